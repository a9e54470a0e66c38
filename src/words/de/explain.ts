/** Around the cards that are shown to the patient: what stands on them comes from the leaflet. */
import type { explain as english } from '../en/explain.ts';
import type { Like } from '../like.ts';

export const explain: Like<typeof english> = {
  title: 'Ergebnis erklären',
  region: 'Karten. Die Pfeiltasten blättern.',
  back: {
    part: 'Jetzt Sie',
    text: 'Bitte sagen Sie mir in Ihren Worten: Was haben wir gefunden, und wie geht es weiter?',
  },
  card: (at: number, all: number) => `Karte ${at} von ${all}`,
  before: 'Vorige Karte',
  after: 'Nächste Karte',
  leave: 'Zurück zum Ergebnis',
  language: 'Sprache',
  notLoaded: 'Diese Sprache konnte nicht geladen werden.',
  none: 'Es gibt kein Ergebnis zu erklären',
  noneLead: 'Die Karten entstehen aus dem Ergebnis eines offenen Falls. Zuerst die Ergebnisse eingeben.',
  start: 'Fall beginnen',
};
