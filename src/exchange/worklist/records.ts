/**
 * Where the records of a file begin and end (a row, a line, a message), found in its bytes window by window. Line
 * ends, quotes and delimiters are never a part of another character in UTF-8 or Windows-1251.
 */
import type { ByteSource } from './source.ts';

export interface RecordAt {
  /** From 1, in file order. */
  readonly number: number;
  readonly from: number;
  readonly to: number;
  /** It cannot be told where it ends: only its first line is taken. */
  readonly broken: boolean;
}

/**
 * @param bytes a window of the file
 * @param at where the record begins in it
 * @param isLast the window goes to the end of the file
 * @returns where the record ends; null where that lies beyond the window
 */
export type FindEnd = (
  bytes: Uint8Array,
  at: number,
  isLast: boolean,
) => { readonly end: number; readonly broken: boolean } | null;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const QUOTE = 0x22;
const SPACE = 0x20;

const WINDOW = 1_000_000;
/** Longer is no record of one person. */
export const LONGEST_RECORD = 5_000_000;

/** The end of the line that begins at `at`, its line feed included; -1 where the window does not hold it. */
function lineEnd(bytes: Uint8Array, at: number, newline: number): number {
  return bytes.indexOf(newline, at) + 1 || -1;
}

/** Lines end at line feeds. */
export const endOfLine: FindEnd = (bytes, at, isLast) => {
  const end = lineEnd(bytes, at, LINE_FEED);
  if (end >= 0) return { end, broken: false };
  return isLast ? { end: bytes.length, broken: false } : null;
};

/** "MSH" at the start of a line begins the next message. */
export const endOfMessage: FindEnd = (bytes, at, isLast) => {
  const isStart = (place: number) =>
    bytes[place] === 0x4d && bytes[place + 1] === 0x53 && bytes[place + 2] === 0x48;
  for (let place = at + 1; place < bytes.length; place += 1) {
    const byte = bytes[place];
    if (byte !== LINE_FEED && byte !== CARRIAGE_RETURN && byte !== 0x1c) continue;
    const next = bytes[place + 1] === 0x0b ? place + 2 : place + 1;
    if (next + 3 >= bytes.length && !isLast) return null;
    if (isStart(next)) return { end: place + 1, broken: false };
  }
  return isLast ? { end: bytes.length, broken: false } : null;
};

/**
 * Rows of RFC 4180: a line end inside quotes ends none.
 * @param newline a file without line feeds ends its lines at carriage returns
 */
export function endOfRow(delimiters: readonly number[], newline: number): FindEnd {
  const isDelimiter = new Uint8Array(256);
  for (const delimiter of delimiters) isDelimiter[delimiter] = 1;
  const broken = (bytes: Uint8Array, at: number, isLast: boolean) => {
    const end = lineEnd(bytes, at, newline);
    return end < 0 && !isLast ? null : { end: end < 0 ? bytes.length : end, broken: true };
  };
  return (bytes, at, isLast) => {
    let [starts, quoted, closed] = [true, false, false];
    for (let place = at; place < bytes.length; place += 1) {
      const byte = bytes[place];
      if (quoted) {
        if (byte !== QUOTE) continue;
        if (place + 1 === bytes.length && !isLast) return null;
        if (bytes[place + 1] === QUOTE) place += 1;
        else [quoted, closed] = [false, true];
      } else if (byte === newline) return { end: place + 1, broken: false };
      else if (isDelimiter[byte ?? 0] === 1) [starts, closed] = [true, false];
      else if (byte === QUOTE && starts) [starts, quoted] = [false, true];
      else if (closed && byte !== SPACE && byte !== CARRIAGE_RETURN) return broken(bytes, at, isLast);
      else starts = false;
    }
    if (!isLast) return null;
    return quoted ? broken(bytes, at, isLast) : { end: bytes.length, broken: false };
  };
}

/** The records of one window at a time with their bytes, from `from` to the end of the file. */
export async function* recordsOf(
  source: ByteSource,
  from: number,
  findEnd: FindEnd,
): AsyncGenerator<readonly (RecordAt & { readonly bytes: Uint8Array })[]> {
  let [start, length, number] = [from, WINDOW, 1];
  while (start < source.size) {
    const bytes = await source.read(start, Math.min(source.size, start + length));
    const isLast = start + bytes.length >= source.size;
    const found: (RecordAt & { bytes: Uint8Array })[] = [];
    let at = 0;
    while (at < bytes.length) {
      const isTooLong = bytes.length - at > LONGEST_RECORD;
      const end = findEnd(bytes, at, isLast) ?? (isTooLong ? tooLong(bytes, at) : null);
      if (end === null) break;
      found.push({
        number,
        from: start + at,
        to: start + end.end,
        broken: end.broken,
        bytes: bytes.subarray(at, end.end),
      });
      number += 1;
      at = end.end;
    }
    // A record longer than the window: look again with a longer one.
    length = at === 0 ? length * 2 : WINDOW;
    start += at;
    if (found.length > 0) yield found;
  }
}

/** Goes on at the next line, so that what follows is still read. */
function tooLong(bytes: Uint8Array, at: number) {
  const end = lineEnd(bytes, at, LINE_FEED);
  return { end: end < 0 ? bytes.length : end, broken: true };
}
