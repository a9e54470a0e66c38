/** What the kit catalogue says of printed limits and of a number: why a number without its kit is no result. */
import type { Kit, KitLimits } from './aids.ts';
import { classOfValue } from './analyte.ts';
import type { Comparator } from './number.ts';
import type { Pathogen, ResultClass, ResultKey } from './vocabulary.ts';

export type Marker = Kit['marker'];

/** Where the limits of a marker stand among the results; a blot is read by its bands and has none. */
const KEY: Readonly<Record<Exclude<Marker, 'blot'>, ResultKey>> = {
  igg: 'igg',
  igm: 'igm',
  iga: 'iga',
  avidity: 'avidity',
};

export function kitsOf<K extends Kit>(agent: Pathogen, marker: Marker | undefined, kits: readonly K[]): K[] {
  return kits.filter((kit) => kit.agent === agent && kit.marker === marker);
}

/**
 * The kits whose limits are the printed ones. Laboratories often print the numbers of an insert with other signs
 * ("> 6" for "6 and more"), so only the numbers are compared.
 *
 * @param bounds in `unit`
 * @param unit of the units table; empty where none is printed, and then any fits
 */
export function kitsThatFit<K extends Kit>(
  bounds: KitLimits,
  unit: string,
  agent: Pathogen,
  marker: Marker,
  kits: readonly K[],
): K[] {
  return kitsOf(agent, marker, kits).filter(
    (kit) =>
      kit.limits?.below === bounds.below &&
      kit.limits.from === bounds.from &&
      (unit === '' || kit.unit === unit),
  );
}

/** A number as read, its unit one of the units table; empty where none is known. */
export interface ReadNumber {
  readonly value: number;
  readonly comparator: Comparator | null;
  readonly unit: string;
}

/** `undecided`: the comparator leaves more than one class open. `other-unit`: never compared. */
export type KitReading<K extends Kit = Kit> = {
  readonly kit: K;
  readonly reads: ResultClass | 'undecided' | 'other-unit' | 'no-limits';
};

/**
 * How each kit of an analyte would have read a number. A number without a unit is taken in the unit of each kit.
 *
 * @returns one reading a kit, in the order of the catalogue
 */
export function readingsByKit<K extends Kit>(
  { value, comparator, unit }: ReadNumber,
  agent: Pathogen,
  marker: Marker,
  kits: readonly K[],
): KitReading<K>[] {
  if (marker === 'blot') return [];
  return kitsOf(agent, marker, kits).map((kit) => {
    if (!kit.limits) return { kit, reads: 'no-limits' };
    if (unit !== '' && kit.unit !== unit) return { kit, reads: 'other-unit' };
    return { kit, reads: classOfValue(value, comparator, kit.limits, KEY[marker]) ?? 'undecided' };
  });
}
