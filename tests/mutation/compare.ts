/** Prints what became of the mutants of each file; exit status 1 where one was left that is not listed as equivalent. */
import { readFileSync } from 'node:fs';
import equivalent from './equivalent.json';
import { compare, endOf, isLeft, keyOf, placeOf, type End, type Report } from './survivors.ts';

const REPORT = 'node_modules/.cache/stryker/report.json';
const HEAD = ['types', 'killed', 'load', 'timeout', 'listed', 'survived', 'no test', 'error'] as const;

const row = (name: string, cells: readonly (string | number)[]) =>
  `${name.padEnd(36)}${cells.map((cell) => String(cell).padStart(9)).join('')}\n`;

export function main(): void {
  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as Report;
  const { missed, idle } = compare(report, equivalent);
  const listed = new Set(equivalent.map(keyOf));
  process.stdout.write(row('file', ['mutants', ...HEAD]));
  const sums = new Map<string, number>();
  for (const [file, { source, mutants }] of Object.entries(report.files)) {
    const counts = new Map<End | 'listed', number>();
    for (const mutant of mutants) {
      const end = endOf(report, mutant);
      const column = isLeft(end) && listed.has(keyOf(placeOf(file, source, mutant))) ? 'listed' : end;
      counts.set(column, (counts.get(column) ?? 0) + 1);
      sums.set(column, (sums.get(column) ?? 0) + 1);
    }
    process.stdout.write(row(file, [mutants.length, ...HEAD.map((column) => counts.get(column) ?? 0)]));
  }
  const all = [...sums.values()].reduce((sum, count) => sum + count, 0);
  process.stdout.write(row('all', [all, ...HEAD.map((column) => sums.get(column) ?? 0)]));
  for (const { file, line, from, to } of missed)
    process.stdout.write(`not noticed: ${file}\n  ${line}\n  ${from}\n  → ${to}\n`);
  for (const { file, line, from, to } of idle)
    process.stdout.write(`listed, but not left: ${file}\n  ${line}\n  ${from}\n  → ${to}\n`);
  // A mutant that could not be tried counts for nothing: neither side may claim it.
  if (missed.length + idle.length + (sums.get('error') ?? 0) > 0) process.exitCode = 1;
}
