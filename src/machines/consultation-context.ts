/** What a consultation knows, is given, and is told. */
import type { ActorRefFrom } from 'xstate';
import type { Compiled } from '../rules/compile.ts';
import type { Decided } from '../rules/decide.ts';
import type { Assessment, Case, Pathogen, Subject } from '../rules/vocabulary.ts';
import type { assessmentMachine } from './assessment.ts';
import type { Answered, Answers, Ask, Outcome, Question } from './consultation-types.ts';
import type { Given } from './replay.ts';

export interface Services {
  /** Turns a decision into the assessment that is shown. It may throw: then nothing is shown in its place. */
  readonly assess: (decision: Decided, source: Case) => Assessment;
}

export interface Shelf {
  readonly questions: readonly Question[];
  /** null where there is no table that can be used. */
  readonly compiled: (pathogen: Pathogen, subject: Subject) => Compiled | null;
}

export interface Choices {
  readonly pathogens: readonly Pathogen[];
  readonly subject: Subject;
  readonly sampledOn: string | null;
  /** The site practice this case was started with; left out or null: the tables' own intervals. */
  readonly practice?: string | null;
}

export interface ConsultationContext {
  readonly services: Services;
  readonly shelf: Shelf;
  readonly choices: Choices | null;
  /** A newborn's answers never become the woman's, nor hers the newborn's. */
  readonly given: { readonly woman: Given; readonly newborn: Given };
  /** Answers that were worked out from the day of the sample: with another day they are asked for again. */
  readonly fromDates: { readonly woman: readonly string[]; readonly newborn: readonly string[] };
  /** The question gone back to or being changed. */
  readonly changing: string | null;
  readonly path: readonly Answered[];
  readonly ask: Ask | null;
  readonly assessments: readonly ActorRefFrom<typeof assessmentMachine>[];
  readonly outcomes: readonly Outcome[];
}

/** The answers of one page by question; null: nothing that can be used stands there. */
export type Filled = { readonly [key: string]: Answers | null };

export type ConsultationEvent =
  | ({ type: 'START' } & Choices)
  /** `sampledOn`: the answer was worked out from dates, and counts for a sample of this day only. */
  | { type: 'ANSWER'; key: string; answers: Answers; sampledOn?: string | null }
  /**
   * A whole page of fields at once: the choices, and the answers by the key of their question, in any order; null
   * takes an answer back. Questions left out keep theirs. `dated`: the keys whose answers count for this day only.
   */
  | { type: 'FILL'; choices: Choices; answers: Filled; dated: readonly string[] }
  /** Cases that were read from a report, of one slip: a new case that begins with what they hold. */
  | { type: 'IMPORT'; cases: readonly Case[]; practice: string | null }
  | { type: 'PRACTICE'; practice: string | null }
  | { type: 'BACK' }
  | { type: 'CHANGE'; key: string }
  | { type: 'NEW_CASE' };

export interface ConsultationInput {
  readonly services: Services;
  readonly shelf: Shelf;
}
