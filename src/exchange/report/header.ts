/** What a column, or the label before a value, holds. */
import { foldUnit, foldWord } from '../../rules/fold.ts';
import { BRACKETS, HEADERS } from '../../tables/reports/headers.ts';
import { aids } from '../aids.ts';

/**
 * - `drawn` the day of the draw; `issued` of the report; `received` of the order or the arrival; `date` is not said to be any of them
 * - `test` what was measured, or a part of it (infection, isotype): the texts of several such columns belong together
 * - `range` limits: where a cell alone is not readable, its heading belongs before it ("Cut-off" + "6.0")
 * - `specimen` the material, `sample-id` the number of a sample or an order
 * - `said` the laboratory's word or flag, `comment` free text
 * - `age` in years or not said in what, `age-days` in days
 * - `administrative` says nothing of a result
 */
export type HeaderMeaning = keyof typeof HEADERS;

/** "sampleDate", "SAMPLE_DATE", "Sample date:" and "Sample-Date" become one spelling. */
export function foldHeader(text: string): string {
  const parted = text.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').replace(/[^\p{L}\p{M}\p{N}№%]+/gu, ' ');
  return foldWord(parted);
}

function index(): ReadonlyMap<string, HeaderMeaning> {
  const known = new Map<string, HeaderMeaning>();
  for (const [meaning, languages] of Object.entries(HEADERS))
    for (const word of Object.values<readonly string[]>(languages).flat()) {
      const folded = foldHeader(word);
      const before = known.get(folded);
      if (before !== undefined && before !== meaning)
        throw new Error(`"${word}" has two meanings in the table of headings`);
      known.set(folded, meaning as HeaderMeaning);
    }
  return known;
}
const MEANINGS = index();

const DATES: readonly HeaderMeaning[] = [
  'drawn',
  'issued',
  'received',
  'date',
  'born',
  'due-date',
  'last-period',
];
const UNIT_BESIDE: readonly HeaderMeaning[] = ['value', 'range', 'unit'];

function inBrackets(meaning: HeaderMeaning, text: string): boolean {
  const folded = foldHeader(text);
  const isOf = (list: readonly string[]) => list.some((word) => foldHeader(word) === folded);
  if (meaning === 'week') return isOf(BRACKETS.week);
  if (meaning === 'age') return isOf(BRACKETS.age);
  if (DATES.includes(meaning)) return isOf(BRACKETS.date);
  return UNIT_BESIDE.includes(meaning) && aids.units.has(foldUnit(text));
}

/**
 * Reads a heading or label that names no analyte.
 *
 * @param text as it stands over the column or before the value
 * @returns what stands below or beside it; null where the table does not know the heading as a whole
 */
export function readHeader(text: string): HeaderMeaning | null {
  if (text.length > 100) return null;
  const whole = MEANINGS.get(foldHeader(text));
  if (whole) return whole;
  const open = text.search(/[([]/u);
  if (open <= 0) return null;
  const outside = MEANINGS.get(foldHeader(text.slice(0, open)));
  const inside = text.slice(open + 1).replace(/[)\]\s:]+$/u, '');
  return outside && inBrackets(outside, inside) ? outside : null;
}
