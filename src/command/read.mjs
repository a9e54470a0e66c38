/** `npm run --silent read -- FILE`: a laboratory's report in, the cases it makes out, as one JSON object. */
import { runModule } from './run-module.mjs';

await runModule('src/command/read.ts');
