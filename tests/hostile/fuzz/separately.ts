/** A second reading of printed numbers, written apart from the product: it knows few prints, and those for certain. */
import type { Lot } from './lot.ts';

const PLAIN = /^(<|>|< ?=|> ?=)? ?(\d{1,12})(?:[.,](\d{1,6}))?$/u;

/** Spaces part thousands, behind a comparator and before a fraction too: ">10 143", "10 143.9". */
const THOUSANDS = /^((?:[<>] ?=?)? ?)([1-9]\d{0,2}(?: \d{3})+)((?:[.,]\d+)?)$/u;

/** The class of a print by its limits; null where a person has to be asked. */
export function separately(print: string, below: number, from: number): string | null {
  // A word of two signs.
  if (/^\+ ?\/? ?-$/u.test(print)) return 'grey';
  const [, sign = '', grouped, rest = ''] = THOUSANDS.exec(print) ?? [];
  const joined = grouped === undefined ? print : sign + grouped.replaceAll(' ', '') + rest;
  const [, comparator = '', whole = '', fraction] = PLAIN.exec(joined) ?? [];
  if (whole === '') return null;
  // Three digits behind the separator could be thousands.
  if (fraction?.length === 3 && whole.length <= 3 && !whole.startsWith('0')) return null;
  const value = Number(fraction === undefined ? whole : `${whole}.${fraction}`);
  if (comparator === '') return value < below ? 'negative' : value < from ? 'grey' : 'positive';
  if (comparator === '<') return value <= below ? 'negative' : null;
  if (/^< ?=$/u.test(comparator)) return value < below ? 'negative' : null;
  return value >= from ? 'positive' : null;
}

const PIECES = [
  '0',
  '1',
  '5',
  '9',
  '10',
  '14',
  '143',
  '.',
  ',',
  ' ',
  '<',
  '>',
  '<=',
  '>=',
  '-',
  'e',
  'E3',
  '/',
  ':',
  '+',
  'x',
  '%',
];

/** A number near the limits, whole or with a fraction; one in two with something in it that makes it no number. */
export function printedNumber(lot: Lot, limits: readonly [number, number]): string {
  if (lot.often(25))
    return (
      Array.from({ length: 1 + lot.below(5) }, () => lot.one(PIECES))
        .join('')
        .trim() || '-'
    );
  const near = Math.round(lot.one(limits) * 10) + lot.below(21) - 10;
  const tenths = Math.max(0, near);
  const plain = `${lot.one(['', '', '', '<', '>', '<=', '>='])}${Math.floor(tenths / 10)}${lot.one(['.', ','])}${tenths % 10}`;
  if (lot.often(50)) return plain;
  const at = lot.below(plain.length + 1);
  return plain.slice(0, at) + lot.one(PIECES) + plain.slice(at + lot.below(2));
}
