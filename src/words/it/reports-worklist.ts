/** What is said of a file of many persons as a whole. */
import type { worklistWords as english } from '../en/reports-worklist.ts';
import type { Like } from '../like.ts';

const accepted =
  'accettati: CSV o TSV con una colonna per la persona, un Bundle FHIR, Bundle FHIR uno per riga, o messaggi HL7 v2; al massimo 200 MB';

export const worklistWords: Like<typeof english> = {
  empty: `il file è vuoto; ${accepted}`,
  noRows: `nel file non si è trovata alcuna persona; ${accepted}`,
  noPerson: `nessuna colonna dice di chi è ciascuna riga; ${accepted}`,
  tooLarge: `il file supera 200 MB; ${accepted}`,
  tooLong: 'un referto nel file supera 5 MB',
  encoding: `il file non è né UTF-8 né Windows-1251; ${accepted}`,
  format: `questo non è un file di molte persone; ${accepted}`,
  cut: `il file termina a metà del suo JSON; ${accepted}`,
  entries: `il Bundle ha più di un elenco di voci; ${accepted}`,
  entry: 'una voce del Bundle non è una risorsa, o supera 5 MB',
  nobody: 'il risultato non indica alcuna persona',
  internal:
    'non è stato possibile leggere questa persona per un difetto del programma; dei suoi risultati non si dice nulla',
  stopped:
    'il file non si è potuto leggere fino in fondo: è stato cambiato o rimosso, o il programma si è interrotto; ciò che si vede non è completo',
  noResult: 'non si è trovato nulla che qui si legga',
  windows1251: 'non UTF-8: letto come Windows-1251',
  twoBirths: 'Sotto una persona ci sono due date di nascita. Questi risultati sono di una sola persona?',
  line: (number) => `riga ${number}`,
};
