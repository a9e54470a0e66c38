/** The words of the page on which a reader checks the tables, breaks a copy of a row, and sees the checker on tables of others. */
import type { proofWords as english } from '../en/proof.ts';
import type { Like } from '../like.ts';
import { thousands } from './reading.ts';

const some = (n: number, one: string, more: string) => `${thousands(n)} ${n === 1 ? one : more}`;
const combinations = (n: number) => some(n, 'combinazione', 'combinazioni');

export const proofWords: Like<typeof english> = {
  title: 'Verificare ogni risposta',
  lead: 'Le tabelle si possono ricontrollare su questo dispositivo, offline: ogni combinazione di dati che un livello può incontrare, e ben più di un milione di casi interi, con lo stesso programma che risponde a un caso. Le risposte si confrontano con quelle pubblicate.',
  number: thousands,
  shows: 'Che cosa mostra una verifica senza difetti',
  showsList: [
    'In ogni livello di ogni tabella, a ogni combinazione dei suoi dati risponde esattamente una riga: nessuna è tralasciata, nessuna ne ha due.',
    'Ogni riga vale per qualche combinazione, e ogni condizione di una riga la distingue da un’altra.',
    'Ai casi interi si risponde qui come quando questa versione è stata pubblicata, fino all’ultima azione.',
  ],
  showsNot: 'Che cosa non mostra',
  showsNotList: [
    'Che una riga è giusta. Una riga per ogni caso può essere comunque una riga sbagliata. Ogni riga indica le sue fonti; nessun clinico ha ancora revisionato le tabelle.',
    'Che ciò che è stato digitato è ciò che ha stampato il laboratorio, o che appartiene a questa persona.',
    'Nulla sui dati che le tabelle non chiedono.',
  ],
  check: {
    title: 'Verificare su questo dispositivo',
    button: 'Verifica su questo dispositivo',
    again: 'Verifica di nuovo',
    running: 'Verifica in corso',
    cancel: 'Annulla',
    bar: 'Quanta parte della verifica è fatta',
    layers: (done, all) => `${thousands(done)} di ${thousands(all)} livelli`,
    cases: (done, all) => `${thousands(done)} di ${thousands(all)} casi interi`,
    started: 'La verifica è iniziata.',
    cancelled: 'La verifica è stata annullata. Non si è stabilito nulla.',
    worker:
      'La verifica non è partita o si è interrotta, quindi non si mostra nulla. Nelle tabelle non sono stati trovati difetti.',
    faultless: 'Nessun difetto trovato',
    faultlessLead: (n, cases) =>
      `${some(n, 'combinazione di dati', 'combinazioni di dati')} e ${some(cases, 'caso intero', 'casi interi')}: a ciascuno risponde esattamente una riga di ogni livello che attraversa.`,
    same: 'Tutte le risposte sono quelle pubblicate con questa versione.',
    unpublished:
      'Le risposte di questa versione non sono ancora pubblicate: non c’è nulla con cui confrontare il numero.',
    faulty: 'Non usare questa versione',
    faultyLead:
      'La verifica ha trovato ciò che non deve esserci. Le risposte di questa versione non sono affidabili. Annotare le righe sotto e avvisare chi fornisce questa copia.',
    differs:
      'Le risposte non sono quelle pubblicate con questa versione: questa copia, o questo browser, funziona diversamente.',
    took: (seconds) => `Fatto in ${seconds.replace('.', ',')} s su questo dispositivo.`,
    table: 'Che cosa si è trovato, per tabella',
    columns: {
      table: 'Tabella',
      rows: 'Righe',
      combinations: 'Combinazioni',
      gaps: 'Tralasciate',
      overlaps: 'Due righe',
      deadRows: 'Righe mai usate',
      conditions: 'Condizioni',
      deadConditions: 'Condizioni senza effetto',
      cases: 'Casi interi',
      cannotSay: 'Di cui «non interpretabile»',
    },
    all: 'Tutte le tabelle',
    casesNote:
      'I casi interi sono ogni combinazione di valori scelti, e nella maggior parte un risultato manca, è in attesa o non è noto. La quota che non si può interpretare non dice quindi nulla sui referti reali.',
    hash: 'Il numero di tutte le risposte',
    hashLead:
      'Un solo numero (SHA-256) sulle risposte a tutti i casi interi. Se una sola azione in un solo caso fosse diversa, il numero sarebbe un altro.',
    here: 'Calcolato qui',
    published: (version) => `Pubblicato con ${version}`,
    none: 'nessuno',
    noHash: 'non si può calcolare, perché a un caso non si risponde',
    faults: {
      gap: (layer, n) => `${layer}: a ${combinations(n)} non risponde alcuna riga.`,
      overlap: (layer, n, rows) =>
        `${layer}: a ${combinations(n)} rispondono due righe o più, ad esempio ${rows}.`,
      deadRow: (layer, row) => `${layer}: la riga ${row} non vale mai.`,
      unanswered: (text) => `A un caso intero non si risponde: ${text}`,
    },
    dead: 'Condizioni senza effetto',
    deadLead:
      'Queste condizioni si potrebbero togliere: in ogni combinazione varrebbe la stessa riga. Nessuna risposta ne dipende.',
  },
  broken: {
    title: 'Guastare una riga',
    lead: 'Un verificatore che non trova mai nulla non prova nulla. Danneggiare una riga di una copia e vedere che cosa ne dice lo stesso verificatore.',
    banner: 'Una copia guasta',
    bannerLead: 'Nelle tabelle di questa app non cambia nulla. La copia sparisce lasciando questa pagina.',
    table: 'Tabella',
    layer: 'Livello',
    row: 'Riga',
    kind: 'Che cosa guastare',
    kinds: {
      delete: 'Eliminare la riga',
      widen: 'Togliere una delle sue condizioni',
      overlap: 'Farle accogliere ciò che accetta un’altra riga',
      move: 'Spostare un valore al successivo nella sua scala',
    },
    which: {
      widen: 'Quale condizione',
      overlap: 'Quale altra riga',
      move: 'Quale valore',
    },
    drop: (fact, value) => `${fact}: ${value}`,
    move: (fact, from, to) => `${fact}: ${from} diventa ${to}`,
    button: 'Verifica la copia guasta',
    checking: 'Verifica della copia guasta.',
    failed: 'Non è stato possibile verificare la copia guasta.',
    asIs: 'La riga com’è',
    asBroken: 'La riga nella copia guasta',
    gone: 'La riga non c’è più.',
    always: 'vale sempre',
    finds: 'Che cosa trova il verificatore',
    sound: (n) =>
      n === 1
        ? 'Nessun difetto: all’unica combinazione risponde ancora esattamente una riga.'
        : `Nessun difetto: a ciascuna delle ${combinations(n)} risponde ancora esattamente una riga.`,
    before: (n) =>
      n === 1
        ? 'Nella tabella com’è, all’unica combinazione di questo livello risponde esattamente una riga.'
        : `Nella tabella com’è, a ciascuna delle ${combinations(n)} di questo livello risponde esattamente una riga.`,
    gap: (n, of) => `A ${thousands(n)} di ${combinations(of)} non risponde alcuna riga.`,
    overlap: (n, of) => `A ${thousands(n)} di ${combinations(of)} risponde più di una riga.`,
    example: 'Ad esempio:',
    rows: (rows) => `Righe: ${rows}`,
    deadRows: (rows) =>
      rows.length === 1
        ? `La riga ${rows.join('')} non vale più da sola.`
        : `${rows.length} righe non valgono più da sole: ${rows.join(', ')}.`,
    deadConditions: (n) =>
      n === 1
        ? '1 condizione non distingue più la sua riga da un’altra:'
        : `${n} condizioni non distinguono più le loro righe da altre:`,
    deadCondition: (row, fact) => `${row}, su «${fact}»`,
    stops: 'Con questa tabella l’app non si potrebbe compilare.',
    told: (gaps, overlaps, others) =>
      gaps + overlaps + others === 0
        ? 'La copia guasta è stata verificata: nessun difetto.'
        : `La copia guasta è stata verificata: ${some(gaps, 'tralasciata', 'tralasciate')}, ${thousands(overlaps)} con più di una riga, ${some(others, 'altro rilievo', 'altri rilievi')}.`,
  },
  peers: {
    title: 'Lo stesso verificatore su tabelle pubbliche di altri',
    lead: 'Due tabelle pubblicate, scritte nella forma delle nostre e date allo stesso verificatore. Ciò che trova è un’osservazione sul testo letto. Che cosa si intendesse spetta agli autori dirlo, ed entrambi i progetti pubblicano apertamente le loro regole: per questo si possono verificare.',
    source: 'Letto in',
    file: 'File',
    licence: 'Licenza',
    lastCommit: 'Ultima modifica letta',
    rows: 'Le sue clausole, nella nostra forma',
    when: 'Se',
    says: 'Allora',
    clause: 'Clausola',
    classes: (n) => some(n, 'classe di dati in ingresso', 'classi di dati in ingresso'),
    silent: (n, of) => (n === 0 ? 'Nessuna è senza risposta.' : `${n} di ${of} non ricevono risposta:`),
    contradictory: (n, of) =>
      n === 0 ? 'Nessuna riceve due risposte diverse.' : `${n} di ${of} ricevono due risposte diverse:`,
    more: (n) => (n === 1 ? 'e 1 altra come queste' : `e altre ${n} come queste`),
    repeated: (n) =>
      `${some(n, 'classe è coperta', 'classi sono coperte')} da due clausole che dicono lo stesso, il che non contraddice nulla.`,
  },
  peerWords: {
    'opensrp-toxoplasma': {
      title: 'Note sulla toxoplasmosi di un’app prenatale (OpenSRP)',
      lead: 'Il modulo ha IgG e IgM come positive o negative e, se le IgM sono positive, l’avidità sotto o sopra 60%. Seguono tre note: suscettibile, immune, positivo. Le regole sono state lette nel repository pubblico, non eseguite.',
    },
    'who-blood-pressure': {
      title: 'Tabella della pressione arteriosa di un kit di linee guida OMS (ANC.DT.17)',
      lead: 'Non è il nostro argomento. È qui perché un confine cambia passando dalla tabella al suo codice. Solo parti della tabella, con le due misure sistoliche uguali; le clausole diastoliche delle stesse regole sono tralasciate e possono comunque rispondere.',
    },
  },
  peerLayers: {
    'opensrp-as-asked': {
      title: 'Come chiede il modulo',
      note: 'Il diagramma nazionale del Brasile, suo probabile modello, dice «fino a 16 settimane» (letto in un estratto); le regole dicono sotto 16 e sopra 16.',
    },
    'opensrp-avidity-kept': {
      title: 'Se un’avidità è rimasta dopo che le IgM sono state corrette in negative',
      note: 'Se possa accadere dipende da se il modulo dimentica un campo che nasconde. Non è stato verificato.',
    },
    'who-as-annotated': {
      title: 'Ipertensione, proteine urinarie assenti o +, come nell’annotazione del file di codice',
      note: 'Da 140 a sotto 160, e 160 e oltre.',
    },
    'who-as-coded': {
      title: 'Lo stesso, come nel codice',
      note: 'L’intervallo semiaperto è diventato chiuso: da 140 a 160 inclusi.',
    },
    'who-row-24': {
      title: 'Preeclampsia, proteine ++, le due clausole sistoliche (righe 24 e 25)',
      note: 'La riga 24 verifica 140 e meno; l’annotazione della stessa riga dice 140 o più. Il codice segue la verifica.',
    },
  },
  /** By fact, `fact.value`, `row.id` and `says.what`. */
  labels: {
    igmAvidity: 'IgM (avidità)',
    'igmAvidity.negative': 'negativo',
    'igmAvidity.negative-below-60': 'negativo (rimasto sotto 60%)',
    'igmAvidity.negative-above-60': 'negativo (rimasto sopra 60%)',
    'igmAvidity.positive-below-60': 'positivo (sotto 60%)',
    'igmAvidity.positive-above-60': 'positivo (sopra 60%)',
    igg: 'IgG',
    'igg.negative': 'negativo',
    'igg.positive': 'positivo',
    week: 'Settimana di gravidanza',
    'week.below-16': 'sotto 16',
    'week.at-16': 'esattamente 16',
    'week.above-16': 'sopra 16',
    'week.unknown': 'non nota',
    systolic: 'Pressione sistolica, mmHg',
    'systolic.below-140': 'sotto 140',
    'systolic.at-140': 'esattamente 140',
    'systolic.from-140-below-160': 'da 140 a sotto 160',
    'systolic.above-140-to-160': 'sopra 140, fino a 160',
    'systolic.at-160': 'esattamente 160',
    'systolic.above-160': 'sopra 160',
    'row.susceptible': 'suscettibile',
    'row.immune-1': 'immune, prima clausola',
    'row.immune-2': 'immune, seconda clausola',
    'row.positive-1': 'positivo, prima clausola',
    'row.positive-2': 'positivo, seconda clausola',
    'row.positive-3': 'positivo, terza clausola',
    'row.hypertension': 'ipertensione',
    'row.severe': 'ipertensione grave',
    'row.row-24': 'riga 24',
    'row.row-25': 'riga 25',
    'says.susceptible': 'nota «suscettibile»',
    'says.immune': 'nota «immune»',
    'says.positive': 'nota «positivo: trattare secondo protocollo e inviare»',
    'says.hypertension': 'ipertensione',
    'says.severe': 'ipertensione grave',
    'says.pre-eclampsia': 'preeclampsia',
  },
};
