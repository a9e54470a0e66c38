/** What an observation measured, from all that its code says. */
import { LOINC_SYSTEMS, SPECIMENS } from '../../tables/reports/hl7.ts';
import { SAMPLES } from '../../tables/reports/fhir.ts';
import { readCoding } from './code.ts';
import type { AnalyteName, Doubt, Material } from './found.ts';
import { listed, type Concept, type Specimen } from './fhir-shapes.ts';
import { readName } from './name.ts';

export interface NameRead {
  readonly name: AnalyteName;
  readonly doubts: readonly Doubt[];
  /** As it is shown: the text, else a display, else a code. */
  readonly label: string;
}

const MOST_CODINGS = 20;
const LOINC = new Set(LOINC_SYSTEMS.map((system) => system.toLowerCase()));

/** A LOINC, or written like one and of no system. */
function isLoinc(system: string | null | undefined, code: string): boolean {
  if (!system) return /^\d{1,7}-\d$/.test(code);
  return LOINC.has(
    system
      .toLowerCase()
      .replace(/^urn:oid:|\/$/gu, '')
      .replace(/^https:/u, 'http:'),
  );
}

const codingsOf = (concept: Concept | null | undefined) => listed(concept?.coding).slice(0, MOST_CODINGS);

/** The LOINC numbers of a code. */
export function loincsOf(concept: Concept | null | undefined): readonly string[] {
  return codingsOf(concept).flatMap(({ system, code }) => (code && isLoinc(system, code) ? [code] : []));
}

/** Every text of a code, the sender's own first, none twice. */
export function textsOf(concept: Concept | null | undefined): readonly string[] {
  const displays = codingsOf(concept).map(({ display }) => display);
  return [...new Set([concept?.text, ...displays].flatMap((text) => (text ? [text] : [])))];
}

export function labelOf(concept: Concept | null | undefined): string {
  const [text] = textsOf(concept);
  return text ?? codingsOf(concept).find(({ code }) => code)?.code ?? '';
}

/** Cord blood and a dried spot are blood. */
const isWider = (a: Material, b: Material) => a === 'blood' && (b === 'cord' || b === 'dried-blood-spot');

const differ = <T>(a: T | null, b: T | null) => a !== null && b !== null && a !== b;

const addDoubts = (read: NameRead, ...doubts: readonly Doubt[]): NameRead => ({
  ...read,
  doubts: [...new Set([...read.doubts, ...doubts])],
});

/** Two numbers of one code as one; where they say different things the first stays, with a doubt. */
function join(one: NameRead, { name, doubts }: Pick<NameRead, 'name' | 'doubts'>): NameRead {
  const { agent, marker, material } = one.name;
  const isClash = differ(agent, name.agent) || differ(marker, name.marker) || differ(material, name.material);
  const both: NameRead = {
    ...one,
    name: {
      agent: agent ?? name.agent,
      marker: marker ?? name.marker,
      material: material ?? name.material,
    },
  };
  return addDoubts(both, ...doubts, ...(isClash ? (['code-against-text'] as const) : []));
}

/** Reads the code of an observation: each LOINC with its display and the sender's own names; those alone without one. */
export function nameOf(concept: Concept | null | undefined): NameRead {
  const codings = codingsOf(concept);
  const numbers = codings.filter(({ system, code }) => code && isLoinc(system, code));
  const displays = codings.filter((one) => !numbers.includes(one)).map(({ display }) => display);
  const own = [concept?.text, ...displays].flatMap((text) => (text ? [text] : []));
  const label = labelOf(concept);
  const [first, ...others] = numbers.map(({ code, display }) =>
    readCoding(code ?? '', [...(display ? [display] : []), ...own]),
  );
  if (!first) return { ...readCoding('', own), label };
  return others.reduce<NameRead>(join, { ...first, label });
}

/** A component says what its observation does not: "IgG" in "Toxoplasma antibodies". */
export function nameInside(component: NameRead, whole: NameRead): NameRead {
  const { agent, marker, material } = component.name;
  const label = [whole.label, component.label].filter((text) => text !== '').join(', ');
  if (differ(agent, whole.name.agent)) return addDoubts({ ...component, label }, 'code-against-text');
  const name: AnalyteName = {
    agent: agent ?? whole.name.agent,
    marker: marker ?? whole.name.marker,
    material: material ?? whole.name.material,
  };
  const isOnItsOwn = agent !== null && marker !== null;
  return addDoubts({ ...component, name, label }, ...(isOnItsOwn ? [] : whole.doubts));
}

const MATERIALS = new Map<string, Material>(
  [SAMPLES, SPECIMENS].flatMap((table) =>
    Object.entries(table).flatMap(([material, codes]) =>
      (codes as readonly string[]).map((code) => [code, material as Material] as const),
    ),
  ),
);

/** The material of a specimen, from its code, else from its words; null where it is not said. */
export function materialOf(type: Specimen['type']): Material | null {
  const coded = listed(type?.coding).flatMap(({ code }) => MATERIALS.get(code ?? '') ?? []);
  const worded = textsOf(type).flatMap((text) => readName(text).material ?? []);
  const [first, ...others] = new Set([...coded, ...worded]);
  // A record that calls one sample two things says neither; cord blood is called blood as well.
  const wider =
    first !== undefined && others.every((other) => isWider(other, first) || isWider(first, other));
  return wider ? ([first, ...others].find((one) => one !== 'blood') ?? first) : null;
}

/** The name with the material of its specimen; in doubt where the two are not one. */
export function withMaterial(read: NameRead, material: Material | null): NameRead {
  const named = read.name.material;
  if (material === null || material === named || (named !== null && isWider(material, named))) return read;
  const isClash = named !== null && !isWider(named, material);
  const both: NameRead = { ...read, name: { ...read.name, material: isClash ? named : material } };
  return isClash ? addDoubts(both, 'code-against-text') : both;
}
