import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { safeCell } from '../../../src/exchange/record/cells.ts';
import { TABLE_FORMATS, tableFiles } from '../../../src/exchange/tables/files.ts';
import { codesCsv, factsCsv, rowsCsv, tableJson } from '../../../src/exchange/tables/sheet.ts';
import { ACTIONS } from '../../../src/rules/vocabulary.ts';
import { sources } from '../../../src/tables/sources.ts';
import { tables } from '../../../src/tables/tables.ts';

type Cells = { readonly [column: string]: string };
const parse = (csv: string) => {
  const { data, errors } = Papa.parse<Cells>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
};

describe.each(tables.map((table) => ({ table, csv: rowsCsv(table) })))(
  'the sheet of $table.id',
  ({ table, csv }) => {
    const layers = [...table.readings, ...table.chain, ...table.closing, ...table.plan];
    const cells = parse(csv);

    it('has one line for each row, in order', () => {
      expect(cells.map(({ row }) => row)).toEqual(layers.flatMap(({ rows }) => rows.map(({ id }) => id)));
    });

    it('tells of each row its layer, its stage, its actions and where it is from', () => {
      const rows = layers.flatMap((layer) => layer.rows.map((row) => ({ layer, row })));
      cells.forEach((line, at) => {
        const { layer, row } = rows[at] ?? {};
        expect(line).toMatchObject({
          table: table.id,
          layer: layer?.id,
          question: layer?.title,
          stage: layer?.stage,
        });
        expect(line['actions']).toBe((row?.actions ?? []).map((one) => [one].flat().join('@')).join(' | '));
        for (const id of row?.sources ?? [])
          expect(line['references']).toContain(safeCell(sources[id as keyof typeof sources].title));
      });
    });

    it('holds no cell that a spreadsheet would run, and none that was changed to prevent it where it matters', () => {
      const all = cells.flatMap((line) => Object.values(line));
      expect(all.filter((cell) => safeCell(cell) !== cell)).toEqual([]);
      const read = cells.flatMap(({ inputs = '', output = '', actions = '', avoid = '' }) => [
        inputs,
        output,
        actions,
        avoid,
      ]);
      expect(read.filter((cell) => cell.includes("'"))).toEqual([]);
    });

    it('gives the same bytes again', () => {
      expect(rowsCsv(table)).toBe(csv);
    });
  },
);

describe('the other sheets', () => {
  it('name every fact and finding of every table with its values and how it is read', () => {
    const cells = parse(factsCsv());
    for (const table of tables) {
      const mine = cells.filter((line) => line['table'] === table.id);
      for (const [name, { values }] of Object.entries(table.facts))
        expect(mine.find(({ fact }) => fact === name)?.['values']).toBe(values.join(' | '));
      for (const { finds } of table.readings)
        for (const [name, values] of Object.entries(finds ?? {}))
          expect(mine.find(({ fact }) => fact === name)?.['values']).toBe([...values].join(' | '));
    }
    expect(cells.filter(({ read = '' }) => read.length < 10 || /\.\.|undefined|null/.test(read))).toEqual([]);
  });

  it('put every action in its order, for a woman and for an infant', () => {
    const cells = parse(codesCsv());
    for (const list of ['action-mother', 'action-newborn'])
      expect(
        cells
          .filter((line) => line['list'] === list)
          .map(({ code }) => code)
          .sort(),
      ).toEqual([...ACTIONS].sort());
  });

  it('are in the JSON too, which is whole', () => {
    for (const table of tables) {
      const { facts, layers } = JSON.parse(tableJson(table)) as {
        readonly facts: readonly { readonly name: string }[];
        readonly layers: readonly { readonly rows: readonly unknown[] }[];
      };
      expect(facts.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(table.facts)));
      const count = [...table.readings, ...table.chain, ...table.closing, ...table.plan].flatMap(
        ({ rows }) => rows,
      );
      expect(layers.flatMap(({ rows }) => rows)).toHaveLength(count.length);
    }
  });

  it('are files with names of their own, in every format', () => {
    const names = TABLE_FORMATS.flatMap((format) => tableFiles(format).map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
  });
});
