/** What the checker finds in one layer: the same for the shipped tables, a broken copy and a table of others. */
import { compile, type Compiled, type CompiledLayer } from '../rules/compile.ts';
import { rowsIn, spaceOf, walkLayer } from '../rules/proof.ts';
import type { Table } from '../rules/table.ts';
import { countConditions, layersIn } from './conditions.ts';

/** A combination of the facts of a layer that not exactly one row accepts. */
export interface Clash {
  readonly values: { readonly [fact: string]: string };
  /** Ids of the rows that accept it: none in a gap, two or more in an overlap. */
  readonly rows: readonly string[];
}

/** What is found in one layer. Counts are of combinations, of which one is told as an example. */
export interface LayerFindings {
  readonly layer: string;
  readonly combinations: number;
  readonly rows: number;
  readonly gaps: number;
  readonly gap: Clash | null;
  readonly overlaps: number;
  readonly overlap: Clash | null;
  /** Rows that hold for no combination. */
  readonly deadRows: readonly string[];
  readonly conditions: number;
  /** Conditions that tell no two rows apart, as "layer row fact". */
  readonly deadConditions: readonly string[];
}

/** Checks one layer of a compiled table. */
export function findIn(compiled: Compiled, layer: CompiledLayer): LayerFindings {
  const found = { gaps: 0, overlaps: 0 };
  const first: { gap: Clash | null; overlap: Clash | null } = { gap: null, overlap: null };
  const told = (values: readonly number[], rows: number): Clash => ({
    values: Object.fromEntries(
      layer.inputs.map(({ slot }, at) => [
        compiled.slots[slot]?.name ?? '',
        compiled.slots[slot]?.values[values[at] ?? 0] ?? '',
      ]),
    ),
    rows: rowsIn(layer, rows),
  });
  const seen = walkLayer(layer, (values, rows) => {
    if (rows === 0) {
      found.gaps++;
      first.gap ??= told(values, rows);
    } else {
      found.overlaps++;
      first.overlap ??= told(values, rows);
    }
  });
  const { conditions, dead } = countConditions(layer);
  return {
    layer: layer.layer.id,
    combinations: spaceOf(layer),
    rows: layer.rows.length,
    ...found,
    ...first,
    deadRows: rowsIn(layer, layer.all & ~seen),
    conditions,
    deadConditions: dead,
  };
}

/** Checks one layer of a table. @throws TableError where the table does not fit its own grammar. */
export function findInLayer(table: Table, id: string): LayerFindings {
  const compiled = compile(table);
  const layer = layersIn(compiled).find((one) => one.layer.id === id);
  if (layer === undefined) throw new Error(`${table.id}: no layer ${id}`);
  return findIn(compiled, layer);
}
