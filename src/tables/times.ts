/**
 * When an action of the mother's tables is due. A mark is so many days after something; where several stand in
 * `from`, the latest holds. The words are in `src/words`, the calendar days are worked out from `sampledOn`.
 */
import type { DueTime, Mark } from '../rules/due.ts';
import { dayOfBirth, week, type TimeSources } from './times-marks.ts';

const sample = (days: number): Mark => ({ after: 'sample', days });
/** The exposure counts as too recent up to the day before these (F29). */
const pastRash: Mark = { after: 'rash', days: 11 };
const pastContact = (days: number): Mark => ({ after: 'contact', days });

// One time a line, to be read down the page.
// prettier-ignore
export const times = {
  now: {},
  as_urgent: { asUrgent: true },
  same_serum: {},
  second_method: {},
  before_results: {},
  if_exposed: {},
  at_pregnancy: {},
  by_practice: {},
  before_conception: {},
  when_igg_clear: {},
  through_pregnancy: {},
  at_birth: { until: dayOfBirth, sources: ['torchlight-policy'], finding: 'F69' },
  by_day_21_of_life: { until: dayOfBirth, to: { ...dayOfBirth, days: dayOfBirth.days + 21 }, sources: ['rawlinson-2017'], finding: 'F47' },
  infant_every_4_to_6_weeks: { until: dayOfBirth, to: { ...dayOfBirth, days: dayOfBirth.days + 365 }, sources: ['aap-2017', 'torchlight-policy'], finding: 'F69' },
  postpartum: { until: dayOfBirth, sources: ['acip-2013'], finding: 'F34' },
  mmr_28_days: { from: [sample(28)], sources: ['acip-2013'], finding: 'F34' },
  every_4_weeks_to_16: { from: [sample(28)], to: week(16), everyDays: 28, sources: ['ecci-2024'], finding: 'F69' },
  scans_2_to_4_weeks: { from: [sample(14)], to: sample(28), sources: ['torchlight-policy'], finding: 'F69' },
  scans_by_specialist: {},
  in_4_weeks: { from: [sample(28)], to: sample(42), sources: ['sogc-algorithm-sheet', 'torchlight-policy'], finding: 'F29' },
  past_contact_60: { from: [sample(28)], to: sample(42), closes: [pastContact(61)], sources: ['sogc-algorithm-sheet', 'acog-151'], finding: 'F29' },
  in_2_3_weeks: { from: [sample(14)], to: sample(21), sources: ['sogc-285', 'roche-cmv'], finding: 'F01' },
  past_contact_14: { from: [sample(14)], to: sample(21), closes: [pastContact(15)], sources: ['sogc-285', 'torchlight-policy'], finding: 'F29' },
  second_closes_3_weeks: { from: [sample(14)], to: sample(21), closes: [sample(21)], sources: ['sogc-285', 'torchlight-policy'], finding: 'F01' },
  second_closes_4_weeks: { from: [sample(14)], to: sample(21), closes: [sample(28)], sources: ['roche-cmv', 'torchlight-policy'], finding: 'F01' },
  days_5_10: { from: [sample(5)], to: sample(10), sources: ['cdc-vpd-14', 'roche-rubella'], finding: 'F35' },
  days_5_10_closes_3_weeks: { from: [sample(5)], to: sample(10), closes: [sample(21), pastContact(29)], sources: ['cdc-vpd-14', 'roche-rubella', 'torchlight-policy'], finding: 'F35' },
  days_7_10: { from: [sample(7)], to: sample(10), closes: [pastRash], sources: ['uk-rubella-summary', 'cdc-rubella-serology'], finding: 'F35' },
  weeks_3_4_after_contact: { from: [pastContact(21), sample(7)], to: pastContact(28), least: 3, closes: [pastContact(29)], sources: ['cdc-vpd-14', 'uk-rubella-summary'], finding: 'F69' },
  to_week_21: { to: week(21), sources: ['shahar-nissan-2020', 'torchlight-policy'], finding: 'F37' },
  amnio_toxoplasma: { from: [week(18), sample(28)], sources: ['sogc-285'], finding: 'F39' },
  amnio_cmv: { from: [week(17), sample(56)], sources: ['ecci-2024'], finding: 'F39' },
  // Intervals of site practices (practices.ts).
  monthly_and_after_delivery: { from: [sample(28)], to: sample(31), sources: ['france-2019-toxo'], finding: 'F63' },
  every_4_to_6_weeks: { from: [sample(28)], to: sample(42), sources: ['italy-toxo-interval'], finding: 'F63' },
  every_6_to_8_weeks_to_16: { from: [sample(42)], to: sample(56), sources: ['germany-dgk-cmv'], finding: 'F63' },
  every_8_weeks: { from: [sample(56)], sources: ['austria-toxo-programme'], finding: 'F63' },
  every_8_to_12_weeks: { from: [sample(56)], to: sample(84), sources: ['labor-enders-toxo'], finding: 'F63' },
  every_1_to_3_months: { from: [sample(28)], to: sample(91), sources: ['brazil-toxo-retest'], finding: 'F63' },
  every_4_weeks_to_14: { from: [sample(28)], to: week(14), everyDays: 28, sources: ['akl-ecci'], finding: 'F63' },
  again_to_14: { to: week(14), sources: ['has-2025', 'france-cmv-retest'], finding: 'F63' },
  weeks_11_14_and_16_19: { from: [week(11)], to: { ...week(15), days: week(15).days - 1 }, sources: ['israel-cmv'], finding: 'F63' },
  weeks_16_19: { from: [week(16)], to: { ...week(20), days: week(20).days - 1 }, sources: ['israel-cmv'], finding: 'F63' },
  weeks_16_17: { from: [week(16)], to: { ...week(18), days: week(18).days - 1 }, sources: ['labor-gaertner-rubella', 'labor-becker-rubella'], finding: 'F63' },
  week_20: { from: [week(20)], sources: ['france-rubella'], finding: 'F63' },
} as const satisfies Readonly<Record<string, DueTime & TimeSources>>;

export type TimeKey = keyof typeof times;
