/** The words of the page on which a reader checks the tables, breaks a copy of a row, and sees the checker on tables of others. */
import type { proofWords as english } from '../en/proof.ts';
import type { Like } from '../like.ts';
import { thousands } from './reading.ts';

const some = (n: number, one: string, more: string) => `${thousands(n)} ${n === 1 ? one : more}`;

export const proofWords: Like<typeof english> = {
  title: 'Comprobar todas las respuestas',
  lead: 'Las tablas pueden comprobarse de nuevo en este dispositivo, sin conexión: cada combinación de datos que una capa puede encontrar, y bastante más de un millón de casos completos, con el mismo programa que responde un caso. Las respuestas se comparan con las que se publicaron.',
  number: thousands,
  shows: 'Qué muestra una comprobación sin fallos',
  showsList: [
    'En cada capa de cada tabla, exactamente una fila responde a cada combinación de sus datos: ninguna queda fuera, ninguna tiene dos.',
    'Cada fila vale para alguna combinación, y cada condición de una fila la distingue de otra fila.',
    'Los casos completos se responden aquí como al publicarse esta versión, hasta la última acción.',
  ],
  showsNot: 'Qué no muestra',
  showsNotList: [
    'Que una fila sea correcta. Una sola fila para cada caso puede ser una sola fila equivocada. Cada fila nombra sus fuentes; ningún clínico ha revisado aún las tablas.',
    'Que lo escrito sea lo que imprimió el laboratorio, o que pertenezca a esta persona.',
    'Nada sobre datos que las tablas no preguntan.',
  ],
  check: {
    title: 'Comprobar en este dispositivo',
    button: 'Comprobar en este dispositivo',
    again: 'Comprobar de nuevo',
    running: 'Comprobando',
    cancel: 'Cancelar',
    bar: 'Qué parte de la comprobación está hecha',
    layers: (done: number, all: number) => `${thousands(done)} de ${thousands(all)} capas`,
    cases: (done: number, all: number) => `${thousands(done)} de ${thousands(all)} casos completos`,
    started: 'La comprobación ha empezado.',
    cancelled: 'La comprobación se canceló. No se averiguó nada.',
    worker:
      'La comprobación no pudo iniciarse o se interrumpió, y no se muestra nada. No se halló ningún fallo en las tablas.',
    faultless: 'No se halló ningún fallo',
    faultlessLead: (combinations: number, cases: number) =>
      `${some(combinations, 'combinación', 'combinaciones')} de datos y ${some(cases, 'caso completo', 'casos completos')}, cada cual respondido por exactamente una fila de cada capa por la que pasa.`,
    same: 'Todas las respuestas son las que se publicaron con esta versión.',
    unpublished:
      'Las respuestas de esta versión aún no se han publicado, de modo que no hay con qué comparar el número.',
    faulty: 'No use esta versión',
    faultyLead:
      'La comprobación halló lo que no debe haber. Las respuestas de esta versión no son fiables. Anote las líneas de abajo y avise a quien le facilita esta copia.',
    differs:
      'Las respuestas no son las que se publicaron con esta versión: esta copia, o este navegador, funciona de otro modo.',
    took: (seconds: string) => `Hecho en ${seconds.replace('.', ',')} s en este dispositivo.`,
    table: 'Lo hallado, por tabla',
    columns: {
      table: 'Tabla',
      rows: 'Filas',
      combinations: 'Combinaciones',
      gaps: 'Sin fila',
      overlaps: 'Dos filas',
      deadRows: 'Filas nunca usadas',
      conditions: 'Condiciones',
      deadConditions: 'Condiciones sin efecto',
      cases: 'Casos completos',
      cannotSay: 'De ellos, «no se puede interpretar»',
    },
    all: 'Todas las tablas',
    casesNote:
      'Los casos completos son todas las combinaciones de valores elegidos, y en la mayoría falta un resultado, está pendiente o no se conoce. Por eso la proporción que no se puede interpretar no dice nada de las hojas reales.',
    hash: 'El número de todas las respuestas',
    hashLead:
      'Un solo número (SHA-256) sobre las respuestas a todos los casos completos. Si una sola acción de un solo caso fuera otra, el número sería otro.',
    here: 'Calculado aquí',
    published: (version: string) => `Publicado con ${version}`,
    none: 'ninguno',
    noHash: 'no puede calcularse, porque un caso no tiene respuesta',
    faults: {
      gap: (layer: string, n: number) =>
        `${layer}: ninguna fila responde a ${some(n, 'combinación', 'combinaciones')}.`,
      overlap: (layer: string, n: number, rows: string) =>
        `${layer}: dos filas o más responden a ${some(n, 'combinación', 'combinaciones')}, por ejemplo ${rows}.`,
      deadRow: (layer: string, row: string) => `${layer}: la fila ${row} nunca vale.`,
      unanswered: (text: string) => `Un caso completo no tiene respuesta: ${text}`,
    },
    dead: 'Condiciones sin efecto',
    deadLead:
      'Estas condiciones podrían omitirse: en toda combinación valdría la misma fila. Ninguna respuesta depende de ellas.',
  },
  broken: {
    title: 'Romper una fila',
    lead: 'Un comprobador que nunca encuentra nada no demuestra nada. Dañe una fila de una copia y vea qué dice de ella el mismo comprobador.',
    banner: 'Una copia rota',
    bannerLead: 'Nada cambia en las tablas de esta aplicación. La copia desaparece al salir de esta página.',
    table: 'Tabla',
    layer: 'Capa',
    row: 'Fila',
    kind: 'Qué romper',
    kinds: {
      delete: 'Borrar la fila',
      widen: 'Quitar una de sus condiciones',
      overlap: 'Hacer que acepte lo que acepta otra fila',
      move: 'Mover un valor al siguiente de su escala',
    },
    which: {
      widen: 'Qué condición',
      overlap: 'Qué otra fila',
      move: 'Qué valor',
    },
    drop: (fact: string, value: string) => `${fact}: ${value}`,
    move: (fact: string, from: string, to: string) => `${fact}: ${from} pasa a ${to}`,
    button: 'Comprobar la copia rota',
    checking: 'Comprobando la copia rota.',
    failed: 'No se pudo comprobar la copia rota.',
    asIs: 'La fila como es',
    asBroken: 'La fila en la copia rota',
    gone: 'La fila ya no está.',
    always: 'vale siempre',
    finds: 'Qué encuentra el comprobador',
    sound: (n: number) =>
      `Sin fallo: exactamente una fila responde aún a cada una de ${some(n, 'combinación', 'combinaciones')}.`,
    before: (n: number) =>
      `En la tabla como es, exactamente una fila responde a cada una de ${some(n, 'combinación', 'combinaciones')} de esta capa.`,
    gap: (n: number, of: number) =>
      `Ninguna fila responde a ${thousands(n)} de ${some(of, 'combinación', 'combinaciones')}.`,
    overlap: (n: number, of: number) =>
      `Más de una fila responde a ${thousands(n)} de ${some(of, 'combinación', 'combinaciones')}.`,
    example: 'Por ejemplo:',
    rows: (rows: string) => `Filas: ${rows}`,
    deadRows: (rows: readonly string[]) =>
      rows.length === 1
        ? `La fila ${rows.join('')} ya nunca vale sola.`
        : `${rows.length} filas ya nunca valen solas: ${rows.join(', ')}.`,
    deadConditions: (n: number) =>
      n === 1
        ? '1 condición ya no distingue su fila de otra:'
        : `${n} condiciones ya no distinguen sus filas de otras:`,
    deadCondition: (row: string, fact: string) => `${row}, en «${fact}»`,
    stops: 'Con esta tabla la aplicación no podría compilarse.',
    told: (gaps: number, overlaps: number, others: number) =>
      gaps + overlaps + others === 0
        ? 'Se comprobó la copia rota: sin fallo.'
        : `Se comprobó la copia rota: ${thousands(gaps)} sin fila, ${thousands(overlaps)} con más de una fila, ${some(others, 'hallazgo más', 'hallazgos más')}.`,
  },
  peers: {
    title: 'El mismo comprobador en tablas públicas de otros',
    lead: 'Dos tablas publicadas, escritas en la forma de las nuestras y dadas al mismo comprobador. Lo que encuentra es una observación sobre el texto que se leyó. Lo que se quiso decir corresponde a sus autores, y ambos proyectos publican sus reglas abiertamente, por lo que pueden comprobarse.',
    source: 'Leído en',
    file: 'Archivo',
    licence: 'Licencia',
    lastCommit: 'Último cambio leído',
    rows: 'Sus cláusulas, en nuestra forma',
    when: 'Si',
    says: 'Entonces',
    clause: 'Cláusula',
    classes: (n: number) => some(n, 'clase de entrada', 'clases de entrada'),
    silent: (n: number, of: number) =>
      n === 0
        ? 'Ninguna queda sin respuesta.'
        : `${n} de ${of} ${n === 1 ? 'no recibe' : 'no reciben'} respuesta:`,
    contradictory: (n: number, of: number) =>
      n === 0
        ? 'Ninguna recibe dos respuestas distintas.'
        : `${n} de ${of} ${n === 1 ? 'recibe' : 'reciben'} dos respuestas distintas:`,
    more: (n: number) => `y ${n} más como estas`,
    repeated: (n: number) =>
      `${some(n, 'clase está cubierta', 'clases están cubiertas')} por dos cláusulas que dicen lo mismo, lo que no contradice nada.`,
  },
  peerWords: {
    'opensrp-toxoplasma': {
      title: 'Notas de toxoplasmosis de una aplicación prenatal (OpenSRP)',
      lead: 'El formulario tiene IgG e IgM como positiva o negativa y, si la IgM es positiva, avidez menor o mayor del 60\u00a0%. Siguen tres notas: susceptible, inmune, positiva. Las reglas se leyeron en el repositorio público, no se ejecutaron.',
    },
    'who-blood-pressure': {
      title: 'Tabla de presión arterial de un kit de guía de la OMS (ANC.DT.17)',
      lead: 'No es nuestro tema. Figura porque un límite cambia en el camino de la tabla a su código. Solo partes de la tabla, con ambas lecturas sistólicas iguales; se omiten las cláusulas diastólicas de las mismas reglas, que aún podrían responder.',
    },
  },
  peerLayers: {
    'opensrp-as-asked': {
      title: 'Como pregunta el formulario',
      note: 'El flujograma nacional de Brasil, su modelo probable, dice «hasta 16 semanas» (leído en un extracto); las reglas dicen menos de 16 y más de 16.',
    },
    'opensrp-avidity-kept': {
      title: 'Si quedó una avidez después de corregir la IgM a negativa',
      note: 'Que pueda ocurrir depende de si el formulario olvida un campo que oculta. Eso no se verificó.',
    },
    'who-as-annotated': {
      title: 'Hipertensión, proteína en orina ninguna o +, como la anota el archivo de código',
      note: '140 a menos de 160, y 160 o más.',
    },
    'who-as-coded': {
      title: 'Lo mismo, como lo tiene el código',
      note: 'El intervalo semiabierto pasó a cerrado: 140 a 160, ambos incluidos.',
    },
    'who-row-24': {
      title: 'Preeclampsia, proteína ++, las dos cláusulas sistólicas (filas 24 y 25)',
      note: 'La fila 24 comprueba 140 o menos; la anotación de la misma fila dice 140 o más. El código sigue la comprobación.',
    },
  },
  /** By fact, `fact.value`, `row.id` and `says.what`. */
  labels: {
    igmAvidity: 'IgM (avidez)',
    'igmAvidity.negative': 'negativa',
    'igmAvidity.negative-below-60': 'negativa (quedó menos del 60\u00a0%)',
    'igmAvidity.negative-above-60': 'negativa (quedó más del 60\u00a0%)',
    'igmAvidity.positive-below-60': 'positiva (menos del 60\u00a0%)',
    'igmAvidity.positive-above-60': 'positiva (más del 60\u00a0%)',
    igg: 'IgG',
    'igg.negative': 'negativa',
    'igg.positive': 'positiva',
    week: 'Semana de embarazo',
    'week.below-16': 'menos de 16',
    'week.at-16': 'exactamente 16',
    'week.above-16': 'más de 16',
    'week.unknown': 'no se sabe',
    systolic: 'Presión sistólica, mmHg',
    'systolic.below-140': 'menos de 140',
    'systolic.at-140': 'exactamente 140',
    'systolic.from-140-below-160': '140 a menos de 160',
    'systolic.above-140-to-160': 'más de 140, hasta 160',
    'systolic.at-160': 'exactamente 160',
    'systolic.above-160': 'más de 160',
    'row.susceptible': 'susceptible',
    'row.immune-1': 'inmune, primera cláusula',
    'row.immune-2': 'inmune, segunda cláusula',
    'row.positive-1': 'positiva, primera cláusula',
    'row.positive-2': 'positiva, segunda cláusula',
    'row.positive-3': 'positiva, tercera cláusula',
    'row.hypertension': 'hipertensión',
    'row.severe': 'hipertensión grave',
    'row.row-24': 'fila 24',
    'row.row-25': 'fila 25',
    'says.susceptible': 'nota «susceptible»',
    'says.immune': 'nota «inmune»',
    'says.positive': 'nota «positiva: tratar según protocolo y derivar»',
    'says.hypertension': 'hipertensión',
    'says.severe': 'hipertensión grave',
    'says.pre-eclampsia': 'preeclampsia',
  },
};
