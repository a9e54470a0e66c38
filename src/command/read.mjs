/** `npm run --silent read -- FILE`: a laboratory's report in, the cases it makes out, as one JSON object. */
import { runCommand } from './run-module.mjs';

await runCommand('src/command/read.ts');
