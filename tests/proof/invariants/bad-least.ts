import { bad, shortCase, type Bad } from './short.ts';

/** Answers that say too little of a woman, by rule. */
export const least: Record<string, Bad> = {
  W01: bad(shortCase('rubella', 'planning', ''), 'false_positive_igm_likely', 'routine'),
  W02: bad(
    shortCase('cmv', 'planning', '', { history: { contactDaysAgo: 29 } }),
    'false_positive_igm_likely',
    'routine',
  ),
  W03: bad(
    shortCase('rubella', 'planning', '', { history: { recentImmunoglobulin: true } }),
    'false_positive_igm_likely',
    'routine',
  ),
  W04: bad(shortCase('cmv', 'pregnant', 'igg:negative iggBlot:positive'), 'immune', 'routine'),
  W05: bad(shortCase('rubella', 'planning', ''), 'susceptible', 'routine'),
  W06: bad(
    shortCase('rubella', 'planning', 'igg:negative igm:negative', { history: { rashDaysAgo: 5 } }),
    'immune',
    'routine',
  ),
  W07: bad(
    shortCase('toxoplasma', 'pregnant', 'igg:negative igm:negative', { history: { symptoms: true } }),
    'immune',
    'routine',
  ),
  W08: bad(
    shortCase('toxoplasma', 'planning', 'igg:positive igm:negative', { series: 'rising' }),
    'immune',
    'routine',
  ),
  W09: bad(shortCase('toxoplasma', 'planning', 'motherBloodPcr:positive'), 'immune', 'routine'),
  W10: bad(shortCase('rubella', 'planning', 'throatPcr:positive'), 'immune', 'routine'),
  W11: bad(shortCase('cmv', 'pregnant', 'amnioticPcr:positive'), 'immune', 'routine'),
  W12: bad(
    shortCase('cmv', 'pregnant', 'igg:positive igm:positive', {
      previous: [{ weeksBefore: 20, igg: { class: 'negative' } }],
    }),
    'immune',
    'routine',
  ),
  W13: bad(
    shortCase('cmv', 'pregnant', 'igg:positive igm:positive', {
      gestation: '43',
      previous: [{ weeksBefore: 26.1, igg: { class: 'negative' }, sameAssay: true }],
    }),
    'immune',
    'routine',
  ),
  W14: bad(
    shortCase('toxoplasma', 'pregnant', 'igg:grey igm:positive', {
      previous: [{ weeksBefore: 20, igg: { class: 'negative' } }],
    }),
    'immune',
    'routine',
  ),
  W15: bad(
    shortCase('toxoplasma', 'planning', 'igg:positive igm:positive', {
      previous: [{ weeksBefore: 2, igg: { class: 'negative' } }],
    }),
    'immune',
    'routine',
  ),
  W16: bad(shortCase('rubella', 'planning', 'igg:positive igm:positive'), 'immune', 'routine'),
  W17: bad(shortCase('cmv', 'planning', 'igg:negative igm:positive'), 'immune', 'routine'),
  W18: bad(shortCase('toxoplasma', 'planning', 'igg:grey igm:positive'), 'immune', 'routine'),
  W19: bad(shortCase('cmv', 'planning', 'igg:positive igm:grey secondAvidity:low'), 'immune', 'routine'),
  W20: bad(shortCase('cmv', 'planning', 'igg:positive avidity:intermediate'), 'immune', 'routine'),
  W21: bad(shortCase('cmv', 'planning', 'igg:positive igm:negative avidity:low'), 'immune', 'routine'),
  W22: bad(
    shortCase('toxoplasma', 'pregnant', 'igg:positive igm:positive avidity:high'),
    'immune',
    'routine',
  ),
  W23: bad(
    shortCase('cmv', 'pregnant', 'igg:positive igm:positive avidity:intermediate'),
    'immune',
    'routine',
  ),
  W24: bad(shortCase('rubella', 'planning', 'igm:unknown'), 'immune', 'routine'),
  W25: bad(shortCase('toxoplasma', 'pregnant', 'igg:positive'), 'immune', 'routine'),
  W26: bad(shortCase('toxoplasma', 'pregnant', 'igg:positive', { gestation: '32' }), 'immune', 'routine'),
  W27: bad(
    shortCase('toxoplasma', 'planning', 'igg:positive', { history: { ultrasoundAbnormal: true } }),
    'immune',
    'routine',
  ),
  W28: bad(
    shortCase('rubella', 'planning', 'igg:positive', { history: { rashDaysAgo: 14 } }),
    'immune',
    'routine',
  ),
  W29: bad(
    shortCase('rubella', 'pregnant', 'igg:negative', {
      previous: [{ weeksBefore: 12.1, igg: { class: 'positive' } }],
    }),
    'immune',
    'routine',
  ),
  W30: bad(shortCase('toxoplasma', 'planning', 'igg:positive iggBlot:negative'), 'immune', 'routine'),
  W31: bad(shortCase('rubella', 'planning', 'iggBlot:e2-absent'), 'immune', 'routine'),
  W32: bad(
    shortCase('toxoplasma', 'pregnant', 'igg:positive', {
      previous: [{ weeksBefore: 29, igg: { class: 'positive' } }],
      history: { ultrasoundAbnormal: true },
    }),
    'immune',
    'routine',
  ),
  W33: bad(shortCase('toxoplasma', 'pregnant', 'igg:positive'), 'immune', 'routine'),
  W34: bad(
    shortCase('cmv', 'pregnant', 'igg:positive igm:negative', {
      gestation: '9',
      previous: [{ weeksBefore: 2, igm: { class: 'positive' } }],
    }),
    'immune',
    'routine',
  ),
  W35: bad(
    shortCase('cmv', 'pregnant', 'igg:negative igm:positive', {
      previous: [{ weeksBefore: 1, igm: { class: 'grey' } }],
    }),
    'immune',
    'routine',
  ),
  W36: bad(shortCase('rubella', 'planning', 'igg:negative avidity:high'), 'immune', 'routine'),
  W37: bad(shortCase('cmv', 'planning', 'igm:positive'), 'immune', 'routine'),
  W38: bad(
    shortCase('toxoplasma', 'pregnant', 'igg:positive igm:negative avidity:low', {
      gestation: '24',
      previous: [{ weeksBefore: 10, igg: { class: 'negative' }, sameAssay: true }],
    }),
    'immune',
    'routine',
  ),
  W39: bad(
    shortCase('cmv', 'pregnant', 'igg:low-positive igm:grey', {
      previous: [{ weeksBefore: 3.9, igg: { class: 'negative' } }],
    }),
    'immune',
    'routine',
  ),
  W40: bad(
    shortCase('cmv', 'pregnant', 'igg:positive igm:positive', {
      gestation: '33+4',
      previous: [{ weeksBefore: 25.9, igg: { class: 'grey' } }],
    }),
    'immune',
    'routine',
  ),
  W41: bad(shortCase('toxoplasma', 'pregnant', 'iga:positive'), 'immune', 'routine'),
  W42: bad(
    shortCase(
      'toxoplasma',
      'pregnant',
      'igg:positive igm:positive secondAvidity:low motherBloodPcr:positive',
    ),
    'immune',
    'routine',
  ),
  W43: bad(
    shortCase('toxoplasma', 'planning', '', { history: { immunosuppressed: true } }),
    'immune',
    'routine',
  ),
  W44: bad(shortCase('cmv', 'pregnant', 'igm:positive avidity:high'), 'immune', 'routine'),
  W45: bad(shortCase('rubella', 'pregnant', 'igg:positive igm:positive avidity:high'), 'immune', 'routine'),
  W46: bad(shortCase('rubella', 'planning', 'igg:positive igm:negative avidity:low'), 'immune', 'routine'),
  W47: bad(
    shortCase('rubella', 'planning', 'igg:positive igm:grey', {
      previous: [{ weeksBefore: 55, igg: { class: 'positive' } }],
      history: { symptoms: true },
    }),
    'immune',
    'routine',
  ),
  W48: bad(
    shortCase('rubella', 'pregnant', 'igg:positive igm:positive', { history: { weeksSinceVaccine: 4 } }),
    'immune',
    'routine',
  ),
  W49: bad(shortCase('rubella', 'pregnant', 'igg:positive'), 'immune', 'routine'),
  W50: bad(
    shortCase('toxoplasma', 'pregnant', 'igg:negative igm:negative motherBloodPcr:positive'),
    'immune',
    'routine',
  ),
  W51: bad(
    shortCase('rubella', 'planning', 'igg:positive igm:grey avidity:low', { history: { rashDaysAgo: 21 } }),
    'immune',
    'routine',
  ),
  W52: bad(
    shortCase('rubella', 'planning', 'igg:positive igm:grey', { series: 'rising' }),
    'immune',
    'routine',
  ),
  W53: bad(
    shortCase('toxoplasma', 'planning', 'igg:positive igm:positive secondIgm:negative'),
    'immune',
    'routine',
  ),
  W54: bad(
    shortCase('rubella', 'planning', 'igg:positive igm:negative iggBlot:e2-absent'),
    'immune',
    'routine',
  ),
  W55: bad(shortCase('rubella', 'pregnant', 'igg:positive avidity:low'), 'immune', 'routine'),
};
