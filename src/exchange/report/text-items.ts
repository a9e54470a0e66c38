/** One line of a pasted text as the things that stand in it: names, numbers, units, words, dates, and what nobody knows. */
import type { Meaning } from '../../rules/aids.ts';
import { foldUnit, foldWord } from '../../rules/fold.ts';
import { readNumber } from '../../rules/number.ts';
import { aids } from '../aids.ts';
import type { HeaderMeaning } from './header.ts';
import { chunksOf, phrase, type Chunk, type Span } from './text-chunks.ts';
import { dayInWords, isClock, isPrintedDate } from './text-dates.ts';
import { canStartPhrase, phraseAt } from './text-phrases.ts';
import { monthOf, wordsIn } from './text-words.ts';

/** A word that gives a class; the mark of an analyser (H, *) gives none, and "a" is a word of prose too. */
export const isClassWord = (item: Item) => item.kind === 'word' && item.meaning !== 'flag';

interface Found {
  readonly length: number;
  readonly items: readonly Item[];
}

export type Item = Span &
  (
    | { readonly kind: 'name' | 'filler' | 'joiner' | 'unit' | 'method' | 'clock' | 'unknown' }
    /** Punctuation; `gap` is a tab or several spaces, where a column may have ended. */
    | { readonly kind: 'mark' | 'gap' | 'open' | 'close' }
    /** `printed` with its comparator, without what is glued to it. */
    | { readonly kind: 'number'; readonly printed: string; readonly hasComparator: boolean }
    /** Two numbers that can only be limits. */
    | { readonly kind: 'range' }
    | { readonly kind: 'word'; readonly meaning: Meaning }
    | { readonly kind: 'date'; readonly printed: string }
    | { readonly kind: 'label'; readonly meaning: HeaderMeaning }
  );

const COMPARATOR = /^(?:[<>≤≥⩽⩾]|[<>]=|=[<>])$/u;
const STARTS_NUMBER = /^[<>≤≥⩽⩾=]*\d/u;
const DASH = /^[-–—−‐‑‒]$/u;
const RANGE = /^\d+(?:[.,]\d+)?(?:[-–—−‑]|\.\.\.?|…)\d+(?:[.,]\d+)?$/u;
const LIMITS = /^[<>≤≥⩽⩾=\d.,/–—−-]*[\d.,/–—−-]$/u;

/** "12 de diciembre de 2026": the month is the third word at the latest. */
const MONTH_WITHIN = 3;
const hasMonth = ({ text }: Chunk) =>
  /\p{L}/u.test(text) && wordsIn(text).some((word) => monthOf(word) !== undefined);

/** "01.12.2026", "12 March 2026", "12-Mar-2026". */
function dateItem(chunks: readonly Chunk[], at: number): Found | undefined {
  const first = chunks[at];
  if (!first) return undefined;
  if (isPrintedDate(first.text))
    return { length: 1, items: [{ from: first.from, to: first.to, kind: 'date', printed: first.text }] };
  if (!chunks.slice(at, at + MONTH_WITHIN).some(hasMonth)) return undefined;
  for (let length = 6; length > 2; length -= 1) {
    const all = chunks.slice(at, at + length);
    const last = all[all.length - 1];
    if (all.length < length || !last || all.some(({ sort }) => sort !== 'text' && sort !== 'mark')) continue;
    const printed = all.map(({ text }) => text).join(' ');
    if (dayInWords(printed) !== null)
      return { length, items: [{ from: first.from, to: last.to, kind: 'date', printed }] };
  }
  const parted = first.text.replace(/-/gu, ' ');
  if (dayInWords(parted) === null) return undefined;
  return { length: 1, items: [{ from: first.from, to: first.to, kind: 'date', printed: parted }] };
}

/** A number, and what is glued to it where a table knows it: "0,9МЕ/мл", "78%", "143pos". */
function glued(text: string, from: number, to: number): readonly Item[] {
  const read = readNumber(text, aids.comparators);
  if (read.kind === 'refused') return [{ from, to, kind: LIMITS.test(text) ? 'range' : 'unknown' }];
  const hasComparator = read.comparator !== null;
  if (read.tail === '') return [{ from, to, kind: 'number', printed: text, hasComparator }];
  const printed = text.slice(0, text.length - read.tail.length).trim();
  const number = { from, to: to - read.tail.length, kind: 'number', printed, hasComparator } as const;
  const rest = { from: to - read.tail.length, to };
  if (aids.units.has(foldUnit(read.tail))) return [number, { ...rest, kind: 'unit' }];
  const meaning = aids.words.get(foldWord(read.tail));
  return [number, meaning === undefined ? { ...rest, kind: 'unknown' } : { ...rest, kind: 'word', meaning }];
}

/** "< 0,2", "менее 0,2", "0,9 - 1,1", "0.15IU/mL". */
function numberItem(chunks: readonly Chunk[], at: number, text: string): Found | undefined {
  const [first, second, third] = chunks.slice(at, at + 3);
  if (!first) return undefined;
  const canCompare = COMPARATOR.test(first.text) || canStartPhrase(first.text);
  for (let length = canCompare ? 3 : 0; length > 0; length -= 1) {
    const words = phrase(chunks, at, length);
    const number = chunks[at + length];
    if (words === undefined || number?.sort !== 'text' || !/^\d/u.test(number.text)) continue;
    if (!COMPARATOR.test(words) && !aids.comparators.has(foldWord(words))) continue;
    return { length: length + 1, items: glued(text.slice(first.from, number.to), first.from, number.to) };
  }
  if (!STARTS_NUMBER.test(first.text)) return undefined;
  if (RANGE.test(first.text))
    return { length: 1, items: [{ from: first.from, to: first.to, kind: 'range' }] };
  const isDash = second !== undefined && DASH.test(second.text);
  if (isDash && third && /^\d[\d.,]*$/u.test(first.text) && /^\d/u.test(third.text)) {
    const range = { from: first.from, to: third.to, kind: 'range' } as const;
    const [number, ...tail] = glued(third.text, third.from, third.to);
    return number?.kind === 'number'
      ? { length: 3, items: [{ ...range, to: number.to }, ...tail] }
      : { length: 3, items: [{ ...range, kind: 'unknown' }] };
  }
  return { length: 1, items: glued(first.text, first.from, first.to) };
}

function wordItem(chunks: readonly Chunk[], at: number): Found | undefined {
  const found = phraseAt(chunks, at);
  if (!found) return undefined;
  const { length, known } = found;
  const span = { from: chunks[at]?.from ?? 0, to: chunks[at + length - 1]?.to ?? 0 };
  if (known.kind !== 'word') return { length, items: [{ ...span, ...known }] };
  const word = { ...span, kind: 'word', meaning: known.meaning } as const;
  return { length, items: known.isName ? [{ ...span, kind: 'name' }, word] : [word] };
}

/** "2.:", "1.." and "1 /" have lost what stood behind their separator: a decimal, or the rest of a titre. */
const isCutShort = ({ kind, to }: Item, text: string) =>
  kind === 'number' && /^(?:[.,][.,:;/](?!\.)|\s?\/(?!\s?[\p{L}\p{N}]))/u.test(text.slice(to, to + 4));

/** @param text of one line, of ordinary length */
export function itemsOf(text: string): readonly Item[] {
  const chunks = chunksOf(text);
  const items: Item[] = [];
  for (let at = 0; at < chunks.length;) {
    const chunk = chunks[at];
    if (!chunk) break;
    const span = { from: chunk.from, to: chunk.to };
    if (chunk.sort !== 'text') {
      items.push({ ...span, kind: chunk.sort });
      at += 1;
      continue;
    }
    const isTime = items[items.length - 1]?.kind === 'date' && isClock(chunk.text);
    const found: Found = isTime
      ? { length: 1, items: [{ ...span, kind: 'clock' }] }
      : (dateItem(chunks, at) ??
        numberItem(chunks, at, text) ??
        wordItem(chunks, at) ?? {
          length: 1,
          items: [{ ...span, kind: chunk.text === '/' ? 'mark' : 'unknown' }],
        });
    items.push(
      ...found.items.map((item) => (isCutShort(item, text) ? { ...item, kind: 'unknown' as const } : item)),
    );
    at += found.length;
  }
  return items;
}
