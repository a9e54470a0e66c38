/** What a source says of a case: which statements hold, and whether each agrees. */
import { describe, expect, it } from 'vitest';
import { compareGuidelines, guidelinesOf, type GuidelineStatement } from '../../src/rules/guidelines.ts';
import { viewCase } from '../../src/rules/view.ts';
import { CONCLUSIONS, type ActionCode, type Case, type Conclusion } from '../../src/rules/vocabulary.ts';
import { classOf, toyCase } from './toy.ts';
import { toyWords } from './toy-words.ts';

const facts = { igg: classOf('results.igg', 'positive'), igm: classOf('results.igm', 'positive') };
const statement = (id: string, more: Partial<GuidelineStatement> = {}): GuidelineStatement => ({
  id,
  source: 'cir',
  pathogen: 'cmv',
  when: {},
  conclusion: null,
  advises: [],
  against: [],
  says: id,
  ...more,
});
const positive: Partial<Case> = { results: { igg: { class: 'positive' } } };

function compared(
  statements: readonly GuidelineStatement[],
  rest: Partial<Case> = {},
  conclusion: Conclusion = 'inconclusive',
  codes: readonly ActionCode[] = [],
) {
  const view = viewCase(toyCase(rest));
  const { pathogen } = view.source;
  const told = guidelinesOf(statements, facts, pathogen, view, conclusion, codes, toyWords);
  const answer = { pathogen, conclusion, actions: codes.map((code) => ({ code })) };
  const list = compareGuidelines(statements, facts, view, answer);
  expect(told).toEqual(
    list.map(({ source, says, stance }) => ({ source, advice: `says-${says}`, agrees: stance === 'agrees' })),
  );
  return list;
}
const held = (statements: readonly GuidelineStatement[], rest: Partial<Case> = {}) =>
  compared(statements, rest).map(({ says }) => says);

describe('a statement holds', () => {
  it('where each of its facts has one of its values, in the order of the statements', () => {
    const all = [
      statement('igg', { when: { igg: ['positive'] } }),
      statement('none', { when: { igg: ['positive'], igm: ['positive'] } }),
      statement('both', { when: { igg: ['positive'], igm: ['positive', 'other'] } }),
      statement('open', { when: { igg: undefined } }),
      statement('other', { when: { igg: ['other'] } }),
      statement('unheard', { when: { unheard: ['positive'] } }),
    ];
    expect(held(all, positive)).toEqual(['igg', 'both', 'open']);
    expect(held(all)).toEqual(['open', 'other']);
  });

  it('for its infection and its person: a woman, where nobody is named', () => {
    const all = [
      statement('woman'),
      statement('planning', { subject: ['planning'] }),
      statement('newborn', { subject: ['newborn'] }),
      statement('rubella', { pathogen: 'rubella' }),
    ];
    expect(held(all)).toEqual(['woman']);
    expect(held(all, { subject: 'planning' })).toEqual(['woman', 'planning']);
    expect(held(all, { subject: 'newborn' })).toEqual(['newborn']);
    expect(held(all, { pathogen: 'rubella' })).toEqual(['rubella']);
    expect(held(all)).toEqual(['woman']);
  });
});

describe('a source beside the answer', () => {
  const stance = (
    more: Partial<GuidelineStatement>,
    conclusion?: Conclusion,
    codes?: readonly ActionCode[],
  ) => compared([statement('one', more)], {}, conclusion, codes)[0]?.stance;

  it('agrees where it reaches the same conclusion, the two old infections being one', () => {
    const OLD = ['immune', 'past_infection'];
    for (const one of CONCLUSIONS)
      for (const other of CONCLUSIONS) {
        const same = one === other || (OLD.includes(one) && OLD.includes(other));
        const [found] = compared([statement('one', { conclusion: one })], {}, other);
        expect(found, `${one} ${other}`).toMatchObject({
          stance: same ? 'agrees' : 'differs',
          conclusion: same ? null : one,
        });
      }
  });

  it('that names no conclusion agrees by its advice, or where it has none', () => {
    expect(stance({})).toBe('agrees');
    expect(stance({ advises: ['avidity'] })).toBe('differs');
    expect(stance({ advises: ['avidity', 'order_igg'] }, undefined, ['order_igg'])).toBe('agrees');
    expect(stance({ advises: ['avidity'] }, undefined, ['order_igg'])).toBe('differs');
  });

  it('differs where it speaks against a step, whatever it concludes', () => {
    const against: Partial<GuidelineStatement> = { against: ['avidity', 'order_igg'], conclusion: 'immune' };
    expect(stance(against, 'immune', ['order_igg'])).toBe('differs');
    expect(stance(against, 'immune', ['order_igm'])).toBe('agrees');
  });

  it('that is silent neither agrees nor differs', () => {
    expect(stance({ silent: true })).toBe('silent');
    expect(stance({ silent: true, against: ['avidity'] }, undefined, ['avidity'])).toBe('silent');
  });

  it('tells the steps that are not ours, and ours that it speaks against', () => {
    const [found] = compared(
      [statement('one', { advises: ['avidity', 'order_igg'], against: ['order_igm', 'second_igm_assay'] })],
      {},
      'inconclusive',
      ['order_igm', 'order_igg'],
    );
    expect(found).toEqual({
      source: 'cir',
      says: 'one',
      stance: 'differs',
      conclusion: null,
      notOurs: ['avidity'],
      notTheirs: ['order_igm'],
    });
  });
});
