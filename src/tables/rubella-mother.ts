/** Rubella, a woman planning a pregnancy or pregnant. */
import type { Table } from '../rules/table.ts';
import { NOTHING } from './groups.ts';
import { commonFacts, rubellaEarlierFacts, rubellaZones as zones } from './mother-facts.ts';
import * as history from './mother-history.ts';
import * as readings from './mother-readings.ts';
import * as layers from './rubella-mother-layers.ts';
import { rubellaPlan, rubellaPlanFacts } from './rubella-mother-plan.ts';

export const rubellaMother = {
  id: 'rubella-mother',
  pathogen: 'rubella',
  subjects: ['planning', 'pregnant'],
  use: 'Rubella serology of a woman who plans a pregnancy or is pregnant, with her exposure, her documented doses and what else was done on her samples.',
  misuse: 'Not for infants, not for the fetus, not to count a remembered vaccine as a dose, and not for numbers without the laboratory’s own limits.',
  facts: {
    ...commonFacts,
    ...rubellaEarlierFacts,
    iggBlot: {
      values: ['none', 'negative', 'positive', 'e2-absent'],
      from: ['results.iggBlot'],
      read: { by: 'class', path: 'results.iggBlot', groups: { none: [...NOTHING, 'indeterminate'], negative: ['negative'], positive: ['positive'], 'e2-absent': ['e2-absent'] } },
    },
    e2Absent: {
      values: ['no', 'yes'],
      from: ['results.iggBlot'],
      read: { by: 'class', path: 'results.iggBlot', groups: { no: [...NOTHING, 'indeterminate', 'negative', 'positive'], yes: ['e2-absent'] } },
    },
    rash: {
      values: ['none', 'fresh', 'days14', 'days28', 'days56', 'old', 'unknown'],
      from: ['history.rashDaysAgo', 'gestation'],
      read: { by: 'exposure', path: 'history.rashDaysAgo', bands: [{ below: 11, is: 'fresh' }, { below: 15, is: 'days14' }, { below: 29, is: 'days28' }, { below: 57, is: 'days56' }], inPregnancy: 'old', longAgo: 'unknown', none: 'none', unknown: 'unknown', pregnancyMaxDays: 301 },
    },
    contact: {
      values: ['none', 'fresh', 'days56', 'old', 'unknown'],
      from: ['history.contactDaysAgo', 'gestation'],
      read: { by: 'exposure', path: 'history.contactDaysAgo', bands: [{ below: 29, is: 'fresh' }, { below: 57, is: 'days56' }], inPregnancy: 'old', longAgo: 'unknown', none: 'none', unknown: 'unknown', pregnancyMaxDays: 301 },
    },
    doses: {
      values: ['none', 'one', 'two', 'three', 'unknown'],
      from: ['history.documentedDoses'],
      read: { by: 'number', path: 'history.documentedDoses', unit: 'count', bands: [{ below: 1, is: 'none' }, { below: 2, is: 'one' }, { below: 3, is: 'two' }], above: 'three', unknown: 'unknown' },
    },
    vaccine: {
      values: ['recent', 'old', 'unknown'],
      from: ['history.weeksSinceVaccine'],
      read: { by: 'number', path: 'history.weeksSinceVaccine', unit: 'weeks', bands: [{ below: 85, is: 'recent' }], above: 'old', unknown: 'unknown' },
    },
    iggBeforeContact: { values: ['no', 'yes'], from: ['previous', 'history.contactDaysAgo'], read: { by: 'earlier', what: 'igg-before-contact', zones } },
    negativeOldEnough: { values: ['no', 'yes'], from: ['previous'], read: { by: 'earlier', what: 'negative-old-enough', zones, days: 28 } },
    igmRun: { values: ['none', 'early', 'late'], from: ['previous', 'results.igm'], read: { by: 'earlier', what: 'igm-run', zones, days: 21 } },
    avidity: {
      values: ['none', 'low', 'intermediate', 'high-plain', 'high-between', 'high-late', 'high-unknown'],
      from: ['results.avidity', 'results.secondAvidity', 'previous', 'gestation', 'settings.avidityExcludesWeeks', 'history.treated'],
      read: { by: 'avidity', zones, defaultWeeks: 8, capWeeks: 20, plainToDays: 14, betweenToDays: 14 },
    },
    ...rubellaPlanFacts,
  },
  readings: [
    layers.exposure,
    layers.covered,
    layers.event,
    layers.tooEarly,
    layers.rna,
    readings.igmMethods,
    readings.igmOverTime,
    readings.iggRubella,
    readings.avidityRubella,
    readings.signs,
  ],
  bases: history.bases,
  chain: [
    layers.directProof,
    history.readable,
    history.seroconversion,
    layers.immune,
    layers.vaccine,
    layers.rise,
    layers.near,
    history.noIgg,
    history.secondSample,
    layers.cellNegative,
    layers.cellGrey,
    history.blotContradicts,
    layers.reactive,
    layers.notReactive,
  ],
  closing: history.closing,
  plan: rubellaPlan,
} as const satisfies Table;
