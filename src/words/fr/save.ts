/** Saving a result as a file. */
import type * as english from '../en/save.ts';
import type { Like } from '../like.ts';

export const saveWords: Like<typeof english.saveWords> = {
  open: 'Enregistrer sous…',
  formats: {
    text: 'Texte',
    csv: 'CSV',
    fhir: 'FHIR R4',
    card: 'Carte CDS Hooks',
  },
  hint: 'Le fichier est créé sur cet appareil et ne contient ni nom ni numéro de patient.',
  saved: (name: string) => `Enregistré\u202f: ${name}`,
  failed: 'Le fichier n’a pas pu être créé. Rien n’a été enregistré.',
};
