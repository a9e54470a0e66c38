import type { cmvPage } from '../../../tables/library/cmv.ts';
import type { PageWords } from './page-words.ts';

export const cmvWords: PageWords<typeof cmvPage> = {
  title: 'CMV',
  lead: 'What CMV is, what its tests mean, how the risk changes in pregnancy and what happens for the newborn. Each fact names its source and whether it was read, recalled or worked out here. It is not clinically reviewed.',
  sections: {
    what: 'What it is',
    caught: 'How it is caught',
    prevention: 'Prevention and hygiene',
    adult: 'The illness in a healthy adult',
    cells: 'IgG and IgM: what the nine patterns mean',
    igm: 'IgM: when it comes, how long it stays, why it misleads',
    avidity: 'Avidity: how firmly the IgG binds',
    limits: 'Avidity limits by assay, never used to classify',
    blots: 'Immunoblot, neutralisation, anti-gB',
    pcr: 'PCR and seroconversion',
    kinds: 'First infection, reactivation, re-infection',
    pregnancy: 'Infection in pregnancy: how the risk changes with time',
    amnio: 'Amniocentesis and imaging',
    trials: 'What trials of treatment in pregnancy found',
    newborn: 'The newborn: signs',
    'newborn-tests': 'The newborn: tests and follow-up',
    immunity: 'Weak immunity',
    counsel: 'What to say to a woman',
  },
  facts: {
    'what-virus':
      'CMV (cytomegalovirus) is a virus of the herpes family. Once caught it stays for life, silent most of the time, and can become active again.',
    'what-matters':
      'It matters in two situations: in pregnancy, because it can reach the baby, and in weak immunity.',
    'what-first': 'A first infection during pregnancy carries the highest risk for the baby.',
    'what-congenital':
      'CMV that reaches the baby before birth is called congenital. One source document has it mistranslated as “genital”; it has nothing to do with that.',
    'caught-fluids':
      'By urine, saliva, breast milk, tears, semen, vaginal fluid and blood, when they reach eyes, nose or mouth; by sex, by milk, by a transplanted organ or marrow, by blood, and at birth. Not by casual contact.',
    'caught-child': 'The main source for a pregnant woman is a child under 3.',
    'caught-incubation':
      'Illness, if any, comes 28 to 60 days after infection, 40 in the mean. A negative sample soon after a contact therefore proves nothing.',
    'caught-shedding':
      'Healthy people who are already positive shed the virus now and then. PCR in urine or saliva of the mother therefore does not show a first infection.',
    'prev-wash': 'Wash hands for 15 to 20 seconds, above all after nappies, saliva and toys.',
    'prev-share': 'Share no food, cups, cutlery, toothbrush or pacifier with a small child.',
    'prev-kiss': 'Kiss a small child on the forehead, not on the lips.',
    'prev-clean':
      'Clean toys and surfaces that saliva or urine has touched, and take care with soiled things.',
    'prev-partner': 'Condoms in pregnancy, because a partner can pass it on; he follows the same hygiene.',
    'prev-all': 'The advice is for every woman, whatever her antibodies, before a pregnancy and early in it.',
    'prev-value': 'A decision analysis found that promoting hygiene may do more good than screening.',
    'prev-work-page':
      'One source document advises that seronegative pregnant women be moved for the time from children’s homes, wards and nurseries.',
    'prev-work-guidance':
      'US and UK bodies advise no routine exclusion from work: standard precautions suffice. German maternity rules often restrict work with children under 3. Ask the employer or occupational health.',
    'prev-work-monitor':
      'Seronegative women in health or child care may be offered tests in between (SOGC 2010).',
    'prev-vaccine': 'There is no licensed vaccine; those in trials are experimental.',
    'adult-signs':
      'Mostly none. Otherwise tiredness, fever from 38 °C, sore throat, aches, swollen nodes, sometimes a rash, an enlarged liver or spleen, for about 3 weeks.',
    'adult-mono':
      'About one in ten first infections looks like mononucleosis. Mononucleosis by EBV and a fresh HIV infection look the same.',
    'adult-complications':
      'Rare complications: Guillain-Barre syndrome, encephalitis, inflammation of the heart.',
    'adult-test':
      'In pregnancy a mononucleosis-like illness or an unexplained hepatitis is a reason to test.',
    'cell-neg-neg':
      'IgG negative, IgM negative: susceptible, or infected in the last 3 to 4 weeks. Hygiene, and retests to 14-16 weeks where the site retests; IgG and IgM together.',
    'cell-neg-grey':
      'IgG negative, IgM gray: mostly an unspecific IgM, sometimes a very early infection. Other IgM method or blot now, second sample in 2 to 3 weeks, blood PCR in early pregnancy.',
    'cell-neg-pos':
      'IgG negative, IgM positive: a very early infection or a false IgM. The IgG of the second sample tells.',
    'cell-grey-neg':
      'IgG gray or low, IgM negative: unconfirmed. A false result, an old low antibody, a passive one, or the first days of seroconversion. Care as if susceptible until the IgG blot speaks.',
    'cell-grey-grey':
      'Both gray: no source has a rule. Read as possibly early and as susceptible at once: blots, blood PCR, second sample, reference laboratory.',
    'cell-grey-pos':
      'IgG gray, IgM positive: the picture of the first 1 to 3 weeks of IgG. An early first infection until disproved; fetal medicine the same day in early pregnancy.',
    'cell-pos-neg':
      'IgG positive, IgM negative: past infection. Tested for the first time after 16-18 weeks its date is not known, because IgM may have gone by then.',
    'cell-pos-grey': 'IgG positive, IgM gray: as both positive, with a lower suspicion.',
    'cell-pos-pos':
      'Both positive: a recent first infection, an IgM that lasted, a reactivation or a cross-reaction. Avidity decides, with its week.',
    'cell-low-false':
      'Eleven of 33 women retested for a low IgG (14-50 U/mL by one kit) were in truth seronegative by blot, neutralisation and glycoprotein ELISA.',
    'cell-passive':
      'Immunoglobulin, anti-D or a blood product in the months before can put someone else’s IgG into the sample and imitate a seroconversion.',
    'cell-gray-zones':
      'Gray zones differ by kit: IgM 0.70-0.89 (VIDAS), 0.85-0.99 (Architect), 0.7-1 (Roche), 30.00-34.99 (Quest); IgG 4-6 AU/mL (VIDAS), 0.5-1 (Roche), 0.60-0.69 (Quest); Enzygnost 0.100-0.200. The laboratory’s own zone counts.',
    'igm-alone':
      'IgM alone never proves a first infection, and a negative IgM never excludes one. Seroconversion of IgG, or IgM with a low avidity, shows it.',
    'igm-missing':
      'Missing in a true first infection: 4.7% at 1 to 3 months by a current kit; up to 23% within 8 weeks and 28% at an unknown time by older kits. That is why a retest of IgM alone is not enough.',
    'igm-late': 'IgM may take up to 3 weeks to appear.',
    'igm-persist':
      'IgM lasts 6 to 9 months in some pregnant women, a low one more than 12 months, sometimes years.',
    'igm-persist-case':
      'In one woman IgM was stable from 8 months before conception to 2 years after delivery, and her baby was infected.',
    'igm-false':
      'False or misleading: acute EBV infection, parvovirus B19, a general stimulation of antibodies, heterophile antibody and rheumatoid factor, a fresh HIV infection.',
    'igm-kits':
      'Of eight kits all but one had a specificity of 92 to 98%; only four found every infection to week 12.',
    'igm-range':
      'In the literature the sensitivity goes from 54 to 100% and the specificity from 62 to 100%.',
    'igm-same-sera': 'The same 369 sera gave 105 positives by one kit and 48 by another.',
    'igm-first': 'Testing IgM first left 1% of the women without a date, avidity first 26%.',
    'av-principle':
      'Low avidity speaks for a first infection in the last 3 to 4 months; high excludes the last 3 months. It matures to about 5 or 6 months.',
    'av-wordings':
      'Laboratories differ: low within 3 months (CHL), 3-4 months (ARUP), 6 months (Quest); high after 3 months (CHL) or 4 (Quest); matured in 2-4 months (CDC) or at 22-24 weeks (Springer 2014).',
    'av-date':
      'Avidity dates the sample, not the pregnancy. High at 8 weeks and high at 24 weeks are opposite answers: high in the first 12 to 16 weeks speaks for an old infection, later it cannot rule out one in the first weeks.',
    'av-rule':
      'The rule: week of the sample less 13 (or the weeks the laboratory vouches for, 17 at most). Sampled at 8 weeks it reaches back beyond conception, at 15 weeks to conception, at 18 weeks to week 5, at 24 weeks to week 11.',
    'av-not-absolute':
      'Even an early high avidity is not absolute: 6.2% of the well-dated first infections had a high avidity at 1 to 3 months.',
    'av-downgrade':
      'A high avidity does not reassure beside a low or gray IgG, an earlier negative IgG, a positive PCR in blood, symptoms, an IgM blot of early bands, or immunoglobulin.',
    'av-low-igg':
      'At a low IgG avidity cannot be measured or misleads both ways: floors of 6 AU/mL (Architect, VIDAS) and an optical density of 0.300 (Radim); falsely high by LIAISON under 50 U/mL.',
    'av-intermediate':
      'Intermediate is uninformative for most; by one kit it meant no infection within 12 weeks in 15 of 17 women.',
    'av-low-lasting':
      'A low avidity can last: 6 of 64 referred women kept it beyond 18 weeks by one kit, and two of them were high by another.',
    'av-low-predict': 'An index under 40% by one kit meant infection within 20 weeks in 93.4%.',
    'av-bodeus':
      'An index above 65% in the first trimester meant a past infection; in the second trimester one child was infected in spite of it.',
    'av-igm-negative':
      'Testing avidity only when IgM is positive misses some low ones; it is worth asking for when symptoms, an exposure or a scan give a reason.',
    'av-passive': 'After immunoglobulin IgG and avidity cannot be read for months.',
    'lim-rule':
      'The same 0.62 is high at one laboratory and intermediate at another. This list is for reading and never used to classify a result: the category of the reporting laboratory counts, and indices are never compared between kits.',
    'lim-architect': 'Architect: low under 50.0%, gray 50.0-59.9%, high from 60.0%.',
    'lim-elecsys': 'Elecsys: low under 45.0%, gray 45.0-54.9%, high from 55.0%.',
    'lim-vidas': 'VIDAS, older insert: low under 0.2, gray 0.2-0.8, high above 0.8.',
    'lim-vidas-two':
      'VIDAS, re-evaluated: low under 0.40, gray 0.40-0.65, high from 0.65. That this is the kit called VIDAS II is recalled.',
    'lim-liaison-one': 'LIAISON, first generation: low under 0.20, gray 0.20-0.30, high above 0.30.',
    'lim-liaison-two':
      'LIAISON avidity II: low under 0.15, gray 0.15-0.25, high from 0.25. A laboratory prints these limits without naming the kit.',
    'lim-euroimmun': 'Euroimmun: low under 40%, gray 40-60%, high above 60%.',
    'lim-radim': 'Radim: low under 35%, gray 35-45%, high above 45%.',
    'lim-quest': 'Quest: low under 0.60, gray 0.60-0.70, high above 0.70.',
    'lim-arup': 'ARUP: low to 0.50, gray 0.51-0.59, high from 0.60.',
    'lim-sheet':
      'Algorithm sheet after SOGC: under 30% less than 3 months, under 60% a concern, above 60% 4 to 6 months or more.',
    'lim-blot': 'Blot avidity (Mikrogen) is read band by band.',
    'lim-same-sera':
      'Within 3 months of seroconversion Architect called 34 of 34 sera low, Radim 28 of 30 low and one high, the older VIDAS 5 of 31 low and 26 gray. The newer LIAISON and VIDAS agreed in 77%.',
    'blot-antigens':
      'Antigens on the strip: IE1, p150, CM2 (p52 with UL57), p65, gB1 and gB2. IgM to p150, CM2 and IE1 comes early; IgG to p150, IE1, CM2 and p65 early, IgG to gB late.',
    'blot-igm':
      'The IgM blot confirms an ELISA IgM; the number of bands goes with the risk of transmission. Against two ELISA methods it found all positives and 98.6% of the negatives.',
    'blot-profile':
      'Fewer than 10% of women with a positive IgM had an infected child; with an at-risk blot profile 29%, as after a seroconversion in the first trimester (25%).',
    'blot-three':
      'IgM, blot and avidity together sorted 456 women: infected children were born only in the group called primary.',
    'blot-claim':
      'One laboratory claims a sensitivity of 97% and a specificity of 99%, and says the blot dates infection better than avidity.',
    'blot-dating':
      'That the blot dates better is not established. Blot avidity placed infection within 14 weeks in 96.9% but could not be read in 11 of 47 sera; in its favour, 14 of 20 sera with a falsely high avidity were low by blot avidity.',
    'blot-neutralising':
      'Neutralising antibody comes 13 to 15 weeks after infection. A positive IgG without it means a recent first infection. The glycoprotein blot mirrors it, but 6.4% never answer.',
    'blot-gb':
      'Anti-gB IgG follows the curve of avidity. Anti-p52 IgM fades sooner than whole IgM: weakly positive in 20% against 40% at 6 to 12 months. Early and late can be told apart, the middle overlaps. On a blot a gB band speaks for more than about 3 months; its absence raises suspicion and proves nothing.',
    'blot-igg-use':
      'An IgG blot settles a gray or low IgG: negative means susceptible, positive a past infection. An indeterminate blot changes nothing.',
    'blot-igm-use':
      'An IgM blot leans and closes nothing: when it is negative beside a negative IgG the second sample is taken all the same; when it is positive against an early high avidity the case is not closed.',
    'pcr-sero':
      'Seroconversion, IgG negative and later positive in paired samples, best run side by side, is the reference standard.',
    'pcr-sero-check':
      'A seroconversion is checked: in 10 of 10 women referred for seroconversion the IgG was false.',
    'pcr-blood':
      'CMV DNA is found in the mother’s blood for 2 to 3 weeks (ACOG), often longer by modern PCR (recalled). Beside IgM or a low avidity it supports a first infection; without IgG it tells infection from a false IgM.',
    'pcr-blood-limits':
      'A negative PCR in blood excludes nothing. One group found PCR insufficient for a diagnosis and without link to the fetal risk, another calls DNA in leukocytes a risk marker.',
    'pcr-specimen':
      'A bare “PCR positive” means nothing without the specimen, the person, and in a newborn the age in days.',
    'pcr-fetus': 'The fetus is tested in amniotic fluid, not in the blood of the mother.',
    'kind-nonprimary':
      'After a reactivation or a new strain 0.15 to 2% of the babies are infected, after a first infection 30 to 40%.',
    'kind-share':
      'Where most women are immune it causes most congenital infection; in a French cohort half of the infected newborns.',
    'kind-no-test':
      'No test of the mother shows it reliably: IgM is often missing, avidity stays high. It is found in the fetus or the newborn.',
    'kind-cases':
      'A sick, infected newborn was born to a mother whose IgG+/IgM− never changed; of 1,287 women with IgG, no IgM and an avidity above 45% seven had an infected newborn.',
    'kind-known':
      'A documented IgG from well before the pregnancy rules out a first infection, whatever the IgM: then it is a lasting IgM or a non-primary infection.',
    'kind-no-drug': 'No routine antiviral follows from it.',
    'preg-transmission':
      'A first infection reaches the fetus in 5.5% before conception (interval 0.1-10.8), 21% around it (8.4-33.6), 36.8% in the first (31.9-41.6), 40.3% in the second (35.5-45.1) and 66.2% in the third trimester (58.2-74.1).',
    'preg-insult':
      'Harm goes the other way. Of infected fetuses 28.8% (2.4-55.1) after infection around conception, 19.3% (12.2-26.4) in the first, 0.9% (up to 2.4) in the second and 0.4% in the third trimester had brain findings or nerve signs at birth. The assignment to the periods is recalled.',
    'preg-later':
      'Hearing loss or delay of the infected: 22.8% after the first and 0.1% after the second trimester, none after the third.',
    'preg-sequelae':
      'In another cohort 35 of 108 children (32.4%, 23.7-42.1) infected in the first trimester had lasting harm, none later (upper limits 6.5 and 12%); it quotes older data of 15% for later infection.',
    'preg-range':
      'Others give 40 to 50% and 51 to 57% after the first trimester; older counselling figures are 30 to 40% for transmission and 20 to 25% for harm of the infected. A range is shown, with its intervals.',
    'preg-product':
      'Multiplied, worked out here and without intervals: about 6.0% around conception, 7.1% in the first, 0.4% in the second and 0.3% in the third trimester.',
    'preg-definitions':
      '“Around conception” is about 4 weeks before the last period to 4-6 weeks after it; definitions differ by paper, and its intervals are very wide.',
    'preg-bundle':
      'After a probable or confirmed first infection: fetal medicine within days when early, dating on stored serum, the talk on valaciclovir, amniocentesis in its window, ultrasound, and a plan for the newborn.',
    'amnio-window':
      'Windows named: after 21 weeks and 6 after infection (SMFM), 20 and 8 (European panel), 18 and 8 (a summary of ECCI), 8 after infection (SOGC).',
    'amnio-ecci':
      'ECCI: from 17 weeks and 8 weeks after infection. Before both are met the answer is to wait, not “negative”.',
    'amnio-early':
      'Taken too early it misses: it found 45% at 14 to 20 weeks, and two false negatives were taken 3 to 4 weeks after infection.',
    'amnio-negative':
      'In its window it still misses 8.6% (24 infected among 712 negatives, all well later) to 15.6% of the infected, rarely with signs. Good news on the outlook, no exclusion: the newborn is tested.',
    'amnio-treated': 'An infected newborn was reported after a negative result under valaciclovir.',
    'amnio-load': 'From a thousand copies on the fetus is certainly infected; higher loads go with signs.',
    'img-follow':
      'Ultrasound every 2 to 4 weeks after a first infection, with a close look at the brain; MRI at about 28 to 32 weeks when the fetus is infected.',
    'img-screen':
      'A routine scan is no screening test for CMV; targeted imaging of an infected fetus is good.',
    'img-npv': 'When ultrasound and MRI are both normal, more than 85% of these children are well.',
    'trial-vala':
      'Valaciclovir, one randomised trial: 11% of fetuses infected (5 of 45) against 30% (14 of 47), odds ratio 0.29 (0.09-0.90); after a first-trimester infection 2 of 19 against 11 of 23; after infection around conception no difference (P = 0.91).',
    'trial-vala-late':
      'Women who transmitted in spite of it had begun later: 75.6 against 50.8 days after infection.',
    'trial-vala-pooled':
      'Pooled: odds ratio 0.37 (3 studies; first trimester 0.30), 0.34 (527 women; 0.34 around conception, 0.35 in the first trimester), 0.39 (860 women; 0.30 and 0.47).',
    'trial-vala-kidney':
      'Harm: acute kidney injury, severe in one woman soon after the start, in another among 269 gone within 5 days. About 2.1% had severe side effects (recalled).',
    'trial-vala-care':
      'Where it is given: within 8 weeks of infection, with plenty of fluid and a kidney test every 2 weeks; the smaller, more frequent portion keeps peaks low (recalled).',
    'trial-vala-label':
      'Off-label everywhere, as far as is known. Not studied to prevent infection late in pregnancy, nor after a reactivation.',
    'trial-hig-revello':
      'Hyperimmune globulin, randomised: 30% (18 of 61) against 44% (27 of 62) infected, P = 0.13. More obstetric complications, 13 against 2% (recalled).',
    'trial-hig-hughes':
      'Second randomised trial: 22.7 against 19.4%, ratio 1.17 (0.80-1.72), stopped for futility; deaths 4.9 against 2.6%, preterm birth 12.2 against 8.3%, one severe allergy; at two years 13.4 against 10.1%.',
    'trial-hig-kagan':
      'Without randomisation, given early and every two weeks: 7.5 against 35% (2019) and 6.5% (2021).',
    'trial-hig-answer': 'Guidelines do not use hyperimmune globulin outside research.',
    'trial-others':
      'Ganciclovir and valganciclovir harmed embryos in animals and cross the placenta; they are no answer to a serology in pregnancy.',
    'trial-others-rest':
      'Foscarnet and cidofovir are toxic and too little studied in pregnancy; interferons and immune stimulants do not work.',
    'nb-well':
      'Most infected newborns look well and stay well. Hearing loss and delay can come later, sometimes poor vision.',
    'nb-signs':
      'Signs at birth: early birth, low weight, jaundice, a large liver and spleen, purple spots, a small head, pneumonia, seizures. Severe disease has a poor outlook.',
    'nb-laboratory':
      'In the laboratory: raised ALT, few platelets, raised bilirubin, haemolysis, raised protein in the spinal fluid.',
    'nb-complications':
      'Later: hearing loss, intellectual disability, poor vision, seizures, poor coordination, weakness.',
    'nb-perinatal':
      'Infection at birth or by milk is mostly silent in a term baby, sometimes a long pneumonia.',
    'nbt-pcr':
      'PCR by day 21, in urine or in saliva confirmed by urine, proves infection before birth. Urine finds 98.8 to 100%; saliva 97.4 to 100%, with a specificity of 91.5 to 99.9%.',
    'nbt-saliva':
      'A positive saliva is confirmed in urine: 17% of screened infants and 15 of 96 were not confirmed, mostly because of donor milk; of all newborns only 0.03 to 0.14% are falsely positive.',
    'nbt-late':
      'After day 21 a positive cannot be told from an infection after birth; only the dried blood spot stored from birth can.',
    'nbt-spot': 'The dried blood spot finds 34 to 77%: a negative one excludes nothing.',
    'nbt-serology':
      'Antibodies do not decide: IgG is the mother’s for up to 12 months, IgM is missing in 10 to 30% of the cord sera of infected children, and in one comparison it found 63% with a specificity of 85%.',
    'nbt-check':
      'An infected child gets an eye examination (yearly when sick), a head ultrasound, with MRI where needed, a blood count, platelets and liver tests.',
    'nbt-hearing': 'Hearing every 3 to 6 months to the age of 3, then every 6 to 12 months to 6.',
    'nbt-follow':
      'Neurologist, ear and eye specialist see infected children; tell the child’s doctor about an infection in the pregnancy.',
    'nbt-follow-late':
      'One group wants no special hearing follow-up after late infection; most guidelines follow all, and so does this tool.',
    'nbt-treatment':
      'Sick infants are treated by a paediatric specialist, beginning in the first month; without signs and with normal hearing not routinely. The treatment reference says what documents state.',
    'nbt-milk':
      'Breastfeeding a term infant goes on after CMV in pregnancy; very preterm infants are a question for the specialist (recalled).',
    'imm-organs':
      'Eyes, lungs, liver, gullet, stomach, gut and brain can fall ill; the danger is greatest 1 to 4 months after a transplantation and in HIV with fewer than 50 to 100 CD4 cells.',
    'imm-serology':
      'Antibody tests mislead: IgM and IgG may be missing. This tool then gives no normal reading and sends to a specialist.',
    'imm-why':
      'Thresholds there rest on CD4 counts and amounts of DNA, whose units differ (copies or international units, blood or plasma), and end in drugs that a pregnant woman does not get.',
    'imm-diagnosis':
      'CMV disease is shown by antigen, culture on fibroblasts (days to weeks), PCR, antibody over time, biopsy, an eye examination and imaging.',
    'say-negative':
      '“You have most probably not had CMV. Wash your hands after nappies and saliva, share no cup or spoon with a small child, kiss it on the forehead.”',
    'say-positive':
      '“You have had CMV, most probably before this pregnancy. The virus can come back, and a second strain can reach you: the hygiene is for you too.”',
    'say-unclear':
      '“This result alone cannot tell. A second sample in two to three weeks mostly can; until then we assume nothing.”',
    'say-recent':
      '“A recent infection is likely. In most pregnancies the baby is not infected or stays well. We find out step by step, and fetal medicine sees you soon.”',
    'say-baby':
      '“A blood test of yours cannot show whether the baby is infected or harmed, and no decision about the pregnancy rests on it.”',
    'say-doctor':
      '“See a doctor for an illness like mononucleosis in pregnancy, or for new complaints in weak immunity, and tell the child’s doctor about a CMV infection: hearing and sight are checked.”',
    'say-symptoms':
      '“IgG only shows that you met the virus once. It does not explain tiredness or other vague complaints.”',
  },
};
