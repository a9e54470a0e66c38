/** The resources of a FHIR file, wherever they stand in it, and the references between them. */
import type { Reference } from './fhir-shapes.ts';
import { JsonNumber, type Json, type JsonObject } from './strict-json.ts';

export interface Held {
  readonly type: string;
  readonly json: JsonObject;
  /** From the root of the file: "/entry/4/resource". */
  readonly pointer: string;
  /** Empty where the entry gives none. */
  readonly fullUrl: string;
  readonly id: string;
  /** The resource that contains it; null for one that stands by itself. */
  readonly holder: Held | null;
  /** The pointer of the Bundle it stands in; empty for the root, null outside of any. */
  readonly bundle: string | null;
}

const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json) && !(json instanceof JsonNumber);
const textAt = (json: JsonObject, key: string): string => {
  const value = json[key];
  return typeof value === 'string' ? value : '';
};
const listAt = (json: JsonObject, key: string): readonly Json[] => {
  const value = json[key];
  return Array.isArray(value) ? (value as readonly Json[]) : [];
};

/** An entry of a Bundle that holds no resource although one belongs there. */
export interface EmptyEntry {
  readonly pointer: string;
  readonly deleted: boolean;
}

/**
 * Every resource in the order of the file, those that others contain included.
 * @param root a Bundle or a single resource
 */
export function resourcesOf(root: JsonObject): {
  readonly all: readonly Held[];
  readonly empty: readonly EmptyEntry[];
} {
  const all: Held[] = [];
  const empty: EmptyEntry[] = [];
  const add = (json: JsonObject, pointer: string, fullUrl: string, bundle: string | null) => {
    const type = textAt(json, 'resourceType');
    if (type === 'Bundle') return addEntries(json, pointer);
    const held: Held = { type, json, pointer, fullUrl, id: textAt(json, 'id'), holder: null, bundle };
    all.push(held);
    listAt(json, 'contained').forEach((inner, index) => {
      if (!isObject(inner)) return;
      const own = { type: textAt(inner, 'resourceType'), json: inner, fullUrl: '', id: textAt(inner, 'id') };
      all.push({ ...own, pointer: `${pointer}/contained/${index}`, holder: held, bundle });
    });
  };
  // Nested no deeper than the JSON may be.
  const addEntries = (bundle: JsonObject, at: string) => {
    const entries = bundle['entry'] ?? [];
    if (!Array.isArray(entries)) empty.push({ pointer: `${at}/entry`, deleted: false });
    listAt(bundle, 'entry').forEach((entry, index) => {
      const pointer = `${at}/entry/${index}`;
      const inner = isObject(entry) ? entry['resource'] : undefined;
      if (isObject(entry) && isObject(inner)) add(inner, `${pointer}/resource`, textAt(entry, 'fullUrl'), at);
      else {
        const request = isObject(entry) ? entry['request'] : undefined;
        empty.push({ pointer, deleted: isObject(request) && textAt(request, 'method') === 'DELETE' });
      }
    });
  };
  add(root, '', '', null);
  return { all, empty };
}

const RESTFUL = /^(https?:\/\/\S+\/)([A-Za-z]{1,40}\/[A-Za-z0-9\-.]{1,64})$/u;

/** Without the version: "Patient/1/_history/2" is "Patient/1". */
const unversioned = (url: string) => url.replace(/\/_history\/[^/]*$/u, '');

/** The kind of resource that a reference says it points to; empty where it does not say. */
export function typeOf({ reference, type }: Reference): string {
  return /(?:^|\/)([A-Z][A-Za-z]{1,39})\/[^/]+$/u.exec(unversioned(reference ?? ''))?.[1] ?? type ?? '';
}

function add(map: Map<string, Held[]>, key: string, held: Held): void {
  const known = map.get(key);
  if (known) known.push(held);
  else map.set(key, [held]);
}

/** Finds what a reference points to: by full URL, relative to the sender's own, by urn:uuid, or contained. */
export class Resources {
  readonly all: readonly Held[];
  readonly #byUrl = new Map<string, Held[]>();
  readonly #byName = new Map<string, Held[]>();
  readonly #byIdentity = new Map<string, Held[]>();
  readonly #first = new Map<Held, Held>();
  readonly #contained = new Map<string, Held>();
  readonly #guessed = new Map<string, Held | null>();

  constructor(all: readonly Held[]) {
    this.all = all;
    for (const held of all) {
      if (held.holder) {
        const key = `${held.holder.pointer}#${held.id}`;
        if (!this.#contained.has(key)) this.#contained.set(key, held);
        continue;
      }
      add(this.#byIdentity, this.identity(held), held);
      this.#first.set(held, this.versions(held)[0] ?? held);
      if (held.fullUrl !== '') add(this.#byUrl, unversioned(held.fullUrl), held);
      if (held.id !== '') add(this.#byName, `${held.type}/${held.id}`, held);
    }
  }

  /** One text for all the versions of one resource. */
  identity(held: Held): string {
    if (held.holder) return held.pointer;
    if (held.fullUrl !== '') return unversioned(held.fullUrl);
    return held.id === '' ? held.pointer : `${held.type}/${held.id}`;
  }

  /** All that stand in the file under the identity of this one, itself included. */
  versions(held: Held): readonly Held[] {
    return held.holder ? [held] : (this.#byIdentity.get(this.identity(held)) ?? [held]);
  }

  /** The one that stands for all its versions: references lead to it. */
  first(held: Held): Held {
    return this.#first.get(held) ?? held;
  }

  /**
   * @param from the resource in which the reference stands
   * @returns null where the file holds no such resource, or several that are not versions of one
   */
  find(reference: Reference, from: Held): Held | null {
    const url = unversioned(reference.reference ?? '');
    if (url === '') return null;
    const holder = from.holder ?? from;
    if (url.startsWith('#'))
      return url === '#' ? holder : (this.#contained.get(`${holder.pointer}${url}`) ?? null);
    const base = RESTFUL.exec(unversioned(holder.fullUrl))?.[1];
    const found = this.#byUrl.get(base === undefined ? url : base + url) ?? this.#byUrl.get(url);
    if (found) return found[0] ? this.first(found[0]) : null;
    let guessed = this.#guessed.get(url);
    if (guessed === undefined) {
      guessed = this.#byTypeAndId(url);
      this.#guessed.set(url, guessed);
    }
    return guessed;
  }

  /** For senders who mix "Patient/1" with urn:uuid, and absolute URLs with resources that have none. */
  #byTypeAndId(url: string): Held | null {
    const absolute = RESTFUL.exec(url)?.[2];
    const named = this.#byName.get(absolute ?? url) ?? [];
    const possible =
      absolute === undefined ? named : named.filter(({ fullUrl }) => !RESTFUL.test(unversioned(fullUrl)));
    const [first] = possible;
    if (!first) return null;
    return possible.every((one) => this.identity(one) === this.identity(first)) ? this.first(first) : null;
  }
}
