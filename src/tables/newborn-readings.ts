/**
 * Layers that the newborn tables of all three pathogens share: what IgM and IgG say once the other methods are
 * heard, whether serology can be relied on, and what it needs when a result is missing or contradicts.
 */
import type { Layer } from '../rules/table.ts';
import { REACTIVE } from './groups.ts';

/** A decision's kind, read by the plan: `none` is inconclusive, `mother-none` inconclusive in a calm setting. */
export const newbornBases = [
  'none',
  'mother-none',
  'possible',
  'probable',
  'confirmed',
  'false-igm',
  'excluded',
] as const;

// One row a line, to be read down the page.
// prettier-ignore
export const igmReading = {
  id: 'igm-methods',
  title: 'What do the IgM methods say together?',
  stage: 'screening',
  facts: ['igm', 'secondIgm', 'igmBlot'],
  finds: { igmRead: ['negative', 'grey', 'positive', 'refuted', 'not-done'], igmText: ['read', 'unread'] },
  rows: [
    { id: 'N-IGM-01', when: { igm: 'unread' }, find: { igmRead: 'not-done', igmText: 'unread' } },
    { id: 'N-IGM-02', when: { igm: ['negative', 'not-done'], secondIgm: 'negative', igmBlot: ['none', 'negative'] }, find: { igmRead: 'negative', igmText: 'read' } },
    { id: 'N-IGM-03', when: { igm: 'negative', secondIgm: 'none', igmBlot: ['none', 'negative'] }, find: { igmRead: 'negative', igmText: 'read' } },
    { id: 'N-IGM-04', when: { igm: 'not-done', secondIgm: 'none', igmBlot: ['none', 'negative'] }, find: { igmRead: 'not-done', igmText: 'read' } },
    { id: 'N-IGM-05', when: { igm: ['negative', 'not-done'], secondIgm: ['none', 'negative'], igmBlot: 'positive' }, find: { igmRead: 'grey', igmText: 'read' }, why: 'nb-igm-methods-disagree', sources: ['torchlight-policy'], finding: 'F42' },
    { id: 'N-IGM-06', when: { igm: 'negative', secondIgm: REACTIVE }, find: { igmRead: 'grey', igmText: 'read' }, why: 'nb-igm-methods-disagree', sources: ['torchlight-policy'], finding: 'F42' },
    { id: 'N-IGM-07', when: { igm: 'not-done', secondIgm: 'grey' }, find: { igmRead: 'grey', igmText: 'read' } },
    { id: 'N-IGM-08', when: { igm: 'not-done', secondIgm: 'positive', igmBlot: ['none', 'positive'] }, find: { igmRead: 'positive', igmText: 'read' } },
    { id: 'N-IGM-09', when: { igm: 'not-done', secondIgm: 'positive', igmBlot: 'negative' }, find: { igmRead: 'grey', igmText: 'read' }, why: 'nb-igm-blot-leans', sources: ['torchlight-policy'], finding: 'F42' },
    { id: 'N-IGM-10', when: { igm: REACTIVE, secondIgm: 'negative', igmBlot: ['none', 'negative'] }, find: { igmRead: 'refuted', igmText: 'read' }, why: 'nb-igm-refuted', sources: ['cste-2024-congenital', 'torchlight-policy'], finding: 'F42' },
    { id: 'N-IGM-11', when: { igm: REACTIVE, secondIgm: 'negative', igmBlot: 'positive' }, find: { igmRead: 'grey', igmText: 'read' }, why: 'nb-igm-methods-disagree', sources: ['torchlight-policy'], finding: 'F42' },
    { id: 'N-IGM-12', when: { igm: 'grey', secondIgm: ['none', 'grey', 'positive'] }, find: { igmRead: 'grey', igmText: 'read' } },
    { id: 'N-IGM-13', when: { igm: 'positive', secondIgm: ['none', 'grey', 'positive'], igmBlot: 'negative' }, find: { igmRead: 'grey', igmText: 'read' }, why: 'nb-igm-blot-leans', sources: ['torchlight-policy'], finding: 'F42' },
    { id: 'N-IGM-14', when: { igm: 'positive', secondIgm: ['none', 'grey', 'positive'], igmBlot: ['none', 'positive'] }, find: { igmRead: 'positive', igmText: 'read' } },
  ],
} as const satisfies Layer;

// prettier-ignore
export const iggReading = {
  id: 'igg-with-blot',
  title: 'Is the IgG real, and does anything contradict it?',
  stage: 'screening',
  facts: ['igg', 'iggBlot', 'avidity', 'secondAvidity', 'igmRead'],
  finds: { iggRead: ['negative', 'grey', 'positive', 'doubted', 'not-done'], iggText: ['read', 'unread', 'contradicted'] },
  rows: [
    { id: 'N-IGG-01', when: { igg: 'unread' }, find: { iggRead: 'not-done', iggText: 'unread' } },
    { id: 'N-IGG-02', when: { igg: 'not-done' }, find: { iggRead: 'not-done', iggText: 'read' } },
    { id: 'N-IGG-03', when: { igg: 'grey' }, find: { iggRead: 'grey', iggText: 'read' } },
    { id: 'N-IGG-04', when: { igg: 'positive', iggBlot: ['none', 'positive'] }, find: { iggRead: 'positive', iggText: 'read' } },
    { id: 'N-IGG-05', when: { igg: 'positive', iggBlot: 'negative' }, find: { iggRead: 'doubted', iggText: 'read' }, why: 'nb-igg-doubted', sources: ['torchlight-policy'], finding: 'F45' },
    { id: 'N-IGG-06', when: { igg: 'negative', iggBlot: ['none', 'negative'], avidity: 'no', secondAvidity: 'no' }, find: { iggRead: 'negative', iggText: 'read' } },
    { id: 'N-IGG-07', when: { igg: 'negative', iggBlot: ['none', 'negative'], avidity: 'no', secondAvidity: 'yes' }, find: { iggRead: 'negative', iggText: 'contradicted' } },
    { id: 'N-IGG-08', when: { igg: 'negative', iggBlot: ['none', 'negative'], avidity: 'yes' }, find: { iggRead: 'negative', iggText: 'contradicted' } },
    { id: 'N-IGG-09', when: { igg: 'negative', iggBlot: 'positive', igmRead: ['negative', 'refuted', 'not-done'] }, find: { iggRead: 'negative', iggText: 'contradicted' } },
    { id: 'N-IGG-10', when: { igg: 'negative', iggBlot: 'positive', igmRead: ['grey', 'positive'] }, find: { iggRead: 'grey', iggText: 'read' }, why: 'nb-blot-before-igg', sources: ['torchlight-policy'], finding: 'F05' },
  ],
} as const satisfies Layer;

// prettier-ignore
export const reliability = {
  id: 'reliability',
  title: 'Can serology be relied on in this infant?',
  stage: 'subjectAndWeek',
  facts: ['immunoglobulin', 'immunosuppressed'],
  finds: { fragile: ['no', 'passive', 'immunity'] },
  rows: [
    { id: 'N-REL-01', when: { immunoglobulin: 'yes' }, find: { fragile: 'passive' }, why: 'nb-passive', sources: ['hanson-2020', 'torchlight-policy'] },
    { id: 'N-REL-02', when: { immunoglobulin: 'no', immunosuppressed: 'yes' }, find: { fragile: 'immunity' }, why: 'nb-immunity', sources: ['torchlight-policy'] },
    { id: 'N-REL-03', when: { immunoglobulin: 'no', immunosuppressed: 'no' }, find: { fragile: 'no' } },
  ],
} as const satisfies Layer;

/** Mother never infected and no signs is the only setting that calms; not known is never no. */
// prettier-ignore
export const background = {
  id: 'background',
  title: 'Was the mother infected, and has the infant signs?',
  stage: 'subjectAndWeek',
  facts: ['mother', 'signs'],
  finds: { background: ['calm', 'well', 'open'] },
  rows: [
    { id: 'N-BACK-01', when: { mother: 'none', signs: 'no' }, find: { background: 'calm' }, why: 'nb-background-calm', sources: ['torchlight-policy'], finding: 'F43' },
    { id: 'N-BACK-02', when: { mother: ['possible', 'infected', 'unknown'], signs: 'no' }, find: { background: 'well' } },
    { id: 'N-BACK-03', when: { signs: ['yes', 'unknown'] }, find: { background: 'open' } },
  ],
} as const satisfies Layer;

/** An IgG rise after a blood product, or without a clear IgG today, proves nothing and reassures nobody. */
// prettier-ignore
export const rise = {
  id: 'igg-rise',
  title: 'Does the IgG rise in parallel sera?',
  stage: 'earlierResults',
  facts: ['series', 'iggRead', 'fragile'],
  finds: { rise: ['none', 'open', 'proof'] },
  rows: [
    { id: 'N-RISE-01', when: { series: ['none', 'stable', 'falling'] }, find: { rise: 'none' } },
    { id: 'N-RISE-02', when: { series: 'rising', iggRead: 'positive', fragile: ['no', 'immunity'] }, find: { rise: 'proof' } },
    { id: 'N-RISE-03', when: { series: 'rising', iggRead: 'positive', fragile: 'passive' }, find: { rise: 'open' } },
    { id: 'N-RISE-04', when: { series: 'rising', iggRead: ['negative', 'grey', 'doubted', 'not-done'] }, find: { rise: 'open' } },
  ],
} as const satisfies Layer;

/** Chain: a rise that proves nothing still keeps the case open (N08). */
// prettier-ignore
export const openRise = {
  id: 'open-rise',
  title: 'Is there a rise that proves nothing by itself?',
  stage: 'earlierResults',
  facts: ['rise', 'iggRead'],
  rows: [
    { id: 'N-OPEN-01', when: { rise: 'none' } },
    { id: 'N-OPEN-02', when: { rise: ['open', 'proof'], iggRead: 'negative' }, word: 'inconclusive', why: 'nb-rise-contradicts', asks: ['results.igg'], sources: ['torchlight-policy'], finding: 'F44' },
    { id: 'N-OPEN-03', when: { rise: ['open', 'proof'], iggRead: ['grey', 'positive', 'doubted', 'not-done'] }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-rise-open', sources: ['aap-2017', 'torchlight-policy'], finding: 'F44' },
  ],
} as const satisfies Layer;

/** Plan: what serology needs. An unreadable result leads `missing` whatever else decided (K18). */
// prettier-ignore
export const serumPlan = {
  id: 'plan-serum',
  title: 'Which serology is missing or contradicts?',
  stage: 'screening',
  facts: ['iggText', 'igmText'],
  rows: [
    { id: 'N-SERUM-01', when: { iggText: 'read', igmText: 'read' } },
    { id: 'N-SERUM-02', when: { iggText: 'unread', igmText: 'read' }, actions: [['order_igg', 'now']], asks: ['results.igg'], sources: ['torchlight-policy'] },
    { id: 'N-SERUM-03', when: { iggText: 'read', igmText: 'unread' }, actions: [['order_igm', 'now']], asks: ['results.igm'], sources: ['torchlight-policy'] },
    { id: 'N-SERUM-04', when: { iggText: 'unread', igmText: 'unread' }, actions: [['order_igg', 'now'], ['order_igm', 'now']], asks: ['results.igg', 'results.igm'], sources: ['torchlight-policy'] },
    { id: 'N-SERUM-05', when: { iggText: 'contradicted', igmText: 'read' }, actions: [['second_igg_assay', 'now'], ['repeat_2_3_weeks', 'in_2_3_weeks']], why: 'nb-igg-contradicted', sources: ['torchlight-policy'] },
    { id: 'N-SERUM-06', when: { iggText: 'contradicted', igmText: 'unread' }, actions: [['second_igg_assay', 'now'], ['order_igm', 'now']], asks: ['results.igm'], why: 'nb-igg-contradicted', sources: ['torchlight-policy'] },
  ],
} as const satisfies Layer;

const EXCLUDING = ['congenital_infection_excluded', 'false_positive_igm_likely'] as const;
const NOT_EXCLUDING = ['susceptible', 'immune', 'past_infection', 'recent_infection_excluded', 'possible_recent_infection', 'probable_recent_infection', 'confirmed_infection', 'non_primary_infection_possible', 'inconclusive', 'congenital_infection_possible', 'congenital_infection_probable', 'congenital_infection_confirmed'] as const;

/** Closing: serology excludes nothing where its own facts contradict each other. */
// prettier-ignore
export const doubt = {
  id: 'doubt',
  title: 'Does something contradict an exclusion?',
  stage: 'earlierResults',
  facts: ['word', 'rebound', 'e2Absent', 'sample', 'cordAge', 'mother', 'signs'],
  rows: [
    { id: 'N-DOUBT-1', when: { word: NOT_EXCLUDING } },
    { id: 'N-DOUBT-2', when: { word: EXCLUDING, rebound: 'yes' }, word: 'inconclusive', basis: 'none', why: 'nb-rebound', sources: ['aap-2017', 'torchlight-policy'], finding: 'F46' },
    { id: 'N-DOUBT-3', when: { word: EXCLUDING, rebound: 'no', e2Absent: 'yes' }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-e2-absent', sources: ['hofmann-liebert-2005', 'torchlight-policy'], finding: 'F11' },
    { id: 'N-DOUBT-4', when: { word: EXCLUDING, rebound: 'no', e2Absent: 'no', sample: 'cord', cordAge: 'later', mother: 'none', signs: 'no' }, word: 'inconclusive', basis: 'none', why: 'nb-cord-later', asks: ['history.sampleFrom'], sources: ['torchlight-policy'], finding: 'F51' },
    { id: 'N-DOUBT-7', when: { word: EXCLUDING, rebound: 'no', e2Absent: 'no', sample: 'cord', cordAge: 'later', mother: ['possible', 'infected', 'unknown'] }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-cord-later', asks: ['history.sampleFrom'], sources: ['torchlight-policy'], finding: 'F51' },
    { id: 'N-DOUBT-8', when: { word: EXCLUDING, rebound: 'no', e2Absent: 'no', sample: 'cord', cordAge: 'later', mother: 'none', signs: ['yes', 'unknown'] }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-cord-later', asks: ['history.sampleFrom'], sources: ['torchlight-policy'], finding: 'F51' },
    { id: 'N-DOUBT-5', when: { word: EXCLUDING, rebound: 'no', e2Absent: 'no', sample: 'cord', cordAge: ['at-birth', 'unknown'] } },
    { id: 'N-DOUBT-6', when: { word: EXCLUDING, rebound: 'no', e2Absent: 'no', sample: ['infant', 'unknown'] } },
  ],
} as const satisfies Layer;

/** Plan: serology that cannot be relied on goes to a specialist; urgency never falls (FINDINGS F60). */
// prettier-ignore
export const reliabilityPlan = {
  id: 'plan-reliability',
  title: 'Who reads serology that cannot be relied on?',
  stage: 'subjectAndWeek',
  facts: ['fragile', 'basis'],
  rows: [
    { id: 'N-RELY-01', when: { fragile: 'no' } },
    { id: 'N-RELY-02', when: { fragile: ['passive', 'immunity'], basis: 'excluded' }, actions: [['infectious_disease_referral', 'as_urgent']], urgency: 'routine', sources: ['torchlight-policy'] },
    { id: 'N-RELY-03', when: { fragile: ['passive', 'immunity'], basis: ['none', 'mother-none', 'possible', 'probable', 'confirmed', 'false-igm'] }, actions: [['infectious_disease_referral', 'as_urgent'], ['reference_lab', 'now']], urgency: 'soon', sources: ['torchlight-policy'] },
  ],
} as const satisfies Layer;

/** Plan: where the specimen came from. A cord or unknown sample is repeated on the infant's own blood. */
// prettier-ignore
export const samplePlan = {
  id: 'plan-sample',
  title: "Was it the infant's own blood?",
  stage: 'subjectAndWeek',
  facts: ['sample', 'igmRead', 'iga'],
  rows: [
    { id: 'N-CORD-01', when: { sample: 'infant' } },
    { id: 'N-CORD-02', when: { sample: 'unknown', igmRead: ['negative', 'not-done'], iga: ['none', 'negative'] } },
    { id: 'N-CORD-03', when: { sample: 'unknown', igmRead: ['grey', 'positive', 'refuted'] }, avoid: ['cord_igm_diagnosis'], asks: ['history.sampleFrom'], why: 'nb-sample-unknown', sources: ['naessens-1999'], finding: 'F42' },
    { id: 'N-CORD-04', when: { sample: 'unknown', igmRead: ['negative', 'not-done'], iga: ['grey', 'positive'] }, avoid: ['cord_igm_diagnosis'], asks: ['history.sampleFrom'], why: 'nb-sample-unknown', sources: ['naessens-1999'], finding: 'F42' },
    { id: 'N-CORD-05', when: { sample: 'cord', igmRead: 'not-done', iga: 'none' } },
    { id: 'N-CORD-06', when: { sample: 'cord', igmRead: 'not-done', iga: ['negative', 'grey', 'positive'] }, avoid: ['cord_igm_diagnosis'], why: 'nb-sample-cord', sources: ['naessens-1999'], finding: 'F42' },
    { id: 'N-CORD-07', when: { sample: 'cord', igmRead: ['negative', 'grey', 'positive', 'refuted'] }, avoid: ['cord_igm_diagnosis'], why: 'nb-sample-cord', sources: ['naessens-1999'], finding: 'F42' },
  ],
} as const satisfies Layer;

/** Plan: one negative result excludes nothing, unless it did. */
// prettier-ignore
export const negativesPlan = {
  id: 'plan-negatives',
  title: 'Could a negative result be read as the end?',
  stage: 'secondSampleAndPcr',
  facts: ['basis', 'igmRead', 'iggRead', 'negativeSeen'],
  rows: [
    { id: 'N-NEG-01', when: { basis: ['confirmed', 'excluded'] } },
    { id: 'N-NEG-02', when: { basis: ['none', 'mother-none', 'possible', 'probable', 'false-igm'], igmRead: 'negative' }, avoid: ['single_negative_excludes'], sources: ['torchlight-policy'] },
    { id: 'N-NEG-03', when: { basis: ['none', 'mother-none', 'possible', 'probable', 'false-igm'], igmRead: ['grey', 'positive', 'refuted', 'not-done'], iggRead: 'negative' }, avoid: ['single_negative_excludes'], sources: ['torchlight-policy'] },
    { id: 'N-NEG-04', when: { basis: ['none', 'mother-none', 'possible', 'probable', 'false-igm'], igmRead: ['grey', 'positive', 'refuted', 'not-done'], iggRead: ['grey', 'positive', 'doubted', 'not-done'], negativeSeen: 'yes' }, avoid: ['single_negative_excludes'], sources: ['torchlight-policy'] },
    { id: 'N-NEG-05', when: { basis: ['none', 'mother-none', 'possible', 'probable', 'false-igm'], igmRead: ['grey', 'positive', 'refuted', 'not-done'], iggRead: ['grey', 'positive', 'doubted', 'not-done'], negativeSeen: 'no' } },
  ],
} as const satisfies Layer;

/** Plan: facts of the history that would change the answer. */
// prettier-ignore
export const historyPlan = {
  id: 'plan-history',
  title: 'Which facts of the history are missing?',
  stage: 'subjectAndWeek',
  facts: ['basis', 'mother', 'signs'],
  rows: [
    { id: 'N-ASK-01', when: { basis: ['excluded', 'confirmed', 'probable'] } },
    { id: 'N-ASK-02', when: { basis: ['none', 'mother-none', 'possible', 'false-igm'], mother: ['none', 'possible', 'infected'], signs: ['no', 'yes'] } },
    { id: 'N-ASK-03', when: { basis: ['none', 'mother-none', 'possible', 'false-igm'], mother: 'unknown', signs: ['no', 'yes'] }, asks: ['history.motherInfection'] },
    { id: 'N-ASK-04', when: { basis: ['none', 'mother-none', 'possible', 'false-igm'], mother: ['none', 'possible', 'infected'], signs: 'unknown' }, asks: ['history.newbornSigns'] },
    { id: 'N-ASK-05', when: { basis: ['none', 'mother-none', 'possible', 'false-igm'], mother: 'unknown', signs: 'unknown' }, asks: ['history.motherInfection', 'history.newbornSigns'] },
  ],
} as const satisfies Layer;
