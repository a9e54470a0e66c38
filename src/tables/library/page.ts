import type { SourceId } from '../sources.ts';

/**
 * The reference library: what each infection is, how it is caught and prevented, what the tests mean, what source
 * documents state. It explains; no row of a table reads it, and nothing in it is ever handed out as a recommendation.
 */
export interface LibraryFact {
  /** Key of the sentence in the words. */
  readonly id: string;
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** `read` in the source, `recalled` from memory and not re-read, `derived`: worked out by the project. */
  readonly mark: 'read' | 'recalled' | 'derived';
  /** Facts of the same page that say what current guidance holds of this one. */
  readonly guidance?: readonly string[];
  /** It contradicts those, or itself. */
  readonly differs?: true;
}

export interface LibrarySection {
  /** Key of the heading in the words. */
  readonly id: string;
  readonly facts: readonly LibraryFact[];
  /** Charts of `src/tables/charts.ts` that belong here. */
  readonly charts?: readonly string[];
  /** A figure that stands here: predictive values worked out, or how antibodies come and go. */
  readonly figure?: 'predictive-values' | 'antibodies';
}

export interface LibraryPage {
  readonly id: string;
  readonly sections: readonly LibrarySection[];
}
