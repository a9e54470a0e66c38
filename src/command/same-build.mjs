/** Part of `npm test`: whether `dist` is what another folder, time zone and language build as well. */
import { runModule } from './run-module.mjs';

await runModule('src/command/release/same-build.ts');
