/**
 * `npm run test:long`: the tests, each with all the cases that `npm test` takes a seeded share of, then those in the
 * browser. What follows `--` goes to vitest, and the browser is left out: `npm run test:long -- tests/proof`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';

await prepare();
const asked = process.argv.slice(2);
const tool = (/** @type {string} */ name, /** @type {string[]} */ args) =>
  spawnSync(process.execPath, [join(root, 'node_modules/.bin', name), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, LONG: '1' },
  }).status === 0;

const withBrowser = asked.length === 0;
const isGood = tool('vitest', ['run', ...asked]);
const isSeen = !withBrowser || (tool('vite', ['build', '--logLevel=warn']) && tool('playwright', ['test']));
process.exitCode = isGood && isSeen ? 0 : 1;
