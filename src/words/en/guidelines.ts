import type { GuidelineKey } from '../../tables/guidelines.ts';

/** What each source says of a pattern, in our words; for the source laboratory also why a row is not followed. */
export const guidelines: Readonly<Record<GuidelineKey, string>> = {
  'cir-1':
    'Row 1 of the CIR laboratory table: immunity is present, nothing further is needed. Followed only without a recent rash, contact, travel, weak immunity, blood product, abnormal scan, eye disease, late first test, or an earlier negative IgG or reactive IgM of this pregnancy.',
  'cir-1-cmv':
    "Row 1 of the CIR laboratory table: immune, but reactivation matters in pregnancy, so observe and repeat IgM. The IgM retest is that laboratory's practice: IgM neither shows nor excludes a reactivation, so it is offered only where the site chose it.",
  'cir-2':
    'Row 2 of the CIR laboratory table: IgG immunoblot and IgG avidity. The immunoblot is followed; avidity waits until IgG is clearly positive, a second sample is added, and she is cared for as susceptible until then.',
  'cir-2-rubella':
    'Row 2 of the CIR laboratory table: IgG immunoblot and IgG avidity. Avidity on a weak IgG is unreliable; documented doses, rash and contact decide the care, and a second sample counts for more.',
  'cir-3':
    'Row 3 of the CIR laboratory table: immunity is present, further studies are not needed. Not followed: one sample with reactive IgM cannot tell an old infection from a recent one; the damaged row reads as known immunity, which needs a documented earlier IgG.',
  'cir-3-cmv':
    'Row 3 of the CIR laboratory table: IgM immunoblot. Not enough alone: an immunoblot supports but does not date; avidity, a second IgM method and a second sample are added unless an earlier IgG is documented.',
  'cir-4':
    'Row 4 of the CIR laboratory table: observe, repeat IgM in pregnancy. Followed in part: where she is retested, IgG and IgM are taken together, because seroconversion without IgM occurs; hygiene advice is added.',
  'cir-4-rubella':
    'Row 4 of the CIR laboratory table: observe, repeat IgM in pregnancy. Not followed for rubella: IgM without rash or contact misleads, a retest means IgG; advice on contacts and vaccination after delivery (planning: before conception) are added.',
  'cir-5':
    'Row 5 of the CIR laboratory table: IgM immunoblot. Offered, but it decides nothing alone: a second sample shows whether IgG appears.',
  'cir-6':
    'Row 6 of the CIR laboratory table, first test in mid-pregnancy: IgG immunoblot, avidity and IgM immunoblot. All three are offered; stored serum and a reference laboratory are added, because a high avidity no longer reaches back to conception.',
  'cir-gap-positive-grey':
    'The CIR laboratory table has no row for IgG positive with gray-zone IgM; it is read here like a reactive IgM, with avidity and a second method.',
  'cir-gap-grey-grey': 'The CIR laboratory table has no row for IgG and IgM both in the gray zone.',
  'cir-gap-grey-positive':
    'The CIR laboratory table has no row for gray-zone IgG with positive IgM, a pattern that may be the start of an infection.',
  'cir-gap-igm-not-done': 'The CIR laboratory table has no row for a sample without IgM.',
  'cir-gap-igg-not-done': 'The CIR laboratory table has no row for a sample without IgG.',
  'cir-gap-unread': 'The CIR laboratory table has no row for a result that is pending or cannot be read.',
  'cir-gap-newborn':
    'The CIR laboratory table has no row for a newborn; its rows for adults do not apply to infants.',

  // Toxoplasma
  'cdc-toxo-negative-negative': 'CDC table: no serological evidence of infection with toxoplasma.',
  'cdc-toxo-negative-grey':
    'CDC table: possibly an early infection, or a false IgM. When a second sample reads the same, probably not infected.',
  'cdc-toxo-negative-positive':
    'CDC table: possibly an acute infection, or a false IgM. When a second sample reads the same, the IgM is probably false.',
  'cdc-toxo-grey-negative':
    'CDC table: cannot be decided on this sample. Take a new sample or use another IgG method.',
  'cdc-toxo-grey-grey': 'CDC table: cannot be decided on this sample. Take a new sample for both antibodies.',
  'cdc-toxo-grey-positive':
    'CDC table: possibly an acute infection. When a second sample reads the same or IgG turns positive, ask an expert laboratory.',
  'cdc-toxo-positive-negative': 'CDC table: infected 6 months ago or longer, whatever the week of pregnancy.',
  'cdc-toxo-positive-grey': 'CDC table: probably infected more than a year ago, or a false IgM.',
  'cdc-toxo-positive-positive':
    'CDC table: possibly infected within the last 12 months, or a false IgM. Take a new sample and ask an expert laboratory.',
  'fda-toxo-igm':
    'FDA notice: no single IgM kit decides; a reactive IgM is confirmed in a reference laboratory.',
  'acog-toxo-susceptible': 'ACOG: no routine toxoplasma screening in pregnancy.',
  'acog-toxo-igm':
    'ACOG: a positive IgM may mean an acute infection; repeat in 2 to 3 weeks and confirm in an experienced laboratory.',
  'acog-toxo-low-avidity': 'ACOG: low avidity is consistent with an infection within the last 5 months.',
  'sogc-toxo-susceptible':
    'SOGC 285: no routine screening; test women at risk or with suggestive ultrasound.',
  'sogc-toxo-igm':
    'SOGC 285: confirm in a reference laboratory before any intervention, repeat in 2 to 3 weeks, and consider spiramycin at once when acute infection is suspected.',
  'france-toxo-susceptible':
    'France 2019: test every month from the second visit, the last time 2 to 4 weeks after delivery, with hygiene advice.',
  'france-toxo-isolated-igm':
    'France 2019: repeat IgM by a second technique and take a second serum after 2 to 3 weeks, run in parallel.',
  'france-toxo-grey-igg': 'France: settle a gray-zone IgG by immunoblot.',
  'france-toxo-immune':
    'France 2019: past infection, but one second serum to exclude a mix-up of samples or a rare seroconversion without IgM.',
  'france-toxo-both':
    'France 2019: confirm IgM by a second technique, measure avidity, and compare a second serum after 2 to 3 weeks in parallel.',
  'brazil-toxo-isolated-igm':
    'Brazil: start spiramycin the same day and repeat in 2 to 3 weeks; stop when IgG stays negative, the IgM was false.',
  'brazil-toxo-both-early': 'Brazil: treat the same day and order avidity, up to 16 weeks.',
  'brazil-toxo-both-late':
    'Brazil: treat the same day; after 16 weeks avidity is not ordered, because a high one would not exclude. With a very high IgG the case counts as probable.',
  'brazil-toxo-high-early': 'Brazil: high avidity up to 16 weeks places the infection before pregnancy.',
  'brazil-toxo-low':
    'Brazil, Ministry of Health: low avidity with positive IgM is a probable case in any week of pregnancy.',
  'brazil-toxo-high-late':
    'Brazil: after 16 weeks a high avidity does not exclude an infection in pregnancy, though it may help to date it. An unknown week is read as late.',
  'germany-toxo-susceptible':
    'Germany: testing is not routine; laboratories that retest do so every 8 to 12 weeks, with hygiene advice.',
  'germany-toxo-both': 'Germany: second test system, avidity, and a control after 2 to 3 weeks.',
  'germany-toxo-low': 'Germany: low avidity means a possibly fresh infection.',
  'uk-toxo-susceptible': 'UK National Screening Committee 2016: no population screening.',
  'montoya-past-early':
    'Montoya and Remington: up to 18 weeks IgG positive with IgM negative means an infection before pregnancy.',
  'montoya-past-late':
    'Montoya and Remington: after 18 weeks the time of infection is uncertain; reference laboratory and comparison with an older serum. An unknown week is read as late.',
  'montoya-high-early':
    'Montoya and Remington: in the first 16 weeks a high avidity, with the reference profile, places the infection before pregnancy.',
  'montoya-high-late':
    'Montoya and Remington: the reassurance from high avidity is meant for the first 16 weeks; later, or with an unknown week, ask a reference laboratory.',
  'roche-toxo-not-high': 'Roche: no clinical interpretation can be drawn from a low or gray-zone avidity.',
  'findal-toxo-low':
    'Norwegian study 2015: 42% of women kept a low avidity for months, with no infected child among the stably low; the authors question amniocentesis for these.',
  'labcorp-toxo-avidity': 'Labcorp: avidity is meant for serum known to be IgG positive.',
  'cdc-toxo-planning': 'CDC: some experts advise waiting 6 months with conception after a recent infection.',
  'aap-toxo-pcr': 'AAP 2017: toxoplasma PCR positive in a fluid of the infant confirms infection (recalled).',
  'aap-toxo-igm':
    "AAP 2017: IgM in the infant's own blood from about day 5, confirmed and persisting, means congenital infection.",
  'aap-toxo-igg':
    "AAP 2017: IgG alone is the mother's; follow it until it is gone. IgG beyond 12 months, or rising, shows infection.",
  'aap-toxo-igg-negative':
    'AAP 2017: IgG negative, untreated and confirmed by a second sample, counts as not infected; under treatment it does not.',
  'naples-toxo-igg-negative':
    'Naples 2022: of 636 exposed uninfected infants nearly all were IgG negative by 5 months, all by 9 months.',
  'naessens-toxo-antibody':
    'Belgian study 1999: IgM and IgA in cord blood are often leaked from the mother; neonatal blood is far more specific.',
  'bonetti-toxo-blot':
    'Bonetti 2026: a mother-child immunoblot found most infected infants at birth; a negative one does not exclude.',

  // Rubella
  'cdc-rubella-susceptible': 'CDC: not immune; vaccinate after delivery.',
  'cdc-rubella-too-early':
    'CDC: after a contact repeat IgG and IgM at 3 to 4 weeks in parallel, and at 6 weeks when the exposure goes on.',
  'cdc-rubella-isolated-igm':
    'CDC: second serum after 5 to 10 days for IgG and IgM, with avidity once IgG is there.',
  'cdc-rubella-immune': 'CDC: immune, the end of the flow chart, also after a contact.',
  'cdc-rubella-both': 'CDC: second serum after 5 to 10 days and IgG avidity.',
  'cdc-rubella-low':
    'CDC: low avidity with a rise of IgG and a fitting history is a recent rubella; a recent vaccine gives the same picture.',
  'cdc-rubella-high':
    'CDC: high avidity with a level IgG in parallel sera, without rash or contact, speaks for a false or persisting IgM.',
  'cdc-rubella-no-igm-wanted': 'CDC: rubella IgM is not recommended without rash or contact.',
  'cdc-rubella-early-negative':
    'CDC: about half are IgM negative on the day of rash; serum taken before day 5 needs a second one, and PCR is done early.',
  'cdc-rubella-unasked-igm':
    'CDC: without rash or contact a positive IgM is mostly false and IgM should not have been ordered; fetal testing is not recommended.',
  'cdc-rubella-igm-exposed': 'CDC: fetal testing for rubella is not recommended.',
  'who-rubella-high':
    'WHO manual 4.7: high avidity does not fit a current or recent primary rubella when nothing else points to it.',
  'who-rubella-low':
    'WHO manual 4.7: avidity is low for about 6 to 8 weeks after infection or after vaccine.',
  'who-rubella-difficult':
    'WHO manual 8.3: ask for a vaccine in the last 56 days, repeat IgM by another kit, and look at IgG timing, avidity and PCR.',
  'acip-planning':
    'ACIP 2013: an IgG that is not clearly positive means one MMR, at most three documented in all; no retest after it; conception 28 days later.',
  'acip-pregnant':
    'ACIP 2013: never MMR in pregnancy; after delivery one MMR when IgG is not clearly positive, at most three in all, no retest after it.',
  'england-doses':
    'England: screening stopped in 2016; two documented MMR doses count as protection without serology, otherwise vaccinate (in pregnancy: after it).',
  'phe-contact-immune':
    'UK: after a contact two pieces of evidence are wanted, such as two doses, one dose and one positive test, or two positive tests (recalled).',
  'phe-contact-negative': 'UK: repeat about one month after the last contact (recalled).',
  'phe-igm': 'UK: never act on one IgM; further serum and the reference laboratory (recalled).',
  'germany-rubella-both': 'Germany (AWMF, relayed): avidity, immunoblot for E2 and PCR.',
  'germany-rubella-isolated-igm':
    'Germany (AWMF, relayed): PCR; positive means acute, negative leaves acute, unspecific or persisting IgM open; control serology.',
  'germany-rubella-susceptible':
    'Germany: second IgG at 16 to 17 weeks, avoid contact, vaccinate after delivery; two documented doses need no test.',
  'germany-rubella-grey':
    'Germany: a weak value is not certain unless the basic vaccination is documented, which outweighs it.',
  'france-rubella-susceptible': 'France: IgG again at about 20 weeks of amenorrhoea (recalled).',
  'australia-rubella-immune':
    'Australia: IgG above the cut-off means past exposure or vaccine; a low vaccine IgG often protects, re-infection remains possible.',
  'australia-rubella-planning': 'Australia: vaccinate before conception and test 6 to 8 weeks later.',
  'australia-rubella-pregnant':
    'Australia: vaccinate after delivery and test 6 to 8 weeks later; discuss a gray-zone IgG with the laboratory.',
  'cdna-rubella-igm':
    'Australia (CDNA): IgM is suggestive only and is confirmed in a reference laboratory; it is notified.',
  'nz-rubella-susceptible':
    'New Zealand: below the cut-off avoid contact, MMR after delivery unless two doses are documented; immunoglobulin does not prevent infection.',
  'sogc-rubella-susceptible':
    'SOGC 203: vaccinate after delivery; after a vaccine given unknowingly in pregnancy women can be reassured.',
  'roche-rubella-immune': 'Roche: any detectable level of IgG confirms immunity.',
  'roche-rubella-isolated-igm':
    'Roche: second serum after 5 to 10 days; look for rheumatoid factor, EBV, CMV and parvovirus B19.',
  'hofmann-rubella-both':
    'Hofmann and Liebert 2005: avidity and IgG immunoblot are needed together; of 449 IgM-positive women six had a primary infection.',
  'mayo-rubella-igm': 'Mayo 2008: withdrew its rubella IgM test because positives were mostly false.',
  'who-crs-igm':
    'WHO manual 4.8: IgM in the infant, taken near birth, supports congenital rubella; add PCR samples.',
  'who-crs-igm-negative':
    'WHO manual 4.8: about one in five infected infants are IgM negative before 1 month; repeat IgM at 1 month and follow IgG.',
  'who-crs-pcr': 'WHO manual 3.6: rubella RNA in the infant proves infection; the child may be contagious.',
  'who-crs-no-pcr':
    'WHO manual 3.6: throat swab preferred, also nasal swab and urine, within the first 3 months; half stop shedding by then.',
  'aap-crs-igm':
    'AAP: contact precautions to 1 year of age, unless two samples a month apart, both after 3 months of age, are negative.',

  // CMV
  'roche-cmv-isolated-igm':
    'Roche: a very early stage or a false IgM; repeat, with avidity, after 2 to 3 weeks.',
  'roche-cmv-isolated-grey': 'Roche: repeat after 2 to 3 weeks.',
  'roche-cmv-low':
    'Roche: low avidity with IgM before 16 to 18 weeks is strong evidence of a recent primary infection.',
  'roche-cmv-high-early':
    'Roche: high avidity in the first 12 to 16 weeks is a good sign of a past infection.',
  'roche-cmv-high-late':
    'Roche: later, a high avidity cannot rule out a primary infection earlier in the pregnancy. An unknown week is read as late.',
  'smfm-cmv-susceptible': 'SMFM 39: no routine CMV serology in pregnancy.',
  'smfm-cmv-past':
    'SMFM 39: an earlier infection does not preclude infection of the newborn; retesting is not advised.',
  'smfm-cmv-both':
    'SMFM 39: primary infection means IgG seroconversion, or IgM and IgG with low avidity; IgM alone does not.',
  'smfm-cmv-low':
    'SMFM 39: IgM and IgG with low avidity is a primary infection; amniocentesis after 21 weeks and 6 weeks after infection; antivirals only in research.',
  'ecci-cmv-susceptible': 'ECCI 2024: repeat every 4 weeks to 14-16 weeks, with hygiene advice (recalled).',
  'ecci-cmv-past': 'ECCI 2024: no testing of women known to be seropositive (recalled).',
  'ecci-cmv-low':
    'ECCI 2024: valaciclovir for primary infection around conception or in the first trimester; amniocentesis from 17 weeks and 8 weeks after infection (recalled).',
  'akl-cmv-isolated-igm': 'AKL laboratory, summarising ECCI: a second sample after 3 to 4 weeks.',
  'sogc-cmv-hygiene':
    'SOGC 420: hygiene advice for everybody, whatever the antibodies, before and early in pregnancy.',
  'sogc-cmv-both': 'SOGC 420: seroconversion, IgM and avidity are read together.',
  'cdc-cmv-both':
    'CDC: IgM alone does not show a primary infection; seroconversion or low avidity does. Avidity matures in 2 to 4 months.',
  'cdc-cmv-low': 'CDC: positive IgM with low avidity points to a primary infection.',
  'rawlinson-cmv-susceptible': 'Rawlinson 2017: routine maternal screening is not supported.',
  'rawlinson-cmv-low':
    'Rawlinson 2017: IgM with low avidity is a primary infection; antivirals are not advised routinely, which predates the trial (recalled).',
  'israel-cmv-susceptible': 'Israel: test at the start, at 11 to 14 and at 16 to 19 weeks.',
  'israel-cmv-past': 'Israel: no retest of women infected in the past.',
  'germany-cmv-susceptible': 'Germany (DGK): retest every 6 to 8 weeks.',
  'germany-cmv-past': "Germany (gynaecologists' page): no further controls are needed.",
  'germany-cmv-both': 'Germany (Deximed): avidity with anti-gB IgG; no antiviral recommended in pregnancy.',
  'labcorp-cmv-isolated-igm':
    'Labcorp: possibly a very recent infection; follow up to document seroconversion.',
  'furione-cmv-weak':
    'Furione 2018: 11 of 33 retested women with a low CMV IgG were in truth seronegative; confirm by immunoblot or another method.',
  'enders-cmv-intermediate':
    'Enders 2013: an intermediate index of one kit meant no infection within 12 weeks in 15 of 17 women; other laboratories call it uninformative.',
  'rawlinson-newborn-positive':
    'Rawlinson 2017: CMV PCR positive in urine or saliva by 3 weeks of age is congenital infection; saliva is confirmed in urine.',
  'rawlinson-newborn-late':
    'Rawlinson 2017: after 3 weeks a positive PCR cannot be told from infection after birth; the dried blood spot may decide.',
  'rawlinson-newborn-untested': 'Rawlinson 2017: PCR in urine or saliva within 3 weeks of birth.',
  'lazzarotto-newborn-negative':
    'European panel 2020: PCR in urine or saliva within 21 days decides; a negative blood sample or dried spot does not exclude.',
  'lazzarotto-newborn-untested':
    'European panel 2020: after 21 days only the dried blood spot from birth can show infection before birth.',
  'cdc-cmv-newborn-serology':
    "CDC: antibodies do not diagnose CMV in a newborn, IgG may be the mother's for up to 12 months; use PCR.",
};
