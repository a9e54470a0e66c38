/**
 * A table made ready to run: each value of each fact becomes the set of rows it leaves standing (one integer a
 * layer), so that deciding is a chain of ANDs, and "exactly one row" is a test on one integer.
 */
import type { FactSpec, Layer, Row, Table } from './table.ts';
import { CONCLUSIONS, type Pathogen, type Subject } from './vocabulary.ts';

export interface Slot {
  readonly name: string;
  readonly values: readonly string[];
  readonly spec: FactSpec | null;
}
export interface Input {
  readonly slot: number;
  /** For each value of the slot, the rows that accept it. */
  readonly masks: Int32Array;
}
export interface CompiledRow {
  readonly row: Row;
  /** Slot and value of each finding. */
  readonly finds: readonly (readonly [number, number])[];
  readonly word: number;
  readonly basis: number;
}
export interface CompiledLayer {
  readonly layer: Layer;
  readonly all: number;
  readonly inputs: readonly Input[];
  readonly rows: readonly CompiledRow[];
}
export interface Compiled {
  readonly table: Table;
  readonly slots: readonly Slot[];
  readonly slotOf: ReadonlyMap<string, number>;
  readonly factCount: number;
  readonly readings: readonly CompiledLayer[];
  readonly chain: readonly CompiledLayer[];
  readonly closing: readonly CompiledLayer[];
  readonly plan: readonly CompiledLayer[];
  readonly word: number;
  readonly basis: number;
  readonly conclusion: number;
}

/** A table whose data do not fit its own grammar: unknown fact, value or finding, too many rows. */
export class TableError extends Error {}

const MAX_ROWS = 31;
const list = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? [value] : value;

const ready = new WeakMap<Table, Compiled>();

/**
 * A table made ready to run. The same table gives the same object, so that a decision and its explanation speak of
 * the same layers whoever asked for them.
 * @throws TableError naming the table, layer and row where the data do not fit.
 */
export function compile(table: Table): Compiled {
  let compiled = ready.get(table);
  if (compiled === undefined) ready.set(table, (compiled = build(table)));
  return compiled;
}

/** The table for a pathogen and subject, ready to run; null where there is none, or where it does not compile. */
export function findTable(tables: readonly Table[], pathogen: Pathogen, subject: Subject): Compiled | null {
  const table = tables.find((one) => one.pathogen === pathogen && one.subjects.includes(subject));
  try {
    return table === undefined ? null : compile(table);
  } catch (error) {
    if (error instanceof TableError) return null;
    throw error;
  }
}

function build(table: Table): Compiled {
  const slots: Slot[] = Object.entries(table.facts).map(([name, spec]) => ({
    name,
    values: spec.values,
    spec,
  }));
  const factCount = slots.length;
  for (const layer of table.readings)
    for (const [name, values] of Object.entries(layer.finds ?? {})) slots.push({ name, values, spec: null });
  slots.push({ name: 'word', values: CONCLUSIONS, spec: null });
  slots.push({ name: 'basis', values: table.bases, spec: null });
  slots.push({ name: 'conclusion', values: CONCLUSIONS, spec: null });

  const slotOf = new Map(slots.map((slot, index) => [slot.name, index]));
  if (slotOf.size !== slots.length) throw new TableError(`${table.id}: a fact or finding is named twice`);
  const find = (name: string, where: string): number => {
    const slot = slotOf.get(name);
    if (slot === undefined) throw new TableError(`${where}: no fact or finding "${name}"`);
    return slot;
  };
  const valueOf = (slot: number, value: string, where: string): number => {
    const index = slots[slot]?.values.indexOf(value) ?? -1;
    if (index < 0) throw new TableError(`${where}: "${slots[slot]?.name}" has no value "${value}"`);
    return index;
  };

  const compileLayer = (layer: Layer): CompiledLayer => {
    const here = `${table.id} ${layer.id}`;
    if (layer.rows.length > MAX_ROWS) throw new TableError(`${here}: more than ${MAX_ROWS} rows`);
    const inputs = layer.facts.map((name) => {
      const slot = find(name, here);
      const masks = new Int32Array(slots[slot]?.values.length ?? 0);
      layer.rows.forEach((row, bit) => {
        const accepted = row.when[name];
        if (accepted === undefined) masks.forEach((mask, value) => (masks[value] = mask | (1 << bit)));
        else
          for (const value of list(accepted)) {
            const index = valueOf(slot, value, `${here} ${row.id}`);
            masks[index] = (masks[index] ?? 0) | (1 << bit);
          }
      });
      return { slot, masks };
    });
    const rows = layer.rows.map((row): CompiledRow => {
      const where = `${here} ${row.id}`;
      for (const name of Object.keys(row.when))
        if (!layer.facts.includes(name)) throw new TableError(`${where}: "${name}" is no fact of this layer`);
      for (const name of Object.keys(layer.finds ?? {}))
        if (row.find?.[name] === undefined) throw new TableError(`${where}: does not find "${name}"`);
      return {
        row,
        finds: Object.entries(row.find ?? {}).map(([name, value]) => {
          const slot = find(name, where);
          return [slot, valueOf(slot, value, where)] as const;
        }),
        word: row.word === undefined ? -1 : CONCLUSIONS.indexOf(row.word),
        basis: row.basis === undefined ? 0 : valueOf(find('basis', where), row.basis, where),
      };
    });
    return { layer, all: (1 << layer.rows.length) - 1, inputs, rows };
  };

  return {
    table,
    slots,
    slotOf,
    factCount,
    readings: table.readings.map(compileLayer),
    chain: table.chain.map(compileLayer),
    closing: table.closing.map(compileLayer),
    plan: table.plan.map(compileLayer),
    word: find('word', table.id),
    basis: find('basis', table.id),
    conclusion: find('conclusion', table.id),
  };
}
