/** What JSON.parse lets pass in silence: keys given twice, keys that name a prototype, endless nesting. */

// The deepest case is case, previous, sample, result, limits.
const DEEPEST = 8;
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;

interface Frame {
  /** Null in an array. */
  readonly keys: Set<string> | null;
  readonly path: string;
  key: string;
  index: number;
}

export interface KeyFault {
  readonly code: 'duplicate-key' | 'forbidden-key' | 'too-deep';
  readonly field: string;
  readonly message: string;
}

/** Where the string that begins at `start` ends: the place of its closing quote. */
export function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (json.charCodeAt(at) !== QUOTE) at += json.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at;
}

const isSpace = (code: number) => code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;

function isKey(json: string, afterString: number): boolean {
  let at = afterString;
  while (isSpace(json.charCodeAt(at))) at += 1;
  return json.charCodeAt(at) === COLON;
}

function here(frame: Frame | undefined): string {
  if (!frame) return '';
  if (!frame.keys) return `${frame.path}[${frame.index}]`;
  return frame.path === '' ? frame.key : `${frame.path}.${frame.key}`;
}

function checkKey(frame: Frame, token: string): KeyFault | undefined {
  // Escapes are read first: "ig\u0067" is "igg" a second time.
  const key = token.includes('\\') ? (JSON.parse(token) as string) : token.slice(1, -1);
  const seen = frame.keys?.has(key);
  frame.keys?.add(key);
  frame.key = key;
  const field = here(frame);
  if (FORBIDDEN.has(key))
    return {
      code: 'forbidden-key',
      field,
      message: `"${key}" is never accepted as a key; accepted: the fields of a case`,
    };
  if (seen)
    return { code: 'duplicate-key', field, message: `${field} stands twice; accepted: each key once` };
  return undefined;
}

/**
 * Looks for faults in the keys of a JSON text, at any depth.
 *
 * @param json a text that JSON.parse has accepted
 * @param deepest how many objects and arrays may stand in each other
 */
export function findKeyFault(json: string, deepest = DEEPEST): KeyFault | undefined {
  const open: Frame[] = [];
  let frame: Frame | undefined;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfString(json, at);
      const fault =
        frame?.keys && isKey(json, end + 1) ? checkKey(frame, json.slice(at, end + 1)) : undefined;
      if (fault) return fault;
      at = end;
    } else if (code === 0x7b || code === 0x5b) {
      frame = { keys: code === 0x7b ? new Set() : null, path: here(frame), key: '', index: 0 };
      open.push(frame);
      if (open.length > deepest)
        return {
          code: 'too-deep',
          field: frame.path,
          message: `nested too deep; accepted: the fields of a case`,
        };
    } else if (code === 0x7d || code === 0x5d) {
      open.pop();
      frame = open[open.length - 1];
    } else if (code === COMMA && frame) frame.index += 1;
  }
  return undefined;
}
