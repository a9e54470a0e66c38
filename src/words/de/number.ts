/** A printed number on the form: its fields, what it reads as, and what is said when it cannot be read. */
import type { number as english } from '../en/number.ts';
import type { Like } from '../like.ts';

const list = (parts: readonly string[], word: string) =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} ${word} ${parts[parts.length - 1] ?? ''}`;

export const number: Like<typeof english> = {
  value: 'Wert wie gedruckt',
  valueHint: 'Mit Zeichen und Einheit: 0,85 COI, > 250 IU/mL, 1:16',
  unit: 'Einheit, falls sie getrennt steht',
  beside: 'Was ist daneben gedruckt?',
  ways: {
    limits: 'Grenzwerte, mit oder ohne Graubereich',
    'cut-off': 'Nur ein Cut-off',
    kit: 'Keine Grenzwerte, aber das Testkit ist bekannt',
  },
  printed: 'Grenzwerte wie gedruckt',
  printedHint: 'Freiwillig, etwa <0.7 / 0.7-1.0 / >1.0; füllt die zwei Felder darunter',
  printedUnread: 'Diese Grenzwerte lassen sich hier nicht lesen: die zwei Felder darunter ausfüllen.',
  below: 'Negativ unter',
  upTo: 'Negativ bis',
  from: 'Positiv ab',
  above: 'Positiv über',
  lowBelow: 'Niedrig unter',
  lowUpTo: 'Niedrig bis',
  highFrom: 'Hoch ab',
  highAbove: 'Hoch über',
  sign: (label: string) => `Zeichen von „${label}“`,
  signs: { below: '< unter', 'up-to': '≤ bis', from: '≥ ab', above: '> über' },
  cutOff: 'Cut-off',
  cutOffHint: 'Darunter negativ, ab da positiv',
  cutOffHintAvidity: 'Ab da hoch',
  cutOffRule: 'Einen Graubereich von ±10\u00a0% darum legen',
  cutOffRuleHint:
    'Eine Regel des CIR-Labors für IgM, nicht auf diesem Befund gedruckt. Andere Quellen widersprechen: Graubereiche unterscheiden sich von Testkit zu Testkit.',
  said: 'Das Wort des Labors neben der Zahl',
  saidNone: 'keines',
  kit: {
    label: 'Testkit',
    choose: 'Testkit wählen',
    ofLaboratory: 'Testkits dieses Labors',
    toCheck: 'Gebrauchsanweisung prüfen',
    toType: 'Grenzwerte aus der Gebrauchsanweisung',
    notInsert: (source: string) =>
      `Quelle: ${source}. Nicht die Gebrauchsanweisung: Weicht Ihre ab, deren Grenzwerte eingeben.`,
    noLimits:
      'Der Katalog enthält die Grenzwerte dieses Testkits nicht. Aus der Gebrauchsanweisung eingeben.',
    check: (limits: string) => `Meine Gebrauchsanweisung sagt: ${limits}`,
    recalled:
      'Diese Grenzwerte sind aus dem Gedächtnis, nicht in einer Quelle gelesen. Vor dem Ankreuzen die Gebrauchsanweisung prüfen.',
    validIf: (floor: string) =>
      `Das IgG dieses Serums ist mindestens ${floor}: Darunter bedeutet diese Avidität nichts`,
    mine: 'Das ist das Testkit dieses Labors, auf diesem Gerät gewählt. Kommt der Befund von einem anderen, bitte ändern.',
    whose: 'Testkits dieses Labors wählen',
  },
  sentence: (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
  /** "negativ unter 1.6, positiv ab 3". */
  limitsLine: (low: string, high: string) => `${low}, ${high}`,
  classes: {
    negative: 'negativ',
    grey: 'grenzwertig',
    'low-positive': 'schwach positiv',
    positive: 'positiv',
    low: 'niedrig',
    intermediate: 'intermediär',
    high: 'hoch',
    'not-measurable': 'nicht messbar',
    'not-done': 'nicht durchgeführt',
    pending: 'ausstehend',
  },
  range: {
    below: (limit: string) => `unter ${limit}`,
    upTo: (limit: string) => `bis einschließlich ${limit}`,
    included: (limit: string) => `einschließlich ${limit}`,
    from: (limit: string) => `ab ${limit}`,
    above: (limit: string) => `über ${limit}`,
    between: (low: string, high: string) => `${low} bis ${high}`,
  },
  by: {
    laboratory: 'nach Angabe des Labors',
    limits: 'nach den gedruckten Grenzwerten',
    'cut-off': 'nach dem gedruckten Cut-off',
    'cut-off-rule': 'nach der ±10-%-Regel des CIR-Labors, nicht auf diesem Befund gedruckt',
    kit: (name: string) => `nach dem Testkit ${name}`,
    insert: (name: string) => `nach der Gebrauchsanweisung von ${name}`,
  },
  echo: (word: string, range: string, by: string) =>
    `Wird gelesen als: ${word}${range === '' ? '' : ` (${range})`}, ${by}.`,
  withoutRule: (word: string) => `Ohne die Regel wäre es ${word}.`,

  noValue: 'Den Wert eingeben, wie er gedruckt ist',
  valueForm: 'Der Wert muss eine Zahl sein, etwa 0,85 oder > 250',
  valueBeside: (value: string) =>
    `„${value}“ enthält mehr als eine Zahl, eine Einheit und ein hier bekanntes Wort: die Einheit in ihr eigenes Feld setzen und das Wort des Labors auswählen`,
  ambiguous: (typed: string, readings: readonly string[]) =>
    `${typed} kann ${list(readings, 'oder')} sein: auswählen, was gilt`,
  readAs: (value: string) => `Es ist ${value}`,
  limitAmbiguous: (typed: string, readings: readonly string[]) =>
    `${typed} kann ${list(readings, 'oder')} sein: den Grenzwert ohne Trennzeichen oder mit einer weiteren 0 am Ende eingeben`,
  noLimits: 'Die Grenzwerte des Labors eingeben, das Testkit wählen oder das Ergebnis in Worten auswählen',
  oneLimit: 'Beide Grenzwerte eingeben oder „Nur ein Cut-off“ wählen',
  belowForm: 'Der untere Grenzwert muss eine Zahl sein, etwa 0.7',
  fromForm: 'Der obere Grenzwert muss eine Zahl sein, etwa 1.0',
  cutOffForm: 'Der Cut-off muss eine Zahl sein, etwa 1.0',
  reversed: 'Der untere Grenzwert darf nicht über dem oberen liegen',
  both: (limit: string) =>
    `${limit} darf nicht zu beiden Seiten zugleich gehören: das Zeichen eines Grenzwerts neu wählen`,
  twoKinds: 'Die Grenzwerte müssen beide Zahlen oder beide Titer sein, in einer Einheit',
  printedDiffers:
    'Die Grenzwerte wie gedruckt und die zwei Felder unterscheiden sich: eines davon berichtigen',
  noKit: 'Das Testkit wählen, die Grenzwerte des Labors eingeben oder das Ergebnis in Worten auswählen',
  kitUnchecked: 'Die Gebrauchsanweisung prüfen und ankreuzen, was sie sagt, oder ihre Grenzwerte eingeben',
  kitInvalid: 'Ankreuzen, dass das IgG hoch genug ist, oder „Nicht messbar“ wählen',
  undecided: (value: string, classes: readonly string[]) =>
    `${value} lässt sich nicht einordnen: Es kann hier ${list(classes, 'oder')} sein. Das Labor fragen oder „Weiß ich nicht“ wählen`,
  avidityBelow: (value: string) =>
    `${value} liegt unter dem Cut-off, wo eine Avidität niedrig oder intermediär sein kann: beide Grenzwerte eingeben oder das Wort des Labors auswählen`,
  twoUnits: (value: string, unit: string) =>
    `Der Wert ${value} und die Einheit ${unit} passen nicht zusammen`,
  unitAgainst: (unit: string, limits: string) =>
    `Der Wert ist in ${unit} und die Grenzwerte sind in ${limits}: Das wird nie umgerechnet`,
  unitAgainstKit: (unit: string, kit: string) =>
    `Der Wert ist in ${unit}, und dieses Testkit misst in ${kit}`,
  noUnit: 'keine Einheit',
  titres: 'Titer',
  wordsDiffer: 'Das Wort im Wert und das Wort des Labors unterscheiden sich: eines davon berichtigen',
  disagree: 'Das Wort und die Zahl stimmen nicht überein. Was gilt?',
  disagreeHint: 'Wenn Sie es nicht sagen können, das Labor fragen und oben „Weiß ich nicht“ wählen.',
  holds: (word: string, by: string) => `${word}, ${by}`,
  noHolds: 'Auswählen, was gilt: das Wort des Labors oder seine Zahl',

  compare: {
    title: (value: string) => `Wie andere Testkits ${value} lesen würden`,
    lead: 'Dieselbe Zahl, gelesen mit den Grenzwerten jedes Testkits im Katalog. Eine Zahl ohne ihr Testkit ist kein Ergebnis.',
    noUnit: 'Es wurde keine Einheit angegeben: Jedes Testkit liest die Zahl in seiner eigenen Einheit.',
    kit: 'Testkit',
    limits: 'Negativ / positiv',
    limitsAvidity: 'Niedrig / hoch',
    reads: 'Wird gelesen als',
    undecided: 'nicht einzuordnen',
    'other-unit': 'nicht vergleichbar',
    recalled: 'aus dem Gedächtnis',
    fit: (kits: readonly string[]) => `Diese Grenzwerte passen zu: ${list(kits, 'und')}.`,
    fitNone: 'Diese Grenzwerte passen zu keinem Testkit des Katalogs.',
  },
  shown: {
    kit: (name: string) => `Testkit ${name}`,
    rule: '±10-%-Regel des CIR-Labors, nicht gedruckt',
  },
};
