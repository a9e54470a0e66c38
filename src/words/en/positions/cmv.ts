import type { cmvTopics } from '../../../tables/positions/cmv.ts';

type One = (typeof cmvTopics)[number];

/** The question, and what is done here. */
export const cmvTopicWords: Readonly<Record<One['id'], { readonly title: string; readonly ours: string }>> = {
  'cmv-screening': {
    title: 'Should every pregnant woman be tested for CMV?',
    ours: 'It depends on the country. Torchlight reads the tests that were made and orders the missing half of a pair; whether to screen is the decision of the site.',
  },
  'cmv-immune-retest': {
    title: 'IgG positive, IgM negative: test again in pregnancy?',
    ours: 'No retest of our own. An IgM retest neither shows nor excludes a reactivation; it becomes an action only where the site chose that practice, and protection is never promised.',
  },
  'cmv-susceptible-retest': {
    title: 'IgG and IgM negative: how often to test again?',
    ours: 'Every 4 weeks to 14-16 weeks, IgG and IgM together, never IgM alone; the site may keep its own interval. Then hygiene, and a test for symptoms, a scan finding or an exposure.',
  },
  'cmv-wait-or-blot': {
    title: 'Wait for a second sample, or do the immunoblot now?',
    ours: 'Both: the confirming tests on this serum now, and the second sample as well, which nothing replaces while IgG is negative or gray.',
  },
  'cmv-repeat-interval': {
    title: 'An unclear result: when is the second sample taken?',
    ours: '2 to 3 weeks after the first; local rules go from 10 days to 4 weeks. A negative IgG closes an IgM only 4 weeks after it was first reactive.',
  },
  'cmv-what-dates': {
    title: 'Which test dates an infection best?',
    ours: 'Avidity first, always with the week of the sample. The immunoblot, neutralisation and anti-gB IgG support it and never date alone.',
  },
  'cmv-avidity-when': {
    title: 'Avidity only when IgM is reactive?',
    ours: 'IgM first. Avidity is also worth asking for in an IgM-negative woman with symptoms, an exposure or a scan finding; it is read with its date.',
  },
  'cmv-intermediate': {
    title: 'What does an intermediate avidity mean?',
    ours: 'Inconclusive; it depends on the kit. It neither reassures nor diagnoses: second avidity method, blood PCR, second sample, reference laboratory.',
  },
  'cmv-high-week': {
    title: 'Up to which week does a high avidity speak for an old infection?',
    ours: 'The boundary is worked out and printed: week of the sample less the weeks that the laboratory vouches for, 13 unless it says otherwise. Plain only before 13 weeks.',
  },
  'cmv-definition': {
    title: 'What counts as a primary infection?',
    ours: 'Confirmed: a documented seroconversion that was itself checked. Probable: reactive IgM with low avidity. Never IgM alone.',
  },
  'cmv-gray-zone': {
    title: 'Where does the gray zone lie?',
    ours: 'Where the laboratory prints it. Ten percent around the cut-off is one laboratory’s rule, offered only where a report prints a bare cut-off.',
  },
  'cmv-valaciclovir': {
    title: 'Valaciclovir in the mother?',
    ours: 'A discussion with fetal medicine, never an order: off-label, with the kidneys watched, for a primary infection that may fall before 14 weeks, up to 21 weeks.',
  },
  'cmv-periconceptional': {
    title: 'Does valaciclovir help after an infection around conception?',
    ours: 'Not settled, and said so: the trial saw no difference, the pooled studies did. It is discussed all the same.',
  },
  'cmv-hyperimmune': {
    title: 'Hyperimmune globulin to prevent infection of the fetus?',
    ours: 'Not recommended outside a specialist protocol. No amount and no interval is ever given.',
  },
  'cmv-hyperimmune-interval': {
    title: 'How often does the source page give immunoglobulin?',
    ours: 'The page contradicts itself. Both intervals are shown in the treatment reference, neither is used.',
  },
  'cmv-antivirals-mother': {
    title: 'Ganciclovir or valganciclovir for the mother?',
    ours: 'Never from this tool. Sight- or life-threatening disease belongs to a specialist.',
  },
  'cmv-maternal-dna': {
    title: 'What does CMV DNA in the mother’s blood mean?',
    ours: 'An adjunct: beside a reactive IgM it supports a primary infection. It is no test of the fetus, and a negative one excludes nothing. Later French and Italian work is said to use it as a predictor (recalled).',
  },
  'cmv-amniocentesis': {
    title: 'From which week, and how long after infection, amniocentesis?',
    ours: 'From 17 weeks and 8 weeks after infection, both; before that the answer is to wait. Where the infection is not dated, 8 weeks after this sample.',
  },
  'cmv-negative-amniocentesis': {
    title: 'Does a negative amniocentesis end it?',
    ours: 'No: good news on the outlook, no exclusion. The newborn is tested all the same.',
  },
  'cmv-harm-early': {
    title: 'How often does a first-trimester infection leave lasting harm?',
    ours: 'A range is given: about a third to a half of the infected children. It is not the risk of her child before infection of the fetus is shown.',
  },
  'cmv-harm-late': {
    title: 'And after the second or third trimester?',
    ours: 'Rare, and not proven to be absent: the interval is shown with the number.',
  },
  'cmv-conception': {
    title: 'How long to wait with conception after an infection?',
    ours: 'Specialist advice until the infection is dated; 6 to 12 months are often quoted. IgM may stay positive for long and is not waited for.',
  },
  'cmv-work': {
    title: 'May a seronegative pregnant woman work with small children?',
    ours: 'Hygiene, and a talk with the employer or occupational health: national rules differ, German ones often restrict work with children under 3 (recalled).',
  },
  'cmv-newborn-treatment': {
    title: 'How is an infected newborn treated?',
    ours: 'The paediatric specialist decides. Doses stand only in the treatment reference, as what documents state.',
  },
  'cmv-newborn-follow-up': {
    title: 'Are all infected children followed?',
    ours: 'Yes, all: hearing, eyes and development, whenever the mother was infected.',
  },
  'cmv-saliva': {
    title: 'How far is a positive saliva trusted?',
    ours: 'It makes infection probable until urine confirms it by day 21.',
  },
};

/** What each source holds, in our words. */
export const cmvPositionWords: Readonly<Record<One['positions'][number]['says'], string>> = {
  'cmv-screening-ecci-2024-yes': 'Yes: all women in the first trimester, as early as possible.',
  'cmv-screening-swsphn-europe':
    'Reports that European guidelines now recommend first-trimester screening for all.',
  'cmv-screening-has-2025-yes':
    'Yes, in the first trimester, for women with a negative or unknown status; to be judged again after 3 years.',
  'cmv-screening-israel-practice': 'Practised: at the start, at 11 to 14 and at 16 to 19 weeks.',
  'cmv-screening-germany-gyn-own-cost':
    'Not part of routine care; a test of the status before or early in pregnancy is useful, at her own cost.',
  'cmv-screening-sogc-420-targeted': 'Not for all; offered early where a young child is at home.',
  'cmv-screening-asid-2022-information': 'Not for all; information for all.',
  'cmv-screening-ranzcog-2019-hygiene': 'Hygiene information for every woman.',
  'cmv-screening-smfm-39-no': 'No routine serology.',
  'cmv-screening-acog-151-no': 'No routine serology.',
  'cmv-screening-rcog-sip-56-no': 'No routine screening.',
  'cmv-screening-rawlinson-2017-no': 'Routine screening of mothers is not supported.',
  'cmv-screening-hcsp-no': 'No systematic screening, in 2018 and again in 2023/24.',
  'cmv-screening-hcsp-decision-analysis-hygiene':
    'A decision analysis: promoting hygiene may do better than screening.',
  'cmv-screening-cir-implied': 'Its table tests every woman.',
  'cmv-immune-retest-cir-retest': 'Retake IgM in pregnancy, because an activation matters.',
  'cmv-immune-retest-israel-no': 'No retest of women infected in the past.',
  'cmv-immune-retest-germany-gyn-no': 'No further controls needed.',
  'cmv-immune-retest-ecci-2024-no': 'No testing of women known to be seropositive.',
  'cmv-immune-retest-rawlinson-2017-no': 'No serial testing.',
  'cmv-immune-retest-smfm-39-no':
    'An earlier infection does not preclude infection of the newborn; no retest.',
  'cmv-immune-retest-ajog-review-no': 'Serology is not informative in women immune before pregnancy.',
  'cmv-immune-retest-leruez-ville-2020-no-test':
    'No test of the mother is validated for non-primary infection.',
  'cmv-immune-retest-lazzarotto-2020-no-test':
    'No test of the mother is validated for non-primary infection.',
  'cmv-immune-retest-ferreira-pitfall-case': 'A sick, infected newborn although IgG+/IgM− never changed.',
  'cmv-susceptible-retest-ecci-2024-4-weeks': 'Every 4 weeks to 14-16 weeks.',
  'cmv-susceptible-retest-akl-ecci-to-14': 'Screening only to 14 weeks.',
  'cmv-susceptible-retest-israel-fixed': 'At the start, at 11 to 14 and at 16 to 19 weeks.',
  'cmv-susceptible-retest-germany-dgk-6-8': 'Every 6 to 8 weeks.',
  'cmv-susceptible-retest-awmf-093-001-4-12': 'About every 4 weeks, up to every 8 to 12.',
  'cmv-susceptible-retest-saarbruecken-once': 'Once, at 20 to 24 weeks.',
  'cmv-susceptible-retest-has-2025-t1': 'Again in the first trimester.',
  'cmv-susceptible-retest-sogc-420-workers': 'Seronegative workers: monthly or each trimester as an option.',
  'cmv-susceptible-retest-smfm-39-none': 'None.',
  'cmv-susceptible-retest-rcog-sip-56-none': 'Only with a reason.',
  'cmv-susceptible-retest-acog-151-none': 'None.',
  'cmv-susceptible-retest-asid-2022-reason': 'After symptoms or exposure.',
  'cmv-susceptible-retest-cir-igm': 'Retest of IgM in pregnancy, no interval.',
  'cmv-susceptible-retest-faure-bardon-2019-why':
    'Why to stop: no lasting harm was seen after infection in the second or third trimester.',
  'cmv-wait-or-blot-cir-now': 'Two weeks cannot be waited in pregnancy: immunoblot and avidity at once.',
  'cmv-wait-or-blot-roche-wait': 'Repeat, with avidity, after 2 to 3 weeks.',
  'cmv-wait-or-blot-akl-ecci-wait': 'A second sample after 3 to 4 weeks.',
  'cmv-wait-or-blot-cdc-wait': 'Seroconversion in paired samples is the reference standard.',
  'cmv-wait-or-blot-lazzarotto-blot-blot':
    'An IgM blot confirms an ELISA IgM: all of the positive and 98.6% of the negative by two ELISA methods.',
  'cmv-repeat-interval-beebe-10-14': '10 to 14 days.',
  'cmv-repeat-interval-ranzcog-deck-2': '2 weeks.',
  'cmv-repeat-interval-roche-2-3': '2 to 3 weeks.',
  'cmv-repeat-interval-corewell-2-3': '2 to 3 weeks.',
  'cmv-repeat-interval-akl-ecci-3-4': '3 to 4 weeks.',
  'cmv-repeat-interval-sogc-algorithm-sheet-6': 'IgG still negative after 6 weeks is trusted.',
  'cmv-what-dates-cir-blot': 'The immunoblot, said to be more exact than avidity.',
  'cmv-what-dates-cdc-avidity': 'IgM with avidity, or seroconversion.',
  'cmv-what-dates-prince-lape-nixon-2014-avidity': 'Avidity.',
  'cmv-what-dates-deximed-both': 'Avidity with anti-gB IgG.',
  'cmv-what-dates-enders-2013-blot':
    'Blot avidity placed infection within 14 weeks in 96.9% but could not be read in 11 of 47 sera; kit avidity was as usable.',
  'cmv-what-dates-sarasini-2021-blot':
    '14 of 20 sera with a falsely high avidity of one kit were low by blot avidity.',
  'cmv-what-dates-eggers-2001-neutralisation':
    'Neutralising antibody comes after 13 weeks on average; 6.4% never answer on the glycoprotein blot.',
  'cmv-what-dates-anti-p52-gb-2019-gb':
    'Anti-gB IgG follows the curve of avidity; the phase in the middle overlaps.',
  'cmv-avidity-when-prince-2014-algorithm-not-only':
    'IgM kits gave 48 to 105 positives among the same 369 sera, so some low avidities are missed.',
  'cmv-avidity-when-french-algorithm-igm-first':
    'Avidity first left 26% of the women without a date, IgM first 1%.',
  'cmv-avidity-when-sarasini-2021-no-igm': '4.7% of women with a well-dated primary infection had no IgM.',
  'cmv-intermediate-chl-avidity-nothing': 'Uninformative.',
  'cmv-intermediate-enders-2013-12-weeks': 'By one kit, no infection within 12 weeks in 15 of 17 women.',
  'cmv-high-week-prince-lape-nixon-2014-3-months': 'High excludes the last 3 months.',
  'cmv-high-week-cdc-2-4': 'Avidity matures in 2 to 4 months.',
  'cmv-high-week-roche-12-16': 'A good sign to 12-16 weeks, no exclusion later.',
  'cmv-high-week-bodeus-1999-t1':
    'In the first trimester; one child was infected in spite of it in the second.',
  'cmv-high-week-quest-avidity-4-months': 'High essentially excludes the last 4 months.',
  'cmv-high-week-chl-avidity-3-months': 'High: more than 3 months.',
  'cmv-high-week-sogc-algorithm-sheet-18': 'After 18 weeks it may still confirm an old infection.',
  'cmv-high-week-springer-2014-avidity-22-24': 'High avidity is reached only at 22 to 24 weeks.',
  'cmv-high-week-sarasini-2021-caution': '6.2% had a high avidity at 1 to 3 months already.',
  'cmv-definition-smfm-39-both': 'Seroconversion, or IgM and IgG with low avidity.',
  'cmv-definition-cdc-both': 'Seroconversion as the standard; IgM with low avidity.',
  'cmv-definition-sogc-420-three': 'Seroconversion, IgM and avidity read together.',
  'cmv-definition-rawlinson-2017-both': 'Seroconversion, or IgM with low avidity.',
  'cmv-definition-ecci-2024-both': 'Seroconversion, or IgM with low avidity.',
  'cmv-definition-rcog-sip-56-both': 'Seroconversion, or IgM with low avidity.',
  'cmv-definition-acog-151-both': 'Seroconversion, or avidity.',
  'cmv-definition-asid-2022-both': 'Seroconversion, or IgM with low avidity.',
  'cmv-definition-awmf-093-001-four': 'IgG, IgM and avidity, with the blot in support.',
  'cmv-definition-deximed-gb': 'Avidity and anti-gB IgG.',
  'cmv-definition-has-2025-three': 'IgG, IgM, then avidity.',
  'cmv-definition-furione-2018-checked': '10 of 10 referred seroconversions were false IgG.',
  'cmv-definition-cir-blot': 'An IgM immunoblot, or avidity.',
  'cmv-gray-zone-cir-ten': '10 percent on each side of the cut-off.',
  'cmv-gray-zone-jcm-assays-kits':
    'By kit: VIDAS IgM 0.70-0.89 and IgG 4-6 AU/mL, Architect IgM 0.85-0.99, Enzygnost 0.100-0.200.',
  'cmv-gray-zone-quest-6732-kits': 'IgG 0.60-0.69, IgM 30.00-34.99.',
  'cmv-gray-zone-parly2-kits': 'Roche: IgG 0.5-1, IgM 0.7-1.',
  'cmv-valaciclovir-shahar-nissan-2020-yes': 'Randomised trial: 5 of 45 fetuses infected against 14 of 47.',
  'cmv-valaciclovir-dantonio-2023-yes': 'Three studies pooled: odds ratio 0.37 (0.21-0.64).',
  'cmv-valaciclovir-chatzakis-2024-yes': '527 women: odds ratio 0.34 (0.18-0.61).',
  'cmv-valaciclovir-chatzakis-update-yes': '860 women: odds ratio 0.39 (0.25-0.59).',
  'cmv-valaciclovir-ecci-2024-yes': 'Recommended around conception and in the first trimester.',
  'cmv-valaciclovir-israel-valaciclovir-yes':
    'Given within 8 weeks of infection, with fluids and a kidney test every 2 weeks.',
  'cmv-valaciclovir-sogc-420-may': 'May be considered.',
  'cmv-valaciclovir-asid-2022-specialist': 'A specialist discussion.',
  'cmv-valaciclovir-awmf-093-001-option': 'An off-label option.',
  'cmv-valaciclovir-has-2025-kidney': 'Used off-label; asks for careful use and protection of the kidneys.',
  'cmv-valaciclovir-rcog-sip-56-research': 'Research only in 2017; a later update is more favourable.',
  'cmv-valaciclovir-smfm-39-research': 'Only in research.',
  'cmv-valaciclovir-acog-151-no': 'None.',
  'cmv-valaciclovir-rawlinson-2017-not-routine': 'Not routinely; predates the trial.',
  'cmv-valaciclovir-deximed-no': 'No antiviral recommended in pregnancy.',
  'cmv-valaciclovir-hcsp-doubts': 'Doubts about the evidence.',
  'cmv-valaciclovir-valaciclovir-kidney-harm':
    'Acute kidney injury: one case in early pregnancy, another among 269 women, gone within 5 days.',
  'cmv-periconceptional-shahar-nissan-2020-none':
    'No difference (P = 0.91); these women had begun treatment later.',
  'cmv-periconceptional-chatzakis-2024-yes':
    'Odds ratio 0.34 around conception, 0.35 in the first trimester.',
  'cmv-periconceptional-chatzakis-update-yes':
    'Odds ratio 0.30 around conception, 0.47 in the first trimester.',
  'cmv-hyperimmune-ilive-for': 'Calls it the drug of choice.',
  'cmv-hyperimmune-kagan-2021-for':
    'Early, every two weeks and at a higher amount: fewer infected, without randomisation.',
  'cmv-hyperimmune-revello-2014-trial': 'Randomised: 18 of 61 against 27 of 62 (P = 0.13).',
  'cmv-hyperimmune-hughes-2021-trial':
    'Randomised: 22.7% against 19.4%, stopped for futility; more preterm births.',
  'cmv-hyperimmune-hughes-two-years-trial': 'At two years 13.4% against 10.1%.',
  'cmv-hyperimmune-sogc-420-no': 'Should not be used.',
  'cmv-hyperimmune-rawlinson-2017-no': 'Not supported.',
  'cmv-hyperimmune-smfm-39-research': 'Only in research.',
  'cmv-hyperimmune-rcog-sip-56-research': 'Not outside research.',
  'cmv-hyperimmune-ecci-2024-no': 'Not at the old amount.',
  'cmv-hyperimmune-awmf-093-001-no': 'Not established.',
  'cmv-hyperimmune-bad-schwartau-off-label': 'Off-label attempts exist.',
  'cmv-hyperimmune-asid-2022-no': 'Not routine.',
  'cmv-hyperimmune-interval-ilive-1-2': 'In its section on drugs: every 1 to 2 weeks.',
  'cmv-hyperimmune-interval-ilive-2-3': 'In its section on standards of treatment: every 2 to 3 weeks.',
  'cmv-hyperimmune-interval-neocytotect-label-2-3':
    'The label gives 2 to 3 weeks for people with weak immunity, not for pregnancy.',
  'cmv-antivirals-mother-shakhgildyan-2020-for': 'Argues for a benefit in maternal CMV.',
  'cmv-antivirals-mother-valganciclovir-label-no':
    'Harmed embryos in animals and crosses the placenta; contraception during treatment and after.',
  'cmv-antivirals-mother-nih-oi-danger': 'Kept for disease that threatens sight or life in women with HIV.',
  'cmv-antivirals-mother-valganciclovir-page-no': 'Only for CMV in weak immunity, on prescription.',
  'cmv-maternal-dna-ilive-active': 'Defines an active infection, and treats it.',
  'cmv-maternal-dna-shakhgildyan-2020-marker': 'DNA in leukocytes marks the risk of transmission.',
  'cmv-maternal-dna-roche-confirms': 'Confirms an acute infection.',
  'cmv-maternal-dna-bologna-2004-no':
    'Not enough for a diagnosis; its amount is not linked to the fetal risk.',
  'cmv-maternal-dna-segondy-tells': 'Without IgG it tells infection from a false IgM.',
  'cmv-maternal-dna-acog-151-short': 'Found for 2 to 3 weeks.',
  'cmv-maternal-dna-jcm-2020-qa-fluid': 'The fetus is tested in amniotic fluid.',
  'cmv-amniocentesis-ecci-2024-17-8': 'From 17 weeks, 8 weeks after infection.',
  'cmv-amniocentesis-akl-ecci-18-8': 'From 18 weeks, 8 weeks after infection.',
  'cmv-amniocentesis-has-2025-17-18': 'France: from 17-18 weeks, 8 weeks.',
  'cmv-amniocentesis-lazzarotto-2020-20-8': 'After 20 weeks, 8 weeks.',
  'cmv-amniocentesis-sogc-420-8': 'At least 8 weeks after infection.',
  'cmv-amniocentesis-smfm-39-21-6': 'After 21 weeks, 6 weeks.',
  'cmv-amniocentesis-acog-151-21': 'From 21 weeks.',
  'cmv-amniocentesis-rawlinson-2017-20-6': 'From 20-21 weeks, 6 weeks.',
  'cmv-amniocentesis-rcog-sip-56-20-6-8': 'After 20-21 weeks, 6 to 8 weeks.',
  'cmv-amniocentesis-asid-2022-20-6': 'After 20-21 weeks, 6 weeks.',
  'cmv-amniocentesis-awmf-093-001-20': 'From 20-21 weeks.',
  'cmv-amniocentesis-donner-1994-early': 'Taken at 14 to 20 weeks it found 45%.',
  'cmv-amniocentesis-nicolini-amnio-early': 'Two negatives were taken 3 to 4 weeks after infection.',
  'cmv-negative-amniocentesis-cmv-amniocentesis-negatives-late':
    '24 infected among 712 negatives, all well at long follow-up; 8.6% of the infected were missed.',
  'cmv-negative-amniocentesis-cmv-amnio-missed-missed':
    '15.6% of the infected infants had a negative result, rarely with signs.',
  'cmv-negative-amniocentesis-cmv-treated-negative-amnio-treated':
    'An infected newborn after a negative result under valaciclovir.',
  'cmv-harm-early-faure-bardon-2019-32': '35 of 108 (32.4%, interval 23.7-42.1).',
  'cmv-harm-early-chatzakis-2020-19':
    '19.3% (12.2-26.4) had brain findings or signs at birth; 28.8% (2.4-55.1) after infection around conception.',
  'cmv-harm-early-ajog-review-40-50': 'Up to 40 to 50%.',
  'cmv-harm-early-leruez-ville-2020-51-57': '51 to 57%.',
  'cmv-harm-early-sogc-240-20-25': '20 to 25% of the infected, any time.',
  'cmv-harm-late-faure-bardon-2019-none': 'None seen; the upper limits are 6.5% and 12%.',
  'cmv-harm-late-chatzakis-2020-low': '0.9% (up to 2.4) and 0.4%.',
  'cmv-harm-late-faure-bardon-2019-older': 'Quotes older data of 15%.',
  'cmv-conception-gineline-6': '6 months.',
  'cmv-conception-cmv-conception-delay-6-12':
    '6 to 12 months; another page at least 12, IgM gone and avidity high.',
  'cmv-conception-chatzakis-2020-risk':
    'Infection shortly before conception reached 5.5% of the fetuses (0.1-10.8).',
  'cmv-work-ilive-transfer': 'Move her for the time from children’s homes, wards and nurseries.',
  'cmv-work-cdc-stay': 'US and UK bodies: no routine exclusion, standard precautions.',
  'cmv-work-sogc-240-monitor': 'Seronegative health and child-care workers may be offered monitoring.',
  'cmv-work-sogc-420-hygiene': 'Hygiene for all, whatever the antibodies.',
  'cmv-work-hamprecht-2022-child': 'The main source is a child under 3.',
  'cmv-newborn-treatment-ilive-page':
    'Ganciclovir by vein for 2 weeks and a tail of 3 months; immunoglobulin in mild disease. No guideline gives this.',
  'cmv-newborn-treatment-kimberlin-2015-trial':
    'Sick infants: 6 months of valganciclovir, begun in the first month.',
  'cmv-newborn-treatment-shim-2023-review':
    'In danger of life by vein first; without signs and with normal hearing no routine treatment.',
  'cmv-newborn-treatment-rawlinson-2017-guideline':
    'Moderate or severe disease: valganciclovir for 6 months.',
  'cmv-newborn-treatment-ecci-2024-guideline':
    '6 weeks to 6 months by risk; hearing loss alone up to 13 weeks of age.',
  'cmv-newborn-treatment-asid-2022-guideline': '6 months.',
  'cmv-newborn-treatment-awmf-093-001-guideline': '6 months.',
  'cmv-newborn-follow-up-ilive-all': 'All: neurologist, ear and eye specialist.',
  'cmv-newborn-follow-up-rawlinson-2017-all':
    'All: hearing every 3 to 6 months to the age of 3, then every 6 to 12 to 6.',
  'cmv-newborn-follow-up-faure-bardon-hearing-not-late':
    'No special hearing follow-up after infection in the second or third trimester.',
  'cmv-saliva-rawlinson-2017-confirm': 'Confirm in urine.',
  'cmv-saliva-wunderlich-2023-15': '15 of 96 not confirmed, mostly donor milk.',
  'cmv-saliva-nicu-saliva-17': '17% of the positive not confirmed.',
  'cmv-saliva-ross-2018-rare': '0.03 to 0.14% of all newborns.',
};
