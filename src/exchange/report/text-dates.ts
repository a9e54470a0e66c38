/** Days as a text prints them, and which of day and month comes first, settled by the dates of the whole text or asked. */
import { isCalendarDate } from '../../rules/calendar.ts';
import { readDay, type DateOrder, type DayRead } from './csv-dates.ts';
import { isDateJoiner, monthOf, wordsIn } from './text-words.ts';

const PRINTED = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}[./-]\d{1,2}[./-]\d{1,2})(?:T[\d:.]+Z?)?$/u;
const CLOCK = /^\d{1,2}:\d{2}(?::\d{2})?$/u;
const YEAR = /^(?:19|20)\d{2}$/u;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er)?$/iu;

/** True for "01.12.2026", "12/03/26", "2026-12-01", "2026-12-01T08:15". */
export const isPrintedDate = (text: string) => PRINTED.test(text);
export const isClock = (text: string) => CLOCK.test(text);

/** "12 March 2026", "March 12, 2026", "12 декабря 2026 г.", "12 de diciembre de 2026": the day; null where it is none. */
export function dayInWords(text: string): string | null {
  const parts = wordsIn(text).filter((part) => !isDateJoiner(part));
  const [first = '', second = '', year = ''] = parts;
  if (parts.length !== 3 || !YEAR.test(year)) return null;
  const dayFirst = DAY.test(first);
  const month = monthOf(dayFirst ? second : first);
  const day = dayFirst ? first : second;
  if (month === undefined || !DAY.test(day)) return null;
  const on = `${year}-${String(month).padStart(2, '0')}-${day.replace(/\D/gu, '').padStart(2, '0')}`;
  return isCalendarDate(on) ? on : null;
}

/** @param printed a date as the text prints it; a year of two digits is of this century behind a full stop only */
export function readPrintedDay(printed: string, order: DateOrder): DayRead {
  const inWords = dayInWords(printed);
  if (inWords !== null) return { on: inWords };
  const short = /^(\d{1,2}\.\d{1,2}\.)(\d{2})$/u.exec(printed);
  return readDay(short ? `${short[1] ?? ''}20${short[2] ?? ''}` : printed, order);
}
