/** Around every page: the language, the colours, the search. */
import type { shellWords as english } from '../en/shell.ts';
import type { Like } from '../like.ts';

export const shellWords: Like<typeof english> = {
  language: 'Lingua',
  languageFailed:
    'Non è stato possibile caricare questa lingua. Connettersi una volta, poi sceglierla di nuovo.',
  notReviewed: 'Questa traduzione non è ancora stata revisionata da un clinico.',
  theme: 'Colori',
  themes: { system: 'Come il dispositivo', light: 'Chiaro', dark: 'Scuro' },
  notKept: 'Questo browser non conserva nulla: la scelta dura finché la pagina resta aperta.',
  help: 'Su questo esame, nella biblioteca',
  search: {
    link: 'Cerca',
    title: 'Cerca',
    lead: 'Tabelle, biblioteca, fonti, kit e prassi delle sedi. Funziona offline e ciò che si digita resta su questo dispositivo.',
    label: 'Parole da cercare',
    empty: 'Digitare una o più parole, come «avidità» o «IgM 12 settimane».',
    none: (query) =>
      `Nulla contiene «${query}». Provare con parole meno numerose o più brevi, o con il nome di un test o di un’infezione.`,
    count: (count) => (count === 1 ? '1 punto trovato' : `${count} punti trovati`),
    firstOf: (shown, count) => `${count} punti trovati, mostrati i primi ${shown}`,
    more: 'Mostra altri',
    kinds: {
      library: 'Biblioteca',
      table: 'Tabella',
      source: 'Fonte',
      kit: 'Kit',
      practice: 'Prassi della sede',
      position: 'Linee guida a confronto',
    },
  },
};
