/** Days and weeks in English. */
import type { CalendarDay } from '../../rules/dates.ts';

export const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
] as const;

const monthName = (month: number) => MONTHS[month - 1] ?? '';

/** "4 December 2026". */
export const dated = ({ year, month, day }: CalendarDay) => `${day} ${monthName(month)} ${year}`;

/** "18 and 25 December 2026": what both share is said once. */
function both(one: CalendarDay, other: CalendarDay, word: string): string {
  if (one.year !== other.year) return `${dated(one)} ${word} ${dated(other)}`;
  if (one.month !== other.month) return `${one.day} ${monthName(one.month)} ${word} ${dated(other)}`;
  return `${one.day} ${word} ${dated(other)}`;
}

const isSame = (one: CalendarDay, other: CalendarDay) => dated(one) === dated(other);

/** "between 18 and 25 December 2026", "by 22 December 2026", "on or after 4 January 2027"; null without a day. */
export function onDays(from: CalendarDay | null, to: CalendarDay | null): string | null {
  if (from !== null && to !== null)
    return isSame(from, to) ? `on ${dated(from)}` : `between ${both(from, to, 'and')}`;
  if (to !== null) return `by ${dated(to)}`;
  return from === null ? null : `on or after ${dated(from)}`;
}

/** "1 January, 29 January and 26 February 2027". */
export function dayList(days: readonly CalendarDay[]): string {
  const said = days.map((day, at) => {
    const next = days[at + 1];
    return next !== undefined && next.year === day.year ? `${day.day} ${monthName(day.month)}` : dated(day);
  });
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} and ${said.at(-1) ?? ''}`;
}

/** "11 weeks + 2 days": weeks with a fraction of whole days, as a date gives them. */
export function weeksInWords(weeks: number): string {
  const days = Math.round(weeks * 7);
  const whole = Math.floor(days / 7);
  const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
  if (Number.isInteger(weeks) || Math.abs(weeks * 7 - days) > 1e-6) return count(weeks, 'week');
  return whole === 0 ? count(days, 'day') : `${count(whole, 'week')} + ${count(days % 7, 'day')}`;
}
