/** Days and weeks in German. */
import type { CalendarDay } from '../../rules/dates.ts';
import type * as english from '../en/dates.ts';
import type { Like } from '../like.ts';
import { count } from './plural.ts';

export const MONTHS: Like<typeof english.MONTHS> = [
  ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September'],
  ...['Oktober', 'November', 'Dezember'],
];

const monthName = (month: number) => MONTHS[month - 1] ?? '';

/** "4. Dezember 2026". */
export const dated = ({ year, month, day }: CalendarDay) => `${day}. ${monthName(month)} ${year}`;

/** "dem 18. und dem 25. Dezember 2026": what both share is said once. */
function both(one: CalendarDay, other: CalendarDay): string {
  if (one.year !== other.year) return `dem ${dated(one)} und dem ${dated(other)}`;
  if (one.month !== other.month) return `dem ${one.day}. ${monthName(one.month)} und dem ${dated(other)}`;
  return `dem ${one.day}. und dem ${dated(other)}`;
}

const isSame = (one: CalendarDay, other: CalendarDay) => dated(one) === dated(other);

/** "zwischen dem 18. und dem 25. Dezember 2026", "bis zum 22. …", "ab dem 4. …"; null without a day. */
export function onDays(from: CalendarDay | null, to: CalendarDay | null): string | null {
  if (from !== null && to !== null)
    return isSame(from, to) ? `am ${dated(from)}` : `zwischen ${both(from, to)}`;
  if (to !== null) return `bis zum ${dated(to)}`;
  return from === null ? null : `ab dem ${dated(from)}`;
}

/** "1. Januar, 29. Januar und 26. Februar 2027". */
export function dayList(days: readonly CalendarDay[]): string {
  const said = days.map((day, at) => {
    const next = days[at + 1];
    return next !== undefined && next.year === day.year ? `${day.day}. ${monthName(day.month)}` : dated(day);
  });
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} und ${said.at(-1) ?? ''}`;
}

/** "11 Wochen + 2 Tage": weeks with a fraction of whole days, as a date gives them. */
export function weeksInWords(weeks: number): string {
  const days = Math.round(weeks * 7);
  const whole = Math.floor(days / 7);
  if (Number.isInteger(weeks) || Math.abs(weeks * 7 - days) > 1e-6) return count(weeks, 'Woche', 'Wochen');
  const rest = count(days % 7, 'Tag', 'Tage');
  return whole === 0 ? rest : `${count(whole, 'Woche', 'Wochen')} + ${rest}`;
}
