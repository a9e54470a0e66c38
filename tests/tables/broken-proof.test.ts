// @vitest-environment node
/** Tables broken on purpose, each in another way: the checks say so, and name the row. */
import { describe, expect, it } from 'vitest';
import { checkTable } from '../../src/command/check-tables.ts';
import { layersIn, proveConditions } from '../../src/proof/conditions.ts';
import { compile } from '../../src/rules/compile.ts';
import { proveLayer } from '../../src/rules/proof.ts';
import type { Row, Table } from '../../src/rules/table.ts';
import { PATHOGENS } from '../../src/rules/vocabulary.ts';
import { tables } from '../../src/tables/tables.ts';
import { dayOff, layersOf, withRow } from '../helpers/broken-tables.ts';
import { edgeFaults } from '../helpers/edges.ts';
import { readCase } from '../helpers/read-case.ts';
import { workedCases } from '../helpers/worked-cases.ts';
import { ALONE } from '../proof/mutation/checks.ts';
import { answered, lightly } from '../proof/mutation/answer.ts';
import { thresholdsOf } from '../proof/whole/derived.ts';
import { thresholds } from '../proof/whole/thresholds.ts';

const pack = PATHOGENS.flatMap(workedCases).map((one) => readCase(one.case));

/** The shipped table with one row changed; null takes it away. */
function broken(table: string, row: string, change: (one: Row) => Row | null): Table {
  const found = withRow(table, row, change).tables.find(({ id }) => id === table);
  if (found === undefined) throw new Error(`no table ${table}`);
  return found;
}

/** What the invariants say of a table's answers to the case pack: the rule, and the rows of each plan that broke it. */
function unsafe(table: Table): string[] {
  const compiled = compile(table);
  return pack
    .filter((c) => c.pathogen === table.pathogen && table.subjects.includes(c.subject))
    .flatMap((c) => {
      const own = answered(compiled, c);
      if (own === null) return [];
      const told = lightly(compiled, own);
      const rows = own.decision.fired.map(({ row }) => row.row.id).join(' ');
      return ALONE.flatMap(({ id, check }) => {
        const wrong = check(c, told, () => told);
        return wrong === null ? [] : [`${id} ${wrong}; rows ${rows}`];
      });
    });
}

/** Every row of a table as the only cell of a list of tests. */
const rowsOf = (id: string) =>
  layersOf(tables.find((one) => one.id === id) as Table).flatMap(({ rows }) => rows);

/** What the proof says of the layer of a row that is changed or taken away. */
function proved(id: string, row: string, change: (one: Row) => Row | null) {
  const compiled = compile(broken(id, row, change));
  const home = layersOf(tables.find((one) => one.id === id) as Table).find(({ rows }) =>
    rows.some((one) => one.id === row),
  );
  const layer = layersIn(compiled).find((one) => one.layer.id === home?.id);
  if (layer === undefined) throw new Error(`no layer of ${row}`);
  return proveLayer(compiled, layer);
}

describe('a row taken away', () => {
  it.each(tables.map(({ id }) => [id] as const))('%s: the gap is a combination of that row', (id) => {
    for (const row of rowsOf(id)) {
      const { gaps } = proved(id, row.id, () => null);
      const values = new Map((gaps[0] ?? '').split(' ').map((one) => one.split('=') as [string, string]));
      const fits = Object.entries(row.when).every(([fact, accepted]) =>
        (typeof accepted === 'string' ? [accepted] : accepted).includes(values.get(fact) ?? ''),
      );
      expect(fits && gaps.length > 0, `${id} ${row.id}: ${gaps[0]}`).toBe(true);
    }
  });

  it('the check before a build says so with table, layer and combination', () => {
    expect(checkTable(broken('cmv-mother', 'M-SCAN-1', () => null))).toEqual([
      'cmv-mother plan-scan: no row holds for scan=no',
    ]);
  });

  it('and the neighbour whose condition has lost its other side is told by its name', () => {
    const table = broken('cmv-mother', 'M-SCAN-1', () => null);
    expect(proveConditions(compile(table)).flatMap(({ dead }) => dead)).toEqual(['plan-scan M-SCAN-2 scan']);
  });
});

describe('a row widened', () => {
  it.each(tables.map(({ id }) => [id] as const))('%s: it is named among the rows that hold', (id) => {
    for (const row of rowsOf(id)) {
      const [fact] = Object.keys(row.when);
      if (fact === undefined) continue;
      const kept = Object.fromEntries(Object.entries(row.when).filter(([name]) => name !== fact));
      const { overlaps } = proved(id, row.id, (one) => ({ ...one, when: kept }));
      expect(overlaps.length, `${id} ${row.id}`).toBeGreaterThan(0);
      expect(
        overlaps.every((one) => one.split(' → ')[1]?.split(', ').includes(row.id)),
        overlaps[0],
      ).toBe(true);
    }
  });
});

describe('a boundary a day off, `<` for `<=`', () => {
  const known = (table: Table) =>
    thresholds
      .filter((one) => one.table === table.id)
      .map(({ what, at }) => `${what} ${at}`)
      .sort();
  const held = (table: Table) =>
    [...new Set(thresholdsOf(table).map(({ what, at }) => `${what} ${at}`))].sort();

  it.each(tables.map((table) => [table.id, table] as const))(
    '%s holds the numbers of the list',
    (_, table) => {
      expect(held(table)).toEqual([...new Set(known(table))]);
    },
  );

  it.each(tables.flatMap(dayOff).map(({ what, table }) => [what, table] as const))(
    '%s: the list of numbers and the days on either side both say so',
    (what, table) => {
      const fact = what.split(' ')[1] ?? '';
      expect(held(table)).not.toEqual([...new Set(known(table))]);
      expect(edgeFaults(table).every((one) => one.startsWith(`${table.id} ${fact}`))).toBe(true);
      expect(edgeFaults(table).length).toBeGreaterThan(0);
    },
  );
});

describe('an urgency swapped', () => {
  it('the shipped tables are safe on the case pack', () => {
    expect(tables.flatMap(unsafe)).toEqual([]);
  });

  it.each([
    ['toxoplasma-mother', 'TM-URG-2', 'U02'],
    ['toxoplasma-mother', 'TM-URG-4', 'U01'],
    ['rubella-mother', 'RM-URG-2', 'U03'],
    ['rubella-mother', 'RM-URG-6', 'U13'],
    ['rubella-mother', 'RM-NOTE-2', 'U06'],
    ['rubella-mother', 'RM-TOO-3', 'U07'],
    ['cmv-mother', 'CM-URG-1', 'U05'],
    ['cmv-mother', 'CM-URG-2', 'U04'],
    ['cmv-mother', 'M-SCAN-2', 'U11'],
    ['cmv-newborn', 'CN-URINE-03', 'U09'],
    ['toxoplasma-newborn', 'TN-CARE-03', 'U08'],
    ['rubella-newborn', 'RN-CARE-04', 'U01'],
  ] as const)('%s %s: the rule names what is wrong, and the row stands beside it', (id, row, rule) => {
    const found = unsafe(broken(id, row, (one) => ({ ...one, urgency: 'routine' })));
    expect(found.filter((one) => one.startsWith(`${rule} `)).length, found[0]).toBeGreaterThan(0);
    expect(found.filter((one) => !one.split(' rows ')[1]?.split(' ').includes(row))).toEqual([]);
  });
});
