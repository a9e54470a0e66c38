/** The list of withdrawn answers: exactly one shape, and what was known never goes. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  hashOf,
  isAbout,
  readRetractions,
  together,
  type Retraction,
} from '../../src/browser/retractions.ts';
import { faultOfRetractions } from '../../src/command/build/retractions.ts';

const entry: Retraction = {
  id: 'a-1',
  published: '2026-12-01',
  from: '2026.11.1',
  to: '2026.11.3',
  rows: ['RM-DATE-02'],
  said: { en: { reason: 'Why.', todo: 'What.' }, de: { reason: 'Warum.', todo: 'Was.' } },
};
const listOf = async (entries: readonly unknown[]) => ({ format: 1, sha256: await hashOf(entries), entries });
const read = async (entries: readonly unknown[]) => readRetractions(JSON.stringify(await listOf(entries)));

describe('a list', () => {
  test('is read as it was written', async () => {
    expect(await read([])).toEqual([]);
    expect(await read([entry])).toEqual([entry]);
  });

  test('that stands in this repository is one', async () => {
    const text = readFileSync('public/retractions.json', 'utf8');
    expect(await readRetractions(text)).not.toBeNull();
    expect(await faultOfRetractions(text)).toBeNull();
  });

  test.each([
    ['no object', '[]'],
    ['no JSON', '{'],
    ['empty', ''],
    ['a page', '<!doctype html>'],
    ['of another format', JSON.stringify({ format: 2, sha256: '', entries: [] })],
    ['without a hash', JSON.stringify({ format: 1, entries: [] })],
    ['with more than it may hold', JSON.stringify({ format: 1, sha256: '', entries: [], more: 1 })],
  ])('%s is refused', async (_what, text) => {
    expect(await readRetractions(text)).toBeNull();
    expect(await faultOfRetractions(text)).not.toBeNull();
  });

  test('cut at any place, or with any letter of an entry changed, is refused', async () => {
    const text = JSON.stringify(await listOf([entry]));
    for (let length = 0; length < text.length; length += 7)
      expect(await readRetractions(text.slice(0, length))).toBeNull();
    const from = text.indexOf('"entries"');
    for (let at = from; at < text.length; at++) {
      const other = text.charAt(at) === 'x' ? 'y' : 'x';
      expect(await readRetractions(text.slice(0, at) + other + text.slice(at + 1)), `${at}`).toBeNull();
    }
  });

  test.each<readonly [string, unknown]>([
    ['without an id', { ...entry, id: undefined }],
    ['with an id that is none', { ...entry, id: '<b>' }],
    ['with a key nobody knows', { ...entry, more: true }],
    ['whose range ends before it begins', { ...entry, from: '2026.11.3', to: '2026.9.30' }],
    ['of a version that is none', { ...entry, to: '2026.11' }],
    ['for no rows', { ...entry, rows: [] }],
    ['with a row that is none', { ...entry, rows: [1] }],
    ['without English', { ...entry, said: { de: entry.said.de } }],
    ['without what to do', { ...entry, said: { en: { reason: 'Why.' } } }],
    ['with an empty reason', { ...entry, said: { en: { reason: ' ', todo: 'What.' } } }],
    ['with a text too long', { ...entry, said: { en: { reason: 'x'.repeat(601), todo: 'What.' } } }],
    ['with a mark that turns text round', { ...entry, said: { en: { reason: 'a\u202eb', todo: 'What.' } } }],
    ['that is none', null],
  ])('with an entry %s is refused, its hash right or not', async (_what, one) => {
    const entries = JSON.parse(JSON.stringify([one])) as unknown[];
    expect(await read(entries)).toBeNull();
  });

  test('tells whoever writes one the hash that it needs', async () => {
    const text = JSON.stringify({ format: 1, sha256: '', entries: [entry] });
    expect(await faultOfRetractions(text)).toContain(await hashOf([entry]));
  });
});

describe('what is known', () => {
  const other = { ...entry, id: 'b-2' };
  test('stays beside what comes', () => {
    expect(together([entry], [other])).toEqual([entry, other]);
    expect(together([entry], [])).toEqual([entry]);
  });

  test('stays where an entry was altered, which stands beside it', () => {
    const narrower = { ...entry, rows: ['OTHER-01'] };
    expect(together([entry], [narrower])).toEqual([entry, narrower]);
  });

  test('is the same list where nothing came', () => {
    const known = [entry];
    expect(together(known, [{ ...entry }])).toBe(known);
  });
});

test.each([
  ['2026.11.1', true],
  ['2026.11.3', true],
  ['2026.11.2', true],
  ['2026.11.10', false],
  ['2026.9.30', false],
  ['2026.10.9', false],
  ['2027.1.1', false],
  ['2025.12.31', false],
])('content %s is in the range 2026.11.1 to 2026.11.3: %s', (version, is) => {
  expect(isAbout(entry, version)).toBe(is);
});
