import type {
  rubellaPositionWords as englishPositions,
  rubellaTopicWords as englishTopics,
} from '../../en/positions/rubella.ts';
import type { Like } from '../../like.ts';

/** The question, and what is done here. */
export const rubellaTopicWords: Like<typeof englishTopics> = {
  'rubella-cut-off': {
    title: 'От какого IgG к краснухе женщину называют защищённой?',
    ours: 'Действует класс лаборатории с её собственными границами. Число без своего теста никогда не классифицируется, и ни одна из этих границ не используется.',
  },
  'rubella-grey-igg': {
    title: 'IgG к краснухе в серой зоне: защищена или нет?',
    ours: 'Иммунной не называется. Ведение решают документированные дозы, прочтение – иммуноблот или второй метод; после сыпи или контакта решает параллельная вторая проба.',
  },
  'rubella-two-doses': {
    title: 'IgG отрицателен или в серой зоне после двух документированных доз: ещё одна?',
    ours: 'Вне беременности предлагается ещё одна доза, всего не более трёх, без планового теста после неё. При беременности контакт ведут как у незащищённой.',
  },
  'rubella-verbal-dose': {
    title: 'Считается ли вакцина или болезнь, о которой лишь помнят?',
    ours: 'Нет. Дозами здесь считаются только документированные.',
  },
  'rubella-test-after-vaccine': {
    title: 'Исследуют ли антитела после вакцины?',
    ours: 'Не по нашему совету; это практика учреждения. После анти-D позиции расходятся.',
  },
  'rubella-anti-d': {
    title: 'Откладывают ли анти-D или препараты крови вакцину после родов?',
    ours: 'Анти-D не откладывает. Другие препараты крови откладывают; интервал – по национальному руководству.',
  },
  'rubella-screening': {
    title: 'Исследуют ли IgG к краснухе у каждой беременной?',
    ours: 'Это практика страны. Имеющийся результат читается, кто бы его ни запросил.',
  },
  'rubella-booking-negative': {
    title: 'IgG отрицателен при постановке на учёт: исследуют ли снова?',
    ours: 'Только если так говорит практика учреждения, и тогда IgG. Сыпь или контакт – другое дело: они всегда ведут ко второй сыворотке.',
  },
  'rubella-igm-unasked': {
    title: 'Исследуют ли IgM без сыпи или контакта?',
    ours: 'Нет. Имеющийся результат всё же разбирают, потому что 20–50 процентов инфекций идут без сыпи.',
  },
  'rubella-second-serum': {
    title: 'Когда берут вторую сыворотку?',
    ours: 'Через 5–10 дней после первой реактивной пробы с сыпью или контактом, через 7–10 дней после сыпи без IgM, через 3–4 недели после контакта, иначе через 2–3 недели. Отрицательный IgG закрывает IgM только с 3 недель.',
  },
  'rubella-igm-lasts': {
    title: 'Как долго держится IgM к краснухе?',
    ours: 'Для датирования не используется. С 8 недель после сыпи или контакта отсутствие IgM ничего не доказывает; реактивному могут быть месяцы или годы.',
  },
  'rubella-exposed-immune': {
    title: 'IgG без IgM после контакта: иммунна ли она?',
    ours: 'Только с двумя документированными дозами или IgG, положительным до контакта; при любой сыпи решает параллельная вторая проба. Проба, взятая в пределах 10–12 дней после первого контакта, показала бы более старые антитела, но день контакта часто не ясен.',
  },
  'rubella-igm-case': {
    title: 'Делает ли положительный IgM случай?',
    ours: 'Здесь нет. Один IgM ничего не подтверждает; при сыпи или контакте о нём по подозрению извещают санитарно-эпидемиологическую службу.',
  },
  'rubella-notification': {
    title: 'Когда извещают о краснухе?',
    ours: 'По подозрению: вероятная или подтверждённая инфекция и реактивный IgM с сыпью или контактом, до других результатов.',
  },
  'rubella-avidity-window': {
    title: 'Насколько назад достигает высокая авидность к краснухе?',
    ours: '8 недель, если лаборатория не даёт своего числа. Граница печатается; за ней инфекция в начале этой беременности остаётся открытой.',
  },
  'rubella-e2': {
    title: 'Что датируют полосы E2?',
    ours: 'Показаны оба числа, и ни одно не используется как срок. Отсутствие E2 рядом с IgM считается низкой авидностью; после вакцины E2 тоже может не быть.',
  },
  'rubella-rna': {
    title: 'Когда у матери ищут РНК?',
    ours: 'При сыпи последних двух недель; без неё – когда IgM положителен раньше ясного IgG или реактивен после недавнего контакта.',
  },
  'rubella-other-causes': {
    title: 'Какие другие инфекции ищут?',
    ours: 'Парвовирус B19 при каждой сыпи во время беременности и рядом с IgM без ясного IgG; ВЭБ рядом с таким IgM. Найденное склоняет и ничего не закрывает.',
  },
  'rubella-vaccine-lookback': {
    title: 'Как долго вакцина объясняет IgM или низкую авидность?',
    ours: '12 недель. В их пределах ни IgM, ни низкая авидность, ни рост не читаются как инфекция, если не было возможного заражения.',
  },
  'rubella-fetal-tests': {
    title: 'Исследуют ли плод?',
    ours: 'Позиции показаны, решает специалист по медицине плода. Один отрицательный тест ничего не исключает.',
  },
  'rubella-fetal-risk': {
    title: 'Насколько вероятен вред, по неделям?',
    ours: 'Очень высок до 11 недель, ниже до 16, минимален до 20. Две серии с интервалами изображены в библиотеке. Срок – срок сыпи, а не пробы.',
  },
  'rubella-end-of-risk': {
    title: 'До какого срока ожидают вреда?',
    ours: 'Срочность считается до 20 полных недель. Более поздние инфекции всё же достигают ребёнка, поэтому новорождённого обследуют на любом сроке.',
  },
  'rubella-reinfection-risk': {
    title: 'Что значит реинфекция для ребёнка?',
    ours: 'Меньше, чем первичная инфекция, но не ничего: оценивают специалист по медицине плода и референс-лаборатория, когда реинфекция отличена от бессимптомной первичной.',
  },
  'rubella-conception-interval': {
    title: 'На сколько откладывают зачатие после вакцины?',
    ours: '28 дней.',
  },
  'rubella-vaccine-risk': {
    title: 'Что, если вакцина введена в начале беременности по незнанию?',
    ours: 'Риск очень низкий, но не нулевой: опубликован один ребёнок с картиной, похожей на врождённую краснуху. Дату вакцины указывают при каждой сыворотке.',
  },
  'rubella-immunoglobulin': {
    title: 'Иммуноглобулин после контакта?',
    ours: 'Никогда не обещается как защита и здесь никогда не действие.',
  },
  'rubella-exclusion': {
    title: 'Как долго женщину с краснухой держат отдельно от других?',
    ours: 'Она сначала звонит и не приходит в женскую консультацию; число дней называет орган здравоохранения.',
  },
  'rubella-infant-igm': {
    title: 'Что показывает IgM у ребёнка и его отсутствие?',
    ours: 'Положителен в собственной крови: вероятно. Отрицательный в первый месяц ничего не исключает; его повторяют в 1 месяц.',
  },
  'rubella-infant-igg': {
    title: 'С какого времени IgG собственный у ребёнка?',
    ours: 'С 9 месяцев, без вакцины или возможного заражения; подтверждают две пробы. Последнюю пробу берут до любой вакцины КПК.',
  },
  'rubella-infant-shedding': {
    title: 'Как долго ребёнок заразен?',
    ours: 'Контактные меры предосторожности до 1 года или до двух отрицательных проб с промежутком в месяц, обе после 3 месяцев жизни.',
  },
  'rubella-infant-definition': {
    title: 'Инфекция или синдром?',
    ours: 'Слова здесь говорят об инфекции. Синдром – инфекция с пороком; поскольку пороки могут проявиться позже, наблюдают каждого инфицированного ребёнка.',
  },
};

/** What each source holds, in our words. */
export const rubellaPositionWords: Like<typeof englishPositions> = {
  'rubella-cut-off-nccls-1996':
    '10 IU/mL вместо прежних 15; реинфекция наблюдалась ниже 10 и выше 15; иммунитет – клиническое решение.',
  'rubella-cut-off-uw-rubella':
    '10 IU/mL по CLSI I/LA6, на тестах, настроенных по первому стандарту ВОЗ RUBI-1-94.',
  'rubella-cut-off-acip-2013': 'Применяется 10 IU/mL; сомнительный – не иммунитет.',
  'rubella-cut-off-lancet-id-2020':
    'Совещание экспертов ВОЗ: 10 IU/mL под вопросом. Одна и та же сыворотка в разных тестах читается по-разному, вред возможен в обе стороны; стандарт сохранён только для чувствительности.',
  'rubella-cut-off-nrl-rubella':
    'Пять тестов при 10 IU/mL: чувствительность 70–91 процент, специфичность 66–100 процентов, числа почти не совпадают.',
  'rubella-cut-off-bouthry-2016':
    'Восемь тестов: в 85 сыворотках без антител ни одного ложного, многие сыворотки с антителами названы сомнительными или отрицательными; решения по IU/mL следует пересмотреть.',
  'rubella-cut-off-matter-1997': 'Граница ниже 15 IU/mL оставляет восприимчивых людей без вакцины.',
  'rubella-cut-off-schenk-ansorge-rubella': 'Иммунна только от 15 IU/mL.',
  'rubella-cut-off-augusta-rubella': 'Положительно от 15 IU/mL, от 10 до менее 15 сомнительно.',
  'rubella-cut-off-phimai-rubella': 'Различает ниже 10, 10–15 и 15 и более.',
  'rubella-cut-off-koblenz-rubella': '10–34,9 базовый, 35 и более прочный иммунитет.',
  'rubella-cut-off-ecolab-rubella': 'Ниже 25 IU/mL считается незащищённостью.',
  'rubella-cut-off-commentguerir-rubella': '25 IU/mL в реакции торможения гемагглютинации, 10–15 в ИФА.',
  'rubella-cut-off-roche-rubella': 'Любые найденные антитела подтверждают иммунитет.',
  'rubella-grey-igg-acip-2013':
    'Сомнительный – не иммунитет, если вакцинация не документирована; ещё одна доза.',
  'rubella-grey-igg-bouthry-2016':
    'Если считать сомнительные положительными, было бы пропущено меньше защищённых женщин: у 56,5 процента из 322 были антитела.',
  'rubella-grey-igg-matter-1997': 'Низкие границы пропускают восприимчивых женщин, поэтому вакцинировать.',
  'rubella-grey-igg-england-screening-2016':
    'Решают дозы; ниже 10 IU/mL или серая зона без доз: вакцинировать.',
  'rubella-grey-igg-labmed-rubella': '10–14,9 IU/mL не надёжно, если основная вакцинация не полна.',
  'rubella-grey-igg-labor-becker-rubella': '5–10 IU/mL сомнительно; считать дозы.',
  'rubella-grey-igg-mdi-rubella': '5–9 IU/mL сомнительно; считать дозы.',
  'rubella-grey-igg-australian-handbook':
    'IgG в серой зоне обсудить с лабораторией и вакцинировать; низкие вакцинные антитела часто защищают.',
  'rubella-grey-igg-blt-rubella': 'Сомнительный считается отрицательным.',
  'rubella-grey-igg-arup-rubella': '9,0–9,9 IU/mL: повторить через 10–14 дней.',
  'rubella-grey-igg-mayo-rubella-igg': 'Индекс 0,8–0,9: повторить через 10–14 дней.',
  'rubella-grey-igg-michigan-rubella': 'Повторить через 2 недели.',
  'rubella-two-doses-acip-2013': 'Ещё одна КПК, всего не более трёх, без теста после неё.',
  'rubella-two-doses-england-screening-2016': 'Нет: две документированные дозы – защита.',
  'rubella-two-doses-labor-becker-rubella': 'Нет: при двух документированных дозах иммунитет принимают.',
  'rubella-two-doses-mdi-rubella': 'Нет: две документированные дозы, без теста.',
  'rubella-two-doses-nz-handbook': 'После двух документированных доз нет.',
  'rubella-verbal-dose-cdc-rubella-hcp': 'Вакцина со слов – не свидетельство.',
  'rubella-verbal-dose-acip-2013': 'Краснуха в анамнезе – не свидетельство.',
  'rubella-verbal-dose-blt-rubella': 'Одна документированная доза – свидетельство иммунитета.',
  'rubella-test-after-vaccine-acip-2013': 'После дозы теста нет.',
  'rubella-test-after-vaccine-australian-handbook': 'Всех вакцинированных женщин исследуют через 6–8 недель.',
  'rubella-test-after-vaccine-obgproject-anti-d': 'После анти-D исследовать через 6–8 недель.',
  'rubella-test-after-vaccine-acip-best-practice':
    'После анти-D или препарата крови исследовать через 3 месяца или позже.',
  'rubella-anti-d-obgproject-anti-d': 'Анти-D не повод откладывать вакцину; ответ исследуют.',
  'rubella-anti-d-acip-best-practice':
    'Не для анти-D после родов; после других препаратов крови живая вакцина ждёт 3–11 месяцев в зависимости от препарата.',
  'rubella-screening-england-screening-2016': 'Прекращён 1 апреля 2016 года.',
  'rubella-screening-acog-rubella': 'IgG при постановке на учёт.',
  'rubella-screening-labor-gaertner-rubella':
    'Да, IgG, если не документированы две дозы; IgM в него не входит.',
  'rubella-screening-australian-handbook': 'Да, у каждой женщины до беременности или во время неё.',
  'rubella-screening-france-rubella': 'Да, IgG.',
  'rubella-screening-hiiragi-2024': 'Иокогама: все беременные, в том числе IgM.',
  'rubella-booking-negative-labor-gaertner-rubella': 'Второй IgG в 16–17 недель.',
  'rubella-booking-negative-labor-becker-rubella': 'Второй IgG в 16–17 недель.',
  'rubella-booking-negative-france-rubella': 'Снова IgG примерно в 20 недель аменореи.',
  'rubella-booking-negative-medisite-rubella': 'Ежемесячно (более старая страница).',
  'rubella-booking-negative-acog-rubella': 'Планового повтора нет.',
  'rubella-booking-negative-phe-rash-2019': 'Планового повтора нет.',
  'rubella-booking-negative-australian-handbook': 'Планового повтора нет.',
  'rubella-booking-negative-cir': 'Снова IgM во время беременности.',
  'rubella-igm-unasked-cdc-rubella-serology': 'Не рекомендуется.',
  'rubella-igm-unasked-who-2018-4-7': 'Названо неуместным исследованием.',
  'rubella-igm-unasked-phe-rash-2019': 'Не рекомендуется.',
  'rubella-igm-unasked-labor-gaertner-rubella': 'Не входит в скрининг беременных.',
  'rubella-igm-unasked-vauloup-fellous-2007': 'Не одобряется.',
  'rubella-igm-unasked-mayo-2008':
    'В 2008 отозвала свой тест IgM к краснухе: положительные были чаще всего ложными.',
  'rubella-igm-unasked-cir': 'Делается рутинно.',
  'rubella-second-serum-cdc-vpd-14': 'IgM без IgG или оба: 5–10 дней.',
  'rubella-second-serum-cdc-vpd-14-2': 'После контакта: 3–4 недели и 6 недель, если контакт продолжается.',
  'rubella-second-serum-roche-rubella':
    'IgM найден: 5–10 дней. Антител после возможного заражения нет: 2–3 недели.',
  'rubella-second-serum-uk-rubella-summary': '7–10 дней.',
  'rubella-second-serum-phe-rash-2019': 'Примерно 1 месяц после последнего контакта.',
  'rubella-second-serum-arup-rubella': '10–14 дней.',
  'rubella-second-serum-mayo-rubella-igg': '10–14 дней.',
  'rubella-second-serum-rcpa-rubella': '10–14 дней.',
  'rubella-second-serum-michigan-rubella': '2 недели.',
  'rubella-second-serum-bmj-rubella': '2–3 недели.',
  'rubella-igm-lasts-cdc-rubella-serology':
    'В день сыпи есть у половины, на 5-й день более чем у 90 процентов; до трёх месяцев.',
  'rubella-igm-lasts-acip-1998': 'Пик около 7-го дня, находится 4–12 недель, изредка до года.',
  'rubella-igm-lasts-rcpa-rubella': 'Положителен к 5-му дню, исчезает примерно через 8 недель.',
  'rubella-igm-lasts-uk-rubella-summary': '4–24 недели.',
  'rubella-igm-lasts-labor-gaertner-rubella': '1–6 месяцев.',
  'rubella-igm-lasts-roche-rubella-igm': '1–3 месяца после инфекции; после вакцины низкий годами.',
  'rubella-igm-lasts-arup-rubella': 'Низкие уровни более 12 месяцев после инфекции или вакцины, изредка.',
  'rubella-igm-lasts-quest-rubella-igm': 'Низкие уровни более 12 месяцев, изредка.',
  'rubella-igm-lasts-rubella-igm-vaccine': 'После вакцины низкий до 3 лет у 7 из 43.',
  'rubella-igm-lasts-persistent-rubella-igm':
    'Более 2,5 месяца с высокой авидностью и не от ревматоидного фактора.',
  'rubella-exposed-immune-cdc-vpd-14': 'Иммунна, конец схемы.',
  'rubella-exposed-immune-phe-rash-2019':
    'Два свидетельства: две дозы, одна доза и один положительный тест или два положительных теста, один не ниже 10 IU/mL. Снова, если появится сыпь.',
  'rubella-exposed-immune-uk-reinfection-notes':
    'Документированная вакцина с одним положительным тестом или два положительных теста.',
  'rubella-exposed-immune-banerji-2005':
    'IgG в 12 недель после поездки прочли как иммунитет; у ребёнка была врождённая краснуха.',
  'rubella-exposed-immune-pitts-2014':
    'Вакцинирована за пять лет до того, IgG выше 400 IU/mL в 4 месяца, сыпи нет: у ребёнка была врождённая краснуха.',
  'rubella-igm-case-cste-rubella': 'IgM может подтвердить случай.',
  'rubella-igm-case-nz-rubella-manual':
    'IgM может подтвердить случай, если за последние 6 недель не было вакцины.',
  'rubella-igm-case-cdna-rubella': 'Только предполагает, если не подтвердит референс-лаборатория.',
  'rubella-igm-case-california-rubella':
    'Изменённое определение; подтверждены 4 из 801 положительного сообщения.',
  'rubella-notification-nz-rubella-manual': 'По подозрению.',
  'rubella-notification-cdna-rubella': 'Извещение обязательно.',
  'rubella-notification-labor-becker-rubella': 'Лабораторией и клиницистом, поимённо.',
  'rubella-notification-thunder-bay-rubella': 'Немедленно.',
  'rubella-notification-washington-rubella': 'О подозрительных случаях, в департамент здравоохранения.',
  'rubella-notification-nice-cks-rubella': 'По подозрению, по закону.',
  'rubella-avidity-window-who-2018-4-7': 'Низкая примерно 6–8 недель после инфекции или вакцины.',
  'rubella-avidity-window-enders-knotek-1989':
    'Ниже 30 процентов примерно в первые 4 недели; после вакцины примерно до 2,5 месяца.',
  'rubella-avidity-window-hedman-rousseau':
    'Низкая во время болезни и вскоре после неё; 5 из 6 пограничных сывороток в пределах 2 месяцев.',
  'rubella-avidity-window-mubareka-2007':
    'Ниже 40 процентов только в пределах 6 недель, выше 60 процентов не ранее 13 недель.',
  'rubella-avidity-window-lafarga-1998': 'Ниже 50 процентов – недавняя: 84 процента острых сывороток.',
  'rubella-avidity-window-bmj-rubella': 'Низкая до 4 месяцев.',
  'rubella-avidity-window-idc-rubella': 'Ниже 0,40 менее 3 месяцев, выше 0,45 более 6 месяцев.',
  'rubella-avidity-window-rudas-rubella': 'Ниже 20 процентов острая, выше 30 процентов более 5 месяцев.',
  'rubella-avidity-window-quest-rubella-avidity': 'Созревание уже через 30 дней (слабый источник).',
  'rubella-e2-labor-gaertner-rubella': 'E2 есть: инфекция не менее 3 месяцев назад.',
  'rubella-e2-best-2002': 'E2 есть: более 5 месяцев назад.',
  'rubella-e2-hofmann-liebert-2005':
    'E2 нет при низкой авидности и IgM: первичная инфекция; нужны оба теста.',
  'rubella-rna-cdc-rubella-serology': 'Рано, при сыпи.',
  'rubella-rna-who-2018-8-3': 'В любом случае, который IgM и IgG оставляют открытым.',
  'rubella-rna-germany-rubella-relay': 'При IgM с IgG или без него и при сыпи без антител.',
  'rubella-rna-clipdocs-rubella': 'Мазок из зева, со второй сывороткой.',
  'rubella-rna-cdna-rubella': 'Вместе с референс-лабораторией.',
  'rubella-other-causes-uk-parvovirus-notes': 'Краснуху и парвовирус B19 вместе при невезикулёзной сыпи.',
  'rubella-other-causes-roche-rubella': 'Ревматоидный фактор, ВЭБ, ЦМВ и парвовирус B19.',
  'rubella-other-causes-cdc-rubella-serology':
    'Ревматоидный фактор, ВЭБ, ЦМВ, парвовирус B19 и другие дают ложный IgM.',
  'rubella-other-causes-medics-rubella': 'Те же причины ложного IgM.',
  'rubella-other-causes-clad-1997':
    'Парвовирус B19 пропущен, потому что поверили IgM к краснухе в 19 недель.',
  'rubella-vaccine-lookback-who-2018-8-3': '56 дней.',
  'rubella-vaccine-lookback-cdna-rubella': 'От 8 дней до 8 недель.',
  'rubella-vaccine-lookback-nz-rubella-manual': '6 недель.',
  'rubella-vaccine-lookback-enders-knotek-1989': 'Авидность низкая примерно до 2,5 месяца после вакцины.',
  'rubella-fetal-tests-cdc-rubella-serology': 'Не рекомендуется.',
  'rubella-fetal-tests-germany-rubella-relay':
    'Первичная инфекция до 19 недель, реинфекция до 12 недель или необъяснённый IgM.',
  'rubella-fetal-tests-banatvala-rubella':
    'Не менее чем через 6–8 недель после заражения, после 18–21 недели; полезнее всего при 12–18 неделях и при реинфекции до 12 недель; один отрицательный никогда не исключает.',
  'rubella-fetal-tests-mace-2004':
    'ПЦР околоплодных вод нашла 83–95 процентов, у 45 женщин ни разу не ложно положительна.',
  'rubella-fetal-tests-suzumori-1991':
    'IgM в крови плода примерно с 22–23 недель; бывают ложно отрицательные.',
  'rubella-fetal-tests-australia-notes':
    'ПЦР не менее чем через 6 недель после заражения (студенческий конспект, слабый источник).',
  'rubella-fetal-tests-sogc-203': 'Возможны околоплодные воды или ворсины хориона.',
  'rubella-fetal-tests-phe-rash-2019': 'В каждом случае отдельно, в центре медицины плода.',
  'rubella-fetal-risk-miller-1982':
    'Сыпь до 11 недель: инфицированы 9 из 10, все с пороками; 13–16 недель: примерно половина инфицирована, треть из них с глухотой.',
  'rubella-fetal-risk-sense-rubella':
    'До 11 недель 90 процентов, 11–16 недель 20 процентов, 16–20 недель минимально.',
  'rubella-fetal-risk-labor-gaertner-rubella':
    'До 11 недель инфицировано 70–90 процентов и с поражением 25–65 процентов; 11–17 недель 55 процентов и 8–20 процентов; позже 20–35 процентов и 3,5 процента, как у других.',
  'rubella-fetal-risk-cdc-vpd-15': 'Наибольший в первые 12 недель.',
  'rubella-fetal-risk-who-2018-3-6': 'До 85 процентов в первые 12 недель.',
  'rubella-end-of-risk-miller-1982':
    'После 16 недель порока нет у 63 инфицированных детей; остаётся верхняя граница 6–7 процентов.',
  'rubella-end-of-risk-registry-deafness': 'Глухота до 17 недели, после ни одной.',
  'rubella-end-of-risk-rcog-rubella': 'С 16 до 20 недель минимален, только глухота; до зачатия не описан.',
  'rubella-end-of-risk-cdc-vpd-15': 'После 20 недель пороки редки.',
  'rubella-reinfection-risk-cradock-watson-1981':
    'Ни одна из 34 реинфекций не достигла ребёнка; 6 бессимптомных первичных достигли у 3.',
  'rubella-reinfection-risk-fogel-1985':
    '25 детей, наблюдавшихся после 56 реинфекций, здоровы; 7 инфицированы после бессимптомных первичных.',
  'rubella-reinfection-risk-reinfections-1988':
    'За три года пять детей инфицированы после бессимптомной реинфекции.',
  'rubella-reinfection-risk-uk-reinfection-notes':
    'Инфицировано примерно 8 процентов, если в первые 12 недель.',
  'rubella-reinfection-risk-morgan-capner-1991': 'Пороки, вероятно, менее чем в 5 процентах.',
  'rubella-reinfection-risk-banatvala-rubella':
    'Реинфекция с сыпью в 13 недель после прежней вакцины; ребёнок здоров.',
  'rubella-reinfection-risk-tokunoshima':
    'У 17 из 61 женщины с прежним низким титром был четырёхкратный рост.',
  'rubella-conception-interval-acip-2013': '28 дней.',
  'rubella-conception-interval-gponline-rubella': '1 месяц.',
  'rubella-conception-interval-acog-rubella': '28 дней.',
  'rubella-conception-interval-acip-1998':
    '3 месяца в более старом тексте и до сих пор в некоторых инструкциях.',
  'rubella-vaccine-risk-sogc-203': 'Тогда не было документировано ни одного случая; женщин можно успокоить.',
  'rubella-vaccine-risk-acip-2013':
    'Синдрома нет у 324 детей 321 восприимчивой женщины; верхняя граница 1,6 процента.',
  'rubella-vaccine-risk-castillo-2011':
    '2894 восприимчивые женщины, синдрома нет в 1980 родах; верхняя граница 0,2 процента.',
  'rubella-vaccine-risk-costa-rica-mmr': 'Ни синдрома, ни IgM.',
  'rubella-vaccine-risk-iran-mmr-2006': 'Пять новорождённых с IgM, ни одного с признаками.',
  'rubella-vaccine-risk-namaei-2008': 'Ни одного из 107.',
  'rubella-vaccine-risk-gponline-rubella': 'Великобритания: более 130 женщин, синдрома нет.',
  'rubella-vaccine-risk-hofmann-2000':
    'Вакцинный вирус был в организме ребёнка более 8 месяцев, без синдрома.',
  'rubella-vaccine-risk-pediatrics-2023-mmr':
    'Один ребёнок с картиной, похожей на синдром, после КПК в начале беременности.',
  'rubella-immunoglobulin-nz-handbook': 'Инфекцию не предотвращает и применяться не должен.',
  'rubella-immunoglobulin-mmwr-2001':
    'Может скрыть болезнь; рассматривается лишь в исключительных случаях после известного контакта. После него рождались дети с синдромом.',
  'rubella-immunoglobulin-uk-management-notes': 'Не рутинно; рассматривается лишь в исключительных случаях.',
  'rubella-exclusion-nz-rubella-manual': 'Заразна за 7 дней до сыпи и 7 дней после; 7 дней.',
  'rubella-exclusion-cdna-rubella': '4 дня после сыпи (Новый Южный Уэльс, Квинсленд).',
  'rubella-exclusion-cdc-vpd-14': '7 дней после сыпи.',
  'rubella-infant-igm-who-2018-4-8':
    'До 1 месяца отрицателен примерно один из пяти инфицированных детей; тогда повторить.',
  'rubella-infant-igm-uptodate-crs': 'Вскоре после рождения и снова в 1 месяц.',
  'rubella-infant-igm-bmj-rubella': 'До 3 месяцев почти у всех, в 6 месяцев примерно у половины.',
  'rubella-infant-igm-primarycare-crs': 'С возрастом снижается, поэтому берут вскоре после рождения.',
  'rubella-infant-igm-primex-rubella': 'Его отсутствие в пуповинной крови ничего не исключает.',
  'rubella-infant-igm-cradock-watson-1980':
    'После поздней краснухи матери IgM часто нет: после сыпи в 24–28 недель он был у 12 процентов, IgG сохранился у 28 процентов.',
  'rubella-infant-igg-who-2018-4-8':
    'Материнский IgG уменьшается вдвое примерно каждый месяц; сохраняющийся подтверждает.',
  'rubella-infant-igg-bmj-rubella': 'После 7–11 месяцев.',
  'rubella-infant-igg-banatvala-rubella': 'После 9 месяцев.',
  'rubella-infant-shedding-who-2018-3-6':
    'До 1 года, если две пробы с промежутком в месяц после 3 месяцев жизни не отрицательны; половина прекращает за 3 месяца.',
  'rubella-infant-shedding-aap-crs-isolation': 'То же правило.',
  'rubella-infant-shedding-wallin-2018': 'У ребёнка из Канзаса два отрицательных раза с промежутком 30 дней.',
  'rubella-infant-definition-bccdc-rubella':
    'Лабораторное свидетельство без порока – инфекция; порок делает её синдромом.',
  'rubella-infant-definition-uptodate-crs': 'Синдром: лабораторное свидетельство и порок.',
  'rubella-infant-definition-rcog-rubella': 'Потеря слуха и другие пороки могут появиться позже.',
  'rubella-infant-definition-thunder-bay-rubella': 'Поздние признаки: слух, глаза, гормоны.',
  'rubella-infant-definition-wallin-2018': 'Ребёнок из Канзаса инфицирован без пороков и наблюдался.',
};
