/** Starts the proof's workers. */
import { openLine, type WorkerLine } from './worker-line.ts';

/** More than this many workers gain little and hold much memory. */
const MOST = 4;
/** Where a browser does not say how many processors there are. */
const LIKELY = 2;

/** How many workers may share the work on this device: one processor is the page's, so that it can be painted meanwhile. */
export function shares(): number {
  // Older browsers than TypeScript knows of do not say.
  const { hardwareConcurrency } = navigator as { hardwareConcurrency?: number };
  return Math.max(1, Math.min(MOST, (hardwareConcurrency ?? LIKELY) - 1));
}

/**
 * @param take what the worker says
 * @param failed the worker could not be started, or broke off
 */
export function openProver<Sent, Received>(
  take: (message: Received) => void,
  failed: () => void,
): WorkerLine<Sent> {
  return openLine('proof', take, failed);
}

/** Seconds since it was started. */
export function stopwatch(): () => number {
  const began = performance.now();
  return () => (performance.now() - began) / 1000;
}
