/** Saving a result as a file. */
import type { saveWords as english } from '../en/save.ts';
import type { Like } from '../like.ts';

export const saveWords: Like<typeof english> = {
  open: 'Speichern als…',
  formats: {
    text: 'Text',
    csv: 'CSV',
    fhir: 'FHIR R4',
    card: 'CDS-Hooks-Karte',
  },
  hint: 'Die Datei entsteht auf diesem Gerät und enthält weder Namen noch Nummer einer Patientin.',
  saved: (name: string) => `Gespeichert: ${name}`,
  failed: 'Die Datei konnte nicht erstellt werden. Es wurde nichts gespeichert.',
};
