/** The ways in which a week or an age is given: itself, or dates that it is worked out from. */
import { daysAfter, isoOf } from '../../rules/dates.ts';
import { ageOn, gestationOn, type Dating } from '../../rules/dating.ts';
import { formatGestation, MAX_DAYS, parseGestation, type GestationDays } from '../../rules/gestation.ts';
import { dayOfBirth } from '../../tables/times-marks.ts';
import { ui } from '../words.ts';
import { dateInWords, readDate } from './date.ts';
import type { FieldError } from './draft.ts';
import { readWeek, readWhole } from './typed.ts';

/** What is typed on the pages of the week and the age, beside the week or the age itself. */
export interface TypedDates {
  lastPeriod: string;
  dueDate: string;
  scan: string;
  scanWeek: string;
  born: string;
  /** Asked for here only where the start page left it open. */
  sampledOn: string;
}
export type DateWay = 'lastPeriod' | 'dueDate' | 'scan' | 'born';

export const noDates = (): TypedDates => ({
  lastPeriod: '',
  dueDate: '',
  scan: '',
  scanWeek: '',
  born: '',
  sampledOn: '',
});

/** The week or the age itself, typed as a number. */
export const ITSELF = 'itself';
export const dateWays: { readonly [kind: string]: readonly DateWay[] } = {
  week: ['lastPeriod', 'dueDate', 'scan'],
  age: ['born'],
};
export const isDateWay = (way: string): way is DateWay =>
  way === 'lastPeriod' || way === 'dueDate' || way === 'scan' || way === 'born';

interface WorkedOut {
  readonly value: string | number;
  readonly sampledOn: string;
  /** "from the due date 15 June 2027". */
  readonly from: string;
}
type Read = WorkedOut | { readonly errors: readonly FieldError[] };

const failed = (field: string, message: string): Read => ({ errors: [{ field, message }] });

/** A date that has to be there: its day, or what is wrong with it. */
function needed(field: DateWay | 'sampledOn', text: string): { iso: string } | { error: FieldError } {
  const read = readDate(text, ui.date[field]);
  if ('error' in read) return { error: { field, message: read.error } };
  return read.iso === null ? { error: { field, message: ui.date.empty(ui.date[field]) } } : { iso: read.iso };
}

/** What the dates of one way come to on the day of the sample. */
export function readWay(way: DateWay, typed: TypedDates, given: string | null): Read {
  const sample = given === null ? needed('sampledOn', typed.sampledOn) : { iso: given };
  const date = needed(way, typed[way]);
  const week = way === 'scan' ? readScanWeek(typed.scanWeek) : null;
  const errors = [date, week, sample].flatMap((read) =>
    read !== null && 'error' in read ? [read.error] : [],
  );
  if ('error' in sample || 'error' in date || (week !== null && 'error' in week)) return { errors };
  const { iso: sampledOn } = sample;
  const { iso: on } = date;
  if (way === 'born') return ageFrom(on, sampledOn);
  const dating = datingBy(way, on, week?.weeks ?? null);
  const days = gestationOn(sampledOn, dating);
  if (typeof days !== 'number') return failed(way, outside(way, days, sampledOn));
  const said = dateInWords(on);
  const from =
    dating.by === 'scan'
      ? ui.ways.fromScan(said, formatGestation(dating.weeks))
      : ui.ways.from[dating.by](said);
  return { value: formatGestation(days), sampledOn, from };
}

function datingBy(way: DateWay, on: string, weeks: GestationDays | null): Dating {
  if (weeks !== null) return { by: 'scan', on, weeks };
  return way === 'dueDate' ? { by: way, on, termDays: dayOfBirth.days } : { by: 'lastPeriod', on };
}

function readScanWeek(text: string) {
  const fail = (message: string) => ({ error: { field: 'scanWeek', message } });
  if (text.trim() === '') return fail(ui.ways.scanWeekEmpty);
  const typed = readWeek(text.trim());
  const weeks = 'value' in typed && typeof typed.value === 'string' ? parseGestation(typed.value) : null;
  if (weeks === null) return fail(ui.ways.scanWeekForm);
  return { weeks };
}

function ageFrom(on: string, sampledOn: string): Read {
  const days = ageOn(sampledOn, on);
  const said = dateInWords(sampledOn);
  if (days === null) return failed('born', ui.ways.bornAfter(said));
  const typed = readWhole('age', String(days));
  if ('error' in typed) return failed('born', typed.error);
  return { value: days, sampledOn, from: ui.ways.from.born(dateInWords(on)) };
}

/** What is accepted, where the dates leave no week of pregnancy on the day of the sample. */
function outside(way: Exclude<DateWay, 'born'>, fault: 'before' | 'after', sampledOn: string): string {
  const said = dateInWords(sampledOn);
  const day = (days: number) => dateInWords(isoOf(daysAfter(sampledOn, days)));
  if (way === 'scan') return ui.ways.scanOutside[fault](said);
  if (way === 'lastPeriod') return ui.ways.outside(ui.date.lastPeriod, day(-MAX_DAYS), said, said);
  const termDays = dayOfBirth.days;
  return ui.ways.outside(ui.date.dueDate, day(termDays - MAX_DAYS), day(termDays), said);
}

/** What each other way would come to whose dates are typed as well. */
export function otherWays(
  kind: string,
  chosen: string,
  typed: TypedDates,
  sampledOn: string | null,
): WorkedOut[] {
  return (dateWays[kind] ?? [])
    .filter((way) => way !== chosen && typed[way].trim() !== '')
    .flatMap((way) => {
      const read = readWay(way, typed, sampledOn);
      return 'errors' in read ? [] : [read];
    });
}
