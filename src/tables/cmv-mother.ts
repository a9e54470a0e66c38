/** CMV, a woman planning a pregnancy or pregnant: from the IgG × IgM cell to the dating. */
import type { Layer, Table } from '../rules/table.ts';
import { GREYS, NOT_GREY, NOT_YOUNG, REACTIVE } from './groups.ts';
import { commonFacts, earlierFacts, plainRash, zones } from './mother-facts.ts';
import * as history from './mother-history.ts';
import * as readings from './mother-readings.ts';
import { cmvPlan, cmvPlanFacts } from './cmv-mother-plan.ts';

const cellGrey = {
  id: 'cell-igg-grey',
  title: 'IgG gray or low: what settles it?',
  stage: 'grayZone',
  facts: ['iggRead', 'igmRead', 'exposed', 'tooEarly', 'firstTest', 'avidityRead'],
  rows: [
    { id: 'CM-GREY-01', when: { iggRead: NOT_GREY } },
    { id: 'CM-GREY-02', when: { iggRead: GREYS, igmRead: 'positive' }, word: 'possible_recent_infection', basis: 'cell', why: 'grey-igm-positive', sources: ['torchlight-policy'], finding: 'F08' },
    { id: 'CM-GREY-03', when: { iggRead: GREYS, igmRead: 'grey', exposed: 'yes' }, word: 'possible_recent_infection', basis: 'cell', why: 'grey-grey-exposed', sources: ['torchlight-policy'], finding: 'F08' },
    { id: 'CM-GREY-04', when: { iggRead: GREYS, igmRead: 'grey', exposed: ['no', 'unknown'] }, word: 'inconclusive', basis: 'cell', why: 'grey-grey', sources: ['torchlight-policy'], finding: 'F08' },
    { id: 'CM-GREY-05', when: { iggRead: GREYS, igmRead: 'refuted' }, word: 'inconclusive', basis: 'cell', why: 'grey-igm-refuted', sources: ['torchlight-policy'], finding: 'F02' },
    { id: 'CM-GREY-06', when: { iggRead: ['grey', 'grey-refuted', 'low-refuted'], igmRead: ['none', 'unread'] }, word: 'inconclusive', basis: 'igm-missing', why: 'grey-without-igm', asks: ['results.igm'], sources: ['torchlight-policy'], finding: 'F24' },
    { id: 'CM-GREY-07', when: { iggRead: 'grey', igmRead: 'negative', avidityRead: ['none', 'intermediate', 'high-plain', 'high-between', 'high-late', 'high-unknown'] }, word: 'inconclusive', basis: 'cell', why: 'grey-igm-negative', asks: ['results.iggBlot'], sources: ['furione-2018', 'torchlight-policy'], finding: 'F06' },
    { id: 'CM-GREY-16', when: { iggRead: 'grey', igmRead: 'negative', avidityRead: 'low' }, word: 'possible_recent_infection', basis: 'dating', why: 'cmv-avidity-low-alone', sources: ['sarasini-2021', 'torchlight-policy'], finding: 'F66' },
    { id: 'CM-GREY-08', when: { iggRead: 'grey-confirmed', igmRead: 'negative', avidityRead: NOT_YOUNG, firstTest: ['planning', 'early', 'middle'] }, word: 'past_infection', basis: 'cell', why: 'grey-confirmed', sources: ['furione-2018', 'torchlight-policy'], finding: 'F06' },
    { id: 'CM-GREY-09', when: { iggRead: 'grey-confirmed', igmRead: 'negative', avidityRead: NOT_YOUNG, firstTest: 'late' }, word: 'inconclusive', basis: 'dating', why: 'first-test-late', sources: ['sogc-algorithm-sheet', 'torchlight-policy'], finding: 'F54' },
    { id: 'CM-GREY-10', when: { iggRead: 'grey-confirmed', igmRead: 'negative', avidityRead: NOT_YOUNG, firstTest: 'unknown' }, word: 'inconclusive', basis: 'dating', why: 'week-unknown', asks: ['gestation'], sources: ['roche-cmv', 'torchlight-policy'], finding: 'F55' },
    { id: 'CM-GREY-11', when: { iggRead: ['grey-refuted', 'low-refuted'], igmRead: 'negative', tooEarly: 'no' }, word: 'susceptible', basis: 'cell', why: 'grey-refuted', sources: ['furione-2018', 'torchlight-policy'], finding: 'F06' },
    { id: 'CM-GREY-12', when: { iggRead: ['grey-refuted', 'low-refuted'], igmRead: 'negative', tooEarly: 'yes' }, word: 'inconclusive', basis: 'too-early', why: 'no-antibody-or-too-early', sources: ['torchlight-policy'], finding: 'F29' },
    { id: 'CM-GREY-13', when: { iggRead: 'grey-confirmed', igmRead: ['none', 'unread', 'negative'], avidityRead: 'low' }, word: 'possible_recent_infection', basis: 'dating', why: 'cmv-avidity-low-alone', sources: ['sarasini-2021', 'persisting-low-avidity', 'torchlight-policy'], finding: 'F18' },
    { id: 'CM-GREY-14', when: { iggRead: 'grey-confirmed', igmRead: 'negative', avidityRead: 'intermediate' }, word: 'inconclusive', basis: 'dating', why: 'avidity-intermediate-alone', sources: ['chl-cmv-avidity', 'enders-2013', 'torchlight-policy'], finding: 'F16' },
    { id: 'CM-GREY-15', when: { iggRead: 'grey-confirmed', igmRead: ['none', 'unread'], avidityRead: ['none', 'intermediate', 'high-plain', 'high-between', 'high-late', 'high-unknown'] }, word: 'inconclusive', basis: 'igm-missing', why: 'grey-without-igm', asks: ['results.igm'], sources: ['torchlight-policy'], finding: 'F24' },
  ],
} as const satisfies Layer;

const reactive = {
  id: 'dating-reactive',
  title: 'IgG positive and IgM reactive: what does the avidity say, with its date?',
  stage: 'avidity',
  facts: ['igmRead', 'avidityRead', 'subject', 'symptoms', 'igmDoubted', 'immunoglobulin'],
  rows: [
    { id: 'CM-DATE-01', when: { igmRead: ['none', 'unread', 'negative', 'refuted'] } },
    { id: 'CM-DATE-02', when: { igmRead: REACTIVE, avidityRead: 'none', immunoglobulin: 'no' }, word: 'possible_recent_infection', basis: 'dating', why: 'igm-no-avidity', asks: ['results.avidity'], sources: ['smfm-39', 'roche-cmv', 'labcorp-cmv', 'cdc-cmv', 'sogc-420'], finding: 'F09' },
    { id: 'CM-DATE-11', when: { igmRead: REACTIVE, avidityRead: 'none', immunoglobulin: 'yes' }, word: 'possible_recent_infection', basis: 'dating', why: 'igm-no-avidity-passive', sources: ['hanson-2020', 'ivig-wait', 'torchlight-policy'], finding: 'F73' },
    { id: 'CM-DATE-03', when: { igmRead: REACTIVE, avidityRead: 'low' }, word: 'probable_recent_infection', basis: 'dating', why: 'cmv-avidity-low', sources: ['smfm-39', 'roche-cmv', 'prince-lape-nixon-2014', 'cdc-cmv', 'enders-2013', 'arup-cmv-avidity', 'torchlight-policy'], finding: 'F17' },
    { id: 'CM-DATE-04', when: { igmRead: REACTIVE, avidityRead: 'intermediate' }, word: 'inconclusive', basis: 'dating', why: 'avidity-intermediate', sources: ['chl-cmv-avidity', 'enders-2013', 'torchlight-policy'], finding: 'F16' },
    { id: 'CM-DATE-05', when: { igmRead: REACTIVE, avidityRead: ['high-plain', 'high-between'], symptoms: 'yes' }, word: 'inconclusive', basis: 'dating', why: 'cmv-high-avidity-symptoms', sources: ['sarasini-2021', 'liaison-vidas-cmv', 'torchlight-policy'], finding: 'F21' },
    { id: 'CM-DATE-06', when: { igmRead: REACTIVE, avidityRead: ['high-plain', 'high-between'], symptoms: 'no', igmDoubted: 'no', subject: 'planning' }, word: 'past_infection', basis: 'dating', why: 'avidity-high-planning', sources: ['prince-lape-nixon-2014', 'chl-cmv-avidity', 'quest-cmv-avidity', 'torchlight-policy'], finding: 'F48' },
    { id: 'CM-DATE-07', when: { igmRead: REACTIVE, avidityRead: ['high-plain', 'high-between'], symptoms: 'no', igmDoubted: 'no', subject: 'pregnant' }, word: 'recent_infection_excluded', basis: 'dating', why: 'avidity-high-plain', sources: ['prince-lape-nixon-2014', 'roche-cmv', 'sarasini-2021', 'bodeus-1999', 'torchlight-policy'], finding: 'F48' },
    { id: 'CM-DATE-10', when: { igmRead: REACTIVE, avidityRead: ['high-plain', 'high-between'], symptoms: 'no', igmDoubted: 'yes' }, word: 'inconclusive', basis: 'dating', why: 'igm-not-refuted-exposed', sources: ['torchlight-policy'], finding: 'F02' },
    { id: 'CM-DATE-08', when: { igmRead: REACTIVE, avidityRead: 'high-late' }, word: 'inconclusive', basis: 'dating', why: 'avidity-high-late', sources: ['roche-cmv', 'bodeus-1999', 'torchlight-policy'], finding: 'F48' },
    { id: 'CM-DATE-09', when: { igmRead: REACTIVE, avidityRead: 'high-unknown' }, word: 'inconclusive', basis: 'dating', why: 'avidity-week-unknown', asks: ['gestation'], sources: ['roche-cmv', 'torchlight-policy'], finding: 'F55' },
  ],
} as const satisfies Layer;

const notReactive = {
  id: 'dating-not-reactive',
  title: 'IgG positive without a reactive IgM: what can still be recent?',
  stage: 'avidity',
  facts: ['igmRead', 'avidityRead', 'firstTest', 'exposed'],
  rows: [
    { id: 'CM-OLD-01', when: { igmRead: ['grey', 'positive', 'unread'] } },
    { id: 'CM-OLD-02', when: { igmRead: ['negative', 'refuted', 'none'], avidityRead: 'low' }, word: 'possible_recent_infection', basis: 'dating', why: 'cmv-avidity-low-alone', sources: ['sarasini-2021', 'persisting-low-avidity', 'prince-2014-algorithm', 'torchlight-policy'], finding: 'F18' },
    { id: 'CM-OLD-03', when: { igmRead: ['negative', 'refuted'], avidityRead: 'intermediate' }, word: 'inconclusive', basis: 'dating', why: 'avidity-intermediate-alone', sources: ['chl-cmv-avidity', 'enders-2013', 'torchlight-policy'], finding: 'F16' },
    { id: 'CM-OLD-04', when: { igmRead: 'negative', avidityRead: ['none', 'high-between', 'high-late', 'high-unknown'], firstTest: ['planning', 'early'] }, word: 'past_infection', basis: 'cell', why: 'cmv-igg-only', sources: ['roche-cmv', 'labcorp-cmv', 'israel-cmv', 'yamada-2018', 'germany-gyn-cmv', 'ajog-cmv-review', 'ferreira-pitfall'] },
    { id: 'CM-OLD-24', when: { igmRead: 'negative', avidityRead: 'high-plain' }, word: 'past_infection', basis: 'cell', why: 'cmv-igg-only', sources: ['roche-cmv', 'labcorp-cmv', 'israel-cmv', 'yamada-2018', 'germany-gyn-cmv', 'prince-lape-nixon-2014'] },
    { id: 'CM-OLD-05', when: { igmRead: 'negative', avidityRead: ['none', 'high-between', 'high-late', 'high-unknown'], firstTest: 'middle' }, word: 'past_infection', basis: 'cell', why: 'igg-only-timing-unknown', sources: ['sogc-algorithm-sheet', 'roche-cmv', 'torchlight-policy'], finding: 'F54' },
    { id: 'CM-OLD-06', when: { igmRead: 'refuted', avidityRead: ['none', 'high-between', 'high-late', 'high-unknown'], firstTest: ['planning', 'early', 'middle'] }, word: 'false_positive_igm_likely', basis: 'refuted', why: 'igg-igm-refuted', sources: ['torchlight-policy'], finding: 'F02' },
    { id: 'CM-OLD-26', when: { igmRead: 'refuted', avidityRead: 'high-plain' }, word: 'false_positive_igm_likely', basis: 'refuted', why: 'igg-igm-refuted', sources: ['torchlight-policy'], finding: 'F02' },
    { id: 'CM-OLD-07', when: { igmRead: ['negative', 'refuted'], avidityRead: ['none', 'high-between', 'high-late', 'high-unknown'], firstTest: 'late' }, word: 'inconclusive', basis: 'dating', why: 'first-test-late', sources: ['sogc-algorithm-sheet', 'torchlight-policy'], finding: 'F54' },
    { id: 'CM-OLD-08', when: { igmRead: ['negative', 'refuted'], avidityRead: ['none', 'high-between', 'high-late', 'high-unknown'], firstTest: 'unknown' }, word: 'inconclusive', basis: 'dating', why: 'week-unknown', asks: ['gestation'], sources: ['roche-cmv', 'torchlight-policy'], finding: 'F55' },
    { id: 'CM-OLD-09', when: { igmRead: 'none', avidityRead: 'high-plain', exposed: ['no', 'unknown'] }, word: 'past_infection', basis: 'dating', why: 'avidity-high-no-igm', sources: ['prince-lape-nixon-2014', 'torchlight-policy'], finding: 'F24' },
    { id: 'CM-OLD-10', when: { igmRead: 'none', avidityRead: ['none', 'intermediate', 'high-plain', 'high-between', 'high-late', 'high-unknown'], exposed: 'yes' }, word: 'possible_recent_infection', basis: 'exposure', why: 'igg-no-igm-exposed', asks: ['results.igm'], sources: ['torchlight-policy'], finding: 'F24' },
    { id: 'CM-OLD-11', when: { igmRead: 'none', avidityRead: ['none', 'intermediate', 'high-between', 'high-late', 'high-unknown'], exposed: ['no', 'unknown'] }, word: 'inconclusive', basis: 'igm-missing', why: 'igg-without-igm', asks: ['results.igm'], sources: ['smfm-39', 'torchlight-policy'], finding: 'F24' },
  ],
} as const satisfies Layer;

export const cmvMother = {
  id: 'cmv-mother',
  pathogen: 'cmv',
  subjects: ['planning', 'pregnant'],
  use: 'CMV serology of a woman who plans a pregnancy or is pregnant, with what else was done on her samples.',
  misuse: 'Not for infants, not for the fetus, not for a decision on treatment, and not for numbers without the laboratory’s own limits.',
  facts: {
    ...commonFacts,
    ...earlierFacts,
    rash: plainRash,
    contact: {
      values: ['none', 'fresh', 'later', 'unknown'],
      from: ['history.contactDaysAgo', 'gestation'],
      read: { by: 'exposure', path: 'history.contactDaysAgo', bands: [{ below: 61, is: 'fresh' }], inPregnancy: 'later', longAgo: 'unknown', none: 'none', unknown: 'unknown', pregnancyMaxDays: 301 },
    },
    negativeOldEnough: { values: ['no', 'yes'], from: ['previous'], read: { by: 'earlier', what: 'negative-old-enough', zones, days: 60 } },
    igmRun: { values: ['none', 'early', 'late'], from: ['previous', 'results.igm'], read: { by: 'earlier', what: 'igm-run', zones, days: 28 } },
    avidity: {
      values: ['none', 'low', 'intermediate', 'high-plain', 'high-between', 'high-late', 'high-unknown'],
      from: ['results.avidity', 'results.secondAvidity', 'previous', 'gestation', 'settings.avidityExcludesWeeks', 'history.treated'],
      read: { by: 'avidity', zones, defaultWeeks: 13, capWeeks: 17, plainToDays: -1, betweenToDays: -1 },
    },
    firstTest: {
      values: ['planning', 'early', 'middle', 'late', 'unknown'],
      from: ['gestation', 'previous', 'results.igg'],
      read: { by: 'week', of: 'reading', zones, bands: [{ below: 113, is: 'early' }, { below: 196, is: 'middle' }], above: 'late', unknown: 'unknown', planning: 'planning' },
    },
    ...cmvPlanFacts,
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
    history.cellNegative,
    cellGrey,
    history.blotContradicts,
    reactive,
    notReactive,
  ],
  closing: history.closing,
  plan: cmvPlan,
} as const satisfies Table;
