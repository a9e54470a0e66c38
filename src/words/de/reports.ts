/** What is asked and said while a report is read: the command line and the screens use the same sentences. */
import type { reports as english } from '../en/reports.ts';
import type { Like } from '../like.ts';

const infections: Like<typeof english.infections> = {
  toxoplasma: 'Toxoplasma',
  rubella: 'Röteln',
  cmv: 'CMV',
};

const tests: Like<typeof english.tests> = {
  igg: 'IgG',
  igm: 'IgM',
  avidity: 'IgG-Avidität',
  iggBlot: 'IgG-Immunoblot',
  igmBlot: 'IgM-Immunoblot',
  secondIgm: 'zweite IgM-Methode',
  secondAvidity: 'zweite Aviditätsmethode',
  iga: 'IgA',
  motherBloodPcr: 'PCR, Blut',
  throatPcr: 'PCR, Rachenabstrich',
  amnioticPcr: 'PCR, Fruchtwasser',
  newbornUrinePcr: 'PCR, Urin des Neugeborenen',
  newbornSalivaPcr: 'PCR, Speichel des Neugeborenen',
  newbornBloodPcr: 'PCR, Blut des Neugeborenen',
  dbsPcr: 'PCR, Trockenblutkarte',
  motherChildBlot: 'Mutter-Kind-Immunoblot',
};

const doubts: Like<typeof english.doubts> = {
  'code-against-text': 'Der Code und die Worte daneben nennen verschiedene Tests. Welcher Test ist es?',
  'code-invalid':
    'Die LOINC-Nummer gibt es nicht (ihre Prüfziffer ist falsch). Welcher Test ist es, und wie lautet seine Klasse?',
  'code-unknown':
    'Der Code ist hier nicht bekannt, und kein lesbarer Name steht daneben. Welcher Test ist es?',
  'code-alone': 'Der Code ist bekannt, aber kein Name steht daneben, der ihn bestätigt. Welcher Test ist es?',
  'several-values': 'Für ein Ergebnis stehen mehrere Werte da. Welcher gilt?',
  'date-impossible': 'Das Datum der Probe kann nicht stimmen. Wann wurde die Probe genommen?',
};

const why: Like<typeof english.why> = {
  'not-understood': 'Es ist weder eine Zahl noch ein hier bekanntes Wort. Welche Klasse meint das Labor?',
  'text-beside-number': 'Neben der Zahl steht ein hier nicht bekannter Text. Wie lautet die Klasse?',
  'bare-number':
    'Eine Zahl ohne ihre Grenzwerte ist kein Ergebnis. Welche Grenzwerte oder welche Klasse druckt das Labor?',
  'ambiguous-number': 'Das Trennzeichen kann Dezimalzeichen sein oder Tausender trennen. Welche Zahl ist es?',
  'comparator-undecided':
    'Die Zahl liegt auf einer Seite eines Werts, an dem die Grenzwerte nicht trennen. Wie lautet die Klasse?',
  contradiction: 'Das Gedruckte widerspricht sich selbst. Wie lautet die Klasse?',
  'kit-not-verified':
    'Die Grenzwerte dieses Testkits sind nur aus dem Gedächtnis. Welche Grenzwerte druckt die Gebrauchsanweisung oder das Labor?',
  'kit-without-limits':
    'Die Grenzwerte dieses Testkits sind hier nicht bekannt. Welche Grenzwerte druckt das Labor?',
  'unit-against-limits':
    'Die Einheit des Werts ist nicht die Einheit seiner Grenzwerte. Wie lautet die Klasse?',
  'unit-against-kit': 'Die Einheit des Werts ist nicht die Einheit des Testkits. Wie lautet die Klasse?',
  'kit-of-another': 'Das Testkit ist für einen anderen Test. Welche Grenzwerte druckt das Labor?',
};

export const reports: Like<typeof english> = {
  infections,
  tests,
  doubts,
  why,
  name: (infection: string, test: string) => `${infection} ${test}`,
  unclear: (test: string, question: string) => `${test}: ${question}`,
  disagree: (claims: string) => `Zwei Quellen ergeben verschiedene Klassen (${claims}). Welche gilt?`,
  claim: { laboratory: 'das Labor', limits: 'die gedruckten Grenzwerte', kit: 'das Testkit' },
  isotype: (infection: string) =>
    `${infection}: Es ist nicht gesagt, welcher Antikörper gemessen wurde. Ist es IgG oder IgM, und wie lautet die Klasse?`,
  infection: 'Es ist nicht gesagt, um welche Infektion es geht. Toxoplasma, Röteln oder CMV?',
  blot: (infection: string) => `${infection}: Ist es der Immunoblot für IgG oder für IgM?`,
  material: (infection: string) =>
    `${infection}-PCR: aus welchem Material (Blut, Rachenabstrich, Fruchtwasser, Urin, Speichel)?`,
  twoValues: (test: string) =>
    `${test}: Für eine Probe stehen zwei verschiedene Ergebnisse da. Welches gilt, oder waren es zwei Methoden?`,
  olderBlot: (test: string) => `${test}: Er ist von einer früheren Probe. Gilt er für die neueste?`,
  undated: (test: string) =>
    `${test}: Es ist nicht gesagt, zu welcher Probe es gehört. Wann wurde sie genommen?`,
  subject:
    'Wessen Ergebnisse sind das: einer Schwangeren, einer Frau mit geplanter Schwangerschaft oder eines Neugeborenen?',
  subjectMale: 'Der Bericht sagt männlich. Wessen Ergebnisse sind das?',
  subjectLastPeriod:
    'Eine letzte Periode ist angegeben, aber keine Schwangerschaft. Ist sie schwanger oder plant sie eine Schwangerschaft?',
  subjectChild: 'Nach dem Geburtsdatum ist dies ein Kind. Wessen Ergebnisse sind das?',
  subjectConflict:
    'Der Bericht sagt zweierlei darüber, wessen Ergebnisse das sind. Wessen Ergebnisse sind es?',
  gestation: 'Wie viele Wochen war sie schwanger, als die Probe genommen wurde?',
  gestationConflict: (weeks: string) =>
    `Daten und Wochen des Berichts widersprechen sich (${weeks}). Wie viele Wochen war sie schwanger, als die Probe genommen wurde?`,
  gestationOutside:
    'Nach den Daten des Berichts wurde die Probe nicht in dieser Schwangerschaft genommen. Welches Datum stimmt?',
  gestationNoSample: 'Um die Woche zu zählen, wird das Datum der Probe gebraucht. Wann wurde sie genommen?',
  ageDays: 'Wie viele Tage alt war das Neugeborene, als die Probe genommen wurde?',
  sampledOn: 'Nur das Datum des Berichts ist angegeben. Wann wurde die Probe genommen?',
  ignored: {
    other: 'eine andere Infektion: Dieses Werkzeug liest nur Toxoplasma, Röteln und CMV',
    unknown: 'nennt keinen Test, der hier gelesen wird',
    void: 'irrtümlich eingetragen, storniert oder vom Absender zurückgezogen',
    superseded: 'durch ein späteres oder korrigiertes Ergebnis im selben Bericht ersetzt',
    twice: 'steht zweimal mit demselben Inhalt da',
    legend: 'eine Legende: Ihre Grenzwerte wurden der Zahl daneben zugeordnet',
    word: 'die Klasse der Zahl daneben, mit ihr zusammen gelesen',
    material: 'dieses Material wird für diesen Test nicht gelesen',
    subject: (test: string) => `${test} wird für diese Person nicht gelesen`,
    older: 'ein älteres Ergebnis eines Tests, den ein Fall nur einmal enthält; das neueste wird genommen',
    person: 'Angabe zur Person, für nichts anderes verwendet',
  },
  persons: (n: number) =>
    `Die Datei enthält Ergebnisse von ${n} Personen; angenommen wird: der Bericht einer Person, oder eine Datei vieler als Arbeitsliste`,
  tooLong:
    'der Bericht ist länger als 1 MB; angenommen wird: der Bericht einer Person ohne angehängte Dokumente, oder eine Datei vieler als Arbeitsliste',
  tooMany: (n: number, most: number) =>
    `der Bericht enthält ${n} Angaben; angenommen wird: der Bericht einer Person, höchstens ${most}`,
  hidden: 'Name oder Nummer der Person enthält unsichtbare Zeichen; angenommen wird: eine Datei ohne sie',
  nothing:
    'Nichts, was ein Ergebnis sein könnte, wurde gefunden; angenommen wird: ein Bericht mit Ergebnissen zu Toxoplasma, Röteln oder CMV',
};
