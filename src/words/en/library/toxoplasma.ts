import type { toxoplasmaPage } from '../../../tables/library/toxoplasma.ts';
import type { PageWords } from './page-words.ts';

export const toxoplasmaWords: PageWords<typeof toxoplasmaPage> = {
  title: 'Toxoplasmosis',
  lead: 'What the infection is, what each test means, how the risk changes with the week, and what is said to the woman. To explain, not to advise treatment: a centre decides.',
  sections: {
    'toxo-what': 'What it is',
    'toxo-caught': 'How it is caught',
    'toxo-prevent': 'How it is prevented',
    'toxo-igg-igm': 'What IgG and IgM mean',
    'toxo-false-igm': 'Why an IgM can be false',
    'toxo-avidity': 'Avidity',
    'toxo-kits': 'Limits of kits, only to compare, never used to classify',
    'toxo-other-tests': 'Immunoblot, IgA and the tests of reference laboratories',
    'toxo-by-week': 'Infection in pregnancy: how the risk changes with the week',
    'toxo-after': 'After a probable or confirmed infection',
    'toxo-newborn': 'The newborn and its follow-up',
    'toxo-special': 'Special situations',
    'toxo-talk': 'What to say to her',
  },
  facts: {
    'toxo-what-parasite':
      'Toxoplasma gondii is a parasite. Most people with normal immunity notice little or nothing of a first infection and keep the parasite, at rest, for life.',
    'toxo-what-danger':
      'What matters in pregnancy is a first infection of the mother during it, or shortly before: the parasite can then reach the baby. An old infection protects the next pregnancies of a woman with normal immunity.',
    'toxo-what-illness':
      'In the baby it can harm eyes and brain. Of 153 infected children, of mothers mostly treated, 27% had a specific sign in a median of 4.5 years: infection is not the same as damage.',
    'toxo-what-texts':
      'Not read in full for these pages, only a cover, an abstract or a retelling: the German AGG statement 2023, the French working group 2019, the French four-profile guide 2011, the Argentine consensus 2020, SA Health 2015, and most of ACOG 151. Their detailed tables are not quoted.',
    'toxo-what-awmf':
      'The German AWMF guideline on infections in pregnancy covers viruses, not toxoplasma; of WHO no recommendation on toxoplasma serology is known.',
    'toxo-caught-meat':
      'From raw or undercooked meat. Smoked, cured or dried meat may still infect, and so may raw shellfish and unpasteurised goat milk.',
    'toxo-caught-soil':
      'From soil, unwashed produce, untreated water and cat faeces. What a cat sheds needs 1 to 5 days before it can infect, which is why litter is cleared daily.',
    'toxo-caught-travel':
      'Strains from South America, and imported raw horse meat, have re-infected women who were immune. Advice on food is therefore kept up on travel, also for the immune.',
    'toxo-caught-blood':
      'From mother to baby, and in severely weakened immunity by an old infection that becomes active again.',
    'toxo-prevent-heat':
      'Cook meat through: whole cuts to 63 °C inside, minced meat to 71 °C, poultry to 74 °C.',
    'toxo-prevent-freeze':
      'Freezing at −20 °C for at least 48 hours helps; smoking, curing and drying are not relied on.',
    'toxo-prevent-kitchen':
      'Wash or peel fruit and vegetables; wash hands, boards and knives after raw meat; drink no untreated water, no unpasteurised goat milk, eat no raw shellfish.',
    'toxo-prevent-soil': 'Wear gloves for soil and in the garden.',
    'toxo-prevent-cat':
      'Let someone else change the litter, every day; if nobody can, wear gloves. Feed cats commercial food and take in no strays. A cat need not be given away.',
    'toxo-prevent-proof':
      'Proof is weak: one German laboratory states that a benefit of advice has not been shown prospectively. It is given all the same.',
    'toxo-prevent-passive':
      'Immunoglobulin from donors may bring IgG, yet nothing shows that it protects the baby; the advice stays.',
    'toxo-igg-first':
      'IgG tells whether there was an infection and is tested first; IgM is added when the time matters. A negative IgM practically excludes a recent infection; a positive one is hard to interpret, because it can last as long as 18 months.',
    'toxo-nine-cells':
      'The nine-row table of CDC is for people older than one year. It calls a clear IgG without IgM an infection of 6 months ago or longer, whatever the week of pregnancy, which is why later weeks are read here with more care.',
    'toxo-not-valid':
      'No IgG and no IgM means susceptible, except in a woman who cannot form antibody, and in the first one to two weeks after she was exposed.',
    'toxo-igg-kinetics':
      'IgG rises very differently from woman to woman: by one method it peaked anywhere from 4 to 36 weeks after infection. No single value gives a date.',
    'toxo-igg-plateau':
      'IgG reaches its plateau from month 2 to 3. A rise beside IgM means about the last 2 months; CDC warns that the rise is often missed because the plateau is already there.',
    'toxo-igg-stable':
      'French practice: an IgG that stays level in parallel sera, off treatment, puts the infection at least about 2 months before the first serum.',
    'toxo-igm-persists':
      'In 446 infected women IgM lasted 12.8 months in the median by ISAGA (middle half 6.9 to 24.9) and 10.4 by immunofluorescence; longer than 2 years in 27% and 9%.',
    'toxo-igm-how-often':
      'IgG and IgM together are mostly not acute: of 451 people in ordinary laboratories of the United States 22% were acute, 74% chronic, 2% not infected, 2% undetermined; of 130 women referred in 20 years 7 were acute; of 346 Norwegian women who reached amniocentesis half had been infected before pregnancy.',
    'toxo-igm-gone':
      'IgM can be gone when it is looked for late: about a fifth of sera 21 to 52 weeks after infection had none.',
    'toxo-igm-never':
      'Seroconversion without IgM exists. Of 26 French cases IgM was never found in 15; avidity was low in 16; 22 women were treated; infection was excluded in 12 children, 10 were only normal at birth, 4 are unknown.',
    'toxo-retest':
      'A susceptible woman is tested again every month in France, with a last test 2 to 4 weeks after delivery; every 4 to 6 weeks in Italy; every 8 to 12 in German laboratories that do it; three times in a Norwegian project; not as a routine in the United States, Canada and the United Kingdom. In Austria 29.8% of seronegative women had three tests or more.',
    'toxo-isolated-rule':
      'After IgM alone IgG must follow within 1 to 3 weeks, exceptionally 5 to 6. If it does not, the IgM was false and she is susceptible, not immune.',
    'toxo-repeat-rule':
      'A second serum is taken after 2 to 3 weeks and both are run together, same method, same laboratory. Values of different kits or laboratories are not compared; one week is too short to call anything stable.',
    'toxo-proof-rule':
      'Proof is an IgG that was negative and becomes positive in this pregnancy. The surveillance definition of 2024 also takes a fourfold rise in sera 3 weeks or more apart, and says itself that it is not meant for diagnosis.',
    'toxo-cir-row':
      'One laboratory table says "immunity, no further studies" for IgG and IgM positive together. Every other source read contradicts that, and so does the table’s own last row.',
    'toxo-false-natural': 'Natural IgM reacts with common antigens without any infection.',
    'toxo-false-rheuma': 'Rheumatoid factor can make IgM falsely positive.',
    'toxo-false-other':
      'One laboratory page names pregnancy itself and acute CMV, herpes simplex, measles, rubella and parvovirus infection as causes of false or cross-reacting IgM. Which test it speaks of was not visible: low confidence.',
    'toxo-false-dye':
      'In an outbreak study 46% of 153 discrepant sera had a positive IgM beside a negative dye test, so a false IgM.',
    'toxo-false-kit':
      '"IgM positive" weighs differently by kit: specificity among isolated IgM ran from 24% (Platelia) to 95% (Liaison). A French study pairs a very sensitive kit (Platelia, Architect or Alinity) with a very specific one (Vidas, Liaison).',
    'toxo-false-fda': 'The FDA notice: no single IgM kit decides.',
    'toxo-false-harm':
      'In 811 women with an IgM found positive elsewhere the profile of a reference laboratory, and its explanation, changed what was done. A decision on a pregnancy is never taken on an unconfirmed IgM.',
    'toxo-av-high':
      'A high avidity means an infection that is not fresh. The makers of Elecsys, Architect and Vidas exclude the last 4 months; first European data said 3. In four kits compared every high avidity belonged to a latent infection.',
    'toxo-av-first-trimester':
      'Of first-trimester sera that looked recent by IgM or agglutination, 125 in number, 56% of the IgM-reactive ones had a high avidity, so those women were probably infected before pregnancy. A Finnish study agrees.',
    'toxo-av-window':
      'A high avidity excludes the weeks before the sample, not the pregnancy. With 16 weeks: to 16+0 it reaches back to the last period; to 18+0 to conception, without margin; at 26 weeks it leaves weeks 0 to 10 open.',
    'toxo-av-low':
      'A low avidity does not mean recent. In Norway 21% of 176 women went from low to high within 3 months, 42% stayed low, with no infected child among these. In Italy 1 of 747 children was infected (0.13%, 0.02 to 0.75), all mothers on spiramycin.',
    'toxo-av-mid':
      'Intermediate is handled as not high, and not called recent either: with Architect and Vidas most gray-zone results came from infections more than 4 months old.',
    'toxo-av-exception':
      'For one assay only: Liaison XL below 0.05 was recent, under 3 months, in 97%, from 0.05 to 0.1 in 69%. Other kits cannot borrow this.',
    'toxo-av-treated':
      'Spiramycin slows the maturing of avidity; it rises again after delivery. It is slower when infection falls late in pregnancy and faster the longer treatment was delayed; 12 weeks after infection 95% of indices lay between 7.8 and 35.3%.',
    'toxo-av-treated-high': 'So a low avidity on treatment says nothing, and a high one keeps its meaning.',
    'toxo-av-needs':
      'Avidity is measured on serum known to be IgG positive, with enough IgG for the kit, never on a negative or gray IgG.',
    'toxo-av-passive': 'After immunoglobulin or blood products avidity is that of the donor.',
    'toxo-av-infant': 'In infants avidity is the mother’s and brought no benefit in 333 of them.',
    'toxo-av-late':
      'Later than the window: find a stored serum of the booking visit and measure avidity on that one with its own week, run both in parallel, ask a reference laboratory, print what is excluded, and ask fetal medicine. Brazil does not order avidity after 16 weeks.',
    'toxo-kits-why':
      'The same avidity of 0.25 is low, gray or high by the kit. The class is taken from the laboratory, or from the limits printed with the result. The lists here are for reading only.',
    'toxo-kits-igg':
      'IgG gray zones in IU/mL: Elecsys 1 to 30, Architect 1.6 to 3, Platelia 6 to 9, Access 7.5 to 10.5, Vidas 4 to 8, Liaison 7.2 to 8.8; IDS has none. A rule of cut-off ± 10% does not hold in general.',
    'toxo-kits-elecsys': 'Avidity, Elecsys: low below 70%, gray 70 to 79, high from 80%.',
    'toxo-kits-architect': 'Avidity, Architect: low below 50%, gray 50 to 59.9, high from 60%.',
    'toxo-kits-vidas': 'Avidity, Vidas: low below 0.200, gray 0.200 to 0.299, high from 0.300.',
    'toxo-kits-liaison':
      'Avidity, Liaison as one laboratory prints it: low below 0.40, gray 0.40 to 0.50, high from 0.50. Versions of the kit differ.',
    'toxo-kits-unnamed':
      'Avidity, a German laboratory, method not named: low below 0.09, gray 0.09 to 0.2, high above 0.2.',
    'toxo-kits-recalled':
      'Avidity, remembered from inserts: Platelia low below 40%, high above 50%; Labsystems low below 15%, high above 30%; Euroimmun low below 40%, high above 60%.',
    'toxo-blot-rule':
      'IgG immunoblot (LDBIO): positive with at least 3 of the bands at 30, 31, 33, 40 and 45 kDa, the 30 kDa band among them. The laboratory reads the bands.',
    'toxo-blot-grey':
      'It settles a gray IgG: of 85 equivocal or discordant sera 85.9% were positive, and it agrees with the dye test.',
    'toxo-blot-early':
      'It often turns first: positive in 26 of 39 true seroconversions whose routine IgG was negative or gray (immunofluorescence 13 of 39), earlier than other methods in 36. In 13 it was negative on the first serum, so a negative one excludes nothing. A lone 30 kDa band beside IgM makes a beginning likely.',
    'toxo-blot-date':
      'Where IgG is clear the immunoblot adds nothing and dates nothing. That it dates better than avidity is one laboratory’s claim, without support found.',
    'toxo-blot-claim':
      'A figure of 97% sensitivity and 99% specificity for "the immunoblot" of three infections is one laboratory’s claim without a source.',
    'toxo-blot-claim-means':
      'Even if it held: where 1 woman in 10,000 is recently infected, about 1 in 100 positive results of such a test would be true.',
    'toxo-blot-recomline':
      'recomLine strips have a stage reading of their own by avidity; low confidence, no evaluation read.',
    'toxo-igm-blot':
      'An IgM immunoblot showed the same bands in infected, immune and never infected people and in small children; one study calls it unsuitable as a reference. Positive: a little more specific, no date. Negative: it cancels nothing.',
    'toxo-iga':
      'IgA in 690 IgG-positive women of a reference laboratory: with IgA 75% acute, without 4%; IgM and IgA together 86%, IgM without IgA 19%. It supports and never decides alone.',
    'toxo-ige': 'IgE is short-lived and specific when found; only reference laboratories test it.',
    'toxo-ac-hs':
      'Differential agglutination (AC/HS): an acute pattern in 31 of 33 recent infections, but also in 13% of people infected 2 years ago or longer.',
    'toxo-ac-hs-old':
      'A non-acute agglutination pattern speaks strongly for an infection more than 12 months old.',
    'toxo-dye':
      'The Sabin-Feldman dye test is the reference for IgG. A value of 300 IU/mL or more is an insensitive sign of recency; a negative dye test with a positive IgM means a false IgM.',
    'toxo-isaga':
      'ISAGA, long the reference for IgM, was withdrawn from the market; nobody should wait for it.',
    'toxo-week-meaning':
      'The week is the week of the mother’s infection, not of the test. Early infection reaches the baby seldom and harms it often; late infection reaches it often and harms it less. Both are always read together.',
    'toxo-week-treated':
      'Nearly all these women were treated: of the 603 in Dunn at least 564. What happens without treatment is not known from them.',
    'toxo-week-syrocot':
      'Transmission in 26 cohorts with 1,721 mothers and 506 infected children: 15% (13 to 17) at 13 weeks, 44% (40 to 47) at 26, 71% (66 to 76) at 36. Each later week multiplies the odds of transmission by 1.15 (1.12 to 1.17), of lesions in the head by 0.91 (0.87 to 0.95), of the eye by 0.97 (0.93 to 1.00).',
    'toxo-week-dunn':
      'Dunn 1999: transmission 29% in all, 40% at 26 weeks and 72% at 36; of 153 infected children born alive 27% had at least one specific sign in a median of 4.5 years.',
    'toxo-week-dunn-recalled':
      'Dunn 1999, remembered: transmission 6% (3 to 9) at 13 weeks; intervals 33 to 47 at 26 and 60 to 81 at 36. Signs in an infected child 61% (34 to 85), 25% (18 to 33) and 9% (4 to 17). The two together peak near 24 to 30 weeks at about 10%.',
    'toxo-week-early':
      'Below 13 weeks nothing is drawn. An Italian cohort of 2007 to 2018 saw no transmission among first-trimester infections (upper limit 11.9%), 12.5% in the second and 53.8% in the third, and none after 12 infections around conception.',
    'toxo-after-expert':
      'Each case is discussed with an expert: fetal medicine and a toxoplasma centre, before anything is done on serology alone.',
    'toxo-after-spiramycin':
      'Spiramycin is considered at once when acute infection is suspected. The centre decides; no drug and no dose is advised here.',
    'toxo-after-amnio':
      'Amniocentesis with PCR: for a diagnosed infection, where serology can neither confirm nor exclude, or with suggestive ultrasound; never before 18 weeks and not within 4 weeks of the infection.',
    'toxo-after-amnio-doubt': 'Norwegian authors question it when IgM and a low avidity stay as they are.',
    'toxo-after-pcr':
      'A positive amniotic PCR proves infection of the baby. A negative one does not exclude it: sensitivity 92.2% (81 to 98) and negative predictive value 98.1% in one French study, 64% (53 to 75) and 87.8% in another, 87% in a meta-analysis within 5 weeks.',
    'toxo-after-combination':
      'When infection of the baby is proven, pyrimethamine with sulfadiazine and folinic acid is the usual treatment, not in early pregnancy because pyrimethamine may harm the embryo. Some centres begin from 14 weeks, others from 16.',
    'toxo-after-caution': 'Sulfonamides near term, and in G6PD deficiency, need a specialist.',
    'toxo-after-scan':
      'Serial ultrasound looks for wide brain ventricles, calcifications, ascites, a large liver or spleen, poor growth and bright bowel.',
    'toxo-after-newborn': 'The newborn is always examined, also after a negative PCR and after treatment.',
    'toxo-after-effect-early':
      'Treatment begun within 3 weeks of seroconversion, against 8 weeks or later: odds ratio of transmission 0.48 (0.28 to 0.80, p = 0.05); on clinical signs no effect shown, 1.11 (0.61 to 2.02).',
    'toxo-after-effect-severe':
      'In a European cohort treatment went with fewer serious neurological damages or deaths, odds ratio 0.24 (0.07 to 0.71); to prevent one, 3 infected fetuses at 10 weeks or 18 at 30 would be treated.',
    'toxo-after-effect-trial':
      'One randomised trial, stopped early: transmission 18.5% (12 of 65) with the combination, 30% (18 of 60) with spiramycin, odds ratio 0.53 (0.23 to 1.22). None compared treatment with no treatment.',
    'toxo-nb-trigger':
      'Reasons to examine: an infection of the mother that is confirmed, probable or unclear, a positive amniotic PCR, suggestive signs, or a reactivation in a mother with severely weakened immunity. A negative PCR or a treated mother takes none of them away.',
    'toxo-nb-igg':
      'IgG at birth is the mother’s. Without IgG although she was infected weeks ago, infection is practically excluded by one text; a very late infection of the mother is the exception. Here it stays possible until confirmed.',
    'toxo-nb-cord':
      'IgM or IgA in cord blood is no proof, blood leaks: specificity 85 to 88% there, 98 to 100% in the infant’s own blood.',
    'toxo-nb-days':
      'In the infant’s own blood IgM counts from about day 5 and IgA from about day 10, when confirmed and lasting.',
    'toxo-nb-days-bmj': 'A British text counts IgM beyond 2 to 3 weeks.',
    'toxo-nb-negative':
      'Negative IgM and IgA exclude nothing: IgM found 61 to 67%, IgA 54 to 60%, both 73%; Platelia IgM 64% by day 5 and 75% in all; IgM 39% in a Brazilian cohort.',
    'toxo-nb-blot':
      'A mother-child immunoblot with bands only in or stronger in the child shows its own antibody: 88.9% of 19 infected at birth, specificity 100% at birth and 92% at one month; half in the first description of 1985. It needs the mother’s serum of the same days, within about 3 months. Negative does not exclude.',
    'toxo-nb-rise':
      'IgG that rises, or comes back after falling, shows infection. One child of a mother infected at 21 weeks, amniotic PCR and own IgM negative, had a tenfold rise by 6 months.',
    'toxo-nb-stays': 'IgG still there beyond 12 months shows infection.',
    'toxo-nb-gone':
      'In untreated infants a lost IgG that stays lost excludes it: of 636 exposed uninfected infants 98.7% were negative by 5 months, all by 9. Twelve months stay the outer limit.',
    'toxo-nb-treated':
      'A negative IgG under treatment excludes nothing: it can come back, so it is tested again after treatment ends.',
    'toxo-nb-pcr':
      'A positive PCR in blood, urine or cerebrospinal fluid confirms; in the placenta alone it only supports.',
    'toxo-nb-interval':
      'IgG is followed every 4 to 6 weeks (Palo Alto) or every 2 months (Lyon, Paris) until it cannot be found, and the first negative is confirmed once.',
    'toxo-nb-specialists':
      'Specialists look at the eyes, the head by imaging, and the hearing. Normal findings at birth do not end that.',
    'toxo-nb-not-table': 'The nine-row IgG and IgM table is not for children under one year.',
    'toxo-sp-weak':
      'Weakened immunity: IgG does not mean protection; an old infection can become active and reach the baby.',
    'toxo-sp-hiv':
      'HIV: toxoplasma disease becomes more likely with CD4 below 100 per µL; transmission to the child is put below 5% in all, by first infection or reactivation. CD4 count, therapy and prophylaxis belong to infectious diseases, with fetal medicine.',
    'toxo-sp-weak-serology':
      'In weakened immunity serology may be falsely negative, and IgM usually stays negative in reactivation.',
    'toxo-sp-hypogamma': 'Whoever cannot form antibody cannot be called uninfected by a negative result.',
    'toxo-sp-eyes':
      'Active eye disease: an infected newborn of a mother with stable IgG and no IgM has been reported.',
    'toxo-sp-regional':
      'One cohort in Goiania, Brazil, puts 5.5% (9 of 162) of transmissions down to reactivation in pregnancy; disputed and not seen in European data.',
    'toxo-sp-again':
      'Re-infection with an atypical strain: two reported children, one mother with stable IgG, no IgM or IgA and a non-acute agglutination at 4 and 10 weeks. Very rare, but not impossible.',
    'toxo-sp-blood':
      'Immunoglobulin and blood products can bring IgG. Use the serum from before, or wait: about 3 months by one page, 6 are counted here. In the prospective study toxoplasma was tested for but is not listed among those that turned positive.',
    'toxo-sp-before':
      'Infection in the 3 months before conception counts as risk: one infected child is reported; of 12 Italian cases none was.',
    'toxo-sp-wait':
      'After a recent infection some experts whom CDC quotes advise 6 months before conceiving.',
    'toxo-sp-planning':
      'While a gray result is open she may wait for the second sample before conceiving, if she wishes certainty.',
    'toxo-sp-earlier-child':
      'With normal immunity a woman is protected after an affected child or an earlier IgG; an old report turns an IgM of today into a persisting one, and the testing does not begin again.',
    'toxo-sp-earlier-example': 'An Italian expert answers a woman with a known older IgG in this way.',
    'toxo-sp-scan': 'Suggestive ultrasound: test, and offer amniocentesis, whatever the IgM.',
    'toxo-talk-susceptible':
      '"You have not had this infection, so you can still catch it. These rules about food, soil and cats lower the chance. If we test again, it will be both antibodies."',
    'toxo-talk-igm':
      '"One test is reactive. In most women this is an old infection or a false result. We test the same blood further today and again in two to three weeks. Until then nothing is decided."',
    'toxo-talk-high':
      '"The antibodies are mature. In this week that places the infection before your pregnancy." Later in pregnancy: "It excludes the last months, not the first weeks."',
    'toxo-talk-low':
      '"The antibodies are not mature. That can be so for months or years. It does not prove a recent infection, so more is tested."',
    'toxo-talk-confirmed':
      '"You were infected in this pregnancy. That does not mean that your baby is infected, and an infected baby is not always harmed. How likely each is depends on the week. A specialist is told today and goes through the next steps with you."',
    'toxo-talk-amnio':
      '"The test of the amniotic fluid comes after 18 weeks and at least 4 weeks after the infection. A positive result is reliable. After a negative one your baby is still examined."',
    'toxo-talk-baby':
      '"Your antibodies are in the baby’s blood at first. We follow them until they are gone; that takes months, and it is how we know."',
    'toxo-talk-immune':
      '"You had this infection before, and it is very unlikely to reach this baby." The word "never" is not used.',
    'toxo-talk-thin':
      'Where proof is thin she should hear it: gray IgM, gray with gray, IgM immunoblots and stage readings of strips, intermediate avidity, weeks 16 to 18, serology after immunoglobulin, a first test in the last months without IgM, how long to wait before conceiving, and how well treatment works.',
  },
};
