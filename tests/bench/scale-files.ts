/** Files of any length to measure with: the same on every run and machine. */
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Case } from '../../src/rules/vocabulary.ts';
import { seededRng } from '../proof/random-cases.ts';

const SEED = 12345;
const HEADINGS =
  'patient id;sampled on;week;Rubella IgG (IU/mL) [neg <10, pos >=10];Rubella IgM;Toxo IgG;Toxo IgM;CMV IgG;CMV IgM;CMV avidity';
const WORDS = ['negative', 'positive', 'grey zone', ''] as const;

/** Writes lines as fast as the disk takes them, none of them kept. */
async function writeLines(path: string, lines: Iterable<string>): Promise<void> {
  const output = createWriteStream(path);
  for (const line of lines)
    if (!output.write(line)) await new Promise<void>((resolve) => output.once('drain', () => resolve()));
  output.end();
  await finished(output);
}

/** A row a woman; every tenth has an earlier row at another place of the file. */
function* worklistLines(rows: number): Generator<string> {
  const rng = seededRng(SEED);
  const next = (below: number) => Math.floor(rng() * below);
  const word = () => WORDS[next(WORDS.length)] ?? '';
  yield `${HEADINGS}\r\n`;
  for (let row = 0; row < rows; row++) {
    const woman = row % 10 === 9 ? next(row) : row;
    const day = String(1 + next(28)).padStart(2, '0');
    const month = String(1 + next(12)).padStart(2, '0');
    const cells = [
      `W${String(woman).padStart(7, '0')}`,
      `${day}.${month}.2026`,
      `${4 + next(36)}+${next(7)}`,
      `${next(40)},${next(10)}`,
      ...[word(), word(), word(), word(), word()],
      ['', 'low', 'high'][next(3)] ?? '',
    ];
    yield `${cells.join(';')}\r\n`;
  }
}

function* caseLines(rows: number, cases: readonly Case[]): Generator<string> {
  for (let row = 0; row < rows; row++)
    yield `${JSON.stringify({ ...cases[row % cases.length], id: `row-${row}` })}\n`;
}

/** A worklist as CSV, three infections a row. */
export const writeWorklist = (path: string, rows: number): Promise<void> =>
  writeLines(path, worklistLines(rows));

/** Cases for the command line, one a line, the same mix again and again. */
export const writeCases = (path: string, rows: number, cases: readonly Case[]): Promise<void> =>
  writeLines(path, caseLines(rows, cases));
