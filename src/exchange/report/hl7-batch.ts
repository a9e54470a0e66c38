/** Files of several HL7 v2 messages, with or without the envelopes FHS, BHS, BTS and FTS. */

/** What ends a line, inside a character class: some put the framing of the network (MLLP, 0x0B and 0x1C) there. */
export const ENDS = '\\r\\n\\v\u001c';

const HEADER = new RegExp(`(?:^|[${ENDS}])[ \\t]*MSH(?=[^\\p{L}\\p{N}\\s])`, 'gu');
const LINES = new RegExp(`[${ENDS}]+`, 'u');
const ENVELOPE_LINE = /^(?:FHS|BHS|BTS|FTS)(?![\p{L}\p{N}])/u;

/**
 * Cuts a text before every message header, losing nothing: the pieces joined are the text again.
 *
 * The first piece may hold no message: only an envelope ({@link isEnvelope}), or lines whose header is missing.
 * Envelope lines between two messages stay with the message before them, where takeHl7 passes over them.
 *
 * For a file that arrives in parts: put the last piece before the next part and cut again; every piece but the last
 * is complete. A piece without MSH at the end of the file is an envelope, or what is left of a file that was cut.
 */
export function splitBatch(text: string): string[] {
  const starts = [...text.matchAll(HEADER)].map((match) => match.index + match[0].length - 'MSH'.length);
  if (starts[0] !== 0) starts.unshift(0);
  return starts.map((start, index) => text.slice(start, starts[index + 1])).filter((piece) => piece !== '');
}

/** True where a piece holds nothing but envelope lines and blank ones. */
export function isEnvelope(piece: string): boolean {
  return linesOf(piece).every((line) => ENVELOPE_LINE.test(line));
}

/** The lines of a piece that say something, as printed. */
export function linesOf(piece: string): string[] {
  return piece.split(LINES).filter((line) => line.trim() !== '');
}
