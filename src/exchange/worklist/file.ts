/** A file of many persons, once it is known who is in it. */
import type { ColumnMap } from '../report/csv-columns.ts';
import type { Taken, Unread } from '../report/found.ts';
import type { PersonIndex, Slice } from './person-index.ts';
import type { WorklistFormat } from './protocol.ts';
import type { ByteSource } from './source.ts';

export interface Piece extends Slice {
  readonly text: string;
}

export interface WorklistFile {
  readonly format: WorklistFormat;
  readonly persons: PersonIndex;
  /** Of a CSV. */
  readonly columns: ColumnMap | null;
  /** What was assumed of the whole file. */
  readonly notes: readonly string[];
  readonly decode: (bytes: Uint8Array) => string;
  /** Takes apart what the file holds of one person. */
  readonly take: (person: number, pieces: readonly Piece[]) => Taken | Unread;
}

/** Reports how far the file is; throws when the work is cancelled. */
export type Step = (done: number, persons: number) => Promise<void>;

export interface Opening {
  readonly source: ByteSource;
  /** Where the text begins, behind a byte order mark. */
  readonly start: number;
  /** The first bytes of the file, as text. */
  readonly head: string;
  readonly decode: (bytes: Uint8Array) => string;
  readonly columns: ColumnMap | undefined;
  readonly step: Step;
}

export const unread = (code: string, message: string): Unread => ({ error: { code, message } });
