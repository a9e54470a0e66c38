// @vitest-environment node
/** A day before, on it and a day after: around every threshold of every table. */
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../src/proof/answer.ts';
import { tableFor } from '../../../src/exchange/shelf.ts';
import type { Case } from '../../../src/rules/vocabulary.ts';
import { tables } from '../../../src/tables/tables.ts';
import { boundariesHold } from './boundaries.ts';
import { thresholdsOf } from './derived.ts';
import { thresholds } from './thresholds.ts';

const LONG = 600_000;
const key = ({ table, what, at }: { table: string; what: string; at: number }) => `${table}: ${what} ${at}`;

function answer(c: Case) {
  const compiled = tableFor(c.pathogen, c.subject);
  if (compiled === null) throw new Error('no table');
  return answerOf(compiled, c);
}

describe('the thresholds', () => {
  it('of the tables are those of the list, each once', () => {
    const listed = thresholds.map(key);
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.sort()).toEqual(tables.flatMap(thresholdsOf).map(key).sort());
  });
});

describe('the probe', () => {
  const ages = thresholds.filter(({ table, what }) => table === 'cmv-newborn' && what === 'ageDays');
  const others = thresholds.filter((one) => !ages.includes(one));

  it(
    'finds answers that come a day late',
    () => {
      const late = (c: Case) => answer(c.ageDays == null ? c : { ...c, ageDays: Math.max(0, c.ageDays - 1) });
      const { violations } = boundariesHold(late, ages);
      expect(violations.filter((one) => one.includes('moves a day later')).length).toBe(ages.length);
    },
    LONG,
  );

  it(
    'finds a threshold that is missing, one that is moved and one that turns the other way',
    () => {
      const wrong = ages.map((one, at) =>
        at === 0 ? { ...one, at: one.at + 1 } : { ...one, later: 'calmer' as const },
      );
      const { violations } = boundariesHold(answer, wrong);
      expect(violations.some((one) => one.includes('ageDays 15 is in no table'))).toBe(true);
      expect(violations.some((one) => one.includes('ageDays 14 is not on the list'))).toBe(true);
      expect(violations.some((one) => one.includes('ageDays 22') && one.includes('the wrong way'))).toBe(
        true,
      );
      expect(violations.filter((one) => one.includes('is not on the list')).length).toBe(others.length + 1);
    },
    LONG,
  );
});
