/**
 * The physical limit: the conclusions of one whole published space in one array, found by a number in a mixed radix
 * that is computed from the facts. It exists for a space only; a whole table has too many combinations to be laid out.
 */
import { answersOf } from '../../../src/proof/vector.ts';
import { caseAt, sizeOf, spaces, type Space } from '../../../src/proof/space.ts';
import type { Compiled } from '../../../src/rules/compile.ts';
import { readFacts } from '../../../src/rules/decide.ts';
import { viewCase } from '../../../src/rules/view.ts';
import { CONCLUSIONS } from '../../../src/rules/vocabulary.ts';
import type { Engine } from '../engine.ts';

/** The space that is laid out: both antibodies with their immunoblots, a second method, and immunoglobulin. */
const SPACE = 'cmv-pregnant-methods';
/** Stands where no case of the space leads. */
const EMPTY = 255;

export interface Dense {
  /** The slots of the facts that differ within the space. */
  readonly slots: Int32Array;
  /** For each of them what a step of its value is worth. */
  readonly strides: Int32Array;
  /** Places in `CONCLUSIONS`. */
  readonly conclusions: Uint8Array;
}

/** The mixed-radix number of a case. @param places the value of every fact */
export function denseIndex({ slots, strides }: Pick<Dense, 'slots' | 'strides'>, places: Int8Array): number {
  let index = 0;
  for (let at = 0; at < slots.length; at++) index += (places[slots[at] ?? 0] ?? 0) * (strides[at] ?? 0);
  return index;
}

/**
 * Lays out what is known of some combinations of facts.
 * @param states the facts of each, as places of their values
 * @param conclusions for each of them a place in `CONCLUSIONS`
 * @throws where equal facts have different conclusions
 */
export function layOut(
  { slots: all, factCount }: Compiled,
  states: readonly Int8Array[],
  conclusions: readonly number[],
): Dense {
  const [first] = states;
  const differing = Array.from({ length: factCount }, (_, slot) => slot).filter((slot) =>
    states.some((state) => state[slot] !== first?.[slot]),
  );
  const slots = Int32Array.from(differing);
  const strides = new Int32Array(slots.length);
  let size = 1;
  differing.forEach((slot, at) => {
    strides[at] = size;
    size *= all[slot]?.values.length ?? 1;
  });
  const dense: Dense = { slots, strides, conclusions: new Uint8Array(size).fill(EMPTY) };
  states.forEach((state, at) => {
    const index = denseIndex(dense, state);
    const [held, conclusion = EMPTY] = [dense.conclusions[index], conclusions[at]];
    if (held !== EMPTY && held !== conclusion) throw new Error(`two conclusions for combination ${index}`);
    dense.conclusions[index] = conclusion;
  });
  return dense;
}

/** @throws where there is no such space */
export function denseSpace(): Space {
  const space = spaces.find(({ id }) => id === SPACE);
  if (space === undefined) throw new Error(`no space ${SPACE}`);
  return space;
}

/** The published answers of a space, laid out by its facts. */
export function denseOf(compiled: Compiled, space: Space): Dense {
  const { answers, at } = answersOf(space, compiled);
  const states = Array.from({ length: sizeOf(space) }, (_, index) =>
    readFacts(compiled, viewCase(caseAt(space, index))),
  );
  const places = answers.map(({ conclusion }) => CONCLUSIONS.indexOf(conclusion));
  return layOut(
    compiled,
    states,
    states.map((_, index) => places[at[index] ?? 0] ?? EMPTY),
  );
}

/** @param dense of the table and the space of the cases that will be asked */
export const denseEngine = (dense: Dense): Engine => ({
  name: 'dense look-up',
  package: null,
  ready: () => (cases) =>
    cases.map(({ places }) => CONCLUSIONS[dense.conclusions[denseIndex(dense, places)] ?? EMPTY] ?? 'none'),
});
