import type { CalendarDay } from '../rules/dates.ts';

/** Which content answers. A version changes with every change of a table; a review has a name and a date. */
export const content: { readonly version: string; readonly reviewed: string | null } = {
  version: '2026.11.5',
  reviewed: null,
};

/** The day of this content, as CHANGELOG.md gives it. Not part of an answer. */
export const contentDay: CalendarDay = { year: 2026, month: 11, day: 22 };

/** Days by which the clock of a device is judged, YYYY-MM-DD. */
export const contentDates = {
  /** The day before it was made, which it still was somewhere: no clock that is right can be earlier. */
  made: '2026-11-21',
  /** A year on: guidance on these infections is revised about that often. After it every page says that it is overdue. */
  reviewBy: '2027-11-20',
} as const;
