/**
 * Runs a compiled table on a case. In each layer exactly one row must hold; where none or several do, the
 * outcome is a `Gap` and nobody is given an answer.
 */
import type { Compiled, CompiledLayer, CompiledRow } from './compile.ts';
import { readFact } from './readers.ts';
import type { FactPath } from './vocabulary.ts';
import { CONCLUSIONS, URGENCIES, type Conclusion } from './vocabulary.ts';
import type { CaseView } from './view.ts';

export interface Fired {
  readonly layer: CompiledLayer;
  readonly row: CompiledRow;
}
export interface Gap {
  readonly kind: 'gap';
  readonly layer: string;
  /** Ids of the rows that hold: none, or more than one. */
  readonly rows: readonly string[];
}
export interface Decided {
  readonly kind: 'decided';
  readonly conclusion: Conclusion;
  /** What the chain decided before the closing layers weighed it. */
  readonly word: Conclusion;
  readonly cannotSay: boolean;
  /** The rows that held, in order: readings, chain, closing, plan. */
  readonly fired: readonly Fired[];
  /** The value of every slot. */
  readonly state: Int8Array;
}

/** The values of all facts of a case, in the order of the table's slots. */
export function readFacts(compiled: Compiled, view: CaseView): Int8Array {
  const state = new Int8Array(compiled.slots.length);
  for (let index = 0; index < compiled.factCount; index++) {
    const slot = compiled.slots[index];
    if (slot?.spec == null) continue;
    state[index] = slot.values.indexOf(readFact(view, slot.spec));
    if (state[index] === -1) throw new Error(`${compiled.table.id}: ${slot.name} has no such value`);
  }
  return state;
}

function rowsHolding(layer: CompiledLayer, state: Int8Array): number {
  let rows = layer.all;
  for (const input of layer.inputs) rows &= input.masks[state[input.slot] ?? 0] ?? 0;
  return rows;
}

function gapAt(layer: CompiledLayer, rows: number): Gap {
  const ids = layer.rows.filter((_, bit) => (rows & (1 << bit)) !== 0).map(({ row }) => row.id);
  return { kind: 'gap', layer: layer.layer.id, rows: ids };
}

/** Decides a case: its conclusion, its plan, and every row that led there. */
export function decide(compiled: Compiled, view: CaseView): Decided | Gap {
  const state = readFacts(compiled, view);
  const fired: Fired[] = [];
  const step = (layer: CompiledLayer): CompiledRow | Gap => {
    const rows = rowsHolding(layer, state);
    const row = rows !== 0 && (rows & (rows - 1)) === 0 ? layer.rows[31 - Math.clz32(rows)] : undefined;
    if (row === undefined) return gapAt(layer, rows);
    fired.push({ layer, row });
    for (const [slot, value] of row.finds) state[slot] = value;
    return row;
  };

  for (const layer of compiled.readings) {
    const row = step(layer);
    if ('kind' in row) return row;
  }
  let decided: CompiledRow | null = null;
  for (const layer of compiled.chain) {
    const row = step(layer);
    if ('kind' in row) return row;
    if (row.word >= 0) {
      decided = row;
      break;
    }
  }
  if (decided === null) return { kind: 'gap', layer: `${compiled.table.id} (end of the chain)`, rows: [] };
  state[compiled.word] = decided.word;
  state[compiled.conclusion] = decided.word;
  state[compiled.basis] = decided.basis;
  let cannotSay = decided.row.cannotSay === true;
  for (const layer of compiled.closing) {
    const row = step(layer);
    if ('kind' in row) return row;
    if (row.word >= 0) state[compiled.conclusion] = row.word;
    if (row.row.basis !== undefined) state[compiled.basis] = row.basis;
    cannotSay ||= row.row.cannotSay === true;
  }
  for (const layer of compiled.plan) {
    const row = step(layer);
    if ('kind' in row) return row;
  }
  return {
    kind: 'decided',
    conclusion: CONCLUSIONS[state[compiled.conclusion] ?? 0] as Conclusion,
    word: CONCLUSIONS[decided.word] as Conclusion,
    cannotSay,
    fired,
    state,
  };
}

/** The one row that holds, or null. */
function rowOf(layer: CompiledLayer, state: Int8Array): CompiledRow | null {
  const rows = rowsHolding(layer, state);
  if (rows === 0 || (rows & (rows - 1)) !== 0) return null;
  return layer.rows[31 - Math.clz32(rows)] ?? null;
}

/**
 * The conclusion alone, for questions of the kind "and if?". No trace, no plan.
 * @param state the facts of the case; the slots behind them are overwritten.
 * @returns an index into `CONCLUSIONS`, or -1 where the table cannot answer.
 */
export function concludeOnly(compiled: Compiled, state: Int8Array): number {
  for (const layer of compiled.readings) {
    const row = rowOf(layer, state);
    if (row === null) return -1;
    for (const [slot, value] of row.finds) state[slot] = value;
  }
  let word = -1;
  for (const layer of compiled.chain) {
    const row = rowOf(layer, state);
    if (row === null) return -1;
    if (row.word < 0) continue;
    word = row.word;
    state[compiled.basis] = row.basis;
    break;
  }
  if (word < 0) return -1;
  state[compiled.word] = word;
  state[compiled.conclusion] = word;
  for (const layer of compiled.closing) {
    const row = rowOf(layer, state);
    if (row === null) return -1;
    if (row.word >= 0) state[compiled.conclusion] = row.word;
    if (row.row.basis !== undefined) state[compiled.basis] = row.basis;
  }
  return state[compiled.conclusion] ?? -1;
}

/**
 * The urgency alone, after `concludeOnly` on the same state: the highest that a row of the plan gives.
 * @returns an index into `URGENCIES`, or -1 where the table cannot answer.
 */
export function urgencyOnly(compiled: Compiled, state: Int8Array): number {
  let urgency = 0;
  for (const layer of compiled.plan) {
    const row = rowOf(layer, state);
    if (row === null) return -1;
    if (row.row.urgency !== undefined) urgency = Math.max(urgency, URGENCIES.indexOf(row.row.urgency));
  }
  return urgency;
}

/**
 * The rows that some combination of the possible values leaves standing, as bits.
 * @param sets for each slot the values that are possible, a bit a value
 */
export function standingRows(layer: CompiledLayer, sets: ArrayLike<number>): number {
  let rows = layer.all;
  for (const { slot, masks } of layer.inputs) {
    const set = sets[slot] ?? 0;
    let accepted = 0;
    for (let value = 0; value < masks.length; value++)
      if ((set & (1 << value)) !== 0) accepted |= masks[value] ?? 0;
    rows &= accepted;
  }
  return rows;
}

/** Do two of the possible values leave different rows standing? */
function differs(masks: Int32Array, set: number, rows: number): boolean {
  let first = -1;
  for (let value = 0; value < masks.length; value++) {
    if ((set & (1 << value)) === 0) continue;
    const left = (masks[value] ?? 0) & rows;
    // No set of rows is -1: a layer has at most 31.
    if (first === -1) first = left;
    else if (left !== first) return true;
  }
  return false;
}

/**
 * The facts that can still change what is said, when only some are known: every row that the open facts leave
 * standing is followed, layer by layer. It may name a fact too many, never one too few.
 * @param open says of a fact path whether it has not been asked yet.
 */
export function openFacts(
  compiled: Compiled,
  view: CaseView,
  open: (path: FactPath) => boolean,
): ReadonlySet<FactPath> {
  const known = readFacts(compiled, view);
  const sets = compiled.slots.map((slot, index) => {
    if (slot.spec === null) return 0;
    return slot.spec.from.some(open) ? (1 << slot.values.length) - 1 : 1 << (known[index] ?? 0);
  });
  const add = (slot: number, value: number) => (sets[slot] = (sets[slot] ?? 0) | (1 << value));
  const followed: { layer: CompiledLayer; differing: number[] }[] = [];

  const follow = (layer: CompiledLayer): CompiledRow[] => {
    const rows = standingRows(layer, sets);
    const differing = layer.inputs
      .filter(({ slot, masks }) => differs(masks, sets[slot] ?? 0, rows))
      .map(({ slot }) => slot);
    followed.push({ layer, differing });
    const standing = layer.rows.filter((_, bit) => (rows & (1 << bit)) !== 0);
    for (const row of standing) for (const [slot, value] of row.finds) add(slot, value);
    return standing;
  };

  compiled.readings.forEach(follow);
  for (const layer of compiled.chain) {
    const standing = follow(layer);
    for (const row of standing) {
      if (row.word < 0) continue;
      add(compiled.word, row.word);
      add(compiled.conclusion, row.word);
      add(compiled.basis, row.basis);
    }
    if (standing.every((row) => row.word >= 0)) break;
  }
  for (const layer of compiled.closing)
    for (const row of follow(layer)) {
      if (row.word >= 0) add(compiled.conclusion, row.word);
      if (row.row.basis !== undefined) add(compiled.basis, row.basis);
    }
  compiled.plan.forEach(follow);

  // Backwards: a reading matters only where a later layer reads what it finds.
  const wanted = new Set<number>();
  for (const { layer, differing } of followed.reverse()) {
    const finds = new Set(layer.rows.flatMap((row) => row.finds.map(([slot]) => slot)));
    if (finds.size === 0 || [...finds].some((slot) => wanted.has(slot)))
      for (const slot of differing) wanted.add(slot);
  }
  const live = new Set<FactPath>();
  for (const slot of wanted)
    for (const path of compiled.slots[slot]?.spec?.from ?? []) if (open(path)) live.add(path);
  return live;
}
