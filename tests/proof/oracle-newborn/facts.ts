import type { Case, Conclusion, ResultKey } from '../../../src/rules/vocabulary.ts';

/** The conclusions that are accepted for one case, and the line of the clinical decisions that says so. */
export interface Verdict {
  readonly accepts: readonly Conclusion[];
  readonly line: string;
}

export const CONFIRMED = 'congenital_infection_confirmed';
export const PROBABLE = 'congenital_infection_probable';
export const POSSIBLE = 'congenital_infection_possible';
export const EXCLUDED = 'congenital_infection_excluded';
export const OPEN = 'inconclusive';
export const FALSE_IGM = 'false_positive_igm_likely';

export const verdict = (line: string, ...accepts: Conclusion[]): Verdict => ({
  accepts: [...new Set(accepts)],
  line,
});

const RISKS = ['rashDaysAgo', 'contactDaysAgo'] as const;

/** The facts of a newborn case as the written decisions speak of them. */
export function factsOf(c: Case) {
  const h = c.history ?? {};
  const age = c.ageDays ?? null;
  const read = (key: ResultKey): string => c.results[key]?.class ?? 'absent';
  const igg = read('igg');
  const igm = read('igm');
  const avidities = [read('avidity'), read('secondAvidity')];
  const past = (c.previous ?? []).map((each) => ({
    age: age === null ? null : age - 7 * each.weeksBefore,
    igg: each.igg?.class ?? 'absent',
    igm: each.igm?.class ?? 'absent',
    weeks: each.weeksBefore,
  }));
  const exposed =
    RISKS.some((key) => typeof h[key] === 'number') || h.endemicTravel === true || h.symptoms === true;
  return {
    c,
    h,
    age,
    read,
    igg,
    igm,
    iga: read('iga'),
    second: read('secondIgm'),
    past,
    exposed,
    positive: (key: ResultKey) => read(key) === 'positive',
    negative: (key: ResultKey) => read(key) === 'negative',
    iggPositive: igg === 'positive' || igg === 'low-positive',
    iggKnown: ['negative', 'grey', 'low-positive', 'positive'].includes(igg),
    igmReactive: igm === 'positive' || igm === 'grey',
    own: h.sampleFrom === 'infant',
    cord: h.sampleFrom === 'cord',
    /** The mother never infected and no signs, both known. */
    quiet: h.motherInfection === 'none' && h.newbornSigns === false,
    /** IgG or IgM preliminary or not classifiable. */
    unread: [igg, igm].some((each) => each === 'pending' || each === 'unknown'),
    reactiveBefore: past.some((each) => each.igm === 'positive' || each.igm === 'grey'),
    rising: c.series === 'rising',
    /** An avidity class beside a negative IgG contradicts it. */
    avidityOnNegative:
      igg === 'negative' && avidities.some((each) => ['low', 'intermediate', 'high'].includes(each)),
    unreliable: h.immunosuppressed === true || h.recentImmunoglobulin === true,
    /** Rubella vaccine so short ago that IgM, a rise or an RNA may be its own. */
    vaccinated:
      c.pathogen === 'rubella' && typeof h.weeksSinceVaccine === 'number' && h.weeksSinceVaccine <= 12,
    /** No test that was done says anything. */
    nothing: Object.keys(c.results).every((key) => {
      const cls = read(key as ResultKey);
      return ['absent', 'not-done', 'pending', 'unknown', 'indeterminate', 'not-measurable'].includes(cls);
    }),
  };
}
export type Facts = ReturnType<typeof factsOf>;
