/** The rows of a release, each with a digest: a row that changed is told even where no published case reaches it. */
import { createHash } from 'node:crypto';
import type { Row, Table } from '../rules/table.ts';

const DIGITS = 12;

const rowsOf = ({ readings, chain, closing, plan }: Table): readonly Row[] =>
  [...readings, ...chain, ...closing, ...plan].flatMap(({ rows }) => rows);

/** `table row digest` for every row, in the order of the tables. The digest is of the row's JSON, hexadecimal. */
export function rowLines(tables: readonly Table[]): readonly string[] {
  return tables.flatMap((table) =>
    rowsOf(table).map((row) => {
      const digest = createHash('sha256').update(JSON.stringify(row)).digest('hex').slice(0, DIGITS);
      return `${table.id} ${row.id} ${digest}`;
    }),
  );
}

export interface RowDiff {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

const byRow = (lines: readonly string[]) =>
  new Map(lines.map((line) => [line.slice(0, -DIGITS - 1), line.slice(-DIGITS)] as const));

/** Rows, by `table row`, that are not what they were. */
export function diffRows(then: readonly string[], now: readonly string[]): RowDiff {
  const [old, own] = [byRow(then), byRow(now)];
  return {
    added: [...own.keys()].filter((row) => !old.has(row)),
    changed: [...own].flatMap(([row, digest]) => (old.has(row) && old.get(row) !== digest ? [row] : [])),
    gone: [...old.keys()].filter((row) => !own.has(row)),
  };
}

const listed = (values: readonly string[] | string): string =>
  typeof values === 'string' ? values : values.join(' or ');
const conditions = ({ when }: Row): string =>
  Object.entries(when)
    .map(([fact, values]) => `${fact} ${listed(values)}`)
    .join('; ');

/** A line for each row that is not what it was, with what it asks for now; none where every row is the same. */
export function rowsInWords({ added, changed, gone }: RowDiff, tables: readonly Table[]): string[] {
  const rows = new Map(
    tables.flatMap((table) => rowsOf(table).map((row): [string, Row] => [`${table.id} ${row.id}`, row])),
  );
  const told = (kind: string, keys: readonly string[]) =>
    keys.map((key) => {
      const row = rows.get(key);
      return `- ${key}, ${kind}${row === undefined ? '' : `: ${conditions(row) || 'always'}`}`;
    });
  const lines = [...told('new', added), ...told('changed', changed), ...told('gone', gone)];
  return lines.length === 0
    ? []
    : ['', 'Rows of the tables, whether a compared case reaches them or not:', '', ...lines];
}
