import type { DecidingTitle } from '../titles.ts';

/** What the layers are called that read, decide and check last, by their English titles. */
export const layerTitles: Readonly<Record<DecidingTitle, string>> = {
  'Was there an exposure or an illness that fits?': 'Было ли возможное заражение или похожая болезнь?',
  'Could the sample be too early for antibody?':
    'Не слишком ли рано взята проба, чтобы антитела успели появиться?',
  'What do the IgM methods say together?': 'Что говорят вместе методы IgM?',
  'Does an earlier sample change what the IgM says?': 'Меняет ли прежняя проба то, что говорит IgM?',
  'What does the IgG say with its immunoblot?': 'Что говорит IgG вместе со своим иммуноблотом?',
  'Is the avidity evidence, and what does its date make of it?':
    'Доказательна ли авидность, и что из неё следует с её датой?',
  'Are there signs of an infection beside the serology?': 'Есть ли признаки инфекции помимо серологии?',
  'Is there direct proof?': 'Есть ли прямое доказательство?',
  'Can the results be read together?': 'Можно ли прочесть результаты вместе?',
  'Did IgG appear in this pregnancy?': 'Появился ли IgG в эту беременность?',
  'Was she immune before this pregnancy?': 'Была ли она иммунна до этой беременности?',
  'Does IgG rise in sera run together?': 'Растёт ли IgG в сыворотках, исследованных параллельно?',
  'Did IgG appear shortly before this pregnancy, or out of a gray zone in it?':
    'Появился ли IgG незадолго до этой беременности или, во время неё, после серой зоны?',
  'Was the organism found in her blood?': 'Найден ли возбудитель в её крови?',
  'Is the IgG missing?': 'Отсутствует ли результат IgG?',
  'Has IgG stayed away after a reactive IgM?': 'Остался ли IgG отрицательным после реактивного IgM?',
  'Is a positive IgA the only antibody?': 'Положительный IgA — единственное антитело?',
  'IgG negative: what does the IgM say?': 'IgG отрицательный: что говорит IgM?',
  'IgG gray or low: what settles it?': 'IgG в серой зоне или низкий: что решает?',
  'Is a positive IgG contradicted by its immunoblot?': 'Противоречит ли положительному IgG его иммуноблот?',
  'IgG positive and IgM reactive: what does the avidity say, with its date?':
    'IgG положительный, IgM реактивный: что говорит авидность с её датой?',
  'IgG positive without a reactive IgM: what can still be recent?':
    'IgG положительный без реактивного IgM: что ещё может быть недавним?',
  'Do scan or eyes forbid a reassuring word?': 'Не позволяют ли УЗИ или глаза успокаивающий вывод?',
  'Was the organism found in her throat?': 'Найден ли возбудитель в её зеве?',
  'Do two avidity methods disagree?': 'Расходятся ли два метода авидности?',
  'Can her serology be relied on?': 'Можно ли полагаться на её серологию?',
  'Is the IgG real, and does anything contradict it?': 'Настоящий ли IgG, и противоречит ли ему что-нибудь?',
  'Can serology be relied on in this infant?': 'Можно ли полагаться на серологию этого ребёнка?',
  'Was the mother infected, and has the infant signs?':
    'Была ли инфицирована мать, и есть ли признаки у ребёнка?',
  "Is there an IgM or IgA of the infant's own?": 'Есть ли собственный IgM или IgA ребёнка?',
  "Is the parasite's DNA found in the infant?": 'Найдена ли у ребёнка ДНК паразита?',
  'Which other proof is there?': 'Какое ещё есть доказательство?',
  'Does the IgG rise in parallel sera?': 'Растёт ли IgG в параллельных сыворотках?',
  'Is the IgG gone, and does that count?': 'Исчез ли IgG, и считается ли это?',
  'Is there a negative PCR or blot?': 'Есть ли отрицательная ПЦР или блот?',
  'Is the infection proven directly?': 'Доказана ли инфекция прямо?',
  'Can IgG and IgM be read?': 'Можно ли прочесть IgG и IgM?',
  'Does the IgG behave like the infant’s own?': 'Ведёт ли себя IgG как собственный у ребёнка?',
  'Does another proof or the infant’s own IgM or IgA point to infection?':
    'Указывают ли на инфекцию другое доказательство или собственный IgM или IgA ребёнка?',
  'Is there a rise that proves nothing by itself?': 'Есть ли рост, который сам по себе ничего не доказывает?',
  'Without proof: is it excluded, or open?': 'Без доказательства: исключена или вопрос открыт?',
  'Does something contradict an exclusion?': 'Противоречит ли что-нибудь исключению?',
  'Rash, contact, travel or an illness that fits?': 'Сыпь, контакт, поездка или похожая болезнь?',
  'Was she protected before the contact?': 'Была ли она защищена до контакта?',
  'What exposure must the answer account for?': 'Какое возможное заражение должен учесть ответ?',
  'Was rubella RNA found in her?': 'Найдена ли у неё РНК вируса краснухи?',
  'Does a recent vaccine explain what is new?': 'Объясняет ли недавняя вакцина то, что появилось?',
  'IgG positive and IgM reactive: what do avidity and exposure say?':
    'IgG положительный, IgM реактивный: что говорят авидность и возможное заражение?',
  'Can a vaccine explain the antibody?': 'Может ли вакцина объяснить антитела?',
  "Is there an IgM of the infant's own?": 'Есть ли собственный IgM ребёнка?',
  'Is rubella RNA found in a specimen that is surely the infant’s?':
    'Найдена ли РНК вируса краснухи в материале, который точно принадлежит ребёнку?',
  'Does the RNA prove infection?': 'Доказывает ли РНК инфекцию?',
  'Is a rise the infant’s own answer to infection?': 'Рост — это собственный ответ ребёнка на инфекцию?',
  'Does the IgG stay beyond 9 months without a vaccine?': 'Сохраняется ли IgG после 9 месяцев без вакцины?',
  'What is the IgG at this age?': 'Каков IgG в этом возрасте?',
  'Is there a negative PCR?': 'Есть ли отрицательная ПЦР?',
  'Is the infection proven by RNA?': 'Доказана ли инфекция по РНК?',
  'Does IgG that stays, another proof or the infant’s own IgM point to infection?':
    'Указывают ли на инфекцию сохраняющийся IgG, другое доказательство или собственный IgM ребёнка?',
  'Does the serology keep the case open?': 'Оставляет ли серология случай открытым?',
  'What does the PCR say, and was it in time?': 'Что говорит ПЦР, и вовремя ли она взята?',
  'Does a positive PCR decide?': 'Решает ли положительная ПЦР?',
  'Has the infant bands of its own?': 'Есть ли у ребёнка собственные полосы?',
  'No positive PCR: is it excluded, or open?': 'Положительной ПЦР нет: исключена или вопрос открыт?',
};
