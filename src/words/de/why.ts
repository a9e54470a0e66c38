import type { whyWords as english } from '../en/why.ts';
import type { Like } from '../like.ts';

/** What a fact takes to obtain. */
const cost: Like<typeof english.cost> = {
  question: 'Eine Frage',
  stored: 'Ein älterer Befund oder eine aufbewahrte Probe',
  'same-serum': 'Ein weiterer Test aus diesem Serum',
  'new-sample': 'Eine neue Probe',
  invasive: 'Invasive Probenahme',
};

/** Why each class stands where it does. */
const costReason: Like<typeof english.costReason> = {
  question: 'braucht eine Minute und sonst nichts',
  stored: 'gibt es schon: muss gefunden oder angefordert werden',
  'same-serum': 'braucht das Labor, nicht die Person',
  'new-sample': 'braucht die Person noch einmal, und Warten',
  invasive: 'kann schaden; Zählen allein spricht daher nie dafür',
};

export const whyWords: Like<typeof english> = {
  sources: 'Quelle',

  next: {
    /** Put after the fact that stands first. */
    asked: (row: string) => `Zeile ${row} fragt danach.`,
    notAsked:
      'Keine Zeile fragt danach; es steht zuerst, weil es viel klären würde und wenig Aufwand braucht.',
    settles: (n: number, of: number) =>
      of === 1
        ? `Es würde ${n} von dem ${of} anderen Schluss klären, den eine weitere Angabe bringen könnte:`
        : `Es würde ${n} der ${of} anderen Schlüsse klären, die eine weitere Angabe bringen könnte:`,
    settlesNothing:
      'Für sich allein bringt es keinen anderen Schluss: Es ändert, was getan wird, oder zählt zusammen mit einer anderen Angabe.',
    noAdvice: 'Das ist keine Empfehlung, eine Probe zu nehmen.',
  },

  cost,
  costReason,
  order: 'Wie diese Reihenfolge entstand',
  orderLead:
    'Das Günstigste zuerst; was schon bekannt ist, kommt zuletzt, weil es falsch sein müsste. Die Reihenfolge wurde hier hergeleitet und keiner Quelle entnommen:',
  held: 'Schon eingegeben: Es müsste falsch sein',

  narrowing: {
    title: 'Wie die Antworten es eingrenzten',
    still: 'Was noch offen ist',
    caption:
      'Jede Zeile ist eine Antwort, jedes Zeichen ein Schluss, den die Tabelle danach noch erreichen könnte, mit seiner höchsten Dringlichkeit; ein Kreuz ist einer, der gerade weggefallen ist. Ein Zeichen kann zu lange bleiben, keines verschwindet zu früh.',
    start: 'Vor der ersten Antwort',
    end: 'Alles Übrige nicht bekannt',
    described: (counts: readonly number[]) =>
      `Noch offene Schlüsse: ${counts.join(', dann ')}. Die Tabelle darunter sagt, welche.`,
    table: 'Dasselbe als Tabelle',
    columns: { answer: 'Antwort', open: 'Noch offen', gone: 'Weggefallen' },
    nothing: 'keine',
    left: 'Übrig',
    urgency: { none: 'nichts weiter', routine: 'Routine', soon: 'diese Woche', today: 'heute' },
    none: 'Für diesen Fall lässt sich keiner Tabelle folgen.',
  },
};
