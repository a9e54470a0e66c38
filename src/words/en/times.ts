/** When an action is due, without dates and with them. */
import type { Due } from '../../rules/due.ts';
import type { Urgency } from '../../rules/vocabulary.ts';
import type { NewbornTimeKey } from '../../tables/times-newborn.ts';
import type { TimeKey } from '../../tables/times.ts';
import { dated, dayList, onDays } from './dates.ts';

export const timesMother = {
  now: 'now',
  as_urgent: 'as soon as the answer says',
  same_serum: 'now, on this same serum',
  second_method: 'now, on this serum, by a second avidity method',
  before_results: 'now, before further results',
  if_exposed: 'only if asking brings up a rash or contact',
  at_pregnancy: 'at the start of a pregnancy, IgG and IgM together',
  by_practice: 'at the interval of the local practice',
  before_conception: 'now, before conception',
  when_igg_clear: 'on a later serum, once IgG is clearly positive',
  through_pregnancy: 'now, and all through pregnancy',
  at_birth: 'at birth; arranged before it',
  by_day_21_of_life: 'within 21 days of birth; arranged before it',
  infant_every_4_to_6_weeks:
    'after birth, every 4 to 6 weeks until IgG is negative, for 12 months if need be',
  postpartum: 'after delivery, not in pregnancy',
  mmr_28_days: 'now, with no conception for 28 days after it',
  every_4_weeks_to_16: 'every 4 weeks until 14 to 16 weeks of pregnancy, IgG and IgM together',
  scans_2_to_4_weeks: 'every 2 to 4 weeks',
  scans_by_specialist: 'at the intervals that fetal medicine sets',
  in_4_weeks: '4 to 6 weeks after this sample',
  past_contact_60:
    '4 to 6 weeks after this sample; negative results settle it only when 60 days have passed since a contact',
  in_2_3_weeks: '2 to 3 weeks after this sample',
  past_contact_14:
    '2 to 3 weeks after this sample; negative results settle it only when 14 days have passed since the exposure',
  second_closes_3_weeks: '2 to 3 weeks after this sample; a negative IgG settles it only from 3 weeks on',
  second_closes_4_weeks: '2 to 3 weeks after this sample; a negative IgG settles it only from 4 weeks on',
  days_5_10: '5 to 10 days after this sample, run together with this serum',
  days_5_10_closes_3_weeks:
    '5 to 10 days after this sample, run together with this serum; a negative IgG settles it only from 3 weeks on',
  days_7_10: '7 to 10 days after this sample, run together with this serum',
  weeks_3_4_after_contact:
    '3 to 4 weeks after the contact, run together with this serum; again at 6 weeks if the exposure goes on',
  to_week_21: 'now; not begun after 21 weeks of pregnancy',
  amnio_toxoplasma:
    'not before 18 weeks of pregnancy and at least 4 weeks after infection (if not dated: after this sample)',
  amnio_cmv:
    'not before 17 weeks of pregnancy and at least 8 weeks after infection (if not dated: after this sample)',
  monthly_and_after_delivery:
    'every month until delivery, and a last time 2 to 4 weeks after it, IgG and IgM together',
  every_4_to_6_weeks: 'every 4 to 6 weeks, IgG and IgM together',
  every_6_to_8_weeks_to_16: 'every 6 to 8 weeks until 14 to 16 weeks of pregnancy, IgG and IgM together',
  every_8_weeks: 'about every 8 weeks, IgG and IgM together',
  every_8_to_12_weeks: 'every 8 to 12 weeks, IgG and IgM together',
  every_1_to_3_months: 'every month to every 3 months, IgG and IgM together',
  every_4_weeks_to_14: 'every 4 weeks until 14 weeks of pregnancy, IgG and IgM together',
  again_to_14: 'once more before 14 weeks of pregnancy, IgG and IgM together',
  weeks_11_14_and_16_19:
    'at 11 to 14 weeks of pregnancy, unless this is that sample, and at 16 to 19 weeks, IgG and IgM together',
  weeks_16_19: 'at 16 to 19 weeks of pregnancy, IgG and IgM together',
  weeks_16_17: 'at 16 to 17 weeks of pregnancy',
  week_20: 'at about 20 weeks of pregnancy',
} as const satisfies Record<TimeKey, string>;

export const timesNewborn = {
  now: 'now',
  as_urgent: 'as soon as the answer says',
  in_2_3_weeks: '2 to 3 weeks after this sample',
  in_4_weeks: '4 to 6 weeks after this sample',
  every_4_to_6_weeks: 'every 4 to 6 weeks until IgG is negative, then once more from 5 months of age',
  by_day_21: 'by day 21 of life',
  from_day_5: 'now, from day 5 of life on',
  at_1_month: 'at 1 month of age',
  within_3_months: 'now, within the first 3 months of life',
  after_9_months: 'after 9 months of age and before any rubella vaccine',
  until_two_negative: 'until 1 year of age, or two negative samples a month apart after 3 months of age',
  to_6_years: 'at set intervals up to 6 years of age',
} as const satisfies Record<NewbornTimeKey, string>;

export const timesUrgent = {
  none: 'at the next planned visit',
  routine: 'at the next planned visit',
  soon: 'this week',
  today: 'today',
} as const satisfies Record<Urgency, string>;

/**
 * The same with days. `{due}` is the window, `{from}` its first day, `{closes}`, `{until}` and `{all}` as in `Due`,
 * `{week}` the week of pregnancy then, `{said}` the words without dates. A part in square brackets falls away with
 * a day it names that is not known; so does the whole, and the words without dates stand.
 */
const PARALLEL = '{due}, run together with this serum[; negative results settle it only from {closes} on]';
const CLOSED = '{due} (2 to 3 weeks after this sample)[; a negative IgG settles it only from {closes} on]';
const NEXT = '{said}; the next {due}';
export const datedMother: { readonly [key in TimeKey]?: string } = {
  at_birth: 'at birth, expected about {until}; arranged before it',
  by_day_21_of_life: 'within 21 days of birth (expected about {until}, so by about {to}); arranged before it',
  infant_every_4_to_6_weeks:
    'after birth (expected about {until}), every 4 to 6 weeks until IgG is negative, for 12 months if need be',
  postpartum: 'after delivery (expected about {until}), not in pregnancy',
  mmr_28_days:
    'now, with no conception for 28 days after it: not before {from}, if given on the sampling day',
  every_4_weeks_to_16:
    'every 4 weeks until 14 to 16 weeks of pregnancy, the next about {all}; IgG and IgM together',
  scans_2_to_4_weeks: 'every 2 to 4 weeks, the next {due}',
  past_contact_60:
    '{due} (4 to 6 weeks after this sample)[; negative results settle it only from {closes} on, 60 days after the contact]',
  past_contact_14:
    '{due} (2 to 3 weeks after this sample)[; negative results settle it only from {closes} on, 14 days after the exposure]',
  second_closes_3_weeks: CLOSED,
  second_closes_4_weeks: CLOSED,
  days_5_10: PARALLEL,
  days_5_10_closes_3_weeks:
    '{due}, run together with this serum[; a negative IgG settles it only from {closes} on]',
  days_7_10: PARALLEL,
  weeks_3_4_after_contact: `${PARALLEL}; again at 6 weeks if the exposure goes on`,
  to_week_21: 'now; not begun after {to}, when 21 weeks are reached',
  amnio_toxoplasma:
    '[from {week} weeks, ]on or after {from}: 18 weeks reached, and 4 weeks after infection (not dated: after this sample)',
  amnio_cmv:
    '[from {week} weeks, ]on or after {from}: 17 weeks reached, and 8 weeks after infection (not dated: after this sample)',
  monthly_and_after_delivery: NEXT,
  every_4_to_6_weeks: NEXT,
  every_6_to_8_weeks_to_16: NEXT,
  every_8_weeks: NEXT,
  every_8_to_12_weeks: NEXT,
  every_1_to_3_months: NEXT,
  every_4_weeks_to_14:
    'every 4 weeks until 14 weeks of pregnancy, the next about {all}; IgG and IgM together',
};
/** Where the next of a row of days lies behind the last. */
const lastOne: { readonly [key: string]: string | undefined } = {
  every_4_weeks_to_16: 'once more, about {from}, 4 weeks after this sample; IgG and IgM together',
  every_4_weeks_to_14: 'once more, about {from}, 4 weeks after this sample; IgG and IgM together',
};
export const datedNewborn: { readonly [key in NewbornTimeKey]?: string } = {
  by_day_21: 'by {to} (day 21 of life)',
  within_3_months: 'now, by {to} at the latest (3 months of age)',
  every_4_to_6_weeks:
    'the next {due}, then every 4 to 6 weeks until IgG is negative[, and once more from {closes} (5 months of age)]',
  until_two_negative:
    'until {until} (1 year of age), or two negative samples a month apart[, both from {from} on (after 3 months of age)]',
  to_6_years: 'at set intervals until {until} (6 years of age)',
};

interface TimeTexts {
  readonly said: { readonly [key: string]: string };
  readonly dated: { readonly [key: string]: string | undefined };
}

/** The words for a time, with its days where there are any. */
export function timeInWords(key: string, words: TimeTexts, due: Due | null): string {
  const said = words.said[key] ?? '';
  if (due === null) return said;
  if (due.past) return `${said} (that day has passed: now)`;
  const days: { readonly [name: string]: string | null } = {
    due: onDays(due.from, due.to),
    from: due.from && dated(due.from),
    to: due.to && dated(due.to),
    closes: due.closes && dated(due.closes),
    until: due.until && dated(due.until),
    all: due.all.length > 0 ? dayList(due.all) : null,
    week: due.week,
    said,
  };
  const put = (text: string): string | null => {
    const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => days[name ?? ''] ?? null);
    if (names.includes(null)) return null;
    return text.replace(/\{(\w+)\}/g, (_, name: string) => days[name] ?? '');
  };
  const template: string = (due.late ? lastOne[key] : undefined) ?? words.dated[key] ?? '{due} ({said})';
  const optional = template.replace(/\[(.*?)\]/g, (_, part: string) => put(part) ?? '');
  return put(optional) ?? said;
}
