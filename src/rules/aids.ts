/**
 * What reading a printed result needs beside the result: words, units and kits. The tables hold them as data in the
 * spelling of the trade; here they become indexes that are looked up by folded spelling. Rules never import tables.
 */
import { foldUnit, foldWord } from './fold.ts';
import type { Comparator, ComparatorWords } from './number.ts';
import type { Pathogen } from './vocabulary.ts';

/** What a printed word says, before it is known which analyte it stands beside. */
export const MEANINGS = [
  'negative',
  'grey',
  'positive',
  'low-positive',
  'low',
  'intermediate',
  'high',
  'not-measurable',
  'e2-absent',
  'not-done',
  'pending',
  'flag',
] as const;
/** `flag` marks the print of an analyser (H, L, *): never a class, and harmless after a number. */
export type Meaning = (typeof MEANINGS)[number];

export type Language = 'en' | 'ru' | 'de' | 'fr' | 'it' | 'es' | 'pt' | 'pl' | 'signs';
export type Readings = Readonly<Record<Meaning, Partial<Readonly<Record<Language, readonly string[]>>>>>;
export type ComparatorTable = Readonly<Record<Comparator, readonly string[]>>;

/** A unit, the spellings it is sent in, and a power of ten: a value in these spellings divided by it is in `unit`. */
export interface UnitRow {
  readonly unit: string;
  readonly divideBy: number;
  readonly spellings: readonly string[];
}

/** Half open, negative below, positive from; the two marks are for inserts that print "≤ 9" or "> 6". */
export interface KitLimits {
  readonly below: number;
  readonly from: number;
  readonly belowIsIncluded?: true;
  readonly fromIsExcluded?: true;
}

export interface Kit {
  /** maker-platform-agent-marker, lower case. */
  readonly id: string;
  readonly maker: string;
  readonly platform: string;
  /** The name of the reagent, as the maker gives it. */
  readonly kit: string;
  readonly market: string | null;
  /** The insert the limits stand in; null where no insert was read. */
  readonly insertVersion: string | null;
  readonly agent: Pathogen;
  readonly marker: 'igg' | 'igm' | 'iga' | 'avidity' | 'blot';
  /** As in the units table; null where the catalogue does not know it. */
  readonly unit: string | null;
  /** In `unit`; for avidity low below, high from. Null where the catalogue does not know them. */
  readonly limits: KitLimits | null;
  /** What another result of the same serum must reach, or this one means nothing. */
  readonly validIf: { readonly marker: 'igg'; readonly from: number; readonly unit: string } | null;
  readonly note: string;
  readonly source: string;
  readonly sourceKind: 'insert' | 'paper' | 'maker page' | 'laboratory page' | 'recalled';
  /** The day the source was read, "YYYY-MM-DD"; null where it was not written down. */
  readonly readOn: string | null;
  /** Read in the source. A row that is only recalled never classifies a result. */
  readonly found: boolean;
}

export interface Aids {
  readonly words: ReadonlyMap<string, Meaning>;
  readonly comparators: ComparatorWords;
  readonly units: ReadonlyMap<string, UnitRow>;
  readonly kits: ReadonlyMap<string, Kit>;
  readonly practices: ReadonlySet<string>;
}

export interface AidTables {
  readonly readings: Readings;
  readonly comparators: ComparatorTable;
  readonly units: readonly UnitRow[];
  readonly kits: readonly Kit[];
  readonly practices: Iterable<string>;
}

/** @throws when one spelling is given two meanings: a table that says both is no table. */
function index<Value>(entries: Iterable<readonly [string, Value]>): ReadonlyMap<string, Value> {
  const map = new Map<string, Value>();
  for (const [key, value] of entries) {
    const known = map.get(key);
    if (known !== undefined && known !== value) throw new Error(`"${key}" has two meanings in one table`);
    map.set(key, value);
  }
  return map;
}

/**
 * Builds the indexes once, from the tables.
 *
 * @param tables words, comparators, units, kits and the ids of the site practices
 * @throws when a table contradicts itself
 */
export function prepareAids(tables: AidTables): Aids {
  const words = Object.entries(tables.readings).flatMap(([meaning, languages]) =>
    Object.values(languages).flatMap((list) =>
      list.map((word) => [foldWord(word), meaning as Meaning] as const),
    ),
  );
  const comparators = Object.entries(tables.comparators).flatMap(([sign, list]) =>
    list.map((word) => [foldWord(word), sign as Comparator] as const),
  );
  const units = tables.units.flatMap((row) =>
    row.spellings.map((spelling) => [foldUnit(spelling), row] as const),
  );
  return {
    words: index(words),
    comparators: index(comparators),
    units: index(units),
    kits: index(tables.kits.map((kit) => [kit.id, kit] as const)),
    practices: new Set(tables.practices),
  };
}
