// @vitest-environment node
/** The order in which open questions are answered never matters. */
import { transition } from 'xstate';
import { describe, expect, it } from 'vitest';
import { assessmentMachine } from '../../src/machines/assessment.ts';
import type { Answers } from '../../src/machines/consultation-types.ts';
import { howMany } from '../helpers/how-many.ts';
import { orderNeverMatters } from '../proof/whole/swapped.ts';
import { cases } from '../proof/whole/run.ts';

describe('two questions open at once', () => {
  it('give the same answer in either order', () => {
    const { checked, violations } = orderNeverMatters(cases(howMany(800, 2_000)));
    expect(violations).toEqual([]);
    expect(checked).toBeGreaterThan(howMany(2_000, 5_000));
  }, 600_000);

  it('are found where the order matters', () => {
    // A conversation that takes an answer out of turn for "I do not know".
    const strict: typeof send = (at, answers) => {
      const { now } = at.context;
      const inTurn = now.kind === 'asks' && now.question.facts.some((fact) => fact in answers);
      return send(
        at,
        inTurn ? answers : Object.fromEntries(Object.keys(answers).map((fact) => [fact, null])),
      );
    };
    expect(orderNeverMatters(cases(100), strict).violations).not.toEqual([]);
  });
});

type Snapshot = Parameters<typeof transition<typeof assessmentMachine>>[1];
function send(at: Snapshot, answers: Answers) {
  return transition(assessmentMachine, at, { type: 'ANSWER', answers })[0];
}
