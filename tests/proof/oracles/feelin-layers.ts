/** Oracle: the exported DMN file, its entries judged by feelin, one layer after the other over every combination. */
import { evaluate, unaryTest } from 'feelin';
import { saidAs, type AppLayer, type AppTable } from './app.ts';
import { compareLayer, compareRows, type Outcome } from './outcome.ts';
import { layersIn, readDmn, type DmnRule, type DmnTable } from './read-dmn.ts';
import { hitsOf, NONE, SEVERAL } from './unique.ts';

const judged = new Map<string, boolean>();

/** Does a cell accept a value? A cell that feelin does not understand, or only with a warning, is a fault. */
export function accepts(cell: string, value: string): boolean {
  const key = `${cell}\n${value}`;
  const known = judged.get(key);
  if (known !== undefined) return known;
  const { value: said, warnings } = unaryTest(cell, { '?': value });
  if (warnings.length > 0 || typeof said !== 'boolean')
    throw new Error(`${cell} for ${value}: ${warnings.map(({ message }) => message).join('; ')}`);
  judged.set(key, said);
  return said;
}

/** What parts the inputs of a layer from those of the app: names or values; empty where nothing does. */
export function otherInputs(
  table: string,
  { name, inputs }: AppLayer,
  other: DmnTable | undefined,
): string[] {
  if (other === undefined) return [`${table} ${name}: is not in the file`];
  const shape = (parts: readonly (readonly [string, readonly string[]])[]) =>
    parts.map(([fact, values]) => `${fact}: ${values.join(', ')}`).join('; ');
  const here = shape(inputs.map((input) => [input.name, input.values]));
  // A finding is read out of the decision that finds it.
  const there = shape(other.inputs.map(({ feel, values }) => [feel.replace(/^\w+\./, ''), values]));
  return here === there ? [] : [`${table} ${name}: reads ${here}; in the file ${there}`];
}

const results = new Map<string, unknown>();

/** The value of an output cell. */
export function outputOf(feel: string): unknown {
  if (!results.has(feel)) results.set(feel, evaluate(feel).value);
  return results.get(feel);
}

/** What a rule says: its outputs, those that say nothing left out. */
function saidBy({ outputs }: DmnRule, { outputs: names }: DmnTable): string {
  const values = new Map(names.map((name, at) => [name, outputOf(outputs[at] ?? '')]));
  const list = (name: string) => (values.get(name) ?? []) as readonly string[];
  const sets = [...values].flatMap(([name, value]): (readonly [string, string])[] => {
    if (name === 'cannotSay') return value === true ? [[name, 'yes']] : [];
    return typeof value === 'string' && name !== 'row' ? [[name, value]] : [];
  });
  return saidAs(sets, list('actions'), list('avoid'));
}

export async function feelinLayers(dmn: string, { compiled, layers }: AppTable): Promise<Outcome> {
  const { id } = compiled.table;
  const inFile = new Map(layersIn(await readDmn(dmn)).map((layer) => [layer.name, layer]));
  const disagreements: string[] = [];
  let combinations = 0;
  for (const layer of layers) {
    const other = inFile.get(layer.name);
    const apart = otherInputs(id, layer, other);
    if (other === undefined || apart.length > 0) {
      disagreements.push(...apart);
      continue;
    }
    const table = other.rules.map(({ entries }) =>
      other.inputs.map(({ values }, at) => values.map((value) => accepts(entries[at] ?? '', value))),
    );
    const hits = hitsOf(
      table,
      other.inputs.map(({ values }) => values.length),
    );
    const said = (at: number) => {
      const hit = hits[at] ?? NONE;
      return hit === SEVERAL ? 'several' : (other.rules[hit]?.id ?? 'none');
    };
    const rows = new Map(other.rules.map((rule) => [rule.id, saidBy(rule, other)]));
    disagreements.push(...compareLayer(id, layer, said), ...compareRows(id, layer, rows));
    combinations += hits.length;
  }
  return { name: `feelin, layers of ${id}`, combinations, disagreements };
}
