/**
 * The list of answers that were withdrawn after they were published: `retractions.json` beside the app, the only file
 * that changes without a new version. It carries the SHA-256 of its own entries, so that a list that was cut or altered
 * on its way counts for nothing. That is no signature: whoever can change the host can change the app as well.
 */

/** What is told to the reader. */
export interface Said {
  readonly reason: string;
  readonly todo: string;
}

export interface Retraction {
  readonly id: string;
  /** The day of publication, YYYY-MM-DD. */
  readonly published: string;
  /** The first and the last content version it is about, like 2026.11.3. */
  readonly from: string;
  readonly to: string;
  /** Only answers in which one of these table rows counted; without it every answer of these versions. */
  readonly rows?: readonly string[];
  /** By code of language; English is always there. */
  readonly said: { readonly en: Said; readonly [language: string]: Said };
}

const FORMAT = 1;
const MOST_ENTRIES = 200;
const MOST_ROWS = 200;
const LONGEST = 600;
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const VERSION = /^\d{4}\.[1-9]\d?\.[1-9]\d{0,3}$/;
const LANGUAGE = /^[a-z]{2}$/;
/** Controls, and marks that turn the direction of a text round or hide in it. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;

type Fields = { readonly [key: string]: unknown };

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Exactly these keys, and of the optional ones any. */
function hasKeys(value: Fields, needed: readonly string[], optional: readonly string[] = []): boolean {
  const keys = Object.keys(value);
  return (
    needed.every((key) => keys.includes(key)) && keys.every((key) => [...needed, ...optional].includes(key))
  );
}

const matches = (value: unknown, shape: RegExp) => typeof value === 'string' && shape.test(value);

function isSaid(value: unknown): boolean {
  if (!isFields(value) || !hasKeys(value, ['reason', 'todo'])) return false;
  return [value.reason, value.todo].every(
    (text) => typeof text === 'string' && text.trim() !== '' && text.length <= LONGEST && !UNSEEN.test(text),
  );
}

/** Exactly an entry of a list. */
export function isRetraction(value: unknown): value is Retraction {
  if (!isFields(value) || !hasKeys(value, ['id', 'published', 'from', 'to', 'said'], ['rows'])) return false;
  const { id, published, from, to, rows, said } = value;
  if (!matches(id, ID) || !matches(published, DAY) || !matches(from, VERSION) || !matches(to, VERSION))
    return false;
  if (isBefore(to as string, from as string)) return false;
  if (rows !== undefined) {
    if (!Array.isArray(rows) || rows.length === 0 || rows.length > MOST_ROWS) return false;
    if (!rows.every((row) => matches(row, ID))) return false;
  }
  if (!isFields(said) || !('en' in said)) return false;
  return Object.entries(said).every(([language, one]) => LANGUAGE.test(language) && isSaid(one));
}

/** What a list says its own entries hash to: SHA-256 of their JSON, in hexadecimal digits. */
export async function hashOf(entries: readonly unknown[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(entries));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The entries of a list; null where it is not exactly one, whole and unaltered. */
export async function readRetractions(text: string): Promise<readonly Retraction[] | null> {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isFields(list) || !hasKeys(list, ['format', 'sha256', 'entries']) || list.format !== FORMAT)
    return null;
  const { entries } = list;
  if (!Array.isArray(entries) || entries.length > MOST_ENTRIES || !entries.every(isRetraction)) return null;
  return list.sha256 === (await hashOf(entries)) ? entries : null;
}

/** Both lists in one, each entry once. An entry that was altered stands beside the one that was known: none goes. */
export function together(known: readonly Retraction[], more: readonly Retraction[]): readonly Retraction[] {
  const held = new Set(known.map((one) => JSON.stringify(one)));
  const added = more.filter((one) => !held.has(JSON.stringify(one)));
  return added.length === 0 ? known : [...known, ...added];
}

/** 2026.9.2 is before 2026.11.1: part by part, and a number of more digits is the greater one. */
function isBefore(one: string, other: string): boolean {
  const others = other.split('.');
  for (const [place, part] of one.split('.').entries()) {
    const beside = others[place] ?? '';
    if (part.length !== beside.length) return part.length < beside.length;
    if (part !== beside) return part < beside;
  }
  return false;
}

/** Whether it is about this content version at all. */
export function isAbout({ from, to }: Retraction, version: string): boolean {
  return !isBefore(version, from) && !isBefore(to, version);
}
