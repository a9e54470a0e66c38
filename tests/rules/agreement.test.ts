/** How an answer is judged against what a published case accepts: each way to differ, and none that is made up. */
import { describe, expect, it } from 'vitest';
import { differences, textsOutsideAvoid, type Accepted, type Answered } from '../../src/rules/agreement.ts';

const anything: Accepted = {
  conclusion: ['immune', 'past_infection'],
  all: [],
  any: [],
  none: [],
  avoid: [],
  never_text: [],
};
const answer: Answered = {
  conclusion: 'immune',
  actions: [
    { code: 'avidity', text: 'Measure avidity.', when: 'this week' },
    { code: 'order_igg', text: 'Order an IgG.' },
  ],
  avoid: [{ code: 'reassure_immune', text: 'Do not\n  call her immune.' }],
  record: 'Immune.\nAvoid: Do not call\nher immune. Avoid: Do not call her immune.\nTell her.',
  because: [{ text: 'Both are\npositive.' }],
};
const judged = (expect_: Partial<Accepted>, other: Partial<Answered> = {}) =>
  differences({ ...anything, ...expect_ }, { ...answer, ...other });
const words = (expect_: Partial<Accepted>, other: Partial<Answered> = {}) =>
  judged(expect_, other).map((one) => `${one.of}: ${one.words}`);

describe('an answer', () => {
  it('that holds all that is asked differs in nothing', () => {
    const all: Partial<Accepted> = {
      all: ['order_igg', 'avidity'],
      any: [
        ['order_igm', 'avidity'],
        ['order_igg', 'order_igm'],
      ],
      none: ['order_igm'],
      avoid: ['reassure_immune'],
      never_text: ['susceptible'],
    };
    expect(judged(all)).toEqual([]);
    expect(judged(all, { conclusion: 'past_infection' })).toEqual([]);
  });

  it('differs by its conclusion', () => {
    expect(words({}, { conclusion: 'susceptible' })).toEqual([
      'conclusion: conclusion susceptible, accepted immune or past_infection',
    ]);
  });

  it('differs by each action and warning that is missing, or must not stand', () => {
    expect(words({ all: ['order_igm', 'avidity', 'throat_pcr'] })).toEqual([
      'actions: action order_igm is missing',
      'actions: action throat_pcr is missing',
    ]);
    expect(words({ any: [['avidity'], ['order_igm', 'throat_pcr']] })).toEqual([
      'actions: none of order_igm, throat_pcr',
    ]);
    expect(words({ none: ['order_igm', 'avidity'] })).toEqual(['actions: action avidity must not stand']);
    expect(words({ avoid: ['reassure_immune', 'igm_only_retest'] })).toEqual([
      'avoid: avoid igm_only_retest is missing',
    ]);
  });

  it('differs by each text that says what none may say, in whatever case', () => {
    expect(words({ never_text: ['BOTH', 'an igg'] })).toEqual([
      'texts: says "Both" in "Both are positive."',
      'texts: says "an IgG" in "Order an IgG."',
    ]);
    expect(words({ never_text: ['this week'] })).toEqual(['texts: says "this week" in "this week"']);
    expect(words({ never_text: ['are '] })).toEqual(['texts: says "are" in "Both are positive."']);
  });
});

describe('the texts that are judged', () => {
  it('are the record without what is to be avoided, the actions with their times, the reasons', () => {
    expect(textsOutsideAvoid(answer)).toEqual([
      'Immune. Avoid: Avoid: Tell her.',
      'Measure avidity.',
      'this week',
      'Order an IgG.',
      '',
      'Both are positive.',
    ]);
  });

  it('are those that another tool gives', () => {
    const bare: Answered = { conclusion: 'immune', actions: [{ code: 'avidity' }], avoid: [{ code: 'x' }] };
    expect(textsOutsideAvoid(bare)).toEqual(['', '', '']);
    const empty = { ...bare, avoid: [{ code: 'x', text: '' }], record: 'As it is.' };
    expect(textsOutsideAvoid(empty)).toEqual(['As it is.', '', '']);
    const inside = { ...bare, avoid: [{ code: 'x', text: 'Never.' }], record: 'One.Never.Two.' };
    expect(textsOutsideAvoid(inside)[0]).toBe('One. Two.');
  });
});
