import type * as english from '../en/charts.ts';
import type { Like } from '../like.ts';

const TREATED = 'Fast alle Frauen wurden behandelt; dies ist daher nicht der Verlauf ohne Behandlung.';
const WIDE = 'Die Balken sind breit: Es wurden wenige gezählt, oder Studien unterscheiden sich.';

export const chartWords: Like<typeof english.chartWords> = {
  'toxoplasma-transmission': {
    title: 'Toxoplasma: Übertragung auf das Kind, nach der Woche der Infektion der Mutter',
    of: 'Infizierte Kinder, Prozent der infizierten Mütter',
    caption: `Je später die Mutter sich infiziert, desto öfter das Kind, und desto milder verläuft es: zusammen mit der nächsten Abbildung lesen. ${TREATED}`,
  },
  'toxoplasma-signs': {
    title: 'Toxoplasma: Zeichen bei einem infizierten Kind, nach der Woche der Infektion der Mutter',
    of: 'Kinder mit Zeichen, Prozent der infizierten Kinder',
    caption: `Je früher die Mutter sich infiziert, desto öfter hat ein infiziertes Kind Zeichen. ${TREATED}`,
  },
  'rubella-infection': {
    title: 'Röteln: Übertragung auf das Kind, nach der Woche des Exanthems der Mutter',
    of: 'Infizierte Kinder, Prozent der Mütter mit Exanthem',
    caption: `Die Infektion nimmt zur Mitte der Schwangerschaft ab und steigt wieder an; Defekte tun das nicht, daher zusammen mit der nächsten Abbildung lesen. ${WIDE}`,
  },
  'rubella-defects': {
    title: 'Röteln: Defekte bei einem infizierten Kind, nach der Woche des Exanthems der Mutter',
    of: 'Kinder mit Defekten, Prozent der infizierten Kinder',
    caption:
      'Von 13 bis 16 Wochen war Taubheit der einzige Defekt. Nach 16 Wochen wurde bei 63 Kindern keiner beobachtet, was zu einem wahren Anteil von bis zu 6\u00a0% passt; einzelne Fälle von Taubheit werden von anderen berichtet.',
  },
  'cmv-transmission': {
    title: 'CMV: Übertragung auf das Kind, nach dem Zeitpunkt der Primärinfektion der Mutter',
    of: 'Infizierte Kinder, Prozent der infizierten Mütter',
    caption: `Je später die Primärinfektion, desto öfter wird sie übertragen. ${WIDE}`,
  },
  'cmv-outcome': {
    title: 'CMV: Schädigung eines infizierten Kindes, nach dem Zeitpunkt der Primärinfektion der Mutter',
    of: 'Geschädigte Kinder, Prozent der infizierten Kinder',
    caption:
      'Schädigung folgt vor allem auf Infektionen um die Konzeption und im ersten Trimenon; zwei Übersichtsarbeiten geben 40\u00a0% bis 50\u00a0% und 51\u00a0% bis 57\u00a0% nach einer im ersten Trimenon an. „Keine beobachtet“ ist nicht keine: Die Balken zeigen, was noch passt.',
  },
};

export const seriesWords: Like<typeof english.seriesWords> = {
  'toxo-transmission-syrocot': { name: 'SYROCOT 2007', note: '26 Kohorten, 1.721 Mütter.' },
  'toxo-transmission-dunn': {
    name: 'Dunn 1999',
    note: '603 Frauen, mindestens 564 behandelt; die Intervalle und der Wert bei 13 Wochen sind aus dem Gedächtnis.',
  },
  'toxo-signs-dunn': {
    name: 'Dunn 1999',
    note: '153 infizierte Kinder, 4,5 Jahre nachbeobachtet (Median); die Werte nach Woche sind aus dem Gedächtnis.',
  },
  'rubella-infection-miller': {
    name: 'Miller 1982',
    note: 'Zahlen aus dem Gedächtnis und am Abstract geprüft; Intervalle hier aus den Zahlen hergeleitet. Nur Mütter mit Exanthem.',
  },
  'rubella-igm-cradock-watson': {
    name: 'Cradock-Watson 1980',
    note: '304 Säuglinge; die mit Röteln-IgM bei der Geburt. Nach bestehen bleibendem IgG waren die Anteile 71\u00a0%, 28\u00a0% und 94\u00a0%, und die wahren liegen dazwischen.',
  },
  'rubella-defects-miller': {
    name: 'Miller 1982',
    note: 'Zahlen aus dem Gedächtnis und am Abstract geprüft; Intervalle hier aus den Zahlen hergeleitet. Nur Mütter mit Exanthem.',
  },
  'cmv-transmission-chatzakis': {
    name: 'Chatzakis 2020',
    note: '10 Studien, 2.942 ungeborene Kinder; was als „um die Konzeption“ zählt, ist von Studie zu Studie verschieden.',
  },
  'cmv-insult-chatzakis': {
    name: 'Chatzakis 2020',
    note: '10 Studien, 796 ungeborene Kinder; Befunde im Gehirn vor der Geburt oder neurologische Symptome bei der Geburt. Die Werte wurden gelesen, ihre Zuordnung zu den Zeiträumen ist aus dem Gedächtnis.',
  },
  'cmv-sequelae-faure-bardon': {
    name: 'Faure-Bardon 2019',
    note: 'Bleibende Schädigung, mediane Nachbeobachtung 24 Monate.',
  },
};

export const periodWords: Like<typeof english.periodWords> = {
  w13: '13 Wochen',
  w26: '26 Wochen',
  w36: '36 Wochen',
  to10: 'vor 11 Wochen',
  'w11-12': '11 bis 12 Wochen',
  'w13-16': '13 bis 16 Wochen',
  'w17-18': '17 bis 18 Wochen',
  'w19-22': '19 bis 22 Wochen',
  'w23-26': '23 bis 26 Wochen',
  'w27-30': '27 bis 30 Wochen',
  'w31-36': '31 bis 36 Wochen',
  from37: 'nach 36 Wochen',
  from19: 'ab 19 Wochen',
  'w12-16': '12 bis 16 Wochen',
  'w24-28': '24 bis 28 Wochen',
  'last-month': 'letzter Monat',
  before: 'vor der Konzeption',
  around: 'um die Konzeption',
  'trimester-1': 'erstes Trimenon',
  'trimester-2': 'zweites Trimenon',
  'trimester-3': 'drittes Trimenon',
};

/** Periods that are no weeks, as short as an axis needs them. */
export const axisWords: Like<typeof english.axisWords> = {
  before: 'vor',
  around: 'um',
  'trimester-1': '1.',
  'trimester-2': '2.',
  'trimester-3': '3.',
};
