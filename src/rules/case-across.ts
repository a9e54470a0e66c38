/** Who may have what: the rules of the contract that join a field to the subject or to the pathogen. */
import { classesOf } from './analyte.ts';
import type { Fault } from './case-schema.ts';
import type { Case, HistoryKey, ResultKey, Subject } from './vocabulary.ts';

/** Whoever is not named here may have every field. */
const RESULTS_FOR: Readonly<Partial<Record<ResultKey, readonly Subject[]>>> = {
  motherBloodPcr: ['planning', 'pregnant'],
  amnioticPcr: ['pregnant', 'newborn'],
  newbornUrinePcr: ['newborn'],
  newbornSalivaPcr: ['newborn'],
  newbornBloodPcr: ['newborn'],
  dbsPcr: ['newborn'],
  motherChildBlot: ['newborn'],
};
const FACTS_FOR: Readonly<Partial<Record<HistoryKey, readonly Subject[]>>> = {
  ultrasoundAbnormal: ['planning', 'pregnant'],
  motherInfection: ['newborn'],
  newbornSigns: ['newborn'],
  sampleFrom: ['newborn'],
};

/** The first field that this subject, or this pathogen, may not have; a null fact is absent and may stand anywhere. */
export function checkAcross({
  subject,
  pathogen,
  gestation,
  ageDays,
  results,
  history,
}: Case): Fault | undefined {
  const wrong = (field: string, subjects: readonly Subject[] | undefined): Fault | undefined => {
    if (!subjects || subjects.includes(subject)) return undefined;
    const message = `${field} does not go with subject "${subject}"; accepted: with subject ${subjects.join(' or ')} only`;
    return { code: 'not-for-subject', field, message };
  };
  const faults = [
    gestation != null ? wrong('gestation', ['pregnant']) : undefined,
    ageDays != null ? wrong('ageDays', ['newborn']) : undefined,
    ...(Object.keys(RESULTS_FOR) as ResultKey[])
      .filter((key) => results[key] !== undefined)
      .map((key) => wrong(`results.${key}`, RESULTS_FOR[key])),
    ...(Object.keys(FACTS_FOR) as HistoryKey[])
      .filter((key) => history?.[key] != null)
      .map((key) => wrong(`history.${key}`, FACTS_FOR[key])),
  ];
  const found = faults.find((fault) => fault !== undefined);
  if (found) return found;
  if (results.iggBlot?.class !== 'e2-absent' || pathogen === 'rubella') return undefined;
  const accepted = classesOf('iggBlot').filter((name) => name !== 'e2-absent');
  const message = `"e2-absent" is a class of rubella only; accepted: ${accepted.join(', ')}`;
  return { code: 'not-for-pathogen', field: 'results.iggBlot.class', message };
}
