/** About the build itself: its hash, the one file, what it is made of. */
import type { releaseWords as english } from '../en/release.ts';
import type { Like } from '../like.ts';

export const releaseWords: Like<typeof english> = {
  single: (day) =>
    `Un solo file del ${day}. Non si aggiorna da solo e non viene avvisato se una tabella è ritirata: cercarne uno più recente dove è stato preso questo.`,
  hash: 'Hash della versione',
  hashHint:
    'Lo SHA-256 di tutti i file dell’app, tranne la pagina che lo mostra. Se il numero è lo stesso della versione pubblicata, questa copia è quella pubblicata.',
  notBuilt: 'nessuno: questa pagina viene da un server di sviluppo',
  file: 'Un solo file per i computer su cui non si può installare nulla',
  fileHint:
    'L’intera app in una pagina, da aprire da un disco o da una chiavetta USB, senza server e senza rete. Dà le stesse risposte e non si aggiorna da sola.',
  save: (name) => `Salva ${name}`,
  licences: 'Licenze di ciò che contiene',
};
