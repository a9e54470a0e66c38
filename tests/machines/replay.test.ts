import { expect, it } from 'vitest';
import type { AssessmentInput } from '../../src/machines/assessment.ts';
import { replay, type Given } from '../../src/machines/replay.ts';
import type { Compiled } from '../../src/rules/compile.ts';
import { toyShelf } from './answering.ts';

/** An assessment whose table tells how often it was looked at since it was last asked. */
function watched(): { start: AssessmentInput; looks: () => number } {
  let count = 0;
  const table = toyShelf.compiled('rubella', 'pregnant');
  if (table === null) throw new Error('no toy');
  const compiled = new Proxy<Compiled>(table, {
    get(target, key) {
      count += 1;
      return target[key as keyof Compiled];
    },
  });
  const given = { id: 'x', pathogen: 'rubella', subject: 'pregnant', results: {} } as const;
  const looks = () => {
    const seen = count;
    count = 0;
    return seen;
  };
  return { start: { compiled, questions: toyShelf.questions, given, answers: {}, complete: false }, looks };
}

it('only the newest answer is worked out anew', () => {
  const { start, looks } = watched();
  const week: Given = { 'person.week': { gestation: '8' } };
  const both: Given = { ...week, 'rubella.igg': { 'results.igg': { class: 'negative' } } };
  const stands = [{}, week, both].map((given) => {
    const position = replay([start], given);
    return { given, position, looks: looks() };
  });
  expect(stands.map(({ position }) => position.path.length)).toEqual([0, 1, 2]);
  for (const { given, position, looks: first } of stands) {
    expect(first).toBeGreaterThan(0);
    expect(replay([start], given)).toEqual(position);
    expect(looks()).toBe(0);
  }
});
