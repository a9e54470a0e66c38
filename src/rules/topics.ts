/** Which of the questions on which sources differ concern an answer. */
import type { Assessment, Pathogen, Subject } from './vocabulary.ts';

interface About {
  readonly pathogen: Pathogen;
  /** Planning and pregnant unless said. */
  readonly subject?: readonly Subject[];
  readonly about: readonly string[];
}

const WOMAN: readonly Subject[] = ['planning', 'pregnant'];

/** The topics of this pathogen and subject that name something of the answer: its conclusion, an action, a warning. */
export function topicsFor<T extends About>(
  topics: readonly T[],
  answer: Pick<Assessment, 'pathogen' | 'conclusion' | 'actions' | 'avoid'>,
  subject: Subject,
): readonly T[] {
  const held = new Set<string>([
    answer.conclusion,
    ...answer.actions.map(({ code }) => code),
    ...answer.avoid.map(({ code }) => code),
  ]);
  return topics.filter(
    (topic) =>
      topic.pathogen === answer.pathogen &&
      (topic.subject ?? WOMAN).includes(subject) &&
      topic.about.some((code) => held.has(code)),
  );
}
