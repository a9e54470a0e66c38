/** Days and weeks in Portuguese. */
import type * as english from '../en/dates.ts';
import type { Like } from '../like.ts';

export const MONTHS: Like<typeof english.MONTHS> = [
  ...['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro'],
  ...['outubro', 'novembro', 'dezembro'],
];

const monthName = (month: number) => MONTHS[month - 1] ?? '';

/** The first of a month is an ordinal. */
const dayName = (day: number) => (day === 1 ? '1º' : String(day));

/** "4 de dezembro de 2026". */
export const dated: typeof english.dated = ({ year, month, day }) =>
  `${dayName(day)} de ${monthName(month)} de ${year}`;

type Day = Parameters<typeof english.dated>[0];

/** "18 e 25 de dezembro de 2026": what both share is said once. */
function both(one: Day, other: Day): string {
  if (one.year !== other.year) return `${dated(one)} e ${dated(other)}`;
  if (one.month !== other.month) return `${dayName(one.day)} de ${monthName(one.month)} e ${dated(other)}`;
  return `${dayName(one.day)} e ${dated(other)}`;
}

const isSame = (one: Day, other: Day) => dated(one) === dated(other);

/** "entre 18 e 25 de dezembro de 2026", "até 22 de dezembro de 2026", "a partir de 4 de janeiro de 2027". */
export const onDays: typeof english.onDays = (from, to) => {
  if (from !== null && to !== null) return isSame(from, to) ? `em ${dated(from)}` : `entre ${both(from, to)}`;
  if (to !== null) return `até ${dated(to)}`;
  return from === null ? null : `a partir de ${dated(from)}`;
};

/** "1º de janeiro, 29 de janeiro e 26 de fevereiro de 2027". */
export const dayList: typeof english.dayList = (days) => {
  const said = days.map((day, at) => {
    const next = days[at + 1];
    return next !== undefined && next.year === day.year
      ? `${dayName(day.day)} de ${monthName(day.month)}`
      : dated(day);
  });
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} e ${said.at(-1) ?? ''}`;
};

/** "11 semanas + 2 dias": weeks with a fraction of whole days, as a date gives them. */
export const weeksInWords: typeof english.weeksInWords = (weeks) => {
  const days = Math.round(weeks * 7);
  const whole = Math.floor(days / 7);
  const count = (n: number, one: string) =>
    `${String(n).replace('.', ',')} ${one}${Math.abs(n) === 1 ? '' : 's'}`;
  if (Number.isInteger(weeks) || Math.abs(weeks * 7 - days) > 1e-6) return count(weeks, 'semana');
  return whole === 0 ? count(days, 'dia') : `${count(whole, 'semana')} + ${count(days % 7, 'dia')}`;
};
