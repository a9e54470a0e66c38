import type { GuidelineRow } from './guideline-row.ts';

const clear = ['low-positive', 'positive'] as const;
const reactive = ['grey', 'positive'] as const;
const early = ['to-12+6', '13+0-16+0'] as const;
const late = ['16+1-18+0', '18+1-20+6', '21+0-27+6', '28-on', 'unknown'] as const;

// prettier-ignore
export const cmvGuidelines = [
  { id: 'roche-cmv-isolated-igm', source: 'roche-cmv', pathogen: 'cmv', when: { igg: ['negative'], igm: ['positive'] }, conclusion: 'possible_recent_infection', advises: ['repeat_2_3_weeks'], against: [], says: 'roche-cmv-isolated-igm' },
  { id: 'roche-cmv-isolated-grey', source: 'roche-cmv', pathogen: 'cmv', when: { igg: ['negative'], igm: ['grey'] }, conclusion: null, advises: ['repeat_2_3_weeks'], against: [], says: 'roche-cmv-isolated-grey' },
  { id: 'roche-cmv-low', source: 'roche-cmv', pathogen: 'cmv', subject: ['pregnant'], when: { igg: clear, igm: ['positive'], avidity: ['low'], week: early }, conclusion: 'probable_recent_infection', advises: [], against: [], says: 'roche-cmv-low' },
  { id: 'roche-cmv-high-early', source: 'roche-cmv', pathogen: 'cmv', subject: ['pregnant'], when: { igg: clear, igm: reactive, avidity: ['high'], week: early }, conclusion: 'recent_infection_excluded', advises: [], against: [], says: 'roche-cmv-high-early' },
  { id: 'roche-cmv-high-late', source: 'roche-cmv', pathogen: 'cmv', subject: ['pregnant'], when: { igg: clear, igm: reactive, avidity: ['high'], week: late }, conclusion: 'inconclusive', advises: [], against: [], says: 'roche-cmv-high-late' },
  { id: 'smfm-cmv-susceptible', source: 'smfm-39', pathogen: 'cmv', subject: ['pregnant'], when: { igg: ['negative'], igm: ['negative'] }, conclusion: null, advises: [], against: ['repeat_4_weeks', 'retest_in_pregnancy'], says: 'smfm-cmv-susceptible' },
  { id: 'smfm-cmv-past', source: 'smfm-39', pathogen: 'cmv', subject: ['pregnant'], when: { igg: clear, igm: ['negative'] }, conclusion: 'past_infection', advises: [], against: ['igm_retest_in_pregnancy'], says: 'smfm-cmv-past' },
  { id: 'smfm-cmv-both', source: 'smfm-39', pathogen: 'cmv', subject: ['pregnant'], when: { igg: clear, igm: ['positive'], avidity: ['none'] }, conclusion: null, advises: [], against: [], says: 'smfm-cmv-both' },
  { id: 'smfm-cmv-low', source: 'smfm-39', pathogen: 'cmv', subject: ['pregnant'], when: { igg: clear, igm: ['positive'], avidity: ['low'] }, conclusion: 'probable_recent_infection', advises: ['amniocentesis_pcr'], against: ['valaciclovir_discussion'], says: 'smfm-cmv-low' },
  { id: 'ecci-cmv-susceptible', source: 'ecci-2024', pathogen: 'cmv', subject: ['pregnant'], when: { igg: ['negative'], igm: ['negative'], week: early }, conclusion: 'susceptible', advises: ['repeat_4_weeks', 'hygiene_advice'], against: [], says: 'ecci-cmv-susceptible' },
  { id: 'ecci-cmv-past', source: 'ecci-2024', pathogen: 'cmv', subject: ['pregnant'], when: { igg: clear, igm: ['negative'] }, conclusion: 'past_infection', advises: [], against: ['igm_retest_in_pregnancy'], says: 'ecci-cmv-past' },
  { id: 'ecci-cmv-low', source: 'ecci-2024', pathogen: 'cmv', subject: ['pregnant'], when: { igg: clear, igm: ['positive'], avidity: ['low'] }, conclusion: 'probable_recent_infection', advises: ['valaciclovir_discussion', 'amniocentesis_pcr'], against: [], says: 'ecci-cmv-low' },
  { id: 'akl-cmv-isolated-igm', source: 'akl-ecci', pathogen: 'cmv', subject: ['pregnant'], when: { igg: ['negative'], igm: reactive }, conclusion: null, advises: ['repeat_2_3_weeks'], against: [], says: 'akl-cmv-isolated-igm' },
  { id: 'sogc-cmv-susceptible', source: 'sogc-420', pathogen: 'cmv', when: { igg: ['negative'], igm: ['negative'] }, conclusion: 'susceptible', advises: ['hygiene_advice'], against: [], says: 'sogc-cmv-hygiene' },
  { id: 'sogc-cmv-past', source: 'sogc-420', pathogen: 'cmv', when: { igg: clear, igm: ['negative'] }, conclusion: 'past_infection', advises: ['hygiene_advice'], against: [], says: 'sogc-cmv-hygiene' },
  { id: 'sogc-cmv-both', source: 'sogc-420', pathogen: 'cmv', subject: ['pregnant'], when: { igg: clear, igm: ['positive'] }, conclusion: null, advises: [], against: [], says: 'sogc-cmv-both' },
  { id: 'cdc-cmv-both', source: 'cdc-cmv', pathogen: 'cmv', when: { igg: clear, igm: ['positive'], avidity: ['none', 'intermediate', 'high'] }, conclusion: null, advises: [], against: [], says: 'cdc-cmv-both' },
  { id: 'cdc-cmv-low', source: 'cdc-cmv', pathogen: 'cmv', when: { igg: clear, igm: ['positive'], avidity: ['low'] }, conclusion: 'probable_recent_infection', advises: [], against: [], says: 'cdc-cmv-low' },
  { id: 'rawlinson-cmv-susceptible', source: 'rawlinson-2017', pathogen: 'cmv', subject: ['pregnant'], when: { igg: ['negative'], igm: ['negative'] }, conclusion: null, advises: [], against: [], says: 'rawlinson-cmv-susceptible' },
  { id: 'rawlinson-cmv-low', source: 'rawlinson-2017', pathogen: 'cmv', subject: ['pregnant'], when: { igg: clear, igm: ['positive'], avidity: ['low'] }, conclusion: 'probable_recent_infection', advises: [], against: ['valaciclovir_discussion'], says: 'rawlinson-cmv-low' },
  { id: 'israel-cmv-susceptible', source: 'israel-cmv', pathogen: 'cmv', subject: ['pregnant'], when: { igg: ['negative'], igm: ['negative'] }, conclusion: 'susceptible', advises: ['retest_in_pregnancy'], against: [], says: 'israel-cmv-susceptible' },
  { id: 'israel-cmv-past', source: 'israel-cmv', pathogen: 'cmv', when: { igg: clear, igm: ['negative'] }, conclusion: 'past_infection', advises: [], against: ['igm_retest_in_pregnancy', 'retest_in_pregnancy'], says: 'israel-cmv-past' },
  { id: 'germany-cmv-susceptible', source: 'germany-dgk-cmv', pathogen: 'cmv', subject: ['pregnant'], when: { igg: ['negative'], igm: ['negative'] }, conclusion: 'susceptible', advises: ['retest_in_pregnancy'], against: [], says: 'germany-cmv-susceptible' },
  { id: 'germany-cmv-past', source: 'germany-gyn-cmv', pathogen: 'cmv', when: { igg: clear, igm: ['negative'] }, conclusion: 'past_infection', advises: [], against: ['igm_retest_in_pregnancy', 'retest_in_pregnancy'], says: 'germany-cmv-past' },
  { id: 'germany-cmv-both', source: 'deximed-cmv', pathogen: 'cmv', subject: ['pregnant'], when: { igg: clear, igm: ['positive'] }, conclusion: null, advises: ['avidity'], against: ['valaciclovir_discussion'], says: 'germany-cmv-both' },
  { id: 'labcorp-cmv-isolated-igm', source: 'labcorp-cmv', pathogen: 'cmv', when: { igg: ['negative'], igm: ['positive'] }, conclusion: 'possible_recent_infection', advises: ['repeat_2_3_weeks'], against: [], says: 'labcorp-cmv-isolated-igm' },
  { id: 'furione-cmv-weak', source: 'furione-2018', pathogen: 'cmv', when: { igg: ['grey', 'low-positive'], igm: ['negative', 'not-done'] }, conclusion: null, advises: ['igg_immunoblot'], against: [], says: 'furione-cmv-weak' },
  { id: 'enders-cmv-intermediate', source: 'enders-2013', pathogen: 'cmv', when: { igg: clear, avidity: ['intermediate'] }, conclusion: null, advises: [], against: [], says: 'enders-cmv-intermediate' },

  { id: 'rawlinson-newborn-positive', source: 'rawlinson-2017', pathogen: 'cmv', subject: ['newborn'], when: { pcr: ['positive'], age: ['to-4', '5-9', '10-21'] }, conclusion: 'congenital_infection_confirmed', advises: ['hearing_eye_neuro_follow_up'], against: [], says: 'rawlinson-newborn-positive' },
  { id: 'rawlinson-newborn-late', source: 'rawlinson-2017', pathogen: 'cmv', subject: ['newborn'], when: { pcr: ['positive'], age: ['22-91', '92-274', '275-365', '366-on', 'unknown'] }, conclusion: 'congenital_infection_possible', advises: ['dbs_pcr'], against: [], says: 'rawlinson-newborn-late' },
  { id: 'rawlinson-newborn-untested', source: 'rawlinson-2017', pathogen: 'cmv', subject: ['newborn'], when: { pcr: ['none'], age: ['to-4', '5-9', '10-21'] }, conclusion: null, advises: ['newborn_pcr_21_days'], against: [], says: 'rawlinson-newborn-untested' },
  { id: 'lazzarotto-newborn-negative', source: 'lazzarotto-2020', pathogen: 'cmv', subject: ['newborn'], when: { pcr: ['negative'], age: ['to-4', '5-9', '10-21'] }, conclusion: null, advises: [], against: [], says: 'lazzarotto-newborn-negative' },
  { id: 'lazzarotto-newborn-untested', source: 'lazzarotto-2020', pathogen: 'cmv', subject: ['newborn'], when: { pcr: ['none'], age: ['22-91', '92-274', '275-365', '366-on', 'unknown'] }, conclusion: null, advises: ['dbs_pcr'], against: [], says: 'lazzarotto-newborn-untested' },
  { id: 'cdc-cmv-newborn-serology', source: 'cdc-cmv', pathogen: 'cmv', subject: ['newborn'], when: { pcr: ['none'] }, conclusion: null, advises: ['newborn_pcr_21_days'], against: [], says: 'cdc-cmv-newborn-serology' },
] as const satisfies readonly GuidelineRow[];
