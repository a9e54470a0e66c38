import type { ActionCode, Conclusion, Pathogen, Subject } from '../rules/vocabulary.ts';
import type { guidelineFacts } from './guideline-facts.ts';
import type { SourceId } from './sources.ts';

type Facts = typeof guidelineFacts;

/** The facts a source speaks of, each a list of accepted values; a fact not mentioned may be anything. */
export type GuidelineWhen = { readonly [F in keyof Facts]?: readonly Facts[F]['values'][number][] };

/** What one named source says of one pattern. Of one source, no two rows hold for the same case. */
export interface GuidelineRow {
  id: string;
  source: SourceId;
  pathogen: Pathogen;
  /** Planning and pregnant unless said. */
  subject?: readonly Subject[];
  when: GuidelineWhen;
  /** What the source concludes; null where it names no conclusion. */
  conclusion: Conclusion | null;
  advises: readonly ActionCode[];
  against: readonly ActionCode[];
  /** The source has no row for this pattern, and the sentence says so: that is no agreement. */
  silent?: true;
  /** Key of the sentence in the words. */
  says: string;
}
