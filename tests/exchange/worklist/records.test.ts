/** Where records begin and end: the same as a reader of the whole text would find. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../../src/exchange/worklist/bundle-entries.ts';
import {
  endOfLine,
  endOfMessage,
  endOfRow,
  recordsOf,
  type FindEnd,
} from '../../../src/exchange/worklist/records.ts';
import { sourceOfBytes } from '../../../src/exchange/worklist/source.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

async function split(text: string, findEnd: FindEnd): Promise<{ text: string; broken: boolean }[]> {
  const found = [];
  for await (const records of recordsOf(sourceOfBytes(bytesOf(text)), 0, findEnd))
    for (const { bytes, broken } of records) found.push({ text: textOf(bytes), broken });
  return found;
}

const COMMA = endOfRow([0x2c], 0x0a);

describe('rows', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ж', '"', ',', '\n', ' ', ';') });

  it('of a table that was written rightly are those of a reader of the whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
        async (rows) => {
          const text = rows
            .map((cells) => `${cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')}\r\n`)
            .join('');
          const found = await split(text, COMMA);
          expect(found.map((one) => one.text).join('')).toBe(text);
          expect(found.every(({ broken }) => !broken)).toBe(true);
          const cells = found.flatMap(
            (one) => Papa.parse<string[]>(one.text.trimEnd(), { delimiter: ',', newline: '\n' }).data,
          );
          expect(cells).toEqual(Papa.parse<string[]>(text.trimEnd(), { delimiter: ',', newline: '\n' }).data);
        },
      ),
    );
  });

  it('of any bytes are all of them, in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r') }), async (text) => {
        expect((await split(text, COMMA)).map((one) => one.text).join('')).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('with a quote that is not closed cost their first line, not the file', async () => {
    expect(await split('a,b\n1,"x\n2,y\n3,z\n', COMMA)).toEqual([
      { text: 'a,b\n', broken: false },
      { text: '1,"x\n', broken: true },
      { text: '2,y\n', broken: false },
      { text: '3,z\n', broken: false },
    ]);
    expect((await split('1,"x" y\n2,y\n', COMMA)).map(({ broken }) => broken)).toEqual([true, false]);
  });

  it('longer than a window are found whole', async () => {
    const long = `"${'x\n'.repeat(1_500_000)}"\n`;
    expect((await split(`a\n${long}b\n`, COMMA)).map((one) => one.text.length)).toEqual([2, long.length, 2]);
  });

  it('longer than any report are given up at their first line', async () => {
    const found = await split(`a\n"${'x\n'.repeat(6_000_000)}`, COMMA);
    expect(found[1]).toEqual({ text: '"x\n', broken: true });
  });
});

describe('lines and messages', () => {
  it('end where they end', async () => {
    expect((await split('{}\n\n{"a":1}', endOfLine)).map((one) => one.text)).toEqual([
      '{}\n',
      '\n',
      '{"a":1}',
    ]);
    expect(
      (await split('FHS|^~\r\nMSH|^~\rPID|1\r\u000bMSH|^~\rOBX|MSH\r\u001c\r', endOfMessage)).map(
        (one) => one.text,
      ),
    ).toEqual(['FHS|^~\r\n', 'MSH|^~\rPID|1\r', '\u000bMSH|^~\rOBX|MSH\r\u001c\r']);
  });
});

describe('the entries of a Bundle', () => {
  async function entries(text: string): Promise<string[] | string> {
    const bytes = bytesOf(text);
    const found: string[] = [];
    for await (const read of entriesOf(sourceOfBytes(bytes), 0)) {
      if ('fault' in read) return read.fault;
      found.push(...read.entries.map(({ from, to }) => textOf(bytes.subarray(from, to))));
    }
    return found;
  }

  it('are those that JSON holds, however they are written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue())),
        fc.dictionary(
          fc.string().filter((key) => key !== 'entry' && key !== '__proto__'),
          fc.jsonValue(),
        ),
        fc.constantFrom(0, 2),
        async (list, others, spaces) => {
          const text = JSON.stringify(
            { ...others, entry: list, z: { entry: [{ not: 'this' }] } },
            null,
            spaces,
          );
          const found = await entries(text);
          if (typeof found === 'string') throw new Error(found);
          expect(found.map((one) => JSON.parse(one) as unknown)).toEqual(JSON.parse(JSON.stringify(list)));
        },
      ),
    );
  });

  it('are refused in two lists, or where the file was cut', async () => {
    expect(await entries('{"entry":[{}],"entry":[{}]}')).toBe('entries');
    expect(await entries('{"entry":[{"a":1},{"b"')).toBe('cut');
  });
});
