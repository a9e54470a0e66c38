/**
 * `npm run proof`: layers, conditions and whole cases of the tables, here; the properties of all answers and the
 * oracles beside, each in a process of its own. `-- --publish` keeps the answers, `-- --full` walks the wide spaces.
 */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { root } from './prepare.mjs';
import { loadModule, run } from './run-module.mjs';

/** @param {string} part @returns {Promise<unknown>} what the part found; a part that fails is a fault of its own */
function beside(part) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/command/proof-part.mjs', part], { cwd: root });
    let out = '';
    let err = '';
    child.stdout.on('data', (/** @type {Buffer} */ data) => (out += data.toString()));
    child.stderr.on('data', (/** @type {Buffer} */ data) => (err += data.toString()));
    child.on('close', (status) => {
      const failed = [{ name: part, checked: 0, faults: [err.trim() || `ended with status ${status}`] }];
      resolve(status === 0 ? JSON.parse(out) : failed);
    });
  });
}

const onlyCases = process.argv.includes('--full') || process.argv.includes('--publish');
await run(async () => {
  const { main } = await loadModule('src/command/proof.ts');
  const parts = onlyCases
    ? []
    : [
        ['properties of all answers', 'answers'],
        ['further properties', 'further'],
        ['oracles on the DMN files', 'dmn'],
        ['oracles on the sheets', 'sheets'],
      ];
  await main(parts.map(([name = '', part = '']) => ({ name, checked: beside(part) })));
});
