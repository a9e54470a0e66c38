/**
 * The one number grammar. No other file turns text into a number.
 *
 *     [comparator] digits [one decimal point or comma, digits] [unit text]      or a titre 1:16, 1/1280
 *
 * Spaces may part thousands; a point may when a decimal comma follows, a comma when a decimal point follows.
 * "1,234" and "1.234" are ambiguous and are never decided; whatever else is refused with a reason, never cut short.
 */
import { foldWord } from './fold.ts';

export type Comparator = '<' | '>' | '≤' | '≥';

export type RefusedWhy =
  'empty' | 'unrecognised' | 'negative' | 'many-separators' | 'power' | 'range' | 'more-numbers' | 'too-long';

export type NumberReading =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly comparator: Comparator | null;
      readonly tail: string;
    }
  /** `value` is the dilution: 16 for 1:16. */
  | {
      readonly kind: 'titre';
      readonly value: number;
      readonly comparator: Comparator | null;
      readonly tail: string;
    }
  /** `readings`: the separator as decimal point, and as thousands. */
  | {
      readonly kind: 'ambiguous';
      readonly readings: readonly [number, number];
      readonly comparator: Comparator | null;
      readonly tail: string;
    }
  | { readonly kind: 'refused'; readonly why: RefusedWhy };

/** Printed words for a comparator ("less than", "менее"), folded, and what each means. */
export type ComparatorWords = ReadonlyMap<string, Comparator>;

const COMPARATORS: ReadonlyMap<string, Comparator> = new Map([
  ['<', '<'],
  ['>', '>'],
  ['≤', '≤'],
  ['≥', '≥'],
  ['⩽', '≤'],
  ['⩾', '≥'],
  ['<=', '≤'],
  ['>=', '≥'],
  ['=<', '≤'],
  ['=>', '≥'],
]);
const NO_WORDS: ComparatorWords = new Map();

const SPACE = '[ \\u00a0\\u2007\\u2009\\u202f]';
const TITRE = new RegExp(`^1 ?[:/] ?([1-9]\\d*(?:${SPACE}\\d{3})*)(?!\\d)`, 'u');
const MIXED = /^([1-9]\d{0,2}(?:\.\d{3})+),(\d+)|^([1-9]\d{0,2}(?:,\d{3})+)\.(\d+)/u;
const SPACED = new RegExp(`^([1-9]\\d{0,2}(?:${SPACE}\\d{3})+)(?!\\d)(?:[.,](\\d+))?`, 'u');
const PLAIN = /^(\d+)(?:[.,](\d+))?/u;

// Longer texts are not results; more digits than a double holds would be changed silently.
const LONGEST_TEXT = 200;
const MOST_DIGITS = 15;

/** Why what follows the number makes it another number than the one read so far; null when it does not. */
function refuseTail(tail: string): RefusedWhy | null {
  if (/^\s*[.,]/u.test(tail)) return 'many-separators';
  if (/^\s*\d/u.test(tail)) return 'more-numbers';
  if (/^\s*e[+-]?\d|^\p{L}+[+-]?\d|^\s*[x×*·^]\s*\d|^\s*\^/iu.test(tail)) return 'power';
  if (/^\s*[-‐‑‒–—−:/=<>≤≥⩽⩾+±~]/u.test(tail)) return 'range';
  return null;
}

function toNumber(whole: string, fraction: string | undefined): number | null {
  const digits = whole.replace(/\D/gu, '');
  if (digits.length + (fraction?.length ?? 0) > MOST_DIGITS) return null;
  return Number(fraction === undefined ? digits : `${digits}.${fraction}`);
}

function readDigits(text: string, comparator: Comparator | null): NumberReading {
  const titre = TITRE.exec(text);
  const mixed = titre ? null : MIXED.exec(text);
  const spaced = titre || mixed ? null : SPACED.exec(text);
  const match = titre ?? mixed ?? spaced ?? PLAIN.exec(text);
  if (!match) return { kind: 'refused', why: 'unrecognised' };

  const after = text.slice(match[0].length);
  const refused = refuseTail(after);
  if (refused) return { kind: 'refused', why: refused };

  const tail = after.trim();
  const whole = match[1] ?? match[3] ?? '';
  const fraction = match[2] ?? match[4];
  const value = toNumber(whole, fraction);
  if (value === null) return { kind: 'refused', why: 'too-long' };
  if (titre) return { kind: 'titre', value, comparator, tail };

  const maybeThousands = !mixed && !spaced && fraction?.length === 3 && /^[1-9]\d{0,2}$/u.test(whole);
  if (!maybeThousands) return { kind: 'number', value, comparator, tail };
  return {
    kind: 'ambiguous',
    readings: [value, toNumber(whole + fraction, undefined) ?? value],
    comparator,
    tail,
  };
}

/**
 * Reads a printed result as a number.
 *
 * @param text what the laboratory printed, in any unit; the unit text comes back as `tail`
 * @param words comparators in words, folded by {@link foldWord}
 * @returns a number with its comparator, a titre, an ambiguity to ask about, or the reason for refusing
 */
export function readNumber(text: string, words: ComparatorWords = NO_WORDS): NumberReading {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'refused', why: 'empty' };
  if (trimmed.length > LONGEST_TEXT) return { kind: 'refused', why: 'too-long' };
  const start = trimmed.search(/\d/u);
  if (start < 0) return { kind: 'refused', why: 'unrecognised' };

  const prefix = trimmed.slice(0, start).replace(/\s+/gu, '');
  if (prefix === '') return readDigits(trimmed, null);
  if (/^[-‐‑‒–—−]$/u.test(prefix)) return { kind: 'refused', why: 'negative' };
  // Folding drops punctuation: "more than <5" and "less than -5" must not lose a sign that way.
  const isWord = /^[\p{L}\p{M}]+$/u.test(prefix);
  const comparator =
    COMPARATORS.get(prefix) ?? (isWord ? words.get(foldWord(trimmed.slice(0, start))) : undefined);
  if (!comparator) return { kind: 'refused', why: 'unrecognised' };
  return readDigits(trimmed.slice(start), comparator);
}
