/** What the screens and the conversation share: questions, answers, and where a consultation stands. */
import type { Answers, Question } from '../rules/question.ts';
import type { Assessment, Case, FactPath, Pathogen } from '../rules/vocabulary.ts';

export { ASK } from '../rules/question.ts';
export type { Answer, Answers, Question, Tick } from '../rules/question.ts';

/** A question on the table now. `key` is `person.<id>` or `<pathogen>.<id>`. */
export interface Ask {
  readonly key: string;
  readonly question: Question;
  readonly pathogen: Pathogen | null;
  /** Of the question's facts, those that can still change the answer: only these ticks are offered. */
  readonly offered: readonly FactPath[];
}

/** A question that has been answered. `used` is false where no row needs the answer any more. */
export interface Answered extends Ask {
  readonly answers: Answers;
  readonly used: boolean;
}

export interface Outcome {
  readonly pathogen: Pathogen;
  /** The case that was assessed. */
  readonly source: Case;
  /** null: the tables could not answer, and nothing may be shown in its place. */
  readonly assessment: Assessment | null;
  readonly cannotSay: boolean;
}
