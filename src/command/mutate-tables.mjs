/** `npm run mutation:tables`: every cell of every table changed to each other legal value, and which checks notice. */
import { runModule } from './run-module.mjs';

await runModule('tests/proof/mutation/main.ts');
