/** When a change in what a row asks for shows: in which results are asked for, and in which order. */
import { layersIn } from '../../../src/proof/conditions.ts';
import type { Compiled, CompiledLayer } from '../../../src/rules/compile.ts';
import type { Row } from '../../../src/rules/table.ts';
import type { FactPath } from '../../../src/rules/vocabulary.ts';
import { holding, rowsWhere, unhidden, type Base } from './base.ts';
import type { Question } from './satisfy.ts';

/**
 * A result that one of the two rows asks for and the other does not. What is asked for first stands first, so a layer
 * before hides it, and one after it only where nothing else is asked for in between.
 * @param asks what the row that asks for it asks for, in its order
 * @param kept what both rows ask for: asked for again later it changes nothing
 */
export function* askQuestions(
  compiled: Compiled,
  base: Base,
  path: FactPath,
  { asks, kept }: { readonly asks: readonly FactPath[]; readonly kept: readonly FactPath[] },
): Generator<Question> {
  const all = layersIn(compiled);
  const place = all.indexOf(base.own);
  const does = (row: Row) => row.asks?.includes(path) === true;
  yield unhidden(base, does);
  const isNew = (one: FactPath) => one !== path && !kept.includes(one);
  const asksElse = (row: Row) => row.asks?.some(isNew) === true;
  const asksElseFirst = (row: Row) =>
    does(row) && row.asks?.slice(0, row.asks.indexOf(path)).some(isNew) === true;
  const own = asks.length > asks.indexOf(path) + 1;
  /** These rows hold in a layer; one that may change itself holds either way. */
  const held = (from: Base, layer: CompiledLayer, rows: number) =>
    base.others.includes(layer) ? holding(from, layer, rows) : from;
  for (const [at, layer] of all.entries()) {
    const asking = rowsWhere(layer, does);
    if (at <= place || asking === 0) continue;
    const asksBefore = (row: Row, other: CompiledLayer) => all.indexOf(other) < at && does(row);
    const first = held(base, layer, asking);
    if (first === null) continue;
    if (own) {
      yield unhidden(first, asksBefore);
      continue;
    }
    const late = rowsWhere(layer, asksElseFirst);
    const after = late === 0 ? null : held(base, layer, late);
    if (after !== null) yield unhidden(after, asksBefore);
    for (const other of all.slice(place + 1, at)) {
      const asked = rowsWhere(other, asksElse);
      const second = asked === 0 ? null : held(first, other, asked);
      if (second !== null) yield unhidden(second, asksBefore);
    }
  }
}

/** Do two rows ask for the same in another order? */
export function isReordered(was: readonly FactPath[], is: readonly FactPath[]): boolean {
  const kept = was.filter((one) => is.includes(one));
  return kept.join() !== is.filter((one) => was.includes(one)).join();
}
