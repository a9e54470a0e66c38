/** CMV in the infant: what to do. Each layer adds its one row; the highest urgency stands. */
import type { Layer } from '../rules/table.ts';
import { NO_SIGNS } from './groups.ts';
import * as shared from './newborn-readings.ts';

const OPEN = ['none', 'mother-none', 'possible', 'probable', 'confirmed', 'false-igm'] as const;
const UNSETTLED = ['none', 'mother-none', 'possible', 'probable', 'false-igm'] as const;
const BY_DAY_21 = ['day-0-13', 'day-14-21'] as const;
const LATER = ['after-day-21', 'unknown'] as const;

/** Excluded by PCR, but not closed beside a weakened immunity, a blood product (R11) or a gray IgG (R04). */
// One row a line, to be read down the page.
// prettier-ignore
const care = {
  id: 'plan-care',
  title: 'What does the conclusion ask for?',
  stage: 'secondSampleAndPcr',
  facts: ['basis', 'signs', 'fragile', 'iggRead'],
  rows: [
    { id: 'CN-CARE-01', when: { basis: 'confirmed', signs: 'yes' }, actions: [['infant_specialist_treatment', 'now'], ['newborn_workup', 'now'], ['hearing_eye_neuro_follow_up', 'to_6_years']], urgency: 'today', why: 'nb-signs-today', sources: ['rawlinson-2017', 'kimberlin-2015', 'shim-2023'], finding: 'F61' },
    { id: 'CN-CARE-02', when: { basis: 'confirmed', signs: NO_SIGNS }, actions: [['infant_specialist_treatment', 'now'], ['newborn_workup', 'now'], ['hearing_eye_neuro_follow_up', 'to_6_years']], urgency: 'soon', sources: ['rawlinson-2017', 'shim-2023'] },
    { id: 'CN-CARE-03', when: { basis: 'probable', signs: 'yes' }, actions: [['newborn_workup', 'now'], ['infectious_disease_referral', 'now'], ['hearing_eye_neuro_follow_up', 'to_6_years']], urgency: 'today', why: 'nb-signs-today', sources: ['rawlinson-2017'], finding: 'F61' },
    { id: 'CN-CARE-04', when: { basis: 'probable', signs: NO_SIGNS }, actions: [['newborn_workup', 'now'], ['hearing_eye_neuro_follow_up', 'to_6_years']], urgency: 'soon', sources: ['rawlinson-2017'] },
    { id: 'CN-CARE-05', when: { basis: ['none', 'mother-none', 'possible'], signs: 'yes' }, actions: [['newborn_workup', 'now']], urgency: 'today', why: 'nb-signs-today', sources: ['rawlinson-2017'], finding: 'F61' },
    { id: 'CN-CARE-06', when: { basis: ['none', 'possible'], signs: NO_SIGNS }, actions: [['newborn_workup', 'now']], urgency: 'soon', sources: ['rawlinson-2017'] },
    { id: 'CN-CARE-07', when: { basis: 'mother-none', signs: NO_SIGNS }, actions: [['newborn_workup', 'now']], urgency: 'routine', sources: ['rawlinson-2017'] },
    { id: 'CN-CARE-08', when: { basis: 'false-igm', signs: 'yes' }, actions: [['newborn_workup', 'now'], ['repeat_2_3_weeks', 'in_2_3_weeks'], ['hygiene_advice', 'now']], urgency: 'today', why: 'nb-signs-other-cause', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'CN-CARE-09', when: { basis: 'false-igm', signs: NO_SIGNS }, actions: [['repeat_2_3_weeks', 'in_2_3_weeks'], ['newborn_workup', 'now'], ['hygiene_advice', 'now']], urgency: 'routine', sources: ['rawlinson-2017'] },
    { id: 'CN-CARE-10', when: { basis: 'excluded', signs: 'yes' }, actions: [['newborn_workup', 'now']], urgency: 'today', why: 'nb-signs-other-cause', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'CN-CARE-11', when: { basis: 'excluded', signs: NO_SIGNS, fragile: 'no', iggRead: ['negative', 'positive', 'doubted', 'not-done'] }, actions: ['no_further_testing'], urgency: 'none', sources: ['rawlinson-2017'] },
    { id: 'CN-CARE-12', when: { basis: 'excluded', signs: NO_SIGNS, fragile: 'no', iggRead: 'grey' }, actions: [['repeat_4_weeks', 'in_4_weeks']], urgency: 'routine', sources: ['rawlinson-2017'] },
    { id: 'CN-CARE-13', when: { basis: 'excluded', signs: NO_SIGNS, fragile: ['passive', 'immunity'] }, urgency: 'routine', sources: ['rawlinson-2017'] },
  ],
} as const satisfies Layer;

/** The first three weeks are the only time in which a PCR proves infection before birth. */
// prettier-ignore
const urinePlan = {
  id: 'plan-urine',
  title: 'Which PCR is still to be taken, and how fast?',
  stage: 'secondSampleAndPcr',
  facts: ['basis', 'urine', 'saliva', 'age'],
  rows: [
    { id: 'CN-URINE-01', when: { basis: 'excluded' } },
    { id: 'CN-URINE-02', when: { basis: OPEN, urine: 'none', saliva: 'none', age: 'day-0-13' }, actions: [['newborn_pcr_21_days', 'by_day_21']], asks: ['results.newbornUrinePcr'], sources: ['rawlinson-2017', 'lazzarotto-2020'], finding: 'F47' },
    { id: 'CN-URINE-03', when: { basis: OPEN, urine: 'none', saliva: 'none', age: 'day-14-21' }, actions: [['newborn_pcr_21_days', 'by_day_21']], asks: ['results.newbornUrinePcr'], urgency: 'today', why: 'nb-cmv-last-week', sources: ['rawlinson-2017', 'lazzarotto-2020', 'torchlight-policy'], finding: 'F61' },
    { id: 'CN-URINE-04', when: { basis: OPEN, urine: 'none', saliva: 'none', age: 'unknown' }, actions: [['newborn_pcr_21_days', 'by_day_21']], asks: ['ageDays', 'results.newbornUrinePcr'], urgency: 'soon', why: 'nb-cmv-age-unknown', sources: ['rawlinson-2017', 'torchlight-policy'], finding: 'F47' },
    { id: 'CN-URINE-05', when: { basis: OPEN, urine: 'none', saliva: 'none', age: 'after-day-21' }, actions: [['newborn_workup', 'now']], asks: ['results.newbornUrinePcr'], sources: ['rawlinson-2017'] },
    { id: 'CN-URINE-06', when: { basis: OPEN, urine: 'none', saliva: 'positive', age: BY_DAY_21 }, actions: [['newborn_urine_confirm', 'by_day_21']], asks: ['results.newbornUrinePcr'], sources: ['rawlinson-2017', 'wunderlich-2023', 'nicu-saliva', 'ross-2018', 'cmv-newborn-tests'], finding: 'F47' },
    { id: 'CN-URINE-07', when: { basis: OPEN, urine: 'none', saliva: 'positive', age: LATER }, actions: [['newborn_urine_confirm', 'now']], asks: ['results.newbornUrinePcr', 'ageDays'], sources: ['rawlinson-2017', 'wunderlich-2023', 'nicu-saliva', 'ross-2018', 'cmv-newborn-tests'], finding: 'F47' },
    { id: 'CN-URINE-08', when: { basis: OPEN, urine: 'none', saliva: 'negative', age: [...BY_DAY_21, 'unknown'] }, actions: [['newborn_urine_confirm', 'by_day_21']], asks: ['results.newbornUrinePcr', 'ageDays'], sources: ['rawlinson-2017'], finding: 'F47' },
    { id: 'CN-URINE-09', when: { basis: OPEN, urine: 'none', saliva: 'negative', age: 'after-day-21' } },
    { id: 'CN-URINE-10', when: { basis: OPEN, urine: 'negative', saliva: 'positive' }, actions: [['newborn_urine_confirm', 'now'], ['newborn_workup', 'now']], why: 'nb-cmv-repeat-both', sources: ['wunderlich-2023', 'torchlight-policy'], finding: 'F47' },
    { id: 'CN-URINE-11', when: { basis: UNSETTLED, urine: 'negative', saliva: ['none', 'negative'], age: [...BY_DAY_21, 'unknown'] }, actions: [['newborn_pcr_21_days', 'by_day_21']], sources: ['rawlinson-2017'] },
    { id: 'CN-URINE-12', when: { basis: 'confirmed', urine: 'negative', saliva: ['none', 'negative'], age: [...BY_DAY_21, 'unknown'] } },
    { id: 'CN-URINE-13', when: { basis: OPEN, urine: 'negative', saliva: ['none', 'negative'], age: 'after-day-21' } },
    { id: 'CN-URINE-14', when: { basis: OPEN, urine: 'positive' } },
  ],
} as const satisfies Layer;

/** After day 21 only the blood spot of the first days can tell. */
// prettier-ignore
const spotPlan = {
  id: 'plan-spot',
  title: 'Is the dried blood spot needed?',
  stage: 'secondSampleAndPcr',
  facts: ['basis', 'age', 'spot'],
  rows: [
    { id: 'CN-SPOT-01', when: { basis: ['confirmed', 'excluded'] } },
    { id: 'CN-SPOT-02', when: { basis: UNSETTLED, age: ['day-0-13', 'day-14-21'] } },
    { id: 'CN-SPOT-03', when: { basis: UNSETTLED, age: ['after-day-21', 'unknown'], spot: 'none' }, actions: [['dbs_pcr', 'now']], asks: ['results.dbsPcr'], sources: ['rawlinson-2017', 'lazzarotto-2020', 'cmv-newborn-tests'], finding: 'F47' },
    { id: 'CN-SPOT-04', when: { basis: UNSETTLED, age: ['after-day-21', 'unknown'], spot: ['negative', 'positive'] } },
  ],
} as const satisfies Layer;

// prettier-ignore
const igg = {
  id: 'plan-igg',
  title: 'Could the infant’s IgG be misread?',
  stage: 'screening',
  facts: ['iggRead'],
  rows: [
    { id: 'CN-PIGG-01', when: { iggRead: ['negative', 'not-done'] } },
    { id: 'CN-PIGG-02', when: { iggRead: ['grey', 'positive', 'doubted'] }, avoid: ['newborn_igg_diagnosis'], sources: ['rawlinson-2017', 'cdc-cmv'] },
  ],
} as const satisfies Layer;

export const cmvNewbornPlan = [
  care,
  urinePlan,
  spotPlan,
  shared.serumPlan,
  igg,
  shared.samplePlan,
  shared.negativesPlan,
  shared.reliabilityPlan,
  shared.historyPlan,
] as const satisfies readonly Layer[];
