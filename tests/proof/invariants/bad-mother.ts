import {
  shortCase,
  bad,
  toxo,
  rubella,
  cmv,
  child,
  early,
  was,
  both,
  old,
  none,
  lone,
  cleared,
  type Bad,
  highLate,
} from './short.ts';

/** Answers that reassure, by rule. */
export const reassurance: Record<string, Bad> = {
  R01: bad(toxo('igg:positive igm:grey'), 'immune'),
  R02: bad(toxo(both), 'past_infection'),
  R03: bad(rubella(none), 'immune'),
  R04: bad(toxo('igg:grey igm:negative'), 'past_infection'),
  R05: bad(toxo('igg:pending igm:negative'), 'susceptible'),
  R06: bad(cmv('igg:positive'), 'past_infection'),
  R07: bad(toxo(old), 'immune'),
  R08: bad(toxo(old, { ...early, ...was(4, 'negative') }), 'past_infection'),
  R09: bad(toxo(both, { ...early, ...was(4, 'negative') }), 'inconclusive'),
  R10: bad(toxo(old, { history: { recentImmunoglobulin: true } }), 'past_infection'),
  R11: bad(cmv(old, { history: { immunosuppressed: true } }), 'inconclusive', 'routine', 'hygiene_advice'),
  R12: bad(toxo(old, { gestation: '29' }), 'past_infection', 'none', 'no_further_testing'),
  R13: bad(cmv(old, { series: 'rising' }), 'past_infection'),
  R14: bad(cmv(old), 'recent_infection_excluded'),
  R15: bad(rubella(old), 'susceptible'),
  R16: bad(toxo(lone), 'susceptible'),
  R17: bad(toxo(lone), 'false_positive_igm_likely'),
  R18: bad(cmv('igg:positive igm:negative motherBloodPcr:positive'), 'immune'),
  R19: bad(toxo(old, { ...early, ...was(3, 'positive', 'positive') }), 'past_infection'),
  R20: bad(rubella(none, was(60, 'positive')), 'immune'),
  R21: bad(
    toxo('igg:grey igm:negative iggBlot:positive', { ...early, ...was(4, 'negative') }),
    'past_infection',
  ),
  R22: bad(toxo(lone, was(4, 'negative', 'negative')), 'false_positive_igm_likely'),
};

/** Answers that date wrongly, by rule. */
export const dating: Record<string, Bad> = {
  D01: bad(toxo(highLate, { gestation: '18+1' }), 'recent_infection_excluded'),
  D02: bad(toxo(highLate), 'recent_infection_excluded'),
  D03: bad(toxo(highLate, early), 'recent_infection_excluded', 'none', ''),
  D04: bad(
    cmv(highLate, { ...early, settings: { avidityExcludesWeeks: 13 } }),
    'recent_infection_excluded',
    'none',
    '',
    {
      window: { excludedFromWeek: -5 },
    },
  ),
  D05: bad(cmv('igg:low-positive igm:positive avidity:high', early), 'recent_infection_excluded'),
  D06: bad(toxo(`${highLate} secondAvidity:low`, early), 'past_infection'),
  D07: bad(rubella(highLate, { ...early, history: { rashDaysAgo: 28 } }), 'immune'),
  D08: bad(toxo('igg:positive igm:negative avidity:low'), 'probable_recent_infection'),
  D09: bad(toxo(both), 'confirmed_infection'),
  D10: bad(cmv(lone), 'probable_recent_infection'),
  D11: bad(rubella(both, { history: { weeksSinceVaccine: 8, symptoms: true } }), 'probable_recent_infection'),
  T01: bad(rubella(none, { history: { rashDaysAgo: 4 } }), 'inconclusive', 'soon', 'repeat_2_3_weeks'),
  T02: bad(
    rubella(none, { history: { contactDaysAgo: 21 } }),
    'inconclusive',
    'routine',
    'repeat_2_3_weeks@',
  ),
  T03: bad(rubella(old, { gestation: '20', history: { rashDaysAgo: 57 } }), 'immune'),
};

const seroconverted = { gestation: '12', ...was(6, 'negative', 'negative') };
const amniotic = 'igg:positive igm:positive amnioticPcr:';
/** Answers with the wrong plan, by rule. */
export const actions: Record<string, Bad> = {
  A01: bad(cmv(both), 'possible_recent_infection', 'soon', 'spiramycin_discussion'),
  A02: bad(rubella(none), 'susceptible', 'routine', 'mmr_before_conception'),
  A03: bad(rubella(none, { history: { documentedDoses: 3 } }), 'susceptible', 'routine', 'postpartum_mmr'),
  A04: bad(child('cmv', old), 'congenital_infection_possible', 'soon', 'avidity'),
  A05: bad(toxo(none), 'susceptible', 'routine', 'avidity hygiene_advice'),
  A06: bad(toxo(lone), 'possible_recent_infection', 'soon', 'igm_immunoblot'),
  A07: bad(cmv(none), 'susceptible', 'routine', 'igm_retest_in_pregnancy'),
  A08: bad(toxo(none), 'susceptible', 'routine', 'retest_in_pregnancy'),
  A09: bad(rubella(none), 'susceptible', 'routine', 'postpartum_mmr avoid_contacts_advice'),
  A10: bad(shortCase('rubella', 'planning', none), 'susceptible', 'routine', 'retest_in_pregnancy'),
  A11: bad(rubella(old, { history: { rashDaysAgo: 14 } }), 'inconclusive', 'soon', 'repeat_2_3_weeks@'),
  A12: bad(
    rubella(both, { gestation: '20', history: { contactDaysAgo: 28 } }),
    'possible_recent_infection',
    'soon',
  ),
  A13: bad(cmv(both, { gestation: '16+6' }), 'probable_recent_infection', 'soon', 'amniocentesis_pcr'),
  A14: bad(toxo(lone, { gestation: '20' }), 'possible_recent_infection', 'soon', 'amniocentesis_pcr'),
  A15: bad(cmv(old), 'inconclusive', 'routine', 'valaciclovir_discussion'),
  A16: bad(cmv(none, { history: { ultrasoundAbnormal: true } }), 'susceptible', 'soon', 'hygiene_advice'),
  A17: bad(cmv(both), 'probable_recent_infection', 'none'),
  A18: bad(toxo(both), 'possible_recent_infection', 'soon', 'hygiene_advice'),
  A19: bad(toxo(`${amniotic}positive`), 'possible_recent_infection', 'today', 'fetal_medicine_referral'),
  A20: bad(toxo(`${amniotic}negative`), 'probable_recent_infection', 'today', 'fetal_medicine_referral'),
  A21: bad(toxo(both, seroconverted), 'confirmed_infection', 'routine'),
  A22: bad(cmv('igm:positive'), 'possible_recent_infection', 'soon', 'reference_lab'),
  A23: bad(rubella(both), 'possible_recent_infection', 'soon', 'avidity', {
    guidelines: [
      { source: 'cir', advice: 'Immunity is present, further studies are not needed', agrees: true },
    ],
  }),
  A24: bad(toxo(both), 'possible_recent_infection', 'soon', ''),
  A25: bad(toxo(highLate), 'inconclusive', 'soon', 'reference_lab'),
  A26: bad(rubella('igg:positive', { history: cleared }), 'immune', 'none', 'order_igm'),
};
