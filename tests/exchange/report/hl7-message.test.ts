import { readdirSync, readFileSync } from 'node:fs';
import { Hl7Message } from '@medplum/core';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/exchange/report/decode.ts';
import { isEnvelope, linesOf, splitBatch } from '../../../src/exchange/report/hl7-batch.ts';
import {
  componentsOf,
  fieldOf,
  parseMessage,
  repetitionsOf,
  unescapeText,
  type Message,
} from '../../../src/exchange/report/hl7-message.ts';
import { shown } from '../../../src/exchange/report/hl7-show.ts';

const folder = new URL('../../reports/hl7/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.hl7'));

function messagesOf(name: string): string[] {
  const decoded = decode(new Uint8Array(readFileSync(new URL(name, folder))));
  if ('error' in decoded) throw new Error(decoded.error.message);
  return splitBatch(decoded.text).filter((piece) => piece.startsWith('MSH'));
}

const parse = (text: string): Message => {
  const message = parseMessage(text);
  if (message === null) throw new Error('no message');
  return message;
};

const HEADER = 'MSH|^~\\&|LIS|LAB|||20260311||ORU^R01|1|P|2.5.1';

describe('a message is taken apart as @medplum/core does', () => {
  it.each(files)('%s', (name) => {
    for (const text of messagesOf(name)) {
      const { segments, separators } = parse(text);
      // The oracle keeps empty lines and the framing of the network.
      const theirs = Hl7Message.parse(linesOf(text).join('\r'));
      expect(segments.map((one) => one.name)).toEqual(theirs.segments.map((one) => one.name));
      segments.forEach((segment, at) => {
        const their = theirs.segments[at];
        // MSH-1 and MSH-2 are the separators themselves: the oracle takes MSH-2 apart by them.
        for (let number = segment.name === 'MSH' ? 3 : 1; number < segment.fields.length; number += 1) {
          const ours = repetitionsOf(fieldOf(segment, number), separators).map((one) =>
            componentsOf(one, separators),
          );
          expect(ours).toEqual(their?.getField(number).components);
        }
      });
    }
  });

  it('with other separators than usual', () => {
    const text = 'MSH#*!%$#LIS#LAB###20260311##ORU*R01\rOBX#1#ST#A*B$C*D!E*F##x%T%y';
    const { segments, separators } = parse(text);
    const [, obx] = segments;
    const code = repetitionsOf(obx?.fields[3] ?? '', separators).map((one) => componentsOf(one, separators));
    expect(code).toEqual(Hl7Message.parse(text).segments[1]?.getField(3).components);
    expect(code).toEqual([
      ['A', 'B$C', 'D'],
      ['E', 'F'],
    ]);
    expect(unescapeText(obx?.fields[5] ?? '', separators)).toBe('x$y');
  });
});

describe('lines', () => {
  it.each(['\r', '\n', '\r\n', '\n\r', '\r\r\n'])('end with %j', (end) => {
    const { segments } = parse([HEADER, 'PID|1', 'OBX|1|ST'].join(end) + end);
    expect(segments.map(({ raw }) => raw)).toEqual([HEADER, 'PID|1', 'OBX|1|ST']);
  });

  it('without the name of a segment continue the one before', () => {
    const { segments } = parse(`${HEADER}\rOBX|1|TX|A||first\nsecond line\rCMV\rOBX|2|ST|B`);
    expect(segments.map(({ raw }) => raw)).toEqual([
      HEADER,
      'OBX|1|TX|A||first\nsecond line\nCMV',
      'OBX|2|ST|B',
    ]);
  });

  it('are counted by the name of their segment', () => {
    const { segments } = parse(`${HEADER}\rOBX|9\rNTE|1\rOBX|9`);
    expect(segments.map(({ name, ordinal }) => `${name}[${ordinal}]`)).toEqual([
      'MSH[1]',
      'OBX[1]',
      'NTE[1]',
      'OBX[2]',
    ]);
  });

  it('tell whether the last one ends', () => {
    expect(parse(`${HEADER}\rOBX|1`).isOpen).toBe(true);
    expect(parse(`${HEADER}\rOBX|1\r`).isOpen).toBe(false);
    expect(parse(`${HEADER}\rOBX|1\u001c\r`).isOpen).toBe(false);
  });
});

describe('separators', () => {
  it.each([
    'MSHA^~\\&A',
    'MSH|||LIS',
    'MSH|^^^^|',
    'MSH|^~^&|',
    'MSH||~\\&|',
    'MSH|abcd|',
    'MSH|.~\\&|',
    'MSH|1234|',
  ])('that part nothing, or numbers, are refused: %s', (header) => {
    expect(parseMessage(`${header}LIS|LAB\rOBX|1`)).toBeNull();
  });

  it('may be fewer, and one more for truncation', () => {
    expect(parse('MSH|^~|LIS\rOBX|1').separators).toEqual({
      field: '|',
      component: '^',
      repetition: '~',
      escape: '',
      subcomponent: '',
    });
    expect(parse('MSH|^~\\&#|LIS\rOBX|1').separators.subcomponent).toBe('&');
  });
});

describe('escapes', () => {
  const { separators } = parse(HEADER);
  it.each([
    ['\\F\\\\S\\\\T\\\\R\\\\E\\', '|^&~\\'],
    ['IgG \\T\\ IgM', 'IgG & IgM'],
    ['one\\.br\\two\\.sp2\\three', 'one\ntwo\nthree'],
    ['\\H\\POSITIVE\\N\\', 'POSITIVE'],
    ['\\X41\\\\X4243\\', 'ABC'],
    // Bytes beyond ASCII depend on a character set.
    ['\\XC0\\', '\\XC0\\'],
    ['\\X4\\', '\\X4\\'],
    ['\\Zabc\\ \\C2842\\', '\\Zabc\\ \\C2842\\'],
    ['50 \\ 60 \\F\\', '50 \\ 60 |'],
    ['C:\\', 'C:\\'],
    ['\\F', '\\F'],
    ['\\', '\\'],
    ['\\\\', '\\\\'],
  ])('%j', (text, read) => {
    expect(unescapeText(text, separators)).toBe(read);
  });
});

describe('a batch', () => {
  const message = (id: number) => `${HEADER.replace('|1|P', `|${id}|P`)}\rOBX|1\r`;
  const file = `FHS|^~\\&\rBHS|^~\\&\r${message(1)}${message(2)}BTS|2\rBHS|^~\\&\r${message(3)}BTS|1\rFTS|2\r`;

  it('is cut before each header, and nothing is lost', () => {
    const pieces = splitBatch(file);
    expect(pieces.join('')).toBe(file);
    expect(pieces.map((piece) => piece.startsWith('MSH'))).toEqual([false, true, true, true]);
    expect(isEnvelope(pieces[0] ?? '')).toBe(true);
    expect(isEnvelope(pieces[1] ?? '')).toBe(false);
  });

  it('comes out the same when it arrives in parts of any size', () => {
    for (let size = 1; size < 40; size += 1) {
      const read: string[] = [];
      let rest = '';
      for (let at = 0; at < file.length; at += size) {
        const pieces = splitBatch(rest + file.slice(at, at + size));
        rest = pieces.pop() ?? '';
        read.push(...pieces);
      }
      expect([...read, rest]).toEqual(splitBatch(file));
    }
  });

  it('keeps what stands before the first header', () => {
    expect(splitBatch(`OBX|1|ST\r${message(1)}`)).toEqual(['OBX|1|ST\r', message(1)]);
    expect(splitBatch('no message')).toEqual(['no message']);
    expect(splitBatch(`\u000b${message(1)}\u001c\r`)).toEqual(['\u000b', `${message(1)}\u001c\r`]);
  });
});

describe('what is shown', () => {
  it('has nothing that cannot be seen', () => {
    expect(shown('OBX|\u202e4.21\u0000\t\u200b')).toBe('OBX|\\u202e4.21\\u0000\\u0009\\u200b');
  });

  it('has at most 300 characters', () => {
    expect(shown('x'.repeat(300))).toBe('x'.repeat(300));
    expect(shown('x'.repeat(301))).toHaveLength(300);
    expect(shown('\u202e'.repeat(300))).toHaveLength(300);
    expect(shown('😀'.repeat(200))).not.toMatch(/[\ud800-\udbff]…/u);
  });
});
