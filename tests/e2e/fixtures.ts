import { test as base, expect as plainExpect, type Page } from '@playwright/test';
import { published } from './publish.ts';
import { TestServer } from './server.ts';

export { published };
/** Waits as long as a busy machine may need; what is right is found at once. */
export const expect = plainExpect.configure({ timeout: 15_000 });

export type Publish = (
  name: string,
  change?: (folder: string) => void,
  contentVersion?: string,
) => Promise<string>;

interface Fixtures {
  /** Exceptions that a test is about. */
  expectedFaults: RegExp | null;
  /**
   * Off for tests of many pages that have nothing to do with it: each new browser would fetch and hash the whole app
   * beside what is tested.
   */
  offlineCopy: boolean;
  /** Serves the build; `page.goto('./')` opens it. */
  server: TestServer;
  /** Makes a copy of the build, changed and sealed as a build of its own would be. */
  publish: Publish;
}

/** As a browser that refuses service workers; such a page works from the network alone. */
function refuseWorkers(): void {
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register = () => Promise.reject(new Error('refused by the test'));
}

/** Every browser test runs against the build, and fails on a breach of the page's policy or an exception. */
export const test = base.extend<Fixtures>({
  expectedFaults: [null, { option: true }],
  offlineCopy: [true, { option: true }],
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from the pattern
  server: async ({}, use) => {
    const server = new TestServer('dist');
    await server.start();
    await use(server);
    await server.stop();
  },
  baseURL: async ({ server }, use) => use(server.url),
  context: async ({ context, expectedFaults, offlineCopy }, use) => {
    const faults: string[] = [];
    if (!offlineCopy) await context.addInitScript(refuseWorkers);
    // The browser asks before a half-filled case is left; a test that loads a page anew means it.
    context.on('dialog', (dialog) => void dialog.accept());
    context.on('weberror', (fault) => faults.push(String(fault.error())));
    await context.exposeBinding('reportViolation', (_source, text: string) => faults.push(text));
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
        reportViolation(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
      });
    });
    await use(context);
    expect(faults.filter((fault) => expectedFaults?.test(fault) !== true)).toEqual([]);
  },
  // eslint-disable-next-line no-empty-pattern -- as above
  publish: async ({}, use, testInfo) => {
    await use((name, change, contentVersion) => published(testInfo.outputPath(name), change, contentVersion));
  },
});

/** Resolves once the whole offline copy is on the device. */
export async function offlineReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

/** The application itself stands there, not the text shown when it cannot start. */
export async function expectStarted(page: Page): Promise<void> {
  await expect(page.locator('[data-fallback]')).toHaveCount(0);
  await expect(page.locator('h1')).toBeVisible();
}

/** What is on the clipboard. The app may put something there and not read it, so a page of no app reads. */
export async function copied(page: Page): Promise<string> {
  const reader = await page.context().newPage();
  await reader.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<title></title>' }));
  await reader.goto('http://localhost/');
  const text = await reader.evaluate(() => navigator.clipboard.readText());
  await reader.close();
  return text;
}
