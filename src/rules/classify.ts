/**
 * The class of a Result of the contract: the class that stands there, or what its print weighs. A bare number is never
 * classified, and what contradicts itself is never decided.
 */
import type { Aids, Kit, KitLimits } from './aids.ts';
import { isAvidity, markerOf } from './analyte.ts';
import type { Analyte } from './analyte.ts';
import { foldUnit } from './fold.ts';
import { readText } from './read-text.ts';
import type { Limits, Result, ResultClass } from './vocabulary.ts';
import { weigh } from './weigh.ts';
import type { UnreadableWhy } from './weigh.ts';

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

  const text = result.text ?? '';
  const unit = result.unit ?? '';
  const printed = readText(text, unit, aids);
  if (typeof printed === 'string') return { unreadable: printed };
  const unitError = kit && checkUnit(printed.unit, 'text', kit, aids);
  if (unitError) return { error: unitError };
  // The limits of a Result have no unit of their own: beside a titre they are titres.
  const boundsUnit = printed.number?.kind === 'titre' ? 'titre' : '';
  // Whoever names the kit of a result answers for what it demands of the serum.
  const byKit = bounds ? {} : { kit, kitChecked: kit?.found };
  const weighed = weigh({ text, unit, said: [], bounds, boundsUnit, ...byKit }, analyte, aids);
  if ('class' in weighed) return { class: weighed.class, source: weighed.source };
  return { unreadable: 'disagree' in weighed ? 'contradiction' : weighed.unreadable };
}
