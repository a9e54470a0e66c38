import type * as english from '../en/guidelines.ts';
import type { Like } from '../like.ts';
import { cirWords } from './guidelines/cir.ts';
import { cmvWords } from './guidelines/cmv.ts';
import { rubellaWords } from './guidelines/rubella.ts';
import { toxoplasmaWords } from './guidelines/toxoplasma.ts';

/** What each source says of a pattern, in our words; for the source laboratory also why a row is not followed. */
export const guidelines: Like<typeof english.guidelines> = {
  ...cirWords,
  ...toxoplasmaWords,
  ...rubellaWords,
  ...cmvWords,
};
