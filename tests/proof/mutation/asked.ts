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
 */
export function* askQuestions(
  compiled: Compiled,
  base: Base,
  path: FactPath,
  asks: readonly FactPath[],
): Generator<Question> {
  const all = layersIn(compiled);
  const place = all.indexOf(base.own);
  const does = (row: Row) => row.asks?.includes(path) === true;
  yield unhidden(base, does);
  const asksElse = (row: Row) => row.asks?.some((one) => one !== path) === true;
  const own = asks.some((one) => one !== path);
  for (const [at, layer] of all.entries()) {
    const asking = rowsWhere(layer, does);
    if (at <= place || asking === 0) continue;
    const first = base.others.includes(layer) ? holding(base, layer, asking) : base;
    if (first === null) continue;
    const asksBefore = (row: Row, other: CompiledLayer) => all.indexOf(other) < at && does(row);
    const between = all.slice(place + 1, at).filter((other) => rowsWhere(other, asksElse) !== 0);
    if (own || rowsWhere(layer, (row) => does(row) && asksElse(row)) !== 0) yield unhidden(first, asksBefore);
    else
      for (const other of between) {
        const second = base.others.includes(other)
          ? holding(first, other, rowsWhere(other, asksElse))
          : first;
        if (second !== null) yield unhidden(second, asksBefore);
      }
  }
}

/** Do two rows ask for the same in another order? */
export function isReordered(was: readonly FactPath[], is: readonly FactPath[]): boolean {
  const kept = was.filter((one) => is.includes(one));
  return kept.join() !== is.filter((one) => was.includes(one)).join();
}
