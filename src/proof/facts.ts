/**
 * How the facts of a table follow from the axes of a space, worked out once with the readers themselves. A fact reads
 * few axes; for each of them, in their order, a small table says where a value leads, and two prefixes that no later
 * value can tell apart lead to the same place. The last table gives the value of the fact.
 */
import type { Compiled } from '../rules/compile.ts';
import { readFact } from '../rules/readers.ts';
import type { FactSpec } from '../rules/table.ts';
import { valueAt, viewCase, type CaseView } from '../rules/view.ts';
import type { FactPath, FactValue, Pathogen, Subject } from '../rules/vocabulary.ts';
import { caseWith, type Axis, type Space } from './space.ts';

/** One fact, followed over the axes that it reads. */
export interface Followed {
  /** Depths of those axes in the space, ascending; empty where the fact is the same in every case. */
  readonly depths: readonly number[];
  /** For each of those axes: `place * values of the axis + value` gives the next place, at the end the fact's value. */
  readonly next: readonly Int32Array[];
  /** The fact's value where it reads no axis. */
  readonly fixed: number;
}

/** Every case of some axes of a space, the last axis changing fastest; what the other axes stand for is absent. */
function viewsOf(space: Space, axes: readonly Axis[]): CaseView[] {
  const views: CaseView[] = [];
  const held = axes.map(({ path }) => [path, null] as [FactPath, FactValue]);
  const visit = (at: number) => {
    const own = held[at];
    if (own === undefined) views.push(viewCase(caseWith(space, '', held)));
    else
      for (const value of axes[at]?.values ?? []) {
        own[1] = value;
        visit(at + 1);
      }
  };
  visit(0);
  return views;
}

/** Follows one fact over the axes that it reads. @param values of the fact in every case of those axes */
function follow(axes: readonly Axis[], values: readonly number[]): Omit<Followed, 'depths'> {
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
  return { next, fixed: below[0] ?? 0 };
}

/** A fact that was followed: in every space of this kind that has these axes it follows in the same way. */
interface Known extends Omit<Followed, 'depths'> {
  readonly pathogen: Pathogen;
  readonly subject: Subject;
  readonly axes: readonly Axis[];
}
const known = new WeakMap<FactSpec, Known[]>();

/** Every fact of the table, in the order of its slots. */
export function followFacts(compiled: Compiled, space: Space): readonly Followed[] {
  const { pathogen, subject } = space;
  // Facts that read the same axes are read from the same cases.
  const views = new Map<string, readonly CaseView[]>();
  return compiled.slots.slice(0, compiled.factCount).map(({ name, spec, values }) => {
    if (spec === null) throw new Error(`${compiled.table.id}: ${name} is read from nothing`);
    const depths = depthsOf(space, spec.from);
    const axes = axesAt(space, depths);
    const before = known.get(spec) ?? [];
    const isSame = (one: Known) =>
      one.pathogen === pathogen &&
      one.subject === subject &&
      one.axes.length === axes.length &&
      one.axes.every((axis, at) => axis === axes[at]);
    let one = before.find(isSame);
    if (one === undefined) {
      const cases = views.get(depths.join()) ?? viewsOf(space, axes);
      views.set(depths.join(), cases);
      const read = cases.map((view) => {
        const value = values.indexOf(readFact(view, spec));
        if (value < 0) throw new Error(`${compiled.table.id}: ${name} has no such value`);
        return value;
      });
      one = { pathogen, subject, axes, ...follow(axes, read) };
      known.set(spec, [...before, one]);
    }
    return { depths, next: one.next, fixed: one.fixed };
  });
}

/** For each of these results, whether a case holds one that can be read: then its test is not ordered again. */
export function followResults(
  space: Space,
  paths: readonly FactPath[],
  isThere: (held: FactValue) => boolean,
): readonly Followed[] {
  return paths.map((path) => {
    const depths = depthsOf(space, [path]);
    const axes = axesAt(space, depths);
    const there = viewsOf(space, axes).map(({ source }) => (isThere(valueAt(source, path)) ? 1 : 0));
    return { depths, ...follow(axes, there) };
  });
}

/** Depths of the axes that stand for some paths. */
const depthsOf = ({ axes }: Space, paths: readonly FactPath[]): number[] =>
  axes.flatMap(({ path }, depth) => (paths.includes(path) ? [depth] : []));
const axesAt = ({ axes }: Space, depths: readonly number[]): readonly Axis[] =>
  depths.flatMap((depth) => axes[depth] ?? []);
