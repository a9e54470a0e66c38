/**
 * The leaflet for the patient, and the cards shown to her: everyday words, sentences of at most 20 words, no
 * abbreviation but CMV and ROR (explained where they stand), neither "positif" nor "négatif". Weeks are counted from
 * the last period, as in English.
 */
import type * as english from '../en/leaflet.ts';
import type { Like } from '../like.ts';
import { dated, onDays } from './dates.ts';
import { count } from './plural.ts';

export const leaflet: Like<typeof english.leaflet> = {
  page: {
    title: 'Dépliant pour la patiente',
    one: (infection: string) => `Dépliant\u202f: ${infection}`,
    lead: 'Des mots simples à emporter chez elle. Lisez-le avec elle\u202f; il ne contient pas de nom.',
    language: 'Langue du dépliant',
    notLoaded: 'Cette langue n’a pas pu être chargée. Le dépliant reste dans la langue d’avant.',
    size: 'Caractères',
    sizes: { normal: 'Caractères normaux', large: 'Gros caractères' },
    print: 'Imprimer le dépliant',
    explain: 'Montrer en cartes',
    back: 'Retour au résultat',
    only: 'Une seule infection',
    all: 'Toutes les infections',
    none: 'Il n’y a pas de résultat dont faire un dépliant',
    noneLead: 'Un dépliant est fait à partir du résultat d’un cas ouvert. Saisissez d’abord les résultats.',
    noneOf: 'Le cas ouvert n’a pas de résultat pour cette infection',
    start: 'Commencer un cas',
  },

  title: {
    one: 'Le résultat de votre prise de sang',
    many: 'Les résultats de votre prise de sang',
    child: 'Le résultat de l’examen de votre bébé',
  },
  notReviewed: 'Pas encore relu par un clinicien\u202f: aucun médecin n’a encore vérifié ces mots.',
  noTalk: 'Cette page ne remplace pas un entretien avec votre sage-femme ou votre médecin.',
  version: (version: string) => `Fait par Torchlight, tables ${version}.`,
  sample: {
    planning: 'Nous avons analysé votre sang avant une grossesse.',
    pregnant: 'Nous avons analysé votre sang pendant votre grossesse.',
    week: (weeks: number) =>
      `Nous avons analysé votre sang ${count(weeks, 'semaine', 'semaines')} après le début de vos dernières règles.`,
    newborn: 'Nous avons examiné votre bébé.',
    on: dated,
  },

  parts: {
    about: 'Ce que nous avons cherché',
    found: 'Ce que l’examen a trouvé',
    means: 'Ce que cela veut dire',
    next: 'Ce qui va se passer',
    you: 'Ce que vous pouvez faire',
    ask: 'Ce que vous pouvez nous demander',
    call: 'Quand nous appeler',
  },

  infections: { toxoplasma: 'Toxoplasmose', rubella: 'Rubéole', cmv: 'CMV' },
  about: {
    toxoplasma:
      'La toxoplasmose vient d’un tout petit microbe. On l’attrape par la viande crue, la terre et les crottes de chat.',
    rubella:
      'La rubéole est un virus qui donne des boutons. Au début d’une grossesse, elle peut faire du mal au bébé.',
    cmv: 'CMV est le nom court d’un virus. Il peut passer par la salive, l’urine et les rapports sexuels.',
  },
  antibodies:
    'Les anticorps sont de tout petits aides dans le sang. Le corps les fabrique pour combattre les microbes.',

  found: {
    lasting: {
      some: 'L’examen a trouvé dans votre sang des anticorps contre ce microbe.',
      none: 'L’examen n’a pas trouvé dans votre sang d’anticorps contre ce microbe.',
      unclear: 'L’examen des anticorps a donné un résultat peu clair.',
      missing: 'Nous n’avons pas encore de résultat principal clair.',
    },
    early: {
      some: 'Il a aussi trouvé des anticorps précoces. Le corps les fabrique en premier, mais ils peuvent rester des mois ou des années.',
      none: 'Il n’a pas trouvé d’anticorps précoces. Ce sont ceux que le corps fabrique en premier.',
      unclear:
        'L’examen des anticorps précoces n’était pas clair. Ce sont ceux que le corps fabrique en premier.',
    },
    age: {
      older: 'Un examen de plus dit que les anticorps sont là depuis un certain temps.',
      newer: 'Un examen de plus dit que les anticorps sont peut-être nouveaux.',
      unclear: 'Un examen de plus n’a pas pu dire depuis quand les anticorps sont là.',
    },
    germ: {
      some: 'Un examen de plus a trouvé le microbe lui-même.',
      none: 'Un examen de plus a cherché le microbe lui-même et ne l’a pas trouvé.',
      unclear: 'Un examen de plus, pour le microbe lui-même, n’était pas clair.',
    },
    child: {
      some: 'L’examen a trouvé des anticorps dans le sang de votre bébé. Ils viennent peut-être de vous, avant la naissance.',
      none: 'L’examen n’a pas trouvé d’anticorps dans le sang de votre bébé.',
      unclear: 'L’examen du sang de votre bébé a donné un résultat peu clair.',
      missing: 'Nous n’avons pas encore de résultat clair du sang de votre bébé.',
    },
  },

  means: {
    susceptible: {
      toxoplasma: {
        first:
          'Très probablement, vous n’avez jamais eu cette infection. Vous pouvez donc encore l’attraper.',
        then: 'Vous pouvez faire beaucoup pour l’éviter.',
      },
      rubella: {
        first: 'L’examen ne montre pas que vous êtes protégée.',
        then: 'Nous faisons donc comme si vous pouviez encore attraper la rubéole.',
      },
      cmv: {
        first:
          'Très probablement, vous n’avez jamais eu cette infection. Vous pouvez donc encore l’attraper.',
        then: 'Vous pouvez faire beaucoup pour l’éviter.',
      },
    },
    immune: {
      toxoplasma: {
        first: 'Vous avez eu cette infection autrefois. Votre corps connaît le microbe.',
        then: 'Il est très peu probable que vous l’attrapiez pour la première fois maintenant.',
      },
      rubella: {
        first: 'Vous avez des anticorps venus d’un vaccin ou d’une ancienne infection.',
        then: 'Rien ne fait penser à une nouvelle infection.',
      },
      cmv: {
        first:
          'Vous avez eu cette infection autrefois. Une première infection maintenant est très peu probable.',
        then: 'Mais le virus peut se réveiller, ou vous pouvez l’attraper une fois encore.',
      },
    },
    past_infection: {
      toxoplasma: {
        first: 'Vous avez eu cette infection. Très probablement, c’était il y a longtemps.',
        then: 'Une seule prise de sang ne peut pas prouver quand c’était.',
      },
      rubella: {
        first: 'Vous avez eu autrefois la rubéole ou le vaccin.',
        then: 'Une nouvelle infection est peu probable, mais cet examen seul ne peut pas l’exclure.',
      },
      cmv: {
        first: 'Vous avez eu cette infection. Très probablement, c’était il y a longtemps.',
        then: 'Mais le virus peut se réveiller, ou vous pouvez l’attraper une fois encore.',
      },
    },
    recent_infection_excluded: {
      toxoplasma: {
        first: 'Les examens disent que vous avez eu cette infection avant cette grossesse.',
        then: 'Les anticorps précoces peuvent rester longtemps après une infection.',
      },
      rubella: {
        first: 'Les examens disent que vous avez eu la rubéole ou le vaccin avant cette grossesse.',
        then: 'Les anticorps précoces peuvent rester longtemps après cela.',
      },
      cmv: {
        first:
          'Une première infection pendant cette grossesse est peu probable. Les examens disent qu’elle est venue avant.',
        then: 'Les anticorps précoces peuvent rester longtemps après une infection.',
      },
    },
    possible_recent_infection: {
      toxoplasma: {
        first: 'Vous avez peut-être attrapé cette infection il y a peu. Nous ne pouvons pas encore le dire.',
        then: 'Ce n’est pas une réponse finale. D’autres examens nous en diront plus.',
      },
      rubella: {
        first: 'Vous avez peut-être attrapé la rubéole il y a peu. Nous ne pouvons pas encore le dire.',
        then: 'Ce n’est pas une réponse finale. D’autres examens nous en diront plus.',
      },
      cmv: {
        first:
          'Vous avez peut-être attrapé ce virus pour la première fois il y a peu. Nous ne le savons pas encore.',
        then: 'Ce n’est pas une réponse finale. D’autres examens nous en diront plus.',
      },
    },
    probable_recent_infection: {
      toxoplasma: {
        first: 'Très probablement, vous avez attrapé cette infection il y a peu.',
        then: 'Plus d’un examen le fait penser, mais il n’y a pas encore de preuve complète.',
      },
      rubella: {
        first: 'Très probablement, vous avez attrapé la rubéole il y a peu.',
        then: 'Plus d’un examen le fait penser, mais il n’y a pas encore de preuve complète.',
      },
      cmv: {
        first: 'Très probablement, vous avez attrapé ce virus pour la première fois il y a peu.',
        then: 'Plus d’un examen le fait penser, mais il n’y a pas encore de preuve complète.',
      },
    },
    confirmed_infection: {
      toxoplasma: {
        first: 'Les examens montrent que vous avez attrapé cette infection pendant cette grossesse.',
        then: 'Vous n’êtes pas seule face à cela. Des spécialistes vont vous aider.',
      },
      rubella: {
        first: 'Les examens montrent que vous avez eu la rubéole il y a peu.',
        then: 'Vous n’êtes pas seule face à cela. Des spécialistes vont vous aider.',
      },
      cmv: {
        first: 'Les examens montrent que vous avez attrapé ce virus pendant cette grossesse.',
        then: 'La plupart des bébés qui l’attrapent vont bien. D’autres contrôles nous en diront plus.',
      },
    },
    non_primary_infection_possible: {
      toxoplasma: {
        first:
          'Vous avez déjà eu cette infection. Elle s’est peut-être réveillée, ou vous l’avez peut-être attrapée de nouveau.',
        then: 'Nous en avons vu un nouveau signe, alors nous regardons de plus près.',
      },
      rubella: {
        first:
          'Vous avez déjà eu la rubéole ou le vaccin. Vous avez peut-être attrapé la rubéole de nouveau.',
        then: 'Nous en avons vu un nouveau signe, alors nous regardons de plus près.',
      },
      cmv: {
        first:
          'Vous avez déjà eu ce virus. Il s’est peut-être réveillé, ou vous l’avez peut-être attrapé de nouveau.',
        then: 'Les examens des anticorps seuls ne peuvent pas trancher.',
      },
    },
    false_positive_igm_likely: {
      toxoplasma: {
        first:
          'Les anticorps précoces sont probablement une fausse alerte. Ce microbe n’en est probablement pas la cause.',
        then: 'Ce que nous ferons ensuite dépend du reste de votre résultat.',
      },
      rubella: {
        first:
          'Les anticorps précoces sont probablement une fausse alerte. La rubéole n’en est probablement pas la cause.',
        then: 'Ce que nous ferons ensuite dépend du reste de votre résultat.',
      },
      cmv: {
        first:
          'Les anticorps précoces sont probablement une fausse alerte. Ce virus n’en est probablement pas la cause.',
        then: 'Ce que nous ferons ensuite dépend du reste de votre résultat.',
      },
    },
    inconclusive: {
      toxoplasma: {
        first:
          'Nous ne pouvons pas encore le dire. Des résultats manquent, sont peu clairs, ou ne vont pas ensemble.',
        then: 'Nous ne pouvons pas dire qu’il y a une infection. Nous ne pouvons pas l’exclure.',
      },
      rubella: {
        first:
          'Nous ne pouvons pas encore le dire. Des résultats manquent ou sont peu clairs, ou c’est trop tôt.',
        then: 'Nous ne pouvons pas dire qu’il y a une infection. Nous ne pouvons pas l’exclure.',
      },
      cmv: {
        first:
          'Nous ne pouvons pas encore le dire. Des résultats manquent, sont peu clairs, ou ne vont pas ensemble.',
        then: 'Nous ne pouvons pas dire qu’il y a une infection. Nous ne pouvons pas l’exclure.',
      },
    },
    congenital_infection_excluded: {
      toxoplasma: {
        first:
          'Votre bébé n’a pas attrapé cette infection avant la naissance, autant que les examens peuvent le dire.',
        then: 'Nous avons regardé tous les résultats ensemble.',
      },
      rubella: {
        first:
          'Votre bébé n’a pas attrapé la rubéole avant la naissance, autant que les examens peuvent le dire.',
        then: 'Nous avons regardé tous les résultats ensemble.',
      },
      cmv: {
        first:
          'Votre bébé n’a pas attrapé ce virus avant la naissance, autant que les examens peuvent le dire.',
        then: 'Nous avons regardé tous les résultats ensemble.',
      },
    },
    congenital_infection_possible: {
      toxoplasma: {
        first: 'Nous ne savons pas encore si votre bébé a attrapé cette infection avant la naissance.',
        then: 'Nous suivons votre bébé jusqu’à ce que nous le sachions.',
      },
      rubella: {
        first: 'Nous ne savons pas encore si votre bébé a attrapé la rubéole avant la naissance.',
        then: 'Nous suivons votre bébé jusqu’à ce que nous le sachions.',
      },
      cmv: {
        first: 'Nous ne savons pas encore si votre bébé a attrapé ce virus avant la naissance.',
        then: 'Un examen du virus lui-même le dira. Les anticorps ne le peuvent pas.',
      },
    },
    congenital_infection_probable: {
      toxoplasma: {
        first: 'Votre bébé a probablement attrapé cette infection avant la naissance.',
        then: 'D’autres examens doivent le vérifier.',
      },
      rubella: {
        first: 'Votre bébé a probablement attrapé la rubéole avant la naissance.',
        then: 'D’autres examens doivent le vérifier.',
      },
      cmv: {
        first: 'Votre bébé a probablement attrapé ce virus avant la naissance.',
        then: 'D’autres examens doivent le vérifier.',
      },
    },
    congenital_infection_confirmed: {
      toxoplasma: {
        first: 'Les examens montrent que votre bébé a attrapé cette infection avant la naissance.',
        then: 'Des spécialistes soignent votre bébé dès maintenant, même s’il a l’air bien.',
      },
      rubella: {
        first: 'Les examens montrent que votre bébé a attrapé la rubéole avant la naissance.',
        then: 'Votre bébé peut transmettre le virus, et sera suivi par des spécialistes.',
      },
      cmv: {
        first: 'Les examens montrent que votre bébé a attrapé ce virus avant la naissance.',
        then: 'Beaucoup d’enfants restent bien. Nous contrôlons l’audition de tous.',
      },
    },
  },
  meansChild: {
    first: 'Les anticorps précoces dans le sang de votre bébé sont probablement une fausse alerte.',
    then: 'Ce que nous ferons ensuite dépend du reste du résultat.',
  },
  baby: 'Cela ne nous dit pas si votre bébé est atteint.',
  noAnswer: {
    first: 'Nous ne pouvons pas encore lire ce résultat.',
    then: 'Nous demanderons au laboratoire, et nous vous dirons ce qu’il répond.',
  },

  start: {
    none: 'Aucune autre étape n’est nécessaire maintenant.',
    routine: 'Ces étapes peuvent attendre votre prochaine visite.',
    soon: 'Ces étapes commencent cette semaine.',
    today: 'Ces étapes commencent aujourd’hui.',
  },
  steps: {
    moreTests: 'Le laboratoire fait d’autres examens. Souvent, le sang déjà donné suffit.',
    laterTest: 'Le laboratoire fera peut-être un examen de plus sur votre prochaine prise de sang.',
    bothBlood: 'Le laboratoire compare côte à côte votre sang et celui de votre bébé.',
    secondSample: 'Vous faites une deuxième prise de sang. Le laboratoire analyse les deux côte à côte.',
    bloodAgain: 'Vous refaites cette prise de sang.',
    oldBlood: 'Nous demandons si un ancien échantillon de votre sang a été gardé.',
    oldReport: 'Nous vérifions un ancien résultat de vous. Apportez-le si vous pouvez.',
    expertLab: 'Nous envoyons votre sang à un laboratoire spécialisé.',
    swab: 'Nous passons un bâtonnet doux dans votre gorge ou votre bouche. Il cherche le virus.',
    waterTest:
      'Des spécialistes examineront peut-être l’eau autour du bébé. Demandez ce que cela peut montrer.',
    babyExperts: 'Nous vous adressons à des spécialistes des bébés avant la naissance.',
    infectionExperts: 'Nous vous adressons à un médecin qui connaît bien les infections.',
    healthOffice: 'Les règles nous demandent de prévenir le service de santé publique.',
    medicine: 'Des spécialistes parlent avec vous d’un médicament. Demandez ce que l’on en sait.',
    scans:
      'Vous avez d’autres échographies. Une échographie d’aspect normal ne peut pas exclure une infection.',
    vaccineNow: 'Nous vous proposons un vaccin, appelé ROR. Attendez 28 jours après lui avant une grossesse.',
    vaccineAfter:
      'Nous vous proposons un vaccin, appelé ROR, après la naissance. Il ne se fait pas pendant la grossesse.',
    wait: 'Parlez avec nous d’attendre un peu avant une grossesse.',
    noMoreTests: 'Il ne vous faut plus d’examens pour cela maintenant. Gardez le résultat.',
    afterBirth:
      'Nous prévoyons des contrôles de votre bébé juste après la naissance\u202f: sang, yeux, audition et tête.',
    bloodAfterBirth: 'Après la naissance, nous analysons plusieurs fois le sang de votre bébé.',
    urineAfterBirth: 'Nous examinons l’urine ou la salive de votre bébé dans les 21 premiers jours.',
    childMoreTests: 'Le laboratoire fait d’autres examens sur le sang de votre bébé.',
    childSecondSample:
      'Votre bébé a une deuxième prise de sang. Le laboratoire analyse les deux côte à côte.',
    childExpertLab: 'Nous envoyons le sang de votre bébé à un laboratoire spécialisé.',
    childSwab: 'Nous passons un bâtonnet doux dans la gorge de votre bébé. Il cherche le virus.',
    childExperts: 'Nous adressons votre bébé à un médecin pour enfants qui connaît bien les infections.',
    childCheck: 'Nous contrôlons le sang, les yeux, l’audition et la tête de votre bébé.',
    childUrineOrSpit: 'Nous examinons l’urine ou la salive de votre bébé.',
    childUrine: 'Nous examinons l’urine de votre bébé pour être sûrs du résultat.',
    childBirthSpot: 'Le laboratoire examine la goutte de sang séché gardée depuis la naissance.',
    childBloodAgain: 'Nous analysons de nouveau le sang de votre bébé.',
    childFollowUp: 'Nous contrôlons l’audition et les yeux de votre bébé, et comment il grandit et apprend.',
    childNoMoreTests: 'Il ne faut plus d’examens à votre bébé pour cela maintenant. Gardez le résultat.',
  },

  urgent: {
    none: 'à votre prochaine visite',
    routine: 'à votre prochaine visite',
    soon: 'cette semaine',
    today: 'aujourd’hui',
  },
  times: {
    now: 'maintenant',
    as_urgent: 'bientôt',
    same_serum: 'maintenant',
    second_method: 'maintenant',
    before_results: 'maintenant',
    if_exposed: 's’il y a eu des boutons',
    at_pregnancy: 'quand vous serez enceinte',
    by_practice: 'nous vous dirons quand',
    before_conception: 'avant une grossesse',
    when_igg_clear: 'plus tard',
    through_pregnancy: 'pendant toute la grossesse',
    at_birth: 'à la naissance',
    by_day_21_of_life: 'dans les 21 premiers jours',
    infant_every_4_to_6_weeks: 'toutes les 4 à 6 semaines après la naissance',
    postpartum: 'après la naissance',
    mmr_28_days: 'maintenant',
    every_4_weeks_to_16: 'toutes les 4 semaines, jusqu’à 16 semaines de grossesse',
    scans_2_to_4_weeks: 'toutes les 2 à 4 semaines',
    scans_by_specialist: 'les spécialistes vous diront quand',
    in_4_weeks: '4 à 6 semaines après cet examen',
    past_contact_60: '4 à 6 semaines après cet examen',
    in_2_3_weeks: '2 à 3 semaines après cet examen',
    past_contact_14: '2 à 3 semaines après cet examen',
    second_closes_3_weeks: '2 à 3 semaines après cet examen',
    second_closes_4_weeks: '2 à 3 semaines après cet examen',
    days_5_10: '5 à 10 jours après cet examen',
    days_5_10_closes_3_weeks: '5 à 10 jours après cet examen',
    days_7_10: '7 à 10 jours après cet examen',
    weeks_3_4_after_contact: '3 à 4 semaines après votre contact avec les boutons',
    to_week_21: 'avant 21 semaines de grossesse',
    amnio_toxoplasma: 'pas avant 18 semaines de grossesse',
    amnio_cmv: 'pas avant 17 semaines de grossesse',
    monthly_and_after_delivery: 'chaque mois, et une fois après la naissance',
    every_4_to_6_weeks: 'toutes les 4 à 6 semaines',
    every_6_to_8_weeks_to_16: 'toutes les 6 à 8 semaines, jusqu’à 16 semaines de grossesse',
    every_8_weeks: 'environ toutes les 8 semaines',
    every_8_to_12_weeks: 'toutes les 8 à 12 semaines',
    every_1_to_3_months: 'tous les 1 à 3 mois',
    every_4_weeks_to_14: 'toutes les 4 semaines, jusqu’à 14 semaines de grossesse',
    again_to_14: 'avant 14 semaines de grossesse',
    weeks_11_14_and_16_19: 'entre 11 et 14 semaines et entre 16 et 19 semaines',
    weeks_16_19: 'entre 16 et 19 semaines de grossesse',
    weeks_16_17: 'entre 16 et 17 semaines de grossesse',
    week_20: 'vers 20 semaines de grossesse',
    by_day_21: 'dans les 21 premiers jours de vie',
    from_day_5: 'à partir du 5e jour de vie',
    at_1_month: 'quand votre bébé aura 1 mois',
    within_3_months: 'avant les 3 mois de votre bébé',
    after_9_months: 'après les 9 mois de votre bébé',
    until_two_negative: 'jusqu’à l’âge de 1 an',
    to_6_years: 'jusqu’à l’âge de 6 ans',
  },
  days: {
    window: onDays,
    next: (days: string) => `la prochaine fois ${days}`,
    about: (day: string) => `vers le ${day}`,
    past: 'maintenant\u202f: ce moment est passé',
  },

  tips: {
    cookMeat: 'Cuisez la viande jusqu’au cœur.',
    washFood: 'Lavez ou épluchez les fruits et les légumes.',
    washKitchen: 'Lavez vos mains, les couteaux et les planches après avoir touché de la viande crue.',
    gloves: 'Mettez des gants quand vous touchez la terre.',
    catLitter:
      'Laissez quelqu’un d’autre nettoyer la litière du chat chaque jour. Vous pouvez garder votre chat.',
    washHands: 'Lavez-vous bien les mains après avoir touché la couche, la salive ou les jouets d’un enfant.',
    noSharing: 'Ne partagez pas nourriture, verre, fourchette ou cuillère avec un petit enfant.',
    kissForehead: 'Embrassez un petit enfant sur le front, pas sur la bouche.',
    condoms:
      'Utilisez des préservatifs pendant les rapports. Votre partenaire doit aussi se laver les mains.',
    rashPeople: 'Restez loin des personnes qui ont des boutons.',
    callBeforeVisit:
      'Avez-vous rencontré quelqu’un avec des boutons, ou en avez-vous\u202f? Appelez-nous tout de suite, avant de venir.',
    tellContact: 'Dites-nous si vous avez eu des boutons, ou rencontré quelqu’un qui en avait.',
    visitors:
      'Seules des personnes protégées de la rubéole devraient voir votre bébé. Prévenez les femmes enceintes. Demandez-nous combien de temps.',
  },

  ask: {
    meaning: 'Qu’est-ce que cela veut dire pour moi et mon bébé\u202f?',
    when: 'Quand aurai-je le prochain résultat, et qui me le dira\u202f?',
    sure: 'Quand en serons-nous sûrs\u202f?',
    help: 'À qui puis-je parler si je suis inquiète\u202f?',
    protect: 'Que puis-je faire d’autre pour rester en bonne santé\u202f?',
    later: 'Aurai-je encore besoin de cet examen pour une grossesse plus tard\u202f?',
  },
  call: {
    late: 'Appelez-nous si une étape de cette page ne se fait pas à temps.',
    ill: 'Appelez-nous si vous avez de la fièvre, des boutons ou des boules gonflées au cou.',
    child: 'Appelez un médecin si votre bébé vous semble malade.',
    worried: 'Appelez-nous si vous êtes inquiète. Toute question est une bonne question.',
  },
};
