/** The whole answer to a case of a small table: each part of it, and where it comes from. */
import { describe, expect, it } from 'vitest';
import { aids } from '../../src/exchange/aids.ts';
import { Breach } from '../../src/rules/assertions.ts';
import { assess, assessGap, windowOf, type Shelf } from '../../src/rules/assess.ts';
import type { Table } from '../../src/rules/table.ts';
import { viewCase } from '../../src/rules/view.ts';
import { ACTIONS, CONCLUSIONS, type Assessment, type Case } from '../../src/rules/vocabulary.ts';
import { costs } from '../../src/tables/costs.ts';
import { classOf, decidedBy, layer, tableOf, toyCase } from './toy.ts';
import { toyWords } from './toy-words.ts';

const zones = { nearWeeks: 12, planningWeeks: 12, unknownWeeks: 43, passiveWeeks: 26, vaccineWeeks: null };
const AVIDITY = ['none', 'low', 'intermediate', 'high-plain', 'high-between', 'high-late', 'high-unknown'];
const sources = ['a source'];

const table: Table = tableOf({
  facts: {
    igg: classOf('results.igg', 'negative', 'positive'),
    avidity: {
      values: AVIDITY,
      from: ['results.avidity', 'gestation'],
      read: { by: 'avidity', zones, defaultWeeks: 16, capWeeks: 16, plainToDays: 0, betweenToDays: 14 },
    },
  },
  readings: [
    layer(
      'avidity',
      ['igg', 'avidity'],
      [
        { id: 'F1', when: { igg: ['negative', 'other'] }, find: { avidityRead: 'none' } },
        {
          id: 'F2',
          when: { igg: 'positive', avidity: ['none', 'low', 'intermediate'] },
          find: { avidityRead: 'none' },
        },
        { id: 'F3', when: { igg: 'positive', avidity: AVIDITY.slice(3) }, find: { avidityRead: 'high' } },
      ],
      { finds: { avidityRead: ['none', 'high'] } },
    ),
  ],
  chain: [
    layer(
      'chain',
      ['igg', 'avidityRead'],
      [
        { id: 'A', when: { igg: 'negative' }, word: 'susceptible', why: 'a', sources },
        {
          id: 'B',
          when: { igg: 'positive', avidityRead: 'none' },
          word: 'inconclusive',
          why: 'b',
          sources,
          asks: ['results.avidity'],
        },
        {
          id: 'C',
          when: { igg: 'positive', avidityRead: 'high' },
          word: 'recent_infection_excluded',
          why: 'c',
          sources,
        },
        { id: 'D', when: { igg: 'other' }, word: 'inconclusive', why: 'd', sources },
      ],
    ),
  ],
  plan: [
    layer(
      'plan',
      ['conclusion', 'igg'],
      [
        {
          id: 'P',
          when: { conclusion: 'inconclusive' },
          actions: [['avidity', 'later']],
          avoid: ['reassure_immune'],
          urgency: 'soon',
        },
        {
          id: 'Q',
          when: {
            conclusion: CONCLUSIONS.filter((one) => one !== 'inconclusive'),
            igg: ['negative', 'positive'],
          },
          actions: ['hygiene_advice'],
          urgency: 'routine',
          why: 'q',
          sources,
        },
      ],
    ),
  ],
});
const shelf: Shelf = {
  order: () => ACTIONS,
  times: () => ({}),
  brings: {},
  onThisSerum: [],
  content: { version: '7', reviewed: null },
  software: '1.2.3',
  aids,
  costs,
  alternatives: [
    { path: 'results.igg', values: ['negative', 'positive'], subjects: ['pregnant'] },
    { path: 'results.avidity', values: ['low', 'high'], subjects: ['pregnant'] },
    { path: 'gestation', values: ['10'], subjects: ['pregnant'] },
  ],
  statements: [
    {
      id: 's',
      source: 'cir',
      pathogen: 'cmv',
      when: { igg: ['positive'] },
      conclusion: null,
      advises: ['avidity'],
      against: [],
      says: 's',
    },
    {
      id: 't',
      source: 'cir',
      pathogen: 'cmv',
      when: { igg: ['negative'] },
      conclusion: 'immune',
      advises: [],
      against: [],
      says: 't',
    },
  ],
  statementFacts: { igg: classOf('results.igg', 'negative', 'positive') },
};
const answer = (rest: Partial<Case>): Assessment => {
  const source = toyCase(rest);
  const { compiled, decision } = decidedBy(table, source);
  return assess(decision, compiled, source, shelf, toyWords);
};
const positive = { igg: { class: 'positive' } };
const high = { ...positive, avidity: { class: 'high' } };

describe('an answer', () => {
  it('is made of the decision, its plan, its reasons, what is missing and what the sources say', () => {
    const { record, ...rest } = answer({ gestation: '20', results: positive });
    expect(rest).toEqual({
      id: 'toy',
      pathogen: 'cmv',
      conclusion: 'inconclusive',
      urgency: 'soon',
      window: null,
      actions: [{ code: 'avidity', text: 'do-avidity-cmv-pregnant', when: 'when-later-pregnant-undated' }],
      avoid: [{ code: 'reassure_immune', text: 'not-reassure_immune-cmv' }],
      missing: ['results.avidity'],
      because: [
        { row: 'B', fact: 'results.igg', value: 'positive', text: 'why-b' },
        { row: 'B', fact: 'results.avidity', value: 'not-done', text: 'why-b' },
        { row: 'B', fact: 'gestation', value: '20', text: 'why-b' },
      ],
      whyNot: [
        { fact: 'results.avidity', value: 'high', conclusion: 'recent_infection_excluded' },
        { fact: 'results.igg', value: 'negative', conclusion: 'susceptible' },
      ],
      guidelines: [{ source: 'cir', advice: 'says-s', agrees: true }],
      content: { version: '7', reviewed: null },
    });
    expect(record.split('\n')).toEqual([
      'the-cmv. results.igg "positive". sample-pregnant-20-null.',
      'URGENCY-SOON: title-inconclusive.',
      'meaning-inconclusive-cmv',
      'todo:',
      '1. do-avidity-cmv-pregnant When-later-pregnant-undated.',
      'obtain: results.avidity.',
      'avoid: not-reassure_immune-cmv',
      'rows: B. content-1.2.3-7-null',
      'support',
    ]);
  });

  it('tells the window of a high avidity, in the record too, and each row once', () => {
    const { window, record } = answer({ gestation: '20', results: high });
    expect(window).toEqual({ excludedFromWeek: 4 });
    expect(record.split('\n')).toContain('window-4');
    expect(record).toContain('rows: C, Q. content');
  });

  it('that may not leave is none', () => {
    const source = toyCase({ gestation: '20', results: positive });
    const { compiled, decision } = decidedBy(table, source);
    const empty = { ...toyWords, action: () => '' };
    expect(() => assess(decision, compiled, source, shelf, empty)).toThrow(Breach);
  });
});

describe('the window', () => {
  const windowIn = (of: Table, rest: Partial<Case>) => {
    const source = toyCase(rest);
    const { compiled, decision } = decidedBy(of, source);
    return windowOf(decision, compiled, viewCase(source));
  };
  const bare = (facts: Table['facts']): Table =>
    tableOf({ facts, chain: [layer('chain', [], [{ id: 'A', when: {}, word: 'immune' }])] });

  it('is told where a high avidity was read in a pregnancy whose week is known', () => {
    expect(windowIn(table, { gestation: '20', results: high })).toEqual({ excludedFromWeek: 4 });
    expect(windowIn(table, { gestation: '10', results: high })).toEqual({ excludedFromWeek: -6 });
    expect(windowIn(table, { results: high })).toBeNull();
  });

  it.each<[string, Partial<Case>]>([
    ['another avidity', { results: { ...positive, avidity: { class: 'low' } } }],
    ['none', { results: positive }],
    ['an avidity that is not read beside this IgG', { results: { ...high, igg: { class: 'grey' } } }],
    ['immunoglobulin', { results: high, history: { recentImmunoglobulin: true } }],
  ])('is none after %s', (_, rest) => {
    expect(windowIn(table, { gestation: '20', ...rest })).toBeNull();
  });

  it('stays where no immunoglobulin was given, or nothing is known of it', () => {
    for (const recentImmunoglobulin of [false, null])
      expect(
        windowIn(table, { gestation: '20', results: high, history: { recentImmunoglobulin } }),
      ).not.toBeNull();
  });

  it('is none in a table that reads no avidity, or reads it in another way', () => {
    const rest = { gestation: '20', results: high };
    expect(windowIn(bare({}), rest)).toBeNull();
    expect(windowIn(bare({ igg: classOf('results.igg', 'positive') }), rest)).toBeNull();
    const { avidity } = table.facts;
    if (avidity === undefined) throw new Error('no avidity');
    expect(windowIn(bare({ avidity }), rest)).toBeNull();
    const read = { ...classOf('results.avidity', 'high'), from: ['results.avidity'] } as const;
    expect(windowIn(bare({ avidity: read, avidityRead: read }), rest)).toBeNull();
    // What stands in the second place is not taken for what is not there.
    expect(windowIn(bare({ avidityRead: read, other: avidity }), rest)).toBeNull();
    expect(windowIn(bare({ avidity, other: read }), rest)).toBeNull();
  });
});

describe('a table that fails', () => {
  it('says that nothing can be said, and whom to ask', () => {
    const source = toyCase({ gestation: '20', results: positive });
    const { record, ...rest } = assessGap({ kind: 'gap', layer: 'x', rows: [] }, source, shelf, toyWords);
    expect(rest).toEqual({
      id: 'toy',
      pathogen: 'cmv',
      conclusion: 'inconclusive',
      urgency: 'soon',
      window: null,
      actions: [{ code: 'reference_lab', text: 'do-reference_lab-cmv-pregnant' }],
      avoid: [],
      missing: [],
      because: [],
      whyNot: [],
      guidelines: [],
      content: { version: '7', reviewed: null },
    });
    expect(record.split('\n')).toEqual([
      'the-cmv. results.igg "positive". sample-pregnant-20-null.',
      'URGENCY-SOON: title-inconclusive.',
      'meaning-inconclusive-cmv',
      'todo:',
      '1. do-reference_lab-cmv-pregnant',
      'rows: -. content-1.2.3-7-null',
      'support',
    ]);
  });
});
