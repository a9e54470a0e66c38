/** The folder of released answers: `releases/VERSION.json` to read, `releases/VERSION.bin.br` with the numbers. */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { releaseOf, vectorsOf, type Release } from '../proof/release.ts';
import type { Vector } from '../proof/vector.ts';

export const releases = fileURLToPath(new URL('../../releases/', import.meta.url));

/** Versions whose answers are kept, the last one last. */
export function releasedVersions(folder = releases): readonly string[] {
  if (!existsSync(folder)) return [];
  const versions = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const byParts = new Intl.Collator('en', { numeric: true });
  return versions.map((name) => name.slice(0, -'.json'.length)).sort((a, b) => byParts.compare(a, b));
}

/** The readable part of a release, or null where there is none. */
export function readRelease(version: string, folder = releases): Release | null {
  const path = join(folder, `${version}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Release) : null;
}

/** The vectors of a release. @throws Error where a part is missing or does not fit its hash */
export function readVectors(release: Release, folder = releases): Promise<readonly Vector[]> {
  return vectorsOf(release, brotliDecompressSync(readFileSync(join(folder, `${release.version}.bin.br`))));
}

/** One answer and one space a line, so that a change shows as the lines that changed. */
function asText(release: Release): string {
  const fields = Object.entries(release).map(([key, value]: [string, unknown]) => {
    if (!Array.isArray(value)) return `  "${key}": ${JSON.stringify(value)}`;
    return `  "${key}": [\n${value.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

function replace(path: string, content: string | Uint8Array): void {
  writeFileSync(`${path}.part`, content);
  renameSync(`${path}.part`, path);
}

/** Writes both parts of a release, each as a whole or not at all. @param rows as `rowLines` gives them @returns bytes of the packed numbers */
export async function writeRelease(
  version: string,
  vectors: readonly Vector[],
  rows: readonly string[],
  folder = releases,
): Promise<number> {
  const { release, numbers } = await releaseOf(version, vectors);
  const packed = brotliCompressSync(numbers, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: numbers.length,
    },
  });
  mkdirSync(folder, { recursive: true });
  replace(join(folder, `${version}.bin.br`), packed);
  replace(join(folder, `${version}.json`), asText({ ...release, rows }));
  return packed.length;
}
