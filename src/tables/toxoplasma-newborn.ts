/** Toxoplasma in the infant: proof, the course of IgG, the infant's own IgM and IgA, and what excludes. */
import type { Layer, Table } from '../rules/table.ts';
import { IGM_QUIET, NOT_POSITIVE } from './groups.ts';
import { commonNewbornFacts, doubtFacts, toxoplasmaNewbornFacts } from './newborn-facts.ts';
import * as shared from './newborn-readings.ts';
import { toxoplasmaNewbornPlan } from './toxoplasma-newborn-plan.ts';

const IGG_GONE = ['gone-twice', 'gone-late', 'gone-early', 'gone-treated', 'gone-untold'] as const;
const UP_TO_12_MONTHS = ['day-0-4', 'day-5-9', 'day-10-28', 'day-29-91', 'to-12-months'] as const;
const FROM_DAY_10 = ['day-10-28', 'day-29-91', 'to-12-months', 'beyond-12-months'] as const;

// One row a line, to be read down the page.
// prettier-ignore
const marker = {
  id: 'igm-iga',
  title: "Is there an IgM or IgA of the infant's own?",
  stage: 'screening',
  facts: ['igmRead', 'iga', 'age', 'sample'],
  finds: { marker: ['strong', 'weak', 'refuted', 'negative', 'not-done'] },
  rows: [
    { id: 'TN-MARK-01', when: { igmRead: 'positive', sample: 'infant', age: ['day-5-9', ...FROM_DAY_10] }, find: { marker: 'strong' }, why: 'nb-igm-own', sources: ['aap-2017', 'naessens-1999'], finding: 'F42' },
    { id: 'TN-MARK-02', when: { igmRead: ['negative', 'grey', 'refuted', 'not-done'], iga: 'positive', sample: 'infant', age: FROM_DAY_10 }, find: { marker: 'strong' }, why: 'nb-iga-own', sources: ['aap-2017', 'naessens-1999'], finding: 'F42' },
    { id: 'TN-MARK-03', when: { igmRead: 'positive', sample: 'infant', age: ['day-0-4', 'unknown'] }, find: { marker: 'weak' }, why: 'nb-igm-too-early', sources: ['aap-2017', 'torchlight-policy'], finding: 'F42' },
    { id: 'TN-MARK-04', when: { igmRead: 'positive', sample: ['cord', 'unknown'] }, find: { marker: 'weak' }, why: 'nb-igm-not-own', sources: ['naessens-1999'], finding: 'F42' },
    { id: 'TN-MARK-05', when: { igmRead: ['negative', 'grey', 'refuted', 'not-done'], iga: 'positive', sample: 'infant', age: ['day-0-4', 'day-5-9', 'unknown'] }, find: { marker: 'weak' }, why: 'nb-iga-too-early', sources: ['aap-2017', 'torchlight-policy'], finding: 'F42' },
    { id: 'TN-MARK-06', when: { igmRead: ['negative', 'grey', 'refuted', 'not-done'], iga: 'positive', sample: ['cord', 'unknown'] }, find: { marker: 'weak' }, why: 'nb-iga-not-own', sources: ['naessens-1999'], finding: 'F42' },
    { id: 'TN-MARK-07', when: { igmRead: 'grey', iga: ['none', 'negative', 'grey'] }, find: { marker: 'weak' }, why: 'nb-igm-grey', sources: ['torchlight-policy'], finding: 'F42' },
    { id: 'TN-MARK-08', when: { igmRead: ['negative', 'refuted', 'not-done'], iga: 'grey' }, find: { marker: 'weak' }, why: 'nb-iga-grey', sources: ['torchlight-policy'], finding: 'F42' },
    { id: 'TN-MARK-09', when: { igmRead: 'refuted', iga: ['none', 'negative'] }, find: { marker: 'refuted' } },
    { id: 'TN-MARK-10', when: { igmRead: 'negative', iga: ['none', 'negative'] }, find: { marker: 'negative' } },
    { id: 'TN-MARK-11', when: { igmRead: 'not-done', iga: ['none', 'negative'] }, find: { marker: 'not-done' } },
  ],
} as const satisfies Layer;

// prettier-ignore
const pcr = {
  id: 'pcr',
  title: "Is the parasite's DNA found in the infant?",
  stage: 'secondSampleAndPcr',
  facts: ['urine', 'blood', 'sample'],
  finds: { proven: ['no', 'yes'], cordPcr: ['no', 'yes'] },
  rows: [
    { id: 'TN-PCR-01', when: { urine: 'positive' }, find: { proven: 'yes', cordPcr: 'no' } },
    { id: 'TN-PCR-02', when: { urine: NOT_POSITIVE, blood: 'positive', sample: 'infant' }, find: { proven: 'yes', cordPcr: 'no' } },
    { id: 'TN-PCR-03', when: { urine: NOT_POSITIVE, blood: 'positive', sample: ['cord', 'unknown'] }, find: { proven: 'no', cordPcr: 'yes' } },
    { id: 'TN-PCR-04', when: { urine: NOT_POSITIVE, blood: NOT_POSITIVE }, find: { proven: 'no', cordPcr: 'no' } },
  ],
} as const satisfies Layer;

/** A PCR in a specimen that no source validates proves nothing, and excludes exclusion (N08). */
// prettier-ignore
const support = {
  id: 'support',
  title: 'Which other proof is there?',
  stage: 'secondSampleAndPcr',
  facts: ['cordPcr', 'amniotic', 'motherChildBlot', 'saliva', 'throat', 'spot'],
  finds: { support: ['none', 'cord-pcr', 'amniotic', 'blot', 'odd'] },
  rows: [
    { id: 'TN-SUP-01', when: { cordPcr: 'yes' }, find: { support: 'cord-pcr' } },
    { id: 'TN-SUP-02', when: { cordPcr: 'no', amniotic: 'positive' }, find: { support: 'amniotic' } },
    { id: 'TN-SUP-03', when: { cordPcr: 'no', amniotic: NOT_POSITIVE, motherChildBlot: NOT_POSITIVE, saliva: 'positive' }, find: { support: 'odd' } },
    { id: 'TN-SUP-04', when: { cordPcr: 'no', amniotic: NOT_POSITIVE, motherChildBlot: NOT_POSITIVE, saliva: NOT_POSITIVE, throat: 'positive' }, find: { support: 'odd' } },
    { id: 'TN-SUP-05', when: { cordPcr: 'no', amniotic: NOT_POSITIVE, motherChildBlot: NOT_POSITIVE, saliva: NOT_POSITIVE, throat: NOT_POSITIVE, spot: 'positive' }, find: { support: 'odd' } },
    { id: 'TN-SUP-06', when: { cordPcr: 'no', amniotic: NOT_POSITIVE, motherChildBlot: 'positive' }, find: { support: 'blot' } },
    { id: 'TN-SUP-07', when: { cordPcr: 'no', amniotic: NOT_POSITIVE, saliva: NOT_POSITIVE, throat: NOT_POSITIVE, spot: NOT_POSITIVE, motherChildBlot: NOT_POSITIVE }, find: { support: 'none' } },
  ],
} as const satisfies Layer;

/** Only an infant known to be untreated can be shown free of infection by a lost IgG (N01). */
// prettier-ignore
const course = {
  id: 'igg-course',
  title: 'Is the IgG gone, and does that count?',
  stage: 'earlierResults',
  facts: ['iggRead', 'treated', 'age', 'negatives'],
  finds: { course: [...IGG_GONE, 'present', 'not-known'] },
  rows: [
    { id: 'TN-IGG-01', when: { iggRead: ['grey', 'positive', 'doubted'] }, find: { course: 'present' } },
    { id: 'TN-IGG-02', when: { iggRead: 'not-done' }, find: { course: 'not-known' } },
    { id: 'TN-IGG-03', when: { iggRead: 'negative', treated: 'yes' }, find: { course: 'gone-treated' } },
    { id: 'TN-IGG-04', when: { iggRead: 'negative', treated: 'unknown' }, find: { course: 'gone-untold' } },
    { id: 'TN-IGG-05', when: { iggRead: 'negative', treated: 'no', age: 'beyond-12-months' }, find: { course: 'gone-late' } },
    { id: 'TN-IGG-06', when: { iggRead: 'negative', treated: 'no', age: [...UP_TO_12_MONTHS, 'unknown'], negatives: 'two' }, find: { course: 'gone-twice' } },
    { id: 'TN-IGG-07', when: { iggRead: 'negative', treated: 'no', age: [...UP_TO_12_MONTHS, 'unknown'], negatives: ['none', 'one'] }, find: { course: 'gone-early' } },
  ],
} as const satisfies Layer;

// prettier-ignore
const negativeSeen = {
  id: 'negative-seen',
  title: 'Is there a negative PCR or blot?',
  stage: 'secondSampleAndPcr',
  facts: ['urine', 'blood', 'amniotic', 'motherChildBlot'],
  finds: { negativeSeen: ['no', 'yes'] },
  rows: [
    { id: 'TN-SEEN-01', when: { urine: 'negative' }, find: { negativeSeen: 'yes' } },
    { id: 'TN-SEEN-02', when: { urine: ['none', 'positive'], blood: 'negative' }, find: { negativeSeen: 'yes' } },
    { id: 'TN-SEEN-03', when: { urine: ['none', 'positive'], blood: ['none', 'positive'], amniotic: 'negative' }, find: { negativeSeen: 'yes' } },
    { id: 'TN-SEEN-04', when: { urine: ['none', 'positive'], blood: ['none', 'positive'], amniotic: ['none', 'positive'], motherChildBlot: 'negative' }, find: { negativeSeen: 'yes' } },
    { id: 'TN-SEEN-05', when: { urine: ['none', 'positive'], blood: ['none', 'positive'], amniotic: ['none', 'positive'], motherChildBlot: ['none', 'positive'] }, find: { negativeSeen: 'no' } },
  ],
} as const satisfies Layer;

// prettier-ignore
const direct = {
  id: 'direct-proof',
  title: 'Is the infection proven directly?',
  stage: 'secondSampleAndPcr',
  facts: ['proven'],
  rows: [
    { id: 'TN-DIR-01', when: { proven: 'yes' }, word: 'congenital_infection_confirmed', basis: 'confirmed', why: 'nb-toxo-pcr', sources: ['aap-2017', 'torchlight-policy'], finding: 'F44' },
    { id: 'TN-DIR-02', when: { proven: 'no' } },
  ],
} as const satisfies Layer;

// prettier-ignore
const readable = {
  id: 'readable',
  title: 'Can IgG and IgM be read?',
  stage: 'screening',
  facts: ['support', 'iggText', 'igmText'],
  rows: [
    { id: 'TN-READ-01', when: { support: ['cord-pcr', 'amniotic', 'odd'] } },
    { id: 'TN-READ-02', when: { support: ['none', 'blot'], iggText: 'unread' }, word: 'inconclusive', cannotSay: true, why: 'nb-igg-unread', asks: ['results.igg'], sources: ['torchlight-policy'], finding: 'F50' },
    { id: 'TN-READ-03', when: { support: ['none', 'blot'], iggText: 'contradicted' }, word: 'inconclusive', cannotSay: true, why: 'nb-igg-contradicted', sources: ['torchlight-policy'], finding: 'F51' },
    { id: 'TN-READ-04', when: { support: ['none', 'blot'], iggText: 'read', igmText: 'unread' }, word: 'inconclusive', cannotSay: true, why: 'nb-igm-unread', asks: ['results.igm'], sources: ['torchlight-policy'], finding: 'F50' },
    { id: 'TN-READ-05', when: { support: ['none', 'blot'], iggText: 'read', igmText: 'read' } },
  ],
} as const satisfies Layer;

// prettier-ignore
const ownIgg = {
  id: 'own-igg',
  title: 'Does the IgG behave like the infant’s own?',
  stage: 'earlierResults',
  facts: ['rise', 'iggRead', 'age', 'fragile'],
  rows: [
    { id: 'TN-OWN-01', when: { rise: 'proof' }, word: 'congenital_infection_confirmed', basis: 'confirmed', why: 'nb-toxo-rise', sources: ['aap-2017', 'toxo-rebound-case', 'naples-2022'], finding: 'F44' },
    { id: 'TN-OWN-02', when: { rise: ['none', 'open'], iggRead: 'positive', age: 'beyond-12-months', fragile: ['no', 'immunity'] }, word: 'congenital_infection_confirmed', basis: 'confirmed', why: 'nb-toxo-persists', sources: ['cste-2024-congenital', 'bmj-congenital-toxo', 'aap-2017'], finding: 'F45' },
    { id: 'TN-OWN-03', when: { rise: ['none', 'open'], iggRead: 'positive', age: 'beyond-12-months', fragile: 'passive' } },
    { id: 'TN-OWN-04', when: { rise: ['none', 'open'], iggRead: 'positive', age: [...UP_TO_12_MONTHS, 'unknown'] } },
    { id: 'TN-OWN-05', when: { rise: ['none', 'open'], iggRead: ['negative', 'grey', 'doubted', 'not-done'] } },
  ],
} as const satisfies Layer;

// prettier-ignore
const likely = {
  id: 'likely',
  title: 'Does another proof or the infant’s own IgM or IgA point to infection?',
  stage: 'secondSampleAndPcr',
  facts: ['support', 'marker'],
  rows: [
    { id: 'TN-LIKE-01', when: { support: 'cord-pcr' }, word: 'congenital_infection_probable', basis: 'probable', why: 'nb-pcr-cord', sources: ['torchlight-policy'], finding: 'F44' },
    { id: 'TN-LIKE-02', when: { support: 'amniotic' }, word: 'congenital_infection_probable', basis: 'probable', why: 'nb-amniotic', sources: ['aap-2017', 'torchlight-policy'], finding: 'F44' },
    { id: 'TN-LIKE-03', when: { support: 'blot' }, word: 'congenital_infection_probable', basis: 'probable', why: 'nb-mother-child-blot', sources: ['bonetti-2026'], finding: 'F44' },
    { id: 'TN-LIKE-04', when: { support: ['none', 'odd'], marker: 'strong' }, word: 'congenital_infection_probable', basis: 'probable', why: 'nb-own-marker', sources: ['aap-2017', 'naessens-1999'], finding: 'F42' },
    { id: 'TN-LIKE-05', when: { support: 'odd', marker: ['weak', ...IGM_QUIET] }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-pcr-odd', sources: ['torchlight-policy'], finding: 'F44' },
    { id: 'TN-LIKE-06', when: { support: 'none', marker: ['weak', ...IGM_QUIET] } },
  ],
} as const satisfies Layer;

// prettier-ignore
const conclude = {
  id: 'conclude',
  title: 'Without proof: is it excluded, or open?',
  stage: 'earlierResults',
  facts: ['course', 'marker', 'background', 'fragile', 'earlierIgm'],
  rows: [
    { id: 'TN-END-01', when: { marker: ['strong', 'weak'] }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-marker-weak', sources: ['naessens-1999', 'torchlight-policy'], finding: 'F42' },
    { id: 'TN-END-02', when: { course: 'gone-twice', marker: ['negative', 'not-done'], fragile: 'no', earlierIgm: 'none' }, word: 'congenital_infection_excluded', basis: 'excluded', why: 'nb-toxo-gone-twice', sources: ['naples-2022', 'aap-2017', 'torchlight-policy'], finding: 'F46' },
    { id: 'TN-END-03', when: { course: 'gone-late', marker: ['negative', 'not-done'], fragile: 'no', earlierIgm: 'none' }, word: 'congenital_infection_excluded', basis: 'excluded', why: 'nb-toxo-gone-late', sources: ['cste-2024-congenital', 'aap-2017'], finding: 'F46' },
    { id: 'TN-END-04', when: { course: ['gone-twice', 'gone-late'], marker: 'refuted', fragile: 'no', earlierIgm: 'none' }, word: 'false_positive_igm_likely', basis: 'false-igm', why: 'nb-refuted-rest-excludes', sources: ['torchlight-policy'], finding: 'F42' },
    { id: 'TN-END-05', when: { course: 'gone-early', marker: 'negative', background: 'calm', fragile: 'no', earlierIgm: 'none' }, word: 'congenital_infection_excluded', basis: 'excluded', why: 'nb-mother-never', sources: ['torchlight-policy'], finding: 'F46' },
    { id: 'TN-END-06', when: { course: 'gone-early', marker: 'refuted', background: 'calm', fragile: 'no', earlierIgm: 'none' }, word: 'false_positive_igm_likely', basis: 'false-igm', why: 'nb-refuted-rest-excludes', sources: ['torchlight-policy'], finding: 'F42' },
    { id: 'TN-END-07', when: { course: 'gone-early', marker: 'not-done', background: 'calm', fragile: 'no', earlierIgm: 'none' }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-igm-missing', asks: ['results.igm'], sources: ['torchlight-policy'], finding: 'F46' },
    { id: 'TN-END-08', when: { course: 'gone-early', marker: IGM_QUIET, background: ['well', 'open'], fragile: 'no', earlierIgm: 'none' }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-toxo-gone-early', asks: ['ageDays', 'previous'], sources: ['naples-2022', 'torchlight-policy'], finding: 'F46' },
    { id: 'TN-END-09', when: { course: 'gone-treated', marker: IGM_QUIET, fragile: 'no', earlierIgm: 'none' }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-toxo-gone-treated', sources: ['aap-2017', 'torchlight-policy'], finding: 'F46' },
    { id: 'TN-END-10', when: { course: 'gone-untold', marker: IGM_QUIET, fragile: 'no', earlierIgm: 'none' }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-toxo-gone-untold', asks: ['history.treated'], sources: ['torchlight-policy'], finding: 'F46' },
    { id: 'TN-END-11', when: { course: IGG_GONE, marker: IGM_QUIET, fragile: 'no', earlierIgm: 'late' }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-igm-reactive-earlier', sources: ['torchlight-policy'], finding: 'F46' },
    { id: 'TN-END-12', when: { course: IGG_GONE, marker: IGM_QUIET, fragile: ['passive', 'immunity'] }, word: 'inconclusive', why: 'nb-fragile-negative', sources: ['torchlight-policy'], finding: 'F53' },
    { id: 'TN-END-13', when: { course: 'present', marker: 'negative', background: 'calm', earlierIgm: 'none' }, word: 'inconclusive', basis: 'mother-none', why: 'nb-igg-mother-none', asks: ['results.motherChildBlot', 'previous'], sources: ['aap-2017', 'torchlight-policy'], finding: 'F43' },
    { id: 'TN-END-14', when: { course: 'present', marker: 'not-done', background: 'calm', earlierIgm: 'none' }, word: 'inconclusive', basis: 'mother-none', why: 'nb-igm-missing', asks: ['results.igm'], sources: ['torchlight-policy'], finding: 'F43' },
    { id: 'TN-END-15', when: { course: 'present', marker: 'refuted', background: 'calm', earlierIgm: 'none' }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-refuted-open', sources: ['torchlight-policy'], finding: 'F42' },
    { id: 'TN-END-16', when: { course: 'present', marker: IGM_QUIET, background: 'calm', earlierIgm: 'late' }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-igm-reactive-earlier', sources: ['torchlight-policy'], finding: 'F42' },
    { id: 'TN-END-17', when: { course: 'present', marker: IGM_QUIET, background: ['well', 'open'] }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-igg-mothers', asks: ['results.igm', 'results.motherChildBlot', 'ageDays'], sources: ['aap-2017', 'naessens-1999'], finding: 'F43' },
    { id: 'TN-END-18', when: { course: 'not-known', marker: 'negative', background: 'calm' }, word: 'inconclusive', basis: 'mother-none', why: 'nb-igg-missing', asks: ['results.igg'], sources: ['torchlight-policy'], finding: 'F43' },
    { id: 'TN-END-19', when: { course: 'not-known', marker: 'negative', background: ['well', 'open'] }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-igm-negative-alone', asks: ['results.igg', 'results.motherChildBlot'], sources: ['naessens-1999', 'arkhis-2024', 'goias-cohort', 'aap-2017'], finding: 'F43' },
    { id: 'TN-END-20', when: { course: 'not-known', marker: 'refuted' }, word: 'congenital_infection_possible', basis: 'possible', why: 'nb-refuted-open', asks: ['results.igg'], sources: ['torchlight-policy'], finding: 'F42' },
    { id: 'TN-END-21', when: { course: 'not-known', marker: 'not-done' }, word: 'inconclusive', why: 'nb-no-result', asks: ['results.igg', 'results.igm'], sources: ['aap-2017', 'torchlight-policy'], finding: 'F43' },
  ],
} as const satisfies Layer;

export const toxoplasmaNewborn = {
  id: 'toxoplasma-newborn',
  pathogen: 'toxoplasma',
  subjects: ['newborn'],
  use: 'Toxoplasma serology and PCR of an infant, from cord blood to the end of follow-up, read beside the mother’s.',
  misuse:
    'Not for children with an infection acquired after birth, not for avidity, and not for a decision on treatment.',
  facts: { ...commonNewbornFacts, ...doubtFacts, ...toxoplasmaNewbornFacts },
  readings: [
    shared.igmReading,
    shared.iggReading,
    shared.reliability,
    shared.background,
    marker,
    pcr,
    support,
    shared.rise,
    course,
    negativeSeen,
  ],
  bases: shared.newbornBases,
  chain: [direct, readable, ownIgg, likely, shared.openRise, conclude],
  closing: [shared.doubt],
  plan: toxoplasmaNewbornPlan,
} as const satisfies Table;
