/**
 * `npm run mutation`: changes the rules and the machines in one place at a time and asks whether a test notices.
 * What follows `--` goes to Stryker: `npm run mutation -- --mutate src/rules/plan.ts`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';
import { runModule } from './run-module.mjs';

await prepare();
const stryker = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const { status } = spawnSync(process.execPath, [stryker, 'run', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
if (status === 0) await runModule('tests/mutation/compare.ts');
else process.exitCode = 1;
