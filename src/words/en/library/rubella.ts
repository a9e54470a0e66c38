import type { rubellaPage } from '../../../tables/library/rubella.ts';
import type { PageWords } from './page-words.ts';

export const rubellaWords: PageWords<typeof rubellaPage> = {
  title: '',
  lead: '',
  sections: {},
  facts: {},
};
