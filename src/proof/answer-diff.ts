/** What changed between two vectors of one space, case by case, gathered into classes of input. */
import type { Answer } from './answer.ts';
import { boxesOf, type Box } from './answer-boxes.ts';
import type { Axis, Space } from './space.ts';
import type { Vector } from './vector.ts';

/** In what two answers differ; lists and rows hold only what is not in both. */
export interface Difference {
  readonly was: Pick<Answer, 'conclusion' | 'urgency' | 'cannotSay'>;
  readonly is: Pick<Answer, 'conclusion' | 'urgency' | 'cannotSay'>;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly avoidAdded: readonly string[];
  readonly avoidRemoved: readonly string[];
  /** The deciding rows, where only they differ. */
  readonly rows: readonly [string, string] | null;
}
/** The cases of a space that changed in one and the same way. */
export interface Change {
  readonly difference: Difference;
  readonly cases: number;
  /** Over the axes of `SpaceDiff.axes`. */
  readonly boxes: readonly Box[];
}
export interface SpaceDiff {
  readonly space: Space;
  /** The axes on which both could be compared, with the values that both have. */
  readonly axes: readonly Axis[];
  readonly compared: number;
  readonly changes: readonly Change[];
}

const lacks = (from: readonly string[], list: readonly string[]) => from.filter((one) => !list.includes(one));
const brief = ({ conclusion, urgency, cannotSay }: Answer) => ({ conclusion, urgency, cannotSay });

/** In what two answers differ, or null. */
export function differenceOf(was: Answer, is: Answer): Difference | null {
  if (JSON.stringify(was) === JSON.stringify(is)) return null;
  const found = {
    was: brief(was),
    is: brief(is),
    added: lacks(is.actions, was.actions),
    removed: lacks(was.actions, is.actions),
    avoidAdded: lacks(is.avoid, was.avoid),
    avoidRemoved: lacks(was.avoid, is.avoid),
  };
  const lists = [found.added, found.removed, found.avoidAdded, found.avoidRemoved];
  const same =
    JSON.stringify(found.was) === JSON.stringify(found.is) && lists.every((list) => list.length === 0);
  return { ...found, rows: same ? [was.row, is.row] : null };
}

interface Shared extends Axis {
  /** For each shared value, what it adds to the number of a case then and now. */
  readonly then: readonly number[];
  readonly now: readonly number[];
}

const isAbsent = (value: unknown) => value === null || value === 'not-done';

function stridesOf({ axes }: Space): number[] {
  let stride = 1;
  const strides = axes.map(() => 1);
  for (let depth = axes.length - 1; depth >= 0; depth--) {
    strides[depth] = stride;
    stride *= axes[depth]?.values.length ?? 1;
  }
  return strides;
}

/**
 * The axes of both spaces with the values of both. An axis that only one of them has counts with its absent value: the
 * other's cases hold nothing there.
 */
function sharedAxes(then: Space, now: Space): readonly Shared[] {
  const thenStrides = stridesOf(then);
  const nowStrides = stridesOf(now);
  const paths = [...new Set([...now.axes, ...then.axes].map(({ path }) => path))];
  return paths.map((path) => {
    const find = (space: Space, strides: readonly number[]) => {
      const depth = space.axes.findIndex((one) => one.path === path);
      const values = space.axes[depth]?.values ?? [null];
      const keys = values.map((value) => (isAbsent(value) ? 'absent' : JSON.stringify(value)));
      return { values, keys, stride: depth < 0 ? 0 : (strides[depth] ?? 0) };
    };
    const old = find(then, thenStrides);
    const own = find(now, nowStrides);
    const both = own.keys.flatMap((key, place) => (old.keys.includes(key) ? [place] : []));
    return {
      path,
      values: both.map((place) => own.values[place] ?? null),
      then: both.map((place) => old.keys.indexOf(own.keys[place] ?? '') * old.stride),
      now: both.map((place) => place * own.stride),
    };
  });
}

/** Compares the answers to the cases that two vectors share. */
export function diffVectors(then: Vector, now: Vector): SpaceDiff {
  const shared = sharedAxes(then.space, now.space);
  const found = new Map<string, { readonly difference: Difference; readonly points: number[][] }>();
  const kinds = new Map<number, { readonly points: number[][] } | null>();
  const places = shared.map(() => 0);
  let compared = 0;

  const kindOf = (was: number, is: number) => {
    const key = was * (1 << 16) + is;
    const known = kinds.get(key);
    if (known !== undefined) return known;
    const [a, b] = [then.answers[was], now.answers[is]];
    const difference = a === undefined || b === undefined ? null : differenceOf(a, b);
    let kind: { readonly difference: Difference; readonly points: number[][] } | null = null;
    if (difference !== null) {
      const text = JSON.stringify(difference);
      kind = found.get(text) ?? { difference, points: [] };
      found.set(text, kind);
    }
    kinds.set(key, kind);
    return kind;
  };
  const visit = (depth: number, thenIndex: number, nowIndex: number) => {
    const axis = shared[depth];
    if (axis === undefined) {
      compared += 1;
      kindOf(then.at[thenIndex] ?? 0, now.at[nowIndex] ?? 0)?.points.push([...places]);
      return;
    }
    for (let place = 0; place < axis.values.length; place++) {
      places[depth] = place;
      visit(depth + 1, thenIndex + (axis.then[place] ?? 0), nowIndex + (axis.now[place] ?? 0));
    }
  };
  visit(0, 0, 0);

  const changes = [...found.values()].map(({ difference, points }) => ({
    difference,
    cases: points.length,
    boxes: boxesOf(points),
  }));
  const axes = shared.map(({ path, values }) => ({ path, values }));
  return { space: now.space, axes, compared, changes };
}
