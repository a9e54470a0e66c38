/** How the answers narrowed what is open: after each, the conclusions that the table could still reach. */
import { tableFor } from '../../exchange/shelf.ts';
import type { Choices } from '../../machines/consultation-context.ts';
import { ASK, type Answered, type Answers, type Question } from '../../machines/consultation-types.ts';
import { caseOf, questionsFor } from '../../machines/next-question.ts';
import { openOutcomes, type OpenOutcome } from '../../rules/open-outcomes.ts';
import { viewCase } from '../../rules/view.ts';
import {
  CONCLUSIONS,
  URGENCIES,
  type Conclusion,
  type FactPath,
  type Pathogen,
} from '../../rules/vocabulary.ts';
import { questions } from '../../tables/questions.ts';
import { whyWords } from '../words.ts';
import { answerLine } from '../case/describe.ts';

export interface Step {
  readonly label: string;
  readonly value: string;
  readonly open: readonly OpenOutcome[];
  /** The conclusions that were open before this answer and are not after it. */
  readonly gone: readonly Conclusion[];
}

const all: readonly Question[] = questions;

/**
 * @param done all questions are answered: what was never asked counts as not known.
 * @returns the start and one step an answer; empty where there is no table.
 */
export function stepsOf(
  pathogen: Pathogen,
  choices: Choices,
  answered: readonly Answered[],
  done: boolean,
): readonly Step[] {
  const { subject, sampledOn, practice = null } = choices;
  const compiled = tableFor(pathogen, subject);
  if (compiled === null) return [];
  const askable = new Set(questionsFor(all, pathogen, subject).flatMap(({ facts }) => facts));
  const openAfter = (answers: Answers, last: boolean) => {
    const isOpen = (fact: FactPath) =>
      !last && askable.has(fact) && (answers[fact] === undefined || answers[fact] === ASK);
    return openOutcomes(compiled, viewCase(caseOf(pathogen, subject, answers, sampledOn, practice)), isOpen);
  };

  const words = whyWords.narrowing;
  const steps: Step[] = [{ label: words.start, value: '', open: openAfter({}, false), gone: [] }];
  const add = (label: string, value: string, open: readonly OpenOutcome[]) => {
    const before = steps[steps.length - 1]?.open ?? [];
    const gone = before.filter((one) => !open.some(({ conclusion }) => conclusion === one.conclusion));
    steps.push({ label, value, open, gone: gone.map(({ conclusion }) => conclusion) });
  };
  let answers: Answers = {};
  for (const one of answered) {
    if (!one.used || (one.pathogen !== null && one.pathogen !== pathogen)) continue;
    answers = { ...answers, ...one.answers };
    const { label, value } = answerLine(one);
    add(label, value, openAfter(answers, false));
  }
  const end = openAfter(answers, true);
  if (done && end.length < (steps[steps.length - 1]?.open.length ?? 0)) add(words.end, '', end);
  return steps;
}

/** The conclusions of a picture, the most urgent first: by the urgency at the start, then by the one seen last. */
export function columnsOf(steps: readonly Step[]): readonly Conclusion[] {
  const first = new Map<Conclusion, number>();
  const last = new Map<Conclusion, number>();
  for (const { open } of steps)
    for (const { conclusion, urgency } of open) {
      const level = URGENCIES.indexOf(urgency);
      if (!first.has(conclusion)) first.set(conclusion, level);
      last.set(conclusion, level);
    }
  const by = (levels: ReadonlyMap<Conclusion, number>, a: Conclusion, b: Conclusion) =>
    (levels.get(b) ?? 0) - (levels.get(a) ?? 0);
  return [...first.keys()].sort(
    (a, b) => by(first, a, b) || by(last, a, b) || CONCLUSIONS.indexOf(a) - CONCLUSIONS.indexOf(b),
  );
}
