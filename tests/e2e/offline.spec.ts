import type { Page } from '@playwright/test';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, expectStarted, offlineReady, test } from './fixtures.ts';

const mark = (text: string) => (folder: string) => {
  const page = join(folder, 'index.html');
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace('</head>', `<meta name="mark" content="${text}"></head>`),
  );
};
const script = (folder: string) => {
  const name = readdirSync(join(folder, 'assets')).find((file) => file.endsWith('.js'));
  return join(folder, 'assets', name ?? 'none');
};
const updateButton = (page: Page) => page.getByRole('button', { name: /update|new version/i });

/** Survives only as long as the page is not reloaded. */
const setTrace = (page: Page) => page.evaluate(() => void ((window as { trace?: string }).trace = 'kept'));
const trace = (page: Page) => page.evaluate(() => (window as { trace?: string }).trace);

/** Looks for a new version and waits until the attempt has come to its end. */
const lookForUpdate = (page: Page) =>
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

const waiting = (page: Page) =>
  page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting));

test('opens without a network after one visit, in old and new tabs and at any address', async ({
  page,
  context,
  server,
}) => {
  await page.goto('./');
  await expectStarted(page);
  await offlineReady(page);
  await server.stop();

  await page.reload();
  await expectStarted(page);
  for (const address of ['./?from=bookmark', './index.html', './some/deep/link?x=1#here']) {
    const tab = await context.newPage();
    await tab.goto(address);
    await expectStarted(tab);
  }
});

test('works the same in a folder of a host', async ({ page, server, publish }, testInfo) => {
  const folder = await publish('app');
  mkdirSync(testInfo.outputPath('host/clinic'), { recursive: true });
  renameSync(folder, testInfo.outputPath('host/clinic/torchlight'));
  server.root = testInfo.outputPath('host');
  await page.goto('./clinic/torchlight/');
  await offlineReady(page);
  await server.stop();
  await page.goto('./clinic/torchlight/deep/link');
  await expectStarted(page);
});

test('a new version waits, and only the tab that accepts it reloads', async ({
  page,
  context,
  server,
  publish,
}) => {
  await page.goto('./');
  await offlineReady(page);
  const other = await context.newPage();
  await other.goto('./');
  await Promise.all([setTrace(page), setTrace(other)]);

  server.root = await publish('v2', mark('second'));
  await lookForUpdate(page);
  await expect(updateButton(page)).toBeVisible();
  expect(await trace(page)).toBe('kept');

  await updateButton(page).click();
  await expect(page.locator('meta[name=mark]')).toHaveAttribute('content', 'second');
  await expectStarted(page);
  expect(await trace(other)).toBe('kept');
  await expect(updateButton(other)).toBeVisible();
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);

  await server.stop();
  await updateButton(other).click();
  await expect(other.locator('meta[name=mark]')).toHaveAttribute('content', 'second');
  await expectStarted(other);
});

const damages: Record<string, (folder: string) => void> = {
  'a script changed after the build': (folder) => appendFileSync(script(folder), '\n;alert(1)'),
  'a page where a script should be': (folder) => writeFileSync(script(folder), '<!doctype html><p>Log in'),
  'a file cut short': (folder) =>
    writeFileSync(script(folder), readFileSync(script(folder)).subarray(0, 999)),
  'a file not there yet': (folder) => rmSync(join(folder, 'manifest.webmanifest')),
};
for (const [name, damage] of Object.entries(damages)) {
  test(`never takes over a version with ${name}`, async ({ page, server, publish }) => {
    await page.goto('./');
    await offlineReady(page);
    server.root = await publish('v2', mark('second'));
    damage(server.root);
    expect(await lookForUpdate(page)).toBe('redundant');
    expect(await waiting(page)).toBe(false);

    await page.reload();
    await expectStarted(page);
    await expect(page.locator('meta[name=mark]')).toHaveCount(0);
    await server.stop();
    await page.reload();
    await expectStarted(page);
  });
}

const losses: Record<string, () => Promise<void>> = {
  overwritten: async () => {
    for (const key of await caches.keys()) {
      const cache = await caches.open(key);
      for (const request of await cache.keys()) await cache.put(request, new Response('<p>Log in'));
    }
  },
  'thrown away': async () => {
    for (const key of await caches.keys()) await caches.delete(key);
  },
};
for (const [name, lose] of Object.entries(losses)) {
  test(`repairs an offline copy that was ${name}`, async ({ page, server }) => {
    await page.goto('./');
    await offlineReady(page);
    await page.evaluate(lose);
    await page.reload();
    await expectStarted(page);
    // Repaired files are kept after they were handed to the page.
    const kept = () => page.evaluate(async () => Boolean(await caches.match('./manifest.webmanifest')));
    await expect.poll(kept).toBe(true);
    await server.stop();
    await page.reload();
    await expectStarted(page);
  });
}

test('does not claim an offline copy that is not complete', async ({ page, server, publish }) => {
  server.root = await publish('v1');
  rmSync(join(server.root, 'icon-512.png'));
  await page.goto('./');
  await expectStarted(page);
  const registrations = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(registrations).toBe(0);
});

test('answers 404 for what is missing, never another file', async ({ page, server }) => {
  for (const path of ['assets/gone.js', 'gone.html', '../package.json', '%2e%2e/package.json', '%']) {
    expect((await page.request.get(server.url + path)).status(), path).toBe(404);
  }
});
