import type { cmvGuidelines } from '../../../tables/guidelines-cmv.ts';

type Key = (typeof cmvGuidelines)[number]['says'];

/** What each source says of a pattern, in our words. */
export const cmvWords: Readonly<Record<Key, string>> = {
  'roche-cmv-isolated-igm':
    'Roche: a very early stage or a false IgM; repeat, with avidity, after 2 to 3 weeks.',
  'roche-cmv-isolated-grey': 'Roche: repeat after 2 to 3 weeks.',
  'roche-cmv-low':
    'Roche: low avidity with IgM before 16 to 18 weeks is strong evidence of a recent primary infection.',
  'roche-cmv-high-early':
    'Roche: high avidity in the first 12 to 16 weeks is a good sign of a past infection.',
  'roche-cmv-high-late':
    'Roche: later, a high avidity cannot rule out a primary infection earlier in the pregnancy. An unknown week is read as late.',
  'roche-cmv-pcr': 'Roche: CMV DNA in blood beside a positive IgM confirms an acute infection.',
  'smfm-cmv-untested': 'SMFM 39: no routine CMV serology in pregnancy.',
  'smfm-cmv-past':
    'SMFM 39: an earlier infection does not preclude infection of the newborn; retesting is not advised.',
  'smfm-cmv-both':
    'SMFM 39: primary infection means IgG seroconversion, or IgM and IgG with low avidity; IgM alone does not.',
  'smfm-cmv-low':
    'SMFM 39: IgM and IgG with low avidity is a primary infection; amniocentesis after 21 weeks and 6 weeks after infection; antivirals and immunoglobulin only in research.',
  'smfm-cmv-seroconversion':
    'SMFM 39: IgG seroconversion is a primary infection; amniocentesis after 21 weeks and 6 weeks after infection; antivirals and immunoglobulin only in research.',
  'ecci-cmv-untested':
    'ECCI 2024: serology of all women in the first trimester, as early as possible (recalled).',
  'ecci-cmv-susceptible': 'ECCI 2024: repeat every 4 weeks to 14-16 weeks, with hygiene advice (recalled).',
  'ecci-cmv-susceptible-late': 'ECCI 2024: no more retests after 14-16 weeks (recalled).',
  'ecci-cmv-past': 'ECCI 2024: no testing of women known to be seropositive (recalled).',
  'ecci-cmv-both':
    'ECCI 2024: primary infection means seroconversion, or IgM with low avidity; avidity is central to the dating (recalled).',
  'ecci-cmv-low':
    'ECCI 2024: valaciclovir for primary infection around conception or in the first trimester; amniocentesis from 17 weeks and 8 weeks after infection (recalled).',
  'akl-cmv-isolated-igm': 'AKL laboratory, summarising ECCI: a second sample after 3 to 4 weeks.',
  'akl-cmv-susceptible-late': 'AKL laboratory, summarising ECCI: screening only to 14 weeks.',
  'akl-cmv-low': 'AKL laboratory, summarising ECCI: amniocentesis from 18 weeks and 8 weeks after infection.',
  'sogc-cmv-untested': 'SOGC 420: test serology in a mononucleosis-like illness or an unexplained hepatitis.',
  'sogc-cmv-susceptible':
    'SOGC 420: hygiene advice for everybody, whatever the antibodies, before and early in pregnancy.',
  'sogc-cmv-both': 'SOGC 420: seroconversion, IgM and avidity are read together.',
  'sogc-cmv-low':
    'SOGC 420: seroconversion, IgM and avidity are read together; amniocentesis at least 8 weeks after infection; immunoglobulin should not be used.',
  'sogc-sheet-contact': 'Algorithm sheet after SOGC: test 4 to 6 weeks after a definite exposure.',
  'sogc-sheet-isolated-igm':
    'Algorithm sheet after SOGC: IgG still negative 6 weeks later makes a risk to the fetus unlikely.',
  'sogc-sheet-past-late':
    'Algorithm sheet after SOGC: after 18 weeks an avidity above 60% may confirm that the infection is old.',
  'sogc-sheet-low':
    'Algorithm sheet after SOGC: an avidity under 30% means infection in the last 3 months, under 60% is a concern.',
  'sogc-sheet-high':
    'Algorithm sheet after SOGC: an avidity above 60% means infection 4 to 6 months ago or longer.',
  'rcog-cmv-susceptible': 'RCOG 2017: no routine screening; tests when there is a reason (recalled).',
  'rcog-cmv-low':
    'RCOG 2017: IgM with low avidity is a primary infection; amniocentesis after 20-21 weeks and 6 to 8 weeks after infection; valaciclovir in research, a later update is more favourable (recalled).',
  'rcog-cmv-seroconversion':
    'RCOG 2017: seroconversion is a primary infection; amniocentesis after 20-21 weeks and 6 to 8 weeks after infection; valaciclovir in research, a later update is more favourable (recalled).',
  'acog-cmv-contact':
    'ACOG 151: 28 to 60 days pass from infection to illness, 40 in the mean; an early negative sample proves nothing.',
  'acog-cmv-susceptible': 'ACOG 151: no routine CMV serology in pregnancy (recalled).',
  'acog-cmv-low':
    'ACOG 151: seroconversion or a low avidity shows primary infection; amniocentesis from 21 weeks; no antiviral (recalled).',
  'asid-cmv-susceptible':
    'ASID 2022: information for all, no universal screening; tests for illness or exposure (recalled).',
  'asid-cmv-low':
    'ASID 2022: IgM with low avidity is a primary infection; amniocentesis after 20-21 weeks and 6 weeks after infection; valaciclovir is discussed with a specialist (recalled).',
  'asid-cmv-seroconversion':
    'ASID 2022: seroconversion is a primary infection; amniocentesis after 20-21 weeks and 6 weeks after infection; valaciclovir is discussed with a specialist (recalled).',
  'ranzcog-cmv-hygiene': 'RANZCOG 2019: hygiene information for every woman.',
  'ranzcog-deck-isolated-igm': 'Australian revision cards: repeat after 2 weeks.',
  'awmf-cmv-susceptible': 'AWMF 093-001: retest about every 4 weeks, up to every 8 to 12 (recalled).',
  'awmf-cmv-both': 'AWMF 093-001: avidity, with the immunoblot as a supplementary test (recalled).',
  'awmf-cmv-low':
    'AWMF 093-001: amniocentesis from 20-21 weeks; valaciclovir is an off-label option, immunoglobulin is not established (recalled).',
  'germany-cmv-untested':
    "Germany (gynaecologists' page): not part of routine care; a test of the status before or early in pregnancy is useful, at her own cost.",
  'germany-cmv-past': "Germany (gynaecologists' page): no further controls are needed.",
  'germany-cmv-susceptible': 'Germany (DGK): retest every 6 to 8 weeks.',
  'germany-practice-susceptible': 'Germany (one practice): one retest at 20 to 24 weeks.',
  'germany-cmv-both': 'Germany (Deximed): avidity with anti-gB IgG; no antiviral recommended in pregnancy.',
  'has-cmv-untested':
    'HAS 2025 (France): systematic screening in the first trimester when the status is negative or unknown; to be judged again after 3 years.',
  'has-cmv-both': 'HAS 2025 (France): IgG and IgM, then avidity.',
  'has-cmv-low':
    'HAS 2025 (France): IgG and IgM, then avidity; where valaciclovir is used, off-label, with care for the kidneys.',
  'hcsp-cmv-untested': 'HCSP (France, 2018, kept in 2023/24): no systematic screening.',
  'israel-cmv-untested': 'Israel: test at the start, at 11 to 14 and at 16 to 19 weeks.',
  'israel-cmv-past': 'Israel: no retest of women infected in the past.',
  'israel-valaciclovir-low':
    'Israel (clinic): valaciclovir begun within 8 weeks of infection, with fluids and a kidney test every 2 weeks.',
  'cdc-cmv-isolated-igm':
    'CDC: IgM alone does not show a primary infection; IgG negative first and positive later does.',
  'cdc-cmv-both':
    'CDC: IgM alone does not show a primary infection; seroconversion or low avidity does. Avidity matures in 2 to 4 months.',
  'cdc-cmv-low': 'CDC: positive IgM with low avidity points to a primary infection.',
  'cdc-cmv-seroconversion':
    'CDC: seroconversion of IgG in paired samples is the reference standard for a primary infection.',
  'rawlinson-cmv-susceptible': 'Rawlinson 2017: routine maternal screening is not supported.',
  'rawlinson-cmv-past': 'Rawlinson 2017: no serial testing of seropositive women (recalled).',
  'rawlinson-cmv-low':
    'Rawlinson 2017: IgM with low avidity is a primary infection; antivirals are not advised routinely, which predates the trial (recalled).',
  'rawlinson-cmv-seroconversion':
    'Rawlinson 2017: seroconversion is a primary infection; amniocentesis from 20-21 weeks and 6 weeks after infection; antivirals are not advised routinely, which predates the trial (recalled).',
  'labcorp-cmv-isolated-igm':
    'Labcorp: possibly a very recent infection; follow up to document seroconversion.',
  'corewell-cmv-grey': 'Corewell laboratory: repeat an equivocal result after 2 to 3 weeks.',
  'beebe-cmv-grey': 'Beebe laboratory: repeat a borderline result after 10 to 14 days.',
  'beebe-cmv-both': 'Beebe laboratory: a low IgM can last for more than 12 months.',
  'beebe-cmv-weak':
    'Beebe laboratory: antibody can be missing in weak immunity, so a negative result proves little.',
  'newcastle-cmv-passive': 'Newcastle laboratory: IgG after immunoglobulin or blood products can be passive.',
  'newcastle-cmv-weak': 'Newcastle laboratory: IgM can be falsely negative in weak immunity.',
  'mayo-cmv-igm-negative':
    'Mayo laboratories: up to 23% of women with a primary infection had no IgM within 8 weeks, 28% where the time was not known; older methods.',
  'quest-cmv-low': 'Quest: low avidity means infection in the last 6 months.',
  'quest-cmv-high': 'Quest: high avidity essentially excludes infection in the last 4 months.',
  'arup-cmv-low': 'ARUP: low avidity means infection in the last 3 to 4 months, but it may last longer.',
  'chl-cmv-low': 'CHL (New Zealand): low avidity, less than 3 months.',
  'chl-cmv-intermediate':
    'CHL (New Zealand): intermediate avidity is uninformative; indices of different kits are not compared.',
  'chl-cmv-high': 'CHL (New Zealand): high avidity, more than 3 months.',
  'prince-lape-nixon-low':
    'Prince and Lape-Nixon: low avidity means primary infection in the last 3 to 4 months; maturation goes on to 5 or 6 months.',
  'prince-lape-nixon-high':
    'Prince and Lape-Nixon: high avidity excludes the last 3 months, counted from the sample.',
  'furione-cmv-weak':
    'Furione 2018: 11 of 33 retested women with a low CMV IgG were in truth seronegative; confirm by immunoblot or another method.',
  'furione-cmv-seroconversion':
    'Furione 2018: in 10 of 10 women referred for seroconversion the IgG was false; confirm it.',
  'avidity-floors-weak': 'Study of three kits: each needs a least amount of IgG for a valid avidity.',
  'liaison-vidas-weak':
    'LIAISON against VIDAS: avidity was falsely high at a low IgG; the two kits agreed in 77%.',
  'enders-cmv-low': 'Enders 2013: a low index of one kit meant infection within 20 weeks in 93.4%.',
  'enders-cmv-intermediate':
    'Enders 2013: an intermediate index of one kit meant no infection within 12 weeks in 15 of 17 women; other laboratories call it uninformative.',
  'bodeus-cmv-early': 'Bodeus 1999: an index above 65% in the first trimester means a past infection.',
  'bodeus-cmv-late':
    'Bodeus 1999: one child was infected although the avidity was high in the second trimester.',
  'sarasini-cmv-high':
    'Sarasini 2021: 6.2% of women with a well-dated primary infection had a high avidity at 1 to 3 months; about 11% had a misleading result.',
  'sarasini-cmv-no-igm':
    'Sarasini 2021: 4.7% of women with a well-dated primary infection had no IgM at 1 to 3 months.',
  'persisting-low-no-igm':
    'J Med Virol 2014: 6 of 64 referred women kept a low avidity beyond 18 weeks by one kit; in some there may have been no primary infection.',
  'prince-algorithm-symptoms':
    'Prince 2014: IgM kits differ widely, so testing avidity only when IgM is positive misses some women.',
  'lazzarotto-1998-at-risk':
    'Lazzarotto 1998: with an at-risk IgM blot 29% of the children were infected, with a positive IgM alone fewer than 10%.',
  'lazzarotto-blot-none':
    'Lazzarotto: the blot confirms an ELISA IgM, and more bands go with more transmission.',
  'lazzarotto-2000-three':
    'Lazzarotto 2000: IgM, blot and avidity sorted 456 women; infected children were born only in the group called primary.',
  'lazzarotto-2000-amniotic':
    'Lazzarotto 2000: from a thousand copies on, CMV DNA in amniotic fluid means certain infection of the fetus; more go with symptoms.',
  'eggers-cmv-neutralising':
    'Eggers 2001: neutralising antibody comes 13 weeks after seroconversion on average; IgG without it means a recent infection.',
  'miendje-cmv-ebv': 'Miendje Deyi 2000: acute EBV infection gives a false CMV IgM.',
  'segondy-cmv-isolated':
    'Segondy: without IgG, DNA in blood or seroconversion tells infection from a false IgM.',
  'bologna-cmv-pcr':
    'Bologna 2004: DNA in blood does not suffice to diagnose a primary infection, and its amount was not linked to the fetal risk.',
  'shakhgildyan-cmv-pcr': 'Shakhgildyan 2020 (Russia): DNA in leukocytes is a marker of transmission.',
  'ilive-cmv-pcr':
    'The iLive page: CMV DNA in blood is an active infection and is treated; guidelines do not treat DNA as such.',
  'jcm-qa-cmv-pcr':
    'JCM questions and answers: the test of the fetus is PCR in amniotic fluid, not in the blood of the mother.',
  'yamada-cmv-high': 'Yamada 2018: 7 of 1,287 women with this pattern had an infected newborn.',
  'ferreira-cmv-past':
    'Ferreira: a sick, infected newborn of a mother whose IgG+/IgM− had not changed; a retest of IgM would have found nothing.',
  'ajog-cmv-immune':
    'AJOG review: serology before 14 weeks is not informative in women immune before pregnancy.',
  'leruez-cmv-immune':
    'Leruez-Ville 2020: no test of the mother is validated for reactivation or re-infection.',
  'lazzarotto-panel-immune':
    'European panel 2020: no test of the mother is validated for reactivation or re-infection.',
  'lazzarotto-panel-low': 'European panel 2020: amniocentesis after 20 weeks and 8 weeks after infection.',
  'bjog-cmv-immune':
    'BJOG 2022: half of the infected newborns of a French cohort came from mothers with earlier immunity.',
  'viruses-cmv-immune':
    'Viruses 2024: after reactivation or re-infection 0.15 to 2% of the children are infected, after a primary infection 30 to 40%.',
  'crpm-cmv-immune':
    'Case report 2012: an IgM stable from 8 months before conception to 2 years after, and the child was infected.',
  'shahar-nissan-low':
    'Shahar-Nissan 2020: under valaciclovir 2 of 19 fetuses were infected after a first-trimester infection, 11 of 23 without; none fewer after infection around conception.',
  'chatzakis-2024-low':
    'Chatzakis 2024: in 527 women valaciclovir lowered the odds of transmission to 0.34, around conception as in the first trimester.',
  'chatzakis-2020-low':
    'Chatzakis 2020: infection reached the fetus in 21% around conception, 36.8% in the first, 40.3% in the second and 66.2% in the third trimester.',
  'faure-bardon-low':
    'Faure-Bardon 2019: 35 of 108 children infected in the first trimester had lasting harm, none of those infected later (upper limits 6.5 and 12%).',
  'hughes-low': 'Hughes 2021: hyperimmune globulin did not help, 22.7% against 19.4%; stopped for futility.',
  'revello-low': 'Revello 2014: hyperimmune globulin, 30% against 44% infected, which may be chance.',
  'amnio-negative':
    'Series of 712 negative amniocenteses: 24 children were infected, all well at long follow-up.',
  'amnio-treated-negative':
    'Case report 2023: an infected newborn after a negative amniocentesis under valaciclovir.',
  'isuog-cmv-low':
    'ISUOG 2020: ultrasound every 2 to 4 weeks after a primary infection, aimed at the brain; MRI at about 28 to 32 weeks when the fetus is infected (recalled).',
  'conception-cmv-low':
    'Two patient pages on conception after CMV: 6 to 12 months, or at least 12 with IgM gone and avidity high.',
  'gineline-cmv-low': 'Gineline: 6 months before conception.',
  'rawlinson-newborn-positive':
    'Rawlinson 2017: CMV PCR positive in urine or saliva by 3 weeks of age is congenital infection; saliva is confirmed in urine.',
  'rawlinson-newborn-late':
    'Rawlinson 2017: after 3 weeks a positive PCR cannot be told from infection after birth; the dried blood spot may decide.',
  'rawlinson-newborn-untested': 'Rawlinson 2017: PCR in urine or saliva within 3 weeks of birth.',
  'lazzarotto-newborn-positive': 'European panel 2020: PCR in urine or saliva within 21 days decides.',
  'lazzarotto-newborn-negative':
    'European panel 2020: PCR in urine or saliva within 21 days decides; a negative blood sample or dried spot does not exclude.',
  'lazzarotto-newborn-untested':
    'European panel 2020: after 21 days only the dried blood spot from birth can show infection before birth.',
  'cdc-cmv-newborn-serology':
    "CDC: antibodies do not diagnose CMV in a newborn, IgG may be the mother's for up to 12 months; use PCR.",
  'mayo-newborn-igm': 'Mayo laboratories: IgM is missing in 10 to 30% of the cord sera of infected children.',
  'newborn-igm-study': 'PMC3736879: newborn IgM found 63% of the infected, with a specificity of 85%.',
  'newborn-tests-urine-negative': 'PMC11005381: urine PCR finds 98.8 to 100% of the infected newborns.',
  'newborn-tests-saliva-positive':
    'PMC11005381: saliva PCR finds 97.4 to 100%, with a specificity of 91.5 to 99.9%.',
  'newborn-tests-spot-negative':
    'PMC11005381: the dried blood spot finds 34 to 77% of the infected; a negative one excludes nothing.',
  'wunderlich-newborn-saliva':
    'Wunderlich 2023: 15 of 96 positive saliva tests were not confirmed in urine, mostly because of donor milk.',
  'nicu-newborn-saliva': 'Neonatal unit study: 17% of the infants positive on screening were not confirmed.',
  'ross-newborn-saliva': 'Ross 2018: of all newborns only 0.03 to 0.14% are falsely positive in saliva.',
  'kimberlin-newborn-signs':
    'Kimberlin 2015: in sick infants 6 months of valganciclovir, begun in the first month, kept hearing better at 2 years; neutropenia in 19%.',
  'shim-newborn-signs':
    'Shim 2023: sick infants are treated for 6 months from the first month on; in danger of life by vein first.',
  'shim-newborn-well':
    'Shim 2023: infants without signs and with normal hearing are not treated routinely; with hearing loss alone, sources differ.',
  'ecci-newborn-positive':
    'ECCI 2024: valganciclovir for 6 weeks to 6 months by risk, up to 13 weeks of age in hearing loss (recalled).',
  'asid-newborn-signs': 'ASID 2022: valganciclovir for 6 months in sick infants (recalled).',
  'awmf-newborn-signs': 'AWMF 093-001: valganciclovir for 6 months in sick infants (recalled).',
  'faure-bardon-newborn':
    'Faure-Bardon, preprint: children infected after the first trimester need no special hearing follow-up; most guidelines follow all.',
  'ilive-newborn-positive':
    'The iLive page: neurologist, ear and eye specialist for every infected child; its treatment differs from guidelines.',
};
