/** What one assessment stands at: the question that can still change what is said, or the decision. */
import type { Compiled } from '../rules/compile.ts';
import { decide, openFacts, type Decided, type Gap } from '../rules/decide.ts';
import { STAGES, type Stage } from '../rules/table.ts';
import { viewCase } from '../rules/view.ts';
import type { Case, FactPath, Pathogen, Subject } from '../rules/vocabulary.ts';
import { ASK, type Answers, type Question } from './consultation-types.ts';

export type Standing =
  | {
      readonly kind: 'asks';
      readonly stage: Stage;
      readonly question: Question;
      readonly offered: readonly FactPath[];
    }
  | { readonly kind: 'decided'; readonly decision: Decided }
  | { readonly kind: 'cannotSay'; readonly stage: Stage; readonly decision: Decided | Gap };

/** The questions that may be put about this pathogen and subject, in the order of asking. */
export function questionsFor(
  questions: readonly Question[],
  pathogen: Pathogen,
  subject: Subject,
): readonly Question[] {
  return questions
    .filter((question) => question.pathogens.includes(pathogen) && question.subjects.includes(subject))
    .sort((a, b) => a.order - b.order);
}

/** A case with answers put in their places. An answer that its own question still has to give is left out. */
export function withAnswers(base: Case, answers: Answers): Case {
  const rooms: Record<string, Record<string, unknown>> = {
    results: { ...base.results },
    history: { ...base.history },
    settings: { ...base.settings },
  };
  const own: Record<string, unknown> = {};
  for (const [path, answer] of Object.entries(answers)) {
    if (answer === ASK) continue;
    const [place = '', name] = path.split('.');
    const room = rooms[place];
    if (room === undefined || name === undefined) own[place] = answer;
    else room[name] = place === 'results' && answer === null ? { class: 'unknown' } : answer;
  }
  return { ...base, ...rooms, ...own };
}

/** The case that a person's answers make. */
export function caseOf(
  pathogen: Pathogen,
  subject: Subject,
  answers: Answers,
  sampledOn: string | null,
  practice: string | null = null,
): Case {
  const settings = practice === null ? {} : { practice };
  return withAnswers({ id: '', pathogen, subject, sampledOn, results: {}, settings }, answers);
}

/** Answered, or ticked and still to be asked by its own question. */
const isOpen = (answers: Answers, fact: FactPath) => answers[fact] === undefined || answers[fact] === ASK;

/**
 * The facts that a question may be put about: a gate's only while they have not been through it, another's
 * only once they have. A fact that no question gives is never asked, and counts as not known.
 */
function askedBy(question: Question, questions: readonly Question[], answers: Answers): readonly FactPath[] {
  const gates = questions.filter((other) => other.kind === 'ticks');
  if (question.kind !== 'ticks')
    return question.facts.filter(
      (fact) => answers[fact] === ASK || !gates.some((gate) => gate.facts.includes(fact)),
    );
  const details = questions.filter((other) => other.kind !== 'ticks').flatMap((other) => other.facts);
  return (question.ticks ?? [])
    .filter((tick) => answers[tick.fact] === undefined && (tick.yes !== ASK || details.includes(tick.fact)))
    .map((tick) => tick.fact);
}

/** A question that can still change what is said, and those of its facts that can. */
export interface Open {
  readonly question: Question;
  readonly offered: readonly FactPath[];
}

/** All questions that can still change what is said, in the order of asking. */
export function openQuestions(
  compiled: Compiled,
  questions: readonly Question[],
  answers: Answers,
  source: Case,
): readonly Open[] {
  const asked = questions.map((question) => ({ question, facts: askedBy(question, questions, answers) }));
  const askable = new Set(asked.flatMap(({ facts }) => facts));
  const open = (fact: FactPath) => isOpen(answers, fact) && askable.has(fact);
  const live = openFacts(compiled, viewCase(source), open);
  return asked
    .map(({ question, facts }) => ({ question, offered: facts.filter((fact) => live.has(fact)) }))
    .filter(({ offered }) => offered.length > 0);
}

/** The stage of the layer that could not be read. */
function stageOfRefusal(compiled: Compiled, decision: Decided | Gap): Stage {
  const { readings, chain, closing, plan } = compiled;
  const layer =
    decision.kind === 'decided'
      ? decision.fired.find(({ row }) => row.row.cannotSay === true)?.layer
      : [...readings, ...chain, ...closing, ...plan].find((one) => one.layer.id === decision.layer);
  return layer?.layer.stage ?? STAGES[STAGES.length - 1] ?? 'subjectAndWeek';
}

/**
 * Where an assessment stands. Fails closed: whatever goes wrong on the way, nothing is said.
 * @param complete the case is whole: nothing is asked, every absent fact counts as not known.
 */
export function standingOf(
  compiled: Compiled | null,
  questions: readonly Question[],
  answers: Answers,
  source: Case,
  complete: boolean,
): Standing {
  try {
    if (compiled === null) throw new Error(`no table for ${source.pathogen}, ${source.subject}`);
    const next = complete ? undefined : openQuestions(compiled, questions, answers, source)[0];
    if (next !== undefined) return { kind: 'asks', stage: next.question.stage, ...next };
    const decision = decide(compiled, viewCase(source));
    if (decision.kind === 'decided' && !decision.cannotSay) return { kind: 'decided', decision };
    return { kind: 'cannotSay', stage: stageOfRefusal(compiled, decision), decision };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      kind: 'cannotSay',
      stage: 'subjectAndWeek',
      decision: { kind: 'gap', layer: message, rows: [] },
    };
  }
}
