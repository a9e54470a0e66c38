/**
 * A test runner for Stryker that keeps the tests loaded. A mutant is first tried where the mutants before it were tried,
 * and counts as noticed there only if the test that failed passes again without it; everything else is tried in modules
 * of its own, as any runner would.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { root } from '../../../src/command/prepare.mjs';
import { loadModule } from '../../../src/command/run-module.mjs';
import { bundled } from './bundle.mjs';
import { declared, failureOf } from './suite.mjs';

/** @typedef {import('./suite.mjs').Test} Test */
/** @typedef {import('@stryker-mutator/api/test-runner').MutantRunOptions} MutantRunOptions */
/** @typedef {import('@stryker-mutator/api/test-runner').MutantRunResult} MutantRunResult */
/** @typedef {import('./bundle.mjs').Bundle} Bundle */
/** @typedef {import('@stryker-mutator/api/core').MutantCoverage} MutantCoverage */
/** @typedef {import('@stryker-mutator/api/core').Mutant} Mutant */

/** The cheapest first: most mutants fall in the first of them. */
const BUNDLES = ['rules-alone', 'answers', 'rules-on-tables', 'machines'].map(
  (name) => `tests/mutation/${name}.ts`,
);
const FOLDER = 'warm-tests';
const KNOWN = join(FOLDER, 'known.json');
/** The milliseconds of tests after which a mutant that nothing has noticed is tried in modules of its own. */
const WARM_FOR = 1_500;
/** The milliseconds of a quick test. */
const QUICK = 50;
/** Mutants after which the tests are loaded anew, in case one of them left something behind. */
const WORN_AFTER = 200;

/**
 * What the code that Stryker has changed looks at.
 * @type {{
 *   activeMutant?: string | undefined, currentTestId?: string | undefined,
 *   hitCount?: number | undefined, hitLimit?: number | undefined, mutantCoverage?: MutantCoverage
 * }}
 */
const stryker = {};
Object.assign(globalThis, { __stryker__: stryker });

/** @type {(bundle: Bundle) => Test[]} */
const load = ({ letter, path, code }) => declared(letter, path, code);

class WarmRunner {
  /** @type {Bundle[]} */
  #bundles = [];
  /** @type {Map<string, Test> | undefined} */
  #warm;
  #worn = 0;
  /** Of each bundle, the names of its tests. @type {readonly (readonly string[])[]} */
  #names = [];
  /** Milliseconds of each test in the first run. @type {ReadonlyMap<string, number>} */
  #durations = new Map();
  /** @type {(mutant: Mutant) => boolean} */
  #isListed = () => false;
  /** By mutated file: the tests that noticed something in it, the latest first. @type {Map<string, string[]>} */
  #noticing = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env['NODE_ENV'] = 'test';
    process.env['MUTANTS'] = 'tried';
    // XState throws what ended an actor once more, in a task of its own: by then the test has had its say.
    process.on('uncaughtException', () => undefined);
    const { isListed } = await loadModule('tests/mutation/listed.ts');
    this.#isListed = (mutant) => isListed(root, mutant);
    this.#bundles = await bundled(process.cwd(), BUNDLES, FOLDER);
  }

  /** @param {readonly (readonly [string, number][])[]} tests of each bundle, with their milliseconds */
  #know(tests) {
    this.#names = tests.map((each) => each.map(([name]) => name));
    this.#durations = new Map(tests.flat());
  }

  /** @returns {Promise<import('@stryker-mutator/api/test-runner').DryRunResult>} */
  dryRun() {
    /** @type {MutantCoverage} */
    const found = { static: {}, perTest: {} };
    stryker.mutantCoverage = found;
    stryker.activeMutant = undefined;
    stryker.hitCount = undefined;
    const results = this.#bundles.map(({ letter, path, counting }) =>
      declared(letter, path, counting).map((test) => firstRun(test)),
    );
    const known = results.map((each) =>
      each.map(({ id, timeSpentMs }) => /** @type {[string, number]} */ ([id, timeSpentMs])),
    );
    this.#know(known);
    writeFileSync(KNOWN, JSON.stringify(known));
    const tests = results.flat();
    const perTest = Object.fromEntries(tests.map(({ id, fileName }) => [id, found.perTest[fileName] ?? {}]));
    return Promise.resolve({
      status: DryRunStatus.Complete,
      tests,
      mutantCoverage: { static: found.static, perTest },
    });
  }

  /**
   * @param {MutantRunOptions} options
   * @returns {Promise<MutantRunResult>}
   */
  mutantRun(options) {
    // One process alone makes the first run; others begin beside it, or after a mutant that never ended.
    if (this.#names.length === 0) this.#know(JSON.parse(readFileSync(KNOWN, 'utf8')));
    stryker.hitLimit = options.hitLimit;
    const result =
      (options.mutantActivation === 'runtime' ? this.#tryWarm(options) : undefined) ??
      this.#tryAlone(options);
    stryker.activeMutant = undefined;
    return Promise.resolve(result);
  }

  /** @param {string} test */
  #durationOf = (test) => this.#durations.get(test) ?? 0;

  /** @param {string} id */
  #activate(id) {
    stryker.hitCount = 0;
    stryker.activeMutant = id;
  }

  /** @returns {MutantRunResult | undefined} where the mutant ran far more often than the code it stands for */
  #endless() {
    return (stryker.hitCount ?? 0) > (stryker.hitLimit ?? Infinity)
      ? { status: MutantRunStatus.Timeout, reason: `over ${stryker.hitLimit} times` }
      : undefined;
  }

  /**
   * @param {MutantRunOptions} options
   * @returns {MutantRunResult | undefined} nothing where no test of the first ones noticed it beyond doubt
   */
  #tryWarm({ activeMutant: { id }, testFilter, sandboxFileName }) {
    if (this.#warm === undefined || ++this.#worn > WORN_AFTER) {
      this.#warm = new Map(this.#bundles.flatMap(load).map((test) => [test.id, test]));
      this.#worn = 0;
    }
    const noticing = this.#noticing.get(sandboxFileName) ?? [];
    const due = testFilter ?? [...this.#warm.keys()];
    const isDue = new Set(due);
    const inOrder = new Set([
      ...noticing.filter((test) => isDue.has(test)),
      ...[...due].sort((a, b) => this.#durationOf(a) - this.#durationOf(b)),
    ]);
    let spent = 0;
    for (const [at, name] of [...inOrder].entries()) {
      const test = this.#warm.get(name);
      spent += this.#durationOf(name);
      if (test === undefined || spent > WARM_FOR) return undefined;
      this.#activate(id);
      const failureMessage = failureOf(test);
      const endless = this.#endless();
      stryker.activeMutant = undefined;
      if (failureMessage === null && endless === undefined) continue;
      if (failureOf(test) !== null) {
        this.#warm = undefined;
        return undefined;
      }
      if (endless) return endless;
      this.#noticed(sandboxFileName, name);
      return killed([name], failureMessage ?? '', at + 1);
    }
    return undefined;
  }

  /**
   * @param {string} file
   * @param {string} test
   */
  #noticed(file, test) {
    const before = this.#noticing.get(file) ?? [];
    this.#noticing.set(file, [test, ...before.filter((each) => each !== test)].slice(0, 20));
  }

  /**
   * @param {MutantRunOptions} options
   * @returns {MutantRunResult}
   */
  #tryAlone({ activeMutant, testFilter, mutantActivation, sandboxFileName }) {
    const { id } = activeMutant;
    const filter = testFilter && new Set(testFilter);
    // One that is listed as without effect has to stand only against the quick tests.
    const longest = this.#isListed(activeMutant) ? QUICK : Infinity;
    const isDue = (/** @type {string} */ test) =>
      (filter === undefined || filter.has(test)) && this.#durationOf(test) <= longest;
    const noticing = this.#noticing.get(sandboxFileName) ?? [];
    const isNoticing = (/** @type {{ id: string }} */ test) => noticing.includes(test.id);
    const due = this.#bundles
      .map((bundle, at) => ({ bundle, names: (this.#names[at] ?? []).filter(isDue) }))
      .filter(({ names }) => names.length > 0);
    const first = due.findIndex(({ names }) => names.includes(noticing[0] ?? ''));
    let nrOfTests = 0;
    for (const { bundle } of [...due.splice(Math.max(0, first), 1), ...due]) {
      stryker.activeMutant = undefined;
      if (mutantActivation === 'static') this.#activate(id);
      /** @type {Test[]} */
      let tests;
      try {
        tests = load(bundle);
      } catch (error) {
        return this.#endless() ?? killed([], `does not load: ${String(error)}`, nrOfTests);
      }
      if (mutantActivation === 'runtime') this.#activate(id);
      const inOrder = [...tests.filter(isNoticing), ...tests.filter((test) => !isNoticing(test))];
      for (const test of inOrder) {
        if (!isDue(test.id)) continue;
        nrOfTests++;
        const failureMessage = failureOf(test);
        const endless = this.#endless();
        if (endless) return endless;
        if (failureMessage === null) continue;
        this.#noticed(sandboxFileName, test.id);
        return killed([test.id], failureMessage, nrOfTests);
      }
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  }
}

/**
 * What a test runs is counted for all tests of its file: what the first of them made is there for those after it.
 * @param {Test} test
 */
function firstRun(test) {
  const { id, name, file } = test;
  stryker.currentTestId = file;
  const start = performance.now();
  const failureMessage = failureOf(test);
  const timeSpentMs = performance.now() - start;
  stryker.currentTestId = undefined;
  const result = { id, name, fileName: file, timeSpentMs };
  return failureMessage === null
    ? { ...result, status: /** @type {const} */ (TestStatus.Success) }
    : { ...result, status: /** @type {const} */ (TestStatus.Failed), failureMessage };
}

/**
 * @param {string[]} killedBy
 * @param {string} failureMessage
 * @param {number} nrOfTests
 * @returns {MutantRunResult}
 */
const killed = (killedBy, failureMessage, nrOfTests) => ({
  status: MutantRunStatus.Killed,
  killedBy,
  failureMessage,
  nrOfTests,
});

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'warm', WarmRunner)];
