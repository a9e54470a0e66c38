// @vitest-environment node
import { expect, test } from 'vitest';
import { compare, told } from './oracle-newborn/compare.ts';

/** The tables against a second derivation of the same decisions, written apart from them as plain procedure. */
test('10,000 seeded newborns: never a milder conclusion or a later urgency than the decisions, derived a second time, allow', () => {
  const { groups, asked } = compare(10_000, 20_261_120);
  expect(asked).toBe(10_000);
  const found = groups.filter(({ isMilder }) => isMilder).map(told);
  expect(found, found.join('\n')).toEqual([]);
}, 120_000);
