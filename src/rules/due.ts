/** From a due time of the tables to calendar days, by arithmetic: the day of the sample is day 0. */
import { daysAfter, type CalendarDay } from './dates.ts';
import { formatGestation, MAX_DAYS, type GestationDays } from './gestation.ts';
import type { CaseView } from './view.ts';

/** What days are counted from: the sample, an exposure, the birth of the infant, the last menstrual period. */
export type Anchor = 'sample' | 'contact' | 'rash' | 'birth' | 'lastPeriod';
export interface Mark {
  readonly after: Anchor;
  readonly days: number;
}
export interface DueTime {
  /** Not before any of these: the latest that is known holds. */
  readonly from?: readonly Mark[];
  readonly to?: Mark;
  /** The window stays open at least so many days after its first. */
  readonly least?: number;
  /** From this day on a result that is still negative settles the question; the latest that is known holds. */
  readonly closes?: readonly Mark[];
  /** How long something goes on, or when something is expected. */
  readonly until?: Mark;
  /** Repeated at this interval, from the first day to the last. */
  readonly everyDays?: number;
  /** Due as soon as the whole answer is: today, this week. */
  readonly asUrgent?: true;
}

/** The days of a due time. null: there is none, or what it counts from is not known. */
export interface Due {
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
  readonly closes: CalendarDay | null;
  readonly until: CalendarDay | null;
  /** The days of a repeated action, the next one first. */
  readonly all: readonly CalendarDay[];
  /** The week of pregnancy on the first day, where the week decides that day. */
  readonly week: string | null;
  /** The first day rests on what is known; another limit counts from something that is not. */
  readonly partly: boolean;
  /** The last day lay before the sample. */
  readonly past: boolean;
  /** The next day of a repeated action lies behind its last. */
  readonly late: boolean;
}

/** Days from the sample to what a time counts from, or null. */
function offsetOf(anchor: Anchor, { source, gestation, subject }: CaseView): number | null {
  const { ageDays, history } = source;
  const ago = anchor === 'rash' ? history?.rashDaysAgo : history?.contactDaysAgo;
  switch (anchor) {
    case 'sample':
      return 0;
    case 'birth':
      return ageDays == null ? null : -ageDays;
    case 'lastPeriod':
      return subject !== 'pregnant' || gestation === null ? null : -gestation;
    default:
      return typeof ago === 'number' ? -ago : null;
  }
}

/**
 * The calendar days of a due time, none of them before the sample.
 * @returns null without a date of the sample.
 */
export function dueOf(time: DueTime, view: CaseView): Due | null {
  const { sampledOn } = view.source;
  if (sampledOn == null) return null;
  const at = (mark: Mark | undefined): number | null => {
    if (mark === undefined) return null;
    const offset = offsetOf(mark.after, view);
    return offset === null ? null : offset + mark.days;
  };
  const day = (days: number | null) => (days === null ? null : daysAfter(sampledOn, days));
  const ahead = (days: number | null) => (days !== null && days > 0 ? days : null);

  const marks = (time.from ?? []).map(at);
  const known = marks.filter((days) => days !== null);
  const partly = known.length < marks.length;
  // A window that counts from something unknown has no days at all: half of it would mislead.
  const none = known.length === 0 || (partly && time.to !== undefined);
  const from = none ? null : Math.max(...known);
  let to = partly ? null : at(time.to);
  if (to !== null && from !== null && time.least !== undefined) to = Math.max(to, from + time.least);
  const past = to !== null && to < 0;
  if (past) to = null;
  // The present sample is taken: nothing is due before its day, nor is an open window told from a day behind it.
  const first = ahead(from);
  const repeats = time.everyDays === undefined || first === null ? [] : series(first, to, time.everyDays);
  const closing = (time.closes ?? []).map(at).filter((days) => days !== null);
  const closes = closing.length === 0 ? null : ahead(Math.max(...closing));
  const week =
    time.from?.some(({ after }) => after === 'lastPeriod') === true ? weekOn(first ?? 0, view) : null;
  return {
    from: day(first),
    to: day(to !== null && first !== null && to < first ? null : to),
    closes: day(closes !== null && closes > (first ?? 0) ? closes : null),
    until: day(ahead(at(time.until))),
    all: repeats.map((days) => daysAfter(sampledOn, days)),
    week,
    partly,
    past,
    late: time.everyDays !== undefined && to !== null && first !== null && to < first,
  };
}

function series(first: number, last: number | null, every: number): number[] {
  const days = [first];
  for (let next = first + every; next <= (last ?? first); next += every) days.push(next);
  return days;
}

function weekOn(days: number, { gestation }: CaseView): string | null {
  if (gestation === null || gestation + days > MAX_DAYS) return null;
  return formatGestation((gestation + days) as GestationDays);
}
