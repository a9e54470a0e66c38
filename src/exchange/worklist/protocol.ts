/** What the page and the worklist's worker say to each other. Everything here survives being copied between them. */
import type { ActionCode, Conclusion, FactPath, Pathogen, Subject, Urgency } from '../../rules/vocabulary.ts';
import type { ColumnMap } from '../report/csv-columns.ts';
import type { Reading } from '../report/reading.ts';

export type WorklistFormat = 'csv' | 'fhir' | 'hl7v2';

/** What the person at the desk says of the whole file. */
export interface WorklistOptions {
  /** Whose results these are, where the file does not say it. */
  readonly subject?: Subject;
  /** The site's practice, as in `settings.practice` of a case. */
  readonly practice?: string;
  /** How the columns are read, where somebody corrected it. */
  readonly columns?: ColumnMap;
}

/**
 * From the most pressing on. `needs`: something is open or could not be read. It may turn out to be anything up to
 * `today`, so it stands before all that is known to have more time.
 */
export const GROUPS = ['today', 'needs', 'soon', 'routine', 'none'] as const;
export type Group = (typeof GROUPS)[number];

export interface Fault {
  /** Stable. */
  readonly code: string;
  readonly message: string;
}

/** One infection of one person; or one person of whom nothing could be read (`pathogen` null, `problem` says why). */
export interface WorklistRow {
  /** Number of the person in the file, from 0: what `open` takes. */
  readonly index: number;
  /** As the file names the person; empty where it names none. */
  readonly person: string;
  readonly pathogen: Pathogen | null;
  readonly subject: Subject | null;
  /** Null where nothing may be said: no case, or whose it is has to be asked first. */
  readonly conclusion: Conclusion | null;
  readonly urgency: Urgency | null;
  readonly group: Group;
  /** The most pressing group of all rows of the person. */
  readonly personGroup: Group;
  readonly firstAction: ActionCode | null;
  readonly missing: readonly FactPath[];
  /** Open questions about this infection, those about the person and her whole report included. */
  readonly asks: number;
  readonly problem: Fault | null;
}

export interface Counts {
  readonly persons: number;
  readonly rows: number;
  /** Rows in each group. */
  readonly groups: { readonly [G in Group]: number };
  /** Persons with a problem. */
  readonly problems: number;
}

export type ToWorker =
  | { readonly type: 'start'; readonly file: Blob; readonly options: WorklistOptions }
  | { readonly type: 'cancel' }
  | { readonly type: 'open'; readonly index: number }
  | { readonly type: 'export' };

/** `finding`: who is in the file; `interpreting`: one after the other. Bytes of the file. */
export interface Progress {
  readonly stage: 'finding' | 'interpreting';
  readonly done: number;
  readonly total: number;
  readonly persons: number;
}

export type FromWorker =
  /** The file is one that can be read. `columns`: of a CSV. */
  | {
      readonly type: 'reading';
      readonly format: WorklistFormat;
      readonly columns: ColumnMap | null;
    }
  | ({ readonly type: 'progress' } & Progress)
  | { readonly type: 'rows'; readonly rows: readonly WorklistRow[] }
  /** `notes`: what was assumed of the whole file, in words. */
  | { readonly type: 'done'; readonly counts: Counts; readonly notes: readonly string[] }
  | { readonly type: 'cancelled' }
  /** The whole reading of one person, read again from the file. */
  | {
      readonly type: 'opened';
      readonly index: number;
      readonly person: string;
      readonly read: Reading | { readonly error: Fault };
    }
  /** CSV, in file order. */
  | { readonly type: 'exported'; readonly file: Blob }
  /** Nothing can be shown, or nothing more. */
  | { readonly type: 'failed'; readonly error: Fault };
