/** Rubella: the layers in which exposure, vaccine and re-infection make it unlike toxoplasma and CMV. */
import type { Layer } from '../rules/table.ts';
import { GREYS, HIGH, HIGH_IN_WINDOW, NOT_IN_WINDOW, NOT_REACTIVE, REACTIVE } from './groups.ts';

const RASH_NOW = ['fresh', 'days14', 'days28', 'days56'] as const;
const CALM = ['none', 'unknown'] as const;
const IGG_THERE = ['grey', 'grey-confirmed', 'low-positive', 'positive'] as const;
const ELSEWHERE = ['none', 'unread', 'negative', 'nascent', 'grey', 'grey-confirmed', 'grey-refuted', 'low-refuted', 'positive-refuted'] as const;

export const exposure = {
  id: 'exposure',
  title: 'Rash, contact, travel or an illness that fits?',
  stage: 'screening',
  facts: ['rash', 'contact', 'travel', 'symptoms'],
  finds: { exposed: ['no', 'yes', 'unknown'], contactful: ['no', 'yes'] },
  rows: [
    { id: 'RM-EXP-1', when: { rash: [...RASH_NOW, 'old'] }, find: { exposed: 'yes', contactful: 'yes' }, why: 'exposed', sources: ['cdc-vpd-14', 'phe-rash-2019', 'cdc-rubella-serology'] },
    { id: 'RM-EXP-2', when: { rash: CALM, contact: ['fresh', 'days56', 'old'] }, find: { exposed: 'yes', contactful: 'yes' }, why: 'exposed', sources: ['cdc-vpd-14', 'phe-rash-2019'] },
    { id: 'RM-EXP-3', when: { rash: CALM, contact: CALM, travel: 'yes' }, find: { exposed: 'yes', contactful: 'yes' }, why: 'exposed', sources: ['wallin-2018', 'cdc-rubella-serology'] },
    { id: 'RM-EXP-4', when: { rash: CALM, contact: CALM, travel: 'no', symptoms: 'yes' }, find: { exposed: 'yes', contactful: 'no' }, why: 'exposed', sources: ['cdc-rubella-serology'] },
    { id: 'RM-EXP-5', when: { rash: 'none', contact: 'none', travel: 'no', symptoms: 'no' }, find: { exposed: 'no', contactful: 'no' }, why: 'not-exposed', sources: ['cdc-vpd-14'] },
    { id: 'RM-EXP-6', when: { rash: 'unknown', contact: CALM, travel: 'no', symptoms: 'no' }, find: { exposed: 'unknown', contactful: 'no' } },
    { id: 'RM-EXP-7', when: { rash: 'none', contact: 'unknown', travel: 'no', symptoms: 'no' }, find: { exposed: 'unknown', contactful: 'no' } },
  ],
} as const satisfies Layer;

export const covered = {
  id: 'covered',
  title: 'Was she protected before the contact?',
  stage: 'earlierResults',
  facts: ['doses', 'iggBeforeContact'],
  finds: { covered: ['no', 'yes'] },
  rows: [
    { id: 'RM-COV-1', when: { doses: ['two', 'three'] }, find: { covered: 'yes' } },
    { id: 'RM-COV-2', when: { doses: ['none', 'one', 'unknown'], iggBeforeContact: 'yes' }, find: { covered: 'yes' } },
    { id: 'RM-COV-3', when: { doses: ['none', 'one', 'unknown'], iggBeforeContact: 'no' }, find: { covered: 'no' } },
  ],
} as const satisfies Layer;

/** What the exposure means beside an IgG that is there (F30 to F32). */
export const event = {
  id: 'event',
  title: 'What exposure must the answer account for?',
  stage: 'screening',
  facts: ['rash', 'contact', 'travel', 'symptoms', 'covered'],
  finds: { event: ['none', 'unknown', 'covered', 'recent', 'old'] },
  rows: [
    { id: 'RM-EV-1', when: { rash: RASH_NOW }, find: { event: 'recent' } },
    { id: 'RM-EV-2', when: { rash: ['old', ...CALM], symptoms: 'yes' }, find: { event: 'recent' } },
    { id: 'RM-EV-3', when: { rash: ['old', ...CALM], symptoms: 'no', contact: ['fresh', 'days56'], covered: 'no' }, find: { event: 'recent' } },
    { id: 'RM-EV-4', when: { rash: CALM, symptoms: 'no', contact: ['fresh', 'days56'], covered: 'yes', travel: 'no' }, find: { event: 'covered' }, why: 'contact-covered', sources: ['phe-rash-2019', 'torchlight-policy'], finding: 'F30' },
    { id: 'RM-EV-5', when: { rash: CALM, symptoms: 'no', contact: ['fresh', 'days56'], covered: 'yes', travel: 'yes' }, find: { event: 'old' } },
    { id: 'RM-EV-6', when: { rash: 'old', symptoms: 'no', contact: ['fresh', 'days56'], covered: 'yes' }, find: { event: 'old' } },
    { id: 'RM-EV-7', when: { rash: 'old', symptoms: 'no', contact: ['old', ...CALM] }, find: { event: 'old' } },
    { id: 'RM-EV-8', when: { rash: CALM, symptoms: 'no', contact: 'old' }, find: { event: 'old' } },
    { id: 'RM-EV-9', when: { rash: CALM, symptoms: 'no', contact: CALM, travel: 'yes' }, find: { event: 'old' } },
    { id: 'RM-EV-10', when: { rash: 'unknown', symptoms: 'no', contact: CALM, travel: 'no' }, find: { event: 'unknown' } },
    { id: 'RM-EV-11', when: { rash: 'none', symptoms: 'no', contact: 'unknown', travel: 'no' }, find: { event: 'unknown' } },
    { id: 'RM-EV-12', when: { rash: 'none', symptoms: 'no', contact: 'none', travel: 'no' }, find: { event: 'none' } },
  ],
} as const satisfies Layer;

export const tooEarly = {
  id: 'too-early',
  title: 'Could the sample be too early for antibody?',
  stage: 'screening',
  facts: ['rash', 'contact', 'travel', 'symptoms', 'negativeOldEnough'],
  finds: { tooEarly: ['no', 'yes'] },
  rows: [
    { id: 'RM-EARLY-1', when: { rash: 'fresh' }, find: { tooEarly: 'yes' }, why: 'too-early', sources: ['cdc-rubella-serology', 'rcpa-rubella', 'torchlight-policy'], finding: 'F29' },
    { id: 'RM-EARLY-2', when: { rash: ['days14', 'days28', 'days56', 'old', ...CALM], contact: 'fresh' }, find: { tooEarly: 'yes' }, why: 'too-early', sources: ['cdc-vpd-14', 'torchlight-policy'], finding: 'F29' },
    { id: 'RM-EARLY-3', when: { rash: ['days14', 'days28', 'days56', 'old', ...CALM], contact: ['days56', 'old', ...CALM], negativeOldEnough: 'no', travel: 'yes' }, find: { tooEarly: 'yes' }, why: 'too-early-undated', sources: ['torchlight-policy'], finding: 'F29' },
    { id: 'RM-EARLY-4', when: { rash: ['days14', 'days28', 'days56', 'old', ...CALM], contact: ['days56', 'old', ...CALM], negativeOldEnough: 'no', travel: 'no', symptoms: 'yes' }, find: { tooEarly: 'yes' }, why: 'too-early-undated', sources: ['torchlight-policy'], finding: 'F29' },
    { id: 'RM-EARLY-5', when: { rash: ['days14', 'days28', 'days56', 'old', ...CALM], contact: ['days56', 'old', ...CALM], negativeOldEnough: 'no', travel: 'no', symptoms: 'no' }, find: { tooEarly: 'no' } },
    { id: 'RM-EARLY-6', when: { rash: ['days14', 'days28', 'days56', 'old', ...CALM], contact: ['days56', 'old', ...CALM], negativeOldEnough: 'yes' }, find: { tooEarly: 'no' } },
  ],
} as const satisfies Layer;

export const rna = {
  id: 'rna',
  title: 'Was rubella RNA found in her?',
  stage: 'secondSampleAndPcr',
  facts: ['throatPcr', 'bloodPcr'],
  finds: { rna: ['no', 'yes'] },
  rows: [
    { id: 'RM-RNA-1', when: { throatPcr: 'positive' }, find: { rna: 'yes' } },
    { id: 'RM-RNA-2', when: { throatPcr: 'other', bloodPcr: 'positive' }, find: { rna: 'yes' } },
    { id: 'RM-RNA-3', when: { throatPcr: 'other', bloodPcr: 'other' }, find: { rna: 'no' } },
  ],
} as const satisfies Layer;

export const directProof = {
  id: 'direct-proof',
  title: 'Is there direct proof?',
  stage: 'secondSampleAndPcr',
  facts: ['rna', 'vaccine', 'amnioticPcr', 'igg'],
  rows: [
    { id: 'RM-DIR-1', when: { rna: 'yes', vaccine: ['old', 'unknown'] }, word: 'confirmed_infection', basis: 'direct', why: 'rna-found', sources: ['who-2018-8-3', 'cdc-vpd-14', 'germany-rubella-relay', 'torchlight-policy'], finding: 'F49' },
    { id: 'RM-DIR-2', when: { rna: 'yes', vaccine: 'recent', amnioticPcr: 'positive', igg: ['grey', 'low', 'positive', 'not-done', 'unread'] }, word: 'confirmed_infection', basis: 'direct', why: 'amniotic-positive', sources: ['mace-2004', 'torchlight-policy'], finding: 'F49' },
    { id: 'RM-DIR-3', when: { rna: 'yes', vaccine: 'recent', amnioticPcr: ['none', 'negative'] }, word: 'inconclusive', basis: 'vaccine', why: 'rna-after-vaccine', sources: ['who-2018-8-3', 'torchlight-policy'], finding: 'F33' },
    { id: 'RM-DIR-4', when: { rna: 'yes', vaccine: 'recent', amnioticPcr: 'positive', igg: 'negative' }, word: 'inconclusive', basis: 'contradiction', cannotSay: true, why: 'amniotic-against-igg', sources: ['torchlight-policy'], finding: 'F49' },
    { id: 'RM-DIR-5', when: { rna: 'no', amnioticPcr: 'positive', igg: ['grey', 'low', 'positive', 'not-done', 'unread'] }, word: 'confirmed_infection', basis: 'direct', why: 'amniotic-positive', sources: ['mace-2004', 'torchlight-policy'], finding: 'F49' },
    { id: 'RM-DIR-6', when: { rna: 'no', amnioticPcr: 'positive', igg: 'negative' }, word: 'inconclusive', basis: 'contradiction', cannotSay: true, why: 'amniotic-against-igg', sources: ['torchlight-policy'], finding: 'F49' },
    { id: 'RM-DIR-7', when: { rna: 'no', amnioticPcr: ['none', 'negative'] } },
  ],
} as const satisfies Layer;

const BEFORE = ['recent', 'old'] as const;

/** Immune before this pregnancy; a rash asks for proof all the same (F26, F28, F30). */
export const immune = {
  id: 'immune-before',
  title: 'Was she immune before this pregnancy?',
  stage: 'earlierResults',
  facts: ['positiveBefore', 'igg', 'signs', 'igmRead', 'exposed', 'event'],
  rows: [
    { id: 'RM-IMM-1', when: { positiveBefore: 'none' } },
    { id: 'RM-IMM-2', when: { positiveBefore: BEFORE, igg: ['negative', 'not-done', 'unread'] } },
    { id: 'RM-IMM-3', when: { positiveBefore: BEFORE, igg: ['grey', 'low', 'positive'], signs: 'yes' }, word: 'non_primary_infection_possible', basis: 'immune-before', why: 'immune-with-signs', sources: ['cradock-watson-1981', 'banatvala-rubella', 'reinfections-1988', 'torchlight-policy'], finding: 'F28' },
    { id: 'RM-IMM-4', when: { positiveBefore: BEFORE, igg: ['grey', 'low', 'positive'], signs: 'no', igmRead: REACTIVE, exposed: 'yes' }, word: 'non_primary_infection_possible', basis: 'immune-before', why: 'immune-reactive-exposed', sources: ['morgan-capner-1991', 'banatvala-rubella', 'reinfections-1988', 'torchlight-policy'], finding: 'F28' },
    { id: 'RM-IMM-5', when: { positiveBefore: BEFORE, igg: ['low', 'positive'], signs: 'no', igmRead: REACTIVE, exposed: ['no', 'unknown'] }, word: 'immune', basis: 'immune-before', why: 'immune-persisting-igm', sources: ['best-2002', 'persistent-rubella-igm', 'torchlight-policy'], finding: 'F26' },
    { id: 'RM-IMM-6', when: { positiveBefore: BEFORE, igg: 'grey', signs: 'no', igmRead: REACTIVE, exposed: ['no', 'unknown'] }, word: 'past_infection', basis: 'immune-before', why: 'immune-now-grey', sources: ['torchlight-policy'], finding: 'F26' },
    { id: 'RM-IMM-7', when: { positiveBefore: BEFORE, igg: ['grey', 'low', 'positive'], signs: 'no', igmRead: NOT_REACTIVE, event: 'recent' }, word: 'inconclusive', basis: 'exposure', why: 'rash-despite-immunity', sources: ['phe-rash-2019', 'cradock-watson-1981', 'torchlight-policy'], finding: 'F30' },
    { id: 'RM-IMM-8', when: { positiveBefore: BEFORE, igg: ['low', 'positive'], signs: 'no', igmRead: NOT_REACTIVE, event: 'covered' }, word: 'past_infection', basis: 'immune-before', why: 'contact-covered', sources: ['phe-rash-2019', 'torchlight-policy'], finding: 'F30' },
    { id: 'RM-IMM-9', when: { positiveBefore: BEFORE, igg: ['low', 'positive'], signs: 'no', igmRead: NOT_REACTIVE, event: ['none', 'unknown', 'old'] }, word: 'immune', basis: 'immune-before', why: 'immune-before', sources: ['cdc-vpd-14', 'torchlight-policy'], finding: 'F26' },
    { id: 'RM-IMM-10', when: { positiveBefore: BEFORE, igg: 'grey', signs: 'no', igmRead: NOT_REACTIVE, event: ['none', 'unknown', 'old', 'covered'] }, word: 'past_infection', basis: 'immune-before', why: 'immune-now-grey', sources: ['torchlight-policy'], finding: 'F26' },
  ],
} as const satisfies Layer;

/** A vaccine of the last 12 weeks: its IgM, low avidity or rise cannot be told from infection (F33). */
export const vaccine = {
  id: 'vaccine',
  title: 'Does a recent vaccine explain what is new?',
  stage: 'earlierResults',
  facts: ['vaccine', 'igmRead', 'series', 'avidityRead', 'negativeEarlier', 'iggRead', 'iggBlot', 'subject', 'exposed'],
  rows: [
    { id: 'RM-VAC-1', when: { vaccine: ['old', 'unknown'] } },
    { id: 'RM-VAC-2', when: { vaccine: 'recent', igmRead: NOT_REACTIVE, series: 'other', avidityRead: ['none', 'intermediate', ...HIGH], negativeEarlier: ['near', 'unclear', 'other', 'same'] } },
    { id: 'RM-VAC-16', when: { vaccine: 'recent', igmRead: NOT_REACTIVE, series: 'other', avidityRead: ['none', 'intermediate', ...HIGH], negativeEarlier: ['none', 'vaccinated'], iggBlot: ['none', 'negative', 'positive'] } },
    { id: 'RM-VAC-17', when: { vaccine: 'recent', igmRead: NOT_REACTIVE, series: 'other', avidityRead: ['none', 'intermediate', ...HIGH], negativeEarlier: ['none', 'vaccinated'], iggBlot: 'e2-absent', iggRead: ELSEWHERE } },
    { id: 'RM-VAC-18', when: { vaccine: 'recent', igmRead: NOT_REACTIVE, series: 'other', avidityRead: ['none', 'intermediate', ...HIGH], negativeEarlier: ['none', 'vaccinated'], iggBlot: 'e2-absent', iggRead: ['positive', 'low-positive'], exposed: ['no', 'unknown'] }, word: 'inconclusive', basis: 'vaccine', why: 'vaccine-response', sources: ['who-2018-4-7', 'hofmann-liebert-2005', 'torchlight-policy'], finding: 'F33' },
    { id: 'RM-VAC-19', when: { vaccine: 'recent', igmRead: NOT_REACTIVE, series: 'other', avidityRead: ['none', 'intermediate', ...HIGH], negativeEarlier: ['none', 'vaccinated'], iggBlot: 'e2-absent', iggRead: ['positive', 'low-positive'], exposed: 'yes' }, word: 'possible_recent_infection', basis: 'vaccine', why: 'vaccine-and-exposure', sources: ['who-2018-8-3', 'torchlight-policy'], finding: 'F33' },
    { id: 'RM-VAC-12', when: { vaccine: 'recent', igmRead: NOT_REACTIVE, series: 'other', avidityRead: ['none', 'intermediate', ...HIGH], negativeEarlier: 'vaccine-recent', subject: 'planning' } },
    { id: 'RM-VAC-13', when: { vaccine: 'recent', igmRead: NOT_REACTIVE, series: 'other', avidityRead: ['none', 'intermediate', ...HIGH], negativeEarlier: 'vaccine-recent', subject: 'pregnant', iggRead: ['none', 'unread', 'negative', 'nascent', 'grey', 'grey-refuted', 'low-refuted', 'positive-refuted'] } },
    { id: 'RM-VAC-14', when: { vaccine: 'recent', igmRead: NOT_REACTIVE, series: 'other', avidityRead: ['none', 'intermediate', ...HIGH], negativeEarlier: 'vaccine-recent', subject: 'pregnant', iggRead: ['positive', 'low-positive', 'grey-confirmed'], exposed: ['no', 'unknown'] }, word: 'inconclusive', basis: 'vaccine', why: 'vaccine-response', sources: ['who-2018-4-7', 'torchlight-policy'], finding: 'F33' },
    { id: 'RM-VAC-15', when: { vaccine: 'recent', igmRead: NOT_REACTIVE, series: 'other', avidityRead: ['none', 'intermediate', ...HIGH], negativeEarlier: 'vaccine-recent', subject: 'pregnant', iggRead: ['positive', 'low-positive', 'grey-confirmed'], exposed: 'yes' }, word: 'possible_recent_infection', basis: 'vaccine', why: 'vaccine-and-exposure', sources: ['who-2018-8-3', 'torchlight-policy'], finding: 'F33' },
    { id: 'RM-VAC-10', when: { vaccine: 'recent', igmRead: NOT_REACTIVE, series: 'other', avidityRead: 'low', exposed: 'unknown' }, word: 'inconclusive', basis: 'vaccine', why: 'vaccine-response', sources: ['who-2018-4-7', 'enders-knotek-1989', 'hamkar-2009', 'vauloup-fellous-2007', 'torchlight-policy'], finding: 'F33' },
    { id: 'RM-VAC-20', when: { vaccine: 'recent', igmRead: NOT_REACTIVE, series: 'other', avidityRead: 'low', exposed: 'no', subject: 'pregnant' }, word: 'inconclusive', basis: 'vaccine', why: 'vaccine-response', sources: ['who-2018-4-7', 'enders-knotek-1989', 'hamkar-2009', 'vauloup-fellous-2007', 'torchlight-policy'], finding: 'F33' },
    { id: 'RM-VAC-21', when: { vaccine: 'recent', igmRead: NOT_REACTIVE, series: 'other', avidityRead: 'low', exposed: 'no', subject: 'planning', iggRead: ELSEWHERE }, word: 'inconclusive', basis: 'vaccine', why: 'vaccine-response', sources: ['who-2018-4-7', 'enders-knotek-1989', 'hamkar-2009', 'vauloup-fellous-2007', 'torchlight-policy'], finding: 'F33' },
    { id: 'RM-VAC-22', when: { vaccine: 'recent', igmRead: NOT_REACTIVE, series: 'other', avidityRead: 'low', exposed: 'no', subject: 'planning', iggRead: ['positive', 'low-positive'], iggBlot: 'e2-absent' }, word: 'inconclusive', basis: 'vaccine', why: 'vaccine-response', sources: ['who-2018-4-7', 'enders-knotek-1989', 'hamkar-2009', 'vauloup-fellous-2007', 'torchlight-policy'], finding: 'F33' },
    { id: 'RM-VAC-23', when: { vaccine: 'recent', igmRead: NOT_REACTIVE, series: 'other', avidityRead: 'low', exposed: 'no', subject: 'planning', iggRead: ['positive', 'low-positive'], iggBlot: ['none', 'negative', 'positive'] }, word: 'immune', basis: 'vaccine', why: 'vaccine-planning', sources: ['who-2018-4-7', 'acip-2013', 'torchlight-policy'], finding: 'F33' },
    { id: 'RM-VAC-11', when: { vaccine: 'recent', igmRead: NOT_REACTIVE, series: 'other', avidityRead: 'low', exposed: 'yes' }, word: 'possible_recent_infection', basis: 'vaccine', why: 'vaccine-and-exposure', sources: ['who-2018-8-3', 'torchlight-policy'], finding: 'F33' },
    { id: 'RM-VAC-3', when: { vaccine: 'recent', igmRead: REACTIVE, iggRead: ['positive', 'low-positive'], subject: 'planning', exposed: 'no', iggBlot: ['none', 'negative', 'positive'] }, word: 'immune', basis: 'vaccine', why: 'vaccine-planning', sources: ['who-2018-4-7', 'acip-2013', 'torchlight-policy'], finding: 'F33' },
    { id: 'RM-VAC-28', when: { vaccine: 'recent', igmRead: REACTIVE, iggRead: ['positive', 'low-positive'], subject: 'planning', exposed: 'no', iggBlot: 'e2-absent' }, word: 'inconclusive', basis: 'vaccine', why: 'vaccine-response', sources: ['who-2018-4-7', 'hofmann-liebert-2005', 'torchlight-policy'], finding: 'F33' },
    { id: 'RM-VAC-4', when: { vaccine: 'recent', igmRead: REACTIVE, iggRead: ['positive', 'low-positive'], subject: 'planning', exposed: 'unknown' }, word: 'inconclusive', basis: 'vaccine', why: 'vaccine-response', asks: ['history.rashDaysAgo', 'history.contactDaysAgo'], sources: ['who-2018-4-7', 'who-2018-8-3', 'torchlight-policy'], finding: 'F33' },
    { id: 'RM-VAC-5', when: { vaccine: 'recent', igmRead: REACTIVE, iggRead: ['positive', 'low-positive'], subject: 'pregnant', exposed: ['no', 'unknown'] }, word: 'inconclusive', basis: 'vaccine', why: 'vaccine-response', sources: ['who-2018-4-7', 'who-2018-8-3', 'cdna-rubella', 'nz-rubella-manual', 'rubella-igm-vaccine', 'torchlight-policy'], finding: 'F33' },
    { id: 'RM-VAC-6', when: { vaccine: 'recent', igmRead: REACTIVE, iggRead: ELSEWHERE, exposed: ['no', 'unknown'] }, word: 'inconclusive', basis: 'vaccine', why: 'vaccine-response', sources: ['who-2018-4-7', 'who-2018-8-3', 'cdna-rubella', 'nz-rubella-manual', 'torchlight-policy'], finding: 'F33' },
    { id: 'RM-VAC-7', when: { vaccine: 'recent', igmRead: REACTIVE, exposed: 'yes' }, word: 'possible_recent_infection', basis: 'vaccine', why: 'vaccine-and-exposure', sources: ['who-2018-8-3', 'torchlight-policy'], finding: 'F33' },
    { id: 'RM-VAC-8', when: { vaccine: 'recent', igmRead: NOT_REACTIVE, series: 'rising', exposed: 'unknown' }, word: 'inconclusive', basis: 'vaccine', why: 'vaccine-response', sources: ['who-2018-4-7', 'torchlight-policy'], finding: 'F33' },
    { id: 'RM-VAC-24', when: { vaccine: 'recent', igmRead: NOT_REACTIVE, series: 'rising', exposed: 'no', subject: 'pregnant' }, word: 'inconclusive', basis: 'vaccine', why: 'vaccine-response', sources: ['who-2018-4-7', 'torchlight-policy'], finding: 'F33' },
    { id: 'RM-VAC-25', when: { vaccine: 'recent', igmRead: NOT_REACTIVE, series: 'rising', exposed: 'no', subject: 'planning', iggRead: ELSEWHERE }, word: 'inconclusive', basis: 'vaccine', why: 'vaccine-response', sources: ['who-2018-4-7', 'torchlight-policy'], finding: 'F33' },
    { id: 'RM-VAC-26', when: { vaccine: 'recent', igmRead: NOT_REACTIVE, series: 'rising', exposed: 'no', subject: 'planning', iggRead: ['positive', 'low-positive'], iggBlot: 'e2-absent' }, word: 'inconclusive', basis: 'vaccine', why: 'vaccine-response', sources: ['who-2018-4-7', 'torchlight-policy'], finding: 'F33' },
    { id: 'RM-VAC-27', when: { vaccine: 'recent', igmRead: NOT_REACTIVE, series: 'rising', exposed: 'no', subject: 'planning', iggRead: ['positive', 'low-positive'], iggBlot: ['none', 'negative', 'positive'] }, word: 'immune', basis: 'vaccine', why: 'vaccine-planning', sources: ['who-2018-4-7', 'acip-2013', 'torchlight-policy'], finding: 'F33' },
    { id: 'RM-VAC-9', when: { vaccine: 'recent', igmRead: NOT_REACTIVE, series: 'rising', exposed: 'yes' }, word: 'possible_recent_infection', basis: 'vaccine', why: 'vaccine-and-exposure', sources: ['who-2018-8-3', 'torchlight-policy'], finding: 'F33' },
  ],
} as const satisfies Layer;

/** IgG run in parallel and rising (F19, F20). */
export const rise = {
  id: 'serial',
  title: 'Does IgG rise in sera run together?',
  stage: 'secondSampleAndPcr',
  facts: ['series', 'iggRead', 'igmRead', 'avidityRead', 'exposed', 'doses'],
  rows: [
    { id: 'RM-RISE-1', when: { series: 'other' } },
    { id: 'RM-RISE-2', when: { series: 'rising', iggRead: ['none', 'unread', 'negative', 'nascent'] } },
    { id: 'RM-RISE-3', when: { series: 'rising', iggRead: ['grey-refuted', 'low-refuted', 'positive-refuted'] }, word: 'possible_recent_infection', basis: 'serial', why: 'rise-blot-negative', sources: ['torchlight-policy'], finding: 'F10' },
    { id: 'RM-RISE-4', when: { series: 'rising', iggRead: IGG_THERE, igmRead: REACTIVE, avidityRead: HIGH, exposed: 'yes' }, word: 'non_primary_infection_possible', basis: 'serial', why: 'rise-high-avidity-exposed', sources: ['hedman-rousseau', 'cdc-vpd-14', 'enders-knotek-1989', 'torchlight-policy'], finding: 'F20' },
    { id: 'RM-RISE-5', when: { series: 'rising', iggRead: IGG_THERE, igmRead: REACTIVE, avidityRead: HIGH, exposed: ['no', 'unknown'] }, word: 'possible_recent_infection', basis: 'serial', why: 'rise-against-avidity', sources: ['hedman-rousseau', 'torchlight-policy'], finding: 'F19' },
    { id: 'RM-RISE-6', when: { series: 'rising', iggRead: ['low-positive', 'positive'], igmRead: REACTIVE, avidityRead: ['none', 'low', 'intermediate'] }, word: 'confirmed_infection', basis: 'serial', why: 'rubella-rise-with-igm', sources: ['cdc-vpd-14', 'who-2018-8-3', 'torchlight-policy'], finding: 'F19' },
    { id: 'RM-RISE-7', when: { series: 'rising', iggRead: ['grey', 'grey-confirmed'], igmRead: REACTIVE, avidityRead: ['none', 'low', 'intermediate'] }, word: 'probable_recent_infection', basis: 'serial', why: 'rise-with-igm', sources: ['cdc-vpd-14', 'torchlight-policy'], finding: 'F19' },
    { id: 'RM-RISE-8', when: { series: 'rising', iggRead: IGG_THERE, igmRead: NOT_REACTIVE, doses: ['one', 'two', 'three'] }, word: 'non_primary_infection_possible', basis: 'serial', why: 'rise-after-doses', sources: ['tokunoshima', 'cradock-watson-1981', 'fogel-1985', 'torchlight-policy'], finding: 'F19' },
    { id: 'RM-RISE-9', when: { series: 'rising', iggRead: IGG_THERE, igmRead: NOT_REACTIVE, doses: ['none', 'unknown'] }, word: 'possible_recent_infection', basis: 'serial', why: 'rise-without-igm', sources: ['cdc-vpd-14', 'torchlight-policy'], finding: 'F19' },
  ],
} as const satisfies Layer;

const NOT_NEAR = ['none', 'vaccinated', 'vaccine-recent', 'unclear', 'other', 'same'] as const;

/** IgG negative shortly before the pregnancy, or gray early in it with an exposure, and positive now (F13, F14). */
export const near = {
  id: 'shortly-before',
  title: 'Did IgG appear shortly before this pregnancy, or out of a gray zone in it?',
  stage: 'earlierResults',
  facts: ['negativeEarlier', 'greyEarlier', 'igg', 'iggRead', 'avidityRead', 'contactful'],
  rows: [
    { id: 'RM-NEAR-1', when: { negativeEarlier: NOT_NEAR, greyEarlier: 'no' } },
    { id: 'RM-NEAR-2', when: { negativeEarlier: NOT_NEAR, greyEarlier: 'yes', contactful: 'no' } },
    { id: 'RM-NEAR-3', when: { negativeEarlier: NOT_NEAR, greyEarlier: 'yes', contactful: 'yes', iggRead: ['positive', 'low-positive'], avidityRead: NOT_IN_WINDOW }, word: 'possible_recent_infection', basis: 'near', why: 'grey-then-positive', sources: ['torchlight-policy'], finding: 'F14' },
    { id: 'RM-NEAR-4', when: { negativeEarlier: NOT_NEAR, greyEarlier: 'yes', contactful: 'yes', iggRead: ['positive', 'low-positive'], avidityRead: HIGH_IN_WINDOW } },
    { id: 'RM-NEAR-5', when: { negativeEarlier: NOT_NEAR, greyEarlier: 'yes', contactful: 'yes', iggRead: ELSEWHERE } },
    { id: 'RM-NEAR-6', when: { negativeEarlier: 'near', iggRead: ['positive', 'low-positive'], avidityRead: NOT_IN_WINDOW }, word: 'possible_recent_infection', basis: 'near', why: 'rubella-near', sources: ['enders-1988', 'torchlight-policy'], finding: 'F13' },
    { id: 'RM-NEAR-7', when: { negativeEarlier: 'near', iggRead: ['positive', 'low-positive'], avidityRead: HIGH_IN_WINDOW } },
    { id: 'RM-NEAR-8', when: { negativeEarlier: 'near', iggRead: 'grey-confirmed' }, word: 'possible_recent_infection', basis: 'near', why: 'near-grey-blot', sources: ['torchlight-policy'], finding: 'F13' },
    { id: 'RM-NEAR-9', when: { negativeEarlier: 'near', iggRead: ['none', 'unread', 'negative', 'nascent', 'grey-refuted', 'low-refuted', 'positive-refuted'] } },
    { id: 'RM-NEAR-10', when: { negativeEarlier: 'near', iggRead: 'grey', igg: 'low' }, word: 'possible_recent_infection', basis: 'near', why: 'rubella-near', sources: ['enders-1988', 'torchlight-policy'], finding: 'F13' },
    { id: 'RM-NEAR-11', when: { negativeEarlier: 'near', iggRead: 'grey', igg: ['negative', 'grey', 'positive', 'not-done', 'unread'] } },
  ],
} as const satisfies Layer;

export const cellNegative = {
  id: 'cell-igg-negative',
  title: 'IgG negative: what does the IgM say?',
  stage: 'screening',
  facts: ['iggRead', 'igmRead', 'tooEarly', 'exposed'],
  rows: [
    { id: 'RM-NEG-01', when: { iggRead: ['none', 'unread', 'grey', 'grey-confirmed', 'grey-refuted', 'low-refuted', 'low-positive', 'positive', 'positive-refuted'] } },
    { id: 'RM-NEG-02', when: { iggRead: 'negative', igmRead: 'negative', tooEarly: 'no' }, word: 'susceptible', basis: 'cell', why: 'no-antibody', sources: ['cdc-vpd-14', 'roche-rubella', 'germany-rubella-relay'] },
    { id: 'RM-NEG-03', when: { iggRead: 'negative', igmRead: 'negative', tooEarly: 'yes' }, word: 'inconclusive', basis: 'too-early', why: 'no-antibody-or-too-early', sources: ['cdc-rubella-serology', 'cdc-vpd-14', 'rcpa-rubella', 'torchlight-policy'], finding: 'F29' },
    { id: 'RM-NEG-04', when: { iggRead: 'negative', igmRead: ['none', 'unread'], exposed: 'no' }, word: 'susceptible', basis: 'cell', why: 'no-igg-no-exposure', sources: ['cdc-rubella-serology', 'acip-2013', 'torchlight-policy'], finding: 'F24' },
    { id: 'RM-NEG-05', when: { iggRead: 'negative', igmRead: ['none', 'unread'], exposed: 'yes' }, word: 'inconclusive', basis: 'too-early', why: 'no-igg-exposed', asks: ['results.igm'], sources: ['cdc-vpd-14', 'torchlight-policy'], finding: 'F24' },
    { id: 'RM-NEG-06', when: { iggRead: 'negative', igmRead: ['none', 'unread'], exposed: 'unknown' }, word: 'inconclusive', basis: 'igm-missing', why: 'no-igg-exposure-unknown', asks: ['history.rashDaysAgo', 'history.contactDaysAgo'], sources: ['torchlight-policy'], finding: 'F24' },
    { id: 'RM-NEG-07', when: { iggRead: 'negative', igmRead: 'refuted' }, word: 'false_positive_igm_likely', basis: 'refuted', why: 'igm-alone-refuted', sources: ['hofmann-liebert-2005', 'isaac-2017', 'torchlight-policy'], finding: 'F02' },
    { id: 'RM-NEG-08', when: { iggRead: 'negative', igmRead: 'grey', exposed: ['no', 'unknown'] }, word: 'inconclusive', basis: 'cell', why: 'igm-grey-alone', sources: ['lucerne-rubella', 'torchlight-policy'], finding: 'F03' },
    { id: 'RM-NEG-09', when: { iggRead: 'negative', igmRead: 'grey', exposed: 'yes' }, word: 'possible_recent_infection', basis: 'cell', why: 'igm-grey-alone-exposed', sources: ['torchlight-policy'], finding: 'F03' },
    { id: 'RM-NEG-10', when: { iggRead: 'negative', igmRead: 'positive' }, word: 'possible_recent_infection', basis: 'cell', why: 'igm-alone', sources: ['cdc-vpd-14', 'isaac-2017', 'germany-rubella-relay', 'roche-rubella', 'california-rubella', 'bolotin-2017'], finding: 'F04' },
    { id: 'RM-NEG-11', when: { iggRead: 'nascent', igmRead: NOT_REACTIVE }, word: 'inconclusive', basis: 'cell', why: 'blot-only', sources: ['bouthry-2016', 'torchlight-policy'], finding: 'F05' },
    { id: 'RM-NEG-12', when: { iggRead: 'nascent', igmRead: 'grey', exposed: ['no', 'unknown'] }, word: 'inconclusive', basis: 'cell', why: 'nascent-grey', sources: ['torchlight-policy'], finding: 'F05' },
    { id: 'RM-NEG-13', when: { iggRead: 'nascent', igmRead: 'grey', exposed: 'yes' }, word: 'possible_recent_infection', basis: 'cell', why: 'nascent-grey', sources: ['torchlight-policy'], finding: 'F05' },
    { id: 'RM-NEG-14', when: { iggRead: 'nascent', igmRead: 'positive' }, word: 'possible_recent_infection', basis: 'cell', why: 'nascent-positive', sources: ['torchlight-policy'], finding: 'F05' },
  ],
} as const satisfies Layer;

const REFUTED = ['grey-refuted', 'low-refuted'] as const;

export const cellGrey = {
  id: 'cell-igg-grey',
  title: 'IgG gray or low: what settles it?',
  stage: 'grayZone',
  facts: ['iggRead', 'igmRead', 'exposed', 'tooEarly'],
  rows: [
    { id: 'RM-GREY-01', when: { iggRead: ['none', 'unread', 'negative', 'nascent', 'low-positive', 'positive', 'positive-refuted'] } },
    { id: 'RM-GREY-02', when: { iggRead: GREYS, igmRead: 'positive' }, word: 'possible_recent_infection', basis: 'cell', why: 'grey-igm-positive', sources: ['arup-rubella', 'torchlight-policy'], finding: 'F08' },
    { id: 'RM-GREY-03', when: { iggRead: GREYS, igmRead: 'grey', exposed: 'yes' }, word: 'possible_recent_infection', basis: 'cell', why: 'grey-grey-exposed', sources: ['torchlight-policy'], finding: 'F08' },
    { id: 'RM-GREY-04', when: { iggRead: GREYS, igmRead: 'grey', exposed: ['no', 'unknown'] }, word: 'inconclusive', basis: 'cell', why: 'grey-grey', sources: ['arup-rubella', 'torchlight-policy'], finding: 'F08' },
    { id: 'RM-GREY-05', when: { iggRead: GREYS, igmRead: 'refuted' }, word: 'inconclusive', basis: 'cell', why: 'grey-igm-refuted', sources: ['torchlight-policy'], finding: 'F02' },
    { id: 'RM-GREY-06', when: { iggRead: 'grey', igmRead: ['none', 'unread', 'negative'] }, word: 'inconclusive', basis: 'cell', why: 'rubella-grey', sources: ['acip-2013', 'bouthry-2016', 'labor-becker-rubella', 'mdi-rubella', 'labmed-rubella', 'england-screening-2016', 'matter-1997', 'torchlight-policy'], finding: 'F06' },
    { id: 'RM-GREY-07', when: { iggRead: ['grey-confirmed', ...REFUTED], igmRead: ['none', 'unread', 'negative'], exposed: 'yes' }, word: 'inconclusive', basis: 'exposure', why: 'grey-exposed', sources: ['cdc-vpd-14', 'torchlight-policy'], finding: 'F06' },
    { id: 'RM-GREY-08', when: { iggRead: 'grey-confirmed', igmRead: 'negative', exposed: ['no', 'unknown'] }, word: 'past_infection', basis: 'cell', why: 'grey-confirmed', sources: ['bouthry-2016', 'torchlight-policy'], finding: 'F06' },
    { id: 'RM-GREY-09', when: { iggRead: 'grey-confirmed', igmRead: ['none', 'unread'], exposed: 'no' }, word: 'past_infection', basis: 'cell', why: 'grey-confirmed', sources: ['bouthry-2016', 'torchlight-policy'], finding: 'F24' },
    { id: 'RM-GREY-10', when: { iggRead: ['grey-confirmed', ...REFUTED], igmRead: ['none', 'unread'], exposed: 'unknown' }, word: 'inconclusive', basis: 'igm-missing', why: 'no-igg-exposure-unknown', asks: ['history.rashDaysAgo', 'history.contactDaysAgo'], sources: ['torchlight-policy'], finding: 'F24' },
    { id: 'RM-GREY-11', when: { iggRead: REFUTED, igmRead: 'negative', exposed: ['no', 'unknown'], tooEarly: 'no' }, word: 'susceptible', basis: 'cell', why: 'grey-refuted', sources: ['bouthry-2016', 'torchlight-policy'], finding: 'F06' },
    { id: 'RM-GREY-12', when: { iggRead: REFUTED, igmRead: 'negative', exposed: ['no', 'unknown'], tooEarly: 'yes' }, word: 'inconclusive', basis: 'too-early', why: 'no-antibody-or-too-early', sources: ['torchlight-policy'], finding: 'F29' },
    { id: 'RM-GREY-13', when: { iggRead: REFUTED, igmRead: ['none', 'unread'], exposed: 'no' }, word: 'susceptible', basis: 'cell', why: 'grey-refuted', sources: ['bouthry-2016', 'torchlight-policy'], finding: 'F24' },
  ],
} as const satisfies Layer;

export const reactive = {
  id: 'dating-reactive',
  title: 'IgG positive and IgM reactive: what do avidity and exposure say?',
  stage: 'avidity',
  facts: ['igmRead', 'avidityRead', 'exposed', 'contactful', 'subject', 'immunoglobulin'],
  rows: [
    { id: 'RM-DATE-01', when: { igmRead: NOT_REACTIVE } },
    { id: 'RM-DATE-02', when: { igmRead: REACTIVE, avidityRead: 'none', immunoglobulin: 'no' }, word: 'possible_recent_infection', basis: 'dating', why: 'igm-no-avidity', asks: ['results.avidity'], sources: ['cdc-vpd-14', 'who-2018-8-3', 'isaac-2017', 'germany-rubella-relay', 'hofmann-liebert-2005'], finding: 'F09' },
    { id: 'RM-DATE-12', when: { igmRead: REACTIVE, avidityRead: 'none', immunoglobulin: 'yes' }, word: 'possible_recent_infection', basis: 'dating', why: 'igm-no-avidity-passive', sources: ['hanson-2020', 'ivig-wait', 'torchlight-policy'], finding: 'F73' },
    { id: 'RM-DATE-03', when: { igmRead: REACTIVE, avidityRead: 'low', contactful: 'yes' }, word: 'probable_recent_infection', basis: 'dating', why: 'rubella-low-exposed', sources: ['hofmann-liebert-2005', 'cdc-vpd-14', 'enders-knotek-1989', 'lafarga-1998', 'mubareka-2007', 'torchlight-policy'], finding: 'F17' },
    { id: 'RM-DATE-04', when: { igmRead: REACTIVE, avidityRead: 'low', contactful: 'no' }, word: 'possible_recent_infection', basis: 'dating', why: 'avidity-low', sources: ['tokunoshima', 'who-2018-4-7', 'hamkar-2009', 'vauloup-fellous-2007', 'torchlight-policy'], finding: 'F17' },
    { id: 'RM-DATE-05', when: { igmRead: REACTIVE, avidityRead: 'intermediate' }, word: 'inconclusive', basis: 'dating', why: 'avidity-intermediate', sources: ['hofmann-liebert-2005', 'torchlight-policy'], finding: 'F16' },
    { id: 'RM-DATE-06', when: { igmRead: REACTIVE, avidityRead: HIGH, exposed: 'yes' }, word: 'inconclusive', basis: 'dating', why: 'high-avidity-exposed', sources: ['hedman-rousseau', 'who-2018-4-7', 'enders-knotek-1989', 'torchlight-policy'], finding: 'F20' },
    { id: 'RM-DATE-07', when: { igmRead: REACTIVE, avidityRead: HIGH, exposed: 'unknown', subject: 'pregnant' }, word: 'inconclusive', basis: 'dating', why: 'high-avidity-exposure-unknown', asks: ['history.rashDaysAgo', 'history.contactDaysAgo', 'gestation'], sources: ['hedman-rousseau', 'torchlight-policy'], finding: 'F20' },
    { id: 'RM-DATE-08', when: { igmRead: REACTIVE, avidityRead: HIGH, exposed: ['no', 'unknown'], subject: 'planning' }, word: 'past_infection', basis: 'dating', why: 'avidity-high-planning', sources: ['who-2018-4-7', 'torchlight-policy'], finding: 'F48' },
    { id: 'RM-DATE-09', when: { igmRead: REACTIVE, avidityRead: HIGH_IN_WINDOW, exposed: 'no', subject: 'pregnant' }, word: 'recent_infection_excluded', basis: 'dating', why: 'avidity-high-plain', sources: ['who-2018-4-7', 'hofmann-liebert-2005', 'enders-1988', 'best-2002', 'torchlight-policy'], finding: 'F48' },
    { id: 'RM-DATE-10', when: { igmRead: REACTIVE, avidityRead: 'high-late', exposed: 'no', subject: 'pregnant' }, word: 'possible_recent_infection', basis: 'dating', why: 'avidity-high-late', sources: ['who-2018-4-7', 'torchlight-policy'], finding: 'F48' },
    { id: 'RM-DATE-11', when: { igmRead: REACTIVE, avidityRead: 'high-unknown', exposed: 'no', subject: 'pregnant' }, word: 'inconclusive', basis: 'dating', why: 'avidity-week-unknown', asks: ['gestation'], sources: ['who-2018-4-7', 'torchlight-policy'], finding: 'F55' },
  ],
} as const satisfies Layer;

const READ = ['negative', 'refuted'] as const;
const PLAIN = ['none', 'high-plain', 'high-between', 'high-late', 'high-unknown'] as const;

export const notReactive = {
  id: 'dating-not-reactive',
  title: 'IgG positive without a reactive IgM: what can still be recent?',
  stage: 'avidity',
  facts: ['igmRead', 'e2Absent', 'avidityRead', 'event', 'subject'],
  rows: [
    { id: 'RM-OLD-01', when: { igmRead: [...REACTIVE, 'unread'] } },
    { id: 'RM-OLD-02', when: { igmRead: ['none', ...READ], e2Absent: 'yes', event: 'none' }, word: 'inconclusive', basis: 'dating', why: 'e2-absent-alone', sources: ['hofmann-liebert-2005', 'best-2002', 'labor-gaertner-rubella', 'torchlight-policy'], finding: 'F11' },
    { id: 'RM-OLD-03', when: { igmRead: ['none', ...READ], e2Absent: 'yes', event: ['unknown', 'covered', 'recent', 'old'] }, word: 'possible_recent_infection', basis: 'dating', why: 'e2-absent-exposed', sources: ['hofmann-liebert-2005', 'torchlight-policy'], finding: 'F11' },
    { id: 'RM-OLD-04', when: { igmRead: ['none', ...READ], e2Absent: 'no', avidityRead: 'low', event: 'none' }, word: 'inconclusive', basis: 'dating', why: 'avidity-low-alone', sources: ['tokunoshima', 'hamkar-2009', 'vauloup-fellous-2007', 'torchlight-policy'], finding: 'F18' },
    { id: 'RM-OLD-05', when: { igmRead: ['none', ...READ], e2Absent: 'no', avidityRead: 'low', event: ['unknown', 'covered', 'recent', 'old'] }, word: 'possible_recent_infection', basis: 'dating', why: 'rubella-low-without-igm', asks: ['history.rashDaysAgo', 'history.contactDaysAgo'], sources: ['torchlight-policy'], finding: 'F18' },
    { id: 'RM-OLD-06', when: { igmRead: READ, e2Absent: 'no', avidityRead: 'intermediate' }, word: 'inconclusive', basis: 'dating', why: 'avidity-intermediate-alone', sources: ['torchlight-policy'], finding: 'F16' },
    { id: 'RM-OLD-07', when: { igmRead: READ, e2Absent: 'no', avidityRead: PLAIN, event: 'recent' }, word: 'inconclusive', basis: 'exposure', why: 'igg-only-recent-exposure', sources: ['phe-rash-2019', 'cdc-vpd-14', 'torchlight-policy'], finding: 'F30' },
    { id: 'RM-OLD-08', when: { igmRead: READ, e2Absent: 'no', avidityRead: PLAIN, event: 'covered' }, word: 'past_infection', basis: 'exposure', why: 'contact-covered', sources: ['phe-rash-2019', 'torchlight-policy'], finding: 'F30' },
    { id: 'RM-OLD-09', when: { igmRead: READ, e2Absent: 'no', avidityRead: HIGH_IN_WINDOW, event: 'old' }, word: 'past_infection', basis: 'dating', why: 'old-exposure-high-avidity', sources: ['torchlight-policy'], finding: 'F31' },
    { id: 'RM-OLD-10', when: { igmRead: READ, e2Absent: 'no', avidityRead: ['none', 'high-late', 'high-unknown'], event: 'old' }, word: 'inconclusive', basis: 'exposure', why: 'igg-only-old-exposure', sources: ['banerji-2005', 'cdc-rubella-serology', 'rcpa-rubella', 'pitts-2014', 'torchlight-policy'], finding: 'F31' },
    { id: 'RM-OLD-11', when: { igmRead: 'negative', e2Absent: 'no', avidityRead: PLAIN, event: 'unknown', subject: 'pregnant' }, word: 'past_infection', basis: 'cell', why: 'igg-only-exposure-unknown', asks: ['history.rashDaysAgo', 'history.contactDaysAgo'], sources: ['banerji-2005', 'torchlight-policy'], finding: 'F32' },
    { id: 'RM-OLD-12', when: { igmRead: 'negative', e2Absent: 'no', avidityRead: PLAIN, event: 'unknown', subject: 'planning' }, word: 'immune', basis: 'cell', why: 'rubella-immune', asks: ['history.rashDaysAgo', 'history.contactDaysAgo', 'previous'], sources: ['cdc-vpd-14', 'rcpa-rubella', 'torchlight-policy'], finding: 'F32' },
    { id: 'RM-OLD-13', when: { igmRead: 'negative', e2Absent: 'no', avidityRead: PLAIN, event: 'none' }, word: 'immune', basis: 'cell', why: 'rubella-immune', sources: ['cdc-vpd-14', 'rcpa-rubella', 'roche-rubella', 'australian-handbook'] },
    { id: 'RM-OLD-14', when: { igmRead: 'refuted', e2Absent: 'no', avidityRead: PLAIN, event: ['none', 'unknown'] }, word: 'false_positive_igm_likely', basis: 'refuted', why: 'igg-igm-refuted', sources: ['hofmann-liebert-2005', 'torchlight-policy'], finding: 'F02' },
    { id: 'RM-OLD-15', when: { igmRead: 'none', e2Absent: 'no', avidityRead: ['intermediate', ...PLAIN], event: ['recent', 'old', 'covered'] }, word: 'possible_recent_infection', basis: 'exposure', why: 'igg-no-igm-exposed', asks: ['results.igm'], sources: ['cdc-vpd-14', 'torchlight-policy'], finding: 'F24' },
    { id: 'RM-OLD-16', when: { igmRead: 'none', e2Absent: 'no', avidityRead: 'intermediate', event: ['none', 'unknown'] }, word: 'inconclusive', basis: 'dating', why: 'avidity-intermediate-alone', sources: ['torchlight-policy'], finding: 'F16' },
    { id: 'RM-OLD-17', when: { igmRead: 'none', e2Absent: 'no', avidityRead: PLAIN, event: 'none' }, word: 'immune', basis: 'cell', why: 'rubella-immune-no-igm', sources: ['cdc-rubella-serology', 'acip-2013', 'mayo-2008', 'vauloup-fellous-2007', 'torchlight-policy'], finding: 'F24' },
    { id: 'RM-OLD-18', when: { igmRead: 'none', e2Absent: 'no', avidityRead: PLAIN, event: 'unknown', subject: 'pregnant' }, word: 'inconclusive', basis: 'igm-missing', why: 'igg-only-no-igm-unknown', asks: ['history.rashDaysAgo', 'history.contactDaysAgo'], sources: ['banerji-2005', 'torchlight-policy'], finding: 'F32' },
    { id: 'RM-OLD-19', when: { igmRead: 'none', e2Absent: 'no', avidityRead: PLAIN, event: 'unknown', subject: 'planning' }, word: 'immune', basis: 'cell', why: 'rubella-immune-no-igm', asks: ['history.rashDaysAgo', 'history.contactDaysAgo', 'previous'], sources: ['cdc-rubella-serology', 'acip-2013', 'torchlight-policy'], finding: 'F32' },
  ],
} as const satisfies Layer;
