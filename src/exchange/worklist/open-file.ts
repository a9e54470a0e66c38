/** Opens a file of many persons: what it is by its content, and who is in it. */
import { decode } from '../report/decode.ts';
import type { Unread } from '../report/found.ts';
import type { ColumnMap } from '../report/csv-columns.ts';
import { worklistWords as say } from '../../words/said.ts';
import { openCsv } from './csv-file.ts';
import { openFhirBundle } from './fhir-bundle.ts';
import { openFhirLines } from './fhir-lines.ts';
import { unread, type Opening, type Step, type WorklistFile } from './file.ts';
import { openHl7 } from './hl7-file.ts';
import type { ByteSource } from './source.ts';

/** 200 MB. */
export const LARGEST_WORKLIST = 200_000_000;

const HEAD = 64_000;
const MARK = [0xef, 0xbb, 0xbf];

/** A byte that is no UTF-8: the file is read again in the other encoding. */
class NotUtf8 extends Error {}

function decoder(label: 'utf-8' | 'windows-1251'): (bytes: Uint8Array) => string {
  const text = new TextDecoder(label, { fatal: true, ignoreBOM: true });
  return (bytes) => {
    try {
      return text.decode(bytes);
    } catch {
      throw new NotUtf8();
    }
  };
}

/** Whole lines, so that no character is cut; all of it where it is one long line, which ASCII begins. */
function wholeLines(bytes: Uint8Array): Uint8Array {
  const end = Math.max(bytes.lastIndexOf(0x0a), bytes.lastIndexOf(0x0d));
  return end < 0 ? bytes.subarray(0, 1000) : bytes.subarray(0, end + 1);
}

/** A Bundle is one text; where the first line is a resource by itself, each line is one. */
async function isOnePerLine({ source, start, head }: Opening): Promise<boolean> {
  const first = head.split('\n', 1)[0] ?? '';
  if (!/\}\s*$/.test(first) || !head.includes('\n')) return false;
  try {
    const json: unknown = JSON.parse(first);
    const after = start + new TextEncoder().encode(first).length;
    const rest = await source.read(after, Math.min(source.size, after + HEAD));
    return typeof json === 'object' && rest.some((byte) => byte > 0x20);
  } catch {
    return false;
  }
}

async function openAs(opening: Opening): Promise<WorklistFile | Unread> {
  // A vertical tab frames HL7 messages; trimming takes it for a blank.
  const head = opening.head.trimStart();
  if (head === '') return unread('empty', say.empty);
  if (head.startsWith('{'))
    return (await isOnePerLine(opening)) ? openFhirLines(opening) : openFhirBundle(opening);
  if (head.startsWith('[')) return unread('format', say.format);
  if (/^(?:FHS|BHS|MSH)[^\p{L}\p{N}\s]/u.test(head)) return openHl7(opening);
  return openCsv(opening);
}

/**
 * Finds the persons of a file.
 *
 * @param columns as a person corrected them, of a CSV
 * @param step is called after each window; what it throws ends the work
 * @returns the file, ready to be read person by person; or why it cannot be read as a whole
 */
export async function openFile(
  source: ByteSource,
  columns: ColumnMap | undefined,
  step: Step,
): Promise<WorklistFile | Unread> {
  if (source.size > LARGEST_WORKLIST) return unread('too-long', say.tooLarge);
  const first = wholeLines(await source.read(0, Math.min(source.size, HEAD)));
  const decoded = decode(first);
  if ('error' in decoded) return decoded;
  if (decoded.encoding.startsWith('utf-16')) return unread('encoding', say.encoding);
  const start = MARK.every((byte, at) => first[at] === byte) ? MARK.length : 0;
  const open = async (label: 'utf-8' | 'windows-1251') => {
    const read = decoder(label);
    return openAs({ source, start, head: read(first.subarray(start)), decode: read, columns, step });
  };
  try {
    return await open('utf-8');
  } catch (thrown) {
    if (!(thrown instanceof NotUtf8)) throw thrown;
  }
  try {
    const file = await open('windows-1251');
    return 'error' in file ? file : { ...file, notes: [say.windows1251, ...file.notes] };
  } catch (thrown) {
    if (thrown instanceof NotUtf8) return unread('encoding', say.encoding);
    throw thrown;
  }
}
