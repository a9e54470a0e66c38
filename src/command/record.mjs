/** `npm run --silent record -- --as fhir`: cases in, records out. */
import { runModule } from './run-module.mjs';

await runModule('src/command/record.ts');
