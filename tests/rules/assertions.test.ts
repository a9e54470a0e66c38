import { describe, expect, it } from 'vitest';
import { shelf, tableFor } from '../../src/exchange/shelf.ts';
import { outcomeOf } from '../../src/machines/consultation-steps.ts';
import type { AssessmentContext } from '../../src/machines/assessment.ts';
import { assess } from '../../src/rules/assess.ts';
import { ASSERTIONS, Breach } from '../../src/rules/assertions.ts';
import { decide } from '../../src/rules/decide.ts';
import { viewCase } from '../../src/rules/view.ts';
import type { Assessment, Case } from '../../src/rules/vocabulary.ts';
import { en } from '../../src/words/en.ts';
import { answered, decision, FAULTS, sound, source } from '../helpers/answer-faults.ts';
import { readCase } from '../helpers/read-case.ts';
import { randomCases } from '../proof/random-cases.ts';

const thrownBy = (make: () => Assessment): unknown => {
  try {
    make();
    return null;
  } catch (error) {
    return error;
  }
};

describe('an answer that may leave', () => {
  it('is given back as it is', () => {
    expect(answered({})).toEqual(sound);
  });

  it('is every answer to 1,500 cases', () => {
    for (const one of randomCases(1500, 91)) {
      const read: Case = readCase(one);
      const compiled = tableFor(read.pathogen, read.subject);
      const made = compiled && decide(compiled, viewCase(read));
      if (compiled === null || made === null || made.kind === 'gap') throw new Error('no decision');
      expect(() => assess(made, compiled, read, shelf, en), JSON.stringify(one)).not.toThrow();
    }
  });
});

describe('a fault', () => {
  it.each(FAULTS)('is stopped by "%s": %s', (id, _, make) => {
    const thrown = thrownBy(make);
    expect(thrown).toBeInstanceOf(Breach);
    expect((thrown as Breach).broken).toContain(id);
  });

  it('is tried for each assertion', () => {
    expect([...new Set(FAULTS.map(([id]) => id))]).toEqual(ASSERTIONS.map(({ id }) => id));
  });

  it.each(FAULTS)('leaves nobody with an answer: "%s", %s', (_id, _fault, make) => {
    const context = { now: { kind: 'decided', decision }, source } as unknown as AssessmentContext;
    expect(outcomeOf(context, { assess: make })).toEqual({
      pathogen: 'toxoplasma',
      source,
      assessment: null,
      cannotSay: true,
    });
  });
});
