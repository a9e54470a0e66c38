import type {
  rubellaPositionWords as englishPositions,
  rubellaTopicWords as englishTopics,
} from '../../en/positions/rubella.ts';
import type { Like } from '../../like.ts';

/** The question, and what is done here. */
export const rubellaTopicWords: Like<typeof englishTopics> = {
  'rubella-cut-off': {
    title: 'Da quali IgG antirosolia una donna è detta protetta?',
    ours: 'Vale la classe del laboratorio, con i suoi limiti. Un numero senza il suo test non si classifica mai, e nessuno di questi limiti si usa.',
  },
  'rubella-grey-igg': {
    title: 'IgG antirosolia in zona grigia: protetta o no?',
    ours: 'Non detta immune. Le dosi documentate decidono l’assistenza, un immunoblot o un secondo metodo la lettura; dopo esantema o contatto decide un secondo campione in parallelo.',
  },
  'rubella-two-doses': {
    title: 'IgG negative o in zona grigia dopo due dosi documentate: un’altra?',
    ours: 'Si offre un’altra dose fuori dalla gravidanza, al massimo tre, senza test di routine dopo. In gravidanza un contatto si gestisce come in una donna non protetta.',
  },
  'rubella-verbal-dose': {
    title: 'Conta un vaccino o una malattia ricordati?',
    ours: 'No. Qui come dosi contano solo quelle documentate.',
  },
  'rubella-test-after-vaccine': {
    title: 'Si testano gli anticorpi dopo il vaccino?',
    ours: 'Non per nostro consiglio; è la prassi della sede. Dopo anti-D le posizioni differiscono.',
  },
  'rubella-anti-d': {
    title: 'Anti-D o emoderivati ritardano il vaccino dopo il parto?',
    ours: 'L’anti-D non lo ritarda. Altri emoderivati sì; l’intervallo è quello del manuale nazionale.',
  },
  'rubella-screening': {
    title: 'Si testano le IgG antirosolia a ogni donna in gravidanza?',
    ours: 'È la prassi del Paese. Un risultato presente si legge, chiunque l’abbia chiesto.',
  },
  'rubella-booking-negative': {
    title: 'IgG negative alla prima visita: si ripetono?',
    ours: 'Solo dove lo dice la prassi della sede, e allora IgG. Esantema o contatto sono altra cosa: portano sempre a un secondo siero.',
  },
  'rubella-igm-unasked': {
    title: 'Si testano le IgM senza esantema o contatto?',
    ours: 'No. Un risultato presente si approfondisce comunque, perché il 20-50 percento delle infezioni decorre senza esantema.',
  },
  'rubella-second-serum': {
    title: 'Quando si preleva il secondo siero?',
    ours: '5-10 giorni dopo un primo campione reattivo con esantema o contatto, 7-10 giorni dopo un esantema senza IgM, 3-4 settimane dopo un contatto, altrimenti 2-3 settimane. IgG negative chiudono IgM solo da 3 settimane in poi.',
  },
  'rubella-igm-lasts': {
    title: 'Quanto durano le IgM antirosolia?',
    ours: 'Non si usano per datare. Da 8 settimane dopo esantema o contatto IgM assenti non provano nulla; se reattive possono avere mesi o anni.',
  },
  'rubella-exposed-immune': {
    title: 'IgG senza IgM dopo un contatto: è immune?',
    ours: 'Solo con due dosi documentate o IgG positive da prima del contatto; con qualsiasi esantema decide un secondo campione in parallelo. Un campione prelevato entro 10-12 giorni dal primo contatto mostrerebbe anticorpi più vecchi, ma spesso il giorno del contatto non è sicuro.',
  },
  'rubella-igm-case': {
    title: 'IgM positive fanno un caso?',
    ours: 'Non qui. Le sole IgM non confermano nulla; con esantema o contatto si segnala al sospetto alla sanità pubblica.',
  },
  'rubella-notification': {
    title: 'Quando si notifica la rosolia?',
    ours: 'Al sospetto: infezione probabile o confermata, e IgM reattive con esantema o contatto, prima di altri risultati.',
  },
  'rubella-avidity-window': {
    title: 'Quanto indietro risale un’avidità alta per la rosolia?',
    ours: '8 settimane, salvo un numero proprio del laboratorio. Il confine si stampa; oltre resta aperta un’infezione all’inizio di questa gravidanza.',
  },
  'rubella-e2': {
    title: 'Che cosa datano le bande E2?',
    ours: 'Si mostrano entrambi i numeri e nessuno si usa come data. E2 assente accanto a IgM vale come avidità bassa; dopo il vaccino E2 può mancare comunque.',
  },
  'rubella-rna': {
    title: 'Quando si cerca RNA nella madre?',
    ours: 'Con un esantema delle ultime due settimane; senza, quando le IgM sono positive prima che le IgG siano chiare o reattive dopo un contatto recente.',
  },
  'rubella-other-causes': {
    title: 'Quali altre infezioni si cercano?',
    ours: 'Parvovirus B19 a ogni esantema in gravidanza e accanto a IgM senza IgG chiare; EBV accanto a tali IgM. Ciò che si trova fa propendere e non chiude nulla.',
  },
  'rubella-vaccine-lookback': {
    title: 'Per quanto un vaccino spiega IgM o avidità bassa?',
    ours: '12 settimane. In esse né IgM, né avidità bassa, né un aumento si leggono come infezione, salvo un’esposizione.',
  },
  'rubella-fetal-tests': {
    title: 'Si testa il feto?',
    ours: 'Si mostrano le posizioni e decide la medicina fetale. Un solo esame negativo non esclude nulla.',
  },
  'rubella-fetal-risk': {
    title: 'Quanto è probabile un danno, per settimana?',
    ours: 'Molto prima di 11 settimane, meno fino a 16, minimo fino a 20. Due serie con i loro intervalli sono disegnate nella biblioteca. La settimana è quella dell’esantema, non del campione.',
  },
  'rubella-end-of-risk': {
    title: 'Fino a quale settimana si attende un danno?',
    ours: 'L’urgenza conta fino a 20 settimane compiute. Infezioni più tardive raggiungono comunque il bambino: il neonato si esamina qualunque sia la settimana.',
  },
  'rubella-reinfection-risk': {
    title: 'Che cosa significa una reinfezione per il bambino?',
    ours: 'Meno di una prima infezione, ma non nulla: valutano medicina fetale e laboratorio di riferimento, dopo aver distinto la reinfezione da una prima infezione silente.',
  },
  'rubella-conception-interval': {
    title: 'Per quanto si rinvia il concepimento dopo il vaccino?',
    ours: '28 giorni.',
  },
  'rubella-vaccine-risk': {
    title: 'E se il vaccino è stato dato a inizio gravidanza senza saperlo?',
    ours: 'Il rischio è molto basso ma esiste: è stato pubblicato un bambino con un quadro simile alla rosolia congenita. La data del vaccino si indica con ogni siero.',
  },
  'rubella-immunoglobulin': {
    title: 'Immunoglobuline dopo un contatto?',
    ours: 'Mai promesse come protezione, e mai un’azione qui.',
  },
  'rubella-exclusion': {
    title: 'Per quanto una donna con rosolia sta lontana dagli altri?',
    ours: 'Prima telefona e resta fuori dall’ambulatorio prenatale; il numero di giorni lo dà l’autorità sanitaria.',
  },
  'rubella-infant-igm': {
    title: 'Che cosa mostrano le IgM nel lattante, e la loro assenza?',
    ours: 'Positive nel sangue proprio: probabile. Negative nel primo mese non escludono nulla; si ripetono a 1 mese.',
  },
  'rubella-infant-igg': {
    title: 'Da quando le IgG sono del lattante stesso?',
    ours: 'Da 9 mesi, senza vaccino o esposizione; due campioni confermano. L’ultimo campione si preleva prima di ogni MPR.',
  },
  'rubella-infant-shedding': {
    title: 'Per quanto il lattante è contagioso?',
    ours: 'Precauzioni da contatto fino a 1 anno di età, o fino a due campioni negativi a distanza di un mese, entrambi dopo 3 mesi di età.',
  },
  'rubella-infant-definition': {
    title: 'Infezione o sindrome?',
    ours: 'Qui si parla di infezione. La sindrome è infezione con un difetto; poiché i difetti possono comparire più tardi, ogni lattante infetto è seguito.',
  },
};

/** What each source holds, in our words. */
export const rubellaPositionWords: Like<typeof englishPositions> = {
  'rubella-cut-off-nccls-1996':
    '10 IU/mL invece del vecchio 15; reinfezione vista sotto 10 e sopra 15; l’immunità è una decisione clinica.',
  'rubella-cut-off-uw-rubella':
    '10 IU/mL secondo CLSI I/LA6, con test tarati sul primo standard OMS RUBI-1-94.',
  'rubella-cut-off-acip-2013': '10 IU/mL in uso; dubbio non è immune.',
  'rubella-cut-off-lancet-id-2020':
    'Riunione di esperti OMS: 10 IU/mL è in discussione. Lo stesso siero si legge diversamente secondo il test, con possibile danno in entrambi i sensi; lo standard si tiene solo per la sensibilità.',
  'rubella-cut-off-nrl-rubella':
    'Cinque test a 10 IU/mL: sensibilità 70-91 percento, specificità 66-100 percento, quasi nessun accordo dei numeri.',
  'rubella-cut-off-bouthry-2016':
    'Otto test: nessun falso in 85 sieri senza anticorpi, molti sieri con anticorpi detti dubbi o negativi; le decisioni in IU/mL andrebbero riconsiderate.',
  'rubella-cut-off-matter-1997': 'Un limite sotto 15 IU/mL nega il vaccino a persone suscettibili.',
  'rubella-cut-off-schenk-ansorge-rubella': 'Immune solo da 15 IU/mL.',
  'rubella-cut-off-augusta-rubella': 'Positivo da 15 IU/mL, da 10 a sotto 15 dubbio.',
  'rubella-cut-off-phimai-rubella': 'Si distinguono sotto 10, da 10 a 15, e 15 e oltre.',
  'rubella-cut-off-koblenz-rubella': 'Da 10 a 34,9 immunità di base, da 35 in su robusta.',
  'rubella-cut-off-ecolab-rubella': 'Sotto 25 IU/mL conta come non protetto.',
  'rubella-cut-off-commentguerir-rubella': '25 IU/mL con inibizione dell’emoagglutinazione, 10-15 con ELISA.',
  'rubella-cut-off-roche-rubella': 'Qualsiasi anticorpo trovato conferma l’immunità.',
  'rubella-grey-igg-acip-2013': 'Dubbio non è immune salvo vaccinazione documentata; un’altra dose.',
  'rubella-grey-igg-bouthry-2016':
    'Contare i dubbi come positivi perderebbe meno donne protette: il 56,5 percento di 322 aveva anticorpi.',
  'rubella-grey-igg-matter-1997': 'Limiti bassi non individuano donne suscettibili: vaccinare.',
  'rubella-grey-igg-england-screening-2016':
    'Decidono le dosi; sotto 10 IU/mL o zona grigia senza dosi: vaccinare.',
  'rubella-grey-igg-labmed-rubella': '10-14,9 IU/mL non è certo salvo vaccinazione di base completa.',
  'rubella-grey-igg-labor-becker-rubella': '5-10 IU/mL è dubbio; contare le dosi.',
  'rubella-grey-igg-mdi-rubella': '5-9 IU/mL è dubbio; contare le dosi.',
  'rubella-grey-igg-australian-handbook':
    'Discutere IgG in zona grigia con il laboratorio e vaccinare; anticorpi vaccinali bassi spesso proteggono.',
  'rubella-grey-igg-blt-rubella': 'Dubbio vale come negativo.',
  'rubella-grey-igg-arup-rubella': '9,0-9,9 IU/mL: ripetere dopo 10-14 giorni.',
  'rubella-grey-igg-mayo-rubella-igg': 'Indice 0,8-0,9: ripetere dopo 10-14 giorni.',
  'rubella-grey-igg-michigan-rubella': 'Ripetere dopo 2 settimane.',
  'rubella-two-doses-acip-2013': 'Un’altra MPR, al massimo tre in tutto, nessun test dopo.',
  'rubella-two-doses-england-screening-2016': 'Nessuna: due dosi documentate sono protezione.',
  'rubella-two-doses-labor-becker-rubella': 'Nessuna: due dosi documentate, l’immunità si presume.',
  'rubella-two-doses-mdi-rubella': 'Nessuna: due dosi documentate, nessun test.',
  'rubella-two-doses-nz-handbook': 'Nessuna dopo due dosi documentate.',
  'rubella-verbal-dose-cdc-rubella-hcp': 'Un vaccino riferito a voce non è prova.',
  'rubella-verbal-dose-acip-2013': 'Una storia di rosolia non è prova.',
  'rubella-verbal-dose-blt-rubella': 'Una dose documentata è prova di immunità.',
  'rubella-test-after-vaccine-acip-2013': 'Nessun test dopo la dose.',
  'rubella-test-after-vaccine-australian-handbook': 'Tutte le donne vaccinate si testano dopo 6-8 settimane.',
  'rubella-test-after-vaccine-obgproject-anti-d': 'Dopo anti-D, testare 6-8 settimane dopo.',
  'rubella-test-after-vaccine-acip-best-practice':
    'Dopo anti-D o un emoderivato, testare 3 mesi dopo o più tardi.',
  'rubella-anti-d-obgproject-anti-d': 'L’anti-D non è motivo di rinviare il vaccino; la risposta si testa.',
  'rubella-anti-d-acip-best-practice':
    'Non per anti-D dopo il parto; dopo altri emoderivati un vaccino vivo attende 3-11 mesi secondo il prodotto.',
  'rubella-screening-england-screening-2016': 'Terminato il 1º aprile 2016.',
  'rubella-screening-acog-rubella': 'IgG alla prima visita.',
  'rubella-screening-labor-gaertner-rubella':
    'Sì, IgG salvo due dosi documentate; le IgM non ne fanno parte.',
  'rubella-screening-australian-handbook': 'Sì, in ogni donna prima o durante la gravidanza.',
  'rubella-screening-france-rubella': 'Sì, IgG.',
  'rubella-screening-hiiragi-2024': 'Yokohama: tutte le donne in gravidanza, IgM comprese.',
  'rubella-booking-negative-labor-gaertner-rubella': 'Seconde IgG a 16-17 settimane.',
  'rubella-booking-negative-labor-becker-rubella': 'Seconde IgG a 16-17 settimane.',
  'rubella-booking-negative-france-rubella': 'Di nuovo IgG a circa 20 settimane di amenorrea.',
  'rubella-booking-negative-medisite-rubella': 'Ogni mese (pagina più vecchia).',
  'rubella-booking-negative-acog-rubella': 'Nessuna ripetizione di routine.',
  'rubella-booking-negative-phe-rash-2019': 'Nessuna ripetizione di routine.',
  'rubella-booking-negative-australian-handbook': 'Nessuna ripetizione di routine.',
  'rubella-booking-negative-cir': 'Di nuovo IgM in gravidanza.',
  'rubella-igm-unasked-cdc-rubella-serology': 'Non raccomandato.',
  'rubella-igm-unasked-who-2018-4-7': 'Detto test inappropriato.',
  'rubella-igm-unasked-phe-rash-2019': 'Non raccomandato.',
  'rubella-igm-unasked-labor-gaertner-rubella': 'Non fa parte dello screening in gravidanza.',
  'rubella-igm-unasked-vauloup-fellous-2007': 'Sconsigliato.',
  'rubella-igm-unasked-mayo-2008':
    'Ha ritirato il suo test IgM antirosolia nel 2008: i positivi erano per lo più falsi.',
  'rubella-igm-unasked-cir': 'Fatto di routine.',
  'rubella-second-serum-cdc-vpd-14': 'IgM senza IgG, o entrambe: 5-10 giorni.',
  'rubella-second-serum-cdc-vpd-14-2':
    'Dopo un contatto: 3-4 settimane, e 6 settimane se l’esposizione continua.',
  'rubella-second-serum-roche-rubella':
    'IgM trovate: 5-10 giorni. Nessun anticorpo dopo esposizione: 2-3 settimane.',
  'rubella-second-serum-uk-rubella-summary': '7-10 giorni.',
  'rubella-second-serum-phe-rash-2019': 'Circa 1 mese dopo l’ultimo contatto.',
  'rubella-second-serum-arup-rubella': '10-14 giorni.',
  'rubella-second-serum-mayo-rubella-igg': '10-14 giorni.',
  'rubella-second-serum-rcpa-rubella': '10-14 giorni.',
  'rubella-second-serum-michigan-rubella': '2 settimane.',
  'rubella-second-serum-bmj-rubella': '2-3 settimane.',
  'rubella-igm-lasts-cdc-rubella-serology':
    'La metà le ha il giorno dell’esantema, più del 90 percento il giorno 5; fino a tre mesi.',
  'rubella-igm-lasts-acip-1998':
    'Picco circa il giorno 7, presenti per 4-12 settimane, talvolta per un anno.',
  'rubella-igm-lasts-rcpa-rubella': 'Positive entro il giorno 5, scomparse dopo circa 8 settimane.',
  'rubella-igm-lasts-uk-rubella-summary': '4-24 settimane.',
  'rubella-igm-lasts-labor-gaertner-rubella': '1-6 mesi.',
  'rubella-igm-lasts-roche-rubella-igm': '1-3 mesi dopo l’infezione; dopo il vaccino basse per anni.',
  'rubella-igm-lasts-arup-rubella': 'Livelli bassi oltre 12 mesi dopo infezione o vaccino, talvolta.',
  'rubella-igm-lasts-quest-rubella-igm': 'Livelli bassi oltre 12 mesi, talvolta.',
  'rubella-igm-lasts-rubella-igm-vaccine': 'Dopo il vaccino basse fino a 3 anni in 7 di 43.',
  'rubella-igm-lasts-persistent-rubella-igm':
    'Oltre 2,5 mesi con avidità alta, e non per fattore reumatoide.',
  'rubella-exposed-immune-cdc-vpd-14': 'Immune, fine del diagramma.',
  'rubella-exposed-immune-phe-rash-2019':
    'Due prove: due dosi, una dose e un test positivo, o due test positivi, uno di almeno 10 IU/mL. Torna se compare un esantema.',
  'rubella-exposed-immune-uk-reinfection-notes':
    'Un vaccino documentato con un test positivo, o due test positivi.',
  'rubella-exposed-immune-banerji-2005':
    'IgG a 12 settimane dopo un viaggio lette come immunità; il bambino aveva rosolia congenita.',
  'rubella-exposed-immune-pitts-2014':
    'Vaccinata cinque anni prima, IgG sopra 400 IU/mL a 4 mesi, senza esantema: il bambino aveva rosolia congenita.',
  'rubella-igm-case-cste-rubella': 'Le IgM possono confermare un caso.',
  'rubella-igm-case-nz-rubella-manual':
    'Le IgM possono confermare un caso se non è stato dato un vaccino nelle ultime 6 settimane.',
  'rubella-igm-case-cdna-rubella': 'Solo suggestive, salvo conferma di un laboratorio di riferimento.',
  'rubella-igm-case-california-rubella':
    'Una definizione modificata; 4 di 801 segnalazioni positive confermate.',
  'rubella-notification-nz-rubella-manual': 'Al sospetto.',
  'rubella-notification-cdna-rubella': 'Soggetta a notifica.',
  'rubella-notification-labor-becker-rubella': 'Da laboratorio e clinico, con il nome.',
  'rubella-notification-thunder-bay-rubella': 'Immediatamente.',
  'rubella-notification-washington-rubella': 'Casi sospetti, al dipartimento di salute.',
  'rubella-notification-nice-cks-rubella': 'Al sospetto, per legge.',
  'rubella-avidity-window-who-2018-4-7': 'Bassa per circa 6-8 settimane dopo infezione o vaccino.',
  'rubella-avidity-window-enders-knotek-1989':
    'Sotto 30 percento circa nelle prime 4 settimane; dopo il vaccino fino a circa 2,5 mesi.',
  'rubella-avidity-window-hedman-rousseau':
    'Bassa durante e poco dopo la malattia; 5 di 6 sieri borderline entro 2 mesi.',
  'rubella-avidity-window-mubareka-2007':
    'Sotto 40 percento solo entro 6 settimane, sopra 60 percento non prima di 13 settimane.',
  'rubella-avidity-window-lafarga-1998': 'Sotto 50 percento recente: 84 percento dei sieri acuti.',
  'rubella-avidity-window-bmj-rubella': 'Bassa fino a 4 mesi.',
  'rubella-avidity-window-idc-rubella': 'Sotto 0,40 meno di 3 mesi, sopra 0,45 più di 6 mesi.',
  'rubella-avidity-window-rudas-rubella': 'Sotto 20 percento acuta, sopra 30 percento più di 5 mesi.',
  'rubella-avidity-window-quest-rubella-avidity': 'Maturazione già dopo 30 giorni (fonte debole).',
  'rubella-e2-labor-gaertner-rubella': 'E2 presente: infezione di almeno 3 mesi prima.',
  'rubella-e2-best-2002': 'E2 presente: più di 5 mesi prima.',
  'rubella-e2-hofmann-liebert-2005':
    'E2 assente con avidità bassa e IgM: infezione primaria; servono entrambi i test.',
  'rubella-rna-cdc-rubella-serology': 'Presto, con un esantema.',
  'rubella-rna-who-2018-8-3': 'In ogni caso che IgM e IgG lasciano aperto.',
  'rubella-rna-germany-rubella-relay': 'Per IgM con o senza IgG, e per un esantema senza anticorpi.',
  'rubella-rna-clipdocs-rubella': 'Tampone faringeo, con un secondo siero.',
  'rubella-rna-cdna-rubella': 'Con il laboratorio di riferimento.',
  'rubella-other-causes-uk-parvovirus-notes':
    'Rosolia e parvovirus B19 insieme per un esantema non vescicolare.',
  'rubella-other-causes-roche-rubella': 'Fattore reumatoide, EBV, CMV e parvovirus B19.',
  'rubella-other-causes-cdc-rubella-serology':
    'Fattore reumatoide, EBV, CMV, parvovirus B19 e altri danno IgM false.',
  'rubella-other-causes-medics-rubella': 'Le stesse cause di IgM false.',
  'rubella-other-causes-clad-1997':
    'Parvovirus B19 sfuggito perché si credette a IgM antirosolia a 19 settimane.',
  'rubella-vaccine-lookback-who-2018-8-3': '56 giorni.',
  'rubella-vaccine-lookback-cdna-rubella': 'Da 8 giorni a 8 settimane.',
  'rubella-vaccine-lookback-nz-rubella-manual': '6 settimane.',
  'rubella-vaccine-lookback-enders-knotek-1989': 'Avidità bassa fino a circa 2,5 mesi dopo il vaccino.',
  'rubella-fetal-tests-cdc-rubella-serology': 'Non raccomandati.',
  'rubella-fetal-tests-germany-rubella-relay':
    'Infezione primaria prima di 19 settimane, reinfezione prima di 12 settimane, o IgM inspiegate.',
  'rubella-fetal-tests-banatvala-rubella':
    'Almeno 6-8 settimane dopo l’infezione, dopo 18-21 settimane; più utili a 12-18 settimane e per reinfezione prima di 12 settimane; un solo negativo non esclude mai.',
  'rubella-fetal-tests-mace-2004':
    'La PCR amniotica individuava l’83-95 percento, mai falsamente positiva in 45 donne.',
  'rubella-fetal-tests-suzumori-1991':
    'IgM nel sangue fetale da circa 22-23 settimane; esistono falsi negativi.',
  'rubella-fetal-tests-australia-notes':
    'PCR almeno 6 settimane dopo l’infezione (appunti di studenti, debole).',
  'rubella-fetal-tests-sogc-203': 'Possibili liquido amniotico o villi coriali.',
  'rubella-fetal-tests-phe-rash-2019': 'Caso per caso, in medicina fetale.',
  'rubella-fetal-risk-miller-1982':
    'Esantema prima di 11 settimane: 9 di 10 infetti, tutti con difetti; 13-16 settimane: circa metà infetti, un terzo di questi con sordità.',
  'rubella-fetal-risk-sense-rubella':
    'Prima di 11 settimane 90 percento, 11-16 settimane 20 percento, 16-20 settimane minimo.',
  'rubella-fetal-risk-labor-gaertner-rubella':
    'Prima di 11 settimane 70-90 percento infetti e 25-65 percento con danno; 11-17 settimane 55 percento e 8-20 percento; più tardi 20-35 percento e 3,5 percento, come negli altri.',
  'rubella-fetal-risk-cdc-vpd-15': 'Massimo nelle prime 12 settimane.',
  'rubella-fetal-risk-who-2018-3-6': 'Fino all’85 percento nelle prime 12 settimane.',
  'rubella-end-of-risk-miller-1982':
    'Nessun difetto dopo 16 settimane in 63 bambini infetti; resta un limite superiore di 6-7 percento.',
  'rubella-end-of-risk-registry-deafness': 'Sordità fino alla settimana 17, nessuna dopo.',
  'rubella-end-of-risk-rcog-rubella':
    'Minimo da 16 a 20 settimane, solo sordità; non descritto prima del concepimento.',
  'rubella-end-of-risk-cdc-vpd-15': 'I difetti sono rari dopo 20 settimane.',
  'rubella-reinfection-risk-cradock-watson-1981':
    'Nessuna di 34 reinfezioni raggiunse il bambino; 6 prime infezioni silenti ne raggiunsero 3.',
  'rubella-reinfection-risk-fogel-1985':
    '25 bambini seguiti dopo 56 reinfezioni stavano bene; 7 infetti dopo prime infezioni silenti.',
  'rubella-reinfection-risk-reinfections-1988':
    'Cinque bambini infettati dopo reinfezione silente in tre anni.',
  'rubella-reinfection-risk-uk-reinfection-notes': 'Circa l’8 percento infetto se nelle prime 12 settimane.',
  'rubella-reinfection-risk-morgan-capner-1991': 'Difetti probabilmente in meno del 5 percento.',
  'rubella-reinfection-risk-banatvala-rubella':
    'Reinfezione con esantema a 13 settimane dopo un vaccino precedente; il bambino era sano.',
  'rubella-reinfection-risk-tokunoshima':
    '17 di 61 donne con un precedente basso titolo ebbero un aumento di quattro volte.',
  'rubella-conception-interval-acip-2013': '28 giorni.',
  'rubella-conception-interval-gponline-rubella': '1 mese.',
  'rubella-conception-interval-acog-rubella': '28 giorni.',
  'rubella-conception-interval-acip-1998': '3 mesi nel testo più vecchio, e ancora in alcuni foglietti.',
  'rubella-vaccine-risk-sogc-203': 'Allora nessun caso era documentato; le donne si possono rassicurare.',
  'rubella-vaccine-risk-acip-2013':
    'Nessuna sindrome in 324 lattanti di 321 donne suscettibili; limite superiore 1,6 percento.',
  'rubella-vaccine-risk-castillo-2011':
    '2.894 donne suscettibili, nessuna sindrome in 1.980 nati; limite superiore 0,2 percento.',
  'rubella-vaccine-risk-costa-rica-mmr': 'Nessuna sindrome e nessuna IgM.',
  'rubella-vaccine-risk-iran-mmr-2006': 'Cinque neonati con IgM, nessuno con segni.',
  'rubella-vaccine-risk-namaei-2008': 'Nessuno di 107.',
  'rubella-vaccine-risk-gponline-rubella': 'Regno Unito: più di 130 donne, nessuna sindrome.',
  'rubella-vaccine-risk-hofmann-2000':
    'Il virus vaccinale ha infettato un bambino per più di 8 mesi, senza la sindrome.',
  'rubella-vaccine-risk-pediatrics-2023-mmr':
    'Un lattante con un quadro simile alla sindrome dopo MPR a inizio gravidanza.',
  'rubella-immunoglobulin-nz-handbook': 'Non prevengono l’infezione e non vanno usate.',
  'rubella-immunoglobulin-mmwr-2001':
    'Possono mascherare la malattia; considerate solo in casi eccezionali dopo un contatto noto. Sono nati lattanti con la sindrome dopo di esse.',
  'rubella-immunoglobulin-uk-management-notes': 'Non di routine; considerate solo in casi eccezionali.',
  'rubella-exclusion-nz-rubella-manual': 'Contagiosa da 7 giorni prima a 7 giorni dopo l’esantema; 7 giorni.',
  'rubella-exclusion-cdna-rubella': '4 giorni dopo l’esantema (Nuovo Galles del Sud, Queensland).',
  'rubella-exclusion-cdc-vpd-14': '7 giorni dopo l’esantema.',
  'rubella-infant-igm-who-2018-4-8':
    'Circa un lattante infetto su cinque è negativo prima di 1 mese; ripetere allora.',
  'rubella-infant-igm-uptodate-crs': 'Vicino alla nascita, e di nuovo a 1 mese.',
  'rubella-infant-igm-bmj-rubella': 'Quasi tutti sotto i 3 mesi, circa metà a 6 mesi.',
  'rubella-infant-igm-primarycare-crs': 'Calano con l’età: si prelevano vicino alla nascita.',
  'rubella-infant-igm-primex-rubella': 'La loro assenza nel sangue cordonale non esclude nulla.',
  'rubella-infant-igm-cradock-watson-1980':
    'Dopo rosolia materna tardiva le IgM spesso mancano: le aveva il 12 percento dopo esantema a 24-28 settimane, il 28 percento manteneva IgG.',
  'rubella-infant-igg-who-2018-4-8':
    'Le IgG della madre si dimezzano circa ogni mese; ciò che resta conferma.',
  'rubella-infant-igg-bmj-rubella': 'Oltre 7-11 mesi.',
  'rubella-infant-igg-banatvala-rubella': 'Dopo 9 mesi.',
  'rubella-infant-shedding-who-2018-3-6':
    'Fino a 1 anno, salvo due campioni negativi a distanza di un mese dopo 3 mesi di età; metà smette entro 3 mesi.',
  'rubella-infant-shedding-aap-crs-isolation': 'La stessa regola.',
  'rubella-infant-shedding-wallin-2018':
    'Due serie negative a distanza di 30 giorni nel lattante del Kansas.',
  'rubella-infant-definition-bccdc-rubella':
    'Prova di laboratorio senza difetto è infezione; un difetto la rende la sindrome.',
  'rubella-infant-definition-uptodate-crs': 'Sindrome: prova di laboratorio e un difetto.',
  'rubella-infant-definition-rcog-rubella': 'Ipoacusia e altri difetti possono comparire più tardi.',
  'rubella-infant-definition-thunder-bay-rubella': 'Segni tardivi: udito, occhi, ormoni.',
  'rubella-infant-definition-wallin-2018': 'Il lattante del Kansas era infetto senza difetti e fu seguito.',
};
