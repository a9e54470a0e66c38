/** One line of the command line: reads it, has it assessed, and closes on whatever goes wrong in between. */
import { aids } from '../exchange/aids.ts';
import { readLine } from '../rules/read-line.ts';
import type { CaseError } from '../rules/vocabulary.ts';
import { assessCase } from './assess-case.ts';

export interface Answer {
  /** One JSON object on one line, without its line end. */
  readonly text: string;
  readonly failed: boolean;
}

function internal(id: string | null, thrown: unknown): CaseError {
  process.stderr.write(`${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}\n`);
  const message = 'this case could not be assessed, by a fault of the program; nothing is said about it';
  return { id, error: { code: 'internal', field: 'line', message } };
}

/** Answers one line: an assessment, or an error. Never throws, so that the lines after it are answered too. */
export function answerLine(line: string): Answer {
  let id: string | null = null;
  try {
    const read = readLine(line, aids);
    if ('error' in read) return { text: JSON.stringify(read.error), failed: true };
    id = read.ok.id;
    return { text: JSON.stringify(assessCase(read.ok)), failed: false };
  } catch (thrown) {
    return { text: JSON.stringify(internal(id, thrown)), failed: true };
  }
}

/** The assessment of one case, or its error, as one line of JSON. */
export function interpretLine(line: string): string {
  return answerLine(line).text;
}
