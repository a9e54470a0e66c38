/** The cells of one row with what their headings say, and how a place in a table is named. */
import { reportsCsv as say } from '../../words/said.ts';
import type { Column, ColumnMap, ColumnReads } from './csv-columns.ts';
import type { DateOrder } from './csv-dates.ts';
import type { Row } from './csv-split.ts';
import type { AskFound, IgnoredFound, Place } from './found.ts';
import type { HeaderMeaning } from './header.ts';

/** A table whose headings are understood, and what follows from them for every row. */
export interface Table {
  readonly columns: ColumnMap;
  /** Of day and month, for each column. */
  readonly orders: readonly DateOrder[];
  /** The columns that say whose a row is: the first number of a person, else the names; none where there are neither. */
  readonly identity: readonly number[];
  /** The test that each column names, as a text; empty where it names none. */
  readonly tests: readonly string[];
  /** Some column names a test. */
  readonly isWide: boolean;
  /** All that name one name the same, so that a unit or range of the row is of that test. */
  readonly isOnly: boolean;
}

const ofRow = (columns: ColumnMap, what: HeaderMeaning) =>
  columns.flatMap(({ reads }, at) => (reads.as === 'row' && reads.what === what ? [at] : []));

/** @param orders of day and month; they may still grow while the rows are looked through */
export function tableOf(columns: ColumnMap, orders: readonly DateOrder[]): Table {
  const [number] = ofRow(columns, 'person');
  const tests = columns.map(({ reads }) => (reads.as === 'test' ? JSON.stringify(reads.name) : ''));
  const named = new Set(tests.filter((test) => test !== ''));
  return {
    columns,
    orders,
    identity: number === undefined ? ofRow(columns, 'person-name') : [number],
    tests,
    isWide: named.size > 0,
    isOnly: named.size === 1,
  };
}

export interface Cell {
  readonly text: string;
  readonly row: number;
  readonly column: Column;
  /** Number of the column, from 0. */
  readonly at: number;
}

/** A spreadsheet would reckon with it; no laboratory prints it. A lone sign ("+", "-") is a word. */
export const isFormula = (text: string) => /^(?:[=@]|[+-](?=[\p{L}(]))/u.test(text);

/** The cells of a row that hold something and are no formula. */
export function cellsOf(table: Table, row: Row): readonly Cell[] {
  return row.cells.flatMap((text, at) => {
    const column = table.columns[at];
    return column === undefined || text === '' ? [] : [{ text, row: row.number, column, at }];
  });
}

export const headingOf = ({ column, at }: Cell) =>
  column.heading === '' ? say.unnamed(at + 1) : column.heading;

export function placeOf(cell: Cell, others: readonly Cell[] = []): Place {
  return {
    raw: [cell, ...others]
      .sort((a, b) => a.at - b.at)
      .map((one) => `${headingOf(one)}: ${one.text}`)
      .join('; '),
    pointer: say.pointer(say.row(cell.row), headingOf(cell)),
  };
}

export function below<As extends ColumnReads['as']>(cells: readonly Cell[], as: As) {
  return cells.filter(
    (cell): cell is Cell & { column: { reads: Extract<ColumnReads, { as: As }> } } =>
      cell.column.reads.as === as,
  );
}

/** The cells below headings of one meaning. */
export function those(cells: readonly Cell[], ...what: readonly HeaderMeaning[]): readonly Cell[] {
  return below(cells, 'row').filter(({ column }) => what.includes(column.reads.what));
}

export function ask(person: string | null, place: Place, field: string, question: string): AskFound {
  return { kind: 'ask', person, ...place, field, question };
}

export function leave(person: string | null, place: Place, why: string): IgnoredFound {
  return { kind: 'ignored', person, ...place, why };
}
