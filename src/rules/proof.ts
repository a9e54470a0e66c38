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

/** Proves one layer. @param limit how many faults of a kind are told at the most. */
export function proveLayer(compiled: Compiled, layer: CompiledLayer, limit = 20): LayerProof {
  const gaps: string[] = [];
  const overlaps: string[] = [];
  let seen = 0;
  let space = 1;
  for (const input of layer.inputs) space *= input.masks.length;

  const told = (values: readonly number[]) =>
    layer.inputs
      .map((input, index) => {
        const slot = compiled.slots[input.slot];
        return `${slot?.name}=${slot?.values[values[index] ?? 0]}`;
      })
      .join(' ');
  const walk = (depth: number, rows: number, values: number[]) => {
    if (depth === layer.inputs.length) {
      if (rows === 0) {
        if (gaps.length < limit) gaps.push(told(values));
      } else if ((rows & (rows - 1)) !== 0) {
        if (overlaps.length < limit) {
          const ids = layer.rows.filter((_, bit) => (rows & (1 << bit)) !== 0).map(({ row }) => row.id);
          overlaps.push(`${told(values)} → ${ids.join(', ')}`);
        }
      } else seen |= rows;
      return;
    }
    layer.inputs[depth]?.masks.forEach((mask, value) => {
      values[depth] = value;
      walk(depth + 1, rows & mask, values);
    });
  };
  walk(0, layer.all, []);
  const dead = layer.rows.filter((_, bit) => (seen & (1 << bit)) === 0).map(({ row }) => row.id);
  return { layer: layer.layer.id, space, rows: layer.rows.length, gaps, overlaps, dead };
}

/** Proves every layer of a table. */
export function proveTable(compiled: Compiled): readonly LayerProof[] {
  return [...compiled.readings, ...compiled.chain, ...compiled.closing, ...compiled.plan].map((layer) =>
    proveLayer(compiled, layer),
  );
}
