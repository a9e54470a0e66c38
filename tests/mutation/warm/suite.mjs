/**
 * What the tests take from vitest, as far as those do that mutants are tried with: `describe`, `it` with `each`, and
 * its own `expect`. A bundle of test files is code that can be run again
 * and again: each run has modules of its own.
 */
import { createRequire } from 'node:module';
import { format } from 'node:util';
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';

/**
 * One test, of a file that may stand in a bundle with others.
 * @typedef {{ readonly id: string, readonly name: string, readonly file: string, readonly run: () => void }} Test
 */
/** @typedef {(name: string, body: (...row: any[]) => void) => void} Declare */
/** @typedef {(require: NodeJS.Require, exports: object, module: object, path: string) => void} Code */

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

const expect = Object.assign(
  (/** @type {unknown} */ value, /** @type {string | undefined} */ message) => chai.expect(value, message),
  chai.expect,
  /** @type {Record<symbol, object>} */ (/** @type {unknown} */ (globalThis))[ASYMMETRIC_MATCHERS_OBJECT],
);
// A failure ends the test at once: that is enough to know that it was noticed.
Object.assign(expect, { soft: expect });
Object.assign(globalThis, { [GLOBAL_EXPECT]: expect });
setState({ assertionCalls: 0 }, /** @type {any} */ (expect));

/**
 * @param {Declare} declare
 * @returns {Declare & { each: (rows: readonly unknown[]) => Declare }}
 */
function withEach(declare) {
  /** @param {readonly unknown[]} rows */
  const each = (rows) => (/** @type {string} */ name, /** @type {(...row: any[]) => void} */ body) => {
    // As vitest has it: rows are spread where all of them are arrays.
    const spread = rows.every(Array.isArray);
    rows.forEach((row, at) => {
      const cells = spread ? /** @type {unknown[]} */ (row) : [row];
      declare(`${format(name, ...cells)} (${at + 1})`, () => body(...cells));
    });
  };
  return Object.assign(declare, { each });
}

/**
 * Runs the code of a bundle of test files, which declare their tests.
 * @param {string} bundle a letter for it
 * @param {string} path where the code stands
 * @param {Code} code
 * @returns {Test[]}
 * @throws whatever the modules throw while they are loaded
 */
export function declared(bundle, path, code) {
  /** @type {Test[]} */
  const tests = [];
  /** @type {string[]} */
  let names = [];
  const describe = withEach((name, body) => {
    const outside = names;
    names = [...outside, name];
    body();
    names = outside;
  });
  /** @type {(file: string) => Declare} */
  const itIn = (file) => (title, run) => {
    const name = [...names, title].join(' ');
    // Short, since Stryker lists the tests of every mutant.
    tests.push({ id: `${bundle}${tests.length + 1}`, name, file, run });
  };
  const require = createRequire(path);
  const given = (/** @type {string} */ id) =>
    id.startsWith('vitest:')
      ? { describe, expect, it: withEach(itIn(id.slice('vitest:'.length))) }
      : require(id);
  const module = { exports: {} };
  code(/** @type {NodeJS.Require} */ (given), module.exports, module, path);
  return tests;
}

/**
 * @param {Test} test
 * @returns {string | null} why it failed, or null where it passed
 */
export function failureOf({ run }) {
  try {
    run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
