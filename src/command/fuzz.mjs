/**
 * `npm run fuzz`: a million hostile inputs to everything that reads; N, SEED and PARTS set the sizes. `-- --machine`: a
 * million events on the conversation. `-- --browser`: every hostile report and ten thousand events in the built app
 * (after `npm run build`). EVENTS sets how many.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';
import { loadModule, run, runModule } from './run-module.mjs';

const MAIN = 'tests/hostile/fuzz/main.ts';
const [what, seed, inputs] = process.argv.slice(2);

if (what === '--part')
  await run(async () => {
    /** @type {{ part(seed: number, inputs: number): void }} */
    const module = await loadModule(MAIN);
    module.part(Number(seed), Number(inputs));
  });
else if (what === '--browser' || what === '--machine') {
  await prepare();
  const [tool, args, events] =
    what === '--browser'
      ? ['playwright', ['test', 'walk.spec', 'hostile.spec', 'zones.spec', '--reporter=list'], '10000']
      : ['vitest', ['run', 'tests/machines/walk.test.ts'], '1000000'];
  const bin = join(root, 'node_modules/.bin', tool);
  const { status } = spawnSync(process.execPath, [bin, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { EVENTS: events, ...process.env },
  });
  process.exitCode = status ?? 1;
} else await runModule(MAIN);
