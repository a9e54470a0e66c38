/**
 * The layers of a table put in the order of a walk over a space: each stands at the first depth at which all that it
 * reads is known, so that prefixes are decided once for all the cases that share them.
 */
import type { Compiled, CompiledLayer } from '../rules/compile.ts';
import type { Followed } from './facts.ts';

/** A layer at its place. The rows of all layers are numbered through, from 1. */
export interface Step {
  readonly layer: CompiledLayer;
  readonly section: 'reading' | 'chain' | 'closing' | 'plan';
  readonly firstRow: number;
  /** Before the first closing layer, what the chain decided stands as it was. */
  readonly restores: boolean;
  /** Pairs: a slot that is read, and where in `masks` the rows stand that its first value leaves. */
  readonly reads: Int32Array;
  readonly masks: Int32Array;
  /** For each row, pairs of a slot and the value it finds. */
  readonly finds: readonly Int32Array[];
  /** The rows that show in an answer, as a set. */
  readonly shows: number;
}

const showing = ({ rows }: CompiledLayer): number =>
  rows.reduce((set, { row, word }, bit) => {
    const plans = row.actions !== undefined || row.avoid !== undefined || row.urgency !== undefined;
    return word >= 0 || row.cannotSay === true || plans ? set | (1 << bit) : set;
  }, 0);

/**
 * @param facts how each fact of the table follows from the axes
 * @param depths number of axes
 * @returns for each depth the steps to take once its axis has a value; those that need no axis stand at depth 0
 */
export function stepsOf(compiled: Compiled, facts: readonly Followed[], depths: number): readonly Step[][] {
  const steps: Step[][] = Array.from({ length: depths }, () => []);
  const known = compiled.slots.map((_, slot) => facts[slot]?.depths.at(-1) ?? 0);
  let firstRow = 1;
  const depthOf = ({ inputs }: CompiledLayer, least: number) =>
    inputs.reduce((deepest, { slot }) => Math.max(deepest, known[slot] ?? 0), least);
  const put = (layer: CompiledLayer, section: Step['section'], depth: number, restores = false) => {
    const masks: number[] = [];
    const reads: number[] = [];
    for (const input of layer.inputs) {
      reads.push(input.slot, masks.length);
      masks.push(...input.masks);
    }
    const finds = layer.rows.map((row) => Int32Array.from(row.finds.flat()));
    const flat = { finds, reads: Int32Array.from(reads), masks: Int32Array.from(masks) };
    steps[depth]?.push({ layer, section, firstRow, restores, ...flat, shows: showing(layer) });
    firstRow += layer.rows.length;
  };

  for (const layer of compiled.readings) {
    const depth = depthOf(layer, 0);
    put(layer, 'reading', depth);
    for (const row of layer.rows) for (const [slot] of row.finds) known[slot] = depth;
  }
  let depth = 0;
  for (const layer of compiled.chain) put(layer, 'chain', (depth = depthOf(layer, depth)));
  for (const slot of [compiled.word, compiled.basis, compiled.conclusion]) known[slot] = depth;
  // The closing layers overwrite each other's word: they stand together.
  for (const layer of compiled.closing) depth = depthOf(layer, depth);
  compiled.closing.forEach((layer, at) => {
    put(layer, 'closing', depth, at === 0);
  });
  for (const slot of [compiled.basis, compiled.conclusion]) known[slot] = depth;
  for (const layer of compiled.plan) put(layer, 'plan', depthOf(layer, 0));
  return steps;
}
