/** The words of pasted text as indexes, looked up by their folded spelling. */
import { foldWord } from '../../rules/fold.ts';
import {
  AGENTS,
  ANTIBODY,
  AVIDITY,
  BLOT,
  ISOTYPES,
  MATERIALS,
  MOTHER_AND_CHILD,
  PANELS,
  PCR,
  RUBEOLA,
  SHORT_AGENTS,
} from '../../tables/reports/names.ts';
import {
  AGO_WORDS,
  AND_WORDS,
  COUNTED_WEEKS,
  DATE_JOINERS,
  DAY_WORDS,
  EARLIER_WORDS,
  JOINERS,
  MONTHS,
  MOTHER_WORDS,
  NAME_FILLERS,
  OF_PREGNANCY,
  PAGE_WORDS,
  PARTNER_WORDS,
  PRELIMINARY_WORDS,
  RUNNING_WEEKS,
} from '../../tables/reports/prose.ts';
import { isFiller } from './csv-words.ts';

const MOST_KEPT = 5000;

const all: Map<string, unknown>[] = [];

/** Keeps what was worked out for a text while a report is read; a report repeats its words. Bounded, because a file need not. */
export function kept<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  all.push(known);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = work(text);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(text, value);
    return value;
  };
}

/** Once a report is read nothing of it stays behind: its words may be a person's name. */
export function forgetKept(): void {
  for (const known of all) known.clear();
}

const foldedWord = kept(foldWord);

/** "anti-CMV" is two words, and so is "ToxoIgG". */
export function wordsIn(text: string): readonly string[] {
  const parted = text.replace(/(\p{Ll})(?=Ig[GMA])/gu, '$1 ').replace(/(Ig[GMA])(?=\p{Lu})/gu, '$1 ');
  return (parted.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldedWord);
}

const fold = (text: string) => wordsIn(text).join(' ');
const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));
const allOf = (table: Readonly<Record<string, readonly string[]>>) => setOf(Object.values(table).flat());

const agents = new Set([...allOf(AGENTS), ...setOf([...Object.keys(SHORT_AGENTS), ...RUBEOLA.spellings])]);
const names: ReadonlySet<string> = new Set([
  ...agents,
  ...allOf(ISOTYPES),
  ...allOf(MATERIALS),
  ...setOf([...AVIDITY, ...BLOT, ...MOTHER_AND_CHILD, ...PCR, ...ANTIBODY]),
]);
const nameFillers = setOf(NAME_FILLERS);
const joiners = setOf(JOINERS);
const partners = setOf(PARTNER_WORDS);
const mothers = setOf(MOTHER_WORDS);
const preliminary = setOf(PRELIMINARY_WORDS);
const agos = setOf(AGO_WORDS);
const earlier = setOf(EARLIER_WORDS);
const panels = setOf(PANELS);
const pages = setOf(PAGE_WORDS);
const dateJoiners = setOf(DATE_JOINERS);
const counted = allOf(COUNTED_WEEKS);
const running = allOf(RUNNING_WEEKS);
const days = allOf(DAY_WORDS);
const ofPregnancy = allOf(OF_PREGNANCY);
const ands = new Set(AND_WORDS.map(foldWord));
const months: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((list, index) => list.map((word) => [fold(word), index + 1] as const)),
);

/** The terms of the names of tests, folded. */
export const nameTerms = (): readonly string[] => [...names];
/** A term that names an infection, ours or another, whole. */
export const isAgentTerm = (folded: string) => agents.has(folded);
/** A term of the table of names: infection, isotype, kind of test, material. */
export const isNameTerm = (folded: string) => names.has(folded);
export const isNameFiller = (folded: string) => nameFillers.has(folded) || isFiller(folded);
export const isJoiner = (folded: string) => joiners.has(folded);
export const isPanel = (folded: string) => panels.has(folded);
export const isPageWord = (folded: string) => pages.has(folded);
export const isDateJoiner = (folded: string) => dateJoiners.has(folded);
export const monthOf = (folded: string) => months.get(folded);
export const isPartnerWord = (folded: string) => partners.has(folded);
export const isMotherWord = (folded: string) => mothers.has(folded);
export const isPreliminaryWord = (folded: string) => preliminary.has(folded);
export const isAgoWord = (folded: string) => agos.has(folded);
export const isEarlierWord = (folded: string) => earlier.has(folded);

/** What a word is in a stated week of pregnancy. */
export function weekWordOf(folded: string): 'counted' | 'running' | 'days' | 'pregnancy' | 'and' | null {
  if (counted.has(folded)) return 'counted';
  if (running.has(folded)) return 'running';
  if (days.has(folded)) return 'days';
  if (ofPregnancy.has(folded)) return 'pregnancy';
  return ands.has(folded) ? 'and' : null;
}
