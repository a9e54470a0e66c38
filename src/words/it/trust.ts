/** Where the app says whether it can be relied on: its own copy, its date, what was withdrawn since. */
export const trustWords = {
  /** Stands in the worker too, for when no page can be shown. */
  damaged: {
    title: 'Nessuna interpretazione: la copia su questo dispositivo è danneggiata',
    lead: 'La copia offline di Torchlight è danneggiata o incompleta e non può essere riparata senza rete. Non ne è stato eseguito nulla.',
    todo: 'Collegatevi a internet e riaprite questa pagina. Fino ad allora usate un altro dispositivo o chiedete al laboratorio.',
    again: 'Riapri',
  },
  refused: {
    title: 'Nessuna interpretazione. Non usate questa copia.',
    files:
      'Alcuni file di questa copia non sono come sono stati pubblicati e non è stato possibile ripararli.',
    tables: 'Le tabelle di questa copia non sono quelle pubblicate.',
    program: 'Torchlight ha incontrato un errore che non conosce e si è fermato.',
    todo: 'Collegatevi a internet e ricaricate la pagina. Se questa pagina ritorna, usate un altro browser o un altro dispositivo, avvisate chi se ne occupa e chiedete al laboratorio del risultato.',
    again: 'Ricarica',
  },
  unfinished:
    'Se è appena stata pubblicata una nuova versione, ricaricate per completare l’aggiornamento. Quanto avete inserito resta fino ad allora.',
  reload: 'Ricarica',
  update: {
    same: (version: string) => `Le sue tabelle sono le stesse (${version}).`,
    other: (now: string, next: string) =>
      `Con essa cambia il contenuto clinico: tabelle ${next} invece di ${now}.`,
  },
  newer: (mine: string, next: string) =>
    `Questa risposta è delle tabelle ${mine}. Una versione con le tabelle ${next} è pronta da caricare.`,
  copy: {
    title: 'Copia offline',
    lead: 'Se si può contare su questo dispositivo senza rete. Un browser può cancellare una copia quando il disco è pieno o dopo settimane senza uso, a meno che sia persistente.',
    verified: 'Verificata: ogni file come è stato pubblicato',
    installed: 'Installata come app',
    persistent: 'Persistente: conservata quando il disco è pieno',
    withdrawals: 'Elenco delle risposte ritirate letto da questo avvio',
    yes: 'sì',
    no: 'no',
    keep: 'Chiedere al browser di conservare la copia',
    notKept: 'Il browser non lo ha promesso.',
  },
  overdue: (due: string, today: string) =>
    `Queste tabelle andavano riviste entro il ${due}; secondo questo dispositivo oggi è il ${today}. Le indicazioni possono essere cambiate: cercate una versione più recente e confrontate la risposta con una fonte aggiornata.`,
  clock: (made: string, today: string) =>
    `L’orologio di questo dispositivo è impossibile: segna ${today}, ma queste tabelle sono state fatte il ${made}. Le risposte non dipendono dall’orologio. Qui non si può sapere se le tabelle sono superate.`,
  withdrawn: {
    title: 'Ritirata. Non usate questa risposta.',
    some: (version: string) => `Sono state ritirate risposte delle tabelle ${version}`,
    reason: 'Perché',
    todo: 'Che cosa fare',
    all: 'Riguarda tutte le risposte di queste tabelle.',
    rows: (ids: string) => `Riguarda le risposte in cui ha contato una di queste righe: ${ids}.`,
    notGiven:
      'Una risposta ritirata non viene salvata come file, condivisa né trasformata in foglio informativo.',
  },
  /** Names the place on the page where these notices stand. */
  notices: 'Su questa copia',
};
