/** The pages that set the sources side by side. */
import type { compareWords as english } from '../en/compare.ts';
import type { Like } from '../like.ts';

export const compareWords: Like<typeof english> = {
  title: (pathogen: string) => `Quellen nebeneinander: ${pathogen}`,
  back: 'Zurück zum Ergebnis',
  ours: 'Was hier gesagt wird',
  first: 'Erste Schritte',
  none: 'Es gibt noch kein Ergebnis zu vergleichen.',
  noneOf: (pathogen: string) => `Der offene Fall hat kein Ergebnis zu ${pathogen} zum Vergleichen.`,
  noneLead:
    'Zuerst einen Befund lesen; sein Ergebnis führt hierher. Von einem Fall wird nichts behalten, sobald die Seite geschlossen ist.',
  start: 'Befund lesen',
  cannotSay:
    'Dieses Ergebnis lässt sich hier nicht interpretieren. Was die Quellen zu seinem Muster sagen, steht trotzdem darunter.',
  lead: 'Was jede Quelle der Tabellen zu diesem Muster sagt, in unseren Worten. Abweichende Quellen stehen zuerst.',
  cir: 'Die Tabelle des CIR-Labors',
  cirLead:
    'Die Tabelle des Labors, aus der dieses Projekt entstand; jede ihrer Zeilen ist erhalten, ob befolgt oder nicht.',
  cirNone: 'Die Tabelle des CIR-Labors sagt nichts zu diesem Muster.',
  groups: {
    differs: 'Sie weichen ab',
    agrees: 'Sie stimmen überein',
    silent: 'Sie haben keine Zeile dafür',
  },
  stances: { differs: 'Weicht ab', agrees: 'Stimmt überein', silent: 'Keine Zeile' },
  noOthers: 'Keine andere Quelle der Tabellen sagt etwas zu genau diesem Muster.',
  source: 'Quelle',
  seen: 'Wie sie gesehen wurde',
  advice: 'Was sie empfiehlt',
  difference: 'Was anders ist',
  conclusion: (title: string) => `Sie schließt: ${title}.`,
  notOurs: 'Sie empfiehlt, und wir nicht:',
  notTheirs: 'Wir empfehlen, und sie spricht dagegen:',
  words: 'Wie ihr Text sagt.',
  nothing: 'Nichts in Schluss oder Schritten.',
  topics: 'Fragen, die dieses Ergebnis berührt',
  topicsLead: 'Wo genannte Quellen verschiedener Ansicht sind und was hier getan wird.',
  noTopics: 'Keine der Fragen, in denen Quellen voneinander abweichen, berührt dieses Ergebnis.',
  here: 'Hier:',
  finding: (number: string) => `Fundstelle ${number}`,
  allTitle: 'Wo Quellen voneinander abweichen',
  allLead:
    'Fragen, in denen genannte Quellen verschiedener Ansicht sind, mit Land und Jahr, und was hier getan wird. Nichts davon bleibt einem Ergebnis verborgen: Was es betrifft, steht daneben.',
  allNone: 'Hier steht noch keine Frage.',
  openCase: (pathogen: string) => `Der offene Fall: ${pathogen} nebeneinander`,
  recalled: 'aus dem Gedächtnis, zu prüfen',
};
