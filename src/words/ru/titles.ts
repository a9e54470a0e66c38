import type { TableText, Titles } from '../titles.ts';
import { kitNotes } from './kit-notes.ts';
import { layerTitles } from './layer-titles.ts';
import { planTitles } from './plan-titles.ts';

/** What each table is for, and what it is not for. */
const tableTexts: Readonly<Record<TableText, string>> = {
  'Toxoplasma serology of a woman who plans a pregnancy or is pregnant, with what else was done on her samples.':
    'Серология токсоплазмы у женщины, которая планирует беременность или беременна, с тем, что ещё исследовано в её пробах.',
  'Not for infants, not for the fetus, not for a decision on treatment, and not for numbers without the laboratory’s own limits.':
    'Не для младенцев, не для плода, не для решения о лечении и не для чисел без собственных границ лаборатории.',
  'Toxoplasma serology and PCR of an infant, from cord blood to the end of follow-up, read beside the mother’s.':
    'Серология и ПЦР на токсоплазму у ребёнка, от пуповинной крови до конца наблюдения, вместе с результатами матери.',
  'Not for children with an infection acquired after birth, not for avidity, and not for a decision on treatment.':
    'Не для детей, заразившихся после рождения, не для авидности и не для решения о лечении.',
  'Rubella serology of a woman who plans a pregnancy or is pregnant, with her exposure, her documented doses and what else was done on her samples.':
    'Серология краснухи у женщины, которая планирует беременность или беременна, с её возможным заражением, документированными дозами вакцины и тем, что ещё исследовано в её пробах.',
  'Not for infants, not for the fetus, not to count a remembered vaccine as a dose, and not for numbers without the laboratory’s own limits.':
    'Не для младенцев, не для плода, не для того, чтобы считать дозой вакцину, о которой только помнят, и не для чисел без собственных границ лаборатории.',
  'Rubella serology and RT-PCR of an infant, from birth to the IgG beyond 9 months, with the vaccine history.':
    'Серология и ОТ-ПЦР на краснуху у ребёнка, от рождения до IgG после 9 месяцев, с историей вакцинации.',
  'Not for rubella acquired after birth, not for dating by avidity, and not for deciding on vaccination.':
    'Не для краснухи, приобретённой после рождения, не для датирования по авидности и не для решения о вакцинации.',
  'CMV serology of a woman who plans a pregnancy or is pregnant, with what else was done on her samples.':
    'Серология ЦМВ у женщины, которая планирует беременность или беременна, с тем, что ещё исследовано в её пробах.',
  'CMV PCR of an infant in urine, saliva, blood and dried blood spot, with the serology that came with it.':
    'ПЦР на ЦМВ у ребёнка в моче, слюне, крови и сухом пятне крови, с серологией, пришедшей вместе с ней.',
  'Not for CMV acquired after birth, not for viral loads, and not for a decision on treatment.':
    'Не для ЦМВ, приобретённой после рождения, не для вирусной нагрузки и не для решения о лечении.',
};

/** The labels of the picture of the machine: its steps, then what leads on. */
const pictureLabels: Titles = {
  'Subject and week': 'Кто и какой срок',
  'Screening, IgG and IgM': 'Скрининг, IgG и IgM',
  'Gray zone': 'Серая зона',
  'Earlier results': 'Прежние результаты',
  Avidity: 'Авидность',
  Immunoblot: 'Иммуноблот',
  'Second sample and PCR': 'Вторая проба и ПЦР',
  Recommendation: 'Рекомендация',
  'Cannot say': 'Ответа нет',
  'cannot be read here': 'здесь прочесть нельзя',
  'nothing to ask here': 'здесь нечего спросить',
  'a row decides': 'решает строка',
};

/** All that the tables, the kit catalogue and the machine say in English, in Russian. */
export const titles: Titles = { ...tableTexts, ...pictureLabels, ...layerTitles, ...planTitles, ...kitNotes };
