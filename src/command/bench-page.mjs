/**
 * `npm run bench:page`: builds the app and measures it in Chromium. `-- --write` puts the figures into BENCHMARKS.md,
 * `-- --lighthouse` asks Lighthouse as well, which npm fetches for it.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { chromiumPath } from './chromium.mjs';
import { prepare, root } from './prepare.mjs';
import { runModule } from './run-module.mjs';

await prepare();
const vite = join(root, 'node_modules/.bin/vite');
const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel=warn'], {
  cwd: root,
  stdio: 'inherit',
});
if (status === 0) {
  // Unpacked here: a module that is run by Vite's runner can import nothing any more once it runs.
  const chromium = await chromiumPath();
  if (chromium !== undefined) process.env.CHROMIUM = chromium;
  await runModule('tests/bench/page/main.ts');
} else process.exitCode = 1;
