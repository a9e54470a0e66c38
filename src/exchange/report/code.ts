/** What was measured, from a LOINC code, checked against the text beside it. */
import type { Pathogen } from '../../rules/vocabulary.ts';
import { LOINC_OTHERS, LOINC_PERSON, LOINC_TESTS } from '../../tables/reports/loinc.ts';
import type { LoincTest } from '../../tables/reports/loinc.ts';
import type { AnalyteName, Doubt, Marker, Material } from './found.ts';
import { isLoincNumber } from './loinc-check.ts';
import { readName } from './name.ts';
import { readPersonText } from './person-text.ts';
import type { PersonText } from './person-text.ts';

export interface CodeRead {
  readonly name: AnalyteName;
  readonly doubts: readonly Doubt[];
}

const NOTHING: AnalyteName = { agent: null, marker: null, material: null };
const TESTS: ReadonlyMap<string, LoincTest> = new Map(LOINC_TESTS.map((row) => [row.code, row] as const));
const OTHERS: ReadonlyMap<string, { readonly infection: boolean }> = new Map(
  LOINC_OTHERS.map((row) => [row.code, row] as const),
);
const PERSON: ReadonlyMap<string, PersonText> = new Map(
  Object.entries(LOINC_PERSON).flatMap(([is, codes]) =>
    codes.map((code) => [code, is as PersonText] as const),
  ),
);

const doubt = (why: Doubt, name: AnalyteName = NOTHING): CodeRead => ({ name, doubts: [why] });
const plain = (name: AnalyteName): CodeRead => ({ name, doubts: [] });

/** "Antibodies" beside "IgG", "immunoblot" beside "IgG immunoblot": the first is only less exact. */
function isLess(one: Marker, than: Marker): boolean {
  if (one === 'antibody') return than === 'igg' || than === 'igm' || than === 'iga';
  return one === 'blot' && (than === 'igg-blot' || than === 'igm-blot' || than === 'mother-child-blot');
}

/** All names that stand for one thing, as one; undefined when two of them differ. */
function mergeNames(texts: readonly string[]): AnalyteName | undefined {
  const names = texts.map(readName);
  const agents = new Set(names.flatMap(({ agent }) => agent ?? []));
  const materials = new Set(names.flatMap(({ material }) => material ?? []));
  const said = names.flatMap(({ marker }) => marker ?? []);
  const markers = new Set(said.filter((one) => !said.some((other) => isLess(one, other))));
  if (agents.size > 1 || markers.size > 1 || materials.size > 1) return undefined;
  const [agent = null] = agents;
  const [marker = null] = markers;
  const [material = null] = materials;
  return { agent, marker, material };
}

/** Serum numbers are sent for cord serum; otherwise two materials are two tests. */
function materialsAgree(code: LoincTest['material'], text: Material | null): boolean {
  if (code === 'cerebrospinal' || code === 'other') return text === code;
  return code === null || text === null || code === text || (code === 'blood' && text === 'cord');
}

function agrees(row: LoincTest, { agent, marker, material }: AnalyteName): boolean {
  if (agent !== null && agent !== row.agent) return false;
  const sameMarker = row.marker === null || marker === null || marker === row.marker;
  return (sameMarker || isLess(marker, row.marker)) && materialsAgree(row.material, material);
}

const isOurs = (agent: AnalyteName['agent']): agent is Pathogen => agent !== null && agent !== 'other';
/** Words long enough to be the name of something: "TX17" is no more than another code. */
const isReadable = (text: string) => /\p{L}{5}/u.test(text);

/**
 * Reads a LOINC number with the texts that stand beside it. The number never decides by itself: infection and marker
 * are what the texts say, and the number must agree. Where the texts say less than the number ("toxoplasmosis" under
 * the number of an IgG) no more than they say is taken; where there are none, the number's test comes back in doubt.
 *
 * @param code as sent; empty when only texts were sent
 * @param texts display, name, local name: all that names the same thing
 * @returns the name, and why it must be asked about; all null where number and texts differ
 */
export function readCoding(code: string, texts: readonly string[]): CodeRead {
  const number = code.trim();
  const named = texts.filter((text) => text.trim() !== '' && text.trim() !== number);
  const text = mergeNames(named);
  if (!text) return doubt('code-against-text');
  if (number === '') return plain(text);
  if (!isLoincNumber(number)) return doubt('code-invalid', text);

  const other = OTHERS.get(number);
  if (other ?? PERSON.has(number)) {
    if (isOurs(text.agent) && !named.every(isPanelText)) return doubt('code-against-text');
    return plain(other?.infection ? { ...text, agent: 'other' } : text);
  }
  const row = TESTS.get(number);
  if (!row) return text.agent !== null || named.some(isReadable) ? plain(text) : doubt('code-unknown', text);
  if (!agrees(row, text)) return doubt('code-against-text');
  if (text.agent === null && text.marker === null)
    return doubt('code-alone', { agent: row.agent, marker: row.marker, material: row.material });
  return plain(text);
}

const isPanelText = (text: string) => readName(text).marker === 'antibody';

/**
 * What a LOINC number says of the person, where the words beside it say the same.
 *
 * @returns null for any other number, and where the words are missing or say something else
 */
export function readPersonCode(code: string, texts: readonly string[]): PersonText | null {
  const number = code.trim();
  const is = PERSON.get(number);
  const said = new Set(texts.flatMap((text) => readPersonText(text) ?? []));
  return is !== undefined && said.size === 1 && said.has(is) ? is : null;
}
