import type { whyWords as english } from '../en/why.ts';
import type { Like } from '../like.ts';

export const whyWords: Like<typeof english> = {
  sources: 'Fuente',

  next: {
    /** Put after the fact that stands first. */
    asked: (row: string) => `Lo pide la fila ${row}.`,
    notAsked: 'Ninguna fila lo pide; va primero por lo mucho que aclararía y lo poco que cuesta.',
    settles: (n: number, of: number) =>
      of === 1
        ? `Aclararía ${n} de la única otra conclusión que un dato más podría traer:`
        : `Aclararía ${n} de las otras ${of} conclusiones que un dato más podría traer:`,
    settlesNothing:
      'Por sí solo no trae otra conclusión: cambia lo que se hace, o cuenta junto con otro dato.',
    noAdvice: 'Esto no es un consejo de tomar una muestra.',
  },

  cost: {
    question: 'Una pregunta',
    stored: 'Un informe anterior, o una muestra guardada',
    'same-serum': 'Una prueba más en este suero',
    'new-sample': 'Una muestra nueva',
    invasive: 'Toma invasiva',
  },
  costReason: {
    question: 'necesita un minuto y nada más',
    stored: 'ya existe: hay que encontrarlo o pedirlo',
    'same-serum': 'necesita al laboratorio, no a la persona',
    'new-sample': 'necesita de nuevo a la persona, y esperar',
    invasive: 'puede dañar, así que el recuento por sí solo nunca la aconseja',
  },
  order: 'Cómo se hizo este orden',
  orderLead:
    'Lo menos costoso primero; lo ya conocido va al final, porque tendría que estar equivocado. El orden se elaboró aquí y no procede de ninguna fuente:',
  held: 'Ya introducido: tendría que estar equivocado',

  narrowing: {
    title: 'Cómo las respuestas lo fueron acotando',
    still: 'Qué sigue abierto',
    caption:
      'Cada línea es una respuesta; cada marca, una conclusión a la que la tabla aún podría llegar después, con su urgencia más alta; una cruz es una que acaba de caer. Una marca puede quedarse de más, ninguna se va demasiado pronto.',
    start: 'Antes de la primera respuesta',
    end: 'Todo lo demás no se sabe',
    described: (counts: readonly number[]) =>
      `Conclusiones aún abiertas: ${counts.join(', después ')}. La tabla de abajo dice cuáles.`,
    table: 'Lo mismo en una tabla',
    columns: { answer: 'Respuesta', open: 'Aún abiertas', gone: 'Cayeron' },
    nothing: 'ninguna',
    left: 'Quedan',
    urgency: { none: 'nada más', routine: 'rutina', soon: 'esta semana', today: 'hoy' },
    none: 'No se puede seguir ninguna tabla para este caso.',
  },
};
