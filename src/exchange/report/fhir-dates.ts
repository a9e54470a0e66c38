/** The days of a FHIR report: as they are printed, in the sender's own time zone. */
import { isCalendarDate } from '../../rules/calendar.ts';
import { daysBetween } from '../../rules/dates.ts';
import type { Drawn } from './found.ts';
import type { Observation, Report, Specimen } from './fhir-shapes.ts';
import { listed } from './fhir-shapes.ts';

const DATE_TIME =
  /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:T\d{2}(?::\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

export type DayRead =
  | { readonly day: string; readonly offset: string }
  /** `partial`: a year, or year and month; `impossible`: no day of the calendar; `unread`: no FHIR date. */
  | { readonly fault: 'partial' | 'impossible' | 'unread' };

/** Reads a date, dateTime or instant. */
export function readDay(text: string): DayRead {
  const match = text.length > 40 ? null : DATE_TIME.exec(text);
  const date = match?.[1] ?? '';
  if (date === '') return { fault: 'unread' };
  if (!isCalendarDate(`${date}-01-01`.slice(0, 10))) return { fault: 'impossible' };
  return date.length === 10 ? { day: date, offset: match?.[2] ?? '' } : { fault: 'partial' };
}

/** A text that dates something, and where it stands. */
export interface DateText {
  readonly text: string;
  readonly pointer: string;
}

type Effective = Pick<
  Observation | Report,
  'effectiveDateTime' | 'effectiveInstant' | 'effectivePeriod' | 'effectiveTiming'
>;

/** The begin of a period; one that lasts into another day is shown whole, and is no day. */
function dayOfPeriod(start: string | null | undefined, end: string | null | undefined): string {
  if (!start || !end || start.slice(0, 10) === end.slice(0, 10)) return start ?? end ?? '';
  return `${start} – ${end}`;
}

/** When an observation was made, or what a report is about; null where it does not say. */
export function effectiveOf(data: Effective, pointer: string): DateText | null {
  const { effectiveDateTime, effectiveInstant, effectivePeriod, effectiveTiming } = data;
  const period = dayOfPeriod(effectivePeriod?.start, effectivePeriod?.end);
  const found = [
    { text: effectiveDateTime, key: 'effectiveDateTime' },
    { text: effectiveInstant, key: 'effectiveInstant' },
    { text: period, key: 'effectivePeriod' },
    { text: listed(effectiveTiming?.event).join(', '), key: 'effectiveTiming' },
  ].find(({ text }) => text);
  return found?.text ? { text: found.text, pointer: `${pointer}/${found.key}` } : null;
}

/** When a specimen was collected; null where it does not say. */
export function collectedOf({ collection }: Specimen, pointer: string): DateText | null {
  const period = collection?.collectedPeriod;
  const at = `${pointer}/collection`;
  if (collection?.collectedDateTime)
    return { text: collection.collectedDateTime, pointer: `${at}/collectedDateTime` };
  const text = dayOfPeriod(period?.start, period?.end);
  return text === '' ? null : { text, pointer: `${at}/collectedPeriod` };
}

export interface Dating extends DateText {
  readonly from: Drawn['from'];
}

export interface DrawnRead {
  readonly drawn: Drawn | null;
  readonly impossible: boolean;
  /** Dates that could not be read although the day of the draw depends on them. */
  readonly open: readonly (DateText & { readonly fault: 'partial' | 'unread' })[];
}

/** Two texts in two time zones may name one moment by two days. */
function isAfter(draw: DayRead, report: DayRead): boolean {
  if (!('day' in draw) || !('day' in report)) return false;
  const late = daysBetween(report.day, draw.day);
  return draw.offset === report.offset ? late > 0 : late > 1;
}

/**
 * The day of the draw, from the most trusted date that gives one.
 * @param datings in the order of trust: specimen, observation, order, report
 */
export function drawnOf(datings: readonly Dating[]): DrawnRead {
  const read = datings.map((dating) => ({ ...dating, is: readDay(dating.text) }));
  const report = read.find(({ from }) => from === 'report');
  const known = read.find(({ is }) => 'day' in is);
  const before = known ? read.slice(0, read.indexOf(known)) : read;
  const impossible = before.some(({ is }) => 'fault' in is && is.fault === 'impossible');
  // "2026-03" beside "2026-03-10" leaves nothing open; beside the date of the report it does.
  const day = known && known.from !== 'report' && 'day' in known.is ? known.is.day : null;
  const open = before.flatMap(({ text, pointer, from, is }) => {
    if ('day' in is || is.fault === 'impossible' || from === 'report') return [];
    return is.fault === 'partial' && day?.startsWith(text.slice(0, 7)) === true
      ? []
      : [{ text, pointer, fault: is.fault }];
  });
  const isLate = known !== undefined && report !== undefined && isAfter(known.is, report.is);
  // A day in doubt must not date the results beside it.
  if (impossible || isLate || !known || !('day' in known.is))
    return { drawn: null, impossible: impossible || isLate, open };
  return { drawn: { on: known.is.day, from: known.from }, impossible: false, open };
}
