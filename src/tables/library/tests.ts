import type { LibraryPage } from './page.ts';

// prettier-ignore
export const testsPage = {
  id: 'tests',
  sections: [],
} as const satisfies LibraryPage;
