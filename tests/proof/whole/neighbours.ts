/** Index arithmetic on a vector: the cases that differ on one axis alone. */
import type { Space } from '../../../src/proof/space.ts';

/** How far apart two cases stand that differ by one place on this axis. */
export function strideOf({ axes }: Space, axis: number): number {
  return axes.slice(axis + 1).reduce((all, { values }) => all * values.length, 1);
}

/**
 * Calls `visit` once for every combination of the other axes, with the index of the case that has the first value of
 * this one. The case with the value at `place` stands at `first + place * strideOf(space, axis)`.
 */
export function alongAxis(space: Space, axis: number, visit: (first: number) => void): void {
  const stride = strideOf(space, axis);
  const block = stride * (space.axes[axis]?.values.length ?? 0);
  const size = strideOf(space, -1);
  for (let start = 0; start < size; start += block)
    for (let first = start; first < start + stride; first++) visit(first);
}
