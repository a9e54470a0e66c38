import { createActor, type SnapshotFrom } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { describe, expect, it } from 'vitest';
import { assessmentMachine, type AssessmentInput } from '../../src/machines/assessment.ts';
import type { Question } from '../../src/machines/consultation-types.ts';
import { shelf } from '../../src/machines/start.ts';
import { STAGES, type Table } from '../../src/rules/table.ts';
import { PATHOGENS, SUBJECTS, type FactPath } from '../../src/rules/vocabulary.ts';
import { once } from '../helpers/once.ts';
import { waysToAnswer } from './answering.ts';

type Snapshot = SnapshotFrom<typeof assessmentMachine>;

const WALKS = 400;
const slips = PATHOGENS.flatMap((pathogen) => SUBJECTS.map((subject) => ({ pathogen, subject })));

function inputOf({ pathogen, subject }: (typeof slips)[number]): AssessmentInput {
  const { compiled, questions } = shelf;
  const given = { id: '', pathogen, subject, results: {} };
  return { compiled: compiled(pathogen, subject), questions, given, answers: {}, complete: false };
}

const events = ({ context: { now } }: Snapshot) =>
  now.kind === 'asks'
    ? waysToAnswer(now.question, now.offered).map((answers) => ({ type: 'ANSWER' as const, answers }))
    : [];

/** One snapshot for each question with what it offers, and for each row that decides. */
function walkGraph(input: AssessmentInput): readonly Snapshot[] {
  const places = getShortestPaths(assessmentMachine, {
    input,
    events,
    serializeState: ({ value, context: { now } }) =>
      now.kind === 'asks'
        ? JSON.stringify([value, now.question.id, now.offered])
        : JSON.stringify([value, now.decision.kind === 'gap' ? now.decision : now.decision.conclusion]),
  });
  return places.map(({ state }) => state);
}

/** Walks to the end, answering by lot. The same seed gives the same walks. */
function* walkByLot(input: AssessmentInput, walks: number): Generator<Snapshot> {
  let seed = 20261120;
  const lot = (many: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * many);
  };
  for (let walk = 0; walk < walks; walk++) {
    const actor = createActor(assessmentMachine, { input }).start();
    for (;;) {
      const snapshot = actor.getSnapshot();
      yield snapshot;
      const ways = events(snapshot);
      const way = ways[lot(ways.length)];
      if (way === undefined) break;
      actor.send(way);
    }
  }
}

describe.each(slips)('$pathogen, $subject', (slip) => {
  const input = inputOf(slip);
  const table = input.compiled?.table;
  const inReach = once(() => [...walkGraph(input), ...walkByLot(input, WALKS)]);
  const questions: readonly Question[] = shelf.questions.filter(
    ({ pathogens, subjects }: Question) =>
      pathogens.includes(slip.pathogen) && subjects.includes(slip.subject),
  );

  it('has a table that compiles', () => {
    expect(table).toBeDefined();
  });

  it('can ask for every fact that its rows read', () => {
    const askable = questions.flatMap(({ facts }) => facts);
    const silent = factsRead(table).filter((fact) => !askable.includes(fact));
    expect(silent.filter((fact) => !isOfOthers(fact, slip.subject))).toEqual([]);
  });

  it('asks every question that a row can need', () => {
    const asked = new Set(
      inReach().map(({ context: { now } }) => (now.kind === 'asks' ? now.question.id : '')),
    );
    const read = factsRead(table);
    const needed = questions.filter(({ facts }) => facts.some((fact) => read.includes(fact)));
    expect(needed.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });

  it('stops where the question belongs, and ends in a decision, never in a gap', () => {
    const faults = inReach().flatMap(({ value, context: { now, answers } }): unknown[] => {
      if (now.kind === 'asks') return now.stage === value ? [] : [{ value, now }];
      return now.decision.kind === 'gap' ? [{ gap: now.decision, answers }] : [];
    });
    expect(faults).toEqual([]);
  });

  it('never offers again what has been answered', () => {
    const again = inReach().flatMap(({ context: { now, answers } }) =>
      now.kind === 'asks'
        ? now.offered.filter((fact) => ![undefined, 'ask'].includes(answers[fact] as string))
        : [],
    );
    expect(again).toEqual([]);
  });

  it('stops at every stage that has a question its rows can need, and reaches both ends', () => {
    const reached = new Set(inReach().map(({ value }) => String(value)));
    const read = factsRead(table);
    const needed = STAGES.filter((stage) =>
      questions.some(
        (question) => question.stage === stage && question.facts.some((fact) => read.includes(fact)),
      ),
    );
    expect([...reached].sort()).toEqual([...needed, 'recommendation', 'cannotSay'].sort());
  });
});

/** What a case must hold for the facts that stand in a layer. */
function factsRead(table: Table | undefined): readonly FactPath[] {
  if (table === undefined) return [];
  const layers = [...table.readings, ...table.chain, ...table.closing, ...table.plan];
  const names = new Set(layers.flatMap(({ facts }) => facts));
  const paths = Object.entries(table.facts).flatMap(([name, { from }]) => (names.has(name) ? from : []));
  return [...new Set(paths)].filter((path) => path !== 'settings.practice');
}

/** A table serves planning and pregnant alike, but only the pregnant have a week and an amniotic fluid. */
function isOfOthers(fact: FactPath, subject: string): boolean {
  return subject === 'planning' && (fact === 'gestation' || fact === 'results.amnioticPcr');
}
