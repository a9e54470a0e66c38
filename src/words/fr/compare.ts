/** The pages that set the sources side by side. */
import type * as english from '../en/compare.ts';
import type { Like } from '../like.ts';

export const compareWords: Like<typeof english.compareWords> = {
  title: (pathogen: string) => `Sources côte à côte\u202f: ${pathogen}`,
  back: 'Retour au résultat',
  ours: 'Ce qui est dit ici',
  first: 'Premières démarches',
  none: 'Il n’y a pas encore de résultat à comparer.',
  noneOf: (pathogen: string) => `Le cas ouvert n’a pas de résultat à comparer\u202f: ${pathogen}.`,
  noneLead:
    'Lisez d’abord un bulletin\u202f; son résultat mène ici. Rien d’un cas n’est conservé une fois la page fermée.',
  start: 'Lire un bulletin',
  cannotSay:
    'Ce résultat ne peut être interprété ici. Ce que disent les sources de son profil figure quand même ci-dessous.',
  lead: 'Ce que chaque source des tables dit de ce profil, dans nos mots. Les sources qui divergent viennent d’abord.',
  cir: 'Le tableau du laboratoire CIR',
  cirLead:
    'Le tableau du laboratoire d’où ce projet est né\u202f; chacune de ses lignes est conservée, suivie ou non.',
  cirNone: 'Le tableau du laboratoire CIR ne dit rien de ce profil.',
  groups: {
    differs: 'Elles divergent',
    agrees: 'Elles concordent',
    silent: 'Elles n’ont pas de ligne pour cela',
  },
  stances: { differs: 'Diverge', agrees: 'Concorde', silent: 'Pas de ligne' },
  noOthers: 'Aucune autre source des tables ne dit quelque chose d’exactement ce profil.',
  source: 'Source',
  seen: 'Comment elle a été vue',
  advice: 'Ce qu’elle conseille',
  difference: 'Ce qui diffère',
  conclusion: (title: string) => `Elle conclut\u202f: ${title}.`,
  notOurs: 'Elle le conseille, et nous non\u202f:',
  notTheirs: 'Nous le conseillons, et elle s’y oppose\u202f:',
  words: 'Comme le dit son texte.',
  nothing: 'Rien dans la conclusion ni les démarches.',
  topics: 'Questions que touche ce résultat',
  topicsLead: 'Où des sources nommées ont des vues différentes, et ce qui est fait ici.',
  noTopics: 'Aucune des questions où les sources divergent ne touche ce résultat.',
  here: 'Ici\u202f:',
  finding: (number: string) => `constat ${number}`,
  allTitle: 'Où les sources divergent',
  allLead:
    'Questions sur lesquelles des sources nommées ont des vues différentes, avec pays et année, et ce qui est fait ici. Rien ici n’est caché à un résultat\u202f: ce qui le concerne figure à côté de lui.',
  allNone: 'Aucune question ne figure encore ici.',
  openCase: (pathogen: string) => `Le cas ouvert\u202f: ${pathogen}, côte à côte`,
  recalled: 'cité de mémoire, à vérifier',
};
