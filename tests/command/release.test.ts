import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appFiles, downloadIn, releaseHash, signPages, sumsOf } from '../../src/command/build/files.ts';
import { differences } from '../../src/command/release/rebuild.ts';
import { contentDay, content } from '../../src/tables/content.ts';
import { isoOf } from '../../src/rules/dates.ts';
import { root } from '../architecture/sources.ts';

let folder = '';
const page = '<meta name="torchlight-release" content="" /><meta name="torchlight-download" content="" />';
const built: Readonly<Record<string, string>> = {
  'index.html': page,
  'sw.js': 'worker',
  _headers: '/*',
  'assets/index-1.js': 'script',
  'robots.txt': 'all',
  'retractions.json': '[]',
  'download/torchlight-1.html': '<meta name="torchlight-release" content="">',
};
const write = (file: string, text: string, into = folder) => {
  mkdirSync(dirname(join(into, file)), { recursive: true });
  writeFileSync(join(into, file), text);
};
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'torchlight-'));
  for (const [file, text] of Object.entries(built)) write(file, text);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a build', () => {
  test('is the app without what is for the host, and without what is to be saved', () => {
    expect(appFiles(folder)).toEqual(['assets/index-1.js', 'index.html', 'robots.txt']);
    expect(downloadIn(folder)).toBe('download/torchlight-1.html');
  });

  test('has its hash and its one file in its page, and the one file has the same hash', () => {
    signPages(folder);
    const hash = releaseHash(folder);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(read('index.html')).toContain(`torchlight-release" content="${hash}"`);
    expect(read('index.html')).toContain('torchlight-download" content="download/torchlight-1.html"');
    expect(read('download/torchlight-1.html')).toContain(`content="${hash}"`);
    // Signed once more, as a build that is changed and sealed again: nothing of the first time stays.
    signPages(folder);
    expect(read('index.html').match(/[0-9a-f]{64}/g)).toEqual([hash]);
  });

  test('has another hash when anything it loads is another, whatever the page says', () => {
    const hash = releaseHash(folder);
    write('index.html', 'another');
    expect(releaseHash(folder)).toBe(hash);
    write('assets/index-1.js', 'scripT');
    expect(releaseHash(folder)).not.toBe(hash);
  });

  test('is refused where its page has no place for the hash', () => {
    write('index.html', '<p>');
    expect(() => signPages(folder)).toThrow('no place');
  });
});

test('the list of a release has a line a file, as sha256sum reads it', () => {
  const lines = sumsOf(folder, ['assets/index-1.js', 'robots.txt']).split('\n');
  const of = (text: string) => createHash('sha256').update(text).digest('hex');
  expect(lines).toEqual([`${of('script')}  assets/index-1.js`, `${of('all')}  robots.txt`, '']);
});

test('two builds that differ are told apart by name', () => {
  const other = mkdtempSync(join(tmpdir(), 'torchlight-'));
  for (const [file, text] of Object.entries(built)) write(file, text, other);
  expect(differences(folder, other)).toEqual([]);
  write('sw.js', 'another', other);
  rmSync(join(other, 'robots.txt'));
  expect(differences(folder, other).map((line) => line.replace(/[0-9a-f]{64}/g, '…'))).toEqual([
    'robots.txt: … and missing',
    'sw.js: … and …',
  ]);
  rmSync(other, { recursive: true });
});

test('the day of the content is that of the changelog', () => {
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  const headings = changelog.split('\n').filter((line) => line.startsWith('## '));
  expect(headings.find((line) => line.includes(`content ${content.version},`))).toContain(isoOf(contentDay));
});
