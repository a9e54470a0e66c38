/** The demands for planning and pregnant women, a decision each, by finding. */
import type { Case, Conclusion } from '../../../src/rules/vocabulary.ts';
import { isPositive, reactive, read, word } from '../oracle-mother/reading.ts';
import type { Demand } from './demands.ts';
import type { Verdict } from './expect.ts';

const LIKELY: readonly Conclusion[] = ['probable_recent_infection', 'confirmed_infection'];
const SUSPECT: readonly Conclusion[] = ['possible_recent_infection', ...LIKELY];
const OPEN: readonly Conclusion[] = [...SUSPECT, 'inconclusive'];

/** The plain reading of a case; where the decisions are silent the first choice stands. */
const reading = (c: Case) =>
  read(c, {
    ownIgm: false,
    looseAvidity: false,
    secondStandsIn: false,
    oldExposure: true,
    longest: false,
    lowest: true,
  });

export function demandsOfMother(c: Case, { accepts, line }: Verdict): Demand[] {
  const o = reading(c);
  const { p, pregnant, h, r } = o;
  const only = (words: readonly Conclusion[]): boolean => accepts.every((each) => words.includes(each));
  const says = (text: string): boolean => line.split(' | ').every((each) => each.startsWith(text));
  const none = (key: keyof typeof r): boolean => word(r[key]) === 'none';
  const rubella = p === 'rubella';
  const likely = only(LIKELY);
  const printed = word(r.igm);
  const there = isPositive(o.igg);
  const plain =
    (c.previous ?? []).length === 0 &&
    c.series == null &&
    !o.bloodPcr &&
    o.blot === 'none' &&
    h.immunosuppressed !== true &&
    h.recentImmunoglobulin !== true &&
    none('iga');
  const unproven = word(r.amnioticPcr) !== 'positive' && word(r.amnioticPcr) !== 'negative';
  const doses = h.documentedDoses ?? 0;
  const fragile = h.immunosuppressed === true || h.recentImmunoglobulin === true;
  const igmAlone = says('6 IgG negative, IgM') && reactive(printed) && only(OPEN);
  const before = o.positives.some((s) => !o.inPregnancy(s));
  const earlyCmv =
    p === 'cmv' && o.igg === 'positive' && !before && !o.high && !fragile && o.day !== null && o.day <= 98;
  const window = p === 'cmv' ? 119 : 126;
  const lateTest = !likely && o.day !== null && o.day > (p === 'cmv' ? 112 : 126);
  return [
    // Infection probable or confirmed.
    { finding: 'F38', applies: pregnant && likely, all: ['fetal_medicine_referral'] },
    {
      finding: 'F38',
      applies: pregnant && only(['non_primary_infection_possible']),
      all: ['fetal_medicine_referral'],
    },
    { finding: 'F38', applies: pregnant && rubella && likely, all: ['public_health_notification'] },
    { finding: 'F38', applies: pregnant && h.ultrasoundAbnormal === true, all: ['fetal_medicine_referral'] },
    {
      finding: 'F38',
      applies: pregnant && there && reactive(printed) && plain && !o.refuted && o.low && only(SUSPECT),
      all: ['fetal_medicine_referral'],
    },
    {
      finding: 'F38',
      applies: pregnant && o.igg === 'grey' && printed === 'positive' && plain && !o.refuted && only(SUSPECT),
      all: ['fetal_medicine_referral'],
    },
    { finding: 'F39', applies: pregnant && !rubella && likely && unproven, all: ['amniocentesis_pcr'] },
    {
      finding: 'F39',
      applies: pregnant && !rubella && likely && unproven && o.day !== null && o.day < window,
      avoid: ['amniocentesis_too_early'],
    },
    {
      finding: 'F39',
      applies: pregnant && likely,
      any: ['newborn_workup', 'newborn_pcr_21_days', 'infant_igg_follow_up'],
      all: ['ultrasound_follow_up'],
    },
    {
      finding: 'F39',
      applies: pregnant && likely && word(r.amnioticPcr) === 'negative',
      avoid: ['single_negative_excludes'],
    },
    { finding: 'F36', applies: pregnant && p === 'toxoplasma' && likely, all: ['spiramycin_discussion'] },
    {
      finding: 'F36',
      applies:
        pregnant &&
        p === 'toxoplasma' &&
        plain &&
        there &&
        reactive(printed) &&
        !o.refuted &&
        o.low &&
        only(SUSPECT),
      all: ['spiramycin_discussion'],
    },
    { finding: 'F36', applies: p === 'toxoplasma' && plain && igmAlone, none: ['spiramycin_discussion'] },
    { finding: 'F37', applies: pregnant && likely && earlyCmv, all: ['valaciclovir_discussion'] },
    {
      finding: 'F37',
      applies:
        p === 'cmv' &&
        pregnant &&
        ((o.day ?? 0) > 147 ||
          o.igg === 'negative' ||
          o.igg === 'none' ||
          !accepts.some((each) => LIKELY.includes(each))),
      none: ['valaciclovir_discussion'],
    },
    {
      finding: 'F64',
      applies: p === 'cmv' && pregnant && likely,
      avoid: ['ganciclovir_mother', 'valganciclovir_mother', 'hyperimmune_globulin_routine'],
    },
    { finding: 'F40', applies: !pregnant && only(SUSPECT), all: ['delay_conception_discussion'] },
    { finding: 'F40', applies: !pregnant && !rubella && likely, all: ['infectious_disease_referral'] },
    {
      finding: 'F53',
      applies: pregnant && h.immunosuppressed === true,
      all: ['infectious_disease_referral'],
      none: ['no_further_testing'],
    },
    // Tests that settle what is open.
    {
      finding: 'F04',
      applies: igmAlone && !o.refuted && plain,
      all: ['repeat_2_3_weeks', 'second_igm_assay'].filter(
        (code) => code !== 'second_igm_assay' || none('secondIgm'),
      ) as Demand['all'] & {},
      avoid: ['igm_alone_diagnosis', 'avidity_on_negative_igg', 'termination_on_serology'],
      none: ['no_further_testing', 'amniocentesis_pcr'].filter(
        (code) => code !== 'amniocentesis_pcr' || h.ultrasoundAbnormal !== true,
      ) as Demand['none'] & {},
    },
    {
      finding: 'F56',
      applies: igmAlone && plain && none('igmBlot') && none('secondIgm'),
      all: ['igm_immunoblot'],
    },
    {
      finding: 'F02',
      applies: o.igg === 'negative' && o.refuted && plain && says('6 IgG negative, IgM refuted'),
      all: ['repeat_2_3_weeks'],
    },
    {
      finding: 'F09',
      applies:
        plain &&
        there &&
        reactive(printed) &&
        says('6 IgG positive, IgM') &&
        o.nowAvidity === 'none' &&
        none('avidity'),
      all: ['avidity', 'repeat_2_3_weeks'],
      avoid: ['igm_alone_diagnosis', 'reassure_immune', 'termination_on_serology'],
      none: ['no_further_testing'],
    },
    {
      finding: 'F09',
      applies:
        plain &&
        there &&
        reactive(printed) &&
        says('6 IgG positive, IgM') &&
        none('secondIgm') &&
        none('avidity'),
      all: ['second_igm_assay'],
    },
    {
      finding: 'F06',
      applies: plain && o.igg === 'grey' && says('6 IgG grey, IgM negative'),
      all: ['igg_immunoblot', 'repeat_2_3_weeks'],
      avoid: rubella ? [] : ['reassure_immune'],
      none: ['avidity', 'no_further_testing'],
    },
    {
      finding: 'F08',
      applies: plain && o.igg === 'grey' && (says('6 grey/grey') || says('6 IgG grey, IgM positive')),
      all: ['repeat_2_3_weeks'],
      none: ['no_further_testing'],
    },
    {
      finding: 'F10',
      applies: says('6 IgG positive, blot negative') && only(['inconclusive']),
      all: ['second_igg_assay', 'reference_lab'],
    },
    {
      finding: 'F12',
      applies: says('6 seroconversion, other') && o.blot === 'none' && none('iggBlot'),
      all: ['igg_immunoblot'],
      any: ['repeat_2_3_weeks', 'stored_serum_parallel'],
    },
    {
      finding: 'F12',
      applies:
        says('6 seroconversion, other') &&
        !rubella &&
        (c.previous ?? []).every((each) => each.sameAssay !== true),
      avoid: ['compare_across_assays'],
    },
    {
      finding: 'F24',
      applies:
        !rubella &&
        printed === 'none' &&
        none('secondIgm') &&
        o.igg === 'positive' &&
        says('6 IgM not done') &&
        !o.high &&
        plain,
      all: ['order_igm'],
    },
    {
      finding: 'F24',
      applies: rubella && says('6 rubella IgM not done, no exposure') && o.bothNone && pregnant && !o.alarm,
      none: ['order_igm'],
    },
    {
      finding: 'F27',
      applies: says('2.2 IgG positive earlier'),
      all: ['verify_earlier_report', 'second_igg_assay'],
      none: ['no_further_testing'],
    },
    {
      finding: 'F50',
      applies: o.igg === 'unclear' || o.printedIgm === 'unclear',
      none: ['no_further_testing'],
    },
    { finding: 'F52', applies: o.igg === 'none' && says('2.2 IgG missing'), all: ['order_igg'] },
    {
      finding: 'F18',
      applies: plain && says('6 CMV low avidity, IgM negative'),
      none: ['no_further_testing'],
    },
    { finding: 'F21', applies: plain && says('6 CMV high avidity but symptoms'), all: ['reference_lab'] },
    {
      finding: 'F54',
      applies:
        pregnant &&
        !rubella &&
        plain &&
        there &&
        o.igg === 'positive' &&
        printed === 'negative' &&
        none('secondIgm') &&
        lateTest &&
        o.nowAvidity === 'none',
      all: ['stored_serum_parallel'],
    },
    {
      finding: 'F48',
      applies:
        pregnant &&
        plain &&
        reactive(printed) &&
        !o.refuted &&
        o.day !== null &&
        (says('3 high avidity later') || says('3 rubella high avidity later')),
      all: ['fetal_medicine_referral'],
      avoid: ['avidity_dates_pregnancy'],
      none: ['no_further_testing'],
    },
    {
      finding: 'F48',
      applies:
        pregnant &&
        p === 'toxoplasma' &&
        plain &&
        says('3 high avidity in its window') &&
        o.day !== null &&
        o.day > o.span,
      all: ['reference_lab'],
    },
    {
      finding: 'F20',
      applies: rubella && pregnant && plain && says('6 rubella, high avidity, exposed'),
      all: ['repeat_2_3_weeks'],
      none: ['no_further_testing'],
    },
    {
      finding: 'F30',
      applies: rubella && plain && (says('6 rubella rash in 8 weeks') || says('6 rubella rash or symptoms')),
      all: ['repeat_2_3_weeks'],
      none: ['no_further_testing'],
    },
    {
      finding: 'F31',
      applies: rubella && plain && says('6 rubella more than 8 weeks'),
      all: ['stored_serum_parallel'],
      none: ['no_further_testing'],
    },
    {
      finding: 'F29',
      applies: says('6 too early after exposure') && plain,
      any: ['repeat_2_3_weeks', 'repeat_4_weeks'],
      none: ['no_further_testing'],
    },
    {
      finding: 'F35',
      applies:
        rubella &&
        pregnant &&
        typeof h.rashDaysAgo === 'number' &&
        h.rashDaysAgo <= 10 &&
        only(OPEN) &&
        !likely &&
        none('throatPcr'),
      all: ['throat_pcr'],
    },
    {
      finding: 'F29',
      applies:
        p === 'cmv' &&
        pregnant &&
        plain &&
        o.symptoms &&
        reactive(printed) &&
        there &&
        !o.high &&
        h.otherCauseOfIgm !== true &&
        only(SUSPECT),
      all: ['ebv_serology'],
    },
    {
      finding: 'F22',
      applies: p === 'cmv' && pregnant && plain && igmAlone && none('motherBloodPcr') && !o.refuted,
      all: ['maternal_blood_pcr'],
    },
    // Care.
    {
      finding: 'F59',
      applies: p === 'cmv' && o.igg === 'positive',
      avoid: ['reassure_immune'],
      all: ['hygiene_advice'],
    },
    { finding: 'F63', applies: c.settings?.practice !== 'cir', none: ['igm_retest_in_pregnancy'] },
    {
      finding: 'F63',
      applies:
        pregnant &&
        p === 'cmv' &&
        plain &&
        c.settings?.practice === 'cir' &&
        o.igg === 'positive' &&
        printed === 'negative' &&
        only(['past_infection']) &&
        !lateTest &&
        o.day !== null,
      all: ['igm_retest_in_pregnancy'],
    },
    {
      finding: 'F63',
      applies:
        pregnant &&
        !rubella &&
        plain &&
        only(['susceptible']) &&
        o.day !== null &&
        o.day < (p === 'cmv' ? 112 : 196) &&
        c.settings?.practice == null,
      any: ['retest_in_pregnancy', 'repeat_4_weeks'],
    },
    {
      finding: 'F63',
      applies: !rubella && plain && only(['susceptible']),
      all: ['hygiene_advice'],
      avoid: o.igg === 'negative' ? ['igm_only_retest'] : [],
    },
    {
      finding: 'F34',
      applies:
        rubella && pregnant && only(['susceptible']) && doses <= 2 && !fragile && h.weeksSinceVaccine == null,
      all: ['postpartum_mmr', 'avoid_contacts_advice'],
      avoid: ['mmr_in_pregnancy'],
    },
    {
      finding: 'F34',
      applies:
        rubella &&
        !pregnant &&
        only(['susceptible']) &&
        doses <= 2 &&
        !fragile &&
        h.weeksSinceVaccine == null &&
        typeof o.contact !== 'number' &&
        typeof o.rash !== 'number',
      all: ['mmr_before_conception'],
    },
    { finding: 'F62', applies: rubella && pregnant, none: ['mmr_before_conception'] },
    {
      finding: 'F62',
      applies: rubella && (doses >= 3 || h.immunosuppressed === true),
      none: pregnant ? ['postpartum_mmr'] : ['mmr_before_conception'],
    },
    {
      finding: 'F29',
      applies:
        rubella &&
        pregnant &&
        typeof h.contactDaysAgo === 'number' &&
        h.contactDaysAgo <= 28 &&
        o.igg === 'negative' &&
        printed === 'negative' &&
        plain,
      avoid: ['immunoglobulin_protection'],
    },
  ];
}
