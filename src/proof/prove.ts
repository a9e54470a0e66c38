/**
 * The whole proof of the tables, step by step: every layer, every condition, every published case. Workers on the
 * reader's device run it, each a part, so nothing here knows a page; whoever runs it is told how far it is.
 */
import { compile } from '../rules/compile.ts';
import type { Table } from '../rules/table.ts';
import { NoAnswer } from './answer.ts';
import { layersIn } from './conditions.ts';
import { lineOf } from './hash.ts';
import { findIn, type LayerFindings } from './layer.ts';
import { sizeOf, type Space } from './space.ts';
import { answerSpace, type Vector } from './vector.ts';

export interface TableFindings {
  readonly table: string;
  readonly layers: readonly LayerFindings[];
}

export interface SpaceFindings {
  readonly space: string;
  readonly pathogen: Space['pathogen'];
  readonly subject: Space['subject'];
  readonly cases: number;
  /** Cases that a row sends to "this tool cannot interpret this". */
  readonly cannotSay: number;
  /** The first case that not exactly one row of each layer answers, in the checker's words; null where all are answered. */
  readonly unanswered: string | null;
  /** What the hash of all answers is made of; null where a case is not answered. */
  readonly line: string | null;
}

/** What is found in a part of the tables and spaces, or in all. */
export interface Findings {
  readonly tables: readonly TableFindings[];
  readonly spaces: readonly SpaceFindings[];
}

/** One of several workers that share the work; each knows its place among them. */
export interface Part {
  readonly at: number;
  readonly of: number;
}
export const WHOLE: Part = { at: 0, of: 1 };

/** How far a part is: of the layers and the whole cases that are its own. */
export interface Step {
  readonly layers: number;
  readonly allLayers: number;
  readonly cases: number;
  readonly allCases: number;
}

/** How many times progress is told over all cases, about. */
const TELLINGS = 20;

/** The spaces of a part: the largest first, each to whoever has least, so that all end at about the same time. */
export function spacesOf(spaces: readonly Space[], { at, of }: Part): readonly Space[] {
  const load = Array.from({ length: of }, () => 0);
  const owner = new Map<Space, number>();
  for (const space of [...spaces].sort((a, b) => sizeOf(b) - sizeOf(a))) {
    const least = load.indexOf(Math.min(...load));
    load[least] = (load[least] ?? 0) + sizeOf(space);
    owner.set(space, least);
  }
  return spaces.filter((space) => owner.get(space) === at);
}

/** Runs a part of the proof; yields a step now and then. @throws Error where no table is for a space. */
export async function* prove(
  tables: readonly Table[],
  spaces: readonly Space[],
  part: Part = WHOLE,
): AsyncGenerator<Step, Findings, undefined> {
  const own = tables.filter((_, index) => index % part.of === part.at).map(compile);
  const ownSpaces = spacesOf(spaces, part);
  const allLayers = own.reduce((sum, one) => sum + layersIn(one).length, 0);
  const allCases = ownSpaces.reduce((sum, space) => sum + sizeOf(space), 0);

  const found: TableFindings[] = [];
  let layers = 0;
  yield { layers, allLayers, cases: 0, allCases };
  for (const one of own) {
    found.push({ table: one.table.id, layers: layersIn(one).map((layer) => findIn(one, layer)) });
    layers += layersIn(one).length;
    yield { layers, allLayers, cases: 0, allCases };
  }

  const answered: SpaceFindings[] = [];
  let before = 0;
  let told = 0;
  for (const space of ownSpaces) {
    const walk = answer(space, tables);
    let next = await walk.next();
    for (; next.done !== true; next = await walk.next()) {
      const cases = before + next.value;
      if (cases - told < allCases / TELLINGS) continue;
      told = cases;
      yield { layers, allLayers, cases, allCases };
    }
    answered.push(next.value);
    before += sizeOf(space);
  }
  yield { layers, allLayers, cases: allCases, allCases };
  return { tables: found, spaces: answered };
}

/** Answers the cases of one space; yields how many are done. */
async function* answer(
  space: Space,
  tables: readonly Table[],
): AsyncGenerator<number, SpaceFindings, undefined> {
  const { id, pathogen, subject } = space;
  const table = tables.find((one) => one.pathogen === pathogen && one.subjects.includes(subject));
  if (table === undefined) throw new Error(`no table for ${id}`);
  const about = { space: id, pathogen, subject, cases: sizeOf(space) };
  try {
    const vector = yield* answerSpace(space, compile(table));
    return { ...about, cannotSay: countCannotSay(vector), unanswered: null, line: await lineOf(vector) };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return { ...about, cannotSay: 0, unanswered: error.message, line: null };
  }
}

function countCannotSay({ answers, at }: Vector): number {
  const says = Uint8Array.from(answers, ({ cannotSay }) => (cannotSay ? 1 : 0));
  let count = 0;
  for (let index = 0; index < at.length; index++) count += says[at[index] ?? 0] ?? 0;
  return count;
}
