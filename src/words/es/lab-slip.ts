/** The lab slip: one page for a whole slip, and the choice between it and one question a page. */
import type { labSlipWords as english } from '../en/lab-slip.ts';
import type { Like } from '../like.ts';

export const labSlipWords: Like<typeof english> = {
  doors: 'Cómo introducir la hoja',
  guided: 'Paso a paso',
  slip: 'Hoja entera',

  title: 'Hoja del laboratorio',
  lead: 'Escriba lo que está impreso, en el orden de la hoja. La recomendación aparece al lado y sigue cada entrada.',
  keys: 'Con el teclado: Tab pasa a la línea siguiente, una cifra elige una opción, las flechas se mueven dentro de la línea.',
  infections: 'Infecciones de la hoja',
  allThree: 'Las tres',
  two: (one: string, other: string) => `${one} y ${other}`,

  person: 'Semana de embarazo, o de quién es el resultado',
  orWho: 'o bien, sin semana:',
  noWeek: 'Embarazada, semana no conocida',
  who: (subject: string, week: string) => `${subject}, ${week}`,
  noPerson: 'Introduzca las semanas de embarazo en la toma, o seleccione de quién es el resultado',
  weekOptional: 'Opcional aquí; una semana indica que está embarazada',

  history: 'Antecedentes',
  some: 'Uno o varios de estos…',
  which: '¿Cuáles?',
  notAnswered: 'Aún sin respuesta',
  left: 'Si se deja vacío, cuenta como no conocido',

  show: 'Mostrar el resultado completo',
  live: 'Recomendación',
  begin: 'Elija las infecciones e indique la semana de embarazo, o de quién es el resultado.',
  nothing: 'Aún no se ha introducido ningún resultado.',
  provisional: 'Provisional',
  provisionalWhy: 'Lo que falta cuenta como no conocido.',
  first: 'Responda primero lo que falta: todavía puede cambiar esto.',
  open: 'Falta:',
  whole: 'El resultado completo',
  said: (pathogen: string, conclusion: string, state: string) => `${pathogen}: ${conclusion}. ${state}`,
};
