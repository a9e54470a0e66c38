/** Calendar days by arithmetic: the same in every time zone, whatever the clock says. */

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const wholeNumber = (digits: string) =>
  [...digits].reduce((value, digit) => value * 10 + (digit.charCodeAt(0) - 48), 0);

/** Day number of a date "YYYY-MM-DD" that exists (days since 0000-03-01, Gregorian). */
function dayNumber(text: string): number {
  const month = wholeNumber(text.slice(5, 7));
  const year = wholeNumber(text.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const sinceMarch = (month + 9) % 12;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + Math.floor((153 * sinceMarch + 2) / 5) + wholeNumber(text.slice(8, 10)) - 1;
}

/** The calendar day so many days after a date "YYYY-MM-DD". */
export function daysAfter(text: string, days: number): CalendarDay {
  const number = dayNumber(text) + Math.round(days);
  const era = Math.floor(number / 146097);
  const ofEra = number - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const sinceMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * sinceMarch + 2) / 5) + 1,
  };
}

/** The days from one date "YYYY-MM-DD" to another; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** A calendar day as it stands in a case: "2026-12-04". */
export function isoOf({ year, month, day }: CalendarDay): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
