/** `npm run --silent tables -- --as dmn DIR`: the tables as files for other systems. */
import { runCommand } from './run-module.mjs';

await runCommand('src/command/tables.ts');
