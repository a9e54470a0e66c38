/** What the screens read from a consultation. */
import type { SnapshotFrom } from 'xstate';
import { PATHOGENS } from '../rules/vocabulary.ts';
import { givenTo } from './consultation-steps.ts';
import type { Answered, Answers, Ask, Outcome, Question } from './consultation-types.ts';
import type { Choices } from './consultation-context.ts';
import type { consultationMachine } from './consultation.ts';
import { keyOf } from './replay.ts';

export type ConsultationSnapshot = SnapshotFrom<typeof consultationMachine>;

/** The question on the screen, or null at the start and in the summary. */
export function currentAsk({ context, value }: ConsultationSnapshot): Ask | null {
  return value === 'asking' ? context.ask : null;
}

/** What was answered to the present question before; `ask` stands for a tick whose own question follows. */
export function currentAnswers(snapshot: ConsultationSnapshot): Answers {
  const ask = currentAsk(snapshot);
  const held = ask === null ? undefined : givenTo(snapshot.context)[ask.key];
  if (ask === null || held === undefined) return {};
  return Object.fromEntries(ask.offered.flatMap((fact) => (fact in held ? [[fact, held[fact]]] : [])));
}

/** The day of the sample that the answer to the present question was worked out from; null where it was not. */
export function answeredOn(snapshot: ConsultationSnapshot): string | null {
  const { choices, fromDates } = snapshot.context;
  const ask = currentAsk(snapshot);
  const dated = choices?.subject === 'newborn' ? fromDates.newborn : fromDates.woman;
  return ask !== null && dated.includes(ask.key) ? (choices?.sampledOn ?? null) : null;
}

/** The questions answered so far, in the order of the path, then those whose answer no row needs any more. */
export function answered({ context, value }: ConsultationSnapshot): readonly Answered[] {
  if (value === 'start') return [];
  const onPath = new Set(context.path.map(({ key }) => key));
  const unused = Object.entries(givenTo(context))
    .filter(([key]) => !onPath.has(key) && key !== context.ask?.key)
    .flatMap(([key, answers]) => askFor(key, answers, context.shelf.questions))
    .sort((a, b) => a.question.order - b.question.order);
  return [...context.path, ...unused];
}

function askFor(key: string, answers: Answers, questions: readonly Question[]): Answered[] {
  for (const question of questions)
    for (const pathogen of PATHOGENS) {
      if (keyOf(question, pathogen) !== key) continue;
      const offered = question.facts.filter((fact) => fact in answers);
      const of = question.of === 'person' ? null : pathogen;
      return [{ key, question, pathogen: of, offered, answers, used: false }];
    }
  return [];
}

/** One a pathogen in the order of the slip, in the summary; before it, none. */
export function outcomes({ context, value }: ConsultationSnapshot): readonly Outcome[] {
  return value === 'summary' ? context.outcomes : [];
}

/** What was chosen at the start, kept when the start is changed. */
export function startChoices({ context }: ConsultationSnapshot): Choices | null {
  return context.choices;
}
