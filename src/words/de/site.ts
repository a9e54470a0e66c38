/** What the practices say, and the page on which a site chooses one. */
import type * as english from '../en/site.ts';
import type { Like } from '../like.ts';

export const practiceWords: Like<typeof english.practiceWords> = {
  'france-toxo':
    'Eine Frau ohne Antikörper wird ab dem zweiten Termin jeden Monat getestet, zuletzt 2 bis 4 Wochen nach der Entbindung.',
  'france-rubella':
    'Eine Frau ohne IgG wird mit etwa 20 vollendeten Wochen erneut auf IgG getestet; ältere Texte testeten jeden Monat.',
  'france-cmv':
    'Empfohlen ist ein Screening im ersten Trimenon für Frauen mit negativem oder unbekanntem Ergebnis (HAS, Juni 2025); der zweite Test in diesem Trimenon ist aus dem Gedächtnis.',
  'italy-toxo': 'Eine Frau ohne Antikörper wird alle 4 bis 6 Wochen erneut getestet.',
  'germany-toxo':
    'Wo sie erneut getestet wird, alle 8 bis 12 Wochen (ein Labor: 8, höchstens 10). Die gesetzliche Krankenversicherung zahlt nur bei Verdacht.',
  'germany-rubella':
    'IgG wird mit 16 bis 17 Wochen ein zweites Mal getestet, wenn das erste negativ war; zwei dokumentierte Dosen gelten als Immunität, ohne Test.',
  'germany-cmv':
    'Kein Teil der Regelversorgung. Wo es gemacht wird, wiederholt eine Patientenseite den Test alle 6 bis 8 Wochen und nennt kein Ende; das Ende mit 14 bis 16 Wochen ist daher das eigene der Tabellen. Bei bekanntem IgG wird nichts wiederholt.',
  'austria-toxo': 'Eine Frau ohne Antikörper wird etwa alle 8 Wochen erneut getestet.',
  'brazil-toxo':
    'Eine Frau ohne Antikörper wird jeden Monat bis alle 3 Monate erneut getestet, je nach Mitteln.',
  'ecci-cmv':
    'Erster Test so früh wie möglich im ersten Trimenon, dann alle 4 Wochen, bis 14 bis 16 Wochen erreicht sind. Das ist auch der eigene Abstand der Tabellen.',
  'belgium-cmv':
    'Ein Labor, das den europäischen Konsens zusammenfasst: Screening nur, bis 14 Wochen erreicht sind.',
  'israel-cmv':
    'Tests zu Beginn, mit 11 bis 14 und mit 16 bis 19 Wochen; eine früher infizierte Frau wird nicht erneut getestet.',
  'uk-toxo': 'Kein Bevölkerungsscreening, daher keine routinemäßige Kontrolle.',
  'uk-rubella':
    'England beendete das Screening in der Schwangerschaft am 1. April 2016; zwei dokumentierte Dosen gelten als Schutz, ohne Test.',
  'uk-cmv':
    'Kein routinemäßiges Screening, daher keine routinemäßige Kontrolle; ein Test nur bei Indikation.',
  'us-canada-toxo':
    'Kein routinemäßiges Screening (ACOG); nur Frauen mit Risiko oder Ultraschallzeichen werden getestet (SOGC). Keine routinemäßige Kontrolle.',
  'us-canada-rubella': 'IgG einmal bei der Erstuntersuchung; keine routinemäßige Kontrolle.',
  'us-canada-cmv':
    'Kein routinemäßiges Screening (SMFM; SOGC: Hygieneberatung für alle, Tests nicht für alle). Keine routinemäßige Kontrolle.',
  'australia-toxo':
    'Wenig Evidenz für ein Screening; Beratung zur Vorbeugung. Über einen Abstand wird nichts gesagt, der eigene der Tabellen bleibt daher.',
  'australia-rubella': 'IgG einmal bei der Erstuntersuchung; keine routinemäßige Kontrolle.',
  'australia-cmv':
    'Kein Screening aller; Hygieneberatung für alle; ein Test nach Symptomen oder bekanntem Kontakt. Keine routinemäßige Kontrolle.',
  'cir-toxo':
    'Zeile 4 seiner Tabelle: beobachten, IgM in der Schwangerschaft wiederholen, kein Abstand genannt. Hier werden IgG und IgM zusammen bestimmt.',
  'cir-rubella':
    'Zeile 4 seiner Tabelle: beobachten, IgM in der Schwangerschaft wiederholen, kein Abstand genannt. Hier ist die Kontrolle ein IgG; IgM nur nach Exanthem oder Kontakt.',
  'cir-cmv':
    'Zeile 1 seiner Tabelle: Nach positivem IgG mit negativem IgM wiederholt es IgM in der Schwangerschaft. IgM zeigt eine Reaktivierung weder an noch schließt es sie aus.',
};

export const siteWords: Like<typeof english.siteWords> = {
  title: 'Dieser Standort',
  lead: 'Die Länder unterscheiden sich darin, wann eine Frau ohne Antikörper erneut getestet wird. Das Vorgehen dieses Standorts wählen; es legt diese Abstände fest und welche Kontrollen angeboten werden.',
  never:
    'Ein Vorgehen ändert nie, was ein Ergebnis bedeutet, wie dringend es ist, eine Überweisung oder was nicht zu tun ist. Einem Exanthem, einer Krankheit, einem Kontakt oder einem auffälligen Ultraschall wird bei jedem Vorgehen nachgegangen.',
  choose: 'Welchem Vorgehen folgt dieser Standort?',
  none: 'Keinem',
  noneHint: 'Die eigenen Abstände der Tabellen',
  save: 'Dieses Vorgehen verwenden',
  saved: (name: string) => `Auf diesem Gerät gespeichert: ${name}. Es gilt für Fälle, die ab jetzt beginnen.`,
  notKept: (name: string) =>
    `Gewählt, bis diese Seite geschlossen wird: ${name}. Dieser Browser lässt die Seite es nicht speichern. Es gilt für Fälle, die ab jetzt beginnen.`,
  unknown: 'Das früher auf diesem Gerät gewählte Vorgehen gibt es in dieser Version nicht. Bitte neu wählen.',
  openCase: (name: string) => `Der offene Fall behält das Vorgehen, mit dem er begonnen wurde: ${name}.`,
  openCaseUse: 'Das neue Vorgehen auch für den offenen Fall verwenden',
  openCaseUsed: (name: string) => `Der offene Fall folgt jetzt: ${name}.`,
  changes: 'Was jedes Vorgehen ändert',
  changesLead:
    'In unseren Worten, mit der Quelle und wie sie gesehen wurde. Eine nicht aufgeführte Infektion behält den eigenen Abstand der Tabellen.',
  retest: 'Kontrolle ohne Antikörper',
  immune: 'Zusätzlich mit Antikörper',
  asTables: 'wie die Tabellen sagen',
  notRoutinely: 'nicht routinemäßig',
  own: 'Die eigenen Abstände der Tabellen',
  ownList: {
    toxoplasma: 'IgG und IgM zusammen, im Abstand des Labors.',
    rubella: 'Keine routinemäßige Kontrolle; IgG und IgM erneut nach Exanthem oder Kontakt.',
    cmv: 'IgG und IgM zusammen alle 4 Wochen, bis 14 bis 16 Wochen erreicht sind.',
  },
  kept: 'Nur diese Wahl und die Testkits des Labors werden auf dem Gerät gespeichert, nichts aus einem Fall. Das Löschen der Browserdaten entfernt sie.',
  kits: 'Testkits',
  kitsLead:
    'Die Testkits dieses Labors markieren, damit sich eine Zahl ohne gedruckte Grenzwerte lesen lässt.',
  kitsOpen: 'Testkits dieses Labors',
  backToCase: 'Zurück zum Fall',
};
