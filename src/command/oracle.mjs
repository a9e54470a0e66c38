/** `npm run oracle`: where the tables and their second derivation part, by group; sizes by N and SEED. */
import { runModule } from './run-module.mjs';

console.log('Women');
await runModule('tests/proof/oracle-mother/compare.ts');
console.log('\nNewborns');
await runModule('tests/proof/oracle-newborn/compare.ts');
