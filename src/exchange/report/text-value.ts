/**
 * What stands beside the name of a test: one value with its unit, the laboratory's word and the limits, or something
 * that is no plain value. Two numbers that could both be the value, and any word that no table knows, are not plain.
 */
import { foldUnit } from '../../rules/fold.ts';
import { aids } from '../aids.ts';
import { readLimits } from './limits.ts';
import type { Item } from './text-items.ts';
import { isClass, isMarked, isNumeric, Sorting, type Piece, type Word } from './text-sorting.ts';

export interface Value {
  /** As printed, with its comparator; the laboratory's word where there is no number. */
  readonly text: string;
  readonly unit: string;
  readonly said: readonly string[];
  readonly limits: readonly string[];
  readonly method: string;
  /** Dates as printed, and whether the line says that they are of the draw. */
  readonly dates: readonly { readonly printed: string; readonly isDraw: boolean }[];
}

export type ValueRead =
  | { readonly is: 'value'; readonly value: Value }
  /** Limits alone. */
  | { readonly is: 'limits'; readonly text: string; readonly method: string }
  | { readonly is: 'nothing' }
  | { readonly is: 'unclear' };

const UNCLEAR: ValueRead = { is: 'unclear' };
/** The limits among what follows the value, and the words outside them; null where a number could be another value. */
function splitRest(
  rest: readonly Piece[],
  sorting: Sorting,
  isAvidity: boolean,
): { said: readonly Word[]; limits: string | null } | null {
  const numeric = rest.filter(isNumeric);
  const words = rest.filter(isClass);
  const [firstNumber, lastNumber] = [numeric[0], numeric[numeric.length - 1]];
  if (!firstNumber || !lastNumber)
    return rest.some(({ kind }) => kind === 'unit') ? null : { said: words, limits: null };
  const text = (from: Piece, to: Piece) => sorting.slice(from.from, to.to);
  const lastAt = rest.indexOf(lastNumber);
  const end = rest[lastAt + 1]?.kind === 'unit' ? (rest[lastAt + 1] ?? lastNumber) : lastNumber;
  const isRead = (from: Piece, to: Piece) => 'bounds' in readLimits(text(from, to), isAvidity);
  if (words.length > 1) {
    // A legend takes its words with it; a word before it is the laboratory's.
    const last = rest[rest.length - 1] ?? end;
    const starts = rest
      .slice(0, rest.indexOf(firstNumber) + 1)
      .filter((piece) => isClass(piece) || piece === firstNumber);
    for (const start of starts)
      for (const stop of last === end ? [last] : [last, end])
        if (isRead(start, stop)) {
          const outside = words.filter((word) => word.to <= start.from || word.from >= stop.to);
          return { said: outside, limits: text(start, stop) };
        }
    return null;
  }
  if (!numeric.every(isMarked)) return null;
  return { said: words, limits: text(firstNumber, end) };
}

const rowOf = (unit: string) => aids.units.get(foldUnit(unit))?.unit;

/** The unit behind the number, or the one printed before it; undefined where the two are different. */
function unitOf(lead: readonly Piece[], rest: readonly Piece[], sorting: Sorting): string | undefined {
  const printed = (piece: Piece | undefined) =>
    piece === undefined ? '' : sorting.slice(piece.from, piece.to);
  const [before, behind] = [
    lead.find(({ kind }) => kind === 'unit'),
    rest[0]?.kind === 'unit' ? rest[0] : undefined,
  ];
  if (before && behind && rowOf(printed(before)) !== rowOf(printed(behind))) {
    // "Avidity index 45 %", "Titer: 47 IU/ml": the word belongs to the name.
    return ['index', 'titre'].includes(rowOf(printed(before)) ?? '') ? printed(behind) : undefined;
  }
  return printed(behind ?? before);
}

function wordValue(
  pieces: readonly Piece[],
  sorting: Sorting,
  isAvidity: boolean,
): ValueRead | { text: string; said: readonly Word[]; limits: string | null } {
  const [first, ...words] = pieces.filter(isClass);
  const ranges = pieces.filter(isNumeric);
  if (!first) {
    const [from, to] = [pieces[0], pieces[pieces.length - 1]];
    if (ranges.length > 0 && from && to)
      return { is: 'limits', text: sorting.slice(from.from, to.to), method: sorting.methods.join(' ') };
    return sorting.limits.length > 0
      ? { is: 'limits', text: sorting.limits.join('; '), method: sorting.methods.join(' ') }
      : { is: 'nothing' };
  }
  const rest = splitRest(
    pieces.filter((piece) => piece !== first),
    sorting,
    isAvidity,
  );
  if (!rest || (ranges.length > 0 && words.length > 0)) return UNCLEAR;
  return { text: sorting.slice(first.from, first.to), said: rest.said, limits: rest.limits };
}

/** "-" where a value should stand may be negative, or not done. */
function endsInDash(text: string, items: readonly Item[]): boolean {
  const last = items[items.length - 1];
  return last?.kind === 'mark' && /^[-–—−‐‑‒]$/u.test(text.slice(last.from, last.to));
}

/** What parts columns, fills a line or encloses says nothing of a value. */
const BETWEEN = /[\s|()[\]{}«»"“”„•·…_]|\.{2,}/gu;
const isMarkItem = ({ kind }: Item) => ['mark', 'gap', 'open', 'close'].includes(kind);

/**
 * One sign between a name and its value, and one behind a number. More, as in "14:,:" or ": -reactive", may be what is
 * left of something else, and so may a dash before a unit.
 */
function isOddlySet(text: string, items: readonly Item[], value: Item): boolean {
  const at = items.indexOf(value);
  if (at < 0) return false; // in a bracket of its own
  const signs = (from: number, to: number) => text.slice(from, to).replace(BETWEEN, '');
  const solid = (some: readonly Item[]) => some.find((item) => !isMarkItem(item));
  const [before, next] = [solid(items.slice(0, at).reverse()), solid(items.slice(at + 1))];
  const open = value.from - (/[^\p{L}\p{N}]*$/u.exec(text.slice(0, value.from))?.[0].length ?? 0);
  const own = text.slice(value.from, value.to);
  const glued = value.kind === 'word' && /\p{L}/u.test(own) ? (/^[^\p{L}\p{N}]*/u.exec(own)?.[0] ?? '') : '';
  const lead = signs(Math.max(open, before?.to ?? 0), value.from) + glued;
  if (!/^[:=;,.!'’`‒–—−-]?$/u.test(lead)) return true;
  if (value.kind !== 'number') return false;
  const close = value.to + (/^[^\p{L}\p{N}]*/u.exec(text.slice(value.to))?.[0].length ?? 0);
  const trail = signs(value.to, Math.min(close, next?.from ?? close));
  return !(/^[.,;:!'’`]?$/u.test(trail) || (next?.kind === 'word' && /^(?:[-‒–—−=]>?|→)$/u.test(trail)));
}

/** A legend: its numbers are all marked, and it has a word for each or says both sides. */
function isLegend(pieces: readonly Piece[], sorting: Sorting, isAvidity: boolean): boolean {
  const numeric = pieces.filter(isNumeric);
  const [from, to] = [pieces[0], pieces[pieces.length - 1]];
  if (
    numeric.length < 2 ||
    !from ||
    !to ||
    (!isMarked(pieces.find(isNumeric) ?? from) && numeric[0]?.kind !== 'range')
  )
    return false;
  return 'bounds' in readLimits(sorting.slice(from.from, to.to), isAvidity);
}

/**
 * @param text of the line the items are of
 * @param items of one segment, its name left out
 */
export function readValue(text: string, items: readonly Item[], isAvidity: boolean): ValueRead {
  const sorting = new Sorting(text, isAvidity);
  if (!sorting.take(items)) return UNCLEAR;
  const { pieces, methods, dates } = sorting;
  if (pieces.length === 0 && endsInDash(text, items)) return UNCLEAR;
  const more = { method: methods.join(' '), dates };
  const [from, to] = [pieces[0], pieces[pieces.length - 1]];
  if (from && to && isLegend(pieces, sorting, isAvidity))
    return { is: 'limits', text: sorting.slice(from.from, to.to), method: more.method };

  const leading = pieces.find((piece) => piece.kind === 'number' || isClass(piece));
  const at = pieces.findIndex(({ kind }) => kind === 'number');
  const number = pieces[at];
  if ([...new Set([leading, number])].some((piece) => piece && isOddlySet(text, items, piece)))
    return UNCLEAR;
  if (number?.kind !== 'number') {
    const read = wordValue(pieces, sorting, isAvidity);
    if ('is' in read) return read;
    const said = read.said.map((word) => sorting.slice(word.from, word.to));
    const limits = [...sorting.limits, ...(read.limits === null ? [] : [read.limits])];
    return { is: 'value', value: { text: read.text, unit: '', said, limits, ...more } };
  }
  const [lead, behind] = [pieces.slice(0, at), pieces.slice(at + 1)];
  const before = lead.filter(isClass);
  const unit = unitOf(lead, behind, sorting);
  const rest = splitRest(behind[0]?.kind === 'unit' ? behind.slice(1) : behind, sorting, isAvidity);
  // "negative < 0.9" may be a word and its limit; "< 0.9 ... 0.9-1.1 ..." begins a legend.
  const couldBeLimit = number.hasComparator && (before.length > 0 || behind.filter(isNumeric).length > 1);
  if (unit === undefined || !rest || couldBeLimit || lead.some(isNumeric)) return UNCLEAR;
  // Limits of two kinds beside one number: which of them are its own is not said.
  if (rest.limits !== null && sorting.limits.length > 0) return UNCLEAR;
  const said = [...before, ...rest.said].map((word) => sorting.slice(word.from, word.to));
  const limits = [...sorting.limits, ...(rest.limits === null ? [] : [rest.limits])];
  return { is: 'value', value: { text: number.printed, unit, said, limits, ...more } };
}
