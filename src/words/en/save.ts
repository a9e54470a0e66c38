/** Saving a result as a file. */
import type { Format } from '../../exchange/record/formats.ts';

export const saveWords = {
  open: 'Save as…',
  formats: {
    text: 'Text',
    csv: 'CSV',
    fhir: 'FHIR R4',
    card: 'CDS Hooks card',
  } satisfies Readonly<Record<Format, string>>,
  hint: 'The file is made on this device and holds no name or number of a patient.',
  saved: (name: string) => `Saved: ${name}`,
  failed: 'The file could not be made. Nothing was saved.',
} as const;
