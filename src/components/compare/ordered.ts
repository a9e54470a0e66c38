import type { Comparison } from '../../rules/guidelines.ts';
import { sourceOf } from '../pages/source.ts';

/** Countries in the order of the alphabet, what is of no one country last. */
const NO_COUNTRY = ['Europe', 'international', 'not stated'];

/** By country, within it the newest first. */
export function inReadingOrder<T extends { readonly source: string }>(list: readonly T[]): readonly T[] {
  const rank = (one: T) => NO_COUNTRY.indexOf(sourceOf(one.source)?.country ?? 'not stated');
  return [...list].sort((a, b) => {
    const [one, other] = [sourceOf(a.source), sourceOf(b.source)];
    if (one === undefined || other === undefined) return 0;
    return (
      rank(a) - rank(b) ||
      one.country.localeCompare(other.country, 'en') ||
      other.year - one.year ||
      one.by.localeCompare(other.by, 'en')
    );
  });
}

export interface Group {
  readonly stance: Comparison['stance'];
  readonly list: readonly Comparison[];
}

/** The sources beside the CIR laboratory: those that differ first. */
export function grouped(all: readonly Comparison[]): readonly Group[] {
  const others = all.filter(({ source }) => source !== 'cir');
  return (['differs', 'agrees', 'silent'] as const)
    .map((stance) => ({ stance, list: inReadingOrder(others.filter((one) => one.stance === stance)) }))
    .filter(({ list }) => list.length > 0);
}
