/** One Bundle of many persons: whose each entry is, and a Bundle of her own for each person. */
import { takeFhir } from '../report/fhir.ts';
import type { Found, Taken, Unread } from '../report/found.ts';
import { worklistWords as say } from '../../words/said.ts';
import { entriesOf } from './bundle-entries.ts';
import { identifiersOf, isObject, isResource, referencesOf, subjectsOf } from './fhir-json.ts';
import { unread, type Opening, type Piece, type WorklistFile } from './file.ts';
import { PersonIndex } from './person-index.ts';
import { LONGEST_RECORD } from './records.ts';

/** Every spelling of a name gets one number, so that what refers to it is kept as numbers. */
class Names {
  readonly #numbers = new Map<string, number>();
  readonly #same: number[] = [];

  of(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.#same.length);
    return this.#same.push(this.#same.length) - 1;
  }

  root(number: number): number {
    let root = number;
    while (this.#same[root] !== root) root = this.#same[root] ?? root;
    this.#same[number] = root;
    return root;
  }

  join(a: number, b: number): void {
    const [one, other] = [this.root(a), this.root(b)];
    this.#same[Math.max(one, other)] = Math.min(one, other);
  }
}

interface Entry {
  readonly place: number;
  /** Its own names. */
  readonly keys: readonly number[];
  readonly subjects: readonly number[];
  readonly references: readonly number[];
  readonly isPatient: boolean;
  /** It may carry a result, so it is shown even where it names nobody. */
  readonly hasValue: boolean;
  readonly shown: string;
}

const WITHOUT_VALUE: ReadonlySet<string> = new Set([
  ...['Patient', 'Organization', 'Practitioner', 'PractitionerRole', 'Location', 'Device', 'Specimen'],
  ...['MessageHeader', 'Provenance', 'OperationOutcome', 'ServiceRequest', 'Encounter', 'Composition'],
]);

function readEntry(text: string, place: number, names: Names): Entry | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const resource = isObject(json) ? json['resource'] : null;
  if (!isObject(json) || !isResource(resource)) return null;
  const { resourceType, id } = resource;
  const isPatient = resourceType === 'Patient';
  const identifiers = isPatient ? identifiersOf(resource) : [];
  const keys = [
    ...(typeof json['fullUrl'] === 'string' ? [json['fullUrl']] : []),
    ...(typeof id === 'string' ? [`${resourceType}/${id}`] : []),
    ...identifiers,
  ].map((key) => names.of(key));
  for (const key of keys) names.join(keys[0] ?? key, key);
  const subjects = isPatient ? [] : subjectsOf(resource).map((one) => names.of(one));
  return {
    place,
    keys,
    subjects,
    references: referencesOf(resource).map((one) => names.of(one)),
    isPatient,
    hasValue: !WITHOUT_VALUE.has(resourceType),
    shown: identifiers[0]?.replace(/^[^|]*\|/, '') ?? (typeof id === 'string' ? id : ''),
  };
}

/** Joins each entry to the persons it is about; one that names nobody to the persons whose entries refer to it. */
function share(entries: readonly Entry[], names: Names, persons: PersonIndex): void {
  const shown = new Map<number, string>();
  for (const { isPatient, keys, shown: name } of entries)
    if (isPatient && keys[0] !== undefined) shown.set(names.root(keys[0]), name);
  const personOf = (name: number) => {
    const root = names.root(name);
    return persons.personOf(String(root), shown.get(root) ?? '');
  };
  const byKey = new Map<number, number>();
  entries.forEach(({ keys, isPatient, subjects }, at) => {
    if (!isPatient && subjects.length === 0) for (const key of keys) byKey.set(names.root(key), at);
  });
  const owners = entries.map(
    ({ isPatient, keys, subjects }) => new Set((isPatient ? keys.slice(0, 1) : subjects).map(personOf)),
  );
  const open = entries.map((_, at) => at).filter((at) => (owners[at]?.size ?? 0) > 0);
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const reference of entries[at]?.references ?? []) {
      const target = byKey.get(names.root(reference));
      const own = target === undefined ? undefined : owners[target];
      if (target === undefined || own === undefined) continue;
      const before = own.size;
      for (const person of owners[at] ?? []) own.add(person);
      if (own.size > before) open.push(target);
    }
  const isAlone = persons.count === 1;
  entries.forEach(({ place, hasValue }, at) => {
    const own = owners[at];
    if (own?.size === 0 && isAlone) own.add(0);
    if (own?.size === 0 && hasValue) own.add(persons.personOf(`entry ${place}`, ''));
    for (const person of own ?? []) persons.join(person, place);
  });
}

const ENTRY = /^\/entry\/(\d+)/;

/** In the file an entry has another number than in the Bundle of one person. */
function placeInFile(one: Found, pieces: readonly Piece[]): Found {
  const [prefix = '', digits = ''] = ENTRY.exec(one.pointer) ?? [];
  const piece = pieces.find((_, at) => String(at) === digits);
  return piece ? { ...one, pointer: `/entry/${piece.number - 1}${one.pointer.slice(prefix.length)}` } : one;
}

function takeEntries(pieces: readonly Piece[]): Taken | Unread {
  if (pieces.some(({ broken }) => broken)) return unread('entry', say.entry);
  const entry = pieces.map(({ text }) => text).join(',');
  const taken = takeFhir(`{"resourceType":"Bundle","type":"collection","entry":[${entry}]}`);
  return 'error' in taken ? taken : { ...taken, found: taken.found.map((one) => placeInFile(one, pieces)) };
}

export async function openFhirBundle({
  source,
  start,
  decode,
  step,
}: Opening): Promise<WorklistFile | Unread> {
  const persons = new PersonIndex();
  const names = new Names();
  const entries: Entry[] = [];
  const unreadable: number[] = [];
  let number = 0;
  for await (const window of entriesOf(source, start)) {
    if ('fault' in window) return unread('not-json', say[window.fault]);
    for (const { from, to, bytes } of window.entries) {
      number += 1;
      const isTooLong = to - from > LONGEST_RECORD;
      const text = isTooLong ? '' : decode(bytes ?? (await source.read(from, to)));
      const place = number - 1;
      const entry = readEntry(text, place, names);
      persons.addRecord({ number, from, to, broken: entry === null });
      if (entry) entries.push(entry);
      else unreadable.push(place);
    }
    await step(window.read, persons.count);
  }
  share(entries, names, persons);
  for (const place of unreadable) persons.join(persons.personOf(`entry ${place}`, ''), place);
  if (persons.count === 0) return unread('no-rows', say.noRows);
  return {
    format: 'fhir',
    persons,
    columns: null,
    notes: [],
    decode,
    take: (person, pieces) => {
      const isNobodys = persons.nameOf(person) === '' && pieces.length === 1;
      return isNobodys && !pieces[0]?.broken ? unread('no-person', say.nobody) : takeEntries(pieces);
    },
  };
}
