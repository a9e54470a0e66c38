/** Saving a result as a file. */
import type { saveWords as english } from '../en/save.ts';
import type { Like } from '../like.ts';

export const saveWords: Like<typeof english> = {
  open: 'Salva come…',
  formats: {
    text: 'Testo',
    csv: 'CSV',
    fhir: 'FHIR R4',
    card: 'Scheda CDS Hooks',
  },
  hint: 'Il file è creato su questo dispositivo e non contiene nomi o numeri di pazienti.',
  saved: (name) => `Salvato: ${name}`,
  failed: 'Non è stato possibile creare il file. Non è stato salvato nulla.',
};
