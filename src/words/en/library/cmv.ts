import type { cmvPage } from '../../../tables/library/cmv.ts';
import type { PageWords } from './page-words.ts';

export const cmvWords: PageWords<typeof cmvPage> = {
  title: '',
  lead: '',
  sections: {},
  facts: {},
};
