/** `npm run hazards`: writes the hazard log into SAFETY.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hazards, inSafety } from './hazard-log.mjs';
import { prepare, root } from './prepare.mjs';

await prepare();
const file = join(root, 'SAFETY.md');
writeFileSync(file, await inSafety(readFileSync(file, 'utf8'), hazards()));
