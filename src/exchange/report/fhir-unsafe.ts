/** What forbids reading a resource as it stands: FHIR asks of every reader to refuse what changes a meaning unknown to it. */
import { fhir as say } from '../../words/said.ts';
import { JsonNumber, step, type Json, type JsonObject } from './strict-json.ts';

export interface Unsafe {
  /** From the resource. */
  readonly pointer: string;
  readonly question: string;
}

const isEmpty = (json: Json | undefined) =>
  json === undefined || json === null || json === '' || (Array.isArray(json) && json.length === 0);

function findModifier(json: Json, pointer: string): Unsafe | null {
  if (typeof json !== 'object' || json === null || json instanceof JsonNumber) return null;
  for (const [key, inner] of Object.entries<Json>(json as JsonObject)) {
    // What is contained is a resource of its own.
    if (key === 'contained') continue;
    const at = pointer + step(key);
    if (key === 'modifierExtension' && !isEmpty(inner)) return { pointer: at, question: say.modifier };
    const found = findModifier(inner, at);
    if (found) return found;
  }
  return null;
}

const codesOf = (json: JsonObject, list: 'tag' | 'security'): readonly string[] => {
  const meta = json['meta'];
  if (typeof meta !== 'object' || meta === null || !(list in meta)) return [];
  const tags = (meta as JsonObject)[list];
  return (Array.isArray(tags) ? (tags as readonly Json[]) : []).flatMap((tag) => {
    const code = typeof tag === 'object' && tag !== null ? (tag as JsonObject)['code'] : undefined;
    return typeof code === 'string' ? [code] : [];
  });
};

// A report is asked about once for each of its results.
const known = new WeakMap<JsonObject, Unsafe | null>();

/** A modifier extension anywhere in it, rules that it was written by, or parts left out of it; null where there are none. */
export function unsafe(json: JsonObject): Unsafe | null {
  let found = known.get(json);
  if (found === undefined) {
    found = findUnsafe(json);
    known.set(json, found);
  }
  return found;
}

function findUnsafe(json: JsonObject): Unsafe | null {
  if (!isEmpty(json['implicitRules'])) return { pointer: '/implicitRules', question: say.modifier };
  if (codesOf(json, 'tag').includes('SUBSETTED')) return { pointer: '/meta/tag', question: say.subsetted };
  return findModifier(json, '');
}

/** Marked by the sender as made for a test (code HTEST of v3-ActReason). */
export function isTestData(json: JsonObject): boolean {
  return codesOf(json, 'tag').includes('HTEST') || codesOf(json, 'security').includes('HTEST');
}
