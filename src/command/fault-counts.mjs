/** Reads Playwright's report of the fault suite: which fault each test is about stands at the head of its title. */

import { specs } from './test-counts.mjs';

/** @typedef {{ passed: number, all: number }} Tests */

/**
 * @param {any} report Playwright's JSON report, or nothing where there is none
 * @returns {{ faults: Map<string, Tests>, notes: string[] }} the tests of each fault, by its number; what they measured
 */
export function faultsIn(report) {
  /** @type {Map<string, Tests>} */
  const faults = new Map();
  /** @type {Set<string>} */
  const notes = new Set();
  for (const spec of specs(report ?? {})) {
    for (const number of numbersIn(spec.title)) {
      const before = faults.get(number) ?? { passed: 0, all: 0 };
      // A test that was skipped, or passed only when it was tried again, has not passed.
      const good = spec.tests.every((/** @type {any} */ test) => test.status === 'expected');
      faults.set(number, { passed: before.passed + (good ? 1 : 0), all: before.all + 1 });
    }
    for (const test of spec.tests)
      for (const { type, description } of test.annotations)
        if (/^F\d/.test(type)) notes.add(`${type}: ${description}`);
  }
  return { faults, notes: [...notes].sort() };
}

/**
 * "F1, F23: opens offline" is about two.
 * @param {string} title
 */
export function numbersIn(title) {
  const head = /^(F\d+b?(?:, F\d+b?)*):/.exec(title)?.[1];
  return head === undefined ? [] : head.split(', ');
}
