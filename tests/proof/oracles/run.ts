/**
 * Every oracle on every table, each from the exported files alone: another reader of DMN with feelin, the engine zen,
 * and SQLite over the sheets. None of them shares a line with the way in which the app compiles and decides.
 */
import type { Database } from 'sql.js';
import { tableFiles } from '../../../src/exchange/tables/files.ts';
import { appTables, type AppTable } from './app.ts';
import { feelinCases } from './feelin-cases.ts';
import { feelinLayers } from './feelin-layers.ts';
import { feelinReaders } from './feelin-readers.ts';
import type { Outcome } from './outcome.ts';
import { sqlCases } from './sql-cases.ts';
import { sqlLayers } from './sql-layers.ts';
import { loadSheets, type Sheets } from './sql-load.ts';
import { zenLayers } from './zen.ts';

export type { Outcome } from './outcome.ts';

const SEED = 20261121;
/** Whole cases a table, and combinations a layer that zen is asked at random beside two of every row. */
const USUAL = { feelin: 500, sql: 1500, zen: 300 };
const FULL = { feelin: 2000, sql: 5000, zen: null };

/** The exported files by the names of their tables. */
export interface Exported {
  readonly dmn: ReadonlyMap<string, string>;
  readonly sheets: Sheets;
}

export function exported(): Exported {
  const sheets = new Map(tableFiles('csv').map(({ name, text }) => [name.replace('.csv', ''), text]));
  const rows = [...sheets].filter(([name]) => name !== 'facts' && name !== 'codes').map(([, text]) => text);
  return {
    dmn: new Map(tableFiles('dmn').map(({ name, text }) => [name.replace('.dmn', ''), text])),
    sheets: { rows, facts: sheets.get('facts') ?? '', codes: sheets.get('codes') ?? '' },
  };
}

/** One line for an oracle: what it found on the tables together. One that cannot be asked has not agreed. */
async function together(name: string, tables: readonly AppTable[], ask: Ask): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const table of tables)
    try {
      outcomes.push(await ask(table));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      outcomes.push({ name, combinations: 0, disagreements: [`${table.compiled.table.id}: ${why}`] });
    }
  return {
    name,
    combinations: outcomes.reduce((all, { combinations }) => all + combinations, 0),
    disagreements: outcomes.flatMap(({ disagreements }) => disagreements),
  };
}

type Ask = (table: AppTable) => Outcome | Promise<Outcome>;

/**
 * @param full every combination by every engine, and more whole cases: minutes instead of seconds
 * @param files what the oracles start from: the files as they are exported, unless others are given
 */
export async function runOracles(full = false, { dmn, sheets }: Exported = exported()): Promise<Outcome[]> {
  const { feelin, sql, zen } = full ? FULL : USUAL;
  const tables = appTables();
  const fileOf = ({ compiled }: AppTable) => dmn.get(compiled.table.id) ?? '';
  const sampled = zen === null ? 'every combination' : 'every row, and combinations at random';
  let loaded: Promise<Database> | null = null;
  const inSheets = (ask: (db: Database, table: AppTable) => Outcome): Ask => {
    return async (table) => ask(await (loaded ??= loadSheets(sheets)), table);
  };
  const oracles: (readonly [name: string, ask: Ask])[] = [
    ['DMN, cells judged by feelin: every combination', (table) => feelinLayers(fileOf(table), table)],
    ['DMN, run by feelin: facts around every boundary', (table) => feelinReaders(fileOf(table), table)],
    ['DMN, run by feelin: whole cases', (table) => feelinCases(fileOf(table), table, feelin, SEED)],
    [`DMN, run by zen: ${sampled}`, (table) => zenLayers(fileOf(table), table, zen, SEED)],
    ['sheets in SQLite: every combination', inSheets(sqlLayers)],
    ['sheets in SQLite: whole cases', inSheets((db, table) => sqlCases(db, table, sql, SEED + 1))],
  ];
  const outcomes: Outcome[] = [];
  for (const [name, ask] of oracles) outcomes.push(await together(name, tables, ask));
  return outcomes;
}
