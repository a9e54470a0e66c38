/** Every combination of the facts of one layer, with the row that holds for it. */
import type { Compiled, CompiledLayer } from '../../../src/rules/compile.ts';
import type { Layer, Row, Table } from '../../../src/rules/table.ts';

/** One combination: the value of each fact of the layer. */
export class Given {
  readonly table: Table;
  readonly layer: Layer;
  readonly #names: ReadonlyMap<string, number>;
  readonly values: string[] = [];

  constructor(table: Table, layer: Layer) {
    this.table = table;
    this.layer = layer;
    this.#names = new Map(layer.facts.map((name, at) => [name, at]));
  }

  has(...facts: readonly string[]): boolean {
    return facts.every((fact) => this.#names.has(fact));
  }

  /** The value of a fact; undefined where the layer does not read it. */
  of(fact: string): string | undefined {
    const at = this.#names.get(fact);
    return at === undefined ? undefined : this.values[at];
  }

  /** The layer reads the fact, and it has one of these values. */
  is(fact: string, ...values: readonly string[]): boolean {
    const value = this.of(fact);
    return value !== undefined && values.includes(value);
  }

  toString(): string {
    const told = this.layer.facts.map((fact, at) => `${fact}=${this.values[at]}`);
    return `${this.table.id} ${this.layer.id}: ${told.join(' ')}`;
  }
}

/** Calls `visit` for each combination of the layer's facts; `given` is the same object each time. @returns how many there are. */
export function walkLayer(
  { table, slots }: Compiled,
  { layer, inputs, rows, all }: CompiledLayer,
  visit: (given: Given, row: Row) => void,
): number {
  const given = new Given(table, layer);
  let count = 0;
  const walk = (depth: number, left: number): void => {
    const input = inputs[depth];
    if (input === undefined) {
      count += 1;
      const row = rows[31 - Math.clz32(left)]?.row;
      if (row === undefined) throw new Error(`no row holds for ${given.toString()}`);
      visit(given, row);
      return;
    }
    input.masks.forEach((mask, value) => {
      given.values[depth] = slots[input.slot]?.values[value] ?? '';
      walk(depth + 1, left & mask);
    });
  };
  walk(0, all);
  return count;
}
