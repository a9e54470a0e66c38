/** What would change the answer of a small table: every change of one fact can be told beforehand. */
import { describe, expect, it } from 'vitest';
import type { Costs } from '../../src/rules/costs.ts';
import type { Table } from '../../src/rules/table.ts';
import { viewCase } from '../../src/rules/view.ts';
import { CONCLUSIONS, type Case, type FactPath } from '../../src/rules/vocabulary.ts';
import {
  flipsOf,
  isUnknown,
  missingOf,
  whyNotOf,
  type Alternative,
  type Flip,
} from '../../src/rules/what-if.ts';
import { costs } from '../../src/tables/costs.ts';
import { classOf, decidedBy, layer, tableOf, toyCase } from './toy.ts';

const others = (...words: readonly string[]) => CONCLUSIONS.filter((one) => !words.includes(one));

const table: Table = tableOf({
  facts: {
    igg: classOf('results.igg', 'negative', 'positive'),
    igm: classOf('results.igm', 'positive'),
    risk: {
      values: ['no', 'yes', 'unknown'],
      from: ['history.treated', 'history.symptoms'],
      read: { by: 'any-of', paths: ['history.treated', 'history.symptoms'], asked: [] },
    },
  },
  chain: [
    layer(
      'chain',
      ['igg', 'igm', 'risk'],
      [
        { id: 'A', when: { igg: 'negative', risk: 'no' }, word: 'susceptible' },
        { id: 'B', when: { igg: 'positive', igm: 'other', risk: 'no' }, word: 'immune' },
        { id: 'C', when: { igg: 'positive', igm: 'positive', risk: 'no' }, word: 'confirmed_infection' },
        { id: 'D', when: { risk: ['yes', 'unknown'] }, word: 'inconclusive' },
      ],
    ),
  ],
  plan: [
    layer(
      'plan',
      ['conclusion', 'igm'],
      [
        { id: 'P', when: { conclusion: 'inconclusive', igm: 'other' }, urgency: 'soon' },
        { id: 'Q', when: { conclusion: others('inconclusive', 'susceptible') } },
        { id: 'S', when: { conclusion: 'susceptible', igm: 'other' }, urgency: 'routine' },
        { id: 'T', when: { conclusion: 'confirmed_infection', igm: 'positive' }, urgency: 'today' },
      ],
    ),
  ],
});

const alternatives: readonly Alternative[] = [
  { path: 'results.igg', values: ['negative', 'grey', 'positive'], subjects: ['pregnant'] },
  { path: 'results.igm', values: ['positive', 'negative'], subjects: ['pregnant'] },
  { path: 'results.avidity', values: ['high'], subjects: ['pregnant'] },
  { path: 'history.treated', values: [true, false], subjects: ['pregnant'] },
  { path: 'history.symptoms', values: [false, true], subjects: ['planning'] },
];
const flips = (rest: Partial<Case>, tried: readonly Alternative[] = alternatives) => {
  const source = toyCase(rest);
  const { compiled, decision } = decidedBy(table, source);
  return flipsOf(decision, compiled, viewCase(source), tried);
};
const results = (igg: string, igm?: string) => ({
  results: { igg: { class: igg }, ...(igm === undefined ? {} : { igm: { class: igm } }) },
});

describe('one changed fact', () => {
  it('is told with its value, its conclusion, and its urgency where it is not known yet', () => {
    expect(flips(results('negative'))).toEqual([
      { fact: 'results.igg', value: 'positive', conclusion: 'immune', known: true, urgency: null },
      { fact: 'history.treated', value: true, conclusion: 'inconclusive', known: false, urgency: 'soon' },
    ]);
  });

  it('is left out where no row would hold, where it changes nothing, and where it is not for this person', () => {
    // A gray IgG has no row, an IgM changes no word, an avidity is read by no fact, symptoms are asked before a pregnancy.
    const told = flips({ ...results('negative'), history: { treated: true } });
    expect(told.map(({ fact, value }) => [fact, value])).toEqual([['history.treated', false]]);
  });

  it('has no urgency where its plan has no one row', () => {
    expect(flips(results('positive'))).toEqual([
      { fact: 'results.igg', value: 'negative', conclusion: 'susceptible', known: true, urgency: null },
      {
        fact: 'results.igm',
        value: 'positive',
        conclusion: 'confirmed_infection',
        known: false,
        urgency: null,
      },
      { fact: 'history.treated', value: true, conclusion: 'inconclusive', known: false, urgency: 'soon' },
    ]);
  });

  it('is tried alone: the one before is taken back', () => {
    const tried: Alternative[] = [
      { path: 'history.treated', values: [true], subjects: ['pregnant'] },
      { path: 'history.symptoms', values: [false], subjects: ['pregnant'] },
    ];
    expect(flips(results('negative'), tried).map(({ fact }) => fact)).toEqual(['history.treated']);
  });
});

describe('a fact is still to be obtained', () => {
  it.each([
    [null, true],
    ['not-done', true],
    ['pending', true],
    ['unknown', true],
    ['unreadable', true],
    [[], true],
    ['negative', false],
    [false, false],
    [0, false],
  ])('%j: %s', (held, unknown) => expect(isUnknown(held)).toBe(unknown));
});

const flip = (fact: FactPath, at: number, more: Partial<Flip> = {}): Flip => ({
  fact,
  value: 'x',
  conclusion: CONCLUSIONS[at] ?? 'inconclusive',
  known: false,
  urgency: 'none',
  ...more,
});
const price: Costs = {
  ...costs,
  price: { question: 1, stored: 2, 'same-serum': 3, 'new-sample': 4, invasive: 5 },
};

describe('the nearest other conclusions', () => {
  it('take the cheapest fact each, the cheapest first, what is known last', () => {
    const all = [
      flip('results.amnioticPcr', 1),
      flip('results.igg', 2, { known: true }),
      flip('results.igm', 1),
      flip('history.treated', 3, { value: true }),
      flip('results.avidity', 2, { known: true }),
    ];
    expect(whyNotOf(all, price, 'cmv')).toEqual([
      { fact: 'history.treated', value: true, conclusion: CONCLUSIONS[3] },
      { fact: 'results.igm', value: 'x', conclusion: CONCLUSIONS[1] },
      { fact: 'results.igg', value: 'x', conclusion: CONCLUSIONS[2] },
    ]);
  });

  it('put what is sought in another infection last', () => {
    const all = [flip('results.throatPcr', 1), flip('results.amnioticPcr', 2)];
    const named = (pathogen: 'cmv' | 'rubella') => whyNotOf(all, price, pathogen).map(({ fact }) => fact);
    expect(named('cmv')).toEqual(['results.amnioticPcr', 'results.throatPcr']);
    expect(named('rubella')).toEqual(['results.throatPcr', 'results.amnioticPcr']);
  });

  it('are five at the most, and the flips stay as they were', () => {
    const all = [6, 5, 4, 3, 2, 1, 0].map((at) => flip('results.igm', at));
    const before = [...all];
    expect(whyNotOf(all, price, 'cmv').map(({ conclusion }) => conclusion)).toEqual(
      [6, 5, 4, 3, 2].map((at) => CONCLUSIONS[at]),
    );
    expect(all).toEqual(before);
  });
});

describe('what is missing', () => {
  const asking = (...asks: FactPath[]) =>
    tableOf({ facts: {}, chain: [layer('chain', [], [{ id: 'A', when: {}, word: 'immune', asks }])] });
  const missing = (asks: readonly FactPath[], some: readonly Flip[], rest: Partial<Case> = {}) => {
    const source = toyCase(rest);
    return missingOf(decidedBy(asking(...asks), source).decision, viewCase(source), some, alternatives);
  };

  it('is what the rows ask for, then what could not be read, then what could bring something else, each once', () => {
    const unread = { results: { igg: { text: '?' }, igm: { text: '?' } } };
    const some = [
      flip('gestation', 1),
      flip('results.igm', 2),
      flip('history.treated', 3),
      flip('series', 4, { known: true }),
    ];
    expect(missing(['history.treated', 'results.avidity'], some, unread)).toEqual([
      'history.treated',
      'results.avidity',
      'results.igg',
      'results.igm',
      'gestation',
    ]);
  });

  it('is nothing that is known, and nothing that is not asked of this person', () => {
    const held = { history: { treated: false } };
    expect(missing(['history.treated', 'history.symptoms', 'series'], [], held)).toEqual(['series']);
  });

  it('is no result that was read, or not sent', () => {
    expect(missing([], [], results('negative'))).toEqual([]);
  });
});
