/** Answers compared millions of times: only conclusion, closing and urgency count, so pairs of these are compared once. */
import type { Answer } from '../../../src/proof/vector.ts';
import { URGENCIES } from '../../../src/rules/vocabulary.ts';
import { lowerUrgency, moreReassuring } from '../invariants/words.ts';
import { shortAnswer, toxo } from '../invariants/short.ts';

const anyCase = toxo('');

/** The answers of one vector, ready to be compared by their places. */
export class Kinds {
  readonly #kindOf: Uint16Array;
  readonly #calmer: Uint8Array;
  readonly #lower: Uint8Array;
  readonly #count: number;

  constructor(answers: readonly Answer[]) {
    const kinds = new Map<
      string,
      { readonly place: number; readonly answer: ReturnType<typeof shortAnswer> }
    >();
    this.#kindOf = Uint16Array.from(answers, ({ conclusion, urgency, actions }) => {
      const closed = actions.some((one) => one.split('@')[0] === 'no_further_testing');
      const key = `${conclusion} ${urgency} ${closed}`;
      const known = kinds.get(key);
      if (known !== undefined) return known.place;
      const answer = shortAnswer(anyCase, conclusion, urgency, closed ? 'no_further_testing' : '');
      kinds.set(key, { place: kinds.size, answer });
      return kinds.size - 1;
    });
    const all = [...kinds.values()].map(({ answer }) => answer);
    this.#count = all.length;
    const pairs = all.flatMap((from) => all.map((to) => [from, to] as const));
    this.#calmer = Uint8Array.from(pairs, ([from, to]) => (moreReassuring(from, to) === null ? 0 : 1));
    this.#lower = Uint8Array.from(pairs, ([from, to]) => (lowerUrgency(from, to) ? 1 : 0));
  }

  #pair(from: number, to: number): number {
    return (this.#kindOf[from] ?? 0) * this.#count + (this.#kindOf[to] ?? 0);
  }

  /** Is the second answer more reassuring than the first, as the head of the invariants defines it? */
  isCalmer(from: number, to: number): boolean {
    return this.#calmer[this.#pair(from, to)] === 1;
  }

  /** Is the second answer less urgent than the first? */
  isLower(from: number, to: number): boolean {
    return this.#lower[this.#pair(from, to)] === 1;
  }
}

export const urgencyRank = (answer: Answer): number => URGENCIES.indexOf(answer.urgency);
