/** The page of the kit catalogue, on which a laboratory marks its own kits. */
import type { kitWords as english } from '../en/kits.ts';
import type { Like } from '../like.ts';
import { count } from './plural.ts';

export const kitWords: Like<typeof english> = {
  title: 'Testkits dieses Labors',
  lead: 'Eine Zahl bedeutet nur mit ihren Grenzwerten etwas, und Grenzwerte unterscheiden sich von Testkit zu Testkit. Die hier verwendeten Testkits markieren: Sie stehen dann zuerst, wo eine Zahl eingegeben wird, und das einzige Testkit für einen Test ist schon gewählt.',
  rule: 'Auf dem Befund gedruckte Grenzwerte haben Vorrang vor dieser Liste. Keine Zeile wurde in einer Gebrauchsanweisung gelesen: Jede sagt, woher ihre Grenzwerte kommen. Mit „aus dem Gedächtnis“ markierte Zeilen ordnen nichts ein, bis jemand die Gebrauchsanweisung geprüft hat.',
  here: 'Hier verwendet',
  hereOf: (kit: string) => `${kit} wird hier verwendet`,
  kept: (n: number) => `Auf diesem Gerät gespeichert: ${count(n, 'Testkit', 'Testkits')}.`,
  notKept: (n: number) =>
    `${count(n, 'Testkit', 'Testkits')}, bis diese Seite geschlossen wird. Dieser Browser lässt die Seite die Wahl nicht speichern.`,
  nothingElse:
    'Nur die Namen der Testkits werden gespeichert, nichts aus einem Fall. Das Löschen der Browserdaten entfernt sie.',
  kit: 'Testkit',
  test: 'Test',
  limits: 'Grenzwerte',
  source: 'Quelle',
  market: (market: string) => `Markt: ${market}`,
  insert: (version: string) => `Gebrauchsanweisung ${version}`,
  noInsert: 'keine Gebrauchsanweisung gelesen',
  readOn: (day: string) => `gelesen am ${day}`,
  noLimits: 'nicht im Katalog: aus der Gebrauchsanweisung eingeben',
  bands: 'Banden, vom Labor gelesen',
  validIf: (floor: string) => `Zählt nur bei einem IgG von mindestens ${floor}`,
  found: 'gefunden',
  recalled: 'aus dem Gedächtnis',
  kinds: {
    insert: 'Gebrauchsanweisung',
    paper: 'Artikel',
    'maker page': 'Seite des Herstellers',
    'laboratory page': 'Seite des Labors',
    recalled: 'aus dem Gedächtnis',
  },
  markers: { igg: 'IgG', igm: 'IgM', iga: 'IgA', avidity: 'IgG-Avidität', blot: 'Immunoblot' },
  tool: {
    title: 'Eine Zahl, jedes Testkit',
    lead: 'Warum eine Zahl ohne ihr Testkit kein Ergebnis ist.',
    number: 'Eine Zahl mit ihrer Einheit',
    hint: 'Etwa 2,5 IU/mL',
    test: 'Test',
    form: 'Es muss genau eine Zahl sein, etwa 0,85 oder > 250',
  },
};
