import type { toxoplasmaWords as english } from '../../en/guidelines/toxoplasma.ts';
import type { Like } from '../../like.ts';

/** What each source says of a pattern, in our words. */
export const toxoplasmaWords: Like<typeof english> = {
  'cdc-toxo-negative-negative': 'Tabella CDC: nessuna evidenza sierologica di infezione da toxoplasma.',
  'cdc-toxo-negative-grey':
    'Tabella CDC: forse un’infezione precoce, o IgM false. Se un secondo campione si legge uguale, probabilmente non infetta.',
  'cdc-toxo-negative-positive':
    'Tabella CDC: forse un’infezione acuta, o IgM false. Se un secondo campione si legge uguale, le IgM sono probabilmente false.',
  'cdc-toxo-grey-negative':
    'Tabella CDC: non decidibile su questo campione. Prelevare un nuovo campione o usare un altro metodo IgG.',
  'cdc-toxo-grey-grey':
    'Tabella CDC: non decidibile su questo campione. Prelevare un nuovo campione per entrambi gli anticorpi.',
  'cdc-toxo-grey-positive':
    'Tabella CDC: forse un’infezione acuta. Se un secondo campione si legge uguale o le IgG si positivizzano, consultare un laboratorio esperto.',
  'cdc-toxo-positive-negative':
    'Tabella CDC: infetta da 6 mesi o più, qualunque sia la settimana di gravidanza.',
  'cdc-toxo-positive-grey': 'Tabella CDC: probabilmente infetta da più di un anno, o IgM false.',
  'cdc-toxo-positive-positive':
    'Tabella CDC: forse infetta negli ultimi 12 mesi, o IgM false. Prelevare un nuovo campione e consultare un laboratorio esperto.',
  'fda-toxo-igm':
    'Avviso FDA: nessun singolo kit IgM decide; IgM reattive si confermano in un laboratorio di riferimento.',
  'acog-toxo-susceptible': 'ACOG: nessuno screening di routine per toxoplasma in gravidanza.',
  'acog-toxo-igm':
    'ACOG: IgM positive possono indicare un’infezione acuta; ripetere dopo 2-3 settimane e confermare in un laboratorio esperto.',
  'acog-toxo-low-avidity': 'ACOG: un’avidità bassa è compatibile con un’infezione negli ultimi 5 mesi.',
  'sogc-toxo-susceptible':
    'SOGC 285: nessuno screening di routine; testare donne a rischio o con ecografia suggestiva.',
  'sogc-toxo-igm':
    'SOGC 285: confermare in un laboratorio di riferimento prima di ogni intervento, ripetere dopo 2-3 settimane e considerare subito la spiramicina se si sospetta un’infezione acuta.',
  'france-toxo-susceptible':
    'Francia 2019: testare ogni mese dalla seconda visita, l’ultima volta 2-4 settimane dopo il parto, con consigli igienici.',
  'france-toxo-isolated-igm':
    'Francia 2019: ripetere le IgM con una seconda tecnica e prelevare un secondo siero dopo 2-3 settimane, in parallelo.',
  'france-toxo-grey-igg': 'Francia: chiarire IgG in zona grigia con l’immunoblot.',
  'france-toxo-immune':
    'Francia 2019: infezione pregressa, ma un secondo siero per escludere uno scambio di campioni o una rara sieroconversione senza IgM.',
  'france-toxo-both':
    'Francia 2019: confermare le IgM con una seconda tecnica, misurare l’avidità e confrontare in parallelo un secondo siero dopo 2-3 settimane.',
  'brazil-toxo-isolated-igm':
    'Brasile: iniziare la spiramicina lo stesso giorno e ripetere dopo 2-3 settimane; sospendere se le IgG restano negative, le IgM erano false.',
  'brazil-toxo-both-early': 'Brasile: trattare lo stesso giorno e richiedere l’avidità, fino a 16 settimane.',
  'brazil-toxo-both-late':
    'Brasile: trattare lo stesso giorno; dopo 16 settimane l’avidità non si richiede, perché se alta non escluderebbe. Con IgG molto alte il caso vale come probabile.',
  'brazil-toxo-high-early':
    'Brasile: un’avidità alta fino a 16 settimane colloca l’infezione prima della gravidanza.',
  'brazil-toxo-low':
    'Brasile, Ministero della Salute: avidità bassa con IgM positive è un caso probabile in qualsiasi settimana di gravidanza.',
  'brazil-toxo-high-late':
    'Brasile: dopo 16 settimane un’avidità alta non esclude un’infezione in gravidanza, pur potendo aiutare a datarla. Una settimana ignota si legge come tardiva.',
  'germany-toxo-susceptible':
    'Germania: il test non è di routine; i laboratori che ripetono lo fanno ogni 8-12 settimane, con consigli igienici.',
  'germany-toxo-both': 'Germania: secondo sistema di test, avidità e un controllo dopo 2-3 settimane.',
  'germany-toxo-low': 'Germania: avidità bassa significa un’infezione possibilmente fresca.',
  'uk-toxo-susceptible': 'UK National Screening Committee 2016: nessuno screening di popolazione.',
  'montoya-past-early':
    'Montoya e Remington: fino a 18 settimane IgG positive con IgM negative significa un’infezione prima della gravidanza.',
  'montoya-past-late':
    'Montoya e Remington: dopo 18 settimane l’epoca dell’infezione è incerta; laboratorio di riferimento e confronto con un siero più vecchio. Una settimana ignota si legge come tardiva.',
  'montoya-high-early':
    'Montoya e Remington: nelle prime 16 settimane un’avidità alta, con il profilo di riferimento, colloca l’infezione prima della gravidanza.',
  'montoya-high-late':
    'Montoya e Remington: la rassicurazione dell’avidità alta vale per le prime 16 settimane; più tardi, o con settimana ignota, consultare un laboratorio di riferimento.',
  'roche-toxo-not-high':
    'Roche: da un’avidità bassa o in zona grigia non si può trarre alcuna interpretazione clinica.',
  'findal-toxo-low':
    'Studio norvegese 2015: il 42% delle donne ha mantenuto un’avidità bassa per mesi, senza alcun bambino infetto tra le stabilmente basse; gli autori mettono in dubbio l’amniocentesi per queste.',
  'labcorp-toxo-avidity': 'Labcorp: l’avidità è destinata a siero noto come positivo per IgG.',
  'cdc-toxo-planning':
    'CDC: alcuni esperti consigliano di attendere 6 mesi per il concepimento dopo un’infezione recente.',
  'aap-toxo-pcr':
    'AAP 2017: una PCR per toxoplasma positiva in un liquido del lattante conferma l’infezione (a memoria).',
  'aap-toxo-igm':
    'AAP 2017: IgM nel sangue del lattante stesso da circa il giorno 5, IgA da circa il giorno 10, confermate e persistenti, significano infezione congenita (a memoria).',
  'aap-toxo-igg':
    'AAP 2017: le sole IgG sono della madre; seguirle fino alla scomparsa. IgG oltre i 12 mesi, o in aumento, mostrano infezione.',
  'aap-toxo-igg-negative':
    'AAP 2017: IgG negative, senza terapia e confermate da un secondo campione, valgono come non infetto; sotto terapia no.',
  'naples-toxo-igg-negative':
    'Napoli 2022: di 636 lattanti esposti non infetti quasi tutti erano IgG negativi a 5 mesi, tutti a 9 mesi.',
  'naessens-toxo-antibody':
    'Studio belga 1999: IgM e IgA nel sangue cordonale sono spesso passate dalla madre; il sangue neonatale è molto più specifico.',
  'bonetti-toxo-blot':
    'Bonetti 2026: un immunoblot madre-figlio ha individuato la maggior parte dei lattanti infetti alla nascita; se negativo non esclude.',
  'cdc-page-igm-first':
    'CDC: si testano prima le IgG; le IgM si aggiungono quando conta l’epoca dell’infezione.',
  'cdc-page-igg-alone':
    'CDC: le IgG dicono che si è infettata; le IgM si aggiungono quando conta l’epoca dell’infezione.',
  'cdc-page-igm-negative': 'CDC: IgM negative escludono praticamente un’infezione recente.',
  'cdc-page-igm-positive':
    'CDC: IgM positive sono difficili da interpretare, perché possono durare fino a 18 mesi.',
  'cdc-rise-missed':
    'CDC: un aumento delle IgG spesso sfugge, perché il plateau è già raggiunto; nessun aumento non è prova di un’infezione vecchia.',
  'insert-isolated-igm':
    'Istruzioni di un kit con la tabella CDC: nuovo campione; se si legge uguale, le IgM sono probabilmente false e probabilmente non è infetta.',
  'insert-grey-igg':
    'Istruzioni di un kit con la tabella CDC: non deciso; nuovo campione o altro metodo IgG.',
  'insert-grey-grey':
    'Istruzioni di un kit con la tabella CDC: non deciso; entrambi gli anticorpi si ripetono.',
  'insert-grey-positive':
    'Istruzioni di un kit con la tabella CDC: forse un’infezione acuta; se resta uguale o le IgG si positivizzano, un laboratorio esperto.',
  'insert-positive-grey':
    'Istruzioni di un kit con la tabella CDC: infezione probabilmente da più di un anno, o IgM false.',
  'acog-toxo-fetal':
    'ACOG: quando l’infezione del feto è provata, terapia combinata con pirimetamina, sulfadiazina e acido folinico; la spiramicina è per un’infezione acuta della madre.',
  'sogc-toxo-igm-scan':
    'SOGC 285: reperti ecografici suggestivi con IgM positive: laboratorio di riferimento, secondo campione e si offre l’amniocentesi.',
  'sogc-toxo-scan':
    'SOGC 285: reperti ecografici suggestivi: testare, e offrire l’amniocentesi qualunque siano le IgM.',
  'france-four-profiles-isolated':
    'Guida francese dei quattro profili, riferita da una tesi: IgM senza IgG possono essere IgM naturali senza infezione; IgG ancora negative dopo 2-3 settimane significano non infetta, e ancora suscettibile.',
  'france-course-isolated':
    'Corso universitario francese: dopo l’infezione le IgG seguono le IgM entro 1-3 settimane.',
  'france-course-rise':
    'Corso universitario francese: IgG in aumento accanto a IgM significano un’infezione di circa gli ultimi 2 mesi, perché le IgG raggiungono il plateau dal mese 2 al 3.',
  'france-stable':
    'Prassi francese: IgG stabili senza terapia collocano l’infezione almeno circa 2 mesi prima del primo siero (a memoria).',
  'brazil-moh-isolated':
    'Brasile, Ministero della Salute: IgG ancora negative dopo 2-3 settimane significano IgM false, e resta suscettibile; IgG positivizzate sono una sieroconversione.',
  'brazil-rule-late':
    'Brasile, quesito d’esame: dopo 16 settimane l’avidità non si richiede; se alta non escluderebbe, pur potendo aiutare a datare.',
  'brazil-rule-early': 'Brasile, quesito d’esame: fino a 16 settimane si richiede l’avidità.',
  'brazil-susceptible': 'Brasile: ripetere da ogni mese a ogni trimestre, secondo le risorse (a memoria).',
  'aesculabor-susceptible':
    'Germania, Aesculabor: l’assicurazione pubblica paga solo al sospetto giustificato; dove si ripete, ogni 8-12 settimane.',
  'lab-kl-second': 'Germania, lab-kl: IgM debolmente positive si verificano con un secondo sistema di test.',
  'germany-phases-control': 'Rassegna tedesca: IgM reattive si controllano dopo 2-3 settimane.',
  'italy-susceptible': 'Italia: ripetere ogni 4-6 settimane.',
  'austria-susceptible': 'Austria: ripetere circa ogni 8 settimane (a memoria).',
  'norway-susceptible': 'Progetto norvegese: tre campioni in gravidanza.',
  'australia-susceptible': 'Australia: poche prove a favore dello screening; dare consigli di prevenzione.',
  'who-susceptible':
    'OMS 2016: non è nota una raccomandazione su screening o sierologia per toxoplasma (a memoria).',
  'arup-repeat': 'ARUP: ripetere dopo 10-14 giorni; altrove nella sua guida 1-3 settimane.',
  'cutoffs-high-planning':
    'Produttori di Elecsys, Architect e Vidas: un’avidità alta esclude una prima infezione negli ultimi 4 mesi.',
  'cutoffs-high-early':
    'Produttori di Elecsys, Architect e Vidas: un’avidità alta esclude una prima infezione negli ultimi 4 mesi, che qui risalgono all’ultima mestruazione.',
  'cutoffs-high-late':
    'Produttori di Elecsys, Architect e Vidas: un’avidità alta esclude solo gli ultimi 4 mesi. Una settimana ignota si legge come tardiva.',
  'villard-high-planning':
    'Villard 2013: con tutti e quattro i kit confrontati ogni avidità alta apparteneva a un’infezione latente.',
  'villard-high-early':
    'Villard 2013: con tutti e quattro i kit confrontati ogni avidità alta apparteneva a un’infezione latente, non acuta.',
  'villard-not-high':
    'Villard 2013: un’avidità non alta non significa in modo affidabile un’infezione acuta.',
  'liesenfeld-no-avidity':
    'Liesenfeld 2001: dei sieri del primo trimestre con IgM reattive il 56% aveva avidità alta: queste donne si erano probabilmente infettate prima della gravidanza.',
  'liesenfeld-high':
    'Liesenfeld 2001: nel primo trimestre un’avidità alta colloca l’infezione prima della gravidanza; i primi dati europei parlavano di 3 mesi.',
  'lappalainen-high':
    'Studio finlandese 1995: un’avidità alta nel primo trimestre parla fortemente contro un’infezione in gravidanza.',
  'jenum-1997-high':
    'Studio norvegese 1997: con il suo metodo un’avidità alta significava più di 20 settimane, quindi rassicurava nella prima metà della gravidanza. Altri kit risalgono meno indietro.',
  'tomasoni-low':
    'Studio italiano su 778 donne, tutte in spiramicina: con avidità bassa o intermedia e IgM nel primo trimestre un bambino su 747 era infetto.',
  'smets-intermediate':
    'Smets 2016: con Architect e Vidas la maggior parte delle avidità in zona grigia veniva da donne infettate più di 4 mesi prima.',
  'boquel-low':
    'Boquel 2019, un solo test: con Liaison XL un indice sotto 0,05 era recente, meno di 3 mesi, nel 97%, da 0,05 a 0,1 nel 69%. Altri kit non possono prenderlo in prestito.',
  'meroni-treated':
    'Meroni 2009: la spiramicina rallenta l’aumento di IgG e avidità; l’avidità risale dopo il parto.',
  'lefevre-treated':
    'Studio francese 2007: sotto spiramicina l’avidità matura lentamente, più lentamente se l’infezione è tardiva in gravidanza; 12 settimane dopo l’infezione quasi tutti gli indici erano ancora bassi.',
  'norway-amnio':
    'Studio norvegese 2017: di 346 donne arrivate perfino all’amniocentesi metà si era infettata prima della gravidanza.',
  'gras-persistent':
    'Gras 2004: le IgM duravano 10-13 mesi in mediana, secondo il metodo, e più di 2 anni nel 9-27%.',
  'dhakal-both':
    'Dhakal 2015: di 451 persone con entrambi gli anticorpi in laboratori comuni il 22% era acuto, il 74% cronico, il 2% non infetto, il 2% indeterminato.',
  'series-igm-positive': 'Casistica di 20 anni: di 130 donne inviate, 116 con IgM positive, 7 erano acute.',
  'management-reference':
    'Liesenfeld 2001: in 811 donne con IgM positive altrove il profilo di un laboratorio di riferimento ha cambiato ciò che è stato fatto.',
  'jenum-1998-late':
    'Studio norvegese 1998: circa un quinto dei sieri prelevati da 21 a 52 settimane dopo l’infezione non aveva IgM. Una settimana ignota si legge come tardiva.',
  'montoya-2002-early':
    'Montoya 2002: fino a circa 24 settimane, IgG a basso titolo senza IgM sono essenzialmente un’infezione di prima della gravidanza.',
  'montoya-2002-middle':
    'Montoya 2002: la lettura come infezione vecchia vale fino a circa 24 settimane e per un basso titolo. Una settimana ignota si legge come tardiva.',
  'olariu-positive':
    'Olariu 2019, laboratorio di riferimento: delle donne IgG positive con IgA il 75% era acuto; con IgM e IgA insieme l’86%.',
  'olariu-negative':
    'Olariu 2019, laboratorio di riferimento: delle donne IgG positive senza IgA il 4% era acuto; con IgM ma senza IgA il 19%.',
  'isaga-isolated':
    'Studio multicentrico francese: abbinare un kit IgM molto sensibile a uno molto specifico; la specificità tra IgM isolate andava dal 24% al 95%.',
  'khammari-2015-isolated':
    'Khammari 2015: una banda IgG isolata a 30 kDa accanto a IgM rende verosimile l’inizio di una sieroconversione.',
  'blot-seroconversion':
    'Studio francese: in 26 di 39 vere sieroconversioni l’immunoblot IgG era positivo mentre le IgG di routine no; in 13 era negativo: se negativo non esclude nulla.',
  'igm-blot-unsuitable':
    'Uno studio: un immunoblot IgM mostra le stesse bande in persone infette, immuni e mai infettate; non può servire da riferimento.',
  'liesenfeld-1997-isolated':
    'Liesenfeld 1997: di 153 sieri discordanti il 46% aveva IgM positive accanto a un dye test negativo, quindi IgM false.',
  'khammari-2013-grey':
    'Khammari 2013: di 85 IgG dubbie o discordanti l’86% era positivo all’immunoblot: per lo più un’infezione vecchia a basso titolo.',
  'russia-grey':
    'Russia, un medico di laboratorio: trattare IgG in zona grigia come negative e testare ogni mese.',
  'fricker-retest':
    'Fricker-Hidalgo 2013: la sieroconversione senza IgM esiste, in 15 casi su 26 le IgM non furono mai trovate; ripetere richiede IgG e IgM.',
  'fricker-no-igm':
    'Fricker-Hidalgo 2013: 26 sieroconversioni inizialmente senza IgM, avidità bassa in 16; confermare con immunoblot e in parallelo, anche contro uno scambio di campioni.',
  'cste-seroconversion':
    'CSTE 2024: la sieroconversione IgG in questa gravidanza vale come infezione acuta. Definizione di sorveglianza, non destinata alla diagnosi.',
  'cste-rise':
    'CSTE 2024: un aumento di quattro volte delle IgG in sieri a distanza di 3 settimane o più vale come infezione acuta. Definizione di sorveglianza, non destinata alla diagnosi.',
  'wallon-negative':
    'Wallon 2010: la PCR su liquido amniotico ha individuato il 92% delle infezioni; dei risultati negativi il 98% era giusto: se negativa non conclude il follow-up.',
  'wallon-positive': 'Wallon 2010: ogni PCR positiva su liquido amniotico era una vera infezione del feto.',
  'romand-negative':
    'Romand 2001: la PCR su liquido amniotico ha individuato il 64% delle infezioni; dei risultati negativi l’88% era giusto.',
  'meta-amniotic':
    'Metanalisi: la PCR su liquido amniotico ha sensibilità 87% e specificità 99% se prelevato entro 5 settimane dalla diagnosi materna.',
  'aap-mother-susceptible': 'AAP 2017: consigli su cibo, cucina, terra e gatti per ogni donna suscettibile.',
  'aap-mother-negative-weak':
    'AAP 2017: una persona vale come non infetta solo se capace di produrre anticorpi; con difese ridotte un risultato negativo non è valido.',
  'aap-mother-weak':
    'AAP 2017: con difese gravemente ridotte un’infezione vecchia può riattivarsi e raggiungere il feto.',
  'aap-mother-near':
    'AAP 2017: un’infezione nei 3 mesi prima del concepimento conta ancora come rischio per il feto.',
  'robert-gangneux-near':
    'Caso clinico 2009: un bambino infetto benché la madre si fosse infettata prima del concepimento.',
  'italy-near':
    'Coorte italiana 2007-2018: nessun bambino infetto dopo 12 infezioni intorno al concepimento.',
  'hiv-weak':
    'Rassegna su HIV: la malattia da toxoplasma diventa più probabile con CD4 sotto 100; la trasmissione al bambino è stimata sotto il 5%, per prima infezione o riattivazione.',
  'andrade-eyes':
    'Caso clinico 2010: neonato infetto di una madre con malattia oculare attiva, IgG stabili e senza IgM.',
  'elbez-travel':
    'Caso francese 2009: figlio infetto di una madre immune prima del concepimento, dopo reinfezione con un ceppo atipico (Sudamerica, carne di cavallo cruda importata).',
  'guiana-travel':
    'Guyana francese: figlio infetto di una donna immune con IgG stabili, senza IgM o IgA e con agglutinazione non acuta.',
  'avelino-travel':
    'Brasile, Goiania 2014: 9 di 162 trasmissioni sono state attribuite a riattivazione in gravidanza. Controverso, e non visto nei dati europei.',
  'ivig-toxo':
    'Hanson 2020: la sierologia può positivizzarsi dopo immunoglobuline. Il toxoplasma è stato testato, ma gli abstract non lo elencano tra quelle positivizzate.',
  'ivig-wait-toxo':
    'Pagina di riferimento: usare il siero di prima delle immunoglobuline, o attendere circa 3 mesi.',
  'known-immune':
    'Risposta di un esperto italiano: con IgG positive da anni prima, IgM trovate ora sono persistenti.',
  'aap-toxo-igg-stays': 'AAP 2017: IgG ancora presenti oltre i 12 mesi mostrano infezione congenita.',
  'aap-toxo-igg-rises':
    'AAP 2017: IgG del lattante che aumentano, o tornano dopo un calo, mostrano infezione congenita.',
  'cste-toxo-igg-stays': 'CSTE 2024: IgG oltre i 12 mesi di età confermano l’infezione congenita.',
  'bmj-toxo-igg-stays':
    'ADC Education and Practice: IgG ancora positive oltre i 12 mesi confermano l’infezione congenita.',
  'bmj-toxo-igm':
    'ADC Education and Practice: IgM nel sangue del lattante oltre 2-3 settimane di età indicano un’infezione congenita.',
  'bmj-toxo-igg-negative':
    'ADC Education and Practice: IgG negative alla nascita escludono essenzialmente l’infezione congenita.',
  'naessens-toxo-negative':
    'Studio belga 1999: le IgM hanno individuato il 61-67% dei neonati infetti, le IgA il 54-60%, entrambe insieme il 73%: se negative non escludono nulla.',
  'arkhis-negative':
    'Arkhis 2024: le IgM Platelia hanno individuato il 64% dei lattanti infetti entro il giorno 5 e il 75% in tutto.',
  'goias-negative': 'Coorte brasiliana, Goias: IgM trovate nel 39% dei lattanti infetti.',
  'bonetti-blot-positive':
    'Bonetti 2026: bande solo nel bambino o più forti nel bambino mostrano anticorpi propri; la specificità era 100% alla nascita e 92% a un mese.',
  'bonetti-blot-negative':
    'Bonetti 2026: con 19 lattanti infetti l’immunoblot madre-figlio ne ha individuati l’89% alla nascita: se negativo non esclude.',
  'blot-1985-negative':
    'Prima descrizione 1985: l’immunoblot comparativo ha individuato metà dei lattanti infetti.',
  'rebound-case':
    'Caso clinico: madre infettata a 21 settimane, PCR amniotica e IgM del lattante negative; le IgG sono aumentate di dieci volte entro 6 mesi, e il bambino era infetto.',
  'liaison-infant-avidity': 'Studio su 333 lattanti: l’avidità IgG nei lattanti non ha portato benefici.',
};
