import type { testsWords as english } from '../../en/library/tests.ts';
import type { Like } from '../../like.ts';

export const testsWords: Like<typeof english> = {
  title: 'Che cosa significano gli esami',
  lead: 'Esami degli anticorpi, immunoblot e PCR per toxoplasma, rosolia e CMV: che cosa può mostrare ciascuno, che cosa no, e dove i laboratori differiscono.',
  sections: {
    igg: 'IgG',
    igm: 'IgM, e perché ingannano',
    'gray-zone': 'La zona grigia',
    avidity: 'Avidità IgG',
    immunoblot: 'Immunoblot IgG e IgM',
    'predictive-values': 'Quanto vale un risultato positivo',
    'second-igm': 'Un secondo metodo IgM',
    iga: 'IgA',
    pcr: 'PCR, per materiale',
    'second-sample': 'Un secondo campione, in parallelo',
    'stored-serum': 'Siero conservato e referti precedenti',
    newborn: 'Esami del neonato',
    'laboratory-table': 'La tabella del laboratorio, riga per riga',
  },
  facts: {
    'igg-meaning':
      'Le IgG mostrano che c’è stata un’infezione in qualche momento o, per la rosolia, un vaccino. Un solo risultato IgG non dice quando. Si testano per prime; le IgM si aggiungono dove conta l’epoca dell’infezione.',
    'igg-height':
      'IgG alte non mostrano un’infezione recente, e basse non la escludono. Dopo un’infezione da toxoplasma il valore massimo arrivava tra 4 e 36 settimane dopo con un kit; un laboratorio per la rosolia dice che la grandezza del suo valore non va interpretata.',
    'igg-unit':
      'Lo stesso siero dà numeri diversi in kit diversi, benché l’unità sia la stessa. Di 322 donne in gravidanza risultate negative o dubbie per la rosolia, 182 avevano anticorpi con immunoblot e neutralizzazione; otto kit ne definivano dubbie dal 25% al 62%.',
    'igg-low':
      'IgG CMV basse possono essere false: di 33 donne ritestate per un valore basso, 11 non avevano anticorpi con immunoblot, neutralizzazione e un test delle glicoproteine.',
    'igg-passive':
      'Le IgG possono venire da altri: dopo immunoglobuline o emoderivati si misurano gli anticorpi dei donatori, che non proteggono alcun bambino non nato.',
    'igm-alone':
      'IgM reattive possono venire da un’infezione recente, da una passata da tempo o da altro. Nessun singolo risultato IgM decide: lo dicono l’avviso FDA sui kit per toxoplasma e la pagina CDC sul CMV.',
    'igm-toxo-lasts':
      'Le IgM anti-toxoplasma durano. Di 446 donne infette metà le aveva ancora dopo 12,8 mesi con un metodo e dopo 10,4 con un altro; dopo due anni c’erano nel 27% e nel 9%.',
    'igm-toxo-acute':
      'Di 451 persone con IgG e IgM anti-toxoplasma in laboratori comuni, il 22% aveva un’infezione acuta, il 74% una vecchia, il 2% nessuna, e il 2% è rimasto aperto.',
    'igm-rubella-early':
      'Le IgM antirosolia sono reattive in circa la metà il giorno in cui inizia l’esantema e in più del 90% il giorno 5: un risultato negativo nei primi giorni richiede un secondo campione.',
    'igm-rubella-lasts':
      'Quanto restano le IgM antirosolia è riferito in modo diverso: fino a tre mesi (CDC), scomparse dopo circa 8 settimane (Australasia), talvolta un anno (ACIP 1998). IgM deboli si trovano talvolta per più di 12 mesi, dopo infezione o vaccino.',
    'igm-rubella-without-rash':
      'Le IgM antirosolia in una donna senza esantema o contatto per lo più ingannano, e CDC e OMS le sconsigliano; un grande laboratorio ha ritirato il test per questo. Un risultato già presente va comunque seguito.',
    'igm-cmv-lasts': 'Le IgM CMV possono restare per mesi e talvolta per anni.',
    'igm-missing':
      'Le IgM possono mancare. In 26 sieroconversioni da toxoplasma inizialmente senza IgM, in 15 non comparvero mai; il 4,7% delle donne con infezione primaria da CMV ben datata non ne aveva. IgM negative da sole quindi non escludono nulla.',
    'igm-kits':
      'I kit differiscono più di quanto si penserebbe: degli stessi 369 sieri un kit CMV ne definiva 105 reattivi e un altro 48. Tra sieri con sole IgM anti-toxoplasma la specificità andava dal 24% (Platelia) al 95% (Liaison).',
    'igm-false':
      'Cause note di IgM false sono il fattore reumatoide, un’infezione acuta da virus di Epstein-Barr, parvovirus B19 o altra infezione virale, e la gravidanza stessa.',
    'gray-meaning':
      'Un risultato in zona grigia non è né negativo né positivo. Qui non si legge mai come protezione e mai come esclusione; si chiarisce con un altro metodo o un secondo campione.',
    'gray-cir':
      'Il laboratorio CIR definisce le IgM reattive o no rispetto a un cut-off, perché nel sangue ci sono poche IgM antirosolia, e considera incerto tutto ciò che è entro il 10% di quel cut-off, sopra o sotto. È la regola di quel laboratorio.',
    'gray-printed': 'Una zona grigia stampata sul referto conta sempre prima di qualsiasi regola.',
    'gray-kits':
      'Le zone grigie appartengono ai kit. IgG toxoplasma in IU/mL: Elecsys 1-30, Architect 1,6-3, Vidas 4-8, Platelia 6-9, Liaison 7,2-8,8, Access 7,5-10,5. IgM CMV: Vidas 0,70-0,89, Architect 0,85-0,99. IgG rosolia: 9,0-9,9 IU/mL in un laboratorio, 5-10 in un altro. Solo alcune si avvicinano al 10% di un cut-off.',
    'gray-wait-cir':
      'Il laboratorio CIR dice: attendere due settimane per ripetere è accettabile prima di una gravidanza e non durante; in gravidanza lo stesso siero passa subito a metodi più esatti.',
    'gray-both':
      'Altre fonti prelevano un secondo campione, dopo 5-10 giorni (rosolia) o 2-4 settimane. Torchlight offre subito gli altri metodi sullo stesso siero e anche il secondo campione, perché dove le IgG sono negative o in zona grigia solo il tempo mostra se aumentano.',
    'avidity-what':
      'L’avidità è quanto saldamente le IgG trattengono il loro antigene. Cresce nei mesi: un’avidità alta parla per un’infezione più vecchia. Una bassa è compatibile con un’infezione recente ma non la prova.',
    'avidity-sample':
      'L’avidità data il campione, non la gravidanza. Ciò che un’avidità alta esclude si conta all’indietro dalla settimana del prelievo: a 8 settimane risale a prima del concepimento, a 24 settimane lascia aperta gran parte del primo trimestre.',
    'avidity-toxo':
      'Toxoplasma: tre kit dichiarano che un’avidità alta esclude gli ultimi quattro mesi, una rassegna americana più vecchia dice tre. Torchlight conta 16 settimane, salvo altra finestra del laboratorio.',
    'avidity-cmv':
      'CMV: una rassegna dice che un’avidità alta esclude gli ultimi tre mesi, un laboratorio quattro. Torchlight conta 13 settimane, salvo altra finestra del laboratorio.',
    'avidity-rubella':
      'Rosolia: l’OMS dà 6-8 settimane di avidità bassa dopo infezione o vaccino; in uno studio più vecchio era salita circa 4 settimane dopo l’esantema. Torchlight conta 8 settimane, salvo altra finestra del laboratorio.',
    'avidity-cmv-early':
      'Un’avidità alta precoce non è certezza: l’aveva il 6,2% delle donne con infezione primaria da CMV ben datata a uno-tre mesi.',
    'avidity-low-lasts':
      'Un’avidità bassa può durare. Di 176 donne norvegesi con anticorpi anti-toxoplasma il 21% passò da bassa ad alta entro tre mesi e il 42% restò basso; persiste anche in alcune persone con CMV, e segue un vaccino antirosolia.',
    'avidity-low-outcome':
      'Di 747 bambini italiani le cui madri avevano avidità per toxoplasma bassa o intermedia con IgM nel primo trimestre, tutte trattate, uno era infetto.',
    'avidity-intermediate':
      'L’avidità intermedia si legge in modi diversi: la maggior parte dei sieri per toxoplasma in zona grigia di due kit veniva da infezioni di più di quattro mesi; uno studio CMV non trovò infezioni delle ultime 12 settimane in 15 di 17; un laboratorio neozelandese la dice non informativa. Torchlight non la prende né come rassicurazione né come prova.',
    'avidity-treatment':
      'La spiramicina rallenta l’aumento di IgG e avidità: un’avidità bassa sotto terapia non dice nulla.',
    'avidity-treatment-high': 'Un’avidità alta mantiene il suo significato sotto terapia.',
    'avidity-low-igg':
      'L’avidità richiede IgG chiaramente positive. Con poche IgG non si può calcolare o è falsa in entrambi i sensi: falsamente alta in un kit CMV, bassa in donne giapponesi con pochi anticorpi antirosolia e non infettate.',
    'avidity-immunoglobulin':
      'Dopo immunoglobuline o emoderivati l’avidità è quella dei donatori, che è alta, e non data nulla.',
    'avidity-kits':
      'Lo stesso numero appartiene a un’altra classe in un altro laboratorio: un indice CMV di 0,62 è alto in uno e intermedio in un altro. Conta la classe del laboratorio, e gli indici di due laboratori non si confrontano.',
    'avidity-infant': 'In un lattante l’avidità è della madre; in 333 lattanti non è servita.',
    'avidity-cir':
      'Il laboratorio CIR dice: avidità bassa è un’infezione acuta o recente, avidità alta una di molto tempo fa.',
    'blot-igg':
      'Un immunoblot IgG dice se IgG deboli sono reali: di 85 sieri per toxoplasma dubbi o discordanti l’85,9% era positivo. Dove le IgG sono chiaramente positive non aggiunge nulla e non data.',
    'blot-igg-early':
      'Può essere positivo prima del test di routine: in 26 di 39 vere sieroconversioni da toxoplasma con IgG di routine negative o in zona grigia. Negli altri 13 non lo era: un immunoblot negativo non esclude un’infezione precoce.',
    'blot-e2':
      'Nella rosolia le IgG contro E2 arrivano tardi: la loro presenza colloca l’infezione almeno 3 mesi prima secondo un laboratorio, più di 5 secondo un altro lavoro. Senza E2, un’avidità bassa accanto a IgM parla per un’infezione primaria.',
    'blot-igm-toxo':
      'Un immunoblot IgM per toxoplasma mostrava le stesse bande in persone infette, immuni e non immuni e in bambini piccoli; i suoi autori lo dicono inadatto come riferimento.',
    'blot-igm-cmv':
      'Per il CMV ci sono più prove: meno del 10% delle donne con IgM reattive aveva un bambino infetto, contro il 29% con un immunoblot sospetto. In 456 donne suddivise con IgM, immunoblot e avidità, bambini infetti solo nel gruppo primario.',
    'blot-claim':
      'Il laboratorio CIR dichiara sensibilità 97% e specificità 99% per i suoi immunoblot di toxoplasma, rosolia e CMV. È la dichiarazione del laboratorio; nessuno studio è indicato.',
    'blot-claim-worth':
      'Prese alla lettera, queste cifre lasciano comunque falsi circa 99 risultati positivi su 100 dove è infetta 1 donna su 10.000. Descrivono un test, non un risultato: vedere la figura sotto.',
    'blot-published':
      'Un immunoblot IgM CMV pubblicato raggiungeva 100% e 98,6% rispetto alla concordanza di altri due test.',
    'blot-dating-cir':
      'Il laboratorio CIR dice che l’immunoblot data un’infezione più esattamente dell’avidità.',
    'blot-dating':
      'Nessuna fonte letta lo sostiene. Per la rosolia servivano entrambi insieme; con quattro kit per toxoplasma un’avidità alta era ogni volta giusta per un’infezione vecchia; un immunoblot CMV con avidità datava bene ma in 11 di 47 sieri non si leggeva.',
    'ppv-what':
      'Sensibilità e specificità dicono come si comporta un test in persone la cui infezione è nota. Che cosa significhi un risultato positivo per una donna dipende anche da quanto è comune l’infezione tra le persone testate: dove è rara, la maggior parte dei positivi è falsa anche con un buon test.',
    'ppv-new-york':
      'È stato contato per le IgM antirosolia a New York City: di 199 risultati reattivi segnalati 2 erano infezioni. Dei risultati di un test indiretto il 6% era vero, di un test a cattura il 29%.',
    'ppv-elsewhere':
      'In Ontario il 3,6% delle IgM antirosolia reattive era vero. A Yokohama 186 di 14.965 donne in gravidanza erano reattive, e una aveva la rosolia.',
    'ppv-second-test':
      'Un secondo test dello stesso siero è meno indipendente di quanto la figura presuma, perché ciò che inganna un metodo IgM può ingannare il successivo. I valori sotto sono allora troppo favorevoli.',
    'second-igm-pair':
      'Uno studio francese di più centri consiglia di abbinare un kit toxoplasma molto sensibile (Platelia, Architect o Alinity) a uno molto specifico (Vidas o Liaison). ISAGA, a lungo il riferimento, non è più prodotto.',
    'second-igm-rubella':
      'Per la rosolia un test a cattura confermò il 31% dei sieri reattivi inviati a Lipsia; 6 di quelle 449 donne avevano un’infezione primaria. Un manuale svizzero fa ritestare IgM in zona grigia con un altro principio, in gravidanza con avidità.',
    'second-igm-here':
      'Un secondo metodo negativo rende verosimili IgM false e da solo non chiude nulla: il secondo campione resta.',
    'iga-women':
      'Le IgA anti-toxoplasma sostengono e non decidono mai: di 690 donne con IgG, il 75% di quelle con IgA aveva un’infezione acuta e il 4% di quelle senza. Con IgM era l’86% con IgA e il 19% senza.',
    'iga-infants':
      'Nei neonati le IgA individuano il 54-60% delle infezioni prima della nascita, le IgM il 61-67%, entrambe insieme il 73%.',
    'pcr-amniotic-toxo':
      'Liquido amniotico, toxoplasma: sensibilità 92,2% in uno studio francese e 64% in uno più vecchio: una PCR negativa non esclude. Mai prima di 18 settimane, né prima di 4 settimane dall’infezione sospetta (Canada).',
    'pcr-amniotic-cmv':
      'Liquido amniotico, CMV: dopo 21 settimane e più di 6 settimane dopo l’infezione (Stati Uniti), dopo 20 settimane e più di 8 (panel europeo). Di 712 risultati negativi 24 bambini erano infetti.',
    'pcr-amniotic-cmv-ecci':
      'Liquido amniotico, CMV, secondo il consenso europeo del 2024: da 17 settimane e almeno 8 settimane dopo l’infezione.',
    'pcr-amniotic-rubella':
      'Liquido amniotico, rosolia: sensibilità 83-95% e specificità 100% in 45 donne. CDC non raccomanda esami fetali; altri Paesi li usano in casi scelti.',
    'pcr-blood-cmv':
      'Sangue materno, CMV: accanto a IgM reattive sostiene un’infezione recente. Un risultato negativo non esclude nulla, e a Bologna la quantità non si associava al rischio del bambino.',
    'pcr-throat':
      'Tampone faringeo, rosolia: RNA accanto a IgM reattive significa infezione acuta. Senza RNA le IgM reattive possono ancora essere acute, aspecifiche o persistenti.',
    'pcr-newborn-cmv':
      'Urine o saliva del neonato, CMV, entro 21 giorni dalla nascita: le urine individuano il 98,8-100%, la saliva il 97,4-100%. Una saliva positiva si conferma sulle urine: in un programma universale 15 di 96 non furono confermate, per lo più dopo latte di donatrice.',
    'pcr-newborn-rubella':
      'Neonato, rosolia: RNA prima dal tampone faringeo, anche naso, urine o liquido spinale, entro i primi 3 mesi; metà smette di eliminare il virus entro allora.',
    'second-parallel':
      'Il primo siero si conserva, ed entrambi si testano insieme nello stesso laboratorio con lo stesso metodo. Numeri di due laboratori o due kit non sono un aumento.',
    'second-when-toxo': 'Toxoplasma: dopo 2-3 settimane.',
    'second-when-rubella':
      'Rosolia: dopo 5-10 giorni (CDC), 7-10 giorni (Regno Unito), o 10-14 giorni (un laboratorio americano); dopo un contatto 3-4 settimane, e di nuovo a 6 se il contatto continua (CDC).',
    'second-when-cmv': 'CMV: dopo 2-3 settimane secondo una guida, 3-4 secondo un’altra.',
    'second-proof':
      'IgG prima negative e ora positive sono la prova di un’infezione primaria. La definizione americana di sorveglianza della toxoplasmosi accetta anche un aumento di quattro volte in sieri a distanza di almeno 3 settimane, e dice di non essere destinata alla diagnosi.',
    'second-proof-check':
      'Anche quella prova si verifica: di dieci donne inviate per sieroconversione da CMV nessuna l’aveva; le IgG erano false.',
    'second-flat':
      'IgG stabili da sole non chiudono: le IgG anti-toxoplasma raggiungono il plateau due-tre mesi dopo l’infezione, quindi ciò la sposta solo più indietro.',
    'second-igm-only':
      'IgM senza IgG: se le IgG mancano ancora 3 settimane dopo (CMV 4), IgM false sono verosimili, e la donna è di nuovo suscettibile.',
    'stored-why':
      'Quando il primo test è tardivo, un siero più vecchio vale più di ogni nuovo esame: testato accanto al nuovo mostra un aumento, e la sua avidità conta con la sua settimana, precedente.',
    'stored-report':
      'IgG positive documentate da ben prima di questa gravidanza cambiano il significato delle IgM: è allora persistenza o infezione non primaria, mai una primaria.',
    'newborn-igg':
      'Le IgG alla nascita sono della madre e possono restare fino a un anno; non diagnosticano nulla. IgG anti-toxoplasma ancora presenti dopo 12 mesi confermano un’infezione prima della nascita.',
    'newborn-cord':
      'Il sangue cordonale può contenere sangue materno: la specificità di IgM e IgA anti-toxoplasma era 85-88% nel sangue cordonale e 98-100% in quello del lattante stesso.',
    'newborn-blot':
      'Un immunoblot madre-figlio confronta i due sieri fianco a fianco; una banda che ha solo il bambino, o più forte, è anticorpo del bambino. Per toxoplasma individuava l’88,9% di 19 lattanti infetti alla nascita, con specificità 100% alla nascita e 92% a un mese. Se negativo non esclude.',
    'newborn-dbs':
      'La goccia di sangue essiccata dello screening neonatale permette di distinguere più tardi il CMV di prima della nascita da quello dopo. Individua il 34-77%: se negativa non esclude.',
    'newborn-rubella-igm':
      'Le IgM antirosolia si prelevano vicino alla nascita e, se negative, di nuovo a un mese: prima circa un lattante infetto su cinque non ne ha.',
    'newborn-rubella-igg':
      'Le IgG antirosolia della madre si dimezzano circa ogni mese; IgG che durano oltre 7-11 mesi senza vaccino o contatto confermano un’infezione prima della nascita.',
    'laboratory-about':
      'Il laboratorio CIR in Russia stampa una tabella di sei righe e due colonne, una per toxoplasma e rosolia e una per CMV. È stata letta in una traduzione automatica che ne ha danneggiato l’intestazione e le etichette delle righe 1 e 3; nessun originale si è potuto leggere. È destinata a donne che programmano una gravidanza, in gravidanza e a neonati. Tutte le dodici celle stanno qui, e accanto a ciascuna che cosa ne fa Torchlight.',
    'laboratory-gaps':
      'La tabella non ha una riga per IgG e IgM entrambe in zona grigia, IgG in zona grigia con IgM positive, o IgG positive con IgM in zona grigia; nessuna settimana tranne nella riga 6, nessuna PCR e nessun neonato.',
    'row-1-tr':
      'Riga 1, toxoplasma e rosolia. IgG positive, IgM negative (l’etichetta è perduta e letta dalla posizione): l’immunità è presente, non serve altro.',
    'here-1-tr':
      'Seguita, dove non ci sono esantema recente, contatto, viaggio, difese ridotte, emoderivati, ecografia anomala, malattia oculare, primo test tardivo, o precedenti IgG negative o IgM reattive di questa gravidanza. Su un solo campione il toxoplasma è detto infezione pregressa.',
    'row-1-cmv':
      'Riga 1, CMV. IgG positive, IgM negative (l’etichetta è perduta e letta dalla posizione): l’immunità è presente, ma in gravidanza conta la riattivazione: osservare, e ripetere le IgM in gravidanza.',
    'here-1-cmv':
      'Seguita in parte: con gli stessi limiti un’infezione pregressa, e comunque consigli igienici. La ripetizione delle IgM è mostrata come prassi di questo laboratorio, perché le IgM non dimostrano né escludono una riattivazione.',
    'row-2-tr':
      'Riga 2, toxoplasma e rosolia. IgG a basso titolo o in zona grigia, IgM negative: immunoblot IgG e avidità IgG.',
    'here-2-tr':
      'Seguita in parte: l’immunoblot sì, l’avidità solo quando le IgG sono chiaramente positive. Si aggiunge un secondo campione, e finché non è chiarito la si segue come suscettibile; per la rosolia decidono dosi documentate, esantema e contatto.',
    'row-2-cmv':
      'Riga 2, CMV. IgG a basso titolo o in zona grigia, IgM negative: immunoblot IgG e avidità IgG.',
    'here-2-cmv':
      'Seguita in parte: l’immunoblot sì, l’avidità solo quando le IgG sono chiaramente positive. Si aggiunge un secondo campione, e finché non è chiarito la si segue come suscettibile.',
    'row-3-tr':
      'Riga 3, toxoplasma e rosolia. IgG positive, IgM positive (l’etichetta è danneggiata e si legge come immunità già nota): l’immunità è presente, non servono altri studi.',
    'here-3-tr':
      'Non seguita su un solo campione: IgG con IgM non possono distinguere un’infezione vecchia da una recente. La consentono solo IgG positive documentate da ben prima di questa gravidanza; altrimenti avidità, un secondo metodo IgM e un secondo campione.',
    'row-3-cmv':
      'Riga 3, CMV. IgG positive, IgM positive (l’etichetta è danneggiata e si legge come immunità già nota): immunoblot IgM.',
    'here-3-cmv':
      'Seguita in parte: l’immunoblot sostiene ma non data. Si aggiungono avidità, un secondo metodo IgM e un secondo campione, salvo IgG più vecchie documentate.',
    'row-4-tr':
      'Riga 4, toxoplasma e rosolia. IgG negative, IgM negative: osservare; ripetere le IgM in gravidanza.',
    'here-4-tr':
      'Seguita in parte: suscettibile, salvo esposizione troppo recente. Dove si ripete, toxoplasma significa IgG e IgM insieme e rosolia solo IgG, perché le sole IgM ingannano. Si aggiungono consigli di prevenzione e, per la rosolia, il vaccino dopo il parto o prima del concepimento.',
    'row-4-cmv': 'Riga 4, CMV. IgG negative, IgM negative: osservare; ripetere le IgM in gravidanza.',
    'here-4-cmv':
      'Seguita in parte: suscettibile, salvo contatto troppo recente. Dove si ripete sono IgG e IgM insieme, perché esistono infezioni senza IgM; si aggiungono consigli igienici.',
    'row-5-tr': 'Riga 5, toxoplasma e rosolia. IgG negative, IgM alte o in zona grigia: immunoblot IgM.',
    'here-5-tr':
      'Seguita in parte: l’immunoblot è offerto, e decide il secondo campione, perché solo IgG che compaiono provano un’infezione.',
    'row-5-cmv': 'Riga 5, CMV. IgG negative, IgM alte o in zona grigia: immunoblot IgM.',
    'here-5-cmv':
      'Seguita in parte: l’immunoblot è offerto, e decide il secondo campione, perché solo IgG che compaiono provano un’infezione.',
    'row-6-tr':
      'Riga 6, toxoplasma e rosolia. Primo test a metà gravidanza, IgG positive, IgM positive: immunoblot IgG, avidità e immunoblot IgM.',
    'here-6-tr':
      'Seguita, con di più: si aggiungono siero conservato e laboratorio di riferimento, perché allora un’avidità alta non risale più al concepimento.',
    'row-6-cmv':
      'Riga 6, CMV. Primo test a metà gravidanza, IgG positive, IgM positive: immunoblot IgG, avidità e immunoblot IgM.',
    'here-6-cmv':
      'Seguita, con di più: si aggiungono siero conservato e laboratorio di riferimento, perché allora un’avidità alta non risale più al concepimento.',
  },
};
