/**
 * One printed result, and all that is said of its class: the laboratory's own words, the limits printed beside the
 * number, the kit. Order of trust: laboratory, limits, kit. Where two of them say different things nothing is decided,
 * and what cannot be understood is never passed over for what can.
 */
import type { Aids, Kit, KitLimits } from './aids.ts';
import { classOfWord, isAvidity, markerOf } from './analyte.ts';
import type { Analyte } from './analyte.ts';
import { timesFraction } from './decimal.ts';
import { foldUnit, foldWord } from './fold.ts';
import { possibleClasses } from './possible.ts';
import { readText } from './read-text.ts';
import type { NotRead, Printed } from './read-text.ts';
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
  /** Somebody has read the insert: its limits are those of the catalogue, and what it demands of the serum is met. */
  readonly kitChecked?: boolean | undefined;
}

export interface Claim {
  readonly source: 'laboratory' | 'limits' | 'kit';
  readonly class: ResultClass;
}

export type UnreadableWhy =
  /** No word, no number; or a number with a text beside it that is neither unit nor word. */
  | NotRead
  /** A number, and nothing to say what it means. */
  | 'bare-number'
  /** "1,234": with a decimal comma or with thousands. */
  | 'ambiguous-number'
  /** "< 0.5" where the limit is 0.4. */
  | 'comparator-undecided'
  /** Word and limits, or two units, say different things. */
  | 'contradiction'
  /** The limits of this kit are only recalled: its insert must be read. */
  | 'kit-not-verified'
  /** The kit is known, its limits are not. */
  | 'kit-without-limits'
  /** The unit of the value is not the unit of its limits. */
  | 'unit-against-limits'
  /** The unit of the value is not the unit of the kit. */
  | 'unit-against-kit'
  /** The kit measures something else. */
  | 'kit-of-another';

export type Weighed =
  /** `claims` holds every source that could be read, the deciding one first. */
  | { readonly class: ResultClass; readonly source: Claim['source']; readonly claims: readonly Claim[] }
  /** Two sources give different classes; a source that leaves several open claims each of them. */
  | { readonly disagree: readonly Claim[] }
  | { readonly unreadable: UnreadableWhy };

type Number_ = Exclude<Printed['number'], undefined>;
type Why = { readonly unreadable: UnreadableWhy };
/** The classes that limits leave open, and those that they would leave open with their own values on the other side. */
interface Reading {
  readonly source: 'limits' | 'kit';
  readonly classes: readonly ResultClass[];
  readonly onTheEdge: readonly ResultClass[];
}

/** The row of the units table, or the spelling itself where the table does not hold it. */
function unitOf(spelling: string, aids: Aids) {
  const folded = foldUnit(spelling);
  return folded === '' ? null : (aids.units.get(folded) ?? { unit: folded, divideBy: 1 });
}

/** The value in the unit of the limits; two spellings of one unit are brought together, two units never compared. */
function inUnitOf(limits: string, unit: string, aids: Aids): ((value: number) => number) | undefined {
  const [a, b] = [unitOf(unit, aids), unitOf(limits, aids)];
  if (a === null || b === null || a.divideBy === b.divideBy)
    return a === null || b === null || a.unit === b.unit ? (value) => value : undefined;
  return a.unit === b.unit ? (value) => timesFraction(value, b.divideBy, a.divideBy) : undefined;
}

function isSameUnit(a: string, b: string, aids: Aids): boolean {
  const [one, other] = [unitOf(a, aids), unitOf(b, aids)];
  return one?.unit === other?.unit && one?.divideBy === other?.divideBy;
}

function readBy(
  source: Reading['source'],
  number: Number_,
  bounds: KitLimits,
  convert: (value: number) => number,
  { key }: Analyte,
): Reading {
  const { below, from, belowIsIncluded, fromIsExcluded } = bounds;
  const other: KitLimits = {
    below,
    from,
    ...(belowIsIncluded ? {} : { belowIsIncluded: true }),
    ...(fromIsExcluded ? {} : { fromIsExcluded: true }),
  };
  const values = number.kind === 'ambiguous' ? number.readings : [number.value];
  const classes = (limits: KitLimits) => [
    ...new Set(values.flatMap((value) => possibleClasses(convert(value), number.comparator, limits, key))),
  ];
  return { source, classes: classes(bounds), onTheEdge: classes(other) };
}

/** A titre has a unit of its own, also where none is printed, and so have the limits that it is read by. */
const TITRE = 'titre';

function byLimits(printed: PrintedResult, number: Number_, unit: string, analyte: Analyte, aids: Aids) {
  const { bounds, boundsUnit = '' } = printed;
  if (!bounds) return undefined;
  const isTitre = (spelling: string) => unitOf(spelling, aids)?.unit === TITRE;
  const convert = isTitre(unit) === isTitre(boundsUnit) ? inUnitOf(boundsUnit, unit, aids) : undefined;
  return convert
    ? readBy('limits', number, bounds, convert, analyte)
    : ({ unreadable: 'unit-against-limits' } as const);
}

/** Undefined where a kit cannot be used and other sources speak. */
function byKit(
  { kit, kitChecked, bounds }: PrintedResult,
  number: Number_,
  unit: string,
  word: ResultClass | undefined,
  analyte: Analyte,
  aids: Aids,
): Reading | Why | undefined {
  if (!kit) return undefined;
  const isMine = kit.agent === analyte.pathogen && kit.marker === markerOf(analyte.key);
  if (!isMine) return { unreadable: 'kit-of-another' };
  const convert = inUnitOf(kit.unit ?? '', unit, aids);
  if (!convert || (number.kind === 'titre' && kit.unit !== TITRE)) return { unreadable: 'unit-against-kit' };
  const isKnown = kitChecked === true || (kit.found && kit.validIf === null);
  if (isKnown && kit.limits) return readBy('kit', number, kit.limits, convert, analyte);
  if (bounds || word !== undefined) return undefined;
  return { unreadable: kit.limits || !kit.found ? 'kit-not-verified' : 'kit-without-limits' };
}

/** The same class, or a positive that the narrower word calls low. */
const agree = (found: ResultClass, word: ResultClass | undefined) =>
  found === word || (found === 'positive' && word === 'low-positive');

/** "Positive, low titre": the narrower of two words that agree. */
const narrower = (words: readonly ResultClass[]) => words.find((word) => word === 'low-positive') ?? words[0];

/** What the laboratory's words come to; a word that is not known is not passed over. */
function wordsOf(text: Printed | undefined, said: readonly string[], analyte: Analyte, aids: Aids) {
  const words: ResultClass[] = [];
  const meanings = said.map((word) => aids.words.get(foldWord(word)));
  if (meanings.includes(undefined)) return undefined;
  for (const meaning of [text?.meaning, ...meanings]) {
    // An analyser's mark beside a number ("250 H", "250 high") is no class.
    const isMark = text?.number && !isAvidity(analyte.key) && (meaning === 'high' || meaning === 'low');
    if (meaning === undefined || meaning === 'flag' || isMark) continue;
    const word = classOfWord(meaning, analyte);
    if (word === undefined) return undefined;
    words.push(word);
  }
  return words;
}

/** Whether a word can stand beside a reading; a value on a limit is on the side where the laboratory puts it. */
function fits(word: ResultClass, { classes, onTheEdge }: Reading): boolean {
  return [...classes, ...onTheEdge].some((found) => agree(found, word));
}

const claimsOf = ({ source, classes }: Reading): Claim[] =>
  classes.map((found) => ({ source, class: found }));

function settle(word: ResultClass | undefined, number: Number_, readings: readonly Reading[]): Weighed {
  const own: Claim[] = word === undefined ? [] : [{ source: 'laboratory', class: word }];
  const claims = [...own, ...readings.flatMap(claimsOf)];
  if (word === 'pending' || word === 'not-measurable')
    return { class: word, source: 'laboratory', claims: own };
  const [first, second] = readings;
  if (word !== undefined) {
    if (readings.some((reading) => !fits(word, reading))) return { disagree: claims };
    const decided = readings.filter(({ classes }) => classes.length === 1).flatMap(claimsOf);
    return { class: word, source: 'laboratory', claims: [...own, ...decided] };
  }
  if (number.kind === 'ambiguous') return { unreadable: 'ambiguous-number' };
  const [found, ...others] = first?.classes ?? [];
  if (!first || found === undefined) return { unreadable: first ? 'comparator-undecided' : 'bare-number' };
  if (second && !second.classes.some((one) => first.classes.includes(one))) return { disagree: claims };
  if (others.length > 0) return { unreadable: 'comparator-undecided' };
  return { class: found, source: first.source, claims };
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
  const text = printed.text.trim() === '' ? undefined : readText(printed.text, printed.unit, aids);
  if (typeof text === 'string') return { unreadable: text };
  const words = wordsOf(text, printed.said, analyte, aids);
  if (!words) return { unreadable: 'not-understood' };
  const word = narrower(words);
  if (words.some((other) => !agree(other, word)))
    return { disagree: words.map((one) => ({ source: 'laboratory', class: one })) };

  const number = text?.number;
  if (!number)
    return word === undefined
      ? { unreadable: 'not-understood' }
      : { class: word, source: 'laboratory', claims: [{ source: 'laboratory', class: word }] };
  if (word === 'not-done') return { unreadable: 'contradiction' };
  const unit = text.unit || printed.unit || (number.kind === 'titre' ? TITRE : '');
  const isTwoUnits = text.unit !== '' && printed.unit !== '' && !isSameUnit(text.unit, printed.unit, aids);
  if (isTwoUnits || (number.kind === 'titre' && unitOf(unit, aids)?.unit !== TITRE))
    return { unreadable: 'contradiction' };

  const readings: Reading[] = [];
  for (const reading of [
    byLimits(printed, number, unit, analyte, aids),
    byKit(printed, number, unit, word, analyte, aids),
  ]) {
    if (reading && 'unreadable' in reading) return reading;
    if (reading) readings.push(reading);
  }
  return settle(word, number, readings);
}
