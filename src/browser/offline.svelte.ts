/**
 * The offline copy as the page sees it. A new version never takes over by itself: it waits until somebody
 * accepts it, and only the page that accepted reloads, so that no half-filled form is lost.
 */
const workerUrl = './sw.js';

class Offline {
  /** A complete, verified copy is on this device. */
  ready = $state(false);
  /** A new version is here and waits to be accepted. */
  updateWaiting = $state(false);

  #registration: ServiceWorkerRegistration | undefined;

  /** Once, at start. Without service workers (old browser, opened from a file) the app works online only. */
  register(): void {
    if (location.protocol === 'file:' || !('serviceWorker' in navigator)) return;
    const workers = navigator.serviceWorker;
    // Another page accepted the new version; this one keeps its answers and offers to reload.
    const controlled = workers.controller !== null;
    workers.addEventListener('controllerchange', () => (this.updateWaiting = controlled));
    void workers.ready.then(({ active }) => this.#verify(active));
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
    waiting.postMessage('SKIP_WAITING');
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
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
    });
  }

  #look(registration: ServiceWorkerRegistration): void {
    if (registration.waiting && registration.active) this.updateWaiting = true;
  }

  /** The browser may have thrown files away since; the worker looks, and repairs what it can. */
  #verify(worker: ServiceWorker | null): void {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<boolean>) => {
      this.ready = data;
      port1.close();
    };
    worker?.postMessage('VERIFY', [port2]);
  }
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
