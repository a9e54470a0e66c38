// @vitest-environment node
/** Back and the same answer, and a change taken back, leave everything as it was. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/machines/consultation-types.ts';
import type { Case } from '../../src/rules/vocabulary.ts';
import { howMany } from '../helpers/how-many.ts';
import { Slip } from '../proof/whole/drive.ts';
import { backIsIdentity, changeIsIdentity } from '../proof/whole/driven.ts';
import { cases } from '../proof/whole/run.ts';

const LONG = 600_000;

describe('going back in the real conversation', () => {
  it(
    'and giving the same answer gives the same state, after every answer',
    () => {
      const { checked, violations } = backIsIdentity(cases(howMany(80, 200)));
      expect(violations).toEqual([]);
      expect(checked).toBeGreaterThan(howMany(320, 800));
    },
    LONG,
  );

  it(
    'and changing an answer there and back changes nothing, for every question',
    () => {
      const { checked, violations } = changeIsIdentity(cases(howMany(50, 100)));
      expect(violations).toEqual([]);
      expect(checked).toBeGreaterThan(howMany(150, 300));
    },
    LONG,
  );
});

/** A conversation that hears "I do not know" wherever an answer is given a second time. */
class Forgetful extends Slip {
  #heard = new Set<string>();

  override answer(key: string, answers: Answers): void {
    const again = this.#heard.has(key);
    this.#heard.add(key);
    super.answer(key, again ? {} : answers);
  }
}

describe('the comparison', () => {
  const forgetful = (all: readonly Case[]) => new Forgetful(all);

  it('finds an answer that is lost on the way back', () => {
    expect(backIsIdentity(cases(10), forgetful).violations).not.toEqual([]);
  });

  it('finds a change that is not taken back', () => {
    expect(changeIsIdentity(cases(20), forgetful).violations).not.toEqual([]);
  });
});
