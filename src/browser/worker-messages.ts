/** What a page and the service worker say to each other. A page may talk with the worker of another version. */
import type { Retraction } from './retractions.ts';

export type ToWorker =
  /** Take over now. */
  | 'SKIP_WAITING'
  /** Look at every file, mend what can be mended. `own`: the scripts this page runs, below the scope. */
  | { readonly ask: 'VERIFY'; readonly own: readonly string[] }
  /** Which version are you? */
  | { readonly ask: 'ABOUT' }
  /** What was withdrawn? Answered with what is known, and once more when the list was fetched. */
  | { readonly ask: 'RETRACTIONS' };

export interface Verified {
  /** The page is of the version that was looked at. */
  readonly own: boolean;
  /** Every file is on this device, byte for byte as it was built. */
  readonly complete: boolean;
  /** A file was altered, and could not be mended. */
  readonly damaged: boolean;
}

export interface About {
  readonly content: string;
}

export interface Withdrawn {
  readonly retractions: readonly Retraction[];
  /** The list was fetched and read, just now. */
  readonly fetched: boolean;
}
