import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOfValue } from '../../src/rules/analyte.ts';
import { cutOffZone } from '../../src/rules/cut-off.ts';
import { timesFraction } from '../../src/rules/decimal.ts';
import { howMany } from '../helpers/how-many.ts';

describe('the zone around a lone cut-off', () => {
  it.each([
    [0.7, 0.63, 0.77],
    [1, 0.9, 1.1],
    [1.1, 0.99, 1.21],
    [0.35, 0.315, 0.385],
    [3, 2.7, 3.3],
    [0.29, 0.261, 0.319],
    [10, 9, 11],
    [250, 225, 275],
    [0.001, 0.0009, 0.0011],
    [0, 0, 0],
  ])('of %d at 10 %% is %d to %d, exactly', (cutOff, below, from) => {
    expect(cutOffZone(cutOff, 10)).toEqual({ below, from, fromIsExcluded: true });
  });

  it('holds both its ends, and nothing beyond them', () => {
    const zone = cutOffZone(0.7, 10);
    expect([0.6299, 0.63, 0.7, 0.77, 0.7701].map((value) => classOfValue(value, null, zone, 'igm'))).toEqual([
      'negative',
      'grey',
      'grey',
      'grey',
      'positive',
    ]);
  });

  it('reads as on paper: every cut-off of up to 12 digits, each end as its decimal spelling', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999_999_999 }),
        fc.integer({ min: 0, max: 9 }),
        (digits, places) => {
          const spelled = (whole: bigint, decimals: number) => {
            const text = String(whole).padStart(decimals + 1, '0');
            return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
          };
          const zone = cutOffZone(Number(spelled(BigInt(digits), places)), 10);
          expect(zone.below).toBe(Number(spelled(BigInt(digits) * 9n, places + 1)));
          expect(zone.from).toBe(Number(spelled(BigInt(digits) * 11n, places + 1)));
        },
      ),
      { numRuns: howMany(5000) },
    );
  });
});

it('a thousandth and a thousandfold are exact too', () => {
  expect(timesFraction(1.005, 1000, 1)).toBe(1005);
  expect(timesFraction(4.35, 1000, 1)).toBe(4350);
  expect(timesFraction(1.005, 1, 1000)).toBe(0.001005);
  expect(timesFraction(0.07, 1, 1)).toBe(0.07);
});

it('what is finer than fifteen decimals is nothing: no printed number is', () => {
  expect(timesFraction(1e-15, 3, 1)).toBe(3e-15);
  expect(timesFraction(1e-16, 3, 1)).toBe(0);
});
