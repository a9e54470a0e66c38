/**
 * Cells that are safe in a spreadsheet. What stands in them may come from a sender nobody knows, and a spreadsheet
 * runs a text that begins with a sign of a formula; an apostrophe before it keeps it a text.
 */

/** The ASCII signs, then the small and the full-width ones, which some spreadsheets fold to them. */
const SIGN = '[=+\\-@\\ufe62-\\ufe63\\ufe66\\ufe6b\\uff0b\\uff0d\\uff1d\\uff20]';
const FORMULA = new RegExp(`^(?=[\\p{Z}\\p{Cf}"]*${SIGN})`, 'u');
/** Where the list separator of the reader's country is a semicolon, a cell begins after one. */
const AFTER_SEMICOLON = new RegExp(`;(?=[\\p{Z}\\p{Cf}"]*${SIGN})`, 'gu');
/** Line ends, tabs and other control characters; the marks that turn the reading direction round. */
const CONTROL = /[\p{Cc}\u2028\u2029]+/gu;
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const PLAIN = /^[\p{L}\p{N} ._:/+()%<>≤≥*-]*$/u;

/**
 * The text of one cell: one line, which no spreadsheet takes for a formula. Line ends and tabs become a blank. A text
 * that is safe already comes back as it is, so doing it twice changes nothing.
 */
export function safeCell(text: string): string {
  return text
    .replace(DIRECTION, '')
    .replace(CONTROL, ' ')
    .replace(AFTER_SEMICOLON, ";'")
    .replace(FORMULA, "'");
}

/**
 * One line of RFC 4180, with its CRLF. Texts are made safe here; a number stands as it is, so that a spreadsheet can
 * reckon with it. null is an empty cell.
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(field).join(',')}\r\n`;
}

function field(cell: string | number | null): string {
  const text = typeof cell === 'string' ? safeCell(cell) : String(cell ?? '');
  return PLAIN.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}
