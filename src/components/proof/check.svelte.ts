/** The check as the page sees it: workers do the work, the page is told how far they are and what was found. */
import { pause } from '../../browser/pause.ts';
import { openProver, shares, stopwatch } from '../../browser/proof.ts';
import type { WorkerLine } from '../../browser/worker-line.ts';
import { join, sumOf, type Order, type Proof } from '../../proof/join.ts';
import type { Findings, Step } from '../../proof/prove.ts';
import type { FromProver, ToProver } from '../../proof/session.ts';

type Phase = 'idle' | 'running' | 'done' | 'cancelled' | 'failed';

/** One run of the check: its workers, how far each is, and what came back. */
interface Run {
  readonly lines: WorkerLine<ToProver>[];
  readonly steps: (Step | undefined)[];
  readonly found: Findings[];
}

export class Check {
  phase = $state.raw<Phase>('idle');
  step = $state.raw<Step | null>(null);
  proof = $state.raw<Proof | null>(null);
  /** How long the last check took. */
  seconds = $state.raw(0);
  #run: Run | null = null;
  #since = stopwatch();

  start = (): void => {
    this.stop();
    this.proof = null;
    this.phase = 'running';
    this.#since = stopwatch();
    const run: Run = { lines: [], steps: [], found: [] };
    this.#run = run;
    void this.#open(run, shares());
  };

  /** Starts the workers, each in a task of its own: on a slow device all of them at once would hold the page up. */
  async #open(run: Run, of: number): Promise<void> {
    for (let at = 0; at < of; at++) {
      await pause();
      if (run !== this.#run) return;
      try {
        const line = openProver<ToProver, FromProver>(
          (message) => run === this.#run && this.#take(message, at, run, of),
          () => run === this.#run && this.#end('failed'),
        );
        run.lines.push(line);
        line.send({ type: 'check', part: { at, of } });
      } catch {
        this.#end('failed');
      }
    }
  }

  cancel = (): void => this.#end('cancelled');

  /** Ends the workers; what was found stays. */
  stop = (): void => {
    const run = this.#run;
    this.#run = null;
    this.step = null;
    for (const line of run?.lines ?? []) line.end();
  };

  #take(message: FromProver, at: number, run: Run, of: number): void {
    if (message.type === 'step') {
      run.steps[at] = message.step;
      const steps = run.steps.filter((step) => step !== undefined);
      if (steps.length === of) this.step = sumOf(steps);
    } else if (message.type === 'proved') {
      run.found.push(message.found);
      if (run.found.length === of) void this.#join(run, message.order);
    } else if (message.type === 'failed') this.#end('failed');
  }

  async #join(run: Run, order: Order): Promise<void> {
    const proof = await join(run.found, order).catch(() => null);
    const seconds = this.#since();
    // To draw what was found takes a slow page longer than all else: that is a task of its own.
    await pause();
    if (run !== this.#run) return;
    this.seconds = seconds;
    this.proof = proof;
    this.#end(proof === null ? 'failed' : 'done');
  }

  #end(phase: Phase): void {
    this.stop();
    this.phase = phase;
  }
}
