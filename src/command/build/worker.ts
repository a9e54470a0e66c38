/** Writes the service worker of a build: one classic script that knows the build's files by their hashes. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { damagedPage } from './damaged-page.ts';

const source = fileURLToPath(new URL('../../browser/service-worker.ts', import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));
/** Stands in the code until it is known what the code hashes to. */
const UNNAMED = '<version>';

/**
 * The same files, content and worker give the same text. Its version is a hash over all of these, so a worker that was
 * changed alone has a cache of its own too.
 * @param files address below the scope and hash
 */
export async function workerCode(
  files: readonly (readonly [string, string])[],
  contentVersion: string,
): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    envFile: false,
    logLevel: 'silent',
    publicDir: false,
    define: {
      VERSION: JSON.stringify(UNNAMED),
      CONTENT: JSON.stringify(contentVersion),
      FILES: JSON.stringify(files),
      DAMAGED: JSON.stringify(damagedPage()),
    },
    build: {
      write: false,
      target: 'chrome87',
      modulePreload: false,
      // Classic workers are the only kind in the older browsers we support.
      rolldownOptions: { input: source, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
  const [script] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (script?.type !== 'chunk') throw new Error('the service worker did not become one script');
  const version = createHash('sha256').update(script.code).digest('hex').slice(0, 16);
  return script.code.replaceAll(UNNAMED, version);
}
