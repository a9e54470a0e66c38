import type { toxoplasmaTopics } from '../../../tables/positions/toxoplasma.ts';

type One = (typeof toxoplasmaTopics)[number];

/** The question, and what is done here. */
export const toxoplasmaTopicWords: Readonly<
  Record<One['id'], { readonly title: string; readonly ours: string }>
> = {};

/** What each source holds, in our words. */
export const toxoplasmaPositionWords: Readonly<Record<One['positions'][number]['says'], string>> = {};
