import type { Result, ResultKey } from '../../../src/rules/vocabulary.ts';

/** What a result counts as for a rule; `absent` is a test that was not done. */
export type Read = string;

const NEGATIVE = ['negative', 'neg', 'non-reactive', 'nonreactive', 'not detected', 'absent'];
const GREY = [
  'grey zone',
  'gray zone',
  'grey',
  'gray',
  'equivocal',
  'borderline',
  'indeterminate',
  'doubtful',
];
const POSITIVE = ['positive', 'pos', 'reactive', 'detected', 'present'];
const PRINTED = /^(<=|>=|<|>|≤|≥)?\s*(\d+(?:[.,]\d+)?)$/u;

function word(text: string, key: ResultKey): Read {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^[\s.,;:!()[\]"'*]+|[\s.,;:!()[\]"'*]+$/gu, '');
  if (key === 'avidity' || key === 'secondAvidity') {
    return ['low', 'intermediate', 'high'].includes(plain) ? plain : 'unknown';
  }
  if (NEGATIVE.includes(plain)) return 'negative';
  if (POSITIVE.includes(plain)) return 'positive';
  const greyHere = key === 'igg' || key === 'igm' || key === 'secondIgm' || key === 'iga';
  return GREY.includes(plain) ? (greyHere ? 'grey' : 'indeterminate') : 'unknown';
}

function number(result: Result): Read {
  const found = PRINTED.exec((result.text ?? '').trim());
  if (!found || !result.limits) return 'unknown';
  const value = Number((found[2] ?? '').replace(',', '.'));
  const sign = found[1]?.charAt(0).replace('≤', '<').replace('≥', '>') ?? '';
  const { negativeBelow, positiveFrom, lowBelow, highFrom } = result.limits;
  const below = negativeBelow ?? lowBelow;
  const from = positiveFrom ?? highFrom;
  if (below === undefined || from === undefined) return 'unknown';
  const [under, between, over] =
    negativeBelow === undefined ? ['low', 'intermediate', 'high'] : ['negative', 'grey', 'positive'];
  if (sign === '<') return value <= below ? under : 'unknown';
  if (sign === '>') return value >= from ? over : 'unknown';
  return value < below ? under : value >= from ? over : between;
}

/** The class of a result: its own class first, then number and limits, then a readable word, else unknown. */
export function readResult(result: Result | undefined, key: ResultKey): Read {
  if (!result) return 'absent';
  if (result.class !== undefined) return result.class === 'not-done' ? 'absent' : result.class;
  return result.limits ? number(result) : word(result.text ?? '', key);
}

const UNKNOWN = new Set(['absent', 'pending', 'unknown', 'indeterminate', 'not-measurable', 'unreadable']);

/** Whether a class says anything at all. */
export const known = (read: Read): boolean => !UNKNOWN.has(read);

/** IgG positive, `low-positive` too. */
export const positiveIgg = (read: Read): boolean => read === 'positive' || read === 'low-positive';

/** IgM reactive: grey or positive. */
export const reactive = (read: Read): boolean => read === 'grey' || read === 'positive';

/** Two avidity methods as FINDINGS F48 reads them: low against high is intermediate, else the lower stands. */
export function oneAvidity(first: Read, second: Read): Read {
  if (!known(second)) return first;
  if (!known(first)) return second;
  const order = ['low', 'intermediate', 'high'];
  const [low = first, high = second] = [first, second].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return low === 'low' && high === 'high' ? 'intermediate' : low;
}
