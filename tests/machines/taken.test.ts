import { describe, expect, it } from 'vitest';
import { ASK } from '../../src/machines/consultation-types.ts';
import { isOneSlip, takeIn } from '../../src/machines/take-in.ts';
import type { Question } from '../../src/rules/question.ts';
import type { Case } from '../../src/rules/vocabulary.ts';
import * as toy from './gates.ts';

const { RASH, CONTACT, TREATED, TRAVEL, IGG } = toy;
const week: Question = {
  ...toy.igg,
  id: 'week',
  of: 'person',
  facts: ['gestation', 'ageDays'],
  pathogens: ['cmv', 'rubella'],
};
const rubellaIgg: Question = { ...toy.igg, pathogens: ['rubella'], facts: [IGG, 'previous', 'series'] };
const claimed: Question = { ...toy.igg, id: 'claimed', facts: ['settings.avidityExcludesWeeks'] };
const questions = [...toy.questions, week, rubellaIgg, claimed];
const undated: Case = { id: 'x', pathogen: 'cmv', subject: 'pregnant', results: {} };
const one: Case = { ...undated, sampledOn: '2026-12-04' };

describe('a case taken in', () => {
  it('gives each question what it holds, and a gate its own', () => {
    const source: Case = {
      ...one,
      gestation: '12',
      results: { igg: { class: 'negative' } },
      history: { rashDaysAgo: 3, treated: false, endemicTravel: null },
      settings: { avidityExcludesWeeks: 12 },
    };
    expect(takeIn([source], questions, 'here')).toEqual({
      choices: { pathogens: ['cmv'], subject: 'pregnant', sampledOn: '2026-12-04', practice: 'here' },
      given: {
        'person.gate': { [RASH]: ASK, [TREATED]: false },
        'person.days': { [RASH]: 3 },
        'person.week': { gestation: '12' },
        'cmv.igg': { [IGG]: { class: 'negative' } },
        'cmv.claimed': { 'settings.avidityExcludesWeeks': 12 },
      },
      dated: ['person.week'],
    });
  });

  it('that holds nothing answers nothing', () => {
    expect(takeIn([{ ...one, history: null, settings: null }], questions, null)).toEqual({
      choices: { pathogens: ['cmv'], subject: 'pregnant', sampledOn: '2026-12-04', practice: null },
      given: {},
      dated: [],
    });
  });

  it('joins what several infections give to one question, and takes no question of another', () => {
    const cmv: Case = { ...one, gestation: '12', history: { contactDaysAgo: 2 } };
    const previous = [{ weeksBefore: 2, igg: { class: 'negative' } }];
    const rubella: Case = { ...one, pathogen: 'rubella', previous, series: 'stable', ageDays: 3 };
    expect(takeIn([cmv, rubella], questions, null)).toMatchObject({
      choices: { pathogens: ['cmv', 'rubella'] },
      given: {
        'person.later-gate': { [CONTACT]: ASK },
        'person.days': { [CONTACT]: 2 },
        'person.week': { gestation: '12', ageDays: 3 },
        'rubella.igg': { previous, series: 'stable' },
      },
      dated: ['person.week', 'rubella.igg'],
    });
    expect(takeIn([{ ...cmv, subject: 'newborn' }], questions, null).given).toEqual({});
    expect(takeIn([{ ...one, history: { endemicTravel: true } }], questions, null).given).toEqual({
      'person.later-gate': { [TRAVEL]: true },
    });
  });

  it('counts for its day only where the answer stands, not where its own question gives it', () => {
    const ticks = [{ fact: 'previous', no: [], yes: ASK }] as const;
    const earlier: Question = { ...toy.gate, id: 'earlier', facts: ['previous'], ticks };
    const previous = [{ weeksBefore: 2, igg: { class: 'negative' } }];
    const { given, dated } = takeIn([{ ...one, previous }], [earlier], null);
    expect(given).toEqual({ 'person.earlier': { previous: ASK } });
    expect(dated).toEqual([]);
  });

  it('without a day of the sample holds nothing that counts for a day', () => {
    const { choices, dated } = takeIn([{ ...one, sampledOn: null, gestation: '12' }], questions, null);
    expect(choices.sampledOn).toBeNull();
    expect(dated).toEqual([]);
    expect(takeIn([undated], questions, null).choices.sampledOn).toBeNull();
  });
});

describe('one slip', () => {
  const other: Case = { ...one, pathogen: 'rubella' };
  it.each<[string, Case[], boolean]>([
    ['one case', [one], true],
    ['two infections of one sample', [one, other], true],
    ['neither has a day', [undated, { ...other, sampledOn: null }], true],
    ['none', [], false],
    ['one infection twice', [one, one], false],
    ['two days', [one, { ...other, sampledOn: '2026-12-05' }], false],
    ['one has no day', [one, { ...other, sampledOn: null }], false],
    ['two subjects', [one, { ...other, subject: 'planning' }], false],
  ])('%s: %j', (_, cases, expected) => {
    expect(isOneSlip(cases)).toBe(expected);
    if (!expected) expect(() => takeIn(cases, questions, null)).toThrow('these cases are not one slip');
  });
});
