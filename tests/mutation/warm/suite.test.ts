// @vitest-environment node
/** What the tests of mutants are run with, in a process of its own: it would take the place of vitest's `expect` here. */
import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { describe, expect, it } from 'vitest';

const TESTS = `
  const { describe, expect, it } = require('vitest:/tests/one.test.ts');
  describe('a group', () => {
    it('passes', () => expect({ a: [1] }).toEqual({ a: [1] }));
    it('fails', () => expect(1).toBe(2));
    it('throws', () => { throw new Error('thrown'); });
    it('fails softly', () => expect.soft('a').toMatch(/b/));
    it.each([[1, 2], [3, 4]])('spreads rows: %i', (a, b) => expect(a + 1).toBe(b));
    it.each([[], 5])('does not spread mixed ones', (row) => expect(row).not.toBe(undefined));
  });
  describe.each(['x', 'y'])('of %s', (name) => it('is told', () => expect(['x']).toContain(name)));
`;
const SCRIPT = `
  import { compileFunction } from 'node:vm';
  import { declared, failureOf } from './tests/mutation/warm/suite.mjs';
  const code = compileFunction(${JSON.stringify(TESTS)}, ['require', 'exports', 'module', '__filename']);
  const tests = declared('a', process.cwd() + '/none.cjs', code);
  const told = tests.map((test) => [test.id, test.file, test.name, failureOf(test) === null]);
  process.stdout.write(JSON.stringify([told, failureOf(tests[2])]));
`;

describe('the tests of a bundle', () => {
  const [told, thrown] = JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', SCRIPT], { encoding: 'utf8' }),
  ) as [[string, string, string, boolean][], string];

  it('have short ids, the file they stand in, and their whole name', () => {
    expect(told.map(([id]) => id)).toEqual(told.map((_, at) => `a${at + 1}`));
    expect(new Set(told.map(([, file]) => file))).toEqual(new Set(['/tests/one.test.ts']));
    expect(told.map(([, , name]) => name)).toEqual([
      'a group passes',
      'a group fails',
      'a group throws',
      'a group fails softly',
      'a group spreads rows: 1 2 (1)',
      'a group spreads rows: 3 4 (2)',
      'a group does not spread mixed ones [] (1)',
      'a group does not spread mixed ones 5 (2)',
      'of x (1) is told',
      'of y (2) is told',
    ]);
  });

  it('pass and fail as under vitest, and say why', () => {
    const passed = told.map(([, , , isPassed]) => isPassed);
    expect(passed).toEqual([true, false, false, false, true, true, true, true, true, false]);
    expect(thrown).toBe('thrown');
  });
});
