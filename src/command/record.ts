/**
 * `npm run --silent record -- --as fhir|card|csv|text [--ids] < cases.ndjson`: one case a line in, one record out, in
 * the same order, none of them kept. FHIR and cards are one line of JSON a case, CSV is a row; a text ends with an
 * empty line. Without `--ids` no record says which case it is of.
 */
import { parseArgs } from 'node:util';
import { aids } from '../exchange/aids.ts';
import { toCards } from '../exchange/record/card.ts';
import { csvErrorRow, csvHeader, csvRow } from '../exchange/record/csv.ts';
import { toGuidanceBundle } from '../exchange/record/fhir.ts';
import { FORMATS, type Format } from '../exchange/record/formats.ts';
import { plainText, type Told } from '../exchange/record/told.ts';
import { readLine } from '../rules/read-line.ts';
import type { CaseError } from '../rules/vocabulary.ts';
import { assessCase } from './assess-case.ts';
import { answerStream } from './interpret.ts';
import type { Answer } from './interpret-line.ts';

/** The line end that follows every answer is the second half of a CSV row's own. */
const withoutLineFeed = (row: string) => row.slice(0, -1);

function recordOf(told: Told, format: Format): string {
  switch (format) {
    case 'fhir':
      return JSON.stringify(toGuidanceBundle([told]));
    case 'card':
      return JSON.stringify(toCards([told]));
    case 'csv':
      return withoutLineFeed(csvRow(told));
    case 'text':
      return `${told.id === undefined ? '' : `${told.id}\n`}${told.assessment.record}\n`;
  }
}

function errorOf({ id, error }: CaseError, format: Format): string {
  const said = `${error.code}, ${error.field}: ${error.message}`;
  if (format === 'csv') return withoutLineFeed(csvErrorRow(id, said));
  if (format === 'text') return `${id === null ? '' : `${id}\n`}No answer. ${said}\n`;
  return JSON.stringify({ id, error });
}

/** Answers one line with a record or an error. Never throws, so that the lines after it are answered too. */
export function recordLine(line: string, format: Format, withIds: boolean): Answer {
  let id: string | null = null;
  const fail = (error: CaseError['error']) => ({ text: errorOf({ id, error }, format), failed: true });
  try {
    const read = readLine(line, aids);
    if (withIds) id = plainText(('ok' in read ? read.ok.id : read.error.id) ?? '') || null;
    if ('error' in read) return fail(read.error.error);
    const told = { source: read.ok, assessment: assessCase(read.ok), ...(id !== null && { id }) };
    return { text: recordOf(told, format), failed: false };
  } catch (thrown) {
    process.stderr.write(`${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}\n`);
    const message = 'no record could be made, by a fault of the program; nothing is said about this case';
    return fail({ code: 'internal', field: 'line', message });
  }
}

function choices(): { readonly format: Format; readonly withIds: boolean } | null {
  try {
    const { values } = parseArgs({ options: { as: { type: 'string' }, ids: { type: 'boolean' } } });
    const format = FORMATS.find((one) => one === values.as);
    return format === undefined ? null : { format, withIds: values.ids === true };
  } catch {
    return null;
  }
}

/** Runs the command: standard input to standard output; exit status 2 when any line gave an error, 1 when it was called wrongly. */
export async function main(): Promise<void> {
  const chosen = choices();
  if (chosen === null) {
    process.stderr.write(`accepted: --as ${FORMATS.join('|')}, and --ids to write the ids of the cases\n`);
    process.exitCode = 1;
    return;
  }
  const { format, withIds } = chosen;
  try {
    if (format === 'csv') process.stdout.write(csvHeader());
    const anyFailed = await answerStream(process.stdin, process.stdout, (line) =>
      recordLine(line, format, withIds),
    );
    if (anyFailed) process.exitCode = 2;
  } catch (error) {
    // The reader of the records stopped reading (`| head`): nothing is wrong, and there is nobody to tell.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}
