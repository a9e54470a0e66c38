/** Every class of every result and every value of every fact of the history, each in a case of its own. */
import { classesOf } from '../../../src/rules/analyte.ts';
import type {
  Case,
  History,
  HistoryKey,
  Pathogen,
  ResultKey,
  Subject,
} from '../../../src/rules/vocabulary.ts';
import { HISTORY_KEYS, PATHOGENS, RESULT_KEYS, SUBJECTS } from '../../../src/rules/vocabulary.ts';
import { basesFor } from './bases.ts';

const FOR_NEWBORNS = /^newborn|^dbs|^motherChild|^motherInfection|^sampleFrom/;

/** What a fact of the history may hold, days aside: those stand at their boundaries. */
const VALUES: { readonly [K in HistoryKey]?: readonly (string | number | boolean)[] } = {
  rashDaysAgo: ['none', 7],
  contactDaysAgo: ['none', 7],
  documentedDoses: [0, 1, 2, 3, 4, 5],
  weeksSinceVaccine: [6, 30],
  motherInfection: ['confirmed', 'probable', 'possible', 'none'],
  sampleFrom: ['cord', 'infant'],
};
export const valuesOf = (key: HistoryKey): readonly (string | number | boolean)[] =>
  VALUES[key] ?? [true, false];

/** The classes that a laboratory may give for a result of this pathogen. */
export const classesFor = (key: ResultKey, pathogen: Pathogen): string[] =>
  classesOf(key).filter((name) => name !== 'unreadable' && (name !== 'e2-absent' || pathogen === 'rubella'));

/** Whether the contract lets a subject have this result or fact. */
export function allowed(key: ResultKey | HistoryKey, subject: Subject): boolean {
  if (subject === 'newborn') return key !== 'motherBloodPcr' && key !== 'ultrasoundAbnormal';
  if (key === 'amnioticPcr') return subject === 'pregnant';
  return !FOR_NEWBORNS.test(key);
}

/** Facts that the contract accepts but no row of the other infections reads. */
const rubellaOnly: readonly HistoryKey[] = ['documentedDoses', 'weeksSinceVaccine'];

/** A case for every class and every value, in the plainest pattern of each infection and subject. */
export function valueCases(): Case[] {
  return PATHOGENS.flatMap((pathogen) =>
    SUBJECTS.flatMap((subject) => {
      const [reactive, quiet] = basesFor(pathogen, subject);
      if (!reactive || !quiet) return [];
      const results = RESULT_KEYS.filter((key) => allowed(key, subject)).flatMap((key) =>
        classesFor(key, pathogen).map((name) => {
          const from = key === 'igm' || key === 'iga' ? quiet : reactive;
          return { ...from, results: { ...from.results, [key]: { class: name } } };
        }),
      );
      const history = HISTORY_KEYS.filter(
        (key) => allowed(key, subject) && (pathogen === 'rubella' || !rubellaOnly.includes(key)),
      ).flatMap((key) =>
        valuesOf(key).map((value) => {
          const own: History = { ...reactive.history, [key]: value };
          return { ...reactive, history: own };
        }),
      );
      return [...results, ...history];
    }),
  );
}
