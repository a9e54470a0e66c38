/**
 * How fast a file of many women is read and interpreted on this machine, how the cost grows with the file, and how
 * much memory it takes. Machines differ and are shared: the figure that matters is the exponent of growth, 1 for a
 * cost in proportion to the rows.
 */
import { createWriteStream, rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { finished } from 'node:stream/promises';
import { rememberAnswers } from '../exchange/worklist/conclude.ts';
import { runWorklist } from '../exchange/worklist/run.ts';
import { assessCase } from './assess-case.ts';
import { openFileSource } from './file-source.ts';

const SIZES = [1_000, 10_000, 100_000] as const;
const HEADINGS =
  'patient id;sampled on;week;Rubella IgG (IU/mL) [neg <10, pos >=10];Rubella IgM;Toxo IgG;Toxo IgM;CMV IgG;CMV IgM;CMV avidity';
const WORDS = ['negative', 'positive', 'grey zone', ''] as const;

/** A generator of its own: the same file on every run and machine. */
function numbers(): (below: number) => number {
  let state = 12345;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

/** A row a woman; every tenth has an earlier row at another place of the file. */
async function writeFile(path: string, rows: number): Promise<void> {
  const output = createWriteStream(path);
  const next = numbers();
  const word = () => WORDS[next(WORDS.length)] ?? '';
  output.write(`${HEADINGS}\r\n`);
  for (let row = 0; row < rows; row += 1) {
    const woman = row % 10 === 9 ? next(row) : row;
    const day = String(1 + next(28)).padStart(2, '0');
    const month = String(1 + next(12)).padStart(2, '0');
    const cells = [
      `W${String(woman).padStart(6, '0')}`,
      `${day}.${month}.2026`,
      `${4 + next(36)}+${next(7)}`,
      `${next(40)},${next(10)}`,
      ...[word(), word(), word(), word(), word()],
      ['', 'low', 'high'][next(3)] ?? '',
    ];
    if (!output.write(`${cells.join(';')}\r\n`))
      await new Promise<void>((resolve) => output.once('drain', () => resolve()));
  }
  output.end();
  await finished(output);
}

interface Measured {
  readonly rows: number;
  readonly seconds: number;
  readonly peak: number;
  readonly longest: number;
}

const megabytes = () => process.memoryUsage().rss / 1e6;

async function measure(path: string, rows: number): Promise<Measured> {
  const source = await openFileSource(path);
  const start = performance.now();
  let peak = megabytes();
  let [longest, turn] = [0, start];
  const counts = await runWorklist({
    source,
    options: {},
    conclude: rememberAnswers(assessCase),
    opened: () => undefined,
    rows: () => undefined,
    progress() {
      peak = Math.max(peak, megabytes());
      longest = Math.max(longest, performance.now() - turn);
      return new Promise((resolve) =>
        setTimeout(() => {
          turn = performance.now();
          resolve();
        }, 0),
      );
    },
  });
  await source.close();
  if ('error' in counts) throw new Error(counts.error.message);
  return { rows, seconds: (performance.now() - start) / 1000, peak, longest };
}

/** Prints rows a second, the growth of the cost, peak memory, and the longest time without a turn for others. */
export async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'torchlight-worklist-'));
  try {
    const measured: Measured[] = [];
    for (const rows of SIZES) {
      const path = join(folder, `${rows}.csv`);
      await writeFile(path, rows);
      measured.push(await measure(path, rows));
    }
    process.stdout.write(`worklist, CSV, three infections a row, Node ${process.version}\n`);
    for (const { rows, seconds, peak, longest } of measured)
      process.stdout.write(
        `${String(rows).padStart(9)} rows ${seconds.toFixed(2).padStart(8)} s ${Math.round(rows / seconds)
          .toString()
          .padStart(
            8,
          )} rows a second, memory ${Math.round(peak)} MB, longest without a turn ${Math.round(longest)} ms\n`,
      );
    const [, middle, largest] = measured;
    if (middle && largest) {
      const exponent = Math.log(largest.seconds / middle.seconds) / Math.log(largest.rows / middle.rows);
      process.stdout.write(
        `growth of the cost from 10,000 to 100,000 rows: exponent ${exponent.toFixed(2)}\n`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
