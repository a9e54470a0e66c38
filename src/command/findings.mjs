/** `npm run findings`: lists in FINDINGS.md the rows that each finding settles. */
import { runModule } from './run-module.mjs';

await runModule('src/command/findings.ts');
