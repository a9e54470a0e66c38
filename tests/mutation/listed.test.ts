import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import equivalent from './equivalent.json';
import { isListed, type Tried } from './listed.ts';

/** An entry whose changed text is found once in its line, which is found once in its file. */
function anyPlace(): { file: string; tried: Omit<Tried, 'fileName'>; source: string } {
  for (const { file, line, mutator, from, to } of equivalent) {
    const source = readFileSync(file, 'utf8');
    const lines = source.split('\n');
    const [at = -1, ...others] = lines.flatMap((text, n) => (text.trim() === line ? [n] : []));
    const column = lines[at]?.indexOf(from) ?? -1;
    if (column < 0 || others.length > 0 || line.split(from).length !== 2) continue;
    const location = { start: { line: at, column }, end: { line: at, column: column + from.length } };
    return { file, source, tried: { mutatorName: mutator, replacement: to, location } };
  }
  throw new Error('no entry stands on one line');
}

describe('a mutant about to be tried', () => {
  const { file, source, tried } = anyPlace();
  it('is found on the list', () => {
    expect(isListed(process.cwd(), { ...tried, fileName: join(process.cwd(), file) })).toBe(true);
  });

  it('is not, with another change or in another file', () => {
    const fileName = join(process.cwd(), file);
    expect(isListed(process.cwd(), { ...tried, fileName, replacement: 'other' })).toBe(false);
    const folder = mkdtempSync(join(tmpdir(), 'listed-'));
    try {
      writeFileSync(join(folder, 'other.ts'), source);
      expect(isListed(folder, { ...tried, fileName: join(folder, 'other.ts') })).toBe(false);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
