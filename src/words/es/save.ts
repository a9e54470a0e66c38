/** Saving a result as a file. */
import type { saveWords as english } from '../en/save.ts';
import type { Like } from '../like.ts';

export const saveWords: Like<typeof english> = {
  open: 'Guardar como…',
  formats: {
    text: 'Texto',
    csv: 'CSV',
    fhir: 'FHIR R4',
    card: 'Tarjeta CDS Hooks',
  },
  hint: 'El archivo se crea en este dispositivo y no contiene nombre ni número de paciente.',
  saved: (name: string) => `Guardado: ${name}`,
  failed: 'No se pudo crear el archivo. No se guardó nada.',
};
