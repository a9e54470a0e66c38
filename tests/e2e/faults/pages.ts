/** What the fault tests ask of a page. */
import type { BrowserContext, Page } from '@playwright/test';
import { expect, expectStarted, offlineReady } from '../fixtures.ts';

export const updateButton = (page: Page) => page.getByRole('button', { name: 'Load the new version' });
export const footer = (page: Page) => page.locator('footer');
export const versionMark = (page: Page) => page.locator('meta[name=mark]');

/** The first visit, with all that it leaves on the device. */
export async function visit(page: Page): Promise<void> {
  await page.goto('./');
  await offlineReady(page);
}

/** Survives only as long as the page is not reloaded. */
export const setTrace = (page: Page) =>
  page.evaluate(() => void ((window as { trace?: string }).trace = 'kept'));
export const trace = (page: Page) => page.evaluate(() => (window as { trace?: string }).trace);

/** Looks for a new version and waits until the attempt has come to its end: the last state of what was found. */
export const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    // A worker that fails may be gone again before the look is over: its first change is what counts.
    const end = new Promise<string>((resolve) =>
      registration.addEventListener('updatefound', () => {
        const worker = registration.installing;
        if (worker === null) resolve(registration.waiting?.state ?? 'redundant');
        worker?.addEventListener('statechange', () => resolve(worker.state));
      }),
    );
    await registration.update().catch(() => undefined);
    return end;
  });

/** The new version that the host has now is offered on this page, and accepted. */
export async function takeUpdate(page: Page, mark: string): Promise<void> {
  await lookForUpdate(page);
  await updateButton(page).click();
  await expect(versionMark(page)).toHaveAttribute('content', mark);
}

/** Opened anew, the page is of the first version, which bears no mark. */
export async function expectOldVersion(page: Page): Promise<void> {
  await page.reload();
  await expectStarted(page);
  await expect(versionMark(page)).toHaveCount(0);
}

/** The copy is whole, and this page is served from it. */
export async function controlled(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect(footer(page)).toContainText('Works offline');
}

export const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

/** Room for so many bytes on this origin; null: as it was. */
export async function quota(context: BrowserContext, page: Page, bytes: number | null): Promise<void> {
  const session = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(bytes === null ? {} : { quotaSize: bytes }),
  });
}

/** Shows the page again after another window, as at a desk: the moment at which it looks for news. */
export const comeBack = (page: Page) =>
  page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));
