import type { LibraryPage } from './page.ts';

// prettier-ignore
export const toxoplasmaPage = {
  id: 'toxoplasma',
  sections: [],
} as const satisfies LibraryPage;
