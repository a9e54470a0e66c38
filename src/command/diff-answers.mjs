/** `npm run diff:answers`: which answers changed since the last release, in words; `-- FROM` names a release. */
import { runModule } from './run-module.mjs';

await runModule('src/command/diff-answers.ts');
