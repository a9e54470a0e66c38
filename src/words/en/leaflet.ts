/**
 * The leaflet for the patient, and the cards shown to her. For a reader of about 11 years: short sentences, no
 * abbreviation but CMV and MMR (explained where they stand), no "positive" or "negative" (the one is heard as good
 * news, the other as bad), weeks and not thirds of a pregnancy, "1 in 7 people" where a number must be. Each piece is
 * one idea and stands on a card of its own, so a piece has at most 20 words.
 */
import { dated, onDays } from './dates.ts';

export const leaflet = {
  /** The pages around it, for the staff. */
  page: {
    title: 'Leaflet for the patient',
    one: (infection: string) => `Leaflet: ${infection}`,
    lead: 'Plain words for her to take home. Read it through with her; it holds no name.',
    language: 'Language of the leaflet',
    notLoaded: 'This language could not be loaded. The leaflet stands in the language before.',
    size: 'Print',
    sizes: { normal: 'Normal print', large: 'Large print' },
    print: 'Print the leaflet',
    explain: 'Show as cards',
    back: 'Back to the result',
    only: 'One infection only',
    all: 'All infections',
    none: 'There is no result to make a leaflet from',
    noneLead: 'A leaflet is made from the result of an open case. Enter the results first.',
    noneOf: 'The open case has no result for this infection',
    start: 'Start a case',
  },

  title: { one: 'Your blood test result', many: 'Your blood test results', child: "Your baby's test result" },
  notReviewed: 'Not yet reviewed by a clinician: no doctor has checked these words yet.',
  noTalk: 'This page does not replace a talk with your midwife or doctor.',
  version: (version: string) => `Made by Torchlight, tables ${version}.`,
  sample: {
    planning: 'We tested your blood before a pregnancy.',
    pregnant: 'We tested your blood in your pregnancy.',
    week: (weeks: number) =>
      `We tested your blood when you were ${weeks} ${weeks === 1 ? 'week' : 'weeks'} pregnant.`,
    newborn: 'We tested your baby.',
    on: dated,
  },

  parts: {
    about: 'What we looked for',
    found: 'What the test found',
    means: 'What it means',
    next: 'What happens next',
    you: 'What you can do',
    ask: 'What you can ask us',
    call: 'When to call us',
  },

  infections: { toxoplasma: 'Toxoplasma', rubella: 'Rubella', cmv: 'CMV' },
  about: {
    toxoplasma: 'Toxoplasma is a tiny germ. People catch it from raw meat, from soil and from cat dirt.',
    rubella: 'Rubella is a virus that gives a rash. Early in a pregnancy it can harm the baby.',
    cmv: 'CMV is short for the name of a virus. Spit, urine and sex can pass it on.',
  },
  antibodies: 'Antibodies are tiny helpers in the blood. The body makes them to fight germs.',

  found: {
    lasting: {
      some: 'The test found antibodies against this germ in your blood.',
      none: 'The test found no antibodies against this germ in your blood.',
      unclear: 'The test for antibodies gave an unclear result.',
      missing: 'We do not have a clear main result yet.',
    },
    early: {
      some: 'It also found early antibodies. The body makes these first, but they can stay for months or years.',
      none: 'It found no early antibodies. Those are the ones that the body makes first.',
      unclear: 'The test for early antibodies was unclear. Those are the ones that the body makes first.',
    },
    age: {
      older: 'One more test says that the antibodies have been there for some time.',
      newer: 'One more test says that the antibodies may be new.',
      unclear: 'One more test could not tell how old the antibodies are.',
    },
    germ: {
      some: 'One more test found the germ itself.',
      none: 'One more test looked for the germ itself and did not find it.',
      unclear: 'One more test for the germ itself was unclear.',
    },
    child: {
      some: "The test found antibodies in your baby's blood. They may have come from you before birth.",
      none: "The test found no antibodies in your baby's blood.",
      unclear: "The test of your baby's blood gave an unclear result.",
      missing: "We do not have a clear result from your baby's blood yet.",
    },
  },

  /** Two ideas for each answer. */
  means: {
    susceptible: {
      toxoplasma: {
        first: 'Most likely you never had this infection. So you can still catch it.',
        then: 'There is a lot that you can do to keep it away.',
      },
      rubella: {
        first: 'The test does not show that you are protected.',
        then: 'So we treat you as a person who can still catch rubella.',
      },
      cmv: {
        first: 'Most likely you never had this infection. So you can still catch it.',
        then: 'There is a lot that you can do to keep it away.',
      },
    },
    immune: {
      toxoplasma: {
        first: 'You had this infection in the past. Your body knows the germ.',
        then: 'It is very unlikely that you catch it for the first time now.',
      },
      rubella: {
        first: 'You have antibodies from a vaccine or from an old infection.',
        then: 'Nothing points to a new infection.',
      },
      cmv: {
        first: 'You had this infection in the past. A first infection now is very unlikely.',
        then: 'But the virus can wake up again, or you can catch it once more.',
      },
    },
    past_infection: {
      toxoplasma: {
        first: 'You had this infection. Most likely that was a long time ago.',
        then: 'One blood test alone cannot prove when it was.',
      },
      rubella: {
        first: 'You had rubella or the vaccine in the past.',
        then: 'A new infection is unlikely, but this test alone cannot rule it out.',
      },
      cmv: {
        first: 'You had this infection. Most likely that was a long time ago.',
        then: 'But the virus can wake up again, or you can catch it once more.',
      },
    },
    recent_infection_excluded: {
      toxoplasma: {
        first: 'The tests say that you had this infection before this pregnancy.',
        then: 'Early antibodies can stay for a long time after an infection.',
      },
      rubella: {
        first: 'The tests say that you had rubella or the vaccine before this pregnancy.',
        then: 'Early antibodies can stay for a long time after that.',
      },
      cmv: {
        first: 'A first infection in this pregnancy is unlikely. The tests say that it came before.',
        then: 'Early antibodies can stay for a long time after an infection.',
      },
    },
    possible_recent_infection: {
      toxoplasma: {
        first: 'You may have caught this infection a short time ago. We cannot tell yet.',
        then: 'This is not a final answer. More tests will tell us more.',
      },
      rubella: {
        first: 'You may have caught rubella a short time ago. We cannot tell yet.',
        then: 'This is not a final answer. More tests will tell us more.',
      },
      cmv: {
        first: 'You may have caught this virus for the first time a short time ago. We cannot tell yet.',
        then: 'This is not a final answer. More tests will tell us more.',
      },
    },
    probable_recent_infection: {
      toxoplasma: {
        first: 'Most likely you caught this infection a short time ago.',
        then: 'More than one test points to it, but there is no full proof yet.',
      },
      rubella: {
        first: 'Most likely you caught rubella a short time ago.',
        then: 'More than one test points to it, but there is no full proof yet.',
      },
      cmv: {
        first: 'Most likely you caught this virus for the first time a short time ago.',
        then: 'More than one test points to it, but there is no full proof yet.',
      },
    },
    confirmed_infection: {
      toxoplasma: {
        first: 'The tests show that you caught this infection in this pregnancy.',
        then: 'You do not have to face this alone. Experts will help you.',
      },
      rubella: {
        first: 'The tests show that you had rubella a short time ago.',
        then: 'You do not have to face this alone. Experts will help you.',
      },
      cmv: {
        first: 'The tests show that you caught this virus in this pregnancy.',
        then: 'Most babies who catch it are well. More checks will tell us more.',
      },
    },
    non_primary_infection_possible: {
      toxoplasma: {
        first: 'You had this infection before. It may have woken up, or you may have caught it again.',
        then: 'We saw a new sign of it, so we look more closely.',
      },
      rubella: {
        first: 'You had rubella or the vaccine before. You may have caught rubella again.',
        then: 'We saw a new sign of it, so we look more closely.',
      },
      cmv: {
        first: 'You had this virus before. It may have woken up, or you may have caught it again.',
        then: 'Tests for antibodies alone cannot settle this.',
      },
    },
    false_positive_igm_likely: {
      toxoplasma: {
        first: 'The early antibodies are probably a false alarm. This germ is probably not the cause.',
        then: 'What we do next depends on the rest of your result.',
      },
      rubella: {
        first: 'The early antibodies are probably a false alarm. Rubella is probably not the cause.',
        then: 'What we do next depends on the rest of your result.',
      },
      cmv: {
        first: 'The early antibodies are probably a false alarm. This virus is probably not the cause.',
        then: 'What we do next depends on the rest of your result.',
      },
    },
    inconclusive: {
      toxoplasma: {
        first: 'We cannot tell yet. Some results are missing or unclear, or do not fit together.',
        then: 'We cannot say that there is an infection. We cannot rule it out.',
      },
      rubella: {
        first: 'We cannot tell yet. Some results are missing or unclear, or it is too early.',
        then: 'We cannot say that there is an infection. We cannot rule it out.',
      },
      cmv: {
        first: 'We cannot tell yet. Some results are missing or unclear, or do not fit together.',
        then: 'We cannot say that there is an infection. We cannot rule it out.',
      },
    },
    congenital_infection_excluded: {
      toxoplasma: {
        first: 'Your baby did not catch this infection before birth, as far as tests can tell.',
        then: 'We looked at all the results together.',
      },
      rubella: {
        first: 'Your baby did not catch rubella before birth, as far as tests can tell.',
        then: 'We looked at all the results together.',
      },
      cmv: {
        first: 'Your baby did not catch this virus before birth, as far as tests can tell.',
        then: 'We looked at all the results together.',
      },
    },
    congenital_infection_possible: {
      toxoplasma: {
        first: 'We do not know yet if your baby caught this infection before birth.',
        then: 'We check your baby until we know.',
      },
      rubella: {
        first: 'We do not know yet if your baby caught rubella before birth.',
        then: 'We check your baby until we know.',
      },
      cmv: {
        first: 'We do not know yet if your baby caught this virus before birth.',
        then: 'A test for the virus itself will tell. Antibodies cannot.',
      },
    },
    congenital_infection_probable: {
      toxoplasma: {
        first: 'Your baby may well have caught this infection before birth.',
        then: 'More tests must check this.',
      },
      rubella: {
        first: 'Your baby may well have caught rubella before birth.',
        then: 'More tests must check this.',
      },
      cmv: {
        first: 'Your baby may well have caught this virus before birth.',
        then: 'More tests must check this.',
      },
    },
    congenital_infection_confirmed: {
      toxoplasma: {
        first: 'The tests show that your baby caught this infection before birth.',
        then: 'Your baby gets expert care now, even if your baby looks well.',
      },
      rubella: {
        first: 'The tests show that your baby caught rubella before birth.',
        then: 'Your baby may pass the virus on, and will be checked by experts.',
      },
      cmv: {
        first: 'The tests show that your baby caught this virus before birth.',
        then: 'Many children stay well. We check the hearing of all of them.',
      },
    },
  },
  /** The same of a child, where the sentence above speaks of the woman. */
  meansChild: {
    first: "The early antibodies in your baby's blood are probably a false alarm.",
    then: 'What we do next depends on the rest of the result.',
  },
  baby: 'This does not tell us if your baby is harmed.',
  noAnswer: {
    first: 'We cannot read this result yet.',
    then: 'We will ask the lab, and tell you what it says.',
  },

  start: {
    none: 'No more steps are needed now.',
    routine: 'These steps can wait until your next visit.',
    soon: 'These steps start this week.',
    today: 'These steps start today.',
  },
  steps: {
    moreTests: 'The lab does more tests. Often the blood you gave is enough.',
    laterTest: 'The lab may do one more test on your next blood sample.',
    bothBlood: 'The lab looks at your blood and the blood of your baby side by side.',
    secondSample: 'You give a second blood sample. The lab tests both side by side.',
    bloodAgain: 'You have this blood test again.',
    oldBlood: 'We ask if an older blood sample of yours was kept.',
    oldReport: 'We check an older report of yours. Bring it if you can.',
    expertLab: 'We send your blood to an expert lab.',
    swab: 'We wipe your throat or mouth with a soft stick. It looks for the virus.',
    waterTest: 'Experts may test the water around the baby. Ask what this can show.',
    babyExperts: 'We send you to experts for babies before birth.',
    infectionExperts: 'We send you to a doctor who knows infections well.',
    healthOffice: 'The rules ask us to tell the public health office.',
    medicine: 'Experts talk with you about a medicine. Ask what is known about it.',
    scans: 'You have more scans. A scan that looks fine cannot rule out an infection.',
    vaccineNow: 'We offer you a vaccine, called MMR. Wait 28 days after it before you get pregnant.',
    vaccineAfter: 'We offer you a vaccine, called MMR, after the birth. You cannot have it while pregnant.',
    wait: 'Talk with us about waiting a while before you get pregnant.',
    noMoreTests: 'You need no more tests for this now. Keep the report.',
    afterBirth: 'We plan checks for your baby right after birth: blood, eyes, hearing and head.',
    bloodAfterBirth: "After birth we test your baby's blood a few times.",
    urineAfterBirth: "We test your baby's urine or spit in the first 21 days.",
    childMoreTests: "The lab does more tests on your baby's blood.",
    childSecondSample: 'Your baby gives a second blood sample. The lab tests both side by side.',
    childExpertLab: "We send your baby's blood to an expert lab.",
    childSwab: "We wipe your baby's throat with a soft stick. It looks for the virus.",
    childExperts: "We send your baby to a children's doctor who knows infections well.",
    childCheck: "We check your baby's blood, eyes, hearing and head.",
    childUrineOrSpit: "We test your baby's urine or spit.",
    childUrine: "We test your baby's urine to be sure of the result.",
    childBirthSpot: 'The lab tests the dried drop of blood kept from birth.',
    childBloodAgain: "We test your baby's blood again.",
    childFollowUp: "We check your baby's hearing and eyes, and how your child grows and learns.",
    childNoMoreTests: 'Your baby needs no more tests for this now. Keep the report.',
  },

  /** When a step is due; beside it stand the days, where the day of the sample is known. */
  urgent: { none: 'at your next visit', routine: 'at your next visit', soon: 'this week', today: 'today' },
  times: {
    now: 'now',
    as_urgent: 'soon',
    same_serum: 'now',
    second_method: 'now',
    before_results: 'now',
    if_exposed: 'if there was a rash',
    at_pregnancy: 'when you get pregnant',
    by_practice: 'we tell you when',
    before_conception: 'before you get pregnant',
    when_igg_clear: 'later',
    through_pregnancy: 'all through pregnancy',
    at_birth: 'at birth',
    by_day_21_of_life: 'in the first 21 days',
    infant_every_4_to_6_weeks: 'every 4 to 6 weeks after birth',
    postpartum: 'after birth',
    mmr_28_days: 'now',
    every_4_weeks_to_16: 'every 4 weeks, up to 16 weeks of pregnancy',
    scans_2_to_4_weeks: 'every 2 to 4 weeks',
    scans_by_specialist: 'the experts tell you when',
    in_4_weeks: '4 to 6 weeks after this test',
    past_contact_60: '4 to 6 weeks after this test',
    in_2_3_weeks: '2 to 3 weeks after this test',
    past_contact_14: '2 to 3 weeks after this test',
    second_closes_3_weeks: '2 to 3 weeks after this test',
    second_closes_4_weeks: '2 to 3 weeks after this test',
    days_5_10: '5 to 10 days after this test',
    days_5_10_closes_3_weeks: '5 to 10 days after this test',
    days_7_10: '7 to 10 days after this test',
    weeks_3_4_after_contact: '3 to 4 weeks after you met the rash',
    to_week_21: 'before 21 weeks of pregnancy',
    amnio_toxoplasma: 'not before 18 weeks of pregnancy',
    amnio_cmv: 'not before 17 weeks of pregnancy',
    monthly_and_after_delivery: 'every month, and once after birth',
    every_4_to_6_weeks: 'every 4 to 6 weeks',
    every_6_to_8_weeks_to_16: 'every 6 to 8 weeks, up to 16 weeks of pregnancy',
    every_8_weeks: 'about every 8 weeks',
    every_8_to_12_weeks: 'every 8 to 12 weeks',
    every_1_to_3_months: 'every 1 to 3 months',
    every_4_weeks_to_14: 'every 4 weeks, up to 14 weeks of pregnancy',
    again_to_14: 'before 14 weeks of pregnancy',
    weeks_11_14_and_16_19: 'at 11 to 14 weeks and at 16 to 19 weeks',
    weeks_16_19: 'at 16 to 19 weeks of pregnancy',
    weeks_16_17: 'at 16 to 17 weeks of pregnancy',
    week_20: 'at about 20 weeks of pregnancy',
    by_day_21: 'in the first 21 days of life',
    from_day_5: 'from day 5 of life',
    at_1_month: 'when your baby is 1 month old',
    within_3_months: 'before your baby is 3 months old',
    after_9_months: 'after your baby is 9 months old',
    until_two_negative: 'up to 1 year of age',
    to_6_years: 'up to 6 years of age',
  },
  days: {
    window: onDays,
    /** The next of a row of times. */
    next: (days: string) => `next ${days}`,
    about: (day: string) => `about ${day}`,
    past: 'now: that time has passed',
  },

  tips: {
    cookMeat: 'Cook meat until it is done all the way through.',
    washFood: 'Wash or peel fruit and vegetables.',
    washKitchen: 'Wash your hands, knives and boards after you touch raw meat.',
    gloves: 'Wear gloves when you touch soil.',
    catLitter: 'Let someone else clean the cat tray each day. You can keep your cat.',
    washHands: "Wash your hands well after you touch a child's nappy, spit or toys.",
    noSharing: 'Do not share food, cups, forks or spoons with a small child.',
    kissForehead: 'Kiss a small child on the forehead, not on the mouth.',
    condoms: 'Use condoms when you have sex. Your partner should wash hands too.',
    rashPeople: 'Stay away from people who have a rash.',
    callBeforeVisit: 'Did you meet a rash, or get one? Call us at once, before you come.',
    tellContact: 'Tell us if you had a rash, or met someone with a rash.',
    visitors:
      'Only people protected from rubella should visit your baby. Warn people who are pregnant. Ask us how long.',
  },

  ask: {
    meaning: 'What does this mean for me and my baby?',
    when: 'When will I hear the next result, and who will tell me?',
    sure: 'When will we know for sure?',
    help: 'Who can I talk to if I am worried?',
    protect: 'What else can I do to stay well?',
    later: 'Do I need this test again if I get pregnant later?',
  },
  call: {
    late: 'Call us if a step on this page does not happen on time.',
    ill: 'Call us if you get a fever, a rash or swollen lumps in your neck.',
    child: 'Call a doctor if your baby seems ill to you.',
    worried: 'Call us if you are worried. Any question is a good question.',
  },
};
