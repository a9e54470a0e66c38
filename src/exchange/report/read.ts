/** Reads a report, whatever its format: told apart by content, taken apart by its reader, gathered into cases. */
import { reports } from '../../words/said.ts';
import { aids } from '../aids.ts';
import { takeCsv } from './csv.ts';
import { decode } from './decode.ts';
import { takeFhir } from './fhir.ts';
import { sniff } from './format.ts';
import type { Format, Taken, Unread } from './found.ts';
import { gather } from './gather.ts';
import { takeHl7 } from './hl7.ts';
import type { Reading } from './reading.ts';
import { takeText } from './text.ts';

/** 1 MB for one report: what is longer holds a document, or keeps the page from answering while it is read. */
export const LONGEST_REPORT = 1_000_000;

const takers: { readonly [F in Format]: (text: string) => Taken | Unread } = {
  fhir: takeFhir,
  hl7v2: takeHl7,
  csv: takeCsv,
  text: takeText,
};

/**
 * What a report of one person may be made of, counted before it is taken apart: more keeps the page from answering.
 * The lines of a text, a table or a message; the resources of a Bundle, each named by its entry and by itself, and
 * the codes in them.
 */
const MOST = { lines: 2000, resources: 2000, codes: 6000 } as const;

const counted = (text: string, piece: RegExp) => {
  let count = 0;
  for (piece.lastIndex = 0; piece.test(text);) count += 1;
  return count;
};

function tooMany(format: Format, text: string): Unread | null {
  const counts: readonly (readonly [count: number, most: number])[] =
    format === 'fhir'
      ? [
          [counted(text, /"resource(?:Type)?"\s*:/gu), MOST.resources],
          [counted(text, /"code"\s*:/gu), MOST.codes],
        ]
      : [[counted(text, /\r\n|[\r\n]/gu), MOST.lines]];
  const [over] = counts.filter(([count, most]) => count > most);
  if (over === undefined) return null;
  return { error: { code: 'too-many', message: reports.tooMany(...over) } };
}

function tooLong(): Unread {
  return { error: { code: 'too-long', message: reports.tooLong } };
}

function readDecoded(text: string, notes: readonly string[]): Reading | Unread {
  const format = sniff(text);
  if (typeof format !== 'string') return format;
  const over = tooMany(format, text);
  if (over !== null) return over;
  const taken = takers[format](text);
  if ('error' in taken) return taken;
  return gather({ ...taken, notes: [...notes, ...taken.notes] }, aids);
}

/**
 * Reads one person's report: FHIR R4 JSON, HL7 v2 ORU, CSV or TSV with a header row, or pasted text.
 *
 * @param bytes of the file, at most {@link LONGEST_REPORT}; UTF-8, UTF-16 with its mark, or Windows-1251
 * @returns cases, questions and leftovers; or why the file as a whole cannot be read
 */
export function readReport(bytes: Uint8Array): Reading | Unread {
  if (bytes.length > LONGEST_REPORT) return tooLong();
  const decoded = decode(bytes);
  if ('error' in decoded) return decoded;
  return readDecoded(decoded.text, decoded.note === null ? [] : [decoded.note]);
}

/** The same for a text that was pasted. */
export function readPasted(text: string): Reading | Unread {
  return text.length > LONGEST_REPORT ? tooLong() : readDecoded(text, []);
}
