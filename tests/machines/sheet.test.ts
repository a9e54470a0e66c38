/** One pathogen of a slip, its questions answered in any order, over a small table. */
import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import type { Choices, Filled, Shelf } from '../../src/machines/consultation-context.ts';
import { ASK } from '../../src/machines/consultation-types.ts';
import { consultationMachine } from '../../src/machines/consultation.ts';
import { sheetsOf, wholeOffer } from '../../src/machines/sheet.ts';
import type { Pathogen } from '../../src/rules/vocabulary.ts';
import { toyServices } from './answering.ts';
import * as toy from './gates.ts';

const { RASH, CONTACT, TREATED, TRAVEL, DOSES, IGG } = toy;
/** The small table serves two infections; for the third there is none. */
const pathogens: readonly Pathogen[] = ['cmv', 'rubella'];
const shelf: Shelf = {
  questions: toy.questions.map((question) => ({ ...question, pathogens })),
  compiled: (pathogen) => (pathogen === 'toxoplasma' ? null : toy.compiled),
};
const choices: Choices = { pathogens: ['cmv'], subject: 'pregnant', sampledOn: '2026-12-04' };

function sheets(answers: Filled, more: Partial<Choices> = {}) {
  const actor = createActor(consultationMachine, { input: { services: toyServices, shelf } }).start();
  actor.send({ type: 'FILL', choices: { ...choices, ...more }, answers, dated: [] });
  return sheetsOf(actor.getSnapshot().context);
}
const sheet = (answers: Filled) => {
  const [one] = sheets(answers);
  if (one === undefined) throw new Error('no sheet');
  return one;
};
const opened = (answers: Filled) => sheet(answers).open.map(({ key, offered }) => [key, ...offered]);
const taken = (answers: Filled) => sheet(answers).path.map(({ key, answers: held }) => [key, held]);
const positive = { [IGG]: { class: 'positive' } };
const negative = { [IGG]: { class: 'negative' } };
const calm = { [RASH]: 'none', [TREATED]: false };

describe('a sheet without an answer', () => {
  it('has every question open that can still matter, and says what holds where nothing is known', () => {
    const { pathogen, path, open, outcome } = sheet({});
    expect({ pathogen, path }).toEqual({ pathogen: 'cmv', path: [] });
    expect(open).toEqual([
      { key: 'person.gate', question: shelf.questions[2], pathogen: null, offered: [RASH, TREATED] },
      { key: 'cmv.igg', question: shelf.questions[1], pathogen: 'cmv', offered: [IGG] },
      { key: 'person.later-gate', question: shelf.questions[0], pathogen: null, offered: [TRAVEL, CONTACT] },
    ]);
    expect(outcome).toMatchObject({
      pathogen: 'cmv',
      cannotSay: false,
      assessment: { conclusion: 'immune' },
    });
    expect(outcome.source).toMatchObject({ sampledOn: '2026-12-04', results: {} });
  });
});

describe('an answer on a sheet', () => {
  it('is taken wherever its question stands, and puts it into the case', () => {
    const { path, outcome } = sheet({ 'cmv.igg': positive });
    expect(path).toEqual([
      {
        key: 'cmv.igg',
        question: shelf.questions[1],
        pathogen: 'cmv',
        offered: [IGG],
        answers: positive,
        used: true,
      },
    ]);
    expect(outcome.source.results).toEqual({ igg: { class: 'positive' } });
    expect(opened({ 'cmv.igg': positive })).toEqual([
      ['person.gate', RASH, TREATED],
      ['person.later-gate', TRAVEL, CONTACT],
    ]);
  });

  it('of some facts leaves the others open', () => {
    expect(taken({ 'person.gate': { [RASH]: 'none' } })).toEqual([['person.gate', { [RASH]: 'none' }]]);
    expect(opened({ 'person.gate': { [RASH]: 'none' } })[0]).toEqual(['person.gate', TREATED]);
  });

  it('opens the question of what was ticked, and is joined to what that question says', () => {
    const ticked = { 'person.gate': { [RASH]: ASK, [TREATED]: false } };
    expect(opened(ticked)[0]).toEqual(['person.days', RASH]);
    const days = { ...ticked, 'person.days': { [RASH]: 3 } };
    expect(taken(days)).toEqual([
      ['person.gate', { [RASH]: ASK, [TREATED]: false }],
      ['person.days', { [RASH]: 3 }],
    ]);
    expect(opened(days)).toEqual([]);
    expect(sheet(days).outcome).toMatchObject({ assessment: { conclusion: 'inconclusive' } });
  });

  it('to one question in two parts stands once on the path', () => {
    const answers: Filled = {
      'person.gate': { [RASH]: ASK, [TREATED]: false },
      'person.days': { [RASH]: 'none', [CONTACT]: 'none' },
      'cmv.igg': negative,
      'person.later-gate': { [TRAVEL]: false, [CONTACT]: ASK },
    };
    expect(taken(answers).map(([key]) => key)).toEqual([
      'person.gate',
      'person.days',
      'cmv.igg',
      'person.later-gate',
    ]);
    expect(taken(answers)[1]).toEqual(['person.days', { [RASH]: 'none', [CONTACT]: 'none' }]);
    expect(opened(answers)).toEqual([]);
  });

  it('that no row needs any more is not taken', () => {
    const treated = { 'person.gate': { [RASH]: 'none', [TREATED]: true }, 'cmv.igg': positive };
    expect(taken(treated).map(([key]) => key)).toEqual(['person.gate']);
    expect(sheet(treated).outcome).toMatchObject({ cannotSay: true });
  });
});

describe('the sheets of a slip', () => {
  it('are one an infection, in its order; of one without a table nothing is asked or said', () => {
    const all = sheets(
      { 'person.gate': calm, 'cmv.igg': positive },
      { pathogens: ['toxoplasma', 'rubella', 'cmv'] },
    );
    expect(all.map(({ pathogen, path, open }) => [pathogen, path.length, open.length])).toEqual([
      ['toxoplasma', 0, 0],
      ['rubella', 1, 2],
      ['cmv', 2, 1],
    ]);
    expect(all[0]?.outcome).toMatchObject({ assessment: null, cannotSay: true });
    expect(all[2]?.outcome).toMatchObject({ assessment: { conclusion: 'inconclusive' } });
  });
});

describe('what a question can offer before anything is answered', () => {
  const offer = (id: string, more: Partial<Choices> = {}) => wholeOffer(shelf, { ...choices, ...more }, id);
  it('are the facts that can matter, in the order of the question', () => {
    expect(offer('gate')).toEqual([RASH, TREATED]);
    expect(offer('later-gate')).toEqual([TRAVEL, CONTACT]);
    expect(offer('igg')).toEqual([IGG]);
    expect(offer('days')).toEqual([]);
    expect(offer('igg')).not.toContain(DOSES);
  });

  it('are none of an infection without a table, of another person, or of no question', () => {
    expect(offer('gate', { pathogens: ['toxoplasma'] })).toEqual([]);
    expect(offer('gate', { pathogens: ['toxoplasma', 'cmv'] })).toEqual([RASH, TREATED]);
    expect(offer('gate', { subject: 'newborn' })).toEqual([]);
    expect(offer('none')).toEqual([]);
  });
});
