import type { ActionCode, AvoidCode, Conclusion, Pathogen, Subject } from '../../rules/vocabulary.ts';
import type { SourceId } from '../sources.ts';

/** What one named source holds on a topic. */
export interface Position {
  readonly source: SourceId;
  /** Key of the sentence in the words. */
  readonly says: string;
  /** Remembered and not re-read, although other parts of the source were read. */
  readonly recalled?: true;
}

/** A question on which named sources differ. The words give it a title and say what is done here. */
export interface Topic {
  readonly id: string;
  readonly pathogen: Pathogen;
  /** Planning and pregnant unless said. */
  readonly subject?: readonly Subject[];
  /** It is shown beside a result that holds one of these. */
  readonly about: readonly (ActionCode | AvoidCode | Conclusion)[];
  readonly positions: readonly Position[];
  /** The finding that settles it, or null where nothing had to be settled. */
  readonly finding: string | null;
}
