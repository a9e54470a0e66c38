/** Printed limits taken apart into numbers, comparators, class words and units. Whatever else stands there is refused. */
import { foldUnit } from '../../rules/fold.ts';
import { readNumber } from '../../rules/number.ts';
import type { Comparator } from '../../rules/number.ts';
import { aids } from '../aids.ts';
import { at, phraseAt, type LegendWord } from './legend-words.ts';

/** `decimals` as printed: how fine the limits are. */
export interface PrintedNumber {
  readonly value: number;
  readonly decimals: number;
}

export type Item =
  | { readonly is: 'number'; readonly number: PrintedNumber }
  | Exclude<LegendWord, { is: 'avidity' | 'filler' }>
  | { readonly is: 'dash' }
  /** `strong` ends a band (";", a new line), `weak` may (","). */
  | { readonly is: 'strong' }
  | { readonly is: 'weak' };

export interface Legend {
  readonly items: readonly Item[];
  /** The unit as printed; empty when none is. */
  readonly unit: string;
  /** They say of themselves that they are of an avidity. */
  readonly ofAvidity: boolean;
}

const LONGEST_LEGEND = 500;

const NUMBER = /1 ?: ?[1-9]\d*|\d+(?:[.,]\d+)*/uy;
const COMPARATOR = /[<>]\s*(?:or|или|ou|o|oder|lub)\s*=|[<>]\s?=|=[<>]|[<>≤≥⩽⩾]/iuy;
const DASH = /[-‐‑‒–—−]/uy;
const UNIT = /[\p{L}\p{M}'[\]{}_%]+(?:\.\p{L}+)*(?:\.? ?\/ ?[\p{L}\p{M}[\]{}]+)?/uy;
const UNIT_ALONE = /[\p{L}\p{M}'[\]{}_%]+/uy;
const SEPARATOR = /[\n\r;|/]/uy;
const GLUE = /[\s:()[\]{}="“”„«».]/uy;

const signOf = (printed: string): Comparator => {
  if (/[≤⩽]/u.test(printed)) return '≤';
  if (/[≥⩾]/u.test(printed)) return '≥';
  const isLess = printed.includes('<');
  return printed.includes('=') ? (isLess ? '≤' : '≥') : isLess ? '<' : '>';
};

function unitAt(text: string, start: number): string {
  return (
    [UNIT, UNIT_ALONE]
      .map((pattern) => at(pattern, text, start))
      .find((unit) => aids.units.has(foldUnit(unit))) ?? ''
  );
}

function readPrinted(token: string): { number: PrintedNumber; isTitre: boolean } | undefined {
  const read = readNumber(token);
  if (read.kind !== 'number' && read.kind !== 'titre') return undefined;
  const decimals = /[.,](\d+)$/u.exec(token)?.[1]?.length ?? 0;
  return { number: { value: read.value, decimals }, isTitre: read.kind === 'titre' };
}

/** Collects the items of one text: one unit, and either numbers or titres. */
class Scan {
  readonly items: Item[] = [];
  ofAvidity = false;
  #units: string[] = [];
  #kinds = new Set<boolean>();

  addNumber(token: string): boolean {
    const read = readPrinted(token);
    if (!read) return false;
    this.#kinds.add(read.isTitre);
    this.items.push({ is: 'number', number: read.number });
    return this.#kinds.size === 1;
  }

  addUnit(unit: string): boolean {
    this.#units.push(unit);
    const [first] = this.#units;
    return aids.units.get(foldUnit(unit)) === aids.units.get(foldUnit(first ?? ''));
  }

  get unit(): string {
    return this.#units[0] ?? (this.#kinds.has(true) ? 'titre' : '');
  }
}

const isDigit = (character: string | undefined) => character !== undefined && /\d/u.test(character);
const isLetter = (character: string | undefined) => character !== undefined && /\p{L}/u.test(character);

/** One item from `start`; how many characters it takes, 0 when it cannot be read. */
function scanOne(text: string, start: number, into: Scan): number {
  const [before, last] = [text[start - 1], into.items[into.items.length - 1]];
  const number = at(NUMBER, text, start);
  if (number !== '') {
    const after = start + number.length;
    const isWhole = !isLetter(before) && (!isLetter(text[after]) || unitAt(text, after) !== '');
    return isWhole && into.addNumber(number) ? number.length : 0;
  }
  const comparator = at(COMPARATOR, text, start);
  if (comparator !== '') {
    // "neg=<0.8": the sign between word and limit, or "at most"?
    if (comparator.startsWith('=') && isLetter(before)) return 0;
    into.items.push({ is: 'comparator', sign: signOf(comparator), to: false });
    return comparator.length;
  }
  const unit = unitAt(text, start);
  if (unit !== '') return into.addUnit(unit) ? unit.length : 0;
  const phrase = phraseAt(text, start);
  if (phrase) {
    if (phrase.item.is === 'avidity') into.ofAvidity = true;
    else if (phrase.item.is !== 'filler') into.items.push(phrase.item);
    return phrase.end - start;
  }
  if (at(DASH, text, start) !== '') {
    // "-0.5" is a negative number, no end of a band.
    if (isDigit(text[start + 1]) && last?.is !== 'number') return 0;
    into.items.push({ is: 'dash' });
    return 1;
  }
  // ".5" is half, and no five behind a full stop.
  if (/[.,]/u.test(text[start] ?? '') && isDigit(text[start + 1])) return 0;
  if (at(SEPARATOR, text, start) !== '') into.items.push({ is: 'strong' });
  else if (text[start] === ',') into.items.push({ is: 'weak' });
  else if (at(GLUE, text, start) === '') return 0;
  return 1;
}

/** @returns undefined when anything in the text is not known to a table: nothing is left out to make the rest readable */
export function readLegend(text: string): Legend | undefined {
  if (text.length > LONGEST_LEGEND) return undefined;
  const scan = new Scan();
  for (let start = 0; start < text.length;) {
    const length = scanOne(text, start, scan);
    if (length === 0) return undefined;
    start += length;
  }
  return { items: scan.items, unit: scan.unit, ofAvidity: scan.ofAvidity };
}
