/**
 * Breaks one row of a copy of a table, so that a reader can see what the checker says of it. The table that is given
 * is never changed: what comes back shares with it whatever was left alone.
 */
import type { Layer, Row, Table } from '../rules/table.ts';
import { findInLayer, type LayerFindings } from './layer.ts';

export type Change =
  /** The row is taken away. */
  | { readonly kind: 'delete' }
  /** The row no longer looks at a fact: one of its conditions is dropped. */
  | { readonly kind: 'widen'; readonly fact: string }
  /** The row takes in all that another row of its layer accepts. */
  | { readonly kind: 'overlap'; readonly other: string }
  /** A condition names the next value on its scale instead of this one. */
  | { readonly kind: 'move'; readonly fact: string; readonly from: string; readonly to: string };

export const KINDS = ['delete', 'widen', 'overlap', 'move'] as const satisfies readonly Change['kind'][];

/** A row of a layer of a table, by their ids, and what is done to it. */
export interface Breaking {
  readonly table: string;
  readonly layer: string;
  readonly row: string;
  readonly change: Change;
}

/** What the checker says of the layer as it is, and of the broken copy. */
export interface BreakFindings {
  readonly before: LayerFindings;
  readonly after: LayerFindings;
}

const PARTS = ['readings', 'chain', 'closing', 'plan'] as const;
const list = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

/** The layer of this id, in whichever section it stands. @throws Error where there is none. */
function layerIn(table: Table, id: string): Layer {
  const found = PARTS.flatMap((part) => table[part]).find((layer) => layer.id === id);
  if (found === undefined) throw new Error(`${table.id}: no layer ${id}`);
  return found;
}

function rowIn(layer: Layer, id: string): Row {
  const found = layer.rows.find((row) => row.id === id);
  if (found === undefined) throw new Error(`${layer.id}: no row ${id}`);
  return found;
}

/** Every change that can be made to a row, in the order of `KINDS`. @param valuesOf all values of a fact of the layer, in the order of their scale */
export function changesOf(layer: Layer, row: Row, valuesOf: (fact: string) => readonly string[]): Change[] {
  const facts = layer.facts.filter((fact) => row.when[fact] !== undefined);
  const moves = facts.flatMap((fact) => {
    const accepted = list(row.when[fact]);
    const scale = valuesOf(fact);
    return accepted.flatMap((from) =>
      [scale.indexOf(from) - 1, scale.indexOf(from) + 1].flatMap((at): Change[] => {
        const to = scale[at];
        return to === undefined || accepted.includes(to) ? [] : [{ kind: 'move', fact, from, to }];
      }),
    );
  });
  return [
    { kind: 'delete' },
    ...facts.map((fact): Change => ({ kind: 'widen', fact })),
    ...layer.rows.filter(({ id }) => id !== row.id).map(({ id }): Change => ({ kind: 'overlap', other: id })),
    ...moves,
  ];
}

/** The row after a change; null where it is gone. */
export function changedRow(layer: Layer, row: Row, change: Change): Row | null {
  switch (change.kind) {
    case 'delete':
      return null;
    case 'widen': {
      const kept = Object.entries(row.when).filter(([fact]) => fact !== change.fact);
      return { ...row, when: Object.fromEntries(kept) };
    }
    case 'overlap': {
      const other = rowIn(layer, change.other).when;
      // A fact that one of the two does not look at is looked at by neither.
      const both = Object.entries(row.when).filter(([fact]) => other[fact] !== undefined);
      const joined = both.map(([fact, own]): [string, string[]] => [
        fact,
        [...new Set([...list(own), ...list(other[fact])])],
      ]);
      return { ...row, when: Object.fromEntries(joined) };
    }
    case 'move': {
      const accepted = list(row.when[change.fact]).filter((value) => value !== change.from);
      return { ...row, when: { ...row.when, [change.fact]: [...accepted, change.to] } };
    }
  }
}

/** A copy of a table with one row changed. */
export function breakRow(table: Table, { layer: layerId, row: rowId, change }: Breaking): Table {
  const layer = layerIn(table, layerId);
  const row = rowIn(layer, rowId);
  const changed = changedRow(layer, row, change);
  const rows = layer.rows.flatMap((one) => (one === row ? (changed ?? []) : one));
  const broken = { ...layer, rows };
  const within = (layers: readonly Layer[]) => layers.map((one) => (one === layer ? broken : one));
  return {
    ...table,
    readings: within(table.readings),
    chain: within(table.chain),
    closing: within(table.closing),
    plan: within(table.plan),
  };
}

/** Runs the checker on the layer as it is and on the broken copy. */
export function findBroken(table: Table, breaking: Breaking): BreakFindings {
  return {
    before: findInLayer(table, breaking.layer),
    after: findInLayer(breakRow(table, breaking), breaking.layer),
  };
}
