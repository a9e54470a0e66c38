/** What is said of a file of many persons as a whole. */
import type { worklistWords as english } from '../en/reports-worklist.ts';
import type { Like } from '../like.ts';

const accepted =
  'angenommen wird: CSV oder TSV mit einer Spalte für die Person, ein FHIR-Bundle, FHIR-Bundles eines je Zeile, oder HL7-v2-Nachrichten; höchstens 200 MB';

export const worklistWords: Like<typeof english> = {
  empty: `die Datei ist leer; ${accepted}`,
  noRows: `in der Datei wurde keine Person gefunden; ${accepted}`,
  noPerson: `keine Spalte sagt, zu wem jede Zeile gehört; ${accepted}`,
  tooLarge: `die Datei ist größer als 200 MB; ${accepted}`,
  tooLong: 'ein Bericht in der Datei ist länger als 5 MB',
  encoding: `die Datei ist weder UTF-8 noch Windows-1251; ${accepted}`,
  format: `das ist keine Datei vieler Personen; ${accepted}`,
  cut: `die Datei endet mitten in ihrem JSON; ${accepted}`,
  entries: `das Bundle hat mehr als eine Liste von Einträgen; ${accepted}`,
  entry: 'ein Eintrag des Bundles ist keine Ressource oder länger als 5 MB',
  nobody: 'das Ergebnis nennt niemanden',
  internal:
    'diese Person konnte durch einen Programmfehler nicht gelesen werden; über ihre Ergebnisse wird nichts gesagt',
  stopped:
    'die Datei konnte nicht bis zum Ende gelesen werden: Sie wurde geändert oder entfernt, oder das Programm ist gescheitert; das Gezeigte ist nicht vollständig',
  noResult: 'nichts wurde gefunden, was hier gelesen wird',
  windows1251: 'nicht UTF-8: als Windows-1251 gelesen',
  twoBirths: 'Zwei Geburtsdaten stehen unter einer Person. Sind das Ergebnisse einer Person?',
  line: (number: number) => `Zeile ${number}`,
};
