/**
 * The leaflet for the patient, and the cards shown to her. For a reader of about 11 years: short sentences, no
 * abbreviation but CMV and MPR (explained where they stand), no "positivo" or "negativo" (the one is heard as good
 * news, the other as bad), weeks and not thirds of a pregnancy. Each piece is one idea and stands on a card of its
 * own, so a piece has at most 20 words.
 */
import type { leaflet as english } from '../en/leaflet.ts';
import type { Like } from '../like.ts';
import { dated, onDays } from './dates.ts';
import { count } from './grammar.ts';

export const leaflet: Like<typeof english> = {
  /** The pages around it, for the staff. */
  page: {
    title: 'Foglio informativo per la paziente',
    one: (infection) => `Foglio informativo: ${infection}`,
    lead: 'Parole semplici da portare a casa. Leggerlo insieme a lei; non contiene nomi.',
    language: 'Lingua del foglio',
    notLoaded: 'Non è stato possibile caricare questa lingua. Il foglio resta nella lingua di prima.',
    size: 'Caratteri',
    sizes: { normal: 'Caratteri normali', large: 'Caratteri grandi' },
    print: 'Stampa il foglio',
    explain: 'Mostra come schede',
    back: 'Torna al risultato',
    only: 'Una sola infezione',
    all: 'Tutte le infezioni',
    none: 'Non c’è un risultato da cui creare un foglio',
    noneLead: 'Un foglio si crea dal risultato di un caso aperto. Inserire prima i risultati.',
    noneOf: 'Il caso aperto non ha un risultato per questa infezione',
    start: 'Inizia un caso',
  },

  title: {
    one: 'Il Suo esame del sangue',
    many: 'I Suoi esami del sangue',
    child: 'L’esame del Suo bambino',
  },
  notReviewed: 'Non ancora revisionato da un clinico: nessun medico ha ancora controllato queste parole.',
  noTalk: 'Questa pagina non sostituisce un colloquio con la Sua ostetrica o il Suo medico.',
  version: (version) => `Creato da Torchlight, tabelle ${version}.`,
  sample: {
    planning: 'Abbiamo esaminato il Suo sangue prima di una gravidanza.',
    pregnant: 'Abbiamo esaminato il Suo sangue durante la gravidanza.',
    week: (weeks) =>
      `Abbiamo esaminato il Suo sangue a ${count(weeks, 'settimana', 'settimane')} di gravidanza.`,
    newborn: 'Abbiamo fatto un esame al Suo bambino.',
    on: dated,
  },

  parts: {
    about: 'Che cosa abbiamo cercato',
    found: 'Che cosa ha trovato l’esame',
    means: 'Che cosa significa',
    next: 'Che cosa succede adesso',
    you: 'Che cosa può fare Lei',
    ask: 'Che cosa può chiederci',
    call: 'Quando chiamarci',
  },

  infections: { toxoplasma: 'Toxoplasma', rubella: 'Rosolia', cmv: 'CMV' },
  about: {
    toxoplasma:
      'Il toxoplasma è un germe piccolissimo. Si prende da carne cruda, dalla terra e dalla cacca dei gatti.',
    rubella:
      'La rosolia è un virus che fa venire macchie rosse. A inizio gravidanza può fare male al bambino.',
    cmv: 'CMV è la sigla del nome di un virus. Si passa con saliva, pipì e rapporti sessuali.',
  },
  antibodies: 'Gli anticorpi sono piccoli aiutanti nel sangue. Il corpo li crea per combattere i germi.',

  found: {
    lasting: {
      some: 'L’esame ha trovato nel Suo sangue anticorpi contro questo germe.',
      none: 'L’esame non ha trovato nel Suo sangue anticorpi contro questo germe.',
      unclear: 'L’esame degli anticorpi ha dato un risultato poco chiaro.',
      missing: 'Non abbiamo ancora un risultato principale chiaro.',
    },
    early: {
      some: 'Ha trovato anche anticorpi precoci. Il corpo li crea per primi, ma possono restare mesi o anni.',
      none: 'Non ha trovato anticorpi precoci. Sono quelli che il corpo crea per primi.',
      unclear: 'L’esame degli anticorpi precoci era poco chiaro. Sono quelli che il corpo crea per primi.',
    },
    age: {
      older: 'Un altro esame dice che gli anticorpi ci sono da un po’ di tempo.',
      newer: 'Un altro esame dice che gli anticorpi possono essere nuovi.',
      unclear: 'Un altro esame non ha potuto dire da quanto ci sono gli anticorpi.',
    },
    germ: {
      some: 'Un altro esame ha trovato il germe stesso.',
      none: 'Un altro esame ha cercato il germe stesso e non lo ha trovato.',
      unclear: 'Un altro esame per il germe stesso era poco chiaro.',
    },
    child: {
      some: 'L’esame ha trovato anticorpi nel sangue del bambino. Forse vengono da Lei, da prima della nascita.',
      none: 'L’esame non ha trovato anticorpi nel sangue del bambino.',
      unclear: 'L’esame del sangue del bambino ha dato un risultato poco chiaro.',
      missing: 'Non abbiamo ancora un risultato chiaro dal sangue del bambino.',
    },
  },

  /** Two ideas for each answer. */
  means: {
    susceptible: {
      toxoplasma: {
        first: 'Molto probabilmente non ha mai avuto questa infezione. Quindi può ancora prenderla.',
        then: 'Può fare molto per tenerla lontana.',
      },
      rubella: {
        first: 'L’esame non mostra che Lei è protetta.',
        then: 'Quindi La seguiamo come una persona che può ancora prendere la rosolia.',
      },
      cmv: {
        first: 'Molto probabilmente non ha mai avuto questa infezione. Quindi può ancora prenderla.',
        then: 'Può fare molto per tenerla lontana.',
      },
    },
    immune: {
      toxoplasma: {
        first: 'Ha avuto questa infezione in passato. Il Suo corpo conosce il germe.',
        then: 'È molto improbabile che la prenda ora per la prima volta.',
      },
      rubella: {
        first: 'Ha anticorpi per un vaccino o per una vecchia infezione.',
        then: 'Nulla fa pensare a una nuova infezione.',
      },
      cmv: {
        first: 'Ha avuto questa infezione in passato. Una prima infezione ora è molto improbabile.',
        then: 'Ma il virus può risvegliarsi, o Lei può prenderlo un’altra volta.',
      },
    },
    past_infection: {
      toxoplasma: {
        first: 'Ha avuto questa infezione. Molto probabilmente è stato molto tempo fa.',
        then: 'Un solo esame del sangue non può provare quando.',
      },
      rubella: {
        first: 'In passato ha avuto la rosolia o il vaccino.',
        then: 'Una nuova infezione è improbabile, ma questo esame da solo non può escluderla.',
      },
      cmv: {
        first: 'Ha avuto questa infezione. Molto probabilmente è stato molto tempo fa.',
        then: 'Ma il virus può risvegliarsi, o Lei può prenderlo un’altra volta.',
      },
    },
    recent_infection_excluded: {
      toxoplasma: {
        first: 'Gli esami dicono che ha avuto questa infezione prima di questa gravidanza.',
        then: 'Gli anticorpi precoci possono restare a lungo dopo un’infezione.',
      },
      rubella: {
        first: 'Gli esami dicono che ha avuto la rosolia o il vaccino prima di questa gravidanza.',
        then: 'Dopo, gli anticorpi precoci possono restare a lungo.',
      },
      cmv: {
        first: 'Una prima infezione in questa gravidanza è improbabile. Gli esami dicono che è venuta prima.',
        then: 'Gli anticorpi precoci possono restare a lungo dopo un’infezione.',
      },
    },
    possible_recent_infection: {
      toxoplasma: {
        first: 'Forse ha preso questa infezione da poco. Non possiamo ancora dirlo.',
        then: 'Non è una risposta finale. Altri esami ci diranno di più.',
      },
      rubella: {
        first: 'Forse ha preso la rosolia da poco. Non possiamo ancora dirlo.',
        then: 'Non è una risposta finale. Altri esami ci diranno di più.',
      },
      cmv: {
        first: 'Forse ha preso da poco questo virus per la prima volta. Non possiamo ancora dirlo.',
        then: 'Non è una risposta finale. Altri esami ci diranno di più.',
      },
    },
    probable_recent_infection: {
      toxoplasma: {
        first: 'Molto probabilmente ha preso questa infezione da poco.',
        then: 'Più di un esame lo fa pensare, ma manca ancora la prova completa.',
      },
      rubella: {
        first: 'Molto probabilmente ha preso la rosolia da poco.',
        then: 'Più di un esame lo fa pensare, ma manca ancora la prova completa.',
      },
      cmv: {
        first: 'Molto probabilmente ha preso da poco questo virus per la prima volta.',
        then: 'Più di un esame lo fa pensare, ma manca ancora la prova completa.',
      },
    },
    confirmed_infection: {
      toxoplasma: {
        first: 'Gli esami mostrano che ha preso questa infezione in questa gravidanza.',
        then: 'Non deve affrontarlo da sola. Degli esperti La aiuteranno.',
      },
      rubella: {
        first: 'Gli esami mostrano che ha avuto la rosolia da poco.',
        then: 'Non deve affrontarlo da sola. Degli esperti La aiuteranno.',
      },
      cmv: {
        first: 'Gli esami mostrano che ha preso questo virus in questa gravidanza.',
        then: 'La maggior parte dei bambini che lo prendono sta bene. Altri controlli ci diranno di più.',
      },
    },
    non_primary_infection_possible: {
      toxoplasma: {
        first: 'Ha già avuto questa infezione. Può essersi risvegliata, o Lei può averla presa di nuovo.',
        then: 'Ne abbiamo visto un nuovo segno, quindi guardiamo meglio.',
      },
      rubella: {
        first: 'Ha già avuto la rosolia o il vaccino. Può aver preso la rosolia di nuovo.',
        then: 'Ne abbiamo visto un nuovo segno, quindi guardiamo meglio.',
      },
      cmv: {
        first: 'Ha già avuto questo virus. Può essersi risvegliato, o Lei può averlo preso di nuovo.',
        then: 'Gli esami degli anticorpi da soli non possono chiarirlo.',
      },
    },
    false_positive_igm_likely: {
      toxoplasma: {
        first:
          'Gli anticorpi precoci sono probabilmente un falso allarme. Probabilmente la causa non è questo germe.',
        then: 'Che cosa facciamo adesso dipende dal resto del risultato.',
      },
      rubella: {
        first:
          'Gli anticorpi precoci sono probabilmente un falso allarme. Probabilmente la causa non è la rosolia.',
        then: 'Che cosa facciamo adesso dipende dal resto del risultato.',
      },
      cmv: {
        first:
          'Gli anticorpi precoci sono probabilmente un falso allarme. Probabilmente la causa non è questo virus.',
        then: 'Che cosa facciamo adesso dipende dal resto del risultato.',
      },
    },
    inconclusive: {
      toxoplasma: {
        first: 'Non possiamo ancora dirlo. Alcuni risultati mancano, sono poco chiari o non concordano.',
        then: 'Non possiamo dire che c’è un’infezione. Non possiamo escluderla.',
      },
      rubella: {
        first: 'Non possiamo ancora dirlo. Alcuni risultati mancano, sono poco chiari, o è troppo presto.',
        then: 'Non possiamo dire che c’è un’infezione. Non possiamo escluderla.',
      },
      cmv: {
        first: 'Non possiamo ancora dirlo. Alcuni risultati mancano, sono poco chiari o non concordano.',
        then: 'Non possiamo dire che c’è un’infezione. Non possiamo escluderla.',
      },
    },
    congenital_infection_excluded: {
      toxoplasma: {
        first:
          'Il bambino non ha preso questa infezione prima della nascita, per quanto possono dire gli esami.',
        then: 'Abbiamo guardato tutti i risultati insieme.',
      },
      rubella: {
        first: 'Il bambino non ha preso la rosolia prima della nascita, per quanto possono dire gli esami.',
        then: 'Abbiamo guardato tutti i risultati insieme.',
      },
      cmv: {
        first: 'Il bambino non ha preso questo virus prima della nascita, per quanto possono dire gli esami.',
        then: 'Abbiamo guardato tutti i risultati insieme.',
      },
    },
    congenital_infection_possible: {
      toxoplasma: {
        first: 'Non sappiamo ancora se il bambino ha preso questa infezione prima della nascita.',
        then: 'Controlliamo il bambino finché non lo sappiamo.',
      },
      rubella: {
        first: 'Non sappiamo ancora se il bambino ha preso la rosolia prima della nascita.',
        then: 'Controlliamo il bambino finché non lo sappiamo.',
      },
      cmv: {
        first: 'Non sappiamo ancora se il bambino ha preso questo virus prima della nascita.',
        then: 'Lo dirà un esame per il virus stesso. Gli anticorpi non possono.',
      },
    },
    congenital_infection_probable: {
      toxoplasma: {
        first: 'È probabile che il bambino abbia preso questa infezione prima della nascita.',
        then: 'Altri esami devono verificarlo.',
      },
      rubella: {
        first: 'È probabile che il bambino abbia preso la rosolia prima della nascita.',
        then: 'Altri esami devono verificarlo.',
      },
      cmv: {
        first: 'È probabile che il bambino abbia preso questo virus prima della nascita.',
        then: 'Altri esami devono verificarlo.',
      },
    },
    congenital_infection_confirmed: {
      toxoplasma: {
        first: 'Gli esami mostrano che il bambino ha preso questa infezione prima della nascita.',
        then: 'Il bambino riceve ora le cure di esperti, anche se sembra star bene.',
      },
      rubella: {
        first: 'Gli esami mostrano che il bambino ha preso la rosolia prima della nascita.',
        then: 'Il bambino può passare il virus ad altri, e sarà controllato da esperti.',
      },
      cmv: {
        first: 'Gli esami mostrano che il bambino ha preso questo virus prima della nascita.',
        then: 'Molti bambini restano in salute. A tutti controlliamo l’udito.',
      },
    },
  },
  /** The same of a child, where the sentence above speaks of the woman. */
  meansChild: {
    first: 'Gli anticorpi precoci nel sangue del bambino sono probabilmente un falso allarme.',
    then: 'Che cosa facciamo adesso dipende dal resto del risultato.',
  },
  baby: 'Questo non ci dice se il bambino ha un danno.',
  noAnswer: {
    first: 'Non possiamo ancora leggere questo risultato.',
    then: 'Chiederemo al laboratorio e Le diremo che cosa risponde.',
  },

  start: {
    none: 'Ora non servono altri passi.',
    routine: 'Questi passi possono aspettare la prossima visita.',
    soon: 'Questi passi iniziano questa settimana.',
    today: 'Questi passi iniziano oggi.',
  },
  steps: {
    moreTests: 'Il laboratorio fa altri esami. Spesso basta il sangue che ha già dato.',
    laterTest: 'Il laboratorio può fare un altro esame sul Suo prossimo prelievo.',
    bothBlood: 'Il laboratorio guarda il Suo sangue e quello del bambino fianco a fianco.',
    secondSample: 'Lei fa un secondo prelievo di sangue. Il laboratorio li esamina fianco a fianco.',
    bloodAgain: 'Fa di nuovo questo esame del sangue.',
    oldBlood: 'Chiediamo se è stato conservato un Suo vecchio campione di sangue.',
    oldReport: 'Controlliamo un Suo vecchio referto. Se può, lo porti.',
    expertLab: 'Mandiamo il Suo sangue a un laboratorio esperto.',
    swab: 'Passiamo un bastoncino morbido in gola o in bocca. Serve a cercare il virus.',
    waterTest: 'Degli esperti possono esaminare l’acqua intorno al bambino. Chieda che cosa può mostrare.',
    babyExperts: 'La mandiamo da esperti di bambini prima della nascita.',
    infectionExperts: 'La mandiamo da un medico che conosce bene le infezioni.',
    healthOffice: 'Le regole ci chiedono di avvisare l’ufficio di sanità pubblica.',
    medicine: 'Degli esperti parlano con Lei di una medicina. Chieda che cosa se ne sa.',
    scans: 'Fa altre ecografie. Un’ecografia che sembra a posto non può escludere un’infezione.',
    vaccineNow: 'Le offriamo un vaccino, chiamato MPR. Dopo, aspetti 28 giorni prima di una gravidanza.',
    vaccineAfter: 'Le offriamo un vaccino, chiamato MPR, dopo il parto. In gravidanza non si può fare.',
    wait: 'Parli con noi se aspettare un po’ prima di una gravidanza.',
    noMoreTests: 'Per questo ora non Le servono altri esami. Conservi il referto.',
    afterBirth: 'Prepariamo controlli per il bambino subito dopo la nascita: sangue, occhi, udito e testa.',
    bloodAfterBirth: 'Dopo la nascita esaminiamo alcune volte il sangue del bambino.',
    urineAfterBirth: 'Esaminiamo la pipì o la saliva del bambino nei primi 21 giorni.',
    childMoreTests: 'Il laboratorio fa altri esami sul sangue del bambino.',
    childSecondSample:
      'Il bambino fa un secondo prelievo di sangue. Il laboratorio li esamina fianco a fianco.',
    childExpertLab: 'Mandiamo il sangue del bambino a un laboratorio esperto.',
    childSwab: 'Passiamo un bastoncino morbido nella gola del bambino. Serve a cercare il virus.',
    childExperts: 'Mandiamo il bambino da un pediatra che conosce bene le infezioni.',
    childCheck: 'Controlliamo sangue, occhi, udito e testa del bambino.',
    childUrineOrSpit: 'Esaminiamo la pipì o la saliva del bambino.',
    childUrine: 'Esaminiamo la pipì del bambino per essere certi del risultato.',
    childBirthSpot: 'Il laboratorio esamina la goccia di sangue secca conservata dalla nascita.',
    childBloodAgain: 'Esaminiamo di nuovo il sangue del bambino.',
    childFollowUp: 'Controlliamo udito e occhi del bambino, e come cresce e impara.',
    childNoMoreTests: 'Per questo ora al bambino non servono altri esami. Conservi il referto.',
  },

  /** When a step is due; beside it stand the days, where the day of the sample is known. */
  urgent: {
    none: 'alla prossima visita',
    routine: 'alla prossima visita',
    soon: 'questa settimana',
    today: 'oggi',
  },
  times: {
    now: 'ora',
    as_urgent: 'presto',
    same_serum: 'ora',
    second_method: 'ora',
    before_results: 'ora',
    if_exposed: 'se ci sono state macchie rosse',
    at_pregnancy: 'quando inizia una gravidanza',
    by_practice: 'Le diciamo noi quando',
    before_conception: 'prima di una gravidanza',
    when_igg_clear: 'più avanti',
    through_pregnancy: 'per tutta la gravidanza',
    at_birth: 'alla nascita',
    by_day_21_of_life: 'nei primi 21 giorni',
    infant_every_4_to_6_weeks: 'ogni 4-6 settimane dopo la nascita',
    postpartum: 'dopo il parto',
    mmr_28_days: 'ora',
    every_4_weeks_to_16: 'ogni 4 settimane, fino a 16 settimane di gravidanza',
    scans_2_to_4_weeks: 'ogni 2-4 settimane',
    scans_by_specialist: 'gli esperti Le dicono quando',
    in_4_weeks: '4-6 settimane dopo questo esame',
    past_contact_60: '4-6 settimane dopo questo esame',
    in_2_3_weeks: '2-3 settimane dopo questo esame',
    past_contact_14: '2-3 settimane dopo questo esame',
    second_closes_3_weeks: '2-3 settimane dopo questo esame',
    second_closes_4_weeks: '2-3 settimane dopo questo esame',
    days_5_10: '5-10 giorni dopo questo esame',
    days_5_10_closes_3_weeks: '5-10 giorni dopo questo esame',
    days_7_10: '7-10 giorni dopo questo esame',
    weeks_3_4_after_contact: '3-4 settimane dopo il contatto con chi aveva le macchie',
    to_week_21: 'prima di 21 settimane di gravidanza',
    amnio_toxoplasma: 'non prima di 18 settimane di gravidanza',
    amnio_cmv: 'non prima di 17 settimane di gravidanza',
    monthly_and_after_delivery: 'ogni mese, e una volta dopo il parto',
    every_4_to_6_weeks: 'ogni 4-6 settimane',
    every_6_to_8_weeks_to_16: 'ogni 6-8 settimane, fino a 16 settimane di gravidanza',
    every_8_weeks: 'circa ogni 8 settimane',
    every_8_to_12_weeks: 'ogni 8-12 settimane',
    every_1_to_3_months: 'ogni 1-3 mesi',
    every_4_weeks_to_14: 'ogni 4 settimane, fino a 14 settimane di gravidanza',
    again_to_14: 'prima di 14 settimane di gravidanza',
    weeks_11_14_and_16_19: 'a 11-14 settimane e a 16-19 settimane',
    weeks_16_19: 'a 16-19 settimane di gravidanza',
    weeks_16_17: 'a 16-17 settimane di gravidanza',
    week_20: 'a circa 20 settimane di gravidanza',
    by_day_21: 'nei primi 21 giorni di vita',
    from_day_5: 'dal giorno 5 di vita',
    at_1_month: 'quando il bambino ha 1 mese',
    within_3_months: 'prima che il bambino abbia 3 mesi',
    after_9_months: 'dopo i 9 mesi del bambino',
    until_two_negative: 'fino a 1 anno di età',
    to_6_years: 'fino a 6 anni di età',
  },
  days: {
    window: onDays,
    /** The next of a row of times. */
    next: (days) => `il prossimo ${days}`,
    about: (day) => `circa ${day}`,
    past: 'ora: quel momento è passato',
  },

  tips: {
    cookMeat: 'Cuocia la carne finché è ben cotta fino al centro.',
    washFood: 'Lavi o sbucci frutta e verdura.',
    washKitchen: 'Lavi mani, coltelli e taglieri dopo aver toccato carne cruda.',
    gloves: 'Usi i guanti quando tocca la terra.',
    catLitter: 'Faccia pulire ogni giorno la lettiera da qualcun altro. Il gatto può tenerlo.',
    washHands: 'Si lavi bene le mani dopo aver toccato pannolini, saliva o giochi di un bambino.',
    noSharing: 'Non condivida cibo, tazze, forchette o cucchiai con un bambino piccolo.',
    kissForehead: 'Baci un bambino piccolo sulla fronte, non sulla bocca.',
    condoms: 'Usi il preservativo nei rapporti. Anche il Suo partner si lavi le mani.',
    rashPeople: 'Stia lontana da persone con macchie rosse sulla pelle.',
    callBeforeVisit:
      'Ha incontrato qualcuno con macchie rosse, o le ha Lei? Ci chiami subito, prima di venire.',
    tellContact: 'Ci dica se ha avuto macchie rosse, o ha incontrato qualcuno che le aveva.',
    visitors:
      'Solo persone protette dalla rosolia visitino il bambino. Avvisi le donne incinte. Ci chieda per quanto tempo.',
  },

  ask: {
    meaning: 'Che cosa significa per me e per il mio bambino?',
    when: 'Quando saprò il prossimo risultato, e chi me lo dirà?',
    sure: 'Quando lo sapremo con certezza?',
    help: 'Con chi posso parlare se sono preoccupata?',
    protect: 'Che cos’altro posso fare per restare in salute?',
    later: 'Mi serve di nuovo questo esame in una prossima gravidanza?',
  },
  call: {
    late: 'Ci chiami se un passo di questa pagina non avviene in tempo.',
    ill: 'Ci chiami se Le vengono febbre, macchie rosse o gonfiori al collo.',
    child: 'Chiami un medico se il bambino Le sembra malato.',
    worried: 'Ci chiami se è preoccupata. Ogni domanda è una buona domanda.',
  },
};
