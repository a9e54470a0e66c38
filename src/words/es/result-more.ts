/** More words of the result page. */
import type { resultMoreWords as english } from '../en/result-more.ts';
import type { Like } from '../like.ts';

const plural = new Intl.PluralRules('es');

export const resultMoreWords: Like<typeof english> = {
  leaflet: 'Folleto',
  explain: 'Explicar',
  tools: 'Qué hacer con este resultado',
  keep: 'Conservar o transmitir',
  more: (steps: number) => (plural.select(steps) === 'one' ? `${steps} paso más` : `${steps} pasos más`),
  each: 'Cada resultado por separado',
  pitfalls: 'Trampas',
  notFor: 'Este resultado no vale para',
  from: 'Fuente',
  marks: {
    read: '',
    recalled: 'de memoria, por comprobar',
    derived: 'deducido aquí',
  },
};
