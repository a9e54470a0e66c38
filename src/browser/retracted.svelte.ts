/** The withdrawn answers that this page knows of. None is ever taken away again while the page stands. */
import { together, type Retraction } from './retractions.ts';
import type { Withdrawn } from './worker-messages.ts';

class Retracted {
  entries = $state.raw<readonly Retraction[]>([]);
  /** The list was fetched and read since this page was opened. */
  wasRead = $state(false);

  take({ retractions, fetched }: Withdrawn): void {
    this.entries = together(this.entries, retractions);
    if (fetched) this.wasRead = true;
  }
}

export const retracted = new Retracted();
