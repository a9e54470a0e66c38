import { place } from '../../browser/place.svelte.ts';
import type { MadeWith } from '../../exchange/share.ts';

/** What made the link that the open case came by. It holds for that case only, and is forgotten with the page. */
class Origin {
  #made = $state.raw<{ readonly with: MadeWith; readonly trip: number } | null>(null);

  /** The case that was begun last came by a link. */
  mark(made: MadeWith): void {
    this.#made = { with: made, trip: place.trip };
  }

  /** Null for a case that came by no link. */
  get made(): MadeWith | null {
    return this.#made?.trip === place.trip ? this.#made.with : null;
  }
}

export const origin = new Origin();
