/** The lab slip: one page for a whole slip, and the choice between it and one question a page. */
import type { labSlipWords as english } from '../en/lab-slip.ts';
import type { Like } from '../like.ts';

export const labSlipWords: Like<typeof english> = {
  doors: 'Come inserire il referto',
  guided: 'Guidato',
  slip: 'Referto intero',

  title: 'Referto di laboratorio',
  lead: 'Digitare ciò che è stampato, nell’ordine del referto. La raccomandazione sta accanto e segue ogni inserimento.',
  keys: 'Da tastiera: Tab passa alla riga successiva, una cifra sceglie un’opzione, le frecce si muovono nella riga.',
  infections: 'Infezioni sul referto',
  allThree: 'Tutte e tre',
  two: (one, other) => `${one} e ${other}`,

  person: 'Settimana di gravidanza, o di chi è il risultato',
  orWho: 'oppure, senza settimana:',
  noWeek: 'In gravidanza, settimana non nota',
  who: (subject, week) => `${subject}, ${week}`,
  noPerson: 'Inserire le settimane di gravidanza al prelievo, o selezionare di chi è il risultato',
  weekOptional: 'Qui facoltativo; una settimana dice che è in gravidanza',

  history: 'Anamnesi',
  some: 'Uno o più di questi…',
  which: 'Quali?',
  notAnswered: 'Senza risposta',
  left: 'Lasciato vuoto, conta come non noto',

  show: 'Mostra il risultato completo',
  live: 'Raccomandazione',
  begin: 'Scegliere le infezioni e indicare la settimana di gravidanza, o di chi è il risultato.',
  nothing: 'Nessun risultato ancora inserito.',
  provisional: 'Provvisorio',
  provisionalWhy: 'Ciò che è aperto conta come non noto.',
  first: 'Rispondere prima a ciò che è aperto: può ancora cambiare questo.',
  open: 'Ancora aperto:',
  whole: 'Il risultato completo',
  said: (pathogen, conclusion, state) => `${pathogen}: ${conclusion}. ${state}`,
};
