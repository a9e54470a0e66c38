/** Bytes over the wire: the first question, the whole first visit, the offline copy. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { appFiles } from '../../../src/command/build/files.ts';
import { firstFiles, kindName } from '../../../src/command/build/weight.ts';
import type { Cell } from '../../../src/command/bench/section.ts';

/** Which files, and how many: name, files, bytes, kB with gzip, kB with brotli. */
export function weightRows(folder: string): Cell[][] {
  const all = appFiles(folder);
  const first = firstFiles(folder);
  const isOf =
    (...kinds: readonly string[]) =>
    (file: string) =>
      kinds.includes(kindName(file));
  const isLanguage = isOf('a language', 'part of a language');
  const isCase = isOf('published cases');
  const rows: [string, string[]][] = [
    ['the first question, to be filled in', first],
    ['with the script that answers', [...first, ...all.filter(isOf('desk'))]],
    ['six more languages', all.filter(isLanguage)],
    ['published cases', all.filter(isCase)],
    ['all else of the offline copy', all.filter((file) => !isLanguage(file) && !isCase(file))],
    ['the whole offline copy', all],
  ];
  return rows.map(([name, files]) => {
    const bodies = files.map((file) => readFileSync(join(folder, file)));
    const sum = (bytes: (body: Buffer) => number) =>
      bodies.reduce((all, body) => all + bytes(body), 0) / 1000;
    return [
      name,
      files.length,
      sum((body) => body.length),
      sum((body) => gzipSync(body, { level: 9 }).length),
      sum((body) => brotliCompressSync(body).length),
    ];
  });
}
