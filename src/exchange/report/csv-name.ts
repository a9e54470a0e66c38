/** What was measured, from the cells and the heading that say it. */
import { readCoding } from './code.ts';
import { those, type Cell } from './csv-cells.ts';
import type { AnalyteName, Doubt, Marker } from './found.ts';
import { readName } from './name.ts';

const FIELDS: { readonly [M in Marker]?: string } = {
  igg: 'results.igg',
  igm: 'results.igm',
  iga: 'results.iga',
  avidity: 'results.avidity',
  'igg-blot': 'results.iggBlot',
  'igm-blot': 'results.igmBlot',
};
export const fieldOf = ({ marker }: AnalyteName) => (marker && FIELDS[marker]) ?? 'results';

const IS_LOINC = /^\d{1,7}-\d$/;

export interface Named {
  readonly name: AnalyteName;
  readonly doubts: readonly Doubt[];
  readonly cells: readonly Cell[];
}

const NAMELESS: Named = { name: { agent: null, marker: null, material: null }, doubts: [], cells: [] };

/** What the row itself says was measured, by its words and its code. */
export function nameOfRow(cells: readonly Cell[]): Named {
  const tests = those(cells, 'test');
  const codes = those(cells, 'code');
  const text = tests.map((cell) => cell.text).join(' ');
  const loinc = codes.find((cell) => IS_LOINC.test(cell.text));
  const used = [...tests, ...codes];
  if (used.length === 0) return NAMELESS;
  if (loinc) return { ...readCoding(loinc.text, text === '' ? [] : [text]), cells: used };
  const name = readName(text);
  const isNamed = name.agent !== null || name.marker !== null;
  const local = codes.map((cell) => cell.text).join(' ');
  return { name: isNamed || text !== '' ? name : readName(local), doubts: [], cells: used };
}

export const withMaterial = (name: AnalyteName, specimen: readonly Cell[]): AnalyteName =>
  name.material === null && specimen.length > 0
    ? { ...name, material: readName(specimen.map(({ text }) => text).join(' ')).material }
    : name;

/** One infection in the row ("Rubella") and one isotype in the heading ("IgG") make one name; two infections make none. */
export function mergeNames(heading: AnalyteName, row: AnalyteName): AnalyteName | null {
  const differ = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;
  if (differ(heading.agent, row.agent) || differ(heading.marker, row.marker)) return null;
  return {
    agent: heading.agent ?? row.agent,
    marker: heading.marker ?? row.marker,
    material: heading.material ?? row.material,
  };
}
