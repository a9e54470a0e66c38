/** The withdrawn answers that this page knows of. None is ever taken away again while the page stands. */
import { isRetraction, together, type Retraction } from './retractions.ts';
import type { Withdrawn } from './worker-messages.ts';

class Retracted {
  entries = $state.raw<readonly Retraction[]>([]);
  /** The list was fetched and read since this page was opened. */
  wasRead = $state(false);

  /** The worker may be of another version: what it says is looked at as if it came from the network. */
  take({ retractions, fetched }: Partial<Withdrawn>): void {
    if (!Array.isArray(retractions)) return;
    this.entries = together(this.entries, retractions.filter(isRetraction));
    if (fetched === true) this.wasRead = true;
  }
}

export const retracted = new Retracted();
