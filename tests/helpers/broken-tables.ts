/** Copies of the shipped content with one thing broken. */
import { shipped, type Content } from '../../src/command/checks/content.ts';
import type { FactSpec, Layer, Reader, Row, Table } from '../../src/rules/table.ts';

export const PARTS = ['readings', 'chain', 'closing', 'plan'] as const;

/** The layers of a table, in the order in which they run. */
export function layersOf(table: Table): Layer[] {
  return PARTS.flatMap((part) => [...table[part]]);
}

function tableOf(id: string): Table {
  const found = shipped.tables.find((one) => one.id === id);
  if (!found) throw new Error(`no table ${id}`);
  return found;
}

/** A table with one of its layers changed. */
export function withLayer(table: Table, layer: string, change: (one: Layer) => Layer): Table {
  if (!layersOf(table).some(({ id }) => id === layer)) throw new Error(`no layer ${layer}`);
  const parts = PARTS.map((part) => [part, table[part].map((one) => (one.id === layer ? change(one) : one))]);
  return { ...table, ...(Object.fromEntries(parts) as Pick<Table, (typeof PARTS)[number]>) };
}

/** The shipped content with one row of one table changed; null takes it away. */
export function withRow(table: string, row: string, change: (one: Row) => Row | null): Content {
  const home = layersOf(tableOf(table)).find(({ rows }) => rows.some(({ id }) => id === row));
  if (!home) throw new Error(`no row ${row}`);
  const broken = withLayer(tableOf(table), home.id, (one) => ({
    ...one,
    rows: one.rows.flatMap((each) => (each.id === row ? (change(each) ?? []) : each)),
  }));
  return withTable(broken);
}

/** The shipped content with another table in the place of the one of its id. */
export function withTable(broken: Table): Content {
  return { ...shipped, tables: shipped.tables.map((one) => (one.id === broken.id ? broken : one)) };
}

/** A table with one of its facts changed. */
export function withFact(table: Table, fact: string, change: Partial<FactSpec>): Table {
  const spec = table.facts[fact];
  if (!spec) throw new Error(`no fact ${fact}`);
  return { ...table, facts: { ...table.facts, [fact]: { ...spec, ...change } } };
}

/** Every copy of a table in which one boundary of one reader lies a day to one side. */
export function dayOff(table: Table): { readonly what: string; readonly table: Table }[] {
  return Object.entries(table.facts).flatMap(([fact, { read }]) =>
    shifted(read).map(([what, moved]) => ({
      what: `${table.id} ${fact} ${what}`,
      table: withFact(table, fact, { read: moved }),
    })),
  );
}

function shifted(read: Reader): [what: string, read: Reader][] {
  const both = [-1, 1] as const;
  if ('bands' in read)
    return read.bands.flatMap(({ below, is }, at) =>
      both.map((by): [string, Reader] => [
        `${is} below ${below + by}`,
        { ...read, bands: read.bands.map((band, n) => (n === at ? { ...band, below: below + by } : band)) },
      ]),
    );
  if (read.by === 'earlier' && read.days !== undefined && read.days > 0)
    return both.map((by) => [`${(read.days ?? 0) + by} days`, { ...read, days: (read.days ?? 0) + by }]);
  if (read.by !== 'avidity') return [];
  const keys = ['defaultWeeks', 'capWeeks', 'plainToDays', 'betweenToDays'] as const;
  return keys.flatMap((key) =>
    both
      // Where nothing lies between, its end below the plain one changes nothing.
      .filter((by) => key !== 'betweenToDays' || by > 0 || read.betweenToDays > read.plainToDays)
      .map((by): [string, Reader] => [`${key} ${read[key] + by}`, { ...read, [key]: read[key] + by }]),
  );
}
