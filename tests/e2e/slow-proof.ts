/** The proof on a slow computer: what the page feels of it, and how long its script takes on a slowed thread. */
import type { Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The built script of the proof's worker, from the folder of the build. */
export function workerIn(folder: string): string {
  const name = readdirSync(join(folder, 'assets')).find((file) => file.startsWith('proof-worker-'));
  if (name === undefined) throw new Error('the build holds no worker for the proof');
  return `assets/${name}`;
}

export interface Proved {
  /** Milliseconds from the press to the result. */
  readonly milliseconds: number;
  /** Tasks over 50 ms, which keep the page from being painted, until a second after the result; milliseconds. */
  readonly long: readonly number[];
}

/**
 * Presses the button of the proof page. Pressed and counted in the page itself: the driver's own looks for a button and a
 * result would be among its longest tasks.
 */
export const pressAndProve = (page: Page): Promise<Proved> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const button = document.querySelector<HTMLButtonElement>('#check');
        const place = button?.closest('section');
        if (!button || !place) return reject(new Error('this is not the proof page'));
        const long: number[] = [];
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) long.push(duration);
        }).observe({ type: 'longtask' });
        let begun = 0;
        new MutationObserver((_, observer) => {
          if (place.querySelector('[data-hash=here]') === null) return;
          observer.disconnect();
          const milliseconds = performance.now() - begun;
          setTimeout(() => resolve({ milliseconds, long }), 1_000);
        }).observe(place, { childList: true });
        // Not in the task of the driver.
        setTimeout(() => {
          begun = performance.now();
          button.click();
        }, 200);
      }),
  );

/**
 * Runs the whole proof with the worker's script on the main thread of a page: the browser slows that thread alone, a
 * worker goes on at full speed.
 * @param page any page of the app's origin that runs no app
 * @param script address of the script
 * @returns seconds, and in how many spaces every case was answered
 */
export const proofOnMainThread = (
  page: Page,
  script: string,
): Promise<{ readonly seconds: number; readonly answered: number }> =>
  page.evaluate(
    (url) =>
      new Promise((resolve, reject) => {
        const before = performance.now();
        interface Told {
          readonly type: string;
          readonly message?: string;
          readonly found?: { readonly spaces: readonly { readonly line: string | null }[] };
        }
        addEventListener('message', ({ data }: MessageEvent<Told>) => {
          if (data.type === 'failed') reject(new Error(data.message));
          if (data.type !== 'proved') return;
          const answered = data.found?.spaces.filter(({ line }) => line !== null).length ?? 0;
          resolve({ seconds: (performance.now() - before) / 1000, answered });
        });
        const tag = document.createElement('script');
        tag.src = url;
        tag.onload = () => postMessage({ type: 'check', part: { at: 0, of: 1 } });
        tag.onerror = () => reject(new Error(`${url} could not be loaded`));
        document.head.append(tag);
      }),
    script,
  );
