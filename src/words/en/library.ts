import type { library } from '../../tables/library.ts';
import { cmvWords } from './library/cmv.ts';
import { rubellaWords } from './library/rubella.ts';
import { testsWords } from './library/tests.ts';
import { toxoplasmaWords } from './library/toxoplasma.ts';
import { treatmentWords } from './library/treatment.ts';

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly sections: { readonly [section: string]: string };
  readonly facts: { readonly [fact: string]: string };
}

export const libraryWords: Readonly<Record<(typeof library)[number]['id'], Words>> = {
  toxoplasma: toxoplasmaWords,
  rubella: rubellaWords,
  cmv: cmvWords,
  tests: testsWords,
  treatment: treatmentWords,
};
