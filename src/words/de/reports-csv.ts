/** What is asked and said while a table (CSV, TSV) is read. */
import type { reportsCsv as english } from '../en/reports-csv.ts';
import type { Like } from '../like.ts';

const accepted =
  'angenommen wird: CSV oder TSV, deren erste Zeile die Spalten benennt, entweder ein Ergebnis je Zeile (test, value, unit, range) oder eine Probe je Zeile (eine Spalte für jeden Test)';

export const reportsCsv: Like<typeof english> = {
  unread: {
    empty: `die Datei ist leer; ${accepted}`,
    'no-header': `Zeile 1 enthält Werte und benennt die Spalten nicht; ${accepted}`,
    'no-results': `keine Überschrift nennt einen Test oder ein Ergebnis, das hier gelesen wird; ${accepted}`,
    'no-rows': 'es gibt eine Überschrift und darunter keine Zeile mit Werten',
    'no-person':
      'die Tabelle hat mehrere Zeilen, und keine Spalte sagt, zu wem jede gehört; angenommen wird: eine Spalte mit der Nummer der Patientin',
  },
  quotes: (row: number) =>
    `Zeile ${row}: ein Anführungszeichen ist nicht geschlossen, oder dahinter folgt Text; angenommen wird: Anführungszeichen um eine ganze Zelle, innen verdoppelt`,
  columns: 'die Spalten wurden für eine andere Tabelle berichtigt: Ihre Überschriften unterscheiden sich',
  pointer: (rows: string, heading: string) => (heading === '' ? rows : `${rows}, „${heading}“`),
  row: (row: number) => `Zeile ${row}`,
  rows: (rows: string) => `Zeilen ${rows}`,
  unnamed: (column: number) => `Spalte ${column}`,
  more: (n: number) => `… (${n} Zellen)`,
  ask: {
    formula: 'Die Zelle enthält eine Formel statt eines Werts. Was druckt das Labor?',
    ragged: (cells: number, headings: number) =>
      `Die Zeile hat ${cells} Zellen unter ${headings} Überschriften; ihre Werte können daher in falschen Spalten stehen. Wie lauten ihre Ergebnisse?`,
    unnamed: 'Die Zeile nennt keine Person. Sind das ihre Ergebnisse?',
    names: 'Zwei Namen stehen unter einer Personennummer. Sind das Ergebnisse einer Person?',
    twoThings: 'Die Überschrift nennt mehr als einen Test. Welcher wurde gemessen?',
    twice: 'Zwei Spalten haben dieselbe Überschrift. Welche gilt?',
    beside:
      'Die Überschrift sagt mehr als den Namen eines Tests. Welcher Test ist es, und aus welcher Probe?',
    material: 'Das Material ist hier nicht bekannt. Ist es Serum oder Blut der Person?',
    severalDates:
      'Das Datum ist nicht als Tag der Probe bezeichnet, und es gibt mehrere. Wann wurde die Probe genommen?',
    otherTest: 'Überschrift und Zeile nennen verschiedene Tests. Welcher wurde gemessen?',
    noTest: 'Ein Wert ohne den Namen eines Tests. Was wurde gemessen?',
    said: 'Das eigene Wort des Labors daneben ist hier nicht bekannt. Wie lautet die Klasse?',
    status: 'Der Status ist hier nicht bekannt. Gilt das Ergebnis?',
    order: 'Tag und Monat könnten vertauscht sein. Wann war es?',
    year: 'Das Jahr ist zweistellig geschrieben. Wann war es?',
    serial: 'Die Tagesnummer einer Tabellenkalkulation statt eines Datums. Wann war es?',
    'not-read': 'Das Datum lässt sich nicht lesen. Wann war es?',
    beforeIssue: 'Die Probe ist nach ihrem eigenen Bericht datiert. Wann wurde sie genommen?',
    week: 'Die Schwangerschaftswoche lässt sich nicht lesen. Wie viele Wochen war sie schwanger, als die Probe genommen wurde?',
    subject:
      'Wessen Ergebnisse sind das: einer Schwangeren, einer Frau mit geplanter Schwangerschaft oder eines Neugeborenen?',
    ageDays:
      'Das Alter in Tagen lässt sich nicht lesen. Wie viele Tage alt war das Neugeborene, als die Probe genommen wurde?',
    child: 'Nach dem Alter ist dies ein Kind. Wessen Ergebnisse sind das?',
  },
  ignored: {
    unknown: 'keine hier bekannte Überschrift',
    administrative: 'sagt nichts über ein Ergebnis',
    comment: 'ein Kommentar, von einem Menschen zu lesen',
    age: 'das Alter in Jahren wird für nichts anderes verwendet',
    female: 'für nichts anderes verwendet',
    alone: 'gehört zu einem Ergebnis, und in der Zeile steht keines',
  },
  notes: {
    dayFirst: (heading: string) => `„${heading}“: als Tag, Monat, Jahr gelesen, wie andere Daten der Spalte`,
    monthFirst: (heading: string) =>
      `„${heading}“: als Monat, Tag, Jahr gelesen, wie andere Daten der Spalte`,
    onePerson: 'keine Spalte sagt, zu wem die Zeilen gehören: als Bericht einer Person gelesen',
    notTheDraw: (heading: string) => `„${heading}“: nicht als Tag der Probe bezeichnet`,
  },
};
