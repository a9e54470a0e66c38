/** `npm run proof`: in every layer of every table exactly one row holds, for every combination of its facts. */
import { runModule } from './run-module.mjs';

await runModule('src/command/proof.ts');
