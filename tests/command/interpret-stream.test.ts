import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { answerStream } from '../../src/command/interpret.ts';
import { LONGEST_LINE } from '../../src/rules/read-line.ts';

// The stream is tested here; what a line means is tested with readLine and assessCase.
vi.mock('../../src/command/interpret-line.ts', () => ({ answerLine: () => ({ text: '{}', failed: false }) }));

const echo = (line: string) => ({ text: JSON.stringify(line), failed: line === 'bad' });

async function run(...chunks: (string | Uint8Array)[]): Promise<{ lines: unknown[]; failed: boolean }> {
  const output = new PassThrough();
  const parts: Buffer[] = [];
  output.on('data', (part: Buffer) => parts.push(part));
  const failed = await answerStream(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), output, echo);
  const text = Buffer.concat(parts).toString();
  expect(text === '' || text.endsWith('\n')).toBe(true);
  return {
    lines: text
      .split('\n')
      .slice(0, -1)
      .map((line): unknown => JSON.parse(line)),
    failed,
  };
}
const linesOf = async (...chunks: (string | Uint8Array)[]) => (await run(...chunks)).lines;

describe('lines', () => {
  it.each<[string, string[], string[]]>([
    ['end at a line feed', ['a\nb\n'], ['a', 'b']],
    ['count without a last line feed', ['a\nb'], ['a', 'b']],
    ['lose a carriage return before it', ['a\r\nb\r\n', 'c\r'], ['a', 'b', 'c']],
    ['keep a carriage return inside', ['a\rb\n'], ['a\rb']],
    ['are skipped when blank', ['\n\r\n \t\n\na\n\n'], ['a']],
    ['do not end at U+2028, U+2029 or U+0085', ['a\u2028b\u2029c\u0085d\n'], ['a\u2028b\u2029c\u0085d']],
    ['may come in pieces', ['a', 'b', '\n', 'c\nd', 'e\n'], ['ab', 'c', 'de']],
    ['may start with a byte order mark', ['\ufeffa\n\ufeffb\n'], ['a', '\ufeffb']],
    ['may be none', [''], []],
  ])('%s', async (_, chunks, expected) => expect(await linesOf(...chunks)).toEqual(expected));

  it('are whole characters, wherever the bytes are cut', async () => {
    const bytes = Buffer.from('{"id":"я€😀"}\nж\n');
    for (let cut = 1; cut < bytes.length; cut += 1)
      expect(await linesOf(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual(['{"id":"я€😀"}', 'ж']);
  });

  it('are read on where bytes are no UTF-8', async () => {
    expect(await linesOf(Uint8Array.of(0x61, 0xff, 0x0a, 0x62, 0x0a))).toEqual(['a\ufffd', 'b']);
  });

  it('are held up to 1 MB, and answered when longer', async () => {
    const long = 'x'.repeat(LONGEST_LINE);
    expect(await linesOf(long, '\r\n')).toEqual([long]);
    const error = { id: null, error: { code: 'too-long' } };
    expect(await linesOf(`${long}y\nb\n`)).toMatchObject([error, 'b']);
    const endless = Array.from({ length: 40 }, () => 'x'.repeat(100_000));
    const { lines, failed } = await run('a\n', ...endless, '\nb');
    expect(lines).toMatchObject(['a', error, 'b']);
    expect(failed).toBe(true);
  });
});

describe('the stream', () => {
  it('says whether any line failed', async () => {
    expect((await run('a\nbad\nb\n')).failed).toBe(true);
    expect((await run('a\nb\n')).failed).toBe(false);
  });

  it('answers what has come before more comes', async () => {
    const input = new PassThrough();
    const answers: string[] = [];
    const output = new Writable({
      write(chunk: Buffer, _, next) {
        answers.push(chunk.toString());
        if (answers.length === 1) input.end('c');
        next();
      },
    });
    const done = answerStream(input, output, echo);
    input.write('a\nb');
    await done;
    expect(answers).toEqual(['"a"\n', '"bc"\n']);
  });

  it('reads no further while the reader of the answers is slow', async () => {
    let read = 0;
    function* chunks() {
      for (; read < 100; read += 1) yield Buffer.from(`${read}\n`);
    }
    const input = Readable.from(chunks(), { highWaterMark: 1 });
    const taken: (() => void)[] = [];
    const output = new Writable({ highWaterMark: 1, write: (_, __, next) => void taken.push(next) });
    const done = answerStream(input, output, echo);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(read).toBeLessThan(4);
    taken.shift()?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(read).toBeLessThan(5);
    const pump = setInterval(() => taken.shift()?.(), 0);
    await done;
    clearInterval(pump);
    expect(read).toBe(100);
  });

  it('ends the input when the reader of the answers has gone', async () => {
    const gone = Object.assign(new Error('gone'), { code: 'EPIPE' });
    const output = new Writable({ write: (_, __, next) => next(gone) });
    const input = Readable.from([Buffer.from('a\n'), Buffer.from('b\n')]);
    await expect(answerStream(input, output, echo)).rejects.toBe(gone);
    expect(input.destroyed).toBe(true);
  });
});
