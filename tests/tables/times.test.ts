/** Every action of every table that stands with a time, on many days and in many weeks. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { daysBetween, isoOf } from '../../src/rules/dates.ts';
import { dueOf, type DueTime } from '../../src/rules/due.ts';
import { formatGestation, MAX_DAYS, type GestationDays } from '../../src/rules/gestation.ts';
import type { Table } from '../../src/rules/table.ts';
import { viewCase } from '../../src/rules/view.ts';
import type { Case } from '../../src/rules/vocabulary.ts';
import { tables } from '../../src/tables/tables.ts';
import { times } from '../../src/tables/times.ts';
import { timesNewborn } from '../../src/tables/times-newborn.ts';
import { en } from '../../src/words/en.ts';
import { assess } from '../helpers/read-case.ts';

/** Actions that have no time of their own: what closes a case. */
const TIMELESS = ['no_further_testing'];

const all: readonly Table[] = tables;
const pairs = all.flatMap((table) =>
  table.plan.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      (row.actions ?? []).map((planned) => {
        const [code, time] = typeof planned === 'string' ? [planned, null] : planned;
        return { table, row: row.id, code, time };
      }),
    ),
  ),
);
const once = [...new Map(pairs.map((pair) => [`${pair.table.id} ${pair.code} ${pair.time}`, pair])).values()];
const timesOf = (table: Table): { readonly [key: string]: DueTime } =>
  table.subjects.includes('newborn') ? timesNewborn : times;

describe('every action', () => {
  test('says when it is due, but for those that end a case', () => {
    const silent = pairs.filter(({ code, time }) => time === null && !TIMELESS.includes(code));
    expect(silent.map(({ row, code }) => `${row} ${code}`)).toEqual([]);
  });

  test('stands with a time that some row uses', () => {
    const used = (list: readonly Table[]) =>
      new Set(pairs.filter(({ table }) => list.includes(table)).map(({ time }) => time));
    const of = (newborn: boolean) => all.filter(({ subjects }) => subjects.includes('newborn') === newborn);
    expect(Object.keys(times).filter((key) => !used(of(false)).has(key))).toEqual([]);
    expect(Object.keys(timesNewborn).filter((key) => !used(of(true)).has(key))).toEqual([]);
  });
});

const anyDay = fc
  .tuple(
    fc.integer({ min: 2000, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => isoOf({ year, month, day }));
const newYearOrLeap = fc.constantFrom('2026-12-31', '2027-12-04', '2028-02-29', '2096-02-29', '2099-12-31');
const ago = fc.option(fc.integer({ min: 0, max: 90 }), { nil: null });
const womans = fc.record({
  sampledOn: fc.oneof(anyDay, newYearOrLeap),
  days: fc.option(fc.integer({ min: 0, max: MAX_DAYS }), { nil: null }),
  rash: ago,
  contact: ago,
  age: fc.option(fc.integer({ min: 0, max: 600 }), { nil: null }),
});
type Given = typeof womans extends fc.Arbitrary<infer T> ? T : never;

function caseFor(table: Table, { sampledOn, days, rash, contact, age }: Given): Case {
  const base = { id: '', pathogen: table.pathogen, results: {}, sampledOn };
  const history = { rashDaysAgo: rash, contactDaysAgo: contact };
  if (table.subjects.includes('newborn')) return { ...base, subject: 'newborn', ageDays: age, history };
  const gestation = days === null ? null : formatGestation(days as GestationDays);
  return { ...base, subject: 'pregnant', gestation, history };
}

/** The days a mark may fall on, from the case alone: the same sum by another way. */
function expectedOf(mark: { after: string; days: number }, one: Given): number | null {
  const given = { sample: 0, rash: one.rash, contact: one.contact, birth: one.age, lastPeriod: one.days };
  const passed = given[mark.after as keyof typeof given];
  return passed === null ? null : mark.days - passed;
}

describe.each(once.filter(({ time }) => time !== null))('$table.id: $code, $time', ({ table, time }) => {
  const key = time ?? '';
  const dueTime = timesOf(table)[key] ?? {};

  it('has days that are ordered, not before the sample, and inside the window of its source', () => {
    fc.assert(
      fc.property(womans, (one) => {
        const view = viewCase(caseFor(table, one));
        const due = dueOf(dueTime, view);
        if (due === null) throw new Error('a dated sample has days');
        const at = (day: typeof due.from) => (day === null ? null : daysBetween(one.sampledOn, isoOf(day)));
        const [from, to, closes, until] = [at(due.from), at(due.to), at(due.closes), at(due.until)];
        for (const day of [from, to, closes, until, ...due.all.map(at)])
          if (day !== null) expect(day).toBeGreaterThanOrEqual(0);
        if (from !== null && to !== null) expect(to).toBeGreaterThanOrEqual(from);
        if (closes !== null) expect(closes).toBeGreaterThan(from ?? 0);
        for (const mark of dueTime.from ?? []) {
          const least = expectedOf(mark, one);
          if (from !== null && least !== null) expect(from).toBeGreaterThanOrEqual(least);
        }
        if (from !== null) expect((dueTime.from ?? []).map((mark) => expectedOf(mark, one))).toContain(from);
        if (to !== null && dueTime.to) {
          const most = expectedOf(dueTime.to, one);
          expect(to).toBe(
            dueTime.least === undefined ? most : Math.max(most ?? 0, (from ?? 0) + dueTime.least),
          );
        }
      }),
      { seed: 20261204, numRuns: 300 },
    );
  });

  it('is told in whole sentences, with no hole in them, and short enough for the record', () => {
    fc.assert(
      fc.property(womans, (one) => {
        const source = caseFor(table, one);
        const said = en.when(key, source.subject, dueOf(dueTime, viewCase(source)));
        expect(said).not.toMatch(/[{}[\]]|undefined|null|NaN|\s\s|^\W|\b(\w+) \1\b/);
        expect(said.length).toBeLessThanOrEqual(200);
        expect(en.when(key, source.subject, null).length).toBeLessThanOrEqual(200);
      }),
      { seed: 20261204, numRuns: 200 },
    );
  });
});

describe('days in English', () => {
  const woman: Case = { id: '', pathogen: 'cmv', subject: 'pregnant', results: {}, sampledOn: '2026-12-04' };
  const infant: Case = { ...woman, subject: 'newborn', ageDays: 3 };
  it.each<[string, Case, string]>([
    ['in_2_3_weeks', woman, 'between 18 and 25 December 2026 (2 to 3 weeks after this sample)'],
    [
      'in_2_3_weeks',
      { ...woman, sampledOn: '2026-12-11' },
      'between 25 December 2026 and 1 January 2027 (2 to 3 weeks after this sample)',
    ],
    [
      'in_2_3_weeks',
      { ...woman, sampledOn: '2028-02-14' },
      'between 28 February and 6 March 2028 (2 to 3 weeks after this sample)',
    ],
    [
      'second_closes_4_weeks',
      woman,
      'between 18 and 25 December 2026 (2 to 3 weeks after this sample); a negative IgG settles it only from 1 January 2027 on',
    ],
    [
      'amnio_cmv',
      { ...woman, gestation: '12+6' },
      'from 20+6 weeks, on or after 29 January 2027: 17 weeks reached, and 8 weeks after infection (not dated: after this sample)',
    ],
    [
      'every_4_weeks_to_16',
      { ...woman, gestation: '7+5' },
      'every 4 weeks until 14 to 16 weeks of pregnancy, the next about 1 January and 29 January 2027; IgG and IgM together',
    ],
    [
      'every_4_weeks_to_16',
      { ...woman, gestation: '13' },
      'once more, about 1 January 2027, 4 weeks after this sample; IgG and IgM together',
    ],
    [
      'by_day_21_of_life',
      { ...woman, gestation: '30' },
      'within 21 days of birth (expected about 12 February 2027, so by about 5 March 2027); arranged before it',
    ],
    ['by_day_21_of_life', woman, 'within 21 days of birth; arranged before it'],
    [
      'to_week_21',
      { ...woman, gestation: '9' },
      'now; not begun after 26 February 2027, when 21 weeks are reached',
    ],
    ['by_day_21', infant, 'by 22 December 2026 (day 21 of life)'],
    ['by_day_21', { ...infant, ageDays: 22 }, 'by day 21 of life (that day has passed: now)'],
    ['by_day_21', { ...infant, sampledOn: null }, 'by day 21 of life'],
    ['at_1_month', { ...infant, ageDays: 30 }, 'by 9 December 2026 (at 1 month of age)'],
  ])('%s', (key, source, expected) => {
    const list: { readonly [key: string]: DueTime } = source.subject === 'newborn' ? timesNewborn : times;
    expect(en.when(key, source.subject, dueOf(list[key] ?? {}, viewCase(source)))).toBe(expected);
  });
});

describe('the second rubella sample after a contact, IgM reactive and IgG negative', () => {
  const source: Case = {
    id: '',
    pathogen: 'rubella',
    subject: 'pregnant',
    gestation: '9',
    sampledOn: '2026-12-04',
    results: { igg: { class: 'negative' }, igm: { class: 'positive' } },
    history: { contactDaysAgo: 5, rashDaysAgo: 'none' },
  };
  it('is due after 5 to 10 days, whatever other row asks for it, and says when it closes', () => {
    expect(assess(source).actions.find(({ code }) => code === 'repeat_2_3_weeks')?.when).toBe(
      'between 9 and 14 December 2026, run together with this serum; a negative IgG settles it only from 28 December 2026 on',
    );
  });
});
