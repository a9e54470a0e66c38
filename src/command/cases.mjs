/** `npm run cases`: how far the answers agree with the published cases; `-- --answers FILE` judges another tool's. */
import { runModule } from './run-module.mjs';

await runModule('src/command/cases.ts');
