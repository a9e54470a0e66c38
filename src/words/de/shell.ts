/** Around every page: the language, the colours, the search. */
import type { shellWords as english } from '../en/shell.ts';
import type { Like } from '../like.ts';
import { count } from './plural.ts';

const places = (many: number) => `${count(many, 'Stelle', 'Stellen')} gefunden`;

export const shellWords: Like<typeof english> = {
  language: 'Sprache',
  languageFailed:
    'Diese Sprache konnte nicht geladen werden. Einmal mit dem Internet verbinden, dann erneut auswählen.',
  notReviewed: 'Diese Übersetzung ist noch nicht klinisch geprüft.',
  theme: 'Farben',
  themes: { system: 'Wie das Gerät', light: 'Hell', dark: 'Dunkel' },
  notKept: 'Dieser Browser speichert nichts; die Wahl gilt, bis die Seite geschlossen wird.',
  help: 'Über diesen Test, in der Bibliothek',
  search: {
    link: 'Suche',
    title: 'Suche',
    lead: 'Tabellen, Bibliothek, Quellen, Testkits und Vorgehen von Standorten. Sie funktioniert offline, und was eingegeben wird, bleibt auf diesem Gerät.',
    label: 'Gesuchte Wörter',
    empty: 'Ein oder mehrere Wörter eingeben, etwa „Avidität“ oder „IgM 12 Wochen“.',
    none: (query: string) =>
      `Nichts enthält „${query}“. Weniger oder kürzere Wörter versuchen, oder den Namen eines Tests oder einer Infektion.`,
    count: places,
    firstOf: (shown: number, many: number) => `${places(many)}, die ersten ${shown} werden gezeigt`,
    more: 'Mehr zeigen',
    kinds: {
      library: 'Bibliothek',
      table: 'Tabelle',
      source: 'Quelle',
      kit: 'Testkit',
      practice: 'Vorgehen eines Standorts',
      position: 'Leitlinien im Vergleich',
    },
  },
};
