/**
 * The week of pregnancy on the day of the sample, worked out from dates: the last menstrual period, the due date
 * or a scan. Dates in, days out; no clock and no time zone.
 */
import { daysAfter, daysBetween, isoOf } from './dates.ts';
import { MAX_DAYS, type GestationDays } from './gestation.ts';

export type Dating =
  | { readonly by: 'lastPeriod'; readonly on: string }
  /** `termDays`: from the last period to the due date, of the table of times. */
  | { readonly by: 'dueDate'; readonly on: string; readonly termDays: number }
  | { readonly by: 'scan'; readonly on: string; readonly weeks: GestationDays };

/** `before`: the sample was taken before the last period. `after`: later than 43 weeks and 6 days. */
export type DatingFault = 'before' | 'after';

/** The first day of the last period that a dating comes to: "YYYY-MM-DD". */
export function lastPeriodOf(dating: Dating): string {
  switch (dating.by) {
    case 'lastPeriod':
      return dating.on;
    case 'dueDate':
      return isoOf(daysAfter(dating.on, -dating.termDays));
    case 'scan':
      return isoOf(daysAfter(dating.on, 0 - dating.weeks));
  }
}

/** The gestation on the day of the sample, or why there can be none. Dates that exist, "YYYY-MM-DD". */
export function gestationOn(sampledOn: string, dating: Dating): GestationDays | DatingFault {
  const days = daysBetween(lastPeriodOf(dating), sampledOn);
  if (days < 0) return 'before';
  return days > MAX_DAYS ? 'after' : (days as GestationDays);
}

/** The age in days on the day of the sample, the day of birth being 0; null before it. */
export function ageOn(sampledOn: string, bornOn: string): number | null {
  const days = daysBetween(bornOn, sampledOn);
  return days < 0 ? null : days;
}

/** The weeks from an earlier sample to this one: a seventh of the days, so that they come back whole. null unless it was earlier. */
export function weeksBetween(earlier: string, sampledOn: string): number | null {
  const days = daysBetween(earlier, sampledOn);
  return days > 0 ? days / 7 : null;
}
