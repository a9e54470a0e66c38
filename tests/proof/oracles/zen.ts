/**
 * Oracle: GoRules zen, an engine in Rust that knows no DMN. The decision tables of the exported file are turned into
 * its own form with the hit policy `collect`, so that every row that holds comes back and an overlap shows.
 */
import { ZenEngine, type ZenDecision } from '@gorules/zen-engine';
import { seededRng } from '../random-cases.ts';
import type { AppLayer, AppTable } from './app.ts';
import { toldAt } from './app.ts';
import { otherInputs } from './feelin-layers.ts';
import { shortened, type Outcome } from './outcome.ts';
import { layersIn, readDmn, type DmnTable } from './read-dmn.ts';

const BATCH = 20_000;

/** A decision table in the form of zen: an empty cell accepts anything; a list of items is decided one by one. */
function jdmOf({ inputs, rules }: DmnTable): object {
  const table = {
    hitPolicy: 'collect',
    inputField: 'items',
    outputPath: 'hits',
    executionMode: 'loop',
    passThrough: false,
    inputs: inputs.map((_, at) => ({ id: `in${at}`, name: `in${at}`, field: `in${at}` })),
    outputs: [{ id: 'row', name: 'row', field: 'row' }],
    rules: rules.map(({ id, entries }) => ({
      _id: id,
      ...Object.fromEntries(entries.map((cell, at) => [`in${at}`, cell === '-' ? '' : cell])),
      row: JSON.stringify(id),
    })),
  };
  return {
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode' },
      { id: 'table', name: 'table', type: 'decisionTableNode', content: table },
      { id: 'out', name: 'out', type: 'outputNode' },
    ],
    edges: [
      { id: 'first', sourceId: 'in', targetId: 'table' },
      { id: 'second', sourceId: 'table', targetId: 'out' },
    ],
  };
}

function itemAt({ inputs }: DmnTable, at: number): object {
  let rest = at;
  const entries = inputs
    .map(({ values }, place) => ({ values, place }))
    .reverse()
    .map(({ values, place }) => {
      const value = values[rest % values.length];
      rest = Math.floor(rest / values.length);
      return [`in${place}`, value] as const;
    });
  return Object.fromEntries(entries);
}

async function hitsOf(decision: ZenDecision, items: readonly object[]): Promise<string[]> {
  const { result } = (await decision.evaluate({ items })) as {
    readonly result: { readonly hits: readonly (readonly { readonly row: string }[])[] };
  };
  return result.hits.map((rows) => (rows.length > 1 ? 'several' : (rows[0]?.row ?? 'none')));
}

/** Combinations worth asking: the first and the last of every row, and some at random; all where there are few. */
function sampleOf(layer: AppLayer, hits: Int16Array, random: number, seed: number): number[] {
  if (hits.length <= random) return Array.from(hits.keys());
  const rng = seededRng(seed);
  const places = new Set<number>();
  layer.rows.forEach((_, row) => places.add(hits.indexOf(row)).add(hits.lastIndexOf(row)));
  for (let at = 0; at < random; at++) places.add(Math.floor(rng() * hits.length));
  places.delete(-1);
  return [...places];
}

/** @param random how many combinations of a layer at random; null for every combination of every layer */
export async function zenLayers(
  dmn: string,
  { compiled, layers }: AppTable,
  random: number | null,
  seed: number,
): Promise<Outcome> {
  const { id } = compiled.table;
  const engine = new ZenEngine();
  const inFile = new Map(layersIn(await readDmn(dmn)).map((layer) => [layer.name, layer]));
  const disagreements: string[] = [];
  let combinations = 0;
  for (const layer of layers) {
    const other = inFile.get(layer.name);
    const apart = otherInputs(id, layer, other);
    disagreements.push(...apart);
    if (other === undefined || apart.length > 0) continue;
    const rows = layer.hits();
    const places = sampleOf(layer, rows, random ?? rows.length, seed);
    const decision = engine.createDecision(jdmOf(other));
    const found: string[] = [];
    for (let start = 0; start < places.length; start += BATCH) {
      const some = places.slice(start, start + BATCH);
      const said = await hitsOf(
        decision,
        some.map((at) => itemAt(other, at)),
      );
      some.forEach((at, place) => {
        const row = rows[at] ?? -1;
        const here = layer.rows[row] ?? 'none';
        const there = said[place] ?? 'nothing';
        if (here !== there || row < 0)
          found.push(`${id} ${layer.name}: ${toldAt(layer, at)}: ${here}, zen says ${there}`);
      });
    }
    disagreements.push(...shortened(found, `${id} ${layer.name}`));
    combinations += places.length;
  }
  engine.dispose();
  return { name: `zen, layers of ${id}`, combinations, disagreements };
}
