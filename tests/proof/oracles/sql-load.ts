/**
 * The exported sheets as tables of SQLite. Only the cells are handed over; what stands in a cell is taken apart by SQL,
 * so that nothing here is shared with what wrote the sheets or with what runs the tables.
 */
import Papa from 'papaparse';
import initSqlJs, { type Database } from 'sql.js';

/** A cell's list "a | b" as rows. */
const split = (cell: string, by: string) =>
  `json_each('["' || replace(replace(${cell}, '"', '\\"'), '${by}', '","') || '"]')`;

const SCHEMA = `
  create table raw_row (tbl, section, layer, reads, row, inputs, output, actions, avoid);
  create table raw_fact (tbl, fact, kind, vals);
  create table code (place integer, list, code, test, brings, left_out_at, unless);
`;

/** Everything that the cells say, one thing a row. Values of a fact and rows of a layer are numbered from 0. */
const TAKE_APART = `
  create table val as
    select tbl, fact, v.key as n, v.value as value from raw_fact, ${split('vals', ' | ')} v;
  create table layer as
    select tbl, layer, section, min(rowid) as place, min(reads) as reads from raw_row group by tbl, layer, section;
  create table input as
    select tbl, layer, section, f.key as place, f.value as fact from layer, ${split('reads', ' | ')} f;
  create table rule as
    select tbl, section, layer, row, row_number() over (partition by tbl, section, layer order by raw_row.rowid) - 1 as n,
      urgency.value as urgency
    from raw_row left join (
      select r.rowid as of, substr(s.value, 11) as value from raw_row r, ${split('output', '; ')} s where s.value like 'urgency = %'
    ) urgency on urgency.of = raw_row.rowid;
  create table cond as
    select tbl, row, substr(c.value, 1, instr(c.value, ' = ') - 1) as fact, v.value as value
    from raw_row, ${split('inputs', '; ')} c, ${split("substr(c.value, instr(c.value, ' = ') + 3)", ' | ')} v
    where inputs <> 'any';
  create table sets as
    select tbl, row, substr(s.value, 1, instr(s.value, ' = ') - 1) as name, substr(s.value, instr(s.value, ' = ') + 3) as value
    from raw_row, ${split('output', '; ')} s where output <> 'passes on';
  create table does as
    select tbl, row, a.key as place, a.value as planned from raw_row, ${split('actions', ' | ')} a where actions <> '';
  create table warns as
    select tbl, row, a.key as place, a.value as code from raw_row, ${split('avoid', ' | ')} a where avoid <> '';
  create index raw_row_row on raw_row (tbl, row);
  create index input_layer on input (tbl, section, layer);
  create index rule_layer on rule (tbl, section, layer);
  create index rule_row on rule (tbl, row);
  create index cond_row on cond (tbl, row, fact);
  create index sets_row on sets (tbl, row, name);
  create index val_fact on val (tbl, fact);
  create index does_row on does (tbl, row);
  create index warns_row on warns (tbl, row);
`;

/** Conditions that no combination can meet, because their fact or their value is not in the sheet of facts. */
const STRAYS = `
  select tbl || ' ' || row || ': ' || fact || ' = ' || value from cond
  where not exists (select 1 from val where val.tbl = cond.tbl and val.fact = cond.fact and val.value = cond.value)
    or not exists (select 1 from raw_row r join input i on i.tbl = r.tbl and i.layer = r.layer and i.section = r.section
                   where r.tbl = cond.tbl and r.row = cond.row and i.fact = cond.fact)
`;

type Cells = { readonly [column: string]: string };

const cellsOf = (csv: string) =>
  Papa.parse<Cells>(csv.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;

/** The texts of a query's first column. */
export const texts = (db: Database, sql: string): string[] =>
  (db.exec(sql)[0]?.values ?? []).map(([first]) => String(first));

export interface Sheets {
  /** The rows of the tables. */
  readonly rows: readonly string[];
  readonly facts: string;
  readonly codes: string;
}

/** @throws where a condition speaks of a fact or a value that no sheet knows */
export async function loadSheets({ rows, facts, codes }: Sheets): Promise<Database> {
  const { Database } = await initSqlJs();
  const db = new Database();
  db.run(SCHEMA);
  const fill = (table: string, csv: string, columns: readonly string[]) => {
    const statement = db.prepare(`insert into ${table} values (${columns.map(() => '?').join(', ')})`);
    for (const cells of cellsOf(csv)) statement.run(columns.map((column) => cells[column] ?? ''));
    statement.free();
  };
  db.run('begin');
  for (const csv of rows)
    fill('raw_row', csv, [
      'table',
      'section',
      'layer',
      'reads',
      'row',
      'inputs',
      'output',
      'actions',
      'avoid',
    ]);
  fill('raw_fact', facts, ['table', 'fact', 'kind', 'values']);
  fill('code', codes, ['order', 'list', 'code', 'test', 'brings', 'leftOutAt', 'unlessResultIs']);
  db.run('commit');
  db.run(TAKE_APART);
  const strays = texts(db, STRAYS);
  if (strays.length > 0) throw new Error(strays.join('\n'));
  return db;
}
