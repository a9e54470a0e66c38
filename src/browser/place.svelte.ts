/**
 * Where the reader is. The page stands in the address, the step of the case in the entry of the history, so that
 * the browser's own Back goes to the question before. No answer is in either.
 */
interface Entry {
  readonly trip: number;
  readonly step: number;
  /** The entry below is the step before of the same case. */
  readonly linked: boolean;
}

interface Steps {
  back(): void;
  forward(): boolean;
}

const CASE = /^\/($|result\/)/;

class Place {
  path = $state('/');
  /** Whether the page was reached by going back or forward: it then keeps its position. */
  returned = $state.raw(false);
  #entry: Entry = { trip: Date.now(), step: 0, linked: false };
  #steps: Steps | undefined;

  /** Listens until the returned function is called. */
  start(steps: Steps): () => void {
    this.#steps = steps;
    this.path = here();
    if (this.#inCase()) this.#write();
    const moved = () => this.#moved();
    window.addEventListener('popstate', moved);
    return () => window.removeEventListener('popstate', moved);
  }

  /** A step forward in the case. */
  step(): void {
    this.#entry = { ...this.#entry, step: this.#entry.step + 1, linked: true };
    this.returned = false;
    this.path = '/';
    history.pushState(this.#entry, '', '#/');
  }

  /** Another page of the same case, at the same step. */
  show(path: string): void {
    this.#entry = { ...this.#entry, linked: false };
    this.returned = false;
    this.path = path;
    history.pushState(this.#entry, '', `#${path}`);
  }

  /** A step back, by the page's own control: the same as the browser's where the history allows it. */
  back(): void {
    if (entryHere()?.linked && this.#entry.step > 0) return history.back();
    this.#steps?.back();
    this.#entry = { ...this.#entry, step: Math.max(0, this.#entry.step - 1), linked: false };
    this.#write();
  }

  /** A new case: entries of the old one are worth nothing any more. */
  renew(): void {
    this.#entry = { trip: this.#entry.trip + 1, step: 0, linked: false };
    this.returned = false;
    this.path = '/';
    history.pushState(this.#entry, '', '#/');
  }

  /** Takes another address for the same page, for what must not stay in it. */
  rename(path: string): void {
    this.path = path;
    history.replaceState(history.state, '', `#${path}`);
  }

  /** Tells one case from the next. */
  get trip(): number {
    return this.#entry.trip;
  }

  #moved(): void {
    this.path = here();
    const entry = entryHere();
    this.returned = entry !== null;
    if (!this.#inCase()) {
      if (!entry) history.replaceState({ ...this.#entry, linked: false }, '');
      return;
    }
    if (entry?.trip !== this.#entry.trip) {
      this.#entry = { ...this.#entry, linked: false };
      return this.#write();
    }
    let { step } = this.#entry;
    for (; step > entry.step; step--) this.#steps?.back();
    while (step < entry.step && this.#steps?.forward()) step++;
    this.#entry = { ...entry, step };
    this.#write();
  }

  #inCase(): boolean {
    return CASE.test(this.path);
  }

  #write(): void {
    history.replaceState(this.#entry, '');
  }
}

function here(): string {
  const path = location.hash.replace(/^#/, '');
  return path.startsWith('/') ? path : '/';
}

function entryHere(): Entry | null {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'trip' in state ? (state as Entry) : null;
}

export const place = new Place();
