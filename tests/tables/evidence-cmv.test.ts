/** The rules that the CMV sources state, each as a case a clinician can check. */
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/rules/vocabulary.ts';
import { actionsOf, assess, avoidOf } from '../helpers/read-case.ts';

type Given = Record<string, unknown>;
const h = (history: Given): Given => ({ history });
const before = (weeksBefore: number, igg: string, igm?: string, more: Given = {}) => ({
  weeksBefore,
  igg: { class: igg },
  ...(igm === undefined ? {} : { igm: { class: igm } }),
  ...more,
});

const SHORT: Record<string, string> = { '-': 'negative', '+': 'positive', g: 'grey', lo: 'low-positive' };
const TESTS: Record<string, string> = {
  G: 'igg', M: 'igm', av: 'avidity', gb: 'iggBlot', mb: 'igmBlot', m2: 'secondIgm', a2: 'secondAvidity',
  blood: 'motherBloodPcr', fluid: 'amnioticPcr', urine: 'newbornUrinePcr', saliva: 'newbornSalivaPcr',
  child: 'newbornBloodPcr', spot: 'dbsPcr',
}; // prettier-ignore

/** Week ("plan", "?" for unknown) or day of life ("d5", "d?"), then results such as "G+ Mg av=high". */
function ask(when: string, short: string, more: Given): Assessment {
  const results = Object.fromEntries(
    short.split(' ').flatMap((one) => {
      const [, test, word, sign] = /^([a-zA-Z][a-zA-Z\d]*)(?:=([a-z-]{3,})|(-|\+|g|lo))$/.exec(one) ?? [];
      const value = word ?? sign;
      const key = TESTS[test ?? ''];
      if (one !== '' && (key === undefined || value === undefined)) throw new Error(`cannot read "${one}"`);
      return key === undefined || value === undefined ? [] : [[key, { class: SHORT[value] ?? value }]];
    }),
  );
  const baby = /^d(\d+|\?)$/.exec(when);
  const age = baby === null || baby[1] === '?' ? {} : { ageDays: parseInt(baby[1] ?? '', 10) };
  const week = baby !== null || when === 'plan' || when === '?' ? {} : { gestation: when };
  const subject = baby === null ? (when === 'plan' ? 'planning' : 'pregnant') : 'newborn';
  return assess({ id: 'case', pathogen: 'cmv', subject, ...week, ...age, results, ...more });
}

/** `=word` the conclusion, `~` urgency, `w7` the window, `?` what is asked for, `code` and `-code` actions, `!` and `-!` what to avoid. */
function faults(answer: Assessment, expected: string): string[] {
  const codes = actionsOf(answer);
  const avoid = avoidOf(answer);
  const missing: readonly string[] = answer.missing;
  return expected.split(' ').filter((one) => {
    const rest = one.replace(/^(?:-!|[=~?!w-])/, '');
    if (one.startsWith('=')) return answer.conclusion !== rest;
    if (one.startsWith('~')) return answer.urgency !== rest;
    if (/^w-?\d+$/.test(one)) return String(answer.window?.excludedFromWeek) !== one.slice(1);
    if (one.startsWith('?')) return !missing.includes(rest);
    if (one.startsWith('-!')) return avoid.includes(rest);
    if (one.startsWith('!')) return !avoid.includes(rest);
    if (one.startsWith('-')) return codes.includes(rest);
    return !codes.includes(one);
  });
}

const CONFIRMS = [before(5, 'negative', 'negative', { sameAssay: true })];
const IMMUNE = { previous: [before(100, 'positive')] };
type Line = readonly [rule: string, when: string, results: string, more: Given, expected: string];

// prettier-ignore
const lines: Record<string, readonly Line[]> = {
  'the ten lines': [
    ['IgM alone never diagnoses', '9', 'G- M+', {}, '=possible_recent_infection !igm_alone_diagnosis repeat_2_3_weeks'],
    ['a negative IgM never excludes', '9', 'G+ M- av=low', {}, '=possible_recent_infection'],
    ['seroconversion proves', '11', 'G+ M+', { previous: CONFIRMS }, '=confirmed_infection'],
    ['high at 8 weeks and at 24 weeks are opposite', '8', 'G+ M+ av=high', {}, '=recent_infection_excluded'],
    ['high at 24 weeks leaves the first trimester open', '24', 'G+ M+ av=high', {}, '=inconclusive w11 !avidity_dates_pregnancy'],
    ['a low IgG may be false', '9', 'Glo M-', {}, '=inconclusive igg_immunoblot hygiene_advice -avidity'],
    ['the immune can transmit', '9', 'G+ M-', {}, '=past_infection hygiene_advice !reassure_immune -igm_retest_in_pregnancy'],
    ['valaciclovir as a discussion only', '9', 'G+ M+ av=low', {}, 'valaciclovir_discussion fetal_medicine_referral'],
    ['never ganciclovir, valganciclovir or immunoglobulin for the mother', '9', 'G+ M+ av=low', {}, '!ganciclovir_mother !valganciclovir_mother !hyperimmune_globulin_routine'],
    ['PCR needs its specimen and the age', 'd?', 'urine+', {}, '=congenital_infection_possible ?ageDays dbs_pcr'],
  ],
  'A: both negative': [
    ['planning: test again in pregnancy', 'plan', 'G- M-', {}, '=susceptible hygiene_advice retest_in_pregnancy !igm_only_retest'],
    ['to 16 weeks: every 4 weeks, IgG and IgM', '9', 'G- M-', {}, '=susceptible hygiene_advice repeat_4_weeks !igm_only_retest -igm_retest_in_pregnancy'],
    ['week unknown: read as early', '?', 'G- M-', {}, 'repeat_4_weeks'],
    ['later: no routine retest', '20', 'G- M-', {}, '=susceptible hygiene_advice -repeat_4_weeks -retest_in_pregnancy'],
    ['later, with an illness: test again', '20', 'G- M-', h({ symptoms: true }), '=inconclusive repeat_4_weeks'],
    ['a contact in the last 60 days proves nothing yet', '9', 'G- M-', h({ contactDaysAgo: 60 }), '=inconclusive repeat_4_weeks hygiene_advice'],
    ['a contact longer ago counts as over', '9', 'G- M-', h({ contactDaysAgo: 61 }), '=susceptible'],
    ['abnormal scan: fetal medicine', '20', 'G- M-', h({ ultrasoundAbnormal: true }), 'fetal_medicine_referral -amniocentesis_pcr ~soon'],
  ],
  'B and C: IgM without IgG': [
    ['gray: second method, blot, second sample', '9', 'G- Mg', {}, '=inconclusive second_igm_assay igm_immunoblot repeat_2_3_weeks hygiene_advice'],
    ['early: PCR in blood', '9', 'G- Mg', {}, 'maternal_blood_pcr -valaciclovir_discussion'],
    ['planning: no PCR in blood', 'plan', 'G- Mg', {}, '-maternal_blood_pcr repeat_2_3_weeks'],
    ['positive: blot now and the second sample', '9', 'G- M+', {}, 'igm_immunoblot repeat_2_3_weeks maternal_blood_pcr ~soon'],
    ['like mononucleosis: EBV', '9', 'G- M+', h({ symptoms: true }), 'ebv_serology'],
    ['never valaciclovir without IgG', '9', 'G- M+ blood+', {}, '=probable_recent_infection -valaciclovir_discussion'],
    ['planning: hold conception', 'plan', 'G- M+', {}, 'delay_conception_discussion'],
    ['a negative blot does not close it', '9', 'G- M+ mb-', {}, '=possible_recent_infection repeat_2_3_weeks'],
    ['a positive blot keeps the second sample', '9', 'G- M+ mb+', {}, '=possible_recent_infection repeat_2_3_weeks'],
    ['still negative 4 weeks later: false IgM, susceptible again', '12', 'G- M+', { previous: [before(4, 'negative', 'positive')] }, '=false_positive_igm_likely hygiene_advice repeat_4_weeks'],
    ['too soon for that', '12', 'G- M+', { previous: [before(3, 'negative', 'positive')] }, '=possible_recent_infection'],
    ['no avidity on a negative IgG', '9', 'G- M+', {}, '-avidity !avidity_on_negative_igg'],
    ['avidity reported on a negative IgG is a conflict', '9', 'G- M- av=high', {}, '=inconclusive second_igg_assay -no_further_testing'],
  ],
  'D, E, F: IgG gray or low': [
    ['gray: blot, second sample, care as susceptible', '9', 'Gg M-', {}, '=inconclusive igg_immunoblot repeat_2_3_weeks hygiene_advice -avidity'],
    ['blot negative: susceptible', '9', 'Gg M- gb-', {}, '=susceptible hygiene_advice'],
    ['blot positive: past infection', '9', 'Gg M- gb+', {}, '=past_infection -no_further_testing'],
    ['blot indeterminate: nothing changes', '9', 'Gg M- gb=indeterminate', {}, '=inconclusive repeat_2_3_weeks second_igg_assay'],
    ['passive antibody: not read', '9', 'Gg M-', h({ recentImmunoglobulin: true }), '=inconclusive infectious_disease_referral'],
    ['gray and gray: blots, PCR, second sample, reference laboratory', '9', 'Gg Mg', {}, '=inconclusive igg_immunoblot igm_immunoblot maternal_blood_pcr repeat_2_3_weeks reference_lab hygiene_advice'],
    ['gray and gray, late: the stored serum too', '20', 'Gg Mg', {}, 'stored_serum_parallel reference_lab'],
    ['gray and gray, early: no stored serum', '9', 'Gg Mg', {}, '-stored_serum_parallel'],
    ['gray and positive: high suspicion', '9', 'Gg M+', {}, '=possible_recent_infection fetal_medicine_referral igg_immunoblot igm_immunoblot maternal_blood_pcr repeat_2_3_weeks'],
    ['gray and positive, late: the stored serum too', '20', 'Gg M+', {}, 'stored_serum_parallel reference_lab fetal_medicine_referral'],
    ['never valaciclovir there', '9', 'Gg M+', {}, '-valaciclovir_discussion'],
    ['gray after a negative in this pregnancy', '9', 'Gg M+', { previous: [before(4, 'negative')] }, '=probable_recent_infection'],
  ],
  'G: IgG positive, IgM negative': [
    ['planning: no more serology', 'plan', 'G+ M-', {}, '=past_infection no_further_testing -retest_in_pregnancy !reassure_immune'],
    ['the IgM retest only where the site chose it', '9', 'G+ M-', { settings: { practice: 'cir' } }, 'igm_retest_in_pregnancy'],
    ['symptoms: avidity, second sample', '9', 'G+ M-', h({ symptoms: true }), 'avidity repeat_2_3_weeks -no_further_testing'],
    ['a contact: avidity', '9', 'G+ M-', h({ contactDaysAgo: 30 }), 'avidity -no_further_testing'],
    ['abnormal scan: no reassuring word, avidity', '20', 'G+ M-', h({ ultrasoundAbnormal: true }), '=inconclusive avidity fetal_medicine_referral amniocentesis_pcr ultrasound_follow_up'],
    ['without a reason no avidity', '9', 'G+ M-', {}, '-avidity'],
    ['first test after 16 weeks: timing unknown', '17', 'G+ M-', {}, '=past_infection stored_serum_parallel -no_further_testing'],
    ['first test from 28 weeks: open, the newborn is tested', '30', 'G+ M-', {}, '=inconclusive stored_serum_parallel newborn_pcr_21_days'],
    ['week unknown: never past', '?', 'G+ M-', {}, '=inconclusive ?gestation'],
    ['low avidity without IgM', '9', 'G+ M- av=low', {}, '=possible_recent_infection reference_lab repeat_2_3_weeks'],
    ['IgM blot positive: not closed', '9', 'G+ M- mb+', {}, 'avidity -no_further_testing'],
  ],
  'H and I: avidity with its week': [
    ['no avidity yet: order it', '9', 'G+ M+', {}, '=possible_recent_infection avidity reference_lab repeat_2_3_weeks igm_immunoblot -no_further_testing'],
    ['not measurable counts as none', '9', 'G+ M+ av=not-measurable', {}, '=possible_recent_infection reference_lab'],
    ['IgM gray as positive', '9', 'G+ Mg', {}, '=possible_recent_infection avidity'],
    ['first test late: blots, stored serum, fetal medicine', '20', 'G+ M+', {}, 'avidity igg_immunoblot igm_immunoblot stored_serum_parallel reference_lab fetal_medicine_referral'],
    ['immune before: never primary', '9', 'G+ M+', IMMUNE, '=immune !reassure_immune -valaciclovir_discussion'],
    ['immune before, with symptoms', '9', 'G+ M+', { ...IMMUNE, ...h({ symptoms: true }) }, '=non_primary_infection_possible -valaciclovir_discussion'],
    ['low, planning: wait with conception', 'plan', 'G+ M+ av=low', {}, '=probable_recent_infection delay_conception_discussion repeat_2_3_weeks -valaciclovir_discussion -amniocentesis_pcr'],
    ['low, early: the bundle', '9', 'G+ M+ av=low', {}, '=probable_recent_infection ~today stored_serum_parallel amniocentesis_pcr ultrasound_follow_up newborn_pcr_21_days !termination_on_serology !amniocentesis_too_early'],
    ['low, 13 to 16 weeks: the same', '14', 'G+ M+ av=low', {}, '=probable_recent_infection ~today valaciclovir_discussion'],
    ['low, after 21 weeks: no valaciclovir', '24', 'G+ M+ av=low', {}, '=probable_recent_infection ~soon stored_serum_parallel amniocentesis_pcr -valaciclovir_discussion'],
    ['low, week unknown', '?', 'G+ M+ av=low', {}, '=probable_recent_infection ~today'],
    ['intermediate: second method, PCR, reference laboratory', '9', 'G+ M+ av=intermediate', {}, '=inconclusive avidity maternal_blood_pcr repeat_2_3_weeks reference_lab -no_further_testing'],
    ['intermediate, late', '20', 'G+ M+ av=intermediate', {}, '=inconclusive'],
    ['high, planning', 'plan', 'G+ M+ av=high', {}, '=past_infection'],
    ['high, last day of 12+6', '12+6', 'G+ M+ av=high', {}, '=recent_infection_excluded w0'],
    ['high, 13 weeks', '13', 'G+ M+ av=high', {}, '=inconclusive w0 !avidity_dates_pregnancy fetal_medicine_referral'],
    ['high, 18 weeks: excludes from week 5', '18', 'G+ M+ av=high', {}, '=inconclusive w5'],
    ['a laboratory that vouches for 4 months', '15', 'G+ M+ av=high', { settings: { avidityExcludesWeeks: 17 } }, '=recent_infection_excluded w-2'],
    ['never longer than 17 weeks', '18', 'G+ M+ av=high', { settings: { avidityExcludesWeeks: 20 } }, '=inconclusive w1'],
    ['high, week unknown', '?', 'G+ M+ av=high', {}, '=inconclusive ?gestation -no_further_testing'],
  ],
  'what takes the calm from a high avidity': [
    ['a low IgG', '9', 'Glo M+ av=high', {}, '=possible_recent_infection igg_immunoblot'],
    ['a low IgG that its blot confirms may count', '9', 'Glo M+ av=high gb+', {}, '=recent_infection_excluded'],
    ['an earlier negative IgG', '9', 'G+ M+ av=high', { previous: [before(5, 'negative')] }, '=probable_recent_infection'],
    ['PCR positive', '9', 'G+ M+ av=high blood+', {}, '=inconclusive reference_lab -valaciclovir_discussion'],
    ['symptoms', '9', 'G+ M+ av=high', h({ symptoms: true }), '=inconclusive avidity reference_lab ebv_serology'],
    ['a positive IgM blot: not closed', '9', 'G+ M+ av=high mb+', {}, 'avidity maternal_blood_pcr -no_further_testing ~routine'],
    ['a positive IgM blot, planning', 'plan', 'G+ M+ av=high mb+', {}, 'avidity -maternal_blood_pcr -no_further_testing'],
    ['an indeterminate IgM blot changes nothing', '9', 'G+ M+ av=high mb=indeterminate', {}, '=recent_infection_excluded no_further_testing'],
    ['immunoglobulin', '9', 'G+ M+ av=high', h({ recentImmunoglobulin: true }), '=inconclusive'],
    ['two methods, low against high', '9', 'G+ M+ av=high a2=low', {}, '=inconclusive reference_lab'],
    ['an abnormal scan', '9', 'G+ M+ av=high', h({ ultrasoundAbnormal: true }), '=inconclusive'],
  ],
  'blots, PCR, non-primary infection, weak immunity': [
    ['IgM blot negative on both positive: avidity still needed', '9', 'G+ M+ mb-', {}, 'avidity -no_further_testing'],
    ['IgM blot positive with low avidity', '9', 'G+ M+ av=low mb+', {}, '=probable_recent_infection'],
    ['seroconversion is checked', '11', 'G+ M-', { previous: CONFIRMS }, '=probable_recent_infection igg_immunoblot reference_lab'],
    ['PCR with IgM supports a first infection', '9', 'G+ M+ blood+', {}, '=probable_recent_infection'],
    ['PCR negative excludes nothing', '9', 'G+ M+ blood-', {}, '=possible_recent_infection'],
    ['IgG rise in the immune', '9', 'G+ M-', { ...IMMUNE, series: 'rising' }, '=non_primary_infection_possible -valaciclovir_discussion'],
    ['immunosuppressed: no normal reading', '9', 'G+ M-', h({ immunosuppressed: true }), '=inconclusive infectious_disease_referral reference_lab -no_further_testing'],
    ['immunosuppressed and negative', '9', 'G- M-', h({ immunosuppressed: true }), '=inconclusive infectious_disease_referral'],
  ],
  'after a primary infection': [
    ['today while it is early', '9', 'G+ M+', { previous: CONFIRMS }, '~today fetal_medicine_referral valaciclovir_discussion'],
    ['infected after 14 weeks: no valaciclovir', '20', 'G+ M+', { previous: CONFIRMS }, '-valaciclovir_discussion fetal_medicine_referral'],
    ['to 21+0', '21', 'G+ M+ av=low', {}, 'valaciclovir_discussion'],
    ['not later', '21+1', 'G+ M+ av=low', {}, '-valaciclovir_discussion'],
    ['fluid positive: infection proved', '22', 'G+ M+ av=low fluid+', {}, '=confirmed_infection ~today newborn_pcr_21_days'],
    ['fluid negative: the newborn is tested all the same', '22', 'G+ M+ av=low fluid-', {}, 'newborn_pcr_21_days ultrasound_follow_up !single_negative_excludes -amniocentesis_pcr'],
    ['never an end on serology', '9', 'G+ M+', {}, '!termination_on_serology'],
  ],
  'the newborn': [
    ['no PCR yet', 'd3', '', {}, '=inconclusive newborn_pcr_21_days'],
    ['day 14 to 21: today', 'd18', '', {}, '~today newborn_pcr_21_days'],
    ['urine positive by day 21', 'd21', 'urine+', {}, '=congenital_infection_confirmed infant_specialist_treatment hearing_eye_neuro_follow_up newborn_workup'],
    ['signs: today', 'd5', 'urine+', h({ newbornSigns: true }), '~today infant_specialist_treatment'],
    ['saliva alone: confirm', 'd5', 'saliva+', {}, '=congenital_infection_probable newborn_urine_confirm'],
    ['saliva not confirmed', 'd5', 'saliva+ urine-', {}, '=congenital_infection_possible newborn_urine_confirm'],
    ['positive after day 21', 'd22', 'urine+', {}, '=congenital_infection_possible dbs_pcr'],
    ['spot positive', 'd40', 'spot+', {}, '=congenital_infection_confirmed'],
    ['spot negative excludes nothing', 'd40', 'spot-', {}, '=inconclusive !single_negative_excludes -no_further_testing'],
    ['urine negative by day 21', 'd5', 'urine-', {}, '=congenital_infection_excluded'],
    ['blood negative excludes nothing', 'd5', 'child-', {}, '=inconclusive newborn_pcr_21_days'],
    ['IgG is the mother’s', 'd5', 'G+ M-', {}, '=congenital_infection_possible !newborn_igg_diagnosis newborn_pcr_21_days'],
    ['IgM decides nothing', 'd5', 'M+', {}, '=congenital_infection_possible newborn_pcr_21_days'],
    ['IgM in cord blood', 'd2', 'M+', h({ sampleFrom: 'cord' }), '=congenital_infection_possible !cord_igm_diagnosis'],
  ],
};

describe.each(Object.entries(lines))('%s', (_part, all) => {
  it.each(all)('%s: %s, %s', (_rule, when, short, more, expected) => {
    expect(faults(ask(when, short, more), expected)).toEqual([]);
  });
});
