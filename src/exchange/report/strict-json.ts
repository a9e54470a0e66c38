/**
 * JSON that says one thing only. What JSON.parse passes in silence is refused with its place: keys given twice, keys
 * that name a prototype, endless nesting, halves of characters. Numbers stay as they are written: "86.40" and "1e3"
 * are for the number grammar to read.
 */
import { endOfString, findKeyFault } from '../../rules/json-keys.ts';

/** A number as it is written. */
export class JsonNumber {
  readonly token: string;
  constructor(token: string) {
    this.token = token;
  }
}

export type Json = null | boolean | string | JsonNumber | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export interface JsonFault {
  readonly code:
    'not-json' | 'duplicate-key' | 'forbidden-key' | 'too-deep' | 'lone-surrogate' | 'control-character';
  readonly message: string;
}

/** A report in a bundle, in a report, in an observation, in a concept: 32 is twice what is needed. */
const DEEPEST = 32;
const QUOTE = 0x22;
const NUMBER = /-?\d[\d.eE+-]*/y;

// Marks what was a number while JSON.parse runs. No text of the input can begin with it: NUL is refused in texts.
const MARK = '\u0000';

/** The same JSON with each number in quotes and marked. */
function keepNumbers(json: string): string {
  const parts: string[] = [];
  let copied = 0;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) at = endOfString(json, at);
    else if (code === 0x2d || (code >= 0x30 && code <= 0x39)) {
      NUMBER.lastIndex = at;
      const token = NUMBER.exec(json)?.[0] ?? '';
      parts.push(json.slice(copied, at), '"\\u0000', token, '"');
      copied = at + token.length;
      at = copied - 1;
    }
  }
  return parts.join('') + json.slice(copied);
}

/** A step of a JSON pointer (RFC 6901). */
export function step(key: string): string {
  return `/${key.replace(/~/gu, '~0').replace(/\//gu, '~1')}`;
}

/** The first text that no writer of text can have meant: half of a surrogate pair, or NUL. */
function findTextFault(value: unknown, pointer: string): JsonFault | undefined {
  if (typeof value === 'string') {
    const place = pointer === '' ? 'the text' : pointer;
    if (/[\ud800-\udfff]/u.test(value))
      return { code: 'lone-surrogate', message: `${place} holds half of a character; accepted: whole ones` };
    if (value.includes(MARK))
      return { code: 'control-character', message: `${place} holds the character NUL; accepted: text` };
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const fault = findTextFault(key, pointer) ?? findTextFault(inner, pointer + step(key));
    if (fault) return fault;
  }
  return undefined;
}

function refuse(text: string): JsonFault | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { code: 'not-json', message: 'the text is no complete JSON; accepted: a whole FHIR resource' };
  }
  // First, because what is nested without end cannot be looked at by what follows.
  const keys = findKeyFault(text, DEEPEST);
  if (!keys) return findTextFault(parsed, '');
  const { code, field } = keys;
  const accepted = {
    'duplicate-key': 'stands twice; accepted: each key once',
    'forbidden-key': 'is never accepted as a key',
    'too-deep': `is nested too deep; accepted: ${DEEPEST} objects and lists in each other`,
  }[code];
  return { code, message: `${field.slice(0, 200)} ${accepted}` };
}

/**
 * Reads a JSON text.
 *
 * @returns its content with numbers as {@link JsonNumber}, or the first thing wrong with it and where
 */
export function readStrictJson(text: string): { readonly json: Json } | { readonly fault: JsonFault } {
  const fault = refuse(text);
  if (fault) return { fault };
  const json = JSON.parse(keepNumbers(text), (_key, value: Json) =>
    typeof value === 'string' && value.startsWith(MARK) ? new JsonNumber(value.slice(1)) : value,
  ) as Json;
  return { json };
}
