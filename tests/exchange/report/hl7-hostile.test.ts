import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/exchange/report/decode.ts';
import { counted } from './counted.ts';
import type { Found, Taken } from '../../../src/exchange/report/found.ts';
import { takeHl7 } from '../../../src/exchange/report/hl7.ts';

const MSH = 'MSH|^~\\&|LIS|LAB|||20260311||ORU^R01|1|P|2.5.1';
const PID = 'PID|1||SYN-1^^^LAB^MR||FAMILY^GIVEN||19940101|F';
const OBR = 'OBR|1|PL-1|FL-1|P^Panel^L|||20260310||||||||||||||||||F';
const OBX = 'OBX|1|NM|T^Toxoplasma gondii IgG^L||1||||||F';

const textsOf = (one: Found): readonly string[] =>
  one.kind === 'result' ? [one.text, one.unit, one.method, one.laboratory] : [];

/** Every word that a result holds stands in the message; escapes and the joining of components aside. */
function expectPrinted(taken: Taken, text: string) {
  for (const word of taken.found.flatMap(textsOf).flatMap((one) => one.split(/[\s,:/+~^-]+/u)))
    expect(text).toContain(word);
}

describe('5 MB', () => {
  const long = 5_000_000;
  it.each([
    ['of one line', '1 result', `${MSH}\r${OBX.replace('||1|', `||${'x'.repeat(long)}|`)}`],
    ['of field separators', '1 result', `${MSH}\r${OBX}${'|'.repeat(long)}`],
    ['of repetitions', '1 result', `${MSH}\r${OBX.replace('||1|', `||${'1~'.repeat(long / 2)}|`)}`],
    [
      'of repetitions that differ',
      '1 result',
      `${MSH}\r${OBX.replace('||1|', `||${Array.from({ length: long / 10 }, (_, at) => at).join('~')}|`)}`,
    ],
    [
      'of components',
      '1 result',
      `${MSH}\r${OBX.replace('||1|', `||${'^'.repeat(long)}|`).replace('NM', 'CWE')}`,
    ],
    ['of escape signs', '1 result', `${MSH}\r${OBX.replace('||1|', `||${'\\'.repeat(long)}|`)}`],
    [
      'of escapes that are not closed',
      '1 result',
      `${MSH}\r${OBX.replace('||1|', `||${'\\X41'.repeat(long / 4)}|`)}`,
    ],
    ['of flags', '1 result', `${MSH}\r${OBX.replace('||||||F', `|||${'H~'.repeat(long / 2)}|||F`)}`],
    ['of units', '1 result', `${MSH}\r${OBX.replace('||1|||', `||1|${'^'.repeat(long)}||`)}`],
    ['of blanks', '1 result', `${MSH}\r${OBX.replace('||1|', `||${' '.repeat(long)}|`)}`],
    ['of blanks in a comment', '1 result, 1 ignored', `${MSH}\r${OBX}\rNTE|1|L|12${' '.repeat(long)}x`],
    ['of one comment', '1 result, 1 ignored', `${MSH}\r${OBX}\rNTE|1|L|${'positive '.repeat(long / 9)}`],
    ['of one name', '1 result', `${MSH}\r${OBX.replace('Toxoplasma', 'Toxoplasma '.repeat(long / 11))}`],
    ['of one range', '1 result', `${MSH}\r${OBX.replace('||1||', `||1||${'1-'.repeat(long / 2)}`)}`],
    [
      'of identifiers',
      '1 person, 1 result',
      `${MSH}\r${PID.replace('SYN-1', '^^^~'.repeat(long / 4))}\r${OBR}\r${OBX}`,
    ],
    ['of line ends', '1 result', `${MSH}${'\r'.repeat(long)}${OBX}`],
    ['of lines without a segment', '1 result', `${MSH}\r${OBX}\r${'x\r'.repeat(long / 2)}`],
    ['before the header', '1 result, 1 ask', `${'x\r'.repeat(long / 2)}${MSH}\r${OBX}`],
    ['of headers without an end', 'hl7-separators', 'MSH'.repeat(long / 3)],
    ['of blanks before a header', '1 ask', `${' '.repeat(long)}${MSH}`],
    ['without a header', 'hl7-no-header', 'x'.repeat(long)],
  ])('%s are read or refused', (_, found, text) => {
    expect(counted(takeHl7(text))).toBe(found);
  });
});

describe('100,000', () => {
  const many = 100_000;
  const repeat = (make: (at: number) => string) =>
    Array.from({ length: many }, (_, at) => make(at)).join('\r');
  it.each([
    ['observations', '1 person, 100000 result', `${MSH}\r${PID}\r${OBR}\r${repeat(() => OBX)}`],
    ['comments', '1 result, 100000 ignored', `${MSH}\r${OBX}\r${repeat(() => 'NTE|1|L|x')}`],
    ['orders', '1 person, 1 ask, 99999 ignored', `${MSH}\r${PID}\r${repeat(() => OBR)}`],
    ['specimens of one order', '1 result', `${MSH}\r${OBR}\r${OBX}\r${repeat(() => 'SPM|1|||SER')}`],
    [
      'persons of one identifier',
      '9000 person, 91000 ask',
      `${MSH}\r${repeat((at) => PID.replace('19940101', `${at}`))}`,
    ],
    ['messages', '1 ask', repeat(() => MSH)],
    ['segments that are not known', '100000 ignored', `${MSH}\r${repeat(() => 'ZZZ|1')}`],
  ])('%s are read', (_, found, text) => {
    expect(counted(takeHl7(text))).toBe(found);
  });

  it('corrections of one observation are all there', () => {
    const all = repeat(() => OBX.replace(/F$/u, 'C'));
    expect(counted(takeHl7(`${MSH}\r${PID}\r${OBR}\r${all}`))).toBe('1 person, 100000 result');
  });
});

describe('whatever comes', () => {
  const piece = fc.constantFrom(
    ...[
      '|',
      '^',
      '~',
      '\\',
      '&',
      '\r',
      '\n',
      '\u000b',
      '\u001c',
      '"',
      ' ',
      '\u202e',
      '\u0000',
      'é',
      'М',
      '😀',
      '\ud800',
    ],
    ...[
      'MSH|^~\\&|',
      'MSH',
      'PID|',
      'OBR|',
      'OBX|',
      'NTE|',
      'SPM|',
      'DSC|',
      'BTS|',
      'FHS|',
      'ORU^R01',
      'OUL^R22',
    ],
    ...[
      'NM',
      'SN',
      'CWE',
      'TX',
      'ED',
      'IgG',
      'IgM',
      'CMV',
      'Toxoplasma',
      '8039-0',
      'LN',
      '20260310',
      '202613',
      '12',
      '0,85',
    ],
    ...['<', '>=', 'positive', '11+3', 'беременность 12 недель', 'F', 'C', 'W', 'x'],
  );
  const soup = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));

  it('nothing is thrown', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'binary' })), (text) => {
        const taken = takeHl7(text);
        expect('error' in taken ? taken.error.message : taken.format).not.toBe('');
      }),
      { numRuns: 3_000 },
    );
  });

  it('nothing is thrown behind a header, and every word of a result was printed', () => {
    const plain = soup.map((text) => text.replaceAll('\\', ''));
    fc.assert(
      fc.property(plain, plain, (first, second) => {
        const text = `${MSH}\r${PID}\r${OBR}\rOBX|1|${first}\rOBX|2|NM|T^Toxoplasma gondii IgG^L||${second}||||||F\r`;
        const taken = takeHl7(text);
        if ('error' in taken) {
          // The soup may hold a second header that cannot be used.
          expect(taken.error.code).toBe('hl7-separators');
          return;
        }
        expectPrinted(taken, text);
        for (const { raw } of taken.found) {
          expect(raw.length).toBeLessThanOrEqual(300);
          expect(raw).not.toMatch(/[\p{Cc}\p{Cf}]/u);
          expect(raw).not.toMatch(/FAMILY|GIVEN/u);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('no value of an observation is lost', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9.]{1,8}$/u);
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ type: fc.constantFrom('NM', 'ST', 'TX', 'CWE', 'ED', 'XX', ''), word, code: word }),
        ),
        (rows) => {
          const lines = rows.map(
            ({ type, word: value, code }, at) => `OBX|${at + 1}|${type}|${code}^^L||${value}||||||F`,
          );
          const taken = takeHl7([MSH, OBR, ...lines, ''].join('\r'));
          if ('error' in taken) throw new Error(taken.error.message);
          const pointers = taken.found.map(({ pointer }) => pointer).filter((one) => one.startsWith('OBX'));
          expect(pointers).toEqual(rows.map((_, at) => `OBX[${at + 1}]`));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('bytes are decoded or refused', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          soup.map((text) => new TextEncoder().encode(text)),
        ),
        (bytes) => {
          const read = decode(bytes);
          if ('error' in read) expect(read.error.message).toContain('accepted:');
          else expect(typeof takeHl7(read.text)).toBe('object');
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('a message cut anywhere asks, or was cut between two segments', () => {
    const text = [MSH, PID, OBR, OBX, OBX.replace('OBX|1', 'OBX|2').replace('||1|', '||86.4|'), ''].join(
      '\r',
    );
    for (let end = MSH.length; end < text.length; end += 1) {
      const taken = takeHl7(text.slice(0, end));
      if ('error' in taken) throw new Error(taken.error.message);
      const values = taken.found.flatMap((one) => (one.kind === 'result' ? [one.text] : []));
      expect(['', '1', '1 86.4']).toContain(values.join(' '));
    }
  });
});
