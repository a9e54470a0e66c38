/**
 * Does every condition count? A condition is a row's restriction on one fact. For each one a pair of combinations is
 * searched that differ in that fact alone, where the row holds in the first and another row in the second (the
 * modified condition/decision coverage of avionics, by search). A condition without a pair is dead: the table would
 * answer the same without it.
 */
import type { Compiled, CompiledLayer } from '../rules/compile.ts';
import type { Row } from '../rules/table.ts';

export interface ConditionPair {
  /** Layer, row and fact: "layer row fact". */
  readonly condition: string;
  /** Values of the layer's facts, in its order, where the row holds. */
  readonly holds: readonly string[];
  /** The same with another value of the one fact. */
  readonly fails: readonly string[];
  /** The row that holds there. */
  readonly other: string;
  /** Does the other row do anything else, or does it only give another reason? */
  readonly changesOutcome: boolean;
}

export interface ConditionProof {
  readonly layer: string;
  readonly conditions: number;
  readonly pairs: number;
  /** Conditions without a pair, as "layer row fact". */
  readonly dead: string[];
  /** Conditions whose every pair leads to a row that does the same for another reason. */
  readonly sameOutcome: readonly string[];
}

const outcomes = new WeakMap<Row, string>();

/** What a row does, without the reason it gives: equal texts do the same. */
export function outcomeOf(row: Row): string {
  let outcome = outcomes.get(row);
  if (outcome === undefined) outcomes.set(row, (outcome = outcomeText(row)));
  return outcome;
}

function outcomeText(row: Row): string {
  const { find, word, basis, cannotSay, actions, avoid, urgency, asks } = row;
  const sorted = Object.entries(find ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([sorted, word, basis, cannotSay, actions, avoid, urgency, asks]);
}

/** Every layer of a table, in the order in which they run. */
export function layersIn(compiled: Compiled): readonly CompiledLayer[] {
  return [...compiled.readings, ...compiled.chain, ...compiled.closing, ...compiled.plan];
}

/** The rows that accept a value of a layer's input, as bits. */
export function maskAt(layer: CompiledLayer, input: number, value: number): number {
  return layer.inputs[input]?.masks[value] ?? 0;
}

/** Two rows, as bits, and for each the value of the one input with which it is to hold. */
interface Sides {
  readonly here: number;
  readonly on: number;
  readonly there: number;
  readonly off: number;
}

/**
 * Values of all inputs but one, so that exactly the row `here` holds with value `on` of that input, and exactly `there`
 * with value `off`. Bits shrink from input to input, and a branch is left as soon as either row falls out.
 * @returns the index of a value for each input (`on` at the one), or null where there is none.
 */
function witness(layer: CompiledLayer, input: number, { here, on, there, off }: Sides): number[] | null {
  const values: number[] = [];
  const search = (depth: number, first: number, second: number): boolean => {
    if ((first & here) === 0 || (second & there) === 0) return false;
    if (depth === layer.inputs.length) return first === here && second === there;
    if (depth === input) {
      values[depth] = on;
      return search(depth + 1, first & maskAt(layer, input, on), second & maskAt(layer, input, off));
    }
    const { length } = layer.inputs[depth]?.masks ?? [];
    for (let value = 0; value < length; value++) {
      const mask = maskAt(layer, depth, value);
      values[depth] = value;
      if (search(depth + 1, first & mask, second & mask)) return true;
    }
    return false;
  };
  return search(0, layer.all, layer.all) ? values : null;
}

/** For each input and row, the rows that accept a value of that input which the row accepts too, as bits. */
function sharingOf({ inputs, rows }: CompiledLayer): readonly Int32Array[] {
  return inputs.map(({ masks }) => {
    const sharing = new Int32Array(rows.length);
    for (let row = 0; row < rows.length; row++) {
      let set = 0;
      for (let value = 0; value < masks.length; value++) {
        const mask = masks[value] ?? 0;
        if ((mask & (1 << row)) !== 0) set |= mask;
      }
      sharing[row] = set;
    }
    return sharing;
  });
}

/** Where a pair was found: the values where the row holds, the one value where another row does, and that row. */
interface Found {
  readonly values: readonly number[];
  readonly off: number;
  readonly other: number;
}

/** @param first rows, as bits, that are tried before the others */
function findPair(
  layer: CompiledLayer,
  sharing: readonly Int32Array[],
  row: number,
  input: number,
  first: number,
): Found | null {
  const here = 1 << row;
  // Both rows of a pair hold with the same value of every other input: without one there is nothing to search.
  let others = layer.all & ~here;
  for (let at = 0; at < sharing.length; at++) if (at !== input) others &= sharing[at]?.[row] ?? 0;
  const { length } = layer.inputs[input]?.masks ?? [];
  for (const some of [others & first, others & ~first])
    for (let rest = some; rest !== 0; rest &= rest - 1) {
      const there = rest & -rest;
      for (let on = 0; on < length; on++) {
        if ((maskAt(layer, input, on) & here) === 0) continue;
        for (let off = 0; off < length; off++) {
          if ((maskAt(layer, input, off) & (here | there)) !== there) continue;
          const values = witness(layer, input, { here, on, there, off });
          if (values !== null) return { values, off, other: 31 - Math.clz32(there) };
        }
      }
    }
  return null;
}

const nameOf = (layer: CompiledLayer, row: Row, fact: string) => `${layer.layer.id} ${row.id} ${fact}`;

/** The pair of each condition of one layer; null for a condition that has none. */
export function pairsOf(
  compiled: Compiled,
  layer: CompiledLayer,
): readonly { readonly condition: string; readonly pair: ConditionPair | null }[] {
  const sharing = sharingOf(layer);
  const slots = layer.inputs.map(({ slot }) => compiled.slots[slot]);
  const told = (values: readonly number[]) =>
    values.map((value, at) => `${slots[at]?.name}=${slots[at]?.values[value]}`);
  return layer.rows.flatMap(({ row }, at) => {
    // A pair that changes what is done says more than one that changes the reason.
    const changing = layer.rows.reduce(
      (set, { row: other }, bit) => (outcomeOf(other) === outcomeOf(row) ? set : set | (1 << bit)),
      0,
    );
    return Object.keys(row.when).map((fact) => {
      const condition = nameOf(layer, row, fact);
      const input = layer.layer.facts.indexOf(fact);
      const found = findPair(layer, sharing, at, input, changing);
      if (found === null) return { condition, pair: null };
      const { values, off, other } = found;
      const fails = values.map((value, place) => (place === input ? off : value));
      const { id } = layer.rows[other]?.row ?? row;
      const changesOutcome = (changing & (1 << other)) !== 0;
      return {
        condition,
        pair: { condition, holds: told(values), fails: told(fails), other: id, changesOutcome },
      };
    });
  });
}

/** How many conditions a layer has, and those without a pair, as "layer row fact". */
export function countConditions(layer: CompiledLayer): {
  readonly conditions: number;
  readonly dead: string[];
} {
  const sharing = sharingOf(layer);
  let conditions = 0;
  const dead: string[] = [];
  layer.rows.forEach(({ row }, at) => {
    for (const fact of Object.keys(row.when)) {
      conditions++;
      const input = layer.layer.facts.indexOf(fact);
      if (findPair(layer, sharing, at, input, layer.all) === null) dead.push(nameOf(layer, row, fact));
    }
  });
  return { conditions, dead };
}

/** Proves the conditions of every layer of a table. */
export function proveConditions(compiled: Compiled): readonly ConditionProof[] {
  return layersIn(compiled).map((layer) => {
    const all = pairsOf(compiled, layer);
    return {
      layer: layer.layer.id,
      conditions: all.length,
      pairs: all.filter(({ pair }) => pair !== null).length,
      dead: all.filter(({ pair }) => pair === null).map(({ condition }) => condition),
      sameOutcome: all.filter(({ pair }) => pair?.changesOutcome === false).map(({ condition }) => condition),
    };
  });
}
