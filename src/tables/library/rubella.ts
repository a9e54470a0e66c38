import type { LibraryPage } from './page.ts';

// prettier-ignore
export const rubellaPage = {
  id: 'rubella',
  sections: [],
} as const satisfies LibraryPage;
