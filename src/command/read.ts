/**
 * `npm run --silent read -- FILE` (or `-` for standard input): one report in, one JSON object out with the cases it
 * makes, what has to be asked and what is left out. `--worklist` reads a file of many persons, one object a line.
 * Exit status 2 where a file, or a person of a worklist, cannot be read.
 */
import { createReadStream } from 'node:fs';
import { readReport, LONGEST_REPORT } from '../exchange/report/read.ts';
import type { Unread } from '../exchange/report/found.ts';
import type { Reading } from '../exchange/report/reading.ts';

const USAGE = 'usage: npm run --silent read -- [--worklist] FILE (or - for standard input)';

/** The object of the contract: without the lines that the screens show beside it. */
export function answerOf(reading: Reading | Unread): string {
  if ('error' in reading) return JSON.stringify(reading);
  const { format, cases, asks, ignored } = reading;
  return JSON.stringify({
    format,
    cases,
    asks: asks.map(({ field, question, raw, pointer }) => ({ field, question, raw, pointer })),
    ignored: ignored.map(({ raw, pointer, why }) => ({ raw, pointer, why })),
  });
}

/** The bytes of a file, no more of them than a report may have and one. */
async function bytesOf(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of source) {
    parts.push(part);
    length += part.length;
    if (length > LONGEST_REPORT) break;
  }
  return Buffer.concat(parts);
}

async function readFrom(file: string): Promise<Reading | Unread> {
  try {
    return readReport(await bytesOf(file === '-' ? process.stdin : createReadStream(file)));
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (!['ENOENT', 'EISDIR', 'EACCES'].includes(code)) throw error;
    return { error: { code: 'no-file', message: `${message}; accepted: a file, or - for standard input` } };
  }
}

export async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const [file, ...more] = args.filter((arg) => arg !== '--worklist');
  if (file === undefined || more.length > 0) {
    process.stderr.write(`${USAGE}\n`);
    process.exitCode = 1;
    return;
  }
  const reading = await readFrom(file);
  process.stdout.write(`${answerOf(reading)}\n`);
  if ('error' in reading) process.exitCode = 2;
}
