import type { whyWords as english } from '../en/why.ts';
import type { Like } from '../like.ts';

/** What a fact takes to obtain. */
const cost: Like<typeof english.cost> = {
  question: 'Una domanda',
  stored: 'Un referto più vecchio, o un campione conservato',
  'same-serum': 'Un altro esame su questo siero',
  'new-sample': 'Un nuovo campione',
  invasive: 'Prelievo invasivo',
};

/** Why each class stands where it does. */
const costReason: Like<typeof english.costReason> = {
  question: 'richiede un minuto e nient’altro',
  stored: 'esiste già: va trovato o richiesto',
  'same-serum': 'richiede il laboratorio, non la persona',
  'new-sample': 'richiede di nuovo la persona, e attesa',
  invasive: 'può causare danno, quindi il solo conteggio non parla mai a suo favore',
};

export const whyWords: Like<typeof english> = {
  sources: 'Fonte',

  next: {
    /** Put after the fact that stands first. */
    asked: (row) => `Lo richiede la riga ${row}.`,
    notAsked:
      'Nessuna riga lo richiede; sta al primo posto per quanto chiarirebbe e per quanto poco richiede.',
    settles: (n, of) =>
      of === 1
        ? `Chiarirebbe ${n} dell’unica altra conclusione che un dato in più potrebbe portare:`
        : `Chiarirebbe ${n} delle ${of} altre conclusioni che un dato in più potrebbe portare:`,
    settlesNothing:
      'Da solo non porta un’altra conclusione: cambia che cosa si fa, o conta insieme a un altro dato.',
    noAdvice: 'Questo non è un consiglio di prelevare un campione.',
  },

  cost,
  costReason,
  order: 'Come è stato fatto questo ordine',
  orderLead:
    'Prima il meno costoso; ciò che è già noto viene per ultimo, perché dovrebbe essere sbagliato. L’ordine è stato elaborato qui e non è tratto da alcuna fonte:',
  held: 'Già inserito: dovrebbe essere sbagliato',

  narrowing: {
    title: 'Come le risposte hanno ristretto il campo',
    still: 'Che cosa è ancora aperto',
    caption:
      'Ogni linea è una risposta, ogni segno una conclusione che la tabella poteva ancora raggiungere dopo di essa, alla sua massima urgenza; una croce è una appena esclusa. Un segno può restare troppo a lungo, nessuno se ne va troppo presto.',
    start: 'Prima della prima risposta',
    end: 'Tutto il resto non noto',
    described: (counts) =>
      `Conclusioni ancora aperte: ${counts.join(', poi ')}. La tabella sotto dice quali.`,
    table: 'Lo stesso in una tabella',
    columns: { answer: 'Risposta', open: 'Ancora aperte', gone: 'Escluse' },
    nothing: 'nessuna',
    left: 'Restano',
    urgency: { none: 'nient’altro', routine: 'di routine', soon: 'questa settimana', today: 'oggi' },
    none: 'Per questo caso non si può seguire nessuna tabella.',
  },
};
