import { cmvPage } from './library/cmv.ts';
import type { LibraryPage } from './library/page.ts';
import { rubellaPage } from './library/rubella.ts';
import { testsPage } from './library/tests.ts';
import { toxoplasmaPage } from './library/toxoplasma.ts';
import { treatmentPage } from './library/treatment.ts';

/** The pages of the library, in the order in which they are offered. */
export const library = [
  toxoplasmaPage,
  rubellaPage,
  cmvPage,
  testsPage,
  treatmentPage,
] as const satisfies readonly LibraryPage[];
