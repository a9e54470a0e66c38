/** `npm run headers`: brings the policy up to the script in the page, and the files for hosts up to `build/headers.mjs`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare.mjs';
import { loadModule, run } from './run-module.mjs';

await run(async () => {
  const { firstScript, sourceOf } = await loadModule('src/command/build/first-script.ts');
  const source = sourceOf(await firstScript());
  writeFileSync(
    join(root, 'src/command/build/first-script-hash.mjs'),
    `/** The script in the page, as a policy names it. Written by \`npm run headers\` from src/boot.ts. */\nexport const FIRST_SCRIPT = '${source}';\n`,
  );
  // Only now: the headers hold it.
  const { hostHeaders, nginxConf } = await import('./build/host-files.mjs');
  mkdirSync(join(root, 'deploy'), { recursive: true });
  writeFileSync(join(root, 'public/_headers'), hostHeaders());
  writeFileSync(join(root, 'deploy/nginx.conf'), nginxConf());
});
