/** `npm run headers`: brings the files for hosts up to `build/headers.mjs`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostHeaders, nginxConf } from './build/host-files.mjs';
import { root } from './prepare.mjs';

mkdirSync(join(root, 'deploy'), { recursive: true });
writeFileSync(join(root, 'public/_headers'), hostHeaders());
writeFileSync(join(root, 'deploy/nginx.conf'), nginxConf());
