/** `npm run bench`: how fast this machine answers, as ratios in one run. */
import { runModule } from './run-module.mjs';

await runModule('src/command/bench.ts');
