/** Days as a column of a table prints them. The order of day and month is settled by the column or asked, never assumed. */
import { isCalendarDate } from '../../rules/calendar.ts';

/** `clash`: some dates of the column can only be day first, others only month first. */
export type DateOrder = 'day-first' | 'month-first' | 'clash' | null;

export type DayRead =
  | { readonly on: string }
  /** Day and month could be changed over. */
  | { readonly unclear: 'order' | 'year' | 'serial' | 'not-read' };

interface Parts {
  readonly first: string;
  readonly second: string;
  readonly year: string;
  /** "." is day first wherever dates are written so; "/" and "-" are not. */
  readonly dotted: boolean;
}

/** The time of day, and the zone behind it, say nothing of the calendar day that is printed. */
const TIME =
  /^[T ,]\s*\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?\s*(?:[AaPp]\.?[Mm]\.?)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/;
const ISO = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/;
const PARTED = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
/** Days since 1900 as a spreadsheet keeps them, for the years 1954 to 2064, with or without the time of day. */
const SERIAL = /^[2-5]\d{4}(?:[.,]\d+)?$/;

const two = (digits: string) => digits.padStart(2, '0');

function day(year: string, month: string, dayOfMonth: string): DayRead {
  const on = `${year}-${two(month)}-${two(dayOfMonth)}`;
  return isCalendarDate(on) ? { on } : { unclear: 'not-read' };
}

function partsOf(text: string): Parts | null {
  const match = PARTED.exec(text);
  const [all, first, sign, second, year] = match ?? [];
  if (all === undefined || first === undefined || second === undefined || year === undefined) return null;
  const rest = text.slice(all.length);
  return rest === '' || TIME.test(rest) ? { first, second, year, dotted: sign === '.' } : null;
}

const isMonth = (digits: string) => /^(?:0?[1-9]|1[0-2])$/.test(digits);

/** What one date says of the order in its column; null where it fits both or is none. */
function orderSaid(text: string): 'day-first' | 'month-first' | null {
  const parts = partsOf(text.trim());
  if (!parts || parts.dotted) return null;
  const [first, second] = [isMonth(parts.first), isMonth(parts.second)];
  return first === second ? null : first ? 'month-first' : 'day-first';
}

/** The order in a column, once one more of its cells is known. */
export function orderWith(order: DateOrder, text: string): DateOrder {
  const said = orderSaid(text);
  if (said === null || said === order) return order;
  return order === null ? said : 'clash';
}

/** "Date (dd/mm/yyyy)": the order that a heading gives in brackets. */
export function orderOfHeading(heading: string): DateOrder {
  const inside = heading.slice(heading.search(/[([]/u) + 1);
  if (/^\s*(?:dd|дд|tt|jj|gg)[\W_]+(?:mm|мм)/iu.test(inside)) return 'day-first';
  return /^\s*mm[\W_]+dd/iu.test(inside) ? 'month-first' : null;
}

/** True for a date whose order the column had to settle. */
export function neededOrder(text: string): boolean {
  const parts = partsOf(text.trim());
  return parts !== null && !parts.dotted && isMonth(parts.first) && isMonth(parts.second) && !sameDay(parts);
}

const sameDay = ({ first, second }: Parts) => two(first) === two(second);

/**
 * Reads the day of a cell; a time behind it is left away.
 * @param order of day and month in the column, from {@link orderWith} over all its cells
 */
export function readDay(text: string, order: DateOrder): DayRead {
  const cell = text.trim();
  const iso = ISO.exec(cell);
  if (iso) {
    const rest = cell.slice(iso[0].length);
    if (rest !== '' && !TIME.test(rest)) return { unclear: 'not-read' };
    return day(iso[1] ?? '', iso[3] ?? '', iso[4] ?? '');
  }
  const parts = partsOf(cell);
  if (!parts) return { unclear: SERIAL.test(cell) ? 'serial' : 'not-read' };
  if (parts.year.length === 2) return { unclear: 'year' };
  if (parts.dotted || sameDay(parts)) return day(parts.year, parts.second, parts.first);
  if (order === 'day-first') return day(parts.year, parts.second, parts.first);
  if (order === 'month-first') return day(parts.year, parts.first, parts.second);
  if (!isMonth(parts.first) && !isMonth(parts.second)) return { unclear: 'not-read' };
  return { unclear: 'order' };
}
