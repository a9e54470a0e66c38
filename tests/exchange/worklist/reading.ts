/** Reads a worklist that stands in a text, as the worker does. */
import { assessCase } from '../../../src/command/assess-case.ts';
import { rememberAnswers } from '../../../src/exchange/worklist/conclude.ts';
import type { Row } from '../../../src/exchange/worklist/interpret-person.ts';
import type { Counts, Progress, WorklistOptions } from '../../../src/exchange/worklist/protocol.ts';
import { runWorklist } from '../../../src/exchange/worklist/run.ts';
import { sourceOfBytes } from '../../../src/exchange/worklist/source.ts';

export interface Ran {
  readonly rows: readonly Row[];
  readonly counts: Counts | null;
  readonly error: string | null;
  readonly notes: readonly string[];
  readonly progress: readonly Progress[];
}

export async function run(file: string | Uint8Array, options: WorklistOptions = {}): Promise<Ran> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const rows: Row[] = [];
  const progress: Progress[] = [];
  const notes: string[] = [];
  const ended = await runWorklist({
    source: sourceOfBytes(bytes),
    options,
    conclude: rememberAnswers(assessCase),
    opened: (opened) => notes.push(...opened.notes),
    progress: (one) => (progress.push(one), Promise.resolve()),
    rows: (batch) => rows.push(...batch),
  });
  const isError = 'error' in ended;
  return {
    rows,
    counts: isError ? null : ended,
    error: isError ? ended.error.code : null,
    notes,
    progress,
  };
}

/** "A rubella past_infection routine": what a row says, in short. */
export const shown = ({ rows }: Ran) =>
  rows.map(
    ({ row }) =>
      `${row.person} ${row.pathogen ?? '-'} ${row.conclusion ?? '-'} ${row.group}${row.problem ? ` ${row.problem.code}` : ''}`,
  );
