// @vitest-environment node
/** The hazard log as data: whole, printed in SAFETY.md as it stands, and traced to tests that ran. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hazards, inSafety, untraced, whatRan, type Hazard } from '../../src/command/hazard-log.mjs';
import { INVARIANTS } from '../proof/invariants/all.ts';

const all = hazards();
const one: Hazard = {
  id: 'H01',
  hazard: 'a',
  harm: 'b',
  cause: 'c',
  control: 'd',
  rules: ['R01'],
  tests: ['tests/rules/', 'tests/e2e/safety.spec.ts'],
};
const passed = { passed: 1, failed: 0, skipped: 0 };
const ran = new Map([
  ['tests/rules/a.test.ts', passed],
  ['tests/rules/b.test.ts', passed],
  ['tests/e2e/safety.spec.ts', passed],
]);

describe('the hazards', () => {
  it('are at least forty, numbered without a gap, each with its harm, cause, control and test', () => {
    expect(all.length).toBeGreaterThanOrEqual(40);
    expect(all.map(({ id }) => id)).toEqual(all.map((_, at) => `H${String(at + 1).padStart(2, '0')}`));
    for (const { id, hazard, harm, cause, control, rules, tests } of all) {
      for (const text of [hazard, harm, cause, control]) expect(text.length, id).toBeGreaterThan(5);
      expect(rules.length + tests.length, id).toBeGreaterThan(0);
    }
  });

  it('name tests, rules and commands that exist', () => {
    const known = new Set(INVARIANTS.map(({ id }) => id));
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    for (const { id, rules, tests, commands = [] } of all) {
      expect(
        tests.filter((path) => !existsSync(path)),
        id,
      ).toEqual([]);
      expect(
        rules.filter((rule) => !known.has(rule)),
        id,
      ).toEqual([]);
      expect(
        commands.filter((command) => !(command.replace('npm run ', '') in scripts)),
        id,
      ).toEqual([]);
    }
  });

  it('stand in SAFETY.md (`npm run hazards` writes them)', async () => {
    const safety = readFileSync('SAFETY.md', 'utf8');
    expect(await inSafety(safety, all)).toBe(safety);
  });
});

describe('a hazard is not held down', () => {
  it('unless its tests ran and passed', () => {
    expect(untraced([one], ran, new Set(['R01']))).toEqual([]);
    expect(untraced([one], ran, new Set())).toEqual(['H01: rule R01 was not held by a test']);
    const skipped = new Map([...ran, ['tests/e2e/safety.spec.ts', { passed: 0, failed: 0, skipped: 1 }]]);
    expect(untraced([one], skipped, new Set(['R01']))).toEqual([
      'H01: no test of tests/e2e/safety.spec.ts passed',
    ]);
    const failed = new Map([...ran, ['tests/rules/b.test.ts', { passed: 3, failed: 1, skipped: 0 }]]);
    expect(untraced([one], failed, new Set(['R01']))).toEqual(['H01: a test of tests/rules/ failed']);
    expect(untraced([one], new Map(), new Set(['R01']))).toHaveLength(2);
  });

  it('by a file that could not be loaded, nor by a rule of which one test failed', () => {
    const test = (title: string, status: string) => ({ title, status });
    const name = (file: string) => new URL(`../../${file}`, import.meta.url).pathname;
    const { files, rules } = whatRan(
      {
        testResults: [
          { name: name('tests/rules/a.test.ts'), status: 'failed', assertionResults: [] },
          {
            name: name('tests/proof/invariants.test.ts'),
            status: 'failed',
            assertionResults: [
              test('R01 a positive IgM', 'passed'),
              test('R01 can fail', 'passed'),
              test('R02 a gray IgM', 'failed'),
              test('R02 can fail', 'passed'),
            ],
          },
        ],
      },
      { suites: [{ suites: [{ specs: [{ file: 'faults/kill.spec.ts', tests: [{ status: 'flaky' }] }] }] }] },
    );
    expect(rules).toEqual(new Set(['R01']));
    expect(files.get('tests/rules/a.test.ts')?.failed).toBe(1);
    expect(files.get('tests/e2e/faults/kill.spec.ts')).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
