/** Questions as data: what is asked, in which stage and order, whose fact it is, and what an answer may hold. */
import type { Stage } from './table.ts';
import type { Earlier, FactPath, FactValue, Pathogen, Result, Subject } from './vocabulary.ts';

/** An answer to one fact: the JSON that the case will hold there; null = asked, and not known. */
export type Answer = Result | FactValue | readonly Earlier[];
export type Answers = { readonly [K in FactPath]?: Answer };

/** Stands in the answers of a `ticks` question where a ticked fact is still to be asked by its own question. */
export const ASK = 'ask';

/**
 * How a question is put.
 * `class` one result by its class · `week` a gestation · `age` days · `date` · `days` a number of days ·
 * `weeks` a number of weeks · `count` · `yes-no` · `choice` · `ticks` several facts in one question, each ticked
 * or not · `earlier` the list of earlier samples.
 */
export type QuestionKind =
  'class' | 'week' | 'age' | 'days' | 'weeks' | 'count' | 'yes-no' | 'choice' | 'ticks' | 'earlier';

/** One tick of a `ticks` question: what an unticked box means, and what a ticked one means (or `ask`: its own question). */
export interface Tick {
  readonly fact: FactPath;
  readonly no: Answer;
  readonly yes: Answer;
}

export interface Question {
  readonly id: string;
  readonly stage: Stage;
  /** Order within the whole conversation; lower is asked first. */
  readonly order: number;
  /** Whose fact it is: asked once for the slip, or once a pathogen. */
  readonly of: 'person' | 'pathogen';
  readonly kind: QuestionKind;
  /** The facts it sets. For `ticks`, those of its ticks. */
  readonly facts: readonly FactPath[];
  readonly ticks?: readonly Tick[];
  readonly subjects: readonly Subject[];
  readonly pathogens: readonly Pathogen[];
}
