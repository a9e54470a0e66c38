/** The page that shows every component in every state. */
import type { galleryWords as english } from '../en/gallery.ts';
import type { Like } from '../like.ts';

export const galleryWords: Like<typeof english> = {
  title: 'Componenti e loro stati',
  lead: 'Ogni parte in ogni stato in cui può trovarsi, per chi la verifica o la traduce. I casi sono sintetici e i comandi non portano da nessuna parte.',
  controls: 'Comandi',
  levels: 'Quanto presto',
  button: 'Pulsante',
  quiet: 'Pulsante discreto',
  link: 'Modifica',
  radios: 'Uno di tre',
  options: { one: 'Il primo', two: 'Il secondo', three: 'Il terzo' },
  hint: 'con una riga di aiuto',
  field: 'Un breve testo',
  error: 'Inserire un testo come 12 o 12+3',
};
