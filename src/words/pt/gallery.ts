/** The page that shows every component in every state. */
import type { galleryWords as english } from '../en/gallery.ts';
import type { Like } from '../like.ts';

export const galleryWords: Like<typeof english> = {
  title: 'Componentes e seus estados',
  lead: 'Cada parte da mesa em cada estado que pode ter, para quem a confere ou traduz. Os casos são sintéticos, e os controles não levam a lugar nenhum.',
  controls: 'Controles',
  levels: 'Com que urgência',
  button: 'Botão',
  quiet: 'Botão discreto',
  link: 'Alterar',
  radios: 'Um de três',
  options: { one: 'O primeiro', two: 'O segundo', three: 'O terceiro' },
  hint: 'com uma linha de ajuda',
  field: 'Um texto curto',
  error: 'Informe um texto como 12 ou 12+3',
};
