/**
 * From what the laboratory printed to a class, in one place. Order of trust: the class the laboratory gave, its word,
 * its printed limits, the kit. A bare number is never classified, and what contradicts itself is never decided.
 */
import type { Aids, Kit, KitLimits } from './aids.ts';
import { classOfValue, classOfWord, isAvidity, markerOf } from './analyte.ts';
import type { Analyte } from './analyte.ts';
import { foldUnit } from './fold.ts';
import { readText } from './read-text.ts';
import type { NotRead, Printed } from './read-text.ts';
import type { Limits, Result, ResultClass } from './vocabulary.ts';

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
  | 'kit-without-limits';

export interface ClassifyError {
  readonly code: 'reversed-limits' | 'unknown-kit' | 'wrong-kit' | 'unit-contradicts-kit';
  /** Which part of the Result is wrong. */
  readonly part: 'limits' | 'kit' | 'unit' | 'text';
  readonly message: string;
}

export type Classified =
  | { readonly class: ResultClass; readonly source: 'laboratory' | 'limits' | 'kit' }
  | { readonly unreadable: UnreadableWhy }
  | { readonly error: ClassifyError };

const quote = (text: string) => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);

function boundsOf(limits: Limits | undefined): KitLimits | undefined {
  const below = limits?.negativeBelow ?? limits?.lowBelow;
  const from = limits?.positiveFrom ?? limits?.highFrom;
  return below === undefined || from === undefined ? undefined : { below, from };
}

function checkLimits(bounds: KitLimits | undefined, { key }: Analyte): ClassifyError | undefined {
  if (!bounds || bounds.below <= bounds.from) return undefined;
  const [below, from] = isAvidity(key) ? ['lowBelow', 'highFrom'] : ['negativeBelow', 'positiveFrom'];
  const message = `${below} ${bounds.below} is above ${from} ${bounds.from}; accepted: ${below} not above ${from} (equal when there is no grey zone)`;
  return { code: 'reversed-limits', part: 'limits', message };
}

function checkUnit(unit: string, part: 'unit' | 'text', kit: Kit, aids: Aids): ClassifyError | undefined {
  const folded = foldUnit(unit);
  if (folded === '' || kit.unit === null || aids.units.get(folded)?.unit === kit.unit) return undefined;
  const message = `${quote(unit)} contradicts the unit of the kit; accepted: ${kit.unit}, or no unit`;
  return { code: 'unit-contradicts-kit', part, message };
}

function checkKit(result: Result, kit: Kit | undefined, { key, pathogen }: Analyte, aids: Aids) {
  if (result.kit === undefined) return undefined;
  if (!kit) {
    const message = `the kit catalogue does not hold ${quote(result.kit)}; accepted: an id of the catalogue (maker-platform-agent-marker, lower case), or printed limits instead`;
    return { code: 'unknown-kit', part: 'kit', message } as const;
  }
  if (kit.agent !== pathogen || kit.marker !== markerOf(key)) {
    const message = `the kit is for ${kit.agent} ${kit.marker}; accepted: a kit for ${pathogen} ${markerOf(key) ?? key}, or none`;
    return { code: 'wrong-kit', part: 'kit', message } as const;
  }
  return result.unit === undefined ? undefined : checkUnit(result.unit, 'unit', kit, aids);
}

/** True when the text and the unit beside it name different units, so that no limit fits both. */
function unitsDiffer(printed: string, sent: string, aids: Aids): boolean {
  if (printed === '' || sent === '' || printed === sent) return false;
  const [a, b] = [aids.units.get(printed), aids.units.get(sent)];
  return a === undefined || a !== b;
}

type Unreadable = { readonly unreadable: UnreadableWhy };

function byLimits(number: Printed['number'], bounds: KitLimits, { key }: Analyte): ResultClass | Unreadable {
  if (number === undefined) return { unreadable: 'not-understood' };
  if (number.kind === 'ambiguous') return { unreadable: 'ambiguous-number' };
  return classOfValue(number.value, number.comparator, bounds, key) ?? { unreadable: 'comparator-undecided' };
}

function byKit({ number }: Printed, kit: Kit, divideBy: number, analyte: Analyte): ResultClass | Unreadable {
  if (!kit.found) return { unreadable: 'kit-not-verified' };
  if (!kit.limits || number?.kind === 'titre') return { unreadable: 'kit-without-limits' };
  if (number?.kind !== 'number') return byLimits(number, kit.limits, analyte);
  return byLimits({ ...number, value: number.value / divideBy }, kit.limits, analyte);
}

/** Whether the laboratory's word fits its number and its limits; whose side a value on a limit is on, it decides. */
function wordFits(
  word: ResultClass,
  number: Printed['number'],
  bounds: KitLimits | undefined,
  analyte: Analyte,
) {
  if (word === 'not-done') return false;
  if (!bounds || word === 'pending' || word === 'not-measurable') return true;
  const other: KitLimits = { ...bounds, belowIsIncluded: true, fromIsExcluded: true };
  return [byLimits(number, bounds, analyte), byLimits(number, other, analyte)].some(
    (found) =>
      typeof found !== 'string' || found === word || (found === 'positive' && word === 'low-positive'),
  );
}

function classifyPrinted(
  printed: Printed,
  result: Result,
  bounds: KitLimits | undefined,
  kit: Kit | undefined,
  analyte: Analyte,
  aids: Aids,
): Classified {
  const { number, meaning } = printed;
  const word = meaning === undefined ? undefined : classOfWord(meaning, analyte);
  if (number === undefined)
    return word ? { class: word, source: 'laboratory' } : { unreadable: 'not-understood' };
  const unit = foldUnit(result.unit ?? '');
  if (unitsDiffer(printed.unit, unit, aids)) return { unreadable: 'contradiction' };
  if (word !== undefined) {
    const fits = wordFits(word, number, bounds, analyte);
    return fits ? { class: word, source: 'laboratory' } : { unreadable: 'contradiction' };
  }
  // "250 H", "250 high": the analyser's mark says where the number stands, the limits say what that means.
  const isMark = meaning === undefined || meaning === 'flag' || meaning === 'high' || meaning === 'low';
  if (!isMark) return { unreadable: 'text-beside-number' };

  const source = bounds ? 'limits' : 'kit';
  const divideBy = aids.units.get(printed.unit || unit)?.divideBy ?? 1;
  const found = bounds
    ? byLimits(number, bounds, analyte)
    : kit
      ? byKit(printed, kit, divideBy, analyte)
      : ({ unreadable: 'bare-number' } as const);
  return typeof found === 'string' ? { class: found, source } : found;
}

/**
 * Gives a Result its class.
 *
 * @param result of the contract, its shape already checked
 * @param analyte which key of `results` it stands under, and the pathogen of the case
 * @param aids words, units and kits, from {@link prepareAids}
 * @returns the class and who gave it; why it cannot be read; or what in the Result contradicts itself
 */
export function classify(result: Result, analyte: Analyte, aids: Aids): Classified {
  // A class counts whatever stands beside it, a kit or limits that would be errors included.
  if (result.class !== undefined) return { class: result.class as ResultClass, source: 'laboratory' };
  const bounds = boundsOf(result.limits);
  const kit = result.kit === undefined ? undefined : aids.kits.get(result.kit);
  const error = checkLimits(bounds, analyte) ?? checkKit(result, kit, analyte, aids);
  if (error) return { error };

  const printed = readText(result.text ?? '', result.unit ?? '', aids);
  if (typeof printed === 'string') return { unreadable: printed };
  const unitError = kit && checkUnit(printed.unit, 'text', kit, aids);
  return unitError ? { error: unitError } : classifyPrinted(printed, result, bounds, kit, analyte, aids);
}
