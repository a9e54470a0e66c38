/**
 * How fast this machine answers the worked cases. Machines differ and are shared, so the figures that matter are
 * the ratios of one run: the conclusion alone, the walk of the machine, the full assessment, a line of text.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { tableFor } from '../exchange/shelf.ts';
import { runHeadless } from '../machines/headless.ts';
import { concludeOnly, readFacts } from '../rules/decide.ts';
import type { Case } from '../rules/vocabulary.ts';
import { viewCase } from '../rules/view.ts';
import { PATHOGENS } from '../rules/vocabulary.ts';
import { questions } from '../tables/questions.ts';
import { assessCase } from './assess-case.ts';
import { main as benchWorklist } from './bench-worklist.ts';
import { interpretLine } from './interpret-line.ts';

const ROUNDS = 5;
const REPEATS = 20;

interface Worked {
  readonly line: string;
  readonly source: Case;
}

function workedCases(): Worked[] {
  return PATHOGENS.flatMap((pathogen) =>
    readFileSync(join(process.cwd(), `tests/cases/${pathogen}.ndjson`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { case: Case }).case)
      .filter(({ results }) => Object.values(results).every((result) => result.class !== undefined))
      .map((source) => ({ source, line: JSON.stringify(source) })),
  );
}

/** Cases a second, best and median of the rounds. */
function measure(
  cases: readonly Worked[],
  answer: (one: Worked) => unknown,
): { best: number; median: number } {
  const rates = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (let repeat = 0; repeat < REPEATS; repeat++) for (const one of cases) answer(one);
    return (cases.length * REPEATS * 1000) / (performance.now() - start);
  }).sort((a, b) => b - a);
  return { best: rates[0] ?? 0, median: rates[Math.floor(ROUNDS / 2)] ?? 0 };
}

/** Prints cases a second and, for each step, how many times the full assessment it is. */
function benchCases(): void {
  const cases = workedCases();
  const steps: readonly (readonly [string, (one: Worked) => unknown])[] = [
    ['a line of text: read, assessed, written', ({ line }) => interpretLine(line)],
    ['full assessment, machine included', ({ source }) => assessCase(source)],
    [
      'the machine’s walk and its decision',
      ({ source }) => {
        const compiled = tableFor(source.pathogen, source.subject);
        return compiled === null ? null : runHeadless(compiled, questions, source);
      },
    ],
    [
      'the conclusion alone',
      ({ source }) => {
        const compiled = tableFor(source.pathogen, source.subject);
        return compiled === null ? -1 : concludeOnly(compiled, readFacts(compiled, viewCase(source)));
      },
    ],
  ];
  for (const [, answer] of steps) measure(cases, answer);
  const measured = steps.map(([name, answer]) => ({ name, ...measure(cases, answer) }));
  const full = measured[1]?.best ?? 1;
  process.stdout.write(
    `${cases.length} worked cases, best and median of ${ROUNDS} rounds, Node ${process.version}\n`,
  );
  for (const { name, best, median } of measured)
    process.stdout.write(
      `${Math.round(best).toString().padStart(9)} ${Math.round(median).toString().padStart(9)} a second  ${(best / full).toFixed(1).padStart(6)} ×  ${name}\n`,
    );
}

/** The cases first, then a worklist of 1,000, 10,000 and 100,000 rows. */
export async function main(): Promise<void> {
  benchCases();
  await benchWorklist();
}
