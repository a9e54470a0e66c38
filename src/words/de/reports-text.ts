/** What is asked and said while pasted report text is read, and while the format of a file is told. */
import type { reportsText as english } from '../en/reports-text.ts';
import type { Like } from '../like.ts';

const accepted =
  'angenommen wird: FHIR R4 JSON, HL7 v2 ORU, CSV oder TSV mit Kopfzeile, oder der Text eines Berichts';

export const reportsText: Like<typeof english> = {
  ask: {
    notPlain:
      'Die Zeile nennt einen Test und enthält mehr als einen einfachen Wert: hier nicht bekannte Worte oder mehrere Zahlen. Wie lauten das Ergebnis und seine Klasse?',
    noValue:
      'Die Zeile nennt einen Test, und kein einfacher Wert steht daneben oder darunter. Wie lautet das Ergebnis?',
    panel:
      'Es ist nicht gesagt, welche Infektion oder welcher Antikörper gemessen wurde. Welche Ergebnisse, IgG und IgM, gibt das Labor für Toxoplasma, Röteln und CMV an?',
    jammed:
      'Namen und Werte stehen getrennt, sodass ein Wert zu jedem der Namen gehören könnte. Wie lauten die Ergebnisse?',
    twoDraws:
      'Der Text enthält mehr als eine Probe, und dieses Ergebnis gehört nicht eindeutig zu einer davon. Wie lautet das Ergebnis, und wann wurde die Probe genommen?',
    motherAndChild:
      'Der Text enthält Ergebnisse einer Mutter und ihres Kindes. Wessen ist dieses, und wie lautet es?',
    earlier:
      'Der Text spricht hier von einer früheren Probe. Wie lautet das Ergebnis, und wann wurde die Probe genommen?',
    partner: 'Dies soll von jemand anderem sein, vielleicht einem Partner. Wessen Ergebnis ist es?',
    cancelled: 'Der Bericht sagt, dass hier etwas storniert oder ungültig ist. Gilt dieses Ergebnis?',
    masked:
      'Die Zeile enthält Zeichen, die das Sichtbare verändern, oder ist für eine Berichtszeile zu lang. Was sagt der Bericht dort?',
    comment: 'Der Kommentar des Labors nennt eine Klasse. Ändert er, was das Ergebnis sagt?',
    limits: 'Grenzwerte für einen Test, der im Text keinen Wert hat. Wie lautet das Ergebnis?',
    drawn:
      'Das Datum der Probe lässt sich nicht eindeutig lesen: Tag und Monat könnten vertauscht sein, oder es ist kein Datum. Wann wurde die Probe genommen?',
    dated:
      'Das Datum lässt sich nicht eindeutig lesen: Tag und Monat könnten vertauscht sein, oder es ist kein Datum. Wie viele Wochen war sie schwanger, als die Probe genommen wurde?',
    born: 'Das Geburtsdatum lässt sich nicht lesen. Wessen Ergebnisse sind das?',
    ageDays: 'Wie viele Tage alt war das Neugeborene, als die Probe genommen wurde?',
    age: 'Nach dem Alter ist dies ein Kind, oder das Alter ist nicht in Jahren. Wessen Ergebnisse sind das?',
    subject:
      'Wessen Ergebnisse sind das: einer Schwangeren, einer Frau mit geplanter Schwangerschaft oder eines Neugeborenen?',
  },
  ignored: {
    noTest: 'eine Zahl oder das Wort einer Klasse, und daneben wird kein Test genannt, der hier gelesen wird',
    limits: 'Grenzwerte, die nicht eindeutig zu einem Ergebnis gehören',
    comment: 'ein Kommentar, von einem Menschen zu lesen',
    date: 'ein Datum, das nicht als Tag der Probe bezeichnet ist',
    material: 'ein hier nicht bekanntes Material',
  },
  notes: {
    'day-first': 'Daten: als Tag, Monat, Jahr gelesen, wie andere Daten des Textes',
    'month-first': 'Daten: als Monat, Tag, Jahr gelesen, wie andere Daten des Textes',
  },
  unread: {
    empty: `der Text ist leer; ${accepted}`,
    xml: `XML (etwa ein CDA-Dokument) wird nicht gelesen; ${accepted}`,
    html: `das ist eine Webseite; den Text des Berichts herauskopieren und einfügen; ${accepted}`,
    pdf: `das ist eine PDF-Datei; öffnen, ihren Text kopieren und einfügen; ${accepted}`,
    rtf: `das ist eine Datei einer Textverarbeitung; öffnen, ihren Text kopieren und einfügen; ${accepted}`,
    binary: `das ist kein Text (ein Bild, ein Archiv oder ein Text in anderer Kodierung); ${accepted}`,
    caseOfOurs: `das ist ein Fall, kein Bericht: an „npm run --silent interpret“ geben; ${accepted}`,
    json: `dieses JSON ist keine FHIR-Ressource: Es hat keinen resourceType; ${accepted}`,
  },
};
