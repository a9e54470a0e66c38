/** Toxoplasma, a woman planning a pregnancy or pregnant: from the IgG × IgM cell to the dating. */
import type { Layer, Table } from '../rules/table.ts';
import { GREYS, NOT_GREY, NOT_YOUNG, REACTIVE } from './groups.ts';
import { commonFacts, earlierFacts, plainRash, zones } from './mother-facts.ts';
import * as history from './mother-history.ts';
import * as readings from './mother-readings.ts';
import { toxoplasmaPlan, toxoplasmaPlanFacts } from './toxoplasma-mother-plan.ts';

/** An IgA alone is no quiet result, whatever the IgG (F18). */
const igaAlone = {
  id: 'iga-alone',
  title: 'Is a positive IgA the only antibody?',
  stage: 'screening',
  facts: ['iggRead', 'igmRead', 'iga', 'tooEarly'],
  rows: [
    { id: 'TM-IGAONLY-1', when: { iga: 'other' } },
    { id: 'TM-IGAONLY-2', when: { iga: 'positive', iggRead: 'negative', igmRead: 'negative', tooEarly: 'no' }, word: 'inconclusive', basis: 'cell', why: 'iga-without-igm', sources: ['olariu-2019', 'torchlight-policy'], finding: 'F18' },
    { id: 'TM-IGAONLY-3', when: { iga: 'positive', iggRead: 'negative', igmRead: 'negative', tooEarly: 'yes' } },
    { id: 'TM-IGAONLY-4', when: { iga: 'positive', iggRead: 'negative', igmRead: ['none', 'unread', 'grey', 'positive'] } },
    { id: 'TM-IGAONLY-6', when: { iga: 'positive', iggRead: 'negative', igmRead: 'refuted' }, word: 'inconclusive', basis: 'cell', why: 'iga-without-igm', sources: ['olariu-2019', 'torchlight-policy'], finding: 'F18' },
    { id: 'TM-IGAONLY-5', when: { iga: 'positive', iggRead: ['none', 'unread', 'nascent', 'grey', 'grey-confirmed', 'grey-refuted', 'low-refuted', 'low-positive', 'positive', 'positive-refuted'] } },
  ],
} as const satisfies Layer;

const cellGrey = {
  id: 'cell-igg-grey',
  title: 'IgG gray or low: what settles it?',
  stage: 'grayZone',
  facts: ['iggRead', 'igmRead', 'exposed', 'tooEarly', 'firstTest', 'avidityRead', 'iga', 'symptoms'],
  rows: [
    { id: 'TM-GREY-01', when: { iggRead: NOT_GREY } },
    { id: 'TM-GREY-02', when: { iggRead: GREYS, igmRead: 'positive' }, word: 'possible_recent_infection', basis: 'cell', why: 'grey-igm-positive', sources: ['cdc-dpdx-toxo', 'toxo-igm-insert'], finding: 'F08' },
    { id: 'TM-GREY-03', when: { iggRead: GREYS, igmRead: 'grey', exposed: 'yes' }, word: 'possible_recent_infection', basis: 'cell', why: 'grey-grey-exposed', sources: ['torchlight-policy'], finding: 'F08' },
    { id: 'TM-GREY-04', when: { iggRead: GREYS, igmRead: 'grey', exposed: ['no', 'unknown'] }, word: 'inconclusive', basis: 'cell', why: 'grey-grey', sources: ['cdc-dpdx-toxo', 'toxo-igm-insert'], finding: 'F08' },
    { id: 'TM-GREY-05', when: { iggRead: GREYS, igmRead: 'refuted' }, word: 'inconclusive', basis: 'cell', why: 'grey-igm-refuted', sources: ['torchlight-policy'], finding: 'F02' },
    { id: 'TM-GREY-06', when: { iggRead: GREYS, igmRead: ['none', 'unread'] }, word: 'inconclusive', basis: 'igm-missing', why: 'grey-without-igm', asks: ['results.igm'], sources: ['torchlight-policy'], finding: 'F24' },
    { id: 'TM-GREY-07', when: { iggRead: 'grey', igmRead: 'negative' }, word: 'inconclusive', basis: 'cell', why: 'grey-igm-negative', asks: ['results.iggBlot'], sources: ['cdc-dpdx-toxo', 'khammari-2013', 'toxo-igm-insert', 'fricker-hidalgo-2013', 'torchlight-policy'], finding: 'F06' },
    { id: 'TM-GREY-08', when: { iggRead: 'grey-confirmed', igmRead: 'negative', avidityRead: NOT_YOUNG, iga: 'other', firstTest: ['planning', 'early', 'middle'] }, word: 'past_infection', basis: 'cell', why: 'grey-confirmed', sources: ['khammari-2013', 'toxo-igg-cutoffs', 'torchlight-policy'], finding: 'F06' },
    { id: 'TM-GREY-09', when: { iggRead: 'grey-confirmed', igmRead: 'negative', avidityRead: NOT_YOUNG, iga: 'other', firstTest: 'late' }, word: 'inconclusive', basis: 'dating', why: 'first-test-late', sources: ['jenum-1998', 'montoya-remington-2008', 'torchlight-policy'], finding: 'F54' },
    { id: 'TM-GREY-10', when: { iggRead: 'grey-confirmed', igmRead: 'negative', avidityRead: NOT_YOUNG, iga: 'other', firstTest: 'unknown' }, word: 'inconclusive', basis: 'dating', why: 'week-unknown', asks: ['gestation'], sources: ['montoya-remington-2008', 'torchlight-policy'], finding: 'F55' },
    { id: 'TM-GREY-11', when: { iggRead: ['grey-refuted', 'low-refuted'], igmRead: 'negative', iga: 'other', tooEarly: 'no' }, word: 'susceptible', basis: 'cell', why: 'grey-refuted', sources: ['khammari-2013', 'torchlight-policy'], finding: 'F06' },
    { id: 'TM-GREY-12', when: { iggRead: ['grey-refuted', 'low-refuted'], igmRead: 'negative', iga: 'other', tooEarly: 'yes' }, word: 'inconclusive', basis: 'too-early', why: 'no-antibody-or-too-early', sources: ['torchlight-policy'], finding: 'F29' },
    { id: 'TM-GREY-13', when: { iggRead: 'grey-confirmed', igmRead: 'negative', avidityRead: 'low', symptoms: 'yes' }, word: 'possible_recent_infection', basis: 'dating', why: 'avidity-low-symptoms', sources: ['torchlight-policy'], finding: 'F18' },
    { id: 'TM-GREY-14', when: { iggRead: 'grey-confirmed', igmRead: 'negative', avidityRead: 'low', symptoms: 'no' }, word: 'inconclusive', basis: 'dating', why: 'avidity-low-alone', sources: ['findal-2015', 'roche-toxo', 'torchlight-policy'], finding: 'F18' },
    { id: 'TM-GREY-15', when: { iggRead: 'grey-confirmed', igmRead: 'negative', avidityRead: 'intermediate', iga: 'other' }, word: 'inconclusive', basis: 'dating', why: 'avidity-intermediate-alone', sources: ['smets-2016', 'torchlight-policy'], finding: 'F16' },
    { id: 'TM-GREY-16', when: { iggRead: 'grey-confirmed', igmRead: 'negative', avidityRead: ['none', 'intermediate', 'high-plain', 'high-between', 'high-late', 'high-unknown'], iga: 'positive' }, word: 'inconclusive', basis: 'cell', why: 'iga-without-igm', sources: ['olariu-2019', 'torchlight-policy'], finding: 'F18' },
    { id: 'TM-GREY-17', when: { iggRead: ['grey-refuted', 'low-refuted'], igmRead: 'negative', iga: 'positive' }, word: 'inconclusive', basis: 'cell', why: 'iga-without-igm', sources: ['olariu-2019', 'torchlight-policy'], finding: 'F18' },
  ],
} as const satisfies Layer;

const reactive = {
  id: 'dating-reactive',
  title: 'IgG positive and IgM reactive: what does the avidity say, with its date?',
  stage: 'avidity',
  facts: ['igmRead', 'avidityRead', 'subject', 'iga', 'symptoms', 'negativeEver', 'igmDoubted', 'immunoglobulin'],
  rows: [
    { id: 'TM-DATE-01', when: { igmRead: ['none', 'unread', 'negative', 'refuted'] } },
    { id: 'TM-DATE-02', when: { igmRead: REACTIVE, avidityRead: 'none', immunoglobulin: 'no' }, word: 'possible_recent_infection', basis: 'dating', why: 'igm-no-avidity', asks: ['results.avidity'], sources: ['cdc-dpdx-toxo', 'acog-151', 'sogc-285', 'dhakal-2015', 'igm-series-20-years'], finding: 'F09' },
    { id: 'TM-DATE-14', when: { igmRead: REACTIVE, avidityRead: 'none', immunoglobulin: 'yes' }, word: 'possible_recent_infection', basis: 'dating', why: 'igm-no-avidity-passive', sources: ['hanson-2020', 'ivig-wait', 'torchlight-policy'], finding: 'F73' },
    { id: 'TM-DATE-03', when: { igmRead: REACTIVE, avidityRead: 'intermediate' }, word: 'possible_recent_infection', basis: 'dating', why: 'avidity-intermediate', sources: ['smets-2016', 'roche-toxo', 'villard-2013', 'torchlight-policy'], finding: 'F16' },
    { id: 'TM-DATE-04', when: { igmRead: REACTIVE, avidityRead: 'low', iga: 'positive' }, word: 'probable_recent_infection', basis: 'dating', why: 'avidity-low-marker', sources: ['olariu-2019', 'torchlight-policy'], finding: 'F17' },
    { id: 'TM-DATE-05', when: { igmRead: REACTIVE, avidityRead: 'low', iga: 'other', symptoms: 'yes', negativeEver: 'yes' }, word: 'probable_recent_infection', basis: 'dating', why: 'avidity-low-marker', sources: ['torchlight-policy'], finding: 'F17' },
    { id: 'TM-DATE-06', when: { igmRead: REACTIVE, avidityRead: 'low', iga: 'other', symptoms: 'yes', negativeEver: 'no' }, word: 'possible_recent_infection', basis: 'dating', why: 'avidity-low', sources: ['findal-2015', 'tomasoni-low-avidity', 'acog-151', 'roche-toxo', 'villard-2013'], finding: 'F17' },
    { id: 'TM-DATE-07', when: { igmRead: REACTIVE, avidityRead: 'low', iga: 'other', symptoms: 'no' }, word: 'possible_recent_infection', basis: 'dating', why: 'avidity-low', sources: ['findal-2015', 'tomasoni-low-avidity', 'acog-151', 'roche-toxo', 'villard-2013'], finding: 'F17' },
    { id: 'TM-DATE-08', when: { igmRead: REACTIVE, avidityRead: 'high-plain', igmDoubted: 'no', subject: 'planning' }, word: 'past_infection', basis: 'dating', why: 'avidity-high-planning', sources: ['villard-2013', 'liesenfeld-2001', 'torchlight-policy'], finding: 'F48' },
    { id: 'TM-DATE-09', when: { igmRead: REACTIVE, avidityRead: 'high-plain', igmDoubted: 'no', subject: 'pregnant' }, word: 'recent_infection_excluded', basis: 'dating', why: 'avidity-high-plain', sources: ['villard-2013', 'liesenfeld-2001', 'lappalainen-1995', 'toxo-avidity-cutoffs', 'brazil-moh', 'torchlight-policy'], finding: 'F48' },
    { id: 'TM-DATE-10', when: { igmRead: REACTIVE, avidityRead: 'high-between', igmDoubted: 'no' }, word: 'recent_infection_excluded', basis: 'dating', why: 'avidity-high-between', sources: ['montoya-remington-2008', 'torchlight-policy'], finding: 'F48' },
    { id: 'TM-DATE-13', when: { igmRead: REACTIVE, avidityRead: ['high-plain', 'high-between'], igmDoubted: 'yes' }, word: 'inconclusive', basis: 'dating', why: 'igm-not-refuted-exposed', sources: ['torchlight-policy'], finding: 'F02' },
    { id: 'TM-DATE-11', when: { igmRead: REACTIVE, avidityRead: 'high-late' }, word: 'possible_recent_infection', basis: 'dating', why: 'avidity-high-late', sources: ['montoya-remington-2008', 'brazil-moh', 'brazil-avidity-rule', 'torchlight-policy'], finding: 'F48' },
    { id: 'TM-DATE-12', when: { igmRead: REACTIVE, avidityRead: 'high-unknown' }, word: 'inconclusive', basis: 'dating', why: 'avidity-week-unknown', asks: ['gestation'], sources: ['montoya-remington-2008', 'torchlight-policy'], finding: 'F55' },
  ],
} as const satisfies Layer;

const notReactive = {
  id: 'dating-not-reactive',
  title: 'IgG positive without a reactive IgM: what can still be recent?',
  stage: 'avidity',
  facts: ['igmRead', 'avidityRead', 'iga', 'symptoms', 'firstTest', 'exposed'],
  rows: [
    { id: 'TM-OLD-01', when: { igmRead: ['grey', 'positive', 'unread'] } },
    { id: 'TM-OLD-02', when: { igmRead: ['negative', 'refuted'], iga: 'positive', avidityRead: ['none', 'intermediate', 'high-plain', 'high-between', 'high-late', 'high-unknown'] }, word: 'inconclusive', basis: 'dating', why: 'iga-without-igm', sources: ['olariu-2019', 'torchlight-policy'], finding: 'F18' },
    { id: 'TM-OLD-03', when: { igmRead: ['negative', 'refuted'], avidityRead: 'low', symptoms: 'yes' }, word: 'possible_recent_infection', basis: 'dating', why: 'avidity-low-symptoms', sources: ['torchlight-policy'], finding: 'F18' },
    { id: 'TM-OLD-04', when: { igmRead: ['negative', 'refuted'], avidityRead: 'low', symptoms: 'no' }, word: 'inconclusive', basis: 'dating', why: 'avidity-low-alone', sources: ['findal-2015', 'roche-toxo', 'torchlight-policy'], finding: 'F18' },
    { id: 'TM-OLD-05', when: { igmRead: ['negative', 'refuted'], iga: 'other', avidityRead: 'intermediate' }, word: 'inconclusive', basis: 'dating', why: 'avidity-intermediate-alone', sources: ['smets-2016', 'torchlight-policy'], finding: 'F16' },
    { id: 'TM-OLD-06', when: { igmRead: 'negative', iga: 'other', avidityRead: ['none', 'high-between', 'high-late', 'high-unknown'], firstTest: ['planning', 'early'] }, word: 'past_infection', basis: 'cell', why: 'igg-only', sources: ['cdc-dpdx-toxo', 'cdc-dpdx-page', 'montoya-remington-2008'] },
    { id: 'TM-OLD-26', when: { igmRead: 'negative', iga: 'other', avidityRead: 'high-plain' }, word: 'past_infection', basis: 'cell', why: 'igg-old-avidity', sources: ['cdc-dpdx-toxo', 'cdc-dpdx-page', 'montoya-remington-2008'] },
    { id: 'TM-OLD-07', when: { igmRead: 'negative', iga: 'other', avidityRead: ['none', 'high-between', 'high-late', 'high-unknown'], firstTest: 'middle' }, word: 'past_infection', basis: 'cell', why: 'igg-only-timing-unknown', sources: ['montoya-remington-2008', 'montoya-2002', 'jenum-1998', 'torchlight-policy'], finding: 'F54' },
    { id: 'TM-OLD-08', when: { igmRead: 'refuted', iga: 'other', avidityRead: ['none', 'high-between', 'high-late', 'high-unknown'], firstTest: ['planning', 'early', 'middle'] }, word: 'false_positive_igm_likely', basis: 'refuted', why: 'igg-igm-refuted', sources: ['isaga-multicentre', 'torchlight-policy'], finding: 'F02' },
    { id: 'TM-OLD-28', when: { igmRead: 'refuted', iga: 'other', avidityRead: 'high-plain' }, word: 'false_positive_igm_likely', basis: 'refuted', why: 'igg-igm-refuted', sources: ['isaga-multicentre', 'torchlight-policy'], finding: 'F02' },
    { id: 'TM-OLD-09', when: { igmRead: ['negative', 'refuted'], iga: 'other', avidityRead: ['none', 'high-between', 'high-late', 'high-unknown'], firstTest: 'late' }, word: 'inconclusive', basis: 'dating', why: 'first-test-late', sources: ['jenum-1998', 'montoya-remington-2008', 'torchlight-policy'], finding: 'F54' },
    { id: 'TM-OLD-10', when: { igmRead: ['negative', 'refuted'], iga: 'other', avidityRead: ['none', 'high-between', 'high-late', 'high-unknown'], firstTest: 'unknown' }, word: 'inconclusive', basis: 'dating', why: 'week-unknown', asks: ['gestation'], sources: ['montoya-remington-2008', 'torchlight-policy'], finding: 'F55' },
    { id: 'TM-OLD-11', when: { igmRead: 'none', iga: 'other', avidityRead: ['high-plain', 'high-between'], exposed: ['no', 'unknown'] }, word: 'past_infection', basis: 'dating', why: 'avidity-high-no-igm', sources: ['villard-2013', 'torchlight-policy'], finding: 'F24' },
    { id: 'TM-OLD-14', when: { igmRead: 'none', iga: 'positive', avidityRead: ['high-plain', 'high-between'], exposed: ['no', 'unknown'] }, word: 'inconclusive', basis: 'dating', why: 'iga-without-igm', asks: ['results.igm'], sources: ['olariu-2019', 'torchlight-policy'], finding: 'F18' },
    { id: 'TM-OLD-12', when: { igmRead: 'none', exposed: 'yes' }, word: 'possible_recent_infection', basis: 'exposure', why: 'igg-no-igm-exposed', asks: ['results.igm'], sources: ['torchlight-policy'], finding: 'F24' },
    { id: 'TM-OLD-13', when: { igmRead: 'none', avidityRead: ['none', 'low', 'intermediate', 'high-late', 'high-unknown'], exposed: ['no', 'unknown'] }, word: 'inconclusive', basis: 'igm-missing', why: 'igg-without-igm', asks: ['results.igm'], sources: ['cdc-dpdx-page', 'acog-151', 'torchlight-policy'], finding: 'F24' },
  ],
} as const satisfies Layer;

export const toxoplasmaMother = {
  id: 'toxoplasma-mother',
  pathogen: 'toxoplasma',
  subjects: ['planning', 'pregnant'],
  use: 'Toxoplasma serology of a woman who plans a pregnancy or is pregnant, with what else was done on her samples.',
  misuse: 'Not for infants, not for the fetus, not for a decision on treatment, and not for numbers without the laboratory’s own limits.',
  facts: {
    ...commonFacts,
    ...earlierFacts,
    rash: plainRash,
    contact: {
      values: ['none', 'fresh', 'later', 'unknown'],
      from: ['history.contactDaysAgo', 'gestation'],
      read: { by: 'exposure', path: 'history.contactDaysAgo', bands: [{ below: 15, is: 'fresh' }, { below: 57, is: 'later' }], inPregnancy: 'later', longAgo: 'unknown', none: 'none', unknown: 'unknown', pregnancyMaxDays: 301 },
    },
    negativeOldEnough: { values: ['no', 'yes'], from: ['previous'], read: { by: 'earlier', what: 'negative-old-enough', zones, days: 14 } },
    negativeEver: { values: ['no', 'yes'], from: ['previous'], read: { by: 'earlier', what: 'negative-ever', zones } },
    igmRun: { values: ['none', 'early', 'late'], from: ['previous', 'results.igm'], read: { by: 'earlier', what: 'igm-run', zones, days: 21 } },
    iga: {
      values: ['other', 'positive'],
      from: ['results.iga'],
      read: { by: 'class', path: 'results.iga', groups: { other: ['negative', 'grey', 'not-done', 'pending', 'unknown', 'unreadable'], positive: ['positive'] } },
    },
    avidity: {
      values: ['none', 'low', 'intermediate', 'high-plain', 'high-between', 'high-late', 'high-unknown'],
      from: ['results.avidity', 'results.secondAvidity', 'previous', 'gestation', 'settings.avidityExcludesWeeks', 'history.treated'],
      read: { by: 'avidity', zones, defaultWeeks: 16, capWeeks: 20, plainToDays: 0, betweenToDays: 14 },
    },
    firstTest: {
      values: ['planning', 'early', 'middle', 'late', 'unknown'],
      from: ['gestation', 'previous', 'results.igg'],
      read: { by: 'week', of: 'reading', zones, bands: [{ below: 127, is: 'early' }, { below: 196, is: 'middle' }], above: 'late', unknown: 'unknown', planning: 'planning' },
    },
    ...toxoplasmaPlanFacts,
  },
  readings: [
    readings.exposedToxoCmv,
    readings.tooEarlyToxoCmv,
    readings.igmMethods,
    readings.igmOverTime,
    readings.iggToxoCmv,
    readings.avidityToxoCmv,
    readings.signs,
  ],
  bases: history.bases,
  chain: [
    history.directProof,
    history.readable,
    history.seroconversion,
    history.immuneToxoCmv,
    history.riseToxoCmv,
    history.nearToxoCmv,
    history.bloodPcr,
    history.noIgg,
    history.secondSample,
    igaAlone,
    history.cellNegative,
    cellGrey,
    history.blotContradicts,
    reactive,
    notReactive,
  ],
  closing: history.closing,
  plan: toxoplasmaPlan,
} as const satisfies Table;
