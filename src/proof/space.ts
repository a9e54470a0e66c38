/**
 * The published spaces: whole cases of the contract, every combination of the values of some axes. A space is walked
 * by number: case 0 has the first value of every axis, and the last axis changes fastest.
 */
import type { Case, FactPath, FactValue, Pathogen, Subject } from '../rules/vocabulary.ts';

export { spaces, wideSpaces } from './axes-sets.ts';

/** One fact of the case and the values it takes: null is absent or not known; a result is its class, `not-done` absent. */
export interface Axis {
  readonly path: FactPath;
  readonly values: readonly FactValue[];
}
export interface Space {
  readonly id: string;
  readonly pathogen: Pathogen;
  readonly subject: Subject;
  readonly axes: readonly Axis[];
}

/** How many cases a space holds. */
export function sizeOf({ axes }: Space): number {
  return axes.reduce((size, { values }) => size * values.length, 1);
}

/** Places of the axes' values for a case of the space, the first axis first. */
export function placesAt({ axes }: Space, index: number): number[] {
  const places = axes.map(() => 0);
  let rest = index;
  for (let depth = axes.length - 1; depth >= 0; depth--) {
    const count = axes[depth]?.values.length ?? 1;
    places[depth] = rest % count;
    rest = Math.floor(rest / count);
  }
  return places;
}

/**
 * One case of a space, its results classified.
 * @param index from 0 to `sizeOf(space) - 1`
 */
export function caseAt(space: Space, index: number): Case {
  const places = placesAt(space, index);
  const values = space.axes.map(({ path, values }, at) => [path, values[places[at] ?? 0] ?? null] as const);
  return caseWith(space, `${space.id}-${index}`, values);
}

const parts = new Map<FactPath, readonly [string, string?]>();
/** A path taken apart, once: `results`, `igg`. */
function partsOf(path: FactPath): readonly [string, string?] {
  let both = parts.get(path);
  if (both === undefined) {
    const dot = path.indexOf('.');
    parts.set(path, (both = dot < 0 ? [path] : [path.slice(0, dot), path.slice(dot + 1)]));
  }
  return both;
}

/** The case that holds these values and nothing else; absent ones are left out, as a sender would. */
export function caseWith(
  { pathogen, subject }: Pick<Space, 'pathogen' | 'subject'>,
  id: string,
  values: readonly (readonly [FactPath, FactValue])[],
): Case {
  const rooms: Record<string, Record<string, unknown>> = { results: {} };
  const own: Record<string, unknown> = { id, pathogen, subject };
  for (const [path, value] of values) {
    const [room, key] = partsOf(path);
    if (value === null || (room === 'results' && value === 'not-done')) continue;
    if (key === undefined) own[path] = value;
    else (rooms[room] ??= {})[key] = room === 'results' ? { class: value } : value;
  }
  // Built from the paths of the contract, key by key, which the compiler cannot follow.
  return { ...own, ...rooms } as unknown as Case;
}
