/** An HL7 v2 message taken apart by its own separators, nothing of it interpreted. */
import { ENDS } from './hl7-batch.ts';

/** MSH-1 and MSH-2; an empty sign is one that the sender does not use. */
export interface Separators {
  readonly field: string;
  readonly component: string;
  readonly repetition: string;
  readonly escape: string;
  readonly subcomponent: string;
}

export interface Segment {
  readonly name: string;
  /** Counts the segments of this name in the message, from 1. */
  readonly ordinal: number;
  /** As printed; lines that continue it follow after "\n". */
  readonly raw: string;
  /** As HL7 counts: `fields[3]` of a PID is PID-3, and MSH-1 is the field separator itself. */
  readonly fields: readonly string[];
}

export interface Message {
  readonly separators: Separators;
  readonly segments: readonly Segment[];
  /** The last segment does not end with its line: the file may be cut off there. */
  readonly isOpen: boolean;
}

/** Signs that would take numbers or words apart. */
const NO_SEPARATOR = /[\p{L}\p{N}\s\p{C}.,<>=+:-]/u;
const LINE_END = new RegExp(`\\r\\n|[${ENDS}]`, 'u');
const ENDED = new RegExp(`[${ENDS}]\\s*$`, 'u');

/** Reads MSH-1 and MSH-2; null where they cannot part anything. */
function readSeparators(header: string): Separators | null {
  const field = header.charAt(3);
  const end = header.indexOf(field, 4);
  // The fifth sign of 2.7 marks truncation and parts nothing.
  const [component = '', repetition = '', escape = '', subcomponent = '', ...more] = header.slice(
    4,
    end < 0 ? 4 + 6 : Math.min(end, 4 + 6),
  );
  const signs = [field, component, repetition, escape, subcomponent].filter((sign) => sign !== '');
  if (component === '' || more.length > 1) return null;
  if (signs.some((sign) => NO_SEPARATOR.test(sign)) || new Set(signs).size < signs.length) return null;
  return { field, component, repetition, escape, subcomponent };
}

/** `OBX|` and the like; a line that begins otherwise continues the one before it. */
const isSegment = (line: string, field: string) =>
  /^[A-Z][A-Z0-9]{2}/u.test(line) && line.charAt(3) === field;

function toSegment(raw: string, ordinal: number, { field }: Separators): Segment {
  const parts = raw.split(field);
  const [name = ''] = parts;
  return { name, ordinal, raw, fields: name === 'MSH' ? [name, field, ...parts.slice(1)] : parts };
}

/**
 * Takes one message apart.
 *
 * @param text from MSH to the end of the message; lines end with CR, LF or both, MLLP framing is skipped
 * @returns null where MSH-1 and MSH-2 name no usable separators
 */
export function parseMessage(text: string): Message | null {
  const start = text.search(/MSH/u);
  const separators = start < 0 ? null : readSeparators(text.slice(start, start + 16));
  if (separators === null) return null;
  const raws: string[][] = [];
  for (const printed of text.slice(start).split(LINE_END)) {
    const line = printed.trimStart();
    if (line === '') continue;
    if (raws.length === 0 || isSegment(line, separators.field)) raws.push([line]);
    else raws[raws.length - 1]?.push(line);
  }
  const counts = new Map<string, number>();
  const segments = raws.map((lines) => {
    const raw = lines.join('\n');
    const name = raw.slice(0, 3);
    const ordinal = (counts.get(name) ?? 0) + 1;
    counts.set(name, ordinal);
    return toSegment(raw, ordinal, separators);
  });
  return { separators, segments, isOpen: !ENDED.test(text.slice(-20)) };
}

const split = (text: string, sign: string) => (sign === '' ? [text] : text.split(sign));

/** The repetitions of a field, as printed. */
export const repetitionsOf = (field: string, { repetition }: Separators) => split(field, repetition);

/** The components of one repetition, as printed. */
export const componentsOf = (repetition: string, { component }: Separators) => split(repetition, component);

/** The subcomponents of one component, as printed. */
export const subcomponentsOf = (component: string, { subcomponent }: Separators) =>
  split(component, subcomponent);

/** Hexadecimal bytes of an escape; beyond ASCII they depend on a character set and stay as printed. */
function fromHex(digits: string): string | null {
  if (digits.length === 0 || digits.length > 512 || digits.length % 2 > 0) return null;
  if (!/^[0-9A-F]*$/iu.test(digits)) return null;
  const pairs = digits.match(/../gu) ?? [];
  return pairs.some((pair) => /^[89A-F]/iu.test(pair))
    ? null
    : decodeURIComponent(pairs.map((pair) => `%${pair}`).join(''));
}

/** What stands for an escape; null where it is none that is known. */
function unescapeOne(content: string, separators: Separators): string | null {
  switch (content) {
    case 'F':
      return separators.field;
    case 'S':
      return separators.component;
    case 'T':
      return separators.subcomponent;
    case 'R':
      return separators.repetition;
    case 'E':
      return separators.escape;
    case 'H':
    case 'N':
      return '';
  }
  if (content.startsWith('X')) return fromHex(content.slice(1));
  if (/^\.(br|ce|sp\d{0,2})$/u.test(content)) return '\n';
  if (/^\.(fi|nf|in[+-]?\d{1,2}|ti[+-]?\d{1,2})$/u.test(content)) return '';
  return /^\.sk\d{1,2}$/u.test(content) ? ' ' : null;
}

/** A text as it was meant: escapes read; one that is not known, or not closed, stays as printed. */
export function unescapeText(text: string, separators: Separators): string {
  const { escape } = separators;
  if (escape === '' || !text.includes(escape)) return text;
  const parts = text.split(escape);
  // Parts between two escape signs are tried in turn: where one is no escape, its closing sign may open the next.
  let read = parts[0] ?? '';
  for (let index = 1; index < parts.length; index += 1) {
    const part = parts[index] ?? '';
    const known = index < parts.length - 1 ? unescapeOne(part, separators) : null;
    if (known === null) read += escape + part;
    else {
      index += 1;
      read += known + (parts[index] ?? '');
    }
  }
  return read;
}

/** A field of a segment, as printed; empty where the segment is shorter. */
export const fieldOf = (segment: Segment, number: number) => segment.fields[number] ?? '';

/** One component of the first repetition of a field, its escapes read, outer blanks gone; "" stands for nothing. */
export function componentOf(
  segment: Segment,
  number: number,
  component: number,
  separators: Separators,
): string {
  const [repetition = ''] = repetitionsOf(fieldOf(segment, number), separators);
  return textOf(componentsOf(repetition, separators)[component - 1] ?? '', separators);
}

/** A printed part as a text. HL7 writes two quotation marks for a value that was deleted. */
export function textOf(part: string, separators: Separators): string {
  const text = unescapeText(part, separators).trim();
  return text === '""' ? '' : text;
}
