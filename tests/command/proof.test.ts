// @vitest-environment node
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  readRelease,
  readVectors,
  releasedVersions,
  releases,
  writeRelease,
} from '../../src/command/proof-release.ts';
import { spaces } from '../../src/proof/space.ts';
import { answersOf, hashOf } from '../../src/proof/vector.ts';
import { content } from '../../src/tables/content.ts';

const folder = mkdtempSync(join(tmpdir(), 'torchlight-releases-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the released answers', () => {
  it('of this content are those that the tables give', async () => {
    const vectors = spaces.map((space) => answersOf(space));
    const hash = readRelease(content.version)?.hash;
    expect(await hashOf(vectors), 'npm run diff:answers lists what changed').toBe(hash);
  });

  it('are whole: the numbers of every release fit its hash', async () => {
    expect(releasedVersions()).toContain(content.version);
    for (const version of releasedVersions()) {
      const release = readRelease(version);
      if (release === null) throw new Error(`${version} cannot be read`);
      expect(await hashOf(await readVectors(release))).toBe(release.hash);
    }
    expect(readdirSync(releases).filter((name) => !/^[\d.]+\.(json|bin\.br)$/.test(name))).toEqual([]);
  });

  it('are written as a whole and read back', async () => {
    const vectors = spaces.slice(0, 2).map((space) => answersOf(space));
    await writeRelease('1.10', vectors, ['cmv-mother CM-X 0123456789ab'], folder);
    await writeRelease('1.9', vectors.slice(1), [], folder);
    expect(releasedVersions(folder)).toEqual(['1.9', '1.10']);
    const release = readRelease('1.10', folder);
    expect(release === null ? null : await readVectors(release, folder)).toEqual(vectors);
    expect(readRelease('2', folder)).toBeNull();
  });

  it('are refused where a file is damaged', async () => {
    writeFileSync(join(folder, '1.9.bin.br'), 'not packed');
    const release = readRelease('1.9', folder);
    if (release === null) throw new Error('not written');
    await expect(async () => readVectors(release, folder)).rejects.toThrow();
  });
});
