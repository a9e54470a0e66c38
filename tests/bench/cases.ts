/** The cases of the comparison: published worked cases, and some of each table drawn by lot from a fixed seed. */
import { aids } from '../../src/exchange/aids.ts';
import { tableFiles } from '../../src/exchange/tables/files.ts';
import { compile } from '../../src/rules/compile.ts';
import { readFacts } from '../../src/rules/decide.ts';
import { readLine } from '../../src/rules/read-line.ts';
import { viewCase } from '../../src/rules/view.ts';
import { PATHOGENS, type Case, type Pathogen } from '../../src/rules/vocabulary.ts';
import { tables } from '../../src/tables/tables.ts';
import { workedCases } from '../helpers/worked-cases.ts';
import { seededCases } from '../proof/oracles/cases.ts';
import { readDmn } from '../proof/oracles/read-dmn.ts';
import type { BenchCase, BenchTable } from './engine.ts';
import { plainLayers } from './layers.ts';

const SEED = 20261121;

export interface Mix {
  /** One worked case in so many. */
  readonly every: number;
  /** Cases of each table by lot. */
  readonly drawn: number;
}
/** Seven hundred cases together, so that a run with slow engines takes minutes. */
export const MIX: Mix = { every: 7, drawn: 40 };

/** Every table with its exported file. */
export async function benchTables(): Promise<BenchTable[]> {
  const files = new Map(tableFiles('dmn').map(({ name, text }) => [name, text]));
  return Promise.all(
    tables.map(async (table) => {
      const file = await readDmn(files.get(`${table.id}.dmn`) ?? '');
      return { id: table.id, compiled: compile(table), file, layers: plainLayers(file) };
    }),
  );
}

/** The worked cases of a pathogen whose results can be classified. */
const readable = (pathogen: Pathogen): Case[] =>
  workedCases(pathogen).flatMap((worked) => {
    const read = readLine(JSON.stringify(worked.case), aids);
    return 'ok' in read ? [read.ok] : [];
  });

/** Can the command line read the case as it stands? A result that could not be classified has no class to be written. */
const isLine = (source: Case): boolean => 'ok' in readLine(JSON.stringify(source), aids);

/** A case with its facts read. @throws where a fact cannot be read */
export function benchCase(table: BenchTable, source: Case): BenchCase {
  const { compiled } = table;
  const places = readFacts(compiled, viewCase(source));
  const facts = compiled.slots
    .slice(0, compiled.factCount)
    .map(({ name, values }, slot) => [name, values[places[slot] ?? 0] ?? ''] as const);
  return { table, source, line: JSON.stringify(source), facts: Object.fromEntries(facts), places };
}

export function benchCases(all: readonly BenchTable[], { every, drawn }: Mix): BenchCase[] {
  const tableOf = ({ pathogen, subject }: Case) =>
    all.find(({ compiled: { table } }) => table.pathogen === pathogen && table.subjects.includes(subject));
  const worked = PATHOGENS.flatMap(readable).filter((_, at) => at % every === 0);
  const byLot = all.flatMap(({ compiled }) => seededCases(compiled, drawn, SEED));
  return [...worked, ...byLot].flatMap((source) => {
    const table = tableOf(source);
    return table === undefined || !isLine(source) ? [] : [benchCase(table, source)];
  });
}
