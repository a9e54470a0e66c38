import { expect, it } from 'vitest';
import { appTables } from './app.ts';
import { runOracles } from './run.ts';

const layers = appTables().flatMap((table) => table.layers);
const everyCombination = layers.reduce((all, { combinations }) => all + combinations, 0);
const everyRow = layers.reduce((all, { rows }) => all + rows.length, 0);

it('three engines of other families, asked from the exported files, agree with the app everywhere', async () => {
  const outcomes = await runOracles();
  expect(outcomes.flatMap(({ disagreements }) => disagreements)).toEqual([]);
  const asked = outcomes.map(({ combinations }) => combinations);
  const some = expect.any(Number) as number;
  expect(asked).toEqual([everyCombination, some, 6 * 500, some, everyCombination, 6 * 1500]);
  expect(asked[1]).toBeGreaterThan(30_000);
  expect(asked[3]).toBeGreaterThan(everyRow);
}, 300_000);
