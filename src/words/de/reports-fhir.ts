/** What is asked and said while a FHIR report is read. */
import type { fhir as english } from '../en/reports-fhir.ts';
import type { Like } from '../like.ts';

export const fhir: Like<typeof english> = {
  accepted:
    'angenommen wird: eine FHIR-R4-Ressource als JSON, ein Bundle, ein DiagnosticReport oder eine Observation',
  many: 'der Text enthält mehrere Ressourcen nebeneinander; angenommen wird hier: der Bericht einer Person; eine Datei vieler gehört in die Arbeitsliste',
  notAReport: (type: string) =>
    type === ''
      ? 'das JSON ist keine FHIR-Ressource (es hat keinen resourceType)'
      : `${type} ist kein Bericht mit Ergebnissen`,
  onlyDocuments:
    'keine strukturierten Ergebnisse: Der Bericht enthält nur ein Dokument (PDF, Bild oder Text); angenommen wird: Ergebnisse als Observations, oder der eingefügte Text des Dokuments',
  nothing: 'die Ressourcen enthalten kein Ergebnis',
  wrongField:
    'Ein Feld ist nicht das, was dort laut FHIR steht; hiervon wird daher nichts gelesen. Was sagt es?',
  modifier:
    'Der Absender hat etwas hinzugefügt, das die Bedeutung ändert und hier nicht bekannt ist. Was sagt der Bericht?',
  subsetted: 'Der Absender hat Teile hiervon weggelassen. Was sagt der ganze Bericht?',
  status: (status: string) =>
    status === ''
      ? 'Es ist nicht gesagt, ob dies endgültig ist. Ist es das?'
      : `Der Status „${status}“ sagt nicht, ob dies gilt. Gilt es?`,
  missing: 'Der Bericht verweist auf ein Ergebnis, das nicht in der Datei ist. Wie lautet es?',
  emptyEntry: 'Ein Eintrag der Datei enthält keine Ressource. Was stand hier?',
  noValue: 'Hier steht kein Wert. Wie lautet das Ergebnis?',
  noNumber: 'Wo eine Zahl stehen sollte, steht keine. Wie lautet das Ergebnis?',
  absent: (reason: string) => `Der Wert fehlt (${reason}). Wie lautet das Ergebnis?`,
  heldBack: (code: string) => `Das Labor hält dies zurück (${code}). Wie lautet das Ergebnis?`,
  twoValues: 'In einem Ergebnis stehen mehrere Werte. Welcher gilt?',
  unknownValue: 'Diese Art Wert wird nicht gelesen. Wie lautet das Ergebnis?',
  comparator: 'Das Zeichen vor der Zahl ist nicht bekannt. Wie lautet das Ergebnis?',
  twoUnits: 'Die Einheit ist zweimal und verschieden angegeben. Welche gilt?',
  tooLong: 'Der Text ist für ein Ergebnis zu lang. Wie lautet das Ergebnis?',
  otherPerson: 'Es betrifft jemand oder etwas anderes als die Patientin oder das Kind. Wen?',
  whose: 'In der Datei stehen mehrere Personen, und es ist nicht gesagt, zu wem dies gehört. Zu wem?',
  reportOfAnother:
    'Der Bericht ist von einer Person und dieses Ergebnis von einer anderen. Zu wem gehört es?',
  sampleOfAnother: 'Die Probe ist von einer Person und dieses Ergebnis von einer anderen. Zu wem gehört es?',
  sample: (status: string) => `Die Probe ist als „${status}“ gekennzeichnet. Wie lautet das Ergebnis?`,
  partialDate: 'Nur ein Teil des Datums ist angegeben. Wann wurde die Probe genommen?',
  unreadDate: 'Das Datum lässt sich nicht lesen. Wann wurde die Probe genommen?',
  birthDate: 'Das Geburtsdatum lässt sich nicht lesen. Wann wurde sie, oder das Neugeborene, geboren?',
  person: 'Die Angaben zur Patientin lassen sich nicht lesen. Wessen Ergebnisse sind das?',
  gestation:
    'Die Schwangerschaftsdauer lässt sich nicht lesen. Wie viele Wochen war sie schwanger, und an welchem Tag?',
  gestationDate:
    'Das Datum lässt sich nicht lesen. Wann ist der Geburtstermin, oder wann war die letzte Periode?',
  gestationStatus: (status: string) =>
    `Die Angabe zur Schwangerschaft ist „${status === '' ? 'ohne Status' : status}“. Wie viele Wochen war sie schwanger, als die Probe genommen wurde?`,
  conclusionCode: 'Der Bericht gibt einen Schluss als Code an, ohne Ergebnis. Zu welchem Test gehört er?',
  ignored: {
    resource: (type: string) => `${type}: Dieses Werkzeug liest nur Ergebnisse`,
    unnamed: 'eine Ressource ohne Typ',
    foreign: 'nennt keinen Test, der hier gelesen wird, und gibt keinen Wert an',
    note: 'eine Bemerkung neben dem Ergebnis: nicht gelesen, bitte ansehen',
    conclusion: 'der Schluss des Labors in Worten: nicht gelesen, bitte ansehen',
    form: 'ein Dokument im Bericht (PDF, Bild oder Text): Was darin steht, wird nicht gelesen',
    pregnancy: 'ob sie schwanger ist: Ohne Datum sagt das nichts über den Tag der Probe',
    deleted: 'vom Absender gelöscht',
    withdrawn: 'irrtümlich eingetragen, storniert oder vom Absender ersetzt',
  },
  testData: 'Der Absender kennzeichnet dies als Testdaten.',
};
