import type { testsPage } from '../../../tables/library/tests.ts';
import type { PageWords } from './page-words.ts';

export const testsWords: PageWords<typeof testsPage> = {
  title: 'What the tests mean',
  lead: 'Antibody tests, immunoblots and PCR across toxoplasma, rubella and CMV: what each can show, what it cannot, and where laboratories differ.',
  sections: {
    igg: 'IgG',
    igm: 'IgM, and why it misleads',
    'gray-zone': 'The gray zone',
    avidity: 'IgG avidity',
    immunoblot: 'IgG and IgM immunoblot',
    'predictive-values': 'What a positive result is worth',
    'second-igm': 'A second IgM method',
    iga: 'IgA',
    pcr: 'PCR, by specimen',
    'second-sample': 'A second sample, in parallel',
    'stored-serum': 'Stored serum and earlier reports',
    newborn: 'Tests of the newborn',
    'laboratory-table': 'The laboratory’s table, row by row',
  },
  facts: {
    'igg-meaning':
      'IgG shows that there was an infection at some time, or for rubella a vaccine. One IgG result does not say when. It is tested first; IgM is added where the time of infection matters.',
    'igg-height':
      'A high IgG does not show a recent infection, and a low one does not exclude it. After a toxoplasma infection the highest value came anywhere from 4 to 36 weeks later by one kit; a rubella laboratory says that the size of its value is not to be interpreted.',
    'igg-unit':
      'The same serum gives different numbers in different kits, although the unit is the same. Of 322 pregnant women who had tested negative or equivocal for rubella, 182 had antibody by immunoblot and neutralisation; eight kits called 25% to 62% of those equivocal.',
    'igg-low':
      'A low CMV IgG can be false: of 33 women retested for a low value, 11 had no antibody by immunoblot, neutralisation and a glycoprotein test.',
    'igg-passive':
      'IgG can come from somebody else: after immunoglobulin or a blood product the donors’ antibody is measured, and it protects no unborn child.',
    'igm-alone':
      'A reactive IgM can come from a recent infection, from one that is long past, or from something else. No single IgM result decides: that is what the FDA notice on toxoplasma kits and the CDC page on CMV say.',
    'igm-toxo-lasts':
      'Toxoplasma IgM lasts. In 446 infected women half still had it after 12.8 months by one method and after 10.4 by another; after two years it was there in 27% and 9%.',
    'igm-toxo-acute':
      'Of 451 people with toxoplasma IgG and IgM in ordinary laboratories, 22% had an acute infection, 74% an old one, 2% none, and 2% stayed open.',
    'igm-rubella-early':
      'Rubella IgM is reactive in about half on the day the rash begins and in more than 90% on day 5: a negative result in the first days calls for a second sample.',
    'igm-rubella-lasts':
      'How long rubella IgM stays is told differently: up to three months (CDC), gone after about 8 weeks (Australasia), now and then a year (ACIP 1998). A weak IgM is now and then found for more than 12 months, after infection or vaccine.',
    'igm-rubella-without-rash':
      'Rubella IgM in a woman without rash or contact mostly misleads, and CDC and WHO discourage it; one large laboratory withdrew the test for this reason. A result that is there already has to be followed up all the same.',
    'igm-cmv-lasts': 'CMV IgM can stay for months and sometimes for years.',
    'igm-missing':
      'IgM can be missing. In 26 toxoplasma seroconversions without IgM at first, it never came in 15; 4.7% of women with a well-dated primary CMV infection had none. A negative IgM alone therefore excludes nothing.',
    'igm-kits':
      'Kits differ more than one would think: of the same 369 sera one CMV kit called 105 reactive and another 48. Among sera with toxoplasma IgM alone, specificity ran from 24% (Platelia) to 95% (Liaison).',
    'igm-false':
      'Known causes of a false IgM are rheumatoid factor, an acute Epstein-Barr virus, parvovirus B19 or other viral infection, and pregnancy itself.',
    'gray-meaning':
      'A result in the gray zone is neither negative nor positive. Here it is never read as protection and never as exclusion; it is settled by another method or a second sample.',
    'gray-cir':
      'The CIR laboratory calls IgM reactive or not against a cut-off, because there is little rubella IgM in blood, and takes everything within 10% of that cut-off, above or below, as uncertain. This is the rule of that laboratory.',
    'gray-printed': 'A gray zone that is printed on the report always counts before any rule.',
    'gray-kits':
      'Gray zones belong to kits. Toxoplasma IgG in IU/mL: Elecsys 1 to 30, Architect 1.6 to 3, Vidas 4 to 8, Platelia 6 to 9, Liaison 7.2 to 8.8, Access 7.5 to 10.5. CMV IgM: Vidas 0.70 to 0.89, Architect 0.85 to 0.99. Rubella IgG: 9.0 to 9.9 IU/mL in one laboratory, 5 to 10 in another. Only some come near 10% of a cut-off.',
    'gray-wait-cir':
      'The CIR laboratory says: waiting two weeks for a repeat is affordable before a pregnancy and not in it, so in pregnancy the same serum goes to more exact methods at once.',
    'gray-both':
      'Other sources take a second sample, after 5 to 10 days (rubella) or 2 to 4 weeks. Torchlight offers the further methods on the same serum at once and the second sample as well, because where IgG is negative or gray only time shows whether it rises.',
    'avidity-what':
      'Avidity is how firmly IgG holds its antigen. It grows over months, so a high avidity speaks for an older infection. A low one fits a recent infection but does not prove it.',
    'avidity-sample':
      'Avidity dates the sample, not the pregnancy. What a high avidity excludes is counted back from the week of sampling: at 8 weeks it reaches to before conception, at 24 weeks it leaves most of the first trimester open.',
    'avidity-toxo':
      'Toxoplasma: three kits claim that high avidity excludes the last four months, an older American review says three. Torchlight counts 16 weeks unless the laboratory states another window.',
    'avidity-cmv':
      'CMV: a review says that high avidity excludes the last three months, one laboratory says four. Torchlight counts 13 weeks unless the laboratory states another window.',
    'avidity-rubella':
      'Rubella: WHO gives 6 to 8 weeks of low avidity after infection or vaccine; in an older study it had risen about 4 weeks after the rash. Torchlight counts 8 weeks unless the laboratory states another window.',
    'avidity-cmv-early':
      'Early high avidity is no certainty: 6.2% of women with a well-dated primary CMV infection had it at one to three months.',
    'avidity-low-lasts':
      'Low avidity can last. Of 176 Norwegian women with toxoplasma antibodies 21% went from low to high within three months and 42% stayed low; it also persists in some people with CMV, and follows a rubella vaccine.',
    'avidity-low-outcome':
      'Of 747 Italian children whose mothers had low or intermediate toxoplasma avidity with IgM in the first trimester, all treated, one was infected.',
    'avidity-intermediate':
      'Intermediate avidity is read differently: most toxoplasma sera in the gray zone of two kits came from infections of more than four months; a CMV study found no infection of the last 12 weeks in 15 of 17; a New Zealand laboratory calls it uninformative. Torchlight takes it neither as reassurance nor as proof.',
    'avidity-treatment':
      'Spiramycin slows the rise of IgG and of avidity, so a low avidity under treatment tells nothing.',
    'avidity-treatment-high': 'A high avidity keeps its meaning under treatment.',
    'avidity-low-igg':
      'Avidity needs a clearly positive IgG. With little IgG it cannot be worked out or is false in both directions: falsely high in one CMV kit, low in Japanese women with little rubella antibody who were not infected.',
    'avidity-immunoglobulin':
      'After immunoglobulin or a blood product avidity is the donors’, which is high, and dates nothing.',
    'avidity-kits':
      'The same number belongs to another class in another laboratory: a CMV index of 0.62 is high in one and intermediate in another. The class of the laboratory counts, and indices of two laboratories are not compared.',
    'avidity-infant': 'In an infant avidity is the mother’s; in 333 infants it was of no use.',
    'avidity-cir':
      'The CIR laboratory says: low avidity is an acute or recent infection, high avidity one of long ago.',
    'blot-igg':
      'An IgG immunoblot tells whether a weak IgG is real: of 85 toxoplasma sera that were equivocal or discordant, 85.9% were positive in it. Where IgG is clearly positive it adds nothing and does not date.',
    'blot-igg-early':
      'It can be positive before the routine test: in 26 of 39 true toxoplasma seroconversions whose routine IgG was negative or gray. In the other 13 it was not, so a negative immunoblot does not exclude an early infection.',
    'blot-e2':
      'In rubella the IgG against E2 comes late: its presence puts the infection at least 3 months back by one laboratory, more than 5 by another report. Without E2, a low avidity beside IgM speaks for a primary infection.',
    'blot-igm-toxo':
      'A toxoplasma IgM immunoblot showed the same bands in infected, immune and non-immune people and in young children; its authors call it unfit as a reference.',
    'blot-igm-cmv':
      'CMV has more evidence: fewer than 10% of women with reactive IgM had an infected child, against 29% with a suspicious immunoblot. In 456 women sorted by IgM, immunoblot and avidity, infected children were found in the primary group only.',
    'blot-claim':
      'The CIR laboratory claims a sensitivity of 97% and a specificity of 99% for its immunoblots of toxoplasma, rubella and CMV. It is the claim of the laboratory; no study is named.',
    'blot-claim-worth':
      'Taken at their word, these figures still leave about 99 of 100 positive results false where 1 woman in 10,000 is infected. They describe a test, not a result: see the figure below.',
    'blot-published':
      'One published CMV IgM immunoblot reached 100% and 98.6% against the agreement of two other tests.',
    'blot-dating-cir':
      'The CIR laboratory says that the immunoblot dates an infection more exactly than avidity.',
    'blot-dating':
      'No source that was read supports this. For rubella both together were needed; in four toxoplasma kits a high avidity was right for an old infection every time; a CMV immunoblot with avidity dated well but could not be read in 11 of 47 sera.',
    'ppv-what':
      'Sensitivity and specificity say how a test behaves in people whose infection is known. What a positive result means for one woman also depends on how common the infection is among those tested: where it is rare, most positive results are false even with a good test.',
    'ppv-new-york':
      'It was counted for rubella IgM in New York City: of 199 reported reactive results 2 were infections. Of results of an indirect test 6% were true, of a capture test 29%.',
    'ppv-elsewhere':
      'In Ontario 3.6% of reactive rubella IgM were true. In Yokohama 186 of 14,965 pregnant women were reactive, and one had rubella.',
    'ppv-second-test':
      'A second test of the same serum is less independent than the figure assumes, because what fools one IgM method can fool the next. The values below are then too favourable.',
    'second-igm-pair':
      'A French study of several centres advises to pair a very sensitive toxoplasma kit (Platelia, Architect or Alinity) with a very specific one (Vidas or Liaison). ISAGA, long the reference, is no longer made.',
    'second-igm-rubella':
      'For rubella a capture test confirmed 31% of reactive sera sent to Leipzig; 6 of those 449 women had a primary infection. A Swiss handbook has a gray IgM tested again by another principle, with avidity in pregnancy.',
    'second-igm-here':
      'A negative second method makes a false IgM likely and closes nothing alone: the second sample stays.',
    'iga-women':
      'Toxoplasma IgA supports and never decides: of 690 women with IgG, 75% of those with IgA had an acute infection and 4% of those without. With IgM it was 86% with IgA and 19% without.',
    'iga-infants':
      'In newborns IgA finds 54% to 60% of infections before birth, IgM 61% to 67%, both together 73%.',
    'pcr-amniotic-toxo':
      'Amniotic fluid, toxoplasma: sensitivity 92.2% in one French study and 64% in an older one, so a negative PCR does not exclude. Never before 18 weeks, nor before 4 weeks after the suspected infection (Canada).',
    'pcr-amniotic-cmv':
      'Amniotic fluid, CMV: after 21 weeks and more than 6 weeks after infection (United States), after 20 weeks and more than 8 (European panel). Of 712 negative results 24 children were infected.',
    'pcr-amniotic-cmv-ecci':
      'Amniotic fluid, CMV, by the European consensus of 2024: from 17 weeks and at least 8 weeks after infection.',
    'pcr-amniotic-rubella':
      'Amniotic fluid, rubella: sensitivity 83% to 95% and specificity 100% in 45 women. CDC recommends no fetal test; other countries use it in chosen cases.',
    'pcr-blood-cmv':
      'The mother’s blood, CMV: beside a reactive IgM it supports a recent infection. A negative result excludes nothing, and in Bologna the amount did not go with the risk of the child.',
    'pcr-throat':
      'A throat swab, rubella: RNA beside a reactive IgM means an acute infection. Without RNA the reactive IgM can still be acute, unspecific or persistent.',
    'pcr-newborn-cmv':
      'The newborn’s urine or saliva, CMV, within 21 days of birth: urine finds 98.8% to 100%, saliva 97.4% to 100%. A positive saliva is confirmed in urine: in one universal programme 15 of 96 were not confirmed, mostly after donor milk.',
    'pcr-newborn-rubella':
      'The newborn, rubella: RNA from a throat swab first, also nose, urine or spinal fluid, within the first 3 months; half stop shedding by then.',
    'second-parallel':
      'The first serum is kept, and both are run together in the same laboratory with the same method. Numbers of two laboratories or two kits are not a rise.',
    'second-when-toxo': 'Toxoplasma: after 2 to 3 weeks.',
    'second-when-rubella':
      'Rubella: after 5 to 10 days (CDC), 7 to 10 days (United Kingdom), or 10 to 14 days (one American laboratory); after a contact 3 to 4 weeks, and again at 6 where the contact goes on (CDC).',
    'second-when-cmv': 'CMV: after 2 to 3 weeks by one guide, 3 to 4 by another.',
    'second-proof':
      'IgG that was negative and is now positive is the proof of a primary infection. The American surveillance definition of toxoplasmosis also takes a fourfold rise in sera at least 3 weeks apart, and says that it is not meant for diagnosis.',
    'second-proof-check':
      'Even that proof is checked: of ten women referred for a CMV seroconversion, none had one; the IgG was false.',
    'second-flat':
      'A flat IgG does not close alone: toxoplasma IgG reaches its plateau two to three months after infection, so it only puts the infection further back.',
    'second-igm-only':
      'IgM without IgG: where IgG is still absent 3 weeks later (CMV 4), a false IgM is likely, and she is susceptible again.',
    'stored-why':
      'When the first test comes late, an older serum is worth more than any new test: run beside the new one it shows a rise, and its avidity counts with its own, earlier week.',
    'stored-report':
      'A documented positive IgG from well before this pregnancy changes what IgM means: it is then persistence or a non-primary infection, never a primary one.',
    'newborn-igg':
      'IgG at birth is the mother’s and can stay for up to a year; it diagnoses nothing. Toxoplasma IgG that is still there after 12 months confirms an infection before birth.',
    'newborn-cord':
      'Cord blood can hold the mother’s blood: specificity of toxoplasma IgM and IgA was 85% to 88% in cord blood and 98% to 100% in the infant’s own.',
    'newborn-blot':
      'A mother-child immunoblot compares both sera side by side; a band that only the child has, or has more strongly, is the child’s own antibody. For toxoplasma it found 88.9% of 19 infected infants at birth, with a specificity of 100% at birth and 92% at one month. A negative one does not exclude.',
    'newborn-dbs':
      'The dried blood spot of newborn screening lets CMV before birth be told from CMV after it later on. It finds 34% to 77%, so a negative spot does not exclude.',
    'newborn-rubella-igm':
      'Rubella IgM is taken near birth and, if negative, again at one month: about one infected infant in five has none before that.',
    'newborn-rubella-igg':
      'The mother’s rubella IgG halves about every month; IgG that lasts beyond 7 to 11 months without vaccine or contact confirms an infection before birth.',
    'laboratory-about':
      'The CIR laboratory in Russia prints a table of six rows and two columns, one for toxoplasma and rubella and one for CMV. It was read in a machine translation that damaged its header and the labels of rows 1 and 3; no original could be read. It is meant for women who plan a pregnancy, pregnant women and newborns. All twelve cells stand here, and beside each what Torchlight does with it.',
    'laboratory-gaps':
      'The table has no row for IgG and IgM both gray, gray IgG with positive IgM, or positive IgG with gray IgM, no week except in row 6, no PCR and no newborn.',
    'row-1-tr':
      'Row 1, toxoplasma and rubella. IgG positive, IgM negative (the label is lost and read by its place): immunity is present, nothing further is needed.',
    'here-1-tr':
      'Followed, where there is no recent rash, contact, travel, weak immunity, blood product, abnormal scan, eye disease, late first test, or earlier negative IgG or reactive IgM of this pregnancy. On one sample toxoplasma is called a past infection.',
    'row-1-cmv':
      'Row 1, CMV. IgG positive, IgM negative (the label is lost and read by its place): immunity is present, but a reactivation matters in pregnancy: observe, and repeat IgM in pregnancy.',
    'here-1-cmv':
      'Followed in part: with the same limits a past infection, and hygiene advice all the same. The IgM retest is shown as the practice of this laboratory, because IgM neither shows nor excludes a reactivation.',
    'row-2-tr':
      'Row 2, toxoplasma and rubella. IgG of low titre or gray, IgM negative: IgG immunoblot and IgG avidity.',
    'here-2-tr':
      'Followed in part: the immunoblot yes, avidity only once IgG is clearly positive. A second sample is added, and until it is settled she is cared for as susceptible; for rubella documented doses, rash and contact decide the care.',
    'row-2-cmv': 'Row 2, CMV. IgG of low titre or gray, IgM negative: IgG immunoblot and IgG avidity.',
    'here-2-cmv':
      'Followed in part: the immunoblot yes, avidity only once IgG is clearly positive. A second sample is added, and until it is settled she is cared for as susceptible.',
    'row-3-tr':
      'Row 3, toxoplasma and rubella. IgG positive, IgM positive (the label is damaged and reads as immunity known before): immunity is present, further studies are not needed.',
    'here-3-tr':
      'Not followed on one sample: IgG with IgM cannot tell an old infection from a recent one. Only a documented positive IgG from well before this pregnancy allows it; otherwise avidity, a second IgM method and a second sample.',
    'row-3-cmv':
      'Row 3, CMV. IgG positive, IgM positive (the label is damaged and reads as immunity known before): IgM immunoblot.',
    'here-3-cmv':
      'Followed in part: the immunoblot supports but does not date. Avidity, a second IgM method and a second sample are added, unless an older IgG is documented.',
    'row-4-tr':
      'Row 4, toxoplasma and rubella. IgG negative, IgM negative: observe; repeat IgM in pregnancy.',
    'here-4-tr':
      'Followed in part: susceptible, unless an exposure was too recent. Where she is retested, toxoplasma means IgG and IgM together and rubella IgG alone, because IgM alone misleads. Advice on prevention is added, and for rubella the vaccine after delivery, or before conception.',
    'row-4-cmv': 'Row 4, CMV. IgG negative, IgM negative: observe; repeat IgM in pregnancy.',
    'here-4-cmv':
      'Followed in part: susceptible, unless a contact was too recent. Where she is retested it is IgG and IgM together, because an infection without IgM occurs; hygiene advice is added.',
    'row-5-tr': 'Row 5, toxoplasma and rubella. IgG negative, IgM high or gray: IgM immunoblot.',
    'here-5-tr':
      'Followed in part: the immunoblot is offered, and the second sample decides, because only IgG that appears proves an infection.',
    'row-5-cmv': 'Row 5, CMV. IgG negative, IgM high or gray: IgM immunoblot.',
    'here-5-cmv':
      'Followed in part: the immunoblot is offered, and the second sample decides, because only IgG that appears proves an infection.',
    'row-6-tr':
      'Row 6, toxoplasma and rubella. First test in mid-pregnancy, IgG positive, IgM positive: IgG immunoblot, avidity and IgM immunoblot.',
    'here-6-tr':
      'Followed, with more: stored serum and a reference laboratory are added, because a high avidity then no longer reaches back to conception.',
    'row-6-cmv':
      'Row 6, CMV. First test in mid-pregnancy, IgG positive, IgM positive: IgG immunoblot, avidity and IgM immunoblot.',
    'here-6-cmv':
      'Followed, with more: stored serum and a reference laboratory are added, because a high avidity then no longer reaches back to conception.',
  },
};
