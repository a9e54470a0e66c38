import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomes, peopleOf, predict } from '../../src/rules/predictive-value.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const inUse = fc.record({ sensitivity: share, specificity: share, prevalence: share });

describe('predictive values', () => {
  it('of 97% and 99% where 1 in 10,000 is infected: about 1 positive in 100 is right', () => {
    const { positive, negative } = predict({ sensitivity: 0.97, specificity: 0.99, prevalence: 1 / 10_000 });
    expect(positive).toBeCloseTo(0.0096, 4);
    expect(negative).toBeGreaterThan(0.99999);
    expect(negative).toBeLessThan(1);
  });

  it('of 97% and 99% where 1 in 10 is infected: 9 positives in 10 are right', () => {
    expect(predict({ sensitivity: 0.97, specificity: 0.99, prevalence: 0.1 }).positive).toBeCloseTo(0.915, 3);
  });

  it.each([
    ['nobody can be positive', { sensitivity: 0, specificity: 1, prevalence: 0.2 }, null, 0.8],
    ['nobody can be negative', { sensitivity: 1, specificity: 0, prevalence: 0.2 }, 0.2, null],
    ['nobody is infected', { sensitivity: 0.9, specificity: 0.9, prevalence: 0 }, 0, 1],
    ['everybody is infected', { sensitivity: 0.9, specificity: 0.9, prevalence: 1 }, 1, 0],
    ['the test is never wrong', { sensitivity: 1, specificity: 1, prevalence: 0.5 }, 1, 1],
  ])('when %s', (_, test, positive, negative) => {
    const found = predict(test);
    if (positive === null) expect(found.positive).toBeNull();
    else expect(found.positive).toBeCloseTo(positive, 10);
    if (negative === null) expect(found.negative).toBeNull();
    else expect(found.negative).toBeCloseTo(negative, 10);
  });

  it.each([
    ['sensitivity', { sensitivity: 97, specificity: 0.99, prevalence: 0.1 }],
    ['specificity', { sensitivity: 0.97, specificity: -0.1, prevalence: 0.1 }],
    ['prevalence', { sensitivity: 0.97, specificity: 0.99, prevalence: Number.NaN }],
  ])('refuse a %s that is no share', (_, test) => expect(() => predict(test)).toThrow(RangeError));

  it('are made of four shares that make up everybody', () => {
    fc.assert(
      fc.property(inUse, (test) => {
        const { shares } = predict(test);
        for (const outcome of outcomes) expect(shares[outcome]).toBeGreaterThanOrEqual(0);
        expect(outcomes.reduce((sum, outcome) => sum + shares[outcome], 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('fall, for a positive result, when the infection is rarer', () => {
    const test = { sensitivity: 0.97, specificity: 0.99 };
    const values = [0.5, 0.1, 0.01, 0.001, 0.0001].map(
      (prevalence) => predict({ ...test, prevalence }).positive ?? 0,
    );
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });
});

describe('people of a group', () => {
  it('lose and add nobody', () => {
    fc.assert(
      fc.property(inUse, fc.constantFrom(1000, 10_000), (test, size) => {
        const people = peopleOf(predict(test).shares, size);
        expect(outcomes.reduce((sum, outcome) => sum + people[outcome], 0)).toBe(size);
        for (const outcome of outcomes)
          expect(Math.abs(people[outcome] - predict(test).shares[outcome] * size)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are one infected and found, and a hundred false alarms, of 10,000 where 1 in 10,000 is infected', () => {
    const { shares } = predict({ sensitivity: 0.97, specificity: 0.99, prevalence: 1 / 10_000 });
    expect(peopleOf(shares, 10_000)).toEqual({ found: 1, missed: 0, falseAlarm: 100, clear: 9899 });
  });
});
