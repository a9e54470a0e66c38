/**
 * Readings that the tables of all three pathogens share: what the IgM says once a second method and earlier
 * samples are heard, and what the IgG says once its immunoblot is.
 */
import type { Layer } from '../rules/table.ts';

const IGM = ['none', 'unread', 'negative', 'refuted', 'grey', 'positive'] as const;

export const exposedToxoCmv = {
  id: 'exposure',
  title: 'Was there an exposure or an illness that fits?',
  stage: 'screening',
  facts: ['rash', 'contact', 'travel', 'symptoms'],
  finds: { exposed: ['no', 'yes', 'unknown'] },
  rows: [
    { id: 'M-EXP-1', when: { rash: 'yes' }, find: { exposed: 'yes' }, why: 'exposed', sources: ['torchlight-policy'] },
    { id: 'M-EXP-2', when: { rash: ['none', 'unknown'], contact: ['fresh', 'later'] }, find: { exposed: 'yes' }, why: 'exposed', sources: ['torchlight-policy'] },
    { id: 'M-EXP-3', when: { rash: ['none', 'unknown'], contact: ['none', 'unknown'], travel: 'yes' }, find: { exposed: 'yes' }, why: 'exposed', sources: ['torchlight-policy'] },
    { id: 'M-EXP-4', when: { rash: ['none', 'unknown'], contact: ['none', 'unknown'], travel: 'no', symptoms: 'yes' }, find: { exposed: 'yes' }, why: 'exposed', sources: ['torchlight-policy'] },
    { id: 'M-EXP-5', when: { rash: 'none', contact: 'none', travel: 'no', symptoms: 'no' }, find: { exposed: 'no' } },
    { id: 'M-EXP-6', when: { rash: 'unknown', contact: ['none', 'unknown'], travel: 'no', symptoms: 'no' }, find: { exposed: 'unknown' } },
    { id: 'M-EXP-7', when: { rash: 'none', contact: 'unknown', travel: 'no', symptoms: 'no' }, find: { exposed: 'unknown' } },
  ],
} as const satisfies Layer;

export const tooEarlyToxoCmv = {
  id: 'too-early',
  title: 'Could the sample be too early for antibody?',
  stage: 'screening',
  facts: ['contact', 'travel', 'symptoms', 'negativeOldEnough'],
  finds: { tooEarly: ['no', 'yes'] },
  rows: [
    { id: 'M-EARLY-1', when: { contact: 'fresh' }, find: { tooEarly: 'yes' }, why: 'too-early', sources: ['torchlight-policy'], finding: 'F29' },
    { id: 'M-EARLY-2', when: { contact: ['later', 'none', 'unknown'], negativeOldEnough: 'no', travel: 'yes' }, find: { tooEarly: 'yes' }, why: 'too-early-undated', sources: ['torchlight-policy'], finding: 'F29' },
    { id: 'M-EARLY-3', when: { contact: ['later', 'none', 'unknown'], negativeOldEnough: 'no', travel: 'no', symptoms: 'yes' }, find: { tooEarly: 'yes' }, why: 'too-early-undated', sources: ['torchlight-policy'], finding: 'F29' },
    { id: 'M-EARLY-4', when: { contact: ['later', 'none', 'unknown'], negativeOldEnough: 'no', travel: 'no', symptoms: 'no' }, find: { tooEarly: 'no' } },
    { id: 'M-EARLY-5', when: { contact: ['later', 'none', 'unknown'], negativeOldEnough: 'yes' }, find: { tooEarly: 'no' } },
  ],
} as const satisfies Layer;

/** One serum, one or two IgM methods (F02). */
export const igmMethods = {
  id: 'igm-methods',
  title: 'What do the IgM methods say together?',
  stage: 'grayZone',
  facts: ['igm', 'secondIgm', 'exposed'],
  finds: { igmToday: IGM },
  rows: [
    { id: 'M-IGM-01', when: { igm: 'unread' }, find: { igmToday: 'unread' } },
    { id: 'M-IGM-02', when: { igm: 'not-done', secondIgm: 'none' }, find: { igmToday: 'none' } },
    { id: 'M-IGM-03', when: { igm: 'not-done', secondIgm: 'negative' }, find: { igmToday: 'negative' } },
    { id: 'M-IGM-04', when: { igm: 'not-done', secondIgm: 'grey' }, find: { igmToday: 'grey' } },
    { id: 'M-IGM-05', when: { igm: 'not-done', secondIgm: 'positive' }, find: { igmToday: 'positive' } },
    { id: 'M-IGM-06', when: { igm: 'negative', secondIgm: ['none', 'negative'] }, find: { igmToday: 'negative' } },
    { id: 'M-IGM-07', when: { igm: 'negative', secondIgm: ['grey', 'positive'] }, find: { igmToday: 'grey' }, why: 'igm-methods-disagree', sources: ['torchlight-policy'], finding: 'F02' },
    { id: 'M-IGM-08', when: { igm: 'grey', secondIgm: ['none', 'grey', 'positive'] }, find: { igmToday: 'grey' } },
    { id: 'M-IGM-09', when: { igm: 'positive', secondIgm: ['none', 'grey', 'positive'] }, find: { igmToday: 'positive' } },
    { id: 'M-IGM-10', when: { igm: ['grey', 'positive'], secondIgm: 'negative', exposed: ['no', 'unknown'] }, find: { igmToday: 'refuted' }, why: 'igm-refuted', sources: ['isaga-multicentre', 'hofmann-liebert-2005', 'torchlight-policy'], finding: 'F02' },
    { id: 'M-IGM-11', when: { igm: 'grey', secondIgm: 'negative', exposed: 'yes' }, find: { igmToday: 'grey' }, why: 'igm-not-refuted-exposed', sources: ['torchlight-policy'], finding: 'F02' },
    { id: 'M-IGM-12', when: { igm: 'positive', secondIgm: 'negative', exposed: 'yes' }, find: { igmToday: 'positive' }, why: 'igm-not-refuted-exposed', sources: ['torchlight-policy'], finding: 'F02' },
  ],
} as const satisfies Layer;

/**
 * The earliest IgG-positive sample is read with its own IgM; a reactive IgM of this pregnancy is not forgotten (F15, F26).
 * Where the immunoblot of today denies the IgG, an earlier IgM says nothing of today's (F112).
 */
export const igmOverTime = {
  id: 'igm-over-time',
  title: 'Does an earlier sample change what the IgM says?',
  stage: 'earlierResults',
  facts: ['igmToday', 'igg', 'igmEarlier', 'firstPositiveIgm', 'exposed', 'blotDenies'],
  finds: { igmRead: IGM },
  rows: [
    { id: 'M-TIME-01', when: { igmToday: 'unread' }, find: { igmRead: 'unread' } },
    { id: 'M-TIME-02', when: { igmToday: 'none', igg: ['negative', 'grey', 'not-done', 'unread'] }, find: { igmRead: 'none' } },
    { id: 'M-TIME-03', when: { igmToday: 'negative', igg: ['negative', 'grey', 'not-done', 'unread'] }, find: { igmRead: 'negative' } },
    { id: 'M-TIME-04', when: { igmToday: 'refuted', igg: ['negative', 'grey', 'not-done', 'unread'] }, find: { igmRead: 'refuted' } },
    { id: 'M-TIME-21', when: { igmToday: 'refuted', igg: ['low', 'positive'], igmEarlier: 'no', firstPositiveIgm: ['none', 'unknown', 'negative'] }, find: { igmRead: 'refuted' } },
    { id: 'M-TIME-23', when: { igmToday: 'refuted', igg: ['low', 'positive'], igmEarlier: 'no', firstPositiveIgm: 'reactive' }, find: { igmRead: 'grey' }, why: 'igm-earlier-reactive', sources: ['torchlight-policy'], finding: 'F112' },
    { id: 'M-TIME-22', when: { igmToday: 'refuted', igg: ['low', 'positive'], igmEarlier: 'yes' }, find: { igmRead: 'grey' }, why: 'igm-earlier-reactive', sources: ['cdc-dpdx-toxo', 'torchlight-policy'], finding: 'F15' },
    { id: 'M-TIME-05', when: { igmToday: 'grey', igg: ['negative', 'grey', 'not-done', 'unread'] }, find: { igmRead: 'grey' } },
    { id: 'M-TIME-06', when: { igmToday: 'positive', igg: ['negative', 'grey', 'not-done', 'unread'] }, find: { igmRead: 'positive' } },
    { id: 'M-TIME-07', when: { igmToday: ['none', 'negative'], igg: ['low', 'positive'], igmEarlier: 'yes' }, find: { igmRead: 'grey' }, why: 'igm-earlier-reactive', sources: ['cdc-dpdx-toxo', 'torchlight-policy'], finding: 'F15' },
    { id: 'M-TIME-08', when: { igmToday: ['none', 'negative'], igg: ['low', 'positive'], igmEarlier: 'no', firstPositiveIgm: 'reactive' }, find: { igmRead: 'grey' }, why: 'igm-earlier-reactive', sources: ['torchlight-policy'], finding: 'F26' },
    { id: 'M-TIME-09', when: { igmToday: 'none', igg: ['low', 'positive'], igmEarlier: 'no', firstPositiveIgm: ['none', 'unknown'] }, find: { igmRead: 'none' } },
    { id: 'M-TIME-10', when: { igmToday: 'none', igg: ['low', 'positive'], igmEarlier: 'no', firstPositiveIgm: 'negative', exposed: ['no', 'unknown'], blotDenies: 'no' }, find: { igmRead: 'negative' }, why: 'first-positive-read', sources: ['torchlight-policy'], finding: 'F26' },
    { id: 'M-TIME-24', when: { igmToday: 'none', igg: ['low', 'positive'], igmEarlier: 'no', firstPositiveIgm: 'negative', exposed: ['no', 'unknown'], blotDenies: 'yes' }, find: { igmRead: 'none' }, why: 'blot-contradicts-igg', sources: ['torchlight-policy'], finding: 'F112' },
    { id: 'M-TIME-11', when: { igmToday: 'none', igg: ['low', 'positive'], igmEarlier: 'no', firstPositiveIgm: 'negative', exposed: 'yes' }, find: { igmRead: 'none' } },
    { id: 'M-TIME-12', when: { igmToday: 'negative', igg: ['low', 'positive'], igmEarlier: 'no', firstPositiveIgm: ['none', 'unknown', 'negative'] }, find: { igmRead: 'negative' } },
    { id: 'M-TIME-13', when: { igmToday: 'grey', igg: ['low', 'positive'], igmEarlier: 'no', firstPositiveIgm: 'negative', exposed: ['no', 'unknown'], blotDenies: 'no' }, find: { igmRead: 'negative' }, why: 'first-positive-read', sources: ['torchlight-policy'], finding: 'F26' },
    { id: 'M-TIME-25', when: { igmToday: 'grey', igg: ['low', 'positive'], igmEarlier: 'no', firstPositiveIgm: 'negative', exposed: ['no', 'unknown'], blotDenies: 'yes' }, find: { igmRead: 'grey' }, why: 'blot-contradicts-igg', sources: ['torchlight-policy'], finding: 'F112' },
    { id: 'M-TIME-14', when: { igmToday: 'grey', igg: ['low', 'positive'], igmEarlier: 'no', firstPositiveIgm: 'negative', exposed: 'yes' }, find: { igmRead: 'grey' } },
    { id: 'M-TIME-15', when: { igmToday: 'grey', igg: ['low', 'positive'], igmEarlier: 'no', firstPositiveIgm: ['none', 'unknown', 'reactive'] }, find: { igmRead: 'grey' } },
    { id: 'M-TIME-16', when: { igmToday: 'grey', igg: ['low', 'positive'], igmEarlier: 'yes' }, find: { igmRead: 'grey' } },
    { id: 'M-TIME-17', when: { igmToday: 'positive', igg: ['low', 'positive'], igmEarlier: 'no', firstPositiveIgm: 'negative', exposed: ['no', 'unknown'], blotDenies: 'no' }, find: { igmRead: 'negative' }, why: 'first-positive-read', sources: ['torchlight-policy'], finding: 'F26' },
    { id: 'M-TIME-26', when: { igmToday: 'positive', igg: ['low', 'positive'], igmEarlier: 'no', firstPositiveIgm: 'negative', exposed: ['no', 'unknown'], blotDenies: 'yes' }, find: { igmRead: 'positive' }, why: 'blot-contradicts-igg', sources: ['torchlight-policy'], finding: 'F112' },
    { id: 'M-TIME-18', when: { igmToday: 'positive', igg: ['low', 'positive'], igmEarlier: 'no', firstPositiveIgm: 'negative', exposed: 'yes' }, find: { igmRead: 'positive' } },
    { id: 'M-TIME-19', when: { igmToday: 'positive', igg: ['low', 'positive'], igmEarlier: 'no', firstPositiveIgm: ['none', 'unknown', 'reactive'] }, find: { igmRead: 'positive' } },
    { id: 'M-TIME-20', when: { igmToday: 'positive', igg: ['low', 'positive'], igmEarlier: 'yes' }, find: { igmRead: 'positive' } },
  ],
} as const satisfies Layer;

const IGG = [
  'none',
  'unread',
  'negative',
  'nascent',
  'grey',
  'grey-confirmed',
  'grey-refuted',
  'low-refuted',
  'low-positive',
  'positive',
  'positive-refuted',
] as const;

/** IgG with its immunoblot, toxoplasma and CMV (F05, F06, F07, F10). */
export const iggToxoCmv = {
  id: 'igg-blot',
  title: 'What does the IgG say with its immunoblot?',
  stage: 'grayZone',
  facts: ['igg', 'iggBlot', 'igmRead'],
  finds: { iggRead: IGG },
  rows: [
    { id: 'M-IGG-01', when: { igg: 'not-done' }, find: { iggRead: 'none' } },
    { id: 'M-IGG-02', when: { igg: 'unread' }, find: { iggRead: 'unread' } },
    { id: 'M-IGG-03', when: { igg: 'negative', iggBlot: ['none', 'negative'] }, find: { iggRead: 'negative' } },
    { id: 'M-IGG-04', when: { igg: 'negative', iggBlot: 'positive' }, find: { iggRead: 'nascent' }, why: 'blot-before-igg', sources: ['igg-blot-seroconversion', 'khammari-2015', 'torchlight-policy'], finding: 'F05' },
    { id: 'M-IGG-05', when: { igg: 'grey', iggBlot: 'none' }, find: { iggRead: 'grey' } },
    { id: 'M-IGG-06', when: { igg: 'grey', iggBlot: 'positive' }, find: { iggRead: 'grey-confirmed' }, why: 'blot-confirms-grey', sources: ['khammari-2013', 'furione-2018', 'torchlight-policy'], finding: 'F06' },
    { id: 'M-IGG-07', when: { igg: 'grey', iggBlot: 'negative' }, find: { iggRead: 'grey-refuted' }, why: 'blot-refutes-grey', sources: ['khammari-2013', 'furione-2018', 'torchlight-policy'], finding: 'F06' },
    { id: 'M-IGG-08', when: { igg: 'low', igmRead: ['none', 'unread', 'negative', 'refuted'], iggBlot: 'none' }, find: { iggRead: 'grey' }, why: 'low-read-as-grey', sources: ['furione-2018', 'torchlight-policy'], finding: 'F07' },
    { id: 'M-IGG-09', when: { igg: 'low', igmRead: ['none', 'unread', 'negative', 'refuted'], iggBlot: 'positive' }, find: { iggRead: 'grey-confirmed' }, why: 'blot-confirms-grey', sources: ['khammari-2013', 'furione-2018'], finding: 'F07' },
    { id: 'M-IGG-10', when: { igg: 'low', igmRead: ['none', 'unread', 'negative', 'refuted'], iggBlot: 'negative' }, find: { iggRead: 'low-refuted' }, why: 'blot-refutes-grey', sources: ['furione-2018', 'torchlight-policy'], finding: 'F10' },
    { id: 'M-IGG-11', when: { igg: 'low', igmRead: ['grey', 'positive'], iggBlot: 'none' }, find: { iggRead: 'low-positive' }, why: 'low-read-as-positive', sources: ['torchlight-policy'], finding: 'F07' },
    { id: 'M-IGG-12', when: { igg: 'low', igmRead: ['grey', 'positive'], iggBlot: 'positive' }, find: { iggRead: 'positive' } },
    { id: 'M-IGG-13', when: { igg: ['low', 'positive'], igmRead: ['grey', 'positive'], iggBlot: 'negative' }, find: { iggRead: 'positive-refuted' }, why: 'blot-contradicts-igg', sources: ['torchlight-policy'], finding: 'F10' },
    { id: 'M-IGG-14', when: { igg: 'positive', iggBlot: ['none', 'positive'] }, find: { iggRead: 'positive' } },
    { id: 'M-IGG-15', when: { igg: 'positive', igmRead: ['none', 'unread', 'negative', 'refuted'], iggBlot: 'negative' }, find: { iggRead: 'positive-refuted' }, why: 'blot-contradicts-igg', sources: ['torchlight-policy'], finding: 'F10' },
  ],
} as const satisfies Layer;

/**
 * Rubella: a low-positive IgG is read as positive, with an exposure as gray; E1 bands without E2 confirm no old infection
 * (F07, F11). After an IgG negative of this pregnancy the exposure must not make it less (F115).
 */
export const iggRubella = {
  id: 'igg-blot',
  title: 'What does the IgG say with its immunoblot?',
  stage: 'grayZone',
  facts: ['igg', 'iggBlot', 'igmRead', 'exposed', 'negativeEarlier', 'iggLost'],
  finds: { iggRead: IGG },
  rows: [
    { id: 'R-IGG-01', when: { igg: 'not-done' }, find: { iggRead: 'none' } },
    { id: 'R-IGG-02', when: { igg: 'unread' }, find: { iggRead: 'unread' } },
    { id: 'R-IGG-03', when: { igg: 'negative', iggBlot: ['none', 'negative'] }, find: { iggRead: 'negative' } },
    { id: 'R-IGG-04', when: { igg: 'negative', iggBlot: ['positive', 'e2-absent'] }, find: { iggRead: 'nascent' }, why: 'blot-before-igg', sources: ['torchlight-policy'], finding: 'F05' },
    { id: 'R-IGG-05', when: { igg: 'grey', iggBlot: ['none', 'e2-absent'] }, find: { iggRead: 'grey' } },
    { id: 'R-IGG-06', when: { igg: 'grey', iggBlot: 'positive' }, find: { iggRead: 'grey-confirmed' }, why: 'blot-confirms-grey', sources: ['bouthry-2016', 'torchlight-policy'], finding: 'F06' },
    { id: 'R-IGG-07', when: { igg: 'grey', iggBlot: 'negative' }, find: { iggRead: 'grey-refuted' }, why: 'blot-refutes-grey', sources: ['bouthry-2016', 'torchlight-policy'], finding: 'F06' },
    { id: 'R-IGG-08', when: { igg: 'low', igmRead: ['none', 'unread', 'negative', 'refuted'], exposed: 'yes', iggBlot: ['none', 'e2-absent'], negativeEarlier: ['none', 'vaccinated', 'vaccine-recent', 'near'] }, find: { iggRead: 'grey' }, why: 'low-read-as-grey', sources: ['torchlight-policy'], finding: 'F07' },
    { id: 'R-IGG-18', when: { igg: 'low', igmRead: ['none', 'negative', 'refuted'], exposed: 'yes', iggBlot: ['none', 'e2-absent'], negativeEarlier: ['unclear', 'other', 'same'], iggLost: 'no' }, find: { iggRead: 'low-positive' }, sources: ['torchlight-policy'], finding: 'F115' },
    { id: 'R-IGG-19', when: { igg: 'low', igmRead: ['none', 'negative', 'refuted'], exposed: 'yes', iggBlot: ['none', 'e2-absent'], negativeEarlier: ['unclear', 'other', 'same'], iggLost: 'yes' }, find: { iggRead: 'grey' }, why: 'low-read-as-grey', sources: ['torchlight-policy'], finding: 'F07' },
    { id: 'R-IGG-20', when: { igg: 'low', igmRead: 'unread', exposed: 'yes', iggBlot: ['none', 'e2-absent'], negativeEarlier: ['unclear', 'other', 'same'] }, find: { iggRead: 'grey' }, why: 'low-read-as-grey', sources: ['torchlight-policy'], finding: 'F07' },
    { id: 'R-IGG-09', when: { igg: 'low', igmRead: ['none', 'unread', 'negative', 'refuted'], exposed: 'yes', iggBlot: 'positive' }, find: { iggRead: 'grey-confirmed' }, why: 'blot-confirms-grey', sources: ['bouthry-2016'], finding: 'F07' },
    { id: 'R-IGG-10', when: { igg: 'low', igmRead: ['none', 'unread', 'negative', 'refuted'], iggBlot: 'negative' }, find: { iggRead: 'low-refuted' }, why: 'blot-refutes-grey', sources: ['torchlight-policy'], finding: 'F10' },
    { id: 'R-IGG-11', when: { igg: 'low', igmRead: ['none', 'unread', 'negative', 'refuted'], exposed: ['no', 'unknown'], iggBlot: ['none', 'e2-absent'] }, find: { iggRead: 'low-positive' } },
    { id: 'R-IGG-12', when: { igg: 'low', igmRead: ['none', 'unread', 'negative', 'refuted'], exposed: ['no', 'unknown'], iggBlot: 'positive' }, find: { iggRead: 'positive' } },
    { id: 'R-IGG-13', when: { igg: 'low', igmRead: ['grey', 'positive'], iggBlot: ['none', 'e2-absent'] }, find: { iggRead: 'low-positive' }, why: 'low-read-as-positive', sources: ['torchlight-policy'], finding: 'F07' },
    { id: 'R-IGG-14', when: { igg: 'low', igmRead: ['grey', 'positive'], iggBlot: 'positive' }, find: { iggRead: 'positive' } },
    { id: 'R-IGG-15', when: { igg: 'low', igmRead: ['grey', 'positive'], iggBlot: 'negative' }, find: { iggRead: 'positive-refuted' }, why: 'blot-contradicts-igg', sources: ['torchlight-policy'], finding: 'F10' },
    { id: 'R-IGG-16', when: { igg: 'positive', iggBlot: ['none', 'positive', 'e2-absent'] }, find: { iggRead: 'positive' } },
    { id: 'R-IGG-17', when: { igg: 'positive', iggBlot: 'negative' }, find: { iggRead: 'positive-refuted' }, why: 'blot-contradicts-igg', sources: ['torchlight-policy'], finding: 'F10' },
  ],
} as const satisfies Layer;

const AVIDITY = ['none', 'low', 'intermediate', 'high-plain', 'high-between', 'high-late', 'high-unknown'] as const;

/** Avidity is evidence only on an IgG that is clearly there: positive, or low and confirmed by its immunoblot. */
export const avidityToxoCmv = {
  id: 'avidity-reading',
  title: 'Is the avidity evidence, and what does its date make of it?',
  stage: 'avidity',
  facts: ['avidity', 'iggRead', 'igg', 'avidityFrom'],
  finds: { avidityRead: AVIDITY },
  rows: [
    { id: 'M-AV-0', when: { avidity: 'none' }, find: { avidityRead: 'none' } },
    { id: 'M-AV-1', when: { iggRead: 'positive', avidity: 'low' }, find: { avidityRead: 'low' } },
    { id: 'M-AV-2', when: { iggRead: 'positive', avidity: 'intermediate' }, find: { avidityRead: 'intermediate' } },
    { id: 'M-AV-3', when: { iggRead: 'positive', avidity: 'high-plain' }, find: { avidityRead: 'high-plain' } },
    { id: 'M-AV-4', when: { iggRead: 'positive', avidity: 'high-between' }, find: { avidityRead: 'high-between' } },
    { id: 'M-AV-5', when: { iggRead: 'positive', avidity: 'high-late' }, find: { avidityRead: 'high-late' } },
    { id: 'M-AV-6', when: { iggRead: 'positive', avidity: 'high-unknown' }, find: { avidityRead: 'high-unknown' } },
    { id: 'M-AV-17', when: { iggRead: ['none', 'unread', 'negative', 'nascent', 'grey-refuted', 'low-refuted', 'positive-refuted'], avidity: ['low', 'intermediate', 'high-plain', 'high-between', 'high-late', 'high-unknown'] }, find: { avidityRead: 'none' }, why: 'avidity-no-evidence', asks: ['results.iggBlot', 'gestation'], sources: ['labcorp-toxo-avidity', 'cmv-avidity-floors', 'torchlight-policy'], finding: 'F48' },
    { id: 'M-AV-7', when: { iggRead: ['grey', 'low-positive'], avidity: ['intermediate', 'high-plain', 'high-between', 'high-late', 'high-unknown'] }, find: { avidityRead: 'none' }, why: 'avidity-no-evidence', asks: ['results.iggBlot', 'gestation'], sources: ['labcorp-toxo-avidity', 'cmv-avidity-floors', 'torchlight-policy'], finding: 'F48' },
    { id: 'M-AV-18', when: { iggRead: ['grey', 'low-positive'], avidity: 'low', avidityFrom: 'other' }, find: { avidityRead: 'none' }, why: 'avidity-no-evidence', asks: ['results.iggBlot', 'gestation'], sources: ['labcorp-toxo-avidity', 'cmv-avidity-floors', 'torchlight-policy'], finding: 'F48' },
    { id: 'M-AV-19', when: { iggRead: ['grey', 'low-positive'], avidity: 'low', avidityFrom: 'earlier', igg: ['negative', 'grey', 'positive', 'not-done', 'unread'] }, find: { avidityRead: 'none' }, why: 'avidity-no-evidence', asks: ['results.iggBlot', 'gestation'], sources: ['labcorp-toxo-avidity', 'cmv-avidity-floors', 'torchlight-policy'], finding: 'F48' },
    { id: 'M-AV-20', when: { iggRead: ['grey', 'low-positive'], avidity: 'low', avidityFrom: 'earlier', igg: 'low' }, find: { avidityRead: 'low' }, why: 'avidity-low-earlier', sources: ['torchlight-policy'], finding: 'F66' },
    { id: 'M-AV-8', when: { iggRead: 'grey-confirmed', igg: ['negative', 'grey', 'positive', 'not-done', 'unread'], avidity: ['low', 'intermediate', 'high-plain', 'high-between', 'high-late', 'high-unknown'] }, find: { avidityRead: 'none' }, why: 'avidity-no-evidence', asks: ['results.iggBlot', 'gestation'], sources: ['labcorp-toxo-avidity', 'cmv-avidity-floors', 'torchlight-policy'], finding: 'F48' },
    { id: 'M-AV-11', when: { iggRead: 'grey-confirmed', igg: 'low', avidity: 'low' }, find: { avidityRead: 'low' }, why: 'avidity-on-confirmed-low', sources: ['torchlight-policy'], finding: 'F48' },
    { id: 'M-AV-12', when: { iggRead: 'grey-confirmed', igg: 'low', avidity: 'intermediate' }, find: { avidityRead: 'intermediate' }, why: 'avidity-on-confirmed-low', sources: ['torchlight-policy'], finding: 'F48' },
    { id: 'M-AV-13', when: { iggRead: 'grey-confirmed', igg: 'low', avidity: 'high-plain' }, find: { avidityRead: 'high-plain' }, why: 'avidity-on-confirmed-low', sources: ['torchlight-policy'], finding: 'F48' },
    { id: 'M-AV-14', when: { iggRead: 'grey-confirmed', igg: 'low', avidity: 'high-between' }, find: { avidityRead: 'high-between' }, why: 'avidity-on-confirmed-low', sources: ['torchlight-policy'], finding: 'F48' },
    { id: 'M-AV-15', when: { iggRead: 'grey-confirmed', igg: 'low', avidity: 'high-late' }, find: { avidityRead: 'high-late' }, why: 'avidity-on-confirmed-low', sources: ['torchlight-policy'], finding: 'F48' },
    { id: 'M-AV-16', when: { iggRead: 'grey-confirmed', igg: 'low', avidity: 'high-unknown' }, find: { avidityRead: 'high-unknown' }, why: 'avidity-on-confirmed-low', sources: ['torchlight-policy'], finding: 'F48' },
  ],
} as const satisfies Layer;

/** Rubella: with a reactive IgM, E1 bands without E2 count as low avidity, beside a high one as intermediate (F11). */
export const avidityRubella = {
  id: 'avidity-reading',
  title: 'Is the avidity evidence, and what does its date make of it?',
  stage: 'avidity',
  facts: ['avidity', 'iggRead', 'iggBlot', 'igmRead'],
  finds: { avidityRead: AVIDITY },
  rows: [
    { id: 'R-AV-01', when: { avidity: 'none', iggRead: ['positive', 'low-positive'], iggBlot: 'e2-absent', igmRead: ['grey', 'positive'] }, find: { avidityRead: 'low' }, why: 'e2-absent', sources: ['hofmann-liebert-2005', 'best-2002', 'torchlight-policy'], finding: 'F11' },
    { id: 'R-AV-02', when: { avidity: 'none', iggRead: ['positive', 'low-positive'], iggBlot: 'e2-absent', igmRead: ['none', 'unread', 'negative', 'refuted'] }, find: { avidityRead: 'none' } },
    { id: 'R-AV-03', when: { avidity: 'none', iggRead: ['positive', 'low-positive'], iggBlot: ['none', 'negative', 'positive'] }, find: { avidityRead: 'none' } },
    { id: 'R-AV-04', when: { avidity: 'none', iggRead: ['none', 'unread', 'negative', 'nascent', 'grey', 'grey-confirmed', 'grey-refuted', 'low-refuted', 'positive-refuted'] }, find: { avidityRead: 'none' } },
    { id: 'R-AV-05', when: { iggRead: 'positive', avidity: 'low' }, find: { avidityRead: 'low' } },
    { id: 'R-AV-06', when: { iggRead: 'positive', avidity: 'intermediate', iggBlot: ['none', 'negative', 'positive'] }, find: { avidityRead: 'intermediate' } },
    { id: 'R-AV-07', when: { iggRead: 'positive', avidity: 'intermediate', iggBlot: 'e2-absent', igmRead: ['none', 'unread', 'negative', 'refuted'] }, find: { avidityRead: 'intermediate' } },
    { id: 'R-AV-08', when: { iggRead: 'positive', avidity: 'intermediate', iggBlot: 'e2-absent', igmRead: ['grey', 'positive'] }, find: { avidityRead: 'low' }, why: 'e2-absent', sources: ['hofmann-liebert-2005', 'torchlight-policy'], finding: 'F11' },
    { id: 'R-AV-09', when: { iggRead: 'positive', avidity: ['high-plain', 'high-between', 'high-late', 'high-unknown'], iggBlot: 'e2-absent', igmRead: ['grey', 'positive'] }, find: { avidityRead: 'intermediate' }, why: 'avidity-blot-disagree', sources: ['hofmann-liebert-2005', 'torchlight-policy'], finding: 'F11' },
    { id: 'R-AV-10', when: { iggRead: 'positive', avidity: ['high-plain', 'high-between'], iggBlot: 'e2-absent', igmRead: ['none', 'unread', 'negative', 'refuted'] }, find: { avidityRead: 'high-plain' } },
    { id: 'R-AV-11', when: { iggRead: 'positive', avidity: 'high-late', iggBlot: 'e2-absent', igmRead: ['none', 'unread', 'negative', 'refuted'] }, find: { avidityRead: 'high-late' } },
    { id: 'R-AV-12', when: { iggRead: 'positive', avidity: 'high-unknown', iggBlot: 'e2-absent', igmRead: ['none', 'unread', 'negative', 'refuted'] }, find: { avidityRead: 'high-unknown' } },
    { id: 'R-AV-13', when: { iggRead: 'positive', avidity: ['high-plain', 'high-between'], iggBlot: ['none', 'negative', 'positive'] }, find: { avidityRead: 'high-plain' } },
    { id: 'R-AV-14', when: { iggRead: 'positive', avidity: 'high-late', iggBlot: ['none', 'negative', 'positive'] }, find: { avidityRead: 'high-late' } },
    { id: 'R-AV-15', when: { iggRead: 'positive', avidity: 'high-unknown', iggBlot: ['none', 'negative', 'positive'] }, find: { avidityRead: 'high-unknown' } },
    { id: 'R-AV-16', when: { iggRead: 'low-positive', iggBlot: 'e2-absent', igmRead: ['grey', 'positive'], avidity: ['low', 'intermediate', 'high-plain', 'high-between', 'high-late', 'high-unknown'] }, find: { avidityRead: 'low' }, why: 'e2-absent', sources: ['hofmann-liebert-2005', 'torchlight-policy'], finding: 'F11' },
    { id: 'R-AV-17', when: { iggRead: 'low-positive', iggBlot: 'e2-absent', igmRead: ['none', 'unread', 'negative', 'refuted'], avidity: ['low', 'intermediate', 'high-plain', 'high-between', 'high-late', 'high-unknown'] }, find: { avidityRead: 'none' }, why: 'avidity-no-evidence', asks: ['results.iggBlot', 'gestation'], sources: ['tokunoshima', 'torchlight-policy'] },
    { id: 'R-AV-18', when: { iggRead: 'low-positive', iggBlot: ['none', 'negative', 'positive'], avidity: ['low', 'intermediate', 'high-plain', 'high-between', 'high-late', 'high-unknown'] }, find: { avidityRead: 'none' }, why: 'avidity-no-evidence', asks: ['results.iggBlot', 'gestation'], sources: ['tokunoshima', 'torchlight-policy'] },
    { id: 'R-AV-19', when: { iggRead: ['none', 'unread', 'negative', 'nascent', 'grey', 'grey-confirmed', 'grey-refuted', 'low-refuted', 'positive-refuted'], avidity: ['low', 'intermediate', 'high-plain', 'high-between', 'high-late', 'high-unknown'] }, find: { avidityRead: 'none' }, why: 'avidity-no-evidence', asks: ['results.iggBlot', 'gestation'], sources: ['tokunoshima', 'torchlight-policy'] },
  ],
} as const satisfies Layer;

/** Signs that make an immune woman's answer a possible re-infection or reactivation (F28). */
export const signs = {
  id: 'signs',
  title: 'Are there signs of an infection beside the serology?',
  stage: 'secondSampleAndPcr',
  facts: ['series', 'bloodPcr', 'scan', 'eyes'],
  finds: { signs: ['no', 'yes'] },
  rows: [
    { id: 'M-SIGN-1', when: { series: 'rising' }, find: { signs: 'yes' }, why: 'sign-of-activity', sources: ['torchlight-policy'], finding: 'F28' },
    { id: 'M-SIGN-2', when: { series: 'other', bloodPcr: 'positive' }, find: { signs: 'yes' }, why: 'sign-of-activity', sources: ['torchlight-policy'], finding: 'F28' },
    { id: 'M-SIGN-3', when: { series: 'other', bloodPcr: 'other', scan: 'yes' }, find: { signs: 'yes' }, why: 'sign-of-activity', sources: ['torchlight-policy'], finding: 'F28' },
    { id: 'M-SIGN-4', when: { series: 'other', bloodPcr: 'other', scan: 'no', eyes: 'yes' }, find: { signs: 'yes' }, why: 'sign-of-activity', sources: ['andrade-2010', 'torchlight-policy'], finding: 'F28' },
    { id: 'M-SIGN-5', when: { series: 'other', bloodPcr: 'other', scan: 'no', eyes: 'no' }, find: { signs: 'no' } },
  ],
} as const satisfies Layer;
