/**
 * One part of the proof in a process of its own, so that the parts share the cores: `answers`, `further`, `dmn` or
 * `sheets`.
 * What it found goes to standard output as one line of JSON: a list of name, checked, faults.
 */
import process from 'node:process';
import { loadModule } from './run-module.mjs';

const [part] = process.argv.slice(2);

/** @typedef {{ name: string, checked: number, faults: string[] }} Checked */

/**
 * @param {'answerProperties' | 'furtherProperties'} which
 * @returns {Promise<Checked[]>}
 */
async function properties(which) {
  const run = await loadModule('tests/proof/whole/run.ts');
  /** @type {{ name: string, checked: number, violations: string[] }[]} */
  const all = run[which]();
  return all.map(({ name, checked, violations }) => ({ name, checked, faults: violations }));
}

/**
 * @param {'dmn' | 'sheets'} from
 * @returns {Promise<Checked[]>}
 */
async function oracles(from) {
  const { exported, runOracles } = await loadModule('tests/proof/oracles/run.ts');
  /** @type {{ name: string, combinations: number, disagreements: string[] }[]} */
  const all = await runOracles(false, exported(), [from]);
  return all.map(({ name, combinations, disagreements }) => ({
    name,
    checked: combinations,
    faults: disagreements,
  }));
}

/** @type {Readonly<Record<string, () => Promise<Checked[]>>>} */
const parts = {
  answers: () => properties('answerProperties'),
  further: () => properties('furtherProperties'),
  dmn: () => oracles('dmn'),
  sheets: () => oracles('sheets'),
};
const find = parts[part ?? ''];
if (find === undefined) throw new Error(`a part is ${Object.keys(parts).join(', ')}`);
process.stdout.write(`${JSON.stringify(await find())}\n`);
