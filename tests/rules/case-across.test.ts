/** Who may have which field: every field of every person, and the one class of one infection. */
import { describe, expect, it } from 'vitest';
import { checkAcross } from '../../src/rules/case-across.ts';
import {
  HISTORY_KEYS,
  PATHOGENS,
  RESULT_KEYS,
  SUBJECTS,
  type Case,
  type HistoryKey,
  type ResultKey,
  type Subject,
} from '../../src/rules/vocabulary.ts';
import { toyCase } from './toy.ts';

const WOMAN: readonly Subject[] = ['planning', 'pregnant'];
const NEWBORN: readonly Subject[] = ['newborn'];
/** Everybody has the fields that are not named. */
const RESULTS: Partial<Record<ResultKey, readonly Subject[]>> = {
  motherBloodPcr: WOMAN,
  amnioticPcr: ['pregnant', 'newborn'],
  newbornUrinePcr: NEWBORN,
  newbornSalivaPcr: NEWBORN,
  newbornBloodPcr: NEWBORN,
  dbsPcr: NEWBORN,
  motherChildBlot: NEWBORN,
};
const FACTS: Partial<Record<HistoryKey, readonly Subject[]>> = {
  ultrasoundAbnormal: WOMAN,
  motherInfection: NEWBORN,
  newbornSigns: NEWBORN,
  sampleFrom: NEWBORN,
};
const faultOf = (subject: Subject, rest: Partial<Case>) => checkAcross(toyCase({ subject, ...rest }));
const expected = (subject: Subject, field: string, only: readonly Subject[] | undefined) =>
  only === undefined || only.includes(subject)
    ? undefined
    : {
        code: 'not-for-subject',
        field,
        message: `${field} does not go with subject "${subject}"; accepted: with subject ${only.join(' or ')} only`,
      };

describe.each(SUBJECTS)('%s', (subject) => {
  it('has its results and no others', () => {
    for (const key of RESULT_KEYS)
      expect(faultOf(subject, { results: { [key]: { class: 'negative' } } })).toEqual(
        expected(subject, `results.${key}`, RESULTS[key]),
      );
  });

  it('has its facts and no others; what is not known stands anywhere', () => {
    for (const key of HISTORY_KEYS) {
      expect(faultOf(subject, { history: { [key]: true } })).toEqual(
        expected(subject, `history.${key}`, FACTS[key]),
      );
      expect(faultOf(subject, { history: { [key]: null } })).toBeUndefined();
    }
    expect(faultOf(subject, { history: null, gestation: null, ageDays: null })).toBeUndefined();
  });

  it('has a week of pregnancy, or an age, or neither', () => {
    expect(faultOf(subject, { gestation: '12' })).toEqual(expected(subject, 'gestation', ['pregnant']));
    expect(faultOf(subject, { ageDays: 0 })).toEqual(expected(subject, 'ageDays', ['newborn']));
    expect(faultOf(subject, {})).toBeUndefined();
  });
});

describe('of several faults', () => {
  it('the first is told: week, age, results, facts, then the class', () => {
    const gestation = '12';
    const ageDays = 3;
    const results = { dbsPcr: { class: 'negative' }, iggBlot: { class: 'e2-absent' } };
    const history = { newbornSigns: true };
    const all: Partial<Case> = { gestation, ageDays, results, history };
    expect(faultOf('planning', all)?.field).toBe('gestation');
    expect(faultOf('planning', { ageDays, results, history })?.field).toBe('ageDays');
    expect(faultOf('planning', { results, history })?.field).toBe('results.dbsPcr');
    expect(faultOf('newborn', { gestation })?.field).toBe('gestation');
    expect(faultOf('planning', { results: { iggBlot: { class: 'e2-absent' } }, history })?.field).toBe(
      'history.newbornSigns',
    );
  });
});

describe('the missing E2 band', () => {
  it.each(PATHOGENS)('is of rubella: %s', (pathogen) => {
    const fault = faultOf('pregnant', { pathogen, results: { iggBlot: { class: 'e2-absent' } } });
    if (pathogen === 'rubella') expect(fault).toBeUndefined();
    else
      expect(fault).toEqual({
        code: 'not-for-pathogen',
        field: 'results.iggBlot.class',
        message:
          '"e2-absent" is a class of rubella only; accepted: negative, indeterminate, positive, not-done, pending, unknown',
      });
    expect(faultOf('pregnant', { pathogen, results: { iggBlot: { class: 'negative' } } })).toBeUndefined();
    expect(faultOf('pregnant', { pathogen })).toBeUndefined();
  });
});
