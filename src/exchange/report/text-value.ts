/**
 * What stands beside the name of a test: one value with its unit, the laboratory's word and the limits, or something
 * that is no plain value. Two numbers that could both be the value, and any word that no table knows, are not plain.
 */
import { foldUnit } from '../../rules/fold.ts';
import { aids } from '../aids.ts';
import { readLimits } from './limits.ts';
import type { Item } from './text-items.ts';

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

type Kind<K extends Item['kind']> = Extract<Item, { kind: K }>;
type Word = Kind<'word'>;
type Piece = Word | Kind<'number'> | Kind<'range'> | (Item & { readonly kind: 'unit' });

const UNCLEAR: ValueRead = { is: 'unclear' };
const MOST_PIECES = 24;

const isNumeric = ({ kind }: Piece) => kind === 'number' || kind === 'range';
const isClass = (piece: Piece): piece is Word => piece.kind === 'word' && piece.meaning !== 'flag';
const isMarked = (piece: Piece) => piece.kind === 'range' || (piece.kind === 'number' && piece.hasComparator);

/** Takes the items of a segment apart, brackets and labels first; null where something in them is not known. */
class Sorting {
  readonly pieces: Piece[] = [];
  readonly limits: string[] = [];
  readonly methods: string[] = [];
  readonly dates: { printed: string; isDraw: boolean }[] = [];
  private readonly text: string;
  private readonly isAvidity: boolean;

  constructor(text: string, isAvidity: boolean) {
    this.text = text;
    this.isAvidity = isAvidity;
  }

  slice(from: number, to: number): string {
    return this.text.slice(from, to).trim();
  }

  /** @returns false where an item stands there that no plain value has */
  take(items: readonly Item[]): boolean {
    let drawn = false;
    for (let at = 0; at < items.length; at += 1) {
      const item = items[at];
      if (!item) break;
      switch (item.kind) {
        case 'mark':
        case 'gap':
        case 'close':
        case 'name':
          break;
        case 'clock':
          if (items[at - 1]?.kind !== 'date') return false;
          break;
        case 'open': {
          const end = items.findIndex((one, index) => index > at && one.kind === 'close');
          const inner = items.slice(at + 1, end < 0 ? undefined : end);
          if (!this.bracket(inner)) return false;
          at += inner.length;
          break;
        }
        case 'label': {
          if (item.meaning === 'range') {
            const length = this.labelledLimits(items.slice(at));
            if (length === 0) return false;
            at += length - 1;
          } else if (item.meaning === 'drawn') drawn = true;
          else if (!['value', 'unit', 'said', 'method', 'test', 'date'].includes(item.meaning)) return false;
          break;
        }
        case 'date':
          this.dates.push({ printed: item.printed, isDraw: drawn });
          drawn = false;
          break;
        case 'method':
          this.methods.push(this.slice(item.from, item.to));
          break;
        case 'number':
        case 'range':
        case 'word':
          this.pieces.push(item);
          break;
        case 'unit':
          this.pieces.push(item as Piece);
          break;
        default:
          return false;
      }
    }
    return !drawn && this.pieces.length <= MOST_PIECES;
  }

  /** "Ref: < 10", "cut-off 0,5": all that follows up to another label. */
  private labelledLimits(items: readonly Item[]): number {
    const end = items.findIndex((one, index) => index > 0 && one.kind === 'label' && one.meaning !== 'range');
    const own = items.slice(0, end < 0 ? undefined : end);
    const isKnown = own.every(({ kind }) => kind !== 'unknown' && kind !== 'date' && kind !== 'name');
    const [first, last] = [
      own.find(({ kind }) => kind === 'number' || kind === 'range' || kind === 'word'),
      own[own.length - 1],
    ];
    if (!isKnown || !first || !last || !own[0]) return 0;
    const alone = this.slice(first.from, last.to);
    const isRead = 'bounds' in readLimits(alone, this.isAvidity);
    this.limits.push(isRead ? alone : this.slice(own[0].from, last.to));
    return own.length;
  }

  private bracket(inner: readonly Item[]): boolean {
    const solid = inner.filter(({ kind }) => kind !== 'mark' && kind !== 'gap');
    const [first, last] = [solid[0], solid[solid.length - 1]];
    if (!first || !last) return true;
    if (
      solid.some(({ kind }) => kind === 'unknown' || kind === 'open' || kind === 'clock' || kind === 'name')
    )
      return false;
    const numbers = solid.filter(({ kind }) => kind === 'number' || kind === 'range');
    if (numbers.length === 0) return this.take(solid);
    const isValue =
      solid.length <= 2 &&
      first.kind === 'number' &&
      !first.hasComparator &&
      (last === first || last.kind === 'unit');
    if (isValue) {
      // "POSITIVE (12,4)": the number of the word before it. Behind a number it could be anything.
      if (this.pieces.some(isNumeric) || !this.pieces.some(isClass)) return false;
      return this.take(solid);
    }
    const plain = numbers.filter((one) => one.kind === 'number' && !one.hasComparator);
    const isLabelled = first.kind === 'label' && first.meaning === 'range';
    const text = this.slice(first.from, last.to);
    if (plain.length > 0 && !isLabelled && !('bounds' in readLimits(text, this.isAvidity))) return false;
    if (solid.some(({ kind }) => kind === 'date' || kind === 'method')) return false;
    this.limits.push(text);
    return true;
  }
}

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
    // "Avidity index 45 %": the word belongs to the name.
    return rowOf(printed(before)) === 'index' ? printed(behind) : undefined;
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

  const at = pieces.findIndex(({ kind }) => kind === 'number');
  const number = pieces[at];
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
  const said = [...before, ...rest.said].map((word) => sorting.slice(word.from, word.to));
  const limits = [...sorting.limits, ...(rest.limits === null ? [] : [rest.limits])];
  return { is: 'value', value: { text: number.printed, unit, said, limits, ...more } };
}
