/** The withdrawn answers that this device knows of, and the look for more. Runs in the service worker. */
import { isRetraction, readRetractions, together, type Retraction } from './retractions.ts';
import type { Withdrawn } from './worker-messages.ts';

const LIST = 'retractions.json';

export interface Kept {
  known(): Promise<readonly Retraction[]>;
  /** Fetches the list. What was known stays known, whatever came. */
  fetchMore(): Promise<Withdrawn>;
}

/**
 * @param name a cache of their own, which outlives the version; there is none as long as nothing was withdrawn
 * @param scope the address that the list stands below
 */
export function retractionsKept(name: string, scope: string): Kept {
  let running: Promise<Withdrawn> | undefined;

  async function known(): Promise<readonly Retraction[]> {
    const kept = await caches.match(scope + LIST, { cacheName: name });
    const entries: unknown = await kept?.json().catch(() => null);
    return Array.isArray(entries) ? entries.filter(isRetraction) : [];
  }

  async function fetched(): Promise<readonly Retraction[] | null> {
    try {
      const response = await fetch(scope + LIST, { cache: 'no-store' });
      return response.ok ? await readRetractions(await response.text()) : null;
    } catch {
      return null;
    }
  }

  async function look(): Promise<Withdrawn> {
    const list = await fetched();
    const before = await known();
    if (list === null) return { retractions: before, fetched: false };
    const all = together(before, list);
    if (all !== before) {
      const cache = await caches.open(name);
      // A full disk keeps it from the next start, not from the pages that are open.
      await cache.put(scope + LIST, new Response(JSON.stringify(all))).catch(() => undefined);
    }
    return { retractions: all, fetched: true };
  }

  return {
    known,
    fetchMore: () => (running ??= look().finally(() => (running = undefined))),
  };
}
