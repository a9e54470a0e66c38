/** Which rows a case reaches: every row that holds on its way through its table. */
import { compile, findTable, type Compiled } from '../../../src/rules/compile.ts';
import { decide } from '../../../src/rules/decide.ts';
import type { Layer, Table } from '../../../src/rules/table.ts';
import { viewCase } from '../../../src/rules/view.ts';
import type { Case, Result } from '../../../src/rules/vocabulary.ts';
import { tables } from '../../../src/tables/tables.ts';

export const layersOf = (table: Table): readonly Layer[] => [
  ...table.readings,
  ...table.chain,
  ...table.closing,
  ...table.plan,
];

/** A row as one word: the same row of a shared layer counts once for each table. */
export const keyOf = (table: Pick<Table, 'id'>, row: { readonly id: string }): string =>
  `${table.id} ${row.id}`;

/** Every row of every table. */
export const ALL_ROWS: readonly string[] = tables.flatMap((table) =>
  layersOf(table).flatMap((layer) => layer.rows.map((row) => keyOf(table, row))),
);

export function compiledFor(c: Case): Compiled {
  const compiled = findTable(tables, c.pathogen, c.subject);
  if (!compiled) throw new Error(`no table for ${c.pathogen}, ${c.subject}`);
  return compile(compiled.table);
}

/** The rows that hold for a case whose results are classified. */
export function rowsOf(c: Case): string[] {
  const compiled = compiledFor(c);
  const decided = decide(compiled, viewCase(c));
  return decided.kind === 'gap' ? [] : decided.fired.map(({ row }) => keyOf(compiled.table, row.row));
}

const bare = (result: Result | undefined): Result | undefined =>
  result?.class === undefined ? undefined : { class: result.class };

/** Only what is there and known; classes only, no printed text. */
export function plain(c: Case): Case {
  const results = Object.entries(c.results).flatMap(([key, result]) => {
    const own = bare(result);
    return own && own.class !== 'not-done' ? [[key, own] as const] : [];
  });
  const history = Object.entries(c.history ?? {}).filter(([, value]) => value != null);
  const settings = Object.entries(c.settings ?? {}).filter(([, value]) => value != null);
  const previous = (c.previous ?? []).map((each) => ({
    weeksBefore: each.weeksBefore,
    ...(['igg', 'igm', 'avidity'] as const).reduce((all, key) => {
      const own = bare(each[key]);
      return own && own.class !== 'not-done' ? { ...all, [key]: own } : all;
    }, {}),
    ...(each.sameAssay === undefined ? {} : { sameAssay: each.sameAssay }),
  }));
  return {
    id: '',
    pathogen: c.pathogen,
    subject: c.subject,
    ...(c.gestation == null ? {} : { gestation: c.gestation.replace(/\+0$/, '') }),
    ...(c.ageDays == null ? {} : { ageDays: c.ageDays }),
    results: Object.fromEntries(results),
    ...(previous.length > 0 ? { previous } : {}),
    ...(c.series == null ? {} : { series: c.series }),
    ...(history.length > 0 ? { history: Object.fromEntries(history) } : {}),
    ...(settings.length > 0 ? { settings: Object.fromEntries(settings) } : {}),
  };
}
