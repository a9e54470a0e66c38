/** `npm run cases:more`: adds cases for rows, boundaries and values that have too few. */
import { runModule } from './run-module.mjs';

await runModule('tests/proof/case-pack/more.ts');
