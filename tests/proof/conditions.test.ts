// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { layersIn, pairsOf, proveConditions } from '../../src/proof/conditions.ts';
import { minimise, minimiseLayer } from '../../src/proof/minimise.ts';
import { compile, type Compiled, type CompiledLayer } from '../../src/rules/compile.ts';
import type { Layer, Row } from '../../src/rules/table.ts';
import { tables } from '../../src/tables/tables.ts';
import { withLayer, withRow } from '../helpers/broken-tables.ts';

const all = tables.map(compile);

/** Rows that hold for told values ("fact=value" in the layer's order), by plain comparison with what is written. */
function holding({ layer }: CompiledLayer, told: readonly string[]): string[] {
  const values = new Map(told.map((one) => one.split('=') as [string, string]));
  const fits = (row: Row) =>
    Object.entries(row.when).every(([fact, accepted]) =>
      (typeof accepted === 'string' ? [accepted] : accepted).includes(values.get(fact) ?? ''),
    );
  return layer.rows.filter(fits).map(({ id }) => id);
}

const brokenTable = (change: (layer: Layer) => Layer): Compiled => {
  const table = tables.find(({ id }) => id === 'toxoplasma-mother');
  if (table === undefined) throw new Error('no table');
  return compile(withLayer(table, 'plan-scan', change));
};

describe('every condition of every row counts', () => {
  const proofs = all.flatMap(proveConditions);

  it('each has its pair, and none is dead', () => {
    expect(proofs.flatMap(({ dead }) => dead)).toEqual([]);
    const conditions = proofs.reduce((sum, one) => sum + one.conditions, 0);
    expect(proofs.reduce((sum, one) => sum + one.pairs, 0)).toBe(conditions);
    expect(conditions).toBeGreaterThan(5_000);
  });

  it('a pair differs in its one fact, and two rows hold, each alone', () => {
    for (const compiled of all)
      for (const layer of layersIn(compiled))
        for (const { condition, pair } of pairsOf(compiled, layer)) {
          if (pair === null) throw new Error(`${condition}: no pair`);
          const [, row, fact] = condition.split(' ');
          const changed = pair.holds.filter((one, at) => one !== pair.fails[at]);
          expect(
            changed.map((one) => one.split('=')[0]),
            condition,
          ).toEqual([fact]);
          expect([holding(layer, pair.holds), holding(layer, pair.fails)], condition).toEqual([
            [row],
            [pair.other],
          ]);
        }
  });

  it('a condition that names every value is told as dead', () => {
    const compiled = brokenTable((layer) => ({
      ...layer,
      facts: [...layer.facts, 'eyes'],
      rows: layer.rows.map((row) =>
        row.id === 'M-SCAN-2' ? { ...row, when: { ...row.when, eyes: ['no', 'yes'] } } : row,
      ),
    }));
    expect(proveConditions(compiled).flatMap(({ dead }) => dead)).toEqual(['plan-scan M-SCAN-2 eyes']);
  });

  it('a condition whose other side belongs to no row is told as dead', () => {
    const broken = withRow('toxoplasma-mother', 'M-SCAN-1', () => null).tables[0];
    if (broken === undefined) throw new Error('no table');
    expect(proveConditions(compile(broken)).flatMap(({ dead }) => dead)).toEqual(['plan-scan M-SCAN-2 scan']);
  });
});

/**
 * Rows that could be one. They stay two: each is one situation as a clinician would name it, and ids of rows are told
 * in reports, cases and findings. A pair that is not on this list is a slip.
 */
const JOINABLE = [
  'conclude RN-END-07 + RN-END-13: course',
  'igm-over-time M-TIME-10 + M-TIME-13: igmToday',
  'igm-over-time M-TIME-10 + M-TIME-17: igmToday',
  'igm-over-time M-TIME-13 + M-TIME-17: igmToday',
  'igm-over-time M-TIME-22 + M-TIME-07: igmToday',
  'pcr CN-PCR-10 + CN-PCR-16: age',
  'plan-care RN-CARE-03 + RN-CARE-05: basis',
  'plan-care RN-CARE-04 + RN-CARE-06: basis',
  'plan-care TN-CARE-04 + TN-CARE-06: basis',
  'plan-cell M-TEST-02 + M-TEST-04: iggRead',
  'plan-cell M-TEST-02 + M-TEST-11: iggRead',
  'plan-cell M-TEST-04 + M-TEST-11: iggRead',
  'plan-closure RM-CLOSE-4 + RM-CLOSE-9: basis',
];

describe('nothing is written that says nothing', () => {
  const found = all.flatMap(minimise);

  it.each(['tautologies', 'contradictions', 'repeated'] as const)('no %s', (kind) => {
    expect(found.flatMap((one) => one[kind].map((told) => `${one.layer} ${told}`))).toEqual([]);
  });

  it('rows that could be one are those that are named', () => {
    const told = found.flatMap(({ layer, joinable }) => joinable.map((one) => `${layer} ${one}`));
    expect([...new Set(told)].sort()).toEqual(JOINABLE);
  });

  it('each kind is told of a layer that has it', () => {
    const rows: Row[] = [
      { id: 'A', when: { x: ['1', '2'] } },
      { id: 'B', when: { x: [] } },
      { id: 'C', when: { x: ['1', '1'], y: '1' }, urgency: 'soon' },
      { id: 'D', when: { x: '2', y: '1' }, urgency: 'soon' },
      { id: 'E', when: { x: '2', y: '2' }, urgency: 'soon', why: 'other' },
    ];
    const layer: Layer = { id: 'toy', title: '', stage: 'screening', facts: ['x', 'y'], rows };
    expect(minimiseLayer(layer, () => ['1', '2'])).toEqual({
      layer: 'toy',
      tautologies: ['A x'],
      contradictions: ['B x'],
      repeated: ['C x 1'],
      joinable: ['A + B: x', 'C + D: x'],
      apart: ['D + E: y'],
    });
  });
});
