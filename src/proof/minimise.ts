/**
 * What two-level minimisation would shorten in a layer: conditions that say nothing, conditions that nothing can
 * fulfil, values written twice, and rows that do the same for the same reason and could be one.
 */
import type { Compiled } from '../rules/compile.ts';
import type { Layer, Row } from '../rules/table.ts';
import { layersIn, outcomeOf } from './conditions.ts';

export interface Minimised {
  readonly layer: string;
  /** Conditions that name every value of their fact, as "row fact". */
  readonly tautologies: readonly string[];
  /** Conditions that name no value. */
  readonly contradictions: readonly string[];
  /** Values that stand twice in one condition, as "row fact value". */
  readonly repeated: readonly string[];
  /** Rows that do and say the same and differ in one fact alone: one row would do. */
  readonly joinable: readonly string[];
  /** Rows that do the same and differ in one fact, kept apart by the reason or the sources they give. */
  readonly apart: readonly string[];
}

const list = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? [value] : value;

const reasonOf = ({ why, sources, finding }: Row): string => JSON.stringify([why, sources, finding]);

/** The facts in which the conditions of two rows differ. */
function differing(layer: Layer, one: Row, other: Row): readonly string[] {
  const told = (row: Row, fact: string) => {
    const accepted = row.when[fact];
    return accepted === undefined ? '*' : [...new Set(list(accepted))].sort().join(' ');
  };
  return layer.facts.filter((fact) => told(one, fact) !== told(other, fact));
}

/** Looks at one layer. @param valuesOf all values of a fact of the layer */
export function minimiseLayer(layer: Layer, valuesOf: (fact: string) => readonly string[]): Minimised {
  const tautologies: string[] = [];
  const contradictions: string[] = [];
  const repeated: string[] = [];
  const joinable: string[] = [];
  const apart: string[] = [];
  layer.rows.forEach((row, at) => {
    for (const [fact, accepted] of Object.entries(row.when)) {
      const named = list(accepted);
      const distinct = new Set(named);
      if (distinct.size === 0) contradictions.push(`${row.id} ${fact}`);
      if (distinct.size === valuesOf(fact).length) tautologies.push(`${row.id} ${fact}`);
      for (const [place, value] of named.entries())
        if (named.indexOf(value) !== place) repeated.push(`${row.id} ${fact} ${value}`);
    }
    for (const other of layer.rows.slice(at + 1)) {
      if (outcomeOf(row) !== outcomeOf(other) || differing(layer, row, other).length !== 1) continue;
      const told = `${row.id} + ${other.id}: ${differing(layer, row, other).join()}`;
      (reasonOf(row) === reasonOf(other) ? joinable : apart).push(told);
    }
  });
  return { layer: layer.id, tautologies, contradictions, repeated, joinable, apart };
}

/** Looks at every layer of a table. */
export function minimise(compiled: Compiled): readonly Minimised[] {
  const valuesOf = (fact: string) => compiled.slots[compiled.slotOf.get(fact) ?? -1]?.values ?? [];
  return layersIn(compiled).map(({ layer }) => minimiseLayer(layer, valuesOf));
}
