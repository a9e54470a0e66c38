/**
 * The facts of a woman's own serology, before or in pregnancy, and the bands and zones that turn numbers into
 * classes. Every boundary stands here once, in days or weeks, half-open.
 */
import type { EarlierZones, FactSpec } from '../rules/table.ts';
import { NOTHING, NOT_READ } from './groups.ts';

/** Where earlier samples fall (FINDINGS F12, F13, F25, F26). */
export const zones = {
  nearWeeks: 12,
  planningWeeks: 26,
  unknownWeeks: 43,
  passiveWeeks: 26,
  vaccineWeeks: null,
} as const satisfies EarlierZones;

/** Rubella alone reads vaccine dates: a vaccine of the last 12 weeks explains new antibody (F33). */
export const rubellaZones = { ...zones, vaccineWeeks: 12 } as const satisfies EarlierZones;

export const commonFacts = {
  subject: { values: ['planning', 'pregnant'], from: [], read: { by: 'subject' } },
  igg: {
    values: ['negative', 'grey', 'low', 'positive', 'not-done', 'unread'],
    from: ['results.igg'],
    read: {
      by: 'class',
      path: 'results.igg',
      groups: {
        negative: ['negative'],
        grey: ['grey'],
        low: ['low-positive'],
        positive: ['positive'],
        'not-done': ['not-done'],
        unread: NOT_READ,
      },
    },
  },
  igm: {
    values: ['negative', 'grey', 'positive', 'not-done', 'unread'],
    from: ['results.igm'],
    read: {
      by: 'class',
      path: 'results.igm',
      groups: {
        negative: ['negative'],
        grey: ['grey'],
        positive: ['positive'],
        'not-done': ['not-done'],
        unread: NOT_READ,
      },
    },
  },
  secondIgm: {
    values: ['none', 'negative', 'grey', 'positive'],
    from: ['results.secondIgm'],
    read: {
      by: 'class',
      path: 'results.secondIgm',
      groups: { none: NOTHING, negative: ['negative'], grey: ['grey'], positive: ['positive'] },
    },
  },
  /** A second IgM method said negative: beside a reactive first one the IgM is doubted, and with an exposure not refuted. */
  igmDoubted: {
    values: ['no', 'yes'],
    from: ['results.secondIgm'],
    read: {
      by: 'class',
      path: 'results.secondIgm',
      groups: { no: [...NOTHING, 'grey', 'positive'], yes: ['negative'] },
    },
  },
  iggBlot: {
    values: ['none', 'negative', 'positive'],
    from: ['results.iggBlot'],
    read: {
      by: 'class',
      path: 'results.iggBlot',
      groups: { none: [...NOTHING, 'indeterminate'], negative: ['negative'], positive: ['positive'] },
    },
  },
  /** An immunoblot that shows the pathogen's own bands: an IgG that is really there. */
  blotConfirms: {
    values: ['no', 'yes'],
    from: ['results.iggBlot'],
    read: {
      by: 'class',
      path: 'results.iggBlot',
      groups: { no: [...NOTHING, 'indeterminate', 'negative'], yes: ['positive', 'e2-absent'] },
    },
  },
  /** An immunoblot without the pathogen's own bands: an IgG that may not be there. */
  blotDenies: {
    values: ['no', 'yes'],
    from: ['results.iggBlot'],
    read: {
      by: 'class',
      path: 'results.iggBlot',
      groups: { no: [...NOTHING, 'indeterminate', 'positive', 'e2-absent'], yes: ['negative'] },
    },
  },
  igmBlot: {
    values: ['none', 'negative', 'positive'],
    from: ['results.igmBlot'],
    read: {
      by: 'class',
      path: 'results.igmBlot',
      groups: { none: [...NOTHING, 'indeterminate'], negative: ['negative'], positive: ['positive'] },
    },
  },
  avidityGiven: {
    values: ['no', 'yes'],
    from: ['results.avidity'],
    read: {
      by: 'class',
      path: 'results.avidity',
      groups: { no: [...NOTHING, 'not-measurable'], yes: ['low', 'intermediate', 'high'] },
    },
  },
  secondAvidityGiven: {
    values: ['no', 'yes'],
    from: ['results.secondAvidity'],
    read: {
      by: 'class',
      path: 'results.secondAvidity',
      groups: { no: [...NOTHING, 'not-measurable'], yes: ['low', 'intermediate', 'high'] },
    },
  },
  avidityMethods: {
    values: ['agree', 'disagree'],
    from: ['results.avidity', 'results.secondAvidity'],
    read: { by: 'avidity-methods' },
  },
  /** Was the avidity that counts measured on an earlier serum with a positive IgG of its own? */
  avidityFrom: {
    values: ['other', 'earlier'],
    from: ['results.avidity', 'results.secondAvidity', 'previous', 'history.treated'],
    read: { by: 'avidity-from' },
  },
  amnioticPcr: {
    values: ['none', 'negative', 'positive'],
    from: ['results.amnioticPcr'],
    read: {
      by: 'class',
      path: 'results.amnioticPcr',
      groups: { none: [...NOTHING, 'indeterminate'], negative: ['negative'], positive: ['positive'] },
    },
  },
  bloodPcr: {
    values: ['other', 'positive'],
    from: ['results.motherBloodPcr'],
    read: {
      by: 'class',
      path: 'results.motherBloodPcr',
      groups: { other: [...NOTHING, 'indeterminate', 'negative'], positive: ['positive'] },
    },
  },
  throatPcr: {
    values: ['other', 'positive'],
    from: ['results.throatPcr'],
    read: {
      by: 'class',
      path: 'results.throatPcr',
      groups: { other: [...NOTHING, 'indeterminate', 'negative'], positive: ['positive'] },
    },
  },
  series: {
    values: ['other', 'rising'],
    from: ['series'],
    read: { by: 'value', path: 'series', groups: { rising: ['rising'] }, other: 'other' },
  },
  travel: {
    values: ['no', 'yes'],
    from: ['history.endemicTravel'],
    read: { by: 'value', path: 'history.endemicTravel', groups: { yes: [true] }, other: 'no' },
  },
  symptoms: {
    values: ['no', 'yes'],
    from: ['history.symptoms'],
    read: { by: 'value', path: 'history.symptoms', groups: { yes: [true] }, other: 'no' },
  },
  immunosuppressed: {
    values: ['no', 'yes'],
    from: ['history.immunosuppressed'],
    read: { by: 'value', path: 'history.immunosuppressed', groups: { yes: [true] }, other: 'no' },
  },
  immunoglobulin: {
    values: ['no', 'yes'],
    from: ['history.recentImmunoglobulin'],
    read: { by: 'value', path: 'history.recentImmunoglobulin', groups: { yes: [true] }, other: 'no' },
  },
  eyes: {
    values: ['no', 'yes'],
    from: ['history.activeEyeDisease'],
    read: { by: 'value', path: 'history.activeEyeDisease', groups: { yes: [true] }, other: 'no' },
  },
  scan: {
    values: ['no', 'yes'],
    from: ['history.ultrasoundAbnormal'],
    read: { by: 'value', path: 'history.ultrasoundAbnormal', groups: { yes: [true] }, other: 'no' },
  },
  treated: {
    values: ['no', 'yes'],
    from: ['history.treated'],
    read: { by: 'value', path: 'history.treated', groups: { yes: [true] }, other: 'no' },
  },
  otherCause: {
    values: ['no', 'yes'],
    from: ['history.otherCauseOfIgm'],
    read: { by: 'value', path: 'history.otherCauseOfIgm', groups: { yes: [true] }, other: 'no' },
  },
  practice: {
    values: ['none', 'cir', 'france', 'italy', 'germany', 'austria', 'brazil', 'ecci', 'belgium', 'israel', 'uk', 'us-canada', 'australia-nz'],
    from: ['settings.practice'],
    read: {
      by: 'value',
      path: 'settings.practice',
      groups: { cir: ['cir'], france: ['france'], italy: ['italy'], germany: ['germany'], austria: ['austria'], brazil: ['brazil'], ecci: ['ecci'], belgium: ['belgium'], israel: ['israel'], uk: ['uk'], 'us-canada': ['us-canada'], 'australia-nz': ['australia-nz'] },
      other: 'none',
    },
  },
  iggLost: {
    values: ['no', 'yes'],
    from: ['previous', 'results.igg'],
    read: { by: 'earlier', what: 'lost', zones },
  },
  positiveBefore: {
    values: ['none', 'recent', 'old'],
    from: ['previous', 'gestation', 'results.igg'],
    read: { by: 'earlier', what: 'positive-before', zones },
  },
  firstPositiveIgm: {
    values: ['none', 'unknown', 'negative', 'reactive'],
    from: ['previous', 'gestation', 'results.igg'],
    read: { by: 'earlier', what: 'first-positive', zones },
  },
  igmEarlier: {
    values: ['no', 'yes'],
    from: ['previous', 'gestation'],
    read: { by: 'earlier', what: 'igm-in-pregnancy', zones },
  },
  earlierAny: { values: ['no', 'yes'], from: ['previous'], read: { by: 'earlier', what: 'any', zones } },
} as const satisfies Record<string, FactSpec>;

/** Earlier IgG negatives and grays, without a vaccine to explain what followed. */
export const earlierFacts = {
  negativeEarlier: {
    values: ['none', 'vaccinated', 'vaccine-recent', 'near', 'unclear', 'other', 'same'],
    from: ['previous', 'gestation', 'series'],
    read: { by: 'earlier', what: 'negative', zones },
  },
  greyEarlier: {
    values: ['no', 'yes'],
    from: ['previous', 'gestation'],
    read: { by: 'earlier', what: 'grey', zones },
  },
} as const satisfies Record<string, FactSpec>;

export const rubellaEarlierFacts = {
  negativeEarlier: {
    values: ['none', 'vaccinated', 'vaccine-recent', 'near', 'unclear', 'other', 'same'],
    from: ['previous', 'gestation', 'series', 'history.weeksSinceVaccine'],
    read: { by: 'earlier', what: 'negative', zones: rubellaZones },
  },
  greyEarlier: {
    values: ['no', 'yes'],
    from: ['previous', 'gestation', 'history.weeksSinceVaccine'],
    read: { by: 'earlier', what: 'grey', zones: rubellaZones },
  },
} as const satisfies Record<string, FactSpec>;

/** Rash or contact as a sign of exposure to toxoplasma or CMV: within 8 weeks or in this pregnancy. */
export const plainRash = {
  values: ['none', 'yes', 'unknown'],
  from: ['history.rashDaysAgo', 'gestation'],
  read: {
    by: 'exposure',
    path: 'history.rashDaysAgo',
    bands: [{ below: 57, is: 'yes' }],
    inPregnancy: 'yes',
    longAgo: 'unknown',
    none: 'none',
    unknown: 'unknown',
    pregnancyMaxDays: 301,
  },
} as const satisfies FactSpec;
