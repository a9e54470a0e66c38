/** What is asked and said while an HL7 v2 message, or the bytes of any file, are read. */
import type { hl7Words as english } from '../en/reports-hl7.ts';
import type { Like } from '../like.ts';

export const hl7Words: Like<typeof english> = {
  errors: {
    noHeader:
      'kein Nachrichtenkopf (MSH) wurde gefunden; die Datei ist also am Anfang abgeschnitten oder kein HL7 v2; angenommen wird: HL7-v2-ORU-Nachrichten ab MSH',
    separators: (signs: string) =>
      `die Trennzeichen in MSH-1 und MSH-2 (${signs}) sind nicht verwendbar; angenommen wird: verschiedene Zeichen, die keine Buchstaben, Ziffern oder Teile von Zahlen sind, üblich |^~\\&`,
    notResults: (types: string) =>
      `die Datei enthält Nachrichten ohne Ergebnisse (${types}); angenommen wird: Laborergebnisse als ORU, oder OUL mit R21 bis R24`,
  },
  asks: {
    cutOff: (name: string) =>
      `Die Datei endet im Segment ${name}: Der Rest des Berichts fehlt. Was sagt der Bericht dort?`,
    stray:
      'Dies steht vor dem ersten Nachrichtenkopf und gehört zu keiner Nachricht. Was ist es, und von wem?',
    continued:
      'Die Nachricht sagt, dass sie in einer anderen weitergeht (DSC). Wo ist der Rest des Berichts?',
    addendum:
      'Dies setzt die Zeile davor fort (ADD) und wurde nicht mit ihr gelesen. Ändert es ein Ergebnis?',
    noEnd:
      'Der Stapel hat kein Ende (BTS oder FTS): Die Datei kann abgeschnitten sein. Gibt es im Original mehr?',
    count: (said: string, held: number) =>
      `Der Stapel sagt, er enthalte ${said} Nachrichten, und enthält ${held}. Was stimmt?`,
    partialDay: 'Das Datum nennt keinen Tag. Wann wurde die Probe genommen?',
    unreadDay: 'Das ist kein HL7-Datum. Wann wurde die Probe genommen?',
    twoSpecimens:
      'Für einen Auftrag stehen mehrere Materialien verschiedener Tage da. Wann wurde die Probe genommen?',
    week: 'Wie viele Wochen und Tage war sie schwanger, und an welchem Tag?',
    dueDate: 'Der Geburtstermin lässt sich nicht lesen. Wie lautet er?',
    lastPeriod: 'Der erste Tag der letzten Periode lässt sich nicht lesen. Wie lautet er?',
    birth: 'Das Geburtsdatum im Bericht kann nicht stimmen. Wessen Ergebnisse sind das?',
    sex: 'Das Geschlecht ist in einer hier nicht bekannten Weise angegeben. Wessen Ergebnisse sind das?',
    comment: 'Der Kommentar des Labors nennt eine Klasse. Ändert er, was das Ergebnis sagt?',
  },
  why: {
    document: (kind: string) => `ein Dokument (${kind}) in der Nachricht: Es wird nicht gelesen`,
    comment: 'ein Kommentar',
    clinical: 'klinische Angabe, für nichts anderes verwendet',
    relative: 'Angehörige oder eine andere Person: nicht gezeigt, nicht verwendet',
    segment: 'ein Teil der Nachricht, der kein Ergebnis enthält',
    message: (type: string) => `eine Nachricht vom Typ ${type}: Sie enthält keine Ergebnisse`,
    withdrawn: 'vom Absender zurückgezogen',
    order: 'ein Auftrag ohne Ergebnisse',
  },
  notes: {
    noStatus: (pointer: string) =>
      `Bei ${pointer} steht kein Status; die Ergebnisse wurden als endgültig genommen.`,
    test: 'Der Absender kennzeichnet die Nachricht als Test oder zur Schulung: Das sind möglicherweise keine echten Ergebnisse.',
    documentsOnly: 'Keine strukturierten Ergebnisse gefunden: Die Nachricht enthält nur ein Dokument.',
    cut: 'Die Datei endet mitten in einem Buchstaben: Sie ist abgeschnitten, und etwas kann fehlen.',
    guessed: (encoding: string, line: string) =>
      `Die Datei ist nicht UTF-8 und sagt nicht, was sie ist; sie wurde als ${encoding} gelesen. Eine Zeile daraus: „${line}“. Sind diese Buchstaben falsch, die Datei als UTF-8 speichern.`,
    otherThanDeclared: (declared: string, encoding: string, line: string) =>
      `Die Nachricht sagt „${declared}“, was nicht zu ihren Bytes passt oder hier nicht bekannt ist; sie wurde als ${encoding} gelesen. Eine Zeile daraus: „${line}“.`,
  },
  bytes: {
    accepted:
      'angenommen wird: HL7 v2, FHIR R4 JSON, CSV oder TSV, oder einfacher Text, in UTF-8, UTF-16 oder Windows-1251',
    kind: (kind: string) => `die Datei ist ${kind}, kein Text`,
    nul: 'die Datei enthält NUL-Bytes: Sie ist binär, oder UTF-16 ohne Kennzeichen',
    control: 'die Datei enthält Steuerbytes wie kein Text: Sie ist binär oder beschädigt',
    cut: (encoding: string) =>
      `die Datei sagt, sie sei ${encoding}, ihre Bytes sind es aber nicht: Sie ist abgeschnitten oder beschädigt`,
    empty: 'die Datei ist leer',
    kinds: {
      pdf: 'ein PDF',
      zip: 'ein ZIP-Archiv oder eine XLSX-, DOCX- oder ODS-Datei',
      ole: 'eine ältere Office-Datei (XLS, DOC)',
      gzip: 'ein GZIP-Archiv',
      sevenZip: 'ein 7z-Archiv',
      rar: 'ein RAR-Archiv',
      png: 'ein PNG-Bild',
      jpeg: 'ein JPEG-Bild',
      gif: 'ein GIF-Bild',
      tiff: 'ein TIFF-Bild',
      dicom: 'ein DICOM-Bild',
      rtf: 'ein RTF-Dokument',
    },
  },
};
