/** The page that shows every component in every state. */
import type { galleryWords as english } from '../en/gallery.ts';
import type { Like } from '../like.ts';

export const galleryWords: Like<typeof english> = {
  title: 'Элементы и их состояния',
  lead: 'Каждая часть рабочей страницы в каждом возможном состоянии, для тех, кто её проверяет или переводит. Случаи вымышлены, кнопки и ссылки никуда не ведут.',
  controls: 'Элементы управления',
  levels: 'Как срочно',
  button: 'Кнопка',
  quiet: 'Тихая кнопка',
  link: 'Изменить',
  radios: 'Одно из трёх',
  options: { one: 'Первое', two: 'Второе', three: 'Третье' },
  hint: 'со строкой пояснения',
  field: 'Короткий текст',
  error: 'Введите текст вида 12 или 12+3',
};
