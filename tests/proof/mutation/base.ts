/** What a question begins with, and how other layers are taken into it. */
import type { CompiledLayer } from '../../../src/rules/compile.ts';
import type { Row } from '../../../src/rules/table.ts';
import type { Question } from './satisfy.ts';

/** The rows of a layer that satisfy something, as bits. */
export function rowsWhere(layer: CompiledLayer, is: (row: Row) => boolean): number {
  return layer.layer.rows.reduce((rows, row, at) => (is(row) ? rows | (1 << at) : rows), 0);
}

/** What is asked of the layers before those that may hide a change. */
export interface Base {
  readonly rows: ReadonlyMap<CompiledLayer, number>;
  readonly sets: ReadonlyMap<number, number>;
  /** Layers whose rows are the same for table and mutant: only these may hide a change. */
  readonly others: readonly CompiledLayer[];
  /** The layer that changes. */
  readonly own: CompiledLayer;
}

/** No row that hides the change holds in any of the other layers. */
export function unhidden(
  { rows, sets, others }: Base,
  hides: (row: Row, layer: CompiledLayer) => boolean,
): Question {
  const barred = new Map<CompiledLayer, number>();
  for (const layer of others) {
    const hiding = rowsWhere(layer, (row) => hides(row, layer));
    if (hiding !== 0) barred.set(layer, hiding);
  }
  return { sets, rows, barred };
}

/** One of these rows holds in the layer as well; null where none is left of those that hold already. */
export function holding(base: Base, layer: CompiledLayer, rows: number): Base | null {
  const left = (base.rows.get(layer) ?? layer.all) & rows;
  return left === 0 ? null : { ...base, rows: new Map([...base.rows, [layer, left]]) };
}
