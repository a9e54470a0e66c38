import type { LibraryPage } from './page.ts';

// prettier-ignore
export const cmvPage = {
  id: 'cmv',
  sections: [],
} as const satisfies LibraryPage;
