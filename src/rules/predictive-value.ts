/** What a positive and a negative result are worth, from how good a test is and how common the infection. */

/** All as shares, from 0 to 1. */
export interface TestInUse {
  readonly sensitivity: number;
  readonly specificity: number;
  /** Infected among those tested. */
  readonly prevalence: number;
}

/** What a test can say of somebody; infected and not, right and wrong. */
export const outcomes = ['found', 'missed', 'falseAlarm', 'clear'] as const;
export type Outcome = (typeof outcomes)[number];

export interface Predictive {
  /** Shares of all tested; together 1. */
  readonly shares: Readonly<Record<Outcome, number>>;
  /** Infected among the positive; null when nobody is positive. */
  readonly positive: number | null;
  /** Not infected among the negative; null when nobody is negative. */
  readonly negative: number | null;
}

/**
 * The four outcomes and both predictive values.
 *
 * @throws RangeError when one of the three is no share
 */
export function predict({ sensitivity, specificity, prevalence }: TestInUse): Predictive {
  for (const share of [sensitivity, specificity, prevalence])
    if (!(share >= 0 && share <= 1)) throw new RangeError(`${share} is no share of 1`);
  const found = prevalence * sensitivity;
  const missed = prevalence * (1 - sensitivity);
  const clear = (1 - prevalence) * specificity;
  const falseAlarm = (1 - prevalence) * (1 - specificity);
  return {
    shares: { found, missed, falseAlarm, clear },
    positive: found + falseAlarm === 0 ? null : found / (found + falseAlarm),
    negative: clear + missed === 0 ? null : clear / (clear + missed),
  };
}

/** The shares as whole people of a group: the largest remainders are rounded up, so that nobody is lost or added. */
export function peopleOf(
  shares: Readonly<Record<Outcome, number>>,
  size: number,
): Readonly<Record<Outcome, number>> {
  const exact = outcomes.map((outcome) => shares[outcome] * size);
  const whole = exact.map(Math.floor);
  const left = size - whole.reduce((sum, one) => sum + one, 0);
  const raised = exact
    .map((value, at) => ({ at, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest)
    .slice(0, left)
    .map(({ at }) => at);
  const people = (at: number) => (whole[at] ?? 0) + (raised.includes(at) ? 1 : 0);
  return { found: people(0), missed: people(1), falseAlarm: people(2), clear: people(3) };
}
