/**
 * The layers of a table put in the order of a walk over a space: each stands at the first depth at which all that it
 * reads is known, so that prefixes are decided once for all the cases that share them.
 */
import type { Compiled, CompiledLayer } from '../rules/compile.ts';
import { rowSetsOf, showing } from './answer-rows.ts';
import type { Followed } from './facts.ts';

/** A layer at its place; those of the plan are decided together, by their sets of rows. */
export interface Step {
  readonly layer: CompiledLayer;
  readonly section: 'reading' | 'chain' | 'closing';
  /** Before the first closing layer, what the chain decided stands as it was. */
  readonly restores: boolean;
  /** Pairs: a slot that is read, and where in `masks` the rows stand that its first value leaves. */
  readonly reads: Int32Array;
  readonly masks: Int32Array;
  /** For each row, pairs of a slot and the value it finds. */
  readonly finds: readonly Int32Array[];
  /** The rows that show in an answer, as a set, and where they stand in the set of all rows. */
  readonly shows: number;
  readonly word: number;
  readonly shift: number;
}

/**
 * @param facts how each fact of the table follows from the axes
 * @param depths number of axes
 * @returns for each depth the steps to take once its axis has a value, those that need no axis at depth 0; and for each
 *   slot the depth from which its value stands
 */
export function stepsOf(
  compiled: Compiled,
  facts: readonly Followed[],
  depths: number,
): { readonly steps: readonly Step[][]; readonly known: readonly number[] } {
  const steps: Step[][] = Array.from({ length: depths }, () => []);
  const known = compiled.slots.map((_, slot) => facts[slot]?.depths.at(-1) ?? 0);
  const { places } = rowSetsOf(compiled);
  const depthOf = ({ inputs }: CompiledLayer, least: number) =>
    inputs.reduce((deepest, { slot }) => Math.max(deepest, known[slot] ?? 0), least);
  const put = (layer: CompiledLayer, section: Step['section'], depth: number, restores = false) => {
    const { word, shift } = places.get(layer) ?? { word: 0, shift: 0 };
    steps[depth]?.push({ layer, section, restores, ...flat(layer), shows: showing(layer), word, shift });
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
  return { steps, known };
}

type Flat = Pick<Step, 'reads' | 'masks' | 'finds'>;
const flattened = new WeakMap<CompiledLayer, Flat>();

/** A layer as plain numbers: the same in every space. */
function flat(layer: CompiledLayer): Flat {
  let one = flattened.get(layer);
  if (one === undefined) {
    const masks: number[] = [];
    const reads: number[] = [];
    for (const input of layer.inputs) {
      reads.push(input.slot, masks.length);
      masks.push(...input.masks);
    }
    const finds = layer.rows.map((row) => Int32Array.from(row.finds.flat()));
    one = { finds, reads: Int32Array.from(reads), masks: Int32Array.from(masks) };
    flattened.set(layer, one);
  }
  return one;
}
