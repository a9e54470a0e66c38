import type { CalendarDay } from '../rules/dates.ts';

/** Which content answers. A version changes with every change of a table; a review has a name and a date. */
export const content: { readonly version: string; readonly reviewed: string | null } = {
  version: '2026.11.3',
  reviewed: null,
};

/** The day of this content, as CHANGELOG.md gives it. Not part of an answer. */
export const contentDay: CalendarDay = { year: 2026, month: 11, day: 21 };

/** Days of this content, YYYY-MM-DD. */
export const contentDates = {
  /** No device can show it before this day with a clock that is right. */
  made: '2026-11-20',
  /** A year on: guidance on these infections is revised about that often. After it every page says that it is overdue. */
  reviewBy: '2027-11-20',
} as const;
