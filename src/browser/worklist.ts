/** Starts the worklist's worker. */
import { openLine, type WorkerLine } from './worker-line.ts';

export type { WorkerLine };

/**
 * @param take what the worker says
 * @param failed the worker could not be started, or broke off
 */
export function openWorker<Sent, Received>(
  take: (message: Received) => void,
  failed: () => void,
): WorkerLine<Sent> {
  return openLine('worklist', take, failed);
}
