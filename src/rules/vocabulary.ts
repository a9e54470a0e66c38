/**
 * The closed lists of the case contract, and the shapes that every room speaks.
 * A case goes in, an assessment comes out; the field names are those of the published contract.
 */

export const PATHOGENS = ['toxoplasma', 'rubella', 'cmv'] as const;
export type Pathogen = (typeof PATHOGENS)[number];

export const SUBJECTS = ['planning', 'pregnant', 'newborn'] as const;
export type Subject = (typeof SUBJECTS)[number];

export const RESULT_KEYS = [
  'igg',
  'igm',
  'avidity',
  'iggBlot',
  'igmBlot',
  'secondIgm',
  'secondAvidity',
  'iga',
  'motherBloodPcr',
  'throatPcr',
  'amnioticPcr',
  'newbornUrinePcr',
  'newbornSalivaPcr',
  'newbornBloodPcr',
  'dbsPcr',
  'motherChildBlot',
] as const;
export type ResultKey = (typeof RESULT_KEYS)[number];

export const COMMON_CLASSES = ['not-done', 'pending', 'unknown'] as const;
export const IGG_CLASSES = ['negative', 'grey', 'low-positive', 'positive'] as const;
export const IGM_CLASSES = ['negative', 'grey', 'positive'] as const;
export const AVIDITY_CLASSES = ['low', 'intermediate', 'high', 'not-measurable'] as const;
export const BLOT_CLASSES = ['negative', 'indeterminate', 'positive'] as const;
export const PCR_CLASSES = ['negative', 'positive', 'indeterminate'] as const;

/** `unreadable` is never typed by anyone: it is what a printed text becomes that cannot be classified. */
export type ResultClass =
  | (typeof COMMON_CLASSES)[number]
  | (typeof IGG_CLASSES)[number]
  | (typeof AVIDITY_CLASSES)[number]
  | (typeof BLOT_CLASSES)[number]
  | 'e2-absent'
  | 'unreadable';

export interface Limits {
  readonly negativeBelow?: number;
  readonly positiveFrom?: number;
  readonly lowBelow?: number;
  readonly highFrom?: number;
}

/** A class, or what the laboratory printed. A class always counts as that class, whatever stands beside it. */
export interface Result {
  readonly class?: string;
  readonly text?: string;
  readonly unit?: string;
  readonly limits?: Limits;
  readonly kit?: string;
  /** `cut-off-rule`: the report prints one cut-off, and a person chose a laboratory's rule for the zone around it. */
  readonly classSource?: 'laboratory' | 'limits' | 'kit' | 'cut-off-rule';
}

export interface Earlier {
  /** Weeks, fractions allowed, counted back from the sample in `results`. */
  readonly weeksBefore: number;
  readonly igg?: Result;
  readonly igm?: Result;
  readonly avidity?: Result;
  readonly sameAssay?: boolean;
}

export const SERIES = ['rising', 'stable', 'falling'] as const;
export type Series = (typeof SERIES)[number];

export interface History {
  readonly rashDaysAgo?: number | 'none' | null;
  readonly contactDaysAgo?: number | 'none' | null;
  readonly endemicTravel?: boolean | null;
  readonly symptoms?: boolean | null;
  readonly documentedDoses?: number | null;
  readonly weeksSinceVaccine?: number | null;
  readonly immunosuppressed?: boolean | null;
  readonly activeEyeDisease?: boolean | null;
  readonly recentImmunoglobulin?: boolean | null;
  readonly treated?: boolean | null;
  readonly ultrasoundAbnormal?: boolean | null;
  readonly otherCauseOfIgm?: boolean | null;
  readonly motherInfection?: 'confirmed' | 'probable' | 'possible' | 'none' | null;
  readonly newbornSigns?: boolean | null;
  readonly sampleFrom?: 'cord' | 'infant' | null;
}
export const HISTORY_KEYS = [
  'rashDaysAgo',
  'contactDaysAgo',
  'endemicTravel',
  'symptoms',
  'documentedDoses',
  'weeksSinceVaccine',
  'immunosuppressed',
  'activeEyeDisease',
  'recentImmunoglobulin',
  'treated',
  'ultrasoundAbnormal',
  'otherCauseOfIgm',
  'motherInfection',
  'newbornSigns',
  'sampleFrom',
] as const;
export type HistoryKey = (typeof HISTORY_KEYS)[number];

export interface Settings {
  readonly avidityExcludesWeeks?: number | null;
  readonly practice?: string | null;
}

/** One case of the contract: one pathogen, one person, one sample. */
export interface Case {
  readonly id: string;
  readonly pathogen: Pathogen;
  readonly subject: Subject;
  readonly gestation?: string | null;
  readonly ageDays?: number | null;
  readonly results: { readonly [K in ResultKey]?: Result };
  readonly previous?: readonly Earlier[] | null;
  readonly series?: Series | null;
  readonly history?: History | null;
  readonly sampledOn?: string | null;
  readonly settings?: Settings | null;
}

/** Where a fact stands in a case. The same paths are used by `missing`, `because`, `whyNot` and the questions. */
export type FactPath =
  | 'gestation'
  | 'ageDays'
  | 'previous'
  | 'series'
  | 'settings.avidityExcludesWeeks'
  | 'settings.practice'
  | `results.${ResultKey}`
  | `history.${HistoryKey}`;

/** What a case would hold at a path: the class of a Result, else the JSON value. */
export type FactValue = string | number | boolean | null | readonly Earlier[];

export const CONCLUSIONS = [
  'susceptible',
  'immune',
  'past_infection',
  'recent_infection_excluded',
  'possible_recent_infection',
  'probable_recent_infection',
  'confirmed_infection',
  'non_primary_infection_possible',
  'false_positive_igm_likely',
  'inconclusive',
  'congenital_infection_excluded',
  'congenital_infection_possible',
  'congenital_infection_probable',
  'congenital_infection_confirmed',
] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

/** From calm to urgent: nothing further, at the next visit, this week, today. */
export const URGENCIES = ['none', 'routine', 'soon', 'today'] as const;
export type Urgency = (typeof URGENCIES)[number];

export const TEST_ACTIONS = [
  'order_igg',
  'order_igm',
  'avidity',
  'igg_immunoblot',
  'igm_immunoblot',
  'second_igm_assay',
  'second_igg_assay',
  'repeat_2_3_weeks',
  'repeat_4_weeks',
  'retest_in_pregnancy',
  'igm_retest_in_pregnancy',
  'stored_serum_parallel',
  'maternal_blood_pcr',
  'throat_pcr',
  'amniocentesis_pcr',
  'reference_lab',
  'ebv_serology',
  'parvovirus_b19_serology',
  'verify_earlier_report',
] as const;
export const CARE_ACTIONS = [
  'fetal_medicine_referral',
  'ultrasound_follow_up',
  'infectious_disease_referral',
  'public_health_notification',
  'spiramycin_discussion',
  'valaciclovir_discussion',
  'hygiene_advice',
  'avoid_contacts_advice',
  'mmr_before_conception',
  'postpartum_mmr',
  'delay_conception_discussion',
  'no_further_testing',
] as const;
export const NEWBORN_ACTIONS = [
  'newborn_workup',
  'newborn_pcr_21_days',
  'newborn_urine_confirm',
  'dbs_pcr',
  'infant_igg_follow_up',
  'infant_igm_repeat_1_month',
  'mother_child_immunoblot',
  'infant_specialist_treatment',
  'hearing_eye_neuro_follow_up',
  'isolation_precautions',
] as const;
export const ACTIONS = [...TEST_ACTIONS, ...CARE_ACTIONS, ...NEWBORN_ACTIONS] as const;
export type ActionCode = (typeof ACTIONS)[number];

export const AVOIDS = [
  'mmr_in_pregnancy',
  'igm_alone_diagnosis',
  'reassure_immune',
  'avidity_on_negative_igg',
  'avidity_dates_pregnancy',
  'termination_on_serology',
  'ganciclovir_mother',
  'valganciclovir_mother',
  'hyperimmune_globulin_routine',
  'immunoglobulin_protection',
  'amniocentesis_too_early',
  'compare_across_assays',
  'igm_only_retest',
  'newborn_igg_diagnosis',
  'cord_igm_diagnosis',
  'single_negative_excludes',
] as const;
export type AvoidCode = (typeof AVOIDS)[number];

export interface Action {
  readonly code: ActionCode;
  readonly text: string;
  readonly when?: string;
}
export interface Avoid {
  readonly code: AvoidCode;
  readonly text: string;
}
export interface Because {
  readonly row: string;
  readonly fact: FactPath;
  readonly value: FactValue;
  readonly text: string;
}
export interface WhyNot {
  readonly fact: FactPath;
  readonly value: FactValue;
  readonly conclusion: Conclusion;
}
export interface GuidelineSays {
  readonly source: string;
  readonly advice: string;
  readonly agrees: boolean;
}

/** The answer of the contract. Key order is the order of the published table. */
export interface Assessment {
  readonly id: string;
  readonly pathogen: Pathogen;
  readonly conclusion: Conclusion;
  readonly urgency: Urgency;
  readonly window: null | { readonly excludedFromWeek: number };
  readonly actions: readonly Action[];
  readonly avoid: readonly Avoid[];
  readonly missing: readonly FactPath[];
  readonly because: readonly Because[];
  readonly whyNot: readonly WhyNot[];
  readonly guidelines: readonly GuidelineSays[];
  readonly record: string;
  readonly content: { readonly version: string; readonly reviewed: string | null };
}

export interface CaseError {
  readonly id: string | null;
  readonly error: { readonly code: string; readonly field: string; readonly message: string };
}
