/**
 * `npm run faults`: the built app against hosts, networks, disks and clocks that fail, in Chromium and, where a Firefox
 * can be had, its portable part in Firefox. Prints each fault of the suite with its tests, and the counts of the long
 * runs. `RELOADS=` and `SEED=` set the size and the seed of the reloads.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { faultsIn } from './fault-counts.mjs';
import { firefoxPath } from './firefox.mjs';
import { prepare, root } from './prepare.mjs';
import { loadModule } from './run-module.mjs';

/** All faults of the suite, in order. */
const ALL = [...Array.from({ length: 32 }, (_, at) => `F${at + 1}`)].flatMap((one) =>
  one === 'F2' ? [one, 'F2b'] : [one],
);
const FILES = ['faults/', 'offline.spec.ts', 'start.spec.ts'];

await prepare();
const cache = join(root, 'node_modules/.cache');
mkdirSync(cache, { recursive: true });
const reports = mkdtempSync(join(cache, 'faults-'));
const report = join(reports, 'playwright.json');

const built = tool('vite', ['build', '--logLevel=warn']) === 0;
if (built) tool('playwright', ['test', ...FILES, '--reporter=list,json', ...process.argv.slice(2)]);
const { faults, notes } = faultsIn(built ? JSON.parse(readFileSync(report, 'utf8')) : undefined);
rmSync(reports, { recursive: true, force: true });

let failed = 0;
for (const fault of ALL) {
  const { passed = 0, all = 0 } = faults.get(fault) ?? {};
  const good = all > 0 && passed === all;
  if (!good) failed++;
  process.stdout.write(`${good ? 'pass' : 'FAIL'}  ${fault.padEnd(4)} ${passed} of ${all} tests\n`);
}
for (const note of notes) process.stdout.write(`${note}\n`);
process.stdout.write(`Chromium: ${ALL.length - failed} of ${ALL.length} faults survived\n`);
const firefoxFailed = built ? await inFirefox() : 0;
process.exitCode = failed + firefoxFailed > 0 ? 1 : 0;

/** @returns {Promise<number>} how many checks failed */
async function inFirefox() {
  const firefox = firefoxPath();
  if (firefox === undefined) {
    process.stdout.write('Firefox: NOT RUN, there is none here and none could be installed\n');
    return 0;
  }
  const { runFirefox } = await loadModule('tests/e2e/faults/firefox/run.ts');
  /** @type {Map<string, string | null>} */
  const results = await runFirefox(firefox);
  for (const [title, fault] of results)
    process.stdout.write(
      `${fault === null ? 'pass' : 'FAIL'}  Firefox ${title}${fault === null ? '' : `: ${fault}`}\n`,
    );
  const broken = [...results.values()].filter((fault) => fault !== null).length;
  process.stdout.write(`Firefox: ${results.size - broken} of ${results.size} checks passed\n`);
  return broken;
}

/**
 * @param {string} name
 * @param {string[]} args
 */
function tool(name, args) {
  return spawnSync(process.execPath, [join(root, 'node_modules/.bin', name), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { FAULTS: 'long', ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  }).status;
}
