/** Weeks of pregnancy, counted from the last menstrual period, on the day of sampling. */

declare const daysBrand: unique symbol;
/** Days since the last menstrual period. */
export type GestationDays = number & { readonly [daysBrand]: true };

export const MAX_WEEK = 43;
/** The last day that is read: 43 weeks and 6 days. */
export const MAX_DAYS = MAX_WEEK * 7 + 6;
const SHAPE = /^(0|[1-9]\d?)(?:\+([0-6]))?$/;

/**
 * Reads "12" or "12+3" (completed weeks, days 0 to 6).
 * @returns days since the last period, or null where the text is no gestation from 0 to 43+6.
 */
export function parseGestation(text: string): GestationDays | null {
  const match = SHAPE.exec(text);
  if (match === null) return null;
  const weeks = wholeNumber(match[1] ?? '');
  if (weeks > MAX_WEEK) return null;
  return (weeks * 7 + wholeNumber(match[2] ?? '0')) as GestationDays;
}

/** The form in which a gestation is shown: "12+3". */
export function formatGestation(days: GestationDays): string {
  return `${Math.floor(days / 7)}+${days % 7}`;
}

function wholeNumber(digits: string): number {
  let value = 0;
  for (const digit of digits) value = value * 10 + (digit.charCodeAt(0) - 48);
  return value;
}
