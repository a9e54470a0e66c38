import type { Answer, Answered, Answers, Ask } from '../../machines/consultation-types.ts';
import type { FactPath, Pathogen } from '../../rules/vocabulary.ts';

/** Pairs of entries that are possible and nearly always a slip of the pen. They are asked about, never refused. */
const pairs: readonly { fact: FactPath; measured: readonly string[]; beside: FactPath; is: string }[] = [
  {
    fact: 'results.avidity',
    measured: ['low', 'intermediate', 'high'],
    beside: 'results.igg',
    is: 'negative',
  },
];

const classIn = (answer: Answer | undefined) =>
  typeof answer === 'object' && answer !== null && 'class' in answer ? answer.class : undefined;

/** The pathogen of an entry that is probably a mistake, once these answers stand beside the earlier ones. */
export function unlikelyIn(ask: Ask, answers: Answers, answered: readonly Answered[]): Pathogen | null {
  if (ask.pathogen === null) return null;
  const own = answered.filter((one) => one.pathogen === ask.pathogen && one.key !== ask.key);
  const all = Object.assign({}, ...own.map((one) => one.answers), answers) as Answers;
  const doubtful = pairs.some(
    ({ fact, measured, beside, is }) =>
      (fact in answers || beside in answers) &&
      measured.includes(classIn(all[fact]) ?? '') &&
      classIn(all[beside]) === is,
  );
  return doubtful ? ask.pathogen : null;
}
