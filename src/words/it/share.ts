/** Sharing answers by a link, and opening such a link. */
import type { shareWords as english } from '../en/share.ts';
import type { Like } from '../like.ts';

export const shareWords: Like<typeof english> = {
  open: 'Condividi…',
  holds:
    'Il link contiene le risposte stesse: infezioni, persona, settimana o età, risultati, anamnesi e la data del campione se inserita. Non contiene nomi, annotazioni né la prassi della sede. Chi ha il link può leggerle; nulla è conservato altrove.',
  copy: 'Copia un link con queste risposte',
  copied: 'Link copiato',
  byHand: 'La copia è stata rifiutata. Il link è selezionato sotto: copiarlo con Ctrl+C.',
  handOn: 'Passa il link a un altro programma',
  handOnFailed: 'Il dispositivo non ha potuto passare il link. Copiarlo.',
  tooLong: 'Queste risposte sono troppo lunghe per un link. Salvarle come file.',
  subject: 'Risposte per Torchlight',

  title: 'Risposte da un link',
  lead: 'Qualcuno Le ha inviato queste risposte. Confrontarle con il referto prima di farvi affidamento.',
  removed: 'Sono state tolte dall’indirizzo di questa pagina e vengono dimenticate quando la si lascia.',
  unknown: 'Ciò che il mittente non sapeva qui conta come non noto. Nel caso viene chiesto di nuovo.',
  practice: 'Gli intervalli seguono la prassi scelta su questo dispositivo.',
  held: 'Che cosa è stato inserito',
  noes: 'Risposto con no, nessuno o non eseguito:',
  answer: 'Che cosa dicono queste tabelle',
  take: 'Prosegui con queste risposte nel caso',
  caseOpen: 'C’è un caso aperto',
  caseOpenLead:
    'Proseguire con queste risposte cancella il caso aperto. Le sue risposte non sono conservate.',
  replace: 'Cancellalo e prosegui con queste risposte',
  keepOpen: 'Torna al caso aperto',
  stay: 'Torna alle risposte del link',

  sameVersion: (app, content) => `Creato con Torchlight ${app} e tabelle ${content}, come sono qui.`,
  otherApp: (theirs, here) =>
    `Il link è stato creato con Torchlight ${theirs}; qui è ${here}. Le tabelle sono le stesse.`,
  otherTables: (theirs, here) =>
    `Il link è stato creato con le tabelle ${theirs}; qui sono ${here}. Ciò che sta qui può differire da ciò che ha letto il mittente.`,
  fromLink: 'Queste risposte sono arrivate con un link.',

  faults: {
    nothing: {
      title: 'Nessuna risposta in questo indirizzo',
      lead: 'Le risposte sono tolte dall’indirizzo appena lette: ricaricare questa pagina le fa perdere. Aprire di nuovo il link.',
    },
    'too-long': {
      title: 'Questo link è troppo lungo',
      lead: 'È più lungo di qualsiasi link creato da Torchlight e non è stato letto.',
    },
    'other-form': {
      title: 'Questo link è di un’altra versione',
      lead: 'È stato creato da un Torchlight che scrive i link in altro modo. Chiedere le risposte al mittente, o caricare la versione più recente.',
    },
    broken: {
      title: 'Questo link non si può leggere',
      lead: 'È stato tagliato, cambiato o non creato da Torchlight. Nulla è stato usato. Chiedere al mittente di copiarlo di nuovo.',
    },
  },
  home: 'Leggi un referto',
};
