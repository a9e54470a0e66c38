import { describe, expect, it } from 'vitest';
import type { AssessmentContext } from '../../src/machines/assessment.ts';
import type { ConsultationContext, Services } from '../../src/machines/consultation-context.ts';
import {
  asksBefore,
  dateAnswer,
  fill,
  keep,
  keepUndated,
  outcomeOf,
} from '../../src/machines/consultation-steps.ts';
import { ASK, type Ask } from '../../src/machines/consultation-types.ts';
import { standingOf } from '../../src/machines/next-question.ts';
import type { Assessment, Case } from '../../src/rules/vocabulary.ts';
import * as toy from './gates.ts';

const { RASH, CONTACT, TREATED, IGG } = toy;
const ask: Ask = { key: 'person.gate', question: toy.gate, pathogen: null, offered: [RASH, TREATED] };
const given = {
  woman: { 'person.gate': { [CONTACT]: 'none' }, 'cmv.igg': { [IGG]: { class: 'negative' } } },
  newborn: { 'person.age': { ageDays: 3 } },
} as const;
const context = (more: Partial<ConsultationContext> = {}) =>
  ({
    ask,
    given,
    choices: { pathogens: ['cmv'], subject: 'pregnant', sampledOn: '2026-12-04' },
    fromDates: { woman: ['person.gate', 'person.week'], newborn: ['person.age'] },
    ...more,
  }) as ConsultationContext;

describe('the questions passed', () => {
  const path = ['person.week', 'person.gate', 'cmv.igg'].map((key) => ({
    ...ask,
    key,
    answers: {},
    used: true,
  }));
  it.each<[string | null, number]>([
    [null, 3],
    ['cmv.igg', 2],
    ['person.gate', 1],
    ['person.week', 0],
    ['person.age', 3],
  ])('before %s: %i', (changing, count) => {
    expect(asksBefore(context({ path, changing }))).toEqual(path.slice(0, count));
  });
});

describe('what is kept of an answer', () => {
  const kept = (answers: object) => keep(context(), answers).woman['person.gate'];
  it('settles every fact that was offered: not known, or its own question follows', () => {
    expect(kept({})).toEqual({ [CONTACT]: 'none', [RASH]: ASK, [TREATED]: null });
    expect(kept({ [RASH]: 'none', [TREATED]: true })).toEqual({
      [CONTACT]: 'none',
      [RASH]: 'none',
      [TREATED]: true,
    });
    expect(kept({ [RASH]: null })).toEqual({ [CONTACT]: 'none', [RASH]: null, [TREATED]: null });
  });
  it('is never a question of its own where the tick has none', () => {
    expect(kept({ [TREATED]: ASK, [RASH]: ASK })).toMatchObject({ [TREATED]: null, [RASH]: ASK });
  });
  it('leaves the other answers, and the other person, as they were', () => {
    const after = keep(context(), {});
    expect(after.woman['cmv.igg']).toBe(given.woman['cmv.igg']);
    expect(after.newborn).toBe(given.newborn);
    const newborn = { pathogens: ['cmv'], subject: 'newborn', sampledOn: null } as const;
    expect(keep(context({ choices: newborn }), {})).toEqual({
      woman: given.woman,
      newborn: { ...given.newborn, 'person.gate': { [RASH]: ASK, [TREATED]: null } },
    });
  });
  it('is nothing where nothing was asked', () => {
    expect(keep(context({ ask: null }), { [TREATED]: true })).toBe(given);
  });
});

describe('an answer that was worked out from the day of the sample', () => {
  it('is noted once, with the day', () => {
    expect(dateAnswer(context(), '2026-12-05')).toEqual({
      fromDates: { woman: ['person.week', 'person.gate'], newborn: ['person.age'] },
      choices: { pathogens: ['cmv'], subject: 'pregnant', sampledOn: '2026-12-05' },
    });
  });
  it('is no longer noted where it is now given without a day', () => {
    expect(dateAnswer(context(), null)).toEqual({
      fromDates: { woman: ['person.week'], newborn: ['person.age'] },
      choices: context().choices,
    });
  });
  it('is not noted where nothing was asked or chosen', () => {
    expect(dateAnswer(context({ ask: null, choices: null }), '2026-12-05')).toEqual({
      fromDates: context().fromDates,
      choices: null,
    });
  });
  it('is forgotten with that day, for both persons, and the rest is kept', () => {
    expect(keepUndated(context())).toEqual({
      given: { woman: { 'cmv.igg': given.woman['cmv.igg'] }, newborn: {} },
      fromDates: { woman: [], newborn: [] },
    });
  });
});

describe('a page of answers', () => {
  const choices = context().choices ?? { pathogens: [], subject: 'pregnant', sampledOn: null };
  const page = { choices, answers: {}, dated: [] };
  const negative = { [IGG]: { class: 'negative' } } as const;

  it('leaves what was worked out from the day, where the day is the same', () => {
    expect(fill(context(), page)).toEqual({ given, fromDates: context().fromDates });
    const later = { ...page, choices: { ...choices, sampledOn: '2026-12-05' } };
    expect(fill(context(), later)).toEqual(keepUndated(context()));
  });
  it('holds nothing where an answer was taken back', () => {
    const { given: after } = fill(context(), { ...page, answers: { 'cmv.igg': null } });
    expect(after).toEqual({ ...given, woman: { 'person.gate': given.woman['person.gate'] } });
  });
  it('notes each day anew for what stands on it, and for nothing else', () => {
    const typed = fill(context(), { ...page, answers: { 'person.gate': negative } });
    expect(typed.fromDates.woman).toEqual(['person.week']);
    const counted = fill(context(), {
      ...page,
      answers: { 'person.gate': negative },
      dated: ['person.gate'],
    });
    expect(counted.fromDates.woman).toEqual(['person.week', 'person.gate']);
    const other = fill(context(), { ...page, answers: { 'cmv.igg': negative } });
    expect(other.fromDates).toEqual(context().fromDates);
  });
});

describe('the outcome of an assessment', () => {
  const source: Case = { id: 'x', pathogen: 'cmv', subject: 'pregnant', results: {} };
  const made = { id: 'x' } as Assessment;
  const services: Services = { assess: () => made };
  const failing: Services = {
    assess: () => {
      throw new Error('no words');
    },
  };
  const now = standingOf(toy.compiled, toy.questions, {}, source, true);
  const of = (standing: typeof now, service = services) =>
    outcomeOf({ now: standing, source } as AssessmentContext, service);
  const nothing = { pathogen: 'cmv', source, assessment: null, cannotSay: true };

  it('is the assessment that was made', () => {
    expect(of(now)).toEqual({ pathogen: 'cmv', source, assessment: made, cannotSay: false });
    if (now.kind !== 'decided') throw new Error('not decided');
    expect(of({ kind: 'cannotSay', stage: 'screening', decision: now.decision })).toEqual({
      pathogen: 'cmv',
      source,
      assessment: made,
      cannotSay: true,
    });
  });
  it('is nothing where something is still asked, a table has a hole, or no assessment can be made', () => {
    expect(of(standingOf(toy.compiled, toy.questions, {}, source, false))).toEqual(nothing);
    expect(of(standingOf(null, toy.questions, {}, source, true))).toEqual(nothing);
    expect(of(now, failing)).toEqual(nothing);
  });
});
