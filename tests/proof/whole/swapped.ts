/** Two questions open at once, answered in one order and the other, give the same answer. */
import { initialTransition, transition, type SnapshotFrom } from 'xstate';
import { assessmentMachine } from '../../../src/machines/assessment.ts';
import type { Answers, Question } from '../../../src/machines/consultation-types.ts';
import { standingOf, type Standing } from '../../../src/machines/next-question.ts';
import { answerOf } from '../../../src/proof/answer.ts';
import type { Compiled } from '../../../src/rules/compile.ts';
import type { Case, FactPath } from '../../../src/rules/vocabulary.ts';
import { questions } from '../../../src/tables/questions.ts';
import { tableFor } from '../../../src/exchange/shelf.ts';
import { answersFrom } from './drive.ts';
import { Findings, type Property } from './property.ts';

type Snapshot = SnapshotFrom<typeof assessmentMachine>;
type Asks = Extract<Standing, { kind: 'asks' }>;
type Send = (at: Snapshot, answers: Answers) => Snapshot;

const send: Send = (at, answers) => transition(assessmentMachine, at, { type: 'ANSWER', answers })[0];

function asks({ context: { now } }: Snapshot): Asks | null {
  return now.kind === 'asks' ? now : null;
}

function begin(compiled: Compiled, { pathogen, subject }: Case): Snapshot {
  const given = { id: '', pathogen, subject, results: {} };
  const input = { compiled, questions, given, answers: {}, complete: false };
  return initialTransition(assessmentMachine, input)[0];
}

/** What is said of what has been answered. */
function said(compiled: Compiled, { context: { source } }: Snapshot): string {
  const { conclusion, cannotSay, urgency, actions, avoid } = answerOf(compiled, source);
  return JSON.stringify({ conclusion, cannotSay, urgency, actions, avoid });
}

function finish(at: Snapshot, c: Case): Snapshot {
  let now = at;
  for (let ask = asks(now); ask !== null; ask = asks(now))
    now = transition(assessmentMachine, now, {
      type: 'ANSWER',
      answers: answersFrom(c, ask.question, ask.offered),
    })[0];
  return now;
}

/** The question that would be asked if this one did not stand before it. */
function askedBehind({ context }: Snapshot, first: Question): Asks | null {
  const others = context.questions.filter(({ id }) => id !== first.id);
  const behind = standingOf(context.compiled, others, context.answers, context.source, false);
  if (behind.kind !== 'asks') return null;
  const waits =
    first.kind === 'ticks' && behind.question.facts.some((fact: FactPath) => first.facts.includes(fact));
  return waits ? null : behind;
}

/** Each two questions of a walk that are open at once, swapped. @param answer sends an answer; tests put a faulty one. */
export function orderNeverMatters(cases: Iterable<Case>, answer = send): Property {
  const findings = new Findings('two open questions answered in either order give the same answer');
  for (const c of cases) {
    const compiled = tableFor(c.pathogen, c.subject);
    if (compiled === null) throw new Error(`no table for ${c.pathogen}, ${c.subject}`);
    const walk = [begin(compiled, c)];
    for (let at = walk[0]; at !== undefined; at = walk.at(-1)) {
      const ask = asks(at);
      if (ask === null) break;
      walk.push(send(at, answersFrom(c, ask.question, ask.offered)));
    }
    const end = walk.at(-1);
    if (end === undefined) throw new Error('no walk');
    const expected = said(compiled, end);
    for (const at of walk) {
      const first = asks(at);
      const second = first === null ? null : askedBehind(at, first.question);
      if (first === null || second === null) continue;
      findings.checked += 1;
      const behind = answer(at, answersFrom(c, second.question, second.offered));
      const both = answer(behind, answersFrom(c, first.question, first.offered));
      if (said(compiled, finish(both, c)) !== expected)
        findings.add(
          `${c.pathogen} ${c.subject}: ${first.question.id}, ${second.question.id}`,
          JSON.stringify(c),
        );
    }
  }
  return findings.property();
}
