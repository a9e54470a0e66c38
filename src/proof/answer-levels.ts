/** What a walk over a space starts from: for each axis where its values lead, and which layers are then decided. */
import type { Compiled, CompiledRow } from '../rules/compile.ts';
import { isThere } from '../rules/plan.ts';
import { RESULTS, rowSetsOf, type Narrowing } from './answer-rows.ts';
import { stepsOf, type Step } from './answer-steps.ts';
import { followFacts, followResults, type Followed } from './facts.ts';
import { sizeOf, type Space } from './space.ts';

/** What is known at a depth of the walk. */
export interface Level {
  readonly width: number;
  /** Cases below each value. */
  readonly block: number;
  readonly moves: readonly Move[];
  readonly steps: readonly Step[];
  /** The slots that the plan reads and whose value stands from here on. */
  readonly narrowings: readonly Narrowing[];
  /** For each value the places that it leads to, move by move. */
  readonly reached: Int32Array;
  /** The rows that still stand. */
  readonly rows: Int32Array;
  /** The row of the chain that decided, or null. */
  decided: CompiledRow | null;
}
/** One fact at one of its axes: where its place stands, where each value leads, and which slot is then known. */
export interface Move {
  readonly from: number;
  readonly next: Int32Array;
  readonly slot: number | null;
}

/** Everything that a walk over a space starts from. */
export interface Prepared {
  readonly levels: readonly Level[];
  /** Values of the table's slots; behind them, whether each of `RESULTS` is there. */
  readonly state: Int32Array;
  readonly places: Int32Array;
}

/** Follows the facts over the axes of a space, and puts the layers at their depths. */
export function prepareWalk(compiled: Compiled, space: Space): Prepared {
  const facts = followFacts(compiled, space);
  const results = followResults(space, RESULTS, isThere);
  const all: readonly Followed[] = [...facts, ...results];
  const slotOf = (one: number) => (one < facts.length ? one : compiled.slots.length + one - facts.length);
  const state = new Int32Array(slotOf(all.length));
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
  const { steps, known } = stepsOf(compiled, facts, space.axes.length);
  const { width: words, narrowings } = rowSetsOf(compiled);
  const knownAt = [...known, ...results.map(({ depths }) => depths.at(-1) ?? 0)];
  let block = sizeOf(space);
  const levels = space.axes.map(({ values: { length: width } }, depth): Level => {
    block /= width;
    const own = moves[depth] ?? [];
    return {
      width,
      block,
      moves: own,
      steps: steps[depth] ?? [],
      narrowings: narrowings.filter(({ slot }) => knownAt[slot] === depth),
      reached: new Int32Array(width * own.length),
      rows: new Int32Array(words),
      decided: null,
    };
  });
  return { levels, state, places: new Int32Array(places) };
}
