/** One patient of a message, with the orders: every segment becomes a result, a fact, a question or a leftover. */
import { ORDER_STATUS } from '../../tables/reports/hl7.ts';
import { hl7Words as say } from '../../words/said.ts';
import type { AskFound, Found, Place, Status } from './found.ts';
import { readCoded } from './hl7-coded.ts';
import { readComments, takeNote } from './hl7-comment.ts';
import { materialOf, readDraw, specimenOf } from './hl7-draw.ts';
import type { Order, Patient } from './hl7-groups.ts';
import { componentOf, fieldOf, repetitionsOf, textOf, type Message, type Segment } from './hl7-message.ts';
import { namedBy } from './hl7-name.ts';
import { takeObservation, type Around } from './hl7-observation.ts';
import { takePid, type Persons } from './hl7-person.ts';
import type { Piece } from './hl7-replaced.ts';
import { pointerTo, shown } from './hl7-show.ts';

/** A message with its header, its number in the file and what pointers into it begin with. */
export interface Numbered {
  readonly message: Message;
  readonly header: Segment;
  readonly number: number;
  readonly prefix: string;
}

export const ask = (
  place: Place,
  field: string,
  question: string,
  person: string | null = null,
): AskFound => ({
  kind: 'ask',
  raw: place.raw,
  pointer: place.pointer,
  person,
  field,
  question,
});

export const placeOf = (segment: Segment, prefix: string): Place => ({
  raw: shown(segment.raw),
  pointer: pointerTo(segment, prefix),
});

/** Hold the names of relatives, guarantors or staff. */
const PRIVATE = new Set(['NK1', 'GT1', 'IN1', 'IN2', 'IN3', 'PD1', 'MRG', 'ROL', 'PRT', 'CTD', 'ARV']);

function takeOther(segment: Segment, person: string | null, { message, prefix }: Numbered): Found[] {
  const { separators } = message;
  const place = placeOf(segment, prefix);
  if (PRIVATE.has(segment.name))
    return [{ kind: 'ignored', raw: segment.name, pointer: place.pointer, person, why: say.why.relative }];
  if (segment.name === 'DSC') return [ask(place, '', say.asks.continued, person)];
  if (segment.name === 'ADD') return [ask(place, '', say.asks.addendum, person)];
  if (segment.name !== 'DG1') return [{ kind: 'ignored', ...place, person, why: say.why.segment }];
  const text = componentOf(segment, 4, 1, separators) || componentOf(segment, 3, 2, separators);
  return takeNote(text, place, person, null, say.why.clinical);
}

/** OBR-13 and OBR-31 say why a test was ordered, often with the week of pregnancy. */
function takeClinical(
  obr: Segment,
  person: string | null,
  on: string | null,
  { message, prefix }: Numbered,
): Found[] {
  return [13, 31].flatMap((number) => {
    const texts = repetitionsOf(fieldOf(obr, number), message.separators).map((one) =>
      number === 31 ? readCoded(one, message.separators).texts.join(' ') : textOf(one, message.separators),
    );
    const text = texts.join('\n').trim();
    const place = { raw: shown(`OBR-${number} ${text}`), pointer: `${pointerTo(obr, prefix)}-${number}` };
    return text === '' ? [] : takeNote(text, place, person, on, say.why.clinical);
  });
}

const STATUS: ReadonlyMap<string, Status> = new Map(
  Object.entries(ORDER_STATUS).flatMap(([status, codes]) =>
    codes.map((code) => [code as string, status as Status] as const),
  ),
);

function takeOrder(order: Order, person: string | null, numbered: Numbered): Piece[] {
  const { message, header, number, prefix } = numbered;
  const { separators } = message;
  const { obr } = order;
  const draws = (obx: Segment | null) => readDraw(obx, order, header, separators, prefix);
  const panel = obr ? namedBy(obr, 4, separators).name : null;
  const status = obr ? componentOf(obr, 25, 1, separators) : '';
  const around: Around = {
    person,
    header,
    separators,
    prefix,
    message: number,
    panel: panel ?? { agent: null, marker: null, material: null },
    orderStatus: status === '' ? null : (STATUS.get(status) ?? 'preliminary'),
    material: materialOf(order, separators),
    specimen: specimenOf(order, separators),
    drawOf: draws,
  };
  const own = draws(null);
  const on = own.drawn?.from === 'report' ? null : (own.drawn?.on ?? null);
  const asked = new Map<string, AskFound>();
  for (const { obx } of order.observations) {
    const { ask: open } = draws(obx);
    if (open) asked.set(open.pointer, ask(open, 'sampledOn', open.question, person));
  }
  const notes = readComments(order.comments, null, person, on, separators, prefix).found;
  const clinical = obr ? takeClinical(obr, person, on, numbered) : [];
  const empty: Found[] =
    obr && order.observations.length === 0
      ? [{ kind: 'ignored', ...placeOf(obr, prefix), person, why: say.why.order }]
      : [];
  const alone = (found: Found): Piece => ({ found, same: null, sent: '', message: number });
  return [
    ...[...clinical, ...notes, ...asked.values(), ...empty].map(alone),
    ...order.observations.flatMap((one) => takeObservation(one, around)),
  ];
}

export function takePatient(
  { pid, orders, comments, others }: Patient,
  persons: Persons,
  numbered: Numbered,
): Piece[] {
  const { message, number, prefix } = numbered;
  const person = pid ? persons.keyOf(pid, message) : null;
  const found = [
    ...(pid ? takePid(pid, person, message.separators, prefix) : []),
    ...readComments(comments, null, person, null, message.separators, prefix).found,
    ...others.flatMap((segment) => takeOther(segment, person, numbered)),
  ];
  return [
    ...found.map((one): Piece => ({ found: one, same: null, sent: '', message: number })),
    ...orders.flatMap((order) => takeOrder(order, person, numbered)),
  ];
}
