/** A link with answers, read: everything in it is checked as if a stranger had written it. */
import * as z from 'zod/mini';
import { findKeyFault } from '../rules/json-keys.ts';
import { readLine } from '../rules/read-line.ts';
import { RESULT_KEYS, type Case } from '../rules/vocabulary.ts';
import { aids } from './aids.ts';
import { LONGEST_SHARE, SHARE_FORM, shortCase, type MadeWith } from './share.ts';

/** `other-form`: made by a version of the program that writes links in another way. */
export type ShareFault = 'nothing' | 'too-long' | 'other-form' | 'broken';

export interface SharedSlip {
  readonly made: MadeWith;
  /** As the sender entered them, their id empty; each is a case of the contract. */
  readonly cases: readonly Case[];
}

// The deepest case stands two levels further in.
const DEEPEST = 10;
const version = z.string().check(z.regex(/^\d{1,4}(\.\d{1,4}){1,3}$/));
const SLIP = z.strictObject({
  app: version,
  content: version,
  cases: z.array(z.record(z.string(), z.unknown())).check(z.minLength(1), z.maxLength(3)),
});

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** "positive" in the place of a result is its class. */
function lengthen(holder: unknown): unknown {
  if (!isObject(holder)) return holder;
  const keys: readonly string[] = RESULT_KEYS;
  return Object.fromEntries(
    Object.entries(holder).map(([key, value]) =>
      typeof value === 'string' && keys.includes(key) ? [key, { class: value }] : [key, value],
    ),
  );
}

function readShort(short: Readonly<Record<string, unknown>>): Case | null {
  const { results, previous } = short;
  const whole = {
    id: '',
    ...short,
    results: lengthen(results),
    ...('previous' in short && { previous: Array.isArray(previous) ? previous.map(lengthen) : previous }),
  };
  if ('error' in readLine(JSON.stringify(whole), aids)) return null;
  // Checked by the line above: `whole` has the shape of a case.
  const source = whole as unknown as Case;
  // What this program would not have written, a remark or an id among it, is not taken in.
  return JSON.stringify(shortCase(source)) === JSON.stringify(short) ? source : null;
}

/** @throws where the letters are no bytes, or the bytes no text */
function fromLetters(letters: string): string {
  const binary = atob(letters.replace(/-/g, '+').replace(/_/g, '/'));
  const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/**
 * @param letters what stands behind `#/shared/`
 * @returns the slip, or why there is none; a part of a slip is never handed on
 */
export function readShared(letters: string): { readonly slip: SharedSlip } | { readonly fault: ShareFault } {
  if (letters === '') return { fault: 'nothing' };
  if (letters.length > LONGEST_SHARE) return { fault: 'too-long' };
  const parts = /^(\d{1,3})\.([\w-]*)$/.exec(letters);
  if (parts === null) return { fault: 'broken' };
  if (parts[1] !== SHARE_FORM) return { fault: 'other-form' };
  try {
    const json = fromLetters(parts[2] ?? '');
    const raw: unknown = JSON.parse(json);
    if (findKeyFault(json, DEEPEST) !== undefined) return { fault: 'broken' };
    const { app, content, cases } = SLIP.parse(raw);
    const read = cases.map(readShort);
    const whole = read.filter((one) => one !== null);
    if (whole.length !== read.length) return { fault: 'broken' };
    return { slip: { made: { app, content }, cases: whole } };
  } catch {
    return { fault: 'broken' };
  }
}
