import type * as english from '../en/charts.ts';
import type { Like } from '../like.ts';

const TREATED =
  'Presque toutes les femmes étaient traitées\u202f: ce n’est donc pas l’évolution sans traitement.';
const WIDE = 'Les barres sont larges\u202f: peu de cas comptés, ou des études divergentes.';

export const chartWords: Like<typeof english.chartWords> = {
  'toxoplasma-transmission': {
    title: 'Toxoplasmose\u202f: infection transmise à l’enfant, selon le terme à l’infection de la mère',
    of: 'Enfants infectés, pour cent des mères infectées',
    caption: `Plus la mère est infectée tard, plus l’enfant l’est souvent, et plus l’évolution est légère\u202f: à lire avec la figure suivante. ${TREATED}`,
  },
  'toxoplasma-signs': {
    title: 'Toxoplasmose\u202f: signes chez un enfant infecté, selon le terme à l’infection de la mère',
    of: 'Enfants avec signes, pour cent des enfants infectés',
    caption: `Plus la mère est infectée tôt, plus un enfant infecté a souvent des signes. ${TREATED}`,
  },
  'rubella-infection': {
    title: 'Rubéole\u202f: infection transmise à l’enfant, selon le terme à l’éruption de la mère',
    of: 'Enfants infectés, pour cent des mères avec éruption',
    caption: `L’infection baisse vers le milieu de la grossesse puis remonte\u202f; les malformations non\u202f: à lire avec la figure suivante. ${WIDE}`,
  },
  'rubella-defects': {
    title: 'Rubéole\u202f: malformations chez un enfant infecté, selon le terme à l’éruption de la mère',
    of: 'Enfants avec malformations, pour cent des enfants infectés',
    caption:
      'De 13 à 16 SA, la surdité était la seule atteinte. Après 16 SA, aucune n’a été observée chez 63 enfants, ce qui cadre avec une part réelle allant jusqu’à 6\u202f%\u202f; d’autres rapportent des cas isolés de surdité.',
  },
  'cmv-transmission': {
    title: 'CMV\u202f: infection transmise à l’enfant, selon le moment de la primo-infection de la mère',
    of: 'Enfants infectés, pour cent des mères infectées',
    caption: `Plus la primo-infection est tardive, plus elle se transmet souvent. ${WIDE}`,
  },
  'cmv-outcome': {
    title: 'CMV\u202f: atteinte d’un enfant infecté, selon le moment de la primo-infection de la mère',
    of: 'Enfants atteints, pour cent des enfants infectés',
    caption:
      'Une atteinte suit surtout les infections autour de la conception et au premier trimestre\u202f; deux revues donnent 40\u202f% à 50\u202f%, et 51\u202f% à 57\u202f%, après une infection au premier trimestre. «\u202fAucun observé\u202f» n’est pas aucun\u202f: les barres montrent ce qui cadre encore.',
  },
};

export const seriesWords: Like<typeof english.seriesWords> = {
  'toxo-transmission-syrocot': { name: 'SYROCOT 2007', note: '26 cohortes, 1\u202f721 mères.' },
  'toxo-transmission-dunn': {
    name: 'Dunn 1999',
    note: '603 femmes, au moins 564 traitées\u202f; les intervalles, et la valeur à 13 SA, sont cités de mémoire.',
  },
  'toxo-signs-dunn': {
    name: 'Dunn 1999',
    note: '153 enfants infectés, suivis 4,5 ans (médiane)\u202f; les valeurs par semaine sont citées de mémoire.',
  },
  'rubella-infection-miller': {
    name: 'Miller 1982',
    note: 'Effectifs cités de mémoire et vérifiés dans le résumé\u202f; intervalles établis ici à partir des effectifs. Seulement des mères avec éruption.',
  },
  'rubella-igm-cradock-watson': {
    name: 'Cradock-Watson 1980',
    note: '304 enfants\u202f; ceux ayant des IgM rubéole à la naissance. Jugées sur des IgG persistantes, les parts étaient de 71\u202f%, 28\u202f% et 94\u202f%, et les vraies sont entre les deux.',
  },
  'rubella-defects-miller': {
    name: 'Miller 1982',
    note: 'Effectifs cités de mémoire et vérifiés dans le résumé\u202f; intervalles établis ici à partir des effectifs. Seulement des mères avec éruption.',
  },
  'cmv-transmission-chatzakis': {
    name: 'Chatzakis 2020',
    note: '10 études, 2\u202f942 enfants à naître\u202f; ce qui compte comme autour de la conception varie selon l’étude.',
  },
  'cmv-insult-chatzakis': {
    name: 'Chatzakis 2020',
    note: '10 études, 796 enfants à naître\u202f; anomalies cérébrales avant la naissance, ou symptômes neurologiques à la naissance. Les valeurs ont été lues, leur ordre par période est cité de mémoire.',
  },
  'cmv-sequelae-faure-bardon': {
    name: 'Faure-Bardon 2019',
    note: 'Séquelles durables, suivi médian 24 mois.',
  },
};

export const periodWords: Like<typeof english.periodWords> = {
  w13: '13 SA',
  w26: '26 SA',
  w36: '36 SA',
  to10: 'avant 11 SA',
  'w11-12': '11 à 12 SA',
  'w13-16': '13 à 16 SA',
  'w17-18': '17 à 18 SA',
  'w19-22': '19 à 22 SA',
  'w23-26': '23 à 26 SA',
  'w27-30': '27 à 30 SA',
  'w31-36': '31 à 36 SA',
  from37: 'après 36 SA',
  from19: 'à partir de 19 SA',
  'w12-16': '12 à 16 SA',
  'w24-28': '24 à 28 SA',
  'last-month': 'dernier mois',
  before: 'avant la conception',
  around: 'autour de la conception',
  'trimester-1': 'premier trimestre',
  'trimester-2': 'deuxième trimestre',
  'trimester-3': 'troisième trimestre',
};

/** Periods that are no weeks, as short as an axis needs them. */
export const axisWords: Like<typeof english.axisWords> = {
  before: 'avant',
  around: 'autour',
  'trimester-1': '1er',
  'trimester-2': '2e',
  'trimester-3': '3e',
};
