/**
 * One pathogen of a slip whose questions are answered in any order. The same answers are taken as in the
 * conversation, in the same order; what is not answered stays open and counts as not known.
 */
import type { AssessmentInput } from './assessment.ts';
import { givenTo, outcomeOf, startsOf } from './consultation-steps.ts';
import type { Choices, ConsultationContext, Services, Shelf } from './consultation-context.ts';
import type { Answered, Answers, Ask, Outcome } from './consultation-types.ts';
import { openQuestions, questionsFor, standingOf, withAnswers, type Open } from './next-question.ts';
import { keyOf, pass, pick, type Given } from './replay.ts';
import type { FactPath, Pathogen } from '../rules/vocabulary.ts';

export interface Sheet {
  readonly pathogen: Pathogen;
  /** The questions whose answers count, in the order of asking. */
  readonly path: readonly Answered[];
  /** What can still change what is said; empty: the answer is final. */
  readonly open: readonly Ask[];
  /** What is said when everything open counts as not known. */
  readonly outcome: Outcome;
}

const asAsk = ({ question, offered }: Open, pathogen: Pathogen): Ask => ({
  key: keyOf(question, pathogen),
  question,
  pathogen: question.of === 'person' ? null : pathogen,
  offered,
});

function sheetOf(start: AssessmentInput, given: Given, services: Services): Sheet {
  const { pathogen, subject } = start.given;
  const { compiled } = start;
  const questions = questionsFor(start.questions, pathogen, subject);
  let answers: Answers = {};
  let source = start.given;
  let path: readonly Answered[] = [];
  const stillOpen = (): readonly Ask[] =>
    compiled === null
      ? []
      : openQuestions(compiled, questions, answers, source).map((one) => asAsk(one, pathogen));
  let open = stillOpen();
  for (;;) {
    const next = open.find(({ key, offered }) => offered.some((fact) => fact in (given[key] ?? {})));
    if (next === undefined) break;
    const taken = pick(given[next.key] ?? {}, next.offered);
    path = pass(path, { ...next, answers: taken, used: true });
    answers = { ...answers, ...taken };
    source = withAnswers(start.given, answers);
    open = stillOpen();
  }
  const now = standingOf(compiled, questions, answers, source, true);
  const outcome = outcomeOf({ ...start, questions, answers, source, now }, services);
  return { pathogen, path, open, outcome };
}

/** The pathogens of a slip, in its order. */
export function sheetsOf(context: ConsultationContext): readonly Sheet[] {
  return startsOf(context).map((start) => sheetOf(start, givenTo(context), context.services));
}

/**
 * The facts of a question that can matter to these pathogens before anything is answered: what stands on a page
 * that shows the question whatever the results say.
 */
export function wholeOffer(shelf: Shelf, choices: Choices, id: string): readonly FactPath[] {
  const { subject, sampledOn } = choices;
  const offered = choices.pathogens.flatMap((pathogen) => {
    const compiled = shelf.compiled(pathogen, subject);
    if (compiled === null) return [];
    const source = { id: '', pathogen, subject, sampledOn, results: {} };
    return openQuestions(compiled, questionsFor(shelf.questions, pathogen, subject), {}, source).flatMap(
      (one) => (one.question.id === id ? one.offered : []),
    );
  });
  const question = shelf.questions.find((one) => one.id === id);
  return (question?.facts ?? []).filter((fact) => offered.includes(fact));
}
