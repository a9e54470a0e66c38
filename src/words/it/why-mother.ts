/** Why a row of the mother's tables holds. One or two plain sentences each. */
import type { whyMother as english } from '../en/why-mother.ts';
import type { Like } from '../like.ts';

export const whyMother: Like<typeof english> = {
  // Exposure and time
  exposed:
    'Esantema, contatto, viaggio o malattia compatibile valgono come esposizione: i risultati tranquilli si leggono con più cautela e IgM reattive non si liquidano con una spiegazione.',
  'not-exposed':
    'A esantema e contatto si è risposto no, e non sono noti viaggi o malattie compatibili: non c’è una rosolia recente da spiegare.',
  'too-early':
    'L’esposizione è così recente che gli anticorpi possono non essersi ancora formati. Un risultato negativo può essere troppo precoce; decide il prossimo campione.',
  'too-early-undated':
    'Viaggio e sintomi non hanno data: un risultato negativo può essere troppo precoce finché non è negativo anche un secondo, prelevato abbastanza tardi.',

  // IgM: methods and earlier samples
  'igm-methods-disagree':
    'Un metodo IgM è negativo e un altro reattivo sullo stesso siero: le IgM si leggono come zona grigia, né dimostrate né escluse.',
  'igm-refuted':
    'Un secondo metodo IgM è negativo sullo stesso siero. I metodi IgM differiscono molto, quindi le IgM reattive sono probabilmente aspecifiche; è verosimile, non definitivo.',
  'igm-not-refuted-exposed':
    'Un secondo metodo IgM è negativo, ma c’è stata un’esposizione o una malattia compatibile: le IgM reattive contano ancora.',
  'igm-earlier-reactive':
    'Un campione precedente aveva IgM reattive. Le IgM possono scomparire in pochi mesi: la loro assenza oggi non dà una data e si legge come zona grigia.',
  'first-positive-read':
    'Il primo campione con IgG positive si legge con le sue IgM, che erano negative. IgM comparse solo dopo indicano meno probabilmente una prima infezione.',
  'other-cause-leans':
    'Un’altra infezione provata, come EBV acuto o parvovirus B19, può spiegare queste IgM. Fa propendere per IgM false e non chiude nulla.',

  // IgG and its immunoblot
  'blot-before-igg':
    'L’immunoblot IgG è positivo mentre le IgG di routine sono negative. Nelle sieroconversioni da toxoplasma l’immunoblot spesso si positivizza per primo: può essere un inizio.',
  'blot-confirms-grey':
    'L’immunoblot mostra bande proprie: le IgG in zona grigia o basse sono probabilmente reali. Non dice a quando risalgono.',
  'blot-refutes-grey':
    'L’immunoblot è negativo: le IgG in zona grigia o basse sono probabilmente aspecifiche.',
  'low-read-as-grey':
    'IgG a basso titolo possono essere aspecifiche o appena in aumento: senza IgM reattive o immunoblot positivo si leggono come zona grigia.',
  'low-read-as-positive':
    'Accanto a IgM reattive, IgG basse possono essere appena in aumento: si leggono come positive, mai come protezione.',
  'blot-contradicts-igg':
    'Le IgG sono refertate positive, ma il loro immunoblot è negativo: i due si contraddicono e su queste IgG non si fa affidamento.',
  'e2-absent':
    'Le bande E2 compaiono mesi dopo l’infezione. E1 senza E2 con IgM reattive è compatibile con un’infezione recente e vale come avidità bassa; dopo il vaccino E2 può mancare comunque.',
  'avidity-on-confirmed-low': 'Le IgG sono basse e il loro immunoblot le conferma: l’avidità conta.',
  'avidity-low-earlier':
    'L’avidità bassa è stata misurata su un siero precedente con IgG chiare: conta anche se oggi le IgG sono basse.',
  'avidity-no-evidence':
    'L’avidità ha senso solo con IgG chiaramente positive. Con IgG in zona grigia, basse o dubbie può ingannare in entrambi i sensi: non si usa.',
  'avidity-blot-disagree':
    'L’avidità è alta, ma l’immunoblot mostra E1 senza E2 con IgM reattive: i due si contraddicono e l’avidità si legge come intermedia.',
  'sign-of-activity':
    'Un aumento delle IgG in sieri paralleli, una PCR positiva nel sangue, un’ecografia anomala o una malattia oculare attiva possono essere segno di infezione attiva, anche in una donna immune.',

  // Direct proof
  'amniotic-positive':
    'La PCR su liquido amniotico è positiva: prova diretta di infezione, anche dove la sierologia manca o è inaffidabile. Non dice se il bambino ha un danno.',
  'amniotic-against-igg':
    'La PCR su liquido amniotico è positiva, ma le IgG della madre sono negative: i due si contraddicono. Verificare prima di chi sono i campioni.',
  'amniotic-negative':
    'Una PCR negativa su liquido amniotico rende meno probabile l’infezione del bambino, ma non individua alcuni infetti: il follow-up continua fino a dopo la nascita.',
  'rna-found':
    'RNA della rosolia è stato trovato nella gola o nel sangue e nessun vaccino delle ultime 12 settimane lo spiega: prova diretta di infezione, qualunque cosa dicano gli anticorpi.',
  'rna-after-vaccine':
    'RNA della rosolia trovato entro 12 settimane da un vaccino può essere virus vaccinale: non prova un’infezione. È il laboratorio a doverli distinguere.',

  // What cannot be read
  'igg-unread':
    'Il risultato IgG è in attesa, non noto o non classificabile. Viene richiesto, non indovinato.',
  'igm-unread':
    'Il risultato IgM è in attesa, non noto o non classificabile. Viene richiesto, non indovinato.',
  'igg-lost':
    'Le IgG erano refertate positive e ora, o nel frattempo, sono negative. Uno scambio o un risultato falso è verosimile: si verifica il referto precedente e la si segue come suscettibile.',
  'avidity-on-negative':
    'È refertata un’avidità benché le IgG siano negative: non ci sono IgG su cui misurarla. I risultati si contraddicono e su nessuno si fa affidamento.',
  'rise-of-negative':
    'È riferito un aumento delle IgG benché oggi le IgG siano negative. I risultati si contraddicono e su nessuno si fa affidamento.',

  // Seroconversion
  'seroconversion-proved':
    'Le IgG erano negative in questa gravidanza e ora sono positive con lo stesso metodo o in parallelo; IgM, avidità bassa o immunoblot concordano. La sieroconversione è documentata.',
  'seroconversion-without-igm':
    'Le IgG si sono positivizzate con lo stesso metodo, ma nessuna IgM reattiva, avidità bassa o immunoblot lo sostiene. Va prima escluso un falso IgG.',
  'seroconversion-other-assay':
    'Le IgG erano negative in questa gravidanza e ora sono positive, ma non con lo stesso metodo né in parallelo. Due metodi possono differire su uno stesso siero; testare insieme i due sieri.',
  'seroconversion-week-unknown':
    'Le IgG erano negative nelle ultime 43 settimane e ora sono positive, ma senza la settimana di gravidanza il negativo può precederla: al massimo probabile.',
  'seroconversion-low':
    'Le IgG erano negative e ora sono positive a basso titolo, dove i falsi sono frequenti: probabile finché un campione successivo o l’immunoblot non lo confermi.',
  'seroconversion-blot-negative':
    'Le IgG erano negative e ora sono reattive, ma l’immunoblot è negativo. Può essere aspecifico o appena iniziato: un’infezione recente resta possibile.',
  'grey-after-negative-reactive':
    'Le IgG erano negative e ora iniziano a comparire, con IgM reattive: sembra una sieroconversione in corso. Decide il prossimo campione.',
  'grey-after-negative-blot':
    'Le IgG erano negative, ora sono in zona grigia e l’immunoblot mostra che sono reali. È compatibile con una sieroconversione anche senza IgM.',
  'grey-after-negative':
    'Le IgG erano negative e ora sono in zona grigia. Può essere l’inizio di una sieroconversione: un’infezione recente resta possibile.',

  // Immune before
  'immune-with-signs':
    'Sono documentate IgG positive in precedenza e ora c’è un segno di infezione attiva: riattivazione o reinfezione è possibile. Gli anticorpi da soli non possono chiarirlo.',
  'immune-reactive-exposed':
    'Sono documentate IgG positive in precedenza. IgM reattive insieme a un’esposizione o a una malattia compatibile rendono possibile riattivazione o reinfezione.',
  'immune-persisting-igm':
    'Sono documentate IgG positive da abbastanza tempo. Le IgM possono persistere per mesi o anni: non significano una prima infezione recente.',
  'immune-before':
    'Sono documentate IgG positive da abbastanza tempo, e le IgG sono ancora positive. Una prima infezione ora è molto improbabile.',
  'immune-now-grey':
    'Le IgG erano positive da abbastanza tempo e ora sono in zona grigia. È compatibile con vecchi anticorpi calati; su questo non si promette protezione.',
  'rash-despite-immunity':
    'Esantema, malattia o contatto nelle ultime 8 settimane richiedono una prova anche in una donna immune: la reinfezione esiste e le IgM possono sfuggire. Decide un secondo campione in parallelo.',

  // Serial sera
  'rise-blot-negative':
    'È riferito un aumento delle IgG, ma il loro immunoblot è negativo: i due si contraddicono e un’infezione recente resta possibile.',
  'rise-against-avidity':
    'Le IgG aumentano in sieri paralleli, eppure l’avidità è alta: i due si contraddicono, un’infezione recente resta possibile e si consulta un laboratorio di riferimento.',
  'rise-with-igm':
    'Le IgG aumentano in sieri testati in parallelo e le IgM sono reattive: due marcatori concordano per un’infezione recente, ma manca la prova formale.',
  'rise-without-igm':
    'Le IgG aumentano in sieri testati in parallelo, ma nessuna IgM reattiva lo sostiene. Un’infezione recente è possibile; anche riattivazione o reinfezione possono aumentare le IgG.',
  'rise-high-avidity-exposed':
    'Le IgG aumentano con IgM reattive e un’esposizione, mentre l’avidità è alta. È più compatibile con una reinfezione da rosolia che con una prima infezione.',
  'rubella-rise-with-igm':
    'Un aumento delle IgG in sieri testati in parallelo, con IgM reattive, vale come prova di infezione recente da rosolia se nessun vaccino recente lo spiega.',
  'rise-after-doses':
    'Le IgG aumentano in una donna con una dose di vaccino documentata e nessuna IgM reattiva sostiene una prima infezione. È compatibile con una reinfezione da rosolia.',

  // Shortly before the pregnancy
  'near-reactive':
    'Le IgG erano negative poco prima (della gravidanza, o di questo campione se la si programma) e ora sono positive con IgM reattive: un’infezione recente è probabile.',
  'near-without-igm':
    'Le IgG erano negative poco prima (della gravidanza, o di questo campione se la si programma) e ora sono positive. Senza IgM reattive la data resta aperta.',
  'near-grey-blot':
    'Le IgG erano negative poco prima (della gravidanza, o di questo campione se la si programma); ora sono in zona grigia e l’immunoblot le conferma: un’infezione recente è possibile.',
  'grey-then-positive':
    'Le IgG erano in zona grigia prima in questa gravidanza e ora sono positive. Un risultato in zona grigia può essere l’inizio di una sieroconversione.',
  'rubella-near':
    'Le IgG antirosolia erano negative poco prima (della gravidanza, o di questo campione se la si programma) e ora sono positive. Nessun vaccino intermedio è noto: un’infezione recente è possibile.',

  // PCR in the mother's blood
  'blood-pcr-with-igm':
    'La PCR su sangue materno è positiva e le IgM sono reattive: un’infezione attiva è probabile. Anche la riattivazione può dare DNA: non è prova di una prima infezione.',
  'blood-pcr-against-avidity':
    'La PCR su sangue materno è positiva, ma l’avidità è alta. Ciò contraddice una prima infezione recente; riattivazione o risultato falso sono possibili.',
  'blood-pcr-without-igm':
    'La PCR su sangue materno è positiva senza IgM reattive. Possono darlo riattivazione, infezione vecchia o risultato falso; si consulta un laboratorio di riferimento.',
  'blood-pcr-low-avidity':
    'La PCR su sangue materno è positiva e l’avidità è bassa, ma nessuna IgM reattiva lo sostiene. Un’infezione recente è possibile.',
  'blood-pcr-before-antibody':
    'La PCR su sangue materno è positiva e gli anticorpi sono assenti o non ancora chiari. Possono essere i primi giorni di un’infezione o un risultato falso; decide il prossimo campione.',

  // IgG not done
  'igm-without-igg-result':
    'IgM reattive senza risultato IgG non decidono nulla da sole e un’infezione recente non è esclusa. Prima le IgG sullo stesso siero.',
  'igg-missing':
    'Senza risultato IgG non si può leggere né infezione né suscettibilità. Prima le IgG, insieme alle IgM.',

  // Second sample after IgM without IgG
  'igm-closed':
    'Le IgG sono ancora negative su un campione prelevato abbastanza tardi dopo le IgM reattive; dopo un’infezione ormai sarebbero attese. Le IgM erano probabilmente false: vale come suscettibile.',
  'igm-gone-treated':
    'Le IgM sono scomparse e le IgG sono ancora negative, ma è stata iniziata una terapia, che può ritardare le IgG. Resta aperto; decide il prossimo campione.',
  'igm-gone-early':
    'Le IgM sono scomparse e le IgG sono ancora negative, ma questo campione non chiude la questione: segue troppo presto quello reattivo, oppure quello aveva alcune IgG. Decide il prossimo campione.',

  // IgG negative
  'no-antibody':
    'Non si trovano né IgG né IgM, e nulla suggerisce che il campione sia troppo precoce. La donna può ancora infettarsi.',
  'no-antibody-or-too-early':
    'Non si rilevano anticorpi: la donna è suscettibile, o il campione è troppo precoce dopo un’esposizione. Decide il prossimo campione; fino ad allora la si segue come suscettibile.',
  'negative-without-igm':
    'Le IgG sono negative, ma senza IgM non si possono escludere i primi giorni di un’infezione. Finché le IgM non sono note la si segue come suscettibile.',
  'igm-alone-refuted':
    'Le IgG sono negative e un secondo metodo non trova le IgM. Sono probabilmente aspecifiche; il secondo campione si preleva comunque, perché è verosimile, non definitivo.',
  'igm-grey-alone':
    'IgM in zona grigia senza IgG possono essere aspecifiche o l’inizio di un’infezione, e un solo campione non lo distingue. Lo fanno le IgG su un secondo campione.',
  'igm-grey-alone-exposed':
    'IgM in zona grigia senza IgG dopo un’esposizione o una malattia compatibile possono essere l’inizio di un’infezione. Lo diranno le IgG su un secondo campione.',
  'igm-alone':
    'IgM senza IgG sono o i primi giorni di un’infezione o una reazione aspecifica. Lo diranno solo le IgG su un secondo campione.',
  'blot-only':
    'Solo l’immunoblot IgG è positivo: le IgG di routine sono negative e nessuna IgM reattiva lo sostiene. Può essere un inizio o aspecifico; decide un secondo campione.',
  'nascent-grey':
    'L’immunoblot IgG è positivo prima delle IgG di routine e le IgM sono in zona grigia. Può essere l’inizio di una sieroconversione; decide un secondo campione.',
  'nascent-positive':
    'L’immunoblot IgG è positivo prima delle IgG di routine e le IgM sono positive. Può essere l’inizio di una sieroconversione; decide un secondo campione.',
  'no-igg-no-exposure':
    'Le IgG antirosolia sono negative e non sono noti esantema, contatto, viaggio o malattia: le IgM non servono. Per questo test vale come suscettibile.',
  'no-igg-exposed':
    'Le IgG antirosolia sono negative dopo un’esposizione e le IgM mancano: la donna è suscettibile o il campione è troppo precoce. Decidono IgM e un secondo campione.',
  'no-igg-exposure-unknown':
    'Senza IgM, e senza sapere di esantema e contatto, queste IgG non si possono leggere fino in fondo. Prima si chiedono entrambi.',

  // IgG gray zone or low
  'blot-contradicts-reactive':
    'Le IgG sono positive con IgM reattive, ma l’immunoblot è negativo: i risultati si contraddicono e un’infezione recente non è esclusa.',
  'blot-contradicts':
    'Le IgG sono positive, ma l’immunoblot è negativo: i risultati si contraddicono. Finché un altro metodo IgG non decide, non si presume protezione.',
  'grey-igm-positive':
    'IgG in zona grigia o basse con IgM positive possono essere una sieroconversione in corso o due risultati aspecifici. Decide un secondo campione.',
  'grey-grey-exposed':
    'IgG e IgM sono entrambe poco chiare e c’è stata un’esposizione o una malattia compatibile: un’infezione recente è possibile.',
  'grey-grey':
    'IgG e IgM sono entrambe poco chiare su un solo campione: può essere un inizio, un’infezione vecchia o aspecifico. Decide un secondo campione.',
  'grey-igm-refuted':
    'Le IgG sono poco chiare e due metodi discordano sulle IgM reattive. Non si può leggere né infezione né protezione; decide un secondo campione.',
  'grey-without-igm':
    'Le IgG sono poco chiare e le IgM mancano: un inizio non si distingue da un’infezione vecchia. Si richiedono le IgM su questo siero.',
  'grey-igm-negative':
    'IgG in zona grigia o basse possono essere vecchi anticorpi, un inizio o aspecifiche. L’immunoblot IgG aiuta; finché non è chiarito la si segue come suscettibile.',
  'grey-confirmed':
    'L’immunoblot mostra che le IgG in zona grigia sono reali e nessuna IgM reattiva parla per un’infezione recente: molto probabilmente pregressa. La data resta ignota.',
  'grey-refuted':
    'L’immunoblot non conferma le IgG in zona grigia o basse e nessuna IgM reattiva indica un inizio. Vale come suscettibile.',
  'rubella-grey':
    'IgG antirosolia in zona grigia non valgono come immunità. Decidono le dosi di vaccino documentate; dopo un’esposizione serve un secondo campione in parallelo.',
  'grey-exposed':
    'Dopo un’esposizione IgG antirosolia in zona grigia o basse possono essere appena in aumento, qualunque cosa mostri l’immunoblot. Decide un secondo campione in parallelo.',

  // IgG positive, IgM reactive
  'igm-no-avidity':
    'IgG con IgM reattive possono essere un’infezione recente, o IgM che durano da mesi o anni. Un solo campione non lo distingue; l’avidità aiuta a datarla.',
  'avidity-intermediate':
    'Un’avidità intermedia non dà una data: è compatibile con infezione recente e più vecchia. Con IgM reattive non rassicura nessuno.',
  'avidity-low-marker':
    'Avidità bassa, IgM reattive e un altro marcatore (IgA, o malattia compatibile dopo un precedente negativo) concordano per un’infezione recente; manca la prova formale.',
  'avidity-low':
    'Un’avidità bassa può durare molti mesi (per la rosolia anche dopo un vaccino): con IgM reattive mantiene possibile un’infezione recente e non la prova.',
  'avidity-high-planning':
    'Un’avidità alta copre le ultime settimane o mesi: l’infezione (per la rosolia, o il vaccino) è molto probabilmente più vecchia e si legge come pregressa.',
  'avidity-high-plain':
    'In questa settimana un’avidità alta risale fin circa al concepimento o prima: un’infezione in questa gravidanza è improbabile benché le IgM siano reattive.',
  'avidity-high-between':
    'L’avidità alta risale fin circa al concepimento, non oltre. Un’infezione dopo la settimana stampata è improbabile; un laboratorio di riferimento verifica il confine.',
  'avidity-high-late':
    'Un’avidità alta risale solo fino a un certo punto. In questa settimana resta aperta un’infezione all’inizio di questa gravidanza; è improbabile solo dopo il confine stampato.',
  'avidity-week-unknown':
    'Un’avidità alta data il campione, non la gravidanza. Senza la settimana di gravidanza non si può dire che cosa escluda: prima si chiede la settimana.',
  'cmv-avidity-low':
    'Avidità bassa con IgM reattive indica una prima infezione da CMV negli ultimi mesi. Prova formale sarebbero IgG prima negative.',
  'cmv-high-avidity-symptoms':
    'In uno studio circa 6 su 100 prime infezioni da CMV ben datate avevano avidità alta entro 1-3 mesi. Con una malattia compatibile serve un secondo metodo di avidità.',
  'rubella-low-exposed':
    'Avidità bassa, IgM reattive e un esantema, contatto o viaggio concordano per un’infezione recente da rosolia, e nessun vaccino recente li spiega. Manca la prova formale.',
  'high-avidity-exposed':
    'Un’avidità alta parla contro una prima infezione da rosolia, ma la reinfezione la mantiene alta. Dopo un’esposizione o una malattia serve un secondo campione in parallelo.',
  'high-avidity-exposure-unknown':
    'Un’avidità alta parla contro una prima infezione da rosolia, ma non contro una reinfezione. Esantema e contatto non sono noti e si chiedono prima.',

  'igm-no-avidity-passive':
    'IgG con IgM reattive possono essere un’infezione recente. L’avidità non può datarla: dopo immunoglobuline o emoderivati le IgG possono essere del donatore.',
  'week-unknown-reactive':
    'La settimana di gravidanza non è nota: si legge come tardiva. Si chiedono anche siero conservato e laboratorio di riferimento, finché la settimana non è nota.',
  'undatable-newborn':
    'Trovato per la prima volta da metà gravidanza in poi, o in una settimana ignota, e l’avidità non può collocare l’infezione prima della gravidanza: il neonato viene comunque esaminato.',
  'travel-hygiene':
    'Ceppi atipici all’estero hanno reinfettato donne immuni. È molto raro: i consigli su cibo, terra e gatti si mantengono.',
  'avidity-low-treated':
    'L’avidità è bassa, ma la terapia ne rallenta l’aumento: non si usa per datare l’infezione. Se alta, manterrebbe il suo significato.',
  'steady-untreated':
    'Le IgG non aumentano in sieri paralleli. Senza terapia ciò colloca l’infezione almeno circa 2 mesi prima del primo siero; da solo non chiude nulla.',
  'steady-treated':
    'Le IgG non aumentano in sieri paralleli, ma la terapia ne rallenta l’aumento: ciò non dà una data.',
  'grey-confirmed-second':
    'IgG in zona grigia confermate sono per lo più vecchie, ma raramente l’inizio di una sieroconversione senza IgM: un secondo siero mostra se aumentano.',

  // IgG positive without a reactive IgM
  'first-test-late':
    'Le IgG sono state trovate positive per la prima volta a 28 settimane o dopo. IgM e avidità bassa di un’infezione a inizio gravidanza possono essere scomparse: epoca ignota, e il neonato è seguito.',
  'week-unknown':
    'IgG senza IgM sono compatibili con un’infezione vecchia, ma senza la settimana può essere una di inizio gravidanza le cui IgM sono scomparse. Prima si chiede la settimana.',
  'igg-only':
    'IgG senza IgM, prima o all’inizio di una gravidanza, sono compatibili con un’infezione precedente. Un solo campione non può provarne la data.',
  'igm-blot-negative':
    'L’immunoblot IgM è negativo e fa propendere per IgM aspecifiche. Da solo non chiude nulla: decide l’avidità o un secondo campione.',
  'igm-blot-positive':
    'L’immunoblot IgM è positivo: le IgM sono più probabilmente specifiche. Non dà una data: decide l’avidità o un secondo campione.',
  'igg-old-avidity':
    'Le IgG sono positive senza IgM reattive, e un’avidità alta nella sua finestra data l’infezione a prima di questa gravidanza.',
  'igg-only-timing-unknown':
    'IgG senza IgM sono compatibili con un’infezione pregressa, ma testate così tardi l’epoca è ignota: le IgM di un’infezione a inizio gravidanza possono essere scomparse. Un siero conservato aiuta.',
  'cmv-igg-only':
    'IgG senza IgM, prima o all’inizio di una gravidanza, sono compatibili con un’infezione da CMV precedente. Riattivazione e reinfezione restano possibili: non si promette protezione.',
  'igg-igm-refuted':
    'Le IgG sono positive e un secondo metodo non trova le IgM reattive, che quindi sono probabilmente false. Il secondo campione lo verifica comunque.',
  'iga-without-igm':
    'IgA anti-toxoplasma senza IgM sono insolite: le IgA possono indicare un’infezione recente o persistere. Lasciano la data aperta.',
  'avidity-low-symptoms':
    'Un’avidità bassa può durare anni, ma con una malattia compatibile un’infezione recente è possibile anche senza IgM reattive.',
  'avidity-low-alone':
    'Un’avidità bassa può durare anni e, per la rosolia, è comune dopo il vaccino. Senza IgM reattive non prova né esclude un’infezione recente.',
  'cmv-avidity-low-alone':
    'Un’avidità bassa rende possibile una prima infezione da CMV negli ultimi mesi anche senza IgM reattive: alcune prime infezioni non mostrano IgM.',
  'avidity-intermediate-alone':
    'Un’avidità intermedia è compatibile con infezione recente e più vecchia. Senza IgM reattive non indica una data e non rassicura.',
  'avidity-high-no-igm':
    'Le IgM non sono state eseguite, ma l’avidità alta risale abbastanza indietro: l’infezione è molto probabilmente vecchia.',
  'igg-no-igm-exposed':
    'Le IgG sono positive dopo un’esposizione e le IgM non sono state eseguite: un’infezione recente non è esclusa. Si richiedono le IgM su questo siero.',
  'igg-without-igm':
    'Le IgG sono positive, ma senza IgM un’infezione recente non si distingue da una vecchia. Si richiedono le IgM su questo siero.',
  'e2-absent-alone':
    'Bande E1 senza E2 possono indicare un’infezione recente da rosolia, ma anche anticorpi da vaccino. Senza IgM né esposizione resta aperto e non si definisce pregressa.',
  'e2-absent-exposed':
    'Bande E1 senza E2 sono compatibili con un’infezione recente da rosolia e l’esposizione è presente o non nota. Un’infezione recente è possibile anche senza IgM.',
  'rubella-low-without-igm':
    'Un’avidità bassa per la rosolia può essere da anticorpi vaccinali, ma con un’esposizione, o se questa non è nota, un’infezione recente è possibile anche senza IgM.',
  'contact-covered':
    'Due dosi documentate, o IgG positive da prima del contatto, rendono improbabile un’infezione da questo. La reinfezione resta possibile: torna subito in caso di esantema.',
  'igg-only-recent-exposure':
    'Dopo esantema, malattia o contatto nelle ultime 8 settimane, IgG senza IgM non si leggono come immunità: le IgM possono sfuggire. Decide un secondo campione in parallelo.',
  'old-exposure-high-avidity':
    'Le IgM di un’esposizione più vecchia possono essere scomparse, ma l’avidità alta risale abbastanza indietro: infezione o vaccino sono molto probabilmente anteriori.',
  'igg-only-old-exposure':
    'Oltre 8 settimane dopo un esantema o un contatto, o dopo un viaggio, le IgM possono essere scomparse. IgG così furono una volta lette come immunità e il bambino risultò colpito; si testa un siero conservato.',
  'igg-only-exposure-unknown':
    'IgG antirosolia senza IgM sono compatibili con infezione pregressa o vaccino. Esantema e contatto non sono noti e si chiedono, perché ciascuno cambierebbe la lettura.',
  'rubella-immune':
    'Le IgG antirosolia sono positive, le IgM negative e non sono noti esantema, contatto o viaggio recenti: protezione da infezione pregressa o vaccino.',
  'rubella-immune-no-igm':
    'Le IgG antirosolia sono positive e non sono noti esantema, contatto o viaggio recenti. Le linee guida allora non vogliono IgM: se reattive sarebbero per lo più false.',
  'igg-only-no-igm-unknown':
    'Le IgG antirosolia sono positive, ma le IgM non sono state eseguite e non si sa di esantema e contatto: un’infezione recente non è esclusa. Prima si chiedono entrambi.',

  // Rubella vaccine
  'vaccine-planning':
    'Un vaccino delle ultime 12 settimane spiega le IgM reattive. Le IgG sono positive e non sono noti né esantema né contatto: vale come protetta.',
  'vaccine-response':
    'Entro 12 settimane da un vaccino antirosolia IgM reattive, avidità bassa o IgG in aumento non si distinguono da un’infezione con gli anticorpi.',
  'vaccine-and-exposure':
    'Un vaccino delle ultime 12 settimane può spiegare i nuovi anticorpi, ma c’è stata anche un’esposizione o una malattia compatibile: un’infezione è possibile.',
  'three-doses':
    'Tre dosi documentate: un’altra dose o un nuovo test non è consigliato, anche se questo test non mostra IgG chiare. Le posizioni delle fonti sono accanto.',
  'two-doses':
    'Diversi Paesi contano due dosi documentate come immunità, qualunque sia il test. Questo test non mostra protezione: si offre un’altra dose dopo il parto.',

  // What lowers trust in a calm result
  'abnormal-scan':
    'L’ecografia suggerisce un’infezione del bambino e le IgG sono presenti: nessuna lettura rassicurante degli anticorpi regge.',
  'active-eye-disease':
    'Una malattia oculare attiva con IgG può essere un’infezione riattivata, anche con anticorpi tranquilli: nessuna lettura rassicurante regge.',
  'throat-pcr-positive':
    'La PCR ha trovato il microrganismo nella gola. Anticorpi tranquilli non lo spiegano; riattivazione o reinfezione sì: nessuna lettura rassicurante regge.',
  'avidity-methods-disagree':
    'Due metodi di avidità discordano mentre le IgM sono reattive. Su nessuno ci si basa per dire vecchia l’infezione.',
  immunosuppressed:
    'Con difese immunitarie ridotte gli anticorpi possono mancare e le IgM restare negative in una riattivazione. Qui la sierologia non dimostra né esclude l’infezione.',
  immunoglobulin:
    'Immunoglobuline o emoderivati negli ultimi 6 mesi possono portare IgG non sue: presenza, aumento e avidità non provano nulla su di lei.',

  // Plans
  'avidity-boundary':
    'Il campione è fino a 2 settimane oltre ciò che un’avidità alta esclude: si stampa il confine e si consulta un laboratorio di riferimento.',
  'abnormal-scan-plan':
    'Un’ecografia anomala porta alla medicina fetale, qualunque cosa dicano gli anticorpi.',
  'eye-disease-plan':
    'Una malattia oculare attiva può essere un’infezione riattivata e richiede uno specialista; gli anticorpi non possono datarla.',
  'new-igg-without-igm':
    'Le IgG erano negative in un campione precedente e ora ci sono. È altrettanto urgente prima che le IgM siano note quanto dopo.',
  'immunoglobulin-plan':
    'Un siero di prima delle immunoglobuline o degli emoderivati mostra i suoi anticorpi: lo si cerca; uno specialista valuta il resto.',
  'immunosuppressed-plan':
    'Con difese immunitarie ridotte gli anticorpi sono inaffidabili e una riattivazione può raggiungere il bambino: valutano uno specialista e un laboratorio di riferimento.',
  'first-test-late-reactive':
    'Trovato per la prima volta da metà gravidanza in poi, con IgM reattive: l’avidità può non risalire più al concepimento; servono anche siero conservato e laboratorio di riferimento.',
  'exposed-second-sample':
    'Dopo un’esposizione o una malattia compatibile una sola IgG positiva non è l’ultima parola: un secondo siero in parallelo mostra se aumenta.',
  closed:
    'Quanto è noto colloca infezione o vaccino nel passato: ora non servono altri esami. Una nuova esposizione, un esantema o un’ecografia anomala riaprono la questione.',
  'valaciclovir-window':
    'Una prima infezione da CMV può cadere prima di 14 settimane e 21 settimane non sono passate. Uno studio sul valaciclovir ha trovato meno bambini infetti dopo infezione nel primo trimestre; le linee guida divergono, decidono gli specialisti.',
  'cir-practice':
    'Questa sede segue il laboratorio CIR e ripete le IgM in gravidanza dopo IgG CMV positive. Le IgM non dimostrano né escludono una riattivazione.',
  'practice-interval':
    'Quando ripetere il test a una donna senza anticorpi segue la prassi scelta per questa sede; i Paesi differiscono. Esantema, malattia, contatto o ecografia anomala non si rimandano fino ad allora.',
  'practice-no-retest':
    'La prassi scelta per questa sede non ripete di routine il test a una donna senza anticorpi; i Paesi differiscono. Esantema, malattia, contatto o ecografia anomala richiedono subito un nuovo campione.',
  'recent-exposure-second':
    'Esantema, malattia o contatto nelle ultime 8 settimane si chiariscono solo con un secondo siero testato in parallelo con questo.',
  'back-if-rash':
    'A questo contatto era probabilmente protetta, ma la reinfezione esiste: qualsiasi esantema la riporta subito qui, prima per telefono.',
  'rash-with-igm':
    'Esantema recente e IgM reattive con almeno un metodo, fino a 20 settimane o in settimana ignota: la rosolia danneggia di più all’inizio, quindi non si attendono altri risultati.',
  'contact-with-igm':
    'Contatto recente e IgM reattive con almeno un metodo, fino a 20 settimane o in settimana ignota: la rosolia danneggia di più all’inizio, quindi non si attendono altri risultati.',
  'rna-beside-igm':
    'IgM positive prima che le IgG siano chiare, o reattive dopo un contatto recente, si cercano anche come RNA: una prima infezione da rosolia può decorrere senza esantema.',
  'igm-other-causes':
    'EBV e, in gravidanza, parvovirus B19 possono rendere falsamente reattive le IgM antirosolia, e un’infezione da parvovirus sottostante non deve sfuggire.',
  'rubella-infection-plan':
    'La rosolia in gravidanza può danneggiare il bambino, soprattutto all’inizio, e si diffonde: si coinvolgono medicina fetale, sanità pubblica e laboratorio di riferimento.',
  'reinfection-plan':
    'La reinfezione da rosolia danneggia il bambino molto meno spesso di una prima infezione, ma può farlo: valutano medicina fetale e laboratorio di riferimento.',
};
