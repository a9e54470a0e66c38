/**
 * The answers of every row: for each row of each table one digest over the answers to all cases that reach it, of the
 * case pack, of a fixed number of seeded ones, of those found for rare rows and of those built for single cells. A cell
 * that changes an answer changes the digests of the rows on its way, so a difference names where to look. The published digests stand beside this file.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { PATHOGENS, type Case } from '../../../src/rules/vocabulary.ts';
import { content } from '../../../src/tables/content.ts';
import { readCase } from '../../helpers/read-case.ts';
import { workedCases } from '../../helpers/worked-cases.ts';
import { keyOf } from '../case-pack/reach.ts';
import { answered } from './answer.ts';
import { rareCases, seededCases, soundFor, witnesses } from './pools.ts';

/** Seeded cases that are answered; at most as many may be drawn for the pools. */
export const SEEDED = 40_000;

export interface RowAnswers {
  /** The version of the content that answered. */
  readonly content: string;
  /** For each row, by "table row", twelve hexadecimal digits. */
  readonly rows: { readonly [row: string]: string };
}

const file = new URL('row-answers.json', import.meta.url);

function* allCases(): Generator<Case> {
  for (const pathogen of PATHOGENS) for (const one of workedCases(pathogen)) yield readCase(one.case);
  yield* seededCases(SEEDED);
  yield* rareCases();
  const built = new Set(witnesses().map((one) => JSON.stringify(one.case)));
  for (const line of built) yield JSON.parse(line) as Case;
}

/** The answers of the present tables. @param answer another way to answer, for tests */
export function rowAnswers(answer = (c: Case) => answered(soundFor(c), c)): RowAnswers {
  const hashes = new Map<string, ReturnType<typeof createHash>>();
  for (const c of allCases()) {
    const own = answer(c);
    const { table } = soundFor(c);
    for (const { row } of own?.decision.fired ?? []) {
      const key = keyOf(table, row.row);
      let hash = hashes.get(key);
      if (hash === undefined) hashes.set(key, (hash = createHash('sha256')));
      hash.update(`${own?.key ?? ''}\n`);
    }
  }
  const rows = [...hashes].map(([key, hash]) => [key, hash.digest('hex').slice(0, 12)] as const);
  rows.sort(([a], [b]) => (a < b ? -1 : 1));
  return { content: content.version, rows: Object.fromEntries(rows) };
}

/** The published answers. */
export function publishedAnswers(): RowAnswers {
  return JSON.parse(readFileSync(file, 'utf8')) as RowAnswers;
}

/** Rows whose answers are not those that were published, new and missing ones too. */
export function changedRows(now: RowAnswers, before: RowAnswers = publishedAnswers()): string[] {
  const keys = new Set([...Object.keys(now.rows), ...Object.keys(before.rows)]);
  return [...keys].filter((key) => now.rows[key] !== before.rows[key]).sort();
}

/** Publishes the present answers. */
export function publishAnswers(now: RowAnswers): void {
  writeFileSync(file, `${JSON.stringify(now, null, 1)}\n`);
}
