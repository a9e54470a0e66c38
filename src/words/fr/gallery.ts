/** The page that shows every component in every state. */
import type * as english from '../en/gallery.ts';
import type { Like } from '../like.ts';

export const galleryWords: Like<typeof english.galleryWords> = {
  title: 'Composants et leurs états',
  lead: 'Chaque partie du bureau dans chaque état où elle peut être, pour qui la vérifie ou la traduit. Les cas sont synthétiques, et les commandes ne mènent nulle part.',
  controls: 'Commandes',
  levels: 'Dans quel délai',
  button: 'Bouton',
  quiet: 'Bouton discret',
  link: 'Modifier',
  radios: 'Un sur trois',
  options: { one: 'Le premier', two: 'Le deuxième', three: 'Le troisième' },
  hint: 'avec une ligne d’aide',
  field: 'Un texte court',
  error: 'Saisissez un texte comme 12 ou 12+3',
};
