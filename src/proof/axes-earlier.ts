/** Earlier samples as test data: one list for each way in which they can matter, at the days where they begin to. */
import type { Compiled } from '../rules/compile.ts';
import type { Earlier, FactValue } from '../rules/vocabulary.ts';
import { around, earlierBoundaries, zonesOf } from './axes-days.ts';

type Classes = readonly [igg: string | null, igm?: string | null, avidity?: string | null];

/** One sample so many days before the present one; null is not done. */
function sample(days: number, [igg, igm = null, avidity = null]: Classes, sameAssay?: boolean): Earlier {
  return {
    weeksBefore: days / 7,
    ...(igg === null ? {} : { igg: { class: igg } }),
    ...(igm === null ? {} : { igm: { class: igm } }),
    ...(avidity === null ? {} : { avidity: { class: avidity } }),
    ...(sameAssay === undefined ? {} : { sameAssay }),
  };
}

/** Days between samples that no table counts, for samples whose age is to matter by the week of pregnancy alone. */
export const TWO_WEEKS = 14;
export const FOUR_WEEKS = 28;
export const EIGHT_WEEKS = 56;
const YEARS = 728;

/** Lists for a woman. */
export function earlierOfWoman(compiled: Compiled): FactValue[] {
  const zones = zonesOf(compiled);
  const apart = [null, [sample(YEARS, ['positive'])], [sample(YEARS, ['low-positive'])]];
  const old = around([(zones?.passiveWeeks ?? 0) * 7 + 1]).map((days) => [sample(days, ['positive'])]);
  const gaps = around(earlierBoundaries(compiled, 'negative-old-enough')).map((days) => [
    sample(days, ['negative', 'negative'], true),
  ]);
  const runs = around(earlierBoundaries(compiled, 'igm-run')).map((days) => [
    sample(days, ['negative', 'positive'], true),
  ]);
  return [
    ...apart,
    [sample(FOUR_WEEKS, ['negative', 'negative'], false)],
    [sample(EIGHT_WEEKS, ['negative', 'negative'], true)],
    [sample(FOUR_WEEKS, ['positive', 'negative'])],
    [sample(FOUR_WEEKS, ['positive', 'positive'])],
    [sample(FOUR_WEEKS, ['positive'])],
    [sample(FOUR_WEEKS, ['grey', 'grey'], true)],
    [sample(FOUR_WEEKS, ['low-positive', 'negative'])],
    [sample(FOUR_WEEKS, ['pending', 'unknown'])],
    [sample(EIGHT_WEEKS, ['positive', 'negative', 'high'])],
    [sample(EIGHT_WEEKS, ['positive', 'positive', 'low'])],
    [sample(EIGHT_WEEKS, [null, null, 'high'])],
    [sample(TWO_WEEKS, ['negative', 'negative']), sample(EIGHT_WEEKS, ['positive', 'negative'])],
    [sample(TWO_WEEKS, ['positive', 'positive']), sample(EIGHT_WEEKS, ['negative', 'negative'], true)],
    [sample(TWO_WEEKS, ['negative', 'negative']), sample(FOUR_WEEKS, ['negative', 'positive'])],
    ...gaps,
    ...runs,
    ...old,
  ];
}

/** Lists for an infant. */
export function earlierOfInfant(): FactValue[] {
  return [
    null,
    [sample(TWO_WEEKS, ['positive', 'negative'])],
    [sample(TWO_WEEKS, ['positive', 'positive'])],
    [sample(TWO_WEEKS, ['positive', 'grey'])],
    [sample(FOUR_WEEKS, ['negative', 'negative'])],
    [sample(0, ['negative'])],
    [sample(FOUR_WEEKS, ['grey', 'pending'])],
    [sample(TWO_WEEKS, ['negative', 'negative']), sample(EIGHT_WEEKS, ['negative', 'negative'])],
    [sample(TWO_WEEKS, ['positive', 'negative']), sample(EIGHT_WEEKS, ['negative', 'negative'])],
    [sample(TWO_WEEKS, ['negative', 'negative']), sample(EIGHT_WEEKS, ['positive', 'positive'])],
  ];
}
