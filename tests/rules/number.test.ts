import { describe, expect, it } from 'vitest';
import { foldWord } from '../../src/rules/fold.ts';
import { readNumber } from '../../src/rules/number.ts';
import type { Comparator } from '../../src/rules/number.ts';

const words = new Map<string, Comparator>([
  [foldWord('менее'), '<'],
  [foldWord('not more than'), '≤'],
]);
const read = (text: string) => readNumber(text, words);

describe('a number is read', () => {
  it.each<[text: string, value: number, comparator: Comparator | null, tail: string]>([
    ['12,4', 12.4, null, ''],
    ['12.4', 12.4, null, ''],
    ['0', 0, null, ''],
    ['7', 7, null, ''],
    [' < 0,2 ', 0.2, '<', ''],
    ['<0.2', 0.2, '<', ''],
    ['менее 0,2', 0.2, '<', ''],
    ['Not more than 5', 5, '≤', ''],
    ['> 500,0 Ед/мл', 500, '>', 'Ед/мл'],
    ['>=10', 10, '≥', ''],
    ['> = 10', 10, '≥', ''],
    ['≥ 10', 10, '≥', ''],
    ['<= 10', 10, '≤', ''],
    ['≤10', 10, '≤', ''],
    ['1.200,5', 1200.5, null, ''],
    ['1,200.5', 1200.5, null, ''],
    ['1.234.567,8', 1234567.8, null, ''],
    ['1 200', 1200, null, ''],
    ['1\u00a0200,5', 1200.5, null, ''],
    ['1\u2009200.5', 1200.5, null, ''],
    ['1\u202f200', 1200, null, ''],
    ['1 200,500', 1200.5, null, ''],
    // Three digits are a decimal part where they cannot be thousands.
    ['0,125', 0.125, null, ''],
    ['0.200', 0.2, null, ''],
    ['1234,567', 1234.567, null, ''],
    ['1,23', 1.23, null, ''],
    ['1,2345', 1.2345, null, ''],
    ['0.85 GREY ZONE', 0.85, null, 'GREY ZONE'],
    ['35%', 35, null, '%'],
    ['12.5IU/mL', 12.5, null, 'IU/mL'],
    ['3.4 log10 IU/mL', 3.4, null, 'log10 IU/mL'],
    ['⩽ 10', 10, '≤', ''],
    ['⩾10', 10, '≥', ''],
    ['=<10', 10, '≤', ''],
    ['=> 10', 10, '≥', ''],
    ['12.345,67', 12345.67, null, ''],
    ['12,345.67', 12345.67, null, ''],
    ['1,234,567.8', 1234567.8, null, ''],
    ['0123,456', 123.456, null, ''],
    ['123456789012345', 123456789012345, null, ''],
    ['1234567890.12345', 1234567890.12345, null, ''],
    [`5 ${'x'.repeat(198)}`, 5, null, 'x'.repeat(198)],
    // What looks like a power, a range or another number counts only right behind the digits.
    ['5IU.', 5, null, 'IU.'],
    ['5 IU, 7', 5, null, 'IU, 7'],
    ['5 type2', 5, null, 'type2'],
    ['5IU/e5', 5, null, 'IU/e5'],
    ['5 ex', 5, null, 'ex'],
    ['5 (3)', 5, null, '(3)'],
    ['5 IU x3', 5, null, 'IU x3'],
    ['5 x y', 5, null, 'x y'],
    ['5 IU^', 5, null, 'IU^'],
  ])('%j', (text, value, comparator, tail) => {
    expect(read(text)).toEqual({ kind: 'number', value, comparator, tail });
  });
});

describe('a titre is read as its dilution', () => {
  it.each<[text: string, value: number, comparator: Comparator | null, tail: string]>([
    ['1:16', 16, null, ''],
    ['1/1280', 1280, null, ''],
    ['1 : 64', 64, null, ''],
    ['<1:8', 8, '<', ''],
    ['1:1 280', 1280, null, ''],
    ['1:16 positive', 16, null, 'positive'],
  ])('%j', (text, value, comparator, tail) => {
    expect(read(text)).toEqual({ kind: 'titre', value, comparator, tail });
  });
});

describe('a separator before exactly three digits is ambiguous', () => {
  it.each<[string, [number, number]]>([
    ['1,200', [1.2, 1200]],
    ['1.200', [1.2, 1200]],
    ['1,234', [1.234, 1234]],
    ['123.456', [123.456, 123456]],
    ['> 1,000 IU/mL', [1, 1000]],
  ])('%j', (text, readings) => {
    expect(read(text)).toMatchObject({ kind: 'ambiguous', readings });
  });
});

describe('everything else is refused, with a reason', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['н/д', 'unrecognised'],
    ['Infinity', 'unrecognised'],
    ['NaN', 'unrecognised'],
    ['-', 'unrecognised'],
    ['-x', 'unrecognised'],
    ['обнаружено', 'unrecognised'],
    ['constructor 5', 'unrecognised'],
    ['.5', 'unrecognised'],
    ['+5', 'unrecognised'],
    ['=5', 'unrecognised'],
    ['~5', 'unrecognised'],
    ['<>5', 'unrecognised'],
    ['not more than <5', 'unrecognised'],
    ['менее -5', 'unrecognised'],
    ['٥', 'unrecognised'],
    ['-5', 'negative'],
    ['− 5', 'negative'],
    ['12..4', 'many-separators'],
    ['12,4,5', 'many-separators'],
    ['1.200.500', 'many-separators'],
    ['12.', 'many-separators'],
    ['1:1,280', 'many-separators'],
    ['12.04.2026', 'many-separators'],
    ['1.2e3', 'power'],
    ['1E5', 'power'],
    ['1 e5', 'power'],
    ['0x10', 'power'],
    ['5 x10^3', 'power'],
    ['5 × 10³', 'power'],
    ['5*10', 'power'],
    ['5-10', 'range'],
    ['5 – 10', 'range'],
    ['12/05/2026', 'range'],
    ['2026-12-04', 'range'],
    ['0.5 < 1', 'range'],
    ['12 +', 'range'],
    ['1:16:32', 'range'],
    ['1 23', 'more-numbers'],
    ['1234 567', 'more-numbers'],
    ['0.5 0.7', 'more-numbers'],
    ['1234567890123456', 'too-long'],
    ['1234567890.123456', 'too-long'],
    [`5 ${'x'.repeat(199)}`, 'too-long'],
    ['0 1.234,5', 'more-numbers'],
    ['0 1,234.5', 'more-numbers'],
    ['5  7', 'more-numbers'],
    ['12 .4', 'many-separators'],
    ['12  .4', 'many-separators'],
    ['5ab3', 'power'],
    ['5x+3', 'power'],
    ['5x-3', 'power'],
    ['1 e+5', 'power'],
    ['1  e-5', 'power'],
    ['5  x 10', 'power'],
    ['5 x  10', 'power'],
    ['5^', 'power'],
    ['5  ^x', 'power'],
    ['5  - 10', 'range'],
    ['<-5', 'unrecognised'],
    ['-<5', 'unrecognised'],
    ['(менее 5', 'unrecognised'],
    ['менее: 5', 'unrecognised'],
    ['5'.repeat(300), 'too-long'],
    [`5 ${'x'.repeat(300)}`, 'too-long'],
  ])('%j: %s', (text, why) => {
    expect(read(text)).toEqual({ kind: 'refused', why });
  });
});

describe('every short string of digits and signs', () => {
  const ALPHABET = ['0', '1', '5', '.', ',', ' ', '<', '>', '-', '/', ':', 'e'];
  const strings = (length: number): string[] =>
    length === 0 ? [''] : strings(length - 1).flatMap((start) => ALPHABET.map((sign) => start + sign));

  it('is a finite number that holds every digit printed, or is not a number', () => {
    for (const text of [1, 2, 3, 4, 5].flatMap(strings)) {
      const reading = readNumber(text);
      if (reading.kind !== 'number') continue;
      expect(Number.isFinite(reading.value) && reading.value >= 0, text).toBe(true);
      // What is left over is unit text: a number that goes on there would have been cut off.
      expect(reading.tail, text).not.toMatch(/^[\d.,<>:/-]/);
    }
  });
});
