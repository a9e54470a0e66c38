/** What the screens read from a consultation over a small table, at its start, on the way, and at its end. */
import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import type { Shelf } from '../../src/machines/consultation-context.ts';
import { ASK } from '../../src/machines/consultation-types.ts';
import {
  answered,
  answeredOn,
  currentAnswers,
  currentAsk,
  outcomes,
  startChoices,
} from '../../src/machines/consultation-view.ts';
import { consultationMachine } from '../../src/machines/consultation.ts';
import { toyServices } from './answering.ts';
import * as toy from './gates.ts';

const { RASH, CONTACT, TREATED, TRAVEL, IGG } = toy;
const shelf: Shelf = {
  questions: toy.questions.map((question) => ({ ...question, subjects: ['pregnant', 'newborn'] as const })),
  compiled: () => toy.compiled,
};
const START = { type: 'START', pathogens: ['cmv'], subject: 'pregnant', sampledOn: '2026-12-04' } as const;
const CALM = { [RASH]: 'none', [TREATED]: false };
const NEGATIVE = { [IGG]: { class: 'negative' } };

function slip() {
  const actor = createActor(consultationMachine, { input: { services: toyServices, shelf } }).start();
  const look = () => actor.getSnapshot();
  const answer = (key: string, answers: object, sampledOn: string | null = null) => {
    expect(currentAsk(look())?.key).toBe(key);
    actor.send({ type: 'ANSWER', key, answers: { ...answers }, sampledOn });
  };
  return { actor, look, answer };
}
const begun = () => {
  const one = slip();
  one.actor.send(START);
  return one;
};
const done = () => {
  const one = begun();
  one.answer('person.gate', CALM);
  one.answer('cmv.igg', NEGATIVE);
  one.answer('person.later-gate', { [TRAVEL]: false, [CONTACT]: 'none' });
  return one;
};

describe('before the start', () => {
  it('nothing is asked, answered, chosen or said', () => {
    const { look } = slip();
    expect(look().value).toBe('start');
    expect([currentAsk(look()), currentAnswers(look()), answeredOn(look())]).toEqual([null, {}, null]);
    expect([answered(look()), outcomes(look()), startChoices(look())]).toEqual([[], [], null]);
  });

  it('a practice, an answer, a way back or a change is not taken', () => {
    const { actor, look } = slip();
    actor.send({ type: 'PRACTICE', practice: 'x' });
    actor.send({ type: 'ANSWER', key: 'person.gate', answers: {} });
    actor.send({ type: 'BACK' });
    actor.send({ type: 'CHANGE', key: 'start' });
    expect([look().value, startChoices(look())]).toEqual(['start', null]);
  });
});

describe('on the way', () => {
  it('the choices stand without a practice where none was chosen', () => {
    expect(startChoices(begun().look())).toEqual({
      pathogens: ['cmv'],
      subject: 'pregnant',
      sampledOn: '2026-12-04',
    });
    const { actor, look } = slip();
    actor.send({ ...START, practice: 'x' });
    expect(startChoices(look())).toMatchObject({ practice: 'x' });
    actor.send({ type: 'PRACTICE', practice: 'y' });
    expect(startChoices(look())).toEqual({
      pathogens: ['cmv'],
      subject: 'pregnant',
      sampledOn: '2026-12-04',
      practice: 'y',
    });
    expect(currentAsk(look())?.key).toBe('person.gate');
  });

  it('the question is on the table, without its answer the first time and with it after', () => {
    const { actor, look, answer } = begun();
    expect(currentAsk(look())).toMatchObject({
      key: 'person.gate',
      pathogen: null,
      offered: [RASH, TREATED],
    });
    expect(currentAnswers(look())).toEqual({});
    answer('person.gate', { [RASH]: ASK, [TREATED]: false });
    expect(currentAsk(look())).toMatchObject({ key: 'person.days', offered: [RASH] });
    actor.send({ type: 'CHANGE', key: 'person.gate' });
    expect(currentAnswers(look())).toEqual({ [RASH]: ASK, [TREATED]: false });
    expect(outcomes(look())).toEqual([]);
  });

  it('only what is offered is read of what was answered', () => {
    const { actor, look, answer } = begun();
    answer('person.gate', { [RASH]: ASK, [TREATED]: false });
    answer('person.days', { [RASH]: 'none' });
    answer('cmv.igg', NEGATIVE);
    answer('person.later-gate', { [TRAVEL]: false, [CONTACT]: ASK });
    expect(currentAsk(look())).toMatchObject({ key: 'person.days', offered: [CONTACT] });
    expect(currentAnswers(look())).toEqual({});
    answer('person.days', { [CONTACT]: 'none' });
    actor.send({ type: 'CHANGE', key: 'person.days' });
    expect(currentAnswers(look())).toEqual({ [RASH]: 'none', [CONTACT]: 'none' });
  });

  it('an answer tells the day that it was worked out from, on its own question only', () => {
    const { actor, look, answer } = begun();
    answer('person.gate', CALM, '2026-12-05');
    expect(startChoices(look())?.sampledOn).toBe('2026-12-05');
    expect(answeredOn(look())).toBeNull();
    actor.send({ type: 'BACK' });
    expect([currentAsk(look())?.key, answeredOn(look())]).toEqual(['person.gate', '2026-12-05']);
    actor.send({ type: 'ANSWER', key: 'person.gate', answers: CALM });
    actor.send({ type: 'BACK' });
    expect(answeredOn(look())).toBeNull();
    // The newborn of the same slip has answers of its own.
    actor.send({ type: 'ANSWER', key: 'person.gate', answers: CALM, sampledOn: '2026-12-05' });
    actor.send({ type: 'CHANGE', key: 'start' });
    actor.send({ ...START, subject: 'newborn', sampledOn: '2026-12-05' });
    expect([currentAsk(look())?.key, answeredOn(look())]).toEqual(['person.gate', null]);
    actor.send({ type: 'ANSWER', key: 'person.gate', answers: CALM, sampledOn: '2026-12-05' });
    actor.send({ type: 'BACK' });
    expect(answeredOn(look())).toBe('2026-12-05');
  });

  it('an answer to another question is not taken', () => {
    const { actor, look } = begun();
    actor.send({ type: 'ANSWER', key: 'cmv.igg', answers: NEGATIVE });
    expect(currentAsk(look())?.key).toBe('person.gate');
    actor.send({ type: 'CHANGE', key: 'cmv.igg' });
    expect(currentAsk(look())?.key).toBe('person.gate');
  });

  it('the way back goes question by question, from the first to the start', () => {
    const { actor, look, answer } = begun();
    answer('person.gate', CALM);
    actor.send({ type: 'BACK' });
    expect(currentAsk(look())?.key).toBe('person.gate');
    actor.send({ type: 'BACK' });
    expect(look().value).toBe('start');
    expect(look().context.assessments).toEqual([]);
    expect(Object.keys(look().children)).toEqual([]);
  });

  it('the start takes a practice too, asks nothing, and a day that changes takes back what it gave', () => {
    const { actor, look, answer } = begun();
    answer('person.gate', CALM, '2026-12-04');
    actor.send({ type: 'CHANGE', key: 'start' });
    expect(currentAsk(look())).toBeNull();
    actor.send({ type: 'PRACTICE', practice: 'y' });
    expect(startChoices(look())?.practice).toBe('y');
    actor.send(START);
    expect(currentAsk(look())?.key).toBe('cmv.igg');
    actor.send({ type: 'CHANGE', key: 'start' });
    actor.send({ ...START, sampledOn: '2026-12-11' });
    expect(currentAsk(look())?.key).toBe('person.gate');
    actor.send({ type: 'CHANGE', key: 'start' });
    actor.send({ ...START, pathogens: [] });
    expect(look().value).toBe('start');
  });

  it('a practice is taken by the assessments at once', () => {
    const { actor, look } = begun();
    actor.send({ type: 'PRACTICE', practice: 'y' });
    const [assessment] = look().context.assessments;
    expect(assessment?.getSnapshot().context.source.settings).toEqual({ practice: 'y' });
  });

  it('a change of a question that was not asked leaves the one that is being changed', () => {
    const { actor, look, answer } = begun();
    answer('person.gate', CALM);
    actor.send({ type: 'CHANGE', key: 'person.gate' });
    actor.send({ type: 'CHANGE', key: 'cmv.none' });
    expect(currentAsk(look())?.key).toBe('person.gate');
  });

  it('a question that is answered in part is asked, and not told as an answer that is not needed', () => {
    const { actor, look } = slip();
    const { pathogens, subject, sampledOn } = START;
    const answers = { 'person.gate': { [RASH]: 'none' } };
    actor.send({ type: 'FILL', choices: { pathogens, subject, sampledOn }, answers, dated: [] });
    expect(currentAsk(look())).toMatchObject({ key: 'person.gate', offered: [TREATED] });
    expect(answered(look())).toEqual([]);
  });
});

describe('at the end', () => {
  it('the outcome is told, and nothing is asked', () => {
    const { look } = done();
    expect(look().value).toBe('summary');
    expect([currentAsk(look()), currentAnswers(look()), answeredOn(look())]).toEqual([null, {}, null]);
    expect(outcomes(look())).toMatchObject([{ pathogen: 'cmv', assessment: { conclusion: 'immune' } }]);
    expect(answered(look()).map(({ key, used }) => [key, used])).toEqual([
      ['person.gate', true],
      ['cmv.igg', true],
      ['person.later-gate', true],
    ]);
  });

  it('the way back opens the last question, and a change the one that is named, or the start', () => {
    const back = done();
    back.actor.send({ type: 'BACK' });
    expect(currentAsk(back.look())?.key).toBe('person.later-gate');
    const change = done();
    change.actor.send({ type: 'CHANGE', key: 'cmv.igg' });
    expect(currentAsk(change.look())?.key).toBe('cmv.igg');
    expect(outcomes(change.look())).toEqual([]);
    const start = done();
    start.actor.send({ type: 'CHANGE', key: 'start' });
    expect(start.look().value).toBe('start');
    expect(answered(start.look())).toEqual([]);
  });

  it('where nothing was asked, the way back leads to the start', () => {
    const bare: Shelf = { questions: [], compiled: () => toy.compiled };
    const actor = createActor(consultationMachine, { input: { services: toyServices, shelf: bare } }).start();
    actor.send(START);
    expect(actor.getSnapshot().value).toBe('summary');
    actor.send({ type: 'BACK' });
    expect(actor.getSnapshot().value).toBe('start');
  });

  it('a practice is taken, and everything is assessed again', () => {
    const { actor, look } = done();
    actor.send({ type: 'PRACTICE', practice: 'x' });
    expect(look().value).toBe('summary');
    expect(outcomes(look())[0]?.source.settings).toEqual({ practice: 'x' });
  });

  it('answers that no row needs any more are told after the others', () => {
    const { actor, look, answer } = done();
    actor.send({ type: 'CHANGE', key: 'person.gate' });
    answer('person.gate', { [RASH]: 'none', [TREATED]: true });
    expect(answered(look())).toMatchObject([
      { key: 'person.gate', used: true },
      { key: 'person.later-gate', used: true, offered: [CONTACT] },
      { key: 'cmv.igg', used: false, pathogen: 'cmv', offered: [IGG], answers: NEGATIVE },
    ]);
    expect(answered(look())).toHaveLength(3);
  });

  it('of an infection that is no longer on the slip all answers are told as unused, in the order of asking', () => {
    const { actor, look } = slip();
    const { pathogens, subject, sampledOn } = START;
    const answers = {
      'person.later-gate': { [CONTACT]: 'none', [TRAVEL]: false },
      'cmv.igg': NEGATIVE,
      'person.gate': CALM,
    };
    actor.send({ type: 'FILL', choices: { pathogens, subject, sampledOn }, answers, dated: [] });
    expect(look().value).toBe('summary');
    actor.send({ type: 'CHANGE', key: 'start' });
    actor.send({ ...START, pathogens: ['rubella'] });
    expect(
      answered(look()).map(({ key, pathogen, offered, used }) => [key, pathogen, offered, used]),
    ).toEqual([
      ['person.gate', null, [RASH, TREATED], false],
      ['cmv.igg', 'cmv', [IGG], false],
      ['person.later-gate', null, [TRAVEL, CONTACT], false],
    ]);
  });

  it('what is asked now is not told as an answer that is not needed', () => {
    const { actor, look } = done();
    actor.send({ type: 'CHANGE', key: 'cmv.igg' });
    const { choices, given, fromDates } = look().context;
    expect(choices).not.toBeNull();
    expect([Object.keys(given.woman).length, fromDates.woman]).toEqual([3, []]);
    expect(answered(look()).map(({ key, used }) => [key, used])).toEqual([
      ['person.gate', true],
      ['cmv.igg', true],
      ['person.later-gate', true],
    ]);
  });

  it('a new case forgets everything', () => {
    const { actor, look } = done();
    actor.send({ type: 'NEW_CASE' });
    expect(look().value).toBe('start');
    const { assessments, ask, changing, choices, fromDates, given, outcomes: said, path } = look().context;
    expect({ assessments, ask, changing, choices, fromDates, given, said, path }).toEqual({
      assessments: [],
      ask: null,
      changing: null,
      choices: null,
      fromDates: { woman: [], newborn: [] },
      given: { woman: {}, newborn: {} },
      said: [],
      path: [],
    });
  });
});

describe('cases from a report', () => {
  const source = {
    id: '',
    pathogen: 'cmv',
    results: { igg: { class: 'negative' } },
    sampledOn: '2026-12-04',
  } as const;
  const imported = (subject: 'pregnant' | 'newborn', practice: string | null = null) => {
    const one = done();
    const cases = [{ ...source, subject, ...(subject === 'newborn' ? { ageDays: 3 } : { gestation: '12' }) }];
    one.actor.send({ type: 'IMPORT', cases, practice });
    return one;
  };

  it('begin a new case of that person, and forget the one before', () => {
    const woman = imported('pregnant').look();
    expect(startChoices(woman)).toEqual({ pathogens: ['cmv'], subject: 'pregnant', sampledOn: '2026-12-04' });
    expect(woman.context.given).toEqual({ woman: { 'cmv.igg': NEGATIVE }, newborn: {} });
    expect(woman.context.fromDates).toEqual({ woman: [], newborn: [] });
    expect(currentAsk(woman)?.key).toBe('person.gate');
    const newborn = imported('newborn', 'x').look();
    expect(startChoices(newborn)).toMatchObject({ subject: 'newborn', practice: 'x' });
    expect(newborn.context.given).toEqual({ woman: {}, newborn: { 'cmv.igg': NEGATIVE } });
    expect(newborn.context.fromDates).toEqual({ woman: [], newborn: [] });
  });

  it('of more than one slip are not taken', () => {
    const { actor, look } = done();
    const cases = [
      { ...source, subject: 'pregnant' },
      { ...source, subject: 'newborn' },
    ] as const;
    actor.send({ type: 'IMPORT', cases, practice: null });
    expect([look().value, look().status]).toEqual(['summary', 'active']);
  });
});
