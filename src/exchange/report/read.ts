/** Reads a report, whatever its format. */
import type { Unread } from './found.ts';
import type { Reading } from './reading.ts';

/** 5 MB for one report. */
export const LONGEST_REPORT = 5_000_000;

/**
 * Reads one person's report. Told apart by content: FHIR R4 JSON, HL7 v2, CSV or TSV with a header, pasted text.
 * @param bytes of the file, UTF-8 or Windows-1251
 */
export function readReport(_bytes: Uint8Array): Reading | Unread {
  return { error: { code: 'not-built', message: 'not built yet' } };
}

/** The same for a text that was pasted. */
export function readPasted(text: string): Reading | Unread {
  return readReport(new TextEncoder().encode(text));
}
