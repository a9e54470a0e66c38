/** A table as text, taken apart into rows of cells. Nothing is turned into numbers, dates or anything else. */
import Papa from 'papaparse';

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface Row {
  /** As a spreadsheet counts it: the first line of the file is row 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** The row as it stands, where a quote in it is not closed: its cells are those before the quote. */
  readonly broken?: string;
}

export type RowsRead =
  | { readonly rows: readonly Row[] }
  /** A quote that is never closed, or text behind a closed one. */
  | { readonly broken: { readonly row: number } };

/** A row that holds nothing; a table may have them between and after its rows. */
export function isBlank({ cells, broken }: Row): boolean {
  return broken === undefined && cells.every((cell) => cell.trim() === '');
}

/**
 * @param text without a byte order mark
 * @param from number of its first row
 */
export function splitRows(text: string, delimiter: Delimiter, from = 1): RowsRead {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter,
    newline: newlineOf(text),
    header: false,
    dynamicTyping: false,
  });
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes) return { broken: { row: (quotes.row ?? 0) + from } };
  const rows = data.map((cells, at) => ({ number: at + from, cells: cells.map(unwrapped) }));
  return { rows };
}

/** Left to itself the library guesses from a sample, and a file with mixed line ends would keep stray ones in its cells. */
function newlineOf(text: string): '\r' | '\n' {
  return text.includes('\n') ? '\n' : '\r';
}

const unwrapped = (cell: string) => cell.trim();

/**
 * One row by itself, its line end allowed.
 * @param isBroken a quote in it is known not to be closed
 */
export function readRow(text: string, delimiter: Delimiter, number: number, isBroken: boolean): Row {
  const line = text.replace(/[\r\n]+$/u, '');
  if (!line.includes('"')) return { number, cells: line.split(delimiter).map(unwrapped) };
  const read = isBroken ? null : splitRows(line, delimiter, number);
  const [only, ...more] = read && 'rows' in read ? read.rows : [];
  if (only && more.length === 0) return only;
  const before = line.slice(0, line.indexOf('"')).split(delimiter).map(unwrapped);
  return { number, cells: before.slice(0, -1), broken: line };
}

/** "sep=;" as a first line, by which spreadsheets are told the delimiter. */
export function statedDelimiter(text: string): { delimiter: Delimiter; rest: string } | null {
  const match = /^"?sep=(.)"?\r?\n/i.exec(text);
  const delimiter = DELIMITERS.find((one) => one === match?.[1]);
  return match && delimiter ? { delimiter, rest: text.slice(match[0].length) } : null;
}
