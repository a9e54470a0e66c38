/** For each place of a case, values on both sides of everything a table could tell apart. */
import { classesOf } from '../../src/rules/analyte.ts';
import type { Case, FactPath, FactValue, ResultKey } from '../../src/rules/vocabulary.ts';
import { HISTORY_KEYS, RESULT_KEYS } from '../../src/rules/vocabulary.ts';

const FLAGS = [true, false, null];
const DAYS = [0, 5, 10, 11, 14, 15, 28, 29, 56, 57, 60, 61, 100, 200, 'none', null] as const;

const OTHERS: { readonly [path: string]: readonly FactValue[] } = {
  gestation: [
    '0',
    '6',
    '10',
    '12+6',
    '13',
    '14',
    '16',
    '16+1',
    '18',
    '18+1',
    '20',
    '21',
    '22',
    '28',
    '40',
    null,
  ],
  ageDays: [0, 4, 5, 9, 10, 13, 14, 21, 22, 28, 29, 91, 92, 152, 153, 274, 275, 365, 366, 500, null],
  series: ['rising', 'stable', 'falling', null],
  'settings.avidityExcludesWeeks': [1, 8, 12, 13, 16, 20, 52, null],
  'settings.practice': ['cir', 'france', 'uk', null],
  'history.rashDaysAgo': DAYS,
  'history.contactDaysAgo': DAYS,
  'history.documentedDoses': [0, 1, 2, 3, 5, null],
  'history.weeksSinceVaccine': [0, 6, 12, 13, 60, null],
  'history.motherInfection': ['confirmed', 'probable', 'possible', 'none', null],
  'history.sampleFrom': ['cord', 'infant', null],
  previous: [
    [],
    [{ weeksBefore: 2, igg: { class: 'negative' }, igm: { class: 'negative' }, sameAssay: true }],
    [{ weeksBefore: 4, igg: { class: 'negative' }, igm: { class: 'positive' } }],
    [{ weeksBefore: 4, igg: { class: 'positive' }, igm: { class: 'negative' } }],
    [{ weeksBefore: 5, igg: { class: 'positive' }, avidity: { class: 'high' } }],
    [{ weeksBefore: 5, igg: { class: 'positive' }, avidity: { class: 'low' } }],
    [{ weeksBefore: 6, igg: { class: 'grey' } }],
    [{ weeksBefore: 104, igg: { class: 'positive' } }],
    [{ weeksBefore: 30, igg: { class: 'negative' } }],
  ],
};

const NOT_FOR: { readonly [path: string]: readonly Case['subject'][] } = {
  gestation: ['planning', 'newborn'],
  ageDays: ['planning', 'pregnant'],
  'results.motherBloodPcr': ['newborn'],
  'results.amnioticPcr': ['planning'],
  'history.ultrasoundAbnormal': ['newborn'],
};
const NEWBORN_ONLY = /newborn|dbsPcr|motherChildBlot|motherInfection|sampleFrom/;

/** The places of a case that its subject may have. */
export function pathsFor({ subject }: Case): FactPath[] {
  const all: FactPath[] = [
    ...(Object.keys(OTHERS).filter((path) => !path.startsWith('history.')) as FactPath[]),
    ...RESULT_KEYS.map((key): FactPath => `results.${key}`),
    ...HISTORY_KEYS.map((key): FactPath => `history.${key}`),
  ];
  return all.filter(
    (path) => !NOT_FOR[path]?.includes(subject) && (subject === 'newborn' || !NEWBORN_ONLY.test(path)),
  );
}

/** Values worth trying at a place, in the form a case holds them there. */
export function valuesAt(path: FactPath, { pathogen }: Case): readonly FactValue[] {
  if (!path.startsWith('results.')) return OTHERS[path] ?? FLAGS;
  return classesOf(path.slice(8) as ResultKey).filter(
    (name) => name !== 'e2-absent' || pathogen === 'rubella',
  );
}
