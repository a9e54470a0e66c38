/**
 * One printed result, and all that is said of its class: the laboratory's own words, the limits printed beside the
 * number, the kit. Order of trust: laboratory, limits, kit. Where two of them say different things nothing is decided.
 */
import type { Aids, Kit, KitLimits } from './aids.ts';
import { classOfValue, classOfWord, markerOf } from './analyte.ts';
import type { Analyte } from './analyte.ts';
import type { UnreadableWhy } from './classify.ts';
import { foldUnit, foldWord } from './fold.ts';
import { readText } from './read-text.ts';
import type { Printed } from './read-text.ts';
import type { ResultClass } from './vocabulary.ts';

export interface PrintedResult {
  /** As printed: "0,85", "> 250 IU/mL", "positive"; empty where only `said` was sent. */
  readonly text: string;
  /** The unit sent beside the text; empty when none. */
  readonly unit: string;
  /** What the laboratory says of it in words, each a whole string. */
  readonly said: readonly string[];
  readonly bounds?: KitLimits | undefined;
  /** The unit printed with the limits; empty or left out when none is. */
  readonly boundsUnit?: string | undefined;
  readonly kit?: Kit | undefined;
}

export interface Claim {
  readonly source: 'laboratory' | 'limits' | 'kit';
  readonly class: ResultClass;
}

export type WeighedWhy = UnreadableWhy | 'unit-against-limits' | 'unit-against-kit' | 'kit-of-another';

export type Weighed =
  /** `claims` holds every source that could be read, the deciding one first. */
  | { readonly class: ResultClass; readonly source: Claim['source']; readonly claims: readonly Claim[] }
  /** Two sources give different classes. */
  | { readonly disagree: readonly Claim[] }
  | { readonly unreadable: WeighedWhy };

type Number_ = Exclude<Printed['number'], undefined>;

/** The row of the units table, or the spelling itself where the table does not hold it. */
function unitOf(spelling: string, aids: Aids) {
  const folded = foldUnit(spelling);
  return folded === '' ? null : (aids.units.get(folded) ?? { unit: folded, divideBy: 1 });
}

/** A value and limits in two spellings of one unit are brought together; in two units they are never compared. */
function factor(value: string, limits: string, aids: Aids): number | undefined {
  const [a, b] = [unitOf(value, aids), unitOf(limits, aids)];
  if (a === null || b === null) return 1;
  return a.unit === b.unit ? a.divideBy / b.divideBy : undefined;
}

function byBounds(
  number: Number_,
  bounds: KitLimits,
  divideBy: number,
  { key }: Analyte,
): ResultClass | { readonly why: WeighedWhy } {
  if (number.kind === 'ambiguous') return { why: 'ambiguous-number' };
  const found = classOfValue(number.value / divideBy, number.comparator, bounds, key);
  return found ?? { why: 'comparator-undecided' };
}

/** A value on the limit itself belongs to the side on which the laboratory puts it. */
function fits(word: ResultClass, number: Number_, bounds: KitLimits, divideBy: number, analyte: Analyte) {
  const other: KitLimits = {
    below: bounds.below,
    from: bounds.from,
    ...(bounds.belowIsIncluded ? {} : { belowIsIncluded: true }),
    ...(bounds.fromIsExcluded ? {} : { fromIsExcluded: true }),
  };
  return [bounds, other].some((one) => {
    const found = byBounds(number, one, divideBy, analyte);
    return typeof found !== 'string' || found === word || (found === 'positive' && word === 'low-positive');
  });
}

const isResult = (word: ResultClass) => !['pending', 'not-done', 'not-measurable', 'unknown'].includes(word);

function kitWhy(kit: Kit, analyte: Analyte): WeighedWhy | undefined {
  if (kit.agent !== analyte.pathogen || kit.marker !== markerOf(analyte.key)) return 'kit-of-another';
  if (!kit.found) return 'kit-not-verified';
  return kit.limits ? undefined : 'kit-without-limits';
}

/**
 * Weighs a printed result.
 *
 * @param printed what stands on the report
 * @param analyte the key of `results` it would stand under, and the pathogen
 * @param aids words, units and kits, from prepareAids
 * @returns the class and who gives it; who disagrees with whom; or why there is no class
 */
export function weigh(printed: PrintedResult, analyte: Analyte, aids: Aids): Weighed {
  const read = printed.text.trim() === '' ? undefined : readText(printed.text, printed.unit, aids);
  if (typeof read === 'string' && printed.said.length === 0) return { unreadable: read };
  const text = typeof read === 'object' ? read : undefined;

  const words: ResultClass[] = [];
  const own = text?.meaning;
  for (const meaning of [own, ...printed.said.map((word) => aids.words.get(foldWord(word)))]) {
    // An analyser's mark beside a number ("250 H") is no class.
    const isMark = meaning === 'flag' || (text?.number && (meaning === 'high' || meaning === 'low'));
    if (meaning === undefined || (isMark && !analyte.key.toLowerCase().endsWith('avidity'))) continue;
    const word = meaning === 'flag' ? undefined : classOfWord(meaning, analyte);
    if (word === undefined) {
      if (meaning === 'flag') continue;
      return { unreadable: 'not-understood' };
    }
    words.push(word);
  }
  const number = text?.number;
  const divideBy = number && factor(text.unit || printed.unit, printed.boundsUnit ?? '', aids);
  const bounds = printed.bounds;
  const claims: Claim[] = words.map((word) => ({ source: 'laboratory', class: word }));

  const [word] = words;
  if (words.some((other) => !agree(other, word))) return { disagree: claims };
  if (number && text.unit !== '' && printed.unit !== '' && factor(text.unit, printed.unit, aids) !== 1)
    return { unreadable: 'contradiction' };
  if (word !== undefined && (!number || !isResult(word) || !bounds || divideBy === undefined)) {
    if (number && bounds && divideBy === undefined) return { unreadable: 'unit-against-limits' };
    return { class: best(words), source: 'laboratory', claims };
  }
  if (number && bounds) {
    if (divideBy === undefined) return { unreadable: 'unit-against-limits' };
    const found = byBounds(number, bounds, divideBy, analyte);
    if (word !== undefined) {
      if (typeof found === 'string') claims.push({ source: 'limits', class: found });
      if (fits(word, number, bounds, divideBy, analyte))
        return { class: best(words), source: 'laboratory', claims };
      return { disagree: claims };
    }
    return typeof found === 'string'
      ? { class: found, source: 'limits', claims: [{ source: 'limits', class: found }] }
      : { unreadable: found.why };
  }
  if (!number) return { unreadable: typeof read === 'string' ? read : 'not-understood' };
  if (!printed.kit) return { unreadable: number.kind === 'ambiguous' ? 'ambiguous-number' : 'bare-number' };
  return weighKit(number, text.unit || printed.unit, printed.kit, analyte, aids);
}

const agree = (a: ResultClass, b: ResultClass | undefined) =>
  a === b || (a === 'positive' && b === 'low-positive') || (a === 'low-positive' && b === 'positive');

/** "Positive, low titre": the narrower of two words that agree. */
const best = (words: readonly ResultClass[]): ResultClass =>
  words.find((word) => word === 'low-positive') ?? (words[0] as ResultClass);

function weighKit(number: Number_, unit: string, kit: Kit, analyte: Analyte, aids: Aids): Weighed {
  const why = kitWhy(kit, analyte);
  if (why !== undefined || !kit.limits) return { unreadable: why ?? 'kit-without-limits' };
  if (number.kind === 'titre' && kit.unit !== 'titre') return { unreadable: 'unit-against-kit' };
  const divideBy = factor(unit, kit.unit ?? '', aids);
  if (divideBy === undefined) return { unreadable: 'unit-against-kit' };
  const found = byBounds(number, kit.limits, divideBy, analyte);
  return typeof found === 'string'
    ? { class: found, source: 'kit', claims: [{ source: 'kit', class: found }] }
    : { unreadable: found.why };
}
