/** The page that shows every component in every state. */
import type { galleryWords as english } from '../en/gallery.ts';
import type { Like } from '../like.ts';

export const galleryWords: Like<typeof english> = {
  title: 'Componentes y sus estados',
  lead: 'Cada parte de la pantalla en cada estado posible, para quien la revise o traduzca. Los casos son sintéticos, y los controles no llevan a ninguna parte.',
  controls: 'Controles',
  levels: 'Con qué urgencia',
  button: 'Botón',
  quiet: 'Botón discreto',
  link: 'Cambiar',
  radios: 'Una de tres',
  options: { one: 'La primera', two: 'La segunda', three: 'La tercera' },
  hint: 'con una línea de ayuda',
  field: 'Un texto breve',
  error: 'Introduzca un texto como 12 o 12+3',
};
