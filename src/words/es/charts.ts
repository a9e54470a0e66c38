import type {
  axisWords as englishAxis,
  chartWords as englishCharts,
  periodWords as englishPeriods,
  seriesWords as englishSeries,
} from '../en/charts.ts';
import type { Like } from '../like.ts';

const TREATED = 'Casi todas las mujeres recibieron tratamiento: no es el curso sin tratamiento.';
const WIDE = 'Las barras son anchas: se contaron pocos casos, o los estudios difieren.';

export const chartWords: Like<typeof englishCharts> = {
  'toxoplasma-transmission': {
    title: 'Toxoplasma: infección transmitida al niño, por semana de la infección de la madre',
    of: 'Niños infectados, porcentaje de madres infectadas',
    caption: `Cuanto más tarde se infecta la madre, más a menudo se infecta el niño y más leve es el curso: léalo con la figura siguiente. ${TREATED}`,
  },
  'toxoplasma-signs': {
    title: 'Toxoplasma: signos en un niño infectado, por semana de la infección de la madre',
    of: 'Niños con signos, porcentaje de niños infectados',
    caption: `Cuanto antes se infecta la madre, más a menudo tiene signos un niño infectado. ${TREATED}`,
  },
  'rubella-infection': {
    title: 'Rubéola: infección transmitida al niño, por semana del exantema de la madre',
    of: 'Niños infectados, porcentaje de madres con exantema',
    caption: `La infección disminuye hacia la mitad del embarazo y vuelve a aumentar; los defectos no, por lo que debe leerse con la figura siguiente. ${WIDE}`,
  },
  'rubella-defects': {
    title: 'Rubéola: defectos en un niño infectado, por semana del exantema de la madre',
    of: 'Niños con defectos, porcentaje de niños infectados',
    caption:
      'De las 13 a las 16 semanas la sordera fue el único defecto. Después de las 16 semanas no se observó ninguno en 63 niños, lo que es compatible con una proporción real de hasta el 6\u00a0%; otros autores comunican casos aislados de sordera.',
  },
  'cmv-transmission': {
    title: 'CMV: infección transmitida al niño, por momento de la primoinfección de la madre',
    of: 'Niños infectados, porcentaje de madres infectadas',
    caption: `Cuanto más tardía la primoinfección, más a menudo se transmite. ${WIDE}`,
  },
  'cmv-outcome': {
    title: 'CMV: daño a un niño infectado, por momento de la primoinfección de la madre',
    of: 'Niños con daño, porcentaje de niños infectados',
    caption:
      'El daño sigue sobre todo a infecciones en torno a la concepción y en el primer trimestre; dos revisiones dan del 40\u00a0% al 50\u00a0%, y del 51\u00a0% al 57\u00a0%, tras una en el primer trimestre. «Ninguno observado» no es ninguno: las barras muestran lo que aún es compatible.',
  },
};

export const seriesWords: Like<typeof englishSeries> = {
  'toxo-transmission-syrocot': { name: 'SYROCOT 2007', note: '26 cohortes, 1721 madres.' },
  'toxo-transmission-dunn': {
    name: 'Dunn 1999',
    note: '603 mujeres, al menos 564 tratadas; los intervalos, y el valor a las 13 semanas, se citan de memoria.',
  },
  'toxo-signs-dunn': {
    name: 'Dunn 1999',
    note: '153 niños infectados, seguidos 4,5 años (mediana); los valores por semana se citan de memoria.',
  },
  'rubella-infection-miller': {
    name: 'Miller 1982',
    note: 'Recuentos citados de memoria y comprobados con el resumen; intervalos calculados aquí a partir de los recuentos. Solo madres con exantema.',
  },
  'rubella-igm-cradock-watson': {
    name: 'Cradock-Watson 1980',
    note: '304 lactantes; los que tenían IgM de rubéola al nacer. Según la IgG persistente las proporciones fueron 71\u00a0%, 28\u00a0% y 94\u00a0%, y las reales están entre medias.',
  },
  'rubella-defects-miller': {
    name: 'Miller 1982',
    note: 'Recuentos citados de memoria y comprobados con el resumen; intervalos calculados aquí a partir de los recuentos. Solo madres con exantema.',
  },
  'cmv-transmission-chatzakis': {
    name: 'Chatzakis 2020',
    note: '10 estudios, 2942 fetos; lo que cuenta como en torno a la concepción difiere de un estudio a otro.',
  },
  'cmv-insult-chatzakis': {
    name: 'Chatzakis 2020',
    note: '10 estudios, 796 fetos; hallazgos cerebrales antes de nacer, o síntomas neurológicos al nacer. Los valores se leyeron, su orden por periodo se cita de memoria.',
  },
  'cmv-sequelae-faure-bardon': {
    name: 'Faure-Bardon 2019',
    note: 'Secuelas duraderas, mediana de seguimiento de 24 meses.',
  },
};

export const periodWords: Like<typeof englishPeriods> = {
  w13: '13 semanas',
  w26: '26 semanas',
  w36: '36 semanas',
  to10: 'antes de las 11 semanas',
  'w11-12': '11 a 12 semanas',
  'w13-16': '13 a 16 semanas',
  'w17-18': '17 a 18 semanas',
  'w19-22': '19 a 22 semanas',
  'w23-26': '23 a 26 semanas',
  'w27-30': '27 a 30 semanas',
  'w31-36': '31 a 36 semanas',
  from37: 'después de las 36 semanas',
  from19: 'desde las 19 semanas',
  'w12-16': '12 a 16 semanas',
  'w24-28': '24 a 28 semanas',
  'last-month': 'último mes',
  before: 'antes de la concepción',
  around: 'en torno a la concepción',
  'trimester-1': 'primer trimestre',
  'trimester-2': 'segundo trimestre',
  'trimester-3': 'tercer trimestre',
};

/** Periods that are no weeks, as short as an axis needs them. */
export const axisWords: Like<typeof englishAxis> = {
  before: 'antes',
  around: 'en torno',
  'trimester-1': '1.º',
  'trimester-2': '2.º',
  'trimester-3': '3.º',
};
