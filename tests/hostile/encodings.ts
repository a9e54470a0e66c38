/** Files that are no text, or a text in letters of another set. */
import type { Expected, HostileFile } from './hostile-file.ts';
import { bytesOf, counted, csvOf, plain, textOf, written } from './make.ts';

const refused = (...codes: string[]): Expected => ({ refused: codes });
const POSITIVE: Expected = { atMost: { 'rubella.igg': 'positive' } };
const NOTHING: Expected = { atMost: {} };
const file = (name: string, content: string | Uint8Array, expected: Expected): HostileFile => ({
  name,
  bytes: typeof content === 'string' ? bytesOf(content) : content,
  expected,
});

const SIGNATURES: { readonly [name: string]: readonly number[] } = {
  zip: [0x50, 0x4b, 3, 4],
  'an empty zip': [0x50, 0x4b, 5, 6],
  'an old document': [0xd0, 0xcf, 0x11, 0xe0],
  gzip: [0x1f, 0x8b, 8, 0],
  '7z': [0x37, 0x7a, 0xbc, 0xaf],
  rar: [0x52, 0x61, 0x72, 0x21, 0x1a],
  png: [0x89, 0x50, 0x4e, 0x47],
  jpeg: [0xff, 0xd8, 0xff, 0xe0],
  gif: [0x47, 0x49, 0x46, 0x38],
  tiff: [0x49, 0x49, 0x2a, 0],
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31],
  rtf: [0x7b, 0x5c, 0x72, 0x74, 0x66],
  'NUL bytes': [0, 0, 0, 0],
  'a program': [0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0],
  'bytes of control': [1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20],
};

/** The signature, then a whole report: what begins as something else is not read as a report. */
const binary: readonly HostileFile[] = Object.entries(SIGNATURES).map(([name, signature]) =>
  file(
    `${name}, then a report`,
    Uint8Array.from([...signature, ...bytesOf(textOf(plain))]),
    refused('not-text', 'pdf', 'rtf', 'binary'),
  ),
);

const utf16 = (text: string, isBig: boolean, mark: readonly number[]) =>
  Uint8Array.from([
    ...mark,
    ...Array.from(text, (letter) => letter.charCodeAt(0)).flatMap((code) =>
      isBig ? [code >> 8, code & 255] : [code & 255, code >> 8],
    ),
  ]);
const bytes = (...parts: (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...bytesOf(part)] : [...part])));
const report = csvOf(counted);
const [before = '', after = ''] = textOf(plain).split('positive');

const encoded: readonly HostileFile[] = [
  file('UTF-16 with its mark', utf16(report, false, [0xff, 0xfe]), { reads: { 'rubella.igg': 'positive' } }),
  file('UTF-16 the other way round', utf16(report, true, [0xfe, 0xff]), {
    reads: { 'rubella.igg': 'positive' },
  }),
  file('UTF-16 without its mark', utf16(report, false, []), refused('not-text')),
  file('UTF-16 with the wrong mark', utf16(report, true, [0xff, 0xfe]), NOTHING),
  file('UTF-16 that ends in half a character', bytes([0xff, 0xfe, 0x41]), refused('not-text')),
  file(
    'UTF-32',
    bytes(
      [0xff, 0xfe, 0, 0],
      ...Array.from('Rubella', (one): readonly number[] => [one.charCodeAt(0), 0, 0, 0]),
    ),
    NOTHING,
  ),
  file('UTF-7', '+AFI-ubella IgG +AHA-ositive', NOTHING),
  file('two marks', bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], report), POSITIVE),
  file('a mark in the middle', `${before}posi\ufefftive${after}`, POSITIVE),
  file('an overlong slash', bytes(before, [0xc0, 0xaf], 'positive', after), NOTHING),
  file('half a surrogate as bytes', bytes(before, [0xed, 0xa0, 0x80], 'positive', after), NOTHING),
  file('a byte beyond all letters', bytes(before, [0xff], 'positive', after), NOTHING),
  file('a letter cut by the end', bytes(textOf(plain), [0xd0]), POSITIVE),
  file('NUL in the value', `${before}posi\0tive${after}`, refused('not-text')),
  file('NUL at the end', `${textOf(plain)}\0`, refused('not-text')),
  file('a replacement sign in the value', `${before}posi\ufffdtive${after}`, NOTHING),
  file('letters that look Latin', `${before}рositive${after}`, POSITIVE),
  file('a bell', `${before}posi\u0007tive${after}`, NOTHING),
  file('a direction that hides a not', `${before}\u202eevitisop\u202c${after}`, NOTHING),
  file('an unseen tag', `${before}positive\u{e0041}${after}`, NOTHING),
  file('a variation of a letter', `${before}positive\ufe0f${after}`, POSITIVE),
  ...(['fhir', 'hl7', 'csv', 'text'] as const).map((format) =>
    file(`a start block before ${format}`, `\u000b${written(format, plain)}\u001c\r`, POSITIVE),
  ),
];

export const encodedFiles: readonly HostileFile[] = [...binary, ...encoded];
