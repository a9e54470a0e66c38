/** The hazard log: its table in SAFETY.md, and whether each test it names ran and passed. */
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './prepare.mjs';
import { specs } from './test-counts.mjs';

/**
 * @typedef {object} Hazard
 * @property {string} id
 * @property {string} hazard what goes wrong
 * @property {string} harm what comes of it
 * @property {string} cause
 * @property {string} control what the product does against it
 * @property {string[]} rules ids of the safety invariants
 * @property {string[]} tests files, or folders that end in /
 * @property {string[]} [commands]
 * @property {string} [untested] what no test can show
 */

/** @typedef {{ passed: number, failed: number, skipped: number }} Ran */

/** @returns {Hazard[]} */
export function hazards() {
  return JSON.parse(readFileSync(new URL('../safety/hazards.json', import.meta.url), 'utf8'));
}

/**
 * The rows of the table in SAFETY.md, as prettier has yet to align them.
 * @param {readonly Hazard[]} all
 */
function tableOf(all) {
  const rows = all.map((one) => [one.id, one.hazard, one.harm, one.cause, one.control, shownBy(one)]);
  const head = ['id', 'hazard', 'harm', 'cause', 'control', 'shown by'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/**
 * SAFETY.md with this log in the place of its own.
 * @param {string} safety
 * @param {readonly Hazard[]} all
 */
export async function inSafety(safety, all) {
  const { format, resolveConfig } = await import('prettier');
  const table = /^\| id +\| hazard[^\n]*\n(?:\|[^\n]*\n)+/m;
  if (!table.test(safety)) throw new Error('SAFETY.md holds no table of hazards');
  const file = join(root, 'SAFETY.md');
  // Not as a text to put in: there "$&" would mean what was found.
  const text = safety.replace(table, () => `${tableOf(all)}\n`);
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

/** @param {Hazard} hazard */
function shownBy({ rules, tests, commands = [], untested }) {
  const invariants = rules.length > 0 ? [`_invariants_ ${rules.join(', ')}`] : [];
  const named = [...tests, ...commands].map((one) => `\`${one}\``);
  const not = untested === undefined ? [] : [`no test can: ${untested}`];
  return [...invariants, ...named, ...not].join('; ');
}

/**
 * What is missing for each hazard to be held down: a test that did not run, was skipped or failed; a rule not checked.
 * @param {readonly Hazard[]} all
 * @param {ReadonlyMap<string, Ran>} files the tests of each file, by its path from the root
 * @param {ReadonlySet<string>} rules the ids of the invariants that were checked and held
 * @returns {string[]} one line a fault; none is []
 */
export function untraced(all, files, rules) {
  return all.flatMap(({ id, tests, rules: asked }) => [
    ...tests.flatMap((path) => {
      const own = [...files].filter(([file]) => (path.endsWith('/') ? file.startsWith(path) : file === path));
      const ran = own.map(([, one]) => one);
      if (!ran.some(({ passed }) => passed > 0)) return [`${id}: no test of ${path} passed`];
      return ran.some(({ failed }) => failed > 0) ? [`${id}: a test of ${path} failed`] : [];
    }),
    ...asked.filter((rule) => !rules.has(rule)).map((rule) => `${id}: rule ${rule} was not held by a test`),
  ]);
}

/**
 * @param {any} vitest vitest's JSON report
 * @param {any} playwright Playwright's JSON report
 * @returns {{ files: Map<string, Ran>, rules: Set<string> }}
 */
export function whatRan(vitest, playwright) {
  /** @type {Map<string, Ran>} */
  const files = new Map();
  // Each rule has two tests: that every answer keeps to it, and that it can fail.
  /** @type {Map<string, number>} */
  const held = new Map();
  /** @param {string} file @param {string} status */
  const count = (file, status) => {
    const ran = files.get(file) ?? { passed: 0, failed: 0, skipped: 0 };
    if (status === 'passed' || status === 'expected') ran.passed++;
    else if (status === 'skipped' || status === 'pending' || status === 'todo') ran.skipped++;
    else ran.failed++;
    files.set(file, ran);
  };
  for (const { name, status, assertionResults } of vitest?.testResults ?? []) {
    const file = relative(root, name).split(sep).join('/');
    if (assertionResults.length === 0) count(file, status);
    for (const test of assertionResults) {
      count(file, test.status);
      const rule = /^[A-Z]\d\d(?= )/.exec(test.title)?.[0];
      if (rule !== undefined && file === INVARIANTS && test.status === 'passed')
        held.set(rule, (held.get(rule) ?? 0) + 1);
    }
  }
  for (const { file, tests } of specs(playwright ?? {}))
    for (const { status } of tests) count(`tests/e2e/${file}`, status);
  return { files, rules: new Set([...held].flatMap(([rule, times]) => (times > 1 ? [rule] : []))) };
}

const INVARIANTS = 'tests/proof/invariants.test.ts';
