/** What a walk over a space starts from: for each axis where its values lead, and which layers are then decided. */
import type { Compiled, CompiledRow } from '../rules/compile.ts';
import { isThere } from '../rules/plan.ts';
import type { FactPath } from '../rules/vocabulary.ts';
import { brings } from '../tables/action-results.ts';
import { stepsOf, type Step } from './answer-steps.ts';
import { followFacts, followResults, type Followed } from './facts.ts';
import { sizeOf, type Space } from './space.ts';

/** The rows that show in an answer, as a path in a tree: the last one, and what came before it. Row 0 is none. */
export interface Trace {
  readonly before: Trace | null;
  readonly row: number;
  /** One row more. */
  longer?: Map<number, Trace>;
  /** The answers that follow, by what the last layers read. */
  ends?: Map<number | string, number>;
}
/** What is known at a depth of the walk. */
export interface Level {
  readonly width: number;
  /** Cases below each value. */
  readonly block: number;
  readonly moves: readonly Move[];
  readonly steps: readonly Step[];
  /** For each value the places that it leads to, move by move. */
  readonly reached: Int32Array;
  trace: Trace;
  /** The row of the chain that decided, or null. */
  decided: CompiledRow | null;
}
/** One fact at one of its axes: where its place stands, where each value leads, and which slot is then known. */
export interface Move {
  readonly from: number;
  readonly next: Int32Array;
  readonly slot: number | null;
}

/** The results whose tests a plan leaves out once they are there. */
const RESULTS: readonly FactPath[] = [...new Set(Object.values(brings))];

/** Everything that a walk over a space starts from. */
export interface Prepared {
  readonly levels: readonly Level[];
  /** The layers behind the last axis that decide, weigh and plan. */
  readonly rest: readonly Step[];
  /** What they read that is not the same in every case, in two parts: pairs of a slot and the weight of its value. */
  readonly late: readonly [Float64Array, Float64Array];
  /** Values of the table's slots; behind them, whether each of `RESULTS` is there. */
  readonly state: Int32Array;
  readonly places: Int32Array;
  readonly root: Trace;
}

/** Weights that give each combination of the late slots a number of its own, or two where one does not reach. */
function weightsOf(
  { slots, factCount, table }: Compiled,
  rest: readonly Step[],
  facts: readonly Followed[],
): [Float64Array, Float64Array] {
  const isFixed = (slot: number) => slot < factCount && facts[slot]?.depths.length === 0;
  const read = rest.flatMap(({ reads }) => [...reads].filter((_, at) => at % 2 === 0));
  const late = [...new Set([...read, ...RESULTS.map((_, at) => slots.length + at)])];
  const parts: [number[], number[]] = [[], []];
  let weight = 1;
  let part = parts[0];
  for (const slot of late.filter((one) => !isFixed(one))) {
    const values = slots[slot]?.values.length ?? 2;
    if (weight * values > Number.MAX_SAFE_INTEGER) {
      if (part === parts[1]) throw new Error(`${table.id}: too many facts to number`);
      part = parts[1];
      weight = 1;
    }
    part.push(slot, weight);
    weight *= values;
  }
  return [Float64Array.from(parts[0]), Float64Array.from(parts[1])];
}

/** Follows the facts over the axes of a space, and puts the layers at their depths. */
export function prepareWalk(compiled: Compiled, space: Space): Prepared {
  const facts = followFacts(compiled, space);
  const all: readonly Followed[] = [...facts, ...followResults(space, RESULTS, isThere)];
  const slotOf = (one: number) => (one < facts.length ? one : compiled.slots.length + one - facts.length);
  const state = new Int32Array(slotOf(all.length));
  const root: Trace = { before: null, row: 0 };
  const moves: Move[][] = space.axes.map(() => []);
  let places = 0;
  all.forEach(({ depths, next, fixed }, one) => {
    state[slotOf(one)] = fixed;
    depths.forEach((depth, level) => {
      const slot = level === depths.length - 1 ? slotOf(one) : null;
      moves[depth]?.push({ from: places + level, next: next[level] ?? new Int32Array(), slot });
    });
    places += depths.length;
  });
  const steps = stepsOf(compiled, facts, space.axes.length);
  const last = space.axes.length - 1;
  let block = sizeOf(space);
  const levels = space.axes.map(({ values: { length: width } }, depth): Level => {
    block /= width;
    const own = moves[depth] ?? [];
    const here = steps[depth] ?? [];
    const now = depth < last ? here : here.filter(({ section }) => section === 'reading');
    const reached = new Int32Array(width * own.length);
    return { width, block, moves: own, steps: now, reached, trace: root, decided: null };
  });
  const rest = (steps[last] ?? []).filter(({ section }) => section !== 'reading');
  return {
    levels,
    rest,
    late: weightsOf(compiled, rest, facts),
    state,
    places: new Int32Array(places),
    root,
  };
}
