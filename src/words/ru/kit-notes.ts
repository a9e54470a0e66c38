import type { KitNote } from '../titles.ts';

/** The notes of the kit catalogue, by their English text. What a kit or a platform is called, and what is printed, stays as it is printed. */
export const kitNotes: Readonly<Record<KitNote, string>> = {
  'The US insert says 1 and 3.': 'В инструкции для США стоит 1 и 3.',
  'The EU insert says 1 and 30.': 'В инструкции для ЕС стоит 1 и 30.',
  'Confidence high.': 'Уверенность высокая.',
  'As Architect; confidence high.': 'Как у Architect; уверенность высокая.',
  'Toxo IgG II; also ARUP and Warde.': 'Toxo IgG II; также ARUP и Warde.',
  'The EU insert differs.': 'Инструкция для ЕС другая.',
  'Confidence medium.': 'Уверенность средняя.',
  'Toxo IgM II, S/CO; confidence medium.': 'Toxo IgM II, S/CO; уверенность средняя.',
  'Printed as ratio.': 'Печатается как отношение.',
  'Printed as whole numbers: up to 9, 10-11, from 12.': 'Печатается целыми числами: до 9, 10–11, от 12.',
  'Printed as IV; an older state of the page.': 'Печатается как IV; более старое состояние страницы.',
  'Numbers read on a laboratory page; that they belong to this platform is recalled.':
    'Числа прочитаны на странице лаборатории; что они относятся к этой платформе — по памяти.',
  'TGS TA Toxo IgG, no grey zone.': 'TGS TA Toxo IgG, серой зоны нет.',
  'Grey zone printed as 6-9, which side 9 is on is not; production ended. Also PMC10854481.':
    'Серая зона напечатана как 6–9, на чьей стороне 9, не сказано; выпуск прекращён. Также PMC10854481.',
  'Printed as ratio; confidence high.': 'Печатается как отношение; уверенность высокая.',
  'Printed as RAI; confidence high.': 'Печатается как RAI; уверенность высокая.',
  'Positive: at least 3 of P30, P31, P33, P40, P45, the 30 kDa band included. The laboratory reads the bands.':
    'Положительно: не меньше 3 из P30, P31, P33, P40, P45, считая полосу 30 кДа. Полосы читает лаборатория.',
  'The laboratory reads the bands; how they are scored is not known here.':
    'Полосы читает лаборатория; как их считают, здесь неизвестно.',
  'No limits of this maker were found in any public source. Often printed as КП.':
    'Границ этого производителя не найдено ни в одном открытом источнике. Часто печатается как КП.',
  'No limits of this maker were found in any public source; nor the lowest IgG at which the avidity counts. Often printed as ИА.':
    'Границ этого производителя не найдено ни в одном открытом источнике, как и наименьшего IgG, при котором учитывается авидность. Часто печатается как ИА.',
  'Cobas 6000, no grey zone.': 'Cobas 6000, серой зоны нет.',
  'The US insert says 5 and 10.': 'В инструкции для США стоит 5 и 10.',
  'The EU insert says 10 and 15.': 'В инструкции для ЕС стоит 10 и 15.',
  'Positive above 7.': 'Положительно выше 7.',
  'The laboratory chooses: negative below 10 or below 5, positive from 10. Its printed limits are needed.':
    'Выбирает лаборатория: отрицательно ниже 10 или ниже 5, положительно от 10. Нужны её напечатанные границы.',
  'Printed as AI, not IU/mL.': 'Печатается как AI, не как IU/mL.',
  'No grey zone.': 'Серой зоны нет.',
  'The source prints high as above 60.0.': 'В источнике высокая напечатана как выше 60.0.',
  'Printed as Avi %.': 'Печатается как Avi %.',
  'CMV IgG II; confidence medium.': 'CMV IgG II; уверенность средняя.',
  'CMV IgM II; confidence medium.': 'CMV IgM II; уверенность средняя.',
  'CMV avidity II; confidence medium.': 'CMV avidity II; уверенность средняя.',
  'Positive above 6.': 'Положительно выше 6.',
  'The older insert; the re-evaluated kit has a row of its own.':
    'Более старая инструкция; у переоценённого набора своя строка.',
  'Numbers read in an abstract; that the "II" insert uses them is recalled, confidence high.':
    'Числа прочитаны в резюме статьи; что инструкция «II» их использует — по памяти, уверенность высокая.',
  'Old platform.': 'Старая платформа.',
};
