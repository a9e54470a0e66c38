/** When an action of the newborn tables is due: days from the sample or from birth; the words are in `src/words`. */
import type { DueTime, Mark } from '../rules/due.ts';
import type { TimeSources } from './times-marks.ts';

const sample = (days: number): Mark => ({ after: 'sample', days });
const age = (days: number): Mark => ({ after: 'birth', days });

// One time a line, to be read down the page.
// prettier-ignore
export const timesNewborn = {
  now: {},
  as_urgent: { asUrgent: true },
  in_2_3_weeks: { from: [sample(14)], to: sample(21), sources: ['torchlight-policy'], finding: 'F69' },
  in_4_weeks: { from: [sample(28)], to: sample(42), sources: ['aap-2017', 'torchlight-policy'], finding: 'F69' },
  every_4_to_6_weeks: { from: [sample(28)], to: sample(42), until: age(365), closes: [age(153)], sources: ['aap-2017', 'naples-2022'], finding: 'F46' },
  by_day_21: { to: age(21), sources: ['rawlinson-2017'], finding: 'F47' },
  from_day_5: { from: [age(5)], sources: ['aap-2017'], finding: 'F42' },
  at_1_month: { from: [age(28)], to: age(35), sources: ['uptodate-crs', 'aap-2017'], finding: 'F69' },
  within_3_months: { to: age(91), sources: ['bonetti-2026'], finding: 'F69' },
  after_9_months: { from: [age(275)], sources: ['who-2018-4-8'], finding: 'F46' },
  until_two_negative: { from: [age(92)], until: age(365), sources: ['aap-crs-isolation'] },
  to_6_years: { until: age(2192), sources: ['torchlight-policy'], finding: 'F69' },
} as const satisfies Readonly<Record<string, DueTime & TimeSources>>;

export type NewbornTimeKey = keyof typeof timesNewborn;
