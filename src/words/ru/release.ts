/** About the build itself: its hash, the one file, what it is made of. */
import type { releaseWords as english } from '../en/release.ts';
import type { Like } from '../like.ts';

export const releaseWords: Like<typeof english> = {
  single: (day) =>
    `Один файл от ${day}. Он не обновляется сам и не узнаёт, если таблицу отозвали: более новый файл ищите там, откуда этот.`,
  hash: 'Хэш выпуска',
  hashHint:
    'SHA-256 всех файлов приложения, кроме страницы, которая его показывает. Если число то же, что в выпуске, эта копия — опубликованная.',
  notBuilt: 'нет: страница с сервера разработки',
  file: 'Один файл для компьютеров, где ничего нельзя установить',
  fileHint:
    'Всё приложение одной страницей: открывается с диска или флешки, без сервера и без сети. Ответы те же; сам он не обновляется.',
  save: (name) => `Сохранить ${name}`,
  licences: 'Лицензии того, что внутри',
};
