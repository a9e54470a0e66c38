/**
 * The consultation: one slip, one assessment actor for each of its pathogens. It knows what was answered; where
 * it stands is found by replay after every event, so going back and changing lose nothing.
 */
import { assign, enqueueActions, setup } from 'xstate';
import type { Case } from '../rules/vocabulary.ts';
import { assessmentMachine } from './assessment.ts';
import type {
  Choices,
  ConsultationContext,
  ConsultationEvent,
  ConsultationInput,
} from './consultation-context.ts';
import {
  asksBefore,
  dateAnswer,
  fill,
  keep,
  keepUndated,
  outcomeOf,
  positionOf,
  startsOf,
} from './consultation-steps.ts';
import { answersFor } from './replay.ts';
import { isOneSlip, takeIn } from './take-in.ts';

const nothingYet = {
  choices: null,
  given: { woman: {}, newborn: {} },
  fromDates: { woman: [], newborn: [] },
  changing: null,
  path: [],
  ask: null,
  assessments: [],
  outcomes: [],
};

export const consultationMachine = setup({
  types: {
    context: {} as ConsultationContext,
    events: {} as ConsultationEvent,
    input: {} as ConsultationInput,
  },
  actors: { assessment: assessmentMachine },
  guards: {
    'something to assess': ({ event }) => event.type === 'START' && event.pathogens.length > 0,
    'a page to assess': ({ event }) => event.type === 'FILL' && event.choices.pathogens.length > 0,
    'one slip': ({ event }) => event.type === 'IMPORT' && isOneSlip(event.cases),
    'answers what is asked': ({ context, event }) =>
      event.type === 'ANSWER' && event.key === context.ask?.key,
    'changes the start': ({ event }) => event.type === 'CHANGE' && event.key === 'start',
    'changes an answer in use': ({ context, event }) =>
      event.type === 'CHANGE' && context.path.some((ask) => ask.key === event.key),
    'at the first question': ({ context }) => asksBefore(context).length === 0,
    'nothing more to ask': ({ context }) => context.ask === null,
  },
  actions: {
    takeChoices: assign(({ event }) =>
      event.type === 'START' ? { choices: choicesOf(event), changing: null } : {},
    ),
    dropWhatAnotherDayGave: assign(({ context, event }) =>
      event.type === 'START' && event.sampledOn !== context.choices?.sampledOn ? keepUndated(context) : {},
    ),
    takePage: assign(({ context, event }) =>
      event.type === 'FILL'
        ? { ...fill(context, event), choices: choicesOf(event.choices), changing: null }
        : {},
    ),
    takeCases: assign(({ context, event }) =>
      event.type === 'IMPORT' ? importOf(context, event.cases, event.practice) : {},
    ),
    takePractice: assign(({ context: { choices }, event }) =>
      event.type === 'PRACTICE' && choices !== null
        ? { choices: { ...choices, practice: event.practice } }
        : {},
    ),
    keepAnswer: assign(({ context, event }) =>
      event.type === 'ANSWER'
        ? {
            ...dateAnswer(context, event.sampledOn ?? null),
            given: keep(context, event.answers),
            changing: null,
          }
        : {},
    ),
    turnToPrevious: assign({ changing: ({ context }) => asksBefore(context).at(-1)?.key ?? null }),
    turnToQuestion: assign(({ event }) => (event.type === 'CHANGE' ? { changing: event.key } : {})),
    findPosition: assign(({ context }) => positionOf(context)),
    dismissAssessments: enqueueActions(({ context, enqueue }) => {
      for (const assessment of context.assessments) enqueue.stopChild(assessment);
      enqueue.assign({ assessments: [], outcomes: [] });
    }),
    startAssessments: assign({
      assessments: ({ context, spawn }) =>
        startsOf(context).map((input) => {
          const { pathogen } = input.given;
          const answers = answersFor(pathogen, asksBefore(context));
          return spawn('assessment', { id: pathogen, input: { ...input, answers } });
        }),
    }),
    gatherOutcomes: assign({
      outcomes: ({ context }) =>
        context.assessments.map((actor) => outcomeOf(actor.getSnapshot().context, context.services)),
    }),
    forgetEverything: assign(nothingYet),
  },
}).createMachine({
  id: 'consultation',
  context: ({ input }) => ({ ...input, ...nothingYet }),
  options: { maxIterations: 10 },
  initial: 'start',
  on: {
    NEW_CASE: { target: '.start', actions: ['dismissAssessments', 'forgetEverything'] },
    IMPORT: {
      guard: 'one slip',
      target: '.asking',
      actions: ['dismissAssessments', 'forgetEverything', 'takeCases'],
    },
    FILL: { guard: 'a page to assess', target: '.asking', actions: 'takePage' },
  },
  states: {
    start: {
      entry: 'dismissAssessments',
      on: {
        START: {
          guard: 'something to assess',
          target: 'asking',
          actions: ['dropWhatAnotherDayGave', 'takeChoices'],
        },
        PRACTICE: { actions: 'takePractice' },
      },
    },
    asking: {
      entry: ['dismissAssessments', 'findPosition', 'startAssessments'],
      always: { guard: 'nothing more to ask', target: 'summary' },
      on: {
        PRACTICE: { target: 'asking', reenter: true, actions: 'takePractice' },
        ANSWER: { guard: 'answers what is asked', target: 'asking', reenter: true, actions: 'keepAnswer' },
        BACK: [
          { guard: 'at the first question', target: 'start' },
          { target: 'asking', reenter: true, actions: 'turnToPrevious' },
        ],
        CHANGE: [
          { guard: 'changes the start', target: 'start' },
          { guard: 'changes an answer in use', target: 'asking', reenter: true, actions: 'turnToQuestion' },
        ],
      },
    },
    summary: {
      entry: 'gatherOutcomes',
      on: {
        PRACTICE: { target: 'asking', actions: 'takePractice' },
        BACK: [
          { guard: 'at the first question', target: 'start' },
          { target: 'asking', actions: 'turnToPrevious' },
        ],
        CHANGE: [
          { guard: 'changes the start', target: 'start' },
          { guard: 'changes an answer in use', target: 'asking', actions: 'turnToQuestion' },
        ],
      },
    },
  },
});

function choicesOf({ pathogens, subject, sampledOn, practice = null }: Choices): Choices {
  return { pathogens, subject, sampledOn, ...(practice === null ? {} : { practice }) };
}

function importOf({ shelf }: ConsultationContext, cases: readonly Case[], practice: string | null) {
  const { choices, given, dated } = takeIn(cases, shelf.questions, practice);
  const newborn = choices.subject === 'newborn';
  return {
    choices: choicesOf(choices),
    given: { woman: newborn ? {} : given, newborn: newborn ? given : {} },
    fromDates: { woman: newborn ? [] : dated, newborn: newborn ? dated : [] },
  };
}
