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

/**
 * Values of all inputs but one, so that exactly the row `here` holds with value `on` of that input, and exactly `there`
 * with value `off`. Bits shrink from input to input, and a branch is left as soon as either row falls out.
 * @returns the index of a value for each input (`on` at the one), or null where there is none.
 */
function witness(
  layer: CompiledLayer,
  input: number,
  [here, on]: readonly [row: number, value: number],
  [there, off]: readonly [row: number, value: number],
): number[] | null {
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

function pairOf(compiled: Compiled, layer: CompiledLayer, row: number, input: number): ConditionPair | null {
  const name = (at: number) => compiled.slots[layer.inputs[at]?.slot ?? -1];
  const told = (values: readonly number[]) =>
    values.map((value, at) => `${name(at)?.name}=${name(at)?.values[value]}`);
  const bit = 1 << row;
  const accepted: number[] = [];
  const refused: number[] = [];
  layer.inputs[input]?.masks.forEach((mask, value) => ((mask & bit) !== 0 ? accepted : refused).push(value));
  const own = layer.rows[row]?.row;
  if (own === undefined) return null;
  const others = layer.rows
    .map(({ row: other }, at) => ({ id: other.id, at, changes: outcomeOf(other) !== outcomeOf(own) }))
    .filter(({ at }) => at !== row);
  // A pair that changes what is done says more than one that changes the reason.
  const ordered = [...others.filter(({ changes }) => changes), ...others.filter(({ changes }) => !changes)];
  for (const { id, at, changes } of ordered) {
    const elsewhere = refused.filter((off) => (maskAt(layer, input, off) & (1 << at)) !== 0);
    for (const on of accepted)
      for (const off of elsewhere) {
        const values = witness(layer, input, [bit, on], [1 << at, off]);
        if (values === null) continue;
        const fails = values.map((value, place) => (place === input ? off : value));
        const condition = `${layer.layer.id} ${own.id} ${name(input)?.name}`;
        return { condition, holds: told(values), fails: told(fails), other: id, changesOutcome: changes };
      }
  }
  return null;
}

/** The pair of each condition of one layer; null for a condition that has none. */
export function pairsOf(
  compiled: Compiled,
  layer: CompiledLayer,
): readonly { readonly condition: string; readonly pair: ConditionPair | null }[] {
  return layer.layer.rows.flatMap((row, at) =>
    Object.keys(row.when).map((fact) => ({
      condition: `${layer.layer.id} ${row.id} ${fact}`,
      pair: pairOf(compiled, layer, at, layer.layer.facts.indexOf(fact)),
    })),
  );
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
