/** `npm run release`: makes everything that is published, in the folder `release`, and checks it on the way. */
import { runModule } from './run-module.mjs';

await runModule('src/command/release/main.ts');
