import type { PlanTitle } from '../titles.ts';

/** What the layers of the plan are called, by their English titles. */
export const planTitles: Readonly<Record<PlanTitle, string>> = {
  'Probable or confirmed: who sees her, and what follows?':
    'Вероятна или подтверждена: кто её смотрит и что дальше?',
  'Strong suspicion without proof: what cannot wait?':
    'Сильное подозрение без доказательства: что не может ждать?',
  'Is the amniotic PCR positive?': 'Положительна ли ПЦР околоплодных вод?',
  'Two avidity methods disagree: what settles it?': 'Два метода авидности расходятся: что решает?',
  'Does an abnormal scan add something?': 'Добавляет ли что-нибудь отклонение на УЗИ?',
  'Does an abnormal scan ask for amniotic fluid?':
    'Требует ли отклонение на УЗИ исследовать околоплодные воды?',
  'Do her eyes need someone?': 'Нужен ли ей специалист по глазам?',
  'Who else has to see her?': 'Кто ещё должен её осмотреть?',
  'Can it wait for the IgM?': 'Может ли это подождать до IgM?',
  'What does the way to this answer ask for?': 'Чего требует путь к этому ответу?',
  'Which result has to be obtained?': 'Какой результат нужно получить?',
  'IgG positive: which test dates it?': 'IgG положительный: какой тест его датирует?',
  'Which tests does the cell ask for?': 'Каких тестов требует сочетание IgG и IgM?',
  'When does a reference laboratory or the stored serum help?':
    'Когда помогает референс-лаборатория или сохранённая сыворотка?',
  'What if a high avidity can no longer reach back?':
    'Что, если высокая авидность уже не достаёт до начала беременности?',
  'Is an IgM doubted that the answer still rests on?':
    'Сомнителен ли IgM, на котором всё ещё держится ответ?',
  'Does an IgA add something?': 'Добавляет ли что-нибудь IgA?',
  'Does an exposure ask for a later sample?': 'Требует ли возможное заражение более поздней пробы?',
  'Is a reactive IgM left open because serology cannot be relied on?':
    'Оставлен ли реактивный IgM открытым, потому что на серологию нельзя полагаться?',
  'Which result must not be read for more than it says?':
    'В какой результат нельзя вкладывать больше, чем он говорит?',
  'What advice does she need?': 'Какие рекомендации ей нужны?',
  'Without antibody: when is she tested again?': 'Антител нет: когда её обследуют снова?',
  'Should conception wait?': 'Следует ли отложить зачатие?',
  'Does another infection explain the IgM?': 'Объясняет ли IgM другая инфекция?',
  'Which way does the IgM immunoblot lean?': 'В какую сторону склоняет иммуноблот IgM?',
  'Is anything left to be done?': 'Осталось ли что-нибудь сделать?',
  'What must not be read into these results?': 'Чего нельзя вычитывать из этих результатов?',
  'What must not be done with this answer?': 'Чего нельзя делать с этим ответом?',
  'How soon?': 'Как скоро?',
  'What does the conclusion ask for?': 'Чего требует вывод?',
  'Which serology is missing or contradicts?': 'Какой серологии не хватает, или какая противоречит?',
  'Which IgM is still needed?': 'Какой IgM ещё нужен?',
  'Is an IgG missing, or is it read too early?': 'Не хватает ли IgG, или он прочитан слишком рано?',
  'Would a mother-child immunoblot help?': 'Помог бы сравнительный иммуноблот мать–ребёнок?',
  'Is an IgG back that was gone?': 'Вернулся ли IgG, который исчезал?',
  "Was it the infant's own blood?": 'Была ли это собственная кровь ребёнка?',
  'Could a negative result be read as the end?': 'Можно ли принять отрицательный результат за окончательный?',
  'Who reads serology that cannot be relied on?': 'Кто читает серологию, на которую нельзя полагаться?',
  'Which facts of the history are missing?': 'Каких сведений анамнеза не хватает?',
  'When is the second sample due?': 'Когда нужна вторая проба?',
  'Probable, confirmed or re-infection: who sees her, and what follows?':
    'Вероятна, подтверждена или реинфекция: кто её смотрит и что дальше?',
  'Who has to be told now?': 'Кого нужно известить сейчас?',
  'Too early to tell: how soon is the next sample?': 'Сказать ещё рано: как скоро следующая проба?',
  'A result that cannot be read: what settles it?': 'Результат, который нельзя прочесть: что решает?',
  'Which further tests help?': 'Какие ещё тесты помогут?',
  'Could this be a re-infection?': 'Может ли это быть реинфекция?',
  'What does a rash ask for?': 'Чего требует сыпь?',
  'Is RNA looked for without a rash?': 'Ищут ли РНК без сыпи?',
  'What else can make this IgM reactive?': 'Что ещё может сделать этот IgM реактивным?',
  'What does the exposure ask for?': 'Чего требует возможное заражение?',
  'Blot without E2, or a recent vaccine: what settles it?': 'Блот без E2 или недавняя вакцина: что решает?',
  'Is a vaccine due, and when?': 'Нужна ли вакцина, и когда?',
  'Without antibody: is she tested again?': 'Антител нет: обследуют ли её снова?',
  'Is the suspicion strong enough to notify and isolate?':
    'Достаточно ли сильно подозрение, чтобы известить и изолировать?',
  'Is RNA still to be looked for?': 'Нужно ли ещё искать РНК?',
  'How is the IgG followed?': 'Как наблюдают за IgG?',
  'Is there a treatment to discuss with fetal medicine?':
    'Есть ли лечение, которое стоит обсудить со специалистом по медицине плода?',
  'High avidity against fresh symptoms?': 'Высокая авидность против свежих симптомов?',
  'IgM negative: is there a reason to date the IgG all the same?':
    'IgM отрицательный: есть ли всё же причина датировать IgG?',
  'Does a positive IgM blot speak against a high avidity?':
    'Говорит ли положительный блот IgM против высокой авидности?',
  'Does the site’s chosen practice add a retest?':
    'Добавляет ли выбранная практика учреждения повторное исследование?',
  'Which PCR is still to be taken, and how fast?': 'Какую ПЦР ещё нужно взять, и как скоро?',
  'Is the dried blood spot needed?': 'Нужно ли сухое пятно крови?',
  'Could the infant’s IgG be misread?': 'Можно ли неверно прочесть IgG ребёнка?',
  'Is this week’s answer certain before the IgM is there?':
    'Ясен ли ответ этой недели ещё до результата IgM?',
  'Is the avidity low before the IgM is there?': 'Низка ли авидность ещё до результата IgM?',
  'Do avidity or immunoblot speak for a recent infection before the IgM is there?':
    'Говорят ли авидность или иммуноблот о недавней инфекции ещё до результата IgM?',
  'Is a low IgG new before the IgM is there?': 'Появился ли низкий IgG недавно — ещё до результата IgM?',
};
