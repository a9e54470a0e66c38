/** Readings as a report leaves them, made by hand. */
import type { ReadCase, Reading } from '../../src/exchange/report/reading.ts';
import type { Result } from '../../src/rules/vocabulary.ts';

const place = (raw: string, pointer: string) => ({ raw, pointer });

const igg: Result = {
  class: 'positive',
  text: '143',
  unit: 'IU/mL',
  limits: { negativeBelow: 10, positiveFrom: 15 },
  classSource: 'limits',
};
const igm: Result = { class: 'grey', text: '0,9 grey zone', classSource: 'laboratory' };
const before: Result = { class: 'negative', text: '3', unit: 'IU/mL', classSource: 'laboratory' };

const rubella: ReadCase = {
  id: 'rubella',
  pathogen: 'rubella',
  results: { igg, igm },
  previous: [{ weeksBefore: 4, igg: before }],
  sampledOn: '2026-12-04',
};

/** One pregnant woman, one sample and an older one of rubella; every value has its line. */
export const whole: Reading = {
  format: 'hl7v2',
  cases: [{ ...rubella, subject: 'pregnant', gestation: '9+2' }],
  asks: [],
  ignored: [{ ...place('OBX|9|NM|HSV^Herpes||2.1', 'OBX[9]'), why: 'another infection' }],
  lines: [
    {
      ...place('OBX|1|NM|RUBG^Rubella IgG||143|IU/mL|<10 / >15', 'OBX[1]'),
      pathogen: 'rubella',
      field: 'results.igg',
      value: igg,
    },
    {
      ...place('OBX|2|ST|RUBM^Rubella IgM||0,9 grey zone', 'OBX[2]'),
      pathogen: 'rubella',
      field: 'results.igm',
      value: igm,
    },
    {
      ...place('OBX|1|NM|RUBG^Rubella IgG||3|IU/mL', 'OBX[3]'),
      pathogen: 'rubella',
      field: 'previous[0].igg',
      value: before,
    },
    { ...place('EDD 7 July 2027', 'NTE[1]'), pathogen: null, field: 'gestation', value: '9+2' },
    { ...place('antenatal', 'PV1'), pathogen: null, field: 'subject', value: 'pregnant' },
  ],
  notes: ['read as Windows-1251'],
};

/** The same without who she is and how far; a CMV IgM that could not be classified, and an antibody of no class. */
export const open: Reading = {
  ...whole,
  cases: [rubella],
  lines: whole.lines.slice(0, 3),
  asks: [
    { field: 'subject', question: 'Whose results are these?', raw: '', pointer: '' },
    { field: 'gestation', question: 'How many weeks?', ...place('LMP 1.10.2026', 'NTE[1]') },
    { field: 'gestation', question: 'How many weeks?', ...place('week 14', 'NTE[2]') },
    {
      field: 'results.igm',
      pathogen: 'cmv',
      question: 'CMV IgM: what is the class?',
      ...place('OBX|4|NM|CMVM||1.37', 'OBX[4]'),
    },
    {
      field: 'results',
      pathogen: 'toxoplasma',
      question: 'IgG or IgM?',
      ...place('toxoplasma 11', 'OBX[5]'),
    },
    {
      field: 'sampledOn',
      pathogen: 'rubella',
      question: 'When was it taken?',
      ...place('avidity 78 %', 'OBX[6]'),
    },
  ],
};

/** Two infections, drawn on two days. */
export const twoDays: Reading = {
  ...whole,
  cases: [
    ...whole.cases,
    {
      id: 'cmv',
      pathogen: 'cmv',
      subject: 'pregnant',
      results: { igg: before },
      sampledOn: '2026-12-10',
    },
  ],
};
