/** The number on a slip: from what is typed to a Result of the contract, and who gives it its class. */
import { aids } from '../../exchange/aids.ts';
import { isAvidity, type Analyte } from '../../rules/analyte.ts';
import { timesFraction } from '../../rules/decimal.ts';
import { foldUnit } from '../../rules/fold.ts';
import { possibleClasses } from '../../rules/possible.ts';
import { readText } from '../../rules/read-text.ts';
import type { Result, ResultClass } from '../../rules/vocabulary.ts';
import {
  weigh,
  type Claim,
  type PrintedResult,
  type Weighed,
  type UnreadableWhy,
} from '../../rules/weigh.ts';
import { READINGS } from '../../tables/readings.ts';
import { following, spoken } from '../language.svelte.ts';
import { ui } from '../words.ts';
import { besideOf, fault, type Beside, type By, type Fault } from './beside.ts';
import { spelled } from './limits.ts';
import type { PrintedDraft } from './printed-draft.ts';

const say = following(() => ui.number);

export interface PrintedClass extends Beside {
  readonly result: Result;
  readonly class: ResultClass;
  readonly by: By;
  /** The class that the cut-off as printed gives, where a rule was put around it. */
  readonly plain?: ResultClass;
}

/**
 * `claims`: word and number disagree; with errors until somebody says which holds.
 * `readings`: a number that can be read in two ways.
 */
export type PrintedRead =
  | (PrintedClass & { readonly claims?: readonly Claim[] })
  | (Fault & { readonly claims?: readonly Claim[]; readonly readings?: readonly [number, number] });

/** The words that laboratories print for a class; the reader selects one, and it is read like a printed one. */
const ENGLISH: { readonly [found: string]: string } = {
  negative: 'negative',
  grey: 'gray zone',
  'low-positive': 'low positive',
  positive: 'positive',
  low: 'low',
  intermediate: 'intermediate',
  high: 'high',
};

/** The word in the language of the screens, so that a record is in one language; undefined where none was selected. */
function wordFor(said: string): string | undefined {
  const english = ENGLISH[said];
  if (english === undefined || spoken.code === 'en') return english;
  const words: { readonly [language: string]: readonly string[] } = READINGS[said as keyof typeof READINGS];
  return words[spoken.code]?.[0] ?? english;
}

/** How the choice between two readings is kept: with the text it was made for. */
export const readAs = (draft: PrintedDraft, as: 'decimal' | 'thousands') => `${as} ${draft.text.trim()}`;

/** The value with the reading that was chosen for it, in a spelling that cannot be read otherwise. */
function clarified(draft: PrintedDraft): string | { readings: readonly [number, number] } {
  const read = readText(draft.text, draft.unit, aids);
  if (typeof read === 'string' || read.number?.kind !== 'ambiguous') return draft.text;
  const { readings, comparator, tail } = read.number;
  const [decimal, thousands] = readings;
  const value =
    draft.readAs === readAs(draft, 'decimal')
      ? decimal.toFixed(4)
      : draft.readAs === readAs(draft, 'thousands')
        ? String(thousands)
        : null;
  return value === null ? { readings } : `${comparator ?? ''}${value} ${tail}`.trim();
}

/** The first field of the chosen way, which the reader is sent to when a number stands alone. */
const FIRST = { limits: 'below', 'cut-off': 'cutOff', kit: 'kit' } as const;

/** The classes that stay open, where a "<" reaches over a limit. */
function openClasses(text: string, draft: PrintedDraft, { bounds }: Beside, { key }: Analyte) {
  const read = readText(text, draft.unit, aids);
  const number = typeof read === 'string' ? undefined : read.number;
  if (!number || number.kind === 'ambiguous' || !bounds) return [];
  return possibleClasses(number.value, number.comparator, bounds, key).map((one) => say.classes[one] ?? one);
}

function unitIn(text: string, draft: PrintedDraft): string {
  const read = readText(text, draft.unit, aids);
  const number = typeof read === 'string' ? undefined : read.number;
  if (number?.kind === 'titre') return say.titres;
  return draft.unit.trim() || number?.tail || say.noUnit;
}

const spokenUnit = (unit: string) => (unit === 'titre' ? say.titres : unit || say.noUnit);

function faultOf(
  why: UnreadableWhy,
  text: string,
  draft: PrintedDraft,
  beside: Beside,
  analyte: Analyte,
  at: string,
): Fault {
  const typed = draft.text.trim();
  switch (why) {
    case 'text-beside-number':
      return fault(`${at}text`, say.valueBeside(typed));
    case 'bare-number':
      return fault(`${at}${FIRST[draft.by]}`, draft.by === 'kit' ? say.noKit : say.noLimits);
    case 'comparator-undecided':
      return fault(`${at}text`, say.undecided(typed, openClasses(text, draft, beside, analyte)));
    case 'contradiction':
      return draft.unit.trim() === ''
        ? fault(`${at}text`, say.valueBeside(typed))
        : fault(`${at}unit`, say.twoUnits(typed, draft.unit.trim()));
    case 'unit-against-limits': {
      const message = beside.kit?.limits ? say.unitAgainstKit : say.unitAgainst;
      return fault(`${at}text`, message(unitIn(text, draft), spokenUnit(beside.boundsUnit)));
    }
    default:
      return fault(`${at}text`, say.valueForm);
  }
}

/**
 * A lone cut-off of an avidity says from where it is high. Below it can be low or intermediate, which only the
 * laboratory's word can tell.
 */
function weighOpen(printed: PrintedResult, { by, bounds }: Beside, analyte: Analyte): Weighed | 'open-below' {
  if (by !== 'cut-off' || !bounds || !isAvidity(analyte.key)) return weigh(printed, analyte, aids);
  const weighed = weigh({ ...printed, bounds: { ...bounds, below: 0 } }, analyte, aids);
  const claims = 'claims' in weighed ? weighed.claims : 'disagree' in weighed ? weighed.disagree : [];
  if (!claims.some(({ source, class: found }) => source === 'limits' && found === 'intermediate'))
    return weighed;
  const byWord = weigh({ ...printed, bounds: undefined }, analyte, aids);
  return 'class' in byWord && byWord.class !== 'high' ? byWord : 'class' in byWord ? weighed : 'open-below';
}

/** A class and all that stands beside it, as the contract holds it. */
function resultOf(
  found: ResultClass,
  source: Claim['source'],
  draft: PrintedDraft,
  { bounds, kit, by }: Beside,
  { key }: Analyte,
): Result {
  const [text, unit, word] = [draft.text.trim(), draft.unit.trim(), wordFor(draft.said)];
  const isKits = kit !== undefined && kit.limits !== null;
  const [low, high] = isAvidity(key) ? ['lowBelow', 'highFrom'] : ['negativeBelow', 'positiveFrom'];
  const ofNumber = by === 'cut-off-rule' ? by : isKits ? 'kit' : 'limits';
  return {
    class: found,
    text: word === undefined ? text : [text, unit, word].filter(Boolean).join(' '),
    ...(unit === '' ? {} : { unit }),
    ...(bounds && !isKits ? { limits: { [low]: bounds.below, [high]: bounds.from } } : {}),
    ...(kit ? { kit: kit.id } : {}),
    classSource: source === 'laboratory' ? source : ofNumber,
  };
}

export const holdsKey = ({ source, class: found }: Claim) => `${source} ${found}`;

/**
 * Reads what is typed of one printed number.
 *
 * @param at what the ids of its fields begin with
 * @returns the Result and who gives its class, or what is wrong with which field
 */
export function readPrinted(analyte: Analyte, draft: PrintedDraft, at = ''): PrintedRead {
  if (draft.text.trim() === '') return fault(`${at}text`, say.noValue);
  const text = clarified(draft);
  if (typeof text !== 'string') {
    const message = say.ambiguous(draft.text.trim(), spelled(text.readings));
    return { readings: text.readings, ...fault(`${at}text`, message) };
  }
  const beside = besideOf(draft, analyte, at);
  if ('errors' in beside) return beside;
  const { bounds, boundsUnit, withoutRule } = beside;
  const word = wordFor(draft.said);
  const said = word === undefined ? [] : [word];
  const printed: PrintedResult = { text, unit: draft.unit, said, bounds, boundsUnit };
  const weighed = weighOpen(printed, beside, analyte);
  if (weighed === 'open-below') return fault(`${at}text`, say.avidityBelow(draft.text.trim()));
  if ('unreadable' in weighed) return faultOf(weighed.unreadable, text, draft, beside, analyte, at);

  const classed = ({ source, class: found }: Claim): PrintedClass => ({
    ...beside,
    result: resultOf(found, source, draft, beside, analyte),
    class: found,
    by: source === 'laboratory' ? source : beside.by,
  });
  if ('class' in weighed) {
    const plain = withoutRule && weigh({ ...printed, bounds: withoutRule }, analyte, aids);
    return { ...classed(weighed), ...(plain && 'class' in plain ? { plain: plain.class } : {}) };
  }
  const claims = weighed.disagree;
  if (claims.every(({ source }) => source === 'laboratory')) return fault(`${at}said`, say.wordsDiffer);
  const held = claims.find((claim) => holdsKey(claim) === draft.holds);
  return held ? { ...classed(held), claims } : { claims, ...fault(`${at}holds`, say.noHolds) };
}

/** Whether what stands in the fields still gives an answer its class. */
export function isReadAs(analyte: Analyte, draft: PrintedDraft, answer: Result): boolean {
  const read = readPrinted(analyte, draft);
  return 'result' in read && read.class === answer.class;
}

/** The value in a unit of the units table, for the catalogue to read; undefined while it is no plain number. */
export function numberIn(draft: PrintedDraft) {
  const text = clarified(draft);
  const read = typeof text === 'string' ? readText(text, draft.unit, aids) : 'not-understood';
  if (typeof read === 'string' || read.number?.kind !== 'number') return undefined;
  const spelling = read.unit || foldUnit(draft.unit);
  const row = aids.units.get(spelling);
  const value = timesFraction(read.number.value, 1, row?.divideBy ?? 1);
  return { value, comparator: read.number.comparator, unit: row?.unit ?? spelling };
}
