/** CMV, mother: what to do. */
import type { FactSpec, Layer } from '../rules/table.ts';
import { CALM, GREYS, NEWBORN_WORDS, NOT_PROBABLE, PROBABLE, REACTIVE, THERE, WITHOUT_IGG } from './groups.ts';
import { zones } from './mother-facts.ts';
import * as common from './mother-plan.ts';

const { EXPOSURES, OPEN } = common;
const SETTLED = common.SETTLED;

export const cmvPlanFacts = {
  week: {
    values: ['planning', 'to14', 'to16', 'to21', 'later', 'unknown'],
    from: ['gestation'],
    read: { by: 'week', of: 'sample', zones, bands: [{ below: 99, is: 'to14' }, { below: 113, is: 'to16' }, { below: 148, is: 'to21' }], above: 'later', unknown: 'unknown', planning: 'planning' },
  },
  negativeAfter14: {
    values: ['no', 'yes'],
    from: ['previous', 'gestation'],
    read: { by: 'earlier', what: 'negative-after', zones, days: 98 },
  },
} as const satisfies Record<string, FactSpec>;

const laboratory = {
  id: 'plan-laboratory',
  title: 'Which further tests help?',
  stage: 'secondSampleAndPcr',
  facts: ['basis', 'iggRead', 'igmToday', 'avidityRead', 'firstTest', 'subject'],
  rows: [
    { id: 'CM-LAB-01', when: { basis: SETTLED } },
    { id: 'CM-LAB-02', when: { basis: OPEN, iggRead: ['negative', 'nascent'], igmToday: ['none', 'unread', 'negative'] } },
    { id: 'CM-LAB-03', when: { basis: OPEN, iggRead: ['negative', 'nascent'], igmToday: [...REACTIVE, 'refuted'], subject: 'pregnant' }, actions: [['repeat_2_3_weeks', 'second_closes_4_weeks'], ['maternal_blood_pcr', 'same_serum']], sources: ['roche-cmv', 'segondy-cmv', 'labcorp-cmv', 'akl-ecci', 'cdc-cmv', 'corewell-cmv', 'torchlight-policy'], finding: 'F01' },
    { id: 'CM-LAB-04', when: { basis: OPEN, iggRead: ['negative', 'nascent'], igmToday: [...REACTIVE, 'refuted'], subject: 'planning' }, actions: [['repeat_2_3_weeks', 'second_closes_4_weeks']], sources: ['roche-cmv', 'akl-ecci', 'labcorp-cmv', 'torchlight-policy'], finding: 'F01' },
    { id: 'CM-LAB-05', when: { basis: OPEN, iggRead: ['none', 'unread'] } },
    { id: 'CM-LAB-06', when: { basis: OPEN, iggRead: ['grey', 'grey-refuted', 'low-refuted'], igmToday: ['none', 'unread', 'negative', 'refuted'] } },
    { id: 'CM-LAB-07', when: { basis: OPEN, iggRead: GREYS, igmToday: REACTIVE, subject: 'pregnant', firstTest: ['planning', 'early'] }, actions: [['igm_immunoblot', 'same_serum'], ['maternal_blood_pcr', 'same_serum']], sources: ['segondy-cmv', 'torchlight-policy'], finding: 'F08' },
    { id: 'CM-LAB-21', when: { basis: OPEN, iggRead: GREYS, igmToday: REACTIVE, subject: 'pregnant', firstTest: ['middle', 'late', 'unknown'] }, actions: [['igm_immunoblot', 'same_serum'], ['maternal_blood_pcr', 'same_serum'], ['stored_serum_parallel', 'now']], sources: ['segondy-cmv', 'torchlight-policy'], finding: 'F08' },
    { id: 'CM-LAB-08', when: { basis: OPEN, iggRead: GREYS, igmToday: REACTIVE, subject: 'planning' }, actions: [['igm_immunoblot', 'same_serum']], sources: ['torchlight-policy'], finding: 'F08' },
    { id: 'CM-LAB-09', when: { basis: OPEN, iggRead: THERE, igmToday: REACTIVE, avidityRead: 'none', firstTest: ['planning', 'early', 'unknown'] }, actions: [['igm_immunoblot', 'same_serum'], ['reference_lab', 'now']], sources: ['cir', 'smfm-39', 'lazzarotto-1998', 'lazzarotto-blot'] },
    { id: 'CM-LAB-10', when: { basis: OPEN, iggRead: THERE, igmToday: REACTIVE, avidityRead: 'none', firstTest: ['middle', 'late'] }, actions: [['igg_immunoblot', 'same_serum'], ['igm_immunoblot', 'same_serum'], ['stored_serum_parallel', 'now'], ['reference_lab', 'now'], ['fetal_medicine_referral', 'as_urgent']], why: 'first-test-late-reactive', sources: ['roche-cmv', 'cir', 'torchlight-policy'], finding: 'F38' },
    { id: 'CM-LAB-11', when: { basis: OPEN, iggRead: THERE, igmToday: REACTIVE, avidityRead: ['low', 'high-plain', 'high-between'], firstTest: ['planning', 'early', 'unknown'] } },
    { id: 'CM-LAB-18', when: { basis: OPEN, iggRead: THERE, igmToday: REACTIVE, avidityRead: ['high-late', 'high-unknown'], firstTest: ['planning', 'early', 'unknown'] }, actions: [['stored_serum_parallel', 'now'], ['reference_lab', 'now']], sources: ['roche-cmv', 'torchlight-policy'], finding: 'F48' },
    { id: 'CM-LAB-12', when: { basis: OPEN, iggRead: THERE, igmToday: REACTIVE, avidityRead: ['low', 'high-plain', 'high-between', 'high-late', 'high-unknown'], firstTest: ['middle', 'late'] }, actions: [['stored_serum_parallel', 'now']], sources: ['roche-cmv', 'torchlight-policy'], finding: 'F54' },
    { id: 'CM-LAB-13', when: { basis: OPEN, iggRead: THERE, igmToday: REACTIVE, avidityRead: 'intermediate', subject: 'pregnant' }, actions: [['avidity', 'second_method'], ['maternal_blood_pcr', 'same_serum']], sources: ['chl-cmv-avidity', 'segondy-cmv', 'enders-2013', 'eggers-2001', 'torchlight-policy'], finding: 'F16' },
    { id: 'CM-LAB-14', when: { basis: OPEN, iggRead: THERE, igmToday: REACTIVE, avidityRead: 'intermediate', subject: 'planning' }, actions: [['avidity', 'second_method']], sources: ['chl-cmv-avidity', 'enders-2013', 'eggers-2001', 'torchlight-policy'], finding: 'F16' },
    { id: 'CM-LAB-15', when: { basis: OPEN, iggRead: [...THERE, 'grey-confirmed'], igmToday: ['none', 'unread', 'negative', 'refuted'], firstTest: ['planning', 'early'] } },
    { id: 'CM-LAB-20', when: { basis: OPEN, iggRead: THERE, igmToday: ['none', 'unread', 'negative', 'refuted'], avidityRead: 'high-plain', firstTest: ['middle', 'late', 'unknown'] } },
    { id: 'CM-LAB-22', when: { basis: OPEN, iggRead: 'grey-confirmed', igmToday: ['none', 'unread', 'negative', 'refuted'], avidityRead: 'high-plain', firstTest: ['middle', 'unknown'] } },
    { id: 'CM-LAB-23', when: { basis: OPEN, iggRead: 'grey-confirmed', igmToday: ['none', 'unread', 'negative', 'refuted'], avidityRead: 'high-plain', firstTest: 'late' }, actions: [['stored_serum_parallel', 'now'], ['reference_lab', 'now'], ['newborn_pcr_21_days', 'by_day_21_of_life']], sources: ['sogc-algorithm-sheet', 'torchlight-policy'], finding: 'F118' },
    { id: 'CM-LAB-16', when: { basis: OPEN, iggRead: [...THERE, 'grey-confirmed'], igmToday: ['none', 'unread', 'negative', 'refuted'], avidityRead: ['none', 'low', 'intermediate', 'high-between', 'high-late', 'high-unknown'], firstTest: ['middle', 'unknown'] }, actions: [['stored_serum_parallel', 'now']], sources: ['sogc-algorithm-sheet', 'torchlight-policy'], finding: 'F54' },
    { id: 'CM-LAB-17', when: { basis: OPEN, iggRead: [...THERE, 'grey-confirmed'], igmToday: ['none', 'unread', 'negative', 'refuted'], avidityRead: ['none', 'low', 'intermediate', 'high-between', 'high-late', 'high-unknown'], firstTest: 'late' }, actions: [['stored_serum_parallel', 'now'], ['reference_lab', 'now'], ['newborn_pcr_21_days', 'by_day_21_of_life']], sources: ['sogc-algorithm-sheet', 'torchlight-policy'], finding: 'F54' },
  ],
} as const satisfies Layer;

const highWithSymptoms = {
  id: 'plan-high-avidity-symptoms',
  title: 'High avidity against fresh symptoms?',
  stage: 'avidity',
  facts: ['symptoms', 'igmToday', 'avidityRead', 'otherCause'],
  rows: [
    { id: 'CM-SYM-1', when: { symptoms: 'no' } },
    { id: 'CM-SYM-2', when: { symptoms: 'yes', igmToday: ['none', 'unread', 'negative', 'refuted'] } },
    { id: 'CM-SYM-3', when: { symptoms: 'yes', igmToday: REACTIVE, avidityRead: ['none', 'low', 'intermediate', 'high-late', 'high-unknown'], otherCause: 'no' }, actions: [['ebv_serology', 'same_serum']], sources: ['miendje-deyi-2000', 'ebv-cmv-children-2018', 'torchlight-policy'] },
    { id: 'CM-SYM-4', when: { symptoms: 'yes', igmToday: REACTIVE, avidityRead: ['none', 'low', 'intermediate', 'high-late', 'high-unknown'], otherCause: 'yes' } },
    { id: 'CM-SYM-5', when: { symptoms: 'yes', igmToday: REACTIVE, avidityRead: ['high-plain', 'high-between'], otherCause: 'no' }, actions: [['avidity', 'second_method'], ['reference_lab', 'now'], ['ebv_serology', 'same_serum']], sources: ['sarasini-2021', 'liaison-vidas-cmv', 'ebv-cmv-children-2018', 'torchlight-policy'], finding: 'F21' },
    { id: 'CM-SYM-6', when: { symptoms: 'yes', igmToday: REACTIVE, avidityRead: ['high-plain', 'high-between'], otherCause: 'yes' }, actions: [['avidity', 'second_method'], ['reference_lab', 'now']], sources: ['sarasini-2021', 'liaison-vidas-cmv', 'torchlight-policy'], finding: 'F21' },
  ],
} as const satisfies Layer;

/** Some first infections have no IgM at 1 to 3 months: a reason is enough to date an IgG without one. */
const reasonToDate = {
  id: 'plan-avidity-without-igm',
  title: 'IgM negative: is there a reason to date the IgG all the same?',
  stage: 'avidity',
  facts: ['basis', 'iggRead', 'igmToday', 'avidityRead', 'exposed', 'scan', 'igmBlot'],
  rows: [
    { id: 'CM-REASON-1', when: { basis: SETTLED } },
    { id: 'CM-REASON-2', when: { basis: OPEN, iggRead: ['none', 'unread', 'negative', 'nascent', ...GREYS, 'low-positive', 'positive-refuted'] } },
    { id: 'CM-REASON-3', when: { basis: OPEN, iggRead: 'positive', igmToday: [...REACTIVE, 'none', 'unread', 'refuted'] } },
    { id: 'CM-REASON-4', when: { basis: OPEN, iggRead: 'positive', igmToday: 'negative', avidityRead: ['low', 'intermediate', 'high-plain', 'high-between', 'high-late', 'high-unknown'] } },
    { id: 'CM-REASON-5', when: { basis: OPEN, iggRead: 'positive', igmToday: 'negative', avidityRead: 'none', exposed: 'yes' }, actions: [['avidity', 'same_serum']], sources: ['sarasini-2021', 'prince-2014-algorithm', 'torchlight-policy'], finding: 'F95' },
    { id: 'CM-REASON-6', when: { basis: OPEN, iggRead: 'positive', igmToday: 'negative', avidityRead: 'none', exposed: ['no', 'unknown'], scan: 'yes' }, actions: [['avidity', 'same_serum']], sources: ['sarasini-2021', 'prince-2014-algorithm', 'torchlight-policy'], finding: 'F95' },
    { id: 'CM-REASON-7', when: { basis: OPEN, iggRead: 'positive', igmToday: 'negative', avidityRead: 'none', exposed: ['no', 'unknown'], scan: 'no', igmBlot: 'positive' }, actions: [['avidity', 'same_serum']], sources: ['lazzarotto-blot', 'torchlight-policy'], finding: 'F96' },
    { id: 'CM-REASON-8', when: { basis: OPEN, iggRead: 'positive', igmToday: 'negative', avidityRead: 'none', exposed: ['no', 'unknown'], scan: 'no', igmBlot: ['none', 'negative'] } },
  ],
} as const satisfies Layer;

/** The avidity decides before the blot; a positive blot against it leaves the word and takes the calm from it, but not where she was immune before (F96). */
const NOT_IMMUNE_BEFORE = [...OPEN, 'direct', 'contradiction', 'seroconversion', 'closed-by-second'] as const;
const blotAgainstAvidity = {
  id: 'plan-blot-against-avidity',
  title: 'Does a positive IgM blot speak against a high avidity?',
  stage: 'immunoblot',
  facts: ['igmBlot', 'basis', 'igmToday', 'avidityRead', 'subject'],
  rows: [
    { id: 'CM-BLOT-1', when: { igmBlot: ['none', 'negative'] } },
    { id: 'CM-BLOT-2', when: { igmBlot: 'positive', igmToday: ['none', 'unread', 'negative', 'refuted'] } },
    { id: 'CM-BLOT-3', when: { igmBlot: 'positive', igmToday: REACTIVE, avidityRead: ['none', 'low', 'intermediate', 'high-late', 'high-unknown'] } },
    { id: 'CM-BLOT-4', when: { igmBlot: 'positive', basis: NOT_IMMUNE_BEFORE, igmToday: REACTIVE, avidityRead: ['high-plain', 'high-between'], subject: 'pregnant' }, actions: [['avidity', 'second_method'], ['maternal_blood_pcr', 'same_serum']], sources: ['lazzarotto-blot', 'sarasini-2021', 'torchlight-policy'], finding: 'F96' },
    { id: 'CM-BLOT-5', when: { igmBlot: 'positive', basis: NOT_IMMUNE_BEFORE, igmToday: REACTIVE, avidityRead: ['high-plain', 'high-between'], subject: 'planning' }, actions: [['avidity', 'second_method']], sources: ['lazzarotto-blot', 'sarasini-2021', 'torchlight-policy'], finding: 'F96' },
    { id: 'CM-BLOT-6', when: { igmBlot: 'positive', basis: 'immune-before', igmToday: REACTIVE, avidityRead: ['high-plain', 'high-between'] } },
  ],
} as const satisfies Layer;

const exposurePlan = {
  id: 'plan-exposure',
  title: 'Does an exposure ask for a later sample?',
  stage: 'screening',
  facts: ['exposed', 'tooEarly', 'iggRead'],
  rows: [
    { id: 'CM-EXPLAN-1', when: { tooEarly: 'yes', iggRead: ['negative', ...GREYS, 'none', 'unread', 'nascent'] }, actions: [['repeat_4_weeks', 'past_contact_60']], urgency: 'soon', sources: ['sogc-algorithm-sheet', 'acog-151', 'torchlight-policy'], finding: 'F29' },
    { id: 'CM-EXPLAN-2', when: { exposed: 'yes', iggRead: THERE }, actions: [['repeat_2_3_weeks', 'in_2_3_weeks']], why: 'exposed-second-sample', sources: ['sarasini-2021', 'torchlight-policy'], finding: 'F56' },
    { id: 'CM-EXPLAN-3', when: { exposed: ['no', 'unknown'], iggRead: THERE } },
    { id: 'CM-EXPLAN-4', when: { tooEarly: 'no', iggRead: ['negative', ...GREYS, 'none', 'unread', 'nascent'] } },
  ],
} as const satisfies Layer;

/** Hygiene advice is for every woman, whatever her serostatus (SOGC 420). */
const care = {
  id: 'plan-care',
  title: 'What advice does she need?',
  stage: 'screening',
  facts: ['iggRead'],
  rows: [
    { id: 'CM-CARE-1', when: { iggRead: [...THERE, 'grey-confirmed'] }, actions: [['hygiene_advice', 'through_pregnancy']], avoid: ['reassure_immune'], sources: ['sogc-420', 'yamada-2018', 'ferreira-pitfall', 'ranzcog-2019'], finding: 'F59' },
    { id: 'CM-CARE-2', when: { iggRead: WITHOUT_IGG }, actions: [['hygiene_advice', 'through_pregnancy']], avoid: ['igm_only_retest'], sources: ['sogc-420', 'mayo-cmv', 'sarasini-2021'] },
    { id: 'CM-CARE-6', when: { iggRead: ['none', 'unread', 'nascent', 'grey'] }, actions: [['hygiene_advice', 'through_pregnancy']], avoid: ['reassure_immune'], sources: ['sogc-420'] },
  ],
} as const satisfies Layer;

/** When a woman without antibody is tested again. A site's practice sets it; a practice without routine retests counts only where nothing else speaks for one (F63). */
const retest = {
  id: 'plan-retest',
  title: 'Without antibody: when is she tested again?',
  stage: 'screening',
  facts: ['iggRead', 'word', 'week', 'practice', 'scan'],
  rows: [
    { id: 'CM-RETEST-01', when: { iggRead: [...THERE, 'grey-confirmed', 'none', 'unread', 'nascent', 'grey'] } },
    { id: 'CM-RETEST-02', when: { iggRead: WITHOUT_IGG, word: ['immune', 'past_infection', 'recent_infection_excluded', 'possible_recent_infection', 'probable_recent_infection', 'confirmed_infection', 'non_primary_infection_possible', 'inconclusive', ...NEWBORN_WORDS] } },
    { id: 'CM-RETEST-03', when: { iggRead: WITHOUT_IGG, word: ['susceptible', 'false_positive_igm_likely'], week: 'planning' }, actions: [['retest_in_pregnancy', 'at_pregnancy']], sources: ['sogc-420', 'ecci-2024'] },
    { id: 'CM-RETEST-04', when: { iggRead: WITHOUT_IGG, word: 'false_positive_igm_likely', week: ['to14', 'to16', 'unknown'] }, actions: [['repeat_4_weeks', 'every_4_weeks_to_16']], sources: ['sogc-420', 'ecci-2024', 'israel-cmv'] },
    { id: 'CM-RETEST-05', when: { iggRead: WITHOUT_IGG, word: 'false_positive_igm_likely', week: ['to21', 'later'] }, sources: ['sogc-420', 'akl-ecci', 'faure-bardon-2019'] },
    { id: 'CM-RETEST-06', when: { iggRead: WITHOUT_IGG, word: 'susceptible', week: ['to14', 'to16', 'unknown'], practice: ['none', 'cir', 'italy', 'austria', 'brazil', 'ecci'] }, actions: [['repeat_4_weeks', 'every_4_weeks_to_16']], sources: ['sogc-420', 'ecci-2024', 'israel-cmv'] },
    { id: 'CM-RETEST-07', when: { iggRead: WITHOUT_IGG, word: 'susceptible', week: ['to21', 'later'], practice: ['none', 'cir', 'italy', 'austria', 'brazil', 'ecci', 'germany'] }, sources: ['sogc-420', 'akl-ecci', 'faure-bardon-2019'] },
    { id: 'CM-RETEST-08', when: { iggRead: WITHOUT_IGG, word: 'susceptible', week: ['to14', 'unknown'], practice: 'belgium' }, actions: [['repeat_4_weeks', 'every_4_weeks_to_14']], why: 'practice-interval', sources: ['akl-ecci'], finding: 'F63' },
    { id: 'CM-RETEST-09', when: { iggRead: WITHOUT_IGG, word: 'susceptible', week: ['to16', 'to21', 'later'], practice: 'belgium' }, sources: ['akl-ecci'], finding: 'F63' },
    { id: 'CM-RETEST-10', when: { iggRead: WITHOUT_IGG, word: 'susceptible', week: ['to14', 'to16', 'unknown'], practice: 'germany' }, actions: [['retest_in_pregnancy', 'every_6_to_8_weeks_to_16']], why: 'practice-interval', sources: ['germany-dgk-cmv'], finding: 'F63' },
    { id: 'CM-RETEST-11', when: { iggRead: WITHOUT_IGG, word: 'susceptible', week: ['to14', 'unknown'], practice: 'france' }, actions: [['retest_in_pregnancy', 'again_to_14']], why: 'practice-interval', sources: ['has-2025', 'france-cmv-retest'], finding: 'F63' },
    { id: 'CM-RETEST-12', when: { iggRead: WITHOUT_IGG, word: 'susceptible', week: ['to16', 'to21', 'later'], practice: 'france' }, sources: ['has-2025'], finding: 'F63' },
    { id: 'CM-RETEST-13', when: { iggRead: WITHOUT_IGG, word: 'susceptible', week: ['to14', 'unknown'], practice: 'israel' }, actions: [['retest_in_pregnancy', 'weeks_11_14_and_16_19']], why: 'practice-interval', sources: ['israel-cmv'], finding: 'F63' },
    { id: 'CM-RETEST-14', when: { iggRead: WITHOUT_IGG, word: 'susceptible', week: 'to16', practice: 'israel' }, actions: [['retest_in_pregnancy', 'weeks_16_19']], why: 'practice-interval', sources: ['israel-cmv'], finding: 'F63' },
    { id: 'CM-RETEST-15', when: { iggRead: WITHOUT_IGG, word: 'susceptible', week: ['to21', 'later'], practice: 'israel' }, sources: ['israel-cmv'], finding: 'F63' },
    { id: 'CM-RETEST-16', when: { iggRead: WITHOUT_IGG, word: 'susceptible', week: ['to14', 'to16', 'to21', 'later', 'unknown'], practice: ['uk', 'us-canada', 'australia-nz'], scan: 'no' }, why: 'practice-no-retest', sources: ['smfm-39', 'rcog-sip-56', 'asid-2022'], finding: 'F63' },
    { id: 'CM-RETEST-17', when: { iggRead: WITHOUT_IGG, word: 'susceptible', week: ['to14', 'to16', 'unknown'], practice: ['uk', 'us-canada', 'australia-nz'], scan: 'yes' }, actions: [['repeat_4_weeks', 'every_4_weeks_to_16']], sources: ['sogc-420', 'ecci-2024', 'israel-cmv', 'torchlight-policy'], finding: 'F63' },
    { id: 'CM-RETEST-18', when: { iggRead: WITHOUT_IGG, word: 'susceptible', week: ['to21', 'later'], practice: ['uk', 'us-canada', 'australia-nz'], scan: 'yes' }, sources: ['sogc-420', 'akl-ecci', 'faure-bardon-2019'] },
  ],
} as const satisfies Layer;

const infection = {
  id: 'plan-infection',
  title: 'Probable or confirmed: who sees her, and what follows?',
  stage: 'secondSampleAndPcr',
  facts: ['conclusion', 'subject', 'amnioticPcr'],
  rows: [
    { id: 'CM-INF-1', when: { conclusion: NOT_PROBABLE } },
    { id: 'CM-INF-2', when: { conclusion: PROBABLE, subject: 'pregnant', amnioticPcr: 'none' }, actions: [['fetal_medicine_referral', 'as_urgent'], ['amniocentesis_pcr', 'amnio_cmv'], ['ultrasound_follow_up', 'scans_2_to_4_weeks'], ['stored_serum_parallel', 'now'], ['newborn_pcr_21_days', 'by_day_21_of_life']], avoid: ['amniocentesis_too_early', 'ganciclovir_mother', 'valganciclovir_mother', 'hyperimmune_globulin_routine'], sources: ['smfm-39', 'ecci-2024', 'rawlinson-2017', 'hughes-2021', 'sogc-420', 'lazzarotto-2020', 'akl-ecci', 'donner-1994', 'isuog-2020', 'valganciclovir-label', 'revello-2014'], finding: 'F39' },
    { id: 'CM-INF-3', when: { conclusion: PROBABLE, subject: 'pregnant', amnioticPcr: ['negative', 'positive'] }, actions: [['fetal_medicine_referral', 'as_urgent'], ['ultrasound_follow_up', 'scans_2_to_4_weeks'], ['newborn_pcr_21_days', 'by_day_21_of_life']], avoid: ['ganciclovir_mother', 'valganciclovir_mother', 'hyperimmune_globulin_routine'], sources: ['smfm-39', 'cmv-amniocentesis-negatives', 'rawlinson-2017', 'hughes-2021', 'cmv-amnio-missed', 'cmv-treated-negative-amnio', 'isuog-2020', 'valganciclovir-label', 'revello-2014'], finding: 'F39' },
    { id: 'CM-INF-4', when: { conclusion: PROBABLE, subject: 'planning' }, actions: [['reference_lab', 'now'], ['repeat_2_3_weeks', 'in_2_3_weeks'], ['infectious_disease_referral', 'as_urgent']], avoid: ['valganciclovir_mother'], sources: ['cmv-conception-delay', 'gineline-cmv', 'torchlight-policy'] },
  ],
} as const satisfies Layer;

/** Primary infection that may fall before 14+0 weeks, discussed up to 21+0 (F37). */
const valaciclovir = {
  id: 'plan-valaciclovir',
  title: 'Is there a treatment to discuss with fetal medicine?',
  stage: 'secondSampleAndPcr',
  facts: ['conclusion', 'week', 'igg', 'positiveBefore', 'negativeAfter14'],
  rows: [
    { id: 'CM-VAL-1', when: { conclusion: NOT_PROBABLE } },
    { id: 'CM-VAL-2', when: { conclusion: PROBABLE, week: ['planning', 'later'] } },
    { id: 'CM-VAL-3', when: { conclusion: PROBABLE, week: ['to14', 'to16', 'to21', 'unknown'], igg: ['negative', 'not-done', 'unread'] } },
    { id: 'CM-VAL-4', when: { conclusion: PROBABLE, week: ['to14', 'to16', 'to21', 'unknown'], igg: ['grey', 'low', 'positive'], positiveBefore: ['recent', 'old'] } },
    { id: 'CM-VAL-5', when: { conclusion: PROBABLE, week: ['to14', 'to16', 'to21', 'unknown'], igg: ['grey', 'low', 'positive'], positiveBefore: 'none', negativeAfter14: 'yes' } },
    { id: 'CM-VAL-6', when: { conclusion: PROBABLE, week: ['to14', 'to16', 'to21', 'unknown'], igg: ['grey', 'low', 'positive'], positiveBefore: 'none', negativeAfter14: 'no' }, actions: [['valaciclovir_discussion', 'to_week_21']], why: 'valaciclovir-window', sources: ['shahar-nissan-2020', 'chatzakis-2024', 'smfm-39', 'chatzakis-update', 'dantonio-2023', 'israel-valaciclovir', 'valaciclovir-kidney'], finding: 'F37' },
  ],
} as const satisfies Layer;

const scanAmnio = {
  id: 'plan-scan-amniocentesis',
  title: 'Does an abnormal scan ask for amniotic fluid?',
  stage: 'secondSampleAndPcr',
  facts: ['scan', 'subject', 'igg', 'amnioticPcr'],
  rows: [
    { id: 'CM-SCAM-1', when: { scan: 'no' } },
    { id: 'CM-SCAM-2', when: { scan: 'yes', subject: 'planning' } },
    { id: 'CM-SCAM-3', when: { scan: 'yes', subject: 'pregnant', igg: 'negative' } },
    { id: 'CM-SCAM-4', when: { scan: 'yes', subject: 'pregnant', igg: ['grey', 'low', 'positive', 'not-done', 'unread'], amnioticPcr: 'none' }, actions: [['amniocentesis_pcr', 'amnio_cmv'], ['newborn_pcr_21_days', 'by_day_21_of_life']], avoid: ['amniocentesis_too_early'], sources: ['smfm-39', 'isuog-2020', 'lazzarotto-2020', 'torchlight-policy'], finding: 'F39' },
    { id: 'CM-SCAM-5', when: { scan: 'yes', subject: 'pregnant', igg: ['grey', 'low', 'positive', 'not-done', 'unread'], amnioticPcr: ['negative', 'positive'] }, actions: [['newborn_pcr_21_days', 'by_day_21_of_life']], sources: ['rawlinson-2017'] },
  ],
} as const satisfies Layer;

const suspicion = {
  id: 'plan-suspicion',
  title: 'Strong suspicion without proof: what cannot wait?',
  stage: 'avidity',
  facts: ['conclusion', 'subject', 'iggRead', 'igmToday'],
  rows: [
    { id: 'CM-SUSP-1', when: { conclusion: [...CALM, 'inconclusive', 'non_primary_infection_possible', ...PROBABLE, ...NEWBORN_WORDS] } },
    { id: 'CM-SUSP-2', when: { conclusion: 'possible_recent_infection', subject: 'planning' } },
    { id: 'CM-SUSP-3', when: { conclusion: 'possible_recent_infection', subject: 'pregnant', iggRead: [...GREYS, 'nascent'], igmToday: 'positive' }, actions: [['fetal_medicine_referral', 'as_urgent']], sources: ['torchlight-policy'], finding: 'F38' },
    { id: 'CM-SUSP-4', when: { conclusion: 'possible_recent_infection', subject: 'pregnant', iggRead: [...GREYS, 'nascent'], igmToday: ['none', 'unread', 'negative', 'refuted', 'grey'] } },
    { id: 'CM-SUSP-5', when: { conclusion: 'possible_recent_infection', subject: 'pregnant', iggRead: THERE, igmToday: REACTIVE } },
    { id: 'CM-SUSP-6', when: { conclusion: 'possible_recent_infection', subject: 'pregnant', iggRead: THERE, igmToday: ['none', 'unread', 'negative', 'refuted'] }, actions: [['reference_lab', 'now'], ['repeat_2_3_weeks', 'in_2_3_weeks']], sources: ['sarasini-2021', 'torchlight-policy'] },
    { id: 'CM-SUSP-7', when: { conclusion: 'possible_recent_infection', subject: 'pregnant', iggRead: ['none', 'unread', 'negative'] }, actions: [['repeat_2_3_weeks', 'second_closes_4_weeks']], sources: ['roche-cmv', 'torchlight-policy'] },
  ],
} as const satisfies Layer;

/** The source laboratory repeats IgM in immune women. It is shown as its practice, and ordered only where the site chose it. */
const sitePractice = {
  id: 'plan-site-practice',
  title: 'Does the site’s chosen practice add a retest?',
  stage: 'screening',
  facts: ['practice', 'conclusion', 'igmToday'],
  rows: [
    { id: 'CM-SITE-1', when: { practice: ['none', 'france', 'italy', 'germany', 'austria', 'brazil', 'ecci', 'belgium', 'israel', 'uk', 'us-canada', 'australia-nz'] } },
    { id: 'CM-SITE-2', when: { practice: 'cir', conclusion: ['immune', 'past_infection'], igmToday: 'negative' }, actions: [['igm_retest_in_pregnancy', 'by_practice']], why: 'cir-practice', sources: ['cir'], finding: 'F63' },
    { id: 'CM-SITE-3', when: { practice: 'cir', conclusion: ['immune', 'past_infection'], igmToday: ['none', 'unread', 'refuted', 'grey', 'positive'] } },
    { id: 'CM-SITE-4', when: { practice: 'cir', conclusion: ['susceptible', 'recent_infection_excluded', 'false_positive_igm_likely', 'inconclusive', 'possible_recent_infection', 'non_primary_infection_possible', ...PROBABLE, ...NEWBORN_WORDS] } },
  ],
} as const satisfies Layer;

const closure = {
  id: 'plan-closure',
  title: 'Is anything left to be done?',
  stage: 'secondSampleAndPcr',
  facts: ['conclusion', 'igmToday', 'iggRead', 'firstTest', 'exposed', 'avidityRead', 'igmBlot'],
  rows: [
    { id: 'CM-CLOSE-1', when: { conclusion: ['susceptible', 'false_positive_igm_likely', 'inconclusive', 'possible_recent_infection', 'non_primary_infection_possible', ...PROBABLE, ...NEWBORN_WORDS] }, urgency: 'routine', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'CM-CLOSE-2', when: { conclusion: ['immune', 'past_infection', 'recent_infection_excluded'], exposed: 'yes' }, urgency: 'routine', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'CM-CLOSE-3', when: { conclusion: 'immune', exposed: ['no', 'unknown'] }, actions: ['no_further_testing'], urgency: 'none', why: 'closed', asks: EXPOSURES, sources: ['israel-cmv', 'ajog-cmv-review', 'torchlight-policy'] },
    { id: 'CM-CLOSE-4', when: { conclusion: ['past_infection', 'recent_infection_excluded'], exposed: ['no', 'unknown'], iggRead: ['none', 'unread', 'negative', 'nascent', ...GREYS, 'low-positive', 'positive-refuted'] }, urgency: 'routine', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'CM-CLOSE-5', when: { conclusion: ['past_infection', 'recent_infection_excluded'], exposed: ['no', 'unknown'], iggRead: 'positive', avidityRead: 'high-plain', igmBlot: ['none', 'negative'] }, actions: ['no_further_testing'], urgency: 'none', why: 'closed', asks: EXPOSURES, sources: ['prince-lape-nixon-2014', 'torchlight-policy'] },
    { id: 'CM-CLOSE-10', when: { conclusion: ['past_infection', 'recent_infection_excluded'], exposed: ['no', 'unknown'], iggRead: 'positive', avidityRead: 'high-plain', igmBlot: 'positive' }, urgency: 'routine', sources: ['torchlight-policy'], finding: 'F96' },
    { id: 'CM-CLOSE-6', when: { conclusion: ['past_infection', 'recent_infection_excluded'], exposed: ['no', 'unknown'], iggRead: 'positive', avidityRead: ['low', 'intermediate', 'high-between', 'high-late', 'high-unknown'] }, urgency: 'routine', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'CM-CLOSE-7', when: { conclusion: ['past_infection', 'recent_infection_excluded'], exposed: ['no', 'unknown'], iggRead: 'positive', avidityRead: 'none', igmToday: ['none', 'unread', 'refuted', 'grey', 'positive'] }, urgency: 'routine', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'CM-CLOSE-8', when: { conclusion: ['past_infection', 'recent_infection_excluded'], exposed: ['no', 'unknown'], iggRead: 'positive', avidityRead: 'none', igmToday: 'negative', firstTest: ['planning', 'early'], igmBlot: ['none', 'negative'] }, actions: ['no_further_testing'], urgency: 'none', why: 'closed', asks: EXPOSURES, sources: ['israel-cmv', 'germany-gyn-cmv', 'ajog-cmv-review'] },
    { id: 'CM-CLOSE-11', when: { conclusion: ['past_infection', 'recent_infection_excluded'], exposed: ['no', 'unknown'], iggRead: 'positive', avidityRead: 'none', igmToday: 'negative', firstTest: ['planning', 'early'], igmBlot: 'positive' }, urgency: 'routine', sources: ['torchlight-policy'], finding: 'F96' },
    { id: 'CM-CLOSE-9', when: { conclusion: ['past_infection', 'recent_infection_excluded'], exposed: ['no', 'unknown'], iggRead: 'positive', avidityRead: 'none', igmToday: 'negative', firstTest: ['middle', 'late', 'unknown'] }, urgency: 'routine', sources: ['torchlight-policy'], finding: 'F61' },
  ],
} as const satisfies Layer;

/** A low avidity is no calm answer whatever the IgM that is still to come says (F114). */
const pendingDated = {
  id: 'plan-pending-avidity',
  title: 'Is the avidity low before the IgM is there?',
  stage: 'avidity',
  facts: ['igmRead', 'avidityRead'],
  rows: [
    { id: 'CM-PEND-1', when: { igmRead: ['none', 'negative', 'refuted', ...REACTIVE] } },
    { id: 'CM-PEND-2', when: { igmRead: 'unread', avidityRead: 'low' }, urgency: 'soon', sources: ['torchlight-policy'], finding: 'F114' },
    { id: 'CM-PEND-3', when: { igmRead: 'unread', avidityRead: ['none', 'intermediate', 'high-plain', 'high-between', 'high-late', 'high-unknown'] } },
  ],
} as const satisfies Layer;

const urgency = {
  id: 'plan-urgency',
  title: 'How soon?',
  stage: 'secondSampleAndPcr',
  facts: ['word', 'igmToday', 'week', 'amnioticPcr', 'positiveBefore'],
  rows: [
    { id: 'CM-URG-1', when: { amnioticPcr: 'positive' }, urgency: 'today', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'CM-URG-2', when: { amnioticPcr: ['none', 'negative'], word: PROBABLE, week: ['to14', 'unknown'], positiveBefore: 'none' }, urgency: 'today', sources: ['torchlight-policy', 'shahar-nissan-2020'], finding: 'F61' },
    { id: 'CM-URG-3', when: { amnioticPcr: ['none', 'negative'], word: PROBABLE, week: ['to14', 'unknown'], positiveBefore: ['recent', 'old'] }, urgency: 'soon', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'CM-URG-4', when: { amnioticPcr: ['none', 'negative'], word: PROBABLE, week: ['to16', 'to21', 'later', 'planning'] }, urgency: 'soon', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'CM-URG-5', when: { amnioticPcr: ['none', 'negative'], word: ['possible_recent_infection', 'non_primary_infection_possible'] }, urgency: 'soon', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'CM-URG-6', when: { amnioticPcr: ['none', 'negative'], word: ['inconclusive', 'susceptible', 'false_positive_igm_likely'], igmToday: REACTIVE }, urgency: 'soon', sources: ['torchlight-policy'], finding: 'F61' },
    { id: 'CM-URG-7', when: { amnioticPcr: ['none', 'negative'], word: ['inconclusive', 'susceptible', 'false_positive_igm_likely'], igmToday: ['none', 'unread', 'negative', 'refuted'] } },
    { id: 'CM-URG-8', when: { amnioticPcr: ['none', 'negative'], word: ['immune', 'past_infection', 'recent_infection_excluded', ...NEWBORN_WORDS] } },
  ],
} as const satisfies Layer;

export const cmvPlan = [
  infection,
  valaciclovir,
  suspicion,
  common.amnioticPlan,
  common.methodsPlan,
  common.throatPlan,
  common.scanPlan,
  scanAmnio,
  common.eyePlan,
  common.specialistPlan,
  common.waitingPlan,
  common.pendingPlan,
  pendingDated,
  common.basisTests,
  common.orders,
  common.datingTests,
  common.cellTests,
  laboratory,
  common.lateDating,
  common.doubtedPlan,
  highWithSymptoms,
  reasonToDate,
  blotAgainstAvidity,
  exposurePlan,
  common.unreliablePlan,
  care,
  retest,
  sitePractice,
  common.planningPlan,
  common.otherCausePlan,
  common.igmBlotPlan,
  closure,
  common.avoidCommon,
  common.avoidOutcome,
  urgency,
] as const satisfies readonly Layer[];
