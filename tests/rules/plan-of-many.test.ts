import { describe, expect, it } from 'vitest';
import { actionsOf, assess } from '../helpers/read-case.ts';
import { randomCases } from '../proof/random-cases.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const iso = (year: string, month: string, day: string) =>
  `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;

/** Every date of a text; "18 and 25 December 2026" holds two. */
function datesIn(text: string): string[] {
  const range = /(?:(\d+)(?: ([A-Z][a-z]+))?(?: (\d{4}))? (?:to|and) )?(\d+) ([A-Z][a-z]+) (\d{4})/g;
  return [...text.matchAll(range)].flatMap(
    ([, day, month, year, lastDay = '', lastMonth = '', lastYear = '']) => [
      ...(day === undefined ? [] : [iso(year ?? lastYear, month ?? lastMonth, day)]),
      iso(lastYear, lastMonth, lastDay),
    ],
  );
}

describe('the plans of two thousand cases', () => {
  const cases = [...randomCases(2000, 21)].map((one) => ({ ...one, sampledOn: '2026-12-04' }));

  it('send nobody to a day that was over when the sample was taken', () => {
    const past = cases.flatMap((one) =>
      assess(one)
        .actions.filter(({ when }) => datesIn(when ?? '').some((date) => date < one.sampledOn))
        .map(({ code, when }) => `${code}: ${when} ${JSON.stringify({ ...one, id: undefined })}`),
    );
    expect(past.length, past.sort((a, b) => a.length - b.length)[0]).toBe(0);
  });

  it('keep the record within its lines and its length, with the days in it', () => {
    for (const one of cases) {
      const { record } = assess(one);
      expect(record.length).toBeLessThanOrEqual(1200);
      expect(record.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
  });

  it('change nothing but dates when the day of the sample is known', () => {
    for (const one of cases.slice(0, 500)) {
      const dated = assess(one);
      const undated = assess({ ...one, sampledOn: null });
      expect(actionsOf(dated)).toEqual(actionsOf(undated));
      // What is told otherwise is told with a day, or says that the day has passed.
      dated.actions.forEach(({ when = '' }, at) => {
        if (when === (undated.actions[at]?.when ?? '')) return;
        expect(datesIn(when).length > 0 || /has passed: now/.test(when), when).toBe(true);
      });
      expect(dated.actions.map(({ text }) => text)).toEqual(undated.actions.map(({ text }) => text));
      expect({ ...dated, actions: [], record: '' }).toEqual({ ...undated, actions: [], record: '' });
    }
  });
});
