import { describe, expect, test } from 'vitest';
import { compile } from '../../src/rules/compile.ts';
import { tables } from '../../src/tables/tables.ts';
import { denseIndex, layOut } from './engines/dense.ts';

const [table] = tables;
if (table === undefined) throw new Error('no table');
const compiled = compile(table);
/** The facts of a case as places, the first two as given and the others the first of theirs. */
const state = (...places: number[]) => {
  const all = new Int8Array(compiled.slots.length);
  all.set(places);
  return all;
};

describe('the dense look-up', () => {
  test('counts in a mixed radix, the first fact fastest', () => {
    const radix = { slots: Int32Array.of(2, 0), strides: Int32Array.of(1, 5) };
    expect(denseIndex(radix, Int8Array.of(3, 9, 4))).toBe(4 + 5 * 3);
  });

  test('gives every combination a place of its own, and keeps only facts that differ', () => {
    const sizes = compiled.slots.slice(0, 2).map(({ values }) => values.length);
    const [first = 0, second = 0] = sizes;
    const states = Array.from({ length: first * second }, (_, at) =>
      state(at % first, Math.floor(at / first)),
    );
    const dense = layOut(
      compiled,
      states,
      states.map((_, at) => at % 7),
    );
    expect([...dense.slots]).toEqual([0, 1]);
    expect(dense.conclusions.length).toBe(first * second);
    expect(states.map((one) => dense.conclusions[denseIndex(dense, one)])).toEqual(
      states.map((_, at) => at % 7),
    );
  });

  test('refuses two conclusions for the same facts', () => {
    expect(() => layOut(compiled, [state(0), state(1), state(0)], [1, 2, 3])).toThrow('two conclusions');
  });
});
