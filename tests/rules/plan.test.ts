import { describe, expect, it } from 'vitest';
import type { Decided } from '../../src/rules/decide.ts';
import type { DueTime } from '../../src/rules/due.ts';
import { isWholeOrder, planOf, type PlanShelf } from '../../src/rules/plan.ts';
import type { Row } from '../../src/rules/table.ts';
import { viewCase } from '../../src/rules/view.ts';
import { ACTIONS, AVOIDS, NEWBORN_ACTIONS, TEST_ACTIONS, type Case } from '../../src/rules/vocabulary.ts';
import { en } from '../../src/words/en.ts';

const words = { ...en, when: (key: string) => key };
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

  it.each([
    ['today', 'today'],
    ['soon', 'this week'],
    ['routine', 'at the next planned visit'],
  ] as const)('may be as urgent as the answer: %s is "%s"', (urgency, when) => {
    const rows: Partial<Row>[] = [{ actions: [['avidity', 'x']] }, { urgency }];
    expect(plan(rows, woman, { x: { asUrgent: true } }).actions).toMatchObject([{ code: 'avidity', when }]);
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

it('an order is whole where it names every action once', () => {
  expect(isWholeOrder(ACTIONS)).toBe(true);
  expect(isWholeOrder([...ACTIONS].reverse())).toBe(true);
  expect(isWholeOrder(ACTIONS.slice(1))).toBe(false);
  expect(isWholeOrder([...ACTIONS.slice(1), ...ACTIONS.slice(-1)])).toBe(false);
  expect(isWholeOrder([...ACTIONS, ...ACTIONS.slice(-1)])).toBe(false);
});
