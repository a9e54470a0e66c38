/** Why a row of a newborn table decided as it did. One plain sentence each. */

export const whyNewborn = {
  // Serology, all three pathogens
  'nb-igm-methods-disagree':
    'Two IgM methods disagree, so the IgM is read as gray zone: it neither shows nor excludes infection.',
  'nb-igm-blot-leans':
    'An IgM immunoblot alone speaks against the reactive IgM; it only leans, so the IgM is read as gray zone.',
  'nb-igm-refuted':
    'A second IgM method is negative on the same serum, so the reactive IgM is probably not real.',
  'nb-igg-doubted': 'The IgG is positive, but its immunoblot is negative, so this IgG proves nothing.',
  'nb-igg-unread':
    'The IgG result is pending, unknown or cannot be classified; it is asked for, not guessed.',
  'nb-igm-unread':
    'The IgM result is pending, unknown or cannot be classified; it is asked for, not guessed.',
  'nb-igg-contradicted':
    'The IgG is negative, yet an avidity or a positive IgG immunoblot is reported: the results contradict each other.',
  'nb-igg-missing': 'The IgG result is missing, so the IgM cannot be read to the end.',
  'nb-igm-missing': 'The IgM result is missing, and without it nothing is excluded.',
  'nb-igg-mothers':
    "This IgG is the mother's until it rises or stays; it neither shows nor excludes infection of the infant.",
  'nb-igg-mother-none':
    'The mother was not infected in this pregnancy and there are no signs, so this is probably her antibody; it is followed until it is gone.',
  'nb-igm-negative-alone': 'A negative IgM alone excludes nothing: many infected infants have none.',
  'nb-igm-reactive-earlier':
    'An earlier sample of this infant had a reactive IgM, so a calm result today does not exclude infection.',
  'nb-no-result': 'No result is known yet, so nothing can be said; the work-up comes first.',
  'nb-background-calm':
    "The mother's serology shows no infection in this pregnancy, and the infant has no signs.",
  'nb-mother-never':
    'The mother was not infected in this pregnancy, the infant has neither IgG nor IgM and no signs.',
  'nb-passive':
    'Immunoglobulin or a blood product in the last 6 months: IgG may be passive, and its rise or persistence proves nothing.',
  'nb-immunity': 'The immune system is weakened: negative antibodies may be falsely negative.',
  'nb-fragile-negative':
    'The IgG is negative, but serology cannot be relied on in this infant, so nothing is excluded by it.',
  'nb-fragile-positive':
    'The IgG may be passive or falsely negative in this infant, so nothing is excluded by it.',
  'nb-rise-open':
    'The IgG is reported to rise, but it may be passive, doubtful or a vaccine response: this proves nothing and excludes nothing.',
  'nb-rise-contradicts':
    'A rising IgG is reported, but today the IgG is negative: the results contradict each other.',

  // IgM and IgA
  'nb-igm-own': "IgM in the infant's own blood does not come from the mother.",
  'nb-iga-own': "IgA in the infant's own blood from day 10 on does not come from the mother.",
  'nb-own-marker':
    "The infant's own blood holds antibody that does not cross the placenta; it points to infection and needs confirmation.",
  'nb-igm-too-early': "IgM before day 5, or at unknown age, may come from the mother's blood at birth.",
  'nb-iga-too-early': "IgA before day 10, or at unknown age, may come from the mother's blood at birth.",
  'nb-igm-not-own':
    "The IgM was found in cord blood or in a sample of unknown origin: the mother's blood may have leaked in.",
  'nb-iga-not-own':
    "The IgA was found in cord blood or in a sample of unknown origin: the mother's blood may have leaked in.",
  'nb-igm-grey': 'The IgM is in the gray zone: it keeps infection possible and proves nothing.',
  'nb-iga-grey': 'The IgA is in the gray zone: it keeps infection possible and proves nothing.',
  'nb-iga-odd': 'The IgA is reactive; for this infection it proves nothing, but the case stays open.',
  'nb-marker-weak':
    'A reactive IgM or IgA that is too early, gray zone, soon after a vaccine or not surely the infant’s own makes infection possible, not more.',
  'nb-refuted-open':
    'A second method refutes the IgM, but nothing else excludes infection, so it stays possible.',
  'nb-refuted-rest-excludes':
    'A second method refutes the IgM, and everything else speaks against infection; one more sample is still asked for.',
  'nb-sample-cord':
    "This is cord blood: IgM and IgA in it may be the mother's, and a negative result excludes nothing.",
  'nb-sample-unknown':
    'It is not known whether this was cord blood, so a reactive IgM or IgA is not taken as the infant’s own.',

  'nb-igg-returned':
    'The IgG was gone and is back. A rebound shows infection of the infant once both sera are run in parallel; numbers of separate runs are not compared.',

  // Other proof
  'nb-pcr-cord':
    'PCR is positive in cord blood, or in blood of unknown origin; this points to infection and is confirmed in the infant.',
  'nb-pcr-odd':
    'PCR is positive in a specimen that is not validated for this infection: it keeps the case open until a usual specimen is tested.',
  'nb-amniotic':
    'PCR in the amniotic fluid was positive; the infant is probably infected, and its own samples confirm.',
  'nb-mother-child-blot':
    "The infant has antibody bands that the mother's serum lacks: it makes its own antibody.",
  'nb-proof-against-igg':
    'Proof or IgM of the infant stands against a negative IgG: the IgG is repeated by another method.',

  // Toxoplasma
  'nb-toxo-pcr': "Toxoplasma DNA in the infant's blood or urine proves infection before birth.",
  'nb-toxo-rise': "The infant's IgG rises in sera run in parallel: it is the infant's own antibody.",
  'nb-toxo-persists':
    "IgG still positive beyond 12 months is the infant's own antibody, because the mother's is gone by then.",
  'nb-toxo-gone-twice':
    "The IgG of an untreated infant is negative twice, both times from 5 months on: it was the mother's, and it is gone.",
  'nb-toxo-gone-late':
    "The IgG of an untreated infant is negative beyond 12 months: it was the mother's, and it is gone.",
  'nb-toxo-gone-early':
    'One negative IgG, or one before 5 months, does not exclude infection; the course of IgG decides.',
  'nb-toxo-gone-treated':
    'Treatment can make IgG disappear for a time, so a negative IgG under or after it excludes nothing.',
  'nb-toxo-gone-untold':
    'It is not known whether the infant was treated; only an untreated infant is cleared by a negative IgG.',

  // Rubella
  'nb-vaccine-recent':
    'A rubella vaccine in the last 12 weeks can make IgM, a rise and virus RNA on its own.',
  'nb-rubella-rna': "Rubella RNA in the infant's own specimen proves infection.",
  'nb-rubella-vaccine-rna':
    'Rubella RNA was found within 12 weeks of a vaccine: the reference laboratory tells vaccine virus from wild virus.',
  'nb-blot-vaccine':
    'Bands of the infant’s own appeared within 12 weeks of a rubella vaccine, so they may be the answer to the vaccine.',
  'nb-rubella-rise':
    "The infant's IgG rises in sera run in parallel, with no vaccine on record; this points to infection.",
  'nb-rubella-persists-once':
    'IgG is positive beyond 9 months in a child never vaccinated; a second serum in parallel confirms it.',
  'nb-rubella-persists-twice':
    'IgG beyond 9 months that does not fall in parallel sera, in a child never vaccinated, is the child’s own.',
  'nb-rubella-gone-late':
    "IgG and IgM are negative beyond 9 months and there are no signs: the mother's antibody is gone and none followed.",
  'nb-rubella-gone-early':
    'A negative IgG before 9 months does not exclude infection unless the mother was never infected and there are no signs.',
  'nb-rubella-signs-open': 'IgG is gone, but signs are present or not known, so infection is not excluded.',
  'nb-rubella-mothers-igg':
    "The mother was not infected, there are no signs and no IgM: this IgG is the mother's antibody.",
  'nb-rubella-late-igg':
    "IgG beyond 9 months is no longer the mother's; without the vaccine history it may be vaccine or infection.",
  'nb-rubella-undated':
    'The IgG is gray zone, doubtful or of unknown age, so it cannot be told from the mother’s antibody.',
  'nb-rubella-suspicion':
    'Infection of the mother, or signs in the infant: notify and isolate on suspicion, before the tests are back.',

  // CMV
  'nb-cmv-igm': 'CMV IgM of an infant is often false and often missing: PCR decides.',
  'nb-cmv-marker':
    'A reactive IgM or IgA keeps CMV possible; PCR decides, and a repeat in urine is asked for.',
  'nb-cmv-by-day-21':
    'CMV PCR in urine, or in the infant’s own blood, was positive by day 21: infection before birth.',
  'nb-cmv-spot':
    'CMV DNA in the dried blood spot of the first days proves infection before birth, at any age.',
  'nb-cmv-spot-against-urine':
    'The dried blood spot is positive and the urine by day 21 negative: infection is probable, and both are repeated.',
  'nb-cmv-blood-against-urine':
    'The infant’s blood is positive and the urine by day 21 negative: infection is probable, and both are repeated.',
  'nb-cmv-saliva': 'Saliva alone is positive: milk can do this, so urine confirms.',
  'nb-cmv-two-kinds':
    'The positive PCR alone would prove little, but the amniotic fluid or the mother-child blot points the same way.',
  'nb-cmv-refuted':
    'A positive saliva or cord blood PCR is not confirmed in urine: infection stays possible, and both are repeated.',
  'nb-cmv-late':
    'The first positive PCR came after day 21 or at unknown age: it may be infection after birth, and the blood spot decides.',
  'nb-cmv-urine-negative':
    'CMV PCR in urine was negative by day 21, and no other finding points to infection.',
  'nb-cmv-saliva-negative':
    'CMV PCR in saliva was negative by day 21, the mother was not infected and there are no signs.',
  'nb-cmv-saliva-negative-open':
    'A negative saliva alone excludes CMV only when the mother was never infected and there are no signs; urine decides.',
  'nb-cmv-late-negative': 'A negative PCR after day 21, or at unknown age, excludes nothing before birth.',
  'nb-cmv-no-pcr':
    'No PCR in urine or saliva is known; antibody, a negative blood PCR or blood spot neither show nor exclude CMV.',
  'nb-cmv-last-week':
    'Day 14 to 21 without CMV PCR in urine or saliva: after day 21 a positive PCR no longer proves infection before birth.',
  'nb-cmv-age-unknown':
    'The age is not known, so the 21 days in which a PCR proves infection before birth may be ending.',
  'nb-cmv-repeat-both': 'Saliva and urine disagree: both are repeated, the saliva well after a feed.',

  'nb-rebound':
    'IgG was negative and then positive again before it became negative: that is no course that excludes an infection.',
  'nb-e2-absent':
    'The immunoblot shows E1 bands without E2, as after a recent infection, so rubella is not excluded.',
  'nb-cord-later':
    'Cord blood is drawn at birth, and this sample is older: its origin has to be cleared before anything is excluded.',
  'nb-blot-before-igg':
    'The immunoblot shows bands before the IgG assay, and IgM is reactive: the IgG is read as gray zone.',
  // Care
  'nb-signs-today': 'Signs in the infant make this urgent: the specialist is spoken to today.',
  'nb-signs-other-cause': 'The signs need another explanation, so the work-up goes on.',
} as const;
