import type { cmvWords as english } from '../../en/library/cmv.ts';
import type { Like } from '../../like.ts';

export const cmvWords: Like<typeof english> = {
  title: 'CMV',
  lead: 'Che cos’è il CMV, che cosa significano i suoi esami, come cambia il rischio in gravidanza e che cosa succede per il neonato. Ogni fatto indica la sua fonte e se è stato letto, citato a memoria o ricavato qui. Non è sottoposto a revisione clinica.',
  sections: {
    what: 'Che cos’è',
    caught: 'Come si prende',
    prevention: 'Prevenzione e igiene',
    adult: 'La malattia nell’adulto sano',
    cells: 'IgG e IgM: che cosa significano i nove quadri',
    igm: 'IgM: quando compaiono, quanto durano, perché ingannano',
    avidity: 'Avidità: quanto saldamente si legano le IgG',
    limits: 'Limiti di avidità per kit, mai usati per classificare',
    blots: 'Immunoblot, neutralizzazione, anti-gB',
    pcr: 'PCR e sieroconversione',
    kinds: 'Infezione primaria, riattivazione, reinfezione',
    pregnancy: 'Infezione in gravidanza: come cambia il rischio nel tempo',
    amnio: 'Amniocentesi e imaging',
    trials: 'Che cosa hanno trovato gli studi di terapia in gravidanza',
    newborn: 'Il neonato: segni',
    'newborn-tests': 'Il neonato: esami e follow-up',
    immunity: 'Difese immunitarie deboli',
    counsel: 'Che cosa dire a una donna',
  },
  facts: {
    'what-virus':
      'Il CMV (citomegalovirus) è un virus della famiglia degli herpesvirus. Una volta preso resta per tutta la vita, per lo più silente, e può tornare attivo.',
    'what-matters':
      'Conta in due situazioni: in gravidanza, perché può raggiungere il bambino, e con difese immunitarie deboli.',
    'what-first': 'Un’infezione primaria durante la gravidanza comporta il rischio più alto per il bambino.',
    'what-congenital':
      'Il CMV che raggiunge il bambino prima della nascita si dice congenito. Un documento fonte lo traduce per errore con «genitale»; non ha nulla a che vedere.',
    'caught-fluids':
      'Da urina, saliva, latte materno, lacrime, sperma, secrezioni vaginali e sangue, quando raggiungono occhi, naso o bocca; con i rapporti sessuali, il latte, un organo o midollo trapiantato, il sangue, e alla nascita. Non con contatti occasionali.',
    'caught-child': 'La fonte principale per una donna in gravidanza è un bambino sotto i 3 anni.',
    'caught-incubation':
      'La malattia, se c’è, arriva da 28 a 60 giorni dopo l’infezione, 40 in media. Un campione negativo poco dopo un contatto quindi non prova nulla.',
    'caught-shedding':
      'Le persone sane già positive eliminano il virus di tanto in tanto. La PCR su urina o saliva della madre quindi non dimostra un’infezione primaria.',
    'prev-wash': 'Lavare le mani per 15-20 secondi, soprattutto dopo pannolini, saliva e giocattoli.',
    'prev-share':
      'Non condividere cibo, tazze, posate, spazzolino da denti o ciuccio con un bambino piccolo.',
    'prev-kiss': 'Baciare un bambino piccolo sulla fronte, non sulle labbra.',
    'prev-clean':
      'Pulire giocattoli e superfici toccati da saliva o urina, e fare attenzione agli oggetti sporchi.',
    'prev-partner':
      'Preservativo in gravidanza, perché il partner può trasmetterlo; lui segue la stessa igiene.',
    'prev-all':
      'I consigli valgono per ogni donna, qualunque siano i suoi anticorpi, prima di una gravidanza e al suo inizio.',
    'prev-value':
      'Un’analisi decisionale ha trovato che promuovere l’igiene può giovare più dello screening.',
    'prev-work-page':
      'Un documento fonte consiglia di allontanare per quel periodo le donne in gravidanza sieronegative da case per bambini, reparti e asili nido.',
    'prev-work-guidance':
      'Gli organismi di Stati Uniti e Regno Unito non consigliano un’esclusione di routine dal lavoro: bastano le precauzioni standard. Le norme tedesche sulla maternità limitano spesso il lavoro con bambini sotto i 3 anni. Chiedere al datore di lavoro o alla medicina del lavoro.',
    'prev-work-monitor':
      'Alle donne sieronegative che lavorano in sanità o con i bambini si possono offrire esami intermedi (SOGC 2010).',
    'prev-vaccine': 'Non c’è un vaccino autorizzato; quelli in studio sono sperimentali.',
    'adult-signs':
      'Per lo più nessuno. Altrimenti stanchezza, febbre da 38 °C, mal di gola, dolori, linfonodi ingrossati, a volte esantema, fegato o milza ingrossati, per circa 3 settimane.',
    'adult-mono':
      'Circa un’infezione primaria su dieci somiglia a una mononucleosi. La mononucleosi da EBV e un’infezione recente da HIV hanno lo stesso aspetto.',
    'adult-complications':
      'Complicanze rare: sindrome di Guillain-Barré, encefalite, infiammazione del cuore.',
    'adult-test':
      'In gravidanza una malattia simile alla mononucleosi o un’epatite non spiegata è motivo per testare.',
    'cell-neg-neg':
      'IgG negative, IgM negative: suscettibile, o infettata nelle ultime 3-4 settimane. Igiene, e controlli fino a 14-16 settimane dove la sede ripete; IgG e IgM insieme.',
    'cell-neg-grey':
      'IgG negative, IgM in zona grigia: per lo più IgM aspecifiche, a volte un’infezione molto precoce. Altro metodo IgM o blot ora, secondo campione dopo 2-3 settimane, PCR su sangue all’inizio della gravidanza.',
    'cell-neg-pos':
      'IgG negative, IgM positive: un’infezione molto precoce o IgM false. Lo dicono le IgG del secondo campione.',
    'cell-grey-neg':
      'IgG in zona grigia o basse, IgM negative: non confermato. Un risultato falso, un anticorpo vecchio e basso, uno passivo, o i primi giorni di una sieroconversione. Assistere come suscettibile finché non parla il blot IgG.',
    'cell-grey-grey':
      'Entrambe in zona grigia: nessuna fonte ha una regola. Leggere insieme come possibilmente precoce e come suscettibile: blot, PCR su sangue, secondo campione, laboratorio di riferimento.',
    'cell-grey-pos':
      'IgG in zona grigia, IgM positive: il quadro delle prime 1-3 settimane di IgG. Un’infezione primaria precoce fino a prova contraria; medicina fetale lo stesso giorno all’inizio della gravidanza.',
    'cell-pos-neg':
      'IgG positive, IgM negative: infezione pregressa. Se testata la prima volta dopo 16-18 settimane la sua data non è nota, perché le IgM possono essere ormai scomparse.',
    'cell-pos-grey': 'IgG positive, IgM in zona grigia: come entrambe positive, con un sospetto minore.',
    'cell-pos-pos':
      'Entrambe positive: un’infezione primaria recente, IgM persistenti, una riattivazione o una reazione crociata. Decide l’avidità, con la sua settimana.',
    'cell-low-false':
      'Undici di 33 donne ritestate per IgG basse (14-50 U/mL con un kit) erano in realtà sieronegative con blot, neutralizzazione ed ELISA per glicoproteine.',
    'cell-passive':
      'Immunoglobuline, anti-D o un emoderivato nei mesi precedenti possono portare nel campione le IgG di altri e simulare una sieroconversione.',
    'cell-gray-zones':
      'Le zone grigie differiscono per kit: IgM 0,70-0,89 (VIDAS), 0,85-0,99 (Architect), 0,7-1 (Roche), 30,00-34,99 (Quest); IgG 4-6 AU/mL (VIDAS), 0,5-1 (Roche), 0,60-0,69 (Quest); Enzygnost 0,100-0,200. Vale la zona del laboratorio stesso.',
    'igm-alone':
      'Le sole IgM non dimostrano mai un’infezione primaria, e IgM negative non la escludono mai. La dimostra la sieroconversione delle IgG, o IgM con avidità bassa.',
    'igm-missing':
      'Assenti in una vera infezione primaria: 4,7% a 1-3 mesi con un kit attuale; fino al 23% entro 8 settimane e 28% a un’epoca ignota con kit più vecchi. Per questo ripetere le sole IgM non basta.',
    'igm-late': 'Le IgM possono impiegare fino a 3 settimane per comparire.',
    'igm-persist':
      'Le IgM durano 6-9 mesi in alcune donne in gravidanza, quelle basse più di 12 mesi, a volte anni.',
    'igm-persist-case':
      'In una donna le IgM sono rimaste stabili da 8 mesi prima del concepimento a 2 anni dopo il parto, e il bambino era infetto.',
    'igm-false':
      'False o ingannevoli: infezione acuta da EBV, parvovirus B19, una stimolazione generale degli anticorpi, anticorpi eterofili e fattore reumatoide, un’infezione recente da HIV.',
    'igm-kits':
      'Di otto kit tutti tranne uno avevano una specificità dal 92 al 98%; solo quattro trovavano ogni infezione fino alla settimana 12.',
    'igm-range': 'In letteratura la sensibilità va dal 54 al 100% e la specificità dal 62 al 100%.',
    'igm-same-sera': 'Gli stessi 369 sieri hanno dato 105 positivi con un kit e 48 con un altro.',
    'igm-first': 'Testando prima le IgM l’1% delle donne restava senza una data, prima l’avidità il 26%.',
    'av-principle':
      'Un’avidità bassa parla per un’infezione primaria negli ultimi 3-4 mesi; alta esclude gli ultimi 3 mesi. Matura fino a circa 5 o 6 mesi.',
    'av-wordings':
      'I laboratori differiscono: bassa entro 3 mesi (CHL), 3-4 mesi (ARUP), 6 mesi (Quest); alta dopo 3 mesi (CHL) o 4 (Quest); maturata in 2-4 mesi (CDC) o a 22-24 settimane (Springer 2014).',
    'av-date':
      'L’avidità data il campione, non la gravidanza. Alta a 8 settimane e alta a 24 settimane sono risposte opposte: alta nelle prime 12-16 settimane parla per un’infezione vecchia, più tardi non può escluderne una nelle prime settimane.',
    'av-rule':
      'La regola: settimana del campione meno 13 (o le settimane garantite dal laboratorio, al massimo 17). Con prelievo a 8 settimane arriva a prima del concepimento, a 15 settimane al concepimento, a 18 settimane alla settimana 5, a 24 settimane alla settimana 11.',
    'av-not-absolute':
      'Anche un’avidità alta precoce non è assoluta: il 6,2% delle infezioni primarie ben datate aveva un’avidità alta a 1-3 mesi.',
    'av-downgrade':
      'Un’avidità alta non rassicura accanto a IgG basse o in zona grigia, IgG negative in precedenza, una PCR positiva su sangue, sintomi, un blot IgM con bande precoci, o immunoglobuline.',
    'av-low-igg':
      'Con IgG basse l’avidità non si può misurare o inganna in entrambi i sensi: soglie minime di 6 AU/mL (Architect, VIDAS) e una densità ottica di 0,300 (Radim); falsamente alta con LIAISON sotto 50 U/mL.',
    'av-intermediate':
      'Intermedia non è informativa per la maggior parte; con un kit significava nessuna infezione nelle 12 settimane precedenti in 15 di 17 donne.',
    'av-low-lasting':
      'Un’avidità bassa può durare: 6 di 64 donne inviate l’hanno mantenuta oltre 18 settimane con un kit, e due di loro erano alte con un altro.',
    'av-low-predict':
      'Un indice sotto il 40% con un kit significava infezione nelle ultime 20 settimane nel 93,4%.',
    'av-bodeus':
      'Un indice sopra il 65% nel primo trimestre significava un’infezione pregressa; nel secondo trimestre un bambino era infetto nonostante questo.',
    'av-igm-negative':
      'Testare l’avidità solo quando le IgM sono positive ne fa sfuggire alcune basse; vale la pena chiederla quando sintomi, un’esposizione o un’ecografia ne danno motivo.',
    'av-passive': 'Dopo immunoglobuline le IgG e l’avidità non si possono leggere per mesi.',
    'lim-rule':
      'Lo stesso 0,62 è alto in un laboratorio e intermedio in un altro. Questo elenco è da leggere e non si usa mai per classificare un risultato: vale la categoria del laboratorio che referta, e gli indici non si confrontano mai tra kit.',
    'lim-architect': 'Architect: bassa sotto 50,0%, zona grigia 50,0-59,9%, alta da 60,0%.',
    'lim-elecsys': 'Elecsys: bassa sotto 45,0%, zona grigia 45,0-54,9%, alta da 55,0%.',
    'lim-vidas': 'VIDAS, foglietto più vecchio: bassa sotto 0,2, zona grigia 0,2-0,8, alta sopra 0,8.',
    'lim-vidas-two':
      'VIDAS, rivalutato: bassa sotto 0,40, zona grigia 0,40-0,65, alta da 0,65. Che sia il kit chiamato VIDAS II è citato a memoria.',
    'lim-liaison-one':
      'LIAISON, prima generazione: bassa sotto 0,20, zona grigia 0,20-0,30, alta sopra 0,30.',
    'lim-liaison-two':
      'LIAISON avidity II: bassa sotto 0,15, zona grigia 0,15-0,25, alta da 0,25. Un laboratorio stampa questi limiti senza nominare il kit.',
    'lim-euroimmun': 'Euroimmun: bassa sotto 40%, zona grigia 40-60%, alta sopra 60%.',
    'lim-radim': 'Radim: bassa sotto 35%, zona grigia 35-45%, alta sopra 45%.',
    'lim-quest': 'Quest: bassa sotto 0,60, zona grigia 0,60-0,70, alta sopra 0,70.',
    'lim-arup': 'ARUP: bassa fino a 0,50, zona grigia 0,51-0,59, alta da 0,60.',
    'lim-sheet':
      'Scheda di algoritmo secondo SOGC: sotto 30% meno di 3 mesi, sotto 60% motivo di preoccupazione, sopra 60% 4-6 mesi o più.',
    'lim-blot': 'L’avidità su blot (Mikrogen) si legge banda per banda.',
    'lim-same-sera':
      'Entro 3 mesi dalla sieroconversione Architect ha dato bassi 34 di 34 sieri, Radim 28 di 30 bassi e uno alto, il VIDAS più vecchio 5 di 31 bassi e 26 in zona grigia. I più recenti LIAISON e VIDAS concordavano nel 77%.',
    'blot-antigens':
      'Antigeni sulla striscia: IE1, p150, CM2 (p52 con UL57), p65, gB1 e gB2. Le IgM per p150, CM2 e IE1 compaiono presto; le IgG per p150, IE1, CM2 e p65 presto, le IgG per gB tardi.',
    'blot-igm':
      'Il blot IgM conferma IgM trovate con ELISA; il numero di bande va con il rischio di trasmissione. Rispetto a due metodi ELISA ha trovato tutti i positivi e il 98,6% dei negativi.',
    'blot-profile':
      'Meno del 10% delle donne con IgM positive ha avuto un bambino infetto; con un profilo blot a rischio il 29%, come dopo una sieroconversione nel primo trimestre (25%).',
    'blot-three':
      'IgM, blot e avidità insieme hanno classificato 456 donne: bambini infetti sono nati solo nel gruppo definito primario.',
    'blot-claim':
      'Un laboratorio dichiara una sensibilità del 97% e una specificità del 99%, e dice che il blot data l’infezione meglio dell’avidità.',
    'blot-dating':
      'Che il blot dati meglio non è stabilito. L’avidità su blot collocava l’infezione entro 14 settimane nel 96,9% ma non si poteva leggere in 11 di 47 sieri; a suo favore, 14 di 20 sieri con un’avidità falsamente alta erano bassi con l’avidità su blot.',
    'blot-neutralising':
      'Gli anticorpi neutralizzanti compaiono da 13 a 15 settimane dopo l’infezione. IgG positive senza di essi significano un’infezione primaria recente. Il blot per glicoproteine li rispecchia, ma il 6,4% non risponde mai.',
    'blot-gb':
      'Le IgG anti-gB seguono la curva dell’avidità. Le IgM anti-p52 calano prima delle IgM totali: debolmente positive nel 20% contro il 40% a 6-12 mesi. Precoce e tardivo si distinguono, il mezzo si sovrappone. Su un blot una banda gB parla per più di circa 3 mesi; la sua assenza fa nascere il sospetto e non prova nulla.',
    'blot-igg-use':
      'Un blot IgG chiarisce IgG in zona grigia o basse: negativo significa suscettibile, positivo un’infezione pregressa. Un blot indeterminato non cambia nulla.',
    'blot-igm-use':
      'Un blot IgM orienta e non chiude nulla: se è negativo accanto a IgG negative si preleva comunque il secondo campione; se è positivo contro un’avidità alta precoce il caso non si chiude.',
    'pcr-sero':
      'La sieroconversione, IgG negative e poi positive in campioni appaiati, meglio se testati in parallelo, è lo standard di riferimento.',
    'pcr-sero-check':
      'Una sieroconversione si verifica: in 10 di 10 donne inviate per sieroconversione le IgG erano false.',
    'pcr-blood':
      'Il DNA del CMV si trova nel sangue della madre per 2-3 settimane (ACOG), spesso più a lungo con la PCR moderna (citato a memoria). Accanto a IgM o ad avidità bassa sostiene un’infezione primaria; senza IgG distingue l’infezione da IgM false.',
    'pcr-blood-limits':
      'Una PCR negativa su sangue non esclude nulla. Un gruppo ha trovato la PCR insufficiente per una diagnosi e senza legame con il rischio fetale, un altro definisce il DNA nei leucociti un marcatore di rischio.',
    'pcr-specimen':
      'Una semplice «PCR positiva» non significa nulla senza il materiale, la persona e, in un neonato, l’età in giorni.',
    'pcr-fetus': 'Il feto si testa nel liquido amniotico, non nel sangue della madre.',
    'kind-nonprimary':
      'Dopo una riattivazione o un nuovo ceppo è infetto dallo 0,15 al 2% dei bambini, dopo un’infezione primaria dal 30 al 40%.',
    'kind-share':
      'Dove la maggior parte delle donne è immune causa la maggior parte delle infezioni congenite; in una coorte francese metà dei neonati infetti.',
    'kind-no-test':
      'Nessun esame della madre la mostra in modo affidabile: le IgM spesso mancano, l’avidità resta alta. Si trova nel feto o nel neonato.',
    'kind-cases':
      'Un neonato malato e infetto è nato da una madre le cui IgG+/IgM− non sono mai cambiate; di 1.287 donne con IgG, senza IgM e con avidità sopra il 45% sette hanno avuto un neonato infetto.',
    'kind-known':
      'IgG documentate da ben prima della gravidanza escludono un’infezione primaria, qualunque siano le IgM: si tratta allora di IgM persistenti o di un’infezione non primaria.',
    'kind-no-drug': 'Non ne consegue alcun antivirale di routine.',
    'preg-transmission':
      'Un’infezione primaria raggiunge il feto nel 5,5% prima del concepimento (intervallo 0,1-10,8), nel 21% intorno a esso (8,4-33,6), nel 36,8% nel primo (31,9-41,6), nel 40,3% nel secondo (35,5-45,1) e nel 66,2% nel terzo trimestre (58,2-74,1).',
    'preg-insult':
      'Il danno va in senso opposto. Dei feti infetti il 28,8% (2,4-55,1) dopo infezione intorno al concepimento, il 19,3% (12,2-26,4) nel primo, lo 0,9% (fino a 2,4) nel secondo e lo 0,4% nel terzo trimestre aveva reperti cerebrali o segni neurologici alla nascita. L’attribuzione ai periodi è citata a memoria.',
    'preg-later':
      'Ipoacusia o ritardo negli infetti: 22,8% dopo il primo e 0,1% dopo il secondo trimestre, nessuno dopo il terzo.',
    'preg-sequelae':
      'In un’altra coorte 35 di 108 bambini (32,4%, 23,7-42,1) infettati nel primo trimestre avevano un danno permanente, nessuno più tardi (limiti superiori 6,5 e 12%); cita dati più vecchi del 15% per infezione più tardiva.',
    'preg-range':
      'Altri danno dal 40 al 50% e dal 51 al 57% dopo il primo trimestre; le cifre più vecchie di consulenza sono dal 30 al 40% per la trasmissione e dal 20 al 25% per il danno negli infetti. Si mostra una gamma di valori, con i suoi intervalli.',
    'preg-product':
      'Moltiplicati, calcolo fatto qui e senza intervalli: circa 6,0% intorno al concepimento, 7,1% nel primo, 0,4% nel secondo e 0,3% nel terzo trimestre.',
    'preg-definitions':
      '«Intorno al concepimento» è da circa 4 settimane prima dell’ultima mestruazione a 4-6 settimane dopo; le definizioni differiscono per articolo, e i suoi intervalli sono molto ampi.',
    'preg-bundle':
      'Dopo un’infezione primaria probabile o confermata: medicina fetale entro giorni se all’inizio, datazione su siero conservato, il colloquio sul valaciclovir, amniocentesi nella sua finestra, ecografia, e un piano per il neonato.',
    'amnio-window':
      'Finestre indicate: dopo 21 settimane e 6 dopo l’infezione (SMFM), 20 e 8 (gruppo europeo), 18 e 8 (una sintesi di ECCI), 8 dopo l’infezione (SOGC).',
    'amnio-ecci':
      'ECCI: da 17 settimane e 8 settimane dopo l’infezione. Prima che entrambe siano raggiunte la risposta è attendere, non «negativo».',
    'amnio-early':
      'Fatta troppo presto non individua tutti: ha trovato il 45% a 14-20 settimane, e due falsi negativi erano prelevati 3-4 settimane dopo l’infezione.',
    'amnio-negative':
      'Nella sua finestra non individua ancora dall’8,6% (24 infetti tra 712 negativi, tutti poi in salute) al 15,6% degli infetti, raramente con segni. Una buona notizia sulla prognosi, non un’esclusione: il neonato si testa.',
    'amnio-treated': 'È stato descritto un neonato infetto dopo un risultato negativo durante valaciclovir.',
    'amnio-load': 'Da mille copie in su il feto è certamente infetto; cariche più alte vanno con segni.',
    'img-follow':
      'Ecografia ogni 2-4 settimane dopo un’infezione primaria, con attenzione particolare al cervello; RM a circa 28-32 settimane se il feto è infetto.',
    'img-screen':
      'Un’ecografia di routine non è un test di screening per il CMV; l’imaging mirato di un feto infetto è buono.',
    'img-npv': 'Quando ecografia e RM sono entrambe normali, più dell’85% di questi bambini sta bene.',
    'trial-vala':
      'Valaciclovir, uno studio randomizzato: 11% dei feti infetti (5 di 45) contro 30% (14 di 47), odds ratio 0,29 (0,09-0,90); dopo un’infezione nel primo trimestre 2 di 19 contro 11 di 23; dopo infezione intorno al concepimento nessuna differenza (P = 0,91).',
    'trial-vala-late':
      'Le donne che hanno trasmesso nonostante il farmaco avevano iniziato più tardi: 75,6 contro 50,8 giorni dopo l’infezione.',
    'trial-vala-pooled':
      'Aggregati: odds ratio 0,37 (3 studi; primo trimestre 0,30), 0,34 (527 donne; 0,34 intorno al concepimento, 0,35 nel primo trimestre), 0,39 (860 donne; 0,30 e 0,47).',
    'trial-vala-kidney':
      'Danno: danno renale acuto, grave in una donna poco dopo l’inizio, in un’altra su 269 risolto entro 5 giorni. Circa il 2,1% ha avuto effetti avversi gravi (citato a memoria).',
    'trial-vala-care':
      'Dove si somministra: entro 8 settimane dall’infezione, con molti liquidi e un esame dei reni ogni 2 settimane; la porzione più piccola e più frequente tiene bassi i picchi (citato a memoria).',
    'trial-vala-label':
      'Off-label ovunque, per quanto è noto. Non studiato per prevenire un’infezione tardiva in gravidanza, né dopo una riattivazione.',
    'trial-hig-revello':
      'Immunoglobuline iperimmuni, studio randomizzato: 30% (18 di 61) contro 44% (27 di 62) infetti, P = 0,13. Più complicanze ostetriche, 13 contro 2% (citato a memoria).',
    'trial-hig-hughes':
      'Secondo studio randomizzato: 22,7 contro 19,4%, rapporto 1,17 (0,80-1,72), interrotto per futilità; morti 4,9 contro 2,6%, parto pretermine 12,2 contro 8,3%, una grave reazione allergica; a due anni 13,4 contro 10,1%.',
    'trial-hig-kagan':
      'Senza randomizzazione, somministrate presto e ogni due settimane: 7,5 contro 35% (2019) e 6,5% (2021).',
    'trial-hig-answer': 'Le linee guida non usano le immunoglobuline iperimmuni al di fuori della ricerca.',
    'trial-others':
      'Ganciclovir e valganciclovir hanno danneggiato embrioni negli animali e attraversano la placenta; non sono una risposta a una sierologia in gravidanza.',
    'trial-others-rest':
      'Foscarnet e cidofovir sono tossici e troppo poco studiati in gravidanza; interferoni e immunostimolanti non funzionano.',
    'nb-well':
      'La maggior parte dei neonati infetti appare sana e resta in salute. Ipoacusia e ritardo possono arrivare più tardi, a volte un deficit della vista.',
    'nb-signs':
      'Segni alla nascita: nascita pretermine, basso peso, ittero, fegato e milza ingrossati, macchie violacee, testa piccola, polmonite, convulsioni. La malattia grave ha una prognosi sfavorevole.',
    'nb-laboratory':
      'In laboratorio: ALT elevate, poche piastrine, bilirubina elevata, emolisi, proteine elevate nel liquor.',
    'nb-complications':
      'Più tardi: ipoacusia, disabilità intellettiva, deficit della vista, convulsioni, scarsa coordinazione, debolezza.',
    'nb-perinatal':
      'L’infezione alla nascita o con il latte è per lo più silente in un bambino a termine, a volte una polmonite prolungata.',
    'nbt-pcr':
      'La PCR entro il giorno 21, su urina o su saliva confermata con urina, prova l’infezione prima della nascita. L’urina trova dal 98,8 al 100%; la saliva dal 97,4 al 100%, con una specificità dal 91,5 al 99,9%.',
    'nbt-saliva':
      'Una saliva positiva si conferma nell’urina: il 17% dei lattanti testati in screening e 15 di 96 non sono stati confermati, per lo più per latte di donatrice; di tutti i neonati solo dallo 0,03 allo 0,14% è falsamente positivo.',
    'nbt-late':
      'Dopo il giorno 21 un positivo non si può distinguere da un’infezione dopo la nascita; può farlo solo la goccia di sangue essiccata conservata dalla nascita.',
    'nbt-spot': 'La goccia di sangue essiccata trova dal 34 al 77%: se negativa non esclude nulla.',
    'nbt-serology':
      'Gli anticorpi non decidono: le IgG sono della madre fino a 12 mesi, le IgM mancano nel 10-30% dei sieri cordonali di bambini infetti, e in un confronto hanno trovato il 63% con una specificità dell’85%.',
    'nbt-check':
      'Un bambino infetto riceve una visita oculistica (ogni anno se malato), un’ecografia cerebrale, con RM se serve, emocromo, piastrine ed esami del fegato.',
    'nbt-hearing': 'Udito ogni 3-6 mesi fino a 3 anni, poi ogni 6-12 mesi fino a 6.',
    'nbt-follow':
      'Neurologo, otorino e oculista vedono i bambini infetti; informare il pediatra di un’infezione in gravidanza.',
    'nbt-follow-late':
      'Un gruppo non vuole un follow-up uditivo particolare dopo infezione tardiva; la maggior parte delle linee guida segue tutti, e così questo strumento.',
    'nbt-treatment':
      'I lattanti malati sono trattati da uno specialista pediatrico, con inizio nel primo mese; senza segni e con udito normale non di routine. Il riferimento sulla terapia dice che cosa affermano i documenti.',
    'nbt-milk':
      'L’allattamento al seno di un lattante a termine continua dopo CMV in gravidanza; i lattanti molto pretermine sono una domanda per lo specialista (citato a memoria).',
    'imm-organs':
      'Occhi, polmoni, fegato, esofago, stomaco, intestino e cervello possono ammalarsi; il pericolo è maggiore da 1 a 4 mesi dopo un trapianto e nell’HIV con meno di 50-100 cellule CD4.',
    'imm-serology':
      'I test degli anticorpi ingannano: IgM e IgG possono mancare. Questo strumento allora non dà una lettura normale e rinvia a uno specialista.',
    'imm-why':
      'Lì le soglie si basano su conta di CD4 e quantità di DNA, le cui unità differiscono (copie o unità internazionali, sangue o plasma), e finiscono in farmaci che una donna in gravidanza non riceve.',
    'imm-diagnosis':
      'La malattia da CMV si dimostra con antigene, coltura su fibroblasti (da giorni a settimane), PCR, anticorpi nel tempo, biopsia, una visita oculistica e imaging.',
    'say-negative':
      '«Molto probabilmente non ha avuto il CMV. Si lavi le mani dopo pannolini e saliva, non condivida tazza o cucchiaio con un bambino piccolo, lo baci sulla fronte.»',
    'say-positive':
      '«Ha avuto il CMV, molto probabilmente prima di questa gravidanza. Il virus può tornare, e un secondo ceppo può raggiungerla: l’igiene vale anche per Lei.»',
    'say-unclear':
      '«Questo risultato da solo non può dirlo. Un secondo campione tra due o tre settimane per lo più può; fino ad allora non diamo nulla per scontato.»',
    'say-recent':
      '«Un’infezione recente è probabile. Nella maggior parte delle gravidanze il bambino non è infetto o resta in salute. Lo chiariamo passo per passo, e la medicina fetale la vede presto.»',
    'say-baby':
      '«Un Suo esame del sangue non può mostrare se il bambino è infetto o danneggiato, e nessuna decisione sulla gravidanza si basa su di esso.»',
    'say-doctor':
      '«Si rivolga a un medico per una malattia simile alla mononucleosi in gravidanza, o per nuovi disturbi con difese immunitarie deboli, e informi il pediatra di un’infezione da CMV: udito e vista si controllano.»',
    'say-symptoms':
      '«Le IgG mostrano solo che una volta ha incontrato il virus. Non spiegano stanchezza o altri disturbi vaghi.»',
  },
};
