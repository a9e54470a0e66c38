import type { cmvWords as english } from '../../en/guidelines/cmv.ts';
import type { Like } from '../../like.ts';

/** What each source says of a pattern, in our words. */
export const cmvWords: Like<typeof english> = {
  'roche-cmv-isolated-igm':
    'Roche: una fase molto precoce o IgM false; ripetere, con avidità, dopo 2-3 settimane.',
  'roche-cmv-isolated-grey': 'Roche: ripetere dopo 2-3 settimane.',
  'roche-cmv-low':
    'Roche: avidità bassa con IgM prima di 16-18 settimane è forte indizio di infezione primaria recente.',
  'roche-cmv-high-early':
    'Roche: un’avidità alta nelle prime 12-16 settimane è un buon segno di infezione pregressa.',
  'roche-cmv-high-late':
    'Roche: più tardi un’avidità alta non può escludere un’infezione primaria precedente nella gravidanza. Una settimana ignota si legge come tardiva.',
  'roche-cmv-pcr': 'Roche: DNA del CMV nel sangue con IgM positive conferma un’infezione acuta.',
  'smfm-cmv-untested': 'SMFM 39: nessuna sierologia CMV di routine in gravidanza.',
  'smfm-cmv-past':
    'SMFM 39: un’infezione precedente non impedisce l’infezione del neonato; ripetere il test non è consigliato.',
  'smfm-cmv-both':
    'SMFM 39: infezione primaria significa sieroconversione IgG, o IgM e IgG con avidità bassa; le sole IgM no.',
  'smfm-cmv-low':
    'SMFM 39: IgM e IgG con avidità bassa è un’infezione primaria; amniocentesi dopo 21 settimane e 6 settimane dopo l’infezione; antivirali e immunoglobuline solo nella ricerca.',
  'smfm-cmv-seroconversion':
    'SMFM 39: la sieroconversione IgG è un’infezione primaria; amniocentesi dopo 21 settimane e 6 settimane dopo l’infezione; antivirali e immunoglobuline solo nella ricerca.',
  'ecci-cmv-untested':
    'ECCI 2024: sierologia di tutte le donne nel primo trimestre, il prima possibile (a memoria).',
  'ecci-cmv-susceptible':
    'ECCI 2024: ripetere ogni 4 settimane fino a 14-16 settimane, con consigli igienici (a memoria).',
  'ecci-cmv-susceptible-late': 'ECCI 2024: nessun altro controllo dopo 14-16 settimane (a memoria).',
  'ecci-cmv-past': 'ECCI 2024: nessun test delle donne note come sieropositive (a memoria).',
  'ecci-cmv-both':
    'ECCI 2024: infezione primaria significa sieroconversione, o IgM con avidità bassa; l’avidità è centrale per la datazione (a memoria).',
  'ecci-cmv-low':
    'ECCI 2024: valaciclovir per infezione primaria intorno al concepimento o nel primo trimestre; amniocentesi da 17 settimane e 8 settimane dopo l’infezione (a memoria).',
  'akl-cmv-isolated-igm': 'Laboratorio AKL, che riassume ECCI: un secondo campione dopo 3-4 settimane.',
  'akl-cmv-susceptible-late': 'Laboratorio AKL, che riassume ECCI: screening solo fino a 14 settimane.',
  'akl-cmv-low':
    'Laboratorio AKL, che riassume ECCI: amniocentesi da 18 settimane e 8 settimane dopo l’infezione.',
  'sogc-cmv-untested': 'SOGC 420: sierologia in caso di malattia simil-mononucleosica o epatite inspiegata.',
  'sogc-cmv-susceptible':
    'SOGC 420: consigli igienici a tutte, qualunque siano gli anticorpi, prima e all’inizio della gravidanza.',
  'sogc-cmv-both': 'SOGC 420: sieroconversione, IgM e avidità si leggono insieme.',
  'sogc-cmv-low':
    'SOGC 420: sieroconversione, IgM e avidità si leggono insieme; amniocentesi almeno 8 settimane dopo l’infezione; le immunoglobuline non vanno usate.',
  'sogc-sheet-contact': 'Scheda algoritmo secondo SOGC: testare 4-6 settimane dopo un’esposizione certa.',
  'sogc-sheet-isolated-igm':
    'Scheda algoritmo secondo SOGC: IgG ancora negative 6 settimane dopo rendono improbabile un rischio per il feto.',
  'sogc-sheet-past-late':
    'Scheda algoritmo secondo SOGC: dopo 18 settimane un’avidità sopra 60% può confermare che l’infezione è vecchia.',
  'sogc-sheet-low':
    'Scheda algoritmo secondo SOGC: un’avidità sotto 30% significa infezione negli ultimi 3 mesi, sotto 60% desta preoccupazione.',
  'sogc-sheet-high':
    'Scheda algoritmo secondo SOGC: un’avidità sopra 60% significa infezione di 4-6 mesi fa o più.',
  'rcog-cmv-susceptible': 'RCOG 2017: nessuno screening di routine; test quando c’è un motivo (a memoria).',
  'rcog-cmv-low':
    'RCOG 2017: IgM con avidità bassa è un’infezione primaria; amniocentesi dopo 20-21 settimane e 6-8 settimane dopo l’infezione; valaciclovir nella ricerca, un aggiornamento è più favorevole (a memoria).',
  'rcog-cmv-seroconversion':
    'RCOG 2017: la sieroconversione è un’infezione primaria; amniocentesi dopo 20-21 settimane e 6-8 settimane dopo l’infezione; valaciclovir nella ricerca, un aggiornamento è più favorevole (a memoria).',
  'acog-cmv-contact':
    'ACOG 151: da infezione a malattia passano 28-60 giorni, in media 40; un campione precoce negativo non prova nulla.',
  'acog-cmv-susceptible': 'ACOG 151: nessuna sierologia CMV di routine in gravidanza (a memoria).',
  'acog-cmv-low':
    'ACOG 151: sieroconversione o avidità bassa mostra un’infezione primaria; amniocentesi da 21 settimane; nessun antivirale (a memoria).',
  'asid-cmv-susceptible':
    'ASID 2022: informazioni a tutte, nessuno screening universale; test per malattia o esposizione (a memoria).',
  'asid-cmv-low':
    'ASID 2022: IgM con avidità bassa è un’infezione primaria; amniocentesi dopo 20-21 settimane e 6 settimane dopo l’infezione; il valaciclovir si discute con uno specialista (a memoria).',
  'asid-cmv-seroconversion':
    'ASID 2022: la sieroconversione è un’infezione primaria; amniocentesi dopo 20-21 settimane e 6 settimane dopo l’infezione; il valaciclovir si discute con uno specialista (a memoria).',
  'ranzcog-cmv-hygiene': 'RANZCOG 2019: informazioni igieniche a ogni donna.',
  'ranzcog-deck-isolated-igm': 'Schede di ripasso australiane: ripetere dopo 2 settimane.',
  'awmf-cmv-susceptible': 'AWMF 093-001: ripetere circa ogni 4 settimane, fino a ogni 8-12 (a memoria).',
  'awmf-cmv-both': 'AWMF 093-001: avidità, con l’immunoblot come test supplementare (a memoria).',
  'awmf-cmv-low':
    'AWMF 093-001: amniocentesi da 20-21 settimane; il valaciclovir è un’opzione off-label, le immunoglobuline non sono consolidate (a memoria).',
  'germany-cmv-untested':
    'Germania (pagina dei ginecologi): non fa parte dell’assistenza di routine; un test dello stato prima o all’inizio della gravidanza è utile, a sue spese.',
  'germany-cmv-past': 'Germania (pagina dei ginecologi): non servono altri controlli.',
  'germany-cmv-susceptible': 'Germania (DGK): ripetere ogni 6-8 settimane.',
  'germany-practice-susceptible': 'Germania (uno studio medico): un controllo a 20-24 settimane.',
  'germany-cmv-both':
    'Germania (Deximed): avidità con IgG anti-gB; nessun antivirale raccomandato in gravidanza.',
  'has-cmv-untested':
    'HAS 2025 (Francia): screening sistematico nel primo trimestre se lo stato è negativo o ignoto; da rivalutare dopo 3 anni.',
  'has-cmv-both': 'HAS 2025 (Francia): IgG e IgM, poi avidità.',
  'has-cmv-low':
    'HAS 2025 (Francia): IgG e IgM, poi avidità; dove si usa il valaciclovir, off-label, con attenzione ai reni.',
  'hcsp-cmv-untested': 'HCSP (Francia, 2018, mantenuto nel 2023/24): nessuno screening sistematico.',
  'israel-cmv-untested': 'Israele: testare all’inizio, a 11-14 e a 16-19 settimane.',
  'israel-cmv-past': 'Israele: nessun nuovo test delle donne con infezione pregressa.',
  'israel-valaciclovir-low':
    'Israele (ambulatorio): valaciclovir iniziato entro 8 settimane dall’infezione, con liquidi e un esame renale ogni 2 settimane.',
  'cdc-cmv-isolated-igm':
    'CDC: le sole IgM non mostrano un’infezione primaria; IgG prima negative e poi positive sì.',
  'cdc-cmv-both':
    'CDC: le sole IgM non mostrano un’infezione primaria; sieroconversione o avidità bassa sì. L’avidità matura in 2-4 mesi.',
  'cdc-cmv-low': 'CDC: IgM positive con avidità bassa indicano un’infezione primaria.',
  'cdc-cmv-seroconversion':
    'CDC: la sieroconversione IgG in campioni appaiati è lo standard di riferimento per un’infezione primaria.',
  'rawlinson-cmv-susceptible': 'Rawlinson 2017: lo screening materno di routine non è sostenuto.',
  'rawlinson-cmv-past': 'Rawlinson 2017: nessun test seriato delle donne sieropositive (a memoria).',
  'rawlinson-cmv-low':
    'Rawlinson 2017: IgM con avidità bassa è un’infezione primaria; gli antivirali non sono consigliati di routine, prima dello studio (a memoria).',
  'rawlinson-cmv-seroconversion':
    'Rawlinson 2017: la sieroconversione è un’infezione primaria; amniocentesi da 20-21 settimane e 6 settimane dopo l’infezione; gli antivirali non sono consigliati di routine, prima dello studio (a memoria).',
  'labcorp-cmv-isolated-igm':
    'Labcorp: forse un’infezione molto recente; follow-up per documentare la sieroconversione.',
  'corewell-cmv-grey': 'Laboratorio Corewell: ripetere un risultato dubbio dopo 2-3 settimane.',
  'beebe-cmv-grey': 'Laboratorio Beebe: ripetere un risultato borderline dopo 10-14 giorni.',
  'beebe-cmv-both': 'Laboratorio Beebe: IgM basse possono durare più di 12 mesi.',
  'beebe-cmv-weak':
    'Laboratorio Beebe: con difese ridotte gli anticorpi possono mancare: un risultato negativo prova poco.',
  'newcastle-cmv-passive':
    'Laboratorio Newcastle: IgG dopo immunoglobuline o emoderivati possono essere passive.',
  'newcastle-cmv-weak':
    'Laboratorio Newcastle: con difese ridotte le IgM possono essere falsamente negative.',
  'mayo-cmv-igm-negative':
    'Laboratori Mayo: fino al 23% delle donne con infezione primaria non aveva IgM entro 8 settimane, il 28% dove l’epoca non era nota; metodi più vecchi.',
  'quest-cmv-low': 'Quest: avidità bassa significa infezione negli ultimi 6 mesi.',
  'quest-cmv-high': 'Quest: un’avidità alta esclude essenzialmente un’infezione negli ultimi 4 mesi.',
  'arup-cmv-low': 'ARUP: avidità bassa significa infezione negli ultimi 3-4 mesi, ma può durare di più.',
  'chl-cmv-low': 'CHL (Nuova Zelanda): avidità bassa, meno di 3 mesi.',
  'chl-cmv-intermediate':
    'CHL (Nuova Zelanda): l’avidità intermedia non è informativa; indici di kit diversi non si confrontano.',
  'chl-cmv-high': 'CHL (Nuova Zelanda): avidità alta, più di 3 mesi.',
  'prince-lape-nixon-low':
    'Prince e Lape-Nixon: avidità bassa significa infezione primaria negli ultimi 3-4 mesi; la maturazione continua fino a 5 o 6 mesi.',
  'prince-lape-nixon-high':
    'Prince e Lape-Nixon: un’avidità alta esclude gli ultimi 3 mesi, contati dal campione.',
  'furione-cmv-weak':
    'Furione 2018: 11 di 33 donne ritestate con IgG CMV basse erano in realtà sieronegative; confermare con immunoblot o altro metodo.',
  'furione-cmv-seroconversion':
    'Furione 2018: in 10 di 10 donne inviate per sieroconversione le IgG erano false; confermarla.',
  'avidity-floors-weak':
    'Studio di tre kit: ognuno richiede una quantità minima di IgG per un’avidità valida.',
  'liaison-vidas-weak':
    'LIAISON contro VIDAS: con IgG basse l’avidità era falsamente alta; i due kit concordavano nel 77%.',
  'enders-cmv-low':
    'Enders 2013: un indice basso di un kit significava infezione entro 20 settimane nel 93,4%.',
  'enders-cmv-intermediate':
    'Enders 2013: un indice intermedio di un kit significava nessuna infezione entro 12 settimane in 15 di 17 donne; altri laboratori lo dicono non informativo.',
  'bodeus-cmv-early':
    'Bodeus 1999: un indice sopra 65% nel primo trimestre significa un’infezione pregressa.',
  'bodeus-cmv-late': 'Bodeus 1999: un bambino era infetto benché l’avidità fosse alta nel secondo trimestre.',
  'sarasini-cmv-high':
    'Sarasini 2021: il 6,2% delle donne con un’infezione primaria ben datata aveva avidità alta a 1-3 mesi; circa l’11% aveva un risultato ingannevole.',
  'sarasini-cmv-no-igm':
    'Sarasini 2021: il 4,7% delle donne con un’infezione primaria ben datata non aveva IgM a 1-3 mesi.',
  'persisting-low-no-igm':
    'J Med Virol 2014: 6 di 64 donne inviate hanno mantenuto un’avidità bassa oltre 18 settimane con un kit; in alcune può non esserci stata un’infezione primaria.',
  'prince-algorithm-symptoms':
    'Prince 2014: i kit IgM differiscono molto, quindi testare l’avidità solo con IgM positive fa sfuggire alcune donne.',
  'lazzarotto-1998-at-risk':
    'Lazzarotto 1998: con un blot IgM «a rischio» il 29% dei bambini era infetto, con sole IgM positive meno del 10%.',
  'lazzarotto-blot-none':
    'Lazzarotto: il blot conferma le IgM ELISA, e più bande si associano a più trasmissione.',
  'lazzarotto-2000-three':
    'Lazzarotto 2000: IgM, blot e avidità hanno suddiviso 456 donne; bambini infetti sono nati solo nel gruppo detto primario.',
  'lazzarotto-2000-amniotic':
    'Lazzarotto 2000: da mille copie in su, DNA del CMV nel liquido amniotico significa infezione certa del feto; valori più alti si associano a sintomi.',
  'eggers-cmv-neutralising':
    'Eggers 2001: gli anticorpi neutralizzanti compaiono in media 13 settimane dopo la sieroconversione; IgG senza di essi significano un’infezione recente.',
  'miendje-cmv-ebv': 'Miendje Deyi 2000: un’infezione acuta da EBV dà IgM CMV false.',
  'segondy-cmv-isolated':
    'Segondy: senza IgG, DNA nel sangue o sieroconversione distingue l’infezione da IgM false.',
  'bologna-cmv-pcr':
    'Bologna 2004: DNA nel sangue non basta a diagnosticare un’infezione primaria, e la sua quantità non era legata al rischio fetale.',
  'shakhgildyan-cmv-pcr': 'Shakhgildyan 2020 (Russia): DNA nei leucociti è un marcatore di trasmissione.',
  'ilive-cmv-pcr':
    'La pagina iLive: DNA del CMV nel sangue è un’infezione attiva e si tratta; le linee guida non trattano il DNA in quanto tale.',
  'jcm-qa-cmv-pcr':
    'JCM domande e risposte: l’esame del feto è la PCR su liquido amniotico, non sul sangue materno.',
  'yamada-cmv-high': 'Yamada 2018: 7 di 1.287 donne con questo quadro hanno avuto un neonato infetto.',
  'ferreira-cmv-past':
    'Ferreira: un neonato malato e infetto di una madre il cui IgG+/IgM− non era cambiato; ripetere le IgM non avrebbe trovato nulla.',
  'ajog-cmv-immune':
    'Rassegna AJOG: la sierologia prima di 14 settimane non è informativa nelle donne immuni prima della gravidanza.',
  'leruez-cmv-immune':
    'Leruez-Ville 2020: nessun esame della madre è validato per riattivazione o reinfezione.',
  'lazzarotto-panel-immune':
    'Panel europeo 2020: nessun esame della madre è validato per riattivazione o reinfezione.',
  'lazzarotto-panel-low':
    'Panel europeo 2020: amniocentesi dopo 20 settimane e 8 settimane dopo l’infezione.',
  'bjog-cmv-immune':
    'BJOG 2022: metà dei neonati infetti di una coorte francese veniva da madri con immunità precedente.',
  'viruses-cmv-immune':
    'Viruses 2024: dopo riattivazione o reinfezione è infetto lo 0,15-2% dei bambini, dopo un’infezione primaria il 30-40%.',
  'crpm-cmv-immune':
    'Caso clinico 2012: IgM stabili da 8 mesi prima del concepimento a 2 anni dopo, e il bambino era infetto.',
  'shahar-nissan-low':
    'Shahar-Nissan 2020: con valaciclovir 2 di 19 feti infetti dopo infezione nel primo trimestre, 11 di 23 senza; nessuna riduzione dopo infezione intorno al concepimento.',
  'chatzakis-2024-low':
    'Chatzakis 2024: in 527 donne il valaciclovir ha ridotto gli odds di trasmissione a 0,34, intorno al concepimento come nel primo trimestre.',
  'chatzakis-2020-low':
    'Chatzakis 2020: l’infezione ha raggiunto il feto nel 21% intorno al concepimento, 36,8% nel primo, 40,3% nel secondo e 66,2% nel terzo trimestre.',
  'faure-bardon-low':
    'Faure-Bardon 2019: 35 di 108 bambini infettati nel primo trimestre avevano un danno permanente, nessuno di quelli infettati dopo (limiti superiori 6,5 e 12%).',
  'hughes-low':
    'Hughes 2021: le immunoglobuline iperimmuni non hanno aiutato, 22,7% contro 19,4%; interrotto per inefficacia.',
  'revello-low':
    'Revello 2014: immunoglobuline iperimmuni, 30% contro 44% infetti, il che può essere casuale.',
  'amnio-negative':
    'Serie di 712 amniocentesi negative: 24 bambini erano infetti, tutti in salute a lungo follow-up.',
  'amnio-treated-negative':
    'Caso clinico 2023: un neonato infetto dopo un’amniocentesi negativa sotto valaciclovir.',
  'isuog-cmv-low':
    'ISUOG 2020: ecografia ogni 2-4 settimane dopo un’infezione primaria, mirata al cervello; RM a circa 28-32 settimane se il feto è infetto (a memoria).',
  'conception-cmv-low':
    'Due pagine per pazienti sul concepimento dopo CMV: 6-12 mesi, o almeno 12 con IgM scomparse e avidità alta.',
  'gineline-cmv-low': 'Gineline: 6 mesi prima del concepimento.',
  'rawlinson-newborn-positive':
    'Rawlinson 2017: PCR CMV positiva su urine o saliva entro 3 settimane di età è infezione congenita; la saliva si conferma sulle urine.',
  'rawlinson-newborn-late':
    'Rawlinson 2017: dopo 3 settimane una PCR positiva non si distingue da un’infezione dopo la nascita; può decidere la goccia di sangue essiccata.',
  'rawlinson-newborn-untested': 'Rawlinson 2017: PCR su urine o saliva entro 3 settimane dalla nascita.',
  'lazzarotto-newborn-positive': 'Panel europeo 2020: decide la PCR su urine o saliva entro 21 giorni.',
  'lazzarotto-newborn-negative':
    'Panel europeo 2020: decide la PCR su urine o saliva entro 21 giorni; un campione di sangue o una goccia essiccata negativi non escludono.',
  'lazzarotto-newborn-untested':
    'Panel europeo 2020: dopo 21 giorni solo la goccia di sangue essiccata della nascita può mostrare un’infezione prima della nascita.',
  'cdc-cmv-newborn-serology':
    'CDC: gli anticorpi non diagnosticano il CMV in un neonato, le IgG possono essere della madre fino a 12 mesi; usare la PCR.',
  'mayo-newborn-igm': 'Laboratori Mayo: le IgM mancano nel 10-30% dei sieri cordonali di bambini infetti.',
  'newborn-igm-study':
    'PMC3736879: le IgM del neonato hanno individuato il 63% degli infetti, con specificità 85%.',
  'newborn-tests-urine-negative': 'PMC11005381: la PCR su urine individua il 98,8-100% dei neonati infetti.',
  'newborn-tests-saliva-positive':
    'PMC11005381: la PCR su saliva individua il 97,4-100%, con specificità 91,5-99,9%.',
  'newborn-tests-spot-negative':
    'PMC11005381: la goccia di sangue essiccata individua il 34-77% degli infetti; se negativa non esclude nulla.',
  'wunderlich-newborn-saliva':
    'Wunderlich 2023: 15 di 96 test salivari positivi non sono stati confermati nelle urine, per lo più per latte di donatrice.',
  'nicu-newborn-saliva':
    'Studio di un’unità neonatale: il 17% dei lattanti positivi allo screening non è stato confermato.',
  'ross-newborn-saliva':
    'Ross 2018: di tutti i neonati solo lo 0,03-0,14% è falsamente positivo nella saliva.',
  'kimberlin-newborn-signs':
    'Kimberlin 2015: in lattanti malati 6 mesi di valganciclovir, iniziati nel primo mese, hanno mantenuto meglio l’udito a 2 anni; neutropenia nel 19%.',
  'shim-newborn-signs':
    'Shim 2023: i lattanti malati si trattano per 6 mesi dal primo mese; in pericolo di vita prima per via endovenosa.',
  'shim-newborn-well':
    'Shim 2023: lattanti senza segni e con udito normale non si trattano di routine; con sola ipoacusia le fonti differiscono.',
  'ecci-newborn-positive':
    'ECCI 2024: valganciclovir da 6 settimane a 6 mesi secondo il rischio, fino a 13 settimane di età nell’ipoacusia (a memoria).',
  'asid-newborn-signs': 'ASID 2022: valganciclovir per 6 mesi nei lattanti malati (a memoria).',
  'awmf-newborn-signs': 'AWMF 093-001: valganciclovir per 6 mesi nei lattanti malati (a memoria).',
  'faure-bardon-newborn':
    'Faure-Bardon, preprint: i bambini infettati dopo il primo trimestre non richiedono un particolare follow-up uditivo; la maggior parte delle linee guida segue tutti.',
  'ilive-newborn-positive':
    'La pagina iLive: neurologo, otorino e oculista per ogni bambino infetto; la sua terapia differisce dalle linee guida.',
};
