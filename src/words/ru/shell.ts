/** Around every page: the language, the colours, the search. */
import type { shellWords as english } from '../en/shell.ts';
import type { Like } from '../like.ts';
import { counted } from './grammar.ts';

const found = (count: number) => `Найдено ${counted(count, 'место', 'места', 'мест')}`;

export const shellWords: Like<typeof english> = {
  language: 'Язык',
  languageFailed: 'Загрузить этот язык не удалось. Подключитесь один раз к сети и выберите его снова.',
  notReviewed: 'Этот перевод ещё не проверен клиницистом.',
  theme: 'Цвета',
  themes: { system: 'Как на устройстве', light: 'Светлые', dark: 'Тёмные' },
  notKept: 'Этот браузер ничего не хранит, поэтому выбор действует, пока страница не закрыта.',
  help: 'Об этом исследовании, в библиотеке',
  search: {
    link: 'Поиск',
    title: 'Поиск',
    lead: 'Таблицы, библиотека, источники, наборы и практики учреждений. Работает без сети; введённое остаётся на этом устройстве.',
    label: 'Что искать',
    empty: 'Введите одно или несколько слов, например «авидность» или «IgM 12 недель».',
    none: (query) =>
      `«${query}» нигде не найдено. Попробуйте меньше слов или слова короче, название теста или инфекции.`,
    count: (count) => found(count),
    firstOf: (shown, count) => `${found(count)}, показаны первые: ${shown}`,
    more: 'Показать ещё',
    kinds: {
      library: 'Библиотека',
      table: 'Таблица',
      source: 'Источник',
      kit: 'Набор',
      practice: 'Практика учреждения',
      position: 'Сравнение рекомендаций',
    },
  },
};
