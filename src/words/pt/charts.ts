import type * as english from '../en/charts.ts';
import type { Like } from '../like.ts';

const TREATED = 'Quase todas as mulheres foram tratadas; não é, portanto, o curso sem tratamento.';
const WIDE = 'As barras são largas: poucos foram contados, ou os estudos diferem.';

export const chartWords: Like<typeof english.chartWords> = {
  'toxoplasma-transmission': {
    title: 'Toxoplasma: infecção passada à criança, pela semana da infecção da mãe',
    of: 'Crianças infectadas, por cento das mães infectadas',
    caption: `Quanto mais tarde a mãe é infectada, mais vezes a criança é, e mais leve é o curso: leia com a figura seguinte. ${TREATED}`,
  },
  'toxoplasma-signs': {
    title: 'Toxoplasma: sinais em criança infectada, pela semana da infecção da mãe',
    of: 'Crianças com sinais, por cento das crianças infectadas',
    caption: `Quanto mais cedo a mãe é infectada, mais vezes uma criança infectada tem sinais. ${TREATED}`,
  },
  'rubella-infection': {
    title: 'Rubéola: infecção passada à criança, pela semana do exantema da mãe',
    of: 'Crianças infectadas, por cento das mães com exantema',
    caption: `A infecção diminui até o meio da gestação e volta a subir; os defeitos não, por isso leia com a figura seguinte. ${WIDE}`,
  },
  'rubella-defects': {
    title: 'Rubéola: defeitos em criança infectada, pela semana do exantema da mãe',
    of: 'Crianças com defeitos, por cento das crianças infectadas',
    caption:
      'De 13 a 16 semanas a surdez foi o único defeito. Após 16 semanas não se observou nenhum em 63 crianças, o que combina com uma proporção real de até 6%; outros relatam casos isolados de surdez.',
  },
  'cmv-transmission': {
    title: 'CMV: infecção passada à criança, pela época da primoinfecção da mãe',
    of: 'Crianças infectadas, por cento das mães infectadas',
    caption: `Quanto mais tarde a primoinfecção, mais vezes ela passa. ${WIDE}`,
  },
  'cmv-outcome': {
    title: 'CMV: dano à criança infectada, pela época da primoinfecção da mãe',
    of: 'Crianças com dano, por cento das crianças infectadas',
    caption:
      'O dano segue sobretudo infecções em torno da concepção e no primeiro trimestre; duas revisões dão 40% a 50%, e 51% a 57%, após uma no primeiro trimestre. “Nenhum observado” não é nenhum: as barras mostram o que ainda combina.',
  },
};

export const seriesWords: Like<typeof english.seriesWords> = {
  'toxo-transmission-syrocot': { name: 'SYROCOT 2007', note: '26 coortes, 1.721 mães.' },
  'toxo-transmission-dunn': {
    name: 'Dunn 1999',
    note: '603 mulheres, pelo menos 564 tratadas; os intervalos, e o valor em 13 semanas, são citados de memória.',
  },
  'toxo-signs-dunn': {
    name: 'Dunn 1999',
    note: '153 crianças infectadas, seguidas por 4,5 anos (mediana); os valores por semana são citados de memória.',
  },
  'rubella-infection-miller': {
    name: 'Miller 1982',
    note: 'Contagens citadas de memória e conferidas com o resumo; intervalos calculados aqui a partir delas. Só mães com exantema.',
  },
  'rubella-igm-cradock-watson': {
    name: 'Cradock-Watson 1980',
    note: '304 lactentes; os com IgM de rubéola ao nascer. Julgadas pela IgG persistente, as proporções foram 71%, 28% e 94%, e as reais ficam entre ambas.',
  },
  'rubella-defects-miller': {
    name: 'Miller 1982',
    note: 'Contagens citadas de memória e conferidas com o resumo; intervalos calculados aqui a partir delas. Só mães com exantema.',
  },
  'cmv-transmission-chatzakis': {
    name: 'Chatzakis 2020',
    note: '10 estudos, 2.942 fetos; o que conta como em torno da concepção difere de estudo para estudo.',
  },
  'cmv-insult-chatzakis': {
    name: 'Chatzakis 2020',
    note: '10 estudos, 796 fetos; achados no cérebro antes do nascimento, ou sintomas neurológicos ao nascer. Os valores foram lidos, sua ordem por período é citada de memória.',
  },
  'cmv-sequelae-faure-bardon': {
    name: 'Faure-Bardon 2019',
    note: 'Dano duradouro, seguimento mediano de 24 meses.',
  },
};

export const periodWords: Like<typeof english.periodWords> = {
  w13: '13 semanas',
  w26: '26 semanas',
  w36: '36 semanas',
  to10: 'antes de 11 semanas',
  'w11-12': '11 a 12 semanas',
  'w13-16': '13 a 16 semanas',
  'w17-18': '17 a 18 semanas',
  'w19-22': '19 a 22 semanas',
  'w23-26': '23 a 26 semanas',
  'w27-30': '27 a 30 semanas',
  'w31-36': '31 a 36 semanas',
  from37: 'após 36 semanas',
  from19: 'a partir de 19 semanas',
  'w12-16': '12 a 16 semanas',
  'w24-28': '24 a 28 semanas',
  'last-month': 'último mês',
  before: 'antes da concepção',
  around: 'em torno da concepção',
  'trimester-1': 'primeiro trimestre',
  'trimester-2': 'segundo trimestre',
  'trimester-3': 'terceiro trimestre',
};

/** Periods that are no weeks, as short as an axis needs them. */
export const axisWords: Like<typeof english.axisWords> = {
  before: 'antes',
  around: 'em torno',
  'trimester-1': '1º',
  'trimester-2': '2º',
  'trimester-3': '3º',
};
