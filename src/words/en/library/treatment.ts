import type { treatmentPage } from '../../../tables/library/treatment.ts';
import type { PageWords } from './page-words.ts';

export const treatmentWords: PageWords<typeof treatmentPage> = {
  title: '',
  lead: '',
  sections: {},
  facts: {},
};
