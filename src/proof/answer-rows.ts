/**
 * The rows that a case leaves standing, as one set over all layers of a table: several layers share an integer, each
 * with bits of its own. A value that becomes known narrows every layer of the plan at once; whether each of them is
 * left with exactly one row is seen an integer at a time; and equal sets tell equal answers.
 */
import type { Compiled, CompiledLayer } from '../rules/compile.ts';
import type { FactPath } from '../rules/vocabulary.ts';
import { brings } from '../tables/action-results.ts';

/** The results whose tests a plan leaves out once they are there. */
export const RESULTS: readonly FactPath[] = [...new Set(Object.values(brings))];

/** Where the rows of a layer stand in a set: the integer, and the bit of the first row. */
export interface Place {
  readonly layer: CompiledLayer;
  readonly word: number;
  readonly shift: number;
}
/** What the values of a slot leave standing, in the words that it touches: `value * words + word` gives the mask. */
export interface Narrowing {
  readonly slot: number;
  readonly words: Int32Array;
  readonly masks: Int32Array;
}
/** How the sets of a table are laid out. */
export interface RowSets {
  /** Words of a set: those of the plan, those of the other layers, and one for the `RESULTS` that are there. */
  readonly width: number;
  readonly planWords: number;
  /** The set before anything is known: every row of the plan, no other row, every result. */
  readonly first: Int32Array;
  /** Of each layer of the plan the first bit, and the free one behind its last. */
  readonly lows: Int32Array;
  readonly guards: Int32Array;
  /** What shows in an answer. */
  readonly shown: Int32Array;
  /** Of every layer of the plan, and of the others that can show in an answer. */
  readonly places: ReadonlyMap<CompiledLayer, Place>;
  /** By slots of the table; behind them stand the `RESULTS`. */
  readonly narrowings: readonly Narrowing[];
}

/** The rows of a layer that show in an answer, as bits. */
export function showing({ rows }: CompiledLayer): number {
  return rows.reduce((set, { row, word }, bit) => {
    const plans = row.actions !== undefined || row.avoid !== undefined || row.urgency !== undefined;
    return word >= 0 || row.cannotSay === true || plans ? set | (1 << bit) : set;
  }, 0);
}

const WORD = 32;

/** Puts layers into words, each with a free bit behind its rows. @returns their places, and the words up to the last */
function place(layers: readonly CompiledLayer[], from: number): [Map<CompiledLayer, Place>, number] {
  const used: number[] = [];
  const places = new Map<CompiledLayer, Place>();
  for (const layer of layers) {
    const bits = layer.rows.length + 1;
    const found = used.findIndex((one) => one + bits <= WORD);
    const at = found < 0 ? used.length : found;
    const shift = used[at] ?? 0;
    places.set(layer, { layer, word: from + at, shift });
    used[at] = shift + bits;
  }
  return [places, from + used.length];
}

function narrowingsOf(
  { plan, slots }: Compiled,
  places: ReadonlyMap<CompiledLayer, Place>,
  resultWord: number,
): Narrowing[] {
  const bySlot = new Map<number, Map<number, Int32Array>>();
  const masksAt = (slot: number, word: number, values: number): Int32Array => {
    const words = bySlot.get(slot) ?? new Map<number, Int32Array>();
    bySlot.set(slot, words);
    const masks = words.get(word) ?? new Int32Array(values).fill(-1);
    words.set(word, masks);
    return masks;
  };
  for (const layer of plan) {
    const { word, shift } = places.get(layer) ?? { word: 0, shift: 0 };
    for (const input of layer.inputs) {
      const masks = masksAt(input.slot, word, input.masks.length);
      const others = ~(layer.all << shift);
      input.masks.forEach((mask, value) => (masks[value] = (masks[value] ?? 0) & ((mask << shift) | others)));
    }
  }
  RESULTS.forEach((_, at) => (masksAt(slots.length + at, resultWord, 2)[0] = ~(1 << at)));
  return [...bySlot].map(([slot, byWord]) => {
    const words = Int32Array.from(byWord.keys());
    const values = slots[slot]?.values.length ?? 2;
    const masks = new Int32Array(values * words.length);
    words.forEach((word, at) => {
      byWord.get(word)?.forEach((mask, value) => (masks[value * words.length + at] = mask));
    });
    return { slot, words, masks };
  });
}

const laidOut = new WeakMap<Compiled, RowSets>();

/** The layout of a table's sets: one for all its spaces. */
export function rowSetsOf(compiled: Compiled): RowSets {
  let sets = laidOut.get(compiled);
  if (sets === undefined) laidOut.set(compiled, (sets = layOut(compiled)));
  return sets;
}

function layOut(compiled: Compiled): RowSets {
  const { readings, chain, closing, plan } = compiled;
  const others = [...readings, ...chain, ...closing].filter((layer) => showing(layer) !== 0);
  const [ofPlan, planWords] = place(plan, 0);
  const [ofOthers, resultWord] = place(others, planWords);
  const width = resultWord + 1;
  const places = new Map([...ofOthers, ...ofPlan]);
  const [first, lows, guards, shown] = Array.from({ length: 4 }, () => new Int32Array(width)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const add = (set: Int32Array, word: number, bits: number) => (set[word] = (set[word] ?? 0) | bits);
  for (const [layer, { word, shift }] of places) {
    add(shown, word, showing(layer) << shift);
    if (word >= planWords) continue;
    add(first, word, layer.all << shift);
    add(lows, word, 1 << shift);
    add(guards, word, 1 << (shift + layer.rows.length));
  }
  const results = (1 << RESULTS.length) - 1;
  add(first, resultWord, results);
  add(shown, resultWord, results);
  const narrowings = narrowingsOf(compiled, places, resultWord);
  return { width, planWords, first, lows, guards, shown, places, narrowings };
}

/**
 * Does each layer of the plan keep exactly one row? Its first bit is taken from its rows and the free bit behind them:
 * the free bit is lost where there was no row, and of several rows all but the lowest are left.
 */
export function isOneEach({ planWords, lows, guards }: RowSets, set: Int32Array): boolean {
  let wrong = 0;
  for (let word = 0; word < planWords; word++) {
    const rows = set[word] ?? 0;
    const guard = guards[word] ?? 0;
    const rest = (rows | guard) - (lows[word] ?? 0);
    wrong |= (~rest & guard) | (rest & rows);
  }
  return wrong === 0;
}
