/** What stands below each heading of a table, in a form that a person can look at and correct. */
import { foldUnit } from '../../rules/fold.ts';
import { aids } from '../aids.ts';
import { isFiller, isMethodWord } from './csv-words.ts';
import type { AnalyteName } from './found.ts';
import { readHeader, type HeaderMeaning } from './header.ts';
import { readLimits } from './limits.ts';
import { readName } from './name.ts';

/** What of a result stands below a heading that names a test. */
export const PARTS = [
  'value',
  'unit',
  'range',
  'said',
  'method',
  'laboratory',
  'drawn',
  'date',
  'status',
  'comment',
] as const;
export type Part = (typeof PARTS)[number];

export type ColumnReads =
  /** Of the person, or of the one result of the row. */
  | { readonly as: 'row'; readonly what: HeaderMeaning }
  /** Of the test in the heading; `unit`, `limits`, `method` where the heading gives them, else empty. */
  | {
      readonly as: 'test';
      readonly name: AnalyteName;
      readonly part: Part;
      readonly unit: string;
      readonly limits: string;
      readonly method: string;
    }
  /** Each cell is asked about: the heading names two tests, stands twice, or says more than a test. */
  | { readonly as: 'ask'; readonly why: 'twoThings' | 'twice' | 'beside' }
  /** Not understood, or set aside by a person. */
  | { readonly as: 'nothing' };

export interface Column {
  readonly heading: string;
  readonly reads: ColumnReads;
}
export type ColumnMap = readonly Column[];

const NOTHING: ColumnReads = { as: 'nothing' };
/** No heading is longer; reading one costs more than its length. */
const LONGEST_HEADING = 200;
const MOST_WORDS = 24;

const wordsOf = (text: string): string[] =>
  text
    .replace(/(\p{Ll})(?=Ig[GMA])/gu, '$1 ')
    .split(/[\s_]+/u)
    .filter((word) => /[\p{L}\p{N}%]/u.test(word));
const isKnown = ({ agent, marker, material }: AnalyteName) =>
  agent !== null || marker !== null || material !== null;

interface Beside {
  readonly text: string;
  readonly unit: string;
  readonly limits: string;
}

/** Takes unit and limits out of a heading: "Rubella IgG (IU/mL) [neg<10; pos>=10]", "Rubella IgG, МЕ/мл". */
function takeBrackets(heading: string): Beside {
  let [unit, limits] = ['', ''];
  const isAvidity = readName(heading).marker === 'avidity';
  const take = (whole: string, inside: string): string => {
    if (unit === '' && aids.units.has(foldUnit(inside))) return ((unit = inside), ' ');
    if (limits === '' && /\d/.test(inside) && !('unread' in readLimits(inside, isAvidity)))
      return ((limits = inside), ' ');
    return whole;
  };
  let text = heading.replace(/\[([^[\]]*)\]/gu, take).replace(/\(([^()]*)\)/gu, take);
  const comma = text.lastIndexOf(',');
  const tail = text.slice(comma + 1).trim();
  if (comma > 0 && unit === '' && aids.units.has(foldUnit(tail))) [unit, text] = [tail, text.slice(0, comma)];
  const words = wordsOf(text);
  const last = words[words.length - 1] ?? '';
  if (unit === '' && words.length > 1 && aids.units.has(foldUnit(last)))
    [unit, text] = [last, words.slice(0, -1).join(' ')];
  return { text: text.trim(), unit, limits };
}

/** Below a heading that names a test, such a word says which part of the result stands there. */
const asPart = (text: string): Part | undefined => {
  const meaning = readHeader(text);
  return PARTS.find((part) => part === meaning);
};

/** "Rubella IgG unit", "Ref. Rubella IgG": the test, and the words at one end that name a part of its result. */
function splitPart(text: string): { readonly test: string; readonly part: Part } {
  const words = wordsOf(text);
  for (let cut = 1; cut < words.length; cut += 1) {
    const [head, tail] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    const [last, first] = [asPart(tail), asPart(head)];
    if (last !== undefined && isKnown(readName(head))) return { test: head, part: last };
    if (first !== undefined && isKnown(readName(tail))) return { test: tail, part: first };
  }
  return { test: text, part: 'value' };
}

const LONGEST_TERM = 4;
const nameOf = (words: readonly string[]) => JSON.stringify(readName(words.join(' ')));

/** True where the word is a name, or some of the words beside it mean something else without it ("dried" blood spot). */
function belongsToName(words: readonly string[], at: number): boolean {
  if (isKnown(readName(words[at] ?? ''))) return true;
  for (let from = Math.max(0, at - LONGEST_TERM + 1); from <= at; from += 1)
    for (let to = at + 1; to <= Math.min(words.length, from + LONGEST_TERM); to += 1) {
      const without = [...words.slice(from, at), ...words.slice(at + 1, to)];
      if (nameOf(words.slice(from, to)) !== nameOf(without)) return true;
    }
  return false;
}

/** The words of a heading that belong to no name of a test and may change what stands below it. */
function besideTest(text: string): string[] {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.filter((word, at) => !isFiller(word) && !belongsToName(words, at));
}

function readTest(heading: string): ColumnReads {
  const { text, unit, limits } = takeBrackets(heading);
  const { test, part } = splitPart(text);
  const name = readName(test);
  const namesAgent = wordsOf(test).some((word) => readName(word).agent !== null);
  if (name.agent === null && name.marker === null)
    return namesAgent ? { as: 'ask', why: 'twoThings' } : NOTHING;
  const beside = besideTest(test);
  if (name.agent === null && namesAgent) return { as: 'ask', why: 'twoThings' };
  if (!beside.every((word) => isMethodWord(word)) && name.agent !== 'other')
    return { as: 'ask', why: 'beside' };
  return { as: 'test', name, part, unit, limits, method: beside.join(' ') };
}

function readHeading(heading: string): ColumnReads {
  if (heading === '' || heading.length > LONGEST_HEADING) return NOTHING;
  if (wordsOf(heading).length > MOST_WORDS) return NOTHING;
  const what = readHeader(heading);
  return what === null ? readTest(heading) : { as: 'row', what };
}

/** Columns that may stand several times in one table: their cells are put together, or are of no account. */
const MANY: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  'person-name',
  'test',
  'range',
  'said',
  'comment',
  'sample-id',
  'administrative',
]);

/**
 * Reads the headings of a table.
 * @param headings the cells of its first row
 * @returns one column for each, in their order
 */
export function mapColumns(headings: readonly string[]): ColumnMap {
  const columns = headings.map((heading): Column => ({ heading, reads: readHeading(heading) }));
  const key = ({ heading, reads }: Column) => {
    // A number and a word of one test may stand in two columns; two units of it say different things.
    if (reads.as === 'test' && reads.part !== 'value')
      return JSON.stringify([reads.name, reads.part, reads.method]);
    return reads.as === 'row' && MANY.has(reads.what) ? '' : foldUnit(heading);
  };
  const counts = new Map<string, number>();
  for (const column of columns) counts.set(key(column), (counts.get(key(column)) ?? 0) + 1);
  return columns.map((column) =>
    key(column) !== '' && column.reads.as !== 'nothing' && (counts.get(key(column)) ?? 0) > 1
      ? { heading: column.heading, reads: { as: 'ask', why: 'twice' } }
      : column,
  );
}
