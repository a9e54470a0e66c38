/** Where the entries of one large Bundle stand in its bytes, found without reading the Bundle as a whole. */
import type { ByteSource } from './source.ts';

export interface EntryAt {
  readonly from: number;
  readonly to: number;
  /** Null where a window ends within the entry. */
  readonly bytes: Uint8Array | null;
}

/** `read`: how far the file is. */
export type EntriesRead =
  { readonly entries: readonly EntryAt[]; readonly read: number } | { readonly fault: 'cut' | 'entries' };

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = new Set([0x7b, 0x5b]);
const CLOSE = new Set([0x7d, 0x5d]);
const LIST = 0x5b;
const COMMA = 0x2c;
const COLON = 0x3a;
const WINDOW = 1_000_000;
/** "entry", as the bytes of a key. */
const ENTRY = [...'entry'].map((letter) => letter.charCodeAt(0));
/** An entry is an object in a list in the Bundle. */
const IN_BUNDLE = 1;
const IN_LIST = 2;

/**
 * Yields the entries window by window; the last yield may be a fault. A text that is no JSON is found out where its
 * entries are read one by one.
 */
export async function* entriesOf(source: ByteSource, start: number): AsyncGenerator<EntriesRead> {
  let [depth, inString, isEscaped, isKey, matched] = [0, false, false, true, 0];
  let [isEntryKey, inEntries, lists, from] = [false, false, 0, 0];
  for (let base = start; base < source.size; base += WINDOW) {
    const bytes = await source.read(base, Math.min(source.size, base + WINDOW));
    const entries: EntryAt[] = [];
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (inString) {
        if (isEscaped) isEscaped = false;
        else if (byte === BACKSLASH) isEscaped = true;
        else if (byte === QUOTE) {
          inString = false;
          isEntryKey = depth === IN_BUNDLE && isKey && matched === ENTRY.length;
        }
        if (inString) matched = byte === ENTRY[matched] ? matched + 1 : ENTRY.length + 1;
      } else if (byte === QUOTE) [inString, matched] = [true, 0];
      else if (OPEN.has(byte)) {
        if (depth === IN_BUNDLE && isEntryKey && byte === LIST) [inEntries, lists] = [true, lists + 1];
        if (lists > 1) {
          yield { fault: 'entries' };
          return;
        }
        if (depth === IN_LIST && inEntries) from = base + at;
        depth += 1;
        isKey = depth === IN_BUNDLE;
      } else if (CLOSE.has(byte)) {
        depth -= 1;
        if (depth === IN_LIST && inEntries)
          entries.push({
            from,
            to: base + at + 1,
            bytes: from < base ? null : bytes.subarray(from - base, at + 1),
          });
        if (depth === IN_BUNDLE) inEntries = false;
      } else if (byte === COLON && depth === IN_BUNDLE) isKey = false;
      else if (byte === COMMA && depth === IN_BUNDLE) [isKey, isEntryKey] = [true, false];
    }
    yield { entries, read: base + bytes.length };
  }
  if (depth !== 0 || inString) yield { fault: 'cut' };
}
