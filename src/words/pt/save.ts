/** Saving a result as a file. */
import type { saveWords as english } from '../en/save.ts';
import type { Like } from '../like.ts';

export const saveWords: Like<typeof english> = {
  open: 'Salvar como…',
  formats: {
    text: 'Texto',
    csv: 'CSV',
    fhir: 'FHIR R4',
    card: 'Cartão CDS Hooks',
  },
  hint: 'O arquivo é feito neste aparelho e não contém nome nem número de paciente.',
  saved: (name: string) => `Salvo: ${name}`,
  failed: 'Não foi possível fazer o arquivo. Nada foi salvo.',
};
