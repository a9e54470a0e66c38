/** The lab slip: one page for a whole slip, and the choice between it and one question a page. */
import type * as english from '../en/lab-slip.ts';
import type { Like } from '../like.ts';

export const labSlipWords: Like<typeof english.labSlipWords> = {
  doors: 'Comment saisir le bulletin',
  guided: 'Guidé',
  slip: 'Bulletin',

  title: 'Bulletin de laboratoire',
  lead: 'Saisissez ce qui est imprimé, dans l’ordre du bulletin. La recommandation figure à côté et suit chaque saisie.',
  keys: 'Au clavier\u202f: Tab passe à la ligne suivante, un chiffre choisit une option, les flèches se déplacent dans une ligne.',
  infections: 'Infections sur le bulletin',
  allThree: 'Les trois',
  two: (one: string, other: string) => `${one} et ${other}`,

  person: 'Terme, ou de qui est le résultat',
  orWho: 'ou, sans terme\u202f:',
  noWeek: 'Enceinte, terme non connu',
  who: (subject: string, week: string) => `${subject}, ${week}`,
  noPerson: 'Indiquez le terme au prélèvement, en SA, ou sélectionnez de qui est le résultat',
  weekOptional: 'Facultatif ici\u202f; un terme dit qu’elle est enceinte',

  history: 'Antécédents',
  some: 'Un ou plusieurs de ceux-ci…',
  which: 'Lesquels\u202f?',
  notAnswered: 'Pas encore de réponse',
  left: 'Laissé vide, compte comme non connu',

  show: 'Montrer le résultat entier',
  live: 'Recommandation',
  begin: 'Choisissez les infections et donnez le terme, ou de qui est le résultat.',
  nothing: 'Aucun résultat saisi pour l’instant.',
  provisional: 'Provisoire',
  provisionalWhy: 'Ce qui est ouvert compte comme non connu.',
  first: 'Répondez d’abord à ce qui est ouvert\u202f: cela peut encore changer ceci.',
  open: 'Encore ouvert\u202f:',
  whole: 'Le résultat entier',
  said: (pathogen: string, conclusion: string, state: string) => `${pathogen}\u202f: ${conclusion}. ${state}`,
};
