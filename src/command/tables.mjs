/** `npm run --silent tables -- --as dmn DIR`: the tables as files for other systems. */
import { runModule } from './run-module.mjs';

await runModule('src/command/tables.ts');
