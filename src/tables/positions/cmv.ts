import type { Topic } from './topic.ts';

/** Questions about cmv on which named sources differ. */
// prettier-ignore
export const cmvTopics = [
] as const satisfies readonly Topic[];
