/** The lab slip: one page for a whole slip, and the choice between it and one question a page. */
import type { labSlipWords as english } from '../en/lab-slip.ts';
import type { Like } from '../like.ts';

export const labSlipWords: Like<typeof english> = {
  doors: 'Как ввести бланк',
  guided: 'По вопросам',
  slip: 'Бланк целиком',

  title: 'Бланк целиком',
  lead: 'Введите то, что напечатано, в порядке бланка. Рекомендация стоит рядом и меняется с каждым ответом.',
  keys: 'С клавиатуры: Tab переходит к следующей строке, цифра выбирает ответ, стрелки двигают внутри строки.',
  infections: 'Инфекции на бланке',
  allThree: 'Все три',
  two: (one, other) => `${one} и ${other}`,

  person: 'Срок беременности или чей это результат',
  orWho: 'или, если срока нет:',
  noWeek: 'Беременна, срок неизвестен',
  who: (subject, week) => `${subject}, ${week}`,
  noPerson: 'Укажите срок беременности при взятии пробы в неделях или выберите, чей это результат',
  weekOptional: 'Здесь необязательно; указанный срок означает, что она беременна',

  history: 'Анамнез',
  some: 'Что-то из этого…',
  which: 'Что именно?',
  notAnswered: 'Ответа ещё нет',
  left: 'Пустая строка считается неизвестной',

  show: 'Показать весь результат',
  live: 'Рекомендация',
  begin: 'Выберите инфекции и укажите срок беременности или чей это результат.',
  nothing: 'Результаты ещё не введены.',
  provisional: 'Предварительно',
  provisionalWhy: 'Что не отвечено, считается неизвестным.',
  first: 'Сначала ответьте на оставшееся: оно ещё может это изменить.',
  open: 'Ещё не отвечено:',
  whole: 'Весь результат',
  said: (pathogen, conclusion, state) => `${pathogen}: ${conclusion}. ${state}`,
};
