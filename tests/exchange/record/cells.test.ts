import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvLine, safeCell } from '../../../src/exchange/record/cells.ts';

const SIGNS = [...'=+-@', '\uff1d', '\uff0b', '\uff0d', '\uff20', '\ufe62', '\ufe63', '\ufe66', '\ufe6b'];
/** As a spreadsheet splits a line by one separator, quotes observed. */
const cellsBy = (line: string, delimiter: string) =>
  (Papa.parse(line, { delimiter }).data as string[][]).flat();
const hostile = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...SIGNS, ';', ',', '"', "'", ' ', '\t', '\r', '\n', '\u00a0', '1', 'A'),
  }),
  fc.string({ unit: 'binary' }),
);

describe('a cell', () => {
  it.each(SIGNS)('never begins with the sign %j', (sign) => {
    for (const before of ['', ' ', '\t', '\r', '\n', '\u00a0', '\ufeff', '\u200b', '\u0000', '\u202e']) {
      expect(safeCell(`${before}${sign}1+1`)).toMatch(/^'/);
    }
  });

  it.each(['=1', '-5', '+49 30', '@SUM(A1)', "=cmd|' /C calc'!A0"])('keeps what was there: %j', (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
  });

  it.each(['positive', '0,85 COI', '< 0.5', '1:16', 'не обнаружено', "'=1", 'a-b', '3 = 4'])(
    'leaves a text that is safe: %j',
    (text) => {
      expect(safeCell(text)).toBe(text);
    },
  );

  it('is one line', () => {
    expect(safeCell('two\r\nlines\tand a tab\u2028end')).toBe('two lines and a tab end');
  });

  it('loses the marks that turn the direction round', () => {
    expect(safeCell('IgG \u202epositive\u202c')).toBe('IgG positive');
  });

  it('is the same when it is made safe twice', () => {
    fc.assert(
      fc.property(hostile, (text) => safeCell(safeCell(text)) === safeCell(text)),
      { numRuns: 20_000 },
    );
  });
});

describe('a line', () => {
  it('quotes what RFC 4180 wants quoted, and ends with CRLF', () => {
    expect(csvLine(['a', 'b,c', 'say "so"', '', null])).toBe('a,"b,c","say ""so""",,\r\n');
  });

  it('leaves a number a number, a negative one too', () => {
    expect(csvLine([-3, 12, '-3'])).toBe(`-3,12,"'-3"\r\n`);
  });

  it('comes back cell by cell, as it was made safe', () => {
    const cells = fc.array(hostile, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(cells, (texts) => {
        expect(cellsBy(csvLine(texts).slice(0, -2), ',')).toEqual(texts.map(safeCell));
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([',', ';', '\t'])('holds no formula where the separator is %j', (separator) => {
    const formula = new RegExp(`^[\\s\\u200b]*["]*[${SIGNS.join('').replace('-', '\\-')}]`);
    const cells = fc.array(hostile, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(cells, (texts) => {
        // A parser that splits at every separator, whether quoted or not, is the worst a spreadsheet could do.
        const line = csvLine(texts).slice(0, -2);
        const found = separator === ',' ? cellsBy(line, ',') : line.split(separator);
        expect(found.filter((cell) => formula.test(cell))).toEqual([]);
      }),
      { numRuns: 5_000 },
    );
  });
});
