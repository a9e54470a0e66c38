/** What an oracle found: how much it compared, and where it parts from the app. */
import { toldAt, type AppLayer } from './app.ts';

export interface Outcome {
  readonly name: string;
  readonly combinations: number;
  readonly disagreements: string[];
}

/** More than this of one layer or table are counted, not told. */
export const TOLD = 20;

export function shortened(found: readonly string[], where: string): string[] {
  if (found.length <= TOLD) return [...found];
  return [...found.slice(0, TOLD), `${where}: and ${found.length - TOLD} more`];
}

/**
 * Compares one layer, combination by combination.
 * @param said the id of the row that the oracle found, or what stands in its place (none, several)
 */
export function compareLayer(table: string, layer: AppLayer, said: (at: number) => string): string[] {
  const where = `${table} ${layer.name}`;
  const found: string[] = [];
  layer.hits().forEach((row, at) => {
    const id = layer.rows[row] ?? 'none';
    const other = said(at);
    // A gap on both sides is agreed upon and still a fault.
    if (other !== id || row < 0)
      found.push(`${where}: ${toldAt(layer, at)}: ${id}, the oracle says ${other}`);
  });
  return shortened(found, where);
}

/**
 * Compares what each row of a layer says, word for word.
 * @param said by id of the row, as `saidAs` writes it
 */
export function compareRows(table: string, layer: AppLayer, said: ReadonlyMap<string, string>): string[] {
  return layer.rows.flatMap((id, row) => {
    const [here, there] = [layer.says[row] ?? '', said.get(id) ?? 'nothing'];
    return here === there ? [] : [`${table} ${layer.name} ${id}: says ${here}, the oracle ${there}`];
  });
}
