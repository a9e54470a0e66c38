/** Days and weeks in Spanish. */
import type { CalendarDay } from '../../rules/dates.ts';
import type { MONTHS as englishMonths } from '../en/dates.ts';
import type { Like } from '../like.ts';

export const MONTHS: Like<typeof englishMonths> = [
  ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre'],
  ...['octubre', 'noviembre', 'diciembre'],
];

const monthName = (month: number) => MONTHS[month - 1] ?? '';

/** "4 de diciembre de 2026". */
export const dated = ({ year, month, day }: CalendarDay) => `${day} de ${monthName(month)} de ${year}`;

/** "el 18 y el 25 de diciembre de 2026": what both share is said once. */
function both(one: CalendarDay, other: CalendarDay): string {
  if (one.year !== other.year) return `el ${dated(one)} y el ${dated(other)}`;
  if (one.month !== other.month) return `el ${one.day} de ${monthName(one.month)} y el ${dated(other)}`;
  return `el ${one.day} y el ${dated(other)}`;
}

const isSame = (one: CalendarDay, other: CalendarDay) => dated(one) === dated(other);

/** "entre el 18 y el 25 de diciembre de 2026", "a más tardar el …", "a partir del …"; null without a day. */
export function onDays(from: CalendarDay | null, to: CalendarDay | null): string | null {
  if (from !== null && to !== null) return isSame(from, to) ? `el ${dated(from)}` : `entre ${both(from, to)}`;
  if (to !== null) return `a más tardar el ${dated(to)}`;
  return from === null ? null : `a partir del ${dated(from)}`;
}

/** "1 de enero, 29 de enero y 26 de febrero de 2027". */
export function dayList(days: readonly CalendarDay[]): string {
  const said = days.map((day, at) => {
    const next = days[at + 1];
    return next !== undefined && next.year === day.year
      ? `${day.day} de ${monthName(day.month)}`
      : dated(day);
  });
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} y ${said.at(-1) ?? ''}`;
}

const plural = new Intl.PluralRules('es');
const count = (n: number, one: string, many: string) => `${n} ${plural.select(n) === 'one' ? one : many}`;

/** "11 semanas y 2 días": weeks with a fraction of whole days, as a date gives them. */
export function weeksInWords(weeks: number): string {
  const days = Math.round(weeks * 7);
  const whole = Math.floor(days / 7);
  if (Number.isInteger(weeks)) return count(weeks, 'semana', 'semanas');
  if (Math.abs(weeks * 7 - days) > 1e-6) return `${String(weeks).replace('.', ',')} semanas`;
  const left = count(days % 7, 'día', 'días');
  return whole === 0 ? left : `${count(whole, 'semana', 'semanas')} y ${left}`;
}
