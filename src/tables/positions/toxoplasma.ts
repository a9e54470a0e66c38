import type { Topic } from './topic.ts';

/** Questions about toxoplasma on which named sources differ. */
// prettier-ignore
export const toxoplasmaTopics = [
  {
    id: 'toxo-screening', pathogen: 'toxoplasma', about: ['susceptible', 'retest_in_pregnancy'], finding: 'F63',
    positions: [
      { source: 'france-2019-toxo', says: 'toxo-screening-france' },
      { source: 'austria-toxo-practice', says: 'toxo-screening-austria', recalled: true },
      { source: 'italy-toxo-interval', says: 'toxo-screening-italy', recalled: true },
      { source: 'brazil-practice', says: 'toxo-screening-brazil', recalled: true },
      { source: 'acog-151', says: 'toxo-screening-acog' },
      { source: 'cdc-dpdx-page', says: 'toxo-screening-cdc', recalled: true },
      { source: 'sogc-285', says: 'toxo-screening-sogc' },
      { source: 'uk-nsc-toxo', says: 'toxo-screening-uk' },
      { source: 'aesculabor-toxo', says: 'toxo-screening-germany' },
      { source: 'australia-anc-toxo', says: 'toxo-screening-australia' },
      { source: 'who-anc-2016-toxo', says: 'toxo-screening-who', recalled: true },
      { source: 'awmf-093-001', says: 'toxo-screening-awmf', recalled: true },
    ],
  },
  {
    id: 'toxo-retest-interval', pathogen: 'toxoplasma', about: ['retest_in_pregnancy'], finding: 'F63',
    positions: [
      { source: 'france-2019-toxo', says: 'toxo-interval-france' },
      { source: 'italy-toxo-interval', says: 'toxo-interval-italy' },
      { source: 'labor-enders-toxo', says: 'toxo-interval-enders' },
      { source: 'aesculabor-toxo', says: 'toxo-interval-aesculabor' },
      { source: 'austria-toxo-practice', says: 'toxo-interval-austria', recalled: true },
      { source: 'austria-adherence', says: 'toxo-interval-adherence' },
      { source: 'norway-three-samples', says: 'toxo-interval-norway' },
      { source: 'brazil-practice', says: 'toxo-interval-brazil', recalled: true },
      { source: 'acog-151', says: 'toxo-interval-acog' },
      { source: 'sogc-285', says: 'toxo-interval-sogc' },
      { source: 'uk-nsc-toxo', says: 'toxo-interval-uk' },
    ],
  },
  {
    id: 'toxo-avidity-period', pathogen: 'toxoplasma', about: ['avidity', 'recent_infection_excluded', 'avidity_dates_pregnancy'], finding: 'F48',
    positions: [
      { source: 'liesenfeld-2001', says: 'toxo-period-liesenfeld' },
      { source: 'toxo-avidity-cutoffs', says: 'toxo-period-makers' },
      { source: 'montoya-remington-2008', says: 'toxo-period-montoya' },
      { source: 'cdc-dpdx-page', says: 'toxo-period-cdc', recalled: true },
      { source: 'brazil-practice', says: 'toxo-period-brazil' },
      { source: 'jenum-1997', says: 'toxo-period-jenum' },
      { source: 'avidity-inserts-recalled', says: 'toxo-period-inserts', recalled: true },
    ],
  },
  {
    id: 'toxo-avidity-week', pathogen: 'toxoplasma', about: ['recent_infection_excluded', 'avidity_dates_pregnancy', 'stored_serum_parallel'], finding: 'F48',
    positions: [
      { source: 'liesenfeld-2001', says: 'toxo-week-liesenfeld' },
      { source: 'lappalainen-1995', says: 'toxo-week-lappalainen' },
      { source: 'cdc-dpdx-page', says: 'toxo-week-cdc', recalled: true },
      { source: 'montoya-remington-2008', says: 'toxo-week-montoya' },
      { source: 'brazil-avidity-rule', says: 'toxo-week-brazil' },
      { source: 'jenum-1997', says: 'toxo-week-jenum' },
      { source: 'cir', says: 'toxo-week-cir' },
    ],
  },
  {
    id: 'toxo-late-igg-only', pathogen: 'toxoplasma', about: ['past_infection', 'stored_serum_parallel'], finding: 'F54',
    positions: [
      { source: 'cdc-dpdx-toxo', says: 'toxo-late-cdc' },
      { source: 'montoya-2002', says: 'toxo-late-montoya-2002' },
      { source: 'montoya-remington-2008', says: 'toxo-late-montoya' },
      { source: 'jenum-1998', says: 'toxo-late-jenum' },
      { source: 'cir', says: 'toxo-late-cir' },
    ],
  },
  {
    id: 'toxo-early-igg-only', pathogen: 'toxoplasma', about: ['past_infection', 'no_further_testing'], finding: 'F78',
    positions: [
      { source: 'cdc-dpdx-toxo', says: 'toxo-early-cdc' },
      { source: 'montoya-remington-2008', says: 'toxo-early-montoya' },
      { source: 'france-2019-toxo', says: 'toxo-early-france' },
    ],
  },
  {
    id: 'toxo-low-avidity', pathogen: 'toxoplasma', about: ['possible_recent_infection', 'probable_recent_infection', 'spiramycin_discussion'], finding: 'F17',
    positions: [
      { source: 'brazil-moh', says: 'toxo-low-brazil' },
      { source: 'acog-151', says: 'toxo-low-acog' },
      { source: 'sogc-285', says: 'toxo-low-sogc' },
      { source: 'france-2019-toxo', says: 'toxo-low-france' },
      { source: 'aesculabor-toxo', says: 'toxo-low-germany' },
      { source: 'roche-toxo', says: 'toxo-low-roche' },
      { source: 'findal-2015', says: 'toxo-low-findal' },
      { source: 'tomasoni-low-avidity', says: 'toxo-low-tomasoni' },
      { source: 'boquel-2019', says: 'toxo-low-boquel' },
    ],
  },
  {
    id: 'toxo-intermediate-avidity', pathogen: 'toxoplasma', about: ['possible_recent_infection'], finding: 'F16',
    positions: [
      { source: 'smets-2016', says: 'toxo-mid-smets' },
      { source: 'roche-toxo', says: 'toxo-mid-roche' },
      { source: 'villard-2013', says: 'toxo-mid-villard' },
    ],
  },
  {
    id: 'toxo-treat-first', pathogen: 'toxoplasma', about: ['spiramycin_discussion'], finding: 'F36',
    positions: [
      { source: 'brazil-practice', says: 'toxo-treat-brazil' },
      { source: 'sogc-285', says: 'toxo-treat-sogc' },
      { source: 'acog-151', says: 'toxo-treat-acog' },
      { source: 'france-2019-toxo', says: 'toxo-treat-france' },
      { source: 'labor-enders-toxo', says: 'toxo-treat-germany' },
      { source: 'cdc-dpdx-toxo', says: 'toxo-treat-cdc' },
    ],
  },
  {
    id: 'toxo-isolated-igm-treatment', pathogen: 'toxoplasma', about: ['igm_alone_diagnosis', 'repeat_2_3_weeks'], finding: 'F36',
    positions: [
      { source: 'brazil-practice', says: 'toxo-isolated-brazil' },
      { source: 'sogc-285', says: 'toxo-isolated-sogc' },
      { source: 'france-2019-toxo', says: 'toxo-isolated-france' },
      { source: 'cdc-dpdx-toxo', says: 'toxo-isolated-cdc' },
    ],
  },
  {
    id: 'toxo-drug-switch', pathogen: 'toxoplasma', about: ['spiramycin_discussion', 'amniocentesis_pcr'], finding: 'F36',
    positions: [
      { source: 'france-2019-toxo', says: 'toxo-switch-france', recalled: true },
      { source: 'acog-151', says: 'toxo-switch-acog' },
      { source: 'dunay-2018', says: 'toxo-switch-dunay' },
      { source: 'toxo-regimens', says: 'toxo-switch-regimens' },
      { source: 'brazil-practice', says: 'toxo-switch-brazil' },
      { source: 'germany-drug-switch', says: 'toxo-switch-germany', recalled: true },
      { source: 'montoya-remington-2008', says: 'toxo-switch-montoya', recalled: true },
    ],
  },
  {
    id: 'toxo-treatment-effect', pathogen: 'toxoplasma', about: ['spiramycin_discussion'], finding: null,
    positions: [
      { source: 'syrocot-2007', says: 'toxo-effect-syrocot' },
      { source: 'cortina-borja-2010', says: 'toxo-effect-cortina' },
      { source: 'toxogest-2018', says: 'toxo-effect-toxogest' },
      { source: 'uk-nsc-toxo', says: 'toxo-effect-uk' },
    ],
  },
  {
    id: 'toxo-amniocentesis', pathogen: 'toxoplasma', about: ['amniocentesis_pcr', 'amniocentesis_too_early'], finding: 'F39',
    positions: [
      { source: 'sogc-285', says: 'toxo-amnio-sogc' },
      { source: 'findal-2015', says: 'toxo-amnio-findal' },
      { source: 'norway-amniocentesis-2017', says: 'toxo-amnio-norway' },
    ],
  },
  {
    id: 'toxo-amniotic-negative', pathogen: 'toxoplasma', about: ['single_negative_excludes', 'amniocentesis_pcr', 'newborn_workup'], finding: 'F39',
    positions: [
      { source: 'wallon-2010', says: 'toxo-pcr-wallon' },
      { source: 'romand-2001', says: 'toxo-pcr-romand' },
      { source: 'amniotic-pcr-meta', says: 'toxo-pcr-meta' },
      { source: 'aap-2017', says: 'toxo-pcr-aap' },
    ],
  },
  {
    id: 'toxo-grey-igg', pathogen: 'toxoplasma', about: ['igg_immunoblot'], finding: 'F06',
    positions: [
      { source: 'cdc-dpdx-toxo', says: 'toxo-grey-cdc' },
      { source: 'france-2019-toxo', says: 'toxo-grey-france' },
      { source: 'khammari-2013', says: 'toxo-grey-khammari' },
      { source: 'fricker-hidalgo-2013', says: 'toxo-grey-fricker' },
      { source: 'russia-doctor-grey', says: 'toxo-grey-russia' },
      { source: 'cir', says: 'toxo-grey-cir' },
      { source: 'labcorp-toxo-avidity', says: 'toxo-grey-labcorp' },
    ],
  },
  {
    id: 'toxo-grey-igm', pathogen: 'toxoplasma', about: ['second_igm_assay'], finding: 'F08',
    positions: [
      { source: 'cdc-dpdx-toxo', says: 'toxo-igmgrey-cdc' },
      { source: 'toxo-igm-insert', says: 'toxo-igmgrey-insert' },
    ],
  },
  {
    id: 'toxo-second-sample', pathogen: 'toxoplasma', about: ['repeat_2_3_weeks', 'false_positive_igm_likely'], finding: 'F01',
    positions: [
      { source: 'cdc-dpdx-toxo', says: 'toxo-second-cdc' },
      { source: 'sogc-285', says: 'toxo-second-sogc' },
      { source: 'acog-151', says: 'toxo-second-acog' },
      { source: 'france-2019-toxo', says: 'toxo-second-france' },
      { source: 'germany-serology-phases', says: 'toxo-second-germany' },
      { source: 'brazil-moh', says: 'toxo-second-brazil' },
      { source: 'arup-toxo', says: 'toxo-second-arup' },
      { source: 'france-serial-course', says: 'toxo-second-course' },
      { source: 'fricker-hidalgo-2013', says: 'toxo-second-fricker' },
      { source: 'cir', says: 'toxo-second-cir' },
    ],
  },
  {
    id: 'toxo-parallel', pathogen: 'toxoplasma', about: ['compare_across_assays', 'repeat_2_3_weeks'], finding: 'F75',
    positions: [
      { source: 'cste-2024', says: 'toxo-parallel-cste' },
      { source: 'france-parallel-titres', says: 'toxo-parallel-france' },
      { source: 'france-serial-course', says: 'toxo-parallel-course' },
      { source: 'france-stable-igg', says: 'toxo-parallel-stable', recalled: true },
      { source: 'cdc-toxo-rise', says: 'toxo-parallel-cdc' },
      { source: 'jenum-1998', says: 'toxo-parallel-jenum' },
    ],
  },
  {
    id: 'toxo-seroconversion', pathogen: 'toxoplasma', about: ['confirmed_infection', 'probable_recent_infection'], finding: 'F12',
    positions: [
      { source: 'cste-2024', says: 'toxo-sero-cste' },
      { source: 'fricker-hidalgo-2013', says: 'toxo-sero-fricker' },
      { source: 'brazil-moh', says: 'toxo-sero-brazil' },
    ],
  },
  {
    id: 'toxo-igm-confirmed-elsewhere', pathogen: 'toxoplasma', about: ['second_igm_assay', 'reference_lab'], finding: 'F02',
    positions: [
      { source: 'fda-toxo-igm', says: 'toxo-confirm-fda' },
      { source: 'acog-151', says: 'toxo-confirm-acog' },
      { source: 'sogc-285', says: 'toxo-confirm-sogc' },
      { source: 'france-2019-toxo', says: 'toxo-confirm-france' },
      { source: 'lab-kl-toxo', says: 'toxo-confirm-germany' },
      { source: 'brazil-practice', says: 'toxo-confirm-brazil' },
      { source: 'isaga-multicentre', says: 'toxo-confirm-isaga' },
    ],
  },
  {
    id: 'toxo-both-one-sample', pathogen: 'toxoplasma', about: ['reassure_immune', 'igm_alone_diagnosis'], finding: 'F57',
    positions: [
      { source: 'cir', says: 'toxo-both-cir' },
      { source: 'cdc-dpdx-toxo', says: 'toxo-both-cdc' },
      { source: 'acog-151', says: 'toxo-both-acog' },
      { source: 'sogc-285', says: 'toxo-both-sogc' },
      { source: 'france-2019-toxo', says: 'toxo-both-france' },
      { source: 'brazil-practice', says: 'toxo-both-brazil' },
    ],
  },
  {
    id: 'toxo-igm-blot', pathogen: 'toxoplasma', about: ['igm_immunoblot'], finding: 'F58',
    positions: [
      { source: 'cir', says: 'toxo-igmblot-cir' },
      { source: 'igm-blot-evaluation', says: 'toxo-igmblot-study' },
      { source: 'cdc-dpdx-toxo', says: 'toxo-igmblot-cdc' },
      { source: 'acog-151', says: 'toxo-igmblot-acog' },
      { source: 'sogc-285', says: 'toxo-igmblot-sogc' },
      { source: 'france-2019-toxo', says: 'toxo-igmblot-france' },
    ],
  },
  {
    id: 'toxo-blot-or-avidity', pathogen: 'toxoplasma', about: ['avidity', 'igg_immunoblot'], finding: 'F58',
    positions: [
      { source: 'cir', says: 'toxo-date-cir' },
      { source: 'villard-2013', says: 'toxo-date-villard' },
      { source: 'recomline-toxo', says: 'toxo-date-recomline', recalled: true },
    ],
  },
  {
    id: 'toxo-grey-zone', pathogen: 'toxoplasma', about: ['igg_immunoblot', 'second_igg_assay'], finding: 'F58',
    positions: [
      { source: 'cir', says: 'toxo-zone-cir' },
      { source: 'toxo-igg-cutoffs', says: 'toxo-zone-kits' },
    ],
  },
  {
    id: 'toxo-conception', pathogen: 'toxoplasma', about: ['delay_conception_discussion'], finding: 'F40',
    positions: [
      { source: 'cdc-toxo-preconception', says: 'toxo-wait-cdc' },
      { source: 'italy-toxo-interval', says: 'toxo-wait-italy' },
      { source: 'aap-2017', says: 'toxo-wait-aap' },
      { source: 'robert-gangneux-2009', says: 'toxo-wait-case' },
      { source: 'italy-cohort-2007-2018', says: 'toxo-wait-cohort' },
    ],
  },
  {
    id: 'toxo-passive', pathogen: 'toxoplasma', about: ['infectious_disease_referral'], finding: 'F25',
    positions: [
      { source: 'ivig-wait', says: 'toxo-passive-wait' },
      { source: 'hanson-2020', says: 'toxo-passive-hanson' },
    ],
  },
  {
    id: 'toxo-reinfection', pathogen: 'toxoplasma', about: ['immune', 'non_primary_infection_possible'], finding: 'F28',
    positions: [
      { source: 'elbez-rubinstein-2009', says: 'toxo-again-elbez' },
      { source: 'guiana-reinfection', says: 'toxo-again-guiana' },
      { source: 'andrade-2010', says: 'toxo-again-andrade' },
      { source: 'avelino-2014', says: 'toxo-again-avelino' },
      { source: 'aap-2017', says: 'toxo-again-aap' },
    ],
  },
  {
    id: 'toxo-hygiene', pathogen: 'toxoplasma', about: ['hygiene_advice'], finding: null,
    positions: [
      { source: 'aap-2017', says: 'toxo-advice-aap' },
      { source: 'labor-enders-toxo', says: 'toxo-advice-enders' },
      { source: 'australia-anc-toxo', says: 'toxo-advice-australia' },
    ],
  },
  {
    id: 'toxo-infant-end', pathogen: 'toxoplasma', subject: ['newborn'], about: ['infant_igg_follow_up', 'congenital_infection_excluded', 'congenital_infection_possible'], finding: 'F46',
    positions: [
      { source: 'aap-2017', says: 'toxo-end-aap' },
      { source: 'cste-2024-congenital', says: 'toxo-end-cste' },
      { source: 'bmj-congenital-toxo', says: 'toxo-end-bmj' },
      { source: 'naples-2022', says: 'toxo-end-naples' },
    ],
  },
  {
    id: 'toxo-infant-interval', pathogen: 'toxoplasma', subject: ['newborn'], about: ['infant_igg_follow_up'], finding: null,
    positions: [
      { source: 'aap-2017', says: 'toxo-infant-palo-alto' },
      { source: 'aap-2017', says: 'toxo-infant-france' },
    ],
  },
  {
    id: 'toxo-infant-igm', pathogen: 'toxoplasma', subject: ['newborn'], about: ['cord_igm_diagnosis', 'infant_igm_repeat_1_month', 'congenital_infection_probable'], finding: 'F42',
    positions: [
      { source: 'aap-2017', says: 'toxo-own-aap', recalled: true },
      { source: 'bmj-congenital-toxo', says: 'toxo-own-bmj' },
      { source: 'naessens-1999', says: 'toxo-own-naessens' },
    ],
  },
  {
    id: 'toxo-infant-blot', pathogen: 'toxoplasma', subject: ['newborn'], about: ['mother_child_immunoblot', 'single_negative_excludes'], finding: 'F44',
    positions: [
      { source: 'bonetti-2026', says: 'toxo-pair-bonetti' },
      { source: 'mother-child-blot-1985', says: 'toxo-pair-1985' },
    ],
  },
  {
    id: 'toxo-infant-pcr', pathogen: 'toxoplasma', subject: ['newborn'], about: ['congenital_infection_confirmed', 'newborn_workup'], finding: 'F44',
    positions: [
      { source: 'aap-2017', says: 'toxo-infantpcr-aap', recalled: true },
      { source: 'wallon-2010', says: 'toxo-infantpcr-wallon' },
    ],
  },
] as const satisfies readonly Topic[];
