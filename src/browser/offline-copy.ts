/** The files of one version on this device, each known by its hash. Runs in the service worker. */
import type { Verified } from './worker-messages.ts';

export interface Copy {
  /** The kept file where it is still what was built, else the same from the network. Rejects where neither is. */
  serve(file: string): Promise<Response>;
  holds(file: string): boolean;
  /** Fetches and keeps every file; rejects, and leaves nothing behind, where one does not come as it was built. */
  fill(): Promise<void>;
  verify(): Promise<Omit<Verified, 'own'>>;
}

type State = 'kept' | 'missing' | 'damaged';

/**
 * @param name the cache
 * @param scope the address that the files stand below
 * @param files address below the scope ('' is the start page) and hash
 */
export function offlineCopy(name: string, scope: string, files: readonly [string, string][]): Copy {
  const hashes = new Map(files);

  async function look(file: string): Promise<{ state: State; kept: Response | undefined }> {
    const kept = await caches.match(scope + file, { cacheName: name });
    if (!kept) return { state: 'missing', kept };
    const digest = await crypto.subtle.digest('SHA-384', await kept.clone().arrayBuffer());
    const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
    return hashes.get(file) === `sha384-${hash}` ? { state: 'kept', kept } : { state: 'damaged', kept };
  }

  /** The browser itself refuses a body that does not match `integrity`. */
  async function download(file: string): Promise<Response> {
    const integrity = hashes.get(file) ?? '';
    const response = await fetch(new Request(scope + file, { cache: 'reload', integrity }));
    if (!response.ok) throw new Error(`${response.status} ${file}`);
    return response;
  }

  async function keep(file: string): Promise<void> {
    const response = await download(file);
    await (await caches.open(name)).put(scope + file, response);
  }

  /** What a file was, where it cannot be had any more. */
  async function mended(file: string): Promise<State> {
    const { state } = await look(file);
    return state === 'kept'
      ? state
      : keep(file).then(
          () => 'kept' as const,
          () => state,
        );
  }

  return {
    holds: (file) => hashes.has(file),
    async serve(file) {
      const { state, kept } = await look(file);
      if (state === 'kept' && kept) return kept;
      const response = await download(file);
      const copy = response.clone();
      // A full disk must not keep a good answer from the page.
      caches
        .open(name)
        .then((cache) => cache.put(scope + file, copy))
        .catch(() => undefined);
      return response;
    },
    async fill() {
      const tried = await Promise.allSettled([...hashes.keys()].map(keep));
      const failed = tried.find((one) => one.status === 'rejected');
      if (failed === undefined) return;
      // Half a version would fill the disk, and may be what filled it.
      await caches.delete(name);
      throw failed.reason;
    },
    async verify() {
      const states = await Promise.all([...hashes.keys()].map(mended));
      return {
        complete: states.every((state) => state === 'kept'),
        damaged: states.includes('damaged'),
      };
    },
  };
}
