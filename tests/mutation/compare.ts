/**
 * Prints what became of the mutants of each file, and adds it to the record of all runs; exit status 1 where one was
 * left that is not listed as equivalent.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import equivalent from './equivalent.json';
import { added, digestOf, filesOf, standingOf, type Results, type Recorded } from './record.ts';
import { compare, endOf, isLeft, keyOf, placeOf, type End, type Report } from './survivors.ts';

const REPORT = 'node_modules/.cache/stryker/report.json';
const RECORD = 'tests/mutation/record.json';
const CONFIG = 'stryker.config.json';
const HEAD = ['types', 'killed', 'load', 'timeout', 'listed', 'survived', 'no test', 'error'] as const;

const row = (name: string, cells: readonly (string | number)[]) =>
  `${name.padEnd(36)}${cells.map((cell) => String(cell).padStart(9)).join('')}\n`;

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Adds what was found to the record, and tells what of the configured files it covers by now. */
function keep(found: Results): void {
  const before = existsSync(RECORD) ? (json(RECORD) as Results) : {};
  const record = added(before, found);
  writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`);
  const { mutate } = json(CONFIG) as { readonly mutate: readonly string[] };
  const files = filesOf(mutate);
  const { sums, current, stale, due } = standingOf(record, files, (file) => readFileSync(file, 'utf8'));
  const cells = ['mutants', ...HEAD].map((column) => sums.get(column) ?? 0);
  process.stdout.write(row(`record: ${current.length} of ${files.length} files`, cells));
  for (const file of stale) process.stdout.write(`changed since it was mutated: ${file}\n`);
  for (const file of due) process.stdout.write(`not mutated yet: ${file}\n`);
}

export function main(): void {
  const report = json(REPORT) as Report;
  const { missed, idle } = compare(report, equivalent);
  const listed = new Set(equivalent.map(keyOf));
  process.stdout.write(row('file', ['mutants', ...HEAD]));
  const sums = new Map<string, number>();
  const found: { [file: string]: Recorded } = {};
  for (const [file, { source, mutants }] of Object.entries(report.files)) {
    const counts = new Map<End | 'listed', number>();
    for (const mutant of mutants) {
      const end = endOf(mutant);
      const column = isLeft(end) && listed.has(keyOf(placeOf(file, source, mutant))) ? 'listed' : end;
      counts.set(column, (counts.get(column) ?? 0) + 1);
      sums.set(column, (sums.get(column) ?? 0) + 1);
    }
    process.stdout.write(row(file, [mutants.length, ...HEAD.map((column) => counts.get(column) ?? 0)]));
    found[file] = {
      source: digestOf(source),
      counts: Object.fromEntries<number>([['mutants', mutants.length], ...counts]),
    };
  }
  const all = [...sums.values()].reduce((sum, count) => sum + count, 0);
  process.stdout.write(row('all', [all, ...HEAD.map((column) => sums.get(column) ?? 0)]));
  keep(found);
  for (const { file, line, from, to } of missed)
    process.stdout.write(`not noticed: ${file}\n  ${line}\n  ${from}\n  → ${to}\n`);
  for (const { file, line, from, to } of idle)
    process.stdout.write(`listed, but not left: ${file}\n  ${line}\n  ${from}\n  → ${to}\n`);
  // A mutant that could not be tried counts for nothing: neither side may claim it.
  if (missed.length + idle.length + (sums.get('error') ?? 0) > 0) process.exitCode = 1;
}
