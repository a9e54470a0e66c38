/**
 * One file, read and interpreted in a process of its own, so that its peak of memory is its own. What was measured goes
 * to standard output as one line of JSON.
 */
import { createReadStream } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { Writable } from 'node:stream';
import { assessCase } from '../../src/command/assess-case.ts';
import { openFileSource } from '../../src/command/file-source.ts';
import { answerLine } from '../../src/command/interpret-line.ts';
import { answerStream } from '../../src/command/interpret.ts';
import { rememberAnswers } from '../../src/exchange/worklist/conclude.ts';
import { runWorklist } from '../../src/exchange/worklist/run.ts';

export const READERS = ['interpret', 'worklist'] as const;
export type ReaderName = (typeof READERS)[number];

export interface PartMeasured {
  readonly seconds: number;
  /** Seconds of processor time, of all threads: other work on the machine does not count. */
  readonly processor: number;
  /** Megabytes of 10^6 bytes, the most that the process held. */
  readonly peak: number;
}

/** The command line, from the file to nowhere. */
async function interpret(path: string): Promise<void> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  if (await answerStream(createReadStream(path), nowhere, answerLine))
    throw new Error('a line gave an error');
}

/** The worklist as the page's worker reads it: others have a turn between the batches. */
async function worklist(path: string): Promise<void> {
  const source = await openFileSource(path);
  const counts = await runWorklist({
    source,
    options: {},
    conclude: rememberAnswers(assessCase),
    opened: () => undefined,
    rows: () => undefined,
    progress: () => new Promise((resolve) => setTimeout(resolve, 0)),
  });
  await source.close();
  if ('error' in counts) throw new Error(counts.error.message);
}

const run: Readonly<Record<ReaderName, (path: string) => Promise<void>>> = { interpret, worklist };

/** @param name which of the two @param path the file */
export async function measurePart(name: ReaderName, path: string): Promise<PartMeasured> {
  const start = performance.now();
  const before = process.cpuUsage();
  await run[name](path);
  const { user, system } = process.cpuUsage(before);
  return {
    seconds: (performance.now() - start) / 1000,
    processor: (user + system) / 1e6,
    peak: (process.resourceUsage().maxRSS * 1024) / 1e6,
  };
}
