/**
 * `npm run screens`: builds the app and takes a picture of every screen in light, dark and forced colours, at 360 and
 * at 1366 px, in every language, into `test-results/screens`; axe looks at each on the way. `SPOKEN=ru,de` takes these
 * languages beside English only, and what follows `--` goes to Playwright.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';

await prepare();
const tool = (/** @type {string} */ name, /** @type {string[]} */ args) =>
  spawnSync(process.execPath, [join(root, 'node_modules/.bin', name), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, SCREENS: '1' },
  }).status;

process.exitCode =
  tool('vite', ['build', '--logLevel=warn']) ||
  tool('playwright', ['test', 'screens.spec.ts', 'gallery.spec.ts', ...process.argv.slice(2)]) ||
  0;
