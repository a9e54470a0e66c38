import type { Layer, Table } from '../../rules/table.ts';
import type { Pathogen, Subject } from '../../rules/vocabulary.ts';
import { tables } from '../../tables/tables.ts';
import { ui } from '../words.ts';

export interface Part {
  readonly id: 'readings' | 'chain' | 'closing' | 'plan';
  readonly layers: readonly Layer[];
}

export const partsOf = (table: Table): readonly Part[] =>
  (['readings', 'chain', 'closing', 'plan'] as const).map((id) => ({ id, layers: table[id] }));

export const nameOf = (table: Table): string =>
  `${ui.pathogens[table.pathogen]}: ${table.subjects.map((subject) => ui.tables.subjects[subject]).join(', ')}`;

/** The layer of this id, or the one that holds the row of this id. */
export const layerAt = (table: Table, id: string): Layer | undefined =>
  layersOf(table).find((layer) => layer.id === id || layer.rows.some((row) => row.id === id));

export const layersOf = (table: Table): readonly Layer[] => partsOf(table).flatMap(({ layers }) => layers);

const rowIds = new Map<string, ReadonlySet<string>>(
  tables.map((table) => [
    table.id,
    new Set(layersOf(table).flatMap((layer) => layer.rows.map((row) => row.id))),
  ]),
);

/** The address of a row on the page of the table that answered; several tables hold rows of the same name. */
export function rowAddress(row: string, pathogen: Pathogen, subject: Subject): string | undefined {
  const own: readonly Table[] = tables;
  const table = own.find((one) => one.pathogen === pathogen && one.subjects.includes(subject));
  return table && rowIds.get(table.id)?.has(row) ? `#/tables/${table.id}/${row}` : undefined;
}

/** The sources that these rows name, each once, in the order of the rows. */
export function sourcesOf(rows: readonly string[]): readonly string[] {
  const wanted = new Set(rows);
  const found = tables
    .flatMap(layersOf)
    .flatMap((layer) => layer.rows)
    .filter((row) => wanted.has(row.id))
    .flatMap((row) => row.sources ?? []);
  return [...new Set(found)];
}
