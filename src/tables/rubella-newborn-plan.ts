/** Rubella in the infant: what to do. Each layer adds its one row; the highest urgency stands. */
import type { Layer } from '../rules/table.ts';
import { NO_SIGNS } from './groups.ts';
import * as shared from './newborn-readings.ts';

const OPEN = ['none', 'mother-none', 'possible', 'probable', 'false-igm'] as const;
const SUSPECTED = ['none', 'possible'] as const;
const TO_9_MONTHS = ['day-0-28', 'to-9-months', 'unknown'] as const;

/** Signs keep rubella from being excluded or its IgM from being called false: both rows meet well infants only. */
// One row a line, to be read down the page.
// prettier-ignore
const care = {
  id: 'plan-care',
  title: 'What does the conclusion ask for?',
  stage: 'secondSampleAndPcr',
  facts: ['basis', 'signs', 'sample', 'cordAge'],
  rows: [
    { id: 'RN-CARE-01', when: { basis: ['confirmed', 'probable'], signs: 'yes' }, actions: [['public_health_notification', 'now'], ['isolation_precautions', 'until_two_negative'], ['infectious_disease_referral', 'now'], ['newborn_workup', 'now'], ['hearing_eye_neuro_follow_up', 'to_6_years']], urgency: 'today', why: 'nb-signs-today', sources: ['who-2018-4-8', 'who-2018-3-6', 'aap-crs-isolation', 'rcog-rubella', 'germany-rubella-relay'], finding: 'F61' },
    { id: 'RN-CARE-02', when: { basis: ['confirmed', 'probable'], signs: NO_SIGNS }, actions: [['public_health_notification', 'now'], ['isolation_precautions', 'until_two_negative'], ['infectious_disease_referral', 'now'], ['newborn_workup', 'now'], ['hearing_eye_neuro_follow_up', 'to_6_years']], urgency: 'soon', sources: ['who-2018-4-8', 'who-2018-3-6', 'aap-crs-isolation', 'rcog-rubella', 'germany-rubella-relay'] },
    { id: 'RN-CARE-03', when: { basis: 'possible', signs: 'yes' }, actions: [['newborn_workup', 'now']], urgency: 'today', why: 'nb-signs-today', sources: ['who-2018-4-8', 'banatvala-rubella', 'uptodate-crs'], finding: 'F61' },
    { id: 'RN-CARE-04', when: { basis: 'possible', signs: NO_SIGNS }, actions: [['newborn_workup', 'now']], urgency: 'soon', sources: ['who-2018-4-8', 'banatvala-rubella', 'cdna-rubella'] },
    { id: 'RN-CARE-05', when: { basis: ['none', 'mother-none'], signs: 'yes' }, actions: [['newborn_workup', 'now']], urgency: 'today', why: 'nb-signs-today', sources: ['who-2018-4-8', 'banatvala-rubella', 'uptodate-crs'], finding: 'F61' },
    { id: 'RN-CARE-06', when: { basis: 'none', signs: NO_SIGNS }, actions: [['newborn_workup', 'now']], urgency: 'soon', sources: ['who-2018-4-8', 'banatvala-rubella', 'cdna-rubella'] },
    { id: 'RN-CARE-07', when: { basis: 'mother-none', signs: NO_SIGNS, sample: ['infant', 'unknown'] }, urgency: 'routine', sources: ['who-2018-4-8'] },
    { id: 'RN-CARE-10', when: { basis: 'mother-none', signs: NO_SIGNS, sample: 'cord', cordAge: ['at-birth', 'unknown'] }, urgency: 'routine', sources: ['who-2018-4-8'] },
    { id: 'RN-CARE-11', when: { basis: 'mother-none', signs: NO_SIGNS, sample: 'cord', cordAge: 'later' }, actions: [['newborn_workup', 'now']], asks: ['history.sampleFrom'], urgency: 'soon', sources: ['torchlight-policy'], finding: 'F116' },
    { id: 'RN-CARE-08', when: { basis: 'false-igm' }, actions: [['repeat_2_3_weeks', 'in_2_3_weeks']], urgency: 'routine', sources: ['who-2018-4-8'] },
    { id: 'RN-CARE-09', when: { basis: 'excluded' }, actions: ['no_further_testing'], urgency: 'none', sources: ['who-2018-4-8'] },
  ],
} as const satisfies Layer;

/** An infant who may shed the virus endangers pregnant contacts before the tests are back. */
// prettier-ignore
const suspicion = {
  id: 'plan-suspicion',
  title: 'Is the suspicion strong enough to notify and isolate?',
  stage: 'subjectAndWeek',
  facts: ['basis', 'signs', 'mother'],
  rows: [
    { id: 'RN-SUSP-01', when: { basis: ['mother-none', 'probable', 'confirmed', 'false-igm', 'excluded'] } },
    { id: 'RN-SUSP-02', when: { basis: SUSPECTED, mother: 'infected' }, actions: [['public_health_notification', 'now'], ['isolation_precautions', 'until_two_negative']], why: 'nb-rubella-suspicion', sources: ['aap-crs-isolation', 'cdc-vpd-14', 'who-2018-3-6', 'cdna-rubella'] },
    { id: 'RN-SUSP-03', when: { basis: SUSPECTED, mother: ['possible', 'unknown'], signs: 'yes' }, actions: [['public_health_notification', 'now'], ['isolation_precautions', 'until_two_negative']], why: 'nb-rubella-suspicion', sources: ['aap-crs-isolation', 'cdc-vpd-14', 'who-2018-3-6', 'cdna-rubella'] },
    { id: 'RN-SUSP-04', when: { basis: SUSPECTED, mother: ['possible', 'unknown'], signs: NO_SIGNS } },
    { id: 'RN-SUSP-05', when: { basis: SUSPECTED, mother: 'none' } },
  ],
} as const satisfies Layer;

// prettier-ignore
const swab = {
  id: 'plan-rna',
  title: 'Is RNA still to be looked for?',
  stage: 'secondSampleAndPcr',
  facts: ['basis', 'support', 'throat'],
  rows: [
    { id: 'RN-PRNA-01', when: { basis: ['mother-none', 'confirmed', 'false-igm', 'excluded'] } },
    { id: 'RN-PRNA-02', when: { basis: ['none', 'possible', 'probable'], support: ['proof', 'vaccine-pcr'] }, actions: [['reference_lab', 'now']], sources: ['who-2018-4-8'] },
    { id: 'RN-PRNA-03', when: { basis: ['none', 'possible', 'probable'], support: ['none', 'cord-pcr', 'amniotic', 'blot', 'blot-vaccine'], throat: ['none', 'positive'] }, actions: [['throat_pcr', 'now']], sources: ['who-2018-4-8', 'who-2018-3-6'] },
    { id: 'RN-PRNA-04', when: { basis: ['none', 'possible'], support: ['none', 'cord-pcr', 'amniotic', 'blot', 'blot-vaccine'], throat: 'negative' }, actions: [['throat_pcr', 'in_4_weeks']], sources: ['who-2018-4-8', 'who-2018-3-6', 'aap-crs-isolation'] },
    { id: 'RN-PRNA-05', when: { basis: 'probable', support: ['none', 'cord-pcr', 'amniotic', 'blot', 'blot-vaccine'], throat: 'negative' }, actions: [['throat_pcr', 'in_4_weeks'], ['reference_lab', 'now']], sources: ['who-2018-4-8', 'who-2018-3-6', 'aap-crs-isolation'] },
  ],
} as const satisfies Layer;

// prettier-ignore
const igm = {
  id: 'plan-igm',
  title: 'Which IgM is still needed?',
  stage: 'screening',
  facts: ['basis', 'igmRead', 'age', 'sample'],
  rows: [
    { id: 'RN-PIGM-01', when: { basis: ['confirmed', 'excluded'] } },
    { id: 'RN-PIGM-02', when: { basis: OPEN, igmRead: ['negative', 'grey', 'positive', 'refuted'], sample: ['cord', 'unknown'], age: ['day-0-28', 'unknown'] }, actions: [['order_igm', 'now'], ['infant_igm_repeat_1_month', 'at_1_month']], sources: ['who-2018-4-8', 'primex-rubella', 'uptodate-crs', 'primarycare-crs'] },
    { id: 'RN-PIGM-03', when: { basis: OPEN, igmRead: ['negative', 'grey', 'positive', 'refuted'], sample: 'infant', age: ['day-0-28', 'unknown'] }, actions: [['infant_igm_repeat_1_month', 'at_1_month']], sources: ['who-2018-4-8', 'uptodate-crs', 'bmj-rubella'] },
    { id: 'RN-PIGM-04', when: { basis: OPEN, igmRead: ['grey', 'positive', 'refuted'], age: ['to-9-months', 'beyond-9-months'] }, actions: [['reference_lab', 'now']], sources: ['who-2018-4-8'] },
    { id: 'RN-PIGM-05', when: { basis: OPEN, igmRead: 'negative', age: ['to-9-months', 'beyond-9-months'] } },
    { id: 'RN-PIGM-06', when: { basis: OPEN, igmRead: 'not-done', age: ['day-0-28', 'unknown'] }, actions: [['order_igm', 'now'], ['infant_igm_repeat_1_month', 'at_1_month']], asks: ['results.igm'], sources: ['who-2018-4-8', 'uptodate-crs', 'bmj-rubella'] },
    { id: 'RN-PIGM-07', when: { basis: OPEN, igmRead: 'not-done', age: ['to-9-months', 'beyond-9-months'] }, actions: [['order_igm', 'now']], asks: ['results.igm'], sources: ['who-2018-4-8'] },
  ],
} as const satisfies Layer;

/** The last IgG comes after 9 months and before any rubella vaccine, or it cannot be read. */
// prettier-ignore
const igg = {
  id: 'plan-igg',
  title: 'How is the IgG followed?',
  stage: 'earlierResults',
  facts: ['basis', 'iggRead', 'age'],
  rows: [
    { id: 'RN-PIGG-01', when: { basis: 'excluded' } },
    { id: 'RN-PIGG-02', when: { basis: [...OPEN, 'confirmed'], iggRead: 'not-done', age: TO_9_MONTHS }, actions: [['order_igg', 'now'], ['infant_igg_follow_up', 'after_9_months']], asks: ['results.igg'], sources: ['who-2018-4-8', 'bmj-rubella'] },
    { id: 'RN-PIGG-03', when: { basis: [...OPEN, 'confirmed'], iggRead: 'not-done', age: 'beyond-9-months' }, actions: [['order_igg', 'now'], ['infant_igg_follow_up', 'in_4_weeks']], asks: ['results.igg'], sources: ['who-2018-4-8'] },
    { id: 'RN-PIGG-04', when: { basis: [...OPEN, 'confirmed'], iggRead: ['grey', 'positive', 'doubted'], age: TO_9_MONTHS }, actions: [['infant_igg_follow_up', 'after_9_months']], avoid: ['newborn_igg_diagnosis'], sources: ['who-2018-4-8', 'bmj-rubella', 'banatvala-rubella'] },
    { id: 'RN-PIGG-05', when: { basis: [...OPEN, 'confirmed'], iggRead: ['grey', 'positive', 'doubted'], age: 'beyond-9-months' }, actions: [['infant_igg_follow_up', 'in_4_weeks']], sources: ['who-2018-4-8', 'bmj-rubella', 'banatvala-rubella'] },
    { id: 'RN-PIGG-06', when: { basis: ['none', 'mother-none', 'possible', 'false-igm'], iggRead: 'negative', age: TO_9_MONTHS }, actions: [['infant_igg_follow_up', 'after_9_months']], sources: ['who-2018-4-8'] },
    { id: 'RN-PIGG-07', when: { basis: ['none', 'mother-none', 'possible', 'false-igm'], iggRead: 'negative', age: 'beyond-9-months' }, actions: [['infant_igg_follow_up', 'in_4_weeks']], sources: ['who-2018-4-8'] },
    { id: 'RN-PIGG-08', when: { basis: ['probable', 'confirmed'], iggRead: 'negative' }, actions: [['second_igg_assay', 'now'], ['infant_igg_follow_up', 'in_4_weeks']], why: 'nb-proof-against-igg', sources: ['torchlight-policy'], finding: 'F51' },
  ],
} as const satisfies Layer;

export const rubellaNewbornPlan = [
  care,
  suspicion,
  shared.serumPlan,
  swab,
  igm,
  igg,
  shared.samplePlan,
  shared.negativesPlan,
  shared.reliabilityPlan,
  shared.historyPlan,
] as const satisfies readonly Layer[];
