import { describe, expect, it } from 'vitest';
import { formatGestation, MAX_WEEK, parseGestation } from '../../src/rules/gestation.ts';

describe('a week of pregnancy', () => {
  it.each([
    ['0', 0],
    ['0+0', 0],
    ['0+6', 6],
    ['9+2', 65],
    ['12', 84],
    ['12+0', 84],
    ['12+3', 87],
    ['18+1', 127],
    ['43', 301],
    ['43+6', 307],
  ])('"%s" is day %i', (text, days) => {
    expect(parseGestation(text)).toBe(days);
  });

  it.each([
    ...['', ' ', '12 ', ' 12', '12 +3', '12+ 3', '12+', '+3', '012', '00', '01+2', '12+7', '12+9', '12+03'],
    ...[
      '44',
      '44+0',
      '99',
      '100',
      '-1',
      '12.5',
      '12,5',
      '12-3',
      '12/7',
      '12w',
      'twelve',
      '1e1',
      '12+3+1',
      '１２',
      '12\n',
    ],
  ])('"%s" is none', (text) => {
    expect(parseGestation(text)).toBeNull();
  });

  it('is shown as weeks and days, and read back as the same day', () => {
    for (let week = 0; week <= MAX_WEEK; week++)
      for (let day = 0; day <= 6; day++) {
        const read = parseGestation(`${week}+${day}`);
        expect(read).toBe(week * 7 + day);
        expect(read === null ? '' : formatGestation(read)).toBe(`${week}+${day}`);
      }
  });
});
