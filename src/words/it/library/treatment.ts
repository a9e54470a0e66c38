import type { treatmentWords as english } from '../../en/library/treatment.ts';
import type { Like } from '../../like.ts';

export const treatmentWords: Like<typeof english> = {
  title: 'Che cosa affermano i documenti sulle terapie',
  lead: 'Un riferimento di ciò che affermano i documenti fonte del progetto, accanto a ciò che dicono le indicazioni attuali, con le contraddizioni segnate. Non è una raccomandazione, e nessun risultato di Torchlight vi porta mai. I documenti sono di qualità disuguale, in parte tradotti automaticamente, e nulla qui è revisionato clinicamente.',
  sections: {
    drugs: 'Farmaci contro il CMV',
    valaciclovir: 'Valaciclovir, che i documenti non nominano',
    immunoglobulin: 'Immunoglobuline',
    newborn: 'Il neonato con malattia',
    immunity: 'HIV e trapianto',
    'follow-up': 'Follow-up e lavoro',
    prevention: 'Prevenzione',
    tests: 'Gli esami come li raccontano i documenti',
  },
  facts: {
    'drug-list':
      'La pagina iLive nomina quattro farmaci con prove controllate: ganciclovir, valganciclovir, foscarnet e cidofovir. Interferoni e immunomodulatori, dice, non sono efficaci.',
    'drug-active': 'La pagina iLive chiama infezione attiva il DNA del CMV nel sangue e la tratta.',
    'drug-ganciclovir':
      'Malattia manifesta: la pagina iLive afferma ganciclovir 5 mg/kg per vena ogni 12 ore, 14-21 giorni nella retinite, 3-4 settimane in polmone e intestino, 6 settimane o più nel sistema nervoso.',
    'drug-valganciclovir-equal':
      'La pagina iLive afferma valganciclovir 900 mg due volte al giorno come di pari effetto; entrambi per 14-21 giorni o fino alla scomparsa di sintomi e DNA.',
    'drug-judged':
      'La pagina iLive giudica il successo da condizioni, andamento di imaging e laboratorio, e scomparsa del DNA del CMV dal sangue.',
    'drug-brain':
      'Nelle lesioni di cervello e midollo spinale, dice la pagina iLive, la terapia fa meno, perché si diagnosticano tardi.',
    'drug-relapse':
      'Recidiva: un ciclo ripetuto, afferma la pagina iLive; in forme diverse da HIV mantenimento per almeno un mese.',
    'drug-uveitis':
      'Uveite quando l’immunità si riprende: la pagina iLive afferma steroidi, per bocca o vena o accanto all’occhio.',
    'drug-side-effects':
      'Effetti collaterali elencati dalla pagina iLive: pochi neutrofili, poche piastrine, anemia, creatinina aumentata, eruzione, prurito, dispepsia, pancreatite reattiva.',
    'drug-prodrug':
      'La pagina sul valganciclovir: un profarmaco, per bocca, del ganciclovir, analogo nucleosidico che blocca la DNA polimerasi virale. Solo contro il CMV.',
    'drug-uses':
      'La pagina sul valganciclovir afferma due usi: prevenire il CMV dopo trapianto e trattare la retinite da CMV con difese ridotte; compresse con il cibo, su prescrizione, ciclo completo.',
    'drug-common':
      'Effetti comuni elencati dalla pagina sul valganciclovir: nausea, diarrea, vomito, cefalea, pochi globuli bianchi. Gravi: soppressione del midollo osseo, problemi renali, allergia.',
    'drug-monitoring': 'La pagina sul valganciclovir chiede di controllare emocromo e funzione renale.',
    'drug-fetus': 'Un lavoro russo sostiene il valganciclovir nel CMV materno.',
    'g-dna':
      'DNA nel sangue materno sostiene una prima infezione; le linee guida non lo trattano in quanto tale.',
    'g-induction':
      'La linea guida statunitense su HIV nomina la stessa induzione per adulti fuori dalla gravidanza.',
    'g-mother-antivirals':
      'Ganciclovir e valganciclovir hanno danneggiato embrioni e geni negli animali e attraversano la placenta; il foglietto chiede contraccezione durante la terapia e per almeno 30 giorni dopo (donne) o 90 giorni (uomini). Nessun posto nella sierologia prenatale.',
    'g-mother-danger':
      'La linea guida statunitense su HIV li riserva in gravidanza a malattia che minaccia vista o vita.',
    'g-foscarnet-cidofovir': 'Foscarnet e cidofovir sono tossici, e i dati in gravidanza sono insufficienti.',
    'g-neutropenia': 'Nello studio sui neonati il 19% ebbe neutropenia grave nelle prime 6 settimane.',
    'vala-absent': 'La pagina iLive e la tabella CIR non menzionano il valaciclovir.',
    'g-vala-trial':
      'L’unico studio randomizzato usò 8 g al giorno fino all’amniocentesi a 21-22 settimane; infezione del feto 11% contro 30%.',
    'g-vala-guidelines':
      'ECCI lo raccomanda per una prima infezione intorno al concepimento o nel primo trimestre.',
    'g-vala-research': 'SMFM lo vuole solo nella ricerca.',
    'g-vala-kidney':
      'Un danno renale del grado più alto è stato riportato poco dopo l’inizio a 6 settimane. Un ambulatorio israeliano chiede 2,5-3 litri di liquidi al giorno, un esame renale ogni 2 settimane e un inizio entro 8 settimane dall’infezione.',
    'g-vala-split': 'Quattro porzioni da 2 g danno picchi più bassi di due da 4 g.',
    'ig-choice':
      'In gravidanza con DNA del CMV nel sangue: la pagina iLive chiama farmaco di scelta le immunoglobuline umane anti-CMV (NeoCytotect).',
    'ig-interval-drugs':
      'Nella sezione sui farmaci la pagina iLive afferma 1 ml/kg al giorno per infusione, tre volte, ogni 1-2 settimane.',
    'ig-interval-standard':
      'Nella sezione sugli standard di terapia la pagina iLive afferma la stessa quantità, 1 ml/kg, ogni 2-3 settimane.',
    'ig-unit-strength':
      'Una trappola: NeoCytotect oggi contiene 100 unità in 1 ml, il vecchio Cytotect ne conteneva 50. «1 ml/kg» quindi non è una dose unica.',
    'ig-unit-trial':
      'Una seconda trappola: un rapporto dello studio dà 100 mg/kg, quello dello stesso studio dopo due anni 100 unità/kg.',
    'ig-unit-same': 'A 100 unità in 1 ml la quantità della pagina è quella degli studi falliti.',
    'ig-newborn':
      'Neonato con infezione attiva o malattia lieve: la pagina iLive afferma NeoCytotect 2-4 ml/kg, sei volte, ogni 1-2 giorni, sotto controllo del DNA del CMV.',
    'ig-pentaglobin':
      'Con altre infezioni oltre: pentaglobin 5 ml/kg al giorno per 3 giorni, ripetuto se serve; nella malattia grave non da solo, dice la pagina iLive.',
    'g-ig-label':
      'Il foglietto dà 1 ml/kg ogni 2-3 settimane, almeno sei volte, a persone con difese ridotte, o ogni 48 ore nella malattia. Il «2-3 settimane» della pagina sembra preso da lì (elaborato qui).',
    'g-ig-trials':
      'Due studi randomizzati sono falliti, 30 contro 44% infetti (P = 0,13) e 22,7 contro 19,4%.',
    'g-ig-kagan':
      'Lo sostiene solo un lavoro senza randomizzazione, a 200 IU/kg ogni 2 settimane fino a circa 18-20 settimane dopo infezione nel primo trimestre.',
    'g-ig-guidelines': 'SOGC dice che non vanno usate, SMFM solo nella ricerca, Rawlinson non le sostiene.',
    'g-ig-newborn': 'Testi europei e statunitensi non danno immunoglobuline ai neonati.',
    'nb-ganciclovir':
      'Malattia manifesta di un neonato: la pagina iLive afferma ganciclovir 6 mg/kg per vena ogni 12 ore per 2 settimane e poi, se funziona, 10 mg/kg a giorni alterni per 3 mesi.',
    'nb-doctor': 'Nella pagina iLive neurologo, otorino e oculista seguono i bambini infetti.',
    'g-nb-valganciclovir':
      'I lattanti malati ricevono valganciclovir 16 mg/kg per bocca due volte al giorno per 6 mesi, iniziato nel primo mese da uno specialista pediatra; in pericolo di vita prima ganciclovir per vena per 2-6 settimane.',
    'g-nb-trial':
      'Lo studio accolse lattanti da 32 settimane di gestazione, fino a 30 giorni e da 1.800 g; udito a 24 mesi, contato per orecchie, 77 contro 64%.',
    'g-nb-length':
      'Le prime due settimane della pagina corrispondono a un vecchio studio di 6 settimane; la sua coda e la sua durata non corrispondono ad alcuna linea guida nota.',
    'g-nb-well': 'Senza segni e con udito normale non c’è terapia di routine.',
    'g-nb-hearing':
      'Con sola ipoacusia le fonti differiscono; studi più recenti ed ECCI consentono la terapia fino a 13 settimane di età, da 6 settimane a 6 mesi secondo il rischio.',
    'g-nb-follow': 'Gli stessi specialisti; udito ogni 3-6 mesi fino a 3 anni, poi ogni 6-12 fino a 6.',
    'hiv-preemptive':
      'Prima della malattia, in immunodepressione profonda: la pagina iLive afferma valganciclovir 900 mg al giorno per almeno un mese quando CD4 è sotto 50 e il DNA del CMV nel sangue intero sopra 2,0 lg genomi/ml, o qualsiasi nel plasma; sospeso quando il DNA è scomparso.',
    'hiv-maintenance':
      'In HIV la pagina iLive afferma mantenimento dopo una recidiva, valganciclovir 900 mg o ganciclovir 5 mg/kg al giorno, finché CD4 non è sopra 100 da almeno 3 mesi.',
    'hiv-eye': 'HIV con CD4 sotto 100: la pagina iLive afferma un oculista e DNA quantitativo ogni 3 mesi.',
    'hiv-risk':
      'La compilazione pone il rischio in HIV a 50-100 cellule CD4 e meno, il suo testo clinico sotto 50.',
    'tx-prophylaxis': 'Dopo trapianto la pagina iLive afferma la stessa terapia preventiva per diversi mesi.',
    'tx-dna':
      'Dopo trapianto la pagina iLive afferma DNA del CMV nel sangue intero almeno ogni mese nel primo anno.',
    'tx-donor': 'La pagina iLive vuole un donatore sieronegativo per un ricevente sieronegativo.',
    'tx-months': 'La compilazione: il pericolo è massimo nei mesi 1-4 dopo il trapianto.',
    'g-hiv-disease':
      'La malattia d’organo viene per lo più con CD4 sotto 50; la previene la terapia di HIV che mantiene CD4 sopra 100.',
    'g-hiv-preemptive': 'Il valganciclovir preventivo non è raccomandato di routine in HIV.',
    'g-hiv-stop': 'Sospendere dopo 3-6 mesi sopra 100, il che è compatibile.',
    'g-hiv-eye': 'Un manuale chiede un esame annuale dell’occhio con CD4 sotto 100.',
    'g-tx-dna': 'La prassi attuale è per lo più settimanale finché il rischio è alto.',
    'g-outside':
      'La sierologia è inaffidabile con difese ridotte. Lì Torchlight non dà una lettura normale e invia a uno specialista.',
    'fu-pregnant': 'La pagina iLive fa testare le donne in gravidanza per escludere un’infezione attiva.',
    'fu-work': 'La pagina iLive afferma che una paziente è inabile al lavoro per almeno 30 giorni.',
    'fu-transfer':
      'La pagina iLive sposta per quel periodo le lavoratrici in gravidanza sieronegative da case per bambini, reparti e asili nido.',
    'fu-doctor':
      'La compilazione: vedere un medico per una malattia simile alla mononucleosi in gravidanza o per disturbi con difese ridotte; dire al medico del bambino di un’infezione in gravidanza.',
    'g-fu-dna':
      'Nessun esame di una madre immune è validato per la riattivazione; il DNA è un aiuto in una sospetta prima infezione.',
    'g-fu-seropositive': 'Le donne con infezione pregressa non si ritestano.',
    'g-fu-transfer':
      'Enti statunitensi e britannici non consigliano esclusione di routine, bastano precauzioni standard; le norme nazionali differiscono.',
    'pv-counsel':
      'La pagina iLive consiglia alle donne in gravidanza, soprattutto sieronegative: contraccezione di barriera, e igiene con i bambini piccoli.',
    'pv-hands':
      'La compilazione: lavare le mani per 15-20 secondi, nessun cibo, tazza o posata in comune, un bacio sulla fronte, giochi e superfici puliti, preservativo.',
    'pv-vaccine':
      'La pagina iLive e la compilazione: nessun vaccino autorizzato; i vaccini sono sperimentali.',
    'g-pv-all':
      'La stessa igiene per ogni donna, qualunque siano gli anticorpi, prima e all’inizio della gravidanza.',
    'ts-list':
      'La compilazione elenca antigene, coltura su fibroblasti (da giorni a settimane), PCR, anticorpi nel tempo, biopsia, esame oculistico e imaging.',
    'ts-igg':
      'La compilazione dice che le sole IgG mostrano un contatto, mai attività, e non spiegano sintomi vaghi; le IgM possono richiedere fino a 3 settimane.',
    'ts-qualitative':
      'CIR, perché le IgM sono qualitative: le IgM antirosolia nel sangue sono scarse, quindi un risultato è reattivo o no rispetto a un cut-off.',
    'ts-gray': 'CIR: la zona entro il 10% del cut-off è incerta.',
    'ts-wait':
      'CIR, risultati in zona grigia: si dice di ripetere dopo 2 settimane, il che è accettabile prima di una gravidanza e non durante; rivedere subito con metodi più esatti.',
    'ts-blot':
      'CIR, immunoblot: antigeni ricombinanti, sensibilità 97%, specificità 99%; conferma ELISA o IFA e si dice dati l’infezione più esattamente dell’avidità.',
    'ts-avidity': 'CIR, avidità: bassa è acuta o recente, alta è di molto tempo fa.',
    'ts-screened':
      'CIR, chi si testa: donne che programmano una gravidanza, donne in gravidanza, e neonati per infezione congenita.',
    'ts-table':
      'CIR, la tabella: sei righe e due colonne, toxoplasma con rosolia, e CMV. Ricostruita, sta accanto a ogni risultato.',
    'ts-named': 'Parvovirus B19 e herpes simplex sono nominati nella compilazione, senza dettagli.',
    'g-ts-igm': 'In alcune prime infezioni le IgM non compaiono mai.',
    'g-ts-gray':
      'Le zone grigie stampate variano da kit a kit e non sono del 10%; conta la zona del laboratorio stesso.',
    'g-ts-wait':
      'Giusto a metà. I test di conferma subito, e anche il secondo campione: finché le IgG sono negative o in zona grigia nulla lo sostituisce.',
    'g-ts-blot':
      'Che un blot dati meglio non è stabilito; 11 di 47 sieri non si leggevano con l’avidità su blot.',
    'g-ts-avidity':
      'Solo con la settimana del campione; tardi in gravidanza un’avidità alta non esclude un’infezione nelle sue prime settimane.',
    'g-ts-screened': 'I Paesi differiscono; la Francia lo raccomanda dal 2025, SMFM no.',
  },
};
