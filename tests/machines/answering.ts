/** Answers that a person could give, and a consultation that refuses a wrong set-up. */
import { createActor } from 'xstate';
import type { Answer, Answers, Outcome, Question } from '../../src/machines/consultation-types.ts';
import type { Choices, Services, Shelf } from '../../src/machines/consultation-context.ts';
import { answered, currentAsk, outcomes } from '../../src/machines/consultation-view.ts';
import { consultationMachine } from '../../src/machines/consultation.ts';
import { compile } from '../../src/rules/compile.ts';
import type { Assessment, FactPath } from '../../src/rules/vocabulary.ts';
import { questions } from '../../src/tables/questions.ts';
import { toyTable } from './toy-table.ts';

/** Values that part the rows of the toy, and of most tables, for the facts that have a question of their own. */
function valuesOf(fact: FactPath): readonly Answer[] {
  if (fact === 'results.igg')
    return ['negative', 'grey', 'positive', 'pending'].map((one) => ({ class: one }));
  if (/vidity$/.test(fact)) return ['low', 'high', 'not-done'].map((one) => ({ class: one }));
  if (fact.startsWith('results.')) return ['negative', 'positive', 'not-done'].map((one) => ({ class: one }));
  const special: { readonly [fact: string]: readonly Answer[] } = {
    gestation: ['6', '26+3', null],
    ageDays: [1, 30, 400, null],
    previous: [
      [],
      [{ weeksBefore: 4, igg: { class: 'negative' } }],
      [{ weeksBefore: 200, igg: { class: 'positive' } }],
    ],
    series: ['rising', 'stable', 'falling', null],
    'history.sampleFrom': ['cord', 'infant', null],
    'history.motherInfection': ['confirmed', 'probable', 'possible', 'none', null],
    'history.newbornSigns': [true, false, null],
    'history.treated': [true, false, null],
  };
  return special[fact] ?? [3, 100, null];
}

/** The ways to answer what is offered: for ticks none, each alone, all, and "I do not know". */
export function waysToAnswer(question: Question, offered: readonly FactPath[]): readonly Answers[] {
  if (question.kind !== 'ticks')
    return offered.flatMap((fact) => valuesOf(fact).map((value) => ({ [fact]: value })));
  const ticks = (question.ticks ?? []).filter(({ fact }) => offered.includes(fact));
  const with_ = (ticked: (fact: FactPath) => boolean) =>
    Object.fromEntries(ticks.map(({ fact, no, yes }) => [fact, ticked(fact) ? yes : no]));
  return [
    with_(() => false),
    with_(() => true),
    ...offered.map((only) => with_((fact) => fact === only)),
    Object.fromEntries(offered.map((fact) => [fact, null])),
  ];
}

export const toyShelf: Shelf = {
  questions,
  compiled: (pathogen) => compile(toyTable(pathogen)),
};

export const toyServices: Services = {
  assess: (decision, source) =>
    ({ pathogen: source.pathogen, conclusion: decision.conclusion }) as unknown as Assessment,
};

/** A consultation over the toy. Every step throws where the consultation does not stand as the test believes. */
export function consult(choices: Partial<Choices> = {}, shelf = toyShelf, services = toyServices) {
  const actor = createActor(consultationMachine, { input: { services, shelf } }).start();
  const start = (more: Partial<Choices> = {}) => {
    if (actor.getSnapshot().value !== 'start') throw new Error('the consultation is not at its start');
    const chosen: Choices = {
      pathogens: ['rubella'],
      subject: 'pregnant',
      sampledOn: null,
      ...choices,
      ...more,
    };
    actor.send({ type: 'START', ...chosen });
  };
  const key = () => currentAsk(actor.getSnapshot())?.key ?? String(actor.getSnapshot().value);
  const answer = (asked: string, answers: Answers) => {
    if (key() !== asked) throw new Error(`asked is ${key()}, not ${asked}`);
    actor.send({ type: 'ANSWER', key: asked, answers });
  };
  start();
  return {
    actor,
    start,
    key,
    answer,
    /** Answers one result after another, as `rubella.igg`, by class. */
    results: (classes: { readonly [key: string]: string }) => {
      for (const [asked, result] of Object.entries(classes)) {
        const fact = currentAsk(actor.getSnapshot())?.question.facts[0] ?? 'previous';
        answer(asked, { [fact]: { class: result } });
      }
    },
    back: () => actor.send({ type: 'BACK' }),
    change: (changed: string) => actor.send({ type: 'CHANGE', key: changed }),
    snapshot: () => actor.getSnapshot(),
    path: () =>
      answered(actor.getSnapshot())
        .filter(({ used }) => used)
        .map((one) => one.key),
    unused: () =>
      answered(actor.getSnapshot())
        .filter(({ used }) => !used)
        .map((one) => one.key),
    conclusions: () =>
      outcomes(actor.getSnapshot()).map((outcome: Outcome) => outcome.assessment?.conclusion ?? null),
  };
}
