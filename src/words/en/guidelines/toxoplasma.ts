import type { toxoplasmaGuidelines } from '../../../tables/guidelines-toxoplasma.ts';

type Key = (typeof toxoplasmaGuidelines)[number]['says'];

/** What each source says of a pattern, in our words. */
export const toxoplasmaWords: Readonly<Record<Key, string>> = {
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
    "AAP 2017: IgM in the infant's own blood from about day 5, IgA from about day 10, confirmed and persisting, means congenital infection (recalled).",
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
  'cdc-page-igm-first': 'CDC: IgG is tested first; IgM is added when the time of infection matters.',
  'cdc-page-igg-alone':
    'CDC: an IgG tells that she was infected; IgM is added when the time of infection matters.',
  'cdc-page-igm-negative': 'CDC: a negative IgM practically excludes a recent infection.',
  'cdc-page-igm-positive':
    'CDC: a positive IgM is hard to interpret, because it can last as long as 18 months.',
  'cdc-rise-missed':
    'CDC: a rise of IgG is often missed, because the plateau is already reached; no rise is no proof of an old infection.',
  'insert-isolated-igm':
    'Kit insert with the CDC table: new sample; when it reads the same, the IgM is probably false and she is probably not infected.',
  'insert-grey-igg': 'Kit insert with the CDC table: not decided; new sample or another IgG method.',
  'insert-grey-grey': 'Kit insert with the CDC table: not decided; both antibodies are tested again.',
  'insert-grey-positive':
    'Kit insert with the CDC table: possibly an acute infection; when it stays the same or IgG turns positive, an expert laboratory.',
  'insert-positive-grey':
    'Kit insert with the CDC table: infection probably more than a year ago, or a false IgM.',
  'acog-toxo-fetal':
    'ACOG: when infection of the fetus is proven, combined treatment with pyrimethamine, sulfadiazine and folinic acid; spiramycin is for an acute infection of the mother.',
  'sogc-toxo-igm-scan':
    'SOGC 285: suggestive ultrasound findings with a positive IgM: reference laboratory, second sample, and amniocentesis is offered.',
  'sogc-toxo-scan':
    'SOGC 285: suggestive ultrasound findings: test, and offer amniocentesis whatever the IgM.',
  'france-four-profiles-isolated':
    'French four-profile guide, as a thesis relays it: IgM without IgG may be natural IgM without infection; IgG still negative after 2 to 3 weeks means not infected, and still susceptible.',
  'france-course-isolated': 'French university course: after infection IgG follows IgM within 1 to 3 weeks.',
  'france-course-rise':
    'French university course: IgG that rises beside IgM means an infection of roughly the last 2 months, because IgG reaches its plateau from month 2 to 3.',
  'france-stable':
    'French practice: a stable IgG off treatment puts the infection at least about 2 months before the first serum (recalled).',
  'brazil-moh-isolated':
    'Brazil, Ministry of Health: IgG still negative after 2 to 3 weeks means a false IgM, and she stays susceptible; IgG turned positive is a seroconversion.',
  'brazil-rule-late':
    'Brazil, exam item: after 16 weeks avidity is not ordered; a high one would not exclude, though it may help to date.',
  'brazil-rule-early': 'Brazil, exam item: up to 16 weeks avidity is ordered.',
  'brazil-susceptible':
    'Brazil: retest between every month and every trimester, as resources allow (recalled).',
  'aesculabor-susceptible':
    'Germany, Aesculabor: statutory insurance pays only on justified suspicion; where retested, every 8 to 12 weeks.',
  'lab-kl-second': 'Germany, lab-kl: a slightly positive IgM is checked with a second test system.',
  'germany-phases-control': 'German review: reactive IgM is controlled after 2 to 3 weeks.',
  'italy-susceptible': 'Italy: retest every 4 to 6 weeks.',
  'austria-susceptible': 'Austria: retest about every 8 weeks (recalled).',
  'norway-susceptible': 'Norwegian project: three samples in pregnancy.',
  'australia-susceptible': 'Australia: little evidence for screening; give advice on prevention.',
  'who-susceptible': 'WHO 2016: no recommendation on toxoplasma screening or serology is known (recalled).',
  'arup-repeat': 'ARUP: repeat after 10 to 14 days; elsewhere in its guide 1 to 3 weeks.',
  'cutoffs-high-planning':
    'Makers of Elecsys, Architect and Vidas: a high avidity excludes a first infection of the last 4 months.',
  'cutoffs-high-early':
    'Makers of Elecsys, Architect and Vidas: a high avidity excludes a first infection of the last 4 months, which here reaches back to the last period.',
  'cutoffs-high-late':
    'Makers of Elecsys, Architect and Vidas: a high avidity excludes the last 4 months only. An unknown week is read as late.',
  'villard-high-planning':
    'Villard 2013: with all four kits compared every high avidity belonged to a latent infection.',
  'villard-high-early':
    'Villard 2013: with all four kits compared every high avidity belonged to a latent, not an acute, infection.',
  'villard-not-high': 'Villard 2013: an avidity that is not high does not reliably mean an acute infection.',
  'liesenfeld-no-avidity':
    'Liesenfeld 2001: of first-trimester sera with a reactive IgM 56% had a high avidity, so these women were probably infected before pregnancy.',
  'liesenfeld-high':
    'Liesenfeld 2001: in the first trimester a high avidity places the infection before pregnancy; first European data spoke of 3 months.',
  'lappalainen-high':
    'Finnish study 1995: a high avidity in the first trimester speaks strongly against an infection in pregnancy.',
  'jenum-1997-high':
    'Norwegian study 1997: with its own method a high avidity meant more than 20 weeks, so it reassured in the first half of pregnancy. Other kits reach back less far.',
  'tomasoni-low':
    'Italian study of 778 women, all on spiramycin: with low or intermediate avidity and IgM in the first trimester one child of 747 was infected.',
  'smets-intermediate':
    'Smets 2016: with Architect and Vidas most gray-zone avidities came from women infected more than 4 months before.',
  'boquel-low':
    'Boquel 2019, one assay only: with Liaison XL an index below 0.05 was recent, under 3 months, in 97%, from 0.05 to 0.1 in 69%. Other kits cannot borrow this.',
  'meroni-treated':
    'Meroni 2009: spiramycin slows the rise of IgG and of avidity; the avidity rises again after delivery.',
  'lefevre-treated':
    'French study 2007: under spiramycin the avidity matures slowly, slower when infection falls late in pregnancy; 12 weeks after infection nearly all indices were still low.',
  'norway-amnio':
    'Norwegian study 2017: of 346 women who even reached amniocentesis half had been infected before pregnancy.',
  'gras-persistent':
    'Gras 2004: IgM lasted 10 to 13 months in the median, depending on the method, and more than 2 years in 9 to 27%.',
  'dhakal-both':
    'Dhakal 2015: of 451 people with both antibodies in ordinary laboratories 22% were acute, 74% chronic, 2% not infected, 2% undetermined.',
  'series-igm-positive': 'Series of 20 years: of 130 women referred, 116 of them IgM positive, 7 were acute.',
  'management-reference':
    'Liesenfeld 2001: in 811 women with an IgM positive elsewhere the profile of a reference laboratory changed what was done.',
  'jenum-1998-late':
    'Norwegian study 1998: about a fifth of sera taken 21 to 52 weeks after infection had no IgM. An unknown week is read as late.',
  'montoya-2002-early':
    'Montoya 2002: up to about 24 weeks, IgG at a low titre without IgM is essentially an infection from before pregnancy.',
  'montoya-2002-middle':
    'Montoya 2002: the reading as an old infection is meant up to about 24 weeks and for a low titre. An unknown week is read as late.',
  'olariu-positive':
    'Olariu 2019, reference laboratory: of IgG-positive women with IgA 75% were acute; with IgM and IgA together 86%.',
  'olariu-negative':
    'Olariu 2019, reference laboratory: of IgG-positive women without IgA 4% were acute; with IgM but no IgA 19%.',
  'isaga-isolated':
    'French multicentre study: pair a very sensitive with a very specific IgM kit; specificity among isolated IgM ran from 24% to 95%.',
  'khammari-2015-isolated':
    'Khammari 2015: an isolated 30 kDa band of IgG beside IgM makes the start of a seroconversion likely.',
  'blot-seroconversion':
    'French study: in 26 of 39 true seroconversions the IgG immunoblot was positive while the routine IgG was not; in 13 it was negative, so a negative one excludes nothing.',
  'igm-blot-unsuitable':
    'One study: an IgM immunoblot shows the same bands in infected, immune and never infected people; it cannot serve as a reference.',
  'liesenfeld-1997-isolated':
    'Liesenfeld 1997: of 153 discrepant sera 46% had a positive IgM beside a negative dye test, so a false IgM.',
  'khammari-2013-grey':
    'Khammari 2013: of 85 equivocal or discordant IgG 86% were positive in the immunoblot, so mostly an old infection at a low titre.',
  'russia-grey': 'Russia, a laboratory doctor: treat a gray IgG as negative and test every month.',
  'fricker-retest':
    'Fricker-Hidalgo 2013: seroconversion without IgM exists, in 15 of 26 cases IgM was never found; a retest needs IgG and IgM.',
  'fricker-no-igm':
    'Fricker-Hidalgo 2013: 26 seroconversions without IgM at first, low avidity in 16; confirm by immunoblot and in parallel, also against a mix-up of samples.',
  'cste-seroconversion':
    'CSTE 2024: IgG seroconversion in this pregnancy counts as acute infection. A surveillance definition, not meant for diagnosis.',
  'cste-rise':
    'CSTE 2024: a fourfold rise of IgG in sera 3 weeks or more apart counts as acute infection. A surveillance definition, not meant for diagnosis.',
  'wallon-negative':
    'Wallon 2010: PCR in amniotic fluid found 92% of infections; of the negative results 98% were right, so a negative one does not end the follow-up.',
  'wallon-positive': 'Wallon 2010: every positive PCR in amniotic fluid was a true infection of the fetus.',
  'romand-negative':
    'Romand 2001: PCR in amniotic fluid found 64% of infections; of the negative results 88% were right.',
  'meta-amniotic':
    'Meta-analysis: PCR in amniotic fluid has 87% sensitivity and 99% specificity when sampled within 5 weeks of the diagnosis of the mother.',
  'aap-mother-susceptible': 'AAP 2017: advice on food, kitchen, soil and cats for every susceptible woman.',
  'aap-mother-negative-weak':
    'AAP 2017: a person counts as not infected only if able to make antibody; with weakened immunity a negative result is not valid.',
  'aap-mother-weak':
    'AAP 2017: in severely weakened immunity an old infection can be reactivated and reach the fetus.',
  'aap-mother-near':
    'AAP 2017: infection in the 3 months before conception still counts as a risk for the fetus.',
  'robert-gangneux-near':
    'Case report 2009: a child infected although the mother was infected before conception.',
  'italy-near': 'Italian cohort 2007 to 2018: no infected child after 12 infections around conception.',
  'hiv-weak':
    'Review on HIV: toxoplasma disease becomes more likely with CD4 below 100; transmission to the child is put below 5%, by first infection or reactivation.',
  'andrade-eyes':
    'Case report 2010: infected newborn of a mother with active eye disease, stable IgG and no IgM.',
  'elbez-travel':
    'French case 2009: infected child of a mother immune before conception, after re-infection with an atypical strain (South America, imported raw horse meat).',
  'guiana-travel':
    'French Guiana: infected child of an immune woman with stable IgG, no IgM or IgA and a non-acute agglutination.',
  'avelino-travel':
    'Brazil, Goiania 2014: 9 of 162 transmissions were put down to reactivation in pregnancy. Disputed, and not seen in European data.',
  'ivig-toxo':
    'Hanson 2020: serology can turn positive after immunoglobulin. Toxoplasma was tested for, but the abstracts do not list it among those that turned.',
  'ivig-wait-toxo': 'Reference page: use the serum from before the immunoglobulin, or wait about 3 months.',
  'known-immune':
    'Italian expert answer: with an IgG positive from years before, an IgM found now is a persisting one.',
  'aap-toxo-igg-stays': 'AAP 2017: IgG that is still there beyond 12 months shows congenital infection.',
  'aap-toxo-igg-rises':
    'AAP 2017: IgG of the infant that rises, or comes back after falling, shows congenital infection.',
  'cste-toxo-igg-stays': 'CSTE 2024: IgG beyond 12 months of age confirms congenital infection.',
  'bmj-toxo-igg-stays':
    'ADC Education and Practice: IgG still positive beyond 12 months confirms congenital infection.',
  'bmj-toxo-igm':
    "ADC Education and Practice: IgM in the infant's blood beyond 2 to 3 weeks of age points to congenital infection.",
  'bmj-toxo-igg-negative':
    'ADC Education and Practice: a negative IgG at birth essentially excludes congenital infection.',
  'naessens-toxo-negative':
    'Belgian study 1999: IgM found 61 to 67% of infected newborns, IgA 54 to 60%, both together 73%, so negative ones exclude nothing.',
  'arkhis-negative': 'Arkhis 2024: Platelia IgM found 64% of infected infants by day 5 and 75% in all.',
  'goias-negative': 'Brazilian cohort, Goias: IgM was found in 39% of infected infants.',
  'bonetti-blot-positive':
    'Bonetti 2026: bands only in or stronger in the child show its own antibody; specificity was 100% at birth and 92% at one month.',
  'bonetti-blot-negative':
    'Bonetti 2026: with 19 infected infants the mother-child immunoblot found 89% at birth, so a negative one does not exclude.',
  'blot-1985-negative':
    'First description 1985: the comparative immunoblot found half of the infected infants.',
  'rebound-case':
    'Case report: mother infected at 21 weeks, amniotic PCR and infant IgM negative; IgG rose tenfold by 6 months, and the child was infected.',
  'liaison-infant-avidity': 'Study of 333 infants: IgG avidity brought no benefit in infants.',
};
