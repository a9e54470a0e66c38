import type { ActionCode } from '../rules/vocabulary.ts';
import type { GuidelineRow } from './guideline-row.ts';

const read = ['negative', 'grey', 'low-positive', 'positive'] as const;
const clear = ['low-positive', 'positive'] as const;
const late = ['18+1-20+6', '21+0-27+6', '28-on'] as const;
const notLate = ['planning', 'to-12+6', '13+0-16+0', '16+1-18+0', 'unknown'] as const;

/** "Further studies are not needed" speaks against every further test of this infection. */
const furtherStudies = [
  'order_igm',
  'avidity',
  'igg_immunoblot',
  'igm_immunoblot',
  'second_igm_assay',
  'second_igg_assay',
  'repeat_2_3_weeks',
  'repeat_4_weeks',
  'stored_serum_parallel',
  'maternal_blood_pcr',
  'throat_pcr',
  'amniocentesis_pcr',
  'reference_lab',
] as const satisfies readonly ActionCode[];

/**
 * The CIR laboratory table, restored: six rows, two columns (toxoplasma and rubella share the first). Row 3 and row 6
 * are the same pattern; row 6 is the first test in mid-pregnancy. After them, one row for each pattern the table
 * leaves out. Its header and two row labels are damaged, so rows 1 and 3 are read by their place: see FINDINGS.md.
 */
// prettier-ignore
export const cirGuidelines = [
  { id: 'cir-1-toxo', source: 'cir', pathogen: 'toxoplasma', when: { igg: ['positive'], igm: ['negative'] }, conclusion: 'immune', advises: ['no_further_testing'], against: furtherStudies, says: 'cir-1' },
  { id: 'cir-1-rubella', source: 'cir', pathogen: 'rubella', when: { igg: ['positive'], igm: ['negative'] }, conclusion: 'immune', advises: ['no_further_testing'], against: furtherStudies, says: 'cir-1' },
  { id: 'cir-1-cmv', source: 'cir', pathogen: 'cmv', when: { igg: ['positive'], igm: ['negative'] }, conclusion: 'immune', advises: ['igm_retest_in_pregnancy'], against: [], says: 'cir-1-cmv' },
  { id: 'cir-2-toxo', source: 'cir', pathogen: 'toxoplasma', when: { igg: ['grey', 'low-positive'], igm: ['negative'] }, conclusion: null, advises: ['igg_immunoblot', 'avidity'], against: [], says: 'cir-2' },
  { id: 'cir-2-rubella', source: 'cir', pathogen: 'rubella', when: { igg: ['grey', 'low-positive'], igm: ['negative'] }, conclusion: null, advises: ['igg_immunoblot', 'avidity'], against: [], says: 'cir-2-rubella' },
  { id: 'cir-2-cmv', source: 'cir', pathogen: 'cmv', when: { igg: ['grey', 'low-positive'], igm: ['negative'] }, conclusion: null, advises: ['igg_immunoblot', 'avidity'], against: [], says: 'cir-2' },
  { id: 'cir-3-toxo', source: 'cir', pathogen: 'toxoplasma', when: { igg: clear, igm: ['positive'], week: notLate }, conclusion: 'immune', advises: ['no_further_testing'], against: furtherStudies, says: 'cir-3' },
  { id: 'cir-3-toxo-tested-before', source: 'cir', pathogen: 'toxoplasma', when: { igg: clear, igm: ['positive'], week: late, earlier: ['some'] }, conclusion: 'immune', advises: ['no_further_testing'], against: furtherStudies, says: 'cir-3' },
  { id: 'cir-3-rubella', source: 'cir', pathogen: 'rubella', when: { igg: clear, igm: ['positive'], week: notLate }, conclusion: 'immune', advises: ['no_further_testing'], against: furtherStudies, says: 'cir-3' },
  { id: 'cir-3-rubella-tested-before', source: 'cir', pathogen: 'rubella', when: { igg: clear, igm: ['positive'], week: late, earlier: ['some'] }, conclusion: 'immune', advises: ['no_further_testing'], against: furtherStudies, says: 'cir-3' },
  { id: 'cir-3-cmv', source: 'cir', pathogen: 'cmv', when: { igg: clear, igm: ['positive'], week: notLate }, conclusion: null, advises: ['igm_immunoblot'], against: [], says: 'cir-3-cmv' },
  { id: 'cir-3-cmv-tested-before', source: 'cir', pathogen: 'cmv', when: { igg: clear, igm: ['positive'], week: late, earlier: ['some'] }, conclusion: null, advises: ['igm_immunoblot'], against: [], says: 'cir-3-cmv' },
  { id: 'cir-4-toxo', source: 'cir', pathogen: 'toxoplasma', when: { igg: ['negative'], igm: ['negative'] }, conclusion: 'susceptible', advises: ['igm_retest_in_pregnancy'], against: [], says: 'cir-4' },
  { id: 'cir-4-rubella', source: 'cir', pathogen: 'rubella', when: { igg: ['negative'], igm: ['negative'] }, conclusion: 'susceptible', advises: ['igm_retest_in_pregnancy'], against: [], says: 'cir-4-rubella' },
  { id: 'cir-4-cmv', source: 'cir', pathogen: 'cmv', when: { igg: ['negative'], igm: ['negative'] }, conclusion: 'susceptible', advises: ['igm_retest_in_pregnancy'], against: [], says: 'cir-4' },
  { id: 'cir-5-toxo', source: 'cir', pathogen: 'toxoplasma', when: { igg: ['negative'], igm: ['grey', 'positive'] }, conclusion: null, advises: ['igm_immunoblot'], against: [], says: 'cir-5' },
  { id: 'cir-5-rubella', source: 'cir', pathogen: 'rubella', when: { igg: ['negative'], igm: ['grey', 'positive'] }, conclusion: null, advises: ['igm_immunoblot'], against: [], says: 'cir-5' },
  { id: 'cir-5-cmv', source: 'cir', pathogen: 'cmv', when: { igg: ['negative'], igm: ['grey', 'positive'] }, conclusion: null, advises: ['igm_immunoblot'], against: [], says: 'cir-5' },
  { id: 'cir-6-toxo', source: 'cir', pathogen: 'toxoplasma', when: { igg: clear, igm: ['positive'], week: late, earlier: ['none'] }, conclusion: null, advises: ['igg_immunoblot', 'avidity', 'igm_immunoblot'], against: [], says: 'cir-6' },
  { id: 'cir-6-rubella', source: 'cir', pathogen: 'rubella', when: { igg: clear, igm: ['positive'], week: late, earlier: ['none'] }, conclusion: null, advises: ['igg_immunoblot', 'avidity', 'igm_immunoblot'], against: [], says: 'cir-6' },
  { id: 'cir-6-cmv', source: 'cir', pathogen: 'cmv', when: { igg: clear, igm: ['positive'], week: late, earlier: ['none'] }, conclusion: null, advises: ['igg_immunoblot', 'avidity', 'igm_immunoblot'], against: [], says: 'cir-6' },

  { id: 'cir-gap-toxo-positive-grey', source: 'cir', pathogen: 'toxoplasma', when: { igg: clear, igm: ['grey'] }, conclusion: null, advises: [], against: [], silent: true, says: 'cir-gap-positive-grey' },
  { id: 'cir-gap-toxo-grey-grey', source: 'cir', pathogen: 'toxoplasma', when: { igg: ['grey'], igm: ['grey'] }, conclusion: null, advises: [], against: [], silent: true, says: 'cir-gap-grey-grey' },
  { id: 'cir-gap-toxo-grey-positive', source: 'cir', pathogen: 'toxoplasma', when: { igg: ['grey'], igm: ['positive'] }, conclusion: null, advises: [], against: [], silent: true, says: 'cir-gap-grey-positive' },
  { id: 'cir-gap-toxo-igm-not-done', source: 'cir', pathogen: 'toxoplasma', when: { igg: read, igm: ['not-done'] }, conclusion: null, advises: [], against: [], silent: true, says: 'cir-gap-igm-not-done' },
  { id: 'cir-gap-toxo-igm-unread', source: 'cir', pathogen: 'toxoplasma', when: { igg: read, igm: ['unread'] }, conclusion: null, advises: [], against: [], silent: true, says: 'cir-gap-unread' },
  { id: 'cir-gap-toxo-igg-not-done', source: 'cir', pathogen: 'toxoplasma', when: { igg: ['not-done'] }, conclusion: null, advises: [], against: [], silent: true, says: 'cir-gap-igg-not-done' },
  { id: 'cir-gap-toxo-igg-unread', source: 'cir', pathogen: 'toxoplasma', when: { igg: ['unread'] }, conclusion: null, advises: [], against: [], silent: true, says: 'cir-gap-unread' },
  { id: 'cir-gap-toxo-newborn', source: 'cir', pathogen: 'toxoplasma', subject: ['newborn'], when: {}, conclusion: null, advises: [], against: [], silent: true, says: 'cir-gap-newborn' },
  { id: 'cir-gap-rubella-positive-grey', source: 'cir', pathogen: 'rubella', when: { igg: clear, igm: ['grey'] }, conclusion: null, advises: [], against: [], silent: true, says: 'cir-gap-positive-grey' },
  { id: 'cir-gap-rubella-grey-grey', source: 'cir', pathogen: 'rubella', when: { igg: ['grey'], igm: ['grey'] }, conclusion: null, advises: [], against: [], silent: true, says: 'cir-gap-grey-grey' },
  { id: 'cir-gap-rubella-grey-positive', source: 'cir', pathogen: 'rubella', when: { igg: ['grey'], igm: ['positive'] }, conclusion: null, advises: [], against: [], silent: true, says: 'cir-gap-grey-positive' },
  { id: 'cir-gap-rubella-igm-not-done', source: 'cir', pathogen: 'rubella', when: { igg: read, igm: ['not-done'] }, conclusion: null, advises: [], against: [], silent: true, says: 'cir-gap-igm-not-done' },
  { id: 'cir-gap-rubella-igm-unread', source: 'cir', pathogen: 'rubella', when: { igg: read, igm: ['unread'] }, conclusion: null, advises: [], against: [], silent: true, says: 'cir-gap-unread' },
  { id: 'cir-gap-rubella-igg-not-done', source: 'cir', pathogen: 'rubella', when: { igg: ['not-done'] }, conclusion: null, advises: [], against: [], silent: true, says: 'cir-gap-igg-not-done' },
  { id: 'cir-gap-rubella-igg-unread', source: 'cir', pathogen: 'rubella', when: { igg: ['unread'] }, conclusion: null, advises: [], against: [], silent: true, says: 'cir-gap-unread' },
  { id: 'cir-gap-rubella-newborn', source: 'cir', pathogen: 'rubella', subject: ['newborn'], when: {}, conclusion: null, advises: [], against: [], silent: true, says: 'cir-gap-newborn' },
  { id: 'cir-gap-cmv-positive-grey', source: 'cir', pathogen: 'cmv', when: { igg: clear, igm: ['grey'] }, conclusion: null, advises: [], against: [], silent: true, says: 'cir-gap-positive-grey' },
  { id: 'cir-gap-cmv-grey-grey', source: 'cir', pathogen: 'cmv', when: { igg: ['grey'], igm: ['grey'] }, conclusion: null, advises: [], against: [], silent: true, says: 'cir-gap-grey-grey' },
  { id: 'cir-gap-cmv-grey-positive', source: 'cir', pathogen: 'cmv', when: { igg: ['grey'], igm: ['positive'] }, conclusion: null, advises: [], against: [], silent: true, says: 'cir-gap-grey-positive' },
  { id: 'cir-gap-cmv-igm-not-done', source: 'cir', pathogen: 'cmv', when: { igg: read, igm: ['not-done'] }, conclusion: null, advises: [], against: [], silent: true, says: 'cir-gap-igm-not-done' },
  { id: 'cir-gap-cmv-igm-unread', source: 'cir', pathogen: 'cmv', when: { igg: read, igm: ['unread'] }, conclusion: null, advises: [], against: [], silent: true, says: 'cir-gap-unread' },
  { id: 'cir-gap-cmv-igg-not-done', source: 'cir', pathogen: 'cmv', when: { igg: ['not-done'] }, conclusion: null, advises: [], against: [], silent: true, says: 'cir-gap-igg-not-done' },
  { id: 'cir-gap-cmv-igg-unread', source: 'cir', pathogen: 'cmv', when: { igg: ['unread'] }, conclusion: null, advises: [], against: [], silent: true, says: 'cir-gap-unread' },
  { id: 'cir-gap-cmv-newborn', source: 'cir', pathogen: 'cmv', subject: ['newborn'], when: {}, conclusion: null, advises: [], against: [], silent: true, says: 'cir-gap-newborn' },
] as const satisfies readonly GuidelineRow[];
