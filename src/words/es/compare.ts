/** The pages that set the sources side by side. */
import type { compareWords as english } from '../en/compare.ts';
import type { Like } from '../like.ts';

export const compareWords: Like<typeof english> = {
  title: (pathogen: string) => `Fuentes lado a lado: ${pathogen}`,
  back: 'Volver al resultado',
  ours: 'Lo que se dice aquí',
  first: 'Primeros pasos',
  none: 'Aún no hay ningún resultado que comparar.',
  noneOf: (pathogen: string) => `El caso abierto no tiene resultado de ${pathogen} que comparar.`,
  noneLead:
    'Lea primero una hoja; su resultado lleva hasta aquí. Al cerrar la página no se guarda nada de un caso.',
  start: 'Leer una hoja',
  cannotSay:
    'Este resultado no se puede interpretar aquí. Aun así, abajo figura lo que las fuentes dicen de su patrón.',
  lead: 'Lo que cada fuente de las tablas dice de este patrón, con nuestras palabras. Primero las fuentes que difieren.',
  cir: 'La tabla del laboratorio CIR',
  cirLead:
    'La tabla del laboratorio del que nació este proyecto; se conserva cada una de sus filas, se siga o no.',
  cirNone: 'La tabla del laboratorio CIR no dice nada de este patrón.',
  groups: {
    differs: 'Difieren',
    agrees: 'Concuerdan',
    silent: 'No tienen fila para esto',
  },
  stances: { differs: 'Difiere', agrees: 'Concuerda', silent: 'Sin fila' },
  noOthers: 'Ninguna otra fuente de las tablas dice algo de exactamente este patrón.',
  source: 'Fuente',
  seen: 'Cómo se consultó',
  advice: 'Qué aconseja',
  difference: 'Qué es distinto',
  conclusion: (title: string) => `Concluye: ${title}.`,
  notOurs: 'Lo aconseja, y aquí no:',
  notTheirs: 'Aquí se aconseja, y la fuente lo desaconseja:',
  words: 'Como dice su texto.',
  nothing: 'Nada en la conclusión ni en los pasos.',
  topics: 'Cuestiones que afectan a este resultado',
  topicsLead: 'Dónde fuentes con nombre tienen posturas distintas, y qué se hace aquí.',
  noTopics: 'Ninguna de las cuestiones en las que difieren las fuentes afecta a este resultado.',
  here: 'Aquí:',
  finding: (number: string) => `hallazgo ${number}`,
  allTitle: 'Dónde difieren las fuentes',
  allLead:
    'Cuestiones en las que fuentes con nombre tienen posturas distintas, con país y año, y qué se hace aquí. Nada de esto se oculta a un resultado: lo que le concierne figura a su lado.',
  allNone: 'Aquí no figura aún ninguna cuestión.',
  openCase: (pathogen: string) => `El caso abierto: ${pathogen}, lado a lado`,
  recalled: 'de memoria, por comprobar',
};
