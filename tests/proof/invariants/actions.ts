import type { ActionCode, Assessment, AvoidCode, Pathogen, Subject } from '../../../src/rules/vocabulary.ts';
import { NEWBORN_ACTIONS } from '../../../src/rules/vocabulary.ts';
import { holds, is, lacks, ruleOn } from './answers.ts';
import { reactive } from './read.ts';
import { rule, type Invariant } from './rule.ts';
import { exposedWithin, has, look, nothingBut, within } from './view.ts';
import { closed, firstOf, IGG_AGAIN, pressing, SPECIALIST } from './words.ts';

const OF_TOXOPLASMA: readonly ActionCode[] = ['spiramycin_discussion'];
const OF_CMV: readonly ActionCode[] = [
  'valaciclovir_discussion',
  'dbs_pcr',
  'newborn_urine_confirm',
  'newborn_pcr_21_days',
];
const OF_RUBELLA: readonly ActionCode[] = ['mmr_before_conception', 'postpartum_mmr', 'throat_pcr'];
const OF_ANOTHER: Record<Pathogen, readonly ActionCode[]> = {
  toxoplasma: [...OF_CMV, ...OF_RUBELLA],
  cmv: [...OF_TOXOPLASMA, ...OF_RUBELLA],
  rubella: [...OF_TOXOPLASMA, ...OF_CMV],
};
const NOT_FOR: Record<Subject, readonly ActionCode[]> = {
  planning: ['amniocentesis_pcr', 'valaciclovir_discussion', ...NEWBORN_ACTIONS],
  pregnant: [],
  newborn: [
    ...(['avidity', 'amniocentesis_pcr', 'retest_in_pregnancy', 'igm_retest_in_pregnancy'] as const),
    ...(['delay_conception_discussion', 'mmr_before_conception'] as const),
    ...(['spiramycin_discussion', 'valaciclovir_discussion'] as const),
  ],
};
const avoids = (a: Assessment, code: AvoidCode): boolean => a.avoid.some((each) => each.code === code);
const susceptibleAgain = (a: Assessment): boolean =>
  a.conclusion === 'susceptible' || a.conclusion === 'false_positive_igm_likely';

/** Group A of the page, A01 to A14. */
export const actions: readonly Invariant[] = [
  rule('A01', (c, a) => {
    const wrong = firstOf(a, OF_ANOTHER[c.pathogen]);
    return wrong ? `${wrong} for ${c.pathogen}` : null;
  }),
  rule('A02', (c, a) =>
    c.subject !== 'planning' && has(a, 'mmr_before_conception')
      ? `mmr_before_conception for ${c.subject}`
      : null,
  ),
  rule('A03', (c, a) => {
    const doses = c.history?.documentedDoses ?? 0;
    const mmr = firstOf(a, ['mmr_before_conception', 'postpartum_mmr']);
    return doses >= 3 && mmr ? `${mmr} after ${doses} doses` : null;
  }),
  rule('A04', (c, a) => {
    const wrong = firstOf(a, NOT_FOR[c.subject]);
    return wrong ? `${wrong} for ${c.subject}` : null;
  }),
  rule('A05', (c, a) => {
    const ordered = a.actions.find((each) => each.code === 'avidity');
    const bare = ordered !== undefined && ordered.when === undefined;
    return look(c).igg === 'negative' && bare ? 'avidity on a negative IgG without when' : null;
  }),
  ruleOn('A06', lacks('repeat_2_3_weeks', 'repeat_4_weeks'), (v) => {
    if (!v.pregnant || v.igg !== 'negative' || !v.igmReactive || !v.firstSample) return null;
    return 'no second sample';
  }),
  rule('A07', (c, a) => {
    if (look(c).igg !== 'negative' || !has(a, 'igm_retest_in_pregnancy')) return null;
    return has(a, 'retest_in_pregnancy', ...IGG_AGAIN) ? null : 'only the IgM is retested';
  }),
  ruleOn('A08', susceptibleAgain, (v, a) => {
    if (v.newborn || v.rubella || v.igg !== 'negative') return null;
    if (!has(a, 'hygiene_advice')) return `${a.conclusion} without hygiene_advice`;
    const wasReactive = v.igmReactive || v.past.some((each) => reactive(each.igm));
    return v.pregnant && wasReactive && closed(a) ? 'closed after a reactive IgM' : null;
  }),
  ruleOn('A09', is('susceptible'), (v, a) => {
    if (!v.pregnant || !v.rubella || (v.history.documentedDoses ?? 0) > 1) return null;
    if (v.history.immunosuppressed || v.history.recentImmunoglobulin || v.history.weeksSinceVaccine != null)
      return null;
    const lacking = (['postpartum_mmr', 'avoid_contacts_advice'] as const).find((code) => !has(a, code));
    return lacking ?? (avoids(a, 'mmr_in_pregnancy') ? null : 'mmr_in_pregnancy is not in avoid');
  }),
  ruleOn('A10', is('susceptible'), (v, a) => {
    const h = v.history;
    if (!v.planning || !v.rubella || (h.documentedDoses ?? 0) > 0) return null;
    if (within(h.contactDaysAgo, 0, 28) || h.weeksSinceVaccine != null) return null;
    if (h.recentImmunoglobulin || h.immunosuppressed) return null;
    return has(a, 'mmr_before_conception') ? null : 'no mmr_before_conception';
  }),
  ruleOn('A11', lacks('parvovirus_b19_serology'), (v, a) => {
    if (!v.pregnant || !v.rubella || !within(v.history.rashDaysAgo, 0, 14)) return null;
    const tested = Object.values(v.read).some((each) => each !== 'absent');
    if (!tested || a.conclusion === 'confirmed_infection') return null;
    return 'no parvovirus_b19_serology';
  }),
  rule('A12', (c, a) => {
    const v = look(c);
    // Week not known: read as early (FINDINGS F55).
    if (!v.pregnant || !v.rubella || v.igm !== 'positive' || (v.day ?? 0) > 140 || !exposedWithin(v, 28))
      return null;
    if (!pressing(a)) return `urgency ${a.urgency}`;
    return has(a, 'public_health_notification', ...SPECIALIST) ? null : 'no specialist, no public health';
  }),
  ruleOn('A13', holds('amniocentesis_pcr'), (v, a) => {
    const planned = a.actions.find((each) => each.code === 'amniocentesis_pcr');
    if (!planned || planned.when !== undefined) return null;
    const from = v.pathogen === 'cmv' ? 119 : 126;
    return v.day === null || v.day < from ? `amniocentesis_pcr on day ${v.day} without when` : null;
  }),
  ruleOn('A14', holds('amniocentesis_pcr'), (v) => {
    if (v.igg !== 'negative' || !v.igmReactive || !nothingBut(v, ['igg', 'igm', 'secondIgm', 'igmBlot']))
      return null;
    return 'amniocentesis_pcr on an IgM alone';
  }),
];
