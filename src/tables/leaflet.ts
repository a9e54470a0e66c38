/**
 * What a woman is told on paper of an assessment: which of our actions become which step in plain words, what she can
 * do herself, and the facts that stand behind the plain sentences. Nothing is decided here: a step is on her leaflet
 * only where the assessment orders the action.
 */
import type {
  ActionCode,
  Conclusion,
  Pathogen,
  ResultClass,
  ResultKey,
  Subject,
} from '../rules/vocabulary.ts';
import type { LibraryFact } from './library/page.ts';
import type { NewbornTimeKey } from './times-newborn.ts';
import type { TimeKey } from './times.ts';

/** What happens next. Several actions of a laboratory are one step for her. */
export type StepKey =
  | 'moreTests'
  | 'laterTest'
  | 'bothBlood'
  | 'secondSample'
  | 'bloodAgain'
  | 'oldBlood'
  | 'oldReport'
  | 'expertLab'
  | 'swab'
  | 'waterTest'
  | 'babyExperts'
  | 'infectionExperts'
  | 'healthOffice'
  | 'medicine'
  | 'scans'
  | 'vaccineNow'
  | 'vaccineAfter'
  | 'wait'
  | 'noMoreTests'
  | 'afterBirth'
  | 'bloodAfterBirth'
  | 'urineAfterBirth'
  | 'childMoreTests'
  | 'childSecondSample'
  | 'childExpertLab'
  | 'childSwab'
  | 'childExperts'
  | 'childCheck'
  | 'childUrineOrSpit'
  | 'childUrine'
  | 'childBirthSpot'
  | 'childBloodAgain'
  | 'childFollowUp'
  | 'childNoMoreTests';

/** What she can do herself. */
export type TipKey =
  | 'cookMeat'
  | 'washFood'
  | 'washKitchen'
  | 'gloves'
  | 'catLitter'
  | 'washHands'
  | 'noSharing'
  | 'kissForehead'
  | 'condoms'
  | 'rashPeople'
  | 'callBeforeVisit'
  | 'tellContact'
  | 'visitors';

export interface Told {
  readonly step?: StepKey;
  readonly tips?: readonly TipKey[];
  /** The step is done by the laboratory or by us, and its time is of no use to her. */
  readonly timeless?: true;
}
/** An action, or an action at one of its times where that makes another step of it. */
export type ActionAt = ActionCode | `${ActionCode}@${TimeKey | NewbornTimeKey}`;

const lab: Told = { step: 'moreTests', timeless: true };
const childLab: Told = { step: 'childMoreTests', timeless: true };

/** For a woman. Hygiene advice is `hygiene`, by infection. */
export const stepsOfWoman: { readonly [action in ActionAt]?: Told } = {
  order_igg: lab,
  order_igm: lab,
  'order_igm@if_exposed': { tips: ['tellContact'] },
  avidity: lab,
  'avidity@when_igg_clear': { step: 'laterTest', timeless: true },
  second_igm_assay: lab,
  second_igg_assay: lab,
  igg_immunoblot: lab,
  igm_immunoblot: lab,
  ebv_serology: lab,
  parvovirus_b19_serology: lab,
  maternal_blood_pcr: lab,
  repeat_2_3_weeks: { step: 'secondSample' },
  repeat_4_weeks: { step: 'secondSample' },
  'repeat_4_weeks@every_4_weeks_to_14': { step: 'bloodAgain' },
  'repeat_4_weeks@every_4_weeks_to_16': { step: 'bloodAgain' },
  retest_in_pregnancy: { step: 'bloodAgain' },
  igm_retest_in_pregnancy: { step: 'bloodAgain' },
  stored_serum_parallel: { step: 'oldBlood', timeless: true },
  reference_lab: { step: 'expertLab', timeless: true },
  throat_pcr: { step: 'swab' },
  amniocentesis_pcr: { step: 'waterTest' },
  verify_earlier_report: { step: 'oldReport', timeless: true },
  fetal_medicine_referral: { step: 'babyExperts' },
  infectious_disease_referral: { step: 'infectionExperts' },
  public_health_notification: { step: 'healthOffice', timeless: true },
  spiramycin_discussion: { step: 'medicine' },
  valaciclovir_discussion: { step: 'medicine' },
  ultrasound_follow_up: { step: 'scans' },
  mmr_before_conception: { step: 'vaccineNow', timeless: true },
  postpartum_mmr: { step: 'vaccineAfter', timeless: true },
  delay_conception_discussion: { step: 'wait' },
  no_further_testing: { step: 'noMoreTests', timeless: true },
  newborn_workup: { step: 'afterBirth', timeless: true },
  newborn_pcr_21_days: { step: 'urineAfterBirth', timeless: true },
  infant_igg_follow_up: { step: 'bloodAfterBirth', timeless: true },
  avoid_contacts_advice: { tips: ['rashPeople', 'callBeforeVisit'] },
};

/** For the child, told to the mother. */
export const stepsOfChild: { readonly [action in ActionAt]?: Told } = {
  order_igg: childLab,
  order_igm: childLab,
  second_igm_assay: childLab,
  second_igg_assay: childLab,
  mother_child_immunoblot: { step: 'bothBlood' },
  repeat_2_3_weeks: { step: 'childSecondSample' },
  reference_lab: { step: 'childExpertLab', timeless: true },
  throat_pcr: { step: 'childSwab' },
  infectious_disease_referral: { step: 'childExperts' },
  infant_specialist_treatment: { step: 'childExperts' },
  public_health_notification: { step: 'healthOffice', timeless: true },
  newborn_workup: { step: 'childCheck' },
  newborn_pcr_21_days: { step: 'childUrineOrSpit' },
  newborn_urine_confirm: { step: 'childUrine' },
  dbs_pcr: { step: 'childBirthSpot', timeless: true },
  infant_igg_follow_up: { step: 'childBloodAgain' },
  infant_igm_repeat_1_month: { step: 'childBloodAgain' },
  hearing_eye_neuro_follow_up: { step: 'childFollowUp' },
  no_further_testing: { step: 'childNoMoreTests', timeless: true },
  isolation_precautions: { tips: ['visitors'] },
};

/** How an infection is kept away, where the assessment orders hygiene advice. */
export const hygiene: { readonly [pathogen in Pathogen]: readonly TipKey[] } = {
  toxoplasma: ['cookMeat', 'washFood', 'washKitchen', 'gloves', 'catLitter'],
  rubella: [],
  cmv: ['washHands', 'noSharing', 'kissForehead', 'condoms'],
};
/** Tips that make no sense to a woman who plans a pregnancy. */
export const notWhilePlanning: readonly TipKey[] = ['condoms'];

/** Conclusions that raise a fear for the baby which the blood of the mother cannot answer. */
export const silentOnBaby: readonly Conclusion[] = [
  'possible_recent_infection',
  'probable_recent_infection',
  'confirmed_infection',
  'non_primary_infection_possible',
];

/** Conclusions that leave the question of the infection open. */
export const open: readonly Conclusion[] = [
  'possible_recent_infection',
  'probable_recent_infection',
  'non_primary_infection_possible',
  'inconclusive',
  'congenital_infection_possible',
  'congenital_infection_probable',
];
/** Steps that end the matter. */
export const closing: readonly StepKey[] = ['noMoreTests', 'childNoMoreTests'];

type Classes<T> = { readonly [result in ResultClass]?: T };

/** What a class of a result is to her; a class that is not here says nothing that she could use. */
export const shown = {
  lasting: { negative: 'none', grey: 'unclear', 'low-positive': 'some', positive: 'some' },
  early: { negative: 'none', grey: 'unclear', positive: 'some' },
  age: { low: 'newer', intermediate: 'unclear', high: 'older' },
  germ: { negative: 'none', indeterminate: 'unclear', positive: 'some' },
} as const satisfies Record<string, Classes<string>>;
/** The tests for the germ itself. Of several the first of these that one of them shows is told. */
export const germTests: readonly ResultKey[] = [
  'motherBloodPcr',
  'throatPcr',
  'amnioticPcr',
  'newbornUrinePcr',
  'newbornSalivaPcr',
  'newbornBloodPcr',
  'dbsPcr',
];
export const germOrder = ['some', 'unclear', 'none'] as const;

/**
 * How the days of a time are told: `window`, it is done between them; `next`, the next time lies between them; `series`,
 * the next time is about the first. A time that is not here is told without days.
 */
export const daysToTell: { readonly [time in TimeKey | NewbornTimeKey]?: 'window' | 'next' | 'series' } = {
  in_2_3_weeks: 'window',
  in_4_weeks: 'window',
  past_contact_14: 'window',
  past_contact_60: 'window',
  second_closes_3_weeks: 'window',
  second_closes_4_weeks: 'window',
  days_5_10: 'window',
  days_5_10_closes_3_weeks: 'window',
  days_7_10: 'window',
  weeks_3_4_after_contact: 'window',
  amnio_toxoplasma: 'window',
  amnio_cmv: 'window',
  again_to_14: 'window',
  weeks_16_17: 'window',
  weeks_16_19: 'window',
  by_day_21: 'window',
  at_1_month: 'window',
  within_3_months: 'window',
  after_9_months: 'window',
  to_week_21: 'window',
  scans_2_to_4_weeks: 'next',
  monthly_and_after_delivery: 'next',
  every_4_to_6_weeks: 'next',
  every_6_to_8_weeks_to_16: 'next',
  every_8_to_12_weeks: 'next',
  every_1_to_3_months: 'next',
  weeks_11_14_and_16_19: 'next',
  every_4_weeks_to_16: 'series',
  every_4_weeks_to_14: 'series',
  every_8_weeks: 'series',
  week_20: 'series',
};

export interface LeafletFact extends Omit<LibraryFact, 'id'> {
  /** Where in the words the sentence stands. */
  readonly at: string;
  readonly subjects?: readonly Subject[];
}

/** What the plain sentences state as fact, with the sources that the library page gives for the same. */
// prettier-ignore
export const leafletFacts: readonly LeafletFact[] = [
  { at: 'about.toxoplasma', sources: ['cdc-dpdx-page', 'aap-2017'], mark: 'read' },
  { at: 'about.rubella', sources: ['cdc-rubella-serology', 'cdc-vpd-15', 'rcog-rubella'], mark: 'read' },
  { at: 'about.cmv', sources: ['cmv-compilation', 'hamprecht-2022'], mark: 'read' },
  { at: 'found.early.some', sources: ['gras-2004', 'persistent-rubella-igm', 'beebe-cmv'], mark: 'read' },
  { at: 'found.child.some', sources: ['aap-2017', 'cdc-cmv', 'who-2018-4-8'], mark: 'read' },
  { at: 'found.age.older', sources: ['prince-lape-nixon-2014'], mark: 'read' },
  { at: 'found.age.newer', sources: ['prince-lape-nixon-2014', 'findal-2015'], mark: 'read' },
  { at: 'means.confirmed_infection.cmv.then', sources: ['faure-bardon-2019', 'chatzakis-2020'], mark: 'read' },
  { at: 'steps.waterTest', sources: ['sogc-285', 'smfm-39'], mark: 'read' },
  { at: 'steps.scans', sources: ['torchlight-policy'], mark: 'derived' },
  { at: 'steps.vaccineNow', sources: ['acip-2013'], mark: 'read' },
  { at: 'steps.vaccineAfter', sources: ['acip-2013', 'nz-handbook'], mark: 'read' },
  { at: 'tips.cookMeat', sources: ['aap-2017'], mark: 'read' },
  { at: 'tips.washFood', sources: ['aap-2017'], mark: 'read' },
  { at: 'tips.washKitchen', sources: ['aap-2017'], mark: 'read' },
  { at: 'tips.gloves', sources: ['aap-2017'], mark: 'read' },
  { at: 'tips.catLitter', sources: ['aap-2017'], mark: 'read' },
  { at: 'tips.washHands', sources: ['cmv-compilation'], mark: 'read' },
  { at: 'tips.noSharing', sources: ['cmv-compilation'], mark: 'read' },
  { at: 'tips.kissForehead', sources: ['cmv-compilation'], mark: 'read' },
  { at: 'tips.condoms', sources: ['cir', 'ilive-cmv', 'cmv-compilation'], mark: 'read' },
  { at: 'tips.rashPeople', sources: ['nz-handbook', 'gponline-rubella'], mark: 'read' },
  { at: 'tips.callBeforeVisit', sources: ['nz-handbook'], mark: 'read' },
  { at: 'tips.visitors', sources: ['aap-crs-isolation'], mark: 'recalled' },
  { at: 'call.ill', sources: ['cdc-dpdx-page', 'cdc-rubella-serology', 'cmv-compilation'], mark: 'recalled', subjects: ['planning', 'pregnant'] },
];
