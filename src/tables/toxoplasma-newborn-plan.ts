/** Toxoplasma in the infant: what to do. Each layer adds its one row; the highest urgency stands. */
import type { Layer } from '../rules/table.ts';
import { NO_SIGNS } from './groups.ts';
import * as shared from './newborn-readings.ts';

const OPEN = ['none', 'mother-none', 'possible', 'probable', 'false-igm'] as const;
const TO_3_MONTHS = ['day-0-4', 'day-5-9', 'day-10-28', 'day-29-91', 'unknown'] as const;
const TO_1_MONTH = ['day-0-4', 'day-5-9', 'day-10-28', 'unknown'] as const;
const AFTER_1_MONTH = ['day-29-91', 'to-12-months', 'beyond-12-months'] as const;

// One row a line, to be read down the page.
// prettier-ignore
const care = {
  id: 'plan-care',
  title: 'What does the conclusion ask for?',
  stage: 'secondSampleAndPcr',
  facts: ['basis', 'signs'],
  rows: [
    { id: 'TN-CARE-01', when: { basis: ['confirmed', 'probable'], signs: 'yes' }, actions: [['infant_specialist_treatment', 'now'], ['newborn_workup', 'now'], ['hearing_eye_neuro_follow_up', 'to_6_years'], ['infant_igg_follow_up', 'every_4_to_6_weeks']], urgency: 'today', why: 'nb-signs-today', sources: ['aap-2017'], finding: 'F61' },
    { id: 'TN-CARE-02', when: { basis: ['confirmed', 'probable'], signs: NO_SIGNS }, actions: [['infant_specialist_treatment', 'now'], ['newborn_workup', 'now'], ['hearing_eye_neuro_follow_up', 'to_6_years'], ['infant_igg_follow_up', 'every_4_to_6_weeks']], urgency: 'soon', sources: ['aap-2017'] },
    { id: 'TN-CARE-03', when: { basis: 'possible', signs: 'yes' }, actions: [['newborn_workup', 'now'], ['infant_specialist_treatment', 'now'], ['infant_igg_follow_up', 'every_4_to_6_weeks']], urgency: 'today', why: 'nb-signs-today', sources: ['aap-2017'], finding: 'F61' },
    { id: 'TN-CARE-04', when: { basis: 'possible', signs: NO_SIGNS }, actions: [['newborn_workup', 'now'], ['infant_igg_follow_up', 'every_4_to_6_weeks']], urgency: 'soon', sources: ['aap-2017'] },
    { id: 'TN-CARE-05', when: { basis: ['none', 'mother-none'], signs: 'yes' }, actions: [['newborn_workup', 'now'], ['infant_igg_follow_up', 'every_4_to_6_weeks']], urgency: 'today', why: 'nb-signs-today', sources: ['aap-2017'], finding: 'F61' },
    { id: 'TN-CARE-06', when: { basis: 'none', signs: NO_SIGNS }, actions: [['newborn_workup', 'now'], ['infant_igg_follow_up', 'every_4_to_6_weeks']], urgency: 'soon', sources: ['aap-2017'] },
    { id: 'TN-CARE-07', when: { basis: 'mother-none', signs: NO_SIGNS }, actions: [['infant_igg_follow_up', 'every_4_to_6_weeks']], urgency: 'routine', sources: ['aap-2017'] },
    { id: 'TN-CARE-08', when: { basis: 'false-igm', signs: 'yes' }, actions: [['newborn_workup', 'now'], ['repeat_2_3_weeks', 'in_2_3_weeks'], ['infant_igg_follow_up', 'every_4_to_6_weeks'], ['hygiene_advice', 'now']], urgency: 'today', why: 'nb-signs-other-cause', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'TN-CARE-09', when: { basis: 'false-igm', signs: NO_SIGNS }, actions: [['repeat_2_3_weeks', 'in_2_3_weeks'], ['infant_igg_follow_up', 'every_4_to_6_weeks'], ['hygiene_advice', 'now']], urgency: 'routine', sources: ['aap-2017'] },
    { id: 'TN-CARE-10', when: { basis: 'excluded', signs: 'yes' }, actions: [['newborn_workup', 'now']], urgency: 'today', why: 'nb-signs-other-cause', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'TN-CARE-11', when: { basis: 'excluded', signs: NO_SIGNS }, actions: ['no_further_testing'], urgency: 'none', sources: ['aap-2017'] },
  ],
} as const satisfies Layer;

// prettier-ignore
const igm = {
  id: 'plan-igm',
  title: 'Which IgM is still needed?',
  stage: 'screening',
  facts: ['basis', 'igmRead', 'age', 'sample'],
  rows: [
    { id: 'TN-PIGM-01', when: { basis: ['confirmed', 'excluded'] } },
    { id: 'TN-PIGM-02', when: { basis: OPEN, igmRead: ['negative', 'grey', 'positive', 'refuted'], sample: ['cord', 'unknown'], age: TO_1_MONTH }, actions: [['order_igm', 'from_day_5'], ['infant_igm_repeat_1_month', 'at_1_month']], sources: ['aap-2017'] },
    { id: 'TN-PIGM-03', when: { basis: OPEN, igmRead: ['negative', 'grey', 'positive', 'refuted'], sample: 'infant', age: TO_1_MONTH }, actions: [['infant_igm_repeat_1_month', 'at_1_month']], sources: ['aap-2017'] },
    { id: 'TN-PIGM-04', when: { basis: OPEN, igmRead: ['grey', 'positive', 'refuted'], age: AFTER_1_MONTH }, actions: [['reference_lab', 'now']], sources: ['aap-2017'] },
    { id: 'TN-PIGM-05', when: { basis: OPEN, igmRead: 'negative', age: AFTER_1_MONTH } },
    { id: 'TN-PIGM-06', when: { basis: OPEN, igmRead: 'not-done', age: TO_1_MONTH }, actions: [['order_igm', 'from_day_5'], ['infant_igm_repeat_1_month', 'at_1_month']], asks: ['results.igm'], sources: ['aap-2017'] },
    { id: 'TN-PIGM-07', when: { basis: OPEN, igmRead: 'not-done', age: AFTER_1_MONTH }, actions: [['order_igm', 'now']], asks: ['results.igm'], sources: ['aap-2017'] },
  ],
} as const satisfies Layer;

// prettier-ignore
const igg = {
  id: 'plan-igg',
  title: 'Is an IgG missing, or is it read too early?',
  stage: 'screening',
  facts: ['basis', 'iggRead', 'age'],
  rows: [
    { id: 'TN-PIGG-01', when: { basis: 'excluded' } },
    { id: 'TN-PIGG-02', when: { basis: [...OPEN, 'confirmed'], iggRead: 'not-done' }, actions: [['order_igg', 'now']], asks: ['results.igg'], sources: ['aap-2017'] },
    { id: 'TN-PIGG-03', when: { basis: [...OPEN, 'confirmed'], iggRead: ['grey', 'positive', 'doubted'], age: 'beyond-12-months' } },
    { id: 'TN-PIGG-04', when: { basis: [...OPEN, 'confirmed'], iggRead: ['grey', 'positive', 'doubted'], age: [...TO_3_MONTHS, 'to-12-months'] }, avoid: ['newborn_igg_diagnosis'], sources: ['aap-2017'] },
    { id: 'TN-PIGG-05', when: { basis: ['none', 'mother-none', 'possible', 'false-igm'], iggRead: 'negative' } },
    { id: 'TN-PIGG-06', when: { basis: ['probable', 'confirmed'], iggRead: 'negative' }, actions: [['second_igg_assay', 'now']], why: 'nb-proof-against-igg', sources: ['torchlight-policy'], finding: 'F51' },
  ],
} as const satisfies Layer;

/** The comparative blot needs the mother's serum of the same days and is useful for about 3 months. */
// prettier-ignore
const pair = {
  id: 'plan-mother-child',
  title: 'Would a mother-child immunoblot help?',
  stage: 'immunoblot',
  facts: ['basis', 'motherChildBlot', 'iggRead', 'age'],
  rows: [
    { id: 'TN-PAIR-01', when: { basis: ['mother-none', 'confirmed', 'false-igm', 'excluded'] } },
    { id: 'TN-PAIR-02', when: { basis: ['none', 'possible', 'probable'], motherChildBlot: ['negative', 'positive'] } },
    { id: 'TN-PAIR-03', when: { basis: ['none', 'possible', 'probable'], motherChildBlot: 'none', iggRead: 'negative' } },
    { id: 'TN-PAIR-04', when: { basis: ['none', 'possible', 'probable'], motherChildBlot: 'none', iggRead: ['grey', 'positive', 'doubted', 'not-done'], age: ['to-12-months', 'beyond-12-months'] } },
    { id: 'TN-PAIR-05', when: { basis: ['none', 'possible', 'probable'], motherChildBlot: 'none', iggRead: ['grey', 'positive', 'doubted', 'not-done'], age: TO_3_MONTHS }, actions: [['mother_child_immunoblot', 'within_3_months']], sources: ['bonetti-2026', 'mother-child-blot-1985'] },
  ],
} as const satisfies Layer;

/** An IgG that was gone and is back is a rebound only when both sera are run together (F74). */
// prettier-ignore
const returned = {
  id: 'plan-returned',
  title: 'Is an IgG back that was gone?',
  stage: 'earlierResults',
  facts: ['basis', 'iggRead', 'negativeEver'],
  rows: [
    { id: 'TN-BACK-01', when: { negativeEver: 'no' } },
    { id: 'TN-BACK-02', when: { negativeEver: 'yes', iggRead: ['negative', 'grey', 'doubted', 'not-done'] } },
    { id: 'TN-BACK-03', when: { negativeEver: 'yes', iggRead: 'positive', basis: ['confirmed', 'excluded'] } },
    { id: 'TN-BACK-04', when: { negativeEver: 'yes', iggRead: 'positive', basis: ['none', 'mother-none', 'possible', 'probable', 'false-igm'] }, actions: [['repeat_2_3_weeks', 'in_2_3_weeks'], ['reference_lab', 'now']], why: 'nb-igg-returned', sources: ['aap-2017', 'toxo-rebound-case', 'torchlight-policy'], finding: 'F74' },
  ],
} as const satisfies Layer;

export const toxoplasmaNewbornPlan = [
  care,
  shared.serumPlan,
  igm,
  igg,
  pair,
  returned,
  shared.samplePlan,
  shared.negativesPlan,
  shared.reliabilityPlan,
  shared.historyPlan,
] as const satisfies readonly Layer[];
