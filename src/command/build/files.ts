/** Which files of a build are the app, and the number that stands for all of them. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { DOWNLOADS } from './headers.mjs';

/** Every file below a folder, with forward slashes; sorted, so that the same build gives the same list everywhere. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** No part of a version: the worker that lists its files, what is for the host, and what is published between versions. */
const LOOSE: readonly string[] = ['sw.js', '_headers', 'retractions.json'];

/** The files that the offline copy holds; not among them what is there to be saved. */
export function appFiles(folder: string): string[] {
  return filesBelow(folder).filter((file) => !LOOSE.includes(file) && !file.startsWith(DOWNLOADS));
}

/** The one file for a reader to save, as an address below the folder; null where the build made none. */
export function downloadIn(folder: string): string | null {
  return filesBelow(folder).find((file) => file.startsWith(DOWNLOADS)) ?? null;
}

/** One line a file, as `sha256sum` writes and checks it. */
export function sumsOf(folder: string, files: readonly string[]): string {
  return files.map((file) => `${sha256(readFileSync(join(folder, file)))}  ${file}\n`).join('');
}

/** SHA-256 as 64 letters. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * The release hash: the SHA-256 over the lines of all files of the app but its page, which shows it. What the page loads
 * is in the number, and the page's own hash is in that of the worker and in the list of a release.
 */
export function releaseHash(folder: string): string {
  return sha256(
    sumsOf(
      folder,
      appFiles(folder).filter((file) => file !== 'index.html'),
    ),
  );
}

/** Writes into the page, and into the one file beside it, which build they are. The page also says what is beside it. */
export function signPages(folder: string): void {
  const hash = releaseHash(folder);
  const download = downloadIn(folder);
  sign(join(folder, 'index.html'), { release: hash, download: download ?? '' });
  if (download !== null) sign(join(folder, download), { release: hash });
}

function sign(page: string, said: Readonly<Record<string, string>>): void {
  let html = readFileSync(page, 'utf8');
  for (const [name, content] of Object.entries(said)) {
    const tag = new RegExp(`(<meta name="torchlight-${name}" content=")[^"]*`);
    if (!tag.test(html)) throw new Error(`${page}: no place for the ${name}`);
    html = html.replace(tag, `$1${content}`);
  }
  writeFileSync(page, html);
}
