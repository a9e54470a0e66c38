/** Reads a table with a row of headings: one result a row, or one sample a row. */
import { foldWord } from '../../rules/fold.ts';
import { reportsCsv as say } from '../../words/said.ts';
import { aids } from '../aids.ts';
import { tableOf, type Table } from './csv-cells.ts';
import { mapColumns, type Column, type ColumnMap } from './csv-columns.ts';
import { neededOrder, orderOfHeading, orderWith, readDay, type DateOrder } from './csv-dates.ts';
import { personOf, takeRows } from './csv-rows.ts';
import { DELIMITERS, isBlank, splitRows, statedDelimiter, type Delimiter, type Row } from './csv-split.ts';
import type { Taken, Unread } from './found.ts';
import type { HeaderMeaning } from './header.ts';

const DATES: readonly HeaderMeaning[] = [
  'drawn',
  'issued',
  'received',
  'date',
  'due-date',
  'last-period',
  'born',
];

const unread = (code: keyof typeof say.unread): Unread => ({ error: { code, message: say.unread[code] } });

function isDateColumn({ reads }: ColumnMap[number]): boolean {
  if (reads.as === 'row') return DATES.includes(reads.what);
  return reads.as === 'test' && (reads.part === 'drawn' || reads.part === 'date');
}

/** What the cells of each column say together of their dates; it grows row by row. */
export interface DateColumns {
  readonly orders: DateOrder[];
  /** Some date of the column could be read two ways. */
  readonly isNeeded: boolean[];
}

export function startDates(columns: ColumnMap): DateColumns {
  return {
    orders: columns.map(({ heading }) => orderOfHeading(heading)),
    isNeeded: columns.map(() => false),
  };
}

/** Lets one more row say what it can of the dates in its columns. */
export function addDates({ orders, isNeeded }: DateColumns, columns: ColumnMap, { cells }: Row): void {
  columns.forEach((column, at) => {
    const cell = cells[at] ?? '';
    if (!isDateColumn(column) || cell === '') return;
    orders[at] = orderWith(orders[at] ?? null, cell);
    isNeeded[at] ||= neededOrder(cell);
  });
}

const understood = (columns: ColumnMap) =>
  columns.filter(({ reads }) => reads.as === 'row' || reads.as === 'test').length;

const MOST_COLUMNS = 500;

export interface HeadingRead {
  readonly delimiter: Delimiter;
  readonly columns: ColumnMap;
}

/** A heading is a name. A date, a number or a class in its place says that the table begins with values. */
function isValue({ heading, reads }: Column): boolean {
  if (/^[<>≤≥]?\s*[\d.,:+-]+$/u.test(heading) || 'on' in readDay(heading, 'day-first')) return true;
  if (reads.as === 'test' || reads.as === 'row') return false;
  const words = reads.as === 'ask' ? [heading, ...heading.split(/\s+/u)] : [heading];
  return words.some((word) => aids.words.has(foldWord(word)));
}

const sameHeadings = (a: ColumnMap, b: ColumnMap) =>
  a.length === b.length && a.every(({ heading }, at) => heading === b[at]?.heading);

/**
 * Reads the row of headings; of the delimiters the one is taken under which most headings are understood.
 * @param line the first row that is not blank, quotes and all
 * @param corrected the columns as a person corrected them; the headings must be those of this table
 */
export function readHeadings(
  line: string,
  stated: Delimiter | null,
  corrected: ColumnMap | undefined,
): HeadingRead | Unread {
  const read = (stated === null ? DELIMITERS : [stated]).flatMap((delimiter) => {
    const split = splitRows(line, delimiter);
    const [row] = 'rows' in split ? split.rows : [];
    return row === undefined || row.cells.length > MOST_COLUMNS
      ? []
      : [{ delimiter, columns: mapColumns(row.cells) }];
  });
  if (corrected !== undefined) {
    const own = read.find(({ columns }) => sameHeadings(columns, corrected));
    if (own) return { delimiter: own.delimiter, columns: corrected };
    return { error: { code: 'other-columns', message: say.columns } };
  }
  read.sort((a, b) => understood(b.columns) - understood(a.columns) || b.columns.length - a.columns.length);
  const [best] = read;
  if (best === undefined) return { error: { code: 'quotes', message: say.quotes(1) } };
  const { columns } = best;
  const hasResults = columns.some(
    ({ reads }) =>
      reads.as === 'test' || reads.as === 'ask' || (reads.as === 'row' && reads.what === 'value'),
  );
  const isBare = columns.some((column) => column.heading !== '' && isValue(column));
  if (isBare || understood(columns) === 0) return unread(isBare ? 'no-header' : 'no-results');
  return hasResults || hasTestAndWord(columns) ? best : unread('no-results');
}

/** A test and the laboratory's word for it are a result as well. */
function hasTestAndWord(columns: ColumnMap): boolean {
  const has = (what: HeaderMeaning) => columns.some(({ reads }) => reads.as === 'row' && reads.what === what);
  return (has('test') || has('code')) && has('said');
}

/** What was assumed of whole columns: the order of day and month, a date that is not said to be of the draw. */
export function notesOf(columns: ColumnMap, { orders, isNeeded }: DateColumns): string[] {
  return columns.flatMap(({ heading, reads }, at) => {
    const notes = reads.as === 'row' && reads.what === 'date' ? [say.notes.notTheDraw(heading)] : [];
    if (!isNeeded[at]) return notes;
    if (orders[at] === 'day-first') return [...notes, say.notes.dayFirst(heading)];
    return orders[at] === 'month-first' ? [...notes, say.notes.monthFirst(heading)] : notes;
  });
}

interface TableRead {
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
}

/** As far as the first line end that no quote holds. */
const firstRow = (text: string) => /^[\r\n]*((?:"(?:[^"]|"")*"|[^"\r\n])*)/.exec(text)?.[1] ?? '';

/** True for a text that begins with a row of headings, two of them understood, whatever follows. */
export function isTable(text: string): boolean {
  const stated = statedDelimiter(text);
  if (stated) return true;
  const read = readHeadings(firstRow(text.replace(/^\ufeff/, '')), null, undefined);
  return 'columns' in read && understood(read.columns) > 1;
}

function readTable(whole: string, corrected: ColumnMap | undefined): TableRead | Unread {
  const text = whole.replace(/^\ufeff/, '');
  if (text.trim() === '') return unread('empty');
  const stated = statedDelimiter(text);
  const body = stated?.rest ?? text;
  const read = readHeadings(firstRow(body), stated?.delimiter ?? null, corrected);
  if ('error' in read) return read;
  const split = splitRows(body, read.delimiter, stated ? 2 : 1);
  if ('broken' in split) return { error: { code: 'quotes', message: say.quotes(split.broken.row) } };
  const filled = split.rows.filter((row) => !isBlank(row));
  const [, ...rows] = filled;
  if (rows.length === 0) return unread('no-rows');
  const { columns } = read;
  const dates = startDates(columns);
  const table = tableOf(columns, dates.orders);
  // Several samples, a row each, and nobody named: they could be of several women.
  if (table.isWide && rows.length > 1 && table.identity.length === 0) return unread('no-person');
  for (const row of rows) addDates(dates, columns, row);
  return { table, rows, notes: notesOf(columns, dates) };
}

/**
 * Takes a table apart.
 *
 * @param text CSV or TSV, a byte order mark and any line ends allowed
 * @param map the columns as a person corrected them, from {@link mapColumns}
 * @returns what was found, person by person; or why the table as a whole cannot be read, with the row named
 */
export function takeCsv(text: string, map?: ColumnMap): Taken | Unread {
  const read = readTable(text, map);
  if ('error' in read) return read;
  const { table, rows, notes } = read;
  const isNamed = table.identity.length > 0;
  const persons = new Map<string, Row[]>();
  let last = '';
  for (const row of rows) {
    // A row without a name stands with the row above it, and is asked about there.
    last = personOf(table, row) || last;
    const own = persons.get(last);
    if (own) own.push(row);
    else persons.set(last, [row]);
  }
  const found = [...persons].flatMap(([person, own]) => takeRows(table, own, isNamed ? person : null));
  return {
    format: 'csv',
    found,
    issuedOn: null,
    notes: isNamed ? notes : [...notes, say.notes.onePerson],
  };
}
