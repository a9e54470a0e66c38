/** The words of the pages that take results in: one report, and a worklist of many. */
import type { listWords as englishList, readingWords as englishReading } from '../en/reading.ts';
import type { Like } from '../like.ts';
import { count, elided } from './grammar.ts';

export const readingWords: Like<typeof englishReading> = {
  title: 'Leggere un referto',
  lead: 'Torchlight scompone un referto e mostra ogni riga accanto a ciò che ha capito. Nulla diventa un caso prima che Lei l’abbia guardato.',
  device: 'Il referto resta su questo dispositivo: è letto qui, non è inviato né conservato.',
  caseOpen: 'C’è un caso aperto. Resta com’è finché non se ne inizia uno da questo referto.',
  caseOpenLink: 'Vai al caso aperto',
  file: 'Un file',
  fileHint:
    'FHIR R4 (JSON), HL7 v2, CSV o TSV con riga di intestazione, o testo semplice; al massimo 1 MB. È letto appena scelto.',
  choose: 'Scegli un file',
  drop: 'o trascinarlo in un punto qualsiasi di questa pagina',
  paste: 'Oppure il testo di un referto',
  pasteHint: 'Da un PDF, un’e-mail o il sistema del laboratorio: copiare il testo e incollarlo qui',
  read: 'Leggi questo testo',
  reading: 'Lettura del referto…',
  last: (name) => `Non letto: ${name}`,
  many: 'Risultati di molte persone in un file?',
  manyLink: 'Aprirli come lista di lavoro',
  errors: {
    empty: 'Incollare il testo di un referto, o scegliere un file',
    tooLong: (limit) => `Il file supera ${limit}; sceglierne uno più piccolo`,
    several: 'Trascinare un file alla volta: un referto è di una sola persona',
    unreadable: 'Il dispositivo non ha potuto aprire questo file; sceglierlo di nuovo',
    failed:
      'Non è stato possibile scomporre il referto e nulla è stato conservato. Inserire il referto a mano.',
    whichTest: 'Selezionare l’infezione e il test di questo risultato, o lasciare aperta la sua classe',
    whichSample: (test) => `Selezionare di quale campione è ${test}, o lasciare aperta la sua classe`,
    twice: (test) => `${test} ha già un’altra classe; escludere una delle due`,
    notEarlier: (test) => `${test} non ha posto tra i campioni precedenti; lasciarlo aperto`,
    refused: (infection, why) => `${infection} non può diventare un caso: ${why}`,
  },
  formats: {
    fhir: 'FHIR R4',
    hl7v2: 'HL7 v2',
    csv: 'Tabella (CSV o TSV)',
    text: 'Testo',
  },
  pasted: 'testo incollato',
  back: 'Torna al referto',

  check: 'Verificare ciò che è stato letto',
  checkLead:
    'Confrontare ogni riga con il referto. Ciò che si esclude o si lascia aperto è chiesto nel caso.',
  notes: 'Su tutto il referto',
  open: (n) => `Ancora aperto: ${count(n, 'domanda', 'domande')}`,
  openLead:
    'Nulla di questo è stato deciso. Rispondere a ciò che si sa; ciò che resta aperto resta fuori dal caso.',
  whose: 'Di chi sono questi risultati?',
  whoseShort: 'Di chi sono i risultati',
  person: 'La persona',
  sample: (day) => elided(`campione del ${day}`),
  sampleUndated: 'campione senza data',
  earlier: (weeks) => `campione precedente, ${weeks} prima`,
  earlierOn: (day) => elided(`campione precedente del ${day}`),
  inReport: 'Nel referto',
  noRaw: 'deriva dal resto del referto',
  nowhere: 'non nel referto',
  readAs: 'Letto come',
  isRight: 'È giusto?',
  rest: (n) => `${count(n, 'altro carattere', 'altri caratteri')}`,
  asRead: 'Come letto',
  changeTo: 'Cambia in',
  leaveOut: 'Escludi',
  control: (what) => `${what}: come letto, cambiato o escluso`,
  changedTo: (value) => `Cambiato in ${value}`,
  isOut: 'Escluso; è chiesto nel caso',
  sources: {
    laboratory: 'la parola del laboratorio',
    limits: 'secondo i limiti stampati nel referto',
    kit: 'secondo i limiti del kit',
  },
  limits: (below, from) => `negativo sotto ${below}, positivo da ${from}`,
  avidityLimits: (below, from) => `bassa sotto ${below}, alta da ${from}`,
  nothing: 'Nessun risultato per toxoplasma, rosolia o CMV si è potuto leggere senza una domanda.',
  ignored: (n) => `Non usato: ${count(n, 'parte', 'parti')} del referto`,
  why: 'Perché',

  infection: 'Infezione',
  test: 'Test',
  class: 'Classe',
  which: 'Campione',
  newest: (day) => elided(`il più recente, del ${day}`),
  newestUndated: 'il più recente',
  choosePlease: 'non scelto',
  leftOpen: 'lasciato aperto',
  date: 'Data del campione',
  countsFor: (day) => elided(`Conta come risultato del campione del ${day}.`),
  notHere:
    'Qui non si può rispondere. Il valore resta fuori; inserirlo nelle pagine del caso se vi appartiene.',
  notForPerson: 'Non serve per questa persona.',

  take: 'Sono giusti: portali in un caso',
  counts: (changed, out, open) =>
    [
      changed > 0 ? count(changed, 'riga modificata', 'righe modificate') : '',
      out > 0 ? count(out, 'riga esclusa', 'righe escluse') : '',
      open > 0
        ? `${count(open, 'domanda lasciata aperta', 'domande lasciate aperte')}: il caso dirà che cosa manca`
        : '',
    ]
      .filter(Boolean)
      .join('; '),
  nothingToTake: 'Non c’è ancora nulla da portare in un caso.',
  byHand: 'Inserisci il referto a mano',

  replace: 'C’è un caso aperto',
  replaceLead:
    'Iniziare questo referto come nuovo caso cancella quello aperto. Le sue risposte non sono conservate.',
  startNew: 'Inizia come nuovo caso',
  keepOpen: 'Torna al caso aperto',
  slips: 'Il referto contiene campioni di più giorni',
  slipsLead:
    'Un caso è di un solo campione. Scegliere il campione con cui iniziare e rileggere il referto per l’altro.',
  slip: (day, infections) => elided(`Campione del ${day}: ${infections}`),
  slipUndated: (infections) => `Campione senza data: ${infections}`,
  stay: 'Torna alle righe',
};

export const thousands = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, '.');
const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1).replace('.', ',');
const some = (n: number, one: string, many: string) => `${thousands(n)} ${n === 1 ? one : many}`;

export const listWords: Like<typeof englishList> = {
  title: 'Lista di lavoro',
  lead: 'Un file con i risultati di molte persone: ciascuno è letto e interpretato, e i più urgenti stanno in cima.',
  device:
    'Il file resta su questo dispositivo. È letto qui, non è inviato né conservato; chiudere la pagina fa dimenticare la lista.',
  file: 'Un file di molte persone',
  fileHint: 'CSV o TSV con riga di intestazione, un Bundle FHIR, o messaggi HL7 v2; al massimo 200 MB',
  subject: 'Di chi sono questi risultati, dove il file non lo dice?',
  subjectHint:
    'Sceglierlo prima del file. Se resta aperto, quelle righe richiedono prima una risposta; una riga che lo dice è letta come dice.',
  subjectAsk: 'Lascia aperto',
  last: (name) => `Non letto: ${name}`,
  one: 'Il referto di una sola persona?',
  oneLink: 'Leggerlo riga per riga',
  errors: {
    several: 'Trascinare un file alla volta',
    tooLarge: 'Il file supera 200 MB; sceglierne uno più piccolo, o dividerlo',
    broken:
      'Non è stato possibile creare la lista: la parte del programma che la legge non è partita. Ricaricare la pagina e scegliere di nuovo il file.',
  },
  reading: (name) => `Lettura di ${name}`,
  finding: (done, total) => `Esame del file: ${megabytes(done)} di ${megabytes(total)} MB`,
  interpreting: (persons, rows) =>
    `${some(persons, 'persona letta', 'persone lette')}, ${some(rows, 'risultato interpretato', 'risultati interpretati')}`,
  bar: 'Quanta parte del file è fatta',
  stage: {
    finding: 'Passo 1 di 2: chi è nel file',
    interpreting: 'Passo 2 di 2: una persona dopo l’altra',
  },
  cancel: 'Annulla',
  cancelled: 'Annullato. La lista contiene ciò che è stato letto fin lì e non è completa.',
  stopped: 'La lista non è completa.',
  done: (persons, rows) => `${some(persons, 'persona', 'persone')}, ${some(rows, 'risultato', 'risultati')}`,
  doneSaid: 'La lista è completa.',
  newList: 'Nuova lista',
  save: 'Salva come CSV',
  saved: (name) => `Salvato: ${name}`,
  saveHint: 'Tutta la lista, nell’ordine del file',
  notes: 'Su tutto il file',
  columns: 'Come sono state lette le colonne',
  heading: 'Colonna',
  reads: 'Letta come',
  column: {
    nothing: 'non usata',
    ask: 'chiesta, cella per cella',
    parts: {
      value: '',
      unit: 'unità',
      range: 'limiti',
      said: 'parola del laboratorio',
      method: 'metodo',
      laboratory: 'laboratorio',
      drawn: 'data del prelievo',
      date: 'data',
      status: 'stato',
      comment: 'commento',
    },
    unsaid: 'infezione non indicata',
  },

  groups: {
    today: 'Oggi',
    needs: 'Servono risposte',
    soon: 'Questa settimana',
    routine: 'Di routine',
    none: 'Nient’altro',
  },
  group: 'Urgenza',
  all: 'Tutti',
  number: thousands,
  infection: 'Infezione',
  anyInfection: 'Qualsiasi infezione',
  conclusion: 'Conclusione',
  anyConclusion: 'Qualsiasi conclusione',
  noConclusion: 'Ancora nessuna',
  search: 'Persona',
  searchHint: 'Come la chiama il file',
  found: (n, all) =>
    n === all
      ? some(n, 'risultato', 'risultati')
      : `${thousands(n)} di ${some(all, 'risultato', 'risultati')}`,
  nothing: 'Nessun risultato corrisponde a questi filtri.',
  together: 'I risultati di una persona stanno insieme, sotto il suo più urgente.',
  caption: (from, to, of) => `Risultati da ${thousands(from)} a ${thousands(to)} di ${thousands(of)}`,
  person: 'Persona',
  first: 'Primo passo',
  open: 'Punti aperti',
  openOf: (asks) => (asks === 0 ? '' : count(asks, 'domanda aperta', 'domande aperte')),
  unread: 'Non si è potuto leggere',
  notYet: 'Ancora nessuna risposta',
  byUrgency: 'Prima il più urgente',
  byFile: 'Nell’ordine del file',
  order: 'Ordine',
  nobody: (n) => `N. ${thousands(n)}`,
  openRow: (person, infection) => `Apri ${person}, ${infection}`,
  previous: 'Precedente',
  next: 'Successiva',
  pages: 'Pagine della lista',
  page: (n, of) => `Pagina ${thousands(n)} di ${thousands(of)}`,

  backToList: 'Torna alla lista',
  backToAnswer: 'Torna alla risposta',
  opening: 'Rilettura di questa persona dal file…',
  gone: 'La lista non è più qui',
  goneLead: 'Una lista è tenuta solo finché questa pagina è aperta. Scegliere di nuovo il file.',
  goneLink: 'Alla lista di lavoro',
  questions: (n) => `${count(n, 'domanda è aperta', 'domande sono aperte')}`,
  questionsLead: 'La risposta sotto vale solo nella misura in cui queste sono chiarite.',
  noAnswer: 'Non si può dire nulla prima di rispondere alle domande aperte.',
  headless:
    'È quanto dà il file da solo: a nessuno si è chiesto di esantema, contatto, sintomi o altri risultati. In un caso si chiede ciascuno.',
  answer: 'Verifica le righe e portale in un caso',
  others: 'I suoi altri risultati',
};
