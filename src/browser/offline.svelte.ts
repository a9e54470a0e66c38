/**
 * The offline copy as the page sees it. A new version never takes over by itself: it waits until somebody
 * accepts it, and only the page that accepted reloads, so that no half-filled form is lost.
 */
import { health } from './health.svelte.ts';
import { retracted } from './retracted.svelte.ts';
import type { About, ToWorker, Verified, Withdrawn } from './worker-messages.ts';

const workerUrl = './sw.js';

class Offline {
  /** A complete, verified copy is on this device. */
  ready = $state(false);
  /** A new version is here and waits to be accepted. */
  updateWaiting = $state(false);
  /** The content version of the one that waits; null while it has not said. */
  nextContent = $state.raw<string | null>(null);

  #registration: ServiceWorkerRegistration | undefined;

  /** Once, at start. Without service workers (old browser, opened from a file) the app works online only. */
  register(): void {
    const workers = workersHere();
    if (workers === undefined) return;
    let controlled = workers.controller !== null;
    workers.addEventListener('controllerchange', () => {
      // Another page accepted the new version; this one keeps its answers and offers to reload.
      if (controlled) this.#offer(workers.controller);
      controlled = true;
    });
    workers.addEventListener('message', ({ data }: MessageEvent<Withdrawn>) => retracted.take(data));
    void workers.ready.then((registration) => {
      void this.#verify(registration.active);
      this.#lookForWithdrawals(registration);
    });
    // Refused (storage blocked, damaged publication): the page itself is not affected.
    workers.register(trusted(workerUrl), { updateViaCache: 'none' }).then(
      (registration) => this.#watch(registration),
      () => undefined,
    );
  }

  /** Changes to the waiting version and reloads this page only. */
  acceptUpdate(): void {
    const waiting = this.#registration?.waiting;
    if (!waiting) return location.reload();
    waiting.addEventListener('statechange', () => {
      if (waiting.state === 'activated') location.reload();
    });
    waiting.postMessage('SKIP_WAITING' satisfies ToWorker);
  }

  #watch(registration: ServiceWorkerRegistration): void {
    this.#registration = registration;
    const follow = (worker: ServiceWorker | null) => {
      worker?.addEventListener('statechange', () => this.#look(registration));
    };
    this.#look(registration);
    follow(registration.installing);
    registration.addEventListener('updatefound', () => follow(registration.installing));
    // Pages stay open for days at a desk, and the browser only looks when one is opened.
    const again = () => {
      registration.update().catch(() => undefined);
      this.#lookForWithdrawals(registration);
    };
    window.addEventListener('online', again);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') again();
    });
  }

  #look({ waiting, active }: ServiceWorkerRegistration): void {
    if (waiting && active) this.#offer(waiting);
  }

  #offer(worker: ServiceWorker | null): void {
    this.updateWaiting = true;
    this.nextContent = null;
    ask<About>(worker, { ask: 'ABOUT' }, ({ content }) => (this.nextContent = content));
  }

  /** The browser may have thrown files away since; the worker looks, and repairs what it can. */
  #verify(worker: ServiceWorker | null): void {
    ask<Verified>(worker, { ask: 'VERIFY', own: ownScripts() }, ({ own, complete, damaged }) => {
      this.ready = complete;
      // What another version lacks says nothing about this page.
      if (own && damaged) health.refuse('files');
    });
  }

  #lookForWithdrawals({ active }: ServiceWorkerRegistration): void {
    ask<Withdrawn>(active, { ask: 'RETRACTIONS' }, (known) => retracted.take(known));
  }
}

/** Nothing where there are none, or where the browser refuses to speak of them. */
function workersHere(): ServiceWorkerContainer | undefined {
  try {
    // Older browsers than TypeScript knows of have none, nor has a page that was not served securely.
    return location.protocol === 'file:' ? undefined : (navigator as Partial<Navigator>).serviceWorker;
  } catch {
    return undefined;
  }
}

/** Tells the worker, and hears its one answer. */
function ask<Answer>(worker: ServiceWorker | null, what: ToWorker, take: (answer: Answer) => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<Answer>) => {
    take(data);
    port1.close();
  };
  worker?.postMessage(what, [port2]);
}

/** The scripts that this page was started with, below its folder. */
function ownScripts(): readonly string[] {
  const folder = new URL('./', location.href).href;
  return [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) =>
    src.startsWith(folder) ? src.slice(folder.length) : src,
  );
}

/** Under Trusted Types a plain string is refused here, and offline use would be lost without a word. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  if (!trustedTypes) return url;
  const policy = trustedTypes.createPolicy('torchlight-sw', {
    createScriptURL(asked) {
      if (asked !== workerUrl) throw new TypeError(`no such worker: ${asked}`);
      return asked;
    },
  });
  return policy.createScriptURL(url);
}

/** TypeScript's DOM types do not know Trusted Types, nor that `register` takes what this returns. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

export const offline = new Offline();
