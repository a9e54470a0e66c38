import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isCalendarDate } from '../../src/rules/calendar.ts';
import { daysAfter, isoOf } from '../../src/rules/dates.ts';
import { filesBelow } from '../architecture/sources.ts';

const shown = (text: string, days: number) => {
  const { year, month, day } = daysAfter(text, days);
  return `${year}-${month}-${day}`;
};

describe('so many days after a date', () => {
  it.each([
    ['2026-12-04', 0, '2026-12-4'],
    ['2026-12-04', 21, '2026-12-25'],
    ['2026-12-31', 1, '2027-1-1'],
    ['2026-12-11', 21, '2027-1-1'],
    ['2027-02-28', 1, '2027-3-1'],
    ['2028-02-28', 1, '2028-2-29'],
    ['2028-02-29', 1, '2028-3-1'],
    ['2028-02-29', 365, '2029-2-28'],
    ['2000-02-28', 1, '2000-2-29'],
    ['2100-02-28', 1, '2100-3-1'],
    ['2400-02-28', 1, '2400-2-29'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2028-03-01', -1, '2028-2-29'],
    ['0001-01-01', 0, '1-1-1'],
    ['2026-12-04', 400_000, '3122-2-2'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2026-12-04', 20.9, '2026-12-25'],
  ])('%s and %d days: %s', (text, days, expected) => {
    expect(shown(text, days)).toBe(expected);
  });

  it('agrees with the calendar of the platform on every day of 130 years', () => {
    const start = Date.UTC(1999, 11, 31);
    for (let days = 0; days < 130 * 366; days++) {
      const date = new Date(start + days * 86_400_000);
      const expected = `${date.getUTCFullYear()}-${date.getUTCMonth() + 1}-${date.getUTCDate()}`;
      if (shown('1999-12-31', days) !== expected) expect(shown('1999-12-31', days)).toBe(expected);
    }
  });
});

it('a day is written with four digits, two and two', () => {
  expect(isoOf({ year: 2026, month: 12, day: 14 })).toBe('2026-12-14');
  expect(isoOf({ year: 812, month: 3, day: 4 })).toBe('0812-03-04');
});

describe('a date', () => {
  it.each(['2026-11-20', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s exists', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });
  it.each([
    ...[
      '2027-02-29',
      '2100-02-29',
      '2026-02-31',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '0000-01-01',
    ],
    ...['2026-1-1', '26-01-01', '01.02.2026', '2026-01-01T00:00', ' 2026-01-01', '2026/01/01', ''],
  ])('"%s" is none', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });
});

// What the answer says in other time zones is asked of the command line in tests/command/interpret.test.ts.
describe('no clock and no time zone', () => {
  const rooms = ['rules', 'tables', 'words', 'machines', 'exchange', 'components'];
  it.each(rooms)('src/%s reads neither', (room) => {
    const clocks =
      /\bnew Date\b|\bDate\.|\bDate\(|\bperformance\.|\bIntl\.(?!PluralRules\b)|\btoLocale(?!LowerCase|UpperCase)/;
    const found = filesBelow(`src/${room}`).filter((path) => {
      const code = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').replace(
        /\/\*[\s\S]*?\*\/|\/\/.*/g,
        '',
      );
      return clocks.test(code);
    });
    expect(found).toEqual([]);
  });
});
