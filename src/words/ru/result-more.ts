/** More words of the result page. */
import type { resultMoreWords as english } from '../en/result-more.ts';
import type { Like } from '../like.ts';
import { counted } from './grammar.ts';

export const resultMoreWords: Like<typeof english> = {
  leaflet: 'Памятка',
  explain: 'Объяснить',
  tools: 'Что сделать с этим результатом',
  keep: 'Сохранить или передать',
  more: (steps) => `Ещё ${counted(steps, 'шаг', 'шага', 'шагов')}`,
  each: 'Каждый результат отдельно',
  pitfalls: 'Ловушки',
  notFor: 'К чему этот результат не относится',
  from: 'Источник',
  marks: {
    read: '',
    recalled: 'по памяти, нужно проверить',
    derived: 'выведено здесь',
  },
};
