/**
 * `npm test`: installs what is missing, then runs every check in turn. A failing one hides none of the
 * later ones; the last line is the sum, `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hazards, untraced, whatRan } from './hazard-log.mjs';
import { prepare, root } from './prepare.mjs';
import { countPlaywright, countVitest } from './test-counts.mjs';

/** @typedef {import('./test-counts.mjs').Count} Count */

/** @type {Count} */
const sum = { passed: 0, failed: 0, notes: [] };

try {
  await prepare();
  await runAll();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  add({ passed: 0, failed: 1, notes: ['not run to the end (see above)'] });
}
for (const note of sum.notes) process.stdout.write(`${note}\n`);
process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`);
process.exitCode = sum.failed > 0 ? 1 : 0;

async function runAll() {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const reports = mkdtempSync(join(cache, 'test-'));
  const unit = join(reports, 'vitest.json');
  const browser = join(reports, 'playwright.json');

  // eslint takes as long as all beside it, and each keeps one core busy.
  const [isBuilt] = await Promise.all([besideEslint(), check('eslint', ['--max-warnings=0', '.'])]);
  // What the proof asks of the real tables vitest does not ask again: it shows that each check can fail.
  await check('src/command/proof.mjs', []);
  const vitest = await run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unit}`,
  ]);
  add(countVitest(read(unit), vitest));
  // Browser tests against an older build would say nothing about this one.
  if (isBuilt) {
    const playwright = await run('playwright', ['test', '--reporter=list,json'], {
      PLAYWRIGHT_JSON_OUTPUT_FILE: browser,
    });
    add(countPlaywright(read(browser), playwright));
    addHazards(read(unit), read(browser));
  } else {
    add({ passed: 0, failed: 1, notes: ['not run: browser tests, because the build failed'] });
  }
  rmSync(reports, { recursive: true, force: true });
}

/** @returns {Promise<boolean>} whether the app was built */
async function besideEslint() {
  await check('prettier', ['--check', '--log-level=warn', '.']);
  await check('svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings']);
  await check('knip', []);
  const isBuilt = await check('vite', ['build', '--logLevel=warn']);
  if (isBuilt) await check('src/command/same-build.mjs', []);
  return isBuilt;
}

/**
 * Each hazard is held down by tests that ran here and passed.
 * @param {any} vitest
 * @param {any} playwright
 */
function addHazards(vitest, playwright) {
  const { files, rules } = whatRan(vitest, playwright);
  const all = hazards();
  const missing = untraced(all, files, rules);
  const open = new Set(missing.map((line) => line.split(':')[0]));
  process.stdout.write(
    `\n── hazards\n${all.length - open.size} of ${all.length} held down by tests that passed\n`,
  );
  add({ passed: all.length - open.size, failed: open.size, notes: missing });
}

/**
 * @param {string} tool
 * @param {string[]} args
 */
async function check(tool, args) {
  const good = await run(tool, args);
  add({ passed: good ? 1 : 0, failed: good ? 0 : 1, notes: good ? [] : [`failed: ${tool}`] });
  return good;
}

/**
 * @param {string} tool a name in node_modules/.bin, or a script of ours
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
async function run(tool, args, env = {}) {
  process.stdout.write(`\n── ${tool}\n`);
  const bin = join(root, tool.endsWith('.mjs') ? tool : `node_modules/.bin/${tool}`);
  const child = spawn(process.execPath, [bin, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  const [code] = await once(child, 'close');
  return code === 0;
}

/** @param {Count} count */
function add(count) {
  sum.passed += count.passed;
  sum.failed += count.failed;
  sum.notes.push(...count.notes);
}

/**
 * @param {string} file
 * @returns {any} the report, or nothing where the tool died before it could write one
 */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
