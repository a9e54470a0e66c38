/**
 * Part of `npm test`: the build that stands in `dist`, made once more in another folder, time zone, language and umask,
 * is the same byte for byte. Otherwise nobody could tell a changed build from an honest one.
 */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../build/files.ts';
import { AWAY, buildIn, copySources, differences } from './rebuild.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Exit status 1 where a file differs. */
export function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'torchlight-'));
  try {
    copySources(root, folder);
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    buildIn(folder, AWAY);
    const [here, there] = [join(root, 'dist'), join(folder, 'dist')];
    const found = differences(here, there);
    process.stdout.write(
      found.length === 0
        ? `two builds, ${filesBelow(here).length} files, the same SHA-256 each (${AWAY.zone}, ${AWAY.locale}, umask 077)\n`
        : `two builds differ:\n  ${found.join('\n  ')}\n`,
    );
    if (found.length > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
