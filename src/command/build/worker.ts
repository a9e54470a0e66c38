/** Writes the service worker of a build: one classic script that knows the build's files by their hashes. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { damagedPage } from './damaged-page.ts';
import { oneScript } from './one-script.ts';

const source = fileURLToPath(new URL('../../browser/service-worker.ts', import.meta.url));
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
  const code = await oneScript(source, {
    VERSION: JSON.stringify(UNNAMED),
    CONTENT: JSON.stringify(contentVersion),
    FILES: JSON.stringify(files),
    DAMAGED: JSON.stringify(damagedPage()),
  });
  const version = createHash('sha256').update(code).digest('hex').slice(0, 16);
  return code.replaceAll(UNNAMED, version);
}
