/** Dates as days of the Gregorian calendar, by arithmetic: no clock, no time zone, no mended 31 February. */

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function wholeNumber(digits: string): number {
  let value = 0;
  for (const digit of digits) value = value * 10 + (digit.charCodeAt(0) - 48);
  return value;
}

/** True for a date that exists, from 0001-01-01, written YYYY-MM-DD. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [
    wholeNumber(match[1] ?? ''),
    wholeNumber(match[2] ?? ''),
    wholeNumber(match[3] ?? ''),
  ];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0);
  return year > 0 && day > 0 && day <= length;
}
