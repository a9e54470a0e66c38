import type { LibraryPage } from './page.ts';

// prettier-ignore
export const treatmentPage = {
  id: 'treatment',
  sections: [],
} as const satisfies LibraryPage;
