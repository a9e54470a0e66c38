/** Rubella, mother: what to do. */
import type { FactSpec, Layer } from '../rules/table.ts';
import { CALM, GREYS, NEWBORN_WORDS, NOT_REACTIVE, PROBABLE, REACTIVE, THERE } from './groups.ts';
import { zones } from './mother-facts.ts';
import * as common from './mother-plan.ts';

const OPEN = common.OPEN;
const SETTLED = common.SETTLED;
const NOT_CONFIRMED = ['susceptible', 'immune', 'past_infection', 'recent_infection_excluded', 'false_positive_igm_likely', 'inconclusive', 'possible_recent_infection', 'probable_recent_infection', 'non_primary_infection_possible', 'congenital_infection_excluded', 'congenital_infection_possible', 'congenital_infection_probable', 'congenital_infection_confirmed'] as const;
const ABSENT = ['negative', 'nascent', 'grey', 'grey-refuted', 'low-refuted'] as const;
const SOME_IGG = ['none', 'unread', ...GREYS, ...THERE] as const;
const RASH_28 = ['fresh', 'days14', 'days28'] as const;
const RASH_ELSE = ['none', 'days56', 'old', 'unknown'] as const;

export const rubellaPlanFacts = {
  throatDone: {
    values: ['no', 'yes'],
    from: ['results.throatPcr'],
    read: { by: 'class', path: 'results.throatPcr', groups: { no: ['not-done', 'pending', 'unknown', 'unreadable'], yes: ['negative', 'positive', 'indeterminate'] } },
  },
  week: {
    values: ['planning', 'to20', 'later', 'unknown'],
    from: ['gestation'],
    read: { by: 'week', of: 'sample', zones, bands: [{ below: 141, is: 'to20' }], above: 'later', unknown: 'unknown', planning: 'planning' },
  },
  /** Before a practice's second IgG: at 16 to 17 weeks, or at about 20. */
  weekOfRetest: {
    values: ['planning', 'before16', 'before20', 'later', 'unknown'],
    from: ['gestation'],
    read: { by: 'week', of: 'sample', zones, bands: [{ below: 112, is: 'before16' }, { below: 140, is: 'before20' }], above: 'later', unknown: 'unknown', planning: 'planning' },
  },
} as const satisfies Record<string, FactSpec>;

/** Rubella IgM is ordered only where an exposure makes it useful (CDC; F24). */
const orders = {
  id: 'plan-missing',
  title: 'Which result has to be obtained?',
  stage: 'screening',
  facts: ['igg', 'igm', 'exposed', 'scan'],
  rows: [
    { id: 'RM-ORD-1', when: { igg: ['not-done', 'unread'], igm: ['not-done', 'unread'], exposed: ['yes', 'unknown'] }, actions: [['order_igg', 'now'], ['order_igm', 'if_exposed']], sources: ['cdc-rubella-serology', 'torchlight-policy'] },
    { id: 'RM-ORD-2', when: { igg: ['not-done', 'unread'], igm: ['not-done', 'unread'], exposed: 'no' }, actions: [['order_igg', 'now']], sources: ['cdc-rubella-serology'] },
    { id: 'RM-ORD-3', when: { igg: ['not-done', 'unread'], igm: ['negative', 'grey', 'positive'] }, actions: [['order_igg', 'now']], sources: ['cdc-rubella-serology'] },
    { id: 'RM-ORD-4', when: { igg: ['negative', 'grey', 'low', 'positive'], igm: ['not-done', 'unread'], exposed: 'yes' }, actions: [['order_igm', 'same_serum']], sources: ['cdc-vpd-14'], finding: 'F24' },
    { id: 'RM-ORD-5', when: { igg: ['negative', 'grey', 'low', 'positive'], igm: ['not-done', 'unread'], exposed: 'unknown' }, actions: [['order_igm', 'if_exposed']], sources: ['cdc-rubella-serology', 'torchlight-policy'], finding: 'F32' },
    { id: 'RM-ORD-6', when: { igg: ['negative', 'grey', 'low', 'positive'], igm: ['not-done', 'unread'], exposed: 'no', scan: 'yes' }, actions: [['order_igm', 'same_serum']], sources: ['torchlight-policy'] },
    { id: 'RM-ORD-7', when: { igg: ['negative', 'grey', 'low', 'positive'], igm: ['not-done', 'unread'], exposed: 'no', scan: 'no' } },
    { id: 'RM-ORD-8', when: { igg: ['negative', 'grey', 'low', 'positive'], igm: ['negative', 'grey', 'positive'] } },
  ],
} as const satisfies Layer;

/** An IgM that is not readable, in a woman in whom rubella IgM is not indicated, still leaves something to do. */
const unread = {
  id: 'plan-unread',
  title: 'A result that cannot be read: what settles it?',
  stage: 'screening',
  facts: ['basis'],
  rows: [
    { id: 'RM-UNREAD-1', when: { basis: 'unread' }, actions: [['repeat_2_3_weeks', 'in_2_3_weeks']], sources: ['torchlight-policy'], finding: 'F50' },
    { id: 'RM-UNREAD-2', when: { basis: ['none', 'direct', 'contradiction', 'seroconversion', 'immune-before', 'serial', 'near', 'blood-pcr', 'blood-pcr-unexplained', 'no-igg', 'closed-by-second', 'igm-open', 'cell', 'too-early', 'igm-missing', 'refuted', 'blot-contradicts', 'dating', 'vaccine', 'exposure'] } },
  ],
} as const satisfies Layer;

/** When the second sample is due (F35). It stands before the other layers that ask for one, so its time is shown. */
const secondSample = {
  id: 'plan-second-sample',
  title: 'When is the second sample due?',
  stage: 'secondSampleAndPcr',
  facts: ['rash', 'contact', 'igmToday', 'iggRead', 'conclusion'],
  rows: [
    { id: 'RM-2ND-01', when: { conclusion: 'confirmed_infection', iggRead: ['negative', 'nascent'], igmToday: [...REACTIVE, 'refuted'] }, actions: [['repeat_2_3_weeks', 'in_2_3_weeks']], sources: ['cdc-vpd-14'] },
    { id: 'RM-2ND-02', when: { conclusion: 'confirmed_infection', iggRead: ['negative', 'nascent'], igmToday: ['none', 'unread', 'negative'] } },
    { id: 'RM-2ND-03', when: { conclusion: 'confirmed_infection', iggRead: ['none', 'unread', ...GREYS, ...THERE] } },
    { id: 'RM-2ND-04', when: { conclusion: NOT_CONFIRMED, rash: RASH_28, igmToday: [...REACTIVE, 'refuted'], iggRead: SOME_IGG }, actions: [['repeat_2_3_weeks', 'days_5_10']], sources: ['cdc-vpd-14', 'roche-rubella'], finding: 'F35' },
    { id: 'RM-2ND-09', when: { conclusion: NOT_CONFIRMED, rash: RASH_28, igmToday: [...REACTIVE, 'refuted'], iggRead: ['negative', 'nascent'] }, actions: [['repeat_2_3_weeks', 'days_5_10_closes_3_weeks']], sources: ['cdc-vpd-14', 'roche-rubella', 'torchlight-policy'], finding: 'F35' },
    { id: 'RM-2ND-05', when: { conclusion: NOT_CONFIRMED, rash: RASH_28, igmToday: ['none', 'unread', 'negative'] }, actions: [['repeat_2_3_weeks', 'days_7_10']], sources: ['uk-rubella-summary', 'cdc-rubella-serology', 'rcpa-rubella'], finding: 'F35' },
    { id: 'RM-2ND-06', when: { conclusion: NOT_CONFIRMED, rash: RASH_ELSE, contact: 'fresh', igmToday: [...REACTIVE, 'refuted'], iggRead: SOME_IGG }, actions: [['repeat_2_3_weeks', 'days_5_10']], sources: ['cdc-vpd-14', 'roche-rubella'], finding: 'F35' },
    { id: 'RM-2ND-10', when: { conclusion: NOT_CONFIRMED, rash: RASH_ELSE, contact: 'fresh', igmToday: [...REACTIVE, 'refuted'], iggRead: ['negative', 'nascent'] }, actions: [['repeat_2_3_weeks', 'days_5_10_closes_3_weeks']], sources: ['cdc-vpd-14', 'roche-rubella', 'torchlight-policy'], finding: 'F35' },
    { id: 'RM-2ND-07', when: { conclusion: NOT_CONFIRMED, rash: RASH_ELSE, contact: 'fresh', igmToday: ['none', 'unread', 'negative'] }, actions: [['repeat_2_3_weeks', 'weeks_3_4_after_contact']], sources: ['cdc-vpd-14', 'uk-rubella-summary'], finding: 'F35' },
    { id: 'RM-2ND-08', when: { conclusion: NOT_CONFIRMED, rash: RASH_ELSE, contact: ['none', 'days56', 'old', 'unknown'] } },
  ],
} as const satisfies Layer;

const laboratory = {
  id: 'plan-laboratory',
  title: 'Which further tests help?',
  stage: 'secondSampleAndPcr',
  facts: ['basis', 'iggRead', 'igmToday', 'avidityRead'],
  rows: [
    { id: 'RM-LAB-01', when: { basis: SETTLED } },
    { id: 'RM-LAB-02', when: { basis: OPEN, iggRead: ['negative', 'nascent'], igmToday: [...REACTIVE, 'refuted'] }, actions: [['repeat_2_3_weeks', 'second_closes_3_weeks'], ['avidity', 'when_igg_clear'], ['reference_lab', 'now']], sources: ['cdc-vpd-14', 'roche-rubella', 'isaac-2017'], finding: 'F01' },
    { id: 'RM-LAB-03', when: { basis: OPEN, iggRead: ['negative', 'nascent'], igmToday: ['none', 'unread', 'negative'] } },
    { id: 'RM-LAB-04', when: { basis: OPEN, iggRead: ['none', 'unread', ...GREYS] } },
    { id: 'RM-LAB-05', when: { basis: OPEN, iggRead: THERE, igmToday: REACTIVE, avidityRead: 'none' }, actions: [['igg_immunoblot', 'same_serum'], ['stored_serum_parallel', 'now'], ['reference_lab', 'now']], sources: ['hofmann-liebert-2005', 'who-2018-8-3', 'germany-rubella-relay'] },
    { id: 'RM-LAB-06', when: { basis: OPEN, iggRead: THERE, igmToday: REACTIVE, avidityRead: ['low', 'intermediate'] }, actions: [['igg_immunoblot', 'same_serum'], ['second_igm_assay', 'same_serum'], ['stored_serum_parallel', 'now']], sources: ['hofmann-liebert-2005', 'who-2018-8-3'], finding: 'F16' },
    { id: 'RM-LAB-07', when: { basis: OPEN, iggRead: THERE, igmToday: REACTIVE, avidityRead: ['high-plain', 'high-between', 'high-late', 'high-unknown'] } },
    { id: 'RM-LAB-08', when: { basis: OPEN, iggRead: THERE, igmToday: ['none', 'unread', 'negative', 'refuted'], avidityRead: ['low', 'intermediate'] }, actions: [['igg_immunoblot', 'same_serum']], sources: ['hofmann-liebert-2005', 'tokunoshima'], finding: 'F18' },
    { id: 'RM-LAB-09', when: { basis: OPEN, iggRead: THERE, igmToday: ['none', 'unread', 'negative', 'refuted'], avidityRead: ['none', 'high-plain', 'high-between', 'high-late', 'high-unknown'] } },
  ],
} as const satisfies Layer;

/** Rubella after an exposure, with the IgG there (F20, F30, F31). */
const eventPlan = {
  id: 'plan-event',
  title: 'What does the exposure ask for?',
  stage: 'screening',
  facts: ['event', 'iggRead', 'igmToday', 'avidityRead', 'conclusion'],
  rows: [
    { id: 'RM-EVP-01', when: { event: ['none', 'unknown'] } },
    { id: 'RM-EVP-02', when: { event: ['recent', 'old', 'covered'], iggRead: ['negative', 'nascent', ...GREYS, 'none', 'unread'] }, actions: [['repeat_2_3_weeks', 'in_2_3_weeks']], sources: ['cdc-vpd-14', 'phe-rash-2019'], finding: 'F35' },
    { id: 'RM-EVP-03', when: { event: 'recent', iggRead: THERE, conclusion: ['susceptible', 'immune', 'past_infection', 'recent_infection_excluded', 'false_positive_igm_likely', 'inconclusive', 'possible_recent_infection', 'probable_recent_infection', 'non_primary_infection_possible', ...NEWBORN_WORDS] }, actions: [['repeat_2_3_weeks', 'in_2_3_weeks']], why: 'recent-exposure-second', sources: ['phe-rash-2019', 'hedman-rousseau', 'uk-rubella-summary'], finding: 'F30' },
    { id: 'RM-EVP-04', when: { event: 'recent', iggRead: THERE, conclusion: 'confirmed_infection' } },
    { id: 'RM-EVP-05', when: { event: 'covered', iggRead: THERE, igmToday: ['none', 'unread', 'negative', 'refuted'] }, actions: [['avoid_contacts_advice', 'through_pregnancy']], why: 'back-if-rash', sources: ['phe-rash-2019'], finding: 'F30' },
    { id: 'RM-EVP-06', when: { event: 'covered', iggRead: THERE, igmToday: REACTIVE }, actions: [['repeat_2_3_weeks', 'in_2_3_weeks']], sources: ['phe-rash-2019', 'hedman-rousseau'], finding: 'F20' },
    { id: 'RM-EVP-07', when: { event: 'old', iggRead: THERE, igmToday: ['none', 'unread', 'negative', 'refuted'], avidityRead: 'none', conclusion: ['susceptible', 'past_infection', 'recent_infection_excluded', 'false_positive_igm_likely', 'inconclusive', 'possible_recent_infection', 'probable_recent_infection', 'confirmed_infection', 'non_primary_infection_possible', ...NEWBORN_WORDS] }, actions: [['stored_serum_parallel', 'now'], ['avidity', 'same_serum'], ['reference_lab', 'now']], sources: ['banerji-2005', 'torchlight-policy'], finding: 'F31' },
    { id: 'RM-EVP-08', when: { event: 'old', iggRead: THERE, igmToday: ['none', 'unread', 'negative', 'refuted'], avidityRead: 'none', conclusion: 'immune' } },
    { id: 'RM-EVP-09', when: { event: 'old', iggRead: THERE, igmToday: ['none', 'unread', 'negative', 'refuted'], avidityRead: ['low', 'intermediate', 'high-plain', 'high-between', 'high-late', 'high-unknown'] }, actions: [['stored_serum_parallel', 'now'], ['reference_lab', 'now']], sources: ['banerji-2005', 'torchlight-policy'], finding: 'F31' },
    { id: 'RM-EVP-10', when: { event: 'old', iggRead: THERE, igmToday: REACTIVE }, actions: [['repeat_2_3_weeks', 'in_2_3_weeks'], ['stored_serum_parallel', 'now']], sources: ['banerji-2005', 'torchlight-policy'], finding: 'F20' },
  ],
} as const satisfies Layer;

/** High avidity with an exposure, or with one not asked about: the parallel sample decides (F20). */
const reinfection = {
  id: 'plan-reinfection',
  title: 'Could this be a re-infection?',
  stage: 'avidity',
  facts: ['avidityRead', 'igmRead', 'exposed', 'basis'],
  rows: [
    { id: 'RM-REINF-1', when: { basis: SETTLED } },
    { id: 'RM-REINF-2', when: { basis: OPEN, avidityRead: ['none', 'low', 'intermediate'] } },
    { id: 'RM-REINF-3', when: { basis: OPEN, avidityRead: ['high-plain', 'high-between', 'high-late', 'high-unknown'], igmRead: REACTIVE, exposed: ['yes', 'unknown'] }, actions: [['repeat_2_3_weeks', 'in_2_3_weeks'], ['reference_lab', 'now']], sources: ['hedman-rousseau', 'torchlight-policy'], finding: 'F20' },
    { id: 'RM-REINF-4', when: { basis: OPEN, avidityRead: ['high-plain', 'high-between', 'high-late', 'high-unknown'], igmRead: REACTIVE, exposed: 'no' } },
    { id: 'RM-REINF-5', when: { basis: OPEN, avidityRead: ['high-plain', 'high-between', 'high-late', 'high-unknown'], igmRead: NOT_REACTIVE } },
  ],
} as const satisfies Layer;

/** Rash: the other cause that must not be missed, and the RNA that is only there for days. */
const rashPlan = {
  id: 'plan-rash',
  title: 'What does a rash ask for?',
  stage: 'screening',
  facts: ['rash', 'subject', 'conclusion', 'throatDone'],
  rows: [
    { id: 'RM-RASH-1', when: { rash: ['none', 'days56', 'old', 'unknown'] } },
    { id: 'RM-RASH-2', when: { rash: RASH_28, conclusion: 'confirmed_infection' } },
    { id: 'RM-RASH-3', when: { rash: ['fresh', 'days14'], conclusion: NOT_CONFIRMED, subject: 'pregnant', throatDone: 'no' }, actions: [['throat_pcr', 'now'], ['parvovirus_b19_serology', 'same_serum']], sources: ['phe-rash-2019', 'clad-1997', 'who-2018-8-3', 'uk-parvovirus-notes', 'germany-rubella-relay'] },
    { id: 'RM-RASH-4', when: { rash: ['fresh', 'days14'], conclusion: NOT_CONFIRMED, subject: 'pregnant', throatDone: 'yes' }, actions: [['parvovirus_b19_serology', 'same_serum']], sources: ['phe-rash-2019', 'clad-1997', 'uk-parvovirus-notes'] },
    { id: 'RM-RASH-5', when: { rash: ['fresh', 'days14'], conclusion: NOT_CONFIRMED, subject: 'planning', throatDone: 'no' }, actions: [['throat_pcr', 'now']], sources: ['who-2018-8-3', 'germany-rubella-relay'] },
    { id: 'RM-RASH-6', when: { rash: ['fresh', 'days14'], conclusion: NOT_CONFIRMED, subject: 'planning', throatDone: 'yes' } },
    { id: 'RM-RASH-7', when: { rash: 'days28', conclusion: NOT_CONFIRMED, subject: 'pregnant' }, actions: [['parvovirus_b19_serology', 'same_serum']], sources: ['phe-rash-2019', 'clad-1997', 'uk-parvovirus-notes'] },
    { id: 'RM-RASH-8', when: { rash: 'days28', conclusion: NOT_CONFIRMED, subject: 'planning' } },
  ],
} as const satisfies Layer;

const NOT_CLEAR = ['negative', 'nascent', ...GREYS] as const;
const EXPLAINED = [...SETTLED, 'vaccine', 'refuted'] as const;
const UNEXPLAINED = ['none', 'unread', 'serial', 'near', 'blood-pcr', 'blood-pcr-unexplained', 'no-igg', 'igm-open', 'cell', 'too-early', 'igm-missing', 'blot-contradicts', 'dating', 'exposure'] as const;

/** RNA also without a rash, where an IgM may be the first sign (F81). */
const rnaPlan = {
  id: 'plan-rna',
  title: 'Is RNA looked for without a rash?',
  stage: 'secondSampleAndPcr',
  facts: ['throatDone', 'basis', 'igmToday', 'contact', 'iggRead', 'conclusion'],
  rows: [
    { id: 'RM-PRNA-1', when: { throatDone: 'yes' } },
    { id: 'RM-PRNA-2', when: { throatDone: 'no', basis: EXPLAINED } },
    { id: 'RM-PRNA-3', when: { throatDone: 'no', basis: UNEXPLAINED, conclusion: 'confirmed_infection' } },
    { id: 'RM-PRNA-4', when: { throatDone: 'no', basis: UNEXPLAINED, conclusion: NOT_CONFIRMED, igmToday: ['none', 'unread', 'negative', 'refuted'] } },
    { id: 'RM-PRNA-5', when: { throatDone: 'no', basis: UNEXPLAINED, conclusion: NOT_CONFIRMED, igmToday: REACTIVE, contact: 'fresh' }, actions: [['throat_pcr', 'now']], why: 'rna-beside-igm', sources: ['who-2018-8-3', 'germany-rubella-relay', 'cdna-rubella', 'torchlight-policy'], finding: 'F81' },
    { id: 'RM-PRNA-6', when: { throatDone: 'no', basis: UNEXPLAINED, conclusion: NOT_CONFIRMED, igmToday: 'positive', contact: ['none', 'days56', 'old', 'unknown'], iggRead: NOT_CLEAR }, actions: [['throat_pcr', 'now']], why: 'rna-beside-igm', sources: ['who-2018-8-3', 'germany-rubella-relay', 'torchlight-policy'], finding: 'F81' },
    { id: 'RM-PRNA-7', when: { throatDone: 'no', basis: UNEXPLAINED, conclusion: NOT_CONFIRMED, igmToday: 'grey', contact: ['none', 'days56', 'old', 'unknown'], iggRead: NOT_CLEAR } },
    { id: 'RM-PRNA-8', when: { throatDone: 'no', basis: UNEXPLAINED, conclusion: NOT_CONFIRMED, igmToday: REACTIVE, contact: ['none', 'days56', 'old', 'unknown'], iggRead: ['none', 'unread', ...THERE] } },
  ],
} as const satisfies Layer;

/** Another infection behind an IgM without clear IgG (F82). */
const otherCauses = {
  id: 'plan-other-causes',
  title: 'What else can make this IgM reactive?',
  stage: 'secondSampleAndPcr',
  facts: ['otherCause', 'basis', 'igmToday', 'iggRead', 'exposed', 'subject'],
  rows: [
    { id: 'RM-CAUSE-1', when: { otherCause: 'yes' } },
    { id: 'RM-CAUSE-2', when: { otherCause: 'no', basis: EXPLAINED } },
    { id: 'RM-CAUSE-3', when: { otherCause: 'no', basis: UNEXPLAINED, iggRead: ['none', 'unread', ...THERE] } },
    { id: 'RM-CAUSE-4', when: { otherCause: 'no', basis: UNEXPLAINED, iggRead: NOT_CLEAR, igmToday: ['none', 'unread', 'negative', 'refuted'] } },
    { id: 'RM-CAUSE-5', when: { otherCause: 'no', basis: UNEXPLAINED, iggRead: NOT_CLEAR, igmToday: 'grey', exposed: ['no', 'unknown'] } },
    { id: 'RM-CAUSE-6', when: { otherCause: 'no', basis: UNEXPLAINED, iggRead: NOT_CLEAR, igmToday: 'grey', exposed: 'yes', subject: 'pregnant' }, actions: [['parvovirus_b19_serology', 'same_serum'], ['ebv_serology', 'same_serum']], why: 'igm-other-causes', sources: ['roche-rubella', 'cdc-rubella-serology', 'clad-1997'], finding: 'F82' },
    { id: 'RM-CAUSE-7', when: { otherCause: 'no', basis: UNEXPLAINED, iggRead: NOT_CLEAR, igmToday: 'grey', exposed: 'yes', subject: 'planning' }, actions: [['ebv_serology', 'same_serum']], why: 'igm-other-causes', sources: ['roche-rubella', 'cdc-rubella-serology'], finding: 'F82' },
    { id: 'RM-CAUSE-8', when: { otherCause: 'no', basis: UNEXPLAINED, iggRead: NOT_CLEAR, igmToday: 'positive', subject: 'pregnant' }, actions: [['parvovirus_b19_serology', 'same_serum'], ['ebv_serology', 'same_serum']], why: 'igm-other-causes', sources: ['roche-rubella', 'cdc-rubella-serology', 'clad-1997'], finding: 'F82' },
    { id: 'RM-CAUSE-9', when: { otherCause: 'no', basis: UNEXPLAINED, iggRead: NOT_CLEAR, igmToday: 'positive', subject: 'planning' }, actions: [['ebv_serology', 'same_serum']], why: 'igm-other-causes', sources: ['roche-rubella', 'cdc-rubella-serology'], finding: 'F82' },
  ],
} as const satisfies Layer;

/** Reactive IgM with a rash or contact of the last 28 days: told now, before other results (F38). */
const notify = {
  id: 'plan-notify',
  title: 'Who has to be told now?',
  stage: 'screening',
  facts: ['igmToday', 'rash', 'contact', 'week'],
  rows: [
    { id: 'RM-NOTE-1', when: { igmToday: ['none', 'unread', 'negative'] } },
    { id: 'RM-NOTE-2', when: { igmToday: [...REACTIVE, 'refuted'], rash: RASH_28, week: ['to20', 'unknown'] }, actions: [['fetal_medicine_referral', 'as_urgent'], ['public_health_notification', 'before_results']], urgency: 'today', why: 'rash-with-igm', sources: ['phe-rash-2019', 'cdc-vpd-14', 'nz-rubella-manual', 'labor-becker-rubella', 'thunder-bay-rubella', 'washington-rubella'], finding: 'F38' },
    { id: 'RM-NOTE-3', when: { igmToday: [...REACTIVE, 'refuted'], rash: RASH_ELSE, contact: 'fresh', week: ['to20', 'unknown'] }, actions: [['fetal_medicine_referral', 'as_urgent'], ['public_health_notification', 'before_results']], urgency: 'today', why: 'contact-with-igm', sources: ['phe-rash-2019', 'cdc-vpd-14', 'nz-rubella-manual'], finding: 'F38' },
    { id: 'RM-NOTE-4', when: { igmToday: [...REACTIVE, 'refuted'], rash: RASH_28, week: ['later', 'planning'] }, actions: [['public_health_notification', 'before_results']], urgency: 'soon', sources: ['phe-rash-2019', 'cdc-vpd-14', 'nz-rubella-manual'], finding: 'F61' },
    { id: 'RM-NOTE-5', when: { igmToday: [...REACTIVE, 'refuted'], rash: RASH_ELSE, contact: 'fresh', week: ['later', 'planning'] }, actions: [['public_health_notification', 'before_results']], urgency: 'soon', sources: ['phe-rash-2019', 'cdc-vpd-14', 'nz-rubella-manual'], finding: 'F61' },
    { id: 'RM-NOTE-6', when: { igmToday: [...REACTIVE, 'refuted'], rash: RASH_ELSE, contact: ['none', 'days56', 'old', 'unknown'] } },
  ],
} as const satisfies Layer;

const tooEarlyPlan = {
  id: 'plan-too-early',
  title: 'Too early to tell: how soon is the next sample?',
  stage: 'screening',
  facts: ['tooEarly', 'igg', 'rash', 'contact', 'week'],
  rows: [
    { id: 'RM-TOO-1', when: { tooEarly: 'no' } },
    { id: 'RM-TOO-2', when: { tooEarly: 'yes', igg: ['low', 'positive'] } },
    { id: 'RM-TOO-3', when: { tooEarly: 'yes', igg: ['negative', 'grey', 'not-done', 'unread'], rash: 'fresh', week: ['to20', 'unknown'] }, actions: [['repeat_2_3_weeks', 'days_7_10']], urgency: 'today', sources: ['cdc-rubella-serology', 'torchlight-policy'], finding: 'F61' },
    { id: 'RM-TOO-4', when: { tooEarly: 'yes', igg: ['negative', 'grey', 'not-done', 'unread'], rash: 'fresh', week: ['later', 'planning'] }, actions: [['repeat_2_3_weeks', 'days_7_10']], urgency: 'soon', sources: ['cdc-rubella-serology', 'torchlight-policy'], finding: 'F61' },
    { id: 'RM-TOO-5', when: { tooEarly: 'yes', igg: ['negative', 'grey', 'not-done', 'unread'], rash: ['none', 'days14', 'days28', 'days56', 'old', 'unknown'], contact: 'fresh', week: ['to20', 'unknown'] }, actions: [['repeat_2_3_weeks', 'weeks_3_4_after_contact']], urgency: 'today', sources: ['cdc-vpd-14', 'torchlight-policy'], finding: 'F61' },
    { id: 'RM-TOO-6', when: { tooEarly: 'yes', igg: ['negative', 'grey', 'not-done', 'unread'], rash: ['none', 'days14', 'days28', 'days56', 'old', 'unknown'], contact: 'fresh', week: ['later', 'planning'] }, actions: [['repeat_2_3_weeks', 'weeks_3_4_after_contact']], urgency: 'soon', sources: ['cdc-vpd-14', 'torchlight-policy'], finding: 'F61' },
    { id: 'RM-TOO-7', when: { tooEarly: 'yes', igg: ['negative', 'grey', 'not-done', 'unread'], rash: ['none', 'days14', 'days28', 'days56', 'old', 'unknown'], contact: ['none', 'days56', 'old', 'unknown'] }, actions: [['repeat_4_weeks', 'in_4_weeks']], urgency: 'soon', sources: ['torchlight-policy'], finding: 'F29' },
  ],
} as const satisfies Layer;

/** Documented doses decide the care of a woman without clear IgG (F34). Never in pregnancy. */
const vaccination = {
  id: 'plan-vaccination',
  title: 'Is a vaccine due, and when?',
  stage: 'screening',
  facts: ['iggRead', 'subject', 'doses', 'immunosuppressed', 'vaccine', 'word'],
  rows: [
    { id: 'RM-MMR-01', when: { iggRead: ['none', 'unread', 'grey-confirmed', ...THERE] } },
    { id: 'RM-MMR-02', when: { iggRead: ABSENT, doses: 'three' }, why: 'three-doses', sources: ['acip-2013'], finding: 'F34' },
    { id: 'RM-MMR-03', when: { iggRead: ABSENT, doses: ['none', 'one', 'two', 'unknown'], immunosuppressed: 'yes' }, sources: ['nz-handbook', 'ccjm-vaccines'], finding: 'F62' },
    { id: 'RM-MMR-04', when: { iggRead: ABSENT, doses: ['none', 'one', 'two', 'unknown'], immunosuppressed: 'no', vaccine: 'recent' }, actions: [['repeat_4_weeks', 'in_4_weeks']], sources: ['australian-handbook'], finding: 'F33' },
    { id: 'RM-MMR-05', when: { iggRead: ABSENT, subject: 'pregnant', doses: ['none', 'one', 'unknown'], immunosuppressed: 'no', vaccine: ['old', 'unknown'] }, actions: [['postpartum_mmr', 'postpartum']], sources: ['acip-2013', 'sogc-203', 'nz-handbook', 'england-screening-2016', 'labor-gaertner-rubella', 'australian-handbook'], finding: 'F34' },
    { id: 'RM-MMR-06', when: { iggRead: ABSENT, subject: 'pregnant', doses: 'two', immunosuppressed: 'no', vaccine: ['old', 'unknown'] }, actions: [['postpartum_mmr', 'postpartum']], why: 'two-doses', sources: ['acip-2013', 'england-screening-2016', 'labor-becker-rubella', 'mdi-rubella', 'nz-handbook'], finding: 'F34' },
    { id: 'RM-MMR-07', when: { iggRead: ABSENT, subject: 'planning', doses: ['none', 'one', 'two', 'unknown'], immunosuppressed: 'no', vaccine: ['old', 'unknown'], word: ['susceptible', 'false_positive_igm_likely'] }, actions: [['mmr_before_conception', 'mmr_28_days']], sources: ['acip-2013', 'australian-handbook', 'gponline-rubella'], finding: 'F34' },
    { id: 'RM-MMR-08', when: { iggRead: 'grey', subject: 'planning', doses: ['none', 'one', 'two', 'unknown'], immunosuppressed: 'no', vaccine: ['old', 'unknown'], word: 'inconclusive' }, actions: [['mmr_before_conception', 'mmr_28_days']], sources: ['acip-2013', 'australian-handbook'], finding: 'F34' },
    { id: 'RM-MMR-09', when: { iggRead: ['negative', 'nascent', 'grey-refuted', 'low-refuted'], subject: 'planning', doses: ['none', 'one', 'two', 'unknown'], immunosuppressed: 'no', vaccine: ['old', 'unknown'], word: 'inconclusive' } },
    { id: 'RM-MMR-10', when: { iggRead: ABSENT, subject: 'planning', doses: ['none', 'one', 'two', 'unknown'], immunosuppressed: 'no', vaccine: ['old', 'unknown'], word: ['immune', 'past_infection', 'recent_infection_excluded', 'possible_recent_infection', 'probable_recent_infection', 'confirmed_infection', 'non_primary_infection_possible', ...NEWBORN_WORDS] } },
  ],
} as const satisfies Layer;

const care = {
  id: 'plan-care',
  title: 'What advice does she need?',
  stage: 'screening',
  facts: ['subject', 'iggRead', 'exposed'],
  rows: [
    { id: 'RM-CARE-1', when: { subject: 'pregnant', iggRead: ['negative', 'nascent', 'grey', 'grey-refuted', 'low-refuted'], exposed: 'yes' }, actions: [['avoid_contacts_advice', 'through_pregnancy']], avoid: ['mmr_in_pregnancy', 'igm_only_retest', 'immunoglobulin_protection'], sources: ['nz-handbook', 'acip-2013', 'cdc-rubella-serology', 'labor-gaertner-rubella', 'nasiri-2009'], finding: 'F87' },
    { id: 'RM-CARE-2', when: { subject: 'pregnant', iggRead: ['negative', 'nascent', 'grey', 'grey-refuted', 'low-refuted'], exposed: ['no', 'unknown'] }, actions: [['avoid_contacts_advice', 'through_pregnancy']], avoid: ['mmr_in_pregnancy', 'igm_only_retest'], sources: ['nz-handbook', 'acip-2013', 'cdc-rubella-serology', 'labor-gaertner-rubella', 'nasiri-2009'] },
    { id: 'RM-CARE-3', when: { subject: 'pregnant', iggRead: ['none', 'unread'] }, actions: [['avoid_contacts_advice', 'through_pregnancy']], avoid: ['mmr_in_pregnancy', 'reassure_immune'], sources: ['nz-handbook', 'acip-2013', 'nasiri-2009'] },
    { id: 'RM-CARE-4', when: { subject: 'pregnant', iggRead: ['grey-confirmed', ...THERE] }, avoid: ['mmr_in_pregnancy'], sources: ['acip-2013', 'nasiri-2009'] },
    { id: 'RM-CARE-5', when: { subject: 'planning', iggRead: ['negative', 'nascent', 'grey', 'grey-refuted', 'low-refuted', 'none', 'unread'] }, actions: [['avoid_contacts_advice', 'through_pregnancy']], avoid: ['igm_only_retest'], sources: ['cdc-rubella-serology', 'nz-handbook'] },
    { id: 'RM-CARE-6', when: { subject: 'planning', iggRead: ['grey-confirmed', ...THERE] } },
  ],
} as const satisfies Layer;

/** Rubella IgG is tested again only where the site's practice does, and two documented doses take its place (F34, F63). */
const retest = {
  id: 'plan-retest',
  title: 'Without antibody: is she tested again?',
  stage: 'screening',
  facts: ['practice', 'word', 'weekOfRetest', 'doses'],
  rows: [
    { id: 'RM-RETEST-1', when: { practice: ['none', 'italy', 'austria', 'brazil', 'ecci', 'belgium', 'israel', 'uk', 'us-canada', 'australia-nz'] } },
    { id: 'RM-RETEST-2', when: { practice: ['cir', 'france', 'germany'], word: ['immune', 'past_infection', 'recent_infection_excluded', 'false_positive_igm_likely', 'possible_recent_infection', 'probable_recent_infection', 'confirmed_infection', 'non_primary_infection_possible', 'inconclusive', ...NEWBORN_WORDS] } },
    { id: 'RM-RETEST-3', when: { practice: ['cir', 'france', 'germany'], word: 'susceptible', weekOfRetest: 'planning' } },
    { id: 'RM-RETEST-4', when: { practice: ['cir', 'france', 'germany'], word: 'susceptible', weekOfRetest: ['before16', 'before20', 'later', 'unknown'], doses: ['two', 'three'] } },
    { id: 'RM-RETEST-5', when: { practice: 'cir', word: 'susceptible', weekOfRetest: ['before16', 'before20', 'later', 'unknown'], doses: ['none', 'one', 'unknown'] }, actions: [['retest_in_pregnancy', 'by_practice']], why: 'practice-interval', sources: ['cir', 'torchlight-policy'], finding: 'F63' },
    { id: 'RM-RETEST-6', when: { practice: 'germany', word: 'susceptible', weekOfRetest: ['before16', 'unknown'], doses: ['none', 'one', 'unknown'] }, actions: [['retest_in_pregnancy', 'weeks_16_17']], why: 'practice-interval', sources: ['labor-gaertner-rubella', 'labor-becker-rubella'], finding: 'F63' },
    { id: 'RM-RETEST-7', when: { practice: 'germany', word: 'susceptible', weekOfRetest: ['before20', 'later'], doses: ['none', 'one', 'unknown'] } },
    { id: 'RM-RETEST-8', when: { practice: 'france', word: 'susceptible', weekOfRetest: ['before16', 'before20', 'unknown'], doses: ['none', 'one', 'unknown'] }, actions: [['retest_in_pregnancy', 'week_20']], why: 'practice-interval', sources: ['france-rubella'], finding: 'F63' },
    { id: 'RM-RETEST-9', when: { practice: 'france', word: 'susceptible', weekOfRetest: 'later', doses: ['none', 'one', 'unknown'] } },
  ],
} as const satisfies Layer;

/** Fetal testing: the positions differ (CDC none, others selective), so the referral decides (F39). */
const infection = {
  id: 'plan-infection',
  title: 'Probable, confirmed or re-infection: who sees her, and what follows?',
  stage: 'secondSampleAndPcr',
  facts: ['conclusion', 'subject'],
  rows: [
    { id: 'RM-INF-1', when: { conclusion: [...CALM, 'inconclusive', 'possible_recent_infection', ...NEWBORN_WORDS] } },
    { id: 'RM-INF-2', when: { conclusion: PROBABLE, subject: 'pregnant' }, actions: [['fetal_medicine_referral', 'as_urgent'], ['public_health_notification', 'now'], ['reference_lab', 'now'], ['ultrasound_follow_up', 'scans_by_specialist'], ['newborn_workup', 'at_birth']], avoid: ['immunoglobulin_protection'], why: 'rubella-infection-plan', sources: ['cdc-vpd-14', 'germany-rubella-relay', 'banatvala-rubella', 'who-2018-3-6', 'nz-rubella-manual', 'cdna-rubella'], finding: 'F39' },
    { id: 'RM-INF-3', when: { conclusion: PROBABLE, subject: 'planning' }, actions: [['public_health_notification', 'now'], ['reference_lab', 'now']], sources: ['cdc-vpd-14'] },
    { id: 'RM-INF-4', when: { conclusion: 'non_primary_infection_possible', subject: 'pregnant' }, actions: [['fetal_medicine_referral', 'as_urgent'], ['public_health_notification', 'now'], ['repeat_2_3_weeks', 'in_2_3_weeks'], ['reference_lab', 'now'], ['newborn_workup', 'at_birth']], why: 'reinfection-plan', sources: ['cradock-watson-1981', 'morgan-capner-1991', 'banatvala-rubella', 'reinfections-1988', 'uk-reinfection-notes'], finding: 'F38' },
    { id: 'RM-INF-5', when: { conclusion: 'non_primary_infection_possible', subject: 'planning' }, actions: [['repeat_2_3_weeks', 'in_2_3_weeks'], ['reference_lab', 'now']], sources: ['morgan-capner-1991'] },
  ],
} as const satisfies Layer;

/** IgG with a reactive IgM that avidity finds low, in pregnancy (F38). */
const suspicion = {
  id: 'plan-suspicion',
  title: 'Strong suspicion without proof: what cannot wait?',
  stage: 'avidity',
  facts: ['conclusion', 'subject', 'iggRead', 'igmToday', 'avidityRead'],
  rows: [
    { id: 'RM-SUSP-1', when: { conclusion: [...CALM, 'inconclusive', 'non_primary_infection_possible', ...PROBABLE, ...NEWBORN_WORDS] } },
    { id: 'RM-SUSP-2', when: { conclusion: 'possible_recent_infection', subject: 'planning' } },
    { id: 'RM-SUSP-3', when: { conclusion: 'possible_recent_infection', subject: 'pregnant', iggRead: [...GREYS, 'nascent'], igmToday: 'positive' }, actions: [['fetal_medicine_referral', 'as_urgent']], sources: ['torchlight-policy'], finding: 'F38' },
    { id: 'RM-SUSP-4', when: { conclusion: 'possible_recent_infection', subject: 'pregnant', iggRead: [...GREYS, 'nascent'], igmToday: ['none', 'unread', 'negative', 'refuted', 'grey'] }, actions: [['reference_lab', 'now']], sources: ['torchlight-policy'] },
    { id: 'RM-SUSP-5', when: { conclusion: 'possible_recent_infection', subject: 'pregnant', iggRead: THERE, igmToday: REACTIVE, avidityRead: 'low' }, actions: [['fetal_medicine_referral', 'as_urgent']], sources: ['hofmann-liebert-2005', 'torchlight-policy'], finding: 'F38' },
    { id: 'RM-SUSP-6', when: { conclusion: 'possible_recent_infection', subject: 'pregnant', iggRead: THERE, igmToday: REACTIVE, avidityRead: ['none', 'intermediate', 'high-plain', 'high-between', 'high-late', 'high-unknown'] } },
    { id: 'RM-SUSP-7', when: { conclusion: 'possible_recent_infection', subject: 'pregnant', iggRead: THERE, igmToday: NOT_REACTIVE }, actions: [['repeat_2_3_weeks', 'in_2_3_weeks'], ['reference_lab', 'now'], ['stored_serum_parallel', 'now']], sources: ['torchlight-policy'] },
    { id: 'RM-SUSP-8', when: { conclusion: 'possible_recent_infection', subject: 'pregnant', iggRead: ['none', 'unread', 'negative'] }, actions: [['second_igm_assay', 'same_serum'], ['repeat_2_3_weeks', 'second_closes_3_weeks'], ['reference_lab', 'now']], sources: ['cdc-vpd-14', 'isaac-2017'] },
  ],
} as const satisfies Layer;

/** E1 without E2 on an IgM-negative serum, and a vaccine response: both need a second look. */
const special = {
  id: 'plan-special',
  title: 'Blot without E2, or a recent vaccine: what settles it?',
  stage: 'immunoblot',
  facts: ['e2Absent', 'igmToday', 'basis'],
  rows: [
    { id: 'RM-SPEC-1', when: { e2Absent: 'yes', igmToday: ['none', 'unread', 'negative', 'refuted'], basis: ['cell', 'dating', 'exposure', 'refuted', 'igm-missing'] }, actions: [['avidity', 'same_serum'], ['repeat_2_3_weeks', 'in_2_3_weeks'], ['reference_lab', 'now']], sources: ['hofmann-liebert-2005', 'best-2002', 'labor-gaertner-rubella'], finding: 'F11' },
    { id: 'RM-SPEC-2', when: { e2Absent: 'yes', igmToday: REACTIVE, basis: ['cell', 'dating', 'exposure', 'refuted', 'igm-missing'] }, actions: [['reference_lab', 'now']], sources: ['hofmann-liebert-2005'], finding: 'F11' },
    { id: 'RM-SPEC-3', when: { e2Absent: 'no', basis: ['cell', 'dating', 'exposure', 'refuted', 'igm-missing'] } },
    { id: 'RM-SPEC-4', when: { basis: 'vaccine' }, actions: [['repeat_4_weeks', 'in_4_weeks'], ['reference_lab', 'now']], sources: ['who-2018-8-3', 'torchlight-policy'], finding: 'F33' },
    { id: 'RM-SPEC-5', when: { basis: ['none', 'direct', 'contradiction', 'unread', 'seroconversion', 'immune-before', 'serial', 'near', 'blood-pcr', 'blood-pcr-unexplained', 'no-igg', 'closed-by-second', 'igm-open', 'too-early', 'blot-contradicts'] } },
  ],
} as const satisfies Layer;

const closure = {
  id: 'plan-closure',
  title: 'Is anything left to be done?',
  stage: 'secondSampleAndPcr',
  facts: ['conclusion', 'igmToday', 'iggRead', 'event', 'basis', 'avidityRead'],
  rows: [
    { id: 'RM-CLOSE-1', when: { conclusion: ['susceptible', 'false_positive_igm_likely', 'inconclusive', 'possible_recent_infection', 'non_primary_infection_possible', ...PROBABLE, ...NEWBORN_WORDS] }, urgency: 'routine', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'RM-CLOSE-2', when: { conclusion: ['immune', 'past_infection', 'recent_infection_excluded'], event: ['unknown', 'covered', 'recent', 'old'] }, urgency: 'routine', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'RM-CLOSE-3', when: { conclusion: ['immune', 'past_infection', 'recent_infection_excluded'], event: 'none', basis: 'immune-before', iggRead: ['positive', 'low-positive'] }, actions: ['no_further_testing'], urgency: 'none', why: 'closed', sources: ['cdc-vpd-14', 'torchlight-policy'] },
    { id: 'RM-CLOSE-4', when: { conclusion: ['immune', 'past_infection', 'recent_infection_excluded'], event: 'none', basis: 'immune-before', iggRead: ['none', 'unread', 'negative', 'nascent', ...GREYS, 'positive-refuted'] }, urgency: 'routine', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'RM-CLOSE-5', when: { conclusion: ['immune', 'past_infection', 'recent_infection_excluded'], event: 'none', basis: ['cell', 'dating'], iggRead: ['positive', 'low-positive'], igmToday: ['none', 'negative'], avidityRead: ['none', 'high-plain', 'high-late', 'high-unknown'] }, actions: ['no_further_testing'], urgency: 'none', why: 'closed', sources: ['cdc-vpd-14', 'rcpa-rubella'] },
    { id: 'RM-CLOSE-6', when: { conclusion: ['immune', 'past_infection', 'recent_infection_excluded'], event: 'none', basis: ['cell', 'dating'], iggRead: ['positive', 'low-positive'], igmToday: [...REACTIVE, 'refuted', 'unread'], avidityRead: 'high-plain' }, actions: ['no_further_testing'], urgency: 'none', why: 'closed', sources: ['who-2018-4-7', 'hofmann-liebert-2005'] },
    { id: 'RM-CLOSE-7', when: { conclusion: ['immune', 'past_infection', 'recent_infection_excluded'], event: 'none', basis: ['cell', 'dating'], iggRead: ['positive', 'low-positive'], igmToday: [...REACTIVE, 'refuted', 'unread'], avidityRead: ['none', 'low', 'intermediate', 'high-between', 'high-late', 'high-unknown'] }, urgency: 'routine', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'RM-CLOSE-8', when: { conclusion: ['immune', 'past_infection', 'recent_infection_excluded'], event: 'none', basis: ['cell', 'dating'], iggRead: ['positive', 'low-positive'], igmToday: ['none', 'negative'], avidityRead: ['low', 'intermediate', 'high-between'] }, urgency: 'routine', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'RM-CLOSE-9', when: { conclusion: ['immune', 'past_infection', 'recent_infection_excluded'], event: 'none', basis: ['cell', 'dating'], iggRead: ['none', 'unread', 'negative', 'nascent', ...GREYS, 'positive-refuted'] }, urgency: 'routine', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'RM-CLOSE-10', when: { conclusion: ['immune', 'past_infection', 'recent_infection_excluded'], event: 'none', basis: ['none', 'direct', 'contradiction', 'unread', 'seroconversion', 'serial', 'near', 'blood-pcr', 'blood-pcr-unexplained', 'no-igg', 'closed-by-second', 'igm-open', 'too-early', 'igm-missing', 'refuted', 'blot-contradicts', 'vaccine', 'exposure'] }, urgency: 'routine', sources: ['torchlight-policy'], finding: 'F61' },
  ],
} as const satisfies Layer;

/** A low avidity, or E1 bands without E2, is no calm answer beside an exposure, whatever the IgM that is still to come says (F114). */
const pendingDated = {
  id: 'plan-pending-avidity',
  title: 'Do avidity or immunoblot speak for a recent infection before the IgM is there?',
  stage: 'avidity',
  facts: ['igmRead', 'e2Absent', 'avidityRead', 'event'],
  rows: [
    { id: 'RM-PEND-1', when: { igmRead: ['none', 'negative', 'refuted', ...REACTIVE] } },
    { id: 'RM-PEND-2', when: { igmRead: 'unread', e2Absent: 'yes', event: ['unknown', 'covered', 'recent', 'old'] }, urgency: 'soon', sources: ['hofmann-liebert-2005', 'torchlight-policy'], finding: 'F114' },
    { id: 'RM-PEND-3', when: { igmRead: 'unread', e2Absent: 'no', avidityRead: 'low', event: ['unknown', 'covered', 'recent', 'old'] }, urgency: 'soon', sources: ['torchlight-policy'], finding: 'F114' },
    { id: 'RM-PEND-4', when: { igmRead: 'unread', e2Absent: 'no', avidityRead: ['none', 'intermediate', 'high-plain', 'high-between', 'high-late', 'high-unknown'], event: ['unknown', 'covered', 'recent', 'old'] } },
    { id: 'RM-PEND-5', when: { igmRead: 'unread', event: 'none' } },
  ],
} as const satisfies Layer;

const NEW = ['unclear', 'other', 'same'] as const;

/** A low IgG after a negative one of this pregnancy, beside an exposure: as urgent before its IgM as after it (F115). */
const pendingLow = {
  id: 'plan-pending-low',
  title: 'Is a low IgG new before the IgM is there?',
  stage: 'earlierResults',
  facts: ['igmRead', 'negativeEarlier', 'igg', 'iggRead'],
  rows: [
    { id: 'RM-PLOW-1', when: { igmRead: ['none', 'negative', 'refuted', ...REACTIVE] } },
    { id: 'RM-PLOW-2', when: { igmRead: 'unread', negativeEarlier: ['none', 'vaccinated', 'vaccine-recent', 'near'] } },
    { id: 'RM-PLOW-3', when: { igmRead: 'unread', negativeEarlier: NEW, igg: ['negative', 'grey', 'positive', 'not-done', 'unread'] } },
    { id: 'RM-PLOW-4', when: { igmRead: 'unread', negativeEarlier: NEW, igg: 'low', iggRead: 'grey' }, urgency: 'today', why: 'new-igg-without-igm', sources: ['cste-2024', 'torchlight-policy'], finding: 'F115' },
    { id: 'RM-PLOW-5', when: { igmRead: 'unread', negativeEarlier: NEW, igg: 'low', iggRead: ['none', 'unread', 'negative', 'nascent', 'grey-confirmed', 'grey-refuted', 'low-refuted', ...THERE] } },
  ],
} as const satisfies Layer;

const urgency = {
  id: 'plan-urgency',
  title: 'How soon?',
  stage: 'secondSampleAndPcr',
  facts: ['word', 'igmToday', 'week', 'amnioticPcr', 'event'],
  rows: [
    { id: 'RM-URG-1', when: { amnioticPcr: 'positive' }, urgency: 'today', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'RM-URG-2', when: { amnioticPcr: ['none', 'negative'], word: PROBABLE, week: ['to20', 'unknown'] }, urgency: 'today', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'RM-URG-3', when: { amnioticPcr: ['none', 'negative'], word: PROBABLE, week: ['later', 'planning'] }, urgency: 'soon', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'RM-URG-4', when: { amnioticPcr: ['none', 'negative'], word: ['possible_recent_infection', 'non_primary_infection_possible'] }, urgency: 'soon', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'RM-URG-5', when: { amnioticPcr: ['none', 'negative'], word: ['inconclusive', 'susceptible', 'false_positive_igm_likely'], igmToday: REACTIVE }, urgency: 'soon', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'RM-URG-6', when: { amnioticPcr: ['none', 'negative'], word: ['inconclusive', 'susceptible', 'false_positive_igm_likely'], igmToday: ['none', 'unread', 'negative', 'refuted'], event: 'recent' }, urgency: 'soon', sources: ['phe-rash-2019', 'torchlight-policy'], finding: 'F61' },
    { id: 'RM-URG-7', when: { amnioticPcr: ['none', 'negative'], word: ['inconclusive', 'susceptible', 'false_positive_igm_likely'], igmToday: ['none', 'unread', 'negative', 'refuted'], event: ['none', 'unknown', 'covered', 'old'] } },
    { id: 'RM-URG-8', when: { amnioticPcr: ['none', 'negative'], word: ['immune', 'past_infection', 'recent_infection_excluded', ...NEWBORN_WORDS] } },
  ],
} as const satisfies Layer;

export const rubellaPlan = [
  secondSample,
  infection,
  notify,
  common.amnioticPlan,
  common.methodsPlan,
  common.scanPlan,
  common.eyePlan,
  common.specialistPlan,
  common.waitingPlan,
  common.pendingPlan,
  pendingDated,
  pendingLow,
  common.basisTests,
  suspicion,
  tooEarlyPlan,
  orders,
  unread,
  common.datingTests,
  common.cellTests,
  laboratory,
  common.lateDating,
  reinfection,
  rashPlan,
  rnaPlan,
  otherCauses,
  eventPlan,
  special,
  common.unreliablePlan,
  vaccination,
  care,
  retest,
  common.planningPlan,
  common.otherCausePlan,
  common.igmBlotPlan,
  closure,
  common.avoidCommon,
  common.avoidOutcome,
  urgency,
] as const satisfies readonly Layer[];
