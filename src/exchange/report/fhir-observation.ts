/** From one observation to what it says: results, facts of the pregnancy, questions. */
import { fhir as say } from '../../words/said.ts';
import type { Found, ResultFound, Status } from './found.ts';
import type { Context, Groups, SampleFound } from './fhir-context.ts';
import { sampleOf } from './fhir-context.ts';
import { drawnOf, type DrawnRead } from './fhir-dates.ts';
import { laboratoryOf, methodOf } from './fhir-makers.ts';
import { loincsOf, materialOf, nameInside, nameOf, withMaterial, type NameRead } from './fhir-name.ts';
import { pregnancyName, readPregnancy } from './fhir-pregnancy.ts';
import { limitsOf, rangesShown } from './fhir-range.ts';
import { oneLine } from './fhir-raw.ts';
import { refusal, statusFor, whoseOf, type Surroundings } from './fhir-refusal.ts';
import type { Held } from './fhir-resources.ts';
import { listed, type Observation, type Piece } from './fhir-shapes.ts';
import { hasValue, placeOf, readValue, valueKeys, valueShown } from './fhir-value.ts';
import type { Json, JsonObject } from './strict-json.ts';
import { interpretationShown } from './fhir-said.ts';

/** The parts of an observation that all its pieces share. */
interface Whole {
  readonly held: Held;
  readonly data: Observation;
  readonly name: NameRead;
  readonly person: string | null;
  readonly status: Status;
  readonly dates: DrawnRead;
  readonly method: string;
  readonly laboratory: string;
  readonly specimen: string;
}

interface PieceFound {
  readonly piece: Piece;
  readonly json: JsonObject;
  readonly pointer: string;
  readonly name: NameRead;
}

const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

function rawOf({ piece, json, name }: PieceFound): string {
  const { comparator, unit, code } = piece.valueQuantity ?? {};
  const value = piece.valueQuantity?.value
    ? [comparator, piece.valueQuantity.value.token, unit || code].filter(Boolean).join(' ')
    : valueShown(json);
  const ranges = rangesShown(listed(piece.referenceRange));
  const said = interpretationShown(piece.interpretation).join(', ');
  return oneLine(
    [`${name.label}:`, value, ranges && `(${ranges})`, said && `[${said}]`].filter((part) => part).join(' '),
  );
}

/** The sample it was made from; for an avidity that names none, the sample of the IgG it was derived from. */
function sampleFor(held: Held, data: Observation, context: Context, { resources, groups }: Surroundings) {
  const own = sampleOf(context.specimen, resources);
  if (own) return { sample: own, source: null };
  const source = listed(data.derivedFrom)
    .map((reference) => resources.find(reference, held))
    .find((found) => found?.type === 'Observation');
  const sample = source ? sampleOf(groups.contextOf(source).specimen, resources) : null;
  return { sample, source: source ?? null };
}

function datesOf(sample: SampleFound | null, context: Context, source: Context | null): DrawnRead {
  const collected = sample?.collected ? [sample.collected] : [];
  const own = context.effective.length > 0 ? context.effective : (source?.effective ?? []);
  const issued = context.issued ? [context.issued] : [];
  return drawnOf([...collected, ...own, ...issued]);
}

function specimenCode({ extension }: Observation) {
  return listed(extension).find(({ url }) => url?.endsWith('/observation-specimenCode') === true)
    ?.valueCodeableConcept;
}

/** "IgG" without a code, in a panel or report of one infection, is the IgG of that infection. */
function nameFor(data: Observation, { above }: Context, groups: Groups): NameRead {
  const own = nameOf(data.code);
  const [group] = above.flatMap((held) => groups.groups.get(held) ?? []);
  const isBare = own.name.agent === null && own.name.marker !== null && loincsOf(data.code).length === 0;
  return isBare && group ? nameInside(own, nameOf(group.data.code)) : own;
}

function piecesOf(held: Held, data: Observation, name: NameRead): PieceFound[] {
  const components = listed(data.component);
  const sent = held.json['component'];
  const jsons = Array.isArray(sent) ? (sent as readonly Json[]) : [sent];
  const inner = components.flatMap((piece, index): PieceFound[] => {
    const json = jsons[index];
    if (!isObject(json)) return [];
    const pointer = `${held.pointer}/component${Array.isArray(sent) ? `/${index}` : ''}`;
    return [{ piece, json, pointer, name: nameInside(nameOf(piece.code), name) }];
  });
  // A panel says nothing itself; an observation without anything in it is asked about.
  const isGroup = inner.length > 0 || listed(data.hasMember).length > 0;
  if (isGroup && !hasValue(data, held.json)) return inner;
  return [{ piece: data, json: held.json, pointer: held.pointer, name }, ...inner];
}

function takePiece(found: PieceFound, whole: Whole): Found {
  const { piece, json, name } = found;
  const { person, dates } = whole;
  const raw = rawOf(found);
  const ask = (pointer: string, field: string, question: string): Found => ({
    ...{ kind: 'ask', person, raw, pointer, field, question },
  });
  const pregnancy = pregnancyName(piece.code);
  const value = readValue(piece, json, whole.status === 'preliminary');
  const pointer = placeOf(found.pointer, valueKeys(json)[0] ?? value.key);
  const isGone = whole.status === 'void' || whole.status === 'superseded';
  if (isGone && (pregnancy !== null || 'ask' in value))
    return { kind: 'ignored', person, raw, pointer, why: say.ignored.withdrawn };
  if (pregnancy === 'beside') return { kind: 'ignored', person, raw, pointer, why: say.ignored.pregnancy };
  if (pregnancy === 'unclear') return ask(pointer, 'gestation', say.gestation);
  if (pregnancy !== null) {
    if (whole.status !== 'final' && whole.status !== 'corrected')
      return ask(pointer, 'gestation', say.gestationStatus(whole.status));
    const on = dates.drawn !== null && dates.drawn.from === 'observation' ? dates.drawn.on : null;
    const isOpen = pregnancy === 'week' && on === null && (dates.impossible || dates.open.length > 0);
    const fact = isOpen ? null : readPregnancy(pregnancy, piece, json, on);
    if (fact) return { kind: 'person', person, raw, pointer, fact };
    return ask(pointer, 'gestation', pregnancy === 'week' ? say.gestation : say.gestationDate);
  }
  if ('ask' in value) {
    if (isForeign(name)) return { kind: 'ignored', person, raw, pointer, why: say.ignored.foreign };
    return ask(placeOf(found.pointer, value.key), fieldOf(name), value.ask);
  }
  const number = piece.valueQuantity?.value ?? piece.valueInteger;
  const result: ResultFound = {
    ...{ kind: 'result', raw, pointer, person, name: name.name, status: whole.status },
    ...{ text: value.text, unit: value.unit, said: value.said },
    limits: limitsOf(listed(piece.referenceRange), number?.token ?? null),
    drawn: dates.drawn,
    ...{ method: whole.method, laboratory: whole.laboratory, specimen: whole.specimen },
    doubts: dates.impossible ? [...name.doubts, 'date-impossible'] : name.doubts,
  };
  return result;
}

/** Nothing that is read here: nobody has to say what its missing value was. */
const isForeign = ({ name: { agent, marker }, doubts }: NameRead) =>
  agent === 'other' || (agent === null && marker === null && doubts.length === 0);

/** Where in a case the answer to a question would stand, as far as the name says. */
function fieldOf({ name }: NameRead): string {
  const { marker } = name;
  if (marker === 'igg' || marker === 'igm' || marker === 'iga' || marker === 'avidity')
    return `results.${marker}`;
  return marker === 'igg-blot' ? 'results.iggBlot' : marker === 'igm-blot' ? 'results.igmBlot' : 'results';
}

/** Dates that leave the day of the draw open. */
function openDates({ person, dates, status }: Whole, found: readonly Found[]): Found[] {
  const isUndated = dates.drawn === null || dates.drawn.from === 'report';
  const isOpen = isUndated && status !== 'void' && found.some(({ kind }) => kind === 'result');
  return (isOpen ? dates.open : []).map(({ text, pointer, fault }) => ({
    ...{ kind: 'ask', person, field: 'sampledOn', raw: oneLine(text), pointer },
    question: fault === 'partial' ? say.partialDate : say.unreadDate,
  }));
}

/** Notes, and the comment that stood in their place before R4. */
function remarksOf(held: Held, data: Observation, person: string | null): Found[] {
  const notes = listed(data.note).map(({ text }, index) => ({ text: text ?? '', key: `/note/${index}` }));
  const comment = held.json['comment'];
  const old = typeof comment === 'string' ? [{ text: comment, key: '/comment' }] : [];
  return [...notes, ...old].flatMap(({ text, key }): Found[] => {
    const place = { raw: oneLine(text), pointer: held.pointer + key };
    return text === '' ? [] : [{ kind: 'ignored', person, ...place, why: say.ignored.note }];
  });
}

/** Without a specimen, an avidity and the IgG it was derived from are still of one. */
function tiedTo(held: Held, { groups, resources }: Surroundings): string {
  const first = resources.first(held);
  return groups.sources.has(first) ? resources.identity(first) : '';
}

/** Everything that one observation says. */
export function takeObservation(held: Held, data: Observation, around: Surroundings): Found[] {
  const { resources, groups, persons } = around;
  const context = groups.contextOf(held);
  const { sample, source } = sampleFor(held, data, context, around);
  const whose = whoseOf(data, held, context, sample, persons);
  const person = 'person' in whose ? whose.person : null;
  const type = materialOf(sample?.data?.type ?? specimenCode(data));
  const name = withMaterial(nameFor(data, context, groups), type);
  const pieces = piecesOf(held, data, name);
  const status = statusFor(held, data, around);
  const isGone = status === 'void' || status === 'superseded';
  const refused = isGone
    ? null
    : (refusal(held, data, sample, around) ??
      ('unclear' in whose ? { pointer: `${held.pointer}/subject`, question: whose.unclear } : null));
  const remarks = remarksOf(held, data, person);
  if (refused) {
    const asks = pieces.map((piece): Found => ({
      ...{ kind: 'ask', person, raw: rawOf(piece), field: '', ...refused },
    }));
    return [...asks, ...remarks];
  }
  const dates = datesOf(sample, context, source && groups.contextOf(source));
  const whole: Whole = {
    ...{ held, data, name, person, dates, status: status ?? 'void' },
    method: methodOf(data, held, resources),
    laboratory: laboratoryOf(context.performers, resources),
    specimen: sample?.key ?? tiedTo(source ?? held, around),
  };
  const found = pieces.map((piece) => takePiece(piece, whole));
  return [...found, ...openDates(whole, found), ...remarks];
}
