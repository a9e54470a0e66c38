/** The words of the pictures of pregnancy weeks and of antibodies, in German. */
import type { pictureWords as english } from '../en/pictures.ts';
import type { Like } from '../like.ts';
import { count, form } from './plural.ts';

const weeks = (n: number) => count(n, 'Woche', 'Wochen');

/** Up to three weeks in days, then in weeks, as after "nach" or "ab": "14 Tagen", "21 Wochen". */
const after = (n: number) => (n <= 21 ? count(n, 'Tag', 'Tagen') : weeks(Math.round(n / 7)));

/** "7 bis 14 Tagen", "3 Tagen bis 5 Wochen". */
const range = (from: number, to: number) => {
  const [first, last] = [after(from), after(to)];
  const [number = '', unit = ''] = first.split(' ');
  return unit !== '' && last.endsWith(unit) ? `${number} bis ${last}` : `${first} bis ${last}`;
};

/** Weeks and days from the last period: "12 Wochen + 3 Tage", "5 Wochen vor der letzten Periode". */
const moment = (n: number) => {
  const rest = Math.abs(n) % 7;
  const whole = weeks(Math.floor(Math.abs(n) / 7));
  const text = rest === 0 ? whole : `${whole} + ${count(rest, 'Tag', 'Tage')}`;
  return n < 0 ? `${text} vor der letzten Periode` : text;
};

/** A whole week in a sentence: "12 Wochen", "5 Wochen vor der letzten Periode". */
const week = (n: number) => moment(n * 7);
const laterThan = (n: number) => (n < 0 ? `später als ${week(n)}` : `später als mit ${week(n)}`);

export const pictureWords: Like<typeof english> = {
  timeline: {
    title: 'In den Schwangerschaftswochen',
    axis: 'Wochen seit der letzten Periode',
    moment,
    described: (caption: string) => `Zeitachse. ${caption} Alles davon steht in der Tabelle darunter.`,

    marks: {
      conception: 'Konzeption, um Woche 2',
      sample: (at: string) => `Diese Probe: ${at}`,
      earlier: (many: number) => form(many, 'Frühere Probe', 'Frühere Proben'),
      rash: 'Beginn des Exanthems',
      contact: 'Letzter Kontakt',
      vaccine: 'Letzte Rötelnimpfung',
    },
    beyond: (name: string) => `${name} (weiter zurück)`,
    possible: 'Erstinfektion möglich',
    undated: 'Erstinfektion: kein Datum',
    unlikely: 'Unwahrscheinlich bei hoher Avidität',

    caption: {
      sample: (at: string) => `Probenahme: ${at}.`,
      unlikely: (at: string, from: number) =>
        `Probenahme: ${at}; eine hohe Avidität macht eine Erstinfektion ${laterThan(from)} unwahrscheinlich.`,
      disputed: (at: string, from: number) =>
        `Probenahme: ${at}; eine hohe Avidität spricht gegen eine Erstinfektion ${laterThan(from)}, aber das Ergebnis stützt sich nicht darauf.`,
      any: 'Eine Erstinfektion ist vor der Probe und danach möglich; diese Ergebnisse datieren sie nicht.',
      untilSample:
        'Eine Erstinfektion ist jederzeit bis zur Probe möglich; diese Ergebnisse datieren sie nicht.',
      until: (to: number) =>
        `Eine Erstinfektion ist bis ${week(to)} möglich; nichts hier datiert sie genauer.`,
      before: 'Davor ist sie möglich; nichts hier datiert sie genauer.',
      between: (from: number, to: number) =>
        `Eine Erstinfektion ist von ${week(from)} bis ${week(to)} möglich; nichts hier datiert sie genauer.`,
      later: (from: number) =>
        `Eine Erstinfektion ist ab ${week(from)} möglich: Eine sehr kürzliche zeigt sich noch nicht, und eine kann noch kommen.`,
      'no-date':
        'Wann die Antikörper entstanden, lässt sich aus diesen Ergebnissen nicht sagen; daher ist keine Spanne gezeichnet.',
      'not-first':
        'Eine Reinfektion oder Reaktivierung hinterlässt in diesen Tests kein Datum; daher ist keine Spanne gezeichnet.',
    },
    none: {
      planning: 'Es gibt noch keine Schwangerschaft; daher ist in ihren Wochen nichts gezeichnet.',
      newborn:
        'Wann die Mutter infiziert wurde, lässt sich aus den Tests des Säuglings nicht sagen; daher ist in den Schwangerschaftswochen nichts gezeichnet.',
      'week-not-known':
        'Die Woche der Probe ist nicht bekannt; daher lässt sich in den Schwangerschaftswochen nichts zeichnen.',
    },
  },

  bands: {
    title: 'Wie die Antikörper kommen und gehen',
    lead: 'Dasselbe Bild für jede Infektion, als hätte sie bei der Konzeption begonnen. Es ist aus den darin genannten Quellen zusammengesetzt und kein Verlauf einer einzelnen Frau.',
    scheme: {
      infection: 'Schematisch, nicht die Kurve dieser Patientin: wie nach einer Infektion bei der Konzeption',
      rash: 'Schematisch, nicht die Kurve dieser Patientin: wie nach einem Exanthem mit Beginn bei der Konzeption',
    },
    legend:
      'Dicke Linie: meist nachweisbar. Dünne Linie: bei einigen; Quellen und Frauen unterscheiden sich.',
    names: {
      igm: 'IgM',
      igg: 'IgG',
      'low-avidity': 'Avidität niedrig',
      'high-avidity': 'Avidität hoch',
    },
    caption: (igmFrom: number, igmTo: number, highFrom: number) =>
      `Nach einer Infektion bei der Konzeption ist IgM meist von ${week(igmFrom)} bis ${week(igmTo)} nachweisbar, bei einigen Frauen länger. Die Avidität kann ab ${week(highFrom)} hoch sein; daher gibt keines von beiden allein ein Datum.`,
    captionRash: (igmFrom: number, igmTo: number, highFrom: number) =>
      `Nach einem Exanthem bei der Konzeption ist IgM meist von ${week(igmFrom)} bis ${week(igmTo)} nachweisbar, bei einigen Frauen länger. Die Avidität kann ab ${week(highFrom)} hoch sein; daher gibt keines von beiden allein ein Datum.`,
    comes: {
      at: (n: number) => `nachweisbar ab ${after(n)} danach`,
      between: (from: number, to: number) => `nachweisbar ab ${range(from, to)} danach`,
      open: (from: number) => `nachweisbar frühestens ab ${after(from)} danach`,
    },
    goes: {
      stays: 'bleibt',
      between: (from: number, to: number) => `nach ${range(from, to)} verschwunden`,
      open: (from: number) => `frühestens nach ${after(from)} verschwunden, oder bleibt`,
    },
    marks: {
      recalled: 'aus dem Gedächtnis: an der Quelle prüfen',
      derived: 'von diesem Projekt hergeleitet',
    },
  },

  table: {
    open: 'Dasselbe als Tabelle',
    columns: { what: 'Was', when: 'Wann, und woher es stammt' },
    counted: 'gezählt ab der letzten Periode',
    entered: 'eingegeben',
    assessed: 'dieses Ergebnis',
    span: (from: string, to: string) => `${from} bis ${to}`,
    spanTo: (to: string) => `jederzeit bis ${to}`,
    spanFrom: (from: string) => `${from} und später`,
    anyTime: 'jederzeit',
    noDate: 'lässt sich nicht sagen',
  },
};
