import { describe, expect, it } from 'vitest';
import { decode, showLine } from '../../../src/exchange/report/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytesOf = (...parts: (readonly number[] | Uint8Array | string)[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : [...part])));

/** Letters of Windows-1251: А-я stand from 0xC0 in the order of the alphabet. */
const cp1251 = (text: string) =>
  new Uint8Array(
    [...text].map((letter) => {
      const code = letter.charCodeAt(0);
      return code < 0x80 ? code : code - 0x410 + 0xc0;
    }),
  );
/** Letters of ISO 8859-5: А-я stand from 0xB0. */
const iso5 = (text: string) =>
  new Uint8Array([...cp1251(text)].map((byte) => (byte < 0x80 ? byte : byte - 0x10)));
const utf16 = (text: string, littleEndian: boolean) =>
  new Uint8Array(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      const pair = [code & 0xff, code >> 8];
      return littleEndian ? pair : pair.reverse();
    }),
  );

const header = (set: string, facility = 'LAB') =>
  `MSH|^~\\&|LIS|${facility}|||20260311||ORU^R01|1|P|2.5${set === '' ? '' : `||||||${set}`}\r`;
const line = 'OBX|1|ST|A^Антитела к токсоплазме||положительно\r';

const decoded = (bytes: Uint8Array) => {
  const read = decode(bytes);
  if ('error' in read) throw new Error(read.error.message);
  return read;
};
const refused = (bytes: Uint8Array) => {
  const read = decode(bytes);
  return 'error' in read ? `${read.error.code}: ${read.error.message}` : 'read';
};

describe('text', () => {
  it('of UTF-8 is read as such, with or without its mark', () => {
    const text = `${header('UNICODE UTF-8')}${line}`;
    expect(decoded(utf8(text))).toEqual({ text, encoding: 'utf-8', note: null });
    expect(decoded(bytesOf([0xef, 0xbb, 0xbf], text))).toEqual({ text, encoding: 'utf-8', note: null });
  });

  it.each([true, false])('of UTF-16 is read by its mark, little endian %s', (little) => {
    const mark = little ? [0xff, 0xfe] : [0xfe, 0xff];
    expect(decoded(bytesOf(mark, utf16(line, little)))).toEqual({
      text: line,
      encoding: little ? 'utf-16le' : 'utf-16be',
      note: null,
    });
  });

  it.each(['CP1251', 'WIN1251', 'win1251', 'CP1251~UNICODE UTF-8'])(
    'that says %s is read so, without a note',
    (set) => {
      const text = `${header(set)}${line}`;
      expect(decoded(cp1251(text))).toEqual({ text, encoding: 'windows-1251', note: null });
    },
  );

  it('that says 8859/5 or 8859/1 is read so', () => {
    const text = `${header('8859/5')}${line}`;
    expect(decoded(iso5(text))).toEqual({ text, encoding: 'iso-8859-5', note: null });
    const latin = bytesOf(header('8859/1'), 'OBX|1|ST|R', [0xf6], 'teln\r');
    expect(decoded(latin)).toEqual({
      text: `${header('8859/1')}OBX|1|ST|Röteln\r`,
      encoding: 'iso-8859-1',
      note: null,
    });
  });

  it('that says nothing and is not UTF-8 is read as Windows-1251, and shows a line of it', () => {
    const text = `${header('')}${line}`;
    const { note, ...read } = decoded(cp1251(text));
    expect(read).toEqual({ text, encoding: 'windows-1251' });
    expect(note).toContain('Windows-1251');
    expect(note).toContain('Антитела к токсоплазме||положительно');
  });

  it('is found to name its character set whatever letters stand before', () => {
    // "ь" is 0xFC, which would be "|" with its highest bit lost.
    const text = `${header('8859/1', 'Пробирь')}${line}`;
    expect(decoded(cp1251(text)).encoding).toBe('iso-8859-1');
  });

  it.each(['UNICODE UTF-8', 'KOI9'])('that says %s and is not is read as Windows-1251 with a note', (set) => {
    const text = `${header(set)}${line}`;
    const { encoding, note } = decoded(cp1251(text));
    expect(encoding).toBe('windows-1251');
    expect(note).toContain(`"${set}"`);
    expect(note).toContain('Антитела');
  });

  it('of UTF-8 that says another character set is read as UTF-8 with a note', () => {
    const { text, encoding, note } = decoded(utf8(`${header('8859/1')}${line}`));
    expect(text).toContain('Антитела');
    expect(encoding).toBe('utf-8');
    expect(note).toContain('"8859/1"');
    expect(decoded(utf8(header('8859/1'))).note).toBeNull();
  });

  it('of UTF-8 that ends inside a letter is read up to there, with a note', () => {
    const bytes = utf8(`${header('')}${line}да`);
    const { text, encoding, note } = decoded(bytes.subarray(0, -1));
    expect(text.endsWith('\rд')).toBe(true);
    expect(encoding).toBe('utf-8');
    expect(note).toContain('cut off');
  });

  it('is shown without names and without what cannot be seen', () => {
    expect(showLine('PID|1||1||ИВАНОВА^АННА\rNK1|1|ПЕТРОВ\rOBX|1|ST|\u202eАнтитела')).toBe(
      'OBX|1|ST| Антитела',
    );
    expect(showLine('PID|1||1||ИВАНОВА^АННА')).toBe('');
    expect(showLine('x'.repeat(500) + 'я'.repeat(500)).length).toBeLessThanOrEqual(80);
  });
});

describe('what is no text is refused by what it is', () => {
  it.each([
    ['a PDF', bytesOf('%PDF-1.7\n%', [0xe2, 0xe3], '\n1 0 obj')],
    ['a PDF', bytesOf('\r\n\r\n%PDF-1.4\n')],
    ['XLSX', bytesOf('PK', [3, 4, 20, 0, 6, 0])],
    ['XLS', bytesOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['GZIP', bytesOf([0x1f, 0x8b, 8, 0])],
    ['7z', bytesOf([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c])],
    ['RAR', bytesOf('Rar!', [0x1a, 7, 0])],
    ['PNG', bytesOf([0x89], 'PNG\r\n', [0x1a, 0x0a])],
    ['JPEG', bytesOf([0xff, 0xd8, 0xff, 0xe0, 0, 16], 'JFIF')],
    ['GIF', bytesOf('GIF89a')],
    ['TIFF', bytesOf([0x49, 0x49, 0x2a, 0, 8])],
    ['RTF', bytesOf('{\\rtf1\\ansi')],
    ['DICOM', bytesOf(new Uint8Array(128), 'DICM')],
    ['NUL', bytesOf('MSH|^~\\&', [0], '|')],
    ['NUL', utf16(header(''), true)],
    ['control', bytesOf(Array.from({ length: 200 }, (_, at) => (at % 8) + 1))],
    ['empty', bytesOf()],
    ['utf-16le', bytesOf([0xff, 0xfe, 0x41])],
    ['utf-8', bytesOf([0xef, 0xbb, 0xbf, 0xc0, 0xc0])],
  ])('%s', (kind, bytes) => {
    expect(refused(bytes)).toContain('not-text: ');
    expect(refused(bytes)).toContain(kind);
    expect(refused(bytes)).toContain('accepted: HL7 v2');
  });

  it('a message that carries a PDF is no PDF', () => {
    expect(decoded(utf8(`${header('')}OBX|1|ED|||^^^^%PDF-1.4\r`)).encoding).toBe('utf-8');
  });

  it('5 MB of one byte are read', () => {
    expect(decoded(new Uint8Array(5_000_000).fill(0xe0)).encoding).toBe('windows-1251');
  });
});
