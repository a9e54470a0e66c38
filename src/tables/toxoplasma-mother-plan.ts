/** Toxoplasma, mother: what to do. */
import type { FactSpec, Layer } from '../rules/table.ts';
import { CALM, GREYS, NEWBORN_WORDS, NOT_PROBABLE, PROBABLE, REACTIVE, WITHOUT_IGG } from './groups.ts';
import * as common from './mother-plan.ts';

const { EXPOSURES, OPEN } = common;

export const toxoplasmaPlanFacts = {
  /** A course without a rise; the word rests on a rise alone, so only the text reads it. */
  steady: {
    values: ['no', 'yes'],
    from: ['series'],
    read: { by: 'value', path: 'series', groups: { yes: ['stable', 'falling'] }, other: 'no' },
  },
} as const satisfies Record<string, FactSpec>;

const laboratory = {
  id: 'plan-laboratory',
  title: 'When does a reference laboratory or the stored serum help?',
  stage: 'secondSampleAndPcr',
  facts: ['basis', 'iggRead', 'igmToday', 'avidityRead', 'firstTest'],
  rows: [
    { id: 'TM-LAB-01', when: { basis: ['direct', 'contradiction', 'seroconversion', 'immune-before', 'closed-by-second'] } },
    { id: 'TM-LAB-02', when: { basis: OPEN, iggRead: ['none', 'unread', 'grey', 'grey-refuted', 'low-refuted', 'positive-refuted'] } },
    { id: 'TM-LAB-11', when: { basis: OPEN, iggRead: 'grey-confirmed', igmToday: REACTIVE } },
    { id: 'TM-LAB-03', when: { basis: OPEN, iggRead: ['negative', 'nascent'], igmToday: ['none', 'unread', 'negative'] } },
    { id: 'TM-LAB-04', when: { basis: OPEN, iggRead: ['negative', 'nascent'], igmToday: [...REACTIVE, 'refuted'] }, actions: [['repeat_2_3_weeks', 'second_closes_3_weeks'], ['reference_lab', 'now']], sources: ['sogc-285', 'acog-151', 'brazil-moh'], finding: 'F01' },
    { id: 'TM-LAB-05', when: { basis: OPEN, iggRead: ['positive', 'low-positive'], igmToday: REACTIVE, avidityRead: 'none', firstTest: ['planning', 'early'] }, actions: [['reference_lab', 'now']], sources: ['sogc-285', 'acog-151', 'montoya-remington-2008'] },
    { id: 'TM-LAB-13', when: { basis: OPEN, iggRead: ['positive', 'low-positive'], igmToday: REACTIVE, avidityRead: 'none', firstTest: 'unknown' }, actions: [['stored_serum_parallel', 'now'], ['reference_lab', 'now'], ['fetal_medicine_referral', 'as_urgent']], asks: ['gestation'], why: 'week-unknown-reactive', sources: ['sogc-285', 'montoya-remington-2008', 'torchlight-policy'], finding: 'F76' },
    { id: 'TM-LAB-06', when: { basis: OPEN, iggRead: ['positive', 'low-positive'], igmToday: REACTIVE, avidityRead: 'none', firstTest: ['middle', 'late'] }, actions: [['igg_immunoblot', 'same_serum'], ['igm_immunoblot', 'same_serum'], ['stored_serum_parallel', 'now'], ['reference_lab', 'now'], ['fetal_medicine_referral', 'as_urgent']], why: 'first-test-late-reactive', sources: ['montoya-remington-2008', 'cir', 'torchlight-policy'], finding: 'F38' },
    { id: 'TM-LAB-07', when: { basis: OPEN, iggRead: ['positive', 'low-positive'], igmToday: REACTIVE, avidityRead: ['high-plain', 'high-between'] } },
    { id: 'TM-LAB-14', when: { basis: OPEN, iggRead: ['positive', 'low-positive'], igmToday: REACTIVE, avidityRead: ['low', 'intermediate'], firstTest: ['planning', 'early'] } },
    { id: 'TM-LAB-15', when: { basis: OPEN, iggRead: ['positive', 'low-positive'], igmToday: REACTIVE, avidityRead: ['low', 'intermediate'], firstTest: ['middle', 'late', 'unknown'] }, actions: [['stored_serum_parallel', 'now'], ['reference_lab', 'now'], ['fetal_medicine_referral', 'as_urgent'], ['newborn_workup', 'at_birth']], why: 'undatable-newborn', sources: ['sogc-285', 'aap-2017', 'torchlight-policy'], finding: 'F72' },
    { id: 'TM-LAB-12', when: { basis: OPEN, iggRead: ['positive', 'low-positive'], igmToday: REACTIVE, avidityRead: ['high-late', 'high-unknown'], firstTest: ['planning', 'early', 'unknown'] }, actions: [['stored_serum_parallel', 'now'], ['reference_lab', 'now']], sources: ['montoya-remington-2008', 'torchlight-policy'], finding: 'F48' },
    { id: 'TM-LAB-16', when: { basis: OPEN, iggRead: ['positive', 'low-positive'], igmToday: REACTIVE, avidityRead: ['high-late', 'high-unknown'], firstTest: ['middle', 'late'] }, actions: [['stored_serum_parallel', 'now'], ['reference_lab', 'now'], ['newborn_workup', 'at_birth']], why: 'undatable-newborn', sources: ['montoya-remington-2008', 'aap-2017', 'torchlight-policy'], finding: 'F72' },
    { id: 'TM-LAB-08', when: { basis: OPEN, iggRead: ['positive', 'low-positive', 'grey-confirmed'], igmToday: ['none', 'unread', 'negative', 'refuted'], firstTest: ['planning', 'early'] } },
    { id: 'TM-LAB-20', when: { basis: OPEN, iggRead: ['positive', 'low-positive'], igmToday: ['none', 'unread', 'negative', 'refuted'], avidityRead: 'high-plain', firstTest: ['middle', 'late', 'unknown'] } },
    { id: 'TM-LAB-21', when: { basis: OPEN, iggRead: 'grey-confirmed', igmToday: ['none', 'unread', 'negative', 'refuted'], avidityRead: 'high-plain', firstTest: ['middle', 'unknown'] } },
    { id: 'TM-LAB-22', when: { basis: OPEN, iggRead: 'grey-confirmed', igmToday: ['none', 'unread', 'negative', 'refuted'], avidityRead: 'high-plain', firstTest: 'late' }, actions: [['stored_serum_parallel', 'now'], ['reference_lab', 'now'], ['newborn_workup', 'at_birth']], sources: ['jenum-1998', 'montoya-remington-2008', 'torchlight-policy'], finding: 'F118' },
    { id: 'TM-LAB-09', when: { basis: OPEN, iggRead: ['positive', 'low-positive', 'grey-confirmed'], igmToday: ['none', 'unread', 'negative', 'refuted'], avidityRead: ['none', 'low', 'intermediate', 'high-between', 'high-late', 'high-unknown'], firstTest: ['middle', 'unknown'] }, actions: [['stored_serum_parallel', 'now']], sources: ['montoya-remington-2008', 'torchlight-policy'], finding: 'F54' },
    { id: 'TM-LAB-10', when: { basis: OPEN, iggRead: ['positive', 'low-positive', 'grey-confirmed'], igmToday: ['none', 'unread', 'negative', 'refuted'], avidityRead: ['none', 'low', 'intermediate', 'high-between', 'high-late', 'high-unknown'], firstTest: 'late' }, actions: [['stored_serum_parallel', 'now'], ['reference_lab', 'now'], ['newborn_workup', 'at_birth']], sources: ['jenum-1998', 'montoya-remington-2008', 'torchlight-policy'], finding: 'F54' },
  ],
} as const satisfies Layer;

const iga = {
  id: 'plan-iga',
  title: 'Does an IgA add something?',
  stage: 'secondSampleAndPcr',
  facts: ['iga', 'basis'],
  rows: [
    { id: 'TM-IGA-1', when: { iga: 'other' } },
    { id: 'TM-IGA-2', when: { iga: 'positive', basis: ['dating', 'cell', 'refuted'] }, actions: [['repeat_2_3_weeks', 'in_2_3_weeks'], ['reference_lab', 'now']], sources: ['olariu-2019', 'torchlight-policy'], finding: 'F18' },
    { id: 'TM-IGA-3', when: { iga: 'positive', basis: ['none', 'direct', 'contradiction', 'unread', 'seroconversion', 'immune-before', 'serial', 'near', 'blood-pcr', 'blood-pcr-unexplained', 'no-igg', 'closed-by-second', 'igm-open', 'too-early', 'igm-missing', 'blot-contradicts', 'vaccine', 'exposure'] } },
  ],
} as const satisfies Layer;

const exposurePlan = {
  id: 'plan-exposure',
  title: 'Does an exposure ask for a later sample?',
  stage: 'screening',
  facts: ['exposed', 'tooEarly', 'iggRead', 'igmToday'],
  rows: [
    { id: 'TM-EXPLAN-1', when: { tooEarly: 'yes', iggRead: ['negative', ...GREYS, 'none', 'unread', 'nascent'] }, actions: [['repeat_2_3_weeks', 'past_contact_14']], urgency: 'soon', sources: ['torchlight-policy'], finding: 'F29' },
    { id: 'TM-EXPLAN-2', when: { exposed: 'yes', iggRead: ['positive', 'low-positive', 'positive-refuted'] }, actions: [['repeat_2_3_weeks', 'in_2_3_weeks']], why: 'exposed-second-sample', sources: ['torchlight-policy'], finding: 'F56' },
    { id: 'TM-EXPLAN-3', when: { exposed: ['no', 'unknown'], iggRead: ['positive', 'low-positive', 'positive-refuted'] } },
    { id: 'TM-EXPLAN-4', when: { tooEarly: 'no', iggRead: ['negative', ...GREYS, 'none', 'unread', 'nascent'] } },
  ],
} as const satisfies Layer;

const care = {
  id: 'plan-care',
  title: 'What advice does she need?',
  stage: 'screening',
  facts: ['iggRead', 'word', 'subject', 'travel', 'immunoglobulin'],
  rows: [
    { id: 'TM-CARE-1', when: { iggRead: ['positive', 'low-positive', 'positive-refuted'], travel: 'no', immunoglobulin: 'no' } },
    { id: 'TM-CARE-9', when: { iggRead: ['positive', 'low-positive', 'positive-refuted'], travel: 'yes' }, actions: [['hygiene_advice', 'through_pregnancy']], why: 'travel-hygiene', sources: ['elbez-rubinstein-2009', 'guiana-reinfection', 'torchlight-policy'], finding: 'F80' },
    { id: 'TM-CARE-10', when: { iggRead: ['positive', 'low-positive', 'positive-refuted'], travel: 'no', immunoglobulin: 'yes', word: 'immune' } },
    { id: 'TM-CARE-11', when: { iggRead: ['positive', 'low-positive', 'positive-refuted'], travel: 'no', immunoglobulin: 'yes', word: ['susceptible', 'past_infection', 'recent_infection_excluded', 'possible_recent_infection', 'probable_recent_infection', 'confirmed_infection', 'non_primary_infection_possible', 'false_positive_igm_likely', 'inconclusive', ...NEWBORN_WORDS] }, actions: [['hygiene_advice', 'through_pregnancy']], sources: ['hanson-2020', 'torchlight-policy'], finding: 'F80' },
    { id: 'TM-CARE-2', when: { iggRead: 'grey-confirmed', word: ['susceptible', 'false_positive_igm_likely', 'immune', 'recent_infection_excluded', 'possible_recent_infection', 'probable_recent_infection', 'confirmed_infection', 'non_primary_infection_possible', 'inconclusive', ...NEWBORN_WORDS] } },
    { id: 'TM-CARE-7', when: { iggRead: 'grey-confirmed', word: 'past_infection', subject: 'pregnant' }, actions: [['repeat_2_3_weeks', 'in_2_3_weeks']], why: 'grey-confirmed-second', sources: ['fricker-hidalgo-2013', 'france-2019-toxo', 'torchlight-policy'], finding: 'F71' },
    { id: 'TM-CARE-8', when: { iggRead: 'grey-confirmed', word: 'past_infection', subject: 'planning' }, actions: [['retest_in_pregnancy', 'at_pregnancy']], sources: ['torchlight-policy'], finding: 'F71' },
    { id: 'TM-CARE-3', when: { iggRead: WITHOUT_IGG }, actions: [['hygiene_advice', 'through_pregnancy']], avoid: ['igm_only_retest'], sources: ['aap-2017', 'fricker-hidalgo-2013'] },
    { id: 'TM-CARE-6', when: { iggRead: ['none', 'unread', 'nascent', 'grey'] }, actions: [['hygiene_advice', 'through_pregnancy']], avoid: ['reassure_immune'], sources: ['aap-2017', 'torchlight-policy'] },
  ],
} as const satisfies Layer;

/** When a woman without antibody is tested again. A site's practice sets it; a practice without routine retests counts only where nothing else speaks for one (F63). */
const retest = {
  id: 'plan-retest',
  title: 'Without antibody: when is she tested again?',
  stage: 'screening',
  facts: ['iggRead', 'word', 'subject', 'practice', 'scan'],
  rows: [
    { id: 'TM-RETEST-01', when: { iggRead: ['positive', 'low-positive', 'positive-refuted', 'grey-confirmed', 'none', 'unread', 'nascent', 'grey'] } },
    { id: 'TM-RETEST-02', when: { iggRead: WITHOUT_IGG, word: ['immune', 'past_infection', 'recent_infection_excluded', 'possible_recent_infection', 'probable_recent_infection', 'confirmed_infection', 'non_primary_infection_possible', 'inconclusive', ...NEWBORN_WORDS] } },
    { id: 'TM-RETEST-03', when: { iggRead: WITHOUT_IGG, word: ['susceptible', 'false_positive_igm_likely'], subject: 'planning' }, actions: [['retest_in_pregnancy', 'at_pregnancy']], sources: ['aap-2017', 'fricker-hidalgo-2013'] },
    { id: 'TM-RETEST-04', when: { iggRead: WITHOUT_IGG, word: 'false_positive_igm_likely', subject: 'pregnant' }, actions: [['retest_in_pregnancy', 'by_practice']], sources: ['aap-2017', 'france-2019-toxo', 'labor-enders-toxo', 'fricker-hidalgo-2013'] },
    { id: 'TM-RETEST-05', when: { iggRead: WITHOUT_IGG, word: 'susceptible', subject: 'pregnant', practice: ['none', 'cir', 'ecci', 'belgium', 'israel', 'australia-nz'] }, actions: [['retest_in_pregnancy', 'by_practice']], sources: ['aap-2017', 'france-2019-toxo', 'labor-enders-toxo', 'fricker-hidalgo-2013'] },
    { id: 'TM-RETEST-06', when: { iggRead: WITHOUT_IGG, word: 'susceptible', subject: 'pregnant', practice: 'france' }, actions: [['retest_in_pregnancy', 'monthly_and_after_delivery']], why: 'practice-interval', sources: ['france-2019-toxo'], finding: 'F63' },
    { id: 'TM-RETEST-07', when: { iggRead: WITHOUT_IGG, word: 'susceptible', subject: 'pregnant', practice: 'italy' }, actions: [['retest_in_pregnancy', 'every_4_to_6_weeks']], why: 'practice-interval', sources: ['italy-toxo-interval'], finding: 'F63' },
    { id: 'TM-RETEST-08', when: { iggRead: WITHOUT_IGG, word: 'susceptible', subject: 'pregnant', practice: 'germany' }, actions: [['retest_in_pregnancy', 'every_8_to_12_weeks']], why: 'practice-interval', sources: ['labor-enders-toxo'], finding: 'F63' },
    { id: 'TM-RETEST-09', when: { iggRead: WITHOUT_IGG, word: 'susceptible', subject: 'pregnant', practice: 'austria' }, actions: [['retest_in_pregnancy', 'every_8_weeks']], why: 'practice-interval', sources: ['austria-toxo-programme'], finding: 'F63' },
    { id: 'TM-RETEST-10', when: { iggRead: WITHOUT_IGG, word: 'susceptible', subject: 'pregnant', practice: 'brazil' }, actions: [['retest_in_pregnancy', 'every_1_to_3_months']], why: 'practice-interval', sources: ['brazil-toxo-retest'], finding: 'F63' },
    { id: 'TM-RETEST-11', when: { iggRead: WITHOUT_IGG, word: 'susceptible', subject: 'pregnant', practice: ['uk', 'us-canada'], scan: 'no' }, why: 'practice-no-retest', sources: ['uk-nsc-toxo', 'acog-151', 'sogc-285'], finding: 'F63' },
    { id: 'TM-RETEST-12', when: { iggRead: WITHOUT_IGG, word: 'susceptible', subject: 'pregnant', practice: ['uk', 'us-canada'], scan: 'yes' }, actions: [['retest_in_pregnancy', 'by_practice']], sources: ['aap-2017', 'fricker-hidalgo-2013', 'torchlight-policy'], finding: 'F63' },
  ],
} as const satisfies Layer;

const infection = {
  id: 'plan-infection',
  title: 'Probable or confirmed: who sees her, and what follows?',
  stage: 'secondSampleAndPcr',
  facts: ['conclusion', 'subject', 'amnioticPcr'],
  rows: [
    { id: 'TM-INF-1', when: { conclusion: NOT_PROBABLE } },
    { id: 'TM-INF-2', when: { conclusion: PROBABLE, subject: 'pregnant', amnioticPcr: 'none' }, actions: [['fetal_medicine_referral', 'as_urgent'], ['spiramycin_discussion', 'before_results'], ['amniocentesis_pcr', 'amnio_toxoplasma'], ['ultrasound_follow_up', 'scans_by_specialist'], ['newborn_workup', 'at_birth'], ['infant_igg_follow_up', 'infant_every_4_to_6_weeks']], avoid: ['amniocentesis_too_early'], sources: ['sogc-285', 'acog-151', 'aap-2017'], finding: 'F39' },
    { id: 'TM-INF-3', when: { conclusion: PROBABLE, subject: 'pregnant', amnioticPcr: ['negative', 'positive'] }, actions: [['fetal_medicine_referral', 'as_urgent'], ['spiramycin_discussion', 'before_results'], ['ultrasound_follow_up', 'scans_by_specialist'], ['newborn_workup', 'at_birth'], ['infant_igg_follow_up', 'infant_every_4_to_6_weeks']], sources: ['sogc-285', 'wallon-2010', 'romand-2001', 'aap-2017'], finding: 'F39' },
    { id: 'TM-INF-4', when: { conclusion: PROBABLE, subject: 'planning' }, actions: [['reference_lab', 'now'], ['infectious_disease_referral', 'as_urgent']], sources: ['cdc-toxo-preconception', 'torchlight-policy'] },
  ],
} as const satisfies Layer;

const scanAmnio = {
  id: 'plan-scan-amniocentesis',
  title: 'Does an abnormal scan ask for amniotic fluid?',
  stage: 'secondSampleAndPcr',
  facts: ['scan', 'subject', 'igg', 'amnioticPcr'],
  rows: [
    { id: 'TM-SCAM-1', when: { scan: 'no' } },
    { id: 'TM-SCAM-2', when: { scan: 'yes', subject: 'planning' } },
    { id: 'TM-SCAM-3', when: { scan: 'yes', subject: 'pregnant', igg: 'negative' } },
    { id: 'TM-SCAM-4', when: { scan: 'yes', subject: 'pregnant', igg: ['grey', 'low', 'positive', 'not-done', 'unread'], amnioticPcr: 'none' }, actions: [['amniocentesis_pcr', 'amnio_toxoplasma']], avoid: ['amniocentesis_too_early'], sources: ['sogc-285', 'torchlight-policy'], finding: 'F39' },
    { id: 'TM-SCAM-5', when: { scan: 'yes', subject: 'pregnant', igg: ['grey', 'low', 'positive', 'not-done', 'unread'], amnioticPcr: ['negative', 'positive'] } },
  ],
} as const satisfies Layer;

const early = {
  id: 'plan-suspicion',
  title: 'Strong suspicion without proof: what cannot wait?',
  stage: 'avidity',
  facts: ['conclusion', 'subject', 'iggRead', 'igmToday', 'avidityRead'],
  rows: [
    { id: 'TM-SUSP-1', when: { conclusion: [...CALM, 'inconclusive', 'non_primary_infection_possible', ...PROBABLE, ...NEWBORN_WORDS] } },
    { id: 'TM-SUSP-2', when: { conclusion: 'possible_recent_infection', subject: 'planning' } },
    { id: 'TM-SUSP-3', when: { conclusion: 'possible_recent_infection', subject: 'pregnant', iggRead: [...GREYS, 'nascent'], igmToday: 'positive' }, actions: [['fetal_medicine_referral', 'as_urgent'], ['spiramycin_discussion', 'before_results']], sources: ['cdc-dpdx-toxo', 'sogc-285', 'torchlight-policy'], finding: 'F36' },
    { id: 'TM-SUSP-4', when: { conclusion: 'possible_recent_infection', subject: 'pregnant', iggRead: [...GREYS, 'nascent'], igmToday: ['none', 'unread', 'negative', 'refuted', 'grey'] } },
    { id: 'TM-SUSP-5', when: { conclusion: 'possible_recent_infection', subject: 'pregnant', iggRead: ['positive', 'low-positive', 'positive-refuted'], igmToday: REACTIVE, avidityRead: 'low' }, actions: [['fetal_medicine_referral', 'as_urgent'], ['spiramycin_discussion', 'before_results']], sources: ['sogc-285', 'acog-151', 'torchlight-policy'], finding: 'F38' },
    { id: 'TM-SUSP-6', when: { conclusion: 'possible_recent_infection', subject: 'pregnant', iggRead: ['positive', 'low-positive', 'positive-refuted'], igmToday: REACTIVE, avidityRead: ['none', 'intermediate', 'high-plain', 'high-between', 'high-late', 'high-unknown'] } },
    { id: 'TM-SUSP-7', when: { conclusion: 'possible_recent_infection', subject: 'pregnant', iggRead: ['positive', 'low-positive', 'positive-refuted'], igmToday: ['none', 'unread', 'negative', 'refuted'] }, actions: [['reference_lab', 'now'], ['repeat_2_3_weeks', 'in_2_3_weeks']], sources: ['torchlight-policy'] },
    { id: 'TM-SUSP-8', when: { conclusion: 'possible_recent_infection', subject: 'pregnant', iggRead: ['none', 'unread', 'negative'] }, actions: [['reference_lab', 'now'], ['repeat_2_3_weeks', 'second_closes_3_weeks']], sources: ['sogc-285', 'torchlight-policy'] },
  ],
} as const satisfies Layer;

const closure = {
  id: 'plan-closure',
  title: 'Is anything left to be done?',
  stage: 'secondSampleAndPcr',
  facts: ['conclusion', 'igmToday', 'iggRead', 'firstTest', 'exposed', 'avidityRead'],
  rows: [
    { id: 'TM-CLOSE-1', when: { conclusion: ['susceptible', 'false_positive_igm_likely', 'inconclusive', 'possible_recent_infection', 'non_primary_infection_possible', ...PROBABLE, ...NEWBORN_WORDS] }, urgency: 'routine', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'TM-CLOSE-2', when: { conclusion: ['immune', 'past_infection', 'recent_infection_excluded'], exposed: 'yes' }, urgency: 'routine', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'TM-CLOSE-3', when: { conclusion: 'immune', exposed: ['no', 'unknown'] }, actions: ['no_further_testing'], urgency: 'none', why: 'closed', asks: EXPOSURES, sources: ['acog-151', 'brazil-moh', 'torchlight-policy'] },
    { id: 'TM-CLOSE-4', when: { conclusion: ['past_infection', 'recent_infection_excluded'], exposed: ['no', 'unknown'], iggRead: ['none', 'unread', 'negative', 'nascent', ...GREYS, 'low-positive', 'positive-refuted'] }, urgency: 'routine', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'TM-CLOSE-5', when: { conclusion: ['past_infection', 'recent_infection_excluded'], exposed: ['no', 'unknown'], iggRead: 'positive', avidityRead: 'high-plain', firstTest: ['planning', 'early', 'middle', 'unknown'] }, actions: ['no_further_testing'], urgency: 'none', why: 'closed', asks: EXPOSURES, sources: ['villard-2013', 'brazil-moh', 'torchlight-policy'] },
    { id: 'TM-CLOSE-10', when: { conclusion: ['past_infection', 'recent_infection_excluded'], exposed: ['no', 'unknown'], iggRead: 'positive', avidityRead: 'high-plain', firstTest: 'late' }, urgency: 'routine', sources: ['jenum-1998', 'torchlight-policy'], finding: 'F61' },
    { id: 'TM-CLOSE-6', when: { conclusion: ['past_infection', 'recent_infection_excluded'], exposed: ['no', 'unknown'], iggRead: 'positive', avidityRead: ['low', 'intermediate', 'high-between', 'high-late', 'high-unknown'] }, urgency: 'routine', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'TM-CLOSE-7', when: { conclusion: ['past_infection', 'recent_infection_excluded'], exposed: ['no', 'unknown'], iggRead: 'positive', avidityRead: 'none', igmToday: ['none', 'unread', 'refuted', 'grey', 'positive'] }, urgency: 'routine', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'TM-CLOSE-8', when: { conclusion: ['past_infection', 'recent_infection_excluded'], exposed: ['no', 'unknown'], iggRead: 'positive', avidityRead: 'none', igmToday: 'negative', firstTest: ['planning', 'early'] }, actions: ['no_further_testing'], urgency: 'none', why: 'closed', asks: EXPOSURES, sources: ['cdc-dpdx-toxo', 'montoya-remington-2008'] },
    { id: 'TM-CLOSE-9', when: { conclusion: ['past_infection', 'recent_infection_excluded'], exposed: ['no', 'unknown'], iggRead: 'positive', avidityRead: 'none', igmToday: 'negative', firstTest: ['middle', 'late', 'unknown'] }, urgency: 'routine', sources: ['torchlight-policy'], finding: 'F61' },
  ],
} as const satisfies Layer;

/** What a treated woman's low avidity, and a parallel IgG that does not rise, do and do not say. */
const readingNotes = {
  id: 'plan-reading',
  title: 'Which result must not be read for more than it says?',
  stage: 'avidity',
  facts: ['treated', 'iggRead', 'igmToday', 'avidityGiven', 'avidityRead', 'steady'],
  rows: [
    { id: 'TM-NOTE-1', when: { iggRead: ['none', 'unread', 'negative', 'nascent', ...GREYS, 'low-positive', 'positive-refuted'] } },
    { id: 'TM-NOTE-2', when: { iggRead: 'positive', treated: 'yes', avidityGiven: 'yes', avidityRead: 'none' }, why: 'avidity-low-treated', sources: ['meroni-2009', 'lefevre-pettazzoni-2007', 'torchlight-policy'], finding: 'F48' },
    { id: 'TM-NOTE-3', when: { iggRead: 'positive', treated: 'yes', avidityGiven: 'yes', avidityRead: ['low', 'intermediate', 'high-plain', 'high-between', 'high-late', 'high-unknown'] } },
    { id: 'TM-NOTE-4', when: { iggRead: 'positive', treated: 'yes', avidityGiven: 'no', steady: 'no' } },
    { id: 'TM-NOTE-5', when: { iggRead: 'positive', treated: 'yes', avidityGiven: 'no', steady: 'yes', igmToday: REACTIVE }, why: 'steady-treated', sources: ['meroni-2009', 'torchlight-policy'], finding: 'F75' },
    { id: 'TM-NOTE-6', when: { iggRead: 'positive', treated: 'yes', avidityGiven: 'no', steady: 'yes', igmToday: ['none', 'unread', 'negative', 'refuted'] } },
    { id: 'TM-NOTE-7', when: { iggRead: 'positive', treated: 'no', steady: 'no' } },
    { id: 'TM-NOTE-8', when: { iggRead: 'positive', treated: 'no', steady: 'yes', igmToday: REACTIVE }, why: 'steady-untreated', sources: ['france-stable-igg', 'cdc-toxo-rise', 'torchlight-policy'], finding: 'F75' },
    { id: 'TM-NOTE-9', when: { iggRead: 'positive', treated: 'no', steady: 'yes', igmToday: ['none', 'unread', 'negative', 'refuted'] } },
  ],
} as const satisfies Layer;

const urgency = {
  id: 'plan-urgency',
  title: 'How soon?',
  stage: 'secondSampleAndPcr',
  facts: ['word', 'igmToday', 'subject', 'amnioticPcr'],
  rows: [
    { id: 'TM-URG-1', when: { amnioticPcr: 'positive' }, urgency: 'today', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'TM-URG-2', when: { amnioticPcr: ['none', 'negative'], word: PROBABLE, subject: 'pregnant' }, urgency: 'today', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'TM-URG-3', when: { amnioticPcr: ['none', 'negative'], word: PROBABLE, subject: 'planning' }, urgency: 'soon', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'TM-URG-4', when: { amnioticPcr: ['none', 'negative'], word: ['possible_recent_infection', 'non_primary_infection_possible'] }, urgency: 'soon', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'TM-URG-5', when: { amnioticPcr: ['none', 'negative'], word: ['inconclusive', 'susceptible', 'false_positive_igm_likely'], igmToday: REACTIVE }, urgency: 'soon', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'TM-URG-6', when: { amnioticPcr: ['none', 'negative'], word: ['inconclusive', 'susceptible', 'false_positive_igm_likely'], igmToday: ['none', 'unread', 'negative', 'refuted'] } },
    { id: 'TM-URG-7', when: { amnioticPcr: ['none', 'negative'], word: ['immune', 'past_infection', 'recent_infection_excluded', ...NEWBORN_WORDS] } },
  ],
} as const satisfies Layer;

export const toxoplasmaPlan = [
  infection,
  early,
  common.amnioticPlan,
  common.methodsPlan,
  common.throatPlan,
  common.scanPlan,
  scanAmnio,
  common.eyePlan,
  common.specialistPlan,
  common.waitingPlan,
  common.pendingPlan,
  common.basisTests,
  common.orders,
  common.datingTests,
  common.cellTests,
  laboratory,
  common.lateDating,
  common.doubtedPlan,
  iga,
  exposurePlan,
  common.unreliablePlan,
  readingNotes,
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
