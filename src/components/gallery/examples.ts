/**
 * Every component of the desk in every state it can be in, one an address: to look through, and what the tests of
 * access, contrast and layout run over.
 */
import type { Choices } from '../../machines/consultation-context.ts';
import type { Answered, Answers, Ask, Outcome, Question } from '../../machines/consultation-types.ts';
import { keyOf } from '../../machines/replay.ts';
import { PATHOGENS, SUBJECTS, type Case, type Pathogen, type Subject } from '../../rules/vocabulary.ts';
import { questions } from '../../tables/questions.ts';
import { captionOf, questionTitle } from '../case/draft.ts';
import { ui, words } from '../words.ts';
import { answeredIn, outcomeOf } from '../worklist/row.ts';
import { answeredCases } from './cases.ts';

export interface AskExample {
  readonly kind: 'question' | 'question-answered' | 'question-error';
  readonly ask: Ask;
  readonly subject: Subject;
  readonly answers: Answers;
}

export interface ResultExample {
  readonly kind: 'result' | 'cannot-say' | 'summary';
  readonly outcomes: readonly Outcome[];
  readonly choices: Choices;
  readonly answered: readonly Answered[];
}

export interface PlainExample {
  readonly kind: 'doubt' | 'broken' | 'not-found' | 'loading' | 'failed' | 'controls' | 'levels';
}

export type Example = { readonly id: string } & (AskExample | ResultExample | PlainExample);

const allQuestions: readonly Question[] = questions;

function askOf(question: Question, pathogen: Pathogen): Ask {
  const of = question.of === 'person' ? null : pathogen;
  return { key: keyOf(question, pathogen), question, pathogen: of, offered: question.facts };
}

function givenTo({ question }: Ask): Answers {
  const [fact] = question.facts;
  if (fact === undefined) return {};
  switch (question.kind) {
    case 'class':
      return { [fact]: { class: fact.startsWith('results.avidity') ? 'high' : 'positive' } };
    case 'ticks':
      return Object.fromEntries(
        (question.ticks ?? []).map(({ fact: tick, yes, no }, at) => [tick, at === 0 ? yes : no]),
      );
    default:
      return { [fact]: null };
  }
}

const asks: readonly Example[] = allQuestions.flatMap((question) => {
  const pathogen = question.pathogens[0] ?? PATHOGENS[0];
  const subject = question.subjects.find((one) => one === 'pregnant') ?? question.subjects[0] ?? SUBJECTS[0];
  const ask = askOf(question, pathogen);
  return [
    { id: `question-${question.id}`, kind: 'question', ask, subject, answers: {} },
    {
      id: `question-${question.id}-answered`,
      kind: 'question-answered',
      ask,
      subject,
      answers: givenTo(ask),
    },
    { id: `question-${question.id}-error`, kind: 'question-error', ask, subject, answers: {} },
  ];
});

const choicesOf = (cases: readonly Case[]): Choices => ({
  pathogens: cases.map(({ pathogen }) => pathogen),
  subject: cases[0]?.subject ?? 'pregnant',
  sampledOn: cases[0]?.sampledOn ?? null,
  practice: null,
});

const slipCases: readonly Case[] = PATHOGENS.map((pathogen) => ({
  id: '',
  pathogen,
  subject: 'pregnant',
  gestation: '9+2',
  results: {
    igg: { class: pathogen === 'cmv' ? 'negative' : 'positive' },
    igm: { class: pathogen === 'rubella' ? 'positive' : 'negative' },
  },
  history: { rashDaysAgo: 'none', contactDaysAgo: 'none', endemicTravel: false, symptoms: false },
}));

/** Made when one is looked at: an answer takes a moment, and there are dozens. */
function resultOf(id: string, kind: ResultExample['kind'], cases: readonly Case[]): Example {
  return {
    id,
    kind,
    choices: choicesOf(cases),
    get outcomes() {
      return cases.map(outcomeOf);
    },
    get answered() {
      const all = cases.flatMap(answeredIn);
      return all.filter(({ key }, at) => all.findIndex((one) => one.key === key) === at);
    },
  };
}

const results: readonly Example[] = answeredCases.map((one) =>
  resultOf(`result-${one.id}`, 'result', [{ ...one, id: '' }]),
);

const noIgg: Case = { id: '', pathogen: 'rubella', subject: 'pregnant', gestation: '12', results: {} };

export const examples: readonly Example[] = [
  { id: 'controls', kind: 'controls' },
  { id: 'levels', kind: 'levels' },
  { id: 'doubt', kind: 'doubt' },
  { id: 'loading', kind: 'loading' },
  { id: 'failed', kind: 'failed' },
  { id: 'broken', kind: 'broken' },
  { id: 'not-found', kind: 'not-found' },
  ...asks,
  ...results,
  resultOf('summary', 'summary', slipCases),
  resultOf('cannot-say', 'cannot-say', [noIgg]),
];

/** What an example shows, in the words of the component itself. */
export function nameOf(example: Example): string {
  if ('ask' in example)
    return [captionOf(example.ask.pathogen, example.subject), questionTitle(example.ask, example.subject)]
      .filter(Boolean)
      .join(' ');
  if (example.kind !== 'result') return '';
  const [outcome] = example.outcomes;
  const conclusion = outcome?.assessment ? words.conclusions[outcome.assessment.conclusion].title : '';
  return [outcome ? ui.pathogens[outcome.pathogen] : '', conclusion].join(': ');
}
