/**
 * The proof of one layer: for every combination of its facts exactly one row holds, and every row holds for some.
 * Row sets are integers, so whole spaces are walked by prefixes, not case by case.
 */
import type { Compiled, CompiledLayer } from './compile.ts';

export interface LayerProof {
  readonly layer: string;
  /** Number of combinations of the layer's facts. */
  readonly space: number;
  readonly rows: number;
  /** One combination for each distinct fault found, at most `limit`. */
  readonly gaps: readonly string[];
  readonly overlaps: readonly string[];
  /** Rows that hold for no combination. */
  readonly dead: readonly string[];
}

/**
 * Visits every combination of a layer's facts that not exactly one row accepts. What lies below a prefix depends only
 * on the rows the prefix leaves standing: where that was found sound once, it is not walked again.
 * @param clash is told the places of the values, in the order of the layer's inputs, and the set of rows.
 * @returns the set of rows that hold alone for some combination.
 */
export function walkLayer(
  { inputs, all }: CompiledLayer,
  clash: (values: readonly number[], rows: number) => void,
): number {
  let seen = 0;
  const sound = inputs.map(() => new Set<number>());
  const values: number[] = [];
  const walk = (depth: number, rows: number): boolean => {
    const input = inputs[depth];
    if (input === undefined) {
      const isOne = rows !== 0 && (rows & (rows - 1)) === 0;
      if (isOne) seen |= rows;
      else clash(values, rows);
      return isOne;
    }
    if (sound[depth]?.has(rows)) return true;
    let isSound = true;
    input.masks.forEach((mask, value) => {
      values[depth] = value;
      if (!walk(depth + 1, rows & mask)) isSound = false;
    });
    if (isSound) sound[depth]?.add(rows);
    return isSound;
  };
  walk(0, all);
  return seen;
}

/** The rows of a set, by id. */
export const rowsIn = (layer: CompiledLayer, rows: number): string[] =>
  layer.rows.filter((_, bit) => (rows & (1 << bit)) !== 0).map(({ row }) => row.id);

/** How many combinations a layer's facts have. */
export const spaceOf = ({ inputs }: CompiledLayer): number =>
  inputs.reduce((space, { masks }) => space * masks.length, 1);

/** Proves one layer. @param limit how many faults of a kind are told at the most. */
export function proveLayer(compiled: Compiled, layer: CompiledLayer, limit = 20): LayerProof {
  const gaps: string[] = [];
  const overlaps: string[] = [];
  const told = (values: readonly number[]) =>
    layer.inputs
      .map((input, index) => {
        const slot = compiled.slots[input.slot];
        return `${slot?.name}=${slot?.values[values[index] ?? 0]}`;
      })
      .join(' ');
  const seen = walkLayer(layer, (values, rows) => {
    if (rows === 0) {
      if (gaps.length < limit) gaps.push(told(values));
    } else if (overlaps.length < limit) overlaps.push(`${told(values)} → ${rowsIn(layer, rows).join(', ')}`);
  });
  const dead = rowsIn(layer, layer.all & ~seen);
  return { layer: layer.layer.id, space: spaceOf(layer), rows: layer.rows.length, gaps, overlaps, dead };
}

/** Proves every layer of a table. */
export function proveTable(compiled: Compiled): readonly LayerProof[] {
  return [...compiled.readings, ...compiled.chain, ...compiled.closing, ...compiled.plan].map((layer) =>
    proveLayer(compiled, layer),
  );
}
