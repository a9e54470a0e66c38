/** Tells what a file is by what stands in it, never by its name. */
import { reportsText } from '../../words/said.ts';
import { isTable as isTableOfResults } from './csv.ts';
import type { Format, Unread } from './found.ts';
import { readHeader } from './header.ts';
import { readName } from './name.ts';
import { itemsOf } from './text-items.ts';
import { LONGEST_LINE } from './text-lines.ts';
import { forgetKept } from './text-words.ts';

/** A start block of the lower layer protocol, a byte order mark and spaces may stand before everything. */
// eslint-disable-next-line no-control-regex -- 0x0B is the start block
const LEAD = /^[\s\ufeff\u000b]+/u;
const HL7 = /^(?:MSH|FHS|BHS)[^\p{L}\p{N}\s]/u;
const HTML = /^<(?:!doctype\s+html|html|head|body|div|table|span|p|br|h[1-6]|ul|font|meta|script|style)\b/iu;
const XML = /^<(?:!doctype|!entity|[?a-z_!][^<>]*>)/iu;
const RTF = /^\{\\rtf/u;
// eslint-disable-next-line no-control-regex -- what no text holds
const NO_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/gu;

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Enough of a file to see whether it is a table. */
const LOOKED_AT = 100_000;
const ROWS_LOOKED_AT = 10;
const MOST_COLUMNS = 500;

const unread = (code: string, message: string): Unread => ({ error: { code, message } });

/** The cells of the first rows, a quoted cell taken as a whole. */
function firstRows(text: string, delimiter: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let isBlank = true;
  let isQuoted = false;
  for (let at = 0; at < text.length && rows.length <= ROWS_LOOKED_AT; at += 1) {
    const sign = text.charAt(at);
    const row = rows[rows.length - 1];
    if (sign === '"') isQuoted = !isQuoted && isBlank;
    else if (isQuoted) [cell, isBlank] = [cell + sign, isBlank && sign.trim() === ''];
    else if (sign === delimiter || sign === '\n') {
      row?.push(cell.trim());
      [cell, isBlank] = ['', true];
      if (sign === '\n') rows.push([]);
    } else [cell, isBlank] = [cell + sign, isBlank && sign.trim() === ''];
  }
  if (rows.length <= ROWS_LOOKED_AT) rows[rows.length - 1]?.push(cell.trim());
  else rows.pop();
  return rows.filter((row) => row.some((one) => one !== ''));
}

function isKnownHeading(cell: string): boolean {
  if (cell === '' || readHeader(cell) !== null) return cell !== '';
  const { agent, marker } = readName(cell);
  return (agent !== null || marker !== null) && !/\d[.,]\d|[<>]/u.test(cell);
}

/** A heading with at least two columns that are known, and rows of as many cells below it. */
function isTable(text: string, delimiter: string): boolean {
  const [heading, ...rows] = firstRows(text, delimiter);
  if (!heading || heading.length < 2 || rows[0]?.length !== heading.length) return false;
  if (heading.length > MOST_COLUMNS) return false;
  // A row that has lost a cell makes no text of a table: its reader asks about it.
  const fitting = rows.filter((row) => row.length === heading.length).length;
  return heading.filter(isKnownHeading).length >= 2 && fitting * 2 > rows.length;
}

/** A heading whose reader understands it makes a table of ragged rows too, or of none; values in it make it a line of a text. */
function isHeading(text: string, delimiter: string): boolean {
  const [heading, ...rows] = firstRows(text, delimiter);
  if (!heading || heading.length < 2 || heading.length > MOST_COLUMNS) return false;
  if (rows.length > 0 && rows.every((row) => row.length < 2)) return false;
  const holdsValue = heading.some((cell) =>
    itemsOf(cell.slice(0, LONGEST_LINE)).some(
      ({ kind }) => kind === 'number' || kind === 'word' || kind === 'date',
    ),
  );
  return !holdsValue && isTableOfResults(text);
}

/** "sep=;" tells a spreadsheet the delimiter, and is itself a sign of a table. */
function isCsv(text: string): boolean {
  const start = text.slice(0, LOOKED_AT).replace(/\r\n?/gu, '\n');
  const stated = /^"?sep=(.)"?\n/iu.exec(start);
  const rest = stated ? start.slice(stated[0].length) : start;
  const is = DELIMITERS.some((delimiter) => isTable(rest, delimiter) || isHeading(rest, delimiter));
  forgetKept();
  return is;
}

function sniffJson(text: string): Format | Unread | null {
  if (/"resourceType"\s*:/u.test(text)) return 'fhir';
  if (/"pathogen"\s*:/u.test(text)) return unread('case', reportsText.unread.caseOfOurs);
  // "[IgG] 143" begins like JSON, and is none.
  return /^(?:\{\s*["}]|\[\s*[\]{["\d-])/u.test(text) && /[\]}]\s*$/u.test(text)
    ? unread('json', reportsText.unread.json)
    : null;
}

/**
 * @param text of a file or a paste, decoded
 * @returns its format, or why it cannot be read and what is accepted instead
 */
export function sniff(text: string): Format | Unread {
  const bare = text.replace(LEAD, '');
  if (bare === '') return unread('empty', reportsText.unread.empty);
  if (HL7.test(bare)) return 'hl7v2';
  if (bare.startsWith('%PDF-')) return unread('pdf', reportsText.unread.pdf);
  if (RTF.test(bare)) return unread('rtf', reportsText.unread.rtf);
  const json = bare.startsWith('{') || bare.startsWith('[') ? sniffJson(bare) : null;
  if (json !== null) return json;
  if (HTML.test(bare)) return unread('html', reportsText.unread.html);
  if (XML.test(bare)) return unread('xml', reportsText.unread.xml);
  const start = bare.slice(0, 4000);
  if ((start.match(NO_TEXT)?.length ?? 0) * 20 > start.length)
    return unread('binary', reportsText.unread.binary);
  return isCsv(bare) ? 'csv' : 'text';
}

/** The format alone; what cannot be read counts as text. */
export function formatOf(text: string): Format {
  const format = sniff(text);
  return typeof format === 'string' ? format : 'text';
}
