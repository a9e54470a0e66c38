/** Broken copies of the shipped tables: what each way of breaking a row must make the checker say. */
import { describe, expect, test } from 'vitest';
import { breakRow, changedRow, changesOf, findBroken, KINDS } from '../../src/proof/break.ts';
import { compile } from '../../src/rules/compile.ts';
import type { Layer, Table } from '../../src/rules/table.ts';
import { tables } from '../../src/tables/tables.ts';
import { layersOf } from '../helpers/broken-tables.ts';

function scale(table: Table, fact: string): readonly string[] {
  return compile(table).slots.find(({ name }) => name === fact)?.values ?? [];
}

/** Every so many rows of each table, so that all kinds of layers come up: the same ones each time. */
const EVERY = 23;
const chosen = tables.flatMap((table) =>
  layersOf(table)
    .flatMap((layer) => layer.rows.map((row) => ({ table, layer, row })))
    .filter((_, at) => at % EVERY === 0),
);

const made = chosen.flatMap(({ table, layer, row }) => {
  const changes = changesOf(layer, row, (fact) => scale(table, fact));
  return KINDS.flatMap((kind) => {
    const change = changes.find((one) => one.kind === kind);
    return change === undefined ? [] : [{ table, layer, row, change, name: `${row.id} ${kind}` }];
  });
});

describe('what the checker says', () => {
  test('of every kind of change there are examples', () => {
    for (const kind of KINDS)
      expect(made.filter(({ change }) => change.kind === kind).length).toBeGreaterThan(20);
  });

  test.each(made)('$name', ({ table, layer, row, change }) => {
    const { before, after } = findBroken(table, { table: table.id, layer: layer.id, row: row.id, change });
    expect([before.gaps, before.overlaps, before.deadRows]).toEqual([0, 0, []]);
    expect(after.combinations).toBe(before.combinations);
    switch (change.kind) {
      case 'delete':
        expect(after.rows).toBe(before.rows - 1);
        expect(after.gaps).toBeGreaterThan(0);
        expect(after.overlaps).toBe(0);
        break;
      case 'widen': {
        const isDead = before.deadConditions.includes(`${layer.id} ${row.id} ${change.fact}`);
        expect(after.gaps).toBe(0);
        expect(after.overlaps > 0).toBe(!isDead);
        if (!isDead) expect(after.overlap?.rows).toContain(row.id);
        break;
      }
      case 'overlap':
        expect(after.gaps).toBe(0);
        expect(after.overlaps).toBeGreaterThan(0);
        expect(after.overlap?.rows).toContain(row.id);
        // All that the other row accepts is shared now, so it holds nowhere alone.
        expect(after.deadRows).toContain(change.other);
        break;
      case 'move':
        expect(after.gaps).toBeGreaterThan(0);
        expect(after.gap?.values[change.fact]).toBe(change.from);
    }
  });
});

describe('the copy', () => {
  const [first] = chosen;
  if (first === undefined) throw new Error('no row chosen');
  const { table, layer, row } = first;
  const breaking = { table: table.id, layer: layer.id, row: row.id, change: { kind: 'delete' } } as const;

  test('leaves the table alone and shares all other layers with it', () => {
    const before = JSON.stringify(table);
    const copy = breakRow(table, breaking);
    expect(JSON.stringify(table)).toBe(before);
    expect(copy).not.toBe(table);
    const differing = layersOf(copy).filter((one, at) => one !== layersOf(table)[at]);
    expect(differing.map(({ id }) => id)).toEqual([layer.id]);
  });

  test('of a row or layer that is not there is refused', () => {
    expect(() => breakRow(table, { ...breaking, row: 'none' })).toThrow('no row none');
    expect(() => breakRow(table, { ...breaking, layer: 'none' })).toThrow('no layer none');
  });

  test('moves a value to its neighbours on the scale only, and never to one the row has already', () => {
    const small: Layer = {
      id: 'small',
      title: 'small',
      stage: 'screening',
      facts: ['week'],
      rows: [
        { id: 'a', when: { week: ['early', 'middle'] } },
        { id: 'b', when: { week: 'late' } },
      ],
    };
    const [a] = small.rows;
    if (a === undefined) throw new Error('no row');
    const moves = changesOf(small, a, () => ['early', 'middle', 'late', 'unknown']).filter(
      ({ kind }) => kind === 'move',
    );
    expect(moves).toEqual([{ kind: 'move', fact: 'week', from: 'middle', to: 'late' }]);
    const [move] = moves;
    if (move === undefined) throw new Error('no move');
    expect(changedRow(small, a, move)?.when).toEqual({ week: ['early', 'late'] });
    expect(a.when).toEqual({ week: ['early', 'middle'] });
  });
});
