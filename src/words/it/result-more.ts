/** More words of the result page. */
import type { resultMoreWords as english } from '../en/result-more.ts';
import type { Like } from '../like.ts';

export const resultMoreWords: Like<typeof english> = {
  leaflet: 'Foglio informativo',
  explain: 'Spiega',
  tools: 'Che cosa fare con questo risultato',
  keep: 'Conservare o trasmettere',
  more: (steps) => (steps === 1 ? '1 altro passo' : `${steps} altri passi`),
  each: 'Ogni risultato da solo',
  pitfalls: 'Insidie',
  notFor: 'Questo risultato non vale per',
  from: 'Fonte',
  marks: {
    read: '',
    recalled: 'a memoria, da verificare',
    derived: 'elaborato qui',
  },
};
