/** What to obtain first, counted by hand. */
import { describe, expect, it } from 'vitest';
import type { Costs } from '../../src/rules/costs.ts';
import { byUse, nextTestOf } from '../../src/rules/next-test.ts';
import type { Conclusion, FactPath, Urgency } from '../../src/rules/vocabulary.ts';
import type { Flip } from '../../src/rules/what-if.ts';
import { costs as shipped } from '../../src/tables/costs.ts';
import { decidedBy, layer, tableOf, toyCase } from './toy.ts';

const costs: Costs = {
  ...shipped,
  price: { question: 1, stored: 2, 'same-serum': 3, 'new-sample': 4, invasive: 5 },
  weights: { none: 1, routine: 10, soon: 100, today: 1000 },
};
const flip = (fact: FactPath, conclusion: Conclusion, urgency: Urgency | null, known = false): Flip => ({
  fact,
  value: 'x',
  conclusion,
  urgency,
  known,
});
const decisionThatAsks = (...asks: FactPath[]) =>
  decidedBy(
    tableOf({
      chain: [
        layer('passing', [], [{ id: 'P', when: {} }]),
        layer('chain', [], [{ id: 'A', when: {}, word: 'immune', asks }]),
      ],
    }),
    toyCase(),
  ).decision;
const order = (missing: readonly FactPath[], flips: readonly Flip[], asks: readonly FactPath[] = []) =>
  byUse(missing, decisionThatAsks(...asks), flips, costs, 'cmv');

describe('the order of what is missing', () => {
  it('is by what each decides for what it takes', () => {
    // 100 / 3, 10 / 1, 10 / 2.
    const flips = [
      flip('previous', 'immune', 'routine'),
      flip('gestation', 'immune', 'routine'),
      flip('results.igm', 'immune', 'soon'),
    ];
    expect(order(['previous', 'gestation', 'results.igm'], flips)).toEqual([
      'results.igm',
      'gestation',
      'previous',
    ]);
  });

  it('adds up the conclusions of a fact, each once, with its highest urgency', () => {
    const facts: readonly FactPath[] = ['ageDays', 'history.symptoms', 'gestation'];
    // 100, 20, 10.
    const flips = [
      flip('gestation', 'immune', 'routine'),
      flip('gestation', 'immune', 'routine'),
      flip('gestation', 'immune', 'routine'),
      flip('history.symptoms', 'immune', 'routine'),
      flip('history.symptoms', 'susceptible', 'routine'),
      flip('ageDays', 'immune', 'none'),
      flip('ageDays', 'immune', 'soon'),
      flip('ageDays', 'immune', 'none'),
    ];
    expect(order([...facts].reverse(), flips)).toEqual(facts);
  });

  it('counts an outcome without a plan as the most urgent, and none of a fact that is known', () => {
    const flips = [
      flip('gestation', 'immune', 'soon'),
      flip('series', 'immune', 'today', true),
      flip('history.treated', 'immune', null),
    ];
    expect(order(['series', 'gestation', 'history.treated'], flips)).toEqual([
      'history.treated',
      'gestation',
      'series',
    ]);
  });

  it('begins with what a row asks for: first what decides something, both in the order of the rows', () => {
    const missing: readonly FactPath[] = ['series', 'ageDays', 'previous', 'results.igm', 'gestation'];
    const flips = [
      flip('previous', 'immune', 'none'),
      flip('results.igm', 'immune', 'soon'),
      flip('gestation', 'immune', 'today'),
    ];
    expect(order(missing, flips, ['series', 'ageDays', 'previous', 'results.igm'])).toEqual([
      'previous',
      'results.igm',
      'series',
      'ageDays',
      'gestation',
    ]);
  });

  it('puts what is sought in another infection behind what is sought here', () => {
    const flips = [flip('results.throatPcr', 'immune', 'today'), flip('results.igm', 'immune', 'none')];
    expect(order(['results.throatPcr', 'results.igm'], flips)).toEqual(['results.igm', 'results.throatPcr']);
  });
});

describe('what to obtain first', () => {
  const flips = [
    flip('gestation', 'immune', 'none'),
    flip('gestation', 'susceptible', 'today'),
    flip('gestation', 'past_infection', 'soon'),
    flip('series', 'confirmed_infection', 'routine'),
    flip('previous', 'inconclusive', 'today', true),
  ];

  it('is the first fact, with what it settles and what is open, the most urgent first', () => {
    expect(nextTestOf(['gestation', 'series'], decisionThatAsks('series'), flips)).toEqual({
      fact: 'gestation',
      asked: null,
      settles: ['susceptible', 'past_infection', 'immune'],
      open: ['susceptible', 'past_infection', 'confirmed_infection', 'immune'],
    });
  });

  it('names the row that asks for it', () => {
    expect(nextTestOf(['series'], decisionThatAsks('series'), flips)?.asked?.id).toBe('A');
  });

  it('is nothing where nothing is missing', () => {
    expect(nextTestOf([], decisionThatAsks(), flips)).toBeNull();
  });
});
