import type { rubellaTopics } from '../../../tables/positions/rubella.ts';

type One = (typeof rubellaTopics)[number];

/** The question, and what is done here. */
export const rubellaTopicWords: Readonly<
  Record<One['id'], { readonly title: string; readonly ours: string }>
> = {};

/** What each source holds, in our words. */
export const rubellaPositionWords: Readonly<Record<One['positions'][number]['says'], string>> = {};
