// @vitest-environment node
import process from 'node:process';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Case, HistoryKey, ResultKey } from '../../src/rules/vocabulary.ts';
import { howMany } from '../helpers/how-many.ts';
import { INVARIANTS, ON_THE_COMMAND_LINE } from './invariants/all.ts';
import { mayHave } from './invariants/altered.ts';
import { badAnswers } from './invariants/bad-answers.ts';
import { PUBLISHED } from './invariants/rule.ts';
import { checkAll, reduced, summarise, type Violation } from './invariants/run.ts';
import { shortAnswer, shortCase } from './invariants/short.ts';
import { arbitraryCase, randomCases } from './random-cases.ts';
import { assess } from './subject.ts';

const [ALONE = howMany(2_500, 20_000), COMPARED = Math.ceil(ALONE / 5)] = (process.env.INVARIANT_CASES ?? '')
  .split(/[\s,]+/)
  .filter(Boolean)
  .map(Number);

/** The failure message: how often, what is wrong, and the three smallest cases as JSON. */
function told(violations: readonly Violation[]): string {
  return summarise(violations)
    .flatMap(({ rule, count, smallest }) => [
      `${rule} is broken ${count} times, for example`,
      ...smallest.map((each) => {
        const { message, case: c, assessment } = reduced(each, assess);
        const codes = assessment?.actions.map(({ code }) => code).join(' ') ?? '';
        return `${message}\n  ${JSON.stringify(c)}\n  → ${assessment?.conclusion ?? 'no answer'} [${codes}]`;
      }),
    ])
    .join('\n');
}

describe('every answer keeps to the safety invariants', () => {
  let found: Violation[] = [];
  beforeAll(() => {
    const alone = checkAll(randomCases(ALONE, 20_261_120), assess, { compared: false });
    const pairs = INVARIANTS.filter((each) => each.compares).map(({ id }) => id);
    const twice = checkAll(randomCases(COMPARED, 11), assess, { compared: true, rules: pairs });
    found = [...alone, ...twice];
  }, 600_000);

  it.each(INVARIANTS.map(({ id, text }) => [id, text] as const))('%s %s', (id) => {
    const own = found.filter((each) => each.rule === id);
    expect(own.length, told(own)).toBe(0);
  });
});

describe('the random cases', () => {
  it('hold only what the contract lets their subject have', () => {
    const allowed = (c: Case): boolean => {
      const keys = [...Object.keys(c.results), ...Object.keys(c.history ?? {})] as (ResultKey | HistoryKey)[];
      const clock =
        (c.subject === 'pregnant' || !c.gestation) && (c.subject === 'newborn' || c.ageDays == null);
      return clock && keys.every((key) => mayHave(c.subject, key));
    };
    fc.assert(fc.property(arbitraryCase, allowed), { seed: 20_261_120, numRuns: 2_000 });
  });
});

describe('the checker', () => {
  it('has a check for every rule of the page', () => {
    const checked = [...INVARIANTS.map(({ id }) => id), ...ON_THE_COMMAND_LINE];
    expect(checked.sort()).toEqual([...PUBLISHED.keys()].sort());
  });

  const bad = badAnswers();
  it.each(INVARIANTS.map((each) => [each.id, each] as const))('%s can fail', (id, { check }) => {
    const example = bad[id];
    expect(example, 'a bad answer stands for every rule').toBeDefined();
    if (example) expect(check(example.c, example.a, example.again ?? (() => example.a))).not.toBeNull();
  });

  it('lets a sound answer pass', () => {
    const c = shortCase('toxoplasma', 'planning', 'igg:positive igm:negative');
    const answer = (each: typeof c) => shortAnswer(each, 'past_infection', 'none', 'no_further_testing');
    const broken = INVARIANTS.filter(({ check }) => check(c, answer(c), answer) !== null);
    expect(broken.map(({ id }) => id)).toEqual([]);
  });
});
