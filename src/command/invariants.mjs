/** `npm run invariants`: the safety rules over many random cases; sizes by N, COMPARED and SEED. */
import { runModule } from './run-module.mjs';

await runModule('tests/proof/invariants/cli.ts');
