import type { toxoplasmaPage } from '../../../tables/library/toxoplasma.ts';
import type { PageWords } from './page-words.ts';

export const toxoplasmaWords: PageWords<typeof toxoplasmaPage> = {
  title: '',
  lead: '',
  sections: {},
  facts: {},
};
