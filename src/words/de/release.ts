/** About the build itself: its hash, the one file, what it is made of. */
import type { releaseWords as english } from '../en/release.ts';
import type { Like } from '../like.ts';

export const releaseWords: Like<typeof english> = {
  single: (day) =>
    `Eine einzelne Datei vom ${day}. Sie aktualisiert sich nicht und erfährt nicht, wenn eine Tabelle zurückgezogen wird: Eine neuere gibt es dort, woher diese kam.`,
  hash: 'Prüfsumme der Ausgabe',
  hashHint:
    'SHA-256 über alle Dateien dieser App außer der Seite, die sie zeigt. Ist die Zahl dieselbe wie in der Ausgabe, ist diese Kopie die veröffentlichte.',
  notBuilt: 'keine: Die Seite kommt von einem Entwicklungsserver',
  file: 'Eine Datei für Rechner, auf denen nichts installiert werden kann',
  fileHint:
    'Die ganze App als eine Seite, die von einer Platte oder einem USB-Stick geöffnet wird, ohne Server und ohne Netz. Sie gibt dieselben Antworten und aktualisiert sich nicht.',
  save: (name) => `${name} speichern`,
  licences: 'Lizenzen dessen, was enthalten ist',
};
