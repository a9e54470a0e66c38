/** A compiled table with one row changed, made without compiling the rest again. */
import type { Compiled, CompiledLayer, CompiledRow } from '../../../src/rules/compile.ts';
import type { Mutant } from '../../../src/proof/mutants.ts';
import type { Row } from '../../../src/rules/table.ts';
import { CONCLUSIONS } from '../../../src/rules/vocabulary.ts';

const list = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? [value] : value;

function valueAt({ slots, slotOf }: Compiled, name: string, value: string): readonly [number, number] {
  const slot = slotOf.get(name) ?? -1;
  const at = slots[slot]?.values.indexOf(value) ?? -1;
  if (at < 0) throw new Error(`"${name}" has no value "${value}"`);
  return [slot, at];
}

function compiledRow(compiled: Compiled, row: Row): CompiledRow {
  return {
    row,
    finds: Object.entries(row.find ?? {}).map(([name, value]) => valueAt(compiled, name, value)),
    word: row.word === undefined ? -1 : CONCLUSIONS.indexOf(row.word),
    basis: row.basis === undefined ? 0 : valueAt(compiled, 'basis', row.basis)[1],
  };
}

/** The compiled layer with the row at a place changed, its conditions too. */
export function patchedLayer(compiled: Compiled, layer: CompiledLayer, at: number, row: Row): CompiledLayer {
  const bit = 1 << at;
  const inputs = layer.inputs.map((input, place) => {
    const name = layer.layer.facts[place] ?? '';
    const slot = compiled.slots[input.slot];
    const accepted = row.when[name] === undefined ? (slot?.values ?? []) : list(row.when[name]);
    const masks = input.masks.map((mask, value) =>
      accepted.includes(slot?.values[value] ?? '') ? mask | bit : mask & ~bit,
    );
    return { slot: input.slot, masks };
  });
  const rows = layer.rows.map((one, place) => (place === at ? compiledRow(compiled, row) : one));
  const written = layer.layer.rows.map((one, place) => (place === at ? row : one));
  return { layer: { ...layer.layer, rows: written }, all: layer.all, inputs, rows };
}

/** Where a mutant's row stands. */
export function placeOf(compiled: Compiled, mutant: Mutant): readonly [CompiledLayer, number] {
  const layer = compiled[mutant.section].find((one) => one.layer === mutant.layer);
  const at = layer?.layer.rows.indexOf(mutant.from) ?? -1;
  if (layer === undefined || at < 0) throw new Error(`${mutant.layer.id}: no row ${mutant.from.id}`);
  return [layer, at];
}

/** The whole table with the mutant's row in the place of its own. */
export function patched(compiled: Compiled, mutant: Mutant): Compiled {
  const [layer, at] = placeOf(compiled, mutant);
  const changed = patchedLayer(compiled, layer, at, mutant.row);
  const section = compiled[mutant.section].map((one) => (one === layer ? changed : one));
  return { ...compiled, [mutant.section]: section };
}
