// @vitest-environment node
/** The safety invariants on every whole case of the published spaces. */
import { describe, expect, it } from 'vitest';
import { caseAt, spaces } from '../../../src/proof/space.ts';
import type { Answer, Vector } from '../../../src/proof/vector.ts';
import type { Assessment } from '../../../src/rules/vocabulary.ts';
import { drawn } from './drawn.ts';
import { invariantsOnCodes, invariantsOnTexts, onCodes } from './invariants.ts';
import { codesOf, fullAnswer, LightAnswer } from './light.ts';
import { answerAt, casesOf, vectorOf, wholeVectors } from './vectors.ts';

const CALM: Answer = {
  conclusion: 'immune',
  cannotSay: false,
  urgency: 'none',
  actions: ['no_further_testing'],
  avoid: [],
  row: 'wrong',
};
const small = spaces.filter(({ id }) => id === 'toxoplasma-pregnant-screening');
const calmed = ({ space, at }: Vector): Vector => ({
  space,
  answers: [CALM],
  at: new Uint16Array(at.length),
});

describe('every whole case', () => {
  it('is one of at least 1.5 million', () =>
    expect(casesOf(wholeVectors())).toBeGreaterThanOrEqual(1_500_000));

  it('is judged by more than 62 million verdicts', () => {
    expect(casesOf(wholeVectors()) * onCodes.length).toBeGreaterThan(62_000_000);
  });
});

describe('the light answer', () => {
  const shown = ({ conclusion, urgency, window, actions, avoid }: Assessment) => ({
    conclusion,
    urgency,
    window,
    actions: actions.map(({ code, when }) => [code, when !== undefined]),
    avoid: avoid.map(({ code }) => code),
  });

  it('holds what the whole assessment holds', () => {
    for (const c of drawn(spaces, 1_500, 9)) {
      const [, id, index = ''] = /^(.*)-(\d+)$/.exec(c.id) ?? [];
      const vector = wholeVectors().find(({ space }) => space.id === id);
      if (vector === undefined) throw new Error(`whose case is ${c.id}?`);
      const light = new LightAnswer(c, codesOf(answerAt(vector, Number.parseInt(index, 10))));
      expect(shown(light), c.id).toEqual(shown(fullAnswer(c)));
    }
  });

  it('is refused where a code is none of the contract', () => {
    expect(() => codesOf({ ...CALM, actions: ['no_such_action'] })).toThrow('no_such_action');
  });
});

describe('the check', () => {
  it('finds a vector that calms everybody', () => {
    const [wrong] = small.map(vectorOf).map(calmed);
    expect(wrong).toBeDefined();
    const { violations } = invariantsOnCodes(wrong ? [wrong] : []);
    for (const id of ['R02', 'R05', 'R07', 'A16'])
      expect(
        violations.some((one) => one.startsWith(`${id} `)),
        id,
      ).toBe(true);
  });

  it('finds one wrong answer among all of a space', () => {
    const [space] = small;
    if (space === undefined) throw new Error('no space');
    const vector = vectorOf(space);
    const index = vector.at.findIndex((_, at) => caseAt(space, at).results.igm?.class === 'positive');
    const at = vector.at.map((place, one) => (one === index ? vector.answers.length : place));
    const { violations } = invariantsOnCodes([{ space, answers: [...vector.answers, CALM], at }]);
    expect(violations.length).toBeGreaterThan(0);
  });

  it('finds words that promise', () => {
    const promise = (c: Parameters<typeof fullAnswer>[0]): Assessment => ({
      ...fullAnswer(c),
      record: 'There is no risk.',
    });
    const { violations } = invariantsOnTexts(small.map(vectorOf), 5, promise);
    expect(violations.some((one) => one.startsWith('K08 '))).toBe(true);
  });
});
