/** Days and weeks in Russian. */
import type { CalendarDay } from '../../rules/dates.ts';
import type {
  MONTHS as englishMonths,
  dated as englishDated,
  dayList as englishDayList,
  onDays as englishOnDays,
  weeksInWords as englishWeeks,
} from '../en/dates.ts';
import type { Like } from '../like.ts';
import { daysCounted, weeksCounted } from './grammar.ts';

/** In the genitive, as after a day: "4 декабря". */
export const MONTHS: Like<typeof englishMonths> = [
  ...['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября'],
  ...['октября', 'ноября', 'декабря'],
];

const monthName = (month: number) => MONTHS[month - 1] ?? '';

/** "4 декабря 2026 года". */
export const dated: Like<typeof englishDated> = ({ year, month, day }) =>
  `${day} ${monthName(month)} ${year} года`;

/** "с 18 по 25 декабря 2026 года": what both share is said once. */
function between(one: CalendarDay, other: CalendarDay): string {
  if (one.year !== other.year) return `с ${dated(one)} по ${dated(other)}`;
  if (one.month !== other.month) return `с ${one.day} ${monthName(one.month)} по ${dated(other)}`;
  return `с ${one.day} по ${dated(other)}`;
}

const isSame = (one: CalendarDay, other: CalendarDay) => dated(one) === dated(other);

/** "с 18 по 25 декабря 2026 года", "не позднее 22 декабря 2026 года", "не ранее 4 января 2027 года". */
export const onDays: Like<typeof englishOnDays> = (from, to) => {
  if (from !== null && to !== null) return isSame(from, to) ? dated(from) : between(from, to);
  if (to !== null) return `не позднее ${dated(to)}`;
  return from === null ? null : `не ранее ${dated(from)}`;
};

/** "1 января, 29 января и 26 февраля 2027 года". */
export const dayList: Like<typeof englishDayList> = (days) => {
  const said = days.map((day, at) => {
    const next = days[at + 1];
    return next !== undefined && next.year === day.year ? `${day.day} ${monthName(day.month)}` : dated(day);
  });
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} и ${said.at(-1) ?? ''}`;
};

/** "11 недель + 2 дня": weeks with a fraction of whole days, as a date gives them. */
export const weeksInWords: Like<typeof englishWeeks> = (weeks) => {
  const days = Math.round(weeks * 7);
  const whole = Math.floor(days / 7);
  if (Number.isInteger(weeks) || Math.abs(weeks * 7 - days) > 1e-6) return weeksCounted(weeks);
  return whole === 0 ? daysCounted(days) : `${weeksCounted(whole)} + ${daysCounted(days % 7)}`;
};
