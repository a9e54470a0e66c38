import type { TableText, Titles } from '../titles.ts';
import { kitNotes } from './kit-notes.ts';
import { layerTitles } from './layer-titles.ts';
import { planTitles } from './plan-titles.ts';

/** What each table is for, and what it is not for. */
const tableTexts: Readonly<Record<TableText, string>> = {
  'Toxoplasma serology of a woman who plans a pregnancy or is pregnant, with what else was done on her samples.':
    'Sorologia de toxoplasma de uma mulher que planeja uma gestação ou está grávida, com o que mais foi feito em suas amostras.',
  'Not for infants, not for the fetus, not for a decision on treatment, and not for numbers without the laboratory’s own limits.':
    'Não serve para lactentes, nem para o feto, nem para decidir sobre tratamento, nem para números sem os limites do próprio laboratório.',
  'Toxoplasma serology and PCR of an infant, from cord blood to the end of follow-up, read beside the mother’s.':
    'Sorologia e PCR de toxoplasma de um lactente, do sangue de cordão ao fim do acompanhamento, lidas ao lado das da mãe.',
  'Not for children with an infection acquired after birth, not for avidity, and not for a decision on treatment.':
    'Não serve para crianças com infecção adquirida após o nascimento, nem para avidez, nem para decidir sobre tratamento.',
  'Rubella serology of a woman who plans a pregnancy or is pregnant, with her exposure, her documented doses and what else was done on her samples.':
    'Sorologia de rubéola de uma mulher que planeja uma gestação ou está grávida, com sua exposição, suas doses documentadas e o que mais foi feito em suas amostras.',
  'Not for infants, not for the fetus, not to count a remembered vaccine as a dose, and not for numbers without the laboratory’s own limits.':
    'Não serve para lactentes, nem para o feto, nem para contar como dose uma vacina lembrada, nem para números sem os limites do próprio laboratório.',
  'Rubella serology and RT-PCR of an infant, from birth to the IgG beyond 9 months, with the vaccine history.':
    'Sorologia e RT-PCR de rubéola de um lactente, do nascimento à IgG além de 9 meses, com a história vacinal.',
  'Not for rubella acquired after birth, not for dating by avidity, and not for deciding on vaccination.':
    'Não serve para rubéola adquirida após o nascimento, nem para datar pela avidez, nem para decidir sobre vacinação.',
  'CMV serology of a woman who plans a pregnancy or is pregnant, with what else was done on her samples.':
    'Sorologia de CMV de uma mulher que planeja uma gestação ou está grávida, com o que mais foi feito em suas amostras.',
  'CMV PCR of an infant in urine, saliva, blood and dried blood spot, with the serology that came with it.':
    'PCR de CMV de um lactente em urina, saliva, sangue e sangue seco em papel-filtro, com a sorologia que veio junto.',
  'Not for CMV acquired after birth, not for viral loads, and not for a decision on treatment.':
    'Não serve para CMV adquirido após o nascimento, nem para cargas virais, nem para decidir sobre tratamento.',
};

/** The labels of the picture of the machine: its steps, then what leads on. */
const pictureLabels: Titles = {
  'Subject and week': 'Pessoa e semana',
  'Screening, IgG and IgM': 'Triagem, IgG e IgM',
  'Gray zone': 'Zona cinzenta',
  'Earlier results': 'Resultados anteriores',
  Avidity: 'Avidez',
  Immunoblot: 'Imunoblot',
  'Second sample and PCR': 'Segunda amostra e PCR',
  Recommendation: 'Recomendação',
  'Cannot say': 'Sem resposta',
  'cannot be read here': 'aqui não se pode ler',
  'nothing to ask here': 'não há nada a perguntar',
  'a row decides': 'uma linha decide',
};

/** All that the tables, the kit catalogue and the machine say in English, in Portuguese. */
export const titles: Titles = { ...tableTexts, ...pictureLabels, ...layerTitles, ...planTitles, ...kitNotes };
