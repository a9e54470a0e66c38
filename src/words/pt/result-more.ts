/** More words of the result page. */
import type { resultMoreWords as english } from '../en/result-more.ts';
import type { Like } from '../like.ts';

export const resultMoreWords: Like<typeof english> = {
  leaflet: 'Folheto',
  explain: 'Explicar',
  tools: 'O que fazer com este resultado',
  keep: 'Guardar ou passar adiante',
  more: (steps: number) => (steps === 1 ? 'Mais 1 passo' : `Mais ${steps} passos`),
  each: 'Cada resultado por si',
  pitfalls: 'Armadilhas',
  notFor: 'Este resultado não serve para',
  from: 'Fonte',
  marks: {
    read: '',
    recalled: 'citado de memória, a verificar',
    derived: 'elaborado aqui',
  },
};
