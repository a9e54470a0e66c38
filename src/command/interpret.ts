/**
 * `npm run --silent interpret < cases.ndjson > assessments.ndjson`: one case a line in, one assessment a line out,
 * in the same order, none of them kept. Lines are split here, at line feeds only: readline would also end a line at
 * a lone carriage return and at U+2028.
 */
import type { Writable } from 'node:stream';
import { LONGEST_LINE, tooLong } from '../rules/read-line.ts';
import type { Answer } from './interpret-line.ts';
import { answerLine } from './interpret-line.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The lines of a byte stream, without their ends, as many at once as one chunk completes. A line feed is never a part of another UTF-8 character, so bytes
 * are split and only whole lines decoded. Of a line that is too long no more than the limit is held: it comes as null.
 */
async function* splitLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<(string | null)[]> {
  let held: Uint8Array[] = [];
  let length = 0;
  let isFirst = true;

  const hold = (part: Uint8Array) => {
    length += part.length;
    // One byte more than the limit, for the carriage return that does not count.
    if (length <= LONGEST_LINE + 1) held.push(part);
    else held = [];
  };
  const take = (): string | null => {
    const bytes = Buffer.concat(held);
    const end = bytes.at(-1) === CARRIAGE_RETURN ? bytes.length - 1 : bytes.length;
    const line = length > LONGEST_LINE + 1 || end > LONGEST_LINE ? null : bytes.toString('utf8', 0, end);
    const text = isFirst && line?.startsWith(BYTE_ORDER_MARK) ? line.slice(1) : line;
    [held, length, isFirst] = [[], 0, false];
    return text;
  };

  for await (const chunk of input) {
    const lines: (string | null)[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      hold(chunk.subarray(start, end));
      lines.push(take());
      start = end + 1;
    }
    if (start < chunk.length) hold(chunk.subarray(start));
    yield lines;
  }
  if (length > 0) yield [take()];
}

const isBlank = (line: string) => /^[ \t\r]*$/.test(line);

/** Writes, and waits until it is written: what the reader has not taken is not heaped up here. */
function write(output: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/**
 * Answers every line of the input on the output, in order, chunk by chunk.
 *
 * @param answer one line in, one line out
 * @returns true when any line gave an error
 * @throws what the output fails with, EPIPE included
 */
export async function answerStream(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  answer: (line: string) => Answer,
): Promise<boolean> {
  // The write that failed says so itself; without a listener the same error would end the process first.
  output.on('error', () => {});
  let anyFailed = false;
  for await (const lines of splitLines(input)) {
    let answers = '';
    for (const line of lines) {
      if (line !== null && isBlank(line)) continue;
      const { text, failed } =
        line === null ? { text: JSON.stringify(tooLong()), failed: true } : answer(line);
      anyFailed ||= failed;
      answers += `${text}\n`;
    }
    if (answers !== '') await write(output, answers);
  }
  return anyFailed;
}

/** Runs the command: standard input to standard output; exit status 2 when any line gave an error. */
export async function main(): Promise<void> {
  try {
    if (await answerStream(process.stdin, process.stdout, answerLine)) process.exitCode = 2;
  } catch (error) {
    // The reader of the answers stopped reading (`| head`): nothing is wrong, and there is nobody to tell.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}
