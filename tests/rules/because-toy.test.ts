/** The reasons of a small table, row by row. */
import { describe, expect, it } from 'vitest';
import { becauseOf, isAbsent } from '../../src/rules/because.ts';
import type { Row, Table } from '../../src/rules/table.ts';
import { viewCase } from '../../src/rules/view.ts';
import { CONCLUSIONS, type Case } from '../../src/rules/vocabulary.ts';
import type { AssessWords } from '../../src/rules/words.ts';
import { classOf, decidedBy, layer, tableOf, toyCase, yesOrNo } from './toy.ts';

const zones = { nearWeeks: 12, planningWeeks: 12, unknownWeeks: 43, passiveWeeks: 26, vaccineWeeks: null };
const facts: Table['facts'] = {
  igg: classOf('results.igg', 'positive'),
  igm: classOf('results.igm', 'positive'),
  avidity: classOf('results.avidity', 'high'),
  dbs: classOf('results.dbsPcr', 'positive'),
  treated: yesOrNo('history.treated'),
  series: classOf('series', 'rising'),
  week: {
    values: ['12', '20'],
    from: ['gestation'],
    read: { by: 'value', path: 'gestation', groups: { '12': ['12'] }, other: '20' },
  },
  age: yesOrNo('ageDays'),
  earlier: {
    values: ['yes', 'no'],
    from: ['gestation', 'previous'],
    read: { by: 'earlier', what: 'any', zones },
  },
  whose: { values: ['planning', 'pregnant', 'newborn'], from: ['series'], read: { by: 'subject' } },
};
const words = { why: (key: string) => `${key}!` } as AssessWords;

/** Row and fact of each reason, in order. */
function told(parts: Partial<Table>, rest: Partial<Case> = {}): string[] {
  const source = toyCase(rest);
  const { compiled, decision } = decidedBy(tableOf({ facts, ...parts }), source);
  return becauseOf(decision, compiled, viewCase(source), words).map(({ row, fact }) => `${row} ${fact}`);
}
const chainOf = (...rows: readonly Row[]) => [layer('chain', Object.keys(facts), rows)];
const susceptible = { word: 'susceptible', why: 'because' } as const;
const igg = { results: { igg: { class: 'positive' } } };
const earlier = { previous: [{ weeksBefore: 3 }] };

describe('a reason', () => {
  it('holds its row, its fact, what the case holds there, and its words', () => {
    const source = toyCase(igg);
    const { compiled, decision } = decidedBy(
      tableOf({ facts, chain: chainOf({ id: 'A', when: { igg: 'positive' }, ...susceptible }) }),
      source,
    );
    expect(becauseOf(decision, compiled, viewCase(source), words)).toEqual([
      { row: 'A', fact: 'results.igg', value: 'positive', text: 'because!' },
    ]);
  });

  it('is not told of a row without words', () => {
    const chain = [
      layer('pass', ['igg'], [{ id: 'P', when: { igg: 'positive' } }]),
      ...chainOf({ id: 'A', when: { igg: 'positive' }, ...susceptible }),
    ];
    expect(told({ chain }, igg)).toEqual(['A results.igg']);
  });

  it('names results in the order of the contract, then what was earlier, the week, the age, the history', () => {
    const when = {
      treated: 'yes',
      age: 'no',
      week: '12',
      series: 'rising',
      earlier: 'yes',
      dbs: 'positive',
      avidity: 'high',
      igm: 'positive',
      igg: 'positive',
    };
    const source: Partial<Case> = {
      gestation: '12',
      ageDays: 3,
      series: 'rising',
      ...earlier,
      history: { treated: true },
      results: {
        igg: { class: 'positive' },
        igm: { class: 'positive' },
        avidity: { class: 'high' },
        dbsPcr: { class: 'positive' },
      },
    };
    expect(told({ chain: chainOf({ id: 'A', when, ...susceptible }) }, source)).toEqual(
      [
        'results.igg',
        'results.igm',
        'results.avidity',
        'results.dbsPcr',
        'previous',
        'series',
        'gestation',
        'ageDays',
        'history.treated',
      ].map((path) => `A ${path}`),
    );
  });
});

describe('a fact that is not known', () => {
  const when = { igg: 'other', igm: 'other', avidity: 'other', treated: 'yes' };
  const treated = { history: { treated: true } };

  it('is left out, but for the two antibodies', () => {
    expect(told({ chain: chainOf({ id: 'A', when, ...susceptible }) }, treated)).toEqual([
      'A results.igg',
      'A results.igm',
      'A history.treated',
    ]);
  });

  it('is told where the row asks for it', () => {
    const asks = ['results.avidity'] as const;
    expect(told({ chain: chainOf({ id: 'A', when, asks, ...susceptible }) }, treated)).toContain(
      'A results.avidity',
    );
  });

  it('is told where nothing else made the row hold', () => {
    const row = { id: 'A', when: { avidity: 'other', series: 'other' }, ...susceptible };
    expect(told({ chain: chainOf(row) })).toEqual(['A results.avidity', 'A series']);
  });

  it.each([
    [null, true],
    ['not-done', true],
    [[], true],
    [[{ weeksBefore: 1 }], false],
    ['negative', false],
    ['', false],
    [false, false],
    [0, false],
  ])('%j: %s', (value, absent) => expect(isAbsent(value)).toBe(absent));
});

describe('what a fact was read from', () => {
  const byEarlier = (is: string) => ({ chain: chainOf({ id: 'A', when: { earlier: is }, ...susceptible }) });
  it('is the week too where there is an earlier sample, and only then', () => {
    expect(told(byEarlier('yes'), { gestation: '12', ...earlier })).toEqual(['A previous', 'A gestation']);
    expect(told(byEarlier('no'), { gestation: '12' })).toEqual(['A previous']);
  });

  it('is all that it comes from where it is no single field', () => {
    const chain = chainOf({ id: 'A', when: { whose: 'pregnant' }, ...susceptible });
    expect(told({ chain }, { series: 'rising' })).toEqual(['A series']);
    expect(told({ chain }, { series: 'rising', gestation: '12', ...earlier })).toEqual(['A series']);
  });
});

describe('behind a finding', () => {
  const reading = layer(
    'reading',
    ['igg', 'treated'],
    [
      { id: 'F1', when: { igg: 'positive' }, find: { seen: 'yes' }, why: 'seen' },
      { id: 'F2', when: { igg: 'other' }, find: { seen: 'no' } },
    ],
    { finds: { seen: ['no', 'yes'] } },
  );
  const bySeen = layer('chain', ['seen'], [{ id: 'A', when: { seen: 'yes' }, ...susceptible }]);

  it('stand the facts of the row that found it', () => {
    expect(told({ readings: [reading], chain: [bySeen] }, igg)).toEqual(['A results.igg', 'F1 results.igg']);
  });

  it('a row that reads what it finds itself stands for its own facts', () => {
    const own = layer(
      'own',
      ['igg', 'again'],
      [{ id: 'O', when: { igg: 'positive', again: 'a' }, find: { again: 'a' }, why: 'own' }],
      { finds: { again: ['a'] } },
    );
    const chain = [layer('chain', ['again'], [{ id: 'A', when: { again: 'a' }, ...susceptible }])];
    expect(told({ readings: [own], chain }, igg)).toEqual(['A results.igg', 'O results.igg']);
  });

  it('a word stands for the row of the chain that decided it, and for no reading', () => {
    const named: Row = { id: 'N', when: { treated: 'no' }, find: { named: 'a' }, word: 'immune' };
    const readings = [reading, layer('named', ['treated'], [named], { finds: { named: ['a'] } })];
    const closing = [
      layer('closing', ['word'], [{ id: 'C', when: { word: CONCLUSIONS.slice(0, 2) }, why: 'weighed' }]),
    ];
    expect(told({ readings, chain: [bySeen], closing }, igg)).toEqual([
      'A results.igg',
      'C results.igg',
      'F1 results.igg',
    ]);
  });
});

describe('the order of the reasons', () => {
  it('is the row that decided, what weighed it, how the results were read, the plan', () => {
    const why = 'why';
    const one = (id: string, more: Partial<Row> = {}) =>
      layer(id, ['igg'], [{ id, when: { igg: 'positive' }, why, ...more }]);
    const found = (id: string) => ({ ...one(id, { find: { [id]: 'a' } }), finds: { [id]: ['a'] } });
    const parts = {
      readings: [found('R1'), found('R2')],
      chain: [one('P'), one('A', { word: 'immune' })],
      closing: [one('C1'), one('C2', { word: 'susceptible' })],
      plan: [one('L1'), one('L2')],
    };
    expect(told(parts, igg).map((reason) => reason.split(' ')[0])).toEqual([
      'A',
      'C1',
      'C2',
      'R1',
      'R2',
      'P',
      'L1',
      'L2',
    ]);
  });
});
