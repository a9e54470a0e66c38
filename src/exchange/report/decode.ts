/** Bytes of a report to text. What is assumed is said, with a line of it, so that a person can see whether it is right. */
import { CHARACTER_SETS } from '../../tables/reports/hl7.ts';
import { hl7Words as say } from '../../words/said.ts';
import type { Unread } from './found.ts';

/** As TextDecoder names it. */
export type Encoding = 'utf-16le' | 'utf-16be' | keyof typeof CHARACTER_SETS;

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** What had to be assumed, for the person to see; null where nothing had. */
  readonly note: string | null;
}

type Kind = keyof typeof say.bytes.kinds;

/** The first bytes of what is no text. */
const SIGNATURES: readonly (readonly [Kind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['gzip', [0x1f, 0x8b]],
  ['sevenZip', [0x37, 0x7a, 0xbc, 0xaf]],
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];
const PDF_WITHIN = 1024;

/** Bytes beyond ASCII as question marks: none of them may look like a separator. */
const asciiOf = (bytes: Uint8Array) =>
  String.fromCharCode(...bytes.map((byte) => (byte < 0x80 ? byte : 0x3f)));

function kindOf(bytes: Uint8Array): Kind | null {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte));
  if (found) return found[0];
  // A PDF may have other bytes before its mark, a DICOM file has 128.
  if (/^[^|{]*%PDF-\d/u.test(asciiOf(bytes.subarray(0, PDF_WITHIN)))) return 'pdf';
  return asciiOf(bytes.subarray(128, 132)) === 'DICM' ? 'dicom' : null;
}

const decodeAs = (bytes: Uint8Array, encoding: Encoding): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const refuse = (why: string): Unread => ({
  error: { code: 'not-text', message: `${why}; ${say.bytes.accepted}` },
});

const NAMES: ReadonlyMap<string, Encoding> = new Map(
  Object.entries(CHARACTER_SETS).flatMap(([label, names]) =>
    names.map((name) => [name as string, label as Encoding] as const),
  ),
);

/** MSH-18 of a message, as printed; empty where the bytes begin with none or it says nothing. */
function declaredOf(bytes: Uint8Array): string {
  const start = asciiOf(bytes.subarray(0, 16_384));
  const header = /(?:^|[\r\n\v])MSH([^\p{L}\p{N}\s])[^\r\n]*/u.exec(start);
  if (!header) return '';
  const line = header[0].trimStart();
  const [field = '', repetition = ''] = [header[1], line.charAt(5)];
  const declared = line.split(field)[17] ?? '';
  return (repetition === '' ? declared : (declared.split(repetition)[0] ?? '')).trim();
}

/** Tab, line ends and the framing of messages are no damage. */
const CONTROLS_OF_TEXT = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1c, 0x1d, 0x1e, 0x1f]);

function isDamaged(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 65_536);
  const strange = start.reduce(
    (count, byte) => count + (byte < 0x20 && !CONTROLS_OF_TEXT.has(byte) ? 1 : 0),
    0,
  );
  return strange > 8 && strange * 50 > start.length;
}

const LINE_BEFORE = 30;
const LINE_AFTER = 50;
/** Segments that hold names. */
const UNSHOWN = /^\v?(?:PID|NK1|GT1|IN1|PD1)/u;

/** A part of the first line with letters beyond ASCII, for a person to look at. */
export function showLine(text: string): string {
  const lines = text.slice(0, 200_000).split(/[\r\n]+/u);
  const telling = lines.filter((line) => !UNSHOWN.test(line) && /[^\p{ASCII}]/u.test(line));
  const line = telling[0] ?? '';
  const at = line.search(/[^\p{ASCII}]/u);
  return line
    .slice(Math.max(0, at - LINE_BEFORE), at + LINE_AFTER)
    .replace(/\p{C}/gu, ' ')
    .trim();
}

function decodeByMark(bytes: Uint8Array): Decoded | Unread | null {
  const [first, second, third] = bytes;
  const encoding =
    first === 0xef && second === 0xbb && third === 0xbf
      ? 'utf-8'
      : first === 0xff && second === 0xfe
        ? 'utf-16le'
        : first === 0xfe && second === 0xff
          ? 'utf-16be'
          : null;
  if (encoding === null) return null;
  const text = decodeAs(bytes, encoding);
  return text === null ? refuse(say.bytes.cut(encoding)) : { text, encoding, note: null };
}

/** UTF-8 that ends in the middle of a letter: the file was cut. Null where it is something else. */
function decodeCut(bytes: Uint8Array): Decoded | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return /[^\p{ASCII}]/u.test(text) ? { text, encoding: 'utf-8', note: say.notes.cut } : null;
  } catch {
    return null;
  }
}

/**
 * Decodes the bytes of a file: by its byte order mark, as strict UTF-8, by the character set an HL7 v2 message names
 * in MSH-18, else as Windows-1251 with a note.
 *
 * @returns the text without its mark; code `not-text` where the bytes are a PDF, an archive, an image or damaged
 */
export function decode(bytes: Uint8Array): Decoded | Unread {
  if (bytes.length === 0) return refuse(say.bytes.empty);
  const kind = kindOf(bytes);
  if (kind !== null) return refuse(say.bytes.kind(say.bytes.kinds[kind]));
  const marked = decodeByMark(bytes);
  if (marked !== null) return marked;
  if (bytes.includes(0)) return refuse(say.bytes.nul);
  if (isDamaged(bytes)) return refuse(say.bytes.control);

  const declared = declaredOf(bytes);
  const named = NAMES.get(declared.toUpperCase());
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== null) {
    // Letters of another character set that happen to be UTF-8 do not make words; a wrong MSH-18 is common.
    const isOther = declared !== '' && named !== 'utf-8' && /[^\p{ASCII}]/u.test(utf8);
    const note = isOther ? say.notes.otherThanDeclared(declared, 'UTF-8', showLine(utf8)) : null;
    return { text: utf8, encoding: 'utf-8', note };
  }
  const cut = decodeCut(bytes);
  if (cut !== null) return cut;
  if (named !== undefined && named !== 'utf-8') {
    const text = decodeAs(bytes, named);
    if (text !== null) return { text, encoding: named, note: null };
  }
  const text = decodeAs(bytes, 'windows-1251');
  if (text === null) return refuse(say.bytes.control);
  const line = showLine(text);
  const note =
    declared === ''
      ? say.notes.guessed('Windows-1251', line)
      : say.notes.otherThanDeclared(declared, 'Windows-1251', line);
  return { text, encoding: 'windows-1251', note };
}
