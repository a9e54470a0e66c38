/** Prints what is proved of each table: layers, rows, combinations, and the faults that were looked for. */
import { compile } from '../rules/compile.ts';
import { proveTable, type LayerProof } from '../rules/proof.ts';
import { tables } from '../tables/tables.ts';

const HEAD = ['table', 'layers', 'rows', 'combinations', 'gaps', 'overlaps', 'dead rows'];

const sum = (layers: readonly LayerProof[], of: (layer: LayerProof) => number): number =>
  layers.reduce((all, layer) => all + of(layer), 0);

/** One line a table and one for all; exit status 1 where a fault was found. */
export function main(): void {
  const proofs = tables.map((table) => ({ id: table.id, layers: proveTable(compile(table)) }));
  const all = { id: 'all', layers: proofs.flatMap(({ layers }) => layers) };
  const lines = [...proofs, all].map(({ id, layers }) => [
    id,
    layers.length,
    sum(layers, ({ rows }) => rows),
    sum(layers, ({ space }) => space),
    sum(layers, ({ gaps }) => gaps.length),
    sum(layers, ({ overlaps }) => overlaps.length),
    sum(layers, ({ dead }) => dead.length),
  ]);
  for (const line of [HEAD, ...lines])
    process.stdout.write(
      `${String(line[0]).padEnd(20)}${line
        .slice(1)
        .map((cell) => String(cell).padStart(13))
        .join('')}\n`,
    );
  const faults = sum(all.layers, ({ gaps, overlaps, dead }) => gaps.length + overlaps.length + dead.length);
  if (faults > 0) process.exitCode = 1;
}
