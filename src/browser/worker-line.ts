/** Starts the workers of this build under the page's policy. Who talks with them, and about what, is no matter of this file. */
import proofUrl from '../proof-worker.ts?worker&url';
import worklistUrl from '../worker.ts?worker&url';

const urls = { worklist: worklistUrl, proof: proofUrl } as const;

export interface WorkerLine<Sent> {
  readonly send: (message: Sent) => void;
  /** Ends the worker at once, whatever it is doing. */
  readonly end: () => void;
}

/**
 * @param which the worker to start
 * @param take what the worker says
 * @param failed the worker could not be started, or broke off
 */
export function openLine<Sent, Received>(
  which: keyof typeof urls,
  take: (message: Received) => void,
  failed: () => void,
): WorkerLine<Sent> {
  // Built, it is one classic script, which every browser of the build's target runs; the development server has modules.
  const worker = new Worker(trusted(urls[which]), { type: import.meta.env.DEV ? 'module' : 'classic' });
  worker.onmessage = ({ data }: MessageEvent<Received>) => take(data);
  worker.onerror = (event) => {
    // Said by whoever started it; it is no fault of the page.
    event.preventDefault();
    failed();
  };
  worker.onmessageerror = failed;
  return { send: (message) => worker.postMessage(message), end: () => worker.terminate() };
}

/** Under Trusted Types a plain string is refused here. A policy of one name can be made once only. */
let policy: { createScriptURL(url: string): string } | undefined;

function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  if (!trustedTypes) return url;
  policy ??= trustedTypes.createPolicy('torchlight-worker', {
    createScriptURL(asked) {
      if (!Object.values(urls).includes(asked)) throw new TypeError(`no such worker: ${asked}`);
      return asked;
    },
  });
  return policy.createScriptURL(url);
}

/** TypeScript's DOM types do not know Trusted Types, nor that a worker takes what this returns. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}
