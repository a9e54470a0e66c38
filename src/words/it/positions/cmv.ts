import type {
  cmvPositionWords as englishPositions,
  cmvTopicWords as englishTopics,
} from '../../en/positions/cmv.ts';
import type { Like } from '../../like.ts';

/** The question, and what is done here. */
export const cmvTopicWords: Like<typeof englishTopics> = {
  'cmv-screening': {
    title: 'Testare per CMV ogni donna in gravidanza?',
    ours: 'Dipende dal Paese. Torchlight legge gli esami fatti e richiede la metà mancante di una coppia; se fare screening è decisione della sede.',
  },
  'cmv-immune-retest': {
    title: 'IgG positive, IgM negative: ripetere in gravidanza?',
    ours: 'Nessuna ripetizione nostra. Ripetere le IgM non dimostra né esclude una riattivazione; diventa un’azione solo dove la sede ha scelto quella prassi, e la protezione non si promette mai.',
  },
  'cmv-susceptible-retest': {
    title: 'IgG e IgM negative: ogni quanto ripetere?',
    ours: 'Ogni 4 settimane fino a 14-16 settimane, IgG e IgM insieme, mai le sole IgM; la sede può tenere il suo intervallo. Poi igiene, e un test per sintomi, reperti ecografici o esposizione.',
  },
  'cmv-wait-or-blot': {
    title: 'Attendere un secondo campione, o fare ora l’immunoblot?',
    ours: 'Entrambi: i test di conferma ora su questo siero, e anche il secondo campione, che nulla sostituisce finché le IgG sono negative o in zona grigia.',
  },
  'cmv-repeat-interval': {
    title: 'Risultato poco chiaro: quando si preleva il secondo campione?',
    ours: '2-3 settimane dopo il primo; le regole locali vanno da 10 giorni a 4 settimane. IgG negative chiudono IgM solo 4 settimane dopo la prima reattività.',
  },
  'cmv-what-dates': {
    title: 'Quale test data meglio un’infezione?',
    ours: 'Prima l’avidità, sempre con la settimana del campione. Immunoblot, neutralizzazione e IgG anti-gB la sostengono e non datano mai da soli.',
  },
  'cmv-avidity-when': {
    title: 'Avidità solo quando le IgM sono reattive?',
    ours: 'Prima le IgM. L’avidità vale la pena anche in una donna IgM negativa con sintomi, esposizione o reperto ecografico; si legge con la sua data.',
  },
  'cmv-intermediate': {
    title: 'Che cosa significa un’avidità intermedia?',
    ours: 'Non definibile; dipende dal kit. Non rassicura né diagnostica: secondo metodo di avidità, PCR su sangue, secondo campione, laboratorio di riferimento.',
  },
  'cmv-high-week': {
    title: 'Fino a quale settimana un’avidità alta parla per un’infezione vecchia?',
    ours: 'Il confine si calcola e si stampa: settimana del campione meno le settimane garantite dal laboratorio, 13 salvo diversa indicazione. Chiaro solo prima di 13 settimane.',
  },
  'cmv-definition': {
    title: 'Che cosa vale come infezione primaria?',
    ours: 'Confermata: una sieroconversione documentata e a sua volta verificata. Probabile: IgM reattive con avidità bassa. Mai le sole IgM.',
  },
  'cmv-gray-zone': {
    title: 'Dov’è la zona grigia?',
    ours: 'Dove la stampa il laboratorio. Il dieci percento intorno al cut-off è la regola di un solo laboratorio, offerta solo dove un referto stampa un semplice cut-off.',
  },
  'cmv-valaciclovir': {
    title: 'Valaciclovir alla madre?',
    ours: 'Una discussione con la medicina fetale, mai un ordine: off-label, con controllo dei reni, per un’infezione primaria che può cadere prima di 14 settimane, fino a 21 settimane.',
  },
  'cmv-periconceptional': {
    title: 'Il valaciclovir aiuta dopo un’infezione intorno al concepimento?',
    ours: 'Non chiarito, e lo si dice: lo studio non ha visto differenza, gli studi aggregati sì. Si discute comunque.',
  },
  'cmv-hyperimmune': {
    title: 'Immunoglobuline iperimmuni per prevenire l’infezione del feto?',
    ours: 'Non raccomandate fuori da un protocollo specialistico. Non si dà mai una quantità né un intervallo.',
  },
  'cmv-hyperimmune-interval': {
    title: 'Ogni quanto la pagina fonte dà le immunoglobuline?',
    ours: 'La pagina si contraddice. Entrambi gli intervalli sono nel riferimento sulle terapie, nessuno si usa.',
  },
  'cmv-antivirals-mother': {
    title: 'Ganciclovir o valganciclovir alla madre?',
    ours: 'Mai da questo strumento. Una malattia che minaccia vista o vita spetta a uno specialista.',
  },
  'cmv-maternal-dna': {
    title: 'Che cosa significa DNA del CMV nel sangue materno?',
    ours: 'Un aiuto: accanto a IgM reattive sostiene un’infezione primaria. Non è un esame del feto, e se negativo non esclude nulla. Lavori francesi e italiani successivi lo userebbero come predittore (a memoria).',
  },
  'cmv-amniocentesis': {
    title: 'Da quale settimana, e quanto dopo l’infezione, l’amniocentesi?',
    ours: 'Da 17 settimane e 8 settimane dopo l’infezione, entrambe; prima la risposta è attendere. Se l’infezione non è datata, 8 settimane dopo questo campione.',
  },
  'cmv-negative-amniocentesis': {
    title: 'Un’amniocentesi negativa conclude tutto?',
    ours: 'No: buona notizia sulla prognosi, nessuna esclusione. Il neonato si testa comunque.',
  },
  'cmv-harm-early': {
    title: 'Quanto spesso un’infezione del primo trimestre lascia un danno permanente?',
    ours: 'Si dà un intervallo: da circa un terzo a metà dei bambini infetti. Non è il rischio di suo figlio prima che l’infezione del feto sia dimostrata.',
  },
  'cmv-harm-late': {
    title: 'E dopo il secondo o terzo trimestre?',
    ours: 'Raro, e l’assenza non è provata: l’intervallo si mostra con il numero.',
  },
  'cmv-conception': {
    title: 'Quanto attendere per il concepimento dopo un’infezione?',
    ours: 'Consiglio specialistico finché l’infezione non è datata; spesso si citano 6-12 mesi. Le IgM possono restare positive a lungo e non si attendono.',
  },
  'cmv-work': {
    title: 'Una donna in gravidanza sieronegativa può lavorare con bambini piccoli?',
    ours: 'Igiene, e un colloquio con il datore di lavoro o la medicina del lavoro: le norme nazionali differiscono, quelle tedesche spesso limitano il lavoro con bambini sotto i 3 anni (a memoria).',
  },
  'cmv-newborn-treatment': {
    title: 'Come si tratta un neonato infetto?',
    ours: 'Decide lo specialista pediatra. Le dosi stanno solo nel riferimento sulle terapie, come ciò che affermano i documenti.',
  },
  'cmv-newborn-follow-up': {
    title: 'Si seguono tutti i bambini infetti?',
    ours: 'Sì, tutti: udito, occhi e sviluppo, quando che sia stata infettata la madre.',
  },
  'cmv-saliva': {
    title: 'Quanto ci si fida di una saliva positiva?',
    ours: 'Rende probabile l’infezione finché le urine non la confermano entro il giorno 21.',
  },
};

/** What each source holds, in our words. */
export const cmvPositionWords: Like<typeof englishPositions> = {
  'cmv-screening-ecci-2024-yes': 'Sì: tutte le donne nel primo trimestre, il prima possibile.',
  'cmv-screening-swsphn-europe':
    'Riferisce che le linee guida europee ora raccomandano lo screening nel primo trimestre per tutte.',
  'cmv-screening-has-2025-yes':
    'Sì, nel primo trimestre, per donne con stato negativo o ignoto; da rivalutare dopo 3 anni.',
  'cmv-screening-israel-practice': 'Praticato: all’inizio, a 11-14 e a 16-19 settimane.',
  'cmv-screening-germany-gyn-own-cost':
    'Non fa parte dell’assistenza di routine; un test dello stato prima o all’inizio della gravidanza è utile, a sue spese.',
  'cmv-screening-sogc-420-targeted': 'Non per tutte; offerto presto dove in casa c’è un bambino piccolo.',
  'cmv-screening-asid-2022-information': 'Non per tutte; informazioni per tutte.',
  'cmv-screening-ranzcog-2019-hygiene': 'Informazioni igieniche a ogni donna.',
  'cmv-screening-smfm-39-no': 'Nessuna sierologia di routine.',
  'cmv-screening-acog-151-no': 'Nessuna sierologia di routine.',
  'cmv-screening-rcog-sip-56-no': 'Nessuno screening di routine.',
  'cmv-screening-rawlinson-2017-no': 'Lo screening di routine delle madri non è sostenuto.',
  'cmv-screening-hcsp-no': 'Nessuno screening sistematico, nel 2018 e di nuovo nel 2023/24.',
  'cmv-screening-hcsp-decision-analysis-hygiene':
    'Un’analisi decisionale: promuovere l’igiene può fare meglio dello screening.',
  'cmv-screening-cir-implied': 'La sua tabella testa ogni donna.',
  'cmv-immune-retest-cir-retest': 'Ripetere le IgM in gravidanza, perché un’attivazione conta.',
  'cmv-immune-retest-israel-no': 'Nessun nuovo test delle donne con infezione pregressa.',
  'cmv-immune-retest-germany-gyn-no': 'Non servono altri controlli.',
  'cmv-immune-retest-ecci-2024-no': 'Nessun test delle donne note come sieropositive.',
  'cmv-immune-retest-rawlinson-2017-no': 'Nessun test seriato.',
  'cmv-immune-retest-smfm-39-no':
    'Un’infezione precedente non impedisce l’infezione del neonato; nessuna ripetizione.',
  'cmv-immune-retest-ajog-review-no':
    'La sierologia non è informativa nelle donne immuni prima della gravidanza.',
  'cmv-immune-retest-leruez-ville-2020-no-test':
    'Nessun esame della madre è validato per l’infezione non primaria.',
  'cmv-immune-retest-lazzarotto-2020-no-test':
    'Nessun esame della madre è validato per l’infezione non primaria.',
  'cmv-immune-retest-ferreira-pitfall-case':
    'Un neonato malato e infetto benché IgG+/IgM− non sia mai cambiato.',
  'cmv-susceptible-retest-ecci-2024-4-weeks': 'Ogni 4 settimane fino a 14-16 settimane.',
  'cmv-susceptible-retest-akl-ecci-to-14': 'Screening solo fino a 14 settimane.',
  'cmv-susceptible-retest-israel-fixed': 'All’inizio, a 11-14 e a 16-19 settimane.',
  'cmv-susceptible-retest-germany-dgk-6-8': 'Ogni 6-8 settimane.',
  'cmv-susceptible-retest-awmf-093-001-4-12': 'Circa ogni 4 settimane, fino a ogni 8-12.',
  'cmv-susceptible-retest-saarbruecken-once': 'Una volta, a 20-24 settimane.',
  'cmv-susceptible-retest-has-2025-t1': 'Di nuovo nel primo trimestre.',
  'cmv-susceptible-retest-sogc-420-workers':
    'Lavoratrici sieronegative: ogni mese o ogni trimestre come opzione.',
  'cmv-susceptible-retest-smfm-39-none': 'Nessuno.',
  'cmv-susceptible-retest-rcog-sip-56-none': 'Solo con un motivo.',
  'cmv-susceptible-retest-acog-151-none': 'Nessuno.',
  'cmv-susceptible-retest-asid-2022-reason': 'Dopo sintomi o esposizione.',
  'cmv-susceptible-retest-cir-igm': 'Ripetizione delle IgM in gravidanza, nessun intervallo.',
  'cmv-susceptible-retest-faure-bardon-2019-why':
    'Perché fermarsi: nessun danno permanente osservato dopo infezione nel secondo o terzo trimestre.',
  'cmv-wait-or-blot-cir-now':
    'In gravidanza due settimane non si possono attendere: subito immunoblot e avidità.',
  'cmv-wait-or-blot-roche-wait': 'Ripetere, con avidità, dopo 2-3 settimane.',
  'cmv-wait-or-blot-akl-ecci-wait': 'Un secondo campione dopo 3-4 settimane.',
  'cmv-wait-or-blot-cdc-wait': 'La sieroconversione in campioni appaiati è lo standard di riferimento.',
  'cmv-wait-or-blot-lazzarotto-blot-blot':
    'Un blot IgM conferma le IgM ELISA: tutti i positivi e il 98,6% dei negativi secondo due metodi ELISA.',
  'cmv-repeat-interval-beebe-10-14': '10-14 giorni.',
  'cmv-repeat-interval-ranzcog-deck-2': '2 settimane.',
  'cmv-repeat-interval-roche-2-3': '2-3 settimane.',
  'cmv-repeat-interval-corewell-2-3': '2-3 settimane.',
  'cmv-repeat-interval-akl-ecci-3-4': '3-4 settimane.',
  'cmv-repeat-interval-sogc-algorithm-sheet-6': 'Ci si fida di IgG ancora negative dopo 6 settimane.',
  'cmv-what-dates-cir-blot': 'L’immunoblot, detto più esatto dell’avidità.',
  'cmv-what-dates-cdc-avidity': 'IgM con avidità, o sieroconversione.',
  'cmv-what-dates-prince-lape-nixon-2014-avidity': 'Avidità.',
  'cmv-what-dates-deximed-both': 'Avidità con IgG anti-gB.',
  'cmv-what-dates-enders-2013-blot':
    'L’avidità su blot collocava l’infezione entro 14 settimane nel 96,9%, ma in 11 di 47 sieri non si leggeva; l’avidità dei kit era altrettanto utilizzabile.',
  'cmv-what-dates-sarasini-2021-blot':
    '14 di 20 sieri con avidità falsamente alta di un kit erano bassi con l’avidità su blot.',
  'cmv-what-dates-eggers-2001-neutralisation':
    'Gli anticorpi neutralizzanti compaiono in media dopo 13 settimane; il 6,4% non risponde mai al blot delle glicoproteine.',
  'cmv-what-dates-anti-p52-gb-2019-gb':
    'Le IgG anti-gB seguono la curva dell’avidità; la fase intermedia si sovrappone.',
  'cmv-avidity-when-prince-2014-algorithm-not-only':
    'I kit IgM davano da 48 a 105 positivi tra gli stessi 369 sieri: alcune avidità basse sfuggono.',
  'cmv-avidity-when-french-algorithm-igm-first':
    'Prima l’avidità lasciava il 26% delle donne senza data, prima le IgM l’1%.',
  'cmv-avidity-when-sarasini-2021-no-igm':
    'Il 4,7% delle donne con infezione primaria ben datata non aveva IgM.',
  'cmv-intermediate-chl-avidity-nothing': 'Non informativa.',
  'cmv-intermediate-enders-2013-12-weeks':
    'Con un kit, nessuna infezione entro 12 settimane in 15 di 17 donne.',
  'cmv-high-week-prince-lape-nixon-2014-3-months': 'Alta esclude gli ultimi 3 mesi.',
  'cmv-high-week-cdc-2-4': 'L’avidità matura in 2-4 mesi.',
  'cmv-high-week-roche-12-16': 'Un buon segno fino a 12-16 settimane, poi nessuna esclusione.',
  'cmv-high-week-bodeus-1999-t1': 'Nel primo trimestre; nel secondo un bambino era infetto nonostante ciò.',
  'cmv-high-week-quest-avidity-4-months': 'Alta esclude essenzialmente gli ultimi 4 mesi.',
  'cmv-high-week-chl-avidity-3-months': 'Alta: più di 3 mesi.',
  'cmv-high-week-sogc-algorithm-sheet-18': 'Dopo 18 settimane può ancora confermare un’infezione vecchia.',
  'cmv-high-week-springer-2014-avidity-22-24': 'Un’avidità alta si raggiunge solo a 22-24 settimane.',
  'cmv-high-week-sarasini-2021-caution': 'Il 6,2% aveva avidità alta già a 1-3 mesi.',
  'cmv-definition-smfm-39-both': 'Sieroconversione, o IgM e IgG con avidità bassa.',
  'cmv-definition-cdc-both': 'Sieroconversione come standard; IgM con avidità bassa.',
  'cmv-definition-sogc-420-three': 'Sieroconversione, IgM e avidità lette insieme.',
  'cmv-definition-rawlinson-2017-both': 'Sieroconversione, o IgM con avidità bassa.',
  'cmv-definition-ecci-2024-both': 'Sieroconversione, o IgM con avidità bassa.',
  'cmv-definition-rcog-sip-56-both': 'Sieroconversione, o IgM con avidità bassa.',
  'cmv-definition-acog-151-both': 'Sieroconversione, o avidità.',
  'cmv-definition-asid-2022-both': 'Sieroconversione, o IgM con avidità bassa.',
  'cmv-definition-awmf-093-001-four': 'IgG, IgM e avidità, con il sostegno del blot.',
  'cmv-definition-deximed-gb': 'Avidità e IgG anti-gB.',
  'cmv-definition-has-2025-three': 'IgG, IgM, poi avidità.',
  'cmv-definition-furione-2018-checked': '10 di 10 sieroconversioni inviate erano IgG false.',
  'cmv-definition-cir-blot': 'Un immunoblot IgM, o l’avidità.',
  'cmv-gray-zone-cir-ten': '10 percento da ogni lato del cut-off.',
  'cmv-gray-zone-jcm-assays-kits':
    'Per kit: VIDAS IgM 0,70-0,89 e IgG 4-6 AU/mL, Architect IgM 0,85-0,99, Enzygnost 0,100-0,200.',
  'cmv-gray-zone-quest-6732-kits': 'IgG 0,60-0,69, IgM 30,00-34,99.',
  'cmv-gray-zone-parly2-kits': 'Roche: IgG 0,5-1, IgM 0,7-1.',
  'cmv-valaciclovir-shahar-nissan-2020-yes': 'Studio randomizzato: 5 di 45 feti infetti contro 14 di 47.',
  'cmv-valaciclovir-dantonio-2023-yes': 'Tre studi aggregati: odds ratio 0,37 (0,21-0,64).',
  'cmv-valaciclovir-chatzakis-2024-yes': '527 donne: odds ratio 0,34 (0,18-0,61).',
  'cmv-valaciclovir-chatzakis-update-yes': '860 donne: odds ratio 0,39 (0,25-0,59).',
  'cmv-valaciclovir-ecci-2024-yes': 'Raccomandato intorno al concepimento e nel primo trimestre.',
  'cmv-valaciclovir-israel-valaciclovir-yes':
    'Dato entro 8 settimane dall’infezione, con liquidi e un esame renale ogni 2 settimane.',
  'cmv-valaciclovir-sogc-420-may': 'Può essere considerato.',
  'cmv-valaciclovir-asid-2022-specialist': 'Una discussione specialistica.',
  'cmv-valaciclovir-awmf-093-001-option': 'Un’opzione off-label.',
  'cmv-valaciclovir-has-2025-kidney': 'Usato off-label; chiede uso attento e protezione dei reni.',
  'cmv-valaciclovir-rcog-sip-56-research': 'Solo ricerca nel 2017; un aggiornamento è più favorevole.',
  'cmv-valaciclovir-smfm-39-research': 'Solo nella ricerca.',
  'cmv-valaciclovir-acog-151-no': 'Nessuno.',
  'cmv-valaciclovir-rawlinson-2017-not-routine': 'Non di routine; precede lo studio.',
  'cmv-valaciclovir-deximed-no': 'Nessun antivirale raccomandato in gravidanza.',
  'cmv-valaciclovir-hcsp-doubts': 'Dubbi sulle prove.',
  'cmv-valaciclovir-valaciclovir-kidney-harm':
    'Danno renale acuto: un caso a inizio gravidanza, un altro tra 269 donne, scomparso entro 5 giorni.',
  'cmv-periconceptional-shahar-nissan-2020-none':
    'Nessuna differenza (P = 0,91); queste donne avevano iniziato la terapia più tardi.',
  'cmv-periconceptional-chatzakis-2024-yes':
    'Odds ratio 0,34 intorno al concepimento, 0,35 nel primo trimestre.',
  'cmv-periconceptional-chatzakis-update-yes':
    'Odds ratio 0,30 intorno al concepimento, 0,47 nel primo trimestre.',
  'cmv-hyperimmune-ilive-for': 'Le chiama farmaco di scelta.',
  'cmv-hyperimmune-kagan-2021-for':
    'Precoci, ogni due settimane e in quantità maggiore: meno infetti, senza randomizzazione.',
  'cmv-hyperimmune-revello-2014-trial': 'Randomizzato: 18 di 61 contro 27 di 62 (P = 0,13).',
  'cmv-hyperimmune-hughes-2021-trial':
    'Randomizzato: 22,7% contro 19,4%, interrotto per inefficacia; più parti pretermine.',
  'cmv-hyperimmune-hughes-two-years-trial': 'A due anni 13,4% contro 10,1%.',
  'cmv-hyperimmune-sogc-420-no': 'Non vanno usate.',
  'cmv-hyperimmune-rawlinson-2017-no': 'Non sostenute.',
  'cmv-hyperimmune-smfm-39-research': 'Solo nella ricerca.',
  'cmv-hyperimmune-rcog-sip-56-research': 'Non fuori dalla ricerca.',
  'cmv-hyperimmune-ecci-2024-no': 'Non alla vecchia quantità.',
  'cmv-hyperimmune-awmf-093-001-no': 'Non consolidate.',
  'cmv-hyperimmune-bad-schwartau-off-label': 'Esistono tentativi off-label.',
  'cmv-hyperimmune-asid-2022-no': 'Non di routine.',
  'cmv-hyperimmune-interval-ilive-1-2': 'Nella sezione sui farmaci: ogni 1-2 settimane.',
  'cmv-hyperimmune-interval-ilive-2-3': 'Nella sezione sugli standard di terapia: ogni 2-3 settimane.',
  'cmv-hyperimmune-interval-neocytotect-label-2-3':
    'Il foglietto dà 2-3 settimane per persone con difese ridotte, non per la gravidanza.',
  'cmv-antivirals-mother-shakhgildyan-2020-for': 'Sostiene un beneficio nel CMV materno.',
  'cmv-antivirals-mother-valganciclovir-label-no':
    'Ha danneggiato embrioni animali e attraversa la placenta; contraccezione durante e dopo la terapia.',
  'cmv-antivirals-mother-nih-oi-danger': 'Riservati a malattia che minaccia vista o vita in donne con HIV.',
  'cmv-antivirals-mother-valganciclovir-page-no': 'Solo per CMV con difese ridotte, su prescrizione.',
  'cmv-maternal-dna-ilive-active': 'Definisce un’infezione attiva, e la tratta.',
  'cmv-maternal-dna-shakhgildyan-2020-marker': 'DNA nei leucociti indica il rischio di trasmissione.',
  'cmv-maternal-dna-roche-confirms': 'Conferma un’infezione acuta.',
  'cmv-maternal-dna-bologna-2004-no':
    'Non basta per una diagnosi; la sua quantità non è legata al rischio fetale.',
  'cmv-maternal-dna-segondy-tells': 'Senza IgG distingue l’infezione da IgM false.',
  'cmv-maternal-dna-acog-151-short': 'Presente per 2-3 settimane.',
  'cmv-maternal-dna-jcm-2020-qa-fluid': 'Il feto si testa nel liquido amniotico.',
  'cmv-amniocentesis-ecci-2024-17-8': 'Da 17 settimane, 8 settimane dopo l’infezione.',
  'cmv-amniocentesis-akl-ecci-18-8': 'Da 18 settimane, 8 settimane dopo l’infezione.',
  'cmv-amniocentesis-has-2025-17-18': 'Francia: da 17-18 settimane, 8 settimane.',
  'cmv-amniocentesis-lazzarotto-2020-20-8': 'Dopo 20 settimane, 8 settimane.',
  'cmv-amniocentesis-sogc-420-8': 'Almeno 8 settimane dopo l’infezione.',
  'cmv-amniocentesis-smfm-39-21-6': 'Dopo 21 settimane, 6 settimane.',
  'cmv-amniocentesis-acog-151-21': 'Da 21 settimane.',
  'cmv-amniocentesis-rawlinson-2017-20-6': 'Da 20-21 settimane, 6 settimane.',
  'cmv-amniocentesis-rcog-sip-56-20-6-8': 'Dopo 20-21 settimane, 6-8 settimane.',
  'cmv-amniocentesis-asid-2022-20-6': 'Dopo 20-21 settimane, 6 settimane.',
  'cmv-amniocentesis-awmf-093-001-20': 'Da 20-21 settimane.',
  'cmv-amniocentesis-donner-1994-early': 'Prelevata a 14-20 settimane individuava il 45%.',
  'cmv-amniocentesis-nicolini-amnio-early': 'Due negative erano prelevate 3-4 settimane dopo l’infezione.',
  'cmv-negative-amniocentesis-cmv-amniocentesis-negatives-late':
    '24 infetti tra 712 negative, tutti in salute a lungo follow-up; sfuggito l’8,6% degli infetti.',
  'cmv-negative-amniocentesis-cmv-amnio-missed-missed':
    'Il 15,6% dei lattanti infetti aveva un risultato negativo, raramente con segni.',
  'cmv-negative-amniocentesis-cmv-treated-negative-amnio-treated':
    'Un neonato infetto dopo un risultato negativo sotto valaciclovir.',
  'cmv-harm-early-faure-bardon-2019-32': '35 di 108 (32,4%, intervallo 23,7-42,1).',
  'cmv-harm-early-chatzakis-2020-19':
    'Il 19,3% (12,2-26,4) aveva reperti cerebrali o segni alla nascita; il 28,8% (2,4-55,1) dopo infezione intorno al concepimento.',
  'cmv-harm-early-ajog-review-40-50': 'Fino al 40-50%.',
  'cmv-harm-early-leruez-ville-2020-51-57': '51-57%.',
  'cmv-harm-early-sogc-240-20-25': '20-25% degli infetti, in qualsiasi epoca.',
  'cmv-harm-late-faure-bardon-2019-none': 'Nessuno osservato; i limiti superiori sono 6,5% e 12%.',
  'cmv-harm-late-chatzakis-2020-low': '0,9% (fino a 2,4) e 0,4%.',
  'cmv-harm-late-faure-bardon-2019-older': 'Cita dati più vecchi del 15%.',
  'cmv-conception-gineline-6': '6 mesi.',
  'cmv-conception-cmv-conception-delay-6-12':
    '6-12 mesi; un’altra pagina almeno 12, IgM scomparse e avidità alta.',
  'cmv-conception-chatzakis-2020-risk':
    'Un’infezione poco prima del concepimento ha raggiunto il 5,5% dei feti (0,1-10,8).',
  'cmv-work-ilive-transfer': 'Spostarla per quel periodo da case per bambini, reparti e asili nido.',
  'cmv-work-cdc-stay': 'Enti statunitensi e britannici: nessuna esclusione di routine, precauzioni standard.',
  'cmv-work-sogc-240-monitor':
    'A chi, sieronegativa, lavora in sanità o con bambini si possono offrire controlli.',
  'cmv-work-sogc-420-hygiene': 'Igiene per tutte, qualunque siano gli anticorpi.',
  'cmv-work-hamprecht-2022-child': 'La fonte principale è un bambino sotto i 3 anni.',
  'cmv-newborn-treatment-ilive-page':
    'Ganciclovir per vena per 2 settimane e una coda di 3 mesi; immunoglobuline nella malattia lieve. Nessuna linea guida dà questo.',
  'cmv-newborn-treatment-kimberlin-2015-trial':
    'Lattanti malati: 6 mesi di valganciclovir, iniziati nel primo mese.',
  'cmv-newborn-treatment-shim-2023-review':
    'In pericolo di vita prima per vena; senza segni e con udito normale nessuna terapia di routine.',
  'cmv-newborn-treatment-rawlinson-2017-guideline': 'Malattia moderata o grave: valganciclovir per 6 mesi.',
  'cmv-newborn-treatment-ecci-2024-guideline':
    'Da 6 settimane a 6 mesi secondo il rischio; sola ipoacusia fino a 13 settimane di età.',
  'cmv-newborn-treatment-asid-2022-guideline': '6 mesi.',
  'cmv-newborn-treatment-awmf-093-001-guideline': '6 mesi.',
  'cmv-newborn-follow-up-ilive-all': 'Tutti: neurologo, otorino e oculista.',
  'cmv-newborn-follow-up-rawlinson-2017-all':
    'Tutti: udito ogni 3-6 mesi fino a 3 anni, poi ogni 6-12 fino a 6.',
  'cmv-newborn-follow-up-faure-bardon-hearing-not-late':
    'Nessun particolare follow-up uditivo dopo infezione nel secondo o terzo trimestre.',
  'cmv-saliva-rawlinson-2017-confirm': 'Confermare sulle urine.',
  'cmv-saliva-wunderlich-2023-15': '15 di 96 non confermate, per lo più latte di donatrice.',
  'cmv-saliva-nicu-saliva-17': 'Il 17% delle positive non confermato.',
  'cmv-saliva-ross-2018-rare': '0,03-0,14% di tutti i neonati.',
};
