/** The published cases as text: read from JSON lines, written as CSV. */
import type { PublishedCase } from '../rules/agreement.ts';

export function readPack(text: string): PublishedCase[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as PublishedCase);
}

const COLUMNS = [
  'id',
  'pathogen',
  'subject',
  'case',
  'conclusion',
  'all',
  'any',
  'none',
  'avoid',
  'source',
  'why',
  'added',
  'changed',
] as const;

/**
 * One field of RFC 4180. A spreadsheet takes a field that begins with one of these signs for a formula: an apostrophe
 * before it keeps it a text.
 */
export function csvField(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) || plain !== text ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** The cases as CSV with a header row; what holds several codes parts them with a blank. */
export function packAsCsv(pack: readonly PublishedCase[]): string {
  const rows = pack.map(({ case: one, expect, source, why, added, changed }) => [
    one.id,
    one.pathogen,
    one.subject,
    JSON.stringify(one),
    expect.conclusion.join(' '),
    expect.all.join(' '),
    expect.any.map((codes) => codes.join('|')).join(' '),
    expect.none.join(' '),
    expect.avoid.join(' '),
    source,
    why,
    added,
    changed ?? '',
  ]);
  return [COLUMNS, ...rows].map((fields) => `${fields.map(csvField).join(',')}\r\n`).join('');
}
