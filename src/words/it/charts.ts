import type {
  axisWords as englishAxis,
  chartWords as englishCharts,
  periodWords as englishPeriods,
  seriesWords as englishSeries,
} from '../en/charts.ts';
import type { Like } from '../like.ts';

const TREATED = 'Quasi tutte le donne sono state trattate: non è quindi il decorso senza terapia.';
const WIDE = 'Le barre sono ampie: pochi casi contati, o gli studi differiscono.';

export const chartWords: Like<typeof englishCharts> = {
  'toxoplasma-transmission': {
    title: 'Toxoplasma: infezione trasmessa al bambino, per settimana dell’infezione materna',
    of: 'Bambini infetti, percento delle madri infette',
    caption: `Più tardi si infetta la madre, più spesso si infetta il bambino, e con decorso più lieve: leggere con la figura successiva. ${TREATED}`,
  },
  'toxoplasma-signs': {
    title: 'Toxoplasma: segni in un bambino infetto, per settimana dell’infezione materna',
    of: 'Bambini con segni, percento dei bambini infetti',
    caption: `Più presto si infetta la madre, più spesso un bambino infetto ha segni. ${TREATED}`,
  },
  'rubella-infection': {
    title: 'Rosolia: infezione trasmessa al bambino, per settimana dell’esantema materno',
    of: 'Bambini infetti, percento delle madri con esantema',
    caption: `L’infezione cala verso la metà della gravidanza e poi risale; i difetti no: leggere con la figura successiva. ${WIDE}`,
  },
  'rubella-defects': {
    title: 'Rosolia: difetti in un bambino infetto, per settimana dell’esantema materno',
    of: 'Bambini con difetti, percento dei bambini infetti',
    caption:
      'Da 13 a 16 settimane la sordità era l’unico difetto. Dopo 16 settimane non ne è stato osservato alcuno in 63 bambini, il che è compatibile con una quota reale fino al 6%; altri riportano singoli casi di sordità.',
  },
  'cmv-transmission': {
    title: 'CMV: infezione trasmessa al bambino, per epoca dell’infezione primaria materna',
    of: 'Bambini infetti, percento delle madri infette',
    caption: `Più tardiva l’infezione primaria, più spesso passa. ${WIDE}`,
  },
  'cmv-outcome': {
    title: 'CMV: danno in un bambino infetto, per epoca dell’infezione primaria materna',
    of: 'Bambini con danno, percento dei bambini infetti',
    caption:
      'Il danno segue soprattutto infezioni intorno al concepimento e nel primo trimestre; due revisioni danno 40%-50% e 51%-57% dopo un’infezione nel primo trimestre. «Nessuno osservato» non vuol dire nessuno: le barre mostrano che cosa è ancora compatibile.',
  },
};

export const seriesWords: Like<typeof englishSeries> = {
  'toxo-transmission-syrocot': { name: 'SYROCOT 2007', note: '26 coorti, 1.721 madri.' },
  'toxo-transmission-dunn': {
    name: 'Dunn 1999',
    note: '603 donne, almeno 564 trattate; gli intervalli e il valore a 13 settimane sono a memoria.',
  },
  'toxo-signs-dunn': {
    name: 'Dunn 1999',
    note: '153 bambini infetti, seguiti per 4,5 anni (mediana); i valori per settimana sono a memoria.',
  },
  'rubella-infection-miller': {
    name: 'Miller 1982',
    note: 'Conteggi a memoria e verificati sull’abstract; intervalli elaborati qui dai conteggi. Solo madri con esantema.',
  },
  'rubella-igm-cradock-watson': {
    name: 'Cradock-Watson 1980',
    note: '304 lattanti; quelli con IgM antirosolia alla nascita. Giudicando dalle IgG persistenti le quote erano 71%, 28% e 94%, e quelle vere stanno in mezzo.',
  },
  'rubella-defects-miller': {
    name: 'Miller 1982',
    note: 'Conteggi a memoria e verificati sull’abstract; intervalli elaborati qui dai conteggi. Solo madri con esantema.',
  },
  'cmv-transmission-chatzakis': {
    name: 'Chatzakis 2020',
    note: '10 studi, 2.942 feti; che cosa si intende per «intorno al concepimento» varia da studio a studio.',
  },
  'cmv-insult-chatzakis': {
    name: 'Chatzakis 2020',
    note: '10 studi, 796 feti; reperti cerebrali prima della nascita, o sintomi neurologici alla nascita. I valori sono stati letti, il loro ordine per periodo è a memoria.',
  },
  'cmv-sequelae-faure-bardon': {
    name: 'Faure-Bardon 2019',
    note: 'Danno permanente, follow-up mediano 24 mesi.',
  },
};

export const periodWords: Like<typeof englishPeriods> = {
  w13: '13 settimane',
  w26: '26 settimane',
  w36: '36 settimane',
  to10: 'prima di 11 settimane',
  'w11-12': 'da 11 a 12 settimane',
  'w13-16': 'da 13 a 16 settimane',
  'w17-18': 'da 17 a 18 settimane',
  'w19-22': 'da 19 a 22 settimane',
  'w23-26': 'da 23 a 26 settimane',
  'w27-30': 'da 27 a 30 settimane',
  'w31-36': 'da 31 a 36 settimane',
  from37: 'dopo 36 settimane',
  from19: 'da 19 settimane',
  'w12-16': 'da 12 a 16 settimane',
  'w24-28': 'da 24 a 28 settimane',
  'last-month': 'ultimo mese',
  before: 'prima del concepimento',
  around: 'intorno al concepimento',
  'trimester-1': 'primo trimestre',
  'trimester-2': 'secondo trimestre',
  'trimester-3': 'terzo trimestre',
};

/** Periods that are no weeks, as short as an axis needs them. */
export const axisWords: Like<typeof englishAxis> = {
  before: 'prima',
  around: 'intorno',
  'trimester-1': '1º',
  'trimester-2': '2º',
  'trimester-3': '3º',
};
