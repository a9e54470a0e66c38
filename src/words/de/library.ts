import type { libraryWords as english } from '../en/library.ts';
import type { Like } from '../like.ts';
import { cmvWords } from './library/cmv.ts';
import { rubellaWords } from './library/rubella.ts';
import { testsWords } from './library/tests.ts';
import { toxoplasmaWords } from './library/toxoplasma.ts';
import { treatmentWords } from './library/treatment.ts';

export const libraryWords: Like<typeof english> = {
  toxoplasma: toxoplasmaWords,
  rubella: rubellaWords,
  cmv: cmvWords,
  tests: testsWords,
  treatment: treatmentWords,
};
