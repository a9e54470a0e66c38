/** The words of the page on which a reader checks the tables, breaks a copy of a row, and sees the checker on tables of others. */
import type { proofWords as english } from '../en/proof.ts';
import type { Like } from '../like.ts';
import { form } from './plural.ts';
import { thousands } from './reading.ts';

const some = (n: number, one: string, more: string) => `${thousands(n)} ${form(n, one, more)}`;
const combinations = (n: number) => some(n, 'Kombination', 'Kombinationen');

export const proofWords: Like<typeof english> = {
  title: 'Jede Antwort prüfen',
  lead: 'Die Tabellen lassen sich auf diesem Gerät erneut prüfen, offline: jede Kombination von Angaben, der eine Schicht begegnen kann, und weit über eine Million ganzer Fälle, durch dasselbe Programm, das einen Fall beantwortet. Die Antworten werden mit den veröffentlichten verglichen.',
  number: thousands,
  shows: 'Was eine Prüfung ohne Fehler zeigt',
  showsList: [
    'In jeder Schicht jeder Tabelle wird jede Kombination ihrer Angaben von genau einer Zeile beantwortet: keine ist ausgelassen, keine hat zwei.',
    'Jede Zeile gilt für irgendeine Kombination, und jede Bedingung einer Zeile unterscheidet sie von einer anderen Zeile.',
    'Ganze Fälle werden hier so beantwortet wie bei der Veröffentlichung dieser Version, bis zum letzten Schritt.',
  ],
  showsNot: 'Was sie nicht zeigt',
  showsNotList: [
    'Dass eine Zeile richtig ist. Eine Zeile für jeden Fall kann trotzdem eine falsche Zeile sein. Jede Zeile nennt ihre Quellen; die Tabellen sind noch nicht klinisch geprüft.',
    'Dass das Eingegebene das ist, was das Labor gedruckt hat, oder dass es zu dieser Person gehört.',
    'Irgendetwas über Angaben, nach denen die Tabellen nicht fragen.',
  ],
  check: {
    title: 'Auf diesem Gerät prüfen',
    button: 'Auf diesem Gerät prüfen',
    again: 'Erneut prüfen',
    running: 'Prüfung läuft',
    cancel: 'Abbrechen',
    bar: 'Wie viel der Prüfung erledigt ist',
    layers: (done: number, all: number) => `${thousands(done)} von ${thousands(all)} Schichten`,
    cases: (done: number, all: number) => `${thousands(done)} von ${thousands(all)} ganzen Fällen`,
    started: 'Die Prüfung hat begonnen.',
    cancelled: 'Die Prüfung wurde abgebrochen. Es wurde nichts herausgefunden.',
    worker:
      'Die Prüfung konnte nicht starten oder brach ab; daher wird nichts gezeigt. Ein Fehler der Tabellen wurde nicht gefunden.',
    faultless: 'Kein Fehler gefunden',
    faultlessLead: (n: number, cases: number) =>
      `${combinations(n)} von Angaben und ${some(cases, 'ganzer Fall', 'ganze Fälle')}, jeweils von genau einer Zeile jeder durchlaufenen Schicht beantwortet.`,
    same: 'Alle Antworten sind die mit dieser Version veröffentlichten.',
    unpublished:
      'Die Antworten dieser Version sind noch nicht veröffentlicht; die Zahl lässt sich daher mit nichts vergleichen.',
    faulty: 'Diese Version nicht verwenden',
    faultyLead:
      'Die Prüfung fand, was es nicht geben darf. Auf Antworten dieser Version ist kein Verlass. Die Zeilen unten notieren und der Stelle mitteilen, die diese Kopie bereitstellt.',
    differs:
      'Die Antworten sind nicht die mit dieser Version veröffentlichten: Diese Kopie oder dieser Browser arbeitet anders.',
    took: (seconds: string) => `In ${seconds.replace('.', ',')} s auf diesem Gerät erledigt.`,
    table: 'Was gefunden wurde, nach Tabelle',
    columns: {
      table: 'Tabelle',
      rows: 'Zeilen',
      combinations: 'Kombinationen',
      gaps: 'Ausgelassen',
      overlaps: 'Zwei Zeilen',
      deadRows: 'Nie verwendete Zeilen',
      conditions: 'Bedingungen',
      deadConditions: 'Bedingungen ohne Wirkung',
      cases: 'Ganze Fälle',
      cannotSay: 'Davon „nicht zu interpretieren“',
    },
    all: 'Alle Tabellen',
    casesNote:
      'Ganze Fälle sind jede Kombination gewählter Werte, und in den meisten fehlt ein Ergebnis, steht aus oder ist nicht bekannt. Der Anteil, der nicht zu interpretieren ist, sagt daher nichts über echte Befunde.',
    hash: 'Die Zahl aller Antworten',
    hashLead:
      'Eine Zahl (SHA-256) über die Antworten auf alle ganzen Fälle. Wäre ein einziger Schritt in einem einzigen Fall ein anderer, so wäre es eine andere Zahl.',
    here: 'Hier berechnet',
    published: (version: string) => `Veröffentlicht mit ${version}`,
    none: 'keine',
    noHash: 'nicht berechenbar, weil ein Fall nicht beantwortet wird',
    faults: {
      gap: (layer: string, n: number) =>
        `${layer}: ${combinations(n)} ${form(n, 'wird', 'werden')} von keiner Zeile beantwortet.`,
      overlap: (layer: string, n: number, rows: string) =>
        `${layer}: ${combinations(n)} ${form(n, 'wird', 'werden')} von zwei oder mehr Zeilen beantwortet, zum Beispiel ${rows}.`,
      deadRow: (layer: string, row: string) => `${layer}: Zeile ${row} gilt nie.`,
      unanswered: (text: string) => `Ein ganzer Fall wird nicht beantwortet: ${text}`,
    },
    dead: 'Bedingungen ohne Wirkung',
    deadLead:
      'Diese Bedingungen könnten wegfallen: In jeder Kombination würde dieselbe Zeile gelten. Keine Antwort hängt von ihnen ab.',
  },
  broken: {
    title: 'Eine Zeile zerstören',
    lead: 'Ein Prüfer, der nie etwas findet, beweist nichts. Eine Zeile einer Kopie beschädigen und sehen, was derselbe Prüfer dazu sagt.',
    banner: 'Eine zerstörte Kopie',
    bannerLead:
      'An den Tabellen dieser App ändert sich nichts. Die Kopie ist weg, wenn Sie diese Seite verlassen.',
    table: 'Tabelle',
    layer: 'Schicht',
    row: 'Zeile',
    kind: 'Was zerstört wird',
    kinds: {
      delete: 'Die Zeile löschen',
      widen: 'Eine ihrer Bedingungen weglassen',
      overlap: 'Sie annehmen lassen, was eine andere Zeile annimmt',
      move: 'Einen Wert zum nächsten seiner Skala verschieben',
    },
    which: {
      widen: 'Welche Bedingung',
      overlap: 'Welche andere Zeile',
      move: 'Welcher Wert',
    },
    drop: (fact: string, value: string) => `${fact}: ${value}`,
    move: (fact: string, from: string, to: string) => `${fact}: ${from} wird zu ${to}`,
    button: 'Zerstörte Kopie prüfen',
    checking: 'Die zerstörte Kopie wird geprüft.',
    failed: 'Die zerstörte Kopie konnte nicht geprüft werden.',
    asIs: 'Die Zeile, wie sie ist',
    asBroken: 'Die Zeile in der zerstörten Kopie',
    gone: 'Die Zeile ist weg.',
    always: 'gilt immer',
    finds: 'Was der Prüfer findet',
    sound: (n: number) =>
      n === 1
        ? `Kein Fehler: Die eine Kombination wird weiter von genau einer Zeile beantwortet.`
        : `Kein Fehler: Jede der ${combinations(n)} wird weiter von genau einer Zeile beantwortet.`,
    before: (n: number) =>
      n === 1
        ? `In der Tabelle, wie sie ist, wird die eine Kombination dieser Schicht von genau einer Zeile beantwortet.`
        : `In der Tabelle, wie sie ist, wird jede der ${combinations(n)} dieser Schicht von genau einer Zeile beantwortet.`,
    gap: (n: number, of: number) =>
      `${thousands(n)} von ${combinations(of)} ${form(n, 'wird', 'werden')} von keiner Zeile beantwortet.`,
    overlap: (n: number, of: number) =>
      `${thousands(n)} von ${combinations(of)} ${form(n, 'wird', 'werden')} von mehr als einer Zeile beantwortet.`,
    example: 'Zum Beispiel:',
    rows: (rows: string) => `Zeilen: ${rows}`,
    deadRows: (rows: readonly string[]) =>
      rows.length === 1
        ? `Zeile ${rows.join('')} gilt nie mehr allein.`
        : `${rows.length} Zeilen gelten nie mehr allein: ${rows.join(', ')}.`,
    deadConditions: (n: number) =>
      n === 1
        ? '1 Bedingung unterscheidet ihre Zeile nicht mehr von einer anderen:'
        : `${n} Bedingungen unterscheiden ihre Zeilen nicht mehr von anderen:`,
    deadCondition: (row: string, fact: string) => `${row}, bei „${fact}“`,
    stops: 'Mit dieser Tabelle ließe sich die App nicht bauen.',
    told: (gaps: number, overlaps: number, others: number) =>
      gaps + overlaps + others === 0
        ? 'Die zerstörte Kopie wurde geprüft: kein Fehler.'
        : `Die zerstörte Kopie wurde geprüft: ${thousands(gaps)} ausgelassen, ${thousands(overlaps)} mit mehr als einer Zeile, ${some(others, 'weitere Feststellung', 'weitere Feststellungen')}.`,
  },
  peers: {
    title: 'Derselbe Prüfer an öffentlichen Tabellen anderer',
    lead: 'Zwei veröffentlichte Tabellen, in der Form der unseren aufgeschrieben und demselben Prüfer gegeben. Was er findet, ist eine Beobachtung am gelesenen Text. Was gemeint war, haben die Verfasser zu sagen; beide Projekte veröffentlichen ihre Regeln offen, und nur darum lassen sie sich überhaupt prüfen.',
    source: 'Gelesen in',
    file: 'Datei',
    licence: 'Lizenz',
    lastCommit: 'Letzte gelesene Änderung',
    rows: 'Ihre Klauseln, in unserer Form',
    when: 'Wenn',
    says: 'Dann',
    clause: 'Klausel',
    classes: (n: number) => some(n, 'Eingabeklasse', 'Eingabeklassen'),
    silent: (n: number, of: number) =>
      n === 0 ? 'Keine ist ohne Antwort.' : `${n} von ${of} ${form(n, 'erhält', 'erhalten')} keine Antwort:`,
    contradictory: (n: number, of: number) =>
      n === 0
        ? 'Keine erhält zwei verschiedene Antworten.'
        : `${n} von ${of} ${form(n, 'erhält', 'erhalten')} zwei verschiedene Antworten:`,
    more: (n: number) => `und ${n} weitere wie diese`,
    repeated: (n: number) =>
      `${some(n, 'Klasse wird', 'Klassen werden')} von zwei Klauseln erfasst, die dasselbe sagen; das widerspricht nichts.`,
  },
  peerWords: {
    'opensrp-toxoplasma': {
      title: 'Toxoplasmose-Hinweise einer Schwangerenvorsorge-App (OpenSRP)',
      lead: 'Das Formular hat IgG und IgM als positiv oder negativ und, wo IgM positiv ist, die Avidität als unter oder über 60\u00a0%. Drei Hinweise folgen: empfänglich, immun, positiv. Die Regeln wurden im öffentlichen Repository gelesen, nicht ausgeführt.',
    },
    'who-blood-pressure': {
      title: 'Blutdrucktabelle eines WHO-Leitlinienpakets (ANC.DT.17)',
      lead: 'Nicht unser Thema. Sie steht hier, weil sich auf dem Weg von der Tabelle zu ihrem Code eine Grenze ändert. Nur Stücke der Tabelle, mit beiden systolischen Messungen gleich; diastolische Klauseln derselben Regeln sind weggelassen und können trotzdem antworten.',
    },
  },
  peerLayers: {
    'opensrp-as-asked': {
      title: 'Wie das Formular fragt',
      note: 'Das nationale Ablaufschema Brasiliens, sein wahrscheinliches Vorbild, sagt „bis 16 Wochen“ (in einem Auszug gelesen); die Regeln sagen unter 16 und über 16.',
    },
    'opensrp-avidity-kept': {
      title: 'Wenn eine Avidität stehen blieb, nachdem IgM auf negativ berichtigt wurde',
      note: 'Ob das vorkommen kann, hängt davon ab, ob das Formular ein verborgenes Feld vergisst. Das wurde nicht geprüft.',
    },
    'who-as-annotated': {
      title: 'Hypertonie, Protein im Urin keines oder +, wie die Anmerkung in der Codedatei es hat',
      note: '140 bis unter 160, und 160 und darüber.',
    },
    'who-as-coded': {
      title: 'Dasselbe, wie der Code es hat',
      note: 'Aus dem halboffenen Bereich wurde ein geschlossener: 140 bis einschließlich 160.',
    },
    'who-row-24': {
      title: 'Präeklampsie, Protein ++, die zwei systolischen Klauseln (Zeilen 24 und 25)',
      note: 'Zeile 24 prüft 140 und darunter; die Anmerkung derselben Zeile sagt 140 oder darüber. Der Code folgt der Prüfung.',
    },
  },
  /** By fact, `fact.value`, `row.id` and `says.what`. */
  labels: {
    igmAvidity: 'IgM (Avidität)',
    'igmAvidity.negative': 'negativ',
    'igmAvidity.negative-below-60': 'negativ (unter 60\u00a0% stehen geblieben)',
    'igmAvidity.negative-above-60': 'negativ (über 60\u00a0% stehen geblieben)',
    'igmAvidity.positive-below-60': 'positiv (unter 60\u00a0%)',
    'igmAvidity.positive-above-60': 'positiv (über 60\u00a0%)',
    igg: 'IgG',
    'igg.negative': 'negativ',
    'igg.positive': 'positiv',
    week: 'Schwangerschaftswoche',
    'week.below-16': 'unter 16',
    'week.at-16': 'genau 16',
    'week.above-16': 'über 16',
    'week.unknown': 'nicht bekannt',
    systolic: 'Systolischer Druck, mmHg',
    'systolic.below-140': 'unter 140',
    'systolic.at-140': 'genau 140',
    'systolic.from-140-below-160': '140 bis unter 160',
    'systolic.above-140-to-160': 'über 140, bis 160',
    'systolic.at-160': 'genau 160',
    'systolic.above-160': 'über 160',
    'row.susceptible': 'empfänglich',
    'row.immune-1': 'immun, erste Klausel',
    'row.immune-2': 'immun, zweite Klausel',
    'row.positive-1': 'positiv, erste Klausel',
    'row.positive-2': 'positiv, zweite Klausel',
    'row.positive-3': 'positiv, dritte Klausel',
    'row.hypertension': 'Hypertonie',
    'row.severe': 'schwere Hypertonie',
    'row.row-24': 'Zeile 24',
    'row.row-25': 'Zeile 25',
    'says.susceptible': 'Hinweis „empfänglich“',
    'says.immune': 'Hinweis „immun“',
    'says.positive': 'Hinweis „positiv: nach Protokoll behandeln und überweisen“',
    'says.hypertension': 'Hypertonie',
    'says.severe': 'schwere Hypertonie',
    'says.pre-eclampsia': 'Präeklampsie',
  },
};
