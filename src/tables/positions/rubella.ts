import type { Topic } from './topic.ts';

/** Questions about rubella on which named sources differ. */
// prettier-ignore
export const rubellaTopics = [
] as const satisfies readonly Topic[];
