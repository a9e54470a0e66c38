import type { Topic } from './topic.ts';

/** Questions about rubella on which named sources differ. */
// prettier-ignore
export const rubellaTopics = [
  {
    id: 'rubella-cut-off', pathogen: 'rubella', about: ['immune', 'susceptible', 'second_igg_assay'], finding: 'F83',
    positions: [
      { source: 'nccls-1996', says: 'rubella-cut-off-nccls-1996' },
      { source: 'uw-rubella', says: 'rubella-cut-off-uw-rubella' },
      { source: 'acip-2013', says: 'rubella-cut-off-acip-2013' },
      { source: 'lancet-id-2020', says: 'rubella-cut-off-lancet-id-2020' },
      { source: 'nrl-rubella', says: 'rubella-cut-off-nrl-rubella' },
      { source: 'bouthry-2016', says: 'rubella-cut-off-bouthry-2016' },
      { source: 'matter-1997', says: 'rubella-cut-off-matter-1997' },
      { source: 'schenk-ansorge-rubella', says: 'rubella-cut-off-schenk-ansorge-rubella' },
      { source: 'augusta-rubella', says: 'rubella-cut-off-augusta-rubella' },
      { source: 'phimai-rubella', says: 'rubella-cut-off-phimai-rubella' },
      { source: 'koblenz-rubella', says: 'rubella-cut-off-koblenz-rubella' },
      { source: 'ecolab-rubella', says: 'rubella-cut-off-ecolab-rubella' },
      { source: 'commentguerir-rubella', says: 'rubella-cut-off-commentguerir-rubella' },
      { source: 'roche-rubella', says: 'rubella-cut-off-roche-rubella' },
    ],
  },
  {
    id: 'rubella-grey-igg', pathogen: 'rubella', about: ['igg_immunoblot', 'second_igg_assay'], finding: 'F06',
    positions: [
      { source: 'acip-2013', says: 'rubella-grey-igg-acip-2013' },
      { source: 'bouthry-2016', says: 'rubella-grey-igg-bouthry-2016' },
      { source: 'matter-1997', says: 'rubella-grey-igg-matter-1997' },
      { source: 'england-screening-2016', says: 'rubella-grey-igg-england-screening-2016' },
      { source: 'labmed-rubella', says: 'rubella-grey-igg-labmed-rubella' },
      { source: 'labor-becker-rubella', says: 'rubella-grey-igg-labor-becker-rubella' },
      { source: 'mdi-rubella', says: 'rubella-grey-igg-mdi-rubella' },
      { source: 'australian-handbook', says: 'rubella-grey-igg-australian-handbook' },
      { source: 'blt-rubella', says: 'rubella-grey-igg-blt-rubella' },
      { source: 'arup-rubella', says: 'rubella-grey-igg-arup-rubella' },
      { source: 'mayo-rubella-igg', says: 'rubella-grey-igg-mayo-rubella-igg' },
      { source: 'michigan-rubella', says: 'rubella-grey-igg-michigan-rubella' },
    ],
  },
  {
    id: 'rubella-two-doses', pathogen: 'rubella', about: ['postpartum_mmr', 'mmr_before_conception'], finding: 'F34',
    positions: [
      { source: 'acip-2013', says: 'rubella-two-doses-acip-2013' },
      { source: 'england-screening-2016', says: 'rubella-two-doses-england-screening-2016' },
      { source: 'labor-becker-rubella', says: 'rubella-two-doses-labor-becker-rubella' },
      { source: 'mdi-rubella', says: 'rubella-two-doses-mdi-rubella' },
      { source: 'nz-handbook', says: 'rubella-two-doses-nz-handbook' },
    ],
  },
  {
    id: 'rubella-verbal-dose', pathogen: 'rubella', about: ['postpartum_mmr', 'mmr_before_conception'], finding: 'F34',
    positions: [
      { source: 'cdc-rubella-hcp', says: 'rubella-verbal-dose-cdc-rubella-hcp' },
      { source: 'acip-2013', says: 'rubella-verbal-dose-acip-2013', recalled: true },
      { source: 'blt-rubella', says: 'rubella-verbal-dose-blt-rubella' },
    ],
  },
  {
    id: 'rubella-test-after-vaccine', pathogen: 'rubella', about: ['postpartum_mmr', 'mmr_before_conception'], finding: 'F88',
    positions: [
      { source: 'acip-2013', says: 'rubella-test-after-vaccine-acip-2013' },
      { source: 'australian-handbook', says: 'rubella-test-after-vaccine-australian-handbook' },
      { source: 'obgproject-anti-d', says: 'rubella-test-after-vaccine-obgproject-anti-d' },
      { source: 'acip-best-practice', says: 'rubella-test-after-vaccine-acip-best-practice', recalled: true },
    ],
  },
  {
    id: 'rubella-anti-d', pathogen: 'rubella', about: ['postpartum_mmr'], finding: 'F62',
    positions: [
      { source: 'obgproject-anti-d', says: 'rubella-anti-d-obgproject-anti-d' },
      { source: 'acip-best-practice', says: 'rubella-anti-d-acip-best-practice', recalled: true },
    ],
  },
  {
    id: 'rubella-screening', pathogen: 'rubella', about: ['susceptible', 'order_igg'], finding: 'F63',
    positions: [
      { source: 'england-screening-2016', says: 'rubella-screening-england-screening-2016' },
      { source: 'acog-rubella', says: 'rubella-screening-acog-rubella', recalled: true },
      { source: 'labor-gaertner-rubella', says: 'rubella-screening-labor-gaertner-rubella' },
      { source: 'australian-handbook', says: 'rubella-screening-australian-handbook', recalled: true },
      { source: 'france-rubella', says: 'rubella-screening-france-rubella', recalled: true },
      { source: 'hiiragi-2024', says: 'rubella-screening-hiiragi-2024' },
    ],
  },
  {
    id: 'rubella-booking-negative', pathogen: 'rubella', about: ['susceptible', 'retest_in_pregnancy'], finding: 'F63',
    positions: [
      { source: 'labor-gaertner-rubella', says: 'rubella-booking-negative-labor-gaertner-rubella' },
      { source: 'labor-becker-rubella', says: 'rubella-booking-negative-labor-becker-rubella' },
      { source: 'france-rubella', says: 'rubella-booking-negative-france-rubella', recalled: true },
      { source: 'medisite-rubella', says: 'rubella-booking-negative-medisite-rubella' },
      { source: 'acog-rubella', says: 'rubella-booking-negative-acog-rubella', recalled: true },
      { source: 'phe-rash-2019', says: 'rubella-booking-negative-phe-rash-2019', recalled: true },
      { source: 'australian-handbook', says: 'rubella-booking-negative-australian-handbook', recalled: true },
      { source: 'cir', says: 'rubella-booking-negative-cir' },
    ],
  },
  {
    id: 'rubella-igm-unasked', pathogen: 'rubella', about: ['igm_only_retest', 'order_igm'], finding: 'F24',
    positions: [
      { source: 'cdc-rubella-serology', says: 'rubella-igm-unasked-cdc-rubella-serology' },
      { source: 'who-2018-4-7', says: 'rubella-igm-unasked-who-2018-4-7' },
      { source: 'phe-rash-2019', says: 'rubella-igm-unasked-phe-rash-2019', recalled: true },
      { source: 'labor-gaertner-rubella', says: 'rubella-igm-unasked-labor-gaertner-rubella' },
      { source: 'vauloup-fellous-2007', says: 'rubella-igm-unasked-vauloup-fellous-2007' },
      { source: 'mayo-2008', says: 'rubella-igm-unasked-mayo-2008' },
      { source: 'cir', says: 'rubella-igm-unasked-cir' },
    ],
  },
  {
    id: 'rubella-second-serum', pathogen: 'rubella', about: ['repeat_2_3_weeks'], finding: 'F35',
    positions: [
      { source: 'cdc-vpd-14', says: 'rubella-second-serum-cdc-vpd-14' },
      { source: 'cdc-vpd-14', says: 'rubella-second-serum-cdc-vpd-14-2' },
      { source: 'roche-rubella', says: 'rubella-second-serum-roche-rubella' },
      { source: 'uk-rubella-summary', says: 'rubella-second-serum-uk-rubella-summary' },
      { source: 'phe-rash-2019', says: 'rubella-second-serum-phe-rash-2019', recalled: true },
      { source: 'arup-rubella', says: 'rubella-second-serum-arup-rubella' },
      { source: 'mayo-rubella-igg', says: 'rubella-second-serum-mayo-rubella-igg' },
      { source: 'rcpa-rubella', says: 'rubella-second-serum-rcpa-rubella' },
      { source: 'michigan-rubella', says: 'rubella-second-serum-michigan-rubella' },
      { source: 'bmj-rubella', says: 'rubella-second-serum-bmj-rubella' },
    ],
  },
  {
    id: 'rubella-igm-lasts', pathogen: 'rubella', about: ['second_igm_assay', 'stored_serum_parallel'], finding: 'F31',
    positions: [
      { source: 'cdc-rubella-serology', says: 'rubella-igm-lasts-cdc-rubella-serology' },
      { source: 'acip-1998', says: 'rubella-igm-lasts-acip-1998' },
      { source: 'rcpa-rubella', says: 'rubella-igm-lasts-rcpa-rubella' },
      { source: 'uk-rubella-summary', says: 'rubella-igm-lasts-uk-rubella-summary' },
      { source: 'labor-gaertner-rubella', says: 'rubella-igm-lasts-labor-gaertner-rubella' },
      { source: 'roche-rubella-igm', says: 'rubella-igm-lasts-roche-rubella-igm' },
      { source: 'arup-rubella', says: 'rubella-igm-lasts-arup-rubella' },
      { source: 'quest-rubella-igm', says: 'rubella-igm-lasts-quest-rubella-igm' },
      { source: 'rubella-igm-vaccine', says: 'rubella-igm-lasts-rubella-igm-vaccine' },
      { source: 'persistent-rubella-igm', says: 'rubella-igm-lasts-persistent-rubella-igm' },
    ],
  },
  {
    id: 'rubella-exposed-immune', pathogen: 'rubella', about: ['immune', 'past_infection', 'inconclusive'], finding: 'F30',
    positions: [
      { source: 'cdc-vpd-14', says: 'rubella-exposed-immune-cdc-vpd-14' },
      { source: 'phe-rash-2019', says: 'rubella-exposed-immune-phe-rash-2019', recalled: true },
      { source: 'uk-reinfection-notes', says: 'rubella-exposed-immune-uk-reinfection-notes' },
      { source: 'banerji-2005', says: 'rubella-exposed-immune-banerji-2005' },
      { source: 'pitts-2014', says: 'rubella-exposed-immune-pitts-2014' },
    ],
  },
  {
    id: 'rubella-igm-case', pathogen: 'rubella', about: ['public_health_notification', 'igm_alone_diagnosis'], finding: 'F84',
    positions: [
      { source: 'cste-rubella', says: 'rubella-igm-case-cste-rubella', recalled: true },
      { source: 'nz-rubella-manual', says: 'rubella-igm-case-nz-rubella-manual' },
      { source: 'cdna-rubella', says: 'rubella-igm-case-cdna-rubella' },
      { source: 'california-rubella', says: 'rubella-igm-case-california-rubella' },
    ],
  },
  {
    id: 'rubella-notification', pathogen: 'rubella', about: ['public_health_notification'], finding: 'F38',
    positions: [
      { source: 'nz-rubella-manual', says: 'rubella-notification-nz-rubella-manual' },
      { source: 'cdna-rubella', says: 'rubella-notification-cdna-rubella' },
      { source: 'labor-becker-rubella', says: 'rubella-notification-labor-becker-rubella' },
      { source: 'thunder-bay-rubella', says: 'rubella-notification-thunder-bay-rubella' },
      { source: 'washington-rubella', says: 'rubella-notification-washington-rubella' },
      { source: 'nice-cks-rubella', says: 'rubella-notification-nice-cks-rubella', recalled: true },
    ],
  },
  {
    id: 'rubella-avidity-window', pathogen: 'rubella', about: ['avidity', 'avidity_dates_pregnancy', 'recent_infection_excluded'], finding: 'F48',
    positions: [
      { source: 'who-2018-4-7', says: 'rubella-avidity-window-who-2018-4-7' },
      { source: 'enders-knotek-1989', says: 'rubella-avidity-window-enders-knotek-1989' },
      { source: 'hedman-rousseau', says: 'rubella-avidity-window-hedman-rousseau' },
      { source: 'mubareka-2007', says: 'rubella-avidity-window-mubareka-2007', recalled: true },
      { source: 'lafarga-1998', says: 'rubella-avidity-window-lafarga-1998' },
      { source: 'bmj-rubella', says: 'rubella-avidity-window-bmj-rubella' },
      { source: 'idc-rubella', says: 'rubella-avidity-window-idc-rubella' },
      { source: 'rudas-rubella', says: 'rubella-avidity-window-rudas-rubella' },
      { source: 'quest-rubella-avidity', says: 'rubella-avidity-window-quest-rubella-avidity' },
    ],
  },
  {
    id: 'rubella-e2', pathogen: 'rubella', about: ['igg_immunoblot'], finding: 'F11',
    positions: [
      { source: 'labor-gaertner-rubella', says: 'rubella-e2-labor-gaertner-rubella' },
      { source: 'best-2002', says: 'rubella-e2-best-2002' },
      { source: 'hofmann-liebert-2005', says: 'rubella-e2-hofmann-liebert-2005' },
    ],
  },
  {
    id: 'rubella-rna', pathogen: 'rubella', about: ['throat_pcr'], finding: 'F81',
    positions: [
      { source: 'cdc-rubella-serology', says: 'rubella-rna-cdc-rubella-serology' },
      { source: 'who-2018-8-3', says: 'rubella-rna-who-2018-8-3' },
      { source: 'germany-rubella-relay', says: 'rubella-rna-germany-rubella-relay' },
      { source: 'clipdocs-rubella', says: 'rubella-rna-clipdocs-rubella' },
      { source: 'cdna-rubella', says: 'rubella-rna-cdna-rubella' },
    ],
  },
  {
    id: 'rubella-other-causes', pathogen: 'rubella', about: ['parvovirus_b19_serology', 'ebv_serology'], finding: 'F82',
    positions: [
      { source: 'uk-parvovirus-notes', says: 'rubella-other-causes-uk-parvovirus-notes' },
      { source: 'roche-rubella', says: 'rubella-other-causes-roche-rubella' },
      { source: 'cdc-rubella-serology', says: 'rubella-other-causes-cdc-rubella-serology' },
      { source: 'medics-rubella', says: 'rubella-other-causes-medics-rubella' },
      { source: 'clad-1997', says: 'rubella-other-causes-clad-1997' },
    ],
  },
  {
    id: 'rubella-vaccine-lookback', pathogen: 'rubella', about: ['repeat_4_weeks'], finding: 'F33',
    positions: [
      { source: 'who-2018-8-3', says: 'rubella-vaccine-lookback-who-2018-8-3' },
      { source: 'cdna-rubella', says: 'rubella-vaccine-lookback-cdna-rubella' },
      { source: 'nz-rubella-manual', says: 'rubella-vaccine-lookback-nz-rubella-manual' },
      { source: 'enders-knotek-1989', says: 'rubella-vaccine-lookback-enders-knotek-1989' },
    ],
  },
  {
    id: 'rubella-fetal-tests', pathogen: 'rubella', about: ['fetal_medicine_referral'], finding: 'F39',
    positions: [
      { source: 'cdc-rubella-serology', says: 'rubella-fetal-tests-cdc-rubella-serology' },
      { source: 'germany-rubella-relay', says: 'rubella-fetal-tests-germany-rubella-relay' },
      { source: 'banatvala-rubella', says: 'rubella-fetal-tests-banatvala-rubella' },
      { source: 'mace-2004', says: 'rubella-fetal-tests-mace-2004' },
      { source: 'suzumori-1991', says: 'rubella-fetal-tests-suzumori-1991' },
      { source: 'australia-notes', says: 'rubella-fetal-tests-australia-notes' },
      { source: 'sogc-203', says: 'rubella-fetal-tests-sogc-203', recalled: true },
      { source: 'phe-rash-2019', says: 'rubella-fetal-tests-phe-rash-2019', recalled: true },
    ],
  },
  {
    id: 'rubella-fetal-risk', pathogen: 'rubella', about: ['confirmed_infection', 'probable_recent_infection'], finding: 'F85',
    positions: [
      { source: 'miller-1982', says: 'rubella-fetal-risk-miller-1982' },
      { source: 'sense-rubella', says: 'rubella-fetal-risk-sense-rubella' },
      { source: 'labor-gaertner-rubella', says: 'rubella-fetal-risk-labor-gaertner-rubella' },
      { source: 'cdc-vpd-15', says: 'rubella-fetal-risk-cdc-vpd-15' },
      { source: 'who-2018-3-6', says: 'rubella-fetal-risk-who-2018-3-6', recalled: true },
    ],
  },
  {
    id: 'rubella-end-of-risk', pathogen: 'rubella', about: ['confirmed_infection', 'probable_recent_infection'], finding: 'F85',
    positions: [
      { source: 'miller-1982', says: 'rubella-end-of-risk-miller-1982' },
      { source: 'registry-deafness', says: 'rubella-end-of-risk-registry-deafness' },
      { source: 'rcog-rubella', says: 'rubella-end-of-risk-rcog-rubella' },
      { source: 'cdc-vpd-15', says: 'rubella-end-of-risk-cdc-vpd-15' },
    ],
  },
  {
    id: 'rubella-reinfection-risk', pathogen: 'rubella', about: ['non_primary_infection_possible'], finding: 'F28',
    positions: [
      { source: 'cradock-watson-1981', says: 'rubella-reinfection-risk-cradock-watson-1981' },
      { source: 'fogel-1985', says: 'rubella-reinfection-risk-fogel-1985' },
      { source: 'reinfections-1988', says: 'rubella-reinfection-risk-reinfections-1988' },
      { source: 'uk-reinfection-notes', says: 'rubella-reinfection-risk-uk-reinfection-notes' },
      { source: 'morgan-capner-1991', says: 'rubella-reinfection-risk-morgan-capner-1991', recalled: true },
      { source: 'banatvala-rubella', says: 'rubella-reinfection-risk-banatvala-rubella' },
      { source: 'tokunoshima', says: 'rubella-reinfection-risk-tokunoshima' },
    ],
  },
  {
    id: 'rubella-conception-interval', pathogen: 'rubella', about: ['mmr_before_conception'], finding: 'F62',
    positions: [
      { source: 'acip-2013', says: 'rubella-conception-interval-acip-2013' },
      { source: 'gponline-rubella', says: 'rubella-conception-interval-gponline-rubella' },
      { source: 'acog-rubella', says: 'rubella-conception-interval-acog-rubella', recalled: true },
      { source: 'acip-1998', says: 'rubella-conception-interval-acip-1998', recalled: true },
    ],
  },
  {
    id: 'rubella-vaccine-risk', pathogen: 'rubella', about: ['mmr_in_pregnancy'], finding: 'F62',
    positions: [
      { source: 'sogc-203', says: 'rubella-vaccine-risk-sogc-203' },
      { source: 'acip-2013', says: 'rubella-vaccine-risk-acip-2013', recalled: true },
      { source: 'castillo-2011', says: 'rubella-vaccine-risk-castillo-2011', recalled: true },
      { source: 'costa-rica-mmr', says: 'rubella-vaccine-risk-costa-rica-mmr' },
      { source: 'iran-mmr-2006', says: 'rubella-vaccine-risk-iran-mmr-2006' },
      { source: 'namaei-2008', says: 'rubella-vaccine-risk-namaei-2008' },
      { source: 'gponline-rubella', says: 'rubella-vaccine-risk-gponline-rubella' },
      { source: 'hofmann-2000', says: 'rubella-vaccine-risk-hofmann-2000' },
      { source: 'pediatrics-2023-mmr', says: 'rubella-vaccine-risk-pediatrics-2023-mmr' },
    ],
  },
  {
    id: 'rubella-immunoglobulin', pathogen: 'rubella', about: ['immunoglobulin_protection'], finding: 'F87',
    positions: [
      { source: 'nz-handbook', says: 'rubella-immunoglobulin-nz-handbook' },
      { source: 'mmwr-2001', says: 'rubella-immunoglobulin-mmwr-2001', recalled: true },
      { source: 'uk-management-notes', says: 'rubella-immunoglobulin-uk-management-notes' },
    ],
  },
  {
    id: 'rubella-exclusion', pathogen: 'rubella', about: ['avoid_contacts_advice'], finding: 'F86',
    positions: [
      { source: 'nz-rubella-manual', says: 'rubella-exclusion-nz-rubella-manual' },
      { source: 'cdna-rubella', says: 'rubella-exclusion-cdna-rubella' },
      { source: 'cdc-vpd-14', says: 'rubella-exclusion-cdc-vpd-14', recalled: true },
    ],
  },
  {
    id: 'rubella-infant-igm', pathogen: 'rubella', subject: ['newborn'], about: ['infant_igm_repeat_1_month', 'cord_igm_diagnosis'], finding: 'F42',
    positions: [
      { source: 'who-2018-4-8', says: 'rubella-infant-igm-who-2018-4-8' },
      { source: 'uptodate-crs', says: 'rubella-infant-igm-uptodate-crs' },
      { source: 'bmj-rubella', says: 'rubella-infant-igm-bmj-rubella' },
      { source: 'primarycare-crs', says: 'rubella-infant-igm-primarycare-crs' },
      { source: 'primex-rubella', says: 'rubella-infant-igm-primex-rubella' },
      { source: 'cradock-watson-1980', says: 'rubella-infant-igm-cradock-watson-1980' },
    ],
  },
  {
    id: 'rubella-infant-igg', pathogen: 'rubella', subject: ['newborn'], about: ['infant_igg_follow_up'], finding: 'F45',
    positions: [
      { source: 'who-2018-4-8', says: 'rubella-infant-igg-who-2018-4-8' },
      { source: 'bmj-rubella', says: 'rubella-infant-igg-bmj-rubella' },
      { source: 'banatvala-rubella', says: 'rubella-infant-igg-banatvala-rubella' },
    ],
  },
  {
    id: 'rubella-infant-shedding', pathogen: 'rubella', subject: ['newborn'], about: ['isolation_precautions', 'throat_pcr'], finding: null,
    positions: [
      { source: 'who-2018-3-6', says: 'rubella-infant-shedding-who-2018-3-6' },
      { source: 'aap-crs-isolation', says: 'rubella-infant-shedding-aap-crs-isolation' },
      { source: 'wallin-2018', says: 'rubella-infant-shedding-wallin-2018' },
    ],
  },
  {
    id: 'rubella-infant-definition', pathogen: 'rubella', subject: ['newborn'], about: ['hearing_eye_neuro_follow_up', 'congenital_infection_confirmed', 'congenital_infection_probable'], finding: null,
    positions: [
      { source: 'bccdc-rubella', says: 'rubella-infant-definition-bccdc-rubella' },
      { source: 'uptodate-crs', says: 'rubella-infant-definition-uptodate-crs' },
      { source: 'rcog-rubella', says: 'rubella-infant-definition-rcog-rubella' },
      { source: 'thunder-bay-rubella', says: 'rubella-infant-definition-thunder-bay-rubella' },
      { source: 'wallin-2018', says: 'rubella-infant-definition-wallin-2018' },
    ],
  },
] as const satisfies readonly Topic[];
