/** `npm run --silent interpret`: cases in, assessments out, a line each. */
import { runModule } from './run-module.mjs';

await runModule('src/command/interpret.ts');
