/** Around the cards that are shown to the patient: what stands on them comes from the leaflet. */
import type { explain as english } from '../en/explain.ts';
import type { Like } from '../like.ts';

export const explain: Like<typeof english> = {
  title: 'Объяснить результат',
  region: 'Карточки. Их листают стрелками на клавиатуре.',
  back: {
    part: 'Теперь Вы',
    text: 'Пожалуйста, расскажите своими словами: что мы нашли и что будет дальше?',
  },
  card: (at, all) => `Карточка ${at} из ${all}`,
  before: 'Предыдущая карточка',
  after: 'Следующая карточка',
  leave: 'Вернуться к результату',
  language: 'Язык',
  notLoaded: 'Загрузить этот язык не удалось.',
  none: 'Нет результата, который можно объяснить',
  noneLead: 'Карточки составляются по результату открытого случая. Сначала введите результаты.',
  start: 'Начать случай',
};
