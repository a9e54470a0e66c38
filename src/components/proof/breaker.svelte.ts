/** The broken copy as the page sees it: what was asked of the worker last, and what it found. */
import { openProver } from '../../browser/proof.ts';
import type { WorkerLine } from '../../browser/worker-line.ts';
import type { Breaking, BreakFindings } from '../../proof/break.ts';
import type { FromProver, ToProver } from '../../proof/session.ts';

export interface Broken {
  readonly breaking: Breaking;
  readonly found: BreakFindings;
}

export class Breaker {
  broken = $state.raw<Broken | null>(null);
  isChecking = $state.raw(false);
  hasFailed = $state.raw(false);
  #line: WorkerLine<ToProver> | null = null;
  #turn = 0;

  check(breaking: Breaking): void {
    this.clear();
    this.isChecking = true;
    const turn = this.#turn;
    try {
      const line = (this.#line ??= openProver<ToProver, FromProver>(
        (message) => this.#take(message),
        () => this.#fail(),
      ));
      this.#asked = breaking;
      line.send({ type: 'break', turn, breaking });
    } catch {
      this.#fail();
    }
  }

  /** Forgets what was found, and what is on its way. */
  clear(): void {
    this.#turn++;
    this.broken = null;
    this.isChecking = false;
    this.hasFailed = false;
  }

  stop = (): void => {
    this.#line?.end();
    this.#line = null;
  };

  #asked: Breaking | null = null;

  #take(message: FromProver): void {
    if (message.type === 'failed') this.#fail();
    if (message.type !== 'broken' || message.turn !== this.#turn || this.#asked === null) return;
    this.broken = { breaking: this.#asked, found: message.found };
    this.isChecking = false;
  }

  #fail(): void {
    this.stop();
    this.clear();
    this.hasFailed = true;
  }
}
