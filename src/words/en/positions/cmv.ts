import type { cmvTopics } from '../../../tables/positions/cmv.ts';

type One = (typeof cmvTopics)[number];

/** The question, and what is done here. */
export const cmvTopicWords: Readonly<Record<One['id'], { readonly title: string; readonly ours: string }>> =
  {};

/** What each source holds, in our words. */
export const cmvPositionWords: Readonly<Record<One['positions'][number]['says'], string>> = {};
