/** `npm run --silent interpret`: cases in, assessments out, a line each. */
import { runCommand } from './run-module.mjs';

await runCommand('src/command/interpret.ts');
