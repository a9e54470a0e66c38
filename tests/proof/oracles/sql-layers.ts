/** Oracle: the exported sheets in SQLite, each layer joined with every combination of the values it reads. */
import type { Database } from 'sql.js';
import type { AppLayer, AppTable } from './app.ts';
import { compareLayer, compareRows, type Outcome } from './outcome.ts';
import { texts } from './sql-load.ts';

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;
export const SECTION = { reading: 'readings', chain: 'chain', closing: 'closing', plan: 'plan' } as const;

/** Layer and section as the sheets call them, and its facts in their order. */
export interface InSheet {
  readonly tbl: string;
  readonly section: string;
  readonly layer: string;
  readonly reads: readonly string[];
}

export function layersInSheet(db: Database, tbl: string): InSheet[] {
  const found =
    db.exec(`select section, layer from layer where tbl = ${text(tbl)} order by place`)[0]?.values ?? [];
  return found.map(([section, layer]) => ({
    tbl,
    section: String(section),
    layer: String(layer),
    reads: texts(
      db,
      `select fact from input where tbl = ${text(tbl)} and section = ${text(String(section))} and layer = ${text(String(layer))} order by place`,
    ),
  }));
}

/**
 * The rows of a layer as `mask`: for each fact it reads the accepted values, a bit each.
 * @returns the condition under which a row holds, for values that are bits
 */
export function makeMasks(
  db: Database,
  { tbl, section, layer, reads }: InSheet,
  bits: readonly string[],
): string {
  const mask = (fact: string, at: number) => `coalesce((
      select sum(1 << v.n) from cond c join val v on v.tbl = c.tbl and v.fact = c.fact and v.value = c.value
      where c.tbl = rule.tbl and c.row = rule.row and c.fact = ${text(fact)}), -1) as m${at}`;
  db.run('drop table if exists mask');
  db.run(`create table mask as select n, row, ${reads.map(mask).join(', ')} from rule
    where tbl = ${text(tbl)} and section = ${text(section)} and layer = ${text(layer)}`);
  return bits.map((bit, at) => `mask.m${at} & ${bit}`).join(' and ');
}

/** One sign for each combination, the last fact changing fastest: a letter for the row, "-" for none, "+" for several. */
function signsOf(db: Database, sheet: InSheet): string {
  const sizes = sheet.reads.map(
    (fact) =>
      texts(db, `select value from val where tbl = ${text(sheet.tbl)} and fact = ${text(fact)}`).length,
  );
  const stride = sheet.reads.map((_, at) => sizes.slice(at + 1).reduce((all, size) => all * size, 1));
  const holds = makeMasks(
    db,
    sheet,
    sheet.reads.map((_, at) => `v${at}.bit`),
  );
  const from = sheet.reads.map(
    (fact, at) =>
      `(select n, 1 << n as bit from val where tbl = ${text(sheet.tbl)} and fact = ${text(fact)}) v${at}`,
  );
  const place = sheet.reads.map((_, at) => `v${at}.n * ${stride[at] ?? 1}`).join(' + ');
  const all = sizes.reduce((product, size) => product * size, 1);
  // Each row joined with what it accepts: as many steps as combinations, where none is left out.
  const [signs = ''] = texts(
    db,
    `select group_concat(sign, '') from (
       select place, case count(*) when 1 then char(65 + min(n)) else '+' end as sign
       from (select ${place} as place, mask.n as n from mask cross join ${from.join(' cross join ')} where ${holds})
       group by place order by place)`,
  );
  if (signs.length === all) return signs;
  const [withGaps = ''] = texts(
    db,
    `select group_concat(sign, '') from (
       select ${place} as place, (
         select case count(*) when 1 then char(65 + min(n)) when 0 then '-' else '+' end from mask where ${holds}
       ) as sign from ${from.join(' cross join ')} order by place)`,
  );
  return withGaps;
}

/** What each row of a table says, as `saidAs` writes it. */
function saidByRows(db: Database, tbl: string): Map<string, string> {
  const list = (of: string, sign: string, order: string) =>
    `coalesce((select group_concat(${sign}, ' ' order by ${order}) from ${of} one where one.tbl = rule.tbl and one.row = rule.row), '')`;
  const found = db.exec(`select row, ${list('sets', "name || '=' || value", 'name')} || '; ' ||
    ${list('does', 'planned', 'place')} || '; ' || ${list('warns', 'code', 'place')} from rule where tbl = ${text(tbl)}`);
  return new Map((found[0]?.values ?? []).map(([row, said]) => [String(row), String(said)]));
}

/** @param db the sheets, loaded */
export function sqlLayers(db: Database, { compiled, layers }: AppTable): Outcome {
  const { id } = compiled.table;
  const sheets = layersInSheet(db, id);
  const says = saidByRows(db, id);
  const disagreements: string[] = [];
  let combinations = 0;
  const one = (layer: AppLayer): void => {
    const [prefix = '', ...rest] = layer.name.split('_');
    const section = SECTION[prefix as keyof typeof SECTION];
    const sheet = sheets.find((each) => each.section === section && each.layer === rest.join('-'));
    if (sheet === undefined) {
      disagreements.push(`${id} ${layer.name}: is not in the sheet`);
      return;
    }
    const rows = texts(
      db,
      `select row from rule where tbl = ${text(id)} and section = ${text(section)} and layer = ${text(sheet.layer)} order by n`,
    );
    const signs = signsOf(db, sheet);
    if (signs.length !== layer.combinations)
      disagreements.push(
        `${id} ${layer.name}: ${layer.combinations} combinations, in the sheet ${signs.length}`,
      );
    else {
      const words: { readonly [sign: string]: string } = { '-': 'none', '+': 'several' };
      const said = (at: number) => words[signs[at] ?? '-'] ?? rows[signs.charCodeAt(at) - 65] ?? 'none';
      disagreements.push(...compareLayer(id, layer, said), ...compareRows(id, layer, says));
    }
    combinations += signs.length;
  };
  layers.forEach(one);
  return { name: `SQLite, layers of ${id}`, combinations, disagreements };
}
