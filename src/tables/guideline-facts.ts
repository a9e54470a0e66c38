/** The facts by which a named source's statement is found. They are read from the results as they were given. */
import type { FactSpec } from '../rules/table.ts';
import type { FactPath } from '../rules/vocabulary.ts';
import { NOTHING, NOT_READ } from './groups.ts';
import { zones } from './mother-facts.ts';

const EVENTS = ['history.rashDaysAgo', 'history.contactDaysAgo'] as const;

/** A PCR or an immunoblot; what is pending, unknown or indeterminate counts as none. */
const supporting = <P extends FactPath>(path: P) =>
  ({
    values: ['none', 'negative', 'positive'],
    from: [path],
    read: {
      by: 'class',
      path,
      groups: {
        none: [...NOTHING, 'indeterminate'],
        negative: ['negative'],
        positive: ['positive', 'e2-absent'],
      },
    },
  }) as const satisfies FactSpec;

const antibody = <P extends FactPath>(path: P) =>
  ({
    values: ['none', 'negative', 'reactive'],
    from: [path],
    read: {
      by: 'class',
      path,
      groups: { none: NOTHING, negative: ['negative'], reactive: ['grey', 'positive'] },
    },
  }) as const satisfies FactSpec;

const told = <P extends FactPath>(path: P) =>
  ({
    values: ['no', 'yes', 'unknown'],
    from: [path],
    read: { by: 'value', path, groups: { no: [false], yes: [true] }, other: 'unknown' },
  }) as const satisfies FactSpec;

// prettier-ignore
export const guidelineFacts = {
  igg: {
    values: ['negative', 'grey', 'low-positive', 'positive', 'not-done', 'unread'],
    from: ['results.igg'],
    read: { by: 'class', path: 'results.igg', groups: { negative: ['negative'], grey: ['grey'], 'low-positive': ['low-positive'], positive: ['positive'], 'not-done': ['not-done'], unread: NOT_READ } },
  },
  igm: {
    values: ['negative', 'grey', 'positive', 'not-done', 'unread'],
    from: ['results.igm'],
    read: { by: 'class', path: 'results.igm', groups: { negative: ['negative'], grey: ['grey'], positive: ['positive'], 'not-done': ['not-done'], unread: NOT_READ } },
  },
  secondIgm: antibody('results.secondIgm'),
  iga: antibody('results.iga'),
  avidity: {
    values: ['none', 'low', 'intermediate', 'high'],
    from: ['results.avidity'],
    read: { by: 'class', path: 'results.avidity', groups: { none: ['not-done', 'not-measurable', ...NOT_READ], low: ['low'], intermediate: ['intermediate'], high: ['high'] } },
  },
  iggBlot: {
    values: ['none', 'negative', 'positive', 'e2-absent'],
    from: ['results.iggBlot'],
    read: { by: 'class', path: 'results.iggBlot', groups: { none: [...NOTHING, 'indeterminate'], negative: ['negative'], positive: ['positive'], 'e2-absent': ['e2-absent'] } },
  },
  igmBlot: supporting('results.igmBlot'),
  bloodPcr: supporting('results.motherBloodPcr'),
  throatPcr: supporting('results.throatPcr'),
  amnioticPcr: supporting('results.amnioticPcr'),
  /** The week at sampling, in the bands that the sources use. */
  week: {
    values: ['planning', 'to-12+6', '13+0-16+0', '16+1-18+0', '18+1-20+6', '21+0-27+6', '28-on', 'unknown'],
    from: ['gestation'],
    read: { by: 'week', of: 'sample', zones, bands: [{ below: 91, is: 'to-12+6' }, { below: 113, is: '13+0-16+0' }, { below: 127, is: '16+1-18+0' }, { below: 147, is: '18+1-20+6' }, { below: 196, is: '21+0-27+6' }], above: '28-on', unknown: 'unknown', planning: 'planning' },
  },
  /** Rash, contact, travel or symptoms. */
  exposed: {
    values: ['no', 'yes', 'unknown'],
    from: [...EVENTS, 'history.endemicTravel', 'history.symptoms'],
    read: { by: 'any-of', paths: [...EVENTS, 'history.endemicTravel', 'history.symptoms'], asked: EVENTS },
  },
  /** Days from the rash to the sample. */
  rash: {
    values: ['none', 'to-10', '11-56', '57-on', 'unknown'],
    from: ['history.rashDaysAgo'],
    read: { by: 'number', path: 'history.rashDaysAgo', unit: 'days', bands: [{ below: 11, is: 'to-10' }, { below: 57, is: '11-56' }], above: '57-on', unknown: 'unknown', none: 'none' },
  },
  /** Days from the last contact to the sample. */
  contact: {
    values: ['none', 'to-28', '29-56', '57-on', 'unknown'],
    from: ['history.contactDaysAgo'],
    read: { by: 'number', path: 'history.contactDaysAgo', unit: 'days', bands: [{ below: 29, is: 'to-28' }, { below: 57, is: '29-56' }], above: '57-on', unknown: 'unknown', none: 'none' },
  },
  travel: told('history.endemicTravel'),
  symptoms: told('history.symptoms'),
  /** Weeks from the last rubella vaccine to the sample. */
  vaccine: {
    values: ['to-8', '9-12', 'longer', 'unknown'],
    from: ['history.weeksSinceVaccine'],
    read: { by: 'number', path: 'history.weeksSinceVaccine', unit: 'weeks', bands: [{ below: 57, is: 'to-8' }, { below: 85, is: '9-12' }], above: 'longer', unknown: 'unknown' },
  },
  doses: {
    values: ['0', '1', '2', '3-on', 'unknown'],
    from: ['history.documentedDoses'],
    read: { by: 'number', path: 'history.documentedDoses', unit: 'count', bands: [{ below: 1, is: '0' }, { below: 2, is: '1' }, { below: 3, is: '2' }], above: '3-on', unknown: 'unknown' },
  },
  earlier: {
    values: ['none', 'some'],
    from: ['previous'],
    read: { by: 'earlier', what: 'any-sample', zones },
  },
  /** An earlier negative IgG: `same` assay or `other` in this pregnancy, `unclear` week, `near` = shortly before it. */
  negativeEarlier: {
    values: ['none', 'vaccinated', 'vaccine-recent', 'near', 'unclear', 'other', 'same'],
    from: ['previous', 'gestation', 'series'],
    read: { by: 'earlier', what: 'negative', zones },
  },
  /** A documented IgG positive from well before this pregnancy. */
  positiveBefore: {
    values: ['none', 'recent', 'old'],
    from: ['previous', 'gestation', 'results.igg'],
    read: { by: 'earlier', what: 'positive-before', zones },
  },
  series: {
    values: ['rising', 'stable', 'falling', 'unknown'],
    from: ['series'],
    read: { by: 'value', path: 'series', groups: { rising: ['rising'], stable: ['stable'], falling: ['falling'] }, other: 'unknown' },
  },
  scan: told('history.ultrasoundAbnormal'),
  eyes: told('history.activeEyeDisease'),
  immunosuppressed: told('history.immunosuppressed'),
  immunoglobulin: told('history.recentImmunoglobulin'),
  treated: told('history.treated'),
  otherCause: told('history.otherCauseOfIgm'),

  // The newborn
  age: {
    values: ['to-4', '5-9', '10-21', '22-91', '92-274', '275-365', '366-on', 'unknown'],
    from: ['ageDays'],
    read: { by: 'number', path: 'ageDays', unit: 'days', bands: [{ below: 5, is: 'to-4' }, { below: 10, is: '5-9' }, { below: 22, is: '10-21' }, { below: 92, is: '22-91' }, { below: 275, is: '92-274' }, { below: 366, is: '275-365' }], above: '366-on', unknown: 'unknown' },
  },
  sampleFrom: {
    values: ['infant', 'cord', 'unknown'],
    from: ['history.sampleFrom'],
    read: { by: 'value', path: 'history.sampleFrom', groups: { infant: ['infant'], cord: ['cord'] }, other: 'unknown' },
  },
  mother: {
    values: ['none', 'possible', 'infected', 'unknown'],
    from: ['history.motherInfection'],
    read: { by: 'value', path: 'history.motherInfection', groups: { none: ['none'], possible: ['possible'], infected: ['probable', 'confirmed'] }, other: 'unknown' },
  },
  signs: told('history.newbornSigns'),
  motherChildBlot: supporting('results.motherChildBlot'),
  urinePcr: supporting('results.newbornUrinePcr'),
  salivaPcr: supporting('results.newbornSalivaPcr'),
  childBloodPcr: supporting('results.newbornBloodPcr'),
  spotPcr: supporting('results.dbsPcr'),
  /** PCR in urine, saliva or blood. */
  pcr: {
    values: ['none', 'positive', 'negative'],
    from: ['results.newbornUrinePcr', 'results.newbornSalivaPcr', 'results.newbornBloodPcr'],
    read: { by: 'best-of', paths: ['results.newbornUrinePcr', 'results.newbornSalivaPcr', 'results.newbornBloodPcr'], order: ['positive', 'negative'] },
  },
} as const satisfies Record<string, FactSpec>;
