/** Days and weeks in French. */
import type { CalendarDay } from '../../rules/dates.ts';
import type * as english from '../en/dates.ts';
import type { Like } from '../like.ts';
import { count } from './plural.ts';

export const MONTHS: Like<typeof english.MONTHS> = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre'],
  ...['octobre', 'novembre', 'décembre'],
];

const monthName = (month: number) => MONTHS[month - 1] ?? '';

/** The first of a month is an ordinal, the other days are not. */
const dayOf = (day: number) => (day === 1 ? '1er' : String(day));

/** "4 décembre 2026", "1er janvier 2027". */
export const dated = ({ year, month, day }: CalendarDay) => `${dayOf(day)} ${monthName(month)} ${year}`;

/** "le 18 et le 25 décembre 2026": what both share is said once. */
function both(one: CalendarDay, other: CalendarDay): string {
  if (one.year !== other.year) return `le ${dated(one)} et le ${dated(other)}`;
  if (one.month !== other.month) return `le ${dayOf(one.day)} ${monthName(one.month)} et le ${dated(other)}`;
  return `le ${dayOf(one.day)} et le ${dated(other)}`;
}

const isSame = (one: CalendarDay, other: CalendarDay) => dated(one) === dated(other);

/** "entre le 18 et le 25 décembre 2026", "au plus tard le 22 …", "à partir du 4 …"; null without a day. */
export function onDays(from: CalendarDay | null, to: CalendarDay | null): string | null {
  if (from !== null && to !== null) return isSame(from, to) ? `le ${dated(from)}` : `entre ${both(from, to)}`;
  if (to !== null) return `au plus tard le ${dated(to)}`;
  return from === null ? null : `à partir du ${dated(from)}`;
}

/** "1er janvier, 29 janvier et 26 février 2027". */
export function dayList(days: readonly CalendarDay[]): string {
  const said = days.map((day, at) => {
    const next = days[at + 1];
    return next !== undefined && next.year === day.year
      ? `${dayOf(day.day)} ${monthName(day.month)}`
      : dated(day);
  });
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} et ${said.at(-1) ?? ''}`;
}

/** "11 semaines + 2 jours": weeks with a fraction of whole days, as a date gives them. */
export function weeksInWords(weeks: number): string {
  const days = Math.round(weeks * 7);
  const whole = Math.floor(days / 7);
  if (Number.isInteger(weeks) || Math.abs(weeks * 7 - days) > 1e-6)
    return count(weeks, 'semaine', 'semaines');
  const rest = count(days % 7, 'jour', 'jours');
  return whole === 0 ? rest : `${count(whole, 'semaine', 'semaines')} + ${rest}`;
}
