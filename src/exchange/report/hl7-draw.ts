/** When and of what a sample was taken: SPM-17, else OBX-14, else OBR-7; the date of the report only as such. */
import { daysBetween } from '../../rules/dates.ts';
import { SPECIMENS } from '../../tables/reports/hl7.ts';
import { hl7Words as say } from '../../words/said.ts';
import type { AnalyteName, Doubt, Drawn, Material, Place } from './found.ts';
import { readCoded } from './hl7-coded.ts';
import { offsetOf, readHl7Date } from './hl7-date.ts';
import type { Order } from './hl7-groups.ts';
import {
  componentOf,
  componentsOf,
  fieldOf,
  repetitionsOf,
  type Segment,
  type Separators,
} from './hl7-message.ts';
import { pointerTo, shown } from './hl7-show.ts';
import { readName } from './name.ts';

export interface Draw {
  readonly drawn: Drawn | null;
  readonly doubts: readonly Doubt[];
  /** A date that names no day, and what to ask of it; null where there is none. */
  readonly ask: (Place & { readonly question: string }) | null;
}

interface Candidate {
  readonly segment: Segment;
  readonly field: number;
  readonly from: Drawn['from'];
}

const placeOf = ({ segment, field }: Candidate, prefix: string): Place => ({
  raw: shown(`${segment.name}-${field} ${fieldOf(segment, field)}`),
  pointer: `${pointerTo(segment, prefix)}-${field}`,
});

/** A draw after its own message: by more than a day where they name different zones, which can part two days. */
function isAfter(on: string, printed: string, header: Segment, separators: Separators): boolean {
  const message = componentOf(header, 7, 1, separators);
  const sent = readHl7Date(message);
  if (sent.kind !== 'day') return false;
  const offsets = new Set([offsetOf(printed), offsetOf(message)].filter((offset) => offset !== ''));
  return daysBetween(sent.on, on) > (offsets.size > 1 ? 1 : 0);
}

/**
 * @param obx null for the draw of the order as a whole
 * @param header the MSH of the message
 */
export function readDraw(
  obx: Segment | null,
  { obr, specimens }: Order,
  header: Segment,
  separators: Separators,
  prefix: string,
): Draw {
  const none: Draw = { drawn: null, doubts: [], ask: null };
  const printed = ({ segment, field }: Candidate) => componentOf(segment, field, 1, separators);
  const collected = specimens.map((segment): Candidate => ({ segment, field: 17, from: 'specimen' }));
  const days = new Set(collected.map((one) => printed(one).slice(0, 8)).filter((day) => day !== ''));
  const [specimen] = collected.filter((one) => printed(one) !== '');
  const open: Draw['ask'] =
    days.size > 1 && specimen ? { ...placeOf(specimen, prefix), question: say.asks.twoSpecimens } : null;
  const candidates: Candidate[] = [
    ...(specimen && open === null ? [specimen] : []),
    ...(obx ? [{ segment: obx, field: 14, from: 'observation' } as const] : []),
    ...(obr && open === null ? [{ segment: obr, field: 7, from: 'order' } as const] : []),
  ];
  let ask = open;
  let partial = '';
  for (const one of candidates) {
    const date = readHl7Date(printed(one));
    if (date.kind === 'none') continue;
    if (date.kind === 'impossible') return { ...none, doubts: ['date-impossible'] };
    if (date.kind === 'unread')
      return { ...none, ask: { ...placeOf(one, prefix), question: say.asks.unreadDay } };
    if (date.kind === 'partial') {
      // A day further on may say what "202603" leaves open, and must not say anything else.
      if (partial === '') ask = { ...placeOf(one, prefix), question: say.asks.partialDay };
      partial ||= date.on;
      continue;
    }
    if (!date.on.startsWith(partial)) return { ...none, ask };
    const doubts: Doubt[] = isAfter(date.on, printed(one), header, separators) ? ['date-impossible'] : [];
    return { drawn: { on: date.on, from: one.from }, doubts, ask: null };
  }
  if (ask !== null) return { ...none, ask };
  const reported = [...(obr ? [{ segment: obr, field: 22 }] : []), { segment: header, field: 7 }]
    .map(({ segment, field }) => readHl7Date(componentOf(segment, field, 1, separators)))
    .find(({ kind }) => kind === 'day');
  return reported?.kind === 'day' ? { ...none, drawn: { on: reported.on, from: 'report' } } : none;
}

const MATERIALS: ReadonlyMap<string, Material> = new Map(
  Object.entries(SPECIMENS).flatMap(([material, codes]) =>
    codes.map((code) => [code as string, material as Material] as const),
  ),
);

/** What the specimens of an order are, by code or words; null where none says, or two say different things. */
export function materialOf({ obr, specimens }: Order, separators: Separators): Material | null {
  // Before 2.5 the source stands in OBR-15, its code and text as subcomponents.
  const [source = ''] = obr
    ? componentsOf(repetitionsOf(fieldOf(obr, 15), separators)[0] ?? '', separators)
    : [];
  const asComponents = { ...separators, component: separators.subcomponent };
  const elements = [
    ...specimens.map((one) => readCoded(repetitionsOf(fieldOf(one, 4), separators)[0] ?? '', separators)),
    readCoded(source, asComponents),
  ];
  const said = elements.flatMap(({ codings, texts }) => [
    ...codings.flatMap(({ code }) => MATERIALS.get(code.toUpperCase()) ?? []),
    ...[...texts, ...codings.map(({ code }) => code)].flatMap((text) => readName(text).material ?? []),
  ]);
  const [first] = said;
  return first !== undefined && said.every((one) => one === first) ? first : null;
}

/** A name with the material of its specimen, where the name leaves it open; two that contradict each other are a doubt. */
export function withMaterial(
  name: AnalyteName,
  material: Material | null,
): { readonly name: AnalyteName; readonly doubts: readonly Doubt[] } {
  if (material === null || material === name.material) return { name, doubts: [] };
  const ofBlood = (one: Material) => one === 'blood' || one === 'cord' || one === 'dried-blood-spot';
  if (name.material === null || (name.material === 'blood' && ofBlood(material)))
    return { name: { ...name, material }, doubts: [] };
  return { name, doubts: material === 'blood' && ofBlood(name.material) ? [] : ['code-against-text'] };
}

/** The same text for results of one specimen or order: SPM-2, else OBR-3, else OBR-2. */
export function specimenOf({ obr, specimens }: Order, separators: Separators): string {
  const ids = specimens.map((one) => fieldOf(one, 2)).filter((id) => id !== '');
  const [only] = ids;
  if (only !== undefined && ids.length === 1) return only;
  return obr ? componentOf(obr, 3, 1, separators) || componentOf(obr, 2, 1, separators) : '';
}
