import type {
  ActionCode,
  AvoidCode,
  Conclusion,
  FactPath,
  Pathogen,
  ResultClass,
  Series,
  Urgency,
} from '../../rules/vocabulary.ts';

type Variant = Pathogen | 'newborn';
type ActionWords = { readonly any: string } & { readonly [K in Variant]?: string };
type AvoidWords = { readonly any: string } & { readonly [K in Pathogen]?: string };
type ValueWord =
  | ResultClass
  | Series
  | `${boolean}`
  | 'null'
  | 'confirmed'
  | 'probable'
  | 'possible'
  | 'none'
  | 'cord'
  | 'infant';

export const conclusions = {
  susceptible: {
    title: 'Susceptible: no antibody shown',
    meaning: {
      toxoplasma:
        'No toxoplasma antibody is shown, so she was most probably never infected and can still be infected.',
      rubella: 'No rubella antibody is shown by this test, so she is treated as unprotected.',
      cmv: 'No CMV antibody is shown, so she was most probably never infected and can still be infected.',
    },
  },
  immune: {
    title: 'Immune',
    meaning: {
      toxoplasma:
        'An earlier positive IgG is documented, so the infection is old and a first infection now is very unlikely.',
      rubella:
        'Rubella IgG from past infection or vaccination is present, and nothing points to a recent infection.',
      cmv: 'An earlier positive IgG is documented: a first infection now is very unlikely, reactivation or re-infection remains possible.',
    },
  },
  past_infection: {
    title: 'Past infection',
    meaning: {
      toxoplasma:
        'This sample shows an infection that is most probably old; one sample cannot prove its date.',
      rubella:
        'This sample shows a past infection or vaccination; a recent infection is unlikely but not excluded by it.',
      cmv: 'This sample shows an infection that is most probably old; reactivation or re-infection remains possible.',
    },
  },
  recent_infection_excluded: {
    title: 'IgM reactive, infection dated before this pregnancy',
    meaning: {
      toxoplasma:
        'The IgM is reactive, but the dating places the toxoplasma infection before this pregnancy.',
      rubella:
        'The IgM is reactive, but the dating places rubella infection or vaccination before this pregnancy.',
      cmv: 'The IgM is reactive, but the dating makes a first CMV infection in this pregnancy unlikely.',
    },
  },
  possible_recent_infection: {
    title: 'Recent infection possible',
    meaning: {
      toxoplasma:
        'A recent toxoplasma infection cannot be excluded from what is known; further tests decide.',
      rubella: 'A recent rubella infection cannot be excluded from what is known; further tests decide.',
      cmv: 'A recent first CMV infection cannot be excluded from what is known; further tests decide.',
    },
  },
  probable_recent_infection: {
    title: 'Recent infection probable',
    meaning: {
      toxoplasma: 'Several findings agree on a recent toxoplasma infection, but formal proof is missing.',
      rubella: 'Several findings agree on a recent rubella infection, but formal proof is missing.',
      cmv: 'Several findings agree on a recent first CMV infection, but formal proof is missing.',
    },
  },
  confirmed_infection: {
    title: 'Infection confirmed',
    meaning: {
      toxoplasma:
        'Toxoplasma infection in this pregnancy is documented; this does not tell whether the baby is harmed.',
      rubella: 'A recent rubella infection is documented; this does not tell whether the baby is harmed.',
      cmv: 'CMV infection in this pregnancy is documented; most infected babies are well, so follow-up decides.',
    },
  },
  non_primary_infection_possible: {
    title: 'Immune before: reactivation or re-infection possible',
    meaning: {
      toxoplasma: 'She was infected before, and a new sign makes reactivation or re-infection possible.',
      rubella: 'She was infected or vaccinated before, and a new sign makes a rubella re-infection possible.',
      cmv: 'She was infected before, and a new sign makes reactivation or re-infection possible; antibodies cannot settle it.',
    },
  },
  false_positive_igm_likely: {
    title: 'IgM probably false',
    meaning: {
      toxoplasma:
        'The reactive IgM is probably not caused by toxoplasma; care goes on as the IgG result requires.',
      rubella: 'The reactive IgM is probably not caused by rubella; care goes on as the IgG result requires.',
      cmv: 'The reactive IgM is probably not caused by CMV; care goes on as the IgG result requires.',
    },
  },
  inconclusive: {
    title: 'Cannot be decided yet',
    meaning: {
      toxoplasma:
        'The toxoplasma results are missing, unclear or contradictory, so infection is neither shown nor excluded.',
      rubella:
        'The rubella results are missing, unclear, too early or contradictory, so infection is neither shown nor excluded.',
      cmv: 'The CMV results are missing, unclear or contradictory, so infection is neither shown nor excluded.',
    },
  },
  congenital_infection_excluded: {
    title: 'Congenital infection excluded',
    meaning: {
      toxoplasma:
        'Taken together, the results exclude toxoplasma infection before birth as far as tests can.',
      rubella: 'Taken together, the results exclude rubella infection before birth as far as tests can.',
      cmv: 'Taken together, the results exclude CMV infection before birth as far as tests can.',
    },
  },
  congenital_infection_possible: {
    title: 'Congenital infection possible',
    meaning: {
      toxoplasma:
        'Toxoplasma infection before birth is neither shown nor excluded; the child is followed until it is.',
      rubella:
        'Rubella infection before birth is neither shown nor excluded; the child is followed until it is.',
      cmv: 'CMV infection before birth is neither shown nor excluded; PCR decides, antibodies do not.',
    },
  },
  congenital_infection_probable: {
    title: 'Congenital infection probable',
    meaning: {
      toxoplasma: 'The findings point to toxoplasma infection before birth and need confirmation.',
      rubella: 'The findings point to rubella infection before birth and need confirmation.',
      cmv: 'The findings point to CMV infection before birth and need confirmation.',
    },
  },
  congenital_infection_confirmed: {
    title: 'Congenital infection confirmed',
    meaning: {
      toxoplasma:
        'Toxoplasma infection before birth is proven; specialist care starts now, also when the child looks well.',
      rubella:
        'Rubella infection before birth is proven; the child may be contagious and needs specialist follow-up.',
      cmv: 'CMV infection before birth is proven; many children stay well, and hearing must be followed in all.',
    },
  },
} as const satisfies Record<
  Conclusion,
  { readonly title: string; readonly meaning: Readonly<Record<Pathogen, string>> }
>;

export const urgencies = {
  none: { word: 'Nothing further', long: 'No further step is needed for this infection.' },
  routine: { word: 'Routine', long: 'Arrange it at the next planned visit.' },
  soon: { word: 'This week', long: 'Arrange it this week.' },
  today: { word: 'Today', long: 'Arrange it today, and speak to the specialist today.' },
} as const satisfies Record<Urgency, { readonly word: string; readonly long: string }>;

export const actions: Readonly<Record<ActionCode, ActionWords>> = {
  order_igg: { any: 'Order IgG on this serum, or on a new one if too little is left.' },
  order_igm: {
    any: 'Order IgM on this same serum: it is needed to tell a recent infection from an old one.',
    rubella:
      'Order rubella IgM on this same serum, with the dates of rash, contact and vaccine on the request.',
    newborn: "Order IgM on the infant's own blood, not on cord blood.",
  },
  avidity: {
    any: 'Order IgG avidity on the earliest serum with a clearly positive IgG; give its date and the week of pregnancy then.',
    toxoplasma:
      'Order IgG avidity on the earliest serum with a clearly positive IgG; give its date, week of pregnancy and any treatment.',
    rubella:
      'Order IgG avidity on the earliest serum with a clearly positive IgG; give its date, week of pregnancy and vaccine dates.',
  },
  igg_immunoblot: {
    any: 'Order an IgG immunoblot on the same serum: it shows whether the IgG is real, not how old it is.',
    rubella:
      'Order an IgG immunoblot with E1 and E2 bands on the same serum; E2 appears late after infection.',
  },
  igm_immunoblot: {
    any: 'Order an IgM immunoblot on the same serum where the laboratory offers it; it supports, and closes nothing alone.',
  },
  second_igm_assay: {
    any: 'Order IgM on the same serum by a second method of another principle.',
    rubella: 'Order rubella IgM on the same serum by a second method of another principle (IgM capture).',
    newborn: "Order IgM on the infant's serum by a second method of another principle.",
  },
  second_igg_assay: { any: 'Order IgG on the same serum by a second method from another maker.' },
  repeat_2_3_weeks: {
    any: 'Take a second serum; run IgG and IgM in parallel with the stored first one, same method, same laboratory.',
    rubella:
      'Take a second serum; run rubella IgG and IgM in parallel with the stored first one, same method, same laboratory.',
    newborn:
      "Take a second serum of the infant's own blood; run it in parallel with the first, same method, same laboratory.",
  },
  repeat_4_weeks: { any: 'Take a new serum for IgG and IgM together, at the same laboratory.' },
  retest_in_pregnancy: {
    any: 'Retest IgG and IgM together in pregnancy, at the same laboratory and the interval of your practice.',
    rubella:
      'Retest rubella IgG in pregnancy, as your practice requires, at the same laboratory; IgM only after rash or contact.',
  },
  igm_retest_in_pregnancy: {
    any: 'Retest IgM in pregnancy as your chosen local practice; it neither shows nor excludes a reactivation.',
  },
  stored_serum_parallel: {
    any: 'Find a stored earlier serum (booking visit, blood bank) and run it in parallel with this one, same method.',
  },
  maternal_blood_pcr: {
    any: "Order PCR on the mother's blood; a negative result excludes nothing.",
    toxoplasma: "Order toxoplasma PCR on the mother's blood; a negative result excludes nothing.",
    cmv: "Order CMV PCR on the mother's blood; a negative result excludes nothing.",
  },
  throat_pcr: {
    any: 'Take a throat swab or oral fluid for RT-PCR, as close to the onset of rash as possible.',
    rubella:
      'Take a throat swab or oral fluid for rubella RT-PCR, as close to the onset of rash as possible.',
    newborn:
      'Take a throat swab from the infant for rubella RT-PCR; add a nasal swab and urine where accepted.',
  },
  amniocentesis_pcr: {
    any: 'Plan amniocentesis with PCR through fetal medicine; a negative result does not end the follow-up of the child.',
    rubella:
      'Discuss rubella PCR in amniotic fluid with fetal medicine, who decide; countries differ on offering it.',
  },
  reference_lab: {
    any: 'Send this serum, with all earlier ones and their dates, to a reference laboratory.',
    toxoplasma:
      'Send this serum, with all earlier ones and their dates, to a toxoplasma reference laboratory.',
    rubella: 'Send this serum, with all earlier ones and their dates, to a rubella reference laboratory.',
    cmv: 'Send this serum, with all earlier ones and their dates, to a CMV reference laboratory.',
    newborn: "Send the infant's serum, with the mother's beside it, to a reference laboratory.",
  },
  ebv_serology: {
    any: 'Order EBV serology on the same serum: acute EBV infection can make this IgM falsely reactive.',
  },
  parvovirus_b19_serology: {
    any: 'Order parvovirus B19 IgM and IgG on the same serum: it gives a similar rash and can make this IgM falsely reactive.',
  },
  verify_earlier_report: {
    any: 'Verify the earlier report: whose sample, which date, laboratory, method and unit; ask for the original.',
  },
  fetal_medicine_referral: {
    any: 'Refer to fetal medicine with all results, methods and dates; further decisions are taken there.',
  },
  ultrasound_follow_up: {
    any: 'Arrange serial detailed ultrasound through fetal medicine; a normal scan does not exclude infection of the baby.',
    toxoplasma:
      'Arrange serial detailed ultrasound: brain ventricles, calcifications, liver, ascites, bowel, growth; normal excludes nothing.',
    cmv: 'Arrange serial detailed ultrasound with neurosonography through fetal medicine; a normal scan excludes nothing.',
  },
  infectious_disease_referral: {
    any: 'Refer to an infectious diseases specialist with all results, treatments, blood products and dates.',
  },
  public_health_notification: {
    any: 'Notify public health as national rules require.',
    rubella: 'Notify public health now, on suspicion; do not wait for the second-line results.',
  },
  spiramycin_discussion: {
    any: 'Discuss spiramycin with fetal medicine or a toxoplasma centre without waiting for the second sample; the centre decides.',
  },
  valaciclovir_discussion: {
    any: 'Discuss valaciclovir with fetal medicine: off-label, needs kidney monitoring, guidelines differ; the specialist decides.',
  },
  hygiene_advice: {
    any: 'Give hygiene advice on avoiding this infection.',
    toxoplasma:
      'Give hygiene advice: cook meat through, wash produce, hands and boards, gloves for soil, others change cat litter daily.',
    cmv: 'Give hygiene advice, to her and her partner: wash hands after nappies and saliva, share no cups or cutlery, condoms.',
  },
  avoid_contacts_advice: {
    any: 'Advise her to avoid people with this infection and to report any contact at once.',
    rubella:
      'Advise her to avoid people with a rash illness and to phone at once after a rash or contact, before coming in.',
  },
  mmr_before_conception: {
    any: 'Offer MMR now, before conception, once she states she is not pregnant; no conception for 28 days after it.',
  },
  postpartum_mmr: {
    any: 'Offer MMR after delivery, before she goes home where possible; breastfeeding and anti-D do not delay it.',
  },
  delay_conception_discussion: {
    any: 'Discuss waiting with conception until the infection is dated or excluded.',
  },
  no_further_testing: {
    any: 'Stop testing here; file this report, it makes a later reactive IgM readable.',
    rubella: 'Stop testing here; file this report for this and later pregnancies.',
    newborn: "Stop testing here; file this report in the child's record.",
  },
  newborn_workup: {
    any: "Plan the newborn's work-up with paediatrics: the infant's own blood, PCR, eyes, hearing and head imaging.",
    toxoplasma:
      "Plan the newborn's work-up: infant's own blood for IgG, IgM, IgA and PCR beside mother's serum, eyes, hearing, head imaging.",
    rubella:
      "Plan the newborn's work-up: IgM near birth, throat swab and urine RT-PCR, eyes, heart, hearing and head imaging.",
    cmv: "Plan the newborn's work-up: CMV PCR in urine or saliva by day 21, hearing, eyes, blood count, liver tests, head ultrasound.",
  },
  newborn_pcr_21_days: {
    any: 'Take urine or saliva of the newborn for CMV PCR by day 21 of life; a later positive no longer proves infection before birth.',
  },
  newborn_urine_confirm: {
    any: 'Confirm the saliva PCR in urine by day 21 of life; CMV from milk can make saliva falsely positive.',
  },
  dbs_pcr: {
    any: 'Order CMV PCR on the dried blood spot stored from birth; a negative one does not exclude infection.',
  },
  infant_igg_follow_up: {
    any: "Follow the infant's IgG in parallel sera at the same laboratory until it is gone.",
    toxoplasma:
      "Follow the infant's IgG in parallel sera at the same laboratory until it is gone, and again after any treatment ends.",
    rubella:
      "Follow the infant's IgG in parallel sera at the same laboratory beyond 9 months; take the last one before MMR.",
    cmv: 'Follow the child by PCR and clinical findings; IgG in an infant comes from the mother and decides nothing for CMV.',
  },
  infant_igm_repeat_1_month: {
    any: "Repeat the IgM on the infant's own blood at 1 month of age.",
    rubella:
      "Repeat rubella IgM on the infant's own blood at 1 month of age; about one in five infected are negative before.",
  },
  mother_child_immunoblot: {
    any: 'Order a comparative mother-child immunoblot, IgG and IgM, with sera of mother and child from the same days.',
  },
  infant_specialist_treatment: {
    any: 'Refer the infant to a paediatric infectious diseases specialist, who decides on treatment.',
  },
  hearing_eye_neuro_follow_up: {
    any: 'Arrange follow-up of hearing, eyes and development; normal findings at birth do not end it.',
    rubella:
      'Arrange follow-up of hearing, eyes, heart and development; normal findings at birth do not end it.',
  },
  isolation_precautions: {
    any: 'Keep contact precautions; let only rubella-immune staff and visitors near the infant; warn pregnant contacts.',
  },
};

/** The only texts that may name termination, ganciclovir or valganciclovir: what not to do, and why. */
export const avoid: Readonly<Record<AvoidCode, AvoidWords>> = {
  mmr_in_pregnancy: {
    any: 'Do not give MMR in pregnancy: it is a live vaccine. A dose given unknowingly is no reason for termination.',
  },
  igm_alone_diagnosis: {
    any: 'Do not diagnose a recent infection from a reactive IgM alone: IgM can be false or persist for months to years.',
  },
  reassure_immune: {
    any: 'Do not reassure her as immune on this result: it does not show that the infection is old.',
    cmv: 'Do not promise protection from a positive CMV IgG: reactivation and re-infection can still reach the baby.',
  },
  avidity_on_negative_igg: {
    any: 'Do not order or read avidity on a negative or gray-zone IgG: there is too little IgG to measure.',
  },
  avidity_dates_pregnancy: {
    any: 'Do not read this high avidity as infection before pregnancy: it looks back only some weeks and leaves the first weeks open.',
  },
  termination_on_serology: {
    any: 'Do not discuss or decide termination on serology: it does not show that the baby is infected or harmed.',
  },
  ganciclovir_mother: {
    any: 'Do not give the mother ganciclovir for CMV serology: it damaged embryos in animals, and guidance gives it no place here.',
  },
  valganciclovir_mother: {
    any: 'Do not give the mother valganciclovir for CMV serology: it becomes ganciclovir, which damaged embryos in animals.',
  },
  hyperimmune_globulin_routine: {
    any: 'Do not use CMV hyperimmune globulin as routine: two randomised trials failed, and the page that praises it contradicts itself.',
  },
  immunoglobulin_protection: {
    any: 'Do not promise protection from immunoglobulin after contact: it does not prevent rubella infection and may mask the illness.',
  },
  amniocentesis_too_early: {
    any: 'Do not sample amniotic fluid before its window: taken too early, a negative PCR misses infected babies.',
    toxoplasma:
      'Do not sample amniotic fluid before 18 weeks or within 4 weeks of infection: a negative PCR would mislead.',
    cmv: 'Do not sample amniotic fluid before 17 weeks or within 8 weeks of infection: a negative PCR would mislead.',
  },
  compare_across_assays: {
    any: 'Do not compare IgG or avidity numbers of different laboratories or methods: only parallel sera in one run show a rise.',
  },
  igm_only_retest: {
    any: 'Do not retest IgM alone: seroconversion without IgM occurs; retest IgG and IgM together.',
    rubella:
      'Do not retest rubella IgM without rash or contact: it is mostly false then; a retest means IgG.',
  },
  newborn_igg_diagnosis: {
    any: "Do not diagnose or exclude infection from a young infant's IgG: it is the mother's antibody.",
  },
  cord_igm_diagnosis: {
    any: "Do not diagnose from IgM or IgA in cord blood: the mother's blood leaks in; test the infant's own blood.",
  },
  single_negative_excludes: {
    any: 'Do not exclude infection on a single negative IgM, PCR or dried blood spot: each misses infected babies.',
    rubella:
      'Do not exclude rubella on a single negative IgM or PCR: the sample may be too early or too late.',
  },
};

/** What each fact is called: `label` in a list of answers, `short` inside a sentence. */
export const facts = {
  gestation: { label: 'Week of pregnancy at sampling', short: 'week at sampling' },
  ageDays: { label: 'Age of the infant at sampling, in days', short: 'age in days' },
  previous: { label: 'Earlier results', short: 'earlier results' },
  series: { label: 'IgG course in sera run in parallel', short: 'parallel IgG course' },
  'settings.avidityExcludesWeeks': {
    label: 'Weeks that a high avidity excludes, by the laboratory',
    short: 'weeks excluded by high avidity',
  },
  'settings.practice': { label: 'Practice of this site', short: 'site practice' },
  'results.igg': { label: 'IgG', short: 'IgG' },
  'results.igm': { label: 'IgM', short: 'IgM' },
  'results.avidity': { label: 'IgG avidity', short: 'avidity' },
  'results.iggBlot': { label: 'IgG immunoblot', short: 'IgG blot' },
  'results.igmBlot': { label: 'IgM immunoblot', short: 'IgM blot' },
  'results.secondIgm': { label: 'IgM by a second method', short: 'second IgM' },
  'results.secondAvidity': { label: 'IgG avidity by a second method', short: 'second avidity' },
  'results.iga': { label: 'IgA', short: 'IgA' },
  'results.motherBloodPcr': { label: "PCR in the mother's blood", short: 'mother blood PCR' },
  'results.throatPcr': { label: 'Throat or oral fluid PCR', short: 'throat PCR' },
  'results.amnioticPcr': { label: 'PCR in amniotic fluid', short: 'amniotic PCR' },
  'results.newbornUrinePcr': { label: 'PCR in urine of the infant', short: 'urine PCR' },
  'results.newbornSalivaPcr': { label: 'PCR in saliva of the infant', short: 'saliva PCR' },
  'results.newbornBloodPcr': { label: 'PCR in blood of the infant', short: 'infant blood PCR' },
  'results.dbsPcr': { label: 'PCR on the dried blood spot', short: 'dried blood spot PCR' },
  'results.motherChildBlot': { label: 'Mother-child comparative immunoblot', short: 'mother-child blot' },
  'history.rashDaysAgo': { label: 'Days from rash to sampling', short: 'rash' },
  'history.contactDaysAgo': { label: 'Days from last contact to sampling', short: 'contact' },
  'history.endemicTravel': {
    label: 'Travel or contact in this pregnancy that counts as exposure',
    short: 'travel',
  },
  'history.symptoms': { label: 'Illness that fits the infection', short: 'symptoms' },
  'history.documentedDoses': { label: 'Documented rubella vaccine doses', short: 'documented doses' },
  'history.weeksSinceVaccine': {
    label: 'Weeks since the last rubella vaccine',
    short: 'weeks since vaccine',
  },
  'history.immunosuppressed': { label: 'Weakened immune system', short: 'weakened immunity' },
  'history.activeEyeDisease': {
    label: 'Active eye disease (retinochoroiditis)',
    short: 'active eye disease',
  },
  'history.recentImmunoglobulin': {
    label: 'Immunoglobulin or blood product in the last 6 months',
    short: 'immunoglobulin or blood product',
  },
  'history.treated': { label: 'Specific treatment already begun', short: 'treatment begun' },
  'history.ultrasoundAbnormal': {
    label: 'Ultrasound findings that suggest congenital infection',
    short: 'abnormal ultrasound',
  },
  'history.otherCauseOfIgm': {
    label: 'Another proven cause of the IgM (acute EBV, parvovirus B19)',
    short: 'other cause of IgM',
  },
  'history.motherInfection': {
    label: 'Infection of the mother in this pregnancy',
    short: "mother's infection",
  },
  'history.newbornSigns': {
    label: 'Signs in the infant, imaging findings or a failed hearing screen',
    short: 'signs in the infant',
  },
  'history.sampleFrom': { label: 'Where the sample was taken', short: 'sample from' },
} as const satisfies Record<FactPath, { readonly label: string; readonly short: string }>;

/** Every class and value in a midwife's words; a `null` in a case is "not known", never "no". */
export const values = {
  negative: 'negative',
  grey: 'gray zone',
  'low-positive': 'low positive',
  positive: 'positive',
  low: 'low',
  intermediate: 'intermediate',
  high: 'high',
  'not-measurable': 'not measurable',
  indeterminate: 'indeterminate',
  'e2-absent': 'E1 bands without E2',
  'not-done': 'not done',
  pending: 'pending',
  unknown: 'not known',
  unreadable: 'cannot be read',
  rising: 'rising',
  stable: 'stable',
  falling: 'falling',
  confirmed: 'confirmed',
  probable: 'probable',
  possible: 'possible',
  none: 'none',
  cord: 'cord blood',
  infant: "infant's own blood",
  true: 'yes',
  false: 'no',
  null: 'not known',
} as const satisfies Record<ValueWord, string>;
