import type { Topic } from './topic.ts';

/** Questions about toxoplasma on which named sources differ. */
// prettier-ignore
export const toxoplasmaTopics = [
] as const satisfies readonly Topic[];
