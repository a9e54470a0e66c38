/**
 * FHIR R4 JSON: a Bundle of any type, a DiagnosticReport with what it contains, an Observation. Takes it apart and
 * decides nothing; whatever carries a value ends as a result, a fact of the person, a question or a leftover.
 */
import { OTHER_TYPES, SUPPORTING_TYPES } from '../../tables/reports/fhir.ts';
import { fhir as say, reports } from '../../words/said.ts';
import { readStatus } from './codes.ts';
import type { Found, Taken, Unread } from './found.ts';
import { Groups } from './fhir-context.ts';
import { readDay } from './fhir-dates.ts';
import { holdingOf } from './fhir-holds.ts';
import { labelOf } from './fhir-name.ts';
import { takeObservation } from './fhir-observation.ts';
import { Persons } from './fhir-persons.ts';
import { oneLine } from './fhir-raw.ts';
import type { Surroundings } from './fhir-refusal.ts';
import { Resources, resourcesOf, type Held } from './fhir-resources.ts';
import { listed, type Report } from './fhir-shapes.ts';
import { isTestData } from './fhir-unsafe.ts';
import { JsonNumber, readStrictJson, type Json, type JsonObject } from './strict-json.ts';

const READ_TYPES: ReadonlySet<string> = new Set(['Bundle', 'DiagnosticReport', 'Observation']);
const SUPPORTING: ReadonlySet<string> = new Set(SUPPORTING_TYPES);
const DOCUMENTS: ReadonlySet<string> = new Set(['Binary', 'DocumentReference', 'Media']);

const refuse = (code: string, message: string): Unread => ({ error: { code, message } });

/** One resource a line, which JSON as a whole is not. */
function isLines(text: string): boolean {
  const start = text.trimStart();
  const end = start.indexOf('\n');
  if (end < 0 || start.slice(end).trim() === '') return false;
  try {
    const first: unknown = JSON.parse(start.slice(0, end));
    return typeof first === 'object' && first !== null;
  } catch {
    return false;
  }
}

function rootOf(text: string): { readonly root: JsonObject } | Unread {
  const read = readStrictJson(text);
  if ('fault' in read) {
    if (read.fault.code === 'not-json' && isLines(text)) return refuse('many-resources', say.many);
    return refuse(read.fault.code, read.fault.message);
  }
  const { json } = read;
  if (Array.isArray(json)) return refuse('many-resources', say.many);
  if (typeof json !== 'object' || json === null || json instanceof JsonNumber)
    return refuse('not-a-report', `${say.notAReport('')}; ${say.accepted}`);
  const root = json as JsonObject;
  const type = typeof root['resourceType'] === 'string' ? root['resourceType'] : '';
  if (READ_TYPES.has(type)) return { root };
  return refuse('not-a-report', `${say.notAReport(oneLine(type).slice(0, 60))}; ${say.accepted}`);
}

const shortOf = ({ type, id, json }: Held): string => {
  const code = json['code'] ?? json['vaccineCode'] ?? json['medicationCodeableConcept'];
  const text = typeof code === 'object' && code !== null ? (code as JsonObject)['text'] : undefined;
  return oneLine([type, id, typeof text === 'string' ? text : ''].filter((part) => part !== '').join(' '));
};

/** What stands in a report beside its results. */
function besides(held: Held, data: Report, { persons, groups }: Surroundings): Found[] {
  const { subject } = groups.contextOf(held);
  const whose = subject ? persons.of(subject.to, subject.from) : persons.nobody();
  const person = 'person' in whose ? whose.person : null;
  const leave = (pointer: string, raw: string, why: string): Found => ({
    ...{ kind: 'ignored', person, raw: oneLine(raw), pointer: held.pointer + pointer, why },
  });
  const codes = listed(data.conclusionCode).map((concept, index): Found => ({
    ...{ kind: 'ask', person, field: 'results', question: say.conclusionCode },
    raw: oneLine(`${labelOf(data.code)}: ${labelOf(concept)}`),
    pointer: `${held.pointer}/conclusionCode/${index}`,
  }));
  const isVoid = readStatus(data.status ?? '', 'fhir') === 'void';
  return [
    ...(data.conclusion ? [leave('/conclusion', data.conclusion, say.ignored.conclusion)] : []),
    ...(isVoid ? [] : codes),
    ...listed(data.presentedForm).map(({ contentType, title, url }, index) =>
      leave(
        `/presentedForm/${index}`,
        [title, contentType, url].filter(Boolean).join(' ') || 'presentedForm',
        say.ignored.form,
      ),
    ),
  ];
}

function takeHeld(held: Held, around: Surroundings): Found[] {
  const { groups } = around;
  const group = groups.groups.get(held);
  if (group?.is === 'observation') return takeObservation(held, group.data, around);
  if (group) return besides(held, group.data, around);
  const place = { person: null, raw: shortOf(held), pointer: held.pointer };
  const wrong = groups.wrong.get(held);
  if (wrong !== undefined) {
    // Withdrawn and unreadable is withdrawn.
    const status = held.json['status'];
    if (typeof status === 'string' && readStatus(status, 'fhir') === 'void')
      return [{ kind: 'ignored', ...place, why: say.ignored.withdrawn }];
    const pointer = held.pointer + wrong;
    return [{ kind: 'ask', ...place, pointer, field: '', question: say.wrongField }];
  }
  if (SUPPORTING.has(held.type)) return [];
  const why = Object.prototype.hasOwnProperty.call(OTHER_TYPES, held.type)
    ? OTHER_TYPES[held.type]
    : undefined;
  const other = held.type === '' ? say.ignored.unnamed : say.ignored.resource(oneLine(held.type));
  return [{ kind: 'ignored', ...place, why: why ?? other }];
}

/**
 * The latest day that the report gives for itself. A Bundle that was put together from several reports has none,
 * unless it says so: the day of one is no limit for another.
 */
function issuedOn(root: JsonObject, groups: Groups): string | null {
  const all = [...groups.groups.values()].map(({ held }) => groups.contextOf(held).issued);
  const stamp = dayIn(root['timestamp']);
  if (stamp.length === 0 && all.some((issued) => issued === null)) return null;
  const days = [...stamp, ...all.flatMap((issued) => dayIn(issued?.text))];
  return days.reduce<string | null>((latest, day) => (latest === null || day > latest ? day : latest), null);
}

function dayIn(text: Json | undefined): string[] {
  const read = typeof text === 'string' ? readDay(text) : null;
  return read && 'day' in read ? [read.day] : [];
}

/**
 * Takes a FHIR report apart.
 *
 * @param text of one resource
 * @returns what was found, each piece with its JSON pointer; or why the file as a whole is refused
 */
export function takeFhir(text: string): Taken | Unread {
  const read = rootOf(text);
  if ('error' in read) return read;
  const { all, empty } = resourcesOf(read.root);
  const resources = new Resources(all);
  const groups = new Groups(resources);
  const persons = new Persons(resources);
  if (persons.isMasked) return refuse('hidden-characters', reports.hidden);
  const around: Surroundings = { resources, groups, persons, ...holdingOf(resources, groups) };
  const found: Found[] = [
    ...persons.found(),
    ...all.flatMap((held) => takeHeld(held, around)),
    ...groups.missing.map(({ held, pointer, reference }): Found => ({
      ...{ kind: 'ask', person: null, pointer, field: 'results', question: say.missing },
      raw: oneLine([held.type, reference.display, reference.reference].filter((part) => part).join(' ')),
    })),
    ...empty.map(({ pointer, deleted }): Found =>
      deleted
        ? { kind: 'ignored', person: null, raw: 'entry', pointer, why: say.ignored.deleted }
        : { kind: 'ask', person: null, raw: 'entry', pointer, field: '', question: say.emptyEntry },
    ),
  ];
  if (!found.some(({ kind }) => kind === 'result' || kind === 'ask')) {
    const isDocument = all.some(({ type }) => DOCUMENTS.has(type)) || found.some((one) => isForm(one));
    if (isDocument) return refuse('no-structured-results', say.onlyDocuments);
  }
  const notes = all.some(({ json }) => isTestData(json)) ? [say.testData] : [];
  return { format: 'fhir', found, issuedOn: issuedOn(read.root, groups), notes };
}

const isForm = (one: Found) => one.kind === 'ignored' && one.why === say.ignored.form;
