import type { CalendarDay } from '../rules/dates.ts';

/** Which content answers. A version changes with every change of a table; a review has a name and a date. */
export const content: { readonly version: string; readonly reviewed: string | null } = {
  version: '2026.11.4',
  reviewed: null,
};

/** The day of this content, as CHANGELOG.md gives it. Not part of an answer. */
export const contentDay: CalendarDay = { year: 2026, month: 11, day: 21 };
