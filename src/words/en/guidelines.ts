import type { GuidelineKey } from '../../tables/guidelines.ts';
import { cirWords } from './guidelines/cir.ts';
import { cmvWords } from './guidelines/cmv.ts';
import { rubellaWords } from './guidelines/rubella.ts';
import { toxoplasmaWords } from './guidelines/toxoplasma.ts';

/** What each source says of a pattern, in our words; for the source laboratory also why a row is not followed. */
export const guidelines: Readonly<Record<GuidelineKey, string>> = {
  ...cirWords,
  ...toxoplasmaWords,
  ...rubellaWords,
  ...cmvWords,
};
