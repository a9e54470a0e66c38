/** The answers to every case of a space, in order. */
import { findTable, type Compiled } from '../rules/compile.ts';
import type { Fired } from '../rules/decide.ts';
import { viewCase } from '../rules/view.ts';
import { CONCLUSIONS, type Conclusion } from '../rules/vocabulary.ts';
import { tables } from '../tables/tables.ts';
import { answerFrom, type Answer } from './answer.ts';
import type { Trace } from './answer-levels.ts';
import { Walk, type Found } from './answer-walk.ts';
import { caseAt, type Space } from './space.ts';

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

const rowsByTable = new WeakMap<Compiled, readonly (Fired | null)[]>();

/** Every row of a table with its layer, numbered from 1 as the walk does. */
function rowsOf(compiled: Compiled): readonly (Fired | null)[] {
  let rows = rowsByTable.get(compiled);
  if (rows === undefined) {
    const { readings, chain, closing, plan } = compiled;
    const all = [...readings, ...chain, ...closing, ...plan];
    rows = [null, ...all.flatMap((layer) => layer.rows.map((row): Fired => ({ layer, row })))];
    rowsByTable.set(compiled, rows);
  }
  return rows;
}

/** Numbers of the rows of a trace, in the order of the table. */
function numbersOf(trace: Trace): number[] {
  const numbers: number[] = [];
  for (let one: Trace | null = trace; one !== null; one = one.before) if (one.row > 0) numbers.push(one.row);
  return numbers.sort((a, b) => a - b);
}

interface Told {
  readonly answer: Answer;
  readonly json: string;
}
const toldOf = new WeakMap<Compiled, Map<string, Told>>();

/** What some rows of a table tell; the same rows beside the same results tell the same in every space. */
function tell(compiled: Compiled, space: Space, { trace, there, conclusion, index }: Found): Told {
  let told = toldOf.get(compiled);
  if (told === undefined) toldOf.set(compiled, (told = new Map<string, Told>()));
  const numbers = numbersOf(trace);
  const key = `${space.subject} ${conclusion} ${there} ${numbers.join(' ')}`;
  let one = told.get(key);
  if (one === undefined) {
    const rows = rowsOf(compiled);
    const fired = numbers.flatMap((number) => rows[number] ?? []);
    const cannotSay = fired.some(({ row }) => row.row.cannotSay === true);
    const decision = { conclusion: CONCLUSIONS[conclusion] as Conclusion, cannotSay, fired };
    const answer = answerFrom(decision, compiled, viewCase(caseAt(space, index)));
    told.set(key, (one = { answer, json: JSON.stringify(answer) }));
  }
  return one;
}

/**
 * Answers every case of a space; yields how many cases are done, now and then.
 * @param compiled the table to ask: the present one, unless another is given
 * @throws NoAnswer naming table, layer, rows and case, where not exactly one row of each layer holds.
 */
export function* answerSpace(space: Space, compiled: Compiled = tableOf(space)): Generator<number, Vector> {
  const answers: Answer[] = [];
  const places = new Map<string, number>();
  const walk = new Walk(compiled, space, (found) => {
    const { answer, json } = tell(compiled, space, found);
    let place = places.get(json);
    if (place === undefined) {
      if (answers.length === MAX_ANSWERS) throw new Error(`${space.id}: more than ${MAX_ANSWERS} answers`);
      places.set(json, (place = answers.length));
      answers.push(answer);
    }
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
