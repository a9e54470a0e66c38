import type { rubellaWords as english } from '../../en/library/rubella.ts';
import type { Like } from '../../like.ts';

export const rubellaWords: Like<typeof english> = {
  title: 'Rosolia',
  lead: 'Che cos’è la rosolia, come si previene, che cosa significano i suoi esami e che cosa accade in gravidanza e dopo la nascita, ogni frase con la sua fonte. Spiega; le risposte vengono dalle tabelle.',
  sections: {
    what: 'Che cos’è la rosolia',
    caught: 'Come si prende e quando è contagiosa',
    prevent: 'Prevenzione',
    threshold: 'Soglia protettiva e zone grigie trovate nei manuali (mai usate per classificare)',
    igm: 'IgM: decorso e falsi positivi',
    ladder: 'Che cosa aggiunge ogni altro esame, in ordine di rapidità',
    avidity: 'Avidità: finestre per test',
    blot: 'Immunoblot: E1 ed E2',
    patterns: 'Infezione primaria, reinfezione, vaccino recente, IgM persistenti a confronto',
    weeks: 'Infezione in gravidanza: come cambia il rischio con la settimana',
    mistake: 'Vaccino dato a inizio gravidanza senza saperlo',
    confirmed: 'Dopo un’infezione confermata',
    newborn: 'Il neonato',
    counsel: 'Che cosa dire, in parole semplici',
    thin: 'Dove le prove sono scarse',
  },
  facts: {
    'what-illness':
      'La rosolia è una malattia virale con esantema, per lo più lieve nella donna. Da un quinto a metà delle infezioni decorre senza esantema: la sua assenza quindi non la esclude.',
    'what-baby':
      'A inizio gravidanza il virus può raggiungere il bambino e danneggiarne udito, occhi, cuore, cervello e crescita.',
    'what-rare':
      'Dove la rosolia è rara, la maggior parte dei risultati IgM reattivi è falsa. Per questo ogni risposta qui poggia su più di un reperto.',
    'what-names':
      'Infezione da rosolia congenita: prova di laboratorio senza difetto. Sindrome da rosolia congenita: prova di laboratorio con un difetto; un’infezione diventa la sindrome quando un difetto compare più tardi.',
    'caught-days': 'Una persona con rosolia è contagiosa da 7 giorni prima a 7 giorni dopo l’esantema.',
    'caught-incubation': 'L’esantema segue il contatto di circa 14-18 giorni.',
    'caught-exclusion-nz': 'Lontana dagli altri per 7 giorni dopo l’esantema.',
    'caught-exclusion-aus':
      'Lontana dagli altri per 4 giorni dopo l’esantema (Nuovo Galles del Sud, Queensland).',
    'caught-clinic':
      'Una donna in gravidanza con esantema o contatto prima telefona e non attende nell’ambulatorio prenatale.',
    'caught-home':
      'La reinfezione silente è venuta per lo più dai propri figli: 4 dei 5 bambini britannici infettati dal 1985 al 1988 avevano una madre che incontrò la rosolia in casa.',
    'caught-travel':
      'Un viaggio in un Paese dove la rosolia circola conta come esposizione, anche senza un contatto noto.',
    'prevent-before':
      'Prima di una gravidanza: MPR per una donna senza IgG chiare, completato a due dosi, la seconda almeno 28 giorni dopo la prima. Il concepimento si rinvia di 28 giorni.',
    'prevent-test': 'Prima del vaccino non serve un test di gravidanza; lo si chiede a lei.',
    'prevent-never': 'In gravidanza MPR non si dà: è un vaccino vivo.',
    'prevent-after-us': 'Dopo il parto: MPR prima che torni a casa (Stati Uniti).',
    'prevent-after-uk':
      'Dopo il parto: in reparto o dal medico di medicina generale a 6 settimane (Regno Unito).',
    'prevent-milk': 'L’allattamento non è un motivo contro MPR.',
    'prevent-anti-d':
      'L’anti-D dopo il parto non rinvia MPR. Altri emoderivati rinviano un vaccino vivo di 3-11 mesi, secondo il prodotto.',
    'prevent-anti-d-test': 'Dopo anti-D una fonte testa 6-8 settimane dopo il vaccino.',
    'prevent-anti-d-late': 'L’indicazione generale testa 3 mesi dopo o più tardi.',
    'prevent-retest': 'ACIP non testa dopo una dose; l’Australia testa tutte le donne dopo 6-8 settimane.',
    'prevent-household':
      'Chi vive con una donna in gravidanza può e dovrebbe essere vaccinato; il virus vaccinale in pratica non si prende da queste persone.',
    'prevent-contacts':
      'Una donna senza anticorpi sta lontana da chi ha una malattia esantematica e segnala subito ogni esantema o contatto.',
    'prevent-travel': 'Non viaggia in Paesi dove la rosolia circola.',
    'prevent-serum':
      'Dopo un contatto si preleva subito un siero e lo si conserva, e si annotano il primo e l’ultimo giorno di contatto.',
    'prevent-against':
      'Non con difese ridotte, come HIV con CD4 sotto 200, né dopo anafilassi a neomicina o gelatina.',
    'prevent-documented': 'Conta solo una dose documentata. Un vaccino riferito a voce non è una prova.',
    'prevent-remembered': 'Una rosolia ricordata non è una prova.',
    'prevent-us-doses':
      'ACIP: una dose documentata è prova presuntiva di immunità alla rosolia; una donna che potrebbe avere una gravidanza, con una o due dosi e IgG non chiaramente positive, riceve un’altra MPR, al massimo tre, senza un test dopo. «Due dosi prevalgono sul test» è vero solo nel senso di «non continuare a testare».',
    'prevent-uk-doses':
      'Inghilterra e Germania: due dosi documentate sono protezione, senza sierologia. Nuova Zelanda: sotto il cut-off MPR dopo il parto salvo due dosi documentate.',
    'prevent-next':
      'Nella gravidanza successiva le dosi documentate sostituiscono la sierologia in Inghilterra e Germania.',
    'threshold-history':
      '15 IU/mL era il limite più vecchio; un comitato degli Stati Uniti propose 10. La reinfezione è documentata sotto 10 e sopra 15, e l’immunità fu detta una decisione clinica.',
    'threshold-today':
      '10 IU/mL è il limite dei test secondo CLSI I/LA6, tarato sul primo standard OMS RUBI-1-94.',
    'threshold-doubt':
      'Una riunione di esperti OMS mette in dubbio 10 IU/mL: lo stesso siero si legge diversamente secondo il test. Lo standard si tiene solo per la sensibilità.',
    'threshold-five':
      'Cinque test contro metodi interni a 10 IU/mL: sensibilità dal 70 al 91%, specificità dal 66 al 100%; i numeri non concordano quasi (R² da 0,002 a 0,413).',
    'threshold-eight':
      'Otto test: nessuno positivo in 85 sieri senza anticorpi, mentre dal 25 al 62% dei sieri bassi con anticorpi fu detto dubbio. Di 322 donne in gravidanza dette negative o dubbie, 182 (56,5%) avevano anticorpi con immunoblot e neutralizzazione.',
    'threshold-matter':
      'La posizione opposta: limiti sotto 15 IU/mL negano il vaccino a persone suscettibili.',
    'threshold-any': 'Un produttore di test considera immunità qualsiasi anticorpo trovato.',
    'threshold-uk-share':
      'Regno Unito: le donne sotto 10 IU/mL salirono dal 3,8 al 5,1% dal 2005 al 2009, 14% nelle prime gravidanze di donne nate dopo il 1983. West Midlands 2011: 6,9%, 17,8% tra le nate dal 1986. Valori bassi indicano per lo più l’era del vaccino.',
    'threshold-greys':
      'Zone grigie trovate: ARUP da 9,0 a 9,9 IU/mL; Mayo indice da 0,8 a 0,9; Augusta da 10 a sotto 15; Labor Becker da 5 a 10; MDI da 5 a 9; labmed da 10 a 14,9; una nota tailandese da 10 a 15.',
    'threshold-high':
      'Limiti più alti trovati: Schenk e Ansorge da 15 IU/mL; Koblenz da 10 a 34,9 di base e 35 robusta; un’indagine russa sotto 25 non protetti (24,6% dei sieri); una pagina francese 25 con inibizione dell’emoagglutinazione, da 10 a 15 con ELISA. Il test Roche non ha zona grigia.',
    'threshold-use':
      'Perciò Torchlight prende la classe del laboratorio e non classifica mai un numero di un test non nominato.',
    'threshold-low-doses':
      'IgG basse dopo due dosi probabilmente proteggono; la prova è indiretta (immunoblot e neutralizzazione), senza dati di esito.',
    'igm-early':
      'Circa la metà ha IgM il giorno dell’esantema, più del 90% il giorno 5; un siero negativo prelevato prima del giorno 5 si ripete.',
    'igm-igg-early': 'Le IgG compaiono circa il giorno 4 dell’esantema e hanno il picco 1-2 settimane dopo.',
    'igm-peak': 'Le IgM hanno il picco circa il giorno 7 e durano 4-12 settimane, talvolta un anno.',
    'igm-three-months':
      'Altri numeri: fino a tre mesi; scomparse dopo circa 8 settimane; da 4 a 24 settimane; da 1 a 6 mesi.',
    'igm-long':
      'IgM basse possono durare oltre 12 mesi dopo infezione o vaccino; dopo il vaccino furono trovate fino a 3 anni in 7 di 43.',
    'igm-contact':
      'Da 3 a 8 settimane dopo un contatto le IgM si troverebbero ancora dopo un’infezione: la loro assenza la rende quindi improbabile; da sola qui non chiude nulla.',
    'igm-persistent':
      'IgM specifiche oltre 2,5 mesi con avidità alta non erano dovute a fattore reumatoide: la persistenza è reale.',
    'igm-false':
      'IgM false: fattore reumatoide, EBV, CMV, parvovirus B19, morbillo, herpes simplex, esantemi da enterovirus e HHV-6, la gravidanza stessa, stimolazione policlonale.',
    'igm-capture':
      'I test indiretti sono falsamente positivi con fattore reumatoide; la cattura delle IgM non ne ebbe alcuno in sieri con fattore reumatoide o mononucleosi.',
    'igm-parvovirus':
      'Si credette a IgM antirosolia a 19 settimane, il parvovirus B19 sfuggì, e il bambino morì prima della nascita a 29 settimane.',
    'igm-ny':
      'New York dal 2012 al 2013: 199 segnalazioni, 2 vere. Valore predittivo 6% con test indiretto e 29% con test a cattura; nessuna vera tra gli esami richiesti per errore (78% di tutti).',
    'igm-ca':
      'California dal 2018 al 2022: 801 segnalazioni, 4 confermate, 58% testate per errore. Ontario dal 2010 al 2014: valore predittivo 3,6%.',
    'igm-japan':
      'Yokohama: 186 di 14.965 donne in gravidanza (1,2%) IgM positive, una con rosolia. Tokyo 2024: di 345 donne non chiare 43 avevano IgM persistenti; un bambino aveva rosolia congenita.',
    'igm-leipzig':
      'Lipsia: 449 donne in gravidanza IgM positive; un test a cattura confermò il 31% dei sieri; sei donne (1,3%) avevano un’infezione primaria.',
    'igm-korea':
      'Dove la rosolia circolava (Corea 1998): 85 donne in gravidanza IgM positive, PCR positiva in 1 di 55 liquidi amniotici e 1 di 30 sangui fetali.',
    'igm-mayo': 'Per questo motivo Mayo ritirò il suo test IgM antirosolia nel 2008.',
    'igm-unasked':
      'Le IgM senza esantema o contatto sono sconsigliate. Un risultato presente si approfondisce comunque, perché l’infezione può essere silente.',
    'igm-blot-claim':
      'Un laboratorio dichiara per l’immunoblot una sensibilità del 97% e una specificità del 99%. Dove è infetta una su 10.000, un risultato positivo sarebbe allora vero in circa 1 su 100.',
    'igm-blot-none':
      'Un immunoblot IgM per la rosolia esiste; non si è trovata una valutazione indipendente e nessuna linea guida lo richiede.',
    'igm-terramed':
      'Una pagina pubblica dice semplicemente rosolia acuta IgG e IgM positive, e consiglia il vaccino per anticorpi assenti in una pagina per donne in gravidanza. Entrambe le cose qui sono sbagliate: la prima non è una prova, la seconda non è per la gravidanza.',
    'ladder-method': 'Stesso siero: un secondo test IgM di altro principio.',
    'ladder-avidity':
      'Stesso siero: avidità delle IgG, quando le IgG sono chiaramente positive. Non si può fare su un siero senza IgG.',
    'ladder-blot': 'Stesso siero: immunoblot IgG con E1 ed E2.',
    'ladder-pcr':
      'PCR su tampone faringeo o fluido orale, meglio entro 7-10 giorni dall’esantema; siero o urine dove il laboratorio li accetta.',
    'ladder-second':
      'Secondo siero in parallelo: da 5 a 10 giorni (CDC, Roche), da 7 a 10 (sintesi britannica), da 10 a 14 (laboratori degli Stati Uniti, RCPA), da 2 a 3 settimane; dopo un contatto da 3 a 4 settimane, e 6 settimane quando l’esposizione continua.',
    'ladder-stored':
      'Un siero precedente conservato, testato accanto a quello di oggi: il singolo esame più utile quando le IgG sono positive.',
    'ladder-reference': 'Laboratorio di riferimento: prima di ogni decisione che non si può revocare.',
    'ladder-who':
      'L’OMS chiede anche: un test validato? MPR negli ultimi 56 giorni? IgG già presenti il giorno 3 o 4 dell’esantema (contro un’infezione primaria)? Anche IgM antimorbillo positive (per IgM aspecifiche)?',
    'ladder-proof':
      'Che cosa prova: IgG che compaiono, un aumento di quattro volte o più in sieri paralleli, o RNA. Con IgG ancora negative 2-3 settimane dopo le IgM erano aspecifiche; qui si chiude da 3 settimane in poi.',
    'ladder-height':
      'IgG alte da sole né provano né escludono un’infezione recente; un laboratorio dichiara che l’altezza non si legge.',
    'ladder-rapid':
      'La scheda di un test rapido dice infezione recente IgG di 1:512 o più. Qui non si segue.',
    'ladder-grey-repeat':
      'Ripetere IgG in zona grigia serve a cogliere un inizio; un valore basso stabile si muove di rado.',
    'ladder-both':
      'Con sola avidità o solo immunoblot resta non risolto l’11,6% delle donne in gravidanza IgM positive, con entrambi il 3,1%.',
    'avidity-who':
      'OMS: bassa per circa 6-8 settimane dopo infezione o vaccino; alta non è compatibile con un’infezione primaria in corso o recente.',
    'avidity-stuttgart':
      'Stoccarda 1989: sotto 30% circa nelle prime 4 settimane dopo l’esantema; dopo il vaccino il confine è circa 2,5 mesi; reinfezioni dal 48 al 100%.',
    'avidity-helsinki':
      'Helsinki: tutti i sieri bassi durante o poco dopo la malattia, 5 di 6 borderline entro 2 mesi, tutte le reinfezioni alte.',
    'avidity-mubareka':
      'Canada 2007: sotto 40% solo entro 6 settimane dall’esantema, sopra 60% non prima di 13 settimane.',
    'avidity-lafarga': 'Spagna 1998: sotto 50% è recente (84% dei sieri acuti di un’epidemia).',
    'avidity-labs':
      'Laboratori: sotto 0,40 meno di 3 mesi e sopra 0,45 più di 6 (IDC); sotto 20% acuta e sopra 30% più di 5 mesi (Rudas); bassa fino a 4 mesi (BMJ); maturazione dopo 30 giorni (una fonte debole).',
    'avidity-default':
      'Alta, in un test con un solo limite dal 30 al 50%, si può raggiungere 4-8 settimane dopo l’esantema. Senza un numero del laboratorio si contano 8 settimane, non 16, e il confine si stampa.',
    'avidity-covers':
      'Un’avidità alta copre questa gravidanza fino alla settimana della sua finestra più 2: 8 settimane fino alla settimana 10, da 12 a 13 settimane fino a 14-15, 16 settimane fino a 18.',
    'avidity-earliest':
      'La prima infezione che conta ha l’esantema da circa 12 giorni dopo l’ultima mestruazione in poi.',
    'avidity-vaccinated':
      'Dopo il vaccino l’avidità matura più lentamente e finisce più in basso. Avidità bassa senza IgM e senza esposizione non è un’infezione: in un’epidemia valori sotto 30% si trovarono solo in donne non infette, con titolo basso.',
    'avidity-iran':
      'Iran 2003: di 812 donne vaccinate in gravidanza il 14,4% aveva avidità bassa (erano suscettibili), l’85,3% alta (richiamo).',
    'avidity-needs':
      'L’avidità richiede IgG misurabili: inutile su IgG negative, inaffidabile su IgG in zona grigia.',
    'avidity-reinfection':
      'La reinfezione mantiene un’avidità alta. Avidità alta con IgM e un contatto non è quindi semplicemente IgM false.',
    'blot-order': 'Gli anticorpi contro E1 vengono primi e dominano; le IgG contro E2 vengono tardi.',
    'blot-three': 'E2 presente: infezione di almeno 3 mesi prima (Labor Gaertner).',
    'blot-five': 'E2 presente: infezione di più di 5 mesi prima (casi BMJ).',
    'blot-absent': 'E2 assente, avidità bassa e IgM reattive: infezione primaria.',
    'blot-vaccine':
      'Dopo il vaccino E2 può restare debole o assente: la sua sola assenza quindi non prova nulla.',
    'patterns-primary':
      'Infezione primaria: nessuna IgG o dose precedente; IgM reattive dal giorno 0-5 in poi; le IgG compaiono; avidità bassa; E2 assente.',
    'patterns-reinfection':
      'Reinfezione: IgG o dose precedente documentata; IgM negative o deboli; le IgG aumentano, spesso molto alte; avidità alta; E2 presente.',
    'patterns-vaccine':
      'Vaccino recente (circa 12 settimane): una dose con una data; IgM positive o deboli; le IgG compaiono o aumentano per richiamo; avidità bassa in una donna senza anticorpi precedenti, alta in caso di richiamo; E2 assente o tardivo.',
    'patterns-persistent':
      'IgM persistenti o false: qualsiasi storia; IgM deboli e stabili; IgG costanti; avidità alta; E2 presente. Il bambino non risente di tali IgM.',
    'patterns-lookback':
      'Le finestre del vaccino differiscono: 56 giorni (OMS), da 8 giorni a 8 settimane (CDNA), 6 settimane (Nuova Zelanda). Qui si contano 12 settimane.',
    'patterns-split':
      'Un aumento silente delle IgG dopo un contatto si distingue in prima infezione e reinfezione prima di ogni colloquio: nessuna di 34 reinfezioni raggiunse il bambino, 6 prime infezioni silenti ne raggiunsero 3.',
    'patterns-fogel':
      '56 reinfezioni: i 25 bambini seguiti stavano bene. Prime infezioni silenti nella stessa serie: 7 bambini infetti.',
    'patterns-five':
      'Eppure cinque bambini britannici furono infettati dopo reinfezione silente dal 1985 al 1988, e una donna con un vaccino precedente ebbe una reinfezione con esantema a 13 settimane e un bambino sano.',
    'patterns-risk':
      'Reinfezione nelle prime 12 settimane: infezione del bambino in circa l’8% (piccole serie degli anni Ottanta; nessuna serie di donne vaccinate).',
    'patterns-defects': 'Difetti dopo di essa: probabilmente meno del 5%.',
    'patterns-banerji':
      'Caso pubblicato: in Sri Lanka fino a 6 settimane, IgG di 425 IU/mL a 12 settimane lette come immunità, bambino con la sindrome.',
    'patterns-pitts':
      'Caso pubblicato: MPR nel 2003, IgG sopra 400 IU/mL a 4 mesi nel 2008, nessun esantema, bambino con la sindrome.',
    'patterns-kansas':
      'Caso pubblicato: Kansas 2017, IgM positive e avidità bassa a circa 18 settimane; la regola «entrambe positive è immune» lo avrebbe chiuso.',
    'patterns-outbreak':
      'Epidemia 2004: 17 di 61 donne con un precedente titolo basso registrato ebbero un aumento di quattro volte.',
    'weeks-first':
      'Esantema prima di 11 settimane: 9 di 10 bambini infetti, tutti i 9 con difetti. Da 11 a 12 settimane: 4 di 6 infetti, 2 di 4 con difetti.',
    'weeks-second':
      'Da 13 a 14 settimane: 12 di 18 infetti, 2 di 12 con sordità. Da 15 a 16 settimane: 17 di 36 e 7 di 14, solo sordità. Insieme circa metà infetti e un terzo di questi con sordità, circa il 19% in tutto.',
    'weeks-third':
      'Da 17 a 18 settimane: 13 di 33 infetti; da 19 a 22: 20 di 59; da 23 a 26: 8 di 32; da 27 a 30: 11 di 31; da 31 a 36: 15 di 25; più tardi 8 di 8. Nessun difetto in 63 bambini infetti dopo 16 settimane, il che lascia un limite superiore dal 6 al 7%.',
    'weeks-check':
      'Questi conteggi ridanno i numeri pubblicati: 81% fino a 12 settimane, 54 da 13 a 16, 36 da 17 a 22, 30 da 23 a 30, poi 60 e tutti.',
    'weeks-shape':
      'L’infezione del bambino cala e risale verso la fine; i difetti calano soltanto. Si disegnano due serie, con intervalli, perché i gruppi sono piccoli: che 15-16 settimane stia sopra 13-14 è caso.',
    'weeks-slip':
      'Una pagina di manuale stampa 4% per 15-16 settimane dove i conteggi danno 24; non si usa. Il 54% che l’abstract dà per 13-14 settimane appartiene a 13-16.',
    'weeks-rash':
      'La settimana è quella dell’esantema, o del contatto più 14-18 giorni, mai quella del campione. La gravidanza si data con l’ecografia.',
    'weeks-before':
      'Esantema prima o entro 11 giorni dopo l’ultima mestruazione: non si vide alcun bambino infetto.',
    'weeks-conception': 'Prima del concepimento non è documentato alcun danno.',
    'weeks-cradock':
      'Seconda serie (304 lattanti): IgM nel 56% dopo esantema da 12 a 16 settimane, 12 da 24 a 28, 58 nell’ultimo mese; IgG durature nel 71, 28 e 94%. Il tasso vero sta in mezzo.',
    'weeks-uk':
      'Consulenza nel Regno Unito: prima di 11 settimane 90%, da 11 a 16 settimane 20%, da 16 a 20 settimane minimo e solo sordità, più tardi non visto.',
    'weeks-german':
      'Un laboratorio tedesco: prima di 11 settimane dal 70 al 90% infetti e dal 25 al 65% con danno; da 11 a 17 settimane 55 e da 8 a 20; più tardi da 20 a 35 e 3,5%, come in altre gravidanze.',
    'weeks-cdc': 'CDC: massimo nelle prime 12 settimane, difetti rari dopo 20.',
    'weeks-cdc-85': 'Fino all’85% nelle prime 12 settimane.',
    'weeks-registry': 'Registro: sordità congenita dopo rosolia fino alla settimana 17, nessuna più tardi.',
    'mistake-words':
      'Il rischio è molto basso, ma non è nullo: un caso è stato pubblicato. Testi più vecchi che dicono «mai visto» sono superati.',
    'mistake-case': '2023: un lattante con un quadro simile alla sindrome dopo MPR a inizio gravidanza.',
    'mistake-virus':
      'Il virus vaccinale può infettare il bambino: uno fu infetto per più di 8 mesi, senza la sindrome.',
    'mistake-old': 'SOGC 2008: le donne si possono rassicurare.',
    'mistake-registry':
      'Registro degli Stati Uniti: 321 donne suscettibili, nessuna sindrome in 324 lattanti, limite superiore 1,6%.',
    'mistake-americas':
      'Americhe: 2.894 donne suscettibili, nessuna sindrome in 1.980 nati, limite superiore 0,2%.',
    'mistake-others':
      'Costa Rica: nessuna sindrome, nessuna IgM. Iran: cinque neonati con IgM e senza segni, e nessuno di 107. Regno Unito: più di 130 donne, nessuna sindrome.',
    'mistake-request':
      'La data del vaccino sta su ogni richiesta: senza, l’avidità si leggerebbe come infezione primaria.',
    'mistake-interval': 'Concepimento dopo il vaccino: 28 giorni.',
    'mistake-interval-old': 'Testi più vecchi e alcuni foglietti: 3 mesi.',
    'confirmed-reference':
      'Un laboratorio di riferimento ricontrolla prima di ogni decisione che non si può revocare.',
    'confirmed-fetal':
      'La medicina fetale la visita, con urgenza quando l’infezione cade prima di 20 settimane.',
    'confirmed-notify': 'Si informa la sanità pubblica, al sospetto e senza attendere la conferma.',
    'confirmed-away': 'Resta fuori dall’ambulatorio prenatale fino a 7 giorni dopo l’esantema.',
    'confirmed-treatment': 'Nessuna terapia previene la trasmissione al bambino.',
    'confirmed-ig':
      'Le immunoglobuline dopo un contatto non prevengono l’infezione e non vanno usate (Nuova Zelanda).',
    'confirmed-ig-us':
      'Possono mascherare la malattia, e furono considerate solo in casi eccezionali; dopo di esse sono nati lattanti con la sindrome.',
    'confirmed-ig-uk': 'Regno Unito: non di routine.',
    'confirmed-prenatal': 'PCR amniotica: individuato dall’83 al 95%, nessun falso positivo in 45 donne.',
    'confirmed-when':
      'Almeno 6-8 settimane dopo l’infezione e dopo 18-21 settimane; IgM nel sangue fetale da circa 22-23 settimane, con falsi negativi. Un solo negativo non esclude nulla.',
    'confirmed-whom':
      'Dove si offre: infezione da 12 a 18 settimane (Germania: prima di 19), reinfezione prima di 12 settimane, IgM che restano inspiegate. Prima di 12 settimane l’infezione del bambino è già molto probabile.',
    'confirmed-cdc': 'CDC non raccomanda alcun esame fetale.',
    'confirmed-newborn':
      'Il neonato si esamina qualunque sia la settimana: l’infezione tardiva è frequente, anche se di rado dannosa.',
    'newborn-whom':
      'Si testano: ogni lattante di madre con rosolia confermata o sospetta in qualsiasi settimana, e ogni lattante con cataratta, glaucoma, difetto cardiaco (dotto pervio, rami polmonari stretti), ipoacusia, retinopatia, porpora, testa piccola, scarsa crescita, fegato e milza ingrossati o ossa radiotrasparenti.',
    'newborn-igm':
      'IgM vicino alla nascita con test a cattura; circa un infetto su cinque è negativo prima di 1 mese, perciò si ripete allora. Le hanno quasi tutti sotto i 3 mesi, il 90% da 3 a 6, circa metà a 6 mesi; una sintesi dà metà a 3.',
    'newborn-cord':
      'L’assenza di IgM nel sangue cordonale non esclude nulla, men che meno dopo infezione tardiva.',
    'newborn-igg':
      'Le IgG della madre si dimezzano circa ogni mese. IgG che restano oltre 7-11 mesi (qui 9) senza vaccino o esposizione confermano.',
    'newborn-mmr': 'Le ultime IgG si prelevano prima di MPR, altrimenti non si può leggere se restano.',
    'newborn-rna':
      'RNA: preferito il tampone faringeo; anche naso, urine, liquor, fluido orale, cristallino. Nei primi 3 mesi, perché entro allora la metà smette di eliminare il virus.',
    'newborn-negative': 'Una sola IgM o PCR negativa non esclude nulla.',
    'newborn-isolation':
      'Precauzioni da contatto: contagioso fino a 1 anno di età, salvo due campioni negativi a distanza di un mese, entrambi dopo 3 mesi di età.',
    'newborn-carers':
      'Solo personale e visitatori immuni alla rosolia; le donne in gravidanza tra i contatti si avvertono.',
    'newborn-well':
      'IgG senza IgM: anticorpi della madre quando lei è immune e il lattante sta bene; non escluso quando lei è stata infettata.',
    'newborn-identity': 'Né IgG né IgM benché la madre sia immune: controllare di chi è il campione.',
    'newborn-follow':
      'Follow-up da specialisti: udito (l’ipoacusia può venire tardi), occhi, cuore, ormoni, sviluppo. Normale alla nascita non è la fine del controllo.',
    'newborn-kansas':
      'Kansas: IgM positive, due serie di PCR su gola e urine a distanza di 30 giorni negative, nessun difetto: infezione senza sindrome, seguita.',
    'newborn-notify': 'La rosolia congenita è soggetta a notifica (Germania e altri).',
    'counsel-susceptible':
      'A una donna senza anticorpi: «Questo esame non mostra protezione. Stia lontana da chiunque abbia un esantema. Se Le viene un esantema o incontra qualcuno con la rosolia, ci telefoni il giorno stesso. Il vaccino segue dopo il parto».',
    'counsel-early':
      'Dopo un esantema o un contatto: «Il sangue può essere troppo precoce per dirlo. Lo conserviamo, ne preleviamo un secondo e li testiamo insieme».',
    'counsel-igm':
      'Con IgM reattive: «La maggior parte di questi risultati si rivela falsa, ma non ci fermiamo qui. Lo diranno altri esami sullo stesso sangue e un secondo campione».',
    'counsel-high':
      'Con avidità alta: «L’infezione o il vaccino è più indietro della settimana stampata qui. Che cosa c’è prima di quella settimana questo esame non può dirlo».',
    'counsel-immune':
      'Con IgG: «Molto probabilmente è protetta, anche se nessun esame lo promette del tutto: con qualsiasi esantema ci telefoni il giorno stesso».',
    'counsel-confirmed':
      'Con rosolia confermata: «Se e come il bambino ne risenta dipende dalla settimana. Gli specialisti ne parleranno con Lei; nulla si decide su un esame del sangue».',
    'counsel-vaccine':
      'Vaccinata senza saperlo: «È stato pubblicato un caso di danno, quindi è molto improbabile, non impossibile. Scriviamo la data del vaccino su ogni richiesta».',
    'counsel-newborn':
      'Dopo la nascita: «Un aspetto sano è una buona notizia, e controlliamo comunque udito, occhi e cuore, perché alcuni effetti vengono più tardi».',
    'thin-weeks':
      'Il rischio per settimana, soprattutto dopo 16 settimane, poggia su una sola coorte del 1982 con gruppi piccoli.',
    'thin-reinfection': 'Il rischio dopo una reinfezione viene da piccole serie degli anni Ottanta.',
    'thin-avidity':
      'Avidità: singoli test, da alcune decine a cento sieri, nessuno standard condiviso, quasi nulla sui kit automatici di oggi.',
    'thin-e2': 'E2: due numeri che non concordano, poco sulle donne vaccinate.',
    'thin-pcr': 'PCR prenatale: 45 donne nel miglior studio trovato.',
    'thin-guidelines':
      'I testi completi di UKHSA, SOGC, ASID, AWMF e Green Book ed eventuali norme russe non sono stati letti; un clinico deve controllare ciò che se ne dice.',
  },
};
