/** The classes that a reading leaves open: "< 0.5" is negative or gray where negative ends at 0.4. */
import type { KitLimits } from './aids.ts';
import { classOfValue } from './analyte.ts';
import type { Comparator } from './number.ts';
import type { ResultClass, ResultKey } from './vocabulary.ts';

function isWithin(point: number, comparator: Comparator, value: number): boolean {
  if (comparator === '<') return point < value;
  if (comparator === '≤') return point <= value;
  return comparator === '>' ? point > value : point >= value;
}

/**
 * Classes change only at the two limits, so one point at each end and one between two ends stand for all values.
 *
 * @param value in the unit of the limits
 * @returns the classes in the order of the scale, one where the reading is decided
 */
export function possibleClasses(
  value: number,
  comparator: Comparator | null,
  limits: KitLimits,
  key: ResultKey,
): ResultClass[] {
  const decided = classOfValue(value, comparator, limits, key);
  if (decided !== undefined || comparator === null) return decided === undefined ? [] : [decided];
  const ends = [...new Set([0, limits.below, limits.from, value])].sort((a, b) => a - b);
  const points = ends.flatMap((end, at) => [end, (end + (ends[at + 1] ?? end + 2)) / 2]);
  const classes = points
    .filter((point) => isWithin(point, comparator, value))
    .flatMap((point) => classOfValue(point, null, limits, key) ?? []);
  return [...new Set(classes)];
}
