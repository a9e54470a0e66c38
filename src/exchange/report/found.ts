/**
 * What a reader found in a report, in one form for every format, before anything is decided about it. A reader
 * takes a report apart and keeps where each piece stood; gathering makes cases, questions and leftovers of them.
 */
import type { KitLimits } from '../../rules/aids.ts';
import type { Pathogen, Subject } from '../../rules/vocabulary.ts';

export type Format = 'fhir' | 'hl7v2' | 'csv' | 'text';

/** A piece of the report: as it stands there, and where (`/entry/4/resource`, `OBX[3]`, `row 2, "Rubella IgG"`, `line 7`). */
export interface Place {
  readonly raw: string;
  readonly pointer: string;
}

/** What was measured, as far as a name or a code says. `antibody`: isotype not said, or total. */
export type Marker =
  | 'igg'
  | 'igm'
  | 'iga'
  | 'avidity'
  | 'blot'
  | 'igg-blot'
  | 'igm-blot'
  | 'mother-child-blot'
  | 'pcr'
  | 'antibody';

/** What it was measured in, where that matters: only a PCR and a cord sample need it. */
export type Material =
  | 'blood'
  | 'amniotic'
  | 'throat'
  | 'urine'
  | 'saliva'
  | 'dried-blood-spot'
  | 'cord'
  | 'cerebrospinal'
  | 'other';

/** null: not said. `other`: an infection this tool does not read. */
export interface AnalyteName {
  readonly agent: Pathogen | 'other' | null;
  readonly marker: Marker | null;
  readonly material: Material | null;
}

/** `superseded`: replaced by a later one in the same report, said by the sender. `void`: entered in error, cancelled, deleted. */
export type Status = 'final' | 'corrected' | 'preliminary' | 'superseded' | 'void';

/** A calendar day "YYYY-MM-DD", as printed, in the sender's own time zone. `report`: of the report, the draw not being known. */
export interface Drawn {
  readonly on: string;
  readonly from: 'specimen' | 'observation' | 'order' | 'report';
}

/** Limits as the report gives them. `words`: printed text, still to be read. */
export type LimitsFound =
  | { readonly kind: 'words'; readonly text: string }
  /** Structured; `unit` where it is sent beside them. */
  | { readonly kind: 'bounds'; readonly bounds: KitLimits; readonly unit?: string };

/** Why a piece is asked about and never decided. The words stand in src/words/en/reports.ts. */
export type Doubt =
  /** Name and code say different things, or two codes do. */
  | 'code-against-text'
  /** The check digit is wrong: no such LOINC exists. */
  | 'code-invalid'
  /** A number that is not on the list of known codes, without a readable name beside it. */
  | 'code-unknown'
  /** A known number with no readable name beside it: numbers are sent wrong too often to stand alone. */
  | 'code-alone'
  /** The sender says that two values stand for one (several repetitions that differ). */
  | 'several-values'
  /** A date that does not exist, or a draw after its own report. */
  | 'date-impossible';

export interface ResultFound extends Place {
  readonly kind: 'result';
  /** Tells one person's findings from another's; null where the report names none. */
  readonly person: string | null;
  readonly name: AnalyteName;
  /** As printed, with its comparator: "> 250", "0,85", "positive". Empty where only a class was sent. */
  readonly text: string;
  readonly unit: string;
  readonly limits: readonly LimitsFound[];
  /** What the laboratory itself says of the value: words or code texts ("POS", "Equivocal"), in its order; flags (H, A, *) left out. */
  readonly said: readonly string[];
  readonly status: Status;
  readonly drawn: Drawn | null;
  /** Assay, device, method as printed; empty where not said. */
  readonly method: string;
  /** Who made it, where the report says: two laboratories are never compared. */
  readonly laboratory: string;
  /** The same text for results of one specimen or order; empty where not said. */
  readonly specimen: string;
  readonly doubts: readonly Doubt[];
}

/** Something about the person. Dates are "YYYY-MM-DD"; `week` is "12" or "12+3" and counts on `on`. */
export interface PersonFound extends Place {
  readonly kind: 'person';
  readonly person: string | null;
  readonly fact:
    | { readonly is: 'week'; readonly week: string; readonly on: string | null }
    | { readonly is: 'due-date'; readonly on: string }
    | { readonly is: 'last-period'; readonly on: string }
    /** A year alone, or year and month, is enough to know an adult. */
    | { readonly is: 'born'; readonly on: string }
    | { readonly is: 'age-days'; readonly days: number }
    | { readonly is: 'subject'; readonly subject: Subject }
    | { readonly is: 'male' };
}

/** A piece that is asked about as it stands: no value could be made of it. `field` is a path of the case contract, or ''. */
export interface AskFound extends Place {
  readonly kind: 'ask';
  readonly person: string | null;
  readonly field: string;
  readonly question: string;
}

/** A piece that has nothing to do with a case, and why. */
export interface IgnoredFound extends Place {
  readonly kind: 'ignored';
  readonly person: string | null;
  readonly why: string;
}

export type Found = ResultFound | PersonFound | AskFound | IgnoredFound;

/** `issuedOn`: the day of the report itself, "YYYY-MM-DD"; nothing in it can have been drawn later. */
export interface Taken {
  readonly format: Format;
  readonly found: readonly Found[];
  readonly issuedOn: string | null;
  /** What the reader had to assume of the whole file ("read as Windows-1251"), for the person to see. */
  readonly notes: readonly string[];
}

/** The file as a whole cannot be read. `code` is stable, `message` says what is wrong, where, and what is accepted. */
export interface Unread {
  readonly error: { readonly code: string; readonly message: string };
}
