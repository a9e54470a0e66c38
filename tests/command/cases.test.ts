// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { answersFrom, score } from '../../src/command/cases.ts';
import { workedCases } from '../helpers/worked-cases.ts';

const cases = workedCases('cmv').slice(0, 3);
const perfect = cases.map(({ case: { id }, expect: accepted }) => ({
  id,
  conclusion: accepted.conclusion[0],
  actions: [...accepted.all, ...accepted.any.flatMap((group) => group.slice(0, 1))],
  avoid: accepted.avoid,
}));
const asLines = (answers: readonly object[]) => answers.map((each) => `${JSON.stringify(each)}\n`).join('');
const judged = (answers: readonly object[]) => score(cases, answersFrom(asLines(answers)));

describe('the score of another tool', () => {
  it('is full where every answer is accepted, its codes given as words alone', () => {
    expect(judged(perfect)).toMatchObject({ cases: 3, agree: 3, lines: [] });
  });

  it('takes whole assessments too', () => {
    const whole = perfect.map((each) => ({
      ...each,
      actions: each.actions.map((code) => ({ code, text: 'x' })),
    }));
    expect(judged(whole).agree).toBe(3);
  });

  it('names what differs: the conclusion, an action that is missing or must not stand, a warning', () => {
    const wrong = perfect.map((each, at) =>
      at === 0 ? { ...each, conclusion: 'immune', actions: [], avoid: [] } : each,
    );
    const { agree, differ, lines } = judged(wrong);
    expect(agree).toBe(2);
    expect(differ).toMatchObject({ conclusion: 1, actions: 1, texts: 0 });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('conclusion immune, accepted');
  });

  it('counts a case without an answer as one that differs', () => {
    expect(judged(perfect.slice(1))).toMatchObject({ agree: 2, lines: [`${cases[0]?.case.id}: no answer`] });
  });
});
