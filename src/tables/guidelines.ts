import { cirGuidelines } from './guidelines-cir.ts';
import { cmvGuidelines } from './guidelines-cmv.ts';
import { rubellaGuidelines } from './guidelines-rubella.ts';
import { toxoplasmaGuidelines } from './guidelines-toxoplasma.ts';

/** What each named source says of a pattern; the source laboratory's own table first. */
export const guidelines = [
  ...cirGuidelines,
  ...toxoplasmaGuidelines,
  ...rubellaGuidelines,
  ...cmvGuidelines,
] as const;

export type GuidelineKey = (typeof guidelines)[number]['says'];
