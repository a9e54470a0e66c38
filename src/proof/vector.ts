/** The answers to every case of a space, in order. */
import { findTable, type Compiled } from '../rules/compile.ts';
import { tables } from '../tables/tables.ts';
import type { Answer } from './answer.ts';
import { Walk } from './answer-walk.ts';
import { caseAt, type Space } from './space.ts';
import { tellingOf } from './telling.ts';

export type { Answer } from './answer.ts';
export { hashOf } from './hash.ts';

export interface Vector {
  readonly space: Space;
  /** The different answers, in the order of their first appearance. */
  readonly answers: readonly Answer[];
  /** For each case of the space, the place of its answer. */
  readonly at: Uint16Array;
}

/** A space has at most so many different answers: their places are numbers of 16 bits. */
const MAX_ANSWERS = 1 << 16;

/** The present table of a space. @throws Error where there is none. */
export function tableOf({ pathogen, subject }: Pick<Space, 'pathogen' | 'subject'>): Compiled {
  const compiled = findTable(tables, pathogen, subject);
  if (compiled === null) throw new Error(`no table for ${pathogen}, ${subject}`);
  return compiled;
}

/**
 * Answers every case of a space; yields how many cases are done, now and then.
 * @param compiled the table to ask: the present one, unless another is given
 * @throws NoAnswer naming table, layer, rows and case, where not exactly one row of each layer holds.
 */
export function* answerSpace(space: Space, compiled: Compiled = tableOf(space)): Generator<number, Vector> {
  const telling = tellingOf(compiled, space.subject);
  const answers: Answer[] = [];
  const places = new Map<Answer, number>();
  const placeOfSet = new Map<number, number>();
  const walk = new Walk(compiled, space, (rows, conclusion, index) => {
    const number = telling.numbers.numberOf(rows);
    const known = placeOfSet.get(number);
    if (known !== undefined) return known;
    const answer = telling.answer(number, rows, conclusion, () => caseAt(space, index));
    let place = places.get(answer);
    if (place === undefined) {
      if (answers.length === MAX_ANSWERS) throw new Error(`${space.id}: more than ${MAX_ANSWERS} answers`);
      places.set(answer, (place = answers.length));
      answers.push(answer);
    }
    placeOfSet.set(number, place);
    return place;
  });
  yield* walk.run();
  return { space, answers, at: walk.at };
}

/** Answers a whole space at once. */
export function answersOf(space: Space, compiled?: Compiled): Vector {
  const walk = answerSpace(space, compiled);
  let step = walk.next();
  while (step.done !== true) step = walk.next();
  return step.value;
}
