/** The proof that the page runs: its counts against a second count, and what it says of tables that are at fault. */
import { describe, expect, test } from 'vitest';
import { breakRow } from '../../src/proof/break.ts';
import { findInLayer } from '../../src/proof/layer.ts';
import { join, sumOf, type Proof } from '../../src/proof/join.ts';
import { prove, spacesOf, WHOLE, type Part, type Step } from '../../src/proof/prove.ts';
import { answersOf, hashOf } from '../../src/proof/vector.ts';
import { sizeOf, spaces, type Space } from '../../src/proof/space.ts';
import { compile } from '../../src/rules/compile.ts';
import { proveTable } from '../../src/rules/proof.ts';
import type { Layer, Table } from '../../src/rules/table.ts';
import { rubellaMother } from '../../src/tables/rubella-mother.ts';
import { tables } from '../../src/tables/tables.ts';
import { toxoplasmaNewborn } from '../../src/tables/toxoplasma-newborn.ts';

const rubella: Space = {
  id: 'rubella-small',
  pathogen: 'rubella',
  subject: 'pregnant',
  axes: [
    { path: 'results.igg', values: ['negative', 'positive', 'not-done'] },
    { path: 'results.igm', values: ['negative', 'positive'] },
  ],
};
const newborn: Space = {
  id: 'newborn-small',
  pathogen: 'toxoplasma',
  subject: 'newborn',
  axes: [
    { path: 'ageDays', values: [null, 3, 400] },
    { path: 'results.igg', values: ['negative', 'positive'] },
  ],
};

async function runPart(of: readonly Table[], spaces: readonly Space[], part: Part) {
  const steps: Step[] = [];
  const walk = prove(of, spaces, part);
  let next = await walk.next();
  for (; next.done !== true; next = await walk.next()) steps.push(next.value);
  return { steps, found: next.value };
}

const orderOf = (of: readonly Table[], spaces: readonly Space[]) => ({
  tables: of.map(({ id }) => id),
  spaces: spaces.map(({ id }) => id),
});

async function run(of: readonly Table[], spaces: readonly Space[]) {
  const { steps, found } = await runPart(of, spaces, WHOLE);
  return { steps, proof: await join([found], orderOf(of, spaces)) };
}

const layersOf = ({ readings, chain, closing, plan }: Table): Layer[] => [
  ...readings,
  ...chain,
  ...closing,
  ...plan,
];
const layersIn = (proof: Proof) => proof.tables.flatMap(({ layers }) => layers);

describe('the shipped tables', () => {
  test('have no fault, and as many rows, combinations and conditions as counted another way', async () => {
    const { proof } = await run(tables, []);
    expect(proof.tables.map(({ table }) => table)).toEqual(tables.map(({ id }) => id));
    for (const [at, table] of tables.entries()) {
      const layers = proof.tables[at]?.layers ?? [];
      expect(layers.map(({ layer, rows }) => [layer, rows])).toEqual(
        layersOf(table).map(({ id, rows }) => [id, rows.length]),
      );
      expect(layers.map(({ combinations }) => combinations)).toEqual(
        proveTable(compile(table)).map(({ space }) => space),
      );
      expect(layers.map(({ conditions }) => conditions)).toEqual(
        layersOf(table).map(({ rows }) => rows.flatMap((row) => Object.keys(row.when)).length),
      );
    }
    const faulty = layersIn(proof).filter(
      ({ gaps, overlaps, deadRows }) => gaps + overlaps + deadRows.length > 0,
    );
    expect(faulty).toEqual([]);
  });

  test('tell how far the check is, up to the last case', async () => {
    const { steps, proof } = await run([rubellaMother, toxoplasmaNewborn], [rubella, newborn]);
    const all = layersOf(rubellaMother).length + layersOf(toxoplasmaNewborn).length;
    expect(steps[0]).toEqual({ layers: 0, allLayers: all, cases: 0, allCases: 12 });
    expect(steps.at(-1)).toEqual({ layers: all, allLayers: all, cases: 12, allCases: 12 });
    for (const [at, step] of steps.slice(1).entries()) {
      expect(step.layers).toBeGreaterThanOrEqual(steps[at]?.layers ?? 0);
      expect(step.cases).toBeGreaterThanOrEqual(steps[at]?.cases ?? 0);
    }
    expect(proof.spaces.map(({ cases, unanswered }) => [cases, unanswered])).toEqual([
      [6, null],
      [6, null],
    ]);
    expect(proof.hash).toBe(await hashOf([answersOf(rubella), answersOf(newborn)]));
  });

  test('a case without a table is an error, not an answer', async () => {
    await expect(run([rubellaMother], [newborn])).rejects.toThrow('no table for newborn-small');
  });
});

describe('several workers', () => {
  const both = [rubellaMother, toxoplasmaNewborn];
  const parts = [0, 1, 2].map((at) => ({ at, of: 3 }));

  test('find together what one finds alone', async () => {
    const shared = await Promise.all(parts.map((part) => runPart(both, [rubella, newborn], part)));
    const order = orderOf(both, [rubella, newborn]);
    // Whoever is done first.
    const found = shared.map((each) => each.found).reverse();
    expect(await join(found, order)).toEqual((await run(both, [rubella, newborn])).proof);
    const ends = shared.flatMap(({ steps }) => steps.slice(-1));
    expect(sumOf(ends)).toEqual((await run(both, [rubella, newborn])).steps.at(-1));
    await expect(join(found.slice(0, -1), order)).rejects.toThrow('came back');
    await expect(join([...found, ...found], order)).rejects.toThrow('came back');
  });

  test('share the published spaces so that none has more than its share and the largest space', () => {
    const owned = parts.map((part) => spacesOf(spaces, part));
    expect(
      owned
        .flat()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(spaces.map(({ id }) => id).sort());
    const size = (some: readonly Space[]) => some.reduce((sum, space) => sum + sizeOf(space), 0);
    const largest = Math.max(...spaces.map(sizeOf));
    for (const some of owned) expect(size(some)).toBeLessThanOrEqual(size(spaces) / 3 + largest);
  });
});

describe('a table at fault', () => {
  const deciding = answersOf(rubella).answers[0]?.row ?? '';
  const home = layersOf(rubellaMother).find(({ rows }) => rows.some(({ id }) => id === deciding));
  const broken = breakRow(rubellaMother, {
    table: rubellaMother.id,
    layer: home?.id ?? '',
    row: deciding,
    change: { kind: 'delete' },
  });

  test('is named with its layer, and the whole case it leaves without an answer', async () => {
    const { proof } = await run([broken], [rubella]);
    const faulty = layersIn(proof).filter(({ gaps }) => gaps > 0);
    expect(faulty.map(({ layer }) => layer)).toEqual([home?.id]);
    expect(faulty[0]?.gap?.rows).toEqual([]);
    expect(Object.keys(faulty[0]?.gap?.values ?? {})).toEqual(home?.facts);
    expect(proof.spaces[0]?.unanswered).toContain(home?.id);
    expect(proof.hash).toBeNull();
  });

  test('gives another hash where one row says anything else', async () => {
    const urgent: Table = {
      ...rubellaMother,
      chain: rubellaMother.chain.map((layer) => ({
        ...layer,
        rows: layer.rows.map((row) => (row.id === deciding ? { ...row, urgency: 'today' as const } : row)),
      })),
    };
    const [before, after] = [await run([rubellaMother], [rubella]), await run([urgent], [rubella])];
    expect(after.proof.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(after.proof.hash).not.toBe(before.proof.hash);
  });

  test('a layer that is not there is an error', () => {
    expect(() => findInLayer(rubellaMother, 'nowhere')).toThrow('no layer nowhere');
  });
});
