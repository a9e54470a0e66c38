/**
 * One file of `npm run bench` in a process of its own: `interpret` or `worklist`, and the path. What was measured goes
 * to standard output as one line of JSON.
 */
import process from 'node:process';
import { loadModule } from './run-module.mjs';

const [name, path] = process.argv.slice(2);
if ((name !== 'interpret' && name !== 'worklist') || path === undefined)
  throw new Error('a part is interpret or worklist, and a path');
const { measurePart } = await loadModule('tests/bench/scale-part.ts');
process.stdout.write(`${JSON.stringify(await measurePart(name, path))}\n`);
