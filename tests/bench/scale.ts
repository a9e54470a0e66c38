/** How time and memory grow with the file, of the command line and of the worklist. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { growth, met } from '../../src/command/bench/rounds.ts';
import type { Cell, Part } from '../../src/command/bench/section.ts';
import type { Case } from '../../src/rules/vocabulary.ts';
import { writeCases, writeWorklist } from './scale-files.ts';
import type { PartMeasured, ReaderName } from './scale-part.ts';

export interface Size extends PartMeasured {
  readonly rows: number;
}

/** A cost in proportion to the rows, and a little for what is shared out among few. */
const MOST_GROWTH = 1.05;
/** The command line keeps nothing: its peak may move by the moods of the garbage collector alone. */
const MOST_MEMORY = 1.25;

const TOLD: Readonly<Record<ReaderName, { readonly title: string; readonly rows: string }>> = {
  interpret: {
    title: 'The command line: cases in, assessments out',
    rows: 'A row is a case, read, assessed in full and written as JSON. No answer is remembered. The first rows pay for code that is not compiled yet, so an exponent may lie below 1 without being earned.',
  },
  worklist: {
    title: 'The worklist: a CSV file of women',
    rows: 'A row is a woman with three infections; equal cases are answered once, and one short row for each infection is kept. The longer the file, the more of its cases were met before: an exponent below 1 comes from there.',
  },
};

/** @throws with what the process said where it failed */
function measureIn(name: ReaderName, path: string): PartMeasured {
  const args = ['src/command/bench-part.mjs', name, path];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return JSON.parse(stdout) as PartMeasured;
}

/** Measures files of so many rows, each in a process of its own. */
export async function measureSizes(
  name: ReaderName,
  sizes: readonly number[],
  cases: readonly Case[],
): Promise<Size[]> {
  const folder = mkdtempSync(join(tmpdir(), 'torchlight-bench-'));
  try {
    const measured: Size[] = [];
    for (const rows of sizes) {
      const path = join(folder, `${rows}`);
      await (name === 'interpret' ? writeCases(path, rows, cases) : writeWorklist(path, rows));
      measured.push({ rows, ...measureIn(name, path) });
      rmSync(path);
    }
    return measured;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const costOf = ({ rows, processor }: Size) => ({ rows, seconds: processor });

/** What the two largest sizes say of growth and memory. */
function judged(name: ReaderName, sizes: readonly Size[]): string[] {
  const [before, largest] = sizes.slice(-2);
  if (before === undefined || largest === undefined) return [];
  const exponent = growth(costOf(before), costOf(largest));
  const range = `from ${before.rows.toLocaleString('en-US')} to ${largest.rows.toLocaleString('en-US')} rows`;
  const memory = largest.peak / before.peak;
  return [
    `Growth of the processor time ${range}: exponent ${exponent.toFixed(3)}, wanted at most ${MOST_GROWTH}: ${met(exponent <= MOST_GROWTH)}.`,
    name === 'interpret'
      ? `Peak of memory ${range}: ${memory.toFixed(2)} times, wanted the same (at most ${MOST_MEMORY}): ${met(memory <= MOST_MEMORY)}.`
      : `Peak of memory ${range}: ${memory.toFixed(2)} times. It holds a summary of each woman, so it grows with the file.`,
  ];
}

/** The part of the record for one reader. @param sizes ascending */
export function scalePart(name: ReaderName, sizes: readonly Size[]): Part {
  const rows = sizes.map(({ rows, seconds, processor, peak }): Cell[] => [
    rows,
    seconds,
    processor,
    rows / seconds,
    peak,
  ]);
  return {
    title: TOLD[name].title,
    before: [TOLD[name].rows],
    table: { head: ['rows', 'seconds', 'of processor time', 'rows a second', 'peak memory, MB'], rows },
    chart: null,
    after: judged(name, sizes),
  };
}
