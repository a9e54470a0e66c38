/** The kit that a report names, where the catalogue holds exactly one that it can be. */
import type { Aids, Kit } from '../../../rules/aids.ts';
import { markerOf, type Analyte } from '../../../rules/analyte.ts';
import { foldWord } from '../../../rules/fold.ts';

const tokens = (text: string) => foldWord(text).split(/[^\p{L}\p{N}]+/u);

/** Limits and unit as one text: two entries that read a number alike are one kit for a report. */
const reads = ({ unit, limits }: Kit) => JSON.stringify([unit, limits]);

/**
 * @param method assay, device or method as printed
 * @returns undefined where no kit, or kits with different limits, are named: a report that does not say for which
 * market its kit was made cannot be read by a kit that differs between them
 */
export function kitNamed(method: string, { key, pathogen }: Analyte, aids: Aids): Kit | undefined {
  const named = new Set(tokens(method));
  const marker = markerOf(key);
  const fitting = [...aids.kits.values()].filter(
    (kit) =>
      kit.agent === pathogen &&
      kit.marker === marker &&
      tokens(kit.platform).every((token) => named.has(token)),
  );
  // "LIAISON XL" names "LIAISON" as well: the longest name that stands there is meant.
  const longest = Math.max(0, ...fitting.map(({ platform }) => tokens(platform).length));
  const [first, ...others] = fitting.filter(({ platform }) => tokens(platform).length === longest);
  if (first === undefined) return undefined;
  return others.every((other) => reads(other) === reads(first)) ? first : undefined;
}
