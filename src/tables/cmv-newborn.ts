/** CMV in the infant: PCR by day 21 decides; serology only keeps a case open. */
import type { Layer, Table } from '../rules/table.ts';
import { IGM_QUIET, NOT_POSITIVE } from './groups.ts';
import { cmvNewbornPlan } from './cmv-newborn-plan.ts';
import { cmvNewbornFacts, commonNewbornFacts } from './newborn-facts.ts';
import * as shared from './newborn-readings.ts';

const BY_DAY_21 = ['day-0-13', 'day-14-21'] as const;
const LATER = ['after-day-21', 'unknown'] as const;
const IGG_KNOWN = ['negative', 'grey', 'positive', 'doubted'] as const;

// One row a line, to be read down the page.
// prettier-ignore
const marker = {
  id: 'igm',
  title: 'Does the serology keep the case open?',
  stage: 'screening',
  facts: ['igmRead', 'iga'],
  finds: { marker: ['reactive', 'refuted', 'negative', 'not-done'] },
  rows: [
    { id: 'CN-MARK-01', when: { igmRead: ['grey', 'positive'] }, find: { marker: 'reactive' }, why: 'nb-cmv-igm', sources: ['cdc-cmv', 'mayo-cmv', 'newborn-igm-study'], finding: 'F42' },
    { id: 'CN-MARK-02', when: { igmRead: IGM_QUIET, iga: ['grey', 'positive'] }, find: { marker: 'reactive' }, why: 'nb-iga-odd', sources: ['torchlight-policy'], finding: 'F42' },
    { id: 'CN-MARK-03', when: { igmRead: 'refuted', iga: ['none', 'negative'] }, find: { marker: 'refuted' } },
    { id: 'CN-MARK-04', when: { igmRead: 'negative', iga: ['none', 'negative'] }, find: { marker: 'negative' } },
    { id: 'CN-MARK-05', when: { igmRead: 'not-done', iga: ['none', 'negative'] }, find: { marker: 'not-done' } },
  ],
} as const satisfies Layer;

/** Urine weighs most, then the infant's own blood, then saliva, which milk can make falsely positive. */
// prettier-ignore
const virus = {
  id: 'pcr',
  title: 'What does the PCR say, and was it in time?',
  stage: 'secondSampleAndPcr',
  facts: ['urine', 'saliva', 'blood', 'age', 'sample'],
  finds: {
    virus: ['none', 'confirmed', 'disputed', 'cord', 'saliva', 'refuted', 'late'],
    clearance: ['none', 'urine', 'saliva', 'late'],
  },
  rows: [
    { id: 'CN-PCR-01', when: { age: BY_DAY_21, urine: 'positive' }, find: { virus: 'confirmed', clearance: 'none' } },
    { id: 'CN-PCR-02', when: { age: BY_DAY_21, urine: 'none', blood: 'positive', sample: 'infant' }, find: { virus: 'confirmed', clearance: 'none' } },
    { id: 'CN-PCR-03', when: { age: BY_DAY_21, urine: 'negative', blood: 'positive', sample: 'infant' }, find: { virus: 'disputed', clearance: 'none' } },
    { id: 'CN-PCR-04', when: { age: BY_DAY_21, urine: 'none', blood: 'positive', sample: ['cord', 'unknown'] }, find: { virus: 'cord', clearance: 'none' } },
    { id: 'CN-PCR-05', when: { age: BY_DAY_21, urine: 'negative', blood: 'positive', sample: ['cord', 'unknown'] }, find: { virus: 'refuted', clearance: 'none' } },
    { id: 'CN-PCR-06', when: { age: BY_DAY_21, urine: 'none', blood: NOT_POSITIVE, saliva: 'positive' }, find: { virus: 'saliva', clearance: 'none' } },
    { id: 'CN-PCR-07', when: { age: BY_DAY_21, urine: 'negative', blood: NOT_POSITIVE, saliva: 'positive' }, find: { virus: 'refuted', clearance: 'none' } },
    { id: 'CN-PCR-08', when: { age: BY_DAY_21, urine: 'negative', blood: NOT_POSITIVE, saliva: NOT_POSITIVE }, find: { virus: 'none', clearance: 'urine' } },
    { id: 'CN-PCR-09', when: { age: BY_DAY_21, urine: 'none', blood: NOT_POSITIVE, saliva: 'negative' }, find: { virus: 'none', clearance: 'saliva' } },
    { id: 'CN-PCR-10', when: { age: BY_DAY_21, urine: 'none', blood: NOT_POSITIVE, saliva: 'none' }, find: { virus: 'none', clearance: 'none' } },
    { id: 'CN-PCR-11', when: { age: LATER, urine: 'positive' }, find: { virus: 'late', clearance: 'none' } },
    { id: 'CN-PCR-12', when: { age: LATER, urine: NOT_POSITIVE, saliva: 'positive' }, find: { virus: 'late', clearance: 'none' } },
    { id: 'CN-PCR-13', when: { age: LATER, urine: NOT_POSITIVE, saliva: NOT_POSITIVE, blood: 'positive' }, find: { virus: 'late', clearance: 'none' } },
    { id: 'CN-PCR-14', when: { age: LATER, urine: 'negative', saliva: NOT_POSITIVE, blood: NOT_POSITIVE }, find: { virus: 'none', clearance: 'late' } },
    { id: 'CN-PCR-15', when: { age: LATER, urine: 'none', saliva: 'negative', blood: NOT_POSITIVE }, find: { virus: 'none', clearance: 'late' } },
    { id: 'CN-PCR-16', when: { age: LATER, urine: 'none', saliva: 'none', blood: NOT_POSITIVE }, find: { virus: 'none', clearance: 'none' } },
  ],
} as const satisfies Layer;

/** A PCR in a specimen that no source validates proves nothing, and excludes exclusion (N08). */
// prettier-ignore
const support = {
  id: 'support',
  title: 'Which other proof is there?',
  stage: 'secondSampleAndPcr',
  facts: ['spot', 'amniotic', 'throat', 'motherChildBlot'],
  finds: { support: ['none', 'spot', 'amniotic', 'odd', 'blot'] },
  rows: [
    { id: 'CN-SUP-01', when: { spot: 'positive' }, find: { support: 'spot' } },
    { id: 'CN-SUP-02', when: { spot: NOT_POSITIVE, amniotic: 'positive' }, find: { support: 'amniotic' } },
    { id: 'CN-SUP-03', when: { spot: NOT_POSITIVE, amniotic: NOT_POSITIVE, motherChildBlot: 'positive' }, find: { support: 'blot' } },
    { id: 'CN-SUP-04', when: { spot: NOT_POSITIVE, amniotic: NOT_POSITIVE, motherChildBlot: NOT_POSITIVE, throat: 'positive' }, find: { support: 'odd' } },
    { id: 'CN-SUP-05', when: { spot: NOT_POSITIVE, amniotic: NOT_POSITIVE, motherChildBlot: NOT_POSITIVE, throat: NOT_POSITIVE }, find: { support: 'none' } },
  ],
} as const satisfies Layer;

// prettier-ignore
const negativeSeen = {
  id: 'negative-seen',
  title: 'Is there a negative PCR or blot?',
  stage: 'secondSampleAndPcr',
  facts: ['urine', 'saliva', 'blood', 'spot', 'amniotic', 'motherChildBlot'],
  finds: { negativeSeen: ['no', 'yes'] },
  rows: [
    { id: 'CN-SEEN-01', when: { urine: 'negative' }, find: { negativeSeen: 'yes' } },
    { id: 'CN-SEEN-02', when: { urine: ['none', 'positive'], saliva: 'negative' }, find: { negativeSeen: 'yes' } },
    { id: 'CN-SEEN-03', when: { urine: ['none', 'positive'], saliva: ['none', 'positive'], blood: 'negative' }, find: { negativeSeen: 'yes' } },
    { id: 'CN-SEEN-04', when: { urine: ['none', 'positive'], saliva: ['none', 'positive'], blood: ['none', 'positive'], spot: 'negative' }, find: { negativeSeen: 'yes' } },
    { id: 'CN-SEEN-05', when: { urine: ['none', 'positive'], saliva: ['none', 'positive'], blood: ['none', 'positive'], spot: ['none', 'positive'], amniotic: 'negative' }, find: { negativeSeen: 'yes' } },
    { id: 'CN-SEEN-06', when: { urine: ['none', 'positive'], saliva: ['none', 'positive'], blood: ['none', 'positive'], spot: ['none', 'positive'], amniotic: ['none', 'positive'], motherChildBlot: 'negative' }, find: { negativeSeen: 'yes' } },
    { id: 'CN-SEEN-07', when: { urine: ['none', 'positive'], saliva: ['none', 'positive'], blood: ['none', 'positive'], spot: ['none', 'positive'], amniotic: ['none', 'positive'], motherChildBlot: ['none', 'positive'] }, find: { negativeSeen: 'no' } },
  ],
} as const satisfies Layer;

// prettier-ignore
const byPcr = {
  id: 'pcr-decides',
  title: 'Does a positive PCR decide?',
  stage: 'secondSampleAndPcr',
  facts: ['virus', 'support', 'clearance'],
  rows: [
    { id: 'CN-DIR-01', when: { virus: 'confirmed' }, word: 'congenital_infection_confirmed', basis: 'confirmed', why: 'nb-cmv-by-day-21', sources: ['rawlinson-2017', 'lazzarotto-2020'], finding: 'F47' },
    { id: 'CN-DIR-02', when: { virus: ['disputed', 'cord', 'saliva', 'refuted', 'late'], support: 'spot' }, word: 'congenital_infection_confirmed', basis: 'confirmed', why: 'nb-cmv-spot', sources: ['rawlinson-2017', 'lazzarotto-2020'], finding: 'F47' },
    { id: 'CN-DIR-03', when: { virus: 'none', support: 'spot', clearance: ['none', 'saliva', 'late'] }, word: 'congenital_infection_confirmed', basis: 'confirmed', why: 'nb-cmv-spot', sources: ['rawlinson-2017', 'lazzarotto-2020'], finding: 'F47' },
    { id: 'CN-DIR-04', when: { virus: 'none', support: 'spot', clearance: 'urine' }, word: 'congenital_infection_probable', basis: 'probable', why: 'nb-cmv-spot-against-urine', sources: ['torchlight-policy'], finding: 'F47' },
    { id: 'CN-DIR-05', when: { virus: 'disputed', support: ['none', 'amniotic', 'odd', 'blot'] }, word: 'congenital_infection_probable', basis: 'probable', why: 'nb-cmv-blood-against-urine', sources: ['torchlight-policy'], finding: 'F47' },
    { id: 'CN-DIR-06', when: { virus: 'cord', support: ['none', 'amniotic', 'odd', 'blot'] }, word: 'congenital_infection_probable', basis: 'probable', why: 'nb-pcr-cord', sources: ['torchlight-policy'], finding: 'F47' },
    { id: 'CN-DIR-07', when: { virus: 'saliva', support: ['none', 'amniotic', 'odd', 'blot'] }, word: 'congenital_infection_probable', basis: 'probable', why: 'nb-cmv-saliva', asks: ['results.newbornUrinePcr'], sources: ['rawlinson-2017', 'wunderlich-2023', 'cmv-newborn-tests', 'nicu-saliva'], finding: 'F47' },
    { id: 'CN-DIR-08', when: { virus: ['refuted', 'late'], support: ['amniotic', 'blot'] }, word: 'congenital_infection_probable', basis: 'probable', why: 'nb-cmv-two-kinds', asks: ['results.dbsPcr'], sources: ['rawlinson-2017', 'torchlight-policy'], finding: 'F47' },
    { id: 'CN-DIR-09', when: { virus: 'refuted', support: ['none', 'odd'] }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-cmv-refuted', sources: ['wunderlich-2023', 'nicu-saliva', 'torchlight-policy'], finding: 'F47' },
    { id: 'CN-DIR-10', when: { virus: 'late', support: ['none', 'odd'] }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-cmv-late', asks: ['results.dbsPcr', 'ageDays'], sources: ['rawlinson-2017', 'lazzarotto-2020'], finding: 'F47' },
    { id: 'CN-DIR-11', when: { virus: 'none', support: 'amniotic' }, word: 'congenital_infection_probable', basis: 'probable', why: 'nb-amniotic', asks: ['results.newbornUrinePcr'], sources: ['rawlinson-2017', 'torchlight-policy'], finding: 'F44' },
    { id: 'CN-DIR-12', when: { virus: 'none', support: 'odd' }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-pcr-odd', asks: ['results.newbornUrinePcr'], sources: ['torchlight-policy'], finding: 'F47' },
    { id: 'CN-DIR-13', when: { virus: 'none', support: ['none', 'blot'] } },
  ],
} as const satisfies Layer;

// prettier-ignore
const readable = {
  id: 'readable',
  title: 'Can IgG and IgM be read?',
  stage: 'screening',
  facts: ['iggText', 'igmText'],
  rows: [
    { id: 'CN-READ-01', when: { iggText: 'unread' }, word: 'inconclusive', cannotSay: true, why: 'nb-igg-unread', asks: ['results.igg'], sources: ['torchlight-policy'], finding: 'F50' },
    { id: 'CN-READ-02', when: { iggText: 'contradicted' }, word: 'inconclusive', cannotSay: true, why: 'nb-igg-contradicted', sources: ['torchlight-policy'], finding: 'F51' },
    { id: 'CN-READ-03', when: { iggText: 'read', igmText: 'unread' }, word: 'inconclusive', cannotSay: true, why: 'nb-igm-unread', asks: ['results.igm'], sources: ['torchlight-policy'], finding: 'F50' },
    { id: 'CN-READ-04', when: { iggText: 'read', igmText: 'read' } },
  ],
} as const satisfies Layer;

// prettier-ignore
const blot = {
  id: 'mother-child-blot',
  title: 'Has the infant bands of its own?',
  stage: 'immunoblot',
  facts: ['support'],
  rows: [
    { id: 'CN-BLOT-01', when: { support: 'blot' }, word: 'congenital_infection_probable', basis: 'probable', why: 'nb-mother-child-blot', asks: ['results.newbornUrinePcr'], sources: ['torchlight-policy'], finding: 'F44' },
    { id: 'CN-BLOT-02', when: { support: ['none', 'spot', 'amniotic', 'odd'] } },
  ],
} as const satisfies Layer;

/** What excludes is a PCR in time, never serology (N04, N07). */
// prettier-ignore
const conclude = {
  id: 'conclude',
  title: 'No positive PCR: is it excluded, or open?',
  stage: 'secondSampleAndPcr',
  facts: ['clearance', 'marker', 'background', 'earlierIgm', 'iggRead'],
  rows: [
    { id: 'CN-END-01', when: { marker: 'reactive' }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-cmv-marker', asks: ['results.newbornUrinePcr'], sources: ['cdc-cmv', 'newborn-igm-study', 'torchlight-policy'], finding: 'F42' },
    { id: 'CN-END-02', when: { clearance: 'urine', marker: ['negative', 'not-done'], earlierIgm: 'none' }, word: 'congenital_infection_excluded', basis: 'excluded', why: 'nb-cmv-urine-negative', sources: ['rawlinson-2017', 'lazzarotto-2020', 'cmv-newborn-tests'], finding: 'F47' },
    { id: 'CN-END-03', when: { clearance: 'urine', marker: 'refuted', earlierIgm: 'none' }, word: 'false_positive_igm_likely', basis: 'false-igm', why: 'nb-refuted-rest-excludes', sources: ['torchlight-policy'], finding: 'F42' },
    { id: 'CN-END-04', when: { clearance: 'urine', marker: IGM_QUIET, earlierIgm: 'late' }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-igm-reactive-earlier', sources: ['torchlight-policy'], finding: 'F42' },
    { id: 'CN-END-05', when: { clearance: 'saliva', marker: ['negative', 'not-done'], background: 'calm', earlierIgm: 'none' }, word: 'congenital_infection_excluded', basis: 'excluded', why: 'nb-cmv-saliva-negative', sources: ['cmv-newborn-tests', 'torchlight-policy'], finding: 'F47' },
    { id: 'CN-END-06', when: { clearance: 'saliva', marker: 'refuted', background: 'calm', earlierIgm: 'none' }, word: 'false_positive_igm_likely', basis: 'false-igm', why: 'nb-refuted-rest-excludes', sources: ['torchlight-policy'], finding: 'F42' },
    { id: 'CN-END-07', when: { clearance: 'saliva', marker: IGM_QUIET, background: 'calm', earlierIgm: 'late' }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-igm-reactive-earlier', sources: ['torchlight-policy'], finding: 'F42' },
    { id: 'CN-END-08', when: { clearance: 'saliva', marker: IGM_QUIET, background: ['well', 'open'] }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-cmv-saliva-negative-open', asks: ['results.newbornUrinePcr'], sources: ['cmv-newborn-tests', 'torchlight-policy'], finding: 'F47' },
    { id: 'CN-END-09', when: { clearance: 'late', marker: IGM_QUIET, background: 'calm' }, word: 'inconclusive', basis: 'mother-none', why: 'nb-cmv-late-negative', asks: ['ageDays', 'results.dbsPcr'], sources: ['rawlinson-2017', 'torchlight-policy'], finding: 'F47' },
    { id: 'CN-END-10', when: { clearance: 'late', marker: IGM_QUIET, background: ['well', 'open'] }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-cmv-late-negative', asks: ['ageDays', 'results.dbsPcr'], sources: ['rawlinson-2017', 'torchlight-policy'], finding: 'F47' },
    { id: 'CN-END-11', when: { clearance: 'none', iggRead: IGG_KNOWN, marker: IGM_QUIET, background: 'calm' }, word: 'inconclusive', basis: 'mother-none', why: 'nb-cmv-no-pcr', asks: ['results.newbornUrinePcr'], sources: ['cdc-cmv', 'torchlight-policy'], finding: 'F43' },
    { id: 'CN-END-12', when: { clearance: 'none', iggRead: IGG_KNOWN, marker: IGM_QUIET, background: ['well', 'open'] }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-cmv-no-pcr', asks: ['results.newbornUrinePcr'], sources: ['cdc-cmv', 'rawlinson-2017'], finding: 'F43' },
    { id: 'CN-END-13', when: { clearance: 'none', iggRead: 'not-done', marker: ['negative', 'refuted'], background: 'calm' }, word: 'inconclusive', basis: 'mother-none', why: 'nb-cmv-no-pcr', asks: ['results.newbornUrinePcr'], sources: ['torchlight-policy'], finding: 'F43' },
    { id: 'CN-END-14', when: { clearance: 'none', iggRead: 'not-done', marker: ['negative', 'refuted'], background: ['well', 'open'] }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-cmv-no-pcr', asks: ['results.newbornUrinePcr'], sources: ['cdc-cmv', 'rawlinson-2017'], finding: 'F43' },
    { id: 'CN-END-15', when: { clearance: 'none', iggRead: 'not-done', marker: 'not-done' }, word: 'inconclusive', why: 'nb-no-result', asks: ['results.newbornUrinePcr', 'results.newbornSalivaPcr'], sources: ['rawlinson-2017'], finding: 'F43' },
  ],
} as const satisfies Layer;

export const cmvNewborn = {
  id: 'cmv-newborn',
  pathogen: 'cmv',
  subjects: ['newborn'],
  use: 'CMV PCR of an infant in urine, saliva, blood and dried blood spot, with the serology that came with it.',
  misuse: 'Not for CMV acquired after birth, not for viral loads, and not for a decision on treatment.',
  facts: { ...commonNewbornFacts, ...cmvNewbornFacts },
  readings: [
    shared.igmReading,
    shared.iggReading,
    shared.reliability,
    shared.background,
    marker,
    virus,
    support,
    shared.rise,
    negativeSeen,
  ],
  bases: shared.newbornBases,
  chain: [byPcr, readable, blot, shared.openRise, conclude],
  closing: [],
  plan: cmvNewbornPlan,
} as const satisfies Table;
