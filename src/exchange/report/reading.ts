/** What reading a report comes to: cases, questions and leftovers. Every value found stands in exactly one of them. */
import type { Case, Pathogen, Result, Subject } from '../../rules/vocabulary.ts';
import type { Format, Place } from './found.ts';

/** A case as far as the report makes it: whose it is may still have to be asked. */
export type ReadCase = Omit<Case, 'subject'> & { readonly subject?: Subject };

/** `field` is a path of the case contract ("results.igg", "gestation", "subject"), or empty. */
export interface Ask extends Place {
  readonly field: string;
  readonly question: string;
  /** The infection it is about, where that is known. */
  readonly pathogen?: Pathogen;
}

export interface Ignored extends Place {
  readonly why: string;
}

/** A piece of the report that stands in a case now: `field` as "results.igg", "previous[0].igm", "gestation". */
export interface Line extends Place {
  /** null: a fact of the person, in all her cases. */
  readonly pathogen: Pathogen | null;
  readonly field: string;
  readonly value: Result | string | number;
}

export interface Reading {
  readonly format: Format;
  readonly cases: readonly ReadCase[];
  readonly asks: readonly Ask[];
  readonly ignored: readonly Ignored[];
  readonly lines: readonly Line[];
  /** What was assumed of the whole file, in words. */
  readonly notes: readonly string[];
}
