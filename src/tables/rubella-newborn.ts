/** Rubella in the infant: RNA, the infant's own IgM, an IgG that stays, and what excludes. */
import type { Layer, Table } from '../rules/table.ts';
import { IGM_QUIET } from './groups.ts';
import { commonNewbornFacts, doubtFacts, rubellaNewbornFacts } from './newborn-facts.ts';
import * as shared from './newborn-readings.ts';
import { rubellaNewbornPlan } from './rubella-newborn-plan.ts';
import * as readings from './rubella-newborn-readings.ts';

const GONE = ['gone-late', 'gone-early'] as const;

// One row a line, to be read down the page.
// prettier-ignore
const direct = {
  id: 'direct-proof',
  title: 'Is the infection proven by RNA?',
  stage: 'secondSampleAndPcr',
  facts: ['support'],
  rows: [
    { id: 'RN-DIR-01', when: { support: 'proof' }, word: 'congenital_infection_confirmed', basis: 'confirmed', why: 'nb-rubella-rna', sources: ['who-2018-3-6', 'cdc-vpd-14'], finding: 'F44' },
    { id: 'RN-DIR-02', when: { support: ['none', 'cord-pcr', 'vaccine-pcr', 'amniotic', 'blot', 'blot-vaccine'] } },
  ],
} as const satisfies Layer;

// prettier-ignore
const readable = {
  id: 'readable',
  title: 'Can IgG and IgM be read?',
  stage: 'screening',
  facts: ['support', 'iggText', 'igmText'],
  rows: [
    { id: 'RN-READ-01', when: { support: ['proof', 'cord-pcr', 'vaccine-pcr', 'amniotic'] } },
    { id: 'RN-READ-02', when: { support: ['none', 'blot', 'blot-vaccine'], iggText: 'unread' }, word: 'inconclusive', cannotSay: true, why: 'nb-igg-unread', asks: ['results.igg'], sources: ['torchlight-policy'], finding: 'F50' },
    { id: 'RN-READ-03', when: { support: ['none', 'blot', 'blot-vaccine'], iggText: 'contradicted' }, word: 'inconclusive', cannotSay: true, why: 'nb-igg-contradicted', sources: ['torchlight-policy'], finding: 'F51' },
    { id: 'RN-READ-04', when: { support: ['none', 'blot', 'blot-vaccine'], iggText: 'read', igmText: 'unread' }, word: 'inconclusive', cannotSay: true, why: 'nb-igm-unread', asks: ['results.igm'], sources: ['torchlight-policy'], finding: 'F50' },
    { id: 'RN-READ-05', when: { support: ['none', 'blot', 'blot-vaccine'], iggText: 'read', igmText: 'read' } },
  ],
} as const satisfies Layer;

// prettier-ignore
const likely = {
  id: 'likely',
  title: 'Does IgG that stays, another proof or the infant’s own IgM point to infection?',
  stage: 'secondSampleAndPcr',
  facts: ['persists', 'support', 'ownRise', 'marker'],
  rows: [
    { id: 'RN-LIKE-01', when: { persists: 'twice' }, word: 'congenital_infection_confirmed', basis: 'confirmed', why: 'nb-rubella-persists-twice', sources: ['who-2018-4-8', 'bmj-rubella', 'banatvala-rubella', 'torchlight-policy'], finding: 'F45' },
    { id: 'RN-LIKE-02', when: { persists: ['no', 'once'], support: ['proof', 'cord-pcr'] }, word: 'congenital_infection_probable', basis: 'probable', why: 'nb-pcr-cord', sources: ['torchlight-policy'], finding: 'F44' },
    { id: 'RN-LIKE-03', when: { persists: ['no', 'once'], support: 'vaccine-pcr' }, word: 'congenital_infection_probable', basis: 'probable', why: 'nb-rubella-vaccine-rna', sources: ['torchlight-policy'], finding: 'F44' },
    { id: 'RN-LIKE-04', when: { persists: ['no', 'once'], support: 'amniotic' }, word: 'congenital_infection_probable', basis: 'probable', why: 'nb-amniotic', sources: ['mace-2004', 'torchlight-policy'], finding: 'F44' },
    { id: 'RN-LIKE-05', when: { persists: ['no', 'once'], support: 'blot' }, word: 'congenital_infection_probable', basis: 'probable', why: 'nb-mother-child-blot', sources: ['torchlight-policy'], finding: 'F44' },
    { id: 'RN-LIKE-06', when: { persists: 'once', support: ['none', 'blot-vaccine'] }, word: 'congenital_infection_probable', basis: 'probable', why: 'nb-rubella-persists-once', asks: ['series'], sources: ['who-2018-4-8', 'bmj-rubella', 'banatvala-rubella', 'torchlight-policy'], finding: 'F45' },
    { id: 'RN-LIKE-07', when: { persists: 'no', support: ['none', 'blot-vaccine'], ownRise: 'yes' }, word: 'congenital_infection_probable', basis: 'probable', why: 'nb-rubella-rise', sources: ['who-2018-4-8', 'torchlight-policy'], finding: 'F44' },
    { id: 'RN-LIKE-08', when: { persists: 'no', support: ['none', 'blot-vaccine'], ownRise: 'no', marker: 'strong' }, word: 'congenital_infection_probable', basis: 'probable', why: 'nb-own-marker', sources: ['who-2018-4-8', 'cdc-vpd-14', 'wallin-2018', 'uptodate-crs', 'bccdc-rubella'], finding: 'F42' },
    { id: 'RN-LIKE-09', when: { persists: 'no', support: 'blot-vaccine', ownRise: 'no', marker: ['weak', ...IGM_QUIET] }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-blot-vaccine', sources: ['torchlight-policy'], finding: 'F44' },
    { id: 'RN-LIKE-10', when: { persists: 'no', support: 'none', ownRise: 'no', marker: ['weak', ...IGM_QUIET] } },
  ],
} as const satisfies Layer;

// prettier-ignore
const conclude = {
  id: 'conclude',
  title: 'Without proof: is it excluded, or open?',
  stage: 'earlierResults',
  facts: ['course', 'marker', 'background', 'fragile', 'earlierIgm'],
  rows: [
    { id: 'RN-END-01', when: { marker: ['strong', 'weak'] }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-marker-weak', sources: ['torchlight-policy'], finding: 'F42' },
    { id: 'RN-END-02', when: { course: 'gone-late', marker: 'negative', background: ['calm', 'well'], fragile: 'no', earlierIgm: 'none' }, word: 'congenital_infection_excluded', basis: 'excluded', why: 'nb-rubella-gone-late', sources: ['who-2018-4-8', 'bmj-rubella', 'torchlight-policy'], finding: 'F46' },
    { id: 'RN-END-03', when: { course: 'gone-late', marker: 'refuted', background: ['calm', 'well'], fragile: 'no', earlierIgm: 'none' }, word: 'false_positive_igm_likely', basis: 'false-igm', why: 'nb-refuted-rest-excludes', sources: ['torchlight-policy'], finding: 'F42' },
    { id: 'RN-END-04', when: { course: 'gone-late', marker: 'not-done', background: ['calm', 'well'], fragile: 'no', earlierIgm: 'none' }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-igm-missing', asks: ['results.igm'], sources: ['torchlight-policy'], finding: 'F46' },
    { id: 'RN-END-05', when: { course: 'gone-late', marker: IGM_QUIET, background: 'open', fragile: 'no', earlierIgm: 'none' }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-rubella-signs-open', asks: ['history.newbornSigns'], sources: ['torchlight-policy'], finding: 'F46' },
    { id: 'RN-END-06', when: { course: 'gone-early', marker: 'negative', background: 'calm', fragile: 'no', earlierIgm: 'none' }, word: 'congenital_infection_excluded', basis: 'excluded', why: 'nb-mother-never', sources: ['torchlight-policy'], finding: 'F46' },
    { id: 'RN-END-07', when: { course: 'gone-early', marker: 'refuted', background: 'calm', fragile: 'no', earlierIgm: 'none' }, word: 'false_positive_igm_likely', basis: 'false-igm', why: 'nb-refuted-rest-excludes', sources: ['torchlight-policy'], finding: 'F42' },
    { id: 'RN-END-08', when: { course: 'gone-early', marker: 'not-done', background: 'calm', fragile: 'no', earlierIgm: 'none' }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-igm-missing', asks: ['results.igm'], sources: ['torchlight-policy'], finding: 'F46' },
    { id: 'RN-END-09', when: { course: 'gone-early', marker: IGM_QUIET, background: ['well', 'open'], fragile: 'no', earlierIgm: 'none' }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-rubella-gone-early', asks: ['ageDays', 'results.throatPcr'], sources: ['who-2018-4-8', 'torchlight-policy'], finding: 'F46' },
    { id: 'RN-END-10', when: { course: GONE, marker: IGM_QUIET, fragile: 'no', earlierIgm: 'late' }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-igm-reactive-earlier', sources: ['torchlight-policy'], finding: 'F46' },
    { id: 'RN-END-11', when: { course: GONE, marker: IGM_QUIET, fragile: ['passive', 'immunity'] }, word: 'inconclusive', why: 'nb-fragile-negative', sources: ['torchlight-policy'], finding: 'F53' },
    { id: 'RN-END-12', when: { course: 'mothers', marker: 'negative', background: 'calm', fragile: 'no', earlierIgm: 'none' }, word: 'congenital_infection_excluded', basis: 'excluded', why: 'nb-rubella-mothers-igg', sources: ['who-2018-4-8', 'torchlight-policy'], finding: 'F43' },
    { id: 'RN-END-13', when: { course: 'mothers', marker: 'refuted', background: 'calm', fragile: 'no', earlierIgm: 'none' }, word: 'false_positive_igm_likely', basis: 'false-igm', why: 'nb-refuted-rest-excludes', sources: ['torchlight-policy'], finding: 'F42' },
    { id: 'RN-END-14', when: { course: 'mothers', marker: 'not-done', background: 'calm', fragile: 'no', earlierIgm: 'none' }, word: 'inconclusive', basis: 'mother-none', why: 'nb-igm-missing', asks: ['results.igm'], sources: ['torchlight-policy'], finding: 'F43' },
    { id: 'RN-END-15', when: { course: 'mothers', marker: IGM_QUIET, background: 'calm', fragile: 'no', earlierIgm: 'late' }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-igm-reactive-earlier', sources: ['torchlight-policy'], finding: 'F42' },
    { id: 'RN-END-16', when: { course: 'mothers', marker: IGM_QUIET, background: 'calm', fragile: ['passive', 'immunity'] }, word: 'inconclusive', why: 'nb-fragile-positive', sources: ['hanson-2020', 'torchlight-policy'], finding: 'F53' },
    { id: 'RN-END-17', when: { course: 'mothers', marker: IGM_QUIET, background: ['well', 'open'] }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-igg-mothers', asks: ['results.igm', 'results.throatPcr', 'history.motherInfection'], sources: ['who-2018-4-8', 'cradock-watson-1980'], finding: 'F43' },
    { id: 'RN-END-18', when: { course: 'late', marker: IGM_QUIET, background: 'calm' }, word: 'inconclusive', basis: 'mother-none', why: 'nb-rubella-late-igg', asks: ['history.documentedDoses', 'series'], sources: ['who-2018-4-8', 'torchlight-policy'], finding: 'F45' },
    { id: 'RN-END-19', when: { course: 'late', marker: IGM_QUIET, background: ['well', 'open'] }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-rubella-late-igg', asks: ['history.documentedDoses', 'series'], sources: ['who-2018-4-8', 'torchlight-policy'], finding: 'F45' },
    { id: 'RN-END-20', when: { course: 'undated', marker: IGM_QUIET, background: 'calm' }, word: 'inconclusive', basis: 'mother-none', why: 'nb-rubella-undated', asks: ['ageDays'], sources: ['torchlight-policy'], finding: 'F43' },
    { id: 'RN-END-21', when: { course: 'undated', marker: IGM_QUIET, background: ['well', 'open'] }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-rubella-undated', asks: ['ageDays', 'results.throatPcr'], sources: ['torchlight-policy'], finding: 'F43' },
    { id: 'RN-END-22', when: { course: 'not-known', marker: 'negative', background: 'calm' }, word: 'inconclusive', basis: 'mother-none', why: 'nb-igg-missing', asks: ['results.igg'], sources: ['torchlight-policy'], finding: 'F43' },
    { id: 'RN-END-23', when: { course: 'not-known', marker: 'negative', background: ['well', 'open'] }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-igm-negative-alone', asks: ['results.igg', 'results.throatPcr'], sources: ['who-2018-4-8', 'cradock-watson-1980', 'primex-rubella'], finding: 'F43' },
    { id: 'RN-END-24', when: { course: 'not-known', marker: 'refuted' }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-refuted-open', asks: ['results.igg'], sources: ['torchlight-policy'], finding: 'F42' },
    { id: 'RN-END-25', when: { course: 'not-known', marker: 'not-done' }, word: 'inconclusive', why: 'nb-no-result', asks: ['results.igm', 'results.throatPcr', 'results.igg'], sources: ['who-2018-3-6', 'torchlight-policy'], finding: 'F43' },
  ],
} as const satisfies Layer;

export const rubellaNewborn = {
  id: 'rubella-newborn',
  pathogen: 'rubella',
  subjects: ['newborn'],
  use: 'Rubella serology and RT-PCR of an infant, from birth to the IgG beyond 9 months, with the vaccine history.',
  misuse:
    'Not for rubella acquired after birth, not for dating by avidity, and not for deciding on vaccination.',
  facts: { ...commonNewbornFacts, ...doubtFacts, ...rubellaNewbornFacts },
  readings: [
    shared.igmReading,
    shared.iggReading,
    shared.reliability,
    shared.background,
    readings.vaccine,
    readings.marker,
    readings.swab,
    readings.rna,
    readings.support,
    shared.rise,
    readings.ownRise,
    readings.persistence,
    readings.course,
    readings.negativeSeen,
  ],
  bases: shared.newbornBases,
  chain: [direct, readable, likely, shared.openRise, conclude],
  closing: [shared.doubt],
  plan: rubellaNewbornPlan,
} as const satisfies Table;
