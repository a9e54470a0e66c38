/** More words of the result page. */
import type * as english from '../en/result-more.ts';
import type { Like } from '../like.ts';

export const resultMoreWords: Like<typeof english.resultMoreWords> = {
  leaflet: 'Dépliant',
  explain: 'Expliquer',
  tools: 'Que faire de ce résultat',
  keep: 'Garder ou transmettre',
  more: (steps: number) => (steps === 1 ? '1 démarche de plus' : `${steps} démarches de plus`),
  each: 'Chaque résultat à part',
  pitfalls: 'Pièges',
  notFor: 'Ce résultat ne vaut pas pour',
  from: 'Source',
  marks: {
    read: '',
    recalled: 'cité de mémoire, à vérifier',
    derived: 'établi ici',
  },
};
