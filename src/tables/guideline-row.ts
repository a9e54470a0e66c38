import type { ActionCode, Conclusion, Pathogen, Subject } from '../rules/vocabulary.ts';
import type { SourceId } from './sources.ts';

export type GuidelineResult = 'negative' | 'grey' | 'low-positive' | 'positive' | 'not-done' | 'unread';
export type GuidelineWeek = 'planning' | 'to-16+0' | '16+1-18+0' | '18+1-27+6' | '28-on' | 'unknown';

/** The facts a source speaks of, each a list of accepted values; a fact not mentioned may be anything. */
export interface GuidelineWhen {
  igg?: readonly GuidelineResult[];
  igm?: readonly Exclude<GuidelineResult, 'low-positive'>[];
  avidity?: readonly ('none' | 'low' | 'intermediate' | 'high')[];
  week?: readonly GuidelineWeek[];
  /** Rash, contact, travel or symptoms. */
  exposed?: readonly ('yes' | 'no' | 'unknown')[];
  earlier?: readonly ('none' | 'some')[];
  /** Newborn: age in days at sampling. */
  age?: readonly ('to-21' | '22-on' | 'unknown')[];
  /** Newborn: PCR in urine, saliva or blood. */
  pcr?: readonly ('positive' | 'negative' | 'none')[];
}

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
