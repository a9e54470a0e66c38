/**
 * The facts of an infant's table, and the bands that turn ages into classes. Every boundary stands here once, in
 * days, half-open. Months are read as 30.44 days and rounded to the cautious side: "from 5 months" is day 153,
 * "beyond 9 months" starts on day 275, "beyond 12 months" on day 366 (FINDINGS F45, F46).
 */
import type { EarlierZones, FactSpec } from '../rules/table.ts';
import type { FactPath } from '../rules/vocabulary.ts';
import { NOTHING, NOT_READ } from './groups.ts';

/** Earlier samples of an infant are counted in days of age; the zones of pregnancy are not used. */
const zones = {
  nearWeeks: 0,
  planningWeeks: 0,
  unknownWeeks: 0,
  passiveWeeks: 26,
  vaccineWeeks: null,
} as const satisfies EarlierZones;

/** A PCR or a blot: pending, indeterminate and unknown change nothing (FINDINGS F50). */
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

/** Another antibody or method: what was not read counts as not done. */
const another = <P extends FactPath>(path: P) =>
  ({
    values: ['none', 'negative', 'grey', 'positive'],
    from: [path],
    read: {
      by: 'class',
      path,
      groups: { none: NOTHING, negative: ['negative'], grey: ['grey'], positive: ['positive'] },
    },
  }) as const satisfies FactSpec;

const measured = <P extends FactPath>(path: P) =>
  ({
    values: ['no', 'yes'],
    from: [path],
    read: {
      by: 'class',
      path,
      groups: { no: [...NOTHING, 'not-measurable'], yes: ['low', 'intermediate', 'high'] },
    },
  }) as const satisfies FactSpec;

/** Only a stated yes counts; not known is read as no. */
const stated = <P extends FactPath>(path: P) =>
  ({
    values: ['no', 'yes'],
    from: [path],
    read: { by: 'value', path, groups: { yes: [true] }, other: 'no' },
  }) as const satisfies FactSpec;

/** Yes, no and not known are three answers. */
const told = <P extends FactPath>(path: P) =>
  ({
    values: ['no', 'yes', 'unknown'],
    from: [path],
    read: { by: 'value', path, groups: { no: [false], yes: [true] }, other: 'unknown' },
  }) as const satisfies FactSpec;

/** What the tables of all three pathogens read. */
export const commonNewbornFacts = {
  igg: {
    values: ['negative', 'grey', 'positive', 'not-done', 'unread'],
    from: ['results.igg'],
    read: {
      by: 'class',
      path: 'results.igg',
      groups: {
        negative: ['negative'],
        grey: ['grey'],
        positive: ['low-positive', 'positive'],
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
  secondIgm: another('results.secondIgm'),
  iga: another('results.iga'),
  igmBlot: supporting('results.igmBlot'),
  iggBlot: supporting('results.iggBlot'),
  motherChildBlot: supporting('results.motherChildBlot'),
  avidity: measured('results.avidity'),
  secondAvidity: measured('results.secondAvidity'),
  urine: supporting('results.newbornUrinePcr'),
  saliva: supporting('results.newbornSalivaPcr'),
  blood: supporting('results.newbornBloodPcr'),
  spot: supporting('results.dbsPcr'),
  throat: supporting('results.throatPcr'),
  amniotic: supporting('results.amnioticPcr'),
  series: {
    values: ['none', 'rising', 'stable', 'falling'],
    from: ['series'],
    read: {
      by: 'value',
      path: 'series',
      groups: { rising: ['rising'], stable: ['stable'], falling: ['falling'] },
      other: 'none',
    },
  },
  sample: {
    values: ['infant', 'cord', 'unknown'],
    from: ['history.sampleFrom'],
    read: {
      by: 'value',
      path: 'history.sampleFrom',
      groups: { infant: ['infant'], cord: ['cord'] },
      other: 'unknown',
    },
  },
  mother: {
    values: ['none', 'possible', 'infected', 'unknown'],
    from: ['history.motherInfection'],
    read: {
      by: 'value',
      path: 'history.motherInfection',
      groups: { none: ['none'], possible: ['possible'], infected: ['probable', 'confirmed'] },
      other: 'unknown',
    },
  },
  signs: told('history.newbornSigns'),
  immunoglobulin: stated('history.recentImmunoglobulin'),
  immunosuppressed: stated('history.immunosuppressed'),
  /** A reactive IgM in an earlier sample of the infant. */
  earlierIgm: {
    values: ['none', 'late'],
    from: ['previous', 'results.igm'],
    read: { by: 'earlier', what: 'igm-run', zones, days: 0 },
  },
} as const satisfies Record<string, FactSpec>;

/** IgM counts from day 5, IgA from day 10; the mother-child blot is useful for about 3 months. */
export const toxoplasmaNewbornFacts = {
  age: {
    values: ['day-0-4', 'day-5-9', 'day-10-28', 'day-29-91', 'to-12-months', 'beyond-12-months', 'unknown'],
    from: ['ageDays'],
    read: {
      by: 'number',
      path: 'ageDays',
      unit: 'days',
      bands: [
        { below: 5, is: 'day-0-4' },
        { below: 10, is: 'day-5-9' },
        { below: 29, is: 'day-10-28' },
        { below: 92, is: 'day-29-91' },
        { below: 366, is: 'to-12-months' },
      ],
      above: 'beyond-12-months',
      unknown: 'unknown',
    },
  },
  treated: told('history.treated'),
  /** IgG-negative samples from 5 months of age on, today's included. */
  negatives: {
    values: ['none', 'one', 'two'],
    from: ['results.igg', 'ageDays', 'previous'],
    read: { by: 'earlier', what: 'infant-negatives', zones, days: 153 },
  },
  /** An earlier sample of the infant without IgG. */
  negativeEver: {
    values: ['no', 'yes'],
    from: ['previous'],
    read: { by: 'earlier', what: 'negative-ever', zones },
  },
} as const satisfies Record<string, FactSpec>;

export const rubellaNewbornFacts = {
  age: {
    values: ['day-0-28', 'to-9-months', 'beyond-9-months', 'unknown'],
    from: ['ageDays'],
    read: {
      by: 'number',
      path: 'ageDays',
      unit: 'days',
      bands: [
        { below: 29, is: 'day-0-28' },
        { below: 275, is: 'to-9-months' },
      ],
      above: 'beyond-9-months',
      unknown: 'unknown',
    },
  },
  doses: {
    values: ['0', 'some', 'unknown'],
    from: ['history.documentedDoses'],
    read: {
      by: 'number',
      path: 'history.documentedDoses',
      unit: 'count',
      bands: [{ below: 1, is: '0' }],
      above: 'some',
      unknown: 'unknown',
    },
  },
  /** A vaccine of the last 12 weeks. */
  vaccinated: {
    values: ['recently', 'earlier', 'unknown'],
    from: ['history.weeksSinceVaccine'],
    read: {
      by: 'number',
      path: 'history.weeksSinceVaccine',
      unit: 'weeks',
      bands: [{ below: 85, is: 'recently' }],
      above: 'earlier',
      unknown: 'unknown',
    },
  },
} as const satisfies Record<string, FactSpec>;

/** A PCR speaks for infection before birth up to and on day 21; from day 14 its time runs out. */
export const cmvNewbornFacts = {
  age: {
    values: ['day-0-13', 'day-14-21', 'after-day-21', 'unknown'],
    from: ['ageDays'],
    read: {
      by: 'number',
      path: 'ageDays',
      unit: 'days',
      bands: [
        { below: 14, is: 'day-0-13' },
        { below: 22, is: 'day-14-21' },
      ],
      above: 'after-day-21',
      unknown: 'unknown',
    },
  },
} as const satisfies Record<string, FactSpec>;

/** What contradicts an exclusion by serology. */
export const doubtFacts = {
  /** Cord blood is drawn at birth: an older "cord" sample contradicts itself. A week is allowed for how ages are written. */
  cordAge: {
    values: ['at-birth', 'later', 'unknown'],
    from: ['ageDays'],
    read: { by: 'number', path: 'ageDays', unit: 'days', bands: [{ below: 8, is: 'at-birth' }], above: 'later', unknown: 'unknown' },
  },
  /** IgG negative once and positive after it: no course that fades. */
  rebound: { values: ['no', 'yes'], from: ['previous'], read: { by: 'earlier', what: 'rebound', zones } },
  /** Rubella: E1 bands without E2, as after a recent infection (F11). */
  e2Absent: {
    values: ['no', 'yes'],
    from: ['results.iggBlot'],
    read: { by: 'value', path: 'results.iggBlot', groups: { yes: ['e2-absent'] }, other: 'no' },
  },
} as const satisfies Record<string, FactSpec>;
