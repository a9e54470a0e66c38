import { bad, shortCase, type Bad } from './short.ts';

/** Answers that wait too long, by rule. */
export const urgency: Record<string, Bad> = {
  U01: bad(shortCase('rubella', 'newborn', ''), 'congenital_infection_possible', 'none'),
  U02: bad(shortCase('toxoplasma', 'pregnant', ''), 'probable_recent_infection', 'none'),
  U03: bad(shortCase('rubella', 'pregnant', ''), 'probable_recent_infection', 'none'),
  U04: bad(shortCase('cmv', 'pregnant', ''), 'probable_recent_infection', 'none'),
  U05: bad(shortCase('cmv', 'pregnant', 'amnioticPcr:positive'), 'immune', 'none'),
  U06: bad(
    shortCase('rubella', 'pregnant', 'igm:positive', { history: { rashDaysAgo: 0 } }),
    'immune',
    'none',
  ),
  U07: bad(
    shortCase('rubella', 'pregnant', 'igg:negative', { history: { rashDaysAgo: 4 } }),
    'immune',
    'none',
  ),
  U08: bad(
    shortCase('toxoplasma', 'newborn', '', { history: { newbornSigns: true } }),
    'congenital_infection_excluded',
    'none',
  ),
  U09: bad(shortCase('cmv', 'newborn', ''), 'congenital_infection_excluded', 'none'),
  U10: bad(shortCase('cmv', 'planning', 'igm:positive'), 'inconclusive', 'none'),
  U11: bad(shortCase('rubella', 'planning', '', { history: { activeEyeDisease: true } }), 'immune', 'none'),
  U12: bad(shortCase('rubella', 'newborn', ''), 'congenital_infection_excluded', 'none'),
  U13: bad(shortCase('rubella', 'pregnant', '', { history: { rashDaysAgo: 0 } }), 'immune', 'none'),
  U14: bad(shortCase('cmv', 'planning', 'igg:grey', { history: { contactDaysAgo: 57 } }), 'immune', 'none'),
  U15: bad(
    shortCase('rubella', 'newborn', 'igg:low-positive', { history: { immunosuppressed: true } }),
    'false_positive_igm_likely',
    'none',
  ),
  U16: bad(
    shortCase('toxoplasma', 'pregnant', 'igm:positive', { history: { recentImmunoglobulin: true } }),
    'inconclusive',
    'none',
  ),
  U17: bad(
    shortCase('rubella', 'planning', 'igg:grey', { history: { endemicTravel: true } }),
    'immune',
    'none',
  ),
  U18: bad(
    shortCase('cmv', 'pregnant', 'igg:grey igm:pending', {
      previous: [{ weeksBefore: 1, igg: { class: 'negative' } }],
    }),
    'immune',
    'none',
  ),
  U19: bad(
    shortCase('cmv', 'planning', 'igg:positive igm:unknown', {
      previous: [{ weeksBefore: 4.1, igg: { class: 'negative' } }],
    }),
    'immune',
    'none',
  ),
  U20: bad(shortCase('cmv', 'planning', 'igm:pending secondIgm:grey'), 'inconclusive', 'routine'),
  U21: bad(
    shortCase('cmv', 'pregnant', 'igm:pending', {
      gestation: '20',
      previous: [{ weeksBefore: 4, igm: { class: 'grey' } }],
    }),
    'inconclusive',
    'routine',
  ),
  U22: bad(shortCase('cmv', 'planning', 'igg:positive igm:pending avidity:low'), 'inconclusive', 'routine'),
  U23: bad(shortCase('cmv', 'planning', 'igm:positive throatPcr:positive'), 'inconclusive', 'routine'),
};

/** Answers that say too little of a newborn, by rule. */
export const leastOfNewborns: Record<string, Bad> = {
  W60: bad(shortCase('rubella', 'newborn', ''), 'false_positive_igm_likely', 'routine'),
  W61: bad(
    shortCase('cmv', 'newborn', 'igm:positive', { history: { sampleFrom: 'infant' } }),
    'congenital_infection_excluded',
    'routine',
  ),
  W62: bad(shortCase('rubella', 'newborn', 'igm:grey'), 'congenital_infection_excluded', 'routine'),
  W63: bad(shortCase('cmv', 'newborn', 'dbsPcr:positive'), 'congenital_infection_excluded', 'routine'),
  W64: bad(
    shortCase('cmv', 'newborn', 'newbornSalivaPcr:positive'),
    'congenital_infection_excluded',
    'routine',
  ),
  W65: bad(
    shortCase('toxoplasma', 'newborn', 'newbornUrinePcr:positive'),
    'congenital_infection_excluded',
    'routine',
  ),
  W66: bad(
    shortCase('toxoplasma', 'newborn', 'motherChildBlot:positive'),
    'congenital_infection_excluded',
    'routine',
  ),
  W67: bad(
    shortCase('rubella', 'newborn', 'igg:positive', { series: 'rising' }),
    'congenital_infection_excluded',
    'routine',
  ),
  W68: bad(
    shortCase('toxoplasma', 'newborn', 'igg:positive', { ageDays: 367 }),
    'congenital_infection_excluded',
    'routine',
  ),
  W69: bad(shortCase('rubella', 'newborn', ''), 'congenital_infection_excluded', 'routine'),
  W70: bad(
    shortCase('rubella', 'newborn', 'igg:negative igm:positive'),
    'false_positive_igm_likely',
    'routine',
  ),
  W71: bad(shortCase('rubella', 'newborn', ''), 'congenital_infection_excluded', 'routine'),
  W72: bad(shortCase('toxoplasma', 'newborn', ''), 'congenital_infection_excluded', 'routine'),
  W73: bad(shortCase('cmv', 'newborn', ''), 'congenital_infection_excluded', 'routine'),
  W74: bad(shortCase('rubella', 'newborn', 'iggBlot:e2-absent'), 'congenital_infection_excluded', 'routine'),
  W75: bad(
    shortCase('rubella', 'newborn', '', { ageDays: 60, history: { sampleFrom: 'cord' } }),
    'congenital_infection_excluded',
    'routine',
  ),
  W76: bad(
    shortCase('cmv', 'newborn', 'newbornUrinePcr:negative newbornSalivaPcr:positive', { ageDays: 6 }),
    'congenital_infection_excluded',
    'routine',
  ),
  W77: bad(shortCase('cmv', 'newborn', 'amnioticPcr:positive'), 'congenital_infection_excluded', 'routine'),
  W78: bad(shortCase('rubella', 'newborn', 'igm:grey'), 'false_positive_igm_likely', 'routine'),
  W79: bad(
    shortCase('rubella', 'newborn', 'igg:negative igm:negative', {
      previous: [
        { weeksBefore: 4, igg: { class: 'positive' } },
        { weeksBefore: 8, igg: { class: 'negative' } },
      ],
    }),
    'congenital_infection_excluded',
    'routine',
  ),
  W80: bad(
    shortCase('rubella', 'newborn', 'igg:negative igm:negative', { history: { newbornSigns: true } }),
    'inconclusive',
    'routine',
  ),
};
