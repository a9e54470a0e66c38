/** Rubella in the infant: what the vaccine history, IgM, RNA and the course of IgG say, before anything is decided. */
import type { Layer } from '../rules/table.ts';
import { IGM_QUIET, NOT_POSITIVE } from './groups.ts';

const NO_NEGATIVE = ['none', 'positive'] as const;
const TO_9_MONTHS = ['day-0-28', 'to-9-months'] as const;

/** A vaccine explains new antibody for 12 weeks; only a stated zero, with no vaccine date, is "never vaccinated". */
// One row a line, to be read down the page.
// prettier-ignore
export const vaccine = {
  id: 'vaccine',
  title: 'Can a vaccine explain the antibody?',
  stage: 'earlierResults',
  facts: ['vaccinated', 'doses'],
  finds: { vaccine: ['never', 'earlier', 'recent', 'unknown'] },
  rows: [
    { id: 'RN-VAC-01', when: { vaccinated: 'recently' }, find: { vaccine: 'recent' }, why: 'nb-vaccine-recent', sources: ['torchlight-policy'], finding: 'F33' },
    { id: 'RN-VAC-02', when: { vaccinated: 'earlier' }, find: { vaccine: 'earlier' } },
    { id: 'RN-VAC-03', when: { vaccinated: 'unknown', doses: 'some' }, find: { vaccine: 'earlier' } },
    { id: 'RN-VAC-04', when: { vaccinated: 'unknown', doses: '0' }, find: { vaccine: 'never' } },
    { id: 'RN-VAC-05', when: { vaccinated: 'unknown', doses: 'unknown' }, find: { vaccine: 'unknown' } },
  ],
} as const satisfies Layer;

// prettier-ignore
export const marker = {
  id: 'igm',
  title: "Is there an IgM of the infant's own?",
  stage: 'screening',
  facts: ['igmRead', 'iga', 'sample', 'vaccine'],
  finds: { marker: ['strong', 'weak', 'refuted', 'negative', 'not-done'] },
  rows: [
    { id: 'RN-MARK-01', when: { igmRead: 'positive', sample: 'infant', vaccine: ['never', 'earlier', 'unknown'] }, find: { marker: 'strong' }, why: 'nb-igm-own', sources: ['who-2018-4-8', 'cdc-vpd-14', 'uptodate-crs'], finding: 'F42' },
    { id: 'RN-MARK-02', when: { igmRead: 'positive', sample: 'infant', vaccine: 'recent' }, find: { marker: 'weak' } },
    { id: 'RN-MARK-03', when: { igmRead: 'positive', sample: ['cord', 'unknown'] }, find: { marker: 'weak' }, why: 'nb-igm-not-own', sources: ['primex-rubella', 'torchlight-policy'], finding: 'F42' },
    { id: 'RN-MARK-04', when: { igmRead: 'grey' }, find: { marker: 'weak' }, why: 'nb-igm-grey', sources: ['torchlight-policy'], finding: 'F42' },
    { id: 'RN-MARK-05', when: { igmRead: IGM_QUIET, iga: ['grey', 'positive'] }, find: { marker: 'weak' }, why: 'nb-iga-odd', sources: ['torchlight-policy'], finding: 'F42' },
    { id: 'RN-MARK-06', when: { igmRead: 'refuted', iga: ['none', 'negative'] }, find: { marker: 'refuted' } },
    { id: 'RN-MARK-07', when: { igmRead: 'negative', iga: ['none', 'negative'] }, find: { marker: 'negative' } },
    { id: 'RN-MARK-08', when: { igmRead: 'not-done', iga: ['none', 'negative'] }, find: { marker: 'not-done' } },
  ],
} as const satisfies Layer;

// prettier-ignore
export const swab = {
  id: 'rna-swab',
  title: 'Is rubella RNA found in a specimen that is surely the infant’s?',
  stage: 'secondSampleAndPcr',
  facts: ['throat', 'urine', 'saliva', 'spot'],
  finds: { swab: ['no', 'yes'] },
  rows: [
    { id: 'RN-SWAB-01', when: { throat: 'positive' }, find: { swab: 'yes' } },
    { id: 'RN-SWAB-02', when: { throat: NOT_POSITIVE, urine: 'positive' }, find: { swab: 'yes' } },
    { id: 'RN-SWAB-03', when: { throat: NOT_POSITIVE, urine: NOT_POSITIVE, saliva: 'positive' }, find: { swab: 'yes' } },
    { id: 'RN-SWAB-04', when: { throat: NOT_POSITIVE, urine: NOT_POSITIVE, saliva: NOT_POSITIVE, spot: 'positive' }, find: { swab: 'yes' } },
    { id: 'RN-SWAB-05', when: { throat: NOT_POSITIVE, urine: NOT_POSITIVE, saliva: NOT_POSITIVE, spot: NOT_POSITIVE }, find: { swab: 'no' } },
  ],
} as const satisfies Layer;

// prettier-ignore
export const rna = {
  id: 'rna',
  title: 'Does the RNA prove infection?',
  stage: 'secondSampleAndPcr',
  facts: ['swab', 'blood', 'sample', 'vaccine'],
  finds: { rna: ['none', 'proof', 'cord', 'vaccine'] },
  rows: [
    { id: 'RN-RNA-01', when: { swab: 'yes', vaccine: ['never', 'earlier', 'unknown'] }, find: { rna: 'proof' } },
    { id: 'RN-RNA-02', when: { swab: 'yes', vaccine: 'recent' }, find: { rna: 'vaccine' } },
    { id: 'RN-RNA-03', when: { swab: 'no', blood: 'positive', sample: 'infant', vaccine: ['never', 'earlier', 'unknown'] }, find: { rna: 'proof' } },
    { id: 'RN-RNA-04', when: { swab: 'no', blood: 'positive', sample: 'infant', vaccine: 'recent' }, find: { rna: 'vaccine' } },
    { id: 'RN-RNA-05', when: { swab: 'no', blood: 'positive', sample: ['cord', 'unknown'] }, find: { rna: 'cord' } },
    { id: 'RN-RNA-06', when: { swab: 'no', blood: NOT_POSITIVE }, find: { rna: 'none' } },
  ],
} as const satisfies Layer;

// prettier-ignore
export const support = {
  id: 'support',
  title: 'Which other proof is there?',
  stage: 'secondSampleAndPcr',
  facts: ['rna', 'amniotic', 'motherChildBlot', 'vaccine'],
  finds: { support: ['none', 'proof', 'cord-pcr', 'vaccine-pcr', 'amniotic', 'blot', 'blot-vaccine'] },
  rows: [
    { id: 'RN-SUP-01', when: { rna: 'proof' }, find: { support: 'proof' } },
    { id: 'RN-SUP-02', when: { rna: 'cord' }, find: { support: 'cord-pcr' } },
    { id: 'RN-SUP-03', when: { rna: 'vaccine' }, find: { support: 'vaccine-pcr' } },
    { id: 'RN-SUP-04', when: { rna: 'none', amniotic: 'positive' }, find: { support: 'amniotic' } },
    { id: 'RN-SUP-05', when: { rna: 'none', amniotic: NOT_POSITIVE, motherChildBlot: 'positive', vaccine: ['never', 'earlier', 'unknown'] }, find: { support: 'blot' } },
    { id: 'RN-SUP-06', when: { rna: 'none', amniotic: NOT_POSITIVE, motherChildBlot: 'positive', vaccine: 'recent' }, find: { support: 'blot-vaccine' } },
    { id: 'RN-SUP-07', when: { rna: 'none', amniotic: NOT_POSITIVE, motherChildBlot: NOT_POSITIVE }, find: { support: 'none' } },
  ],
} as const satisfies Layer;

/** After any vaccine a rise may be the answer to it. */
// prettier-ignore
export const ownRise = {
  id: 'own-rise',
  title: 'Is a rise the infant’s own answer to infection?',
  stage: 'earlierResults',
  facts: ['rise', 'vaccine'],
  finds: { ownRise: ['no', 'yes'] },
  rows: [
    { id: 'RN-RISE-01', when: { rise: 'proof', vaccine: ['never', 'unknown'] }, find: { ownRise: 'yes' } },
    { id: 'RN-RISE-02', when: { rise: 'proof', vaccine: ['earlier', 'recent'] }, find: { ownRise: 'no' } },
    { id: 'RN-RISE-03', when: { rise: ['none', 'open'] }, find: { ownRise: 'no' } },
  ],
} as const satisfies Layer;

/** The mother's IgG is gone by 9 months; what stays without a vaccine is the infant's own. */
// prettier-ignore
export const persistence = {
  id: 'igg-stays',
  title: 'Does the IgG stay beyond 9 months without a vaccine?',
  stage: 'earlierResults',
  facts: ['iggRead', 'age', 'vaccine', 'fragile', 'series'],
  finds: { persists: ['no', 'once', 'twice'] },
  rows: [
    { id: 'RN-STAY-01', when: { iggRead: ['negative', 'grey', 'doubted', 'not-done'] }, find: { persists: 'no' } },
    { id: 'RN-STAY-02', when: { iggRead: 'positive', age: [...TO_9_MONTHS, 'unknown'] }, find: { persists: 'no' } },
    { id: 'RN-STAY-03', when: { iggRead: 'positive', age: 'beyond-9-months', vaccine: ['earlier', 'recent', 'unknown'] }, find: { persists: 'no' } },
    { id: 'RN-STAY-04', when: { iggRead: 'positive', age: 'beyond-9-months', vaccine: 'never', fragile: 'passive' }, find: { persists: 'no' } },
    { id: 'RN-STAY-05', when: { iggRead: 'positive', age: 'beyond-9-months', vaccine: 'never', fragile: ['no', 'immunity'], series: ['stable', 'rising'] }, find: { persists: 'twice' } },
    { id: 'RN-STAY-06', when: { iggRead: 'positive', age: 'beyond-9-months', vaccine: 'never', fragile: ['no', 'immunity'], series: 'none' }, find: { persists: 'once' } },
    { id: 'RN-STAY-07', when: { iggRead: 'positive', age: 'beyond-9-months', vaccine: 'never', fragile: ['no', 'immunity'], series: 'falling' }, find: { persists: 'no' } },
  ],
} as const satisfies Layer;

// prettier-ignore
export const course = {
  id: 'igg-course',
  title: 'What is the IgG at this age?',
  stage: 'earlierResults',
  facts: ['iggRead', 'age'],
  finds: { course: ['gone-late', 'gone-early', 'mothers', 'late', 'undated', 'not-known'] },
  rows: [
    { id: 'RN-IGG-01', when: { iggRead: 'negative', age: 'beyond-9-months' }, find: { course: 'gone-late' } },
    { id: 'RN-IGG-02', when: { iggRead: 'negative', age: [...TO_9_MONTHS, 'unknown'] }, find: { course: 'gone-early' } },
    { id: 'RN-IGG-03', when: { iggRead: 'positive', age: TO_9_MONTHS }, find: { course: 'mothers' } },
    { id: 'RN-IGG-04', when: { iggRead: 'positive', age: 'beyond-9-months' }, find: { course: 'late' } },
    { id: 'RN-IGG-05', when: { iggRead: 'positive', age: 'unknown' }, find: { course: 'undated' } },
    { id: 'RN-IGG-06', when: { iggRead: ['grey', 'doubted'] }, find: { course: 'undated' } },
    { id: 'RN-IGG-07', when: { iggRead: 'not-done' }, find: { course: 'not-known' } },
  ],
} as const satisfies Layer;

// prettier-ignore
export const negativeSeen = {
  id: 'negative-seen',
  title: 'Is there a negative PCR?',
  stage: 'secondSampleAndPcr',
  facts: ['throat', 'urine', 'saliva', 'blood', 'amniotic', 'spot'],
  finds: { negativeSeen: ['no', 'yes'] },
  rows: [
    { id: 'RN-SEEN-01', when: { throat: 'negative' }, find: { negativeSeen: 'yes' } },
    { id: 'RN-SEEN-02', when: { throat: NO_NEGATIVE, urine: 'negative' }, find: { negativeSeen: 'yes' } },
    { id: 'RN-SEEN-03', when: { throat: NO_NEGATIVE, urine: NO_NEGATIVE, saliva: 'negative' }, find: { negativeSeen: 'yes' } },
    { id: 'RN-SEEN-04', when: { throat: NO_NEGATIVE, urine: NO_NEGATIVE, saliva: NO_NEGATIVE, blood: 'negative' }, find: { negativeSeen: 'yes' } },
    { id: 'RN-SEEN-05', when: { throat: NO_NEGATIVE, urine: NO_NEGATIVE, saliva: NO_NEGATIVE, blood: NO_NEGATIVE, amniotic: 'negative' }, find: { negativeSeen: 'yes' } },
    { id: 'RN-SEEN-06', when: { throat: NO_NEGATIVE, urine: NO_NEGATIVE, saliva: NO_NEGATIVE, blood: NO_NEGATIVE, amniotic: NO_NEGATIVE, spot: 'negative' }, find: { negativeSeen: 'yes' } },
    { id: 'RN-SEEN-07', when: { throat: NO_NEGATIVE, urine: NO_NEGATIVE, saliva: NO_NEGATIVE, blood: NO_NEGATIVE, amniotic: NO_NEGATIVE, spot: NO_NEGATIVE }, find: { negativeSeen: 'no' } },
  ],
} as const satisfies Layer;
