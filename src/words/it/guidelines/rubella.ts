import type { rubellaWords as english } from '../../en/guidelines/rubella.ts';
import type { Like } from '../../like.ts';

/** What each source says of a pattern, in our words. */
export const rubellaWords: Like<typeof english> = {
  'cdc-rubella-susceptible': 'CDC: non immune; vaccinare dopo il parto.',
  'cdc-rubella-too-early':
    'CDC: dopo un contatto ripetere IgG e IgM in parallelo a 3-4 settimane, e a 6 settimane se l’esposizione continua.',
  'cdc-rubella-isolated-igm':
    'CDC: secondo siero dopo 5-10 giorni per IgG e IgM, con avidità quando ci sono IgG.',
  'cdc-rubella-immune': 'CDC: immune, fine del diagramma, anche dopo un contatto.',
  'cdc-rubella-both': 'CDC: secondo siero dopo 5-10 giorni e avidità IgG.',
  'cdc-rubella-low':
    'CDC: avidità bassa con aumento delle IgG e storia compatibile è una rosolia recente; un vaccino recente dà lo stesso quadro.',
  'cdc-rubella-high':
    'CDC: avidità alta con IgG stabili in sieri paralleli, senza esantema o contatto, parla per IgM false o persistenti.',
  'cdc-rubella-no-igm-wanted': 'CDC: le IgM antirosolia non sono raccomandate senza esantema o contatto.',
  'cdc-rubella-early-negative':
    'CDC: circa la metà è IgM negativa il giorno dell’esantema; un siero prelevato prima del giorno 5 ne richiede un secondo, e la PCR si fa presto.',
  'cdc-rubella-unasked-igm':
    'CDC: senza esantema o contatto IgM positive sono per lo più false e le IgM non andavano richieste; esami fetali non raccomandati.',
  'cdc-rubella-igm-exposed': 'CDC: esami fetali per la rosolia non raccomandati.',
  'who-rubella-high':
    'Manuale OMS 4.7: un’avidità alta non è compatibile con una rosolia primaria in corso o recente se nient’altro la indica.',
  'who-rubella-low':
    'Manuale OMS 4.7: l’avidità è bassa per circa 6-8 settimane dopo l’infezione o il vaccino.',
  'who-rubella-difficult':
    'Manuale OMS 8.3: chiedere di un vaccino negli ultimi 56 giorni, ripetere le IgM con un altro kit e guardare epoca delle IgG, avidità e PCR.',
  'acip-planning':
    'ACIP 2013: IgG non chiaramente positive significano una dose MPR, al massimo tre documentate in tutto; nessun test dopo; concepimento 28 giorni dopo.',
  'acip-pregnant':
    'ACIP 2013: mai MPR in gravidanza; dopo il parto una dose MPR se le IgG non sono chiaramente positive, al massimo tre in tutto, nessun test dopo.',
  'england-doses':
    'Inghilterra: screening terminato nel 2016; due dosi MPR documentate valgono come protezione senza sierologia, altrimenti vaccinare (in gravidanza: dopo).',
  'phe-contact-immune':
    'Regno Unito: dopo un contatto si vogliono due prove, come due dosi, una dose e un test positivo, o due test positivi (a memoria).',
  'phe-contact-negative': 'Regno Unito: ripetere circa un mese dopo l’ultimo contatto (a memoria).',
  'phe-igm':
    'Regno Unito: non agire mai su una sola IgM; altro siero e laboratorio di riferimento (a memoria).',
  'germany-rubella-both': 'Germania (AWMF, riferito): avidità, immunoblot per E2 e PCR.',
  'germany-rubella-isolated-igm':
    'Germania (AWMF, riferito): PCR; positiva significa acuta, negativa lascia aperte IgM acute, aspecifiche o persistenti; sierologia di controllo.',
  'germany-rubella-susceptible':
    'Germania: seconde IgG a 16-17 settimane, evitare contatti, vaccinare dopo il parto; due dosi documentate non richiedono test.',
  'germany-rubella-grey':
    'Germania: un valore debole non è certo salvo vaccinazione di base documentata, che prevale.',
  'france-rubella-susceptible': 'Francia: di nuovo IgG a circa 20 settimane di amenorrea (a memoria).',
  'australia-rubella-immune':
    'Australia: IgG sopra il cut-off significano esposizione passata o vaccino; IgG vaccinali basse spesso proteggono, la reinfezione resta possibile.',
  'australia-rubella-planning': 'Australia: vaccinare prima del concepimento e testare 6-8 settimane dopo.',
  'australia-rubella-pregnant':
    'Australia: vaccinare dopo il parto e testare 6-8 settimane dopo; discutere IgG in zona grigia con il laboratorio.',
  'cdna-rubella-igm':
    'Australia (CDNA): le IgM sono solo suggestive e si confermano in un laboratorio di riferimento; si notifica.',
  'nz-rubella-susceptible':
    'Nuova Zelanda: sotto il cut-off evitare contatti, MPR dopo il parto salvo due dosi documentate; le immunoglobuline non prevengono l’infezione.',
  'sogc-rubella-susceptible':
    'SOGC 203: vaccinare dopo il parto; dopo un vaccino dato inconsapevolmente in gravidanza le donne si possono rassicurare.',
  'roche-rubella-immune': 'Roche: qualsiasi livello rilevabile di IgG conferma l’immunità.',
  'roche-rubella-isolated-igm':
    'Roche: secondo siero dopo 5-10 giorni; cercare fattore reumatoide, EBV, CMV e parvovirus B19.',
  'hofmann-rubella-both':
    'Hofmann e Liebert 2005: avidità e immunoblot IgG servono insieme; di 449 donne IgM positive sei avevano un’infezione primaria.',
  'mayo-rubella-igm':
    'Mayo 2008: ha ritirato il suo test IgM antirosolia perché i positivi erano per lo più falsi.',
  'who-crs-igm':
    'Manuale OMS 4.8: IgM nel lattante, prelevate vicino alla nascita, sostengono la rosolia congenita; aggiungere campioni PCR.',
  'who-crs-igm-negative':
    'Manuale OMS 4.8: circa un lattante infetto su cinque è IgM negativo prima di 1 mese; ripetere le IgM a 1 mese e seguire le IgG.',
  'who-crs-pcr':
    'Manuale OMS 3.6: RNA della rosolia nel lattante prova l’infezione; il bambino può essere contagioso.',
  'who-crs-no-pcr':
    'Manuale OMS 3.6: preferito il tampone faringeo, anche tampone nasale e urine, entro i primi 3 mesi; metà smette di eliminare il virus entro allora.',
  'aap-crs-igm':
    'AAP: precauzioni da contatto fino a 1 anno di età, salvo due campioni negativi a distanza di un mese, entrambi dopo 3 mesi di età.',
  'cdc-rubella-rise':
    'CDC: un aumento significativo delle IgG tra sieri appaiati testati insieme conferma la rosolia (a memoria).',
  'cdc-rubella-seroconversion':
    'CDC: IgG che da negative diventano positive confermano la rosolia, salvo che un vaccino lo spieghi (a memoria).',
  'cdc-rubella-igm-gone':
    'CDC: le IgM si trovano fino a tre mesi: un siero prelevato dopo può averle perse; uno prelevato prima del giorno 5 di un esantema si ripete.',
  'acip-planning-doses':
    'ACIP 2013: una dose documentata vale già come immunità presunta, eppure una donna che può restare incinta riceve un’altra MPR se le IgG non sono chiaramente positive; nessun test dopo.',
  'acip-planning-three':
    'ACIP 2013: dopo tre dosi documentate nessun’altra dose e nessun test; conta il vaccino documentato, non il test (a memoria).',
  'england-planning-two':
    'Inghilterra: due dosi MPR documentate valgono come protezione, qualunque sia la sierologia; nessun test e nessun’altra dose.',
  'acip-pregnant-doses':
    'ACIP 2013: una dose documentata vale già come immunità presunta, eppure dopo il parto si dà un’altra MPR se le IgG non sono chiaramente positive; mai in gravidanza, nessun test dopo.',
  'acip-pregnant-three':
    'ACIP 2013: dopo tre dosi documentate nessun’altra dose e nessun test; conta il vaccino documentato, non il test (a memoria).',
  'england-pregnant-two':
    'Inghilterra: due dosi MPR documentate valgono come protezione, qualunque sia la sierologia; nessun test e nessun’altra dose.',
  'phe-contact-covered':
    'Regno Unito: con due dosi documentate viene rassicurata dopo un contatto e torna se compare un esantema (a memoria).',
  'phe-immune': 'Regno Unito: IgG senza IgM e senza esantema o contatto valgono come immunità (a memoria).',
  'phe-no-igm': 'Regno Unito: le IgM antirosolia non si testano senza esantema o contatto (a memoria).',
  'uk-summary-reactive':
    'Sintesi britannica: secondo siero dopo 7-10 giorni; le IgM antirosolia si possono trovare per 4-24 settimane.',
  'uk-summary-exposed':
    'Sintesi britannica: dopo un esantema si preleva un secondo siero 7-10 giorni dopo e si testano insieme.',
  'uk-rash-parvovirus':
    'Note britanniche: un esantema in gravidanza non vescicolare si testa per rosolia e parvovirus B19, qualunque sia la storia di rosolia.',
  'uk-reinfection-evidence':
    'Note britanniche: l’immunità richiede un vaccino documentato con un test positivo, o due test positivi; la reinfezione resta possibile.',
  'germany-rubella-rna': 'Germania (AWMF, riferito): PCR positiva significa rosolia acuta.',
  'germany-rubella-isolated-rna': 'Germania (AWMF, riferito): IgM senza IgG e PCR positiva è rosolia acuta.',
  'germany-rubella-immune': 'Germania (AWMF, riferito): IgG senza IgM è immunità.',
  'germany-rubella-early':
    'Germania (AWMF, riferito): nessun anticorpo dopo esantema o contatto significa PCR e sierologia di controllo.',
  'clipdocs-rubella-early': 'Germania (Clipdocs): tampone faringeo per PCR e un secondo siero.',
  'labmed-two-doses': 'Germania (labmed): la vaccinazione di base completa prevale su un valore debole.',
  'gaertner-no-igm': 'Germania (Labor Gaertner): le IgM non fanno parte dello screening in gravidanza.',
  'gaertner-e2':
    'Germania (Labor Gaertner): bande E2 significano che l’infezione risale ad almeno 3 mesi prima; le IgM si trovano per 1-6 mesi.',
  'gaertner-no-e2':
    'Germania (Labor Gaertner): senza bande E2 l’infezione può risalire a meno di 3 mesi prima.',
  'becker-susceptible':
    'Germania (Labor Becker): seconde IgG a 16-17 settimane se le prime sono negative; la rosolia si notifica con il nome.',
  'becker-grey': 'Germania (Labor Becker): 5-10 IU/mL è dubbio nel suo test; decidono le dosi documentate.',
  'becker-two-doses': 'Germania (Labor Becker): due dosi documentate, l’immunità si presume senza test.',
  'mdi-grey': 'Germania (MDI): 5-9 IU/mL è dubbio nel suo test; prima si contano le dosi documentate.',
  'mdi-two-doses': 'Germania (MDI): due dosi documentate valgono come immunità e non richiedono test.',
  'schenk-low': 'Germania (Schenk e Ansorge): immune solo da 15 IU/mL nel suo test.',
  'koblenz-low':
    'Germania (Labor Koblenz): da 10 a 34,9 IU/mL è immunità di base, da 35 in su robusta nel suo test.',
  'lucerne-grey':
    'Laboratorio di Lucerna: IgM in zona grigia si ritestano e, se di nuovo in zona grigia o positive, si confermano con un altro principio IgM.',
  'lucerne-grey-pregnant':
    'Laboratorio di Lucerna: IgM in zona grigia si ritestano e si confermano con un altro principio IgM, in gravidanza con avidità.',
  'lucerne-grey-planning':
    'Laboratorio di Lucerna: IgM in zona grigia si ritestano e, se di nuovo in zona grigia o positive, si confermano con un altro principio IgM; in gravidanza si aggiunge l’avidità.',
  'medisite-monthly': 'Francia (pagina più vecchia): una donna senza anticorpi si testa ogni mese.',
  'commentguerir-low':
    'Francia (pagina pubblica): si indicano come limiti 25 IU/mL con inibizione dell’emoagglutinazione, 10-15 con ELISA.',
  'who-rubella-unasked':
    'Manuale OMS 4.7: le IgM in una donna senza esantema o contatto sono dette un test inappropriato.',
  'who-rubella-vaccine':
    'Manuale OMS 8.3: un vaccino antirosolia negli ultimi 56 giorni può spiegare le IgM.',
  'who-rubella-no-antibody':
    'Manuale OMS, capitolo 8: nessun anticorpo in un caso sospetto significa PCR e un secondo siero.',
  'sogc-rubella-immune': 'SOGC 203: IgG senza IgM è immunità (a memoria).',
  'sogc-rubella-both': 'SOGC 203: altra sierologia con avidità (a memoria).',
  'sogc-rubella-isolated': 'SOGC 203: ripetere la sierologia (a memoria).',
  'acog-rubella-pregnant': 'ACOG: IgG alla prima visita, MPR dopo il parto, mai in gravidanza (a memoria).',
  'acog-rubella-planning': 'ACOG: vaccinare prima del concepimento, che segue 28 giorni dopo (a memoria).',
  'asid-rubella-both': 'ASID: avidità IgG quando le IgM sono reattive (a memoria).',
  'asid-rubella-no-igm':
    'Australia: le IgM antirosolia non sono raccomandate senza esantema o contatto (a memoria).',
  'cdna-rubella-vaccine':
    'Australia (CDNA): IgM da 8 giorni a 8 settimane dopo un vaccino antirosolia non si contano.',
  'rcpa-rubella-gone':
    'Australia (RCPA): le IgM sono positive entro il giorno 5 e non si trovano più dopo circa 8 settimane.',
  'rcpa-rubella-reactive': 'Australia (RCPA): secondo siero dopo 10-14 giorni.',
  'rcpa-rubella-early':
    'Australia (RCPA): le IgM sono positive entro il giorno 5 dell’esantema; secondo siero dopo 10-14 giorni.',
  'nz-rubella-igm':
    'Nuova Zelanda (definizione di caso): le IgM possono confermare un caso se non è stato dato un vaccino nelle ultime 6 settimane; notifica al sospetto.',
  'nz-rubella-igm-vaccine':
    'Nuova Zelanda (definizione di caso): IgM entro 6 settimane da un vaccino antirosolia non confermano un caso.',
  'cste-rubella-igm':
    'Stati Uniti (definizione di caso CSTE, per sorveglianza): IgM positive possono confermare un caso (a memoria).',
  'california-rubella-igm':
    'California 2018-2022: di 801 segnalazioni IgM 4 confermate e il 58 percento dei test richiesto per errore; usa una definizione di caso modificata.',
  'thunder-bay-notify': 'Canada (Thunder Bay): la rosolia si segnala immediatamente.',
  'washington-notify': 'Stato di Washington: la rosolia sospetta si segnala alla sanità pubblica.',
  'roche-rubella-early': 'Roche: dopo un’esposizione senza anticorpi, secondo siero dopo 2-3 settimane.',
  'roche-rubella-igm-lasts':
    'Roche (scheda IgM): le IgM durano 1-3 mesi dopo l’infezione; dopo il vaccino IgM basse possono durare anni.',
  'arup-grey-igg': 'ARUP: 9,0-9,9 IU/mL è la sua zona grigia; ripetere dopo 10-14 giorni.',
  'arup-grey-igm':
    'ARUP: IgM in zona grigia si ripetono dopo 10-14 giorni; IgM basse possono durare oltre 12 mesi dopo infezione o vaccino.',
  'arup-magnitude': 'ARUP: l’altezza di IgG antirosolia positive non si interpreta.',
  'mayo-grey-igg': 'Mayo: un indice di 0,8-0,9 è dubbio nel suo test; ripetere dopo 10-14 giorni.',
  'michigan-grey-igg': 'Michigan: IgG dubbie si ripetono dopo 2 settimane.',
  'augusta-grey-igg': 'Augusta: da 10 a sotto 15 IU/mL è dubbio nel suo test.',
  'blt-grey': 'Stati Uniti (BLT): IgG dubbie valgono come negative; una dose documentata vale come immunità.',
  'quest-igm':
    'Quest: le IgM possono restare debolmente positive per più di 12 mesi ed essere false con altre infezioni o fattore reumatoide.',
  'ecolab-low': 'Russia (indagine ECOlab): valori sotto 25 IU/mL contano come non protetti.',
  'idc-low': 'Russia (laboratorio IDC): un indice sotto 0,40 significa meno di 3 mesi.',
  'idc-grey': 'Russia (laboratorio IDC): un indice di 0,40-0,45 è la sua zona grigia.',
  'idc-high': 'Russia (laboratorio IDC): un indice sopra 0,45 significa più di 6 mesi.',
  'rudas-low': 'Cipro (Rudas): avidità sotto 20 percento è acuta.',
  'rudas-grey': 'Cipro (Rudas): 20-30 percento è la sua zona grigia.',
  'rudas-high': 'Cipro (Rudas): avidità sopra 30 percento significa più di 5 mesi.',
  'bmj-rubella-low': 'BMJ Best Practice: l’avidità resta bassa fino a 4 mesi.',
  'bmj-rubella-early': 'BMJ Best Practice: secondo siero dopo 2-3 settimane.',
  'bouthry-grey':
    'Bouthry 2016: di 322 donne dette negative o dubbie il 56,5 percento aveva anticorpi con immunoblot e neutralizzazione; contare i dubbi come positivi ne perderebbe meno.',
  'matter-grey-planning': 'Matter 1997: un limite sotto 15 IU/mL nega il vaccino a donne suscettibili.',
  'matter-grey-pregnant': 'Matter 1997: un limite sotto 15 IU/mL nega il vaccino a donne suscettibili.',
  'isaac-unasked':
    'New York 2012-2013: di 199 IgM positive 2 erano vere; valore predittivo 6 percento con test indiretto e 29 percento con cattura, nessuna vera tra quelle richieste per errore.',
  'isaac-exposed':
    'New York 2012-2013: di 199 IgM positive 2 erano vere; un test a cattura aveva ragione più spesso di uno indiretto.',
  'bolotin-igm': 'Ontario 2010-2014: il 3,6 percento delle IgM positive era rosolia.',
  'hiiragi-igm': 'Yokohama 2024: 186 di 14.965 donne in gravidanza erano IgM positive, una aveva la rosolia.',
  'shibata-igm':
    'Tokyo 2024: di 345 donne non chiare 43 avevano IgM persistenti e un bambino aveva rosolia congenita.',
  'korea-igm':
    'Corea 1998: in 85 donne IgM positive la PCR era positiva in 1 di 55 liquidi amniotici e 1 di 30 sangui fetali.',
  'echevarria-igm':
    'Echevarria 1985: il fattore reumatoide rendeva falsamente positivi i test indiretti, ma non quello a cattura.',
  'persistent-igm':
    'Studio: IgM specifiche duravano oltre 2,5 mesi con avidità alta e senza fattore reumatoide.',
  'vaccine-igm': 'Studio: dopo il vaccino IgM basse si trovavano fino a 3 anni in 7 di 43.',
  'vauloup-unasked': 'Vauloup-Fellous 2007: le IgM senza esantema o contatto sono sconsigliate.',
  'vauloup-low':
    'Vauloup-Fellous 2007: dopo il vaccino l’avidità matura più lentamente e meno che dopo l’infezione.',
  'clad-igm':
    'Clad 1997: si credette a IgM antirosolia a 19 settimane, il parvovirus B19 sfuggì e il bambino morì prima della nascita.',
  'wallin-low':
    'Kansas 2017: avidità bassa e IgM a circa 18 settimane dopo un viaggio erano rosolia di questa gravidanza; il bambino era infetto senza difetti.',
  'hofmann-primary':
    'Hofmann e Liebert 2005: avidità bassa con E2 assente accanto a IgM è un’infezione primaria.',
  'hofmann-old':
    'Hofmann e Liebert 2005: avidità e immunoblot insieme chiariscono tutte tranne il 3,1 percento delle donne IgM positive, ciascuno da solo tutte tranne l’11,6 percento.',
  'hofmann-disagree-low':
    'Hofmann e Liebert 2005: se avidità e immunoblot discordano resta aperto (3,1 percento con entrambi).',
  'hofmann-disagree-high':
    'Hofmann e Liebert 2005: se avidità e immunoblot discordano resta aperto (3,1 percento con entrambi).',
  'hofmann-one-test':
    'Hofmann e Liebert 2005: con la sola avidità resta aperto l’11,6 percento, con anche l’immunoblot il 3,1 percento.',
  'hedman-high-exposed': 'Hedman e Rousseau: tutte le reinfezioni mantenevano un’avidità alta.',
  'hedman-low':
    'Hedman e Rousseau: tutti i sieri a bassa avidità erano prelevati durante o poco dopo una rosolia acuta.',
  'hedman-intermediate': 'Hedman e Rousseau: 5 di 6 sieri borderline erano prelevati entro 2 mesi.',
  'enders-low':
    'Enders e Knotek 1989: avidità sotto 30 percento nelle prime 4 settimane circa dopo l’esantema.',
  'enders-low-vaccine': 'Enders e Knotek 1989: dopo il vaccino l’avidità resta bassa fino a circa 2,5 mesi.',
  'enders-high-exposed': 'Enders e Knotek 1989: le reinfezioni avevano un’avidità di 48-100 percento.',
  'mubareka-low': 'Mubareka 2007: sotto 40 percento solo entro 6 settimane dall’esantema (a memoria).',
  'mubareka-grey': 'Mubareka 2007: 40-60 percento non è attribuito a un’epoca (a memoria).',
  'mubareka-high':
    'Mubareka 2007: sopra 60 percento non si è visto prima di 13 settimane dall’esantema (a memoria).',
  'lafarga-low':
    'Lafarga 1998: sotto 50 percento è recente; lo era l’84 percento dei sieri acuti in un’epidemia.',
  'best-e2':
    'Best 2002: bande E2 significano che l’infezione risale a più di 5 mesi prima; le IgM possono persistere.',
  'tokunoshima-low':
    'Tokunoshima 2004: avidità sotto 30 percento si trovava solo in donne non infettate e con basso titolo.',
  'tokunoshima-rise':
    'Tokunoshima 2004: 17 di 61 donne con un precedente basso titolo registrato ebbero nell’epidemia un aumento di quattro volte.',
  'hamkar-low':
    'Iran 2003: il 14,4 percento di 812 donne vaccinate in gravidanza aveva avidità bassa ed era stato suscettibile.',
  'hamkar-high':
    'Iran 2003: l’85,3 percento di 812 donne vaccinate in gravidanza aveva avidità alta e aveva avuto un richiamo.',
  'cradock-watson-rise':
    'Cradock-Watson 1981: un aumento silente dopo un contatto si distingue prima in primaria e reinfezione: nessuna di 34 reinfezioni raggiunse il bambino, 6 infezioni primarie silenti ne raggiunsero 3.',
  'fogel-rise':
    'Fogel 1985: dopo 56 reinfezioni silenti i 25 bambini seguiti stavano bene; infezioni primarie silenti diedero 7 bambini infetti.',
  'reinfections-rise':
    'Regno Unito 1985-1988: cinque bambini infettati dopo reinfezione silente, quattro dai figli della donna.',
  'morgan-capner-rise':
    'Morgan-Capner 1991: la reinfezione nelle prime 12 settimane raggiunse circa l’8 percento, con difetti probabilmente in meno del 5 percento (a memoria).',
  'banerji-travel':
    'Banerji 2005: IgG di 425 IU/mL a 12 settimane dopo un viaggio fino a 6 settimane furono lette come immunità; il bambino aveva rosolia congenita.',
  'pitts-vaccinated':
    'New Jersey 2008: rosolia congenita benché la madre fosse vaccinata e senza esantema; le sue IgG erano sopra 400 IU/mL a 4 mesi.',
  'mace-positive':
    'Mace 2004: la PCR amniotica ha individuato l’83-95 percento dei bambini infetti e non è mai stata falsamente positiva in 45 donne.',
  'mace-negative':
    'Mace 2004: in 45 donne alla PCR amniotica è sfuggito il 5-17 percento dei bambini infetti.',
  'banatvala-negative':
    'Banatvala e Peckham: un solo esame prenatale negativo non esclude mai; prelevare almeno 6-8 settimane dopo l’infezione.',
  'who-crs-throat':
    'Manuale OMS 3.6: RNA della rosolia nella gola del lattante prova l’infezione; il bambino può essere contagioso.',
  'who-crs-throat-negative':
    'Manuale OMS 3.6: un tampone negativo non lo conclude: il bambino vale come contagioso fino a 1 anno, salvo due campioni negativi a distanza di un mese, entrambi dopo 3 mesi di età.',
  'who-crs-igg-stays':
    'Manuale OMS 4.8: le IgG della madre si dimezzano circa ogni mese; IgG che restano senza vaccino o esposizione confermano l’infezione.',
  'uptodate-crs-igm':
    'UpToDate: IgM nel lattante sono prova di laboratorio; con un difetto è la sindrome, senza è solo infezione.',
  'uptodate-crs-negative': 'UpToDate: le IgM prelevate vicino alla nascita si ripetono a 1 mese se negative.',
  'bmj-crs-negative':
    'BMJ Best Practice e sintesi simili: quasi tutti i lattanti infetti hanno IgM sotto i 3 mesi, il 90 percento a 3-6 mesi, circa la metà a 6 mesi; una sintesi dà metà a 3 mesi.',
  'bmj-crs-igg-stays':
    'BMJ Best Practice: IgG che restano oltre 7-11 mesi senza vaccino o esposizione confermano l’infezione.',
  'primarycare-crs-negative':
    'Primary Care Notebook: le IgM calano con l’età: si prelevano vicino alla nascita e si ripetono se negative.',
  'primex-cord': 'Primex: IgM assenti nel sangue cordonale non escludono l’infezione.',
  'cradock-watson-late':
    'Cradock-Watson 1980: dopo rosolia materna tardiva molti lattanti infetti non avevano IgM, e le IgG persistenti ne individuavano di più.',
  'banatvala-crs-late':
    'Banatvala e Peckham: IgG che restano dopo 9 mesi senza vaccino confermano l’infezione.',
  'banatvala-crs-mother':
    'Banatvala e Peckham: ogni figlio di madre con rosolia si testa, qualunque sia la settimana.',
  'cdna-crs': 'Australia (CDNA): si testano i figli di madri con rosolia confermata o sospetta.',
  'aap-crs-suspected':
    'AAP: precauzioni da contatto finché si sospetta rosolia congenita, fino a 1 anno di età salvo due campioni negativi a distanza di un mese dopo 3 mesi di età.',
  'germany-crs': 'Germania: la rosolia congenita è soggetta a notifica.',
  'bccdc-cri':
    'Canada (BCCDC): prova di laboratorio senza difetto è infezione congenita da rosolia; diventa la sindrome quando compare un difetto.',
  'bccdc-crs': 'Canada (BCCDC): prova di laboratorio con un difetto è sindrome da rosolia congenita.',
  'rcog-crs-late':
    'RCOG: un lattante normale si segue, perché ipoacusia e altri difetti possono comparire più tardi.',
  'wallin-crs':
    'Kansas 2018: un lattante con IgM, due serie di PCR negative a distanza di 30 giorni e senza difetti fu classificato come infetto e seguito.',
};
