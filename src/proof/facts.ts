/**
 * How the facts of a table follow from the axes of a space, worked out once with the readers themselves. A fact reads
 * few axes; for each of them, in their order, a small table says where a value leads, and two prefixes that no later
 * value can tell apart lead to the same place. The last table gives the value of the fact.
 */
import type { Compiled } from '../rules/compile.ts';
import { readFact } from '../rules/readers.ts';
import { valueAt, viewCase, type CaseView } from '../rules/view.ts';
import type { FactPath, FactValue } from '../rules/vocabulary.ts';
import { caseWith, type Space } from './space.ts';

/** One fact, followed over the axes that it reads. */
export interface Followed {
  /** Depths of those axes in the space, ascending; empty where the fact is the same in every case. */
  readonly depths: readonly number[];
  /** For each of those axes: `place * values of the axis + value` gives the next place, at the end the fact's value. */
  readonly next: readonly Int32Array[];
  /** The fact's value where it reads no axis. */
  readonly fixed: number;
}

/** Follows one fact. @param from paths that the fact may read @param read its value in a case */
function follow(space: Space, from: readonly FactPath[], read: (view: CaseView) => number): Followed {
  const depths = space.axes.flatMap(({ path }, depth) => (from.includes(path) ? [depth] : []));
  const axes = depths.flatMap((depth) => space.axes[depth] ?? []);
  const values: number[] = [];
  const held = axes.map(({ path }) => [path, null] as [FactPath, FactValue]);
  const visit = (at: number) => {
    const own = held[at];
    if (own === undefined) values.push(read(viewCase(caseWith(space, '', held))));
    else
      for (const value of axes[at]?.values ?? []) {
        own[1] = value;
        visit(at + 1);
      }
  };
  visit(0);

  // From the last axis to the first: equal rows become one place.
  const next: Int32Array[] = [];
  let below = Int32Array.from(values);
  for (let at = axes.length - 1; at >= 0; at--) {
    const width = axes[at]?.values.length ?? 1;
    const places = new Map<string, number>();
    const rows: number[] = [];
    const above = new Int32Array(below.length / width);
    for (let row = 0; row < above.length; row++) {
      const cells = below.subarray(row * width, (row + 1) * width);
      const key = cells.join(' ');
      let place = places.get(key);
      if (place === undefined) {
        places.set(key, (place = places.size));
        rows.push(...cells);
      }
      above[row] = place;
    }
    next.unshift(Int32Array.from(rows));
    below = above;
  }
  return { depths, next, fixed: below[0] ?? 0 };
}

/** Every fact of the table, in the order of its slots. */
export function followFacts(compiled: Compiled, space: Space): readonly Followed[] {
  return compiled.slots.slice(0, compiled.factCount).map(({ name, spec, values }) => {
    if (spec === null) throw new Error(`${compiled.table.id}: ${name} is read from nothing`);
    return follow(space, spec.from, (view) => {
      const value = values.indexOf(readFact(view, spec));
      if (value < 0) throw new Error(`${compiled.table.id}: ${name} has no such value`);
      return value;
    });
  });
}

/** For each of these results, whether a case holds one that can be read: then its test is not ordered again. */
export function followResults(
  space: Space,
  paths: readonly FactPath[],
  isThere: (held: FactValue) => boolean,
): readonly Followed[] {
  return paths.map((path) => follow(space, [path], (view) => (isThere(valueAt(view.source, path)) ? 1 : 0)));
}
