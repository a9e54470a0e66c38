/** The other side of every comparison: what the app says, from the tables as it runs them. */
import { compile, type Compiled, type CompiledLayer, type CompiledRow } from '../../../src/rules/compile.ts';
import { CONCLUSIONS } from '../../../src/rules/vocabulary.ts';
import { tables } from '../../../src/tables/tables.ts';

/** What a row says, the same way on all sides: "basis=direct word=immune; avidity@now; reassure_immune". */
export function saidAs(
  sets: readonly (readonly [name: string, value: string])[],
  actions: readonly string[],
  avoid: readonly string[],
): string {
  const pairs = sets.map(([name, value]) => `${name}=${value}`).sort();
  return [pairs, actions, avoid].map((part) => part.join(' ')).join('; ');
}

function saidByRow(
  { row, word, basis, finds }: CompiledRow,
  { slots, table, basis: slot }: Compiled,
): string {
  const sets = finds.map(([at, value]) => [slots[at]?.name ?? '', slots[at]?.values[value] ?? ''] as const);
  const bases = slots[slot]?.values ?? [];
  const decides = word >= 0 ? [['word', CONCLUSIONS[word] ?? ''] as const] : [];
  const isClosing = table.closing.some(({ rows }) => rows.includes(row));
  const reached = (isClosing ? row.basis !== undefined : word >= 0)
    ? [['basis', bases[basis] ?? ''] as const]
    : [];
  return saidAs(
    [
      ...sets,
      ...decides,
      ...reached,
      ...(row.cannotSay === true ? [['cannotSay', 'yes'] as const] : []),
      ...(row.urgency === undefined ? [] : [['urgency', row.urgency] as const]),
    ],
    (row.actions ?? []).map((planned) => (typeof planned === 'string' ? planned : planned.join('@'))),
    row.avoid ?? [],
  );
}

export interface AppLayer {
  /** The name of its decision in the exported file. */
  readonly name: string;
  readonly inputs: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly rows: readonly string[];
  /** What each row says, as `saidAs` writes it. */
  readonly says: readonly string[];
  readonly combinations: number;
  /** The place of the row that holds, in every combination, the last input changing fastest. */
  readonly hits: () => Int16Array;
}

function hitsOf(layer: CompiledLayer, combinations: number): Int16Array {
  let rows = Int32Array.of(layer.all);
  for (const { masks } of layer.inputs) {
    const next = new Int32Array(rows.length * masks.length);
    rows.forEach((set, at) =>
      masks.forEach((mask, value) => {
        next[at * masks.length + value] = set & mask;
      }),
    );
    rows = next;
  }
  const hits = new Int16Array(combinations);
  rows.forEach((set, at) => {
    hits[at] = 31 - Math.clz32(set);
  });
  return hits;
}

function appLayer(compiled: Compiled, layer: CompiledLayer, prefix: string): AppLayer {
  const inputs = layer.inputs.map(({ slot }) => ({
    name: compiled.slots[slot]?.name ?? '',
    values: compiled.slots[slot]?.values ?? [],
  }));
  const combinations = inputs.reduce((all, { values }) => all * values.length, 1);
  return {
    name: `${prefix}_${layer.layer.id.replaceAll('-', '_')}`,
    inputs,
    rows: layer.rows.map(({ row }) => row.id),
    says: layer.rows.map((row) => saidByRow(row, compiled)),
    combinations,
    hits: () => hitsOf(layer, combinations),
  };
}

export interface AppTable {
  readonly compiled: Compiled;
  readonly layers: readonly AppLayer[];
}

export function appTable(compiled: Compiled): AppTable {
  const of = (layers: readonly CompiledLayer[], prefix: string) =>
    layers.map((layer) => appLayer(compiled, layer, prefix));
  return {
    compiled,
    layers: [
      ...of(compiled.readings, 'reading'),
      ...of(compiled.chain, 'chain'),
      ...of(compiled.closing, 'closing'),
      ...of(compiled.plan, 'plan'),
    ],
  };
}

export const appTables = (): AppTable[] => tables.map((table) => appTable(compile(table)));

/** A combination of a layer in words. */
export function toldAt(layer: AppLayer, at: number): string {
  let rest = at;
  const parts = [...layer.inputs].reverse().map(({ name, values }) => {
    const value = values[rest % values.length] ?? '';
    rest = Math.floor(rest / values.length);
    return `${name}=${value}`;
  });
  return parts.reverse().join(' ');
}
