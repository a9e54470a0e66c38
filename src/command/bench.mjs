/**
 * `npm run bench`: the app beside other engines on the same tables and cases, and how it grows with a file, in one run.
 * `-- --million` measures files of a million rows instead; `-- --write` puts what was measured into BENCHMARKS.md.
 */
import { runModule } from './run-module.mjs';

await runModule('tests/bench/main.ts');
