// @vitest-environment node
/** The safety invariants on every whole case of the published spaces. */
import { describe, expect, it } from 'vitest';
import { caseAt, spaces } from '../../../src/proof/space.ts';
import type { Answer, Vector } from '../../../src/proof/vector.ts';
import { CONCLUSIONS, URGENCIES, type Assessment } from '../../../src/rules/vocabulary.ts';
import { speaksOf, type Invariant } from '../invariants/rule.ts';
import { drawn } from './drawn.ts';
import { askedOfCases, invariantsOnCodes, invariantsOnTexts, onCodes } from './invariants.ts';
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

describe('the rules that are not asked of every case with an answer', () => {
  const answers = CONCLUSIONS.flatMap((conclusion) =>
    URGENCIES.flatMap((urgency) =>
      [[], ['avidity'], ['no_further_testing'], ['fetal_medicine_referral', 'reference_lab']].map((actions) =>
        codesOf({ ...CALM, conclusion, urgency, actions }),
      ),
    ),
  );
  const some = spaces.filter((_, at) => at % 12 === 0);

  it.each(some)('pass each of them, whatever the answer: $id', (space) => {
    const rules = onCodes.filter((each) => speaksOf(each, space.subject));
    const cases = drawn([space], 25, 3);
    let passed = 0;
    for (const codes of answers) {
      const asked = new Set(askedOfCases(rules, space, codes));
      const left = rules.filter((each) => !asked.has(each));
      passed += left.length;
      for (const c of cases)
        for (const { id, check } of left)
          expect(
            check(c, new LightAnswer(c, codes), () => expect.fail('asks again')),
            id,
          ).toBeNull();
    }
    expect(passed).toBeGreaterThan(answers.length);
  });

  it('are none that find fault with the answer, or look at the case', () => {
    const [space] = small;
    const given = (id: string, check: Invariant['check']): Invariant => ({ ...onCodes[0]!, id, check });
    const rules = [
      given('passes', () => null),
      given('faults', () => 'wrong'),
      given('looks', (c) => (c.gestation === '12' ? 'wrong' : null)),
      given('counts', (c) => (Object.keys(c).length > 9 ? 'wrong' : null)),
      given('asks for a name', (c) => (c.id === '' ? 'wrong' : null)),
      given('asks for the window', (_, a) => (a.window === null ? null : 'wrong')),
    ];
    const asked = space && askedOfCases(rules, space, codesOf(CALM)).map(({ id }) => id);
    expect(asked).toEqual(rules.slice(1).map(({ id }) => id));
  });
});
