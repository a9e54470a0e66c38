/**
 * The position in a consultation, found by answering the assessments again from the start. Going back, changing
 * an answer and taking a case up again need nothing else.
 */
import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import type { FactPath, Pathogen } from '../rules/vocabulary.ts';
import { assessmentMachine, type AssessmentInput } from './assessment.ts';
import type { Answers, Answered, Ask, Question } from './consultation-types.ts';

/** All that has been answered, by the key of the question. */
export type Given = { readonly [key: string]: Answers };

export interface Position {
  /** The questions passed, each with the answers that were taken from it. */
  readonly path: readonly Answered[];
  /** The first question that is not answered; null: nothing more to ask. */
  readonly ask: Ask | null;
}

type Snapshot = SnapshotFrom<typeof assessmentMachine>;

/** @returns `person.week`, `rubella.igg`. */
export const keyOf = (question: Question, pathogen: Pathogen): string =>
  `${question.of === 'person' ? 'person' : pathogen}.${question.id}`;

const concerns = (ask: Ask, pathogen: Pathogen) => ask.pathogen === null || ask.pathogen === pathogen;

export const pick = (answers: Answers, facts: readonly FactPath[]): Answers =>
  Object.fromEntries(facts.flatMap((fact) => (fact in answers ? [[fact, answers[fact]]] : [])));

/** The answers on a path that an assessment of this pathogen takes. */
export function answersFor(pathogen: Pathogen, path: readonly Answered[]): Answers {
  return path
    .filter((ask) => concerns(ask, pathogen))
    .reduce<Answers>((all, { answers }) => ({ ...all, ...answers }), {});
}

/** Of all assessments, the question that comes first; at a tie, that of the pathogen that stands first. */
function firstAsk(assessments: readonly Snapshot[]): Ask | null {
  const asks = assessments.flatMap(({ context: { now, given } }): Ask[] => {
    if (now.kind !== 'asks') return [];
    const { question, offered } = now;
    const pathogen = question.of === 'person' ? null : given.pathogen;
    return [{ key: keyOf(question, given.pathogen), question, pathogen, offered }];
  });
  const order = Math.min(...asks.map(({ question }) => question.order));
  const first = asks.find(({ question }) => question.order === order);
  if (first === undefined) return null;
  return asks
    .filter((ask) => ask.key === first.key)
    .reduce((all, ask) => ({ ...all, offered: union(all.offered, ask.offered, ask.question) }));
}

export const union = (some: readonly FactPath[], more: readonly FactPath[], question: Question) =>
  question.facts.filter((fact) => some.includes(fact) || more.includes(fact));

export function pass(path: readonly Answered[], next: Answered): readonly Answered[] {
  const before = path.find((ask) => ask.key === next.key);
  if (before === undefined) return [...path, next];
  const offered = union(before.offered, next.offered, next.question);
  const merged = { ...before, offered, answers: { ...before.answers, ...next.answers } };
  return path.map((ask) => (ask === before ? merged : ask));
}

/** A machine that is asked the same again answers the same: only the newest answer is worked out anew. */
const begun = new WeakMap<AssessmentInput, Snapshot>();
const answered = new WeakMap<Snapshot, Map<string, Snapshot>>();

function begin(input: AssessmentInput): Snapshot {
  let snapshot = begun.get(input);
  if (snapshot === undefined) {
    [snapshot] = initialTransition(assessmentMachine, input);
    begun.set(input, snapshot);
  }
  return snapshot;
}

function answer(before: Snapshot, answers: Answers): Snapshot {
  let after = answered.get(before);
  if (after === undefined) answered.set(before, (after = new Map<string, Snapshot>()));
  const key = JSON.stringify(answers);
  let snapshot = after.get(key);
  if (snapshot === undefined) {
    [snapshot] = transition(assessmentMachine, before, { type: 'ANSWER', answers });
    after.set(key, snapshot);
  }
  return snapshot;
}

/** Answers the assessments from the start with what is given, as far as that reaches. */
export function replay(starts: readonly AssessmentInput[], given: Given): Position {
  let assessments = starts.map(begin);
  let path: readonly Answered[] = [];
  for (;;) {
    const ask = firstAsk(assessments);
    if (ask === null) return { path, ask };
    const held = given[ask.key] ?? {};
    const unanswered = ask.offered.filter((fact) => !(fact in held));
    if (unanswered.length > 0) return { path, ask: { ...ask, offered: unanswered } };
    const answers = pick(held, ask.offered);
    path = pass(path, { ...ask, answers, used: true });
    assessments = assessments.map((one) =>
      concerns(ask, one.context.given.pathogen) ? answer(one, answers) : one,
    );
  }
}
