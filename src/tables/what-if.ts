/** Values worth trying when a clinician asks "and if?": one of each class or band, in the order of the conversation. */
import type { Alternative } from '../rules/what-if.ts';

const MOTHER = ['planning', 'pregnant'] as const;
const ALL = ['planning', 'pregnant', 'newborn'] as const;
const NEWBORN = ['newborn'] as const;
const PREGNANT = ['pregnant'] as const;
const PCR = ['negative', 'positive'] as const;

export const alternatives = [
  { path: 'gestation', values: ['6', '12', '15', '17', '22', '30'], subjects: PREGNANT },
  { path: 'ageDays', values: [3, 12, 30, 120, 200, 300, 400], subjects: NEWBORN },
  { path: 'history.sampleFrom', values: ['infant', 'cord'], subjects: NEWBORN },
  { path: 'results.igg', values: ['negative', 'grey', 'low-positive', 'positive'], subjects: ALL },
  { path: 'results.igm', values: ['negative', 'grey', 'positive'], subjects: ALL },
  { path: 'results.avidity', values: ['low', 'intermediate', 'high'], subjects: MOTHER },
  {
    path: 'previous',
    values: [
      [{ weeksBefore: 2, igg: { class: 'negative' }, igm: { class: 'negative' }, sameAssay: true }],
      [{ weeksBefore: 104, igg: { class: 'positive' } }],
      [{ weeksBefore: 4, igg: { class: 'negative' }, igm: { class: 'positive' }, sameAssay: true }],
    ],
    subjects: MOTHER,
  },
  { path: 'results.iggBlot', values: ['negative', 'positive'], subjects: MOTHER },
  { path: 'results.secondIgm', values: ['negative', 'positive'], subjects: ALL },
  { path: 'series', values: ['rising'], subjects: ALL },
  { path: 'history.rashDaysAgo', values: ['none', 5, 20, 40, 80], subjects: MOTHER },
  { path: 'history.contactDaysAgo', values: ['none', 5, 20, 40, 80], subjects: MOTHER },
  { path: 'history.endemicTravel', values: [true, false], subjects: MOTHER },
  { path: 'history.symptoms', values: [true, false], subjects: MOTHER },
  { path: 'history.documentedDoses', values: [0, 1, 2, 3], subjects: ALL },
  { path: 'history.weeksSinceVaccine', values: [6, 60], subjects: MOTHER },
  { path: 'history.ultrasoundAbnormal', values: [true, false], subjects: MOTHER },
  { path: 'history.immunosuppressed', values: [true, false], subjects: ALL },
  { path: 'history.recentImmunoglobulin', values: [true, false], subjects: ALL },
  { path: 'history.activeEyeDisease', values: [true, false], subjects: MOTHER },
  { path: 'history.treated', values: [true, false], subjects: ALL },
  {
    path: 'history.motherInfection',
    values: ['none', 'possible', 'probable', 'confirmed'],
    subjects: NEWBORN,
  },
  { path: 'history.newbornSigns', values: [true, false], subjects: NEWBORN },
  { path: 'results.secondAvidity', values: ['low', 'high'], subjects: MOTHER },
  { path: 'results.iga', values: ['negative', 'positive'], subjects: ALL },
  { path: 'results.motherBloodPcr', values: ['positive'], subjects: MOTHER },
  { path: 'results.throatPcr', values: PCR, subjects: ALL },
  { path: 'results.amnioticPcr', values: ['positive'], subjects: ['pregnant', 'newborn'] },
  { path: 'results.newbornUrinePcr', values: PCR, subjects: NEWBORN },
  { path: 'results.newbornSalivaPcr', values: PCR, subjects: NEWBORN },
  { path: 'results.newbornBloodPcr', values: PCR, subjects: NEWBORN },
  { path: 'results.dbsPcr', values: PCR, subjects: NEWBORN },
  { path: 'results.motherChildBlot', values: ['negative', 'positive'], subjects: NEWBORN },
  { path: 'results.igmBlot', values: ['negative', 'positive'], subjects: NEWBORN },
] as const satisfies readonly Alternative[];
