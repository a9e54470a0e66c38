import fc from 'fast-check';
import { expect, it } from 'vitest';
import { howMany } from '../helpers/how-many.ts';
import { INVARIANTS } from './invariants/all.ts';
import { broken } from './invariants/run.ts';
import { arbitraryCase } from './random-cases.ts';
import { assess } from './subject.ts';

const ALONE = INVARIANTS.filter(({ compares }) => !compares);
const RUNS = howMany(10_000, 100_000);

/** Half of the seeded whole cases. Two files ask for one half each, so that two cores share them. */
export function halfOfManyCases(seed: number): void {
  it(`${RUNS} whole cases keep to every safety invariant (seed ${seed})`, () => {
    const keeps = fc.property(arbitraryCase, (c) => {
      expect(broken(ALONE, c, assess).map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
    });
    fc.assert(keeps, { seed, numRuns: RUNS });
  }, 900_000);
}
