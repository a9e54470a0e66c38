import type { libraryUi as english } from '../en/library-ui.ts';
import type { Like } from '../like.ts';
import { inGerman } from './plural.ts';

/** The words of the library's own screens; they load with it. */
export const libraryUi: Like<typeof english> = {
  title: 'Bibliothek',
  lead: 'Was jede Infektion ist, wie man sich ansteckt und wie man vorbeugt, was die Tests bedeuten und was genannte Dokumente zur Behandlung sagen.',
  purpose:
    'Die Bibliothek erklärt; nichts darin ist eine Empfehlung für eine einzelne Frau. Ein Befund wird auf der ersten Seite gelesen, durch die Tabellen.',
  notReviewed: 'Diese Seiten sind nicht klinisch geprüft',
  notReviewedText:
    'Jede Aussage nennt ihre Quelle. Was als „aus dem Gedächtnis“ markiert ist, wurde aus der Erinnerung geschrieben und muss an der Quelle geprüft werden; was als hergeleitet markiert ist, ist eine eigene Überlegung dieses Projekts.',
  also: {
    title: 'Mehr zum Nachschlagen',
    pages: [
      { href: '#/compare', text: 'Wo Quellen voneinander abweichen, Frage für Frage' },
      { href: '#/cases', text: 'Veröffentlichte Fälle mit den dafür akzeptierten Antworten' },
      {
        href: '#/site',
        text: 'Das Vorgehen dieses Standorts: wann eine Frau ohne Antikörper erneut getestet wird',
      },
    ],
  },
  all: 'Bibliothek',
  contents: 'Auf dieser Seite',
  sources: (count: number) => (count === 1 ? 'Quelle' : 'Quellen'),
  marks: {
    recalled: 'Aus dem Gedächtnis: an der Quelle prüfen',
    derived: 'Von diesem Projekt hergeleitet',
  },
  compared: {
    document: 'Das Dokument sagt',
    guidance: 'Aktuelle Leitlinien',
    here: 'Was Torchlight tut',
    differs: 'Weicht ab',
    itself: 'Widerspricht sich selbst',
  },

  chart: {
    describe: (title: string, series: readonly string[]) =>
      `Diagramm. ${title}. ${series.join(' ')} Alle Werte stehen in der Tabelle darunter.`,
    one: (period: string, value: string, interval: string | null) =>
      interval === null ? `${period} ${value};` : `${period} ${value}, 95-%-Intervall ${interval};`,
    weeks: 'Vollendete Wochen seit der letzten Periode, als die Mutter sich infizierte',
    periods: 'Zeitpunkt der Infektion der Mutter: Konzeption, dann Trimena',
    bar: 'Balken: 95-%-Konfidenzintervall.',
    span: 'Waagerechte Linien: die zusammen gezählten Wochen.',
    noBar: 'Ein Zeichen ohne Balken: Die Quelle gibt kein Intervall an.',
    table: 'Dieselben Werte als Tabelle',
    columns: { period: 'Infiziert', percent: 'Prozent', interval: '95-%-Intervall' },
    percent: (percent: string) => `${inGerman(percent)}\u00a0%`,
    counted: (some: number, of: number) => `${some} von ${of}`,
    none: 'keine beobachtet',
    noneOf: (of: number) => `keine von ${of} beobachtet`,
    noFigure: 'keine Zahl',
    noInterval: 'nicht angegeben',
    interval: (low: string, high: string) => `${inGerman(low)} bis ${high}`,
    upTo: (high: string) => `bis ${high}`,
    recalled: 'Werte aus dem Gedächtnis',
  },

  figure: {
    title: 'Ausrechnen',
    lead: 'Einen Test wählen und wie häufig die Infektion unter den Getesteten ist, oder eigene Zahlen eintragen.',
    test: 'Test',
    own: 'eigene Zahlen',
    sensitivity: 'Sensitivität, Prozent',
    specificity: 'Spezifität, Prozent',
    common: 'Wie häufig die Infektion ist',
    infected: 'Infizierte unter je 10.000 getesteten Frauen',
    noSensitivity: 'Diese Quelle gibt keine Sensitivität an: Die im Feld ist nicht von ihr.',
    tests: {
      'cir-blot': 'CIR-Immunoblot, behauptet: 97\u00a0%, 99\u00a0%',
      'lazzarotto-blot': 'CMV-IgM-Immunoblot: 100\u00a0%, 98,6\u00a0%',
      'cmv-igm-kits-low': 'CMV-IgM-Testkits, unteres Ende: Spezifität 92\u00a0%',
      'cmv-igm-kits-high': 'CMV-IgM-Testkits, oberes Ende: Spezifität 98\u00a0%',
      'toxo-igm-platelia': 'Toxoplasma-IgM, Platelia: Spezifität 24\u00a0%',
      'toxo-igm-liaison': 'Toxoplasma-IgM, Liaison: Spezifität 95\u00a0%',
    },
    notes: {
      'cir-blot':
        'Die Behauptung des CIR-Labors für seine Immunoblots aller drei Infektionen; keine Studie ist genannt.',
      'lazzarotto-blot':
        'Veröffentlicht, gegen die Übereinstimmung zweier anderer Tests und nicht gegen bewiesene Infektion.',
      'cmv-igm-kits-low':
        'Sieben von acht Testkits lagen zwischen 92\u00a0% und 98\u00a0%; nur vier erreichten eine Sensitivität von 100\u00a0% bis Woche 12.',
      'cmv-igm-kits-high':
        'Sieben von acht Testkits lagen zwischen 92\u00a0% und 98\u00a0%; nur vier erreichten eine Sensitivität von 100\u00a0% bis Woche 12.',
      'toxo-igm-platelia': 'Gezählt unter Seren mit IgM und ohne IgG, den schwierigsten.',
      'toxo-igm-liaison': 'Gezählt unter Seren mit IgM und ohne IgG, den schwierigsten.',
    },
    commons: {
      rare: '1 von 10.000: ein Beispiel',
      yokohama: '1 von 14.965: Röteln, Yokohama',
      'new-york': '2 von 199: Röteln, New York City',
      leipzig: '6 von 449: Röteln, Leipzig',
      referred: '7 von 130: Toxoplasma, überwiesene Frauen',
      'both-positive': '22 von 100: Toxoplasma, IgG und IgM',
    },
    commonNotes: {
      rare: 'Für eine seltene Infektion angenommen, nicht gezählt.',
      yokohama: 'Ein Rötelnfall unter allen getesteten Schwangeren.',
      'new-york':
        'Unter Frauen und anderen, deren reaktives IgM gemeldet worden war: Der betreffende Test ist ein zweiter.',
      leipzig:
        'Unter Frauen, deren reaktives IgM weitergeschickt wurde: Der betreffende Test ist ein zweiter.',
      referred:
        'Unter über 20 Jahre überwiesenen Frauen, die meisten mit reaktivem IgM: Der betreffende Test ist ein zweiter.',
      'both-positive':
        'Akute Infektionen unter Personen mit IgG und IgM: Der betreffende Test ist ein zweiter.',
    },
    errors: {
      percent: {
        empty: 'Einen Prozentwert eingeben, etwa 97 oder 98,6',
        form: 'Der Prozentwert muss eine einfache Zahl sein, etwa 97 oder 98,6',
        range: 'Der Prozentwert muss über 0 und höchstens 100 sein',
      },
      infected: {
        empty: 'Eingeben, wie viele von 10.000 Frauen infiziert sind',
        form: 'Infizierte Frauen müssen eine einfache Zahl ohne Trennzeichen sein, etwa 1 oder 1000',
        range: 'Infizierte Frauen müssen mehr als 0 und weniger als 10.000 sein',
      },
    },
    waiting: 'Das Bild kommt wieder, sobald jedes Feld eine verwendbare Zahl enthält.',
    result: 'Was folgt',
    positive: (percent: string) => `Ein positives Ergebnis bedeutet in ${percent} eine Infektion.`,
    positiveRare: (percent: string, oneIn: string) =>
      `Ein positives Ergebnis bedeutet in ${percent} eine Infektion: etwa 1 von ${inGerman(oneIn)}.`,
    negative: (percent: string) => `Ein negatives Ergebnis ist in ${percent} richtig.`,
    names: {
      positive: 'Positiver prädiktiver Wert',
      negative: 'Negativer prädiktiver Wert',
    },
    percent: (value: string) => `${inGerman(value)}\u00a0%`,
    below: (value: string) => `weniger als ${inGerman(value)}\u00a0%`,
    above: (value: string) => `mehr als ${inGerman(value)}\u00a0%`,
    each: (size: string) => `Jedes Zeichen ist eine von ${inGerman(size)} Frauen.`,
    outcomes: {
      found: 'infiziert, Test positiv',
      missed: 'infiziert, Test negativ: übersehen',
      falseAlarm: 'nicht infiziert, Test positiv: Fehlalarm',
      clear: 'nicht infiziert, Test negativ',
    },
    positives: 'Nur die mit positivem Ergebnis, vergrößert:',
    women: (count: string) => inGerman(count),
    fewerThanOne: 'weniger als 1',
    picture: (size: string, parts: string) => `${inGerman(size)} Frauen: ${parts}.`,
    table: 'Dasselbe als Tabelle',
    columns: { outcome: 'Frauen', count: 'Von 10.000' },
    total: { positive: 'Alle positiven Ergebnisse', negative: 'Alle negativen Ergebnisse' },
  },
};
