/**
 * The answers of released content as they are kept: one readable part (what was asked, which answers there are, the
 * hash) and one part of numbers, two bytes a case, the lower first, space after space.
 */
import type { Answer } from './answer.ts';
import { bytesOf, hashOf } from './hash.ts';
import { sizeOf, type Space } from './space.ts';
import type { Vector } from './vector.ts';

export interface ReleasedSpace extends Space {
  readonly cases: number;
  /** Cases that a row sends to "this tool cannot interpret this". */
  readonly cannotSay: number;
}
/** An answer with the places of its codes: conclusion, urgency, cannot say, row, actions, avoid. */
export type KeptAnswer = readonly [
  Answer['conclusion'],
  Answer['urgency'],
  boolean,
  string,
  readonly number[],
  readonly number[],
];
export interface Release {
  /** Of the content. */
  readonly version: string;
  /** SHA-256 over the vectors, as `hashOf` gives it. */
  readonly hash: string;
  readonly cases: number;
  readonly spaces: readonly ReleasedSpace[];
  /** Every action, with its time, and every warning, once. */
  readonly codes: readonly string[];
  /** Every different answer, once; the numbers count from 0. */
  readonly answers: readonly KeptAnswer[];
  /** Every row of the tables, `table row digest`; releases before 2026.11.4 did not keep them. */
  readonly rows?: readonly string[];
}

/** How many cases of a vector have an answer of this kind. */
export function countCases({ answers, at }: Vector, has: (answer: Answer) => boolean): number {
  const counted = answers.map(has);
  let count = 0;
  for (const place of at) if (counted[place] === true) count++;
  return count;
}

function keptForm(answers: readonly Answer[], codes: readonly string[]): readonly KeptAnswer[] {
  const placeOf = new Map(codes.map((code, place) => [code, place]));
  const places = (list: readonly string[]) => list.map((code) => placeOf.get(code) ?? -1);
  return answers.map(({ conclusion, urgency, cannotSay, row, actions, avoid }) => [
    conclusion,
    urgency,
    cannotSay,
    row,
    places(actions),
    places(avoid),
  ]);
}

/** The answers of a release, as they were. */
export function answersIn({ answers, codes }: Release): readonly Answer[] {
  const named = (places: readonly number[]) => places.map((place) => codes[place] ?? '');
  return answers.map(([conclusion, urgency, cannotSay, row, actions, avoid]) => ({
    conclusion,
    cannotSay,
    urgency,
    actions: named(actions),
    avoid: named(avoid),
    row,
  }));
}

/** Both parts of a release. @throws Error where there are more answers than two bytes can number */
export async function releaseOf(
  version: string,
  vectors: readonly Vector[],
): Promise<{ readonly release: Release; readonly numbers: Uint8Array<ArrayBuffer> }> {
  const places = new Map<string, number>();
  const all: Answer[] = [];
  const parts = vectors.map(({ answers, at }) => {
    const numbers = answers.map((answer) => {
      const key = JSON.stringify(answer);
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, all.length);
      return all.push(answer) - 1;
    });
    return bytesOf(at.map((place) => numbers[place] ?? 0));
  });
  if (all.length > 1 << 16) throw new Error(`${all.length} different answers, more than can be numbered`);
  const numbers = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    numbers.set(part, offset);
    offset += part.length;
  }
  const spaces = vectors.map((vector) => ({
    ...vector.space,
    cases: sizeOf(vector.space),
    cannotSay: countCases(vector, ({ cannotSay }) => cannotSay),
  }));
  const cases = spaces.reduce((sum, space) => sum + space.cases, 0);
  const codes = [...new Set(all.flatMap(({ actions, avoid }) => [...actions, ...avoid]))].sort();
  const answers = keptForm(all, codes);
  return { release: { version, hash: await hashOf(vectors), cases, spaces, codes, answers }, numbers };
}

/**
 * The vectors of a release, as they were.
 * @throws Error where the parts do not fit each other or the hash, so that nothing is compared with half a release
 */
export async function vectorsOf(release: Release, numbers: Uint8Array): Promise<readonly Vector[]> {
  const known = answersIn(release);
  let offset = 0;
  const vectors = release.spaces.map(({ id, pathogen, subject, axes }): Vector => {
    const space: Space = { id, pathogen, subject, axes };
    const at = new Uint16Array(sizeOf(space));
    const answers: Answer[] = [];
    const places = new Map<number, number>();
    for (let index = 0; index < at.length; index++, offset += 2) {
      const number = (numbers[offset] ?? 0) + ((numbers[offset + 1] ?? 0) << 8);
      let place = places.get(number);
      if (place === undefined) {
        const answer = known[number];
        if (answer === undefined) throw new Error(`release ${release.version}: no answer ${number}`);
        places.set(number, (place = answers.length));
        answers.push(answer);
      }
      at[index] = place;
    }
    return { space, answers, at };
  });
  if (offset !== numbers.length || (await hashOf(vectors)) !== release.hash)
    throw new Error(`release ${release.version}: its parts do not fit its hash`);
  return vectors;
}
