/** Words of a line that the tables know: names of tests, classes, units, labels, methods; the longest phrase first. */
import type { Meaning } from '../../rules/aids.ts';
import { foldUnit, foldWord } from '../../rules/fold.ts';
import { HEADERS } from '../../tables/reports/headers.ts';
import { COMPARATOR_WORDS, READINGS } from '../../tables/readings.ts';
import { UNITS } from '../../tables/units.ts';
import { aids } from '../aids.ts';
import { isMethodWord } from './csv-words.ts';
import { readHeader, type HeaderMeaning } from './header.ts';
import { readName } from './name.ts';
import { phrase, type Chunk } from './text-chunks.ts';
import { isJoiner, isNameFiller, isNameTerm, kept, nameTerms, wordsIn } from './text-words.ts';

export type Known =
  | { readonly kind: 'name' | 'filler' | 'joiner' | 'unit' | 'method' }
  /** `isName`: "low avidity" is the class, and says what was measured as well. */
  | { readonly kind: 'word'; readonly meaning: Meaning; readonly isName: boolean }
  | { readonly kind: 'label'; readonly meaning: HeaderMeaning };

const LONGEST_PHRASE = 5;

type Languages = Readonly<Record<string, readonly string[]>>;
const wordsOf = (table: Readonly<Record<string, Languages>>) =>
  Object.values(table).flatMap((languages) => Object.values(languages).flat());

const spellings: readonly string[] = [
  ...nameTerms(),
  ...wordsOf(READINGS),
  ...Object.values(COMPARATOR_WORDS).flat(),
  ...wordsOf(HEADERS),
  ...UNITS.flatMap((row) => row.spellings),
];
const firstWord = (text: string) => wordsIn(text)[0] ?? '';
/** The words that a phrase of several can begin with: no other is looked up together with what follows it. */
const starts: ReadonlySet<string> = new Set(spellings.filter((text) => text.includes(' ')).map(firstWord));

/** Every part of it is a word of the names of tests: "anti-CMV", "IgG/IgM", "ToxoIgG". */
function isNameChunk(text: string, words: readonly string[]): boolean {
  if (words.length === 0 || /[?+*↑↓<>≤≥]/u.test(text)) return false;
  // "HSV-1/2", "B19": another infection is told apart by its numbers, and needs no closer reading.
  if (readName(text).agent === 'other') return true;
  const isName = (word: string) => {
    const { agent, marker } = readName(word);
    return isNameTerm(word) || agent !== null || marker !== null;
  };
  return words.every((word) => isNameFiller(word) || isName(word)) && words.some(isName);
}

function readSingle(text: string, words: readonly string[]): Known | null {
  if (words.length === 0) return null;
  const label = readHeader(text);
  if (label !== null) return { kind: 'label', meaning: label };
  if (words.every(isJoiner)) return { kind: 'joiner' };
  if (words.every(isNameFiller)) return { kind: 'filler' };
  return words.every((word) => isMethodWord(word)) ? { kind: 'method' } : null;
}

function readPhrase(text: string): Known | null {
  const isSingle = !text.includes(' ');
  const words = wordsIn(text);
  if (isNameTerm(words.join(' ')) || (isSingle && isNameChunk(text, words))) return { kind: 'name' };
  const meaning = aids.words.get(foldWord(text));
  if (meaning !== undefined && meaning !== 'flag')
    return { kind: 'word', meaning, isName: readName(text).marker === 'avidity' };
  if (aids.units.has(foldUnit(text))) return { kind: 'unit' };
  if (isSingle)
    return meaning === 'flag' ? { kind: 'word', meaning, isName: false } : readSingle(text, words);
  const label = readHeader(text);
  return label === null ? null : { kind: 'label', meaning: label };
}

const knownPhrase = kept(readPhrase);
const startsPhrase = kept((text) => starts.has(firstWord(text)));

/** A comparator or a number is never swallowed by the word before it. */
const isWordy = ({ text }: Chunk) => /^\p{L}/u.test(text) || /^[%/]$/u.test(text);

/** How many chunks from here on a phrase may have. */
function longestAt(chunks: readonly Chunk[], at: number): number {
  const [first, second] = [chunks[at], chunks[at + 1]];
  if (!first || !second || !second.joins || !isWordy(first)) return 1;
  return startsPhrase(first.text) || /^[%/]$/u.test(second.text) ? LONGEST_PHRASE : 1;
}

/** True where comparators in words may begin: "less than". */
export const canStartPhrase = (text: string) => startsPhrase(text) || aids.comparators.has(foldWord(text));

/** @returns the longest phrase at this chunk that a table knows as a whole, and its length in chunks */
export function phraseAt(chunks: readonly Chunk[], at: number): { length: number; known: Known } | undefined {
  for (let length = longestAt(chunks, at); length > 0; length -= 1) {
    const text = phrase(chunks, at, length);
    if (text === undefined || (length > 1 && !chunks.slice(at, at + length).every(isWordy))) continue;
    const known = knownPhrase(text);
    if (known) return { length, known };
  }
  return undefined;
}
