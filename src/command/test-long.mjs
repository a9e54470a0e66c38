/**
 * `npm run test:long`: the tests without a browser, each with all the cases that `npm test` takes a seeded share of.
 * What follows `--` goes to vitest: `npm run test:long -- tests/proof`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';

await prepare();
const vitest = join(root, 'node_modules/.bin/vitest');
const { status } = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, LONG: '1' },
});
process.exitCode = status ?? 1;
