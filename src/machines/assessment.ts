/**
 * One assessment: one pathogen of one slip. It holds what has been answered and where that stands; what is
 * asked next and what is said at the end comes from the table. After each answer it walks its stages again.
 */
import { assign, setup } from 'xstate';
import type { Compiled } from '../rules/compile.ts';
import type { Stage } from '../rules/table.ts';
import type { Case } from '../rules/vocabulary.ts';
import type { Answers, Question } from './consultation-types.ts';
import { questionsFor, standingOf, withAnswers, type Standing } from './next-question.ts';

export interface AssessmentInput {
  /** null: there is no table to ask, and nothing can be said. */
  readonly compiled: Compiled | null;
  readonly questions: readonly Question[];
  /** What is known before the first answer: pathogen, subject and date of the sample, or the whole case. */
  readonly given: Case;
  readonly answers: Answers;
  /** The case is whole: every fact it does not hold counts as not known. */
  readonly complete: boolean;
}

export interface AssessmentContext extends AssessmentInput {
  /** The case as far as it is known. */
  readonly source: Case;
  readonly now: Standing;
}

function stand(known: AssessmentInput, answers: Answers): AssessmentContext {
  const source = known.complete ? known.given : withAnswers(known.given, answers);
  const now = standingOf(known.compiled, known.questions, answers, source, known.complete);
  return { ...known, source, answers, now };
}

function begin(input: AssessmentInput): AssessmentContext {
  const { pathogen, subject } = input.given;
  const questions = input.complete ? [] : questionsFor(input.questions, pathogen, subject);
  return stand({ ...input, questions }, input.answers);
}

export const assessmentMachine = setup({
  types: {
    context: {} as AssessmentContext,
    events: {} as { type: 'ANSWER'; answers: Answers },
    input: {} as AssessmentInput,
  },
  guards: {
    'cannot be read here': ({ context: { now } }, { stage }: { stage: Stage }) =>
      now.kind === 'cannotSay' && now.stage === stage,
    'nothing to ask here': ({ context: { now } }, { stage }: { stage: Stage }) =>
      now.kind === 'decided' || now.stage !== stage,
    'a row decides': ({ context: { now } }) => now.kind === 'decided',
  },
  actions: {
    takeAnswers: assign(({ context, event }) => stand(context, { ...context.answers, ...event.answers })),
  },
}).createMachine({
  id: 'assessment',
  context: ({ input }) => begin(input),
  options: { maxIterations: 30 },
  initial: 'subjectAndWeek',
  on: { ANSWER: { target: '.subjectAndWeek', actions: 'takeAnswers' } },
  states: {
    subjectAndWeek: {
      description: 'Subject and week',
      always: [
        { guard: { type: 'cannot be read here', params: { stage: 'subjectAndWeek' } }, target: 'cannotSay' },
        { guard: { type: 'nothing to ask here', params: { stage: 'subjectAndWeek' } }, target: 'screening' },
      ],
    },
    screening: {
      description: 'Screening, IgG and IgM',
      always: [
        { guard: { type: 'cannot be read here', params: { stage: 'screening' } }, target: 'cannotSay' },
        { guard: { type: 'nothing to ask here', params: { stage: 'screening' } }, target: 'grayZone' },
      ],
    },
    grayZone: {
      description: 'Gray zone',
      always: [
        { guard: { type: 'cannot be read here', params: { stage: 'grayZone' } }, target: 'cannotSay' },
        { guard: { type: 'nothing to ask here', params: { stage: 'grayZone' } }, target: 'earlierResults' },
      ],
    },
    earlierResults: {
      description: 'Earlier results',
      always: [
        { guard: { type: 'cannot be read here', params: { stage: 'earlierResults' } }, target: 'cannotSay' },
        { guard: { type: 'nothing to ask here', params: { stage: 'earlierResults' } }, target: 'avidity' },
      ],
    },
    avidity: {
      description: 'Avidity',
      always: [
        { guard: { type: 'cannot be read here', params: { stage: 'avidity' } }, target: 'cannotSay' },
        { guard: { type: 'nothing to ask here', params: { stage: 'avidity' } }, target: 'immunoblot' },
      ],
    },
    immunoblot: {
      description: 'Immunoblot',
      always: [
        { guard: { type: 'cannot be read here', params: { stage: 'immunoblot' } }, target: 'cannotSay' },
        {
          guard: { type: 'nothing to ask here', params: { stage: 'immunoblot' } },
          target: 'secondSampleAndPcr',
        },
      ],
    },
    secondSampleAndPcr: {
      description: 'Second sample and PCR',
      always: [
        {
          guard: { type: 'cannot be read here', params: { stage: 'secondSampleAndPcr' } },
          target: 'cannotSay',
        },
        { guard: 'a row decides', target: 'recommendation' },
      ],
    },
    recommendation: { description: 'Recommendation' },
    cannotSay: { description: 'Cannot say' },
  },
});
