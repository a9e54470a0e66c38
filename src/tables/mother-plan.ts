/** What to do, the part that all three pathogens share: the tests that the cell asks for, and what outranks them. */
import type { Layer } from '../rules/table.ts';
import { GREYS, HIGH, REACTIVE } from './groups.ts';

/** Ways to a word after which the cell's own tests add nothing. */
export const SETTLED = ['direct', 'contradiction', 'seroconversion', 'immune-before', 'closed-by-second'] as const;
export const OPEN = ['none', 'unread', 'serial', 'near', 'blood-pcr', 'blood-pcr-unexplained', 'no-igg', 'igm-open', 'cell', 'too-early', 'igm-missing', 'refuted', 'blot-contradicts', 'dating', 'vaccine', 'exposure'] as const;

/** What nobody told of exposure and illness: it would reopen a closed answer, so it is asked for (F95). */
export const EXPOSURES = ['history.rashDaysAgo', 'history.contactDaysAgo', 'history.symptoms', 'history.endemicTravel'] as const;

/** What to obtain where a result is missing or cannot be read. The IgM of rubella is ordered elsewhere. */
export const orders = {
  id: 'plan-missing',
  title: 'Which result has to be obtained?',
  stage: 'screening',
  facts: ['igg', 'igm'],
  rows: [
    { id: 'M-ORD-1', when: { igg: ['not-done', 'unread'], igm: ['not-done', 'unread'] }, actions: [['order_igg', 'now'], ['order_igm', 'now']], sources: ['cdc-dpdx-page', 'torchlight-policy'] },
    { id: 'M-ORD-2', when: { igg: ['not-done', 'unread'], igm: ['negative', 'grey', 'positive'] }, actions: [['order_igg', 'now']], sources: ['cdc-dpdx-page', 'torchlight-policy'] },
    { id: 'M-ORD-3', when: { igg: ['negative', 'grey', 'low', 'positive'], igm: ['not-done', 'unread'] }, actions: [['order_igm', 'same_serum']], sources: ['torchlight-policy'], finding: 'F24' },
    { id: 'M-ORD-4', when: { igg: ['negative', 'grey', 'low', 'positive'], igm: ['negative', 'grey', 'positive'] } },
  ],
} as const satisfies Layer;

/** The tests of the cell: on the same serum at once, and the second sample as well. */
export const cellTests = {
  id: 'plan-cell',
  title: 'Which tests does the cell ask for?',
  stage: 'screening',
  facts: ['basis', 'iggRead', 'igmToday', 'immunoglobulin'],
  rows: [
    { id: 'M-TEST-01', when: { basis: SETTLED } },
    { id: 'M-TEST-02', when: { basis: OPEN, iggRead: ['none', 'unread'], igmToday: ['none', 'unread', 'negative'] } },
    { id: 'M-TEST-03', when: { basis: OPEN, iggRead: ['none', 'unread'], igmToday: [...REACTIVE, 'refuted'] }, actions: [['second_igm_assay', 'same_serum'], ['repeat_2_3_weeks', 'in_2_3_weeks']], sources: ['fda-toxo-igm', 'torchlight-policy'], finding: 'F52' },
    { id: 'M-TEST-04', when: { basis: OPEN, iggRead: 'negative', igmToday: ['none', 'unread', 'negative'] } },
    { id: 'M-TEST-05', when: { basis: OPEN, iggRead: ['negative', 'nascent'], igmToday: REACTIVE }, actions: [['second_igm_assay', 'same_serum'], ['igg_immunoblot', 'same_serum'], ['igm_immunoblot', 'same_serum']], sources: ['igg-blot-seroconversion', 'cir', 'torchlight-policy'], finding: 'F01' },
    { id: 'M-TEST-06', when: { basis: OPEN, iggRead: ['negative', 'nascent'], igmToday: 'refuted' }, actions: [['igg_immunoblot', 'same_serum']], sources: ['torchlight-policy'], finding: 'F02' },
    { id: 'M-TEST-07', when: { basis: OPEN, iggRead: 'nascent', igmToday: ['none', 'unread', 'negative'] }, actions: [['second_igg_assay', 'same_serum'], ['repeat_2_3_weeks', 'in_2_3_weeks'], ['reference_lab', 'now']], sources: ['torchlight-policy'], finding: 'F05' },
    { id: 'M-TEST-08', when: { basis: OPEN, iggRead: 'grey', igmToday: ['none', 'unread', 'negative', 'refuted'] }, actions: [['igg_immunoblot', 'same_serum'], ['second_igg_assay', 'same_serum'], ['repeat_2_3_weeks', 'in_2_3_weeks']], sources: ['khammari-2013', 'furione-2018', 'bouthry-2016', 'torchlight-policy'], finding: 'F06' },
    { id: 'M-TEST-17', when: { basis: OPEN, iggRead: 'grey', igmToday: REACTIVE, immunoglobulin: 'yes' }, actions: [['igg_immunoblot', 'same_serum'], ['second_igm_assay', 'same_serum'], ['repeat_2_3_weeks', 'in_2_3_weeks'], ['reference_lab', 'now']], sources: ['hanson-2020', 'torchlight-policy'], finding: 'F73' },
    { id: 'M-TEST-09', when: { basis: OPEN, iggRead: 'grey', igmToday: REACTIVE, immunoglobulin: 'no' }, actions: [['igg_immunoblot', 'same_serum'], ['second_igm_assay', 'same_serum'], ['repeat_2_3_weeks', 'in_2_3_weeks'], ['reference_lab', 'now'], ['avidity', 'when_igg_clear']], sources: ['cdc-dpdx-toxo', 'arup-rubella', 'torchlight-policy'], finding: 'F08' },
    { id: 'M-TEST-18', when: { basis: OPEN, iggRead: ['grey-confirmed', 'grey-refuted', 'low-refuted'], igmToday: REACTIVE, immunoglobulin: 'yes' }, actions: [['second_igm_assay', 'same_serum'], ['repeat_2_3_weeks', 'in_2_3_weeks'], ['reference_lab', 'now']], sources: ['hanson-2020', 'torchlight-policy'], finding: 'F73' },
    { id: 'M-TEST-10', when: { basis: OPEN, iggRead: ['grey-confirmed', 'grey-refuted', 'low-refuted'], igmToday: REACTIVE, immunoglobulin: 'no' }, actions: [['second_igm_assay', 'same_serum'], ['repeat_2_3_weeks', 'in_2_3_weeks'], ['reference_lab', 'now'], ['avidity', 'when_igg_clear']], sources: ['torchlight-policy'], finding: 'F08' },
    { id: 'M-TEST-11', when: { basis: OPEN, iggRead: 'grey-confirmed', igmToday: ['none', 'unread', 'negative'] } },
    { id: 'M-TEST-12', when: { basis: OPEN, iggRead: ['grey-refuted', 'low-refuted'], igmToday: ['none', 'unread', 'negative'] }, actions: [['repeat_2_3_weeks', 'in_2_3_weeks']], sources: ['furione-2018', 'torchlight-policy'], finding: 'F06' },
    { id: 'M-TEST-13', when: { basis: OPEN, iggRead: ['grey-confirmed', 'grey-refuted', 'low-refuted'], igmToday: 'refuted' }, actions: [['repeat_2_3_weeks', 'in_2_3_weeks']], sources: ['torchlight-policy'], finding: 'F02' },
    { id: 'M-TEST-14', when: { basis: OPEN, iggRead: 'positive-refuted', igmToday: ['none', 'unread', 'negative', 'refuted'] }, actions: [['second_igg_assay', 'same_serum'], ['reference_lab', 'now'], ['repeat_2_3_weeks', 'in_2_3_weeks']], sources: ['furione-2018', 'torchlight-policy'], finding: 'F10' },
    { id: 'M-TEST-15', when: { basis: OPEN, iggRead: 'positive-refuted', igmToday: REACTIVE }, actions: [['second_igg_assay', 'same_serum'], ['second_igm_assay', 'same_serum'], ['reference_lab', 'now'], ['repeat_2_3_weeks', 'in_2_3_weeks']], sources: ['furione-2018', 'torchlight-policy'], finding: 'F10' },
    { id: 'M-TEST-16', when: { basis: OPEN, iggRead: ['positive', 'low-positive'] } },
  ],
} as const satisfies Layer;

/** IgG positive: what the IgM and the avidity leave to be done. */
export const datingTests = {
  id: 'plan-dating',
  title: 'IgG positive: which test dates it?',
  stage: 'avidity',
  facts: ['basis', 'iggRead', 'igmToday', 'igmRead', 'avidityRead', 'immunoglobulin'],
  rows: [
    { id: 'M-DTEST-01', when: { basis: SETTLED } },
    { id: 'M-DTEST-02', when: { basis: OPEN, iggRead: ['none', 'unread', 'negative', 'nascent', 'grey', 'grey-refuted', 'low-refuted', 'positive-refuted'] } },
    { id: 'M-DTEST-14', when: { basis: OPEN, iggRead: 'grey-confirmed', avidityRead: ['none', ...HIGH] } },
    { id: 'M-DTEST-15', when: { basis: OPEN, iggRead: 'grey-confirmed', avidityRead: ['low', 'intermediate'] }, actions: [['repeat_2_3_weeks', 'in_2_3_weeks'], ['reference_lab', 'now']], sources: ['torchlight-policy'], finding: 'F18' },
    { id: 'M-DTEST-16', when: { basis: OPEN, iggRead: ['positive', 'low-positive'], igmToday: REACTIVE, avidityRead: 'none', immunoglobulin: 'yes' }, actions: [['second_igm_assay', 'same_serum'], ['repeat_2_3_weeks', 'in_2_3_weeks']], sources: ['hanson-2020', 'torchlight-policy'], finding: 'F73' },
    { id: 'M-DTEST-03', when: { basis: OPEN, iggRead: 'positive', igmToday: REACTIVE, avidityRead: 'none', immunoglobulin: 'no' }, actions: [['avidity', 'same_serum'], ['second_igm_assay', 'same_serum'], ['repeat_2_3_weeks', 'in_2_3_weeks']], sources: ['acog-151', 'sogc-285', 'cdc-vpd-14', 'smfm-39', 'roche-cmv'], finding: 'F09' },
    { id: 'M-DTEST-04', when: { basis: OPEN, iggRead: 'low-positive', igmToday: REACTIVE, avidityRead: 'none', immunoglobulin: 'no' }, actions: [['igg_immunoblot', 'same_serum'], ['second_igm_assay', 'same_serum'], ['repeat_2_3_weeks', 'in_2_3_weeks'], ['avidity', 'when_igg_clear']], sources: ['furione-2018', 'torchlight-policy'], finding: 'F07' },
    { id: 'M-DTEST-05', when: { basis: OPEN, iggRead: ['positive', 'low-positive'], igmToday: [...REACTIVE, 'refuted'], avidityRead: ['low', 'intermediate'] }, actions: [['repeat_2_3_weeks', 'in_2_3_weeks'], ['reference_lab', 'now']], sources: ['sogc-285', 'hofmann-liebert-2005', 'torchlight-policy'], finding: 'F16' },
    { id: 'M-DTEST-06', when: { basis: OPEN, iggRead: ['positive', 'low-positive'], igmToday: REACTIVE, avidityRead: HIGH } },
    { id: 'M-DTEST-17', when: { basis: OPEN, iggRead: 'positive', igmToday: 'refuted', avidityRead: 'none', immunoglobulin: 'yes' }, actions: [['repeat_2_3_weeks', 'in_2_3_weeks']], sources: ['hanson-2020', 'torchlight-policy'], finding: 'F73' },
    { id: 'M-DTEST-07', when: { basis: OPEN, iggRead: 'positive', igmToday: 'refuted', avidityRead: 'none', immunoglobulin: 'no' }, actions: [['avidity', 'same_serum'], ['repeat_2_3_weeks', 'in_2_3_weeks']], sources: ['torchlight-policy'], finding: 'F02' },
    { id: 'M-DTEST-08', when: { basis: OPEN, iggRead: 'low-positive', igmToday: 'refuted', avidityRead: 'none' }, actions: [['igg_immunoblot', 'same_serum'], ['repeat_2_3_weeks', 'in_2_3_weeks']], sources: ['torchlight-policy'], finding: 'F02' },
    { id: 'M-DTEST-09', when: { basis: OPEN, iggRead: ['positive', 'low-positive'], igmToday: 'refuted', avidityRead: HIGH }, actions: [['repeat_2_3_weeks', 'in_2_3_weeks']], sources: ['torchlight-policy'], finding: 'F02' },
    { id: 'M-DTEST-10', when: { basis: OPEN, iggRead: ['positive', 'low-positive'], igmToday: ['none', 'unread', 'negative'], igmRead: ['none', 'unread', 'negative', 'refuted'], avidityRead: ['none', ...HIGH] } },
    { id: 'M-DTEST-11', when: { basis: OPEN, iggRead: ['positive', 'low-positive'], igmToday: ['none', 'unread', 'negative'], igmRead: REACTIVE, avidityRead: 'none', immunoglobulin: 'no' }, actions: [['avidity', 'same_serum'], ['stored_serum_parallel', 'now'], ['repeat_2_3_weeks', 'in_2_3_weeks']], sources: ['torchlight-policy'], finding: 'F15' },
    { id: 'M-DTEST-18', when: { basis: OPEN, iggRead: ['positive', 'low-positive'], igmToday: ['none', 'unread', 'negative'], igmRead: REACTIVE, avidityRead: 'none', immunoglobulin: 'yes' }, actions: [['stored_serum_parallel', 'now'], ['repeat_2_3_weeks', 'in_2_3_weeks']], sources: ['hanson-2020', 'torchlight-policy'], finding: 'F73' },
    { id: 'M-DTEST-12', when: { basis: OPEN, iggRead: ['positive', 'low-positive'], igmToday: ['none', 'unread', 'negative'], igmRead: REACTIVE, avidityRead: HIGH } },
    { id: 'M-DTEST-13', when: { basis: OPEN, iggRead: ['positive', 'low-positive'], igmToday: ['none', 'unread', 'negative'], avidityRead: ['low', 'intermediate'] }, actions: [['repeat_2_3_weeks', 'in_2_3_weeks'], ['reference_lab', 'now']], sources: ['findal-2015', 'torchlight-policy'], finding: 'F18' },
  ],
} as const satisfies Layer;

/** A high avidity that reaches back to conception no longer, or has no week (F48). */
export const lateDating = {
  id: 'plan-late-avidity',
  title: 'What if a high avidity can no longer reach back?',
  stage: 'avidity',
  facts: ['basis', 'avidityRead', 'igmRead', 'subject'],
  rows: [
    { id: 'M-LATE-1', when: { basis: SETTLED } },
    { id: 'M-LATE-2', when: { basis: OPEN, avidityRead: ['none', 'low', 'intermediate', 'high-plain'] } },
    { id: 'M-LATE-3', when: { basis: OPEN, avidityRead: 'high-between' }, actions: [['reference_lab', 'now']], why: 'avidity-boundary', sources: ['montoya-remington-2008', 'torchlight-policy'], finding: 'F48' },
    { id: 'M-LATE-4', when: { basis: OPEN, avidityRead: ['high-late', 'high-unknown'], igmRead: REACTIVE, subject: 'pregnant' }, actions: [['stored_serum_parallel', 'now'], ['reference_lab', 'now'], ['fetal_medicine_referral', 'as_urgent']], avoid: ['avidity_dates_pregnancy'], sources: ['montoya-remington-2008', 'roche-cmv', 'who-2018-4-7', 'torchlight-policy'], finding: 'F38' },
    { id: 'M-LATE-5', when: { basis: OPEN, avidityRead: ['high-late', 'high-unknown'], igmRead: ['none', 'unread', 'negative', 'refuted'], subject: 'pregnant' }, avoid: ['avidity_dates_pregnancy'], sources: ['montoya-remington-2008', 'torchlight-policy'] },
    { id: 'M-LATE-6', when: { basis: OPEN, avidityRead: ['high-late', 'high-unknown'], subject: 'planning' } },
  ],
} as const satisfies Layer;

/** A reactive IgM that a second method did not find, an exposure, and a high avidity: the laboratory settles it (F02). */
export const doubtedPlan = {
  id: 'plan-doubted',
  title: 'Is an IgM doubted that the answer still rests on?',
  stage: 'secondSampleAndPcr',
  facts: ['igmDoubted', 'basis', 'igmRead', 'avidityRead'],
  rows: [
    { id: 'M-DOUBTED-1', when: { igmDoubted: 'no' } },
    { id: 'M-DOUBTED-2', when: { igmDoubted: 'yes', basis: ['none', 'direct', 'contradiction', 'unread', 'seroconversion', 'immune-before', 'serial', 'near', 'blood-pcr', 'blood-pcr-unexplained', 'no-igg', 'closed-by-second', 'igm-open', 'cell', 'too-early', 'igm-missing', 'refuted', 'blot-contradicts', 'vaccine', 'exposure'] } },
    { id: 'M-DOUBTED-3', when: { igmDoubted: 'yes', basis: 'dating', igmRead: ['none', 'unread', 'negative', 'refuted'] } },
    { id: 'M-DOUBTED-4', when: { igmDoubted: 'yes', basis: 'dating', igmRead: REACTIVE, avidityRead: ['none', 'low', 'intermediate', 'high-late', 'high-unknown'] } },
    { id: 'M-DOUBTED-5', when: { igmDoubted: 'yes', basis: 'dating', igmRead: REACTIVE, avidityRead: ['high-plain', 'high-between'] }, actions: [['repeat_2_3_weeks', 'in_2_3_weeks'], ['reference_lab', 'now']], sources: ['torchlight-policy'], finding: 'F02' },
  ],
} as const satisfies Layer;

/** What a contradiction or a proved seroconversion asks of the laboratory. */
export const basisTests = {
  id: 'plan-basis',
  title: 'What does the way to this answer ask for?',
  stage: 'earlierResults',
  facts: ['basis', 'iggLost', 'word', 'subject'],
  rows: [
    { id: 'M-BASIS-1', when: { basis: ['none', 'direct', 'unread', 'blood-pcr', 'no-igg', 'closed-by-second', 'cell', 'igm-missing', 'refuted', 'blot-contradicts', 'dating', 'vaccine', 'exposure', 'too-early'] } },
    { id: 'M-BASIS-2', when: { basis: 'contradiction', iggLost: 'yes' }, actions: [['verify_earlier_report', 'now'], ['second_igg_assay', 'same_serum'], ['repeat_2_3_weeks', 'in_2_3_weeks']], sources: ['france-2019-toxo', 'torchlight-policy'], finding: 'F27' },
    { id: 'M-BASIS-3', when: { basis: 'contradiction', iggLost: 'no' }, actions: [['second_igg_assay', 'same_serum'], ['repeat_2_3_weeks', 'in_2_3_weeks'], ['reference_lab', 'now']], sources: ['torchlight-policy'], finding: 'F51' },
    { id: 'M-BASIS-4', when: { basis: 'seroconversion', word: 'confirmed_infection' }, actions: [['reference_lab', 'now']], sources: ['sogc-285', 'torchlight-policy'], finding: 'F12' },
    { id: 'M-BASIS-5', when: { basis: 'seroconversion', word: ['susceptible', 'immune', 'past_infection', 'recent_infection_excluded', 'possible_recent_infection', 'probable_recent_infection', 'non_primary_infection_possible', 'false_positive_igm_likely', 'inconclusive', 'congenital_infection_excluded', 'congenital_infection_possible', 'congenital_infection_probable', 'congenital_infection_confirmed'] }, actions: [['stored_serum_parallel', 'now'], ['igg_immunoblot', 'same_serum'], ['repeat_2_3_weeks', 'in_2_3_weeks'], ['reference_lab', 'now']], sources: ['fricker-hidalgo-2013', 'furione-2018', 'torchlight-policy'], finding: 'F12' },
    { id: 'M-BASIS-6', when: { basis: ['serial', 'near', 'blood-pcr-unexplained'] }, actions: [['reference_lab', 'now']], sources: ['torchlight-policy'], finding: 'F19' },
    { id: 'M-BASIS-7', when: { basis: 'igm-open' }, actions: [['repeat_2_3_weeks', 'in_2_3_weeks']], sources: ['torchlight-policy'], finding: 'F01' },
    { id: 'M-BASIS-8', when: { basis: 'immune-before', word: 'non_primary_infection_possible', subject: 'pregnant' }, actions: [['reference_lab', 'now'], ['fetal_medicine_referral', 'as_urgent']], sources: ['torchlight-policy'], finding: 'F38' },
    { id: 'M-BASIS-9', when: { basis: 'immune-before', word: 'non_primary_infection_possible', subject: 'planning' }, actions: [['reference_lab', 'now']], sources: ['torchlight-policy'] },
    { id: 'M-BASIS-10', when: { basis: 'immune-before', word: ['susceptible', 'immune', 'past_infection', 'recent_infection_excluded', 'possible_recent_infection', 'probable_recent_infection', 'confirmed_infection', 'false_positive_igm_likely', 'inconclusive', 'congenital_infection_excluded', 'congenital_infection_possible', 'congenital_infection_probable', 'congenital_infection_confirmed'] } },
  ],
} as const satisfies Layer;

/** Two avidity methods that disagree: the reference laboratory, and a second sample. */
export const methodsPlan = {
  id: 'plan-methods',
  title: 'Two avidity methods disagree: what settles it?',
  stage: 'avidity',
  facts: ['avidityMethods'],
  rows: [
    { id: 'M-METHPLAN-1', when: { avidityMethods: 'agree' } },
    { id: 'M-METHPLAN-2', when: { avidityMethods: 'disagree' }, actions: [['reference_lab', 'now'], ['repeat_2_3_weeks', 'in_2_3_weeks']], sources: ['prince-lape-nixon-2014', 'hofmann-liebert-2005'], finding: 'F48' },
  ],
} as const satisfies Layer;

/** An amniotic PCR that is positive is told to fetal medicine, also where it contradicts the serology (F49). */
export const amnioticPlan = {
  id: 'plan-amniotic',
  title: 'Is the amniotic PCR positive?',
  stage: 'secondSampleAndPcr',
  facts: ['amnioticPcr'],
  rows: [
    { id: 'M-AMN-1', when: { amnioticPcr: ['none', 'negative'] } },
    { id: 'M-AMN-2', when: { amnioticPcr: 'positive' }, actions: [['fetal_medicine_referral', 'as_urgent']], sources: ['wallon-2010', 'smfm-39', 'mace-2004'], finding: 'F49' },
  ],
} as const satisfies Layer;

/**
 * The organism in the throat is nobody’s diagnosis of toxoplasmosis or CMV in a mother: the reference laboratory is asked.
 * It withdraws what a high avidity excluded, so a reactive IgM is not dated any more (F113).
 */
export const throatPlan = {
  id: 'plan-throat',
  title: 'Was the organism found in her throat?',
  stage: 'secondSampleAndPcr',
  facts: ['throatPcr', 'igmToday'],
  rows: [
    { id: 'M-THRPLAN-1', when: { throatPcr: 'other' } },
    { id: 'M-THRPLAN-2', when: { throatPcr: 'positive', igmToday: ['none', 'unread', 'negative', 'refuted'] }, actions: [['reference_lab', 'now']], sources: ['torchlight-policy'], finding: 'F22' },
    { id: 'M-THRPLAN-3', when: { throatPcr: 'positive', igmToday: REACTIVE }, actions: [['reference_lab', 'now']], urgency: 'soon', sources: ['torchlight-policy'], finding: 'F113' },
  ],
} as const satisfies Layer;

/** An abnormal scan asks for fetal medicine whatever the serology says. */
export const scanPlan = {
  id: 'plan-scan',
  title: 'Does an abnormal scan add something?',
  stage: 'secondSampleAndPcr',
  facts: ['scan'],
  rows: [
    { id: 'M-SCAN-1', when: { scan: 'no' } },
    { id: 'M-SCAN-2', when: { scan: 'yes' }, actions: [['fetal_medicine_referral', 'as_urgent'], ['ultrasound_follow_up', 'scans_by_specialist']], urgency: 'soon', why: 'abnormal-scan-plan', sources: ['sogc-285', 'smfm-39', 'torchlight-policy'], finding: 'F38' },
  ],
} as const satisfies Layer;

export const eyePlan = {
  id: 'plan-eyes',
  title: 'Do her eyes need someone?',
  stage: 'screening',
  facts: ['eyes'],
  rows: [
    { id: 'M-EYES-1', when: { eyes: 'no' } },
    { id: 'M-EYES-2', when: { eyes: 'yes' }, actions: [['infectious_disease_referral', 'as_urgent']], urgency: 'soon', why: 'eye-disease-plan', sources: ['andrade-2010', 'torchlight-policy'], finding: 'F110' },
  ],
} as const satisfies Layer;

export const specialistPlan = {
  id: 'plan-specialist',
  title: 'Who else has to see her?',
  stage: 'screening',
  facts: ['immunosuppressed', 'immunoglobulin'],
  rows: [
    { id: 'M-SPEC-1', when: { immunosuppressed: 'no', immunoglobulin: 'no' } },
    { id: 'M-SPEC-3', when: { immunosuppressed: 'no', immunoglobulin: 'yes' }, actions: [['infectious_disease_referral', 'as_urgent'], ['stored_serum_parallel', 'now']], why: 'immunoglobulin-plan', sources: ['hanson-2020', 'newcastle-cmv', 'torchlight-policy'], finding: 'F25' },
    { id: 'M-SPEC-4', when: { immunosuppressed: 'yes' }, actions: [['infectious_disease_referral', 'as_urgent'], ['reference_lab', 'now']], urgency: 'routine', why: 'immunosuppressed-plan', sources: ['nih-oi', 'aap-2017', 'torchlight-policy'], finding: 'F53' },
  ],
} as const satisfies Layer;

const NEW = ['same', 'other', 'unclear'] as const;

/** An IgG that is new is as urgent without its IgM as with it: what is not known never calms. */
export const waitingPlan = {
  id: 'plan-waiting',
  title: 'Can it wait for the IgM?',
  stage: 'screening',
  facts: ['igmRead', 'negativeEarlier', 'iggRead'],
  rows: [
    { id: 'M-WAIT-1', when: { igmRead: ['none', 'negative', 'refuted', ...REACTIVE] } },
    { id: 'M-WAIT-2', when: { igmRead: 'unread', negativeEarlier: ['none', 'vaccinated', 'vaccine-recent'] } },
    { id: 'M-WAIT-3', when: { igmRead: 'unread', negativeEarlier: [...NEW, 'near'], iggRead: ['none', 'unread', 'negative', 'nascent'] } },
    { id: 'M-WAIT-4', when: { igmRead: 'unread', negativeEarlier: NEW, iggRead: ['grey-confirmed', 'low-positive', 'positive'] }, urgency: 'today', why: 'new-igg-without-igm', sources: ['cste-2024', 'smfm-39', 'torchlight-policy'], finding: 'F109' },
    { id: 'M-WAIT-5', when: { igmRead: 'unread', negativeEarlier: NEW, iggRead: ['grey', 'grey-refuted', 'low-refuted', 'positive-refuted'] }, urgency: 'soon', why: 'new-igg-without-igm', sources: ['torchlight-policy'], finding: 'F109' },
    { id: 'M-WAIT-6', when: { igmRead: 'unread', negativeEarlier: 'near', iggRead: ['grey-confirmed', 'low-positive', 'positive'] }, urgency: 'soon', why: 'new-igg-without-igm', sources: ['torchlight-policy'], finding: 'F109' },
    { id: 'M-WAIT-7', when: { igmRead: 'unread', negativeEarlier: 'near', iggRead: ['grey', 'grey-refuted', 'low-refuted', 'positive-refuted'] } },
  ],
} as const satisfies Layer;

/**
 * An IgM that is still to come is told this week where it could bring nothing calmer: another method found it, DNA is in
 * the blood, IgG rises, or an IgM was reactive before in a woman not known to be immune (F114).
 */
export const pendingPlan = {
  id: 'plan-pending',
  title: 'Is this week’s answer certain before the IgM is there?',
  stage: 'screening',
  facts: ['igmRead', 'secondIgm', 'bloodPcr', 'series', 'positiveBefore', 'igmEarlier', 'firstPositiveIgm'],
  rows: [
    { id: 'M-PEND-1', when: { igmRead: ['none', 'negative', 'refuted', ...REACTIVE] } },
    { id: 'M-PEND-2', when: { igmRead: 'unread', secondIgm: ['grey', 'positive'] }, urgency: 'soon', sources: ['torchlight-policy'], finding: 'F114' },
    { id: 'M-PEND-3', when: { igmRead: 'unread', secondIgm: ['none', 'negative'], bloodPcr: 'positive' }, urgency: 'soon', sources: ['torchlight-policy'], finding: 'F114' },
    { id: 'M-PEND-4', when: { igmRead: 'unread', secondIgm: ['none', 'negative'], bloodPcr: 'other', series: 'rising' }, urgency: 'soon', sources: ['cste-2024', 'torchlight-policy'], finding: 'F114' },
    { id: 'M-PEND-5', when: { igmRead: 'unread', secondIgm: ['none', 'negative'], bloodPcr: 'other', series: 'other', positiveBefore: 'none', igmEarlier: 'yes' }, urgency: 'soon', sources: ['torchlight-policy'], finding: 'F114' },
    { id: 'M-PEND-6', when: { igmRead: 'unread', secondIgm: ['none', 'negative'], bloodPcr: 'other', series: 'other', positiveBefore: 'none', igmEarlier: 'no', firstPositiveIgm: 'reactive' }, urgency: 'soon', sources: ['torchlight-policy'], finding: 'F114' },
    { id: 'M-PEND-7', when: { igmRead: 'unread', secondIgm: ['none', 'negative'], bloodPcr: 'other', series: 'other', positiveBefore: 'none', igmEarlier: 'no', firstPositiveIgm: ['none', 'unknown', 'negative'] } },
    { id: 'M-PEND-8', when: { igmRead: 'unread', secondIgm: ['none', 'negative'], bloodPcr: 'other', series: 'other', positiveBefore: ['recent', 'old'] } },
  ],
} as const satisfies Layer;

/** Readings that this pattern invites and that must not be made. */
export const avoidCommon = {
  id: 'avoid-readings',
  title: 'What must not be read into these results?',
  stage: 'screening',
  facts: ['igmToday', 'iggRead', 'basis', 'earlierAny'],
  rows: [
    { id: 'M-AVOID-1', when: { igmToday: REACTIVE, iggRead: ['none', 'unread', 'negative', 'nascent', ...GREYS] }, avoid: ['igm_alone_diagnosis', 'termination_on_serology', 'avidity_on_negative_igg', 'compare_across_assays'], sources: ['fda-toxo-igm', 'torchlight-policy'] },
    { id: 'M-AVOID-2', when: { igmToday: REACTIVE, iggRead: ['positive', 'low-positive', 'positive-refuted'], basis: ['none', 'direct', 'contradiction', 'unread', 'seroconversion', 'serial', 'near', 'blood-pcr', 'blood-pcr-unexplained', 'no-igg', 'closed-by-second', 'igm-open', 'cell', 'too-early', 'igm-missing', 'refuted', 'blot-contradicts', 'dating', 'vaccine', 'exposure'] }, avoid: ['igm_alone_diagnosis', 'reassure_immune', 'termination_on_serology', 'compare_across_assays'], sources: ['fda-toxo-igm', 'torchlight-policy'] },
    { id: 'M-AVOID-3', when: { igmToday: REACTIVE, iggRead: ['positive', 'low-positive', 'positive-refuted'], basis: 'immune-before' }, avoid: ['igm_alone_diagnosis', 'termination_on_serology'], sources: ['torchlight-policy'] },
    { id: 'M-AVOID-4', when: { igmToday: ['none', 'unread', 'negative', 'refuted'], basis: 'contradiction' }, avoid: ['avidity_on_negative_igg', 'compare_across_assays'], sources: ['torchlight-policy'], finding: 'F51' },
    { id: 'M-AVOID-5', when: { igmToday: ['none', 'unread', 'negative', 'refuted'], basis: ['none', 'direct', 'unread', 'seroconversion', 'immune-before', 'serial', 'near', 'blood-pcr', 'blood-pcr-unexplained', 'no-igg', 'closed-by-second', 'igm-open', 'cell', 'too-early', 'igm-missing', 'refuted', 'blot-contradicts', 'dating', 'vaccine', 'exposure'], earlierAny: 'yes' }, avoid: ['compare_across_assays'], sources: ['torchlight-policy'] },
    { id: 'M-AVOID-6', when: { igmToday: ['none', 'unread', 'negative', 'refuted'], basis: ['none', 'direct', 'unread', 'seroconversion', 'immune-before', 'serial', 'near', 'blood-pcr', 'blood-pcr-unexplained', 'no-igg', 'closed-by-second', 'igm-open', 'cell', 'too-early', 'igm-missing', 'refuted', 'blot-contradicts', 'dating', 'vaccine', 'exposure'], earlierAny: 'no' } },
  ],
} as const satisfies Layer;

const CALM = ['susceptible', 'immune', 'past_infection', 'recent_infection_excluded', 'false_positive_igm_likely', 'congenital_infection_excluded'] as const;

/** A reactive IgM in a woman whose serology cannot be relied on is not settled by what dated it (F53). */
export const unreliablePlan = {
  id: 'plan-unreliable',
  title: 'Is a reactive IgM left open because serology cannot be relied on?',
  stage: 'screening',
  facts: ['conclusion', 'immunoglobulin', 'immunosuppressed', 'igmToday'],
  rows: [
    { id: 'M-UNREL-1', when: { conclusion: [...CALM, 'possible_recent_infection', 'probable_recent_infection', 'confirmed_infection', 'non_primary_infection_possible', 'congenital_infection_possible', 'congenital_infection_probable', 'congenital_infection_confirmed'] } },
    { id: 'M-UNREL-2', when: { conclusion: 'inconclusive', igmToday: ['none', 'unread', 'negative', 'refuted'] } },
    { id: 'M-UNREL-3', when: { conclusion: 'inconclusive', igmToday: REACTIVE, immunoglobulin: 'no', immunosuppressed: 'no' } },
    { id: 'M-UNREL-4', when: { conclusion: 'inconclusive', igmToday: REACTIVE, immunoglobulin: 'yes' }, actions: [['repeat_2_3_weeks', 'in_2_3_weeks']], urgency: 'soon', sources: ['hanson-2020', 'torchlight-policy'], finding: 'F73' },
    { id: 'M-UNREL-5', when: { conclusion: 'inconclusive', igmToday: REACTIVE, immunoglobulin: 'no', immunosuppressed: 'yes' }, urgency: 'soon', sources: ['aap-2017', 'nih-oi', 'torchlight-policy'], finding: 'F73' },
  ],
} as const satisfies Layer;

/** An infection on the table is never a reason to end a pregnancy on serology. */
export const avoidOutcome = {
  id: 'avoid-outcome',
  title: 'What must not be done with this answer?',
  stage: 'secondSampleAndPcr',
  facts: ['word', 'amnioticPcr'],
  rows: [
    { id: 'M-AVOUT-1', when: { word: [...CALM, 'inconclusive', 'congenital_infection_possible', 'congenital_infection_probable', 'congenital_infection_confirmed'], amnioticPcr: ['none', 'positive'] } },
    { id: 'M-AVOUT-2', when: { word: [...CALM, 'inconclusive', 'congenital_infection_possible', 'congenital_infection_probable', 'congenital_infection_confirmed'], amnioticPcr: 'negative' }, avoid: ['single_negative_excludes'], why: 'amniotic-negative', sources: ['wallon-2010', 'romand-2001', 'cmv-amniocentesis-negatives'] },
    { id: 'M-AVOUT-3', when: { word: ['possible_recent_infection', 'probable_recent_infection', 'confirmed_infection', 'non_primary_infection_possible'], amnioticPcr: ['none', 'positive'] }, avoid: ['termination_on_serology'], sources: ['sogc-285', 'torchlight-policy'] },
    { id: 'M-AVOUT-4', when: { word: ['possible_recent_infection', 'probable_recent_infection', 'confirmed_infection', 'non_primary_infection_possible'], amnioticPcr: 'negative' }, avoid: ['termination_on_serology', 'single_negative_excludes'], why: 'amniotic-negative', sources: ['wallon-2010', 'romand-2001', 'cmv-amniocentesis-negatives'] },
  ],
} as const satisfies Layer;

/** Planning: time to date it before a pregnancy (F40). */
export const planningPlan = {
  id: 'plan-conception',
  title: 'Should conception wait?',
  stage: 'subjectAndWeek',
  facts: ['subject', 'word'],
  rows: [
    { id: 'M-CONC-1', when: { subject: 'pregnant' } },
    { id: 'M-CONC-2', when: { subject: 'planning', word: ['possible_recent_infection', 'probable_recent_infection', 'confirmed_infection', 'non_primary_infection_possible'] }, actions: [['delay_conception_discussion', 'before_conception']], sources: ['cdc-toxo-preconception', 'cmv-conception-delay', 'torchlight-policy'], finding: 'F40' },
    { id: 'M-CONC-3', when: { subject: 'planning', word: [...CALM, 'inconclusive', 'congenital_infection_possible', 'congenital_infection_probable', 'congenital_infection_confirmed'] } },
  ],
} as const satisfies Layer;

/** An IgM immunoblot leans, and closes nothing alone (F02). */
export const igmBlotPlan = {
  id: 'plan-igm-blot',
  title: 'Which way does the IgM immunoblot lean?',
  stage: 'immunoblot',
  facts: ['igmBlot', 'igmToday'],
  rows: [
    { id: 'M-BLOT-1', when: { igmBlot: 'none' } },
    { id: 'M-BLOT-2', when: { igmBlot: ['negative', 'positive'], igmToday: ['none', 'unread', 'negative', 'refuted'] } },
    { id: 'M-BLOT-3', when: { igmBlot: 'negative', igmToday: REACTIVE }, why: 'igm-blot-negative', sources: ['igm-blot-evaluation', 'lazzarotto-1998', 'torchlight-policy'], finding: 'F02' },
    { id: 'M-BLOT-4', when: { igmBlot: 'positive', igmToday: REACTIVE }, why: 'igm-blot-positive', sources: ['igm-blot-evaluation', 'lazzarotto-1998', 'torchlight-policy'], finding: 'F02' },
  ],
} as const satisfies Layer;

/** Another proven infection explains an IgM, and leans only (F02). */
export const otherCausePlan = {
  id: 'plan-other-cause',
  title: 'Does another infection explain the IgM?',
  stage: 'secondSampleAndPcr',
  facts: ['otherCause', 'igmToday'],
  rows: [
    { id: 'M-OTHER-1', when: { otherCause: 'no' } },
    { id: 'M-OTHER-2', when: { otherCause: 'yes', igmToday: ['none', 'unread', 'negative', 'refuted'] } },
    { id: 'M-OTHER-3', when: { otherCause: 'yes', igmToday: REACTIVE }, why: 'other-cause-leans', sources: ['miendje-deyi-2000', 'marshfield-false-igm', 'torchlight-policy'], finding: 'F02' },
  ],
} as const satisfies Layer;
