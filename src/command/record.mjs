/** `npm run --silent record -- --as fhir`: cases in, records out. */
import { runCommand } from './run-module.mjs';

await runCommand('src/command/record.ts');
