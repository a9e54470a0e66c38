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
};
