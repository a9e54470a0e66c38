import type { rubellaPage } from '../../../tables/library/rubella.ts';
import type { PageWords } from './page-words.ts';

export const rubellaWords: PageWords<typeof rubellaPage> = {
  title: 'Rubella',
  lead: 'What rubella is, how it is prevented, what its tests mean and what happens in pregnancy and after birth, each sentence with its source. It explains; the answers come from the tables.',
  sections: {
    what: 'What rubella is',
    caught: 'How it is caught, and when it is contagious',
    prevent: 'Prevention',
    threshold: 'Protective threshold, and gray zones met in handbooks (never used to classify)',
    igm: 'IgM: course and false positives',
    ladder: 'What each further test adds, in order of speed',
    avidity: 'Avidity: windows by assay',
    blot: 'Immunoblot: E1 and E2',
    patterns: 'Primary infection, re-infection, recent vaccine, persistent IgM side by side',
    weeks: 'Infection in pregnancy: how the risk changes with the week',
    mistake: 'Vaccine given in early pregnancy without knowing',
    confirmed: 'After confirmed infection',
    newborn: 'The newborn',
    counsel: 'What to say, in plain words',
    thin: 'Where the evidence is thin',
  },
  facts: {
    'what-illness':
      'Rubella is a viral illness with a rash, mostly mild in the woman. A fifth to a half of infections run without a rash, so a missing rash does not exclude it.',
    'what-baby':
      'In early pregnancy the virus can reach the baby and harm hearing, eyes, heart, brain and growth.',
    'what-rare':
      'Where rubella is rare, most reactive IgM results are false. That is why each answer here rests on more than one finding.',
    'what-names':
      'Congenital rubella infection: laboratory evidence without a defect. Congenital rubella syndrome: laboratory evidence with a defect; an infection becomes the syndrome when a defect shows later.',
    'caught-days': 'A person with rubella is infectious from 7 days before to 7 days after the rash.',
    'caught-incubation': 'The rash follows about 14 to 18 days after the contact.',
    'caught-exclusion-nz': 'Kept away from others for 7 days after the rash.',
    'caught-exclusion-aus': 'Kept away from others for 4 days after the rash (New South Wales, Queensland).',
    'caught-clinic':
      'A pregnant woman with a rash or contact phones first and does not sit in the antenatal clinic.',
    'caught-home':
      'Silent re-infection has mostly come from own children: 4 of 5 British babies infected in 1985 to 1988 had a mother who met rubella at home.',
    'caught-travel':
      'Travel to a country where rubella circulates counts as exposure, also without a known contact.',
    'prevent-before':
      'Before a pregnancy: MMR for a woman without clear IgG, completed to two doses, the second at least 28 days after the first. Conception is put off for 28 days.',
    'prevent-test': 'No pregnancy test is needed before the vaccine; she is asked.',
    'prevent-never': 'In pregnancy MMR is not given: it is a live vaccine.',
    'prevent-after-us': 'After delivery: MMR before she goes home (United States).',
    'prevent-after-uk':
      'After delivery: on the ward or with the general practitioner at 6 weeks (United Kingdom).',
    'prevent-milk': 'Breastfeeding is no reason against MMR.',
    'prevent-anti-d':
      'Anti-D after delivery does not put MMR off. Other blood products put a live vaccine off by 3 to 11 months, depending on the product.',
    'prevent-anti-d-test': 'After anti-D one source tests 6 to 8 weeks after the vaccine.',
    'prevent-anti-d-late': 'General advice tests 3 months after it or later.',
    'prevent-retest': 'ACIP does not test after a dose; Australia tests all women after 6 to 8 weeks.',
    'prevent-household':
      'People who live with a pregnant woman can and should be vaccinated; the vaccine virus is not caught from them in practice.',
    'prevent-contacts':
      'A woman without antibody keeps away from people with a rash illness and reports any rash or contact at once.',
    'prevent-travel': 'She does not travel to countries where rubella circulates.',
    'prevent-serum':
      'After a contact serum is taken at once and kept, and the first and last day of contact are written down.',
    'prevent-against':
      'Not in weakened immunity, such as HIV with a CD4 count below 200, nor after anaphylaxis to neomycin or gelatin.',
    'prevent-documented': 'Only a documented dose counts. A vaccine told by word of mouth is no evidence.',
    'prevent-remembered': 'A remembered rubella is no evidence.',
    'prevent-us-doses':
      'ACIP: one documented dose is presumptive evidence of rubella immunity; a woman who may become pregnant, with one or two doses and IgG not clearly positive, gets one more MMR, three at most, without a test after it. "Two doses outweigh the test" is true only in the sense of "do not go on testing".',
    'prevent-uk-doses':
      'England and Germany: two documented doses are protection, without serology. New Zealand: below the cut-off MMR after delivery unless two doses are documented.',
    'prevent-next': 'In the next pregnancy documented doses replace serology in England and Germany.',
    'threshold-history':
      '15 IU/mL was the older limit; a United States committee proposed 10. Re-infection is documented below 10 and above 15, and immunity was called a clinical decision.',
    'threshold-today':
      '10 IU/mL is the limit of assays by CLSI I/LA6, set to the first WHO standard RUBI-1-94.',
    'threshold-doubt':
      'A WHO expert meeting doubts 10 IU/mL: the same serum reads differently by assay. The standard is kept only for sensitivity.',
    'threshold-five':
      'Five assays against in-house methods at 10 IU/mL: sensitivity 70 to 91, specificity 66 to 100 percent; the numbers hardly agree (R² 0.002 to 0.413).',
    'threshold-eight':
      'Eight assays: none positive in 85 sera without antibody, while 25 to 62 percent of low sera with antibody were called equivocal. Of 322 pregnant women called negative or equivocal, 182 (56.5 percent) had antibody by immunoblot and neutralisation.',
    'threshold-matter': 'The opposite view: limits below 15 IU/mL withhold vaccine from susceptible people.',
    'threshold-any': 'A test maker takes any antibody found as immunity.',
    'threshold-uk-share':
      'United Kingdom: women below 10 IU/mL rose from 3.8 to 5.1 percent in 2005 to 2009, 14 percent in first pregnancies of women born after 1983. West Midlands 2011: 6.9 percent, 17.8 of those born since 1986. Low values mostly mean the vaccine era.',
    'threshold-greys':
      'Gray zones met: ARUP 9.0 to 9.9 IU/mL; Mayo index 0.8 to 0.9; Augusta 10 to below 15; Labor Becker 5 to 10; MDI 5 to 9; labmed 10 to 14.9; a Thai note 10 to 15.',
    'threshold-high':
      'Higher limits met: Schenk and Ansorge from 15 IU/mL; Koblenz 10 to 34.9 basic and 35 robust; a Russian survey below 25 unprotected (24.6 percent of sera); a French page 25 by haemagglutination inhibition, 10 to 15 by ELISA. The Roche assay has no gray zone.',
    'threshold-use':
      'So Torchlight takes the class of the laboratory, and never classifies a number of an unnamed assay.',
    'threshold-low-doses':
      'A low IgG after two doses probably protects; the evidence is indirect (immunoblot and neutralisation), without outcome data.',
    'igm-early':
      'About half have IgM on the day of the rash, more than 90 percent on day 5; a negative serum from before day 5 is repeated.',
    'igm-igg-early': 'IgG appears about day 4 of the rash and peaks 1 to 2 weeks later.',
    'igm-peak': 'IgM peaks about day 7 and lasts 4 to 12 weeks, now and then a year.',
    'igm-three-months':
      'Other figures: up to three months; gone after about 8 weeks; 4 to 24 weeks; 1 to 6 months.',
    'igm-long':
      'A low IgM can last beyond 12 months after infection or vaccine; after vaccine it was found for up to 3 years in 7 of 43.',
    'igm-contact':
      '3 to 8 weeks after a contact IgM would still be found after an infection, so its absence makes one unlikely; alone it closes nothing here.',
    'igm-persistent':
      'Specific IgM beyond 2.5 months with a high avidity was not caused by rheumatoid factor: persistence is real.',
    'igm-false':
      'False IgM: rheumatoid factor, EBV, CMV, parvovirus B19, measles, herpes simplex, enterovirus and HHV-6 rashes, pregnancy itself, polyclonal stimulation.',
    'igm-capture':
      'Indirect assays are falsely positive with rheumatoid factor; IgM capture had none in sera with rheumatoid factor or mononucleosis.',
    'igm-parvovirus':
      'A rubella IgM at 19 weeks was believed, parvovirus B19 was missed, and the baby died before birth at 29 weeks.',
    'igm-ny':
      'New York 2012 to 2013: 199 reports, 2 true. Predictive value 6 percent by indirect and 29 percent by capture assay; none true among tests ordered by mistake (78 percent of all).',
    'igm-ca':
      'California 2018 to 2022: 801 reports, 4 confirmed, 58 percent tested in error. Ontario 2010 to 2014: predictive value 3.6 percent.',
    'igm-japan':
      'Yokohama: 186 of 14,965 pregnant women (1.2 percent) IgM positive, one with rubella. Tokyo 2024: of 345 unclear women 43 had a persistent IgM; one child had congenital rubella.',
    'igm-leipzig':
      'Leipzig: 449 IgM-positive pregnant women; a capture assay confirmed 31 percent of sera; six women (1.3 percent) had a primary infection.',
    'igm-korea':
      'Where rubella circulated (Korea 1998): 85 IgM-positive pregnant women, PCR positive in 1 of 55 amniotic fluids and 1 of 30 fetal bloods.',
    'igm-mayo': 'Mayo withdrew its rubella IgM test in 2008 for this reason.',
    'igm-unasked':
      'IgM without rash or contact is discouraged. A result that is there is worked up all the same, because infection can be silent.',
    'igm-blot-claim':
      'A laboratory claims 97 percent sensitivity and 99 percent specificity for the immunoblot. Where one in 10,000 is infected, a positive result would then be true in about 1 of 100.',
    'igm-blot-none':
      'A rubella IgM immunoblot exists; no independent evaluation was found and no guideline asks for it.',
    'igm-terramed':
      'A public page calls IgG and IgM positive simply acute rubella, and advises vaccine for missing antibody on a page for pregnant women. Both are wrong here: the first is not proof, the second is not for pregnancy.',
    'ladder-method': 'Same serum: a second IgM assay of another principle.',
    'ladder-avidity':
      'Same serum: IgG avidity, when IgG is clearly positive. It cannot be done on a serum without IgG.',
    'ladder-blot': 'Same serum: IgG immunoblot with E1 and E2.',
    'ladder-pcr':
      'PCR in throat swab or oral fluid, best within 7 to 10 days of the rash; serum or urine where the laboratory takes them.',
    'ladder-second':
      'Second serum in parallel: 5 to 10 days (CDC, Roche), 7 to 10 (UK summary), 10 to 14 (US laboratories, RCPA), 2 to 3 weeks; after a contact 3 to 4 weeks, and 6 weeks when exposure goes on.',
    'ladder-stored':
      'Stored earlier serum run beside today’s: the most useful single test when IgG is positive.',
    'ladder-reference': 'Reference laboratory: before any decision that cannot be undone.',
    'ladder-who':
      'WHO also asks: a validated assay? MMR in the last 56 days? IgG already there on day 3 or 4 of the rash (against a primary infection)? Measles IgM positive too (for an unspecific IgM)?',
    'ladder-proof':
      'What proves: IgG that appears, a fourfold or greater rise in parallel sera, or RNA. With IgG still negative 2 to 3 weeks later the IgM was unspecific; it is closed here from 3 weeks on.',
    'ladder-height':
      'A high IgG alone neither proves nor excludes a recent infection; one laboratory states that the height is not read.',
    'ladder-rapid':
      'A rapid-test sheet calls an IgG of 1:512 or more recent infection. That is not followed.',
    'ladder-grey-repeat':
      'Repeating a gray IgG is meant to catch a beginning; a stable low value seldom moves.',
    'ladder-both':
      'With avidity or immunoblot alone 11.6 percent of IgM-positive pregnant women stay unsettled, with both 3.1 percent.',
    'avidity-who':
      'WHO: low for about 6 to 8 weeks after infection or vaccine; high does not fit a current or recent primary infection.',
    'avidity-stuttgart':
      'Stuttgart 1989: below 30 percent in about the first 4 weeks after the rash; after vaccine the border is about 2.5 months; re-infections 48 to 100 percent.',
    'avidity-helsinki':
      'Helsinki: all low sera during or shortly after illness, 5 of 6 borderline within 2 months, all re-infections high.',
    'avidity-mubareka':
      'Canada 2007: below 40 percent only within 6 weeks of the rash, above 60 percent not before 13 weeks.',
    'avidity-lafarga': 'Spain 1998: below 50 percent is recent (84 percent of acute outbreak sera).',
    'avidity-labs':
      'Laboratories: below 0.40 less than 3 months and above 0.45 more than 6 (IDC); below 20 percent acute and above 30 more than 5 months (Rudas); low up to 4 months (BMJ); maturation after 30 days (a weak source).',
    'avidity-default':
      'High in an assay with one limit of 30 to 50 percent can be reached 4 to 8 weeks after the rash. Without a number of the laboratory 8 weeks are counted, not 16, and the boundary is printed.',
    'avidity-covers':
      'A high avidity covers this pregnancy up to the week of its window plus 2: 8 weeks to week 10, 12 to 13 weeks to 14 to 15, 16 weeks to 18.',
    'avidity-earliest':
      'The earliest infection that matters has its rash from about 12 days after the last period on.',
    'avidity-vaccinated':
      'After vaccine avidity matures more slowly and ends lower. Low avidity without IgM and without exposure is no infection: in an outbreak, values below 30 percent were found only in women not infected, with a low titre.',
    'avidity-iran':
      'Iran 2003: of 812 women vaccinated in pregnancy 14.4 percent had a low avidity (they had been susceptible), 85.3 percent a high one (boosted).',
    'avidity-needs': 'Avidity needs measurable IgG: useless on a negative, unreliable on a gray IgG.',
    'avidity-reinfection':
      'Re-infection keeps a high avidity. High avidity with IgM and a contact is therefore not simply a false IgM.',
    'blot-order': 'Antibody to E1 comes first and dominates; IgG to E2 comes late.',
    'blot-three': 'E2 present: infection at least 3 months back (Labor Gaertner).',
    'blot-five': 'E2 present: infection more than 5 months back (BMJ cases).',
    'blot-absent': 'E2 absent, avidity low and IgM reactive: primary infection.',
    'blot-vaccine': 'After vaccine E2 can stay weak or absent, so its absence alone proves nothing.',
    'patterns-primary':
      'Primary infection: no earlier IgG or dose; IgM reactive from day 0 to 5 on; IgG appears; avidity low; E2 absent.',
    'patterns-reinfection':
      'Re-infection: earlier IgG or dose documented; IgM negative or weak; IgG rises, often very high; avidity high; E2 present.',
    'patterns-vaccine':
      'Recent vaccine (about 12 weeks): a dose with a date; IgM positive or weak; IgG appears or is boosted; avidity low in a woman without earlier antibody, high when boosted; E2 absent or late.',
    'patterns-persistent':
      'Persistent or false IgM: any history; IgM weak and stable; IgG level; avidity high; E2 present. The baby is not affected by such an IgM.',
    'patterns-lookback':
      'Vaccine windows differ: 56 days (WHO), 8 days to 8 weeks (CDNA), 6 weeks (New Zealand). 12 weeks are counted here.',
    'patterns-split':
      'A silent IgG rise after a contact is split into first infection and re-infection before anybody is counselled: none of 34 re-infections reached the baby, 6 silent first infections reached 3.',
    'patterns-fogel':
      '56 re-infections: the 25 children followed were well. Silent first infections in the same series: 7 infected children.',
    'patterns-five':
      'Yet five British babies were infected after silent re-infection in 1985 to 1988, and a woman with an earlier vaccine had a re-infection with rash at 13 weeks and a healthy child.',
    'patterns-risk':
      'Re-infection in the first 12 weeks: infection of the baby in about 8 percent (small series of the 1980s; no series of vaccinated women).',
    'patterns-defects': 'Defects after it: probably fewer than 5 percent.',
    'patterns-banerji':
      'Published case: in Sri Lanka until 6 weeks, IgG of 425 IU/mL at 12 weeks read as immunity, child with the syndrome.',
    'patterns-pitts':
      'Published case: MMR in 2003, IgG above 400 IU/mL at 4 months in 2008, no rash, child with the syndrome.',
    'patterns-kansas':
      'Published case: Kansas 2017, IgM positive and avidity low at about 18 weeks; the rule "both positive is immune" would have closed it.',
    'patterns-outbreak':
      'Outbreak 2004: 17 of 61 women with an earlier low titre on record had a fourfold rise.',
    'weeks-first':
      'Rash before 11 weeks: 9 of 10 babies infected, all 9 with defects. 11 to 12 weeks: 4 of 6 infected, 2 of 4 with defects.',
    'weeks-second':
      '13 to 14 weeks: 12 of 18 infected, 2 of 12 with deafness. 15 to 16 weeks: 17 of 36 and 7 of 14, deafness only. Together about half infected and a third of these deaf, about 19 percent over all.',
    'weeks-third':
      '17 to 18 weeks: 13 of 33 infected; 19 to 22: 20 of 59; 23 to 26: 8 of 32; 27 to 30: 11 of 31; 31 to 36: 15 of 25; later 8 of 8. No defect in 63 infected children after 16 weeks, which leaves an upper limit of 6 to 7 percent.',
    'weeks-check':
      'These counts give back the published figures: 81 percent to 12 weeks, 54 at 13 to 16, 36 at 17 to 22, 30 at 23 to 30, then 60 and all.',
    'weeks-shape':
      'Infection of the baby falls and rises again towards the end; defects only fall. Two series are drawn, with intervals, since the groups are small: 15 to 16 weeks above 13 to 14 is chance.',
    'weeks-slip':
      'One textbook page prints 4 percent for 15 to 16 weeks where the counts give 24; it is not used. The 54 percent that the abstract gives for 13 to 14 weeks belongs to 13 to 16.',
    'weeks-rash':
      'The week is that of the rash, or of the contact plus 14 to 18 days, never that of the sample. The pregnancy is dated by ultrasound.',
    'weeks-before': 'Rash before or within 11 days after the last period: no infected baby was seen.',
    'weeks-conception': 'Before conception no harm is documented.',
    'weeks-cradock':
      'Second series (304 infants): IgM in 56 percent after rash at 12 to 16 weeks, 12 at 24 to 28, 58 in the last month; lasting IgG in 71, 28 and 94 percent. The true rate lies between.',
    'weeks-uk':
      'UK counselling: before 11 weeks 90 percent, 11 to 16 weeks 20 percent, 16 to 20 weeks minimal and deafness only, later not seen.',
    'weeks-german':
      'A German laboratory: before 11 weeks 70 to 90 percent infected and 25 to 65 percent with damage; 11 to 17 weeks 55 and 8 to 20; later 20 to 35 and 3.5 percent, as in other pregnancies.',
    'weeks-cdc': 'CDC: highest in the first 12 weeks, defects rare after 20.',
    'weeks-cdc-85': 'Up to 85 percent in the first 12 weeks.',
    'weeks-registry': 'Registry: congenital deafness after rubella up to week 17, none later.',
    'mistake-words':
      'The risk is very low, but it is not nil: one case has been published. Older texts that say "never seen" are outdated.',
    'mistake-case': '2023: one infant with a picture like the syndrome after MMR in early pregnancy.',
    'mistake-virus':
      'Vaccine virus can infect the baby: one was infected for more than 8 months, without the syndrome.',
    'mistake-old': 'SOGC 2008: women can be reassured.',
    'mistake-registry':
      'United States registry: 321 susceptible women, no syndrome in 324 infants, upper limit 1.6 percent.',
    'mistake-americas':
      'Americas: 2,894 susceptible women, no syndrome in 1,980 births, upper limit 0.2 percent.',
    'mistake-others':
      'Costa Rica: no syndrome, no IgM. Iran: five newborns with IgM and no signs, and none of 107. United Kingdom: more than 130 women, no syndrome.',
    'mistake-request':
      'The vaccine date stands on every request: without it avidity would be read as a primary infection.',
    'mistake-interval': 'Conception after the vaccine: 28 days.',
    'mistake-interval-old': 'Older texts and some labels: 3 months.',
    'confirmed-reference':
      'A reference laboratory looks again before anything is decided that cannot be undone.',
    'confirmed-fetal': 'Fetal medicine sees her, urgently when the infection lies before 20 weeks.',
    'confirmed-notify': 'Public health is told, on suspicion and without waiting for the confirmation.',
    'confirmed-away': 'She stays away from the antenatal clinic until 7 days after the rash.',
    'confirmed-treatment': 'No treatment prevents transmission to the baby.',
    'confirmed-ig':
      'Immunoglobulin after a contact does not prevent infection and should not be used (New Zealand).',
    'confirmed-ig-us':
      'It may mask the illness, and was considered in exceptional cases only; infants with the syndrome were born after it.',
    'confirmed-ig-uk': 'United Kingdom: not routine.',
    'confirmed-prenatal': 'Amniotic PCR: 83 to 95 percent found, none falsely positive in 45 women.',
    'confirmed-when':
      'At least 6 to 8 weeks after infection and after 18 to 21 weeks; IgM in fetal blood from about 22 to 23 weeks, with false negatives. A single negative excludes nothing.',
    'confirmed-whom':
      'Where it is offered: infection at 12 to 18 weeks (Germany: before 19), re-infection before 12 weeks, an IgM that stays unexplained. Before 12 weeks infection of the baby is already very likely.',
    'confirmed-cdc': 'CDC recommends no fetal testing.',
    'confirmed-newborn':
      'The newborn is examined whatever the week: late infection is frequent, though seldom harmful.',
    'newborn-whom':
      'Tested: every infant of a mother with confirmed or suspected rubella in any week, and every infant with cataract, glaucoma, heart defect (open duct, narrow pulmonary branches), hearing loss, retinopathy, purpura, small head, poor growth, large liver and spleen or lucent bones.',
    'newborn-igm':
      'IgM near birth by capture assay; about one in five infected is negative before 1 month, so it is repeated then. Nearly all have it below 3 months, 90 percent at 3 to 6, about half at 6 months; one summary gives half at 3.',
    'newborn-cord': 'Missing IgM in cord blood excludes nothing, least of all after late infection.',
    'newborn-igg':
      'The mother’s IgG halves about every month. IgG that stays beyond 7 to 11 months (9 here) without vaccine or exposure confirms.',
    'newborn-mmr': 'The last IgG is taken before MMR, or its staying cannot be read.',
    'newborn-rna':
      'RNA: throat swab preferred; also nose, urine, spinal fluid, oral fluid, lens. In the first 3 months, since half stop shedding by then.',
    'newborn-negative': 'One negative IgM or PCR excludes nothing.',
    'newborn-isolation':
      'Contact precautions: contagious until 1 year of age, unless two samples a month apart, both after 3 months of age, are negative.',
    'newborn-carers': 'Only carers and visitors immune to rubella; pregnant contacts are warned.',
    'newborn-well':
      'IgG without IgM: the mother’s antibody when she is immune and the infant is well; not excluded when she was infected.',
    'newborn-identity': 'Neither IgG nor IgM although the mother is immune: check whose sample it is.',
    'newborn-follow':
      'Follow-up by specialists: hearing (loss can come late), eyes, heart, hormones, development. Normal at birth is not the end of it.',
    'newborn-kansas':
      'Kansas: IgM positive, two PCR rounds of throat and urine 30 days apart negative, no defect: infection without syndrome, followed.',
    'newborn-notify': 'Congenital rubella is notifiable (Germany and others).',
    'counsel-susceptible':
      'To a woman without antibody: "This test shows no protection. Keep away from anyone with a rash. If you get a rash or meet someone with rubella, phone us the same day. The vaccine follows after the birth."',
    'counsel-early':
      'After a rash or contact: "The blood may be too early to tell. We keep it and take a second one, and run both together."',
    'counsel-igm':
      'With a reactive IgM: "Most of these turn out false, but we do not leave it at that. Further tests on the same blood and a second sample will tell."',
    'counsel-high':
      'With a high avidity: "The infection or vaccine lies further back than the week printed here. What lies before that week this test cannot say."',
    'counsel-immune':
      'With IgG: "You are most likely protected, though no test promises that fully: with any rash, phone us the same day."',
    'counsel-confirmed':
      'With confirmed rubella: "Whether and how the baby is affected depends on the week. The specialists will go through it with you; nothing is decided on a blood test."',
    'counsel-vaccine':
      'Vaccinated without knowing: "One case of harm has been published, so it is very unlikely, not impossible. We write the vaccine date on every request."',
    'counsel-newborn':
      'After birth: "A healthy look is good news, and we still check hearing, eyes and heart, because some effects come later."',
    'thin-weeks':
      'The risk by week, above all after 16 weeks, rests on one cohort of 1982 with small groups.',
    'thin-reinfection': 'The risk after re-infection comes from small series of the 1980s.',
    'thin-avidity':
      'Avidity: single assays, some tens to a hundred sera, no agreed standard, almost nothing on today’s automated kits.',
    'thin-e2': 'E2: two figures that do not fit, little on vaccinated women.',
    'thin-pcr': 'Prenatal PCR: 45 women in the best study found.',
    'thin-guidelines':
      'The full texts of UKHSA, SOGC, ASID, AWMF and the Green Book and any Russian rules were not read; a clinician has to check what is said of them.',
  },
};
