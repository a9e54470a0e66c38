import type { testsPage } from '../../../tables/library/tests.ts';
import type { PageWords } from './page-words.ts';

export const testsWords: PageWords<typeof testsPage> = {
  title: '',
  lead: '',
  sections: {},
  facts: {},
};
