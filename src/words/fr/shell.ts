/** Around every page: the language, the colours, the search. */
import type * as english from '../en/shell.ts';
import type { Like } from '../like.ts';

export const shellWords: Like<typeof english.shellWords> = {
  language: 'Langue',
  languageFailed:
    'Cette langue n’a pas pu être récupérée. Connectez-vous une fois, puis choisissez-la de nouveau.',
  notReviewed: 'Cette traduction n’est pas encore relue par un clinicien.',
  theme: 'Couleurs',
  themes: { system: 'Comme l’appareil', light: 'Clair', dark: 'Sombre' },
  notKept: 'Ce navigateur ne conserve rien\u202f: le choix dure jusqu’à la fermeture de la page.',
  help: 'À propos de ce test, dans la bibliothèque',
  search: {
    link: 'Rechercher',
    title: 'Recherche',
    lead: 'Tables, bibliothèque, sources, coffrets et pratiques de site. Fonctionne hors ligne, et ce qui est saisi reste sur cet appareil.',
    label: 'Mots à chercher',
    empty: 'Saisissez un ou plusieurs mots, comme «\u202favidité\u202f» ou «\u202fIgM 12 semaines\u202f».',
    none: (query: string) =>
      `Rien ne contient «\u202f${query}\u202f». Essayez des mots moins nombreux ou plus courts, ou le nom d’un test ou d’une infection.`,
    count: (n: number) => (n === 1 ? '1 endroit trouvé' : `${n} endroits trouvés`),
    firstOf: (shown: number, n: number) => `${n} endroits trouvés, les ${shown} premiers sont montrés`,
    more: 'En montrer plus',
    kinds: {
      library: 'Bibliothèque',
      table: 'Table',
      source: 'Source',
      kit: 'Coffret',
      practice: 'Pratique de site',
      position: 'Recommandations comparées',
    },
  },
};
