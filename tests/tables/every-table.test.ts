import { describe, expect, it } from 'vitest';
import { checkTable, checkTables } from '../../src/command/check-tables.ts';
import { shipped } from '../../src/command/checks/content.ts';
import { compile } from '../../src/rules/compile.ts';
import { proveLayer } from '../../src/rules/proof.ts';
import type { Compiled } from '../../src/rules/compile.ts';
import { dayOff } from '../helpers/broken-tables.ts';
import { EDGES, edgeFaults } from '../helpers/edges.ts';

const layersOf = ({ readings, chain, closing, plan }: Compiled) => [
  ...readings,
  ...chain,
  ...closing,
  ...plan,
];

describe('the tables may ship', () => {
  it('nothing is wrong with them, nor with what stands beside them', () => {
    expect(checkTables()).toEqual([]);
  });

  it('a row that two tables share is the same row in both', () => {
    const seen = new Map<string, string>();
    const differ = shipped.tables.flatMap((one) =>
      layersOf(compile(one)).flatMap(({ rows }) =>
        rows.flatMap(({ row }) => {
          const text = JSON.stringify(row);
          const before = seen.get(row.id) ?? text;
          seen.set(row.id, before);
          return before === text ? [] : [`${one.id} ${row.id}`];
        }),
      ),
    );
    expect(differ).toEqual([]);
  });
});

describe.each(shipped.tables.map((one) => [one.id, one] as const))('%s', (_, one) => {
  it('has nothing wrong with it', () => {
    expect(checkTable(one)).toEqual([]);
  });

  const compiled = compile(one);
  it.each(
    layersOf(compiled).map((layer) => {
      const space = layer.inputs.reduce((all, { masks }) => all * masks.length, 1);
      return [layer.layer.id, layer.rows.length, space, layer] as const;
    }),
  )('%s: %i rows answer %i combinations, each once', (_id, rows, space, layer) => {
    expect(proveLayer(compiled, layer)).toEqual({
      layer: layer.layer.id,
      rows,
      space,
      gaps: [],
      overlaps: [],
      dead: [],
    });
  });

  it(`changes its reading on the right day, ${EDGES[one.id]?.length ?? 0} times`, () => {
    expect(edgeFaults(one)).toEqual([]);
  });

  it.each(dayOff(one).map(({ what, table }) => [what, table] as const))(
    'a boundary a day off is seen: %s',
    (_what, table) => {
      expect(edgeFaults(table)).not.toEqual([]);
    },
  );
});
