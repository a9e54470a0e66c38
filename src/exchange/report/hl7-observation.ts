/** One observation (OBX with its comments) as a result, a fact of the person, a question or a leftover. */
import { foldWord } from '../../rules/fold.ts';
import { hl7Words as say } from '../../words/said.ts';
import { readStatus } from './codes.ts';
import type { AnalyteName, Found, Material, PersonFound, Place, Status } from './found.ts';
import { readFlags, readLaboratory, readMethod, readUnits } from './hl7-beside.ts';
import { readComments } from './hl7-comment.ts';
import { readHl7Date } from './hl7-date.ts';
import { withMaterial, type Draw } from './hl7-draw.ts';
import type { Observation } from './hl7-groups.ts';
import { componentOf, fieldOf, repetitionsOf, textOf, type Segment, type Separators } from './hl7-message.ts';
import { namedBy, type NameRead, type Named } from './hl7-name.ts';
import type { Piece } from './hl7-replaced.ts';
import { pointerTo, shown } from './hl7-show.ts';
import { readValue } from './hl7-value.ts';
import { readWeekValue } from './hl7-week.ts';
import type { PersonText } from './person-text.ts';

/** What the order says of each of its observations. */
export interface Around {
  readonly person: string | null;
  readonly header: Segment;
  readonly separators: Separators;
  readonly prefix: string;
  readonly message: number;
  /** OBR-4. */
  readonly panel: AnalyteName;
  /** OBR-25; null where the order says none. */
  readonly orderStatus: Status | null;
  readonly material: Material | null;
  readonly specimen: string;
  readonly drawOf: (obx: Segment) => Draw;
}

/** A panel names the infection of an isotype, or the isotype of an infection; never a line that names neither. */
function withPanel({ name, doubts }: NameRead, panel: AnalyteName): NameRead {
  if ((name.agent === null) === (name.marker === null)) return { name, doubts };
  const agent = name.agent ?? panel.agent;
  return { name: { ...name, agent, marker: name.marker ?? panel.marker }, doubts };
}

function personFact(
  is: PersonText,
  text: string,
  units: readonly string[],
  on: string | null,
): PersonFound['fact'] | null {
  if (is === 'week') {
    const week = readWeekValue(text, units);
    return week === null ? null : { is, week, on };
  }
  const date = readHl7Date(text);
  return date.kind === 'day' ? { is, on: date.on } : null;
}

const QUESTION = { week: 'week', 'due-date': 'dueDate', 'last-period': 'lastPeriod' } as const;

/** The week, the due date or the last period; null where the observation is none of them. */
function takePerson(
  obx: Segment,
  { is, element }: Named,
  around: Around,
  status: Status,
  draw: Draw,
): Found | null {
  const { person, separators, prefix } = around;
  if (is === null) return null;
  const place: Place & { readonly person: string | null } = {
    person,
    raw: shown(obx.raw),
    pointer: pointerTo(obx, prefix),
  };
  if (status === 'void') return { kind: 'ignored', ...place, why: say.why.withdrawn };
  const value = readValue(obx, separators);
  const on = draw.drawn === null || draw.drawn.from === 'report' ? null : draw.drawn.on;
  const sent = readUnits(obx, separators);
  const units = sent.length > 0 ? sent : element.texts.flatMap((text) => foldWord(text).split(' '));
  const fact =
    'document' in value || value.differs || draw.doubts.length > 0
      ? null
      : personFact(is, value.text, units, on);
  if (fact !== null) return { kind: 'person', ...place, fact };
  return { kind: 'ask', ...place, field: 'gestation', question: say.asks[QUESTION[is]] };
}

/** OBX-11, else OBR-25. A result that its own order withdraws is no final result. */
function statusOf(obx: Segment, { separators, orderStatus }: Around): Status {
  const own = componentOf(obx, 11, 1, separators);
  if (own === '') return orderStatus ?? 'final';
  const status = readStatus(own, 'hl7v2') ?? 'preliminary';
  return orderStatus === 'void' && status !== 'void' ? 'preliminary' : status;
}

/** Tells whether two observations of a file are the same one, sent twice. */
function keyOf(
  obx: Segment,
  { element: { codings, texts } }: Named,
  { person, specimen, separators }: Around,
  draw: Draw,
) {
  const code = codings[0]?.code || texts[0];
  if (!code) return null;
  const sample = specimen || draw.drawn?.on;
  return sample ? [person, code, componentOf(obx, 4, 1, separators), sample].join('\n') : null;
}

const rangesOf = (obx: Segment, separators: Separators) =>
  repetitionsOf(fieldOf(obx, 7), separators)
    .map((range) => textOf(range, separators))
    .filter((range) => range !== '')
    .join('; ');

/** @returns the pieces in the order of the message */
export function takeObservation({ obx, comments }: Observation, around: Around): Piece[] {
  const { person, header, separators, prefix, message } = around;
  const sent = componentOf(header, 7, 1, separators);
  const alone = (found: Found): Piece => ({ found, same: null, sent, message });
  const own = namedBy(obx, 3, separators);
  const draw = around.drawOf(obx);
  const status = statusOf(obx, around);
  const on = draw.drawn?.on ?? null;
  const place = { person, raw: shown(obx.raw), pointer: pointerTo(obx, prefix) };

  const fact = takePerson(obx, own, around, status, draw);
  const value = readValue(obx, separators);
  if (fact !== null || 'document' in value) {
    const found: Found = fact ?? {
      kind: 'ignored',
      ...place,
      why: say.why.document('document' in value ? value.document : ''),
    };
    return [found, ...readComments(comments, null, person, on, separators, prefix).found].map(alone);
  }
  const named = withPanel(own, around.panel);
  const { name, doubts } = withMaterial(named.name, around.material);
  const beside = readComments(comments, name, person, on, separators, prefix);
  const range = rangesOf(obx, separators);
  const found: Found = {
    kind: 'result',
    ...place,
    raw: shown([obx.raw, ...beside.used].join(' ')),
    name,
    text: value.text,
    unit: readUnits(obx, separators)[0] ?? '',
    limits: [...(range === '' ? [] : [{ kind: 'words', text: range } as const]), ...beside.limits],
    said: [...value.said, ...readFlags(obx, separators), ...beside.said],
    status,
    drawn: draw.drawn,
    method: readMethod(obx, separators),
    laboratory: readLaboratory(obx, header, separators),
    specimen: around.specimen,
    doubts: [
      ...new Set([
        ...named.doubts,
        ...doubts,
        ...draw.doubts,
        ...(value.differs ? (['several-values'] as const) : []),
      ]),
    ],
  };
  return [{ found, same: keyOf(obx, own, around, draw), sent, message }, ...beside.found.map(alone)];
}
