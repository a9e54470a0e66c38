/**
 * Is there a combination of a table's facts for which given rows hold and others do not? Sets of values are narrowed
 * row by row, from the plan back to the facts; only layers that the question touches are entered, since every other
 * layer has a row for whatever is left.
 */
import type { Compiled, CompiledLayer } from '../../../src/rules/compile.ts';
import { canBeHeld } from './together.ts';

export interface Question {
  /** Values that a slot may have at the end, as bits. */
  readonly sets: ReadonlyMap<number, number>;
  /** Rows of which one holds, as bits: a layer of the chain that is named is reached. Others are free. */
  readonly rows: ReadonlyMap<CompiledLayer, number>;
  /** Rows that do not hold, as bits. In a layer of the chain: where it is reached at all. */
  readonly barred?: ReadonlyMap<CompiledLayer, number>;
}

/** Steps after which a question is left undecided. */
export const LIMIT = 1_000_000;
class TooLong extends Error {}

const bits = (count: number): number => (count >= 32 ? -1 : (1 << count) - 1);
const isOne = (rows: number): boolean => rows !== 0 && (rows & (rows - 1)) === 0;
const accepts = new WeakMap<CompiledLayer, readonly Int32Array[]>();

/** For each input of a layer and each row the values that the row accepts, as bits. */
function acceptedBy(layer: CompiledLayer): readonly Int32Array[] {
  let found = accepts.get(layer);
  if (found === undefined) {
    found = layer.inputs.map(({ masks }) =>
      Int32Array.from(layer.rows, (_, row) =>
        masks.reduce((set, mask, value) => ((mask & (1 << row)) === 0 ? set : set | (1 << value)), 0),
      ),
    );
    accepts.set(layer, found);
  }
  return found;
}

/**
 * @param isCase asked for each combination that is found, with the values that each slot may have; the search goes on
 * where it says no
 * @param limit steps after which the question is left
 * @returns null where the search was given up
 */
export function isSatisfiable(
  compiled: Compiled,
  question: Question,
  isCase: (sets: Int32Array) => boolean = () => true,
  limit = LIMIT,
): boolean | null {
  const full = compiled.slots.map(({ values }) => bits(values.length));
  const sets = Int32Array.from(full, (set, slot) => set & (question.sets.get(slot) ?? set));
  if (sets.some((set) => set === 0)) return false;
  const ownSlots = new Set([compiled.word, compiled.basis, compiled.conclusion]);
  const rowsFor = (layer: CompiledLayer) =>
    (question.rows.get(layer) ?? layer.all) & ~(question.barred?.get(layer) ?? 0);
  const isAsked = (layer: CompiledLayer) => rowsFor(layer) !== layer.all;
  let steps = 0;

  /** Tries each allowed row of a layer: its box is taken out of the sets, and put back when nothing follows. */
  const branch = (
    layer: CompiledLayer,
    now: readonly [word: number, basis: number, conclusion: number] | null,
    next: (row: number) => boolean,
  ): boolean => {
    const accepted = acceptedBy(layer);
    const allowed = rowsFor(layer);
    for (let row = 0; row < layer.rows.length; row++) {
      if ((allowed & (1 << row)) === 0) continue;
      if (++steps > limit) throw new TooLong();
      const undo: number[] = [];
      const fits = layer.inputs.every(({ slot }, input) => {
        const own = accepted[input]?.[row] ?? 0;
        if (now !== null && ownSlots.has(slot)) {
          const held = slot === compiled.word ? now[0] : slot === compiled.basis ? now[1] : now[2];
          return (own & (1 << held)) !== 0;
        }
        undo.push(slot, sets[slot] ?? 0);
        sets[slot] = (sets[slot] ?? 0) & own;
        return sets[slot] !== 0;
      });
      const found = fits && next(row);
      for (let at = undo.length - 2; at >= 0; at -= 2) sets[undo[at] ?? 0] = undo[at + 1] ?? 0;
      if (found) return true;
    }
    return false;
  };

  const needed = (layer: CompiledLayer): boolean =>
    isAsked(layer) ||
    Object.keys(layer.layer.finds ?? {}).some((name) => {
      const slot = compiled.slotOf.get(name) ?? -1;
      return sets[slot] !== full[slot];
    });
  const findsFit = (layer: CompiledLayer, row: number): boolean =>
    layer.rows[row]?.finds.every(([slot, value]) => ((sets[slot] ?? 0) & (1 << value)) !== 0) === true;
  /** No reading is already without a row. */
  const canBeRead = (): boolean =>
    canBeHeld(compiled, sets) &&
    compiled.readings.every((layer) => {
      if (!needed(layer)) return true;
      const accepted = acceptedBy(layer);
      return layer.rows.some(
        (_, row) =>
          (rowsFor(layer) & (1 << row)) !== 0 &&
          findsFit(layer, row) &&
          layer.inputs.every(({ slot }, input) => ((accepted[input]?.[row] ?? 0) & (sets[slot] ?? 0)) !== 0),
      );
    });

  const readings = (at: number): boolean => {
    const layer = compiled.readings[at];
    if (layer === undefined) return canBeHeld(compiled, sets) && isCase(sets);
    if (!needed(layer)) return readings(at - 1);
    return branch(layer, null, (row) => findsFit(layer, row) && canBeRead() && readings(at - 1));
  };
  const read = () => readings(compiled.readings.length - 1);
  const inEnd = (slot: number, value: number) => ((sets[slot] ?? 0) & (1 << value)) !== 0;
  const closing = (at: number, word: number, basis: number, conclusion: number): boolean => {
    const layer = compiled.closing[at];
    if (layer === undefined)
      return inEnd(compiled.basis, basis) && inEnd(compiled.conclusion, conclusion) && read();
    return branch(layer, [word, basis, conclusion], (row) => {
      const held = layer.rows[row];
      if (held === undefined || !canBeRead()) return false;
      return closing(
        at + 1,
        word,
        held.row.basis === undefined ? basis : held.basis,
        held.word < 0 ? conclusion : held.word,
      );
    });
  };
  const lastReached = compiled.chain.reduce((last, layer, at) => (question.rows.has(layer) ? at : last), -1);
  const chain = (at: number): boolean => {
    const layer = compiled.chain[at];
    if (layer === undefined) return false;
    return branch(layer, [0, 0, 0], (row) => {
      if (!canBeRead()) return false;
      const held = layer.rows[row];
      if (held === undefined || held.word < 0) return chain(at + 1);
      // Rows that have to hold further on are not reached.
      if (at < lastReached) return false;
      return inEnd(compiled.word, held.word) && closing(0, held.word, held.basis, held.word);
    });
  };
  const isDecisionAsked =
    [...compiled.chain, ...compiled.closing].some(isAsked) ||
    [...ownSlots].some((slot) => sets[slot] !== full[slot]);
  const fitsNow = (layer: CompiledLayer, row: number): boolean => {
    const accepted = acceptedBy(layer);
    return layer.inputs.every(({ slot }, input) => ((accepted[input]?.[row] ?? 0) & (sets[slot] ?? 0)) !== 0);
  };
  /** The layers of the plan, the one with the fewest rows left first; one that no forbidden row can reach is done. */
  const plan = (pending: readonly CompiledLayer[]): boolean => {
    let least: CompiledLayer | null = null;
    let fewest = Infinity;
    const open: CompiledLayer[] = [];
    for (const layer of pending) {
      const allowed = rowsFor(layer);
      let [can, must] = [0, false];
      for (let row = 0; row < layer.rows.length; row++)
        if (fitsNow(layer, row)) {
          if ((allowed & (1 << row)) === 0) must = true;
          else can += 1;
        }
      if (can === 0) return false;
      if (!must && allowed !== layer.all && !isOne(allowed)) continue;
      open.push(layer);
      if (can < fewest) [least, fewest] = [layer, can];
    }
    if (least !== null) {
      const rest = open.filter((layer) => layer !== least);
      return branch(least, null, () => canBeRead() && plan(rest));
    }
    const decides = isDecisionAsked || [...ownSlots].some((slot) => sets[slot] !== full[slot]);
    return decides ? chain(0) : read();
  };
  /** A row that has to hold narrows everything from the start. */
  const forced = (): boolean =>
    [...new Set([...question.rows.keys(), ...(question.barred?.keys() ?? [])])].every((layer) => {
      const rows = rowsFor(layer);
      if (rows === 0) return compiled.chain.includes(layer) && !question.rows.has(layer);
      if (!isOne(rows) || (compiled.chain.includes(layer) && !question.rows.has(layer))) return true;
      const row = 31 - Math.clz32(rows);
      const accepted = acceptedBy(layer);
      const inPlan = compiled.plan.includes(layer);
      layer.inputs.forEach(({ slot }, input) => {
        // On the way through the closing layers word, basis and conclusion still change.
        if (inPlan || !ownSlots.has(slot)) sets[slot] = (sets[slot] ?? 0) & (accepted[input]?.[row] ?? 0);
      });
      const held = layer.rows[row];
      for (const [slot, value] of held?.finds ?? []) sets[slot] = (sets[slot] ?? 0) & (1 << value);
      if (held !== undefined && held.word >= 0 && compiled.chain.includes(layer))
        sets[compiled.word] = (sets[compiled.word] ?? 0) & (1 << held.word);
      return sets.every((set) => set !== 0);
    });
  try {
    return forced() && plan(compiled.plan.filter(isAsked));
  } catch (thrown) {
    if (thrown instanceof TooLong) return null;
    throw thrown;
  }
}
