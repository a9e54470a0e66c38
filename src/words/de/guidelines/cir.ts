import type { cirWords as english } from '../../en/guidelines/cir.ts';
import type { Like } from '../../like.ts';

/** What the CIR laboratory table says of a pattern, and why a row is not followed. */
export const cirWords: Like<typeof english> = {
  'cir-1':
    'Zeile 1 der Tabelle des CIR-Labors: Immunität ist vorhanden, nichts weiter nötig. Nur befolgt ohne kürzliches Exanthem, Kontakt, Reise, Immunschwäche, Blutprodukt, auffälligen Ultraschall, Augenerkrankung, späten Ersttest oder ein früheres negatives IgG oder reaktives IgM dieser Schwangerschaft.',
  'cir-1-cmv':
    'Zeile 1 der Tabelle des CIR-Labors: immun, aber eine Reaktivierung zählt in der Schwangerschaft, daher beobachten und IgM wiederholen. Die IgM-Kontrolle ist das Vorgehen dieses Labors: IgM zeigt eine Reaktivierung weder an noch schließt es sie aus; sie wird daher nur angeboten, wo der Standort sie gewählt hat.',
  'cir-2':
    'Zeile 2 der Tabelle des CIR-Labors: IgG-Immunoblot und IgG-Avidität. Der Immunoblot wird befolgt; die Avidität wartet, bis IgG eindeutig positiv ist, eine zweite Probe kommt hinzu, und bis dahin wird sie wie empfänglich betreut.',
  'cir-2-rubella':
    'Zeile 2 der Tabelle des CIR-Labors: IgG-Immunoblot und IgG-Avidität. Avidität bei schwachem IgG ist unzuverlässig; dokumentierte Dosen, Exanthem und Kontakt entscheiden über die Betreuung, und eine zweite Probe zählt mehr.',
  'cir-3':
    'Zeile 3 der Tabelle des CIR-Labors: Immunität ist vorhanden, weitere Untersuchungen sind nicht nötig. Nicht befolgt: Eine Probe mit reaktivem IgM kann eine alte nicht von einer kürzlichen Infektion unterscheiden; die beschädigte Zeile liest sich als bekannte Immunität, die ein dokumentiertes früheres IgG braucht.',
  'cir-3-cmv':
    'Zeile 3 der Tabelle des CIR-Labors: IgM-Immunoblot. Allein nicht genug: Ein Immunoblot stützt, datiert aber nicht; Avidität, eine zweite IgM-Methode und eine zweite Probe kommen hinzu, außer ein früheres IgG ist dokumentiert.',
  'cir-4':
    'Zeile 4 der Tabelle des CIR-Labors: beobachten, IgM in der Schwangerschaft wiederholen. Teilweise befolgt: Wo sie kontrolliert wird, werden IgG und IgM zusammen bestimmt, weil Serokonversion ohne IgM vorkommt; Hygieneberatung kommt hinzu.',
  'cir-4-rubella':
    'Zeile 4 der Tabelle des CIR-Labors: beobachten, IgM in der Schwangerschaft wiederholen. Bei Röteln nicht befolgt: IgM ohne Exanthem oder Kontakt täuscht, eine Kontrolle bedeutet IgG; Beratung zu Kontakten und Impfung nach der Entbindung (bei Planung: vor der Konzeption) kommen hinzu.',
  'cir-5':
    'Zeile 5 der Tabelle des CIR-Labors: IgM-Immunoblot. Angeboten, aber allein entscheidet er nichts: Eine zweite Probe zeigt, ob IgG erscheint.',
  'cir-6':
    'Zeile 6 der Tabelle des CIR-Labors, Ersttest in der Mitte der Schwangerschaft: IgG-Immunoblot, Avidität und IgM-Immunoblot. Alle drei werden angeboten; aufbewahrtes Serum und ein Referenzlabor kommen hinzu, weil eine hohe Avidität nicht mehr bis zur Konzeption zurückreicht.',
  'cir-gap-positive-grey':
    'Die Tabelle des CIR-Labors hat keine Zeile für positives IgG mit grenzwertigem IgM; es wird hier wie ein reaktives IgM gelesen, mit Avidität und einer zweiten Methode.',
  'cir-gap-grey-grey': 'Die Tabelle des CIR-Labors hat keine Zeile für IgG und IgM beide grenzwertig.',
  'cir-gap-grey-positive':
    'Die Tabelle des CIR-Labors hat keine Zeile für grenzwertiges IgG mit positivem IgM, ein Muster, das der Beginn einer Infektion sein kann.',
  'cir-gap-igm-not-done': 'Die Tabelle des CIR-Labors hat keine Zeile für eine Probe ohne IgM.',
  'cir-gap-igg-not-done': 'Die Tabelle des CIR-Labors hat keine Zeile für eine Probe ohne IgG.',
  'cir-gap-unread':
    'Die Tabelle des CIR-Labors hat keine Zeile für ein Ergebnis, das aussteht oder sich nicht lesen lässt.',
  'cir-gap-newborn':
    'Die Tabelle des CIR-Labors hat keine Zeile für ein Neugeborenes; ihre Zeilen für Erwachsene gelten nicht für Säuglinge.',
};
