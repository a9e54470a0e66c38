/** Days and weeks in Italian. */
import type { CalendarDay } from '../../rules/dates.ts';
import type { MONTHS as englishMonths } from '../en/dates.ts';
import type { Like } from '../like.ts';
import { count, elided } from './grammar.ts';

export const MONTHS: Like<typeof englishMonths> = [
  ...['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre'],
  ...['ottobre', 'novembre', 'dicembre'],
];

const monthName = (month: number) => MONTHS[month - 1] ?? '';
const dayOf = (day: number) => (day === 1 ? '1º' : String(day));

/** "4 dicembre 2026", "1º gennaio 2027". */
export const dated = ({ year, month, day }: CalendarDay) => `${dayOf(day)} ${monthName(month)} ${year}`;

/** "il 18 e il 25 dicembre 2026": what both share is said once. */
function both(one: CalendarDay, other: CalendarDay): string {
  if (one.year !== other.year) return `il ${dated(one)} e il ${dated(other)}`;
  if (one.month !== other.month) return `il ${dayOf(one.day)} ${monthName(one.month)} e il ${dated(other)}`;
  return `il ${dayOf(one.day)} e il ${dated(other)}`;
}

const isSame = (one: CalendarDay, other: CalendarDay) => dated(one) === dated(other);

/** "tra il 18 e il 25 dicembre 2026", "entro il 22 dicembre 2026", "a partire dal 4 gennaio 2027"; null without a day. */
export function onDays(from: CalendarDay | null, to: CalendarDay | null): string | null {
  if (from !== null && to !== null)
    return elided(isSame(from, to) ? `il ${dated(from)}` : `tra ${both(from, to)}`);
  if (to !== null) return elided(`entro il ${dated(to)}`);
  return from === null ? null : elided(`a partire dal ${dated(from)}`);
}

/** "1º gennaio, 29 gennaio e 26 febbraio 2027". */
export function dayList(days: readonly CalendarDay[]): string {
  const said = days.map((day, at) => {
    const next = days[at + 1];
    return next !== undefined && next.year === day.year
      ? `${dayOf(day.day)} ${monthName(day.month)}`
      : dated(day);
  });
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} e ${said.at(-1) ?? ''}`;
}

/** "11 settimane + 2 giorni": weeks with a fraction of whole days, as a date gives them. */
export function weeksInWords(weeks: number): string {
  const days = Math.round(weeks * 7);
  const whole = Math.floor(days / 7);
  if (Number.isInteger(weeks)) return count(weeks, 'settimana', 'settimane');
  if (Math.abs(weeks * 7 - days) > 1e-6) return `${String(weeks).replace('.', ',')} settimane`;
  const left = count(days % 7, 'giorno', 'giorni');
  return whole === 0 ? left : `${count(whole, 'settimana', 'settimane')} + ${left}`;
}
