/** FINDINGS F118: an answer that does not reassure orders something, for every combination of facts. */
import { expect, test } from 'vitest';
import type { Row, Table } from '../../src/rules/table.ts';
import { tables } from '../../src/tables/tables.ts';
import { openSaysWhatToDo } from './whole/to-do.ts';

/** The tables with one row of their plans changed. */
const withRow = (id: string, change: (row: Row) => Row): Table[] =>
  tables.map((table) => ({
    ...table,
    plan: table.plan.map((layer) => ({
      ...layer,
      rows: layer.rows.map((row) => (row.id === id ? change(row) : row)),
    })),
  }));

test('no combination of facts is left without a step', () => {
  expect(openSaysWhatToDo()).toMatchObject({ violations: [] });
});

test('a first test late beside an earlier high avidity: without its steps it is found, with the row that decides', () => {
  const broken = withRow('TM-LAB-22', ({ id, when }) => ({ id, when }));
  expect(openSaysWhatToDo(broken).violations).toEqual([
    'toxoplasma-mother TM-GREY-09 (1 times), first nothing is ordered',
  ]);
});

test('a test of the serum that is there is no step where its result is there', () => {
  const broken = withRow('TM-LAB-22', (row) => ({ ...row, actions: [['avidity', 'same_serum']] }));
  expect(openSaysWhatToDo(broken).violations).toHaveLength(1);
});

test('an urgency without a step is found, with the row that presses', () => {
  const idle = withRow('CM-LAB-15', (row) => ({ ...row, urgency: 'soon' }))
    .filter(({ id }) => id === 'cmv-mother')
    .map((table) => ({
      ...table,
      plan: table.plan.map((layer) => ({
        ...layer,
        rows: layer.rows.map((row) => ({ ...row, actions: [] })),
      })),
    }));
  expect(openSaysWhatToDo(idle).violations).toContain(
    'cmv-mother CM-LAB-15 (1 times), first nothing is ordered',
  );
});
