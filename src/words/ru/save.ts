/** Saving a result as a file. */
import type { saveWords as english } from '../en/save.ts';
import type { Like } from '../like.ts';

export const saveWords: Like<typeof english> = {
  open: 'Сохранить как…',
  formats: {
    text: 'Текст',
    csv: 'CSV',
    fhir: 'FHIR R4',
    card: 'Карточка CDS Hooks',
  },
  hint: 'Файл создаётся на этом устройстве и не содержит имени и номера пациента.',
  saved: (name) => `Сохранено: ${name}`,
  failed: 'Файл создать не удалось. Ничего не сохранено.',
};
