import type { rubellaTopics } from '../../../tables/positions/rubella.ts';

type One = (typeof rubellaTopics)[number];

/** The question, and what is done here. */
export const rubellaTopicWords: Readonly<
  Record<One['id'], { readonly title: string; readonly ours: string }>
> = {
  'rubella-cut-off': {
    title: 'From which rubella IgG on is a woman called protected?',
    ours: 'The class of the laboratory stands, with its own limits. A number without its assay is never classified, and none of these limits is used.',
  },
  'rubella-grey-igg': {
    title: 'Rubella IgG in the gray zone: protected or not?',
    ours: 'Not called immune. Documented doses decide the care, an immunoblot or second method the reading; after a rash or contact a parallel second sample decides.',
  },
  'rubella-two-doses': {
    title: 'IgG negative or gray after two documented doses: one more?',
    ours: 'One more dose is offered outside pregnancy, three at most, without a routine test after it. In pregnancy a contact is managed as in a woman not protected.',
  },
  'rubella-verbal-dose': {
    title: 'Does a remembered vaccine or illness count?',
    ours: 'No. Only documented doses count as doses here.',
  },
  'rubella-test-after-vaccine': {
    title: 'Is antibody tested after the vaccine?',
    ours: 'Not as our advice; it is the practice of the site. After anti-D the positions differ.',
  },
  'rubella-anti-d': {
    title: 'Do anti-D or blood products delay the vaccine after delivery?',
    ours: 'Anti-D does not delay it. Other blood products do; the interval is that of the national handbook.',
  },
  'rubella-screening': {
    title: 'Is every pregnant woman tested for rubella IgG?',
    ours: 'That is the practice of the country. A result that is there is read, whoever asked for it.',
  },
  'rubella-booking-negative': {
    title: 'IgG negative at booking: is it tested again?',
    ours: 'Only where the practice of the site says so, and then IgG. Rash or contact are a different matter: they always lead to a second serum.',
  },
  'rubella-igm-unasked': {
    title: 'Is IgM tested without rash or contact?',
    ours: 'No. A result that is there is worked up all the same, because 20 to 50 percent of infections run without a rash.',
  },
  'rubella-second-serum': {
    title: 'When is the second serum taken?',
    ours: '5 to 10 days after a first reactive sample with rash or contact, 7 to 10 days after a rash without IgM, 3 to 4 weeks after a contact, otherwise 2 to 3 weeks. A negative IgG closes an IgM only from 3 weeks on.',
  },
  'rubella-igm-lasts': {
    title: 'How long does rubella IgM last?',
    ours: 'It is not used to date. From 8 weeks after a rash or contact a missing IgM proves nothing; a reactive one may be months or years old.',
  },
  'rubella-exposed-immune': {
    title: 'IgG without IgM after a contact: is she immune?',
    ours: 'Only with two documented doses or an IgG positive from before the contact; with any rash a parallel second sample decides. A sample taken within 10 to 12 days of the first contact would show older antibody, but the day of contact is often not sure.',
  },
  'rubella-igm-case': {
    title: 'Does a positive IgM make a case?',
    ours: 'Not here. IgM alone confirms nothing; with rash or contact it is told to public health on suspicion.',
  },
  'rubella-notification': {
    title: 'When is rubella notified?',
    ours: 'On suspicion: probable or confirmed infection, and a reactive IgM with rash or contact, before other results.',
  },
  'rubella-avidity-window': {
    title: 'How far back does a high rubella avidity reach?',
    ours: '8 weeks, unless the laboratory gives its own number. The boundary is printed; beyond it infection early in this pregnancy stays open.',
  },
  'rubella-e2': {
    title: 'What do E2 bands date?',
    ours: 'Both numbers are shown and neither is used as a date. E2 missing beside IgM counts as low avidity; after vaccine E2 can be missing too.',
  },
  'rubella-rna': {
    title: 'When is RNA looked for in the mother?',
    ours: 'With a rash of the last two weeks; without one when IgM is positive before IgG is clear or reactive after a recent contact.',
  },
  'rubella-other-causes': {
    title: 'Which other infections are looked for?',
    ours: 'Parvovirus B19 with every rash in pregnancy and beside an IgM without clear IgG; EBV beside such an IgM. What is found leans and closes nothing.',
  },
  'rubella-vaccine-lookback': {
    title: 'How long does a vaccine explain IgM or a low avidity?',
    ours: '12 weeks. Within them neither IgM, low avidity nor a rise is read as infection, unless there was an exposure.',
  },
  'rubella-fetal-tests': {
    title: 'Is the fetus tested?',
    ours: 'The positions are shown and fetal medicine decides. A single negative test excludes nothing.',
  },
  'rubella-fetal-risk': {
    title: 'How likely is harm, by week?',
    ours: 'Very high before 11 weeks, lower up to 16, minimal up to 20. Two series with their intervals are drawn in the library. The week is that of the rash, not of the sample.',
  },
  'rubella-end-of-risk': {
    title: 'Until which week is harm expected?',
    ours: 'Urgency counts to 20 completed weeks. Later infections still reach the baby, so the newborn is examined whatever the week.',
  },
  'rubella-reinfection-risk': {
    title: 'What does a re-infection mean for the baby?',
    ours: 'Less than a first infection, but not nothing: fetal medicine and a reference laboratory judge, after re-infection has been told from a silent first infection.',
  },
  'rubella-conception-interval': {
    title: 'How long after the vaccine is conception put off?',
    ours: '28 days.',
  },
  'rubella-vaccine-risk': {
    title: 'What if the vaccine was given in early pregnancy without knowing?',
    ours: 'The risk is very low and not nil: one child with a picture like congenital rubella has been published. The vaccine date is given with every serum.',
  },
  'rubella-immunoglobulin': {
    title: 'Immunoglobulin after a contact?',
    ours: 'Never promised as protection, and never an action here.',
  },
  'rubella-exclusion': {
    title: 'How long is a woman with rubella kept away from others?',
    ours: 'She phones first and stays out of the antenatal clinic; the health authority gives the number of days.',
  },
  'rubella-infant-igm': {
    title: 'What does IgM in the infant show, and its absence?',
    ours: 'Positive in the own blood: probable. Negative in the first month excludes nothing; it is repeated at 1 month.',
  },
  'rubella-infant-igg': {
    title: 'From when on is IgG the infant’s own?',
    ours: 'From 9 months, without vaccine or exposure; two samples confirm. The last sample is taken before any MMR.',
  },
  'rubella-infant-shedding': {
    title: 'How long is the infant contagious?',
    ours: 'Contact precautions until 1 year of age, or until two samples a month apart, both after 3 months of age, are negative.',
  },
  'rubella-infant-definition': {
    title: 'Infection or syndrome?',
    ours: 'The words here speak of infection. The syndrome is infection with a defect; because defects can show later, every infected infant is followed.',
  },
};

/** What each source holds, in our words. */
export const rubellaPositionWords: Readonly<Record<One['positions'][number]['says'], string>> = {
  'rubella-cut-off-nccls-1996':
    '10 IU/mL instead of the older 15; re-infection was seen below 10 and above 15; immunity is a clinical decision.',
  'rubella-cut-off-uw-rubella': '10 IU/mL by CLSI I/LA6, on assays set to the first WHO standard RUBI-1-94.',
  'rubella-cut-off-acip-2013': '10 IU/mL in use; equivocal is not immune.',
  'rubella-cut-off-lancet-id-2020':
    'WHO expert meeting: 10 IU/mL is in question. The same serum reads differently by assay, with harm possible either way; the standard is kept for sensitivity only.',
  'rubella-cut-off-nrl-rubella':
    'Five assays at 10 IU/mL: sensitivity 70 to 91 percent, specificity 66 to 100 percent, hardly any agreement of the numbers.',
  'rubella-cut-off-bouthry-2016':
    'Eight assays: none false in 85 sera without antibody, many sera with antibody called equivocal or negative; decisions by IU/mL should be reconsidered.',
  'rubella-cut-off-matter-1997': 'A limit below 15 IU/mL withholds vaccine from susceptible people.',
  'rubella-cut-off-schenk-ansorge-rubella': 'Immune only from 15 IU/mL.',
  'rubella-cut-off-augusta-rubella': 'Positive from 15 IU/mL, 10 to below 15 equivocal.',
  'rubella-cut-off-phimai-rubella': 'Below 10, 10 to 15, and 15 and more are told apart.',
  'rubella-cut-off-koblenz-rubella': '10 to 34.9 basic, 35 and more robust immunity.',
  'rubella-cut-off-ecolab-rubella': 'Below 25 IU/mL counts as unprotected.',
  'rubella-cut-off-commentguerir-rubella': '25 IU/mL by haemagglutination inhibition, 10 to 15 by ELISA.',
  'rubella-cut-off-roche-rubella': 'Any antibody found confirms immunity.',
  'rubella-grey-igg-acip-2013': 'Equivocal is not immune unless vaccination is documented; one more dose.',
  'rubella-grey-igg-bouthry-2016':
    'Counting equivocal as positive would miss fewer protected women: 56.5 percent of 322 had antibody.',
  'rubella-grey-igg-matter-1997': 'Low limits miss susceptible women, so vaccinate.',
  'rubella-grey-igg-england-screening-2016': 'Doses decide; below 10 IU/mL or gray without doses: vaccinate.',
  'rubella-grey-igg-labmed-rubella':
    '10 to 14.9 IU/mL is not certain unless the basic vaccination is complete.',
  'rubella-grey-igg-labor-becker-rubella': '5 to 10 IU/mL is questionable; count the doses.',
  'rubella-grey-igg-mdi-rubella': '5 to 9 IU/mL is questionable; count the doses.',
  'rubella-grey-igg-australian-handbook':
    'Discuss a gray IgG with the laboratory and vaccinate; low vaccine antibody often protects.',
  'rubella-grey-igg-blt-rubella': 'Equivocal counts as negative.',
  'rubella-grey-igg-arup-rubella': '9.0 to 9.9 IU/mL: repeat in 10 to 14 days.',
  'rubella-grey-igg-mayo-rubella-igg': 'Index 0.8 to 0.9: repeat in 10 to 14 days.',
  'rubella-grey-igg-michigan-rubella': 'Repeat in 2 weeks.',
  'rubella-two-doses-acip-2013': 'One more MMR, three at most in all, no test after it.',
  'rubella-two-doses-england-screening-2016': 'None: two documented doses are protection.',
  'rubella-two-doses-labor-becker-rubella': 'None: two documented doses, immunity is assumed.',
  'rubella-two-doses-mdi-rubella': 'None: two documented doses, no test.',
  'rubella-two-doses-nz-handbook': 'None after two documented doses.',
  'rubella-verbal-dose-cdc-rubella-hcp': 'A vaccine told by word of mouth is no evidence.',
  'rubella-verbal-dose-acip-2013': 'A history of rubella is no evidence.',
  'rubella-verbal-dose-blt-rubella': 'One documented dose is evidence of immunity.',
  'rubella-test-after-vaccine-acip-2013': 'No test after the dose.',
  'rubella-test-after-vaccine-australian-handbook': 'All vaccinated women are tested after 6 to 8 weeks.',
  'rubella-test-after-vaccine-obgproject-anti-d': 'After anti-D, test 6 to 8 weeks later.',
  'rubella-test-after-vaccine-acip-best-practice':
    'After anti-D or a blood product, test 3 months later or more.',
  'rubella-anti-d-obgproject-anti-d': 'Anti-D is no reason to put the vaccine off; the answer is tested.',
  'rubella-anti-d-acip-best-practice':
    'Not for anti-D after delivery; after other blood products a live vaccine waits 3 to 11 months by product.',
  'rubella-screening-england-screening-2016': 'Stopped on 1 April 2016.',
  'rubella-screening-acog-rubella': 'IgG at booking.',
  'rubella-screening-labor-gaertner-rubella':
    'Yes, IgG unless two doses are documented; IgM is not part of it.',
  'rubella-screening-australian-handbook': 'Yes, in each woman before or in pregnancy.',
  'rubella-screening-france-rubella': 'Yes, IgG.',
  'rubella-screening-hiiragi-2024': 'Yokohama: all pregnant women, IgM among them.',
  'rubella-booking-negative-labor-gaertner-rubella': 'Second IgG at 16 to 17 weeks.',
  'rubella-booking-negative-labor-becker-rubella': 'Second IgG at 16 to 17 weeks.',
  'rubella-booking-negative-france-rubella': 'IgG again at about 20 weeks of amenorrhoea.',
  'rubella-booking-negative-medisite-rubella': 'Every month (older page).',
  'rubella-booking-negative-acog-rubella': 'No routine repeat.',
  'rubella-booking-negative-phe-rash-2019': 'No routine repeat.',
  'rubella-booking-negative-australian-handbook': 'No routine repeat.',
  'rubella-booking-negative-cir': 'IgM again in pregnancy.',
  'rubella-igm-unasked-cdc-rubella-serology': 'Not recommended.',
  'rubella-igm-unasked-who-2018-4-7': 'Called inappropriate testing.',
  'rubella-igm-unasked-phe-rash-2019': 'Not recommended.',
  'rubella-igm-unasked-labor-gaertner-rubella': 'Not part of maternity screening.',
  'rubella-igm-unasked-vauloup-fellous-2007': 'Discouraged.',
  'rubella-igm-unasked-mayo-2008': 'Withdrew its rubella IgM test in 2008: positives were mostly false.',
  'rubella-igm-unasked-cir': 'Done routinely.',
  'rubella-second-serum-cdc-vpd-14': 'IgM without IgG, or both: 5 to 10 days.',
  'rubella-second-serum-cdc-vpd-14-2':
    'After a contact: 3 to 4 weeks, and 6 weeks when the exposure goes on.',
  'rubella-second-serum-roche-rubella': 'IgM found: 5 to 10 days. No antibody after exposure: 2 to 3 weeks.',
  'rubella-second-serum-uk-rubella-summary': '7 to 10 days.',
  'rubella-second-serum-phe-rash-2019': 'About 1 month after the last contact.',
  'rubella-second-serum-arup-rubella': '10 to 14 days.',
  'rubella-second-serum-mayo-rubella-igg': '10 to 14 days.',
  'rubella-second-serum-rcpa-rubella': '10 to 14 days.',
  'rubella-second-serum-michigan-rubella': '2 weeks.',
  'rubella-second-serum-bmj-rubella': '2 to 3 weeks.',
  'rubella-igm-lasts-cdc-rubella-serology':
    'Half have it on the day of rash, more than 90 percent on day 5; up to three months.',
  'rubella-igm-lasts-acip-1998': 'Peak about day 7, found for 4 to 12 weeks, now and then for a year.',
  'rubella-igm-lasts-rcpa-rubella': 'Positive by day 5, gone after about 8 weeks.',
  'rubella-igm-lasts-uk-rubella-summary': '4 to 24 weeks.',
  'rubella-igm-lasts-labor-gaertner-rubella': '1 to 6 months.',
  'rubella-igm-lasts-roche-rubella-igm': '1 to 3 months after infection; after vaccine low for years.',
  'rubella-igm-lasts-arup-rubella': 'Low levels beyond 12 months after infection or vaccine, now and then.',
  'rubella-igm-lasts-quest-rubella-igm': 'Low levels beyond 12 months, now and then.',
  'rubella-igm-lasts-rubella-igm-vaccine': 'After vaccine low for up to 3 years in 7 of 43.',
  'rubella-igm-lasts-persistent-rubella-igm':
    'Beyond 2.5 months with a high avidity, and not from rheumatoid factor.',
  'rubella-exposed-immune-cdc-vpd-14': 'Immune, the end of the flow chart.',
  'rubella-exposed-immune-phe-rash-2019':
    'Two pieces of evidence: two doses, one dose and one positive test, or two positive tests, one of at least 10 IU/mL. Back if a rash appears.',
  'rubella-exposed-immune-uk-reinfection-notes':
    'A documented vaccine with one positive test, or two positive tests.',
  'rubella-exposed-immune-banerji-2005':
    'An IgG at 12 weeks after a journey was read as immunity; the child had congenital rubella.',
  'rubella-exposed-immune-pitts-2014':
    'Vaccinated five years before, IgG above 400 IU/mL at 4 months, no rash: the child had congenital rubella.',
  'rubella-igm-case-cste-rubella': 'IgM can confirm a case.',
  'rubella-igm-case-nz-rubella-manual':
    'IgM can confirm a case when no vaccine was given in the last 6 weeks.',
  'rubella-igm-case-cdna-rubella': 'Suggestive only, unless a reference laboratory confirms it.',
  'rubella-igm-case-california-rubella': 'A modified definition; 4 of 801 positive reports were confirmed.',
  'rubella-notification-nz-rubella-manual': 'On suspicion.',
  'rubella-notification-cdna-rubella': 'Notifiable.',
  'rubella-notification-labor-becker-rubella': 'By laboratory and clinician, by name.',
  'rubella-notification-thunder-bay-rubella': 'Immediately.',
  'rubella-notification-washington-rubella': 'Suspected cases, to the health department.',
  'rubella-notification-nice-cks-rubella': 'On suspicion, by law.',
  'rubella-avidity-window-who-2018-4-7': 'Low for about 6 to 8 weeks after infection or vaccine.',
  'rubella-avidity-window-enders-knotek-1989':
    'Below 30 percent in about the first 4 weeks; after vaccine up to about 2.5 months.',
  'rubella-avidity-window-hedman-rousseau':
    'Low during and shortly after illness; 5 of 6 borderline sera within 2 months.',
  'rubella-avidity-window-mubareka-2007':
    'Below 40 percent only within 6 weeks, above 60 percent not before 13 weeks.',
  'rubella-avidity-window-lafarga-1998': 'Below 50 percent recent: 84 percent of acute sera.',
  'rubella-avidity-window-bmj-rubella': 'Low up to 4 months.',
  'rubella-avidity-window-idc-rubella': 'Below 0.40 less than 3 months, above 0.45 more than 6 months.',
  'rubella-avidity-window-rudas-rubella': 'Below 20 percent acute, above 30 percent more than 5 months.',
  'rubella-avidity-window-quest-rubella-avidity': 'Maturation already after 30 days (weak source).',
  'rubella-e2-labor-gaertner-rubella': 'E2 present: infection at least 3 months back.',
  'rubella-e2-best-2002': 'E2 present: more than 5 months back.',
  'rubella-e2-hofmann-liebert-2005':
    'E2 missing with low avidity and IgM: primary infection; both tests are needed.',
  'rubella-rna-cdc-rubella-serology': 'Early, with a rash.',
  'rubella-rna-who-2018-8-3': 'In any case that IgM and IgG leave open.',
  'rubella-rna-germany-rubella-relay': 'For IgM with or without IgG, and for a rash without antibody.',
  'rubella-rna-clipdocs-rubella': 'Throat swab, with a second serum.',
  'rubella-rna-cdna-rubella': 'With the reference laboratory.',
  'rubella-other-causes-uk-parvovirus-notes':
    'Rubella and parvovirus B19 together for a rash that is not vesicular.',
  'rubella-other-causes-roche-rubella': 'Rheumatoid factor, EBV, CMV and parvovirus B19.',
  'rubella-other-causes-cdc-rubella-serology':
    'Rheumatoid factor, EBV, CMV, parvovirus B19 and others give false IgM.',
  'rubella-other-causes-medics-rubella': 'The same causes of a false IgM.',
  'rubella-other-causes-clad-1997': 'Parvovirus B19 missed because a rubella IgM at 19 weeks was believed.',
  'rubella-vaccine-lookback-who-2018-8-3': '56 days.',
  'rubella-vaccine-lookback-cdna-rubella': '8 days to 8 weeks.',
  'rubella-vaccine-lookback-nz-rubella-manual': '6 weeks.',
  'rubella-vaccine-lookback-enders-knotek-1989': 'Avidity low until about 2.5 months after vaccine.',
  'rubella-fetal-tests-cdc-rubella-serology': 'Not recommended.',
  'rubella-fetal-tests-germany-rubella-relay':
    'Primary infection before 19 weeks, re-infection before 12 weeks, or an unexplained IgM.',
  'rubella-fetal-tests-banatvala-rubella':
    'At least 6 to 8 weeks after infection, after 18 to 21 weeks; most useful at 12 to 18 weeks and for re-infection before 12 weeks; a single negative never excludes.',
  'rubella-fetal-tests-mace-2004': 'Amniotic PCR found 83 to 95 percent, never falsely positive in 45 women.',
  'rubella-fetal-tests-suzumori-1991': 'IgM in fetal blood from about 22 to 23 weeks; false negatives occur.',
  'rubella-fetal-tests-australia-notes': 'PCR at least 6 weeks after infection (student notes, weak).',
  'rubella-fetal-tests-sogc-203': 'Amniotic fluid or chorionic villi possible.',
  'rubella-fetal-tests-phe-rash-2019': 'Case by case, in fetal medicine.',
  'rubella-fetal-risk-miller-1982':
    'Rash before 11 weeks: 9 of 10 infected, all of them with defects; 13 to 16 weeks: about half infected, a third of those with deafness.',
  'rubella-fetal-risk-sense-rubella':
    'Before 11 weeks 90 percent, 11 to 16 weeks 20 percent, 16 to 20 weeks minimal.',
  'rubella-fetal-risk-labor-gaertner-rubella':
    'Before 11 weeks 70 to 90 percent infected and 25 to 65 percent with damage; 11 to 17 weeks 55 percent and 8 to 20 percent; later 20 to 35 percent and 3.5 percent, as in others.',
  'rubella-fetal-risk-cdc-vpd-15': 'Highest in the first 12 weeks.',
  'rubella-fetal-risk-who-2018-3-6': 'Up to 85 percent in the first 12 weeks.',
  'rubella-end-of-risk-miller-1982':
    'No defect after 16 weeks in 63 infected children; an upper limit of 6 to 7 percent remains.',
  'rubella-end-of-risk-registry-deafness': 'Deafness up to week 17, none after.',
  'rubella-end-of-risk-rcog-rubella':
    'Minimal from 16 to 20 weeks, deafness only; not described before conception.',
  'rubella-end-of-risk-cdc-vpd-15': 'Defects are rare after 20 weeks.',
  'rubella-reinfection-risk-cradock-watson-1981':
    'None of 34 re-infections reached the baby; 6 silent first infections reached 3.',
  'rubella-reinfection-risk-fogel-1985':
    '25 children followed after 56 re-infections were well; 7 infected after silent first infections.',
  'rubella-reinfection-risk-reinfections-1988':
    'Five babies infected after silent re-infection in three years.',
  'rubella-reinfection-risk-uk-reinfection-notes': 'About 8 percent infected when in the first 12 weeks.',
  'rubella-reinfection-risk-morgan-capner-1991': 'Defects probably in fewer than 5 percent.',
  'rubella-reinfection-risk-banatvala-rubella':
    'Re-infection with rash at 13 weeks after an earlier vaccine; the child was healthy.',
  'rubella-reinfection-risk-tokunoshima': '17 of 61 women with an earlier low titre had a fourfold rise.',
  'rubella-conception-interval-acip-2013': '28 days.',
  'rubella-conception-interval-gponline-rubella': '1 month.',
  'rubella-conception-interval-acog-rubella': '28 days.',
  'rubella-conception-interval-acip-1998': '3 months in the older text, and still on some labels.',
  'rubella-vaccine-risk-sogc-203': 'No case was documented then; women can be reassured.',
  'rubella-vaccine-risk-acip-2013':
    'No syndrome in 324 infants of 321 susceptible women; upper limit 1.6 percent.',
  'rubella-vaccine-risk-castillo-2011':
    '2,894 susceptible women, no syndrome in 1,980 births; upper limit 0.2 percent.',
  'rubella-vaccine-risk-costa-rica-mmr': 'No syndrome and no IgM.',
  'rubella-vaccine-risk-iran-mmr-2006': 'Five newborns with IgM, none with signs.',
  'rubella-vaccine-risk-namaei-2008': 'None of 107.',
  'rubella-vaccine-risk-gponline-rubella': 'United Kingdom: more than 130 women, no syndrome.',
  'rubella-vaccine-risk-hofmann-2000':
    'Vaccine virus infected a baby for more than 8 months, without the syndrome.',
  'rubella-vaccine-risk-pediatrics-2023-mmr':
    'One infant with a picture like the syndrome after MMR in early pregnancy.',
  'rubella-immunoglobulin-nz-handbook': 'Does not prevent infection and should not be used.',
  'rubella-immunoglobulin-mmwr-2001':
    'May mask the illness; only considered in exceptional cases after a known contact. Infants with the syndrome were born after it.',
  'rubella-immunoglobulin-uk-management-notes': 'Not routine; only considered in exceptional cases.',
  'rubella-exclusion-nz-rubella-manual': 'Infectious from 7 days before to 7 days after the rash; 7 days.',
  'rubella-exclusion-cdna-rubella': '4 days after the rash (New South Wales, Queensland).',
  'rubella-exclusion-cdc-vpd-14': '7 days after the rash.',
  'rubella-infant-igm-who-2018-4-8':
    'About one in five infected infants is negative before 1 month; repeat then.',
  'rubella-infant-igm-uptodate-crs': 'Near birth, and again at 1 month.',
  'rubella-infant-igm-bmj-rubella': 'Nearly all below 3 months, about half at 6 months.',
  'rubella-infant-igm-primarycare-crs': 'It falls with age, so it is taken near birth.',
  'rubella-infant-igm-primex-rubella': 'Its absence in cord blood excludes nothing.',
  'rubella-infant-igm-cradock-watson-1980':
    'After late maternal rubella IgM is often missing: 12 percent had it after rash at 24 to 28 weeks, 28 percent kept IgG.',
  'rubella-infant-igg-who-2018-4-8': 'The mother’s IgG halves about every month; what stays confirms.',
  'rubella-infant-igg-bmj-rubella': 'Beyond 7 to 11 months.',
  'rubella-infant-igg-banatvala-rubella': 'After 9 months.',
  'rubella-infant-shedding-who-2018-3-6':
    'To 1 year, unless two samples a month apart after 3 months of age are negative; half stop within 3 months.',
  'rubella-infant-shedding-aap-crs-isolation': 'The same rule.',
  'rubella-infant-shedding-wallin-2018': 'Two negative rounds 30 days apart in the Kansas infant.',
  'rubella-infant-definition-bccdc-rubella':
    'Laboratory evidence without defect is infection; a defect makes it the syndrome.',
  'rubella-infant-definition-uptodate-crs': 'Syndrome: laboratory evidence and a defect.',
  'rubella-infant-definition-rcog-rubella': 'Hearing loss and other defects can appear later.',
  'rubella-infant-definition-thunder-bay-rubella': 'Late signs: hearing, eyes, hormones.',
  'rubella-infant-definition-wallin-2018': 'The Kansas infant was infected without defects and was followed.',
};
