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
async function together({ name, ask, least }: Oracle, tables: readonly AppTable[]): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const table of tables)
    try {
      const outcome = await ask(table);
      outcomes.push(outcome);
      if (outcome.combinations < least(table))
        outcome.disagreements.push(`${table.compiled.table.id}: asked ${outcome.combinations} times only`);
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

/** The files that an oracle starts from. */
export type Format = keyof Exported;

interface Oracle {
  readonly name: string;
  readonly from: Format;
  readonly ask: Ask;
  /** How often it has to be asked about a table, at the least. */
  readonly least: (table: AppTable) => number;
}

const combinationsOf = ({ layers }: AppTable) => layers.reduce((all, one) => all + one.combinations, 0);
const rowsOf = ({ layers }: AppTable) => layers.reduce((all, { rows }) => all + rows.length, 0);

/**
 * @param full every combination by every engine, and more whole cases: minutes instead of seconds
 * @param files what the oracles start from: the files as they are exported, unless others are given
 * @param of those only that start from these files
 */
export async function runOracles(
  full = false,
  { dmn, sheets }: Exported = exported(),
  of: readonly Format[] = ['dmn', 'sheets'],
): Promise<Outcome[]> {
  const { feelin, sql, zen } = full ? FULL : USUAL;
  const tables = appTables();
  const fileOf = ({ compiled }: AppTable) => dmn.get(compiled.table.id) ?? '';
  const sampled = zen === null ? 'every combination' : 'every row, and combinations at random';
  let loaded: Promise<Database> | null = null;
  const inSheets = (ask: (db: Database, table: AppTable) => Outcome): Ask => {
    return async (table) => ask(await (loaded ??= loadSheets(sheets)), table);
  };
  const oracles: readonly Oracle[] = [
    {
      name: 'DMN, cells judged by feelin: every combination',
      from: 'dmn',
      ask: (table) => feelinLayers(fileOf(table), table),
      least: combinationsOf,
    },
    {
      name: 'DMN, run by feelin: facts around every boundary',
      from: 'dmn',
      ask: (table) => feelinReaders(fileOf(table), table),
      least: () => 400,
    },
    {
      name: 'DMN, run by feelin: whole cases',
      from: 'dmn',
      ask: (table) => feelinCases(fileOf(table), table, feelin, SEED),
      least: () => feelin,
    },
    {
      name: `DMN, run by zen: ${sampled}`,
      from: 'dmn',
      ask: (table) => zenLayers(fileOf(table), table, zen, SEED),
      least: zen === null ? combinationsOf : rowsOf,
    },
    {
      name: 'sheets in SQLite: every combination',
      from: 'sheets',
      ask: inSheets(sqlLayers),
      least: combinationsOf,
    },
    {
      name: 'sheets in SQLite: whole cases',
      from: 'sheets',
      ask: inSheets((db, table) => sqlCases(db, table, sql, SEED + 1)),
      least: () => sql,
    },
  ];
  const outcomes: Outcome[] = [];
  for (const oracle of oracles) if (of.includes(oracle.from)) outcomes.push(await together(oracle, tables));
  return outcomes;
}
