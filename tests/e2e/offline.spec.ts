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
import { marked } from './faults/host.ts';
import { expectOldVersion, lookForUpdate, visit } from './faults/pages.ts';
import { expect, expectStarted, offlineReady, test } from './fixtures.ts';
import { reactive } from './screens.ts';
import { begin, rubella, walk } from './walk.ts';

const script = (folder: string) => {
  const name = readdirSync(join(folder, 'assets')).find((file) => file.endsWith('.js'));
  return join(folder, 'assets', name ?? 'none');
};
const waiting = (page: Page) =>
  page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting));

test.describe.configure({ timeout: 120_000 });

test('F1, F23: opens without a network after one visit, in old and new tabs and at any address', async ({
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
  await begin(page, rubella);
  await walk(page, reactive);
  await expect(page.getByRole('heading', { name: 'What to do' })).toBeVisible();
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

const damages: Record<string, (folder: string) => void> = {
  'F6: a version whose script was changed after the build': (folder) =>
    appendFileSync(script(folder), '\n;alert(1)'),
  'F6: a version with a page where a script should be': (folder) =>
    writeFileSync(script(folder), '<!doctype html><p>Log in'),
  'F15: a version with a file cut short': (folder) =>
    writeFileSync(script(folder), readFileSync(script(folder)).subarray(0, 999)),
  'F13: a version with a file that is not there yet': (folder) =>
    rmSync(join(folder, 'manifest.webmanifest')),
};
for (const [name, damage] of Object.entries(damages)) {
  test(`${name}: never taken over`, async ({ page, server, publish }) => {
    await visit(page);
    server.root = await publish('v2', marked('second'));
    damage(server.root);
    expect(await lookForUpdate(page)).toBe('redundant');
    expect(await waiting(page)).toBe(false);

    await expectOldVersion(page);
    await server.stop();
    await page.reload();
    await expectStarted(page);
  });
}

const losses: Record<string, () => Promise<void>> = {
  'F7: repairs an offline copy all of which was overwritten': async () => {
    for (const key of await caches.keys()) {
      const cache = await caches.open(key);
      for (const request of await cache.keys()) await cache.put(request, new Response('<p>Log in'));
    }
  },
  'F10: repairs an offline copy that was thrown away': async () => {
    for (const key of await caches.keys()) await caches.delete(key);
  },
};
for (const [name, lose] of Object.entries(losses)) {
  test(name, async ({ page, server }) => {
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

test('F6: answers 404 for what is missing, never another file', async ({ page, server }) => {
  for (const path of ['assets/gone.js', 'gone.html', '../package.json', '%2e%2e/package.json', '%']) {
    expect((await page.request.get(server.url + path)).status(), path).toBe(404);
  }
});
