import type { ActionCode, Assessment, Conclusion, Urgency } from '../../../src/rules/vocabulary.ts';
import { CONCLUSIONS } from '../../../src/rules/vocabulary.ts';
import { rankOf } from '../milder.ts';
import { has } from './view.ts';

const REASSURING: readonly Conclusion[] = [
  'immune',
  'past_infection',
  'recent_infection_excluded',
  'congenital_infection_excluded',
];
const named = (pattern: RegExp): ReadonlySet<Conclusion> =>
  new Set(CONCLUSIONS.filter((conclusion) => pattern.test(conclusion)));
const LIKELY = named(/^probable_recent|^confirmed_|^congenital_infection_(probable|confirmed)/);
const SUSPECTED = named(
  /^(possible|probable)_recent|^confirmed_|^congenital_infection_(possible|probable|confirmed)/,
);
const OPEN_AGAIN: readonly Conclusion[] = ['susceptible', 'false_positive_igm_likely'];

/** The actions that name a specialist. */
export const SPECIALIST: readonly ActionCode[] = ['fetal_medicine_referral', 'infectious_disease_referral'];

/** The actions that bring a new IgG. */
export const IGG_AGAIN: readonly ActionCode[] = [
  'order_igg',
  'second_igg_assay',
  'repeat_2_3_weeks',
  'repeat_4_weeks',
];

/** The first action of the answer that is one of these. */
export const firstOf = (a: Assessment, codes: readonly ActionCode[]): ActionCode | undefined =>
  a.actions.find((each) => codes.includes(each.code))?.code;

/** *Closed*: `no_further_testing`. */
export const closed = (a: Assessment): boolean => has(a, 'no_further_testing');

/** *Reassuring*: one of four conclusions, or closed. */
export const reassuring = (a: Assessment): boolean => REASSURING.includes(a.conclusion) || closed(a);

/** Whether the conclusion alone reassures. */
export const reassures = (conclusion: Conclusion): boolean => REASSURING.includes(conclusion);

/** The answer in three words, for messages. */
export const answer = (a: Assessment): string => `${a.conclusion}/${a.urgency}${closed(a) ? '/closed' : ''}`;

/** Urgency soon or today. */
export const pressing = (a: Assessment): boolean => a.urgency === 'soon' || a.urgency === 'today';

const RANK: Record<Urgency, number> = { none: 0, routine: 1, soon: 2, today: 3 };

/** Whether the second urgency is lower than the first. */
export const lowerUrgency = (from: Assessment, to: Assessment): boolean =>
  RANK[to.urgency] < RANK[from.urgency];

/** *More reassuring*, as the head of the invariants defines it; null when it is not, else what moved. */
export function moreReassuring(from: Assessment, to: Assessment): string | null {
  if (reassures(to.conclusion) && !reassures(from.conclusion)) return `${from.conclusion} → ${to.conclusion}`;
  if (closed(to) && !closed(from)) return `${answer(from)} → closed`;
  const open = !OPEN_AGAIN.includes(from.conclusion) && !reassures(from.conclusion);
  if (open && OPEN_AGAIN.includes(to.conclusion)) return `${from.conclusion} → ${to.conclusion}`;
  if (pressing(from) && to.urgency === 'none') return `urgency ${from.urgency} → none`;
  return null;
}

/** Possible, probable or confirmed, the mother's or the newborn's. */
export const suspected = (conclusion: Conclusion): boolean => SUSPECTED.has(conclusion);

/** Probable or confirmed, the mother's or the newborn's. */
export const likely = (conclusion: Conclusion): boolean => LIKELY.has(conclusion);

/** Confirmed, the mother's or the newborn's. */
export const confirmed = (conclusion: Conclusion): boolean =>
  conclusion === 'confirmed_infection' || conclusion === 'congenital_infection_confirmed';

/** Reassuring, susceptible, or the IgM called false. */
export const calm = (a: Assessment): boolean => rankOf(a.conclusion) === 0;

/** Possible or more, a possible non-primary infection too. */
export const open = (a: Assessment): boolean => rankOf(a.conclusion) >= 2;
