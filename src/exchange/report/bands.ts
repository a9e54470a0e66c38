/** The items of printed limits put together as bands of values, each with the class that is printed beside it. */
import type { Meaning } from '../../rules/aids.ts';
import type { Comparator } from '../../rules/number.ts';
import type { Item, PrintedNumber } from './legend.ts';

/** `sign` null: printed as the end of a range, "0.8-1.0", which leaves open whether it belongs to it. */
export interface End extends PrintedNumber {
  readonly sign: Comparator | null;
}

export interface Band {
  readonly from: End | null;
  readonly to: End | null;
  /** null: no word beside it. */
  readonly meaning: Meaning | null;
}

type Part =
  | { readonly is: 'band'; readonly band: Band }
  | { readonly is: 'class'; readonly meaning: Meaning }
  | { readonly is: 'strong' | 'weak' };

const isLower = (sign: Comparator) => sign === '>' || sign === '≥';
const end = (number: PrintedNumber, sign: Comparator | null): End => ({ ...number, sign });
const range = (from: End, to: End): Band => ({ from, to, meaning: null });

interface Taken {
  readonly band: Band;
  readonly length: number;
}

/** The second end of a band that began with `from`: "- 1.0", "to < 1.0", "до 1,0". */
function takeTo(from: End, items: readonly Item[], start: number): Taken | undefined {
  const [first, second, third] = [items[start], items[start + 1], items[start + 2]];
  const isTo = first?.is === 'to' || first?.is === 'dash' || (first?.is === 'comparator' && first.to);
  if (!isTo) return undefined;
  if (second?.is === 'number') return { band: range(from, end(second.number, null)), length: 2 };
  if (second?.is === 'comparator' && !isLower(second.sign) && third?.is === 'number')
    return { band: range(from, end(third.number, second.sign)), length: 3 };
  return undefined;
}

/** One band from `start`; undefined when the items there are none. */
function takeBand(items: readonly Item[], start: number): Taken | undefined {
  const [first, second] = [items[start], items[start + 1]];
  if (first?.is === 'number') {
    const to = takeTo(end(first.number, null), items, start + 1);
    return to && { ...to, length: to.length + 1 };
  }
  if (first?.is === 'cut-off' && second?.is === 'number')
    return { band: { from: end(second.number, '≥'), to: end(second.number, '<'), meaning: null }, length: 2 };
  if (first?.is !== 'comparator' || second?.is !== 'number') return undefined;
  const one = end(second.number, first.sign);
  if (!isLower(first.sign)) return { band: { from: null, to: one, meaning: null }, length: 2 };
  const to = takeTo(one, items, start + 2);
  return to ? { ...to, length: to.length + 2 } : { band: { from: one, to: null, meaning: null }, length: 2 };
}

function partsOf(items: readonly Item[]): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (let start = 0; start < items.length;) {
    const taken = takeBand(items, start);
    const item = items[start];
    if (taken) parts.push({ is: 'band', band: taken.band });
    else if (item?.is === 'class' || item?.is === 'strong' || item?.is === 'weak') parts.push(item);
    else if (item?.is === 'to') parts.push({ is: 'weak' });
    else if (item?.is !== 'dash') return undefined;
    start += taken?.length ?? 1;
  }
  return parts;
}

/** Each segment one band, with at most one word. */
function inSegments(parts: readonly Part[], separators: readonly Part['is'][]): readonly Band[] | undefined {
  const segments: Part[][] = [[]];
  for (const part of parts) {
    if (separators.includes(part.is)) segments.push([]);
    else if (part.is !== 'weak' && part.is !== 'strong') segments[segments.length - 1]?.push(part);
  }
  const bands: Band[] = [];
  for (const segment of segments.filter(({ length }) => length > 0)) {
    const own = segment.flatMap((part) => (part.is === 'band' ? [part.band] : []));
    const words = segment.flatMap((part) => (part.is === 'class' ? [part.meaning] : []));
    const [band, more] = own;
    if (!band || more || words.length > 1) return undefined;
    bands.push({ ...band, meaning: words[0] ?? null });
  }
  return bands;
}

/** No separators: each band with the word before it, or each with the word behind it. */
function inTurns(parts: readonly Part[]): readonly Band[] | undefined {
  const told = parts.filter(({ is }) => is === 'band' || is === 'class');
  const bands = told.flatMap((part) => (part.is === 'band' ? [part.band] : []));
  const words = told.flatMap((part) => (part.is === 'class' ? [part.meaning] : []));
  if (words.length === 0) return bands;
  const [first] = told;
  const inTurn = told.every((part, at) => (at % 2 === 0) === (part.is === first?.is));
  if (!inTurn || words.length !== bands.length) return undefined;
  return bands.map((band, at) => ({ ...band, meaning: words[at] ?? null }));
}

/** @returns undefined when a number or a word stands where no band can be made of it */
export function readBands(items: readonly Item[]): readonly Band[] | undefined {
  const parts = partsOf(items);
  return parts && (inSegments(parts, ['strong', 'weak']) ?? inSegments(parts, ['strong']) ?? inTurns(parts));
}
