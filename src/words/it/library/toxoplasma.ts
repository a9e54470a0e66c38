import type { toxoplasmaWords as english } from '../../en/library/toxoplasma.ts';
import type { Like } from '../../like.ts';

export const toxoplasmaWords: Like<typeof english> = {
  title: 'Toxoplasmosi',
  lead: 'Che cos’è l’infezione, che cosa significa ogni esame, come cambia il rischio con la settimana e che cosa si dice alla donna. Per spiegare, non per consigliare una terapia: decide un centro.',
  sections: {
    'toxo-what': 'Che cos’è',
    'toxo-caught': 'Come si prende',
    'toxo-prevent': 'Come si previene',
    'toxo-igg-igm': 'Che cosa significano IgG e IgM',
    'toxo-false-igm': 'Perché le IgM possono essere false',
    'toxo-avidity': 'Avidità',
    'toxo-kits': 'Limiti dei kit, solo per confronto, mai usati per classificare',
    'toxo-other-tests': 'Immunoblot, IgA ed esami dei laboratori di riferimento',
    'toxo-by-week': 'Infezione in gravidanza: come cambia il rischio con la settimana',
    'toxo-after': 'Dopo un’infezione probabile o confermata',
    'toxo-newborn': 'Il neonato e il suo follow-up',
    'toxo-special': 'Situazioni particolari',
    'toxo-talk': 'Che cosa dirle',
  },
  facts: {
    'toxo-what-parasite':
      'Toxoplasma gondii è un parassita. La maggior parte delle persone con immunità normale nota poco o nulla di una prima infezione e conserva il parassita, a riposo, per tutta la vita.',
    'toxo-what-danger':
      'In gravidanza conta una prima infezione della madre durante, o poco prima: il parassita può allora raggiungere il bambino. Un’infezione vecchia protegge le gravidanze successive di una donna con immunità normale.',
    'toxo-what-illness':
      'Nel bambino può danneggiare occhi e cervello. Di 153 bambini infetti, di madri per lo più trattate, il 27% ebbe un segno specifico in una mediana di 4,5 anni: infezione non è lo stesso che danno.',
    'toxo-what-texts':
      'Non letti per intero per queste pagine, solo copertina, abstract o resoconto: il documento tedesco AGG 2023, il gruppo di lavoro francese 2019, la guida francese dei quattro profili 2011, il consenso argentino 2020, SA Health 2015, e gran parte di ACOG 151. Le loro tabelle dettagliate non sono citate.',
    'toxo-what-awmf':
      'La linea guida tedesca AWMF sulle infezioni in gravidanza tratta i virus, non il toxoplasma; dell’OMS non è nota una raccomandazione sulla sierologia per toxoplasma.',
    'toxo-caught-meat':
      'Da carne cruda o poco cotta. Carne affumicata, stagionata o essiccata può ancora infettare, e così molluschi crudi e latte di capra non pastorizzato.',
    'toxo-caught-soil':
      'Da terra, verdura non lavata, acqua non trattata e feci di gatto. Ciò che un gatto elimina richiede 1-5 giorni prima di poter infettare: per questo la lettiera si pulisce ogni giorno.',
    'toxo-caught-travel':
      'Ceppi del Sudamerica, e carne di cavallo cruda importata, hanno reinfettato donne immuni. I consigli sul cibo si mantengono quindi in viaggio, anche per le immuni.',
    'toxo-caught-blood':
      'Dalla madre al bambino e, con difese gravemente ridotte, da un’infezione vecchia che torna attiva.',
    'toxo-prevent-heat':
      'Cuocere bene la carne: pezzi interi a 63 °C all’interno, carne macinata a 71 °C, pollame a 74 °C.',
    'toxo-prevent-freeze':
      'Congelare a −20 °C per almeno 48 ore aiuta; su affumicatura, stagionatura ed essiccazione non si fa affidamento.',
    'toxo-prevent-kitchen':
      'Lavare o sbucciare frutta e verdura; lavare mani, taglieri e coltelli dopo carne cruda; non bere acqua non trattata né latte di capra non pastorizzato, non mangiare molluschi crudi.',
    'toxo-prevent-soil': 'Usare guanti per la terra e in giardino.',
    'toxo-prevent-cat':
      'Far cambiare la lettiera da altri, ogni giorno; se nessuno può, con guanti. Dare ai gatti cibo industriale e non accogliere randagi. Non serve dare via un gatto.',
    'toxo-prevent-proof':
      'La prova è debole: un laboratorio tedesco afferma che un beneficio dei consigli non è stato mostrato prospetticamente. Si danno comunque.',
    'toxo-prevent-passive':
      'Immunoglobuline di donatori possono portare IgG, ma nulla mostra che proteggano il bambino; i consigli restano.',
    'toxo-igg-first':
      'Le IgG dicono se c’è stata un’infezione e si testano per prime; le IgM si aggiungono quando conta l’epoca. IgM negative escludono praticamente un’infezione recente; positive sono difficili da interpretare, perché possono durare fino a 18 mesi.',
    'toxo-nine-cells':
      'La tabella CDC a nove righe è per persone di più di un anno. Definisce IgG chiare senza IgM un’infezione di 6 mesi fa o più, qualunque sia la settimana: per questo qui le settimane tardive si leggono con più cautela.',
    'toxo-not-valid':
      'Nessuna IgG e nessuna IgM significa suscettibile, salvo in una donna che non può formare anticorpi, e nelle prime una-due settimane dopo un’esposizione.',
    'toxo-igg-kinetics':
      'Le IgG aumentano in modo molto diverso da donna a donna: con un metodo il picco era tra 4 e 36 settimane dopo l’infezione. Nessun singolo valore dà una data.',
    'toxo-igg-plateau':
      'Le IgG raggiungono il plateau dal mese 2 al 3. Un aumento con IgM significa circa gli ultimi 2 mesi; CDC avverte che l’aumento spesso sfugge perché il plateau c’è già.',
    'toxo-igg-stable':
      'Prassi francese: IgG che restano uguali in sieri paralleli, senza terapia, collocano l’infezione almeno circa 2 mesi prima del primo siero.',
    'toxo-igm-persists':
      'In 446 donne infette le IgM durarono 12,8 mesi in mediana con ISAGA (metà centrale da 6,9 a 24,9) e 10,4 con immunofluorescenza; più di 2 anni nel 27% e nel 9%.',
    'toxo-igm-how-often':
      'IgG e IgM insieme per lo più non sono acute: di 451 persone in laboratori comuni degli Stati Uniti il 22% era acuto, il 74% cronico, il 2% non infetto, il 2% indeterminato; di 130 donne inviate in 20 anni 7 erano acute; di 346 donne norvegesi arrivate all’amniocentesi metà si era infettata prima della gravidanza.',
    'toxo-igm-gone':
      'Le IgM possono essere scomparse se cercate tardi: circa un quinto dei sieri da 21 a 52 settimane dopo l’infezione non ne aveva.',
    'toxo-igm-never':
      'La sieroconversione senza IgM esiste. Di 26 casi francesi in 15 le IgM non furono mai trovate; avidità bassa in 16; 22 donne trattate; infezione esclusa in 12 bambini, 10 solo normali alla nascita, 4 ignoti.',
    'toxo-retest':
      'Una donna suscettibile si ritesta ogni mese in Francia, con un ultimo test 2-4 settimane dopo il parto; ogni 4-6 settimane in Italia; ogni 8-12 nei laboratori tedeschi che lo fanno; tre volte in un progetto norvegese; non di routine negli Stati Uniti, in Canada e nel Regno Unito. In Austria il 29,8% delle sieronegative fece tre test o più.',
    'toxo-isolated-rule':
      'Dopo sole IgM le IgG devono seguire entro 1-3 settimane, eccezionalmente 5-6. Altrimenti le IgM erano false ed è suscettibile, non immune.',
    'toxo-repeat-rule':
      'Un secondo siero si preleva dopo 2-3 settimane ed entrambi si testano insieme, stesso metodo, stesso laboratorio. Valori di kit o laboratori diversi non si confrontano; una settimana è troppo breve per dire stabile qualcosa.',
    'toxo-proof-rule':
      'Prova sono IgG prima negative che diventano positive in questa gravidanza. La definizione di sorveglianza del 2024 accetta anche un aumento di quattro volte in sieri a distanza di 3 settimane o più, e dice essa stessa di non essere destinata alla diagnosi.',
    'toxo-cir-row':
      'La tabella di un laboratorio dice «immunità, nessun altro studio» per IgG e IgM positive insieme. Ogni altra fonte letta lo contraddice, e così l’ultima riga della tabella stessa.',
    'toxo-false-natural': 'IgM naturali reagiscono con antigeni comuni senza alcuna infezione.',
    'toxo-false-rheuma': 'Il fattore reumatoide può rendere le IgM falsamente positive.',
    'toxo-false-other':
      'Una pagina di laboratorio indica la gravidanza stessa e infezioni acute da CMV, herpes simplex, morbillo, rosolia e parvovirus come cause di IgM false o cross-reattive. Di quale test parli non era visibile: bassa affidabilità.',
    'toxo-false-dye':
      'In uno studio su un’epidemia il 46% di 153 sieri discordanti aveva IgM positive accanto a un dye test negativo, quindi IgM false.',
    'toxo-false-kit':
      '«IgM positive» pesa diversamente secondo il kit: la specificità tra IgM isolate andava dal 24% (Platelia) al 95% (Liaison). Uno studio francese abbina un kit molto sensibile (Platelia, Architect o Alinity) a uno molto specifico (Vidas, Liaison).',
    'toxo-false-fda': 'L’avviso FDA: nessun singolo kit IgM decide.',
    'toxo-false-harm':
      'In 811 donne con IgM trovate positive altrove il profilo di un laboratorio di riferimento, e la sua spiegazione, cambiò ciò che fu fatto. Una decisione su una gravidanza non si prende mai su IgM non confermate.',
    'toxo-av-high':
      'Un’avidità alta significa un’infezione non fresca. I produttori di Elecsys, Architect e Vidas escludono gli ultimi 4 mesi; i primi dati europei dicevano 3. In quattro kit confrontati ogni avidità alta apparteneva a un’infezione latente.',
    'toxo-av-first-trimester':
      'Dei sieri del primo trimestre che sembravano recenti per IgM o agglutinazione, 125 in tutto, il 56% di quelli con IgM reattive aveva avidità alta: quelle donne si erano probabilmente infettate prima della gravidanza. Uno studio finlandese concorda.',
    'toxo-av-window':
      'Un’avidità alta esclude le settimane prima del campione, non la gravidanza. Con 16 settimane: fino a 16+0 risale all’ultima mestruazione; fino a 18+0 al concepimento, senza margine; a 26 settimane lascia aperte le settimane 0-10.',
    'toxo-av-low':
      'Avidità bassa non significa recente. In Norvegia il 21% di 176 donne passò da bassa ad alta entro 3 mesi, il 42% restò basso, senza bambini infetti tra queste. In Italia 1 bambino su 747 era infetto (0,13%, da 0,02 a 0,75), tutte le madri in spiramicina.',
    'toxo-av-mid':
      'L’intermedia si tratta come non alta, e nemmeno si dice recente: con Architect e Vidas la maggior parte dei risultati in zona grigia veniva da infezioni di più di 4 mesi.',
    'toxo-av-exception':
      'Per un solo test: Liaison XL sotto 0,05 era recente, meno di 3 mesi, nel 97%, da 0,05 a 0,1 nel 69%. Altri kit non possono prenderlo in prestito.',
    'toxo-av-treated':
      'La spiramicina rallenta la maturazione dell’avidità; risale dopo il parto. È più lenta se l’infezione è tardiva in gravidanza e più rapida quanto più la terapia è stata ritardata; 12 settimane dopo l’infezione il 95% degli indici era tra 7,8 e 35,3%.',
    'toxo-av-treated-high':
      'Quindi un’avidità bassa sotto terapia non dice nulla, e una alta mantiene il suo significato.',
    'toxo-av-needs':
      'L’avidità si misura su siero noto come positivo per IgG, con IgG sufficienti per il kit, mai con IgG negative o in zona grigia.',
    'toxo-av-passive': 'Dopo immunoglobuline o emoderivati l’avidità è quella del donatore.',
    'toxo-av-infant': 'Nei lattanti l’avidità è della madre e in 333 di loro non ha portato benefici.',
    'toxo-av-late':
      'Oltre la finestra: trovare un siero conservato della prima visita e misurarvi l’avidità con la sua settimana, testarli entrambi in parallelo, consultare un laboratorio di riferimento, stampare ciò che è escluso e consultare la medicina fetale. Il Brasile non richiede l’avidità dopo 16 settimane.',
    'toxo-kits-why':
      'La stessa avidità di 0,25 è bassa, in zona grigia o alta secondo il kit. La classe si prende dal laboratorio, o dai limiti stampati con il risultato. Questi elenchi sono solo da leggere.',
    'toxo-kits-igg':
      'Zone grigie IgG in IU/mL: Elecsys 1-30, Architect 1,6-3, Platelia 6-9, Access 7,5-10,5, Vidas 4-8, Liaison 7,2-8,8; IDS non ne ha. Una regola del cut-off ± 10% non vale in generale.',
    'toxo-kits-elecsys': 'Avidità, Elecsys: bassa sotto 70%, zona grigia 70-79, alta da 80%.',
    'toxo-kits-architect': 'Avidità, Architect: bassa sotto 50%, zona grigia 50-59,9, alta da 60%.',
    'toxo-kits-vidas': 'Avidità, Vidas: bassa sotto 0,200, zona grigia 0,200-0,299, alta da 0,300.',
    'toxo-kits-liaison':
      'Avidità, Liaison come la stampa un laboratorio: bassa sotto 0,40, zona grigia 0,40-0,50, alta da 0,50. Le versioni del kit differiscono.',
    'toxo-kits-unnamed':
      'Avidità, un laboratorio tedesco, metodo non indicato: bassa sotto 0,09, zona grigia 0,09-0,2, alta sopra 0,2.',
    'toxo-kits-recalled':
      'Avidità, ricordata da istruzioni di kit: Platelia bassa sotto 40%, alta sopra 50%; Labsystems bassa sotto 15%, alta sopra 30%; Euroimmun bassa sotto 40%, alta sopra 60%.',
    'toxo-blot-rule':
      'Immunoblot IgG (LDBIO): positivo con almeno 3 delle bande a 30, 31, 33, 40 e 45 kDa, tra cui quella a 30 kDa. Le bande le legge il laboratorio.',
    'toxo-blot-grey':
      'Chiarisce IgG in zona grigia: di 85 sieri dubbi o discordanti l’85,9% era positivo, e concorda con il dye test.',
    'toxo-blot-early':
      'Spesso si positivizza per primo: positivo in 26 di 39 vere sieroconversioni con IgG di routine negative o in zona grigia (immunofluorescenza 13 di 39), prima di altri metodi in 36. In 13 era negativo sul primo siero: se negativo non esclude nulla. Una sola banda a 30 kDa con IgM rende verosimile un inizio.',
    'toxo-blot-date':
      'Dove le IgG sono chiare l’immunoblot non aggiunge nulla e non data nulla. Che dati meglio dell’avidità è la dichiarazione di un laboratorio, senza sostegno trovato.',
    'toxo-blot-claim':
      'Una cifra di sensibilità 97% e specificità 99% per «l’immunoblot» di tre infezioni è la dichiarazione di un laboratorio senza fonte.',
    'toxo-blot-claim-means':
      'Anche se valesse: dove 1 donna su 10.000 è infetta di recente, circa 1 su 100 risultati positivi di un tale test sarebbe vero.',
    'toxo-blot-recomline':
      'Le strisce recomLine hanno una propria lettura di stadio con l’avidità; bassa affidabilità, nessuna valutazione letta.',
    'toxo-igm-blot':
      'Un immunoblot IgM mostrava le stesse bande in persone infette, immuni e mai infettate e in bambini piccoli; uno studio lo dice inadatto come riferimento. Positivo: un po’ più specifico, nessuna data. Negativo: non cancella nulla.',
    'toxo-iga':
      'IgA in 690 donne IgG positive di un laboratorio di riferimento: con IgA 75% acute, senza 4%; IgM e IgA insieme 86%, IgM senza IgA 19%. Sostengono e non decidono mai da sole.',
    'toxo-ige': 'Le IgE durano poco e sono specifiche se trovate; le testano solo laboratori di riferimento.',
    'toxo-ac-hs':
      'Agglutinazione differenziale (AC/HS): un quadro acuto in 31 di 33 infezioni recenti, ma anche nel 13% di persone infettate 2 anni fa o più.',
    'toxo-ac-hs-old':
      'Un quadro di agglutinazione non acuto parla fortemente per un’infezione di più di 12 mesi.',
    'toxo-dye':
      'Il dye test di Sabin-Feldman è il riferimento per le IgG. Un valore di 300 IU/mL o più è un segno poco sensibile di recenza; un dye test negativo con IgM positive significa IgM false.',
    'toxo-isaga':
      'ISAGA, a lungo il riferimento per le IgM, è stato ritirato dal mercato; nessuno dovrebbe attenderlo.',
    'toxo-week-meaning':
      'La settimana è quella dell’infezione della madre, non del test. Un’infezione precoce raggiunge il bambino di rado e lo danneggia spesso; una tardiva lo raggiunge spesso e lo danneggia meno. Entrambi si leggono sempre insieme.',
    'toxo-week-treated':
      'Quasi tutte queste donne erano trattate: delle 603 di Dunn almeno 564. Che cosa accade senza terapia da esse non si sa.',
    'toxo-week-syrocot':
      'Trasmissione in 26 coorti con 1.721 madri e 506 bambini infetti: 15% (da 13 a 17) a 13 settimane, 44% (da 40 a 47) a 26, 71% (da 66 a 76) a 36. Ogni settimana in più moltiplica gli odds di trasmissione per 1,15 (da 1,12 a 1,17), di lesioni nella testa per 0,91 (da 0,87 a 0,95), dell’occhio per 0,97 (da 0,93 a 1,00).',
    'toxo-week-dunn':
      'Dunn 1999: trasmissione 29% in tutto, 40% a 26 settimane e 72% a 36; di 153 nati vivi infetti il 27% ebbe almeno un segno specifico in una mediana di 4,5 anni.',
    'toxo-week-dunn-recalled':
      'Dunn 1999, a memoria: trasmissione 6% (da 3 a 9) a 13 settimane; intervalli da 33 a 47 a 26 e da 60 a 81 a 36. Segni in un bambino infetto 61% (da 34 a 85), 25% (da 18 a 33) e 9% (da 4 a 17). I due insieme hanno un picco vicino a 24-30 settimane a circa il 10%.',
    'toxo-week-early':
      'Sotto 13 settimane non si disegna nulla. Una coorte italiana 2007-2018 non vide trasmissione tra infezioni del primo trimestre (limite superiore 11,9%), 12,5% nel secondo e 53,8% nel terzo, e nessuna dopo 12 infezioni intorno al concepimento.',
    'toxo-after-expert':
      'Ogni caso si discute con un esperto: medicina fetale e un centro per la toxoplasmosi, prima di fare qualcosa in base alla sola sierologia.',
    'toxo-after-spiramycin':
      'La spiramicina si considera subito se si sospetta un’infezione acuta. Decide il centro; qui non si consiglia alcun farmaco né dose.',
    'toxo-after-amnio':
      'Amniocentesi con PCR: per un’infezione diagnosticata, dove la sierologia non può né confermare né escludere, o con ecografia suggestiva; mai prima di 18 settimane e non entro 4 settimane dall’infezione.',
    'toxo-after-amnio-doubt':
      'Autori norvegesi la mettono in dubbio quando IgM e avidità bassa restano come sono.',
    'toxo-after-pcr':
      'Una PCR amniotica positiva prova l’infezione del bambino. Una negativa non la esclude: sensibilità 92,2% (da 81 a 98) e valore predittivo negativo 98,1% in uno studio francese, 64% (da 53 a 75) e 87,8% in un altro, 87% in una metanalisi entro 5 settimane.',
    'toxo-after-combination':
      'Quando l’infezione del bambino è provata, pirimetamina con sulfadiazina e acido folinico è la terapia abituale, non a inizio gravidanza perché la pirimetamina può danneggiare l’embrione. Alcuni centri iniziano da 14 settimane, altri da 16.',
    'toxo-after-caution':
      'I sulfonamidici vicino al termine, e nel deficit di G6PD, richiedono uno specialista.',
    'toxo-after-scan':
      'Le ecografie seriate cercano ventricoli cerebrali dilatati, calcificazioni, ascite, fegato o milza ingrossati, scarsa crescita e intestino iperecogeno.',
    'toxo-after-newborn': 'Il neonato si esamina sempre, anche dopo una PCR negativa e dopo la terapia.',
    'toxo-after-effect-early':
      'Terapia iniziata entro 3 settimane dalla sieroconversione, contro 8 settimane o più: odds ratio di trasmissione 0,48 (da 0,28 a 0,80, p = 0,05); sui segni clinici nessun effetto mostrato, 1,11 (da 0,61 a 2,02).',
    'toxo-after-effect-severe':
      'In una coorte europea la terapia si associava a meno danni neurologici gravi o morti, odds ratio 0,24 (da 0,07 a 0,71); per prevenirne uno si tratterebbero 3 feti infetti a 10 settimane o 18 a 30.',
    'toxo-after-effect-trial':
      'Uno studio randomizzato, interrotto presto: trasmissione 18,5% (12 di 65) con la combinazione, 30% (18 di 60) con spiramicina, odds ratio 0,53 (da 0,23 a 1,22). Nessuno ha confrontato terapia con nessuna terapia.',
    'toxo-nb-trigger':
      'Motivi per esaminare: un’infezione della madre confermata, probabile o non chiara, una PCR amniotica positiva, segni suggestivi, o una riattivazione in una madre con difese gravemente ridotte. Una PCR negativa o una madre trattata non ne toglie alcuno.',
    'toxo-nb-igg':
      'Le IgG alla nascita sono della madre. Senza IgG benché lei si sia infettata settimane prima, un testo esclude praticamente l’infezione; un’infezione materna molto tardiva è l’eccezione. Qui resta possibile finché non confermato.',
    'toxo-nb-cord':
      'IgM o IgA nel sangue cordonale non sono prova, il sangue passa: specificità 85-88% lì, 98-100% nel sangue del lattante stesso.',
    'toxo-nb-days':
      'Nel sangue del lattante stesso le IgM contano da circa il giorno 5 e le IgA da circa il giorno 10, se confermate e durature.',
    'toxo-nb-days-bmj': 'Un testo britannico conta le IgM oltre 2-3 settimane.',
    'toxo-nb-negative':
      'IgM e IgA negative non escludono nulla: le IgM individuavano il 61-67%, le IgA il 54-60%, entrambe il 73%; IgM Platelia il 64% entro il giorno 5 e il 75% in tutto; IgM il 39% in una coorte brasiliana.',
    'toxo-nb-blot':
      'Un immunoblot madre-figlio con bande solo nel bambino o più forti nel bambino mostra anticorpi propri: 88,9% di 19 infetti alla nascita, specificità 100% alla nascita e 92% a un mese; metà nella prima descrizione del 1985. Richiede il siero materno degli stessi giorni, entro circa 3 mesi. Se negativo non esclude.',
    'toxo-nb-rise':
      'IgG che aumentano, o tornano dopo un calo, mostrano infezione. Un figlio di madre infettata a 21 settimane, con PCR amniotica e IgM proprie negative, ebbe un aumento di dieci volte entro 6 mesi.',
    'toxo-nb-stays': 'IgG ancora presenti oltre i 12 mesi mostrano infezione.',
    'toxo-nb-gone':
      'In lattanti non trattati IgG scomparse che restano tali la escludono: di 636 lattanti esposti non infetti il 98,7% era negativo a 5 mesi, tutti a 9. Dodici mesi restano il limite estremo.',
    'toxo-nb-treated':
      'IgG negative sotto terapia non escludono nulla: possono tornare, quindi si ritestano dopo la fine della terapia.',
    'toxo-nb-pcr':
      'Una PCR positiva in sangue, urine o liquido cerebrospinale conferma; nella sola placenta sostiene soltanto.',
    'toxo-nb-interval':
      'Le IgG si seguono ogni 4-6 settimane (Palo Alto) o ogni 2 mesi (Lione, Parigi) finché non si trovano più, e il primo negativo si conferma una volta.',
    'toxo-nb-specialists':
      'Specialisti esaminano gli occhi, la testa con imaging, e l’udito. Reperti normali alla nascita non lo concludono.',
    'toxo-nb-not-table': 'La tabella IgG e IgM a nove righe non è per bambini sotto un anno.',
    'toxo-sp-weak':
      'Difese ridotte: IgG non significano protezione; un’infezione vecchia può tornare attiva e raggiungere il bambino.',
    'toxo-sp-hiv':
      'HIV: la malattia da toxoplasma diventa più probabile con CD4 sotto 100 per µL; la trasmissione al bambino è stimata sotto il 5% in tutto, per prima infezione o riattivazione. Conta CD4, terapia e profilassi spettano all’infettivologia, con la medicina fetale.',
    'toxo-sp-weak-serology':
      'Con difese ridotte la sierologia può essere falsamente negativa, e le IgM di solito restano negative nella riattivazione.',
    'toxo-sp-hypogamma':
      'Chi non può formare anticorpi non si può dire non infetto con un risultato negativo.',
    'toxo-sp-eyes':
      'Malattia oculare attiva: è stato riportato un neonato infetto di una madre con IgG stabili e senza IgM.',
    'toxo-sp-regional':
      'Una coorte di Goiania, Brasile, attribuisce il 5,5% (9 di 162) delle trasmissioni a riattivazione in gravidanza; controverso e non visto nei dati europei.',
    'toxo-sp-again':
      'Reinfezione con un ceppo atipico: due bambini riportati, una madre con IgG stabili, senza IgM o IgA e con agglutinazione non acuta a 4 e 10 settimane. Molto raro, ma non impossibile.',
    'toxo-sp-blood':
      'Immunoglobuline ed emoderivati possono portare IgG. Usare il siero di prima, o attendere: circa 3 mesi secondo una pagina, qui se ne contano 6. Nello studio prospettico il toxoplasma è stato testato ma non è elencato tra quelli positivizzati.',
    'toxo-sp-before':
      'Un’infezione nei 3 mesi prima del concepimento conta come rischio: è riportato un bambino infetto; di 12 casi italiani nessuno.',
    'toxo-sp-wait':
      'Dopo un’infezione recente alcuni esperti citati da CDC consigliano 6 mesi prima del concepimento.',
    'toxo-sp-planning':
      'Finché un risultato in zona grigia è aperto può attendere il secondo campione prima del concepimento, se desidera certezza.',
    'toxo-sp-earlier-child':
      'Con immunità normale una donna è protetta dopo un figlio colpito o IgG precedenti; un vecchio referto rende persistenti le IgM di oggi, e gli esami non ricominciano.',
    'toxo-sp-earlier-example': 'Un esperto italiano risponde così a una donna con IgG più vecchie note.',
    'toxo-sp-scan': 'Ecografia suggestiva: testare, e offrire l’amniocentesi, qualunque siano le IgM.',
    'toxo-talk-susceptible':
      '«Lei non ha avuto questa infezione, quindi può ancora prenderla. Queste regole su cibo, terra e gatti riducono la probabilità. Se ripeteremo l’esame, saranno entrambi gli anticorpi.»',
    'toxo-talk-igm':
      '«Un esame è reattivo. Nella maggior parte delle donne è un’infezione vecchia o un risultato falso. Esaminiamo ancora oggi lo stesso sangue e di nuovo tra due-tre settimane. Fino ad allora nulla è deciso.»',
    'toxo-talk-high':
      '«Gli anticorpi sono maturi. In questa settimana ciò colloca l’infezione prima della Sua gravidanza.» Più tardi in gravidanza: «Esclude gli ultimi mesi, non le prime settimane.»',
    'toxo-talk-low':
      '«Gli anticorpi non sono maturi. Può essere così per mesi o anni. Non prova un’infezione recente, quindi si fanno altri esami.»',
    'toxo-talk-confirmed':
      '«Lei si è infettata in questa gravidanza. Ciò non significa che il bambino sia infetto, e un bambino infetto non ha sempre un danno. Quanto sia probabile dipende dalla settimana. Oggi si avvisa uno specialista, che vedrà con Lei i prossimi passi.»',
    'toxo-talk-amnio':
      '«L’esame del liquido amniotico viene dopo 18 settimane e almeno 4 settimane dopo l’infezione. Un risultato positivo è affidabile. Dopo uno negativo il bambino si esamina comunque.»',
    'toxo-talk-baby':
      '«All’inizio nel sangue del bambino ci sono i Suoi anticorpi. Li seguiamo finché scompaiono; servono mesi, ed è così che lo sappiamo.»',
    'toxo-talk-immune':
      '«Lei ha già avuto questa infezione, ed è molto improbabile che raggiunga questo bambino.» La parola «mai» non si usa.',
    'toxo-talk-thin':
      'Dove la prova è scarsa dovrebbe saperlo: IgM in zona grigia, zona grigia con zona grigia, immunoblot IgM e letture di stadio delle strisce, avidità intermedia, settimane 16-18, sierologia dopo immunoglobuline, un primo test negli ultimi mesi senza IgM, quanto attendere prima del concepimento, e quanto funziona la terapia.',
  },
};
