import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../src/rules/dates.ts';
import type { Decided } from '../../src/rules/decide.ts';
import { planOf, type DueTime, type PlanShelf } from '../../src/rules/plan.ts';
import type { Row } from '../../src/rules/table.ts';
import { viewCase } from '../../src/rules/view.ts';
import { ACTIONS, AVOIDS, NEWBORN_ACTIONS, TEST_ACTIONS, type Case } from '../../src/rules/vocabulary.ts';
import { en } from '../../src/words/en.ts';

const iso = ({ year, month, day }: CalendarDay) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
const words = {
  ...en,
  when: (key: string) => key,
  dateRange: (from: CalendarDay, to: CalendarDay | null) => `${iso(from)}..${to === null ? '' : iso(to)}`,
  closes: (from: CalendarDay) => `closes ${iso(from)}`,
};
const brings = { avidity: 'results.avidity' } as const;
const woman: Case = { id: '', pathogen: 'cmv', subject: 'pregnant', results: {} };

/** The plan of rows that held, in this order. */
function plan(
  rows: readonly Partial<Row>[],
  source: Case = woman,
  times: { readonly [key: string]: DueTime } = {},
) {
  const fired = rows.map((row, at) => ({ row: { row: { id: `${at}`, when: {}, ...row } } }));
  const shelf: PlanShelf = { order: () => ACTIONS, times: () => times, brings, onThisSerum: ['here'] };
  return planOf({ fired } as unknown as Decided, viewCase(source), source.pathogen, shelf, words);
}
const codes = (rows: readonly Partial<Row>[]) => plan(rows).actions.map(({ code }) => code);

describe('what is to be done', () => {
  it('stands once, in the order of the shelf', () => {
    const rows: Partial<Row>[] = [
      { actions: ['hygiene_advice', 'avidity'] },
      { actions: ['order_igg', 'avidity'] },
    ];
    expect(codes(rows)).toEqual(['order_igg', 'avidity', 'hygiene_advice']);
  });

  it('takes its time from the first row that gives one', () => {
    const rows: Partial<Row>[] = [
      { actions: ['avidity'] },
      { actions: [['avidity', 'a']] },
      { actions: [['avidity', 'b']] },
    ];
    expect(plan(rows).actions).toMatchObject([{ code: 'avidity', when: 'a' }]);
    expect(plan([{ actions: ['avidity'] }]).actions[0]).not.toHaveProperty('when');
  });

  it.each([...TEST_ACTIONS, ...NEWBORN_ACTIONS])('is never "no further test" beside %s', (code) => {
    const rows: Partial<Row>[] = [{ actions: ['no_further_testing'], urgency: 'none' }, { actions: [code] }];
    expect(codes(rows)).toEqual([code]);
    expect(plan(rows).urgency).toBe('routine');
  });

  it('may be "no further test" beside advice, and then nothing is urgent', () => {
    const rows: Partial<Row>[] = [{ actions: ['hygiene_advice', 'no_further_testing'], urgency: 'none' }];
    expect(codes(rows)).toEqual(['hygiene_advice', 'no_further_testing']);
    expect(plan(rows).urgency).toBe('none');
  });

  it('is as urgent as the most urgent row', () => {
    expect(plan([{ urgency: 'soon' }, { urgency: 'none' }, { urgency: 'today' }, {}]).urgency).toBe('today');
    expect(plan([{}]).urgency).toBe('none');
  });
});

describe('a test whose result is there', () => {
  const having = (name: string): Case => ({ ...woman, results: { avidity: { class: name } } });
  const ordered = (when: string, source: Case) =>
    plan([{ actions: [['avidity', when]] }], source).actions.length === 1;
  it.each(['low', 'intermediate', 'high'])('is not ordered again on this serum: %s', (name) => {
    expect(ordered('here', having(name))).toBe(false);
    expect(ordered('later', having(name))).toBe(true);
  });
  it.each(['not-done', 'pending', 'unknown', 'unreadable', 'not-measurable'])(
    'is ordered while it is %s',
    (name) => {
      expect(ordered('here', having(name))).toBe(true);
    },
  );
});

describe('what is to be avoided', () => {
  it('stands once, in the order of the contract', () => {
    const rows: Partial<Row>[] = [
      { avoid: ['single_negative_excludes', 'reassure_immune'] },
      { avoid: ['reassure_immune'] },
    ];
    expect(plan(rows).avoid.map(({ code }) => code)).toEqual(['reassure_immune', 'single_negative_excludes']);
    expect(plan([{ avoid: [...AVOIDS].reverse() }]).avoid.map(({ code }) => code)).toEqual(AVOIDS);
  });
});

describe('dates', () => {
  const on = { sampledOn: '2026-12-04' };
  const due = (time: DueTime, more: Partial<Case> = on) =>
    plan([{ actions: [['avidity', 'x']] }], { ...woman, ...more }, { x: time }).actions[0]?.when;

  it.each<[string, DueTime, Partial<Case>, string]>([
    ['a range', { fromDays: 14, toDays: 21 }, on, 'x (2026-12-18..2026-12-25)'],
    ['over the new year', { fromDays: 28, toDays: 42 }, on, 'x (2027-01-01..2027-01-15)'],
    ['one day', { fromDays: 28, toDays: 28 }, on, 'x (2027-01-01..)'],
    ['none without a date of the sample', { fromDays: 14, toDays: 21 }, {}, 'x'],
    ['none where nothing is due later', {}, on, 'x'],
    [
      'a day that closes',
      { fromDays: 14, toDays: 21, closesDays: 28 },
      on,
      'x (2026-12-18..2026-12-25; closes 2027-01-01)',
    ],
    ['a leap day', { fromDays: 1, toDays: 2 }, { sampledOn: '2028-02-28' }, 'x (2028-02-29..2028-03-01)'],
    [
      'from a contact',
      { from: 'contact', fromDays: 21, toDays: 28 },
      { ...on, history: { contactDaysAgo: 5 } },
      'x (2026-12-20..2026-12-27)',
    ],
    [
      'none from a contact that is not dated',
      { from: 'contact', fromDays: 21, toDays: 28 },
      { ...on, history: { contactDaysAgo: 'none' } },
      'x',
    ],
    [
      'from a week, when that is later',
      { fromWeek: 18, fromDays: 28 },
      { ...on, gestation: '12' },
      'x (2027-01-15..)',
    ],
    [
      'from the sample, when that is later',
      { fromWeek: 18, fromDays: 28 },
      { ...on, gestation: '20' },
      'x (2027-01-01..)',
    ],
    ['from the sample, week not known', { fromWeek: 18, fromDays: 28 }, on, 'x (2027-01-01..)'],
    [
      'by an age',
      { fromDays: 0, toAgeDays: 21 },
      { ...on, subject: 'newborn', ageDays: 3 },
      'x (2026-12-04..2026-12-22)',
    ],
    [
      'at an age',
      { fromAgeDays: 28, toAgeDays: 35 },
      { ...on, subject: 'newborn', ageDays: 3 },
      'x (2026-12-29..2027-01-05)',
    ],
    ['none for an age that is past', { fromAgeDays: 275 }, { ...on, subject: 'newborn', ageDays: 300 }, 'x'],
    ['none for an age, age not known', { fromAgeDays: 275 }, { ...on, subject: 'newborn' }, 'x'],
  ])('%s', (_, time, more, expected) => expect(due(time, more)).toBe(expected));
});

describe('dates in English', () => {
  const day = (year: number, month: number, day_: number): CalendarDay => ({ year, month, day: day_ });
  it.each([
    [day(2026, 12, 18), day(2026, 12, 25), '18 to 25 December 2026'],
    [day(2028, 2, 29), day(2028, 3, 1), '29 February to 1 March 2028'],
    [day(2026, 12, 25), day(2027, 1, 1), '25 December 2026 to 1 January 2027'],
    [day(2026, 1, 5), day(2027, 1, 8), '5 January 2026 to 8 January 2027'],
    [day(2027, 1, 1), null, 'from 1 January 2027'],
  ])('%o to %o: %s', (from, to, expected) => expect(en.dateRange(from, to)).toBe(expected));
});
