import type {
  actions as englishActions,
  avoid as englishAvoid,
  conclusions as englishConclusions,
  facts as englishFacts,
  urgencies as englishUrgencies,
  values as englishValues,
} from '../en/clinical.ts';
import type { Like } from '../like.ts';

export const conclusions: Like<typeof englishConclusions> = {
  susceptible: {
    title: 'Suscettibile: nessun anticorpo rilevato',
    meaning: {
      toxoplasma:
        'Non si rilevano anticorpi anti-toxoplasma: molto probabilmente la donna non si è mai infettata e può ancora infettarsi.',
      rubella: 'Questo test non rileva anticorpi antirosolia, quindi la donna va considerata non protetta.',
      cmv: 'Non si rilevano anticorpi anti-CMV: molto probabilmente la donna non si è mai infettata e può ancora infettarsi.',
    },
  },
  immune: {
    title: 'Immune',
    meaning: {
      toxoplasma:
        'Sono documentate IgG positive in precedenza: l’infezione è vecchia e una prima infezione ora è molto improbabile.',
      rubella:
        'Sono presenti IgG antirosolia da infezione pregressa o vaccinazione, e nulla indica un’infezione recente.',
      cmv: 'Sono documentate IgG positive in precedenza: una prima infezione ora è molto improbabile; riattivazione o reinfezione restano possibili.',
    },
  },
  past_infection: {
    title: 'Infezione pregressa',
    meaning: {
      toxoplasma:
        'Questo campione mostra un’infezione molto probabilmente vecchia; un solo campione non può provarne la data.',
      rubella:
        'Questo campione mostra un’infezione pregressa o una vaccinazione; un’infezione recente è improbabile, ma non è esclusa.',
      cmv: 'Questo campione mostra un’infezione molto probabilmente vecchia; riattivazione o reinfezione restano possibili.',
    },
  },
  recent_infection_excluded: {
    title: 'IgM reattive, infezione datata prima di questa gravidanza',
    meaning: {
      toxoplasma:
        'Le IgM sono reattive, ma la datazione colloca l’infezione da toxoplasma prima di questa gravidanza.',
      rubella:
        'Le IgM sono reattive, ma la datazione colloca l’infezione da rosolia o la vaccinazione prima di questa gravidanza.',
      cmv: 'Le IgM sono reattive, ma la datazione rende improbabile una prima infezione da CMV in questa gravidanza.',
    },
  },
  possible_recent_infection: {
    title: 'Infezione recente possibile',
    meaning: {
      toxoplasma:
        'Da quanto è noto non si può escludere un’infezione recente da toxoplasma; decidono altri esami.',
      rubella: 'Da quanto è noto non si può escludere un’infezione recente da rosolia; decidono altri esami.',
      cmv: 'Da quanto è noto non si può escludere una prima infezione recente da CMV; decidono altri esami.',
    },
  },
  probable_recent_infection: {
    title: 'Infezione recente probabile',
    meaning: {
      toxoplasma:
        'Più elementi concordano per un’infezione recente da toxoplasma, ma manca la prova formale.',
      rubella: 'Più elementi concordano per un’infezione recente da rosolia, ma manca la prova formale.',
      cmv: 'Più elementi concordano per una prima infezione recente da CMV, ma manca la prova formale.',
    },
  },
  confirmed_infection: {
    title: 'Infezione confermata',
    meaning: {
      toxoplasma:
        'L’infezione da toxoplasma in questa gravidanza è documentata; ciò non dice se il bambino ha un danno.',
      rubella: 'Un’infezione recente da rosolia è documentata; ciò non dice se il bambino ha un danno.',
      cmv: 'L’infezione da CMV in questa gravidanza è documentata; la maggior parte dei bambini infetti sta bene, quindi decide il follow-up.',
    },
  },
  non_primary_infection_possible: {
    title: 'Già immune: riattivazione o reinfezione possibile',
    meaning: {
      toxoplasma:
        'La donna era già stata infettata e un nuovo segno rende possibile una riattivazione o una reinfezione.',
      rubella:
        'La donna era già stata infettata o vaccinata e un nuovo segno rende possibile una reinfezione da rosolia.',
      cmv: 'La donna era già stata infettata e un nuovo segno rende possibile una riattivazione o una reinfezione; gli anticorpi non possono chiarirlo.',
    },
  },
  false_positive_igm_likely: {
    title: 'IgM probabilmente false',
    meaning: {
      toxoplasma:
        'Le IgM reattive probabilmente non sono dovute al toxoplasma; si prosegue come richiede il risultato IgG.',
      rubella:
        'Le IgM reattive probabilmente non sono dovute alla rosolia; si prosegue come richiede il risultato IgG.',
      cmv: 'Le IgM reattive probabilmente non sono dovute al CMV; si prosegue come richiede il risultato IgG.',
    },
  },
  inconclusive: {
    title: 'Non ancora definibile',
    meaning: {
      toxoplasma:
        'I risultati per il toxoplasma mancano, sono poco chiari o contraddittori: l’infezione non è né dimostrata né esclusa.',
      rubella:
        'I risultati per la rosolia mancano, sono poco chiari, troppo precoci o contraddittori: l’infezione non è né dimostrata né esclusa.',
      cmv: 'I risultati per il CMV mancano, sono poco chiari o contraddittori: l’infezione non è né dimostrata né esclusa.',
    },
  },
  congenital_infection_excluded: {
    title: 'Infezione congenita esclusa',
    meaning: {
      toxoplasma:
        'Nell’insieme i risultati escludono un’infezione da toxoplasma prima della nascita, per quanto possono gli esami.',
      rubella:
        'Nell’insieme i risultati escludono un’infezione da rosolia prima della nascita, per quanto possono gli esami.',
      cmv: 'Nell’insieme i risultati escludono un’infezione da CMV prima della nascita, per quanto possono gli esami.',
    },
  },
  congenital_infection_possible: {
    title: 'Infezione congenita possibile',
    meaning: {
      toxoplasma:
        'Un’infezione da toxoplasma prima della nascita non è né dimostrata né esclusa; il bambino è seguito finché non sarà chiarita.',
      rubella:
        'Un’infezione da rosolia prima della nascita non è né dimostrata né esclusa; il bambino è seguito finché non sarà chiarita.',
      cmv: 'Un’infezione da CMV prima della nascita non è né dimostrata né esclusa; decide la PCR, non gli anticorpi.',
    },
  },
  congenital_infection_probable: {
    title: 'Infezione congenita probabile',
    meaning: {
      toxoplasma:
        'Gli elementi indicano un’infezione da toxoplasma prima della nascita e richiedono conferma.',
      rubella: 'Gli elementi indicano un’infezione da rosolia prima della nascita e richiedono conferma.',
      cmv: 'Gli elementi indicano un’infezione da CMV prima della nascita e richiedono conferma.',
    },
  },
  congenital_infection_confirmed: {
    title: 'Infezione congenita confermata',
    meaning: {
      toxoplasma:
        'L’infezione da toxoplasma prima della nascita è provata; le cure specialistiche iniziano ora, anche se il bambino sembra star bene.',
      rubella:
        'L’infezione da rosolia prima della nascita è provata; il bambino può essere contagioso e richiede follow-up specialistico.',
      cmv: 'L’infezione da CMV prima della nascita è provata; molti bambini restano in salute, e l’udito va seguito in tutti.',
    },
  },
};

export const urgencies: Like<typeof englishUrgencies> = {
  none: { word: 'Nient’altro', long: 'Per questa infezione non serve altro.' },
  routine: { word: 'Di routine', long: 'Organizzarlo alla prossima visita prevista.' },
  soon: { word: 'Questa settimana', long: 'Organizzarlo questa settimana.' },
  today: { word: 'Oggi', long: 'Organizzarlo oggi e parlare oggi con lo specialista.' },
};

export const actions: Like<typeof englishActions> = {
  order_igg: { any: 'Richiedere IgG su questo siero, o su uno nuovo se ne resta troppo poco.' },
  order_igm: {
    any: 'Richiedere IgM su questo stesso siero: servono a distinguere un’infezione recente da una vecchia.',
    rubella:
      'Richiedere IgM antirosolia su questo stesso siero, indicando le date di esantema, contatto e vaccino.',
    newborn: 'Richiedere IgM sul sangue del lattante stesso, non su sangue cordonale.',
  },
  avidity: {
    any: 'Richiedere l’avidità IgG sul primo siero con IgG chiaramente positive; indicarne data e settimana di gravidanza.',
    toxoplasma:
      'Richiedere l’avidità IgG sul primo siero con IgG chiaramente positive; indicarne data, settimana di gravidanza e terapie.',
    rubella:
      'Richiedere l’avidità IgG sul primo siero con IgG chiaramente positive; indicarne data, settimana di gravidanza e date dei vaccini.',
  },
  igg_immunoblot: {
    any: 'Richiedere un immunoblot IgG sullo stesso siero: mostra se le IgG sono reali, non a quando risalgono.',
    rubella:
      'Richiedere un immunoblot IgG con bande E1 ed E2 sullo stesso siero; E2 compare tardi dopo l’infezione.',
  },
  igm_immunoblot: {
    any: 'Richiedere un immunoblot IgM sullo stesso siero, se il laboratorio lo offre; è di supporto e da solo non chiude nulla.',
  },
  second_igm_assay: {
    any: 'Richiedere IgM sullo stesso siero con un secondo metodo di principio diverso.',
    rubella:
      'Richiedere IgM antirosolia sullo stesso siero con un secondo metodo di principio diverso (cattura delle IgM).',
    newborn: 'Richiedere IgM sul siero del lattante con un secondo metodo di principio diverso.',
  },
  second_igg_assay: {
    any: 'Richiedere IgG sullo stesso siero con un secondo metodo di un altro produttore.',
  },
  repeat_2_3_weeks: {
    any: 'Prelevare un secondo siero; IgG e IgM in parallelo con il primo conservato, stesso metodo, stesso laboratorio.',
    rubella:
      'Prelevare un secondo siero; IgG e IgM antirosolia in parallelo con il primo conservato, stesso metodo, stesso laboratorio.',
    newborn:
      'Prelevare un secondo siero del lattante stesso; testarlo in parallelo con il primo, stesso metodo, stesso laboratorio.',
  },
  repeat_4_weeks: { any: 'Prelevare un nuovo siero per IgG e IgM insieme, nello stesso laboratorio.' },
  retest_in_pregnancy: {
    any: 'Ripetere IgG e IgM insieme in gravidanza, nello stesso laboratorio e all’intervallo della prassi locale.',
    rubella:
      'Ripetere le IgG antirosolia in gravidanza, secondo la prassi locale, nello stesso laboratorio; IgM solo dopo esantema o contatto.',
  },
  igm_retest_in_pregnancy: {
    any: 'Ripetere le IgM in gravidanza secondo la prassi locale scelta; non dimostrano né escludono una riattivazione.',
  },
  stored_serum_parallel: {
    any: 'Cercare un siero precedente conservato (prima visita, banca del sangue) e testarlo in parallelo con questo, stesso metodo.',
  },
  maternal_blood_pcr: {
    any: 'Richiedere la PCR su sangue materno; un risultato negativo non esclude nulla.',
    toxoplasma:
      'Richiedere la PCR per toxoplasma su sangue materno; un risultato negativo non esclude nulla.',
    cmv: 'Richiedere la PCR per CMV su sangue materno; un risultato negativo non esclude nulla.',
  },
  throat_pcr: {
    any: 'Prelevare tampone faringeo o fluido orale per RT-PCR, il più vicino possibile all’inizio dell’esantema.',
    rubella:
      'Prelevare tampone faringeo o fluido orale per RT-PCR rosolia, il più vicino possibile all’inizio dell’esantema.',
    newborn:
      'Prelevare dal lattante un tampone faringeo per RT-PCR rosolia; aggiungere tampone nasale e urine dove accettati.',
  },
  amniocentesis_pcr: {
    any: 'Programmare l’amniocentesi con PCR tramite la medicina fetale; un risultato negativo non conclude il follow-up del bambino.',
    rubella:
      'Discutere la PCR per rosolia su liquido amniotico con la medicina fetale, che decide; i Paesi differiscono nell’offerta.',
  },
  reference_lab: {
    any: 'Inviare questo siero, con tutti i precedenti e le date, a un laboratorio di riferimento.',
    toxoplasma:
      'Inviare questo siero, con tutti i precedenti e le date, a un laboratorio di riferimento per il toxoplasma.',
    rubella:
      'Inviare questo siero, con tutti i precedenti e le date, a un laboratorio di riferimento per la rosolia.',
    cmv: 'Inviare questo siero, con tutti i precedenti e le date, a un laboratorio di riferimento per il CMV.',
    newborn: 'Inviare il siero del lattante, insieme a quello della madre, a un laboratorio di riferimento.',
  },
  ebv_serology: {
    any: 'Richiedere la sierologia EBV sullo stesso siero: un’infezione acuta da EBV può rendere queste IgM falsamente reattive.',
  },
  parvovirus_b19_serology: {
    any: 'Richiedere IgM e IgG per parvovirus B19 sullo stesso siero: dà un esantema simile e può rendere queste IgM falsamente reattive.',
  },
  verify_earlier_report: {
    any: 'Verificare il referto precedente: di chi è il campione, data, laboratorio, metodo e unità; chiedere l’originale.',
  },
  fetal_medicine_referral: {
    any: 'Inviare alla medicina fetale con tutti i risultati, i metodi e le date; le decisioni successive si prendono lì.',
  },
  ultrasound_follow_up: {
    any: 'Organizzare ecografie dettagliate seriate tramite la medicina fetale; un’ecografia normale non esclude l’infezione del bambino.',
    toxoplasma:
      'Organizzare ecografie dettagliate seriate: ventricoli cerebrali, calcificazioni, fegato, ascite, intestino, crescita; se normali non escludono nulla.',
    cmv: 'Organizzare ecografie dettagliate seriate con neurosonografia tramite la medicina fetale; un’ecografia normale non esclude nulla.',
  },
  infectious_disease_referral: {
    any: 'Inviare a un infettivologo con tutti i risultati, le terapie, gli emoderivati e le date.',
  },
  public_health_notification: {
    any: 'Notificare alla sanità pubblica come richiedono le norme nazionali.',
    rubella:
      'Notificare ora alla sanità pubblica, già al sospetto; non attendere i risultati di secondo livello.',
  },
  spiramycin_discussion: {
    any: 'Discutere la spiramicina con la medicina fetale o un centro per la toxoplasmosi senza attendere il secondo campione; decide il centro.',
  },
  valaciclovir_discussion: {
    any: 'Discutere il valaciclovir con la medicina fetale: off-label, richiede controlli renali, le linee guida divergono; decide lo specialista.',
  },
  hygiene_advice: {
    any: 'Dare consigli igienici per evitare questa infezione.',
    toxoplasma:
      'Dare consigli igienici: carne ben cotta, lavare verdura, mani e taglieri, guanti per la terra, lettiera cambiata ogni giorno da altri.',
    cmv: 'Dare consigli igienici a lei e al partner: lavare le mani dopo pannolini e saliva, non condividere tazze o posate, preservativo.',
  },
  avoid_contacts_advice: {
    any: 'Consigliarle di evitare persone con questa infezione e di segnalare subito ogni contatto.',
    rubella:
      'Consigliarle di evitare persone con malattia esantematica e di telefonare subito dopo un esantema o un contatto, prima di venire.',
  },
  mmr_before_conception: {
    any: 'Offrire il vaccino MPR ora, prima del concepimento, se dichiara di non essere incinta; evitare il concepimento nei 28 giorni successivi.',
  },
  postpartum_mmr: {
    any: 'Offrire il vaccino MPR dopo il parto, se possibile prima della dimissione; allattamento e anti-D non lo ritardano.',
  },
  delay_conception_discussion: {
    any: 'Discutere se rinviare il concepimento finché l’infezione non sia datata o esclusa.',
  },
  no_further_testing: {
    any: 'Qui gli esami si fermano; conservare il referto: rende leggibili IgM reattive in futuro.',
    rubella: 'Qui gli esami si fermano; conservare il referto per questa e le prossime gravidanze.',
    newborn: 'Qui gli esami si fermano; conservare il referto nella cartella del bambino.',
  },
  newborn_workup: {
    any: 'Programmare con la pediatria gli accertamenti del neonato: sangue proprio, PCR, occhi, udito e imaging cerebrale.',
    toxoplasma:
      'Programmare gli accertamenti del neonato: sangue proprio per IgG, IgM, IgA e PCR con siero materno, occhi, udito, imaging cerebrale.',
    rubella:
      'Programmare gli accertamenti del neonato: IgM alla nascita, RT-PCR su tampone faringeo e urine, occhi, cuore, udito e imaging cerebrale.',
    cmv: 'Programmare gli accertamenti del neonato: PCR per CMV su urine o saliva entro il giorno 21, udito, occhi, emocromo, funzione epatica, ecografia cerebrale.',
  },
  newborn_pcr_21_days: {
    any: 'Raccogliere urine o saliva del neonato per PCR CMV entro il giorno 21 di vita; un risultato positivo più tardi non prova più un’infezione prima della nascita.',
  },
  newborn_urine_confirm: {
    any: 'Confermare la PCR salivare sulle urine entro il giorno 21 di vita; il CMV del latte può rendere la saliva falsamente positiva.',
  },
  dbs_pcr: {
    any: 'Richiedere la PCR per CMV sulla goccia di sangue essiccata conservata dalla nascita; se negativa non esclude l’infezione.',
  },
  infant_igg_follow_up: {
    any: 'Seguire le IgG del lattante in sieri paralleli nello stesso laboratorio fino alla scomparsa.',
    toxoplasma:
      'Seguire le IgG del lattante in sieri paralleli nello stesso laboratorio fino alla scomparsa, e di nuovo dopo la fine di un’eventuale terapia.',
    rubella:
      'Seguire le IgG del lattante in sieri paralleli nello stesso laboratorio oltre i 9 mesi; l’ultimo prelievo prima del vaccino MPR.',
    cmv: 'Seguire il bambino con PCR e clinica; nel lattante le IgG vengono dalla madre e per il CMV non decidono nulla.',
  },
  infant_igm_repeat_1_month: {
    any: 'Ripetere le IgM sul sangue del lattante stesso a 1 mese di età.',
    rubella:
      'Ripetere le IgM antirosolia sul sangue del lattante stesso a 1 mese di età; prima circa un infetto su cinque è negativo.',
  },
  mother_child_immunoblot: {
    any: 'Richiedere un immunoblot comparativo madre-figlio, IgG e IgM, con sieri di madre e figlio degli stessi giorni.',
  },
  infant_specialist_treatment: {
    any: 'Inviare il lattante a un infettivologo pediatra, che decide sulla terapia.',
  },
  hearing_eye_neuro_follow_up: {
    any: 'Organizzare il follow-up di udito, occhi e sviluppo; reperti normali alla nascita non lo concludono.',
    rubella:
      'Organizzare il follow-up di udito, occhi, cuore e sviluppo; reperti normali alla nascita non lo concludono.',
  },
  isolation_precautions: {
    any: 'Mantenere precauzioni da contatto; vicino al lattante solo personale e visitatori immuni alla rosolia; avvisare i contatti in gravidanza.',
  },
};

/** The only texts that may name termination, ganciclovir or valganciclovir: what not to do, and why. */
export const avoid: Like<typeof englishAvoid> = {
  mmr_in_pregnancy: {
    any: 'Non somministrare il vaccino MPR in gravidanza: è un vaccino vivo. Una dose data inconsapevolmente non è motivo di interruzione.',
  },
  igm_alone_diagnosis: {
    any: 'Non diagnosticare un’infezione recente dalle sole IgM reattive: le IgM possono essere false o persistere da mesi ad anni.',
  },
  reassure_immune: {
    any: 'Non rassicurarla come immune con questo risultato: non mostra che l’infezione è vecchia.',
    cmv: 'Non promettere protezione con IgG CMV positive: riattivazione e reinfezione possono ancora raggiungere il bambino.',
  },
  avidity_on_negative_igg: {
    any: 'Non richiedere né leggere l’avidità con IgG negative o in zona grigia: le IgG sono troppo poche da misurare.',
  },
  avidity_dates_pregnancy: {
    any: 'Non leggere questa avidità alta come infezione prima della gravidanza: copre solo alcune settimane e lascia aperte le prime.',
  },
  termination_on_serology: {
    any: 'Non discutere né decidere un’interruzione in base alla sierologia: non mostra che il bambino è infetto o ha un danno.',
  },
  ganciclovir_mother: {
    any: 'Non dare ganciclovir alla madre per la sierologia CMV: ha danneggiato embrioni animali e le linee guida non gli danno posto qui.',
  },
  valganciclovir_mother: {
    any: 'Non dare valganciclovir alla madre per la sierologia CMV: diventa ganciclovir, che ha danneggiato embrioni animali.',
  },
  hyperimmune_globulin_routine: {
    any: 'Non usare di routine le immunoglobuline iperimmuni CMV: due studi randomizzati sono falliti e la pagina che le elogia si contraddice.',
  },
  immunoglobulin_protection: {
    any: 'Non promettere protezione dalle immunoglobuline dopo un contatto: non prevengono l’infezione da rosolia e possono mascherare la malattia.',
  },
  amniocentesis_too_early: {
    any: 'Non prelevare liquido amniotico prima della sua finestra: se troppo precoce, una PCR negativa non individua bambini infetti.',
    toxoplasma:
      'Non prelevare liquido amniotico prima di 18 settimane o entro 4 settimane dall’infezione: una PCR negativa sarebbe ingannevole.',
    cmv: 'Non prelevare liquido amniotico prima di 17 settimane o entro 8 settimane dall’infezione: una PCR negativa sarebbe ingannevole.',
  },
  compare_across_assays: {
    any: 'Non confrontare valori di IgG o avidità di laboratori o metodi diversi: solo sieri in parallelo nella stessa seduta mostrano un aumento.',
  },
  igm_only_retest: {
    any: 'Non ripetere solo le IgM: esistono sieroconversioni senza IgM; ripetere IgG e IgM insieme.',
    rubella:
      'Non ripetere le IgM antirosolia senza esantema o contatto: allora sono per lo più false; ripetere significa IgG.',
  },
  newborn_igg_diagnosis: {
    any: 'Non diagnosticare né escludere l’infezione dalle IgG di un lattante piccolo: sono anticorpi della madre.',
  },
  cord_igm_diagnosis: {
    any: 'Non fare diagnosi da IgM o IgA su sangue cordonale: può contenere sangue materno; testare il sangue del lattante stesso.',
  },
  single_negative_excludes: {
    any: 'Non escludere l’infezione con una sola IgM, PCR o goccia di sangue essiccata negativa: ognuna non individua bambini infetti.',
    rubella:
      'Non escludere la rosolia con una sola IgM o PCR negativa: il campione può essere troppo precoce o troppo tardivo.',
  },
};

/** What each fact is called: `label` in a list of answers, `short` inside a sentence. */
export const facts: Like<typeof englishFacts> = {
  gestation: { label: 'Settimana di gravidanza al prelievo', short: 'settimana al prelievo' },
  ageDays: { label: 'Età del lattante al prelievo, in giorni', short: 'età in giorni' },
  previous: { label: 'Risultati precedenti', short: 'risultati precedenti' },
  series: { label: 'Andamento IgG in sieri testati in parallelo', short: 'andamento IgG in parallelo' },
  'settings.avidityExcludesWeeks': {
    label: 'Settimane escluse da un’avidità alta, secondo il laboratorio',
    short: 'settimane escluse dall’avidità alta',
  },
  'settings.practice': { label: 'Prassi di questa sede', short: 'prassi della sede' },
  'results.igg': { label: 'IgG', short: 'IgG' },
  'results.igm': { label: 'IgM', short: 'IgM' },
  'results.avidity': { label: 'Avidità IgG', short: 'avidità' },
  'results.iggBlot': { label: 'Immunoblot IgG', short: 'blot IgG' },
  'results.igmBlot': { label: 'Immunoblot IgM', short: 'blot IgM' },
  'results.secondIgm': { label: 'IgM con un secondo metodo', short: 'seconde IgM' },
  'results.secondAvidity': { label: 'Avidità IgG con un secondo metodo', short: 'seconda avidità' },
  'results.iga': { label: 'IgA', short: 'IgA' },
  'results.motherBloodPcr': { label: 'PCR su sangue materno', short: 'PCR sangue materno' },
  'results.throatPcr': { label: 'PCR su tampone faringeo o fluido orale', short: 'PCR faringea' },
  'results.amnioticPcr': { label: 'PCR su liquido amniotico', short: 'PCR liquido amniotico' },
  'results.newbornUrinePcr': { label: 'PCR su urine del lattante', short: 'PCR urine' },
  'results.newbornSalivaPcr': { label: 'PCR su saliva del lattante', short: 'PCR saliva' },
  'results.newbornBloodPcr': { label: 'PCR su sangue del lattante', short: 'PCR sangue del lattante' },
  'results.dbsPcr': { label: 'PCR su goccia di sangue essiccata', short: 'PCR goccia essiccata' },
  'results.motherChildBlot': { label: 'Immunoblot comparativo madre-figlio', short: 'blot madre-figlio' },
  'history.rashDaysAgo': { label: 'Giorni dall’esantema al prelievo', short: 'esantema' },
  'history.contactDaysAgo': { label: 'Giorni dall’ultimo contatto al prelievo', short: 'contatto' },
  'history.endemicTravel': {
    label: 'Viaggio o contatto in questa gravidanza che vale come esposizione',
    short: 'viaggio',
  },
  'history.symptoms': { label: 'Malattia compatibile con l’infezione', short: 'sintomi' },
  'history.documentedDoses': {
    label: 'Dosi documentate di vaccino antirosolia',
    short: 'dosi documentate',
  },
  'history.weeksSinceVaccine': {
    label: 'Settimane dall’ultimo vaccino antirosolia',
    short: 'settimane dal vaccino',
  },
  'history.immunosuppressed': { label: 'Difese immunitarie ridotte', short: 'immunodepressione' },
  'history.activeEyeDisease': {
    label: 'Malattia oculare attiva (retinocoroidite)',
    short: 'malattia oculare attiva',
  },
  'history.recentImmunoglobulin': {
    label: 'Immunoglobuline o emoderivati negli ultimi 6 mesi',
    short: 'immunoglobuline o emoderivati',
  },
  'history.treated': { label: 'Terapia specifica già iniziata', short: 'terapia iniziata' },
  'history.ultrasoundAbnormal': {
    label: 'Reperti ecografici che suggeriscono un’infezione congenita',
    short: 'ecografia anomala',
  },
  'history.otherCauseOfIgm': {
    label: 'Altra causa provata delle IgM (EBV acuto, parvovirus B19)',
    short: 'altra causa delle IgM',
  },
  'history.motherInfection': {
    label: 'Infezione della madre in questa gravidanza',
    short: 'infezione materna',
  },
  'history.newbornSigns': {
    label: 'Segni nel lattante, reperti di imaging o screening uditivo non superato',
    short: 'segni nel lattante',
  },
  'history.sampleFrom': { label: 'Dove è stato prelevato il campione', short: 'campione da' },
};

/** Every class and value in a midwife's words; a `null` in a case is "not known", never "no". */
export const values: Like<typeof englishValues> = {
  negative: 'negativo',
  grey: 'zona grigia',
  'low-positive': 'positivo basso',
  positive: 'positivo',
  low: 'bassa',
  intermediate: 'intermedia',
  high: 'alta',
  'not-measurable': 'non misurabile',
  indeterminate: 'indeterminato',
  'e2-absent': 'bande E1 senza E2',
  'not-done': 'non eseguito',
  pending: 'in attesa',
  unknown: 'non noto',
  unreadable: 'illeggibile',
  rising: 'in aumento',
  stable: 'stabile',
  falling: 'in calo',
  confirmed: 'confermata',
  probable: 'probabile',
  possible: 'possibile',
  none: 'nessuna',
  cord: 'sangue cordonale',
  infant: 'sangue del lattante stesso',
  true: 'sì',
  false: 'no',
  null: 'non noto',
};
