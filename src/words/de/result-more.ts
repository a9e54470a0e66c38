/** More words of the result page. */
import type { resultMoreWords as english } from '../en/result-more.ts';
import type { Like } from '../like.ts';
import { form } from './plural.ts';

export const resultMoreWords: Like<typeof english> = {
  leaflet: 'Merkblatt',
  explain: 'Erklären',
  tools: 'Was mit diesem Ergebnis zu tun ist',
  keep: 'Behalten oder weitergeben',
  more: (steps: number) => `${steps} ${form(steps, 'weiterer Schritt', 'weitere Schritte')}`,
  each: 'Jedes Ergebnis für sich',
  pitfalls: 'Fallstricke',
  notFor: 'Dieses Ergebnis gilt nicht für',
  from: 'Quelle',
  marks: {
    read: '',
    recalled: 'aus dem Gedächtnis, zu prüfen',
    derived: 'hier hergeleitet',
  },
};
