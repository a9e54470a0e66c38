import { cmvTopics } from './positions/cmv.ts';
import { rubellaTopics } from './positions/rubella.ts';
import type { Topic } from './positions/topic.ts';
import { toxoplasmaTopics } from './positions/toxoplasma.ts';

/** Every question on which named sources differ. */
export const topics = [
  ...toxoplasmaTopics,
  ...rubellaTopics,
  ...cmvTopics,
] as const satisfies readonly Topic[];
