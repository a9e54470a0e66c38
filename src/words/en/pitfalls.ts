import type { PitfallId } from '../../tables/pitfalls.ts';

/** How a result has misled, and whom it does not answer for. One sentence or two, in plain words. */
export const pitfallWords: { readonly [id in PitfallId]: string } = {
  'toxo-igm-years':
    'IgM often stays reactive long after an infection: of 451 people with IgG and IgM reactive, 22 % had a recent one.',
  'toxo-avidity-back':
    'A high avidity looks back about 4 months from its own sample and no further: on a later sample it leaves the first weeks open.',
  'toxo-avidity-low':
    'A low or intermediate avidity can last for months to years; alone it does not show a recent infection.',
  'toxo-avidity-kit':
    'Kits draw the limits of avidity differently: an index of 0.25 is low, gray or high, by the kit. Only the laboratory’s own class counts.',
  'toxo-early':
    'Antibody needs time: a sample of the first two weeks after an exposure can still be negative for IgG and IgM.',
  'toxo-no-igm':
    'Seroconversion without a detectable IgM occurs: compare the IgG with earlier results, and retest IgG and IgM together.',
  'toxo-late-first':
    'From about 18 weeks on, IgG without IgM no longer places the infection before this pregnancy: IgM was gone in about 20 % of sera taken 21 to 52 weeks after infection.',
  'toxo-again':
    'Babies of women immune before were infected by re-infection with another strain; the reports are few, and followed food or travel from afar.',
  'toxo-eye':
    'With active eye disease of the mother an infected baby was reported while her IgG was stable and her IgM negative.',
  'toxo-false-igm':
    'A false IgM protects from nothing: she counts as susceptible again, with hygiene advice and retests.',
  'toxo-igm-kits':
    'IgM kits differ widely: among sera with IgM alone, their specificity went from 24 % to 95 %.',
  'toxo-titres':
    'Numbers of different kits cannot be compared: a rise counts only where both sera ran side by side.',
  'toxo-treated':
    'Spiramycin holds back the rise of IgG and of avidity: later sera under treatment date an infection poorly.',
  'toxo-amnio':
    'A negative PCR of amniotic fluid does not exclude infection of the baby: it found 92 % of the infected in one study and 64 % in another.',

  'rubella-igm-rare':
    'Where rubella is rare most reactive IgM is false: of 199 reports in New York City, 2 were rubella.',
  'rubella-igm-others':
    'Parvovirus B19, EBV, CMV and rheumatoid factor can make this IgM reactive; a parvovirus infection in pregnancy was missed that way.',
  'rubella-igm-lasts': 'Specific rubella IgM can last for months without a recent infection.',
  'rubella-avidity-window':
    'Published windows of a high avidity run from 4 weeks to 6 months: it excludes only what the laboratory’s own method excludes.',
  'rubella-avidity-vaccine':
    'Avidity is low after a recent vaccine too: it cannot tell a vaccine from an infection.',
  'rubella-late':
    'IgM can be gone 8 weeks after an infection: a first sample later than that does not show when the IgG came. A woman read as immune at 12 weeks had an affected child.',
  'rubella-again':
    'Antibody does not exclude re-infection: babies were infected after re-infections without a rash, and despite a documented vaccine.',
  'rubella-height': 'The height of the IgG neither shows nor excludes a recent infection.',
  'rubella-early':
    'Antibody needs time: about half have IgM on the day of the rash, more than 90 % on day 5.',
  'rubella-limit':
    'The limit of 10 IU/mL is a convention: the same serum reads differently by kit, and many sera with antibody were called negative or equivocal.',
  'rubella-remembered':
    'A vaccine or an illness that is only remembered does not count as evidence of immunity; a documented dose does.',
  'rubella-parallel':
    'The same serum reads differently by kit: a rise counts only where both sera ran side by side.',
  'rubella-silent':
    'Rubella without a rash has infected babies: the absence of a rash speaks against nothing.',
  'rubella-amnio': 'A single negative PCR of amniotic fluid does not exclude infection of the baby.',

  'cmv-igm':
    'IgM neither proves nor excludes: it can last for more than a year, and 4.7 % of women with a well-dated first infection had none.',
  'cmv-avidity-high':
    'Even an early high avidity is not absolute: 6.2 % of women 1 to 3 months after a well-dated first infection had one.',
  'cmv-avidity-late':
    'Later in pregnancy a high avidity cannot exclude a first infection at its beginning; a baby was infected despite a high avidity in the second trimester.',
  'cmv-avidity-kit':
    'Kits draw the limits of avidity differently: 0.62 is high in one laboratory and intermediate in another. Only the laboratory’s own class counts.',
  'cmv-avidity-low':
    'A low avidity can last longer than 18 weeks: alone it does not show a recent infection.',
  'cmv-early':
    'Antibody needs time: within 60 days after contact with a known case a negative sample is too early to reassure.',
  'cmv-immune':
    'A woman immune before can still pass CMV on to the baby, and no blood test of hers shows it reliably.',
  'cmv-low-igg':
    'A low IgG can be false: of 33 women with a low IgG who were tested again, 11 had no antibody.',
  'cmv-ebv': 'Acute EBV infection can make this IgM reactive.',
  'cmv-igm-kits': 'IgM kits differ widely: of the same 369 sera one found 105 reactive and another 48.',
  'cmv-seroconversion':
    'A seroconversion needs a second look: of 10 women referred with one, none had it, because the IgG was false.',
  'cmv-blood-pcr': 'PCR in the mother’s blood is no test of the baby: amniotic fluid is.',
  'cmv-amnio':
    'A negative PCR of amniotic fluid does not exclude infection: of 712 babies with one, 24 were infected.',

  'toxo-child-igm': 'IgM and IgA miss infected newborns: together they found 73 %.',
  'toxo-child-cord':
    'IgM and IgA in cord blood can be the mother’s: fewer infants without infection were rightly negative (85 to 88 %) than in their own blood (98 to 100 %).',
  'toxo-child-rebound':
    'Infection has shown only by a rise of IgG at 6 months, after a negative amniotic PCR and a negative IgM.',
  'toxo-child-signs':
    'An infected child can look well: of 153 infected live-born children 27 % had a specific sign within some years.',
  'rubella-child-igm': 'About 20 % of infected infants have no IgM in the first month: it is repeated then.',
  'rubella-child-mmr':
    'A vaccine given before the late IgG sample makes that sample unreadable: take the sample first.',
  'rubella-child-sheds': 'An infected infant can be contagious until the age of one year.',
  'rubella-child-later': 'Hearing loss and other findings can come later: normal at birth is no all-clear.',
  'cmv-child-21':
    'From day 22 on, a PCR with CMV found cannot tell an infection before birth from one after it.',
  'cmv-child-saliva':
    'Saliva can hold CMV of the mother’s milk: 15 of 96 findings in saliva were not confirmed in urine.',
  'cmv-child-spot': 'PCR on a dried blood spot misses many: it found 34 to 77 % of infected infants.',
  'cmv-child-igm':
    'IgM of the newborn misses more than a third of infected infants, and its IgG is the mother’s.',

  'not-weak':
    'a woman with a weakened immune system, where that was not entered: her antibody can be missing.',
  'not-donor':
    'the months after immunoglobulin or a blood product, where that was not entered: the antibody can be the donor’s.',
  'not-baby': 'telling whether the baby is infected or harmed: the mother’s antibody does not show it.',
  'not-later': 'a later sample, or a pregnancy that has begun since: enter those anew.',
  'not-mother': 'the mother: her own sample is read by another table.',
  'not-donor-child':
    'an infant who was given immunoglobulin or a blood product, where that was not entered: the antibody can be the donor’s.',
  'not-older': 'a child older than 18 months, or any question other than infection before birth.',
};
