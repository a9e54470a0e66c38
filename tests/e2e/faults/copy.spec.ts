/** A copy on the device that was damaged or thrown away: mended, or said; never run. */
import { mkdirSync, renameSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectStarted, test } from '../fixtures.ts';
import { half, marked, portal, unwell } from './host.ts';
import { cacheNames, controlled, footer, versionMark, visit } from './pages.ts';
import { isLong } from './seeded.ts';

// Each installs several versions; a busy machine needs its time.
test.describe.configure({ timeout: 120_000 });

type Damage = 'overwritten' | 'cut' | 'gone';

/** Damages what is kept under these addresses. */
const damage = (page: Page, files: RegExp, how: Damage) =>
  page.evaluate(
    async ([source, kind]) => {
      for (const key of await caches.keys()) {
        const cache = await caches.open(key);
        for (const request of await cache.keys()) {
          if (!new RegExp(source).test(new URL(request.url).pathname)) continue;
          const kept = await (await cache.match(request))?.arrayBuffer();
          if (kind === 'gone') await cache.delete(request);
          else
            await cache.put(
              request,
              new Response(kind === 'cut' ? kept?.slice(0, kept.byteLength / 2) : '<p>Log in', {
                headers: { 'content-type': request.url.endsWith('.js') ? 'text/javascript' : 'text/html' },
              }),
            );
        }
      }
    },
    [files.source, how] as const,
  );

/** The copy stands, and nothing but it: the browser keeps what it has read in its memory as well. */
async function whole(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await visit(page);
  await controlled(page);
}

const PAGE = /\/$/;
const DESK = /\/assets\/index-.*\.js$/;
const LATER = /\/assets\/(Reference|Arrivals)-.*\.js$/;

for (const [number, how, title] of [
  ['F7', 'overwritten', 'overwritten with a page'],
  ['F8', 'cut', 'cut in half'],
  ['F9', 'gone', 'thrown away'],
] as const)
  test(`${number}: files of the copy were ${title}: mended online, then whole offline`, async ({
    page,
    server,
  }) => {
    await whole(page);
    for (const files of [PAGE, DESK, LATER]) {
      await damage(page, files, how);
      await page.reload();
      await expectStarted(page);
      await expect(footer(page)).toContainText('Works offline');
    }
    await server.stop();
    await page.reload();
    await expectStarted(page);
    await page.evaluate(() => void (location.hash = '#/library'));
    await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
  });

/** Every way of it in the long form; in the short one of each what differs. */
const ways: readonly Damage[] = ['overwritten', 'cut', 'gone'];

for (const how of isLong ? ways : ways.slice(1))
  test(`F24: offline, and the page is ${how}: said in words, nothing of it run`, async ({ page, server }) => {
    await whole(page);
    await damage(page, PAGE, how);
    await server.stop();
    await page.goto('./');
    await expect(page.locator('body[data-damaged] h1')).toHaveText(
      /No interpretation: the copy .* is damaged/,
    );
    await expect(page.locator('[lang=ru] h2')).toBeVisible();
    expect(await page.locator('script').count()).toBe(0);
    await server.start();
    await page.getByRole('link', { name: 'Open again' }).click();
    await expectStarted(page);
  });

for (const how of isLong ? ways : ways.slice(0, 1))
  test(`F24: offline, and its script is ${how}: said in words, nothing of it run`, async ({
    page,
    server,
  }) => {
    await whole(page);
    await damage(page, DESK, how);
    await server.stop();
    await page.reload();
    await expect(page.getByText('could not start')).toBeVisible();
    await server.start();
    await page.reload();
    await expectStarted(page);
  });

test('F24: offline, and a later part is altered: no answer until it is mended', async ({ page, server }) => {
  await whole(page);
  await damage(page, LATER, 'overwritten');
  await server.stop();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'No interpretation. Do not use this copy.',
  );
  await expect(page.getByText('not as they were published')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start' })).toHaveCount(0);

  await server.start();
  await page.getByRole('button', { name: 'Load again' }).click();
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
  await expect(footer(page)).toContainText('Works offline');
});

test('F15: the page is gone from the copy, and the network cuts it: no half page, but words', async ({
  page,
  server,
}) => {
  await whole(page);
  await damage(page, PAGE, 'gone');
  for (const how of ['short', 'reset'] as const) {
    server.meddle = half(server, /^$/, how);
    await page.goto('./');
    await expect(page.locator('body[data-damaged] h1')).toBeVisible();
  }
  server.meddle = unwell(/^$/);
  await page.goto('./');
  await expect(page.locator('body[data-damaged] h1')).toBeVisible();
  // A network that asks its guests to log in is let through.
  server.meddle = portal(/^/);
  await page.goto('./');
  await expect(page.locator('body[data-portal]')).toContainText('Log in');
  server.meddle = undefined;
  await page.goto('./');
  await expectStarted(page);
});

test('F25: everything was thrown away: said, and had again online', async ({ page, context, server }) => {
  await whole(page);
  await page.goto('./#/about');
  const state = page.getByRole('list', { name: 'Offline copy' });
  await expect(state.getByText('Verified')).toContainText('yes');
  await expect(state.getByText('Installed')).toContainText('no');
  await expect(state.getByText('Persistent')).toContainText(/yes|no/);
  await expect(state.getByText('withdrawn')).toContainText('yes');

  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'all',
  });
  expect(await cacheNames(page)).toEqual([]);
  server.meddle = (request, response) => {
    if (request.url !== '/sw.js') return false;
    response.writeHead(503).end();
    return true;
  };
  await page.reload();
  await expect(state.getByText('Verified')).toContainText('no');
  await expect(footer(page)).toContainText('No offline copy on this device yet');

  server.meddle = undefined;
  await page.reload();
  await expect(state.getByText('Verified')).toContainText('yes');
  await server.stop();
  await page.reload();
  await expectStarted(page);
});

test('F25: the app asks to be kept: on a press, and by itself where it is installed', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    Object.defineProperty(navigator, 'storage', {
      value: {
        persisted: () => Promise.resolve(false),
        persist: () => Promise.resolve(Boolean(asked.push('persist'))),
      },
    });
  });
  const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked.length);
  await page.goto('./#/about');
  const persistent = page.getByRole('listitem').filter({ hasText: 'Persistent' });
  await expect(persistent).toContainText('no');
  expect(await asked()).toBe(0);
  await page.getByRole('button', { name: 'Ask the browser to keep the copy' }).click();
  await expect(persistent).toContainText('yes');
  expect(await asked()).toBe(1);

  await context.addInitScript(() => Object.defineProperty(navigator, 'standalone', { value: true }));
  await page.reload();
  await expect(page.getByRole('listitem').filter({ hasText: 'Installed' })).toContainText('yes');
  await expect(persistent).toContainText('yes');
  expect(await asked()).toBe(1);
});

test('F29: two copies on one host, one beside and one below the other, keep apart', async ({
  page,
  server,
  publish,
}, info) => {
  const [top, beside, below] = [
    await publish('top', marked('top')),
    await publish('beside', marked('beside')),
    await publish('below', marked('below')),
  ];
  renameSync(below, `${beside}/below`);
  renameSync(beside, `${top}/a`);
  mkdirSync(info.outputPath('host'), { recursive: true });
  server.root = top;
  for (const [address, name] of [
    ['./', 'top'],
    ['./a/', 'beside'],
    ['./a/below/', 'below'],
  ] as const) {
    await page.goto(address);
    await expect(versionMark(page)).toHaveAttribute('content', name);
    await controlled(page);
  }
  expect(await cacheNames(page)).toHaveLength(3);
  await page.evaluate(async () => {
    const own = (await caches.keys()).filter((key) => key.includes('/a/below/ '));
    for (const key of own) await caches.delete(key);
  });
  await server.stop();
  for (const [address, name] of [
    ['./a/', 'beside'],
    ['./', 'top'],
    ['./a/deep/link', 'beside'],
  ] as const) {
    await page.goto(address);
    await expect(versionMark(page)).toHaveAttribute('content', name);
    await expectStarted(page);
  }
});
