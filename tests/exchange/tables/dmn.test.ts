import { describe, expect, it } from 'vitest';
import { toDmn } from '../../../src/exchange/tables/dmn.ts';
import { layersOf } from '../../../src/exchange/tables/rows.ts';
import type { Table } from '../../../src/rules/table.ts';
import { content } from '../../../src/tables/content.ts';
import { tables } from '../../../src/tables/tables.ts';
import { layersIn, readDmn } from '../../proof/oracles/read-dmn.ts';

const files = tables.map((table) => ({ table, xml: toDmn(table) }));
const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found = '']) => found);

describe.each(files)('$table.id as DMN', ({ table, xml }) => {
  it('is DMN 1.3, and read without a warning', async () => {
    expect(xml).toContain('xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"');
    const { decisions } = await readDmn(xml);
    expect(decisions.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['answer', 'actions', 'urgency']),
    );
  });

  it('names every element once, and requires only what is there', () => {
    const ids = all(xml, / id="([^"]*)"/g);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id))).toEqual([]);
    const known = new Set(ids);
    expect(all(xml, / href="#([^"]*)"/g).filter((id) => !known.has(id))).toEqual([]);
  });

  it('holds each layer with each of its rows, under their own ids', async () => {
    const there = layersIn(await readDmn(xml)).map(({ rules }) => rules.map(({ id }) => id));
    const here = [...table.readings, ...table.chain, ...table.closing, ...table.plan];
    // Layers stand in the order in which they run; the closing ones have a state after each, which is no layer.
    expect(there).toEqual(here.map(({ rows }) => rows.map(({ id }) => id)));
  });

  it('tells of each row why and by which sources', () => {
    for (const { rows } of layersOf(table))
      for (const { id, reason, sources } of rows) {
        const [told = ''] = all(
          xml,
          new RegExp(`<rule id="${id}">\\s*(?:<description>([^<]*)</description>)?`, 'g'),
        );
        const plain = told.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
        expect(plain).toContain(reason);
        for (const source of sources) expect(plain).toContain(source);
      }
  });

  it('says what it is for, what not, of which version, and that nobody has reviewed it', () => {
    const [about = ''] = all(xml, /<description>([^<]*)<\/description>/g);
    for (const part of [table.use, table.misuse, content.version, 'Not clinically reviewed', 'Apache-2.0'])
      expect(about).toContain(part);
  });

  it('gives the same bytes again', () => {
    expect(toDmn(table)).toBe(xml);
  });
});

describe('a table that a file cannot tell', () => {
  it.each<[string, Partial<Pick<Table, 'readings' | 'chain' | 'plan'>>]>([
    ['an action in the chain', { chain: [layer({ word: 'immune', actions: ['avidity'] })] }],
    ['an urgency in a reading', { readings: [layer({ urgency: 'soon' })] }],
    ['a word in the plan', { plan: [layer({ word: 'immune' })] }],
    ['a finding in the chain', { chain: [layer({ find: { x: 'y' } })] }],
  ])('is refused: %s', (_, part) => {
    const [table] = tables;
    if (table === undefined) throw new Error('no table');
    expect(() => toDmn({ ...table, ...part })).toThrow(/R-1/);
  });
});

function layer(row: Partial<Table['chain'][number]['rows'][number]>): Table['chain'][number] {
  return { id: 'l', title: 'L', stage: 'screening', facts: [], rows: [{ id: 'R-1', when: {}, ...row }] };
}
