/** Dates of HL7 v2: YYYY[MM[DD[HH[MM[SS[.S]]]]]][+ZZZZ]. Only the day is taken, as printed, in the sender's own zone. */
import { isCalendarDate } from '../../rules/calendar.ts';

export type Hl7Date =
  | { readonly kind: 'none' }
  | { readonly kind: 'day'; readonly on: string }
  /** "1994" or "1994-03": no day is said. */
  | { readonly kind: 'partial'; readonly on: string }
  /** Well formed, but no such day exists. */
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unread' };

const SHAPE = /^(\d{4})(?:(\d{2})(?:(\d{2})(?:\d{2}(?:\d{2}(?:\d{2}(?:\.\d{1,6})?)?)?)?)?)?(?:[+-]\d{4})?$/u;

/** @param text a whole date of the message, blanks around it allowed; "2026-03-10" is read too */
export function readHl7Date(text: string): Hl7Date {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === '""') return { kind: 'none' };
  if (/^\d{4}-\d{2}-\d{2}$/u.test(trimmed))
    return isCalendarDate(trimmed) ? { kind: 'day', on: trimmed } : { kind: 'impossible' };
  const match = trimmed.length > 40 ? null : SHAPE.exec(trimmed);
  if (!match) return { kind: 'unread' };
  const [, year = '', month, day] = match;
  // The first of a month stands in for a part that is not said, only to see whether the year and month exist.
  const whole = `${year}-${month ?? '01'}-${day ?? '01'}`;
  if (!isCalendarDate(whole)) return { kind: 'impossible' };
  if (day !== undefined) return { kind: 'day', on: whole };
  return { kind: 'partial', on: month === undefined ? year : `${year}-${month}` };
}

/** The offset a date is printed with ("+0300"); empty where none is. */
export const offsetOf = (text: string) => /[+-]\d{4}$/u.exec(text.trim())?.[0] ?? '';
