/** What a coded field (OBX-3, OBR-4) names: an analyte, a fact of the person, or neither. */
import { readCoding, readPersonCode } from './code.ts';
import type { AnalyteName, Doubt } from './found.ts';
import { isLoinc, readCoded, type CodedElement } from './hl7-coded.ts';
import { fieldOf, repetitionsOf, type Segment, type Separators } from './hl7-message.ts';
import { readName } from './name.ts';
import { readPersonText, type PersonText } from './person-text.ts';

export interface NameRead {
  readonly name: AnalyteName;
  readonly doubts: readonly Doubt[];
}

const differ = <T>(a: T | null, b: T | null) => a !== null && b !== null && a !== b;

/** Two names brought together: the first is kept and completed, a contradiction is a doubt. */
function both(a: NameRead, b: NameRead): NameRead {
  const clash = differ(a.name.agent, b.name.agent) || differ(a.name.marker, b.name.marker);
  const name = {
    agent: a.name.agent ?? b.name.agent,
    marker: a.name.marker ?? b.name.marker,
    material: a.name.material ?? b.name.material,
  };
  const doubts = new Set([...a.doubts, ...b.doubts, ...(clash ? (['code-against-text'] as const) : [])]);
  return { name, doubts: [...doubts] };
}

/** What a coded name says: a LOINC with every text beside it, else the texts, else a local code that is a word. */
function nameOf({ codings, texts }: CodedElement): NameRead {
  const loinc = codings.filter(isLoinc).map(({ code }) => readCoding(code, texts));
  const [first, ...others] = loinc;
  if (first) return others.reduce<NameRead>(both, first);
  const named = readCoding('', texts);
  if (named.name.agent !== null || named.name.marker !== null || named.doubts.length > 0) return named;
  const local = codings.map(({ code }): NameRead => ({ name: readName(code), doubts: [] }));
  return local.reduce<NameRead>(both, named);
}

/** A fact of the person, by its LOINC and its words; a local code is read by its words alone. */
function personIs({ codings, texts }: CodedElement): PersonText | null {
  const loinc = codings.find(isLoinc);
  if (loinc) return readPersonCode(loinc.code, texts);
  const said = new Set(texts.flatMap((text) => readPersonText(text) ?? []));
  const [only = null] = said;
  return said.size === 1 && texts.every((text) => readName(text).agent === null) ? only : null;
}

export interface Named extends NameRead {
  readonly element: CodedElement;
  /** The fact of the person it names; null where it names none. */
  readonly is: PersonText | null;
}

/** A file of many messages names the same tests over and over. */
const known = new Map<string, Named>();
const MOST_KNOWN = 500;
const LONGEST_KNOWN = 300;

/** @param number of a coded field of the segment */
export function namedBy(segment: Segment, number: number, separators: Separators): Named {
  const [printed = ''] = repetitionsOf(fieldOf(segment, number), separators);
  const key = `${Object.values(separators).join(' ')} ${printed}`;
  const before = known.get(key);
  if (before) return before;
  const element = readCoded(printed, separators);
  const named: Named = { element, ...nameOf(element), is: personIs(element) };
  if (known.size >= MOST_KNOWN) known.clear();
  if (key.length <= LONGEST_KNOWN) known.set(key, named);
  return named;
}
