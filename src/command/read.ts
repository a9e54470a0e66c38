/**
 * `npm run --silent read -- FILE` (or `-` for standard input): one report in, one JSON object out with the cases it
 * makes, what has to be asked and what is left out. `--worklist` reads a file of many persons, one object a line.
 * Exit status 2 where a file, or a person of a worklist, cannot be read.
 */
import { createReadStream } from 'node:fs';
import type { Unread } from '../exchange/report/found.ts';
import { LONGEST_REPORT, readReport } from '../exchange/report/read.ts';
import type { Reading } from '../exchange/report/reading.ts';
import { readingOf } from '../exchange/worklist/interpret-person.ts';
import { LARGEST_WORKLIST, openFile } from '../exchange/worklist/open-file.ts';
import { readPersons } from '../exchange/worklist/read-persons.ts';
import { openFileSource } from './file-source.ts';
import { sourceOfBytes } from '../exchange/worklist/source.ts';

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

/** The bytes of a stream, no more of them than `most` and one part. */
async function bytesOf(source: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of source) {
    parts.push(part);
    length += part.length;
    if (length > most) break;
  }
  return Buffer.concat(parts);
}

function write(reading: Reading | Unread): Promise<void> {
  if ('error' in reading) process.exitCode = 2;
  return new Promise((resolve, reject) => {
    process.stdout.write(`${answerOf(reading)}\n`, (error) => (error ? reject(error) : resolve()));
  });
}

async function readOne(file: string): Promise<void> {
  const stream = file === '-' ? process.stdin : createReadStream(file);
  await write(readReport(await bytesOf(stream, LONGEST_REPORT)));
}

/** Person by person, in the order of the file; no more of it is held than the persons being read. */
async function readMany(path: string): Promise<void> {
  const source =
    path === '-' ? sourceOfBytes(await bytesOf(process.stdin, LARGEST_WORKLIST)) : await openFileSource(path);
  const file = await openFile(source, undefined, () => Promise.resolve());
  if ('error' in file) return write(file);
  for (const note of file.notes) process.stderr.write(`${note}\n`);
  for await (const person of readPersons(source, file)) await write(readingOf(person, {}));
}

/** What the file system says of a file that is not there, as the answer to it. */
function noFile(error: unknown): Unread {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (!['ENOENT', 'EISDIR', 'EACCES'].includes(code)) throw error;
  return { error: { code: 'no-file', message: `${message}; accepted: a file, or - for standard input` } };
}

export async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const isMany = args.includes('--worklist');
  const [file, ...more] = args.filter((arg) => arg !== '--worklist');
  if (file === undefined || more.length > 0) {
    process.stderr.write(`${USAGE}\n`);
    process.exitCode = 1;
    return;
  }
  try {
    await (isMany ? readMany(file) : readOne(file));
  } catch (error) {
    // Whoever reads the answers may stop reading: nothing is wrong then.
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return;
    await write(noFile(error));
  }
}
