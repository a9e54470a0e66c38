/** What the tests that break an exported file share: the smallest table, some of its rows, and a change that must bite. */
import { appTables, type AppTable } from './app.ts';
import { exported } from './run.ts';

export const files = exported();

export function appOf(id: string): AppTable {
  const found = appTables().find(({ compiled }) => compiled.table.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
}

export const ID = 'cmv-newborn';
export const app = appOf(ID);
export const rows = app.layers.flatMap((layer) => layer.rows.map((row) => ({ row, layer: layer.name })));
/** Some rows of the table, from its first layer to its last. */
export const some = rows.filter((_, at) => at % 40 === 3);
/** How many whole cases are enough to meet each of the changes. */
export const CASES = 400;

/** The text with one part of it changed; a change that changes nothing is a fault of the test. */
export function changed(text: string, from: string | RegExp, to: string): string {
  const other = text.replace(from, to);
  if (other === text) throw new Error(`nothing to change at ${String(from)}`);
  return other;
}
