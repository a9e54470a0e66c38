/** The words of the pages that take results in: one report, and a worklist of many. */
import type * as english from '../en/reading.ts';
import type { Like } from '../like.ts';
import { form } from './plural.ts';

const count = (n: number, one: string, many: string) => `${n} ${form(n, one, many)}`;

export const readingWords: Like<typeof english.readingWords> = {
  title: 'Bericht einlesen',
  lead: 'Torchlight zerlegt einen Bericht und zeigt jede Zeile neben dem, was es verstanden hat. Nichts wird zum Fall, bevor Sie es angesehen haben.',
  device:
    'Der Bericht bleibt auf diesem Gerät: Er wird hier gelesen, nirgendwohin gesendet und nicht gespeichert.',
  caseOpen:
    'Ein Fall ist auf dem Tisch offen. Er bleibt, wie er ist, bis Sie aus diesem Bericht einen Fall beginnen.',
  caseOpenLink: 'Zum offenen Fall',
  file: 'Eine Datei',
  fileHint:
    'FHIR R4 (JSON), HL7 v2, CSV oder TSV mit Kopfzeile, oder einfacher Text; höchstens 1 MB. Sie wird gelesen, sobald sie gewählt ist.',
  choose: 'Datei wählen',
  drop: 'oder irgendwo auf dieser Seite ablegen',
  paste: 'Oder der Text eines Berichts',
  pasteHint: 'Aus einem PDF, einer E-Mail oder dem Laborsystem: Text kopieren und hier einfügen',
  read: 'Diesen Text lesen',
  reading: 'Der Bericht wird gelesen…',
  last: (name: string) => `Nicht gelesen: ${name}`,
  many: 'Ergebnisse vieler Personen in einer Datei?',
  manyLink: 'Als Arbeitsliste öffnen',
  errors: {
    empty: 'Den Text eines Berichts einfügen oder eine Datei wählen',
    tooLong: (limit: string) => `Die Datei ist größer als ${limit}; eine kleinere wählen`,
    several: 'Immer nur eine Datei ablegen: Ein Bericht gilt einer Person',
    unreadable: 'Das Gerät konnte diese Datei nicht öffnen; noch einmal wählen',
    failed:
      'Der Bericht konnte nicht zerlegt werden, und nichts davon wurde behalten. Den Befund von Hand eingeben.',
    whichTest: 'Infektion und Test dieses Ergebnisses auswählen oder seine Klasse offen lassen',
    whichSample: (test: string) => `Auswählen, zu welcher Probe ${test} gehört, oder die Klasse offen lassen`,
    twice: (test: string) => `${test} hat schon eine andere Klasse; eine der beiden weglassen`,
    notEarlier: (test: string) => `${test} hat unter früheren Proben keinen Platz; offen lassen`,
    refused: (infection: string, why: string) => `${infection} kann nicht zum Fall werden: ${why}`,
  },
  formats: {
    fhir: 'FHIR R4',
    hl7v2: 'HL7 v2',
    csv: 'Tabelle (CSV oder TSV)',
    text: 'Text',
  },
  pasted: 'eingefügter Text',
  back: 'Zurück zum Bericht',

  check: 'Das Gelesene prüfen',
  checkLead:
    'Jede Zeile mit dem Bericht vergleichen. Was Sie weglassen oder offen lassen, wird im Fall gefragt.',
  notes: 'Zum ganzen Bericht',
  open: (n: number) => `Noch offen: ${count(n, 'Frage', 'Fragen')}`,
  openLead:
    'Nichts davon wurde entschieden. Beantworten Sie, was Sie wissen; was offen bleibt, bleibt aus dem Fall.',
  whose: 'Wessen Ergebnisse sind das?',
  whoseShort: 'Wessen Ergebnisse',
  person: 'Die Person',
  sample: (day: string) => `Probe vom ${day}`,
  sampleUndated: 'Probe ohne Datum',
  earlier: (weeks: string) => `frühere Probe, ${weeks} vorher`,
  earlierOn: (day: string) => `frühere Probe vom ${day}`,
  inReport: 'Im Bericht',
  noRaw: 'folgt aus dem übrigen Bericht',
  nowhere: 'nicht im Bericht',
  readAs: 'Gelesen als',
  isRight: 'Stimmt es?',
  rest: (n: number) => `${n} weitere Zeichen`,
  asRead: 'Wie gelesen',
  changeTo: 'Ändern in',
  leaveOut: 'Weglassen',
  control: (what: string) => `${what}: wie gelesen, geändert oder weggelassen`,
  changedTo: (value: string) => `Geändert in ${value}`,
  isOut: 'Weggelassen; danach wird im Fall gefragt',
  sources: {
    laboratory: 'das eigene Wort des Labors',
    limits: 'nach den im Bericht gedruckten Grenzwerten',
    kit: 'nach den Grenzwerten des Testkits',
  },
  limits: (below: string, from: string) => `negativ unter ${below}, positiv ab ${from}`,
  avidityLimits: (below: string, from: string) => `niedrig unter ${below}, hoch ab ${from}`,
  nothing: 'Kein Ergebnis zu Toxoplasma, Röteln oder CMV ließ sich ohne Rückfrage lesen.',
  ignored: (n: number) => `Nicht verwendet: ${count(n, 'Teil', 'Teile')} des Berichts`,
  why: 'Warum',

  infection: 'Infektion',
  test: 'Test',
  class: 'Klasse',
  which: 'Probe',
  newest: (day: string) => `die neueste, vom ${day}`,
  newestUndated: 'die neueste',
  choosePlease: 'nicht gewählt',
  leftOpen: 'offen gelassen',
  date: 'Datum der Probe',
  countsFor: (day: string) => `Es zählt als Ergebnis der Probe vom ${day}.`,
  notHere:
    'Das lässt sich hier nicht beantworten. Der Wert bleibt draußen; auf den Seiten des Falls eingeben, wenn er dorthin gehört.',
  notForPerson: 'Für diese Person nicht gebraucht.',

  take: 'Diese stimmen: in einen Fall übernehmen',
  counts: (changed: number, out: number, open: number) =>
    [
      changed > 0 ? `${count(changed, 'Zeile', 'Zeilen')} geändert` : '',
      out > 0 ? `${count(out, 'Zeile', 'Zeilen')} weggelassen` : '',
      open > 0 ? `${count(open, 'Frage', 'Fragen')} offen gelassen: Der Fall wird sagen, was fehlt` : '',
    ]
      .filter(Boolean)
      .join('; '),
  nothingToTake: 'Es gibt noch nichts, was in einen Fall übernommen werden könnte.',
  byHand: 'Befund von Hand eingeben',

  replace: 'Ein Fall ist auf dem Tisch offen',
  replaceLead:
    'Diesen Bericht als neuen Fall zu beginnen, löscht den offenen. Seine Antworten werden nicht behalten.',
  startNew: 'Als neuen Fall beginnen',
  keepOpen: 'Zurück zum offenen Fall',
  slips: 'Der Bericht enthält Proben mehrerer Tage',
  slipsLead:
    'Ein Fall gilt einer Probe. Die Probe wählen, mit der begonnen wird, und den Bericht für die andere erneut einlesen.',
  slip: (day: string, infections: string) => `Probe vom ${day}: ${infections}`,
  slipUndated: (infections: string) => `Probe ohne Datum: ${infections}`,
  stay: 'Zurück zu den Zeilen',
};

export const thousands = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, '.');
const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1).replace('.', ',');

const results = (n: number) => `${thousands(n)} ${form(n, 'Ergebnis', 'Ergebnisse')}`;
const people = (n: number) => `${thousands(n)} ${form(n, 'Person', 'Personen')}`;

export const listWords: Like<typeof english.listWords> = {
  title: 'Arbeitsliste',
  lead: 'Eine Datei mit den Ergebnissen vieler Personen: Jedes wird gelesen und interpretiert, und die dringendsten stehen zuerst.',
  device:
    'Die Datei bleibt auf diesem Gerät. Sie wird hier gelesen, nirgendwohin gesendet und nicht gespeichert; das Schließen der Seite vergisst die Liste.',
  file: 'Eine Datei vieler Personen',
  fileHint: 'CSV oder TSV mit Kopfzeile, ein FHIR-Bundle oder HL7-v2-Nachrichten; höchstens 200 MB',
  subject: 'Wessen Ergebnisse sind das, wo die Datei es nicht sagt?',
  subjectHint:
    'Vor der Datei wählen. Wo es offen bleibt, brauchen solche Zeilen zuerst eine Antwort; eine Zeile, die es selbst sagt, wird gelesen, wie sie es sagt.',
  subjectAsk: 'Offen lassen',
  last: (name: string) => `Nicht gelesen: ${name}`,
  one: 'Der Bericht einer einzelnen Person?',
  oneLink: 'Zeile für Zeile lesen',
  errors: {
    several: 'Immer nur eine Datei ablegen',
    tooLarge: 'Die Datei ist größer als 200 MB; eine kleinere wählen oder sie teilen',
    broken:
      'Die Liste konnte nicht erstellt werden: Der Programmteil, der sie liest, ist nicht gestartet. Die Seite neu laden und die Datei erneut wählen.',
  },
  reading: (name: string) => `${name} wird gelesen`,
  finding: (done: number, total: number) =>
    `Die Datei wird durchgesehen: ${megabytes(done)} von ${megabytes(total)} MB`,
  interpreting: (persons: number, rows: number) =>
    `${people(persons)} gelesen, ${results(rows)} interpretiert`,
  bar: 'Wie viel der Datei erledigt ist',
  stage: {
    finding: 'Schritt 1 von 2: wer in der Datei steht',
    interpreting: 'Schritt 2 von 2: eine Person nach der anderen',
  },
  cancel: 'Abbrechen',
  cancelled: 'Abgebrochen. Die Liste enthält, was bis dahin gelesen wurde, und ist nicht vollständig.',
  stopped: 'Die Liste ist nicht vollständig.',
  done: (persons: number, rows: number) => `${people(persons)}, ${results(rows)}`,
  doneSaid: 'Die Liste ist vollständig.',
  newList: 'Neue Liste',
  save: 'Als CSV speichern',
  saved: (name: string) => `Gespeichert: ${name}`,
  saveHint: 'Die ganze Liste, in der Reihenfolge der Datei',
  notes: 'Zur ganzen Datei',
  columns: 'Wie die Spalten gelesen wurden',
  heading: 'Spalte',
  reads: 'Gelesen als',
  column: {
    nothing: 'nicht verwendet',
    ask: 'Zelle für Zelle nachgefragt',
    parts: {
      value: '',
      unit: 'Einheit',
      range: 'Grenzwerte',
      said: 'das Wort des Labors',
      method: 'Methode',
      laboratory: 'Labor',
      drawn: 'Datum der Abnahme',
      date: 'Datum',
      status: 'Status',
      comment: 'Kommentar',
    },
    unsaid: 'Infektion nicht genannt',
  },

  groups: {
    today: 'Heute',
    needs: 'Braucht Antworten',
    soon: 'Diese Woche',
    routine: 'Routine',
    none: 'Nichts weiter',
  },
  group: 'Dringlichkeit',
  all: 'Alle',
  number: thousands,
  infection: 'Infektion',
  anyInfection: 'Jede Infektion',
  conclusion: 'Schluss',
  anyConclusion: 'Jeder Schluss',
  noConclusion: 'Noch keiner',
  search: 'Person',
  searchHint: 'Wie die Datei sie nennt',
  found: (n: number, all: number) => (n === all ? results(n) : `${thousands(n)} von ${results(all)}`),
  nothing: 'Kein Ergebnis passt zu diesen Filtern.',
  together: 'Die Ergebnisse einer Person stehen zusammen, unter ihrem dringendsten.',
  caption: (from: number, to: number, of: number) =>
    `Ergebnisse ${thousands(from)} bis ${thousands(to)} von ${thousands(of)}`,
  person: 'Person',
  first: 'Erster Schritt',
  open: 'Offene Punkte',
  openOf: (asks: number) => (asks === 0 ? '' : count(asks, 'offene Frage', 'offene Fragen')),
  unread: 'Nicht lesbar',
  notYet: 'Noch keine Antwort',
  byUrgency: 'Das Dringendste zuerst',
  byFile: 'In der Reihenfolge der Datei',
  order: 'Reihenfolge',
  nobody: (n: number) => `Nr. ${thousands(n)}`,
  openRow: (person: string, infection: string) => `${person}, ${infection} öffnen`,
  previous: 'Vorherige',
  next: 'Nächste',
  pages: 'Seiten der Liste',
  page: (n: number, of: number) => `Seite ${thousands(n)} von ${thousands(of)}`,

  backToList: 'Zurück zur Liste',
  backToAnswer: 'Zurück zur Antwort',
  opening: 'Diese Person wird erneut aus der Datei gelesen…',
  gone: 'Die Liste ist nicht mehr da',
  goneLead: 'Eine Liste bleibt nur, solange diese Seite offen ist. Die Datei erneut wählen.',
  goneLink: 'Zur Arbeitsliste',
  questions: (n: number) => `${count(n, 'Frage ist', 'Fragen sind')} offen`,
  questionsLead: 'Die Antwort darunter gilt nur, soweit diese geklärt sind.',
  noAnswer: 'Bevor die offenen Fragen beantwortet sind, lässt sich nichts sagen.',
  headless:
    'Dies ergibt die Datei allein: Niemand wurde nach Exanthem, Kontakt, Symptomen oder weiteren Ergebnissen gefragt. In einem Fall wird nach jedem gefragt.',
  answer: 'Zeilen prüfen und in einen Fall übernehmen',
  others: 'Ihre weiteren Ergebnisse',
};
