/**
 * The clinical terms of the Russian words, and who uses them. "Read" is what was seen of the source, mostly its opening;
 * "recalled" was not read.
 */
const GUIDELINE_CMV =
  'Минздрав России, клинические рекомендации «Врождённая цитомегаловирусная инфекция», 2023 (ID 260)';
const CMV_LIST = `${GUIDELINE_CMV}, список сокращений, read in excerpt`;
const CMV_HEARING = `${GUIDELINE_CMV}, раздел 2.4 (consultant.ru), read in excerpt`;
const PREGNANCY =
  'Минздрав России, клинические рекомендации «Нормальная беременность», 2023 (ID 288), список сокращений, read in excerpt';
const UNILAB = 'Юнилаб, описание теста «Авидность антител IgG к цитомегаловирусу», без года, read in excerpt';
const ANTIPOVA =
  'Антипова А. Ю., Инфекция и иммунитет 2011; 1(3): 231–242, диагностика и профилактика СВК, резюме, read in excerpt';
const NOZDRACHEVA =
  'Ноздрачева А. В. и др., ФНИЦЭМ им. Н. Ф. Гамалеи, 2017, иммунитет к кори и краснухе у беременных, резюме, read in excerpt';
const SAVENKOVA =
  'Савенкова М. С. и др., Детские инфекции, обзор о врождённом токсоплазмозе, резюме, read in excerpt';
const HOLODNOVA = 'Холоднова Н. В. и др., Детские инфекции, обзор о врождённой ЦМВИ, резюме, read in excerpt';
const PATENT = 'Патент РФ 2532382, прогнозирование врождённых инфекций, реферат, read in excerpt';
const CIR =
  'Популярное изложение подхода ЦИР к антителам при беременности, laser-estet.ru, 2024, read in excerpt';
const READERS = 'Слова, по которым эта программа читает русские бланки (src/tables), recalled';
const RECALLED = 'recalled';

export const glossary: readonly { readonly term: string; readonly en: string; readonly source: string }[] = [
  { term: 'серая зона', en: 'gray zone', source: CIR },
  { term: 'сомнительно, пограничный результат', en: 'equivocal, borderline', source: READERS },
  { term: 'реактивный (серая зона или положительно)', en: 'reactive', source: CIR },
  { term: 'положительно', en: 'positive', source: READERS },
  { term: 'отрицательно', en: 'negative', source: READERS },
  { term: 'слабоположительно', en: 'low positive', source: READERS },
  { term: 'авидность', en: 'avidity', source: UNILAB },
  { term: 'низкая авидность (низкоавидные антитела)', en: 'low avidity', source: UNILAB },
  { term: 'промежуточная (пограничная, средняя) авидность', en: 'intermediate avidity', source: UNILAB },
  { term: 'высокая авидность (высокоавидные антитела)', en: 'high avidity', source: UNILAB },
  { term: 'первичная инфекция', en: 'first or primary infection', source: UNILAB },
  { term: 'перенесённая инфекция', en: 'past infection', source: UNILAB },
  { term: 'реактивация', en: 'reactivation', source: HOLODNOVA },
  { term: 'реинфекция', en: 're-infection', source: RECALLED },
  { term: 'сероконверсия', en: 'seroconversion', source: RECALLED },
  { term: 'серонегативная', en: 'seronegative', source: NOZDRACHEVA },
  { term: 'восприимчива', en: 'susceptible', source: RECALLED },
  { term: 'иммунна', en: 'immune', source: RECALLED },
  { term: 'иммуноглобулины класса G, M (IgG, IgM)', en: 'IgG, IgM', source: CMV_LIST },
  { term: 'иммуноферментный анализ (ИФА)', en: 'enzyme immunoassay', source: CMV_LIST },
  { term: 'иммунохемилюминесцентный анализ (ИХЛА)', en: 'chemiluminescence immunoassay', source: PREGNANCY },
  { term: 'ПЦР', en: 'PCR', source: CMV_LIST },
  { term: 'ОТ-ПЦР', en: 'RT-PCR', source: RECALLED },
  { term: 'ДНК', en: 'DNA', source: CMV_LIST },
  { term: 'ЦМВ, ЦМВ-инфекция', en: 'CMV, CMV infection', source: CMV_LIST },
  { term: 'токсоплазма, токсоплазмоз', en: 'toxoplasma, toxoplasmosis', source: SAVENKOVA },
  { term: 'краснуха', en: 'rubella', source: ANTIPOVA },
  { term: 'синдром врождённой краснухи (СВК)', en: 'congenital rubella syndrome', source: ANTIPOVA },
  { term: 'врождённая инфекция', en: 'congenital infection', source: CMV_LIST },
  { term: 'внутриутробная инфекция', en: 'infection before birth', source: SAVENKOVA },
  { term: 'иммуноблот', en: 'immunoblot', source: READERS },
  { term: 'сравнительный иммуноблот мать–ребёнок', en: 'mother-child immunoblot', source: READERS },
  { term: 'порог (cut-off)', en: 'cut-off', source: READERS },
  { term: 'границы', en: 'limits', source: READERS },
  {
    term: 'набор (реагентов), инструкция к набору',
    en: 'kit, insert',
    source:
      'ЗАО «ЭКОлаб», Марданлы С. Г. и др., выявляемость антител к возбудителям TORCH, резюме, read in excerpt (kit only)',
  },
  { term: 'проба', en: 'sample', source: RECALLED },
  { term: 'сыворотка; параллельные сыворотки', en: 'serum; sera run in parallel', source: RECALLED },
  { term: 'референс-лаборатория', en: 'reference laboratory', source: RECALLED },
  { term: 'околоплодные воды', en: 'amniotic fluid', source: READERS },
  { term: 'амниоцентез', en: 'amniocentesis', source: RECALLED },
  { term: 'пуповинная кровь', en: 'cord blood', source: READERS },
  { term: 'сухое пятно крови', en: 'dried blood spot', source: READERS },
  { term: 'мазок из зева', en: 'throat swab', source: READERS },
  { term: 'срок беременности (гестационный срок)', en: 'week of pregnancy', source: PATENT },
  { term: 'последняя менструация', en: 'last period', source: RECALLED },
  { term: 'предполагаемая дата родов', en: 'due date', source: RECALLED },
  { term: 'постановка на учёт', en: 'booking visit', source: RECALLED },
  { term: 'УЗИ', en: 'ultrasound', source: CMV_LIST },
  { term: 'нейросонография', en: 'neurosonography, head ultrasound', source: CMV_HEARING },
  { term: 'исследование слуха, скрининг слуха', en: 'hearing test, hearing screen', source: CMV_HEARING },
  { term: 'ретинохориоидит (хориоретинит)', en: 'retinochoroiditis', source: RECALLED },
  { term: 'кальцификаты', en: 'calcifications', source: RECALLED },
  { term: 'медицина плода', en: 'fetal medicine', source: RECALLED },
  { term: 'детский инфекционист', en: 'paediatric infectious diseases specialist', source: RECALLED },
  { term: 'санитарно-эпидемиологическая служба', en: 'public health', source: RECALLED },
  { term: 'вакцина против кори, паротита и краснухи; вакцина КПК', en: 'MMR', source: RECALLED },
  { term: 'спирамицин', en: 'spiramycin', source: RECALLED },
  { term: 'валацикловир', en: 'valaciclovir', source: RECALLED },
  { term: 'гипериммунный иммуноглобулин к ЦМВ', en: 'CMV hyperimmune globulin', source: RECALLED },
  { term: 'эпиднадзор', en: 'surveillance', source: ANTIPOVA },
  { term: 'чувствительность, специфичность', en: 'sensitivity, specificity', source: RECALLED },
  {
    term: 'прогностическая ценность положительного результата',
    en: 'positive predictive value',
    source: RECALLED,
  },
];
