import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter, daysBetween, isoOf } from '../../src/rules/dates.ts';
import { ageOn, gestationOn, lastPeriodOf, weeksBetween, type Dating } from '../../src/rules/dating.ts';
import { formatGestation, MAX_DAYS, type GestationDays } from '../../src/rules/gestation.ts';
import { howMany } from '../helpers/how-many.ts';

const lastPeriod = (on: string): Dating => ({ by: 'lastPeriod', on });
const termDays = 280;
const dueDate = (on: string): Dating => ({ by: 'dueDate', on, termDays });
const dueDateOf = (period: string) => isoOf(daysAfter(period, termDays));
const scan = (on: string, days: number): Dating => ({ by: 'scan', on, weeks: days as GestationDays });
const shown = (sampledOn: string, dating: Dating) => {
  const days = gestationOn(sampledOn, dating);
  return typeof days === 'number' ? formatGestation(days) : days;
};

describe('the week of pregnancy on the day of the sample', () => {
  it.each<[string, string, Dating, string]>([
    ['from the last period', '2026-12-04', lastPeriod('2026-09-08'), '12+3'],
    ['from the due date', '2026-12-04', dueDate('2027-06-15'), '12+3'],
    ['from a scan before the sample', '2026-12-04', scan('2026-11-20', 10 * 7 + 3), '12+3'],
    ['from a scan on the day', '2026-12-04', scan('2026-12-04', 12 * 7 + 3), '12+3'],
    ['from a scan after the sample', '2026-12-04', scan('2026-12-18', 14 * 7 + 3), '12+3'],
    ['on the first day of the last period', '2026-12-04', lastPeriod('2026-12-04'), '0+0'],
    ['the day before it', '2026-12-04', lastPeriod('2026-12-05'), 'before'],
    ['before it, by a due date', '2026-12-04', dueDate('2027-09-11'), 'before'],
    ['before it, by a scan', '2026-12-04', scan('2026-12-18', 13), 'before'],
    ['on the last day that is read', '2026-12-04', lastPeriod('2026-01-31'), '43+6'],
    ['the day after it', '2026-12-04', lastPeriod('2026-01-30'), 'after'],
    ['beyond it, by a due date', '2026-12-04', dueDate('2026-11-06'), 'after'],
    ['over a leap day', '2028-03-01', lastPeriod('2028-02-01'), '4+1'],
    ['over no leap day', '2027-03-01', lastPeriod('2027-02-01'), '4+0'],
    ['over the year 2100, which has none', '2100-03-01', lastPeriod('2100-02-01'), '4+0'],
    ['over the new year', '2027-01-01', lastPeriod('2026-12-31'), '0+1'],
    ['over the change of the clocks', '2026-03-30', lastPeriod('2026-03-28'), '0+2'],
  ])('%s', (_, sampledOn, dating, expected) => expect(shown(sampledOn, dating)).toBe(expected));

  const day = fc.integer({ min: 0, max: 200 * 365 }).map((days) => isoOf(daysAfter('1950-01-01', days)));

  it('is the same from the last period, its due date, and any scan', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: -400, max: 700 }),
        fc.integer({ min: 0, max: MAX_DAYS }),
        (period, passed, at) => {
          const sampledOn = isoOf(daysAfter(period, passed));
          const found = gestationOn(sampledOn, lastPeriod(period));
          expect(found).toBe(passed < 0 ? 'before' : passed > MAX_DAYS ? 'after' : passed);
          expect(gestationOn(sampledOn, dueDate(dueDateOf(period)))).toBe(found);
          expect(gestationOn(sampledOn, scan(isoOf(daysAfter(period, at)), at))).toBe(found);
          for (const dating of [dueDate(dueDateOf(period)), scan(isoOf(daysAfter(period, at)), at)])
            expect(lastPeriodOf(dating)).toBe(period);
        },
      ),
      { seed: 20261204, numRuns: howMany(3000) },
    );
  });

  it('grows by one on every day of 40 years, leap days included', () => {
    for (let days = 0; days < 40 * 366; days++) {
      const period = isoOf(daysAfter('1999-12-20', days));
      const sampledOn = isoOf(daysAfter('1999-12-20', days + 87));
      if (gestationOn(sampledOn, lastPeriod(period)) !== 87) expect(`${period} ${sampledOn}`).toBe('12+3');
      if (gestationOn(sampledOn, dueDate(dueDateOf(period))) !== 87) expect(period).toBe('280 days');
    }
  });
});

describe('the age on the day of the sample', () => {
  it.each([
    ['2026-12-04', '2026-12-04', 0],
    ['2026-12-04', '2026-12-01', 3],
    ['2028-03-01', '2028-02-28', 2],
    ['2026-12-04', '2026-12-05', null],
  ])('%s, born on %s: %s', (sampledOn, bornOn, days) => expect(ageOn(sampledOn, bornOn)).toBe(days));
});

describe('the weeks to an earlier sample', () => {
  it('are a seventh of the days, which come back whole', () => {
    for (let days = 1; days < 20_000; days++) {
      const weeks = weeksBetween(isoOf(daysAfter('2026-12-04', -days)), '2026-12-04');
      if (weeks === null || weeks * 7 !== days) expect(weeks).toBe(days / 7);
    }
  });

  it.each(['2026-12-04', '2026-12-05', '2027-12-04'])('are none for a sample of %s', (day) => {
    expect(weeksBetween(day, '2026-12-04')).toBeNull();
  });
});

describe('days between two dates', () => {
  it('undo the days after one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400_000 }),
        fc.integer({ min: -100_000, max: 100_000 }),
        (a, b) => {
          const from = isoOf(daysAfter('1000-01-01', a));
          expect(daysBetween(from, isoOf(daysAfter(from, b)))).toBe(b);
        },
      ),
      { seed: 20261204, numRuns: howMany(2000) },
    );
  });
});
