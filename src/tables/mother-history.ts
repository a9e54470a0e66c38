/**
 * The chain, first part: what outranks the IgG × IgM cell. Direct proof, what cannot be read, seroconversion,
 * immunity from before, in that order (FINDINGS F12 to F14, F26 to F28).
 */
import type { Layer } from '../rules/table.ts';
import { HIGH_IN_WINDOW, NOT_IN_WINDOW, NOT_REACTIVE, REACTIVE } from './groups.ts';

const GREYS = ['grey', 'grey-confirmed', 'grey-refuted'] as const;
const NO_IGG = ['none', 'unread', 'negative'] as const;

export const directProof = {
  id: 'direct-proof',
  title: 'Is there direct proof?',
  stage: 'secondSampleAndPcr',
  facts: ['amnioticPcr', 'igg'],
  rows: [
    { id: 'M-DIR-1', when: { amnioticPcr: 'positive', igg: ['grey', 'low', 'positive', 'not-done', 'unread'] }, word: 'confirmed_infection', basis: 'direct', why: 'amniotic-positive', sources: ['wallon-2010', 'lazzarotto-2000', 'torchlight-policy'], finding: 'F49' },
    { id: 'M-DIR-2', when: { amnioticPcr: 'positive', igg: 'negative' }, word: 'inconclusive', basis: 'contradiction', cannotSay: true, why: 'amniotic-against-igg', sources: ['torchlight-policy'], finding: 'F49' },
    { id: 'M-DIR-3', when: { amnioticPcr: ['none', 'negative'] } },
  ],
} as const satisfies Layer;

export const readable = {
  id: 'readable',
  title: 'Can the results be read together?',
  stage: 'screening',
  facts: ['iggRead', 'igmRead', 'iggLost', 'avidityGiven', 'secondAvidityGiven', 'series'],
  rows: [
    { id: 'M-READ-1', when: { iggRead: 'unread' }, word: 'inconclusive', basis: 'unread', cannotSay: true, why: 'igg-unread', asks: ['results.igg'], sources: ['torchlight-policy'], finding: 'F50' },
    { id: 'M-READ-2', when: { iggRead: ['none', 'negative', 'nascent', ...GREYS, 'low-refuted', 'low-positive', 'positive', 'positive-refuted'], igmRead: 'unread' }, word: 'inconclusive', basis: 'unread', cannotSay: true, why: 'igm-unread', asks: ['results.igm'], sources: ['torchlight-policy'], finding: 'F50' },
    { id: 'M-READ-3', when: { iggRead: ['none', 'negative', 'nascent', ...GREYS, 'low-refuted', 'low-positive', 'positive', 'positive-refuted'], igmRead: ['none', 'negative', 'refuted', 'grey', 'positive'], iggLost: 'yes' }, word: 'inconclusive', basis: 'contradiction', cannotSay: true, why: 'igg-lost', sources: ['cdc-dpdx-toxo', 'france-2019-toxo', 'torchlight-policy'], finding: 'F27' },
    { id: 'M-READ-4', when: { iggRead: ['negative', 'nascent'], igmRead: ['none', 'negative', 'refuted', 'grey', 'positive'], iggLost: 'no', avidityGiven: 'yes' }, word: 'inconclusive', basis: 'contradiction', cannotSay: true, why: 'avidity-on-negative', sources: ['labcorp-toxo-avidity', 'cdc-vpd-14', 'torchlight-policy'], finding: 'F51' },
    { id: 'M-READ-5', when: { iggRead: ['negative', 'nascent'], igmRead: ['none', 'negative', 'refuted', 'grey', 'positive'], iggLost: 'no', avidityGiven: 'no', secondAvidityGiven: 'yes' }, word: 'inconclusive', basis: 'contradiction', cannotSay: true, why: 'avidity-on-negative', sources: ['labcorp-toxo-avidity', 'cdc-vpd-14', 'torchlight-policy'], finding: 'F51' },
    { id: 'M-READ-6', when: { iggRead: ['negative', 'nascent'], igmRead: ['none', 'negative', 'refuted', 'grey', 'positive'], iggLost: 'no', avidityGiven: 'no', secondAvidityGiven: 'no', series: 'rising' }, word: 'inconclusive', basis: 'contradiction', cannotSay: true, why: 'rise-of-negative', sources: ['torchlight-policy'], finding: 'F51' },
    { id: 'M-READ-7', when: { iggRead: ['negative', 'nascent'], igmRead: ['none', 'negative', 'refuted', 'grey', 'positive'], iggLost: 'no', avidityGiven: 'no', secondAvidityGiven: 'no', series: 'other' } },
    { id: 'M-READ-8', when: { iggRead: ['none', ...GREYS, 'low-refuted', 'low-positive', 'positive', 'positive-refuted'], igmRead: ['none', 'negative', 'refuted', 'grey', 'positive'], iggLost: 'no' } },
  ],
} as const satisfies Layer;

const SAME = ['cste-2024', 'sogc-285', 'smfm-39', 'cdc-vpd-14', 'torchlight-policy'];
const GREY_SOURCES = ['cste-2024', 'fricker-hidalgo-2013', 'torchlight-policy'];

/** A negative IgG of this pregnancy, and what came after (F12; F08 and F21 for the gray ones). */
export const seroconversion = {
  id: 'seroconversion',
  title: 'Did IgG appear in this pregnancy?',
  stage: 'earlierResults',
  facts: ['negativeEarlier', 'iggRead', 'igmRead', 'avidityRead', 'blotConfirms'],
  rows: [
    { id: 'M-SERO-01', when: { negativeEarlier: ['none', 'vaccinated', 'vaccine-recent', 'near'] } },
    { id: 'M-SERO-02', when: { negativeEarlier: 'same', iggRead: 'positive', igmRead: REACTIVE }, word: 'confirmed_infection', basis: 'seroconversion', why: 'seroconversion-proved', sources: SAME, finding: 'F12' },
    { id: 'M-SERO-03', when: { negativeEarlier: 'same', iggRead: 'positive', igmRead: NOT_REACTIVE, avidityRead: 'low' }, word: 'confirmed_infection', basis: 'seroconversion', why: 'seroconversion-proved', sources: SAME, finding: 'F12' },
    { id: 'M-SERO-04', when: { negativeEarlier: 'same', iggRead: 'positive', igmRead: NOT_REACTIVE, avidityRead: ['none', 'intermediate', 'high-plain', 'high-between', 'high-late', 'high-unknown'], blotConfirms: 'yes' }, word: 'confirmed_infection', basis: 'seroconversion', why: 'seroconversion-proved', sources: [...SAME, 'fricker-hidalgo-2013'], finding: 'F12' },
    { id: 'M-SERO-05', when: { negativeEarlier: 'same', iggRead: 'positive', igmRead: NOT_REACTIVE, avidityRead: ['none', 'intermediate', 'high-plain', 'high-between', 'high-late', 'high-unknown'], blotConfirms: 'no' }, word: 'probable_recent_infection', basis: 'seroconversion', why: 'seroconversion-without-igm', sources: [...SAME, 'fricker-hidalgo-2013'], finding: 'F12' },
    { id: 'M-SERO-06', when: { negativeEarlier: 'other', iggRead: 'positive' }, word: 'probable_recent_infection', basis: 'seroconversion', why: 'seroconversion-other-assay', sources: SAME, finding: 'F12' },
    { id: 'M-SERO-07', when: { negativeEarlier: 'unclear', iggRead: 'positive' }, word: 'probable_recent_infection', basis: 'seroconversion', why: 'seroconversion-week-unknown', asks: ['gestation'], sources: SAME, finding: 'F12' },
    { id: 'M-SERO-08', when: { negativeEarlier: ['same', 'other', 'unclear'], iggRead: 'low-positive' }, word: 'probable_recent_infection', basis: 'seroconversion', why: 'seroconversion-low', sources: SAME, finding: 'F07' },
    { id: 'M-SERO-09', when: { negativeEarlier: ['same', 'other', 'unclear'], iggRead: ['positive-refuted', 'low-refuted'] }, word: 'possible_recent_infection', basis: 'seroconversion', why: 'seroconversion-blot-negative', sources: ['torchlight-policy'], finding: 'F10' },
    { id: 'M-SERO-10', when: { negativeEarlier: ['same', 'other', 'unclear'], iggRead: GREYS, igmRead: REACTIVE }, word: 'probable_recent_infection', basis: 'seroconversion', why: 'grey-after-negative-reactive', sources: GREY_SOURCES, finding: 'F08' },
    { id: 'M-SERO-11', when: { negativeEarlier: ['same', 'other', 'unclear'], iggRead: 'grey-confirmed', igmRead: NOT_REACTIVE }, word: 'probable_recent_infection', basis: 'seroconversion', why: 'grey-after-negative-blot', sources: GREY_SOURCES, finding: 'F06' },
    { id: 'M-SERO-12', when: { negativeEarlier: ['same', 'other', 'unclear'], iggRead: ['grey', 'grey-refuted'], igmRead: NOT_REACTIVE }, word: 'possible_recent_infection', basis: 'seroconversion', why: 'grey-after-negative', sources: GREY_SOURCES, finding: 'F06' },
    { id: 'M-SERO-13', when: { negativeEarlier: ['same', 'other', 'unclear'], iggRead: 'nascent', igmRead: REACTIVE }, word: 'probable_recent_infection', basis: 'seroconversion', why: 'grey-after-negative-reactive', sources: ['igg-blot-seroconversion', 'torchlight-policy'], finding: 'F05' },
    { id: 'M-SERO-14', when: { negativeEarlier: ['same', 'other', 'unclear'], iggRead: 'nascent', igmRead: NOT_REACTIVE } },
    { id: 'M-SERO-15', when: { negativeEarlier: ['same', 'other', 'unclear'], iggRead: NO_IGG } },
  ],
} as const satisfies Layer;

const IMMUNE = ['brazil-moh', 'acog-151', 'israel-cmv', 'torchlight-policy'];

/** A documented IgG positive from well before this pregnancy, toxoplasma and CMV (F26, F28). */
export const immuneToxoCmv = {
  id: 'immune-before',
  title: 'Was she immune before this pregnancy?',
  stage: 'earlierResults',
  facts: ['positiveBefore', 'igg', 'signs', 'igmRead', 'exposed'],
  rows: [
    { id: 'M-IMM-1', when: { positiveBefore: 'none' } },
    { id: 'M-IMM-2', when: { positiveBefore: ['recent', 'old'], igg: ['negative', 'not-done', 'unread'] } },
    { id: 'M-IMM-3', when: { positiveBefore: ['recent', 'old'], igg: ['grey', 'low', 'positive'], signs: 'yes' }, word: 'non_primary_infection_possible', basis: 'immune-before', why: 'immune-with-signs', sources: IMMUNE, finding: 'F28' },
    { id: 'M-IMM-4', when: { positiveBefore: ['recent', 'old'], igg: ['grey', 'low', 'positive'], signs: 'no', igmRead: REACTIVE, exposed: 'yes' }, word: 'non_primary_infection_possible', basis: 'immune-before', why: 'immune-reactive-exposed', sources: IMMUNE, finding: 'F28' },
    { id: 'M-IMM-5', when: { positiveBefore: ['recent', 'old'], igg: ['low', 'positive'], signs: 'no', igmRead: REACTIVE, exposed: ['no', 'unknown'] }, word: 'immune', basis: 'immune-before', why: 'immune-persisting-igm', sources: [...IMMUNE, 'gras-2004'], finding: 'F26' },
    { id: 'M-IMM-6', when: { positiveBefore: ['recent', 'old'], igg: ['low', 'positive'], signs: 'no', igmRead: NOT_REACTIVE }, word: 'immune', basis: 'immune-before', why: 'immune-before', sources: IMMUNE, finding: 'F26' },
    { id: 'M-IMM-7', when: { positiveBefore: ['recent', 'old'], igg: 'grey', signs: 'no', igmRead: REACTIVE, exposed: ['no', 'unknown'] }, word: 'past_infection', basis: 'immune-before', why: 'immune-now-grey', sources: IMMUNE, finding: 'F26' },
    { id: 'M-IMM-8', when: { positiveBefore: ['recent', 'old'], igg: 'grey', signs: 'no', igmRead: NOT_REACTIVE }, word: 'past_infection', basis: 'immune-before', why: 'immune-now-grey', sources: IMMUNE, finding: 'F26' },
  ],
} as const satisfies Layer;

/** IgG run in parallel and rising, toxoplasma and CMV (F19). */
export const riseToxoCmv = {
  id: 'serial',
  title: 'Does IgG rise in sera run together?',
  stage: 'secondSampleAndPcr',
  facts: ['series', 'iggRead', 'avidityRead', 'igmRead'],
  rows: [
    { id: 'M-RISE-1', when: { series: 'other' } },
    { id: 'M-RISE-2', when: { series: 'rising', iggRead: [...NO_IGG, 'nascent'] } },
    { id: 'M-RISE-3', when: { series: 'rising', iggRead: ['positive-refuted', 'grey-refuted', 'low-refuted'] }, word: 'possible_recent_infection', basis: 'serial', why: 'rise-blot-negative', sources: ['cste-2024', 'torchlight-policy'], finding: 'F10' },
    { id: 'M-RISE-4', when: { series: 'rising', iggRead: ['grey', 'grey-confirmed', 'low-positive', 'positive'], avidityRead: ['high-plain', 'high-between'] }, word: 'possible_recent_infection', basis: 'serial', why: 'rise-against-avidity', sources: ['cste-2024', 'torchlight-policy'], finding: 'F19' },
    { id: 'M-RISE-5', when: { series: 'rising', iggRead: ['grey', 'grey-confirmed', 'low-positive', 'positive'], avidityRead: ['none', 'low', 'intermediate', 'high-late', 'high-unknown'], igmRead: REACTIVE }, word: 'probable_recent_infection', basis: 'serial', why: 'rise-with-igm', sources: ['cste-2024', 'france-serial-course', 'torchlight-policy'], finding: 'F19' },
    { id: 'M-RISE-6', when: { series: 'rising', iggRead: ['grey', 'grey-confirmed', 'low-positive', 'positive'], avidityRead: ['none', 'low', 'intermediate', 'high-late', 'high-unknown'], igmRead: NOT_REACTIVE }, word: 'possible_recent_infection', basis: 'serial', why: 'rise-without-igm', sources: ['cste-2024', 'torchlight-policy'], finding: 'F19' },
  ],
} as const satisfies Layer;

/** IgG negative shortly before the pregnancy, or gray early in it, and positive now (F13, F14). */
export const nearToxoCmv = {
  id: 'shortly-before',
  title: 'Did IgG appear shortly before this pregnancy, or out of a gray zone in it?',
  stage: 'earlierResults',
  facts: ['negativeEarlier', 'greyEarlier', 'iggRead', 'avidityRead', 'igmRead'],
  rows: [
    { id: 'M-NEAR-01', when: { negativeEarlier: ['none', 'vaccinated', 'vaccine-recent', 'unclear', 'other', 'same'], greyEarlier: 'no' } },
    { id: 'M-NEAR-02', when: { negativeEarlier: 'near', iggRead: ['positive', 'low-positive'], avidityRead: NOT_IN_WINDOW, igmRead: REACTIVE }, word: 'probable_recent_infection', basis: 'near', why: 'near-reactive', sources: ['robert-gangneux-2009', 'chatzakis-2020', 'torchlight-policy'], finding: 'F13' },
    { id: 'M-NEAR-03', when: { negativeEarlier: 'near', iggRead: ['positive', 'low-positive'], avidityRead: NOT_IN_WINDOW, igmRead: NOT_REACTIVE }, word: 'possible_recent_infection', basis: 'near', why: 'near-without-igm', sources: ['robert-gangneux-2009', 'torchlight-policy'], finding: 'F13' },
    { id: 'M-NEAR-04', when: { negativeEarlier: 'near', iggRead: ['positive', 'low-positive'], avidityRead: HIGH_IN_WINDOW } },
    { id: 'M-NEAR-05', when: { negativeEarlier: 'near', iggRead: 'grey-confirmed' }, word: 'possible_recent_infection', basis: 'near', why: 'near-grey-blot', sources: ['torchlight-policy'], finding: 'F13' },
    { id: 'M-NEAR-06', when: { negativeEarlier: 'near', iggRead: [...NO_IGG, 'nascent', 'grey', 'grey-refuted', 'low-refuted', 'positive-refuted'] } },
    { id: 'M-NEAR-07', when: { negativeEarlier: ['none', 'vaccinated', 'vaccine-recent', 'unclear', 'other', 'same'], greyEarlier: 'yes', iggRead: ['positive', 'low-positive'], avidityRead: NOT_IN_WINDOW, igmRead: REACTIVE }, word: 'probable_recent_infection', basis: 'near', why: 'grey-then-positive', sources: ['torchlight-policy'], finding: 'F14' },
    { id: 'M-NEAR-08', when: { negativeEarlier: ['none', 'vaccinated', 'vaccine-recent', 'unclear', 'other', 'same'], greyEarlier: 'yes', iggRead: ['positive', 'low-positive'], avidityRead: NOT_IN_WINDOW, igmRead: NOT_REACTIVE }, word: 'possible_recent_infection', basis: 'near', why: 'grey-then-positive', sources: ['torchlight-policy'], finding: 'F14' },
    { id: 'M-NEAR-09', when: { negativeEarlier: ['none', 'vaccinated', 'vaccine-recent', 'unclear', 'other', 'same'], greyEarlier: 'yes', iggRead: ['positive', 'low-positive'], avidityRead: HIGH_IN_WINDOW } },
    { id: 'M-NEAR-10', when: { negativeEarlier: ['none', 'vaccinated', 'vaccine-recent', 'unclear', 'other', 'same'], greyEarlier: 'yes', iggRead: [...NO_IGG, 'nascent', 'grey', 'grey-confirmed', 'grey-refuted', 'low-refuted', 'positive-refuted'] } },
  ],
} as const satisfies Layer;

/** DNA in the mother's blood, toxoplasma and CMV (F22). It supports, and is no test of the fetus. */
export const bloodPcr = {
  id: 'blood-pcr',
  title: 'Was the organism found in her blood?',
  stage: 'secondSampleAndPcr',
  facts: ['bloodPcr', 'igmRead', 'iggRead', 'avidityRead'],
  rows: [
    { id: 'M-PCR-1', when: { bloodPcr: 'other' } },
    { id: 'M-PCR-2', when: { bloodPcr: 'positive', igmRead: REACTIVE, avidityRead: ['none', 'low', 'intermediate'] }, word: 'probable_recent_infection', basis: 'blood-pcr', why: 'blood-pcr-with-igm', sources: ['roche-cmv', 'segondy-cmv', 'torchlight-policy'], finding: 'F22' },
    { id: 'M-PCR-3', when: { bloodPcr: 'positive', igmRead: REACTIVE, avidityRead: ['high-plain', 'high-between', 'high-late', 'high-unknown'] }, word: 'inconclusive', basis: 'blood-pcr-unexplained', why: 'blood-pcr-against-avidity', sources: ['bologna-2004', 'torchlight-policy'], finding: 'F22' },
    { id: 'M-PCR-4', when: { bloodPcr: 'positive', igmRead: NOT_REACTIVE, iggRead: ['positive', 'low-positive', 'positive-refuted', 'grey-confirmed'], avidityRead: ['none', 'intermediate', 'high-plain', 'high-between', 'high-late', 'high-unknown'] }, word: 'inconclusive', basis: 'blood-pcr-unexplained', why: 'blood-pcr-without-igm', sources: ['bologna-2004', 'torchlight-policy'], finding: 'F22' },
    { id: 'M-PCR-5', when: { bloodPcr: 'positive', igmRead: NOT_REACTIVE, iggRead: ['positive', 'low-positive', 'positive-refuted', 'grey-confirmed'], avidityRead: 'low' }, word: 'possible_recent_infection', basis: 'blood-pcr-unexplained', why: 'blood-pcr-low-avidity', sources: ['roche-cmv', 'torchlight-policy'], finding: 'F22' },
    { id: 'M-PCR-6', when: { bloodPcr: 'positive', igmRead: NOT_REACTIVE, iggRead: [...NO_IGG, 'nascent', 'grey', 'grey-refuted', 'low-refuted'] }, word: 'possible_recent_infection', basis: 'blood-pcr', why: 'blood-pcr-before-antibody', sources: ['segondy-cmv', 'torchlight-policy'], finding: 'F22' },
  ],
} as const satisfies Layer;

/** IgG never measured today. */
export const noIgg = {
  id: 'no-igg',
  title: 'Is the IgG missing?',
  stage: 'screening',
  facts: ['iggRead', 'igmRead', 'exposed'],
  rows: [
    { id: 'M-NOIGG-1', when: { iggRead: ['unread', 'negative', 'nascent', 'grey', 'grey-confirmed', 'grey-refuted', 'low-refuted', 'low-positive', 'positive', 'positive-refuted'] } },
    { id: 'M-NOIGG-2', when: { iggRead: 'none', igmRead: 'positive' }, word: 'possible_recent_infection', basis: 'no-igg', why: 'igm-without-igg-result', asks: ['results.igg'], sources: ['cdc-dpdx-page', 'fda-toxo-igm', 'torchlight-policy'], finding: 'F52' },
    { id: 'M-NOIGG-3', when: { iggRead: 'none', igmRead: 'grey', exposed: 'yes' }, word: 'possible_recent_infection', basis: 'no-igg', why: 'igm-without-igg-result', asks: ['results.igg'], sources: ['cdc-dpdx-page', 'torchlight-policy'], finding: 'F52' },
    { id: 'M-NOIGG-4', when: { iggRead: 'none', igmRead: 'grey', exposed: ['no', 'unknown'] }, word: 'inconclusive', basis: 'no-igg', cannotSay: true, why: 'igm-without-igg-result', asks: ['results.igg'], sources: ['cdc-dpdx-page', 'torchlight-policy'], finding: 'F52' },
    { id: 'M-NOIGG-5', when: { iggRead: 'none', igmRead: ['none', 'unread', 'negative', 'refuted'] }, word: 'inconclusive', basis: 'no-igg', cannotSay: true, why: 'igg-missing', asks: ['results.igg', 'results.igm'], sources: ['cdc-dpdx-page', 'roche-toxo', 'torchlight-policy'], finding: 'F52' },
  ],
} as const satisfies Layer;

/** The second sample after an IgM without IgG (F01). */
export const secondSample = {
  id: 'second-sample',
  title: 'Has IgG stayed away after a reactive IgM?',
  stage: 'secondSampleAndPcr',
  facts: ['iggRead', 'igmRun', 'treated', 'tooEarly', 'igmRead'],
  rows: [
    { id: 'M-SECOND-1', when: { iggRead: ['none', 'unread', 'nascent', 'grey', 'grey-confirmed', 'grey-refuted', 'low-refuted', 'low-positive', 'positive', 'positive-refuted'] } },
    { id: 'M-SECOND-2', when: { iggRead: 'negative', igmRun: 'none' } },
    { id: 'M-SECOND-3', when: { iggRead: 'negative', igmRun: 'late', treated: 'no', tooEarly: 'no' }, word: 'false_positive_igm_likely', basis: 'closed-by-second', why: 'igm-closed', sources: ['cdc-dpdx-toxo', 'brazil-moh', 'sogc-algorithm-sheet', 'torchlight-policy'], finding: 'F01' },
    { id: 'M-SECOND-4', when: { iggRead: 'negative', igmRun: 'late', treated: 'no', tooEarly: 'yes' } },
    { id: 'M-SECOND-5', when: { iggRead: 'negative', igmRun: 'late', treated: 'yes', igmRead: ['none', 'unread', 'negative', 'refuted'] }, word: 'inconclusive', basis: 'igm-open', why: 'igm-gone-treated', sources: ['torchlight-policy'], finding: 'F01' },
    { id: 'M-SECOND-6', when: { iggRead: 'negative', igmRun: 'late', treated: 'yes', igmRead: REACTIVE } },
    { id: 'M-SECOND-7', when: { iggRead: 'negative', igmRun: 'early', igmRead: ['none', 'unread', 'negative', 'refuted'] }, word: 'inconclusive', basis: 'igm-open', why: 'igm-gone-early', sources: ['torchlight-policy'], finding: 'F01' },
    { id: 'M-SECOND-8', when: { iggRead: 'negative', igmRun: 'early', igmRead: REACTIVE } },
  ],
} as const satisfies Layer;

/** IgG negative, by the IgM of today (F02 to F05, F29). Toxoplasma and CMV. */
export const cellNegative = {
  id: 'cell-igg-negative',
  title: 'IgG negative: what does the IgM say?',
  stage: 'screening',
  facts: ['iggRead', 'igmRead', 'tooEarly', 'exposed'],
  rows: [
    { id: 'M-NEG-01', when: { iggRead: ['none', 'unread', 'grey', 'grey-confirmed', 'grey-refuted', 'low-refuted', 'low-positive', 'positive', 'positive-refuted'] } },
    { id: 'M-NEG-02', when: { iggRead: 'negative', igmRead: 'negative', tooEarly: 'no' }, word: 'susceptible', basis: 'cell', why: 'no-antibody', sources: ['cdc-dpdx-toxo', 'roche-cmv', 'labcorp-cmv'] },
    { id: 'M-NEG-03', when: { iggRead: 'negative', igmRead: 'negative', tooEarly: 'yes' }, word: 'inconclusive', basis: 'too-early', why: 'no-antibody-or-too-early', sources: ['torchlight-policy', 'labcorp-cmv'], finding: 'F29' },
    { id: 'M-NEG-04', when: { iggRead: 'negative', igmRead: ['none', 'unread'] }, word: 'inconclusive', basis: 'igm-missing', why: 'negative-without-igm', asks: ['results.igm'], sources: ['torchlight-policy'], finding: 'F24' },
    { id: 'M-NEG-05', when: { iggRead: 'negative', igmRead: 'refuted' }, word: 'false_positive_igm_likely', basis: 'refuted', why: 'igm-alone-refuted', sources: ['isaga-multicentre', 'torchlight-policy'], finding: 'F02' },
    { id: 'M-NEG-06', when: { iggRead: 'negative', igmRead: 'grey', exposed: ['no', 'unknown'] }, word: 'inconclusive', basis: 'cell', why: 'igm-grey-alone', sources: ['cdc-dpdx-toxo', 'roche-cmv', 'torchlight-policy'], finding: 'F03' },
    { id: 'M-NEG-07', when: { iggRead: 'negative', igmRead: 'grey', exposed: 'yes' }, word: 'possible_recent_infection', basis: 'cell', why: 'igm-grey-alone-exposed', sources: ['torchlight-policy'], finding: 'F03' },
    { id: 'M-NEG-08', when: { iggRead: 'negative', igmRead: 'positive' }, word: 'possible_recent_infection', basis: 'cell', why: 'igm-alone', sources: ['cdc-dpdx-toxo', 'sogc-285', 'roche-cmv', 'labcorp-cmv'], finding: 'F04' },
    { id: 'M-NEG-09', when: { iggRead: 'nascent', igmRead: ['none', 'unread', 'negative', 'refuted'] }, word: 'inconclusive', basis: 'cell', why: 'blot-only', sources: ['torchlight-policy'], finding: 'F05' },
    { id: 'M-NEG-10', when: { iggRead: 'nascent', igmRead: 'grey', exposed: ['no', 'unknown'] }, word: 'inconclusive', basis: 'cell', why: 'nascent-grey', sources: ['igg-blot-seroconversion', 'torchlight-policy'], finding: 'F05' },
    { id: 'M-NEG-11', when: { iggRead: 'nascent', igmRead: 'grey', exposed: 'yes' }, word: 'possible_recent_infection', basis: 'cell', why: 'nascent-grey', sources: ['igg-blot-seroconversion', 'torchlight-policy'], finding: 'F05' },
    { id: 'M-NEG-12', when: { iggRead: 'nascent', igmRead: 'positive' }, word: 'possible_recent_infection', basis: 'cell', why: 'nascent-positive', sources: ['igg-blot-seroconversion', 'khammari-2015', 'torchlight-policy'], finding: 'F05' },
  ],
} as const satisfies Layer;

/** IgG positive and contradicted by its own immunoblot (F10). All pathogens. */
export const blotContradicts = {
  id: 'igg-contradicted',
  title: 'Is a positive IgG contradicted by its immunoblot?',
  stage: 'immunoblot',
  facts: ['iggRead', 'igmRead'],
  rows: [
    { id: 'M-CONTRA-1', when: { iggRead: ['none', 'unread', 'negative', 'nascent', 'grey', 'grey-confirmed', 'grey-refuted', 'low-refuted', 'low-positive', 'positive'] } },
    { id: 'M-CONTRA-2', when: { iggRead: 'positive-refuted', igmRead: REACTIVE }, word: 'possible_recent_infection', basis: 'blot-contradicts', why: 'blot-contradicts-reactive', sources: ['furione-2018', 'torchlight-policy'], finding: 'F10' },
    { id: 'M-CONTRA-3', when: { iggRead: 'positive-refuted', igmRead: NOT_REACTIVE }, word: 'inconclusive', basis: 'blot-contradicts', why: 'blot-contradicts', sources: ['furione-2018', 'torchlight-policy'], finding: 'F10' },
  ],
} as const satisfies Layer;

/** What an abnormal scan, active eye disease, immunosuppression or immunoglobulin leave standing (F23, F25). */
export const closing = [
  {
    id: 'abnormal',
    title: 'Do scan or eyes forbid a reassuring word?',
    stage: 'secondSampleAndPcr',
    facts: ['word', 'scan', 'eyes', 'igg'],
    rows: [
      { id: 'M-ABN-1', when: { word: ['susceptible', 'possible_recent_infection', 'probable_recent_infection', 'confirmed_infection', 'non_primary_infection_possible', 'inconclusive', 'congenital_infection_excluded', 'congenital_infection_possible', 'congenital_infection_probable', 'congenital_infection_confirmed'] } },
      { id: 'M-ABN-2', when: { word: ['immune', 'past_infection', 'recent_infection_excluded'], scan: 'no', eyes: 'no' } },
      { id: 'M-ABN-3', when: { word: ['immune', 'past_infection', 'recent_infection_excluded'], scan: 'yes' }, word: 'inconclusive', why: 'abnormal-scan', sources: ['sogc-285', 'smfm-39', 'torchlight-policy'], finding: 'F23' },
      { id: 'M-ABN-4', when: { word: ['immune', 'past_infection', 'recent_infection_excluded'], scan: 'no', eyes: 'yes' }, word: 'inconclusive', why: 'active-eye-disease', sources: ['andrade-2010', 'torchlight-policy'], finding: 'F23' },
      { id: 'M-ABN-5', when: { word: 'false_positive_igm_likely', igg: ['negative', 'not-done', 'unread'] } },
      { id: 'M-ABN-6', when: { word: 'false_positive_igm_likely', igg: ['grey', 'low', 'positive'], scan: 'no', eyes: 'no' } },
      { id: 'M-ABN-7', when: { word: 'false_positive_igm_likely', igg: ['grey', 'low', 'positive'], scan: 'yes' }, word: 'inconclusive', why: 'abnormal-scan', sources: ['sogc-285', 'smfm-39', 'torchlight-policy'], finding: 'F23' },
      { id: 'M-ABN-8', when: { word: 'false_positive_igm_likely', igg: ['grey', 'low', 'positive'], scan: 'no', eyes: 'yes' }, word: 'inconclusive', why: 'active-eye-disease', sources: ['andrade-2010', 'torchlight-policy'], finding: 'F23' },
    ],
  },
  {
    id: 'throat',
    title: 'Was the organism found in her throat?',
    stage: 'secondSampleAndPcr',
    facts: ['conclusion', 'throatPcr'],
    rows: [
      { id: 'M-THROAT-1', when: { throatPcr: 'other' } },
      { id: 'M-THROAT-2', when: { throatPcr: 'positive', conclusion: ['possible_recent_infection', 'probable_recent_infection', 'confirmed_infection', 'non_primary_infection_possible', 'inconclusive', 'congenital_infection_excluded', 'congenital_infection_possible', 'congenital_infection_probable', 'congenital_infection_confirmed'] } },
      { id: 'M-THROAT-3', when: { throatPcr: 'positive', conclusion: ['susceptible', 'immune', 'past_infection', 'recent_infection_excluded', 'false_positive_igm_likely'] }, word: 'inconclusive', why: 'throat-pcr-positive', sources: ['torchlight-policy'], finding: 'F22' },
    ],
  },
  {
    id: 'methods',
    title: 'Do two avidity methods disagree?',
    stage: 'avidity',
    facts: ['conclusion', 'avidityMethods', 'igmToday'],
    rows: [
      { id: 'M-METH-1', when: { avidityMethods: 'agree' } },
      { id: 'M-METH-2', when: { avidityMethods: 'disagree', igmToday: ['none', 'unread', 'negative'] } },
      { id: 'M-METH-3', when: { avidityMethods: 'disagree', igmToday: [...REACTIVE, 'refuted'], conclusion: ['susceptible', 'false_positive_igm_likely', 'possible_recent_infection', 'probable_recent_infection', 'confirmed_infection', 'non_primary_infection_possible', 'inconclusive', 'congenital_infection_excluded', 'congenital_infection_possible', 'congenital_infection_probable', 'congenital_infection_confirmed'] } },
      { id: 'M-METH-4', when: { avidityMethods: 'disagree', igmToday: [...REACTIVE, 'refuted'], conclusion: ['immune', 'past_infection', 'recent_infection_excluded'] }, word: 'inconclusive', why: 'avidity-methods-disagree', sources: ['prince-lape-nixon-2014', 'hofmann-liebert-2005'], finding: 'F48' },
    ],
  },
  {
    id: 'reliable',
    title: 'Can her serology be relied on?',
    stage: 'screening',
    facts: ['immunosuppressed', 'immunoglobulin', 'basis', 'positiveBefore'],
    rows: [
      { id: 'M-REL-1', when: { immunosuppressed: 'no', immunoglobulin: 'no' } },
      { id: 'M-REL-2', when: { immunosuppressed: 'yes', immunoglobulin: 'no', basis: ['direct', 'seroconversion', 'serial'] } },
      { id: 'M-REL-3', when: { immunosuppressed: 'yes', immunoglobulin: 'no', basis: ['none', 'contradiction', 'unread', 'immune-before', 'near', 'blood-pcr', 'blood-pcr-unexplained', 'no-igg', 'closed-by-second', 'igm-open', 'cell', 'too-early', 'igm-missing', 'refuted', 'blot-contradicts', 'dating', 'vaccine', 'exposure'] }, word: 'inconclusive', why: 'immunosuppressed', sources: ['aap-2017', 'nih-oi', 'torchlight-policy'], finding: 'F53' },
      { id: 'M-REL-4', when: { immunoglobulin: 'yes', basis: 'direct' } },
      { id: 'M-REL-5', when: { immunosuppressed: 'no', immunoglobulin: 'yes', basis: 'immune-before', positiveBefore: 'old' } },
      { id: 'M-REL-6', when: { immunosuppressed: 'yes', immunoglobulin: 'yes', basis: 'immune-before', positiveBefore: 'old' }, word: 'inconclusive', why: 'immunosuppressed', sources: ['aap-2017', 'nih-oi', 'torchlight-policy'], finding: 'F53' },
      { id: 'M-REL-7', when: { immunoglobulin: 'yes', basis: 'immune-before', positiveBefore: ['none', 'recent'] }, word: 'inconclusive', why: 'immunoglobulin', sources: ['hanson-2020', 'newcastle-cmv', 'torchlight-policy'], finding: 'F25' },
      { id: 'M-REL-8', when: { immunoglobulin: 'yes', basis: ['none', 'contradiction', 'unread', 'seroconversion', 'serial', 'near', 'blood-pcr', 'blood-pcr-unexplained', 'no-igg', 'closed-by-second', 'igm-open', 'cell', 'too-early', 'igm-missing', 'refuted', 'blot-contradicts', 'dating', 'vaccine', 'exposure'] }, word: 'inconclusive', why: 'immunoglobulin', sources: ['hanson-2020', 'newcastle-cmv', 'torchlight-policy'], finding: 'F25' },
    ],
  },
] as const satisfies readonly Layer[];

/** How a word can have been reached. */
export const bases = [
  'none', 'direct', 'contradiction', 'unread', 'seroconversion', 'immune-before', 'serial', 'near', 'blood-pcr', 'blood-pcr-unexplained',
  'no-igg', 'closed-by-second', 'igm-open', 'cell', 'too-early', 'igm-missing', 'refuted', 'blot-contradicts', 'dating', 'vaccine', 'exposure',
] as const;
