/** About the build itself: its hash, the one file, what it is made of. */
import type { releaseWords as english } from '../en/release.ts';
import type { Like } from '../like.ts';

export const releaseWords: Like<typeof english> = {
  single: (day) =>
    `Un solo archivo del ${day}. No se actualiza solo ni se entera si se retira una tabla: busque uno más nuevo donde obtuvo este.`,
  hash: 'Hash de la publicación',
  hashHint:
    'El SHA-256 de todos los archivos de la aplicación, salvo la página que lo muestra. Si el número es el mismo que en la publicación, esta copia es la publicada.',
  notBuilt: 'ninguno: esta página viene de un servidor de desarrollo',
  file: 'Un solo archivo para ordenadores donde no se puede instalar nada',
  fileHint:
    'Toda la aplicación en una página que se abre desde un disco o una memoria USB, sin servidor ni red. Da las mismas respuestas y no se actualiza sola.',
  save: (name) => `Guardar ${name}`,
  licences: 'Licencias de lo que contiene',
};
