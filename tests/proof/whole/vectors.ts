/** The answers to every case of the published spaces, worked out once for all properties. */
import { sizeOf, spaces, type Space } from '../../../src/proof/space.ts';
import { answerSpace, type Answer, type Vector } from '../../../src/proof/vector.ts';

/** The answers to every case of one space. */
export function vectorOf(space: Space): Vector {
  const walk = answerSpace(space);
  for (;;) {
    const step = walk.next();
    if (step.done === true) return step.value;
  }
}

let made: readonly Vector[] | null = null;

/** One vector for each published space. */
export function wholeVectors(): readonly Vector[] {
  return (made ??= spaces.map(vectorOf));
}

/** The answer of a vector to a case. @throws Error where the vector has none. */
export function answerAt({ space, answers, at }: Vector, index: number): Answer {
  const answer = answers[at[index] ?? -1];
  if (answer === undefined) throw new Error(`${space.id}: no answer to case ${index}`);
  return answer;
}

/** How many cases the vectors hold. */
export const casesOf = (vectors: readonly Vector[]): number =>
  vectors.reduce((all, { space }) => all + sizeOf(space), 0);
