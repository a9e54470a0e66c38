/** A new version: offered, never forced; half of one never taken. */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as plain } from '@playwright/test';
import { expect, expectStarted, offlineReady, published, test } from '../fixtures.ts';
import { TestServer } from '../server.ts';
import { reactive } from '../screens.ts';
import { begin, go, put, rubella, walk } from '../walk.ts';
import { half, marked, renamed } from './host.ts';
import {
  cacheNames,
  expectOldVersion,
  footer,
  lookForUpdate,
  quota,
  setTrace,
  takeUpdate,
  trace,
  updateButton,
  versionMark,
  visit,
} from './pages.ts';

// Each installs several versions; a busy machine needs its time.
test.describe.configure({ timeout: 120_000 });

test('F4: a new version that comes in mid-case is told, with what changes in it, and waits', async ({
  page,
  server,
  publish,
}) => {
  await begin(page, rubella);
  await offlineReady(page);
  await page.locator('#text').fill('9+');
  await setTrace(page);
  server.root = await publish('v2', marked('second'), '2027.3.1');
  await lookForUpdate(page);
  await expect(footer(page)).toContainText('offered when this case is done');
  await expect(footer(page)).toContainText('clinical content changes with it: tables 2027.3.1 instead of');
  await expect(updateButton(page)).toHaveCount(0);
  await expect(page.locator('#text')).toHaveValue('9+');
  expect(await trace(page)).toBe('kept');

  await page.locator('#text').fill('9+2');
  await go(page);
  await walk(page, reactive);
  await expect(page.getByText('This answer is of tables')).toContainText('A version with tables 2027.3.1');
  await expect(updateButton(page)).toBeVisible();
  expect(await trace(page)).toBe('kept');
});

test('F4: a new version with the same tables says that they are the same', async ({
  page,
  server,
  publish,
}) => {
  await visit(page);
  server.root = await publish('v2', marked('second'));
  await lookForUpdate(page);
  await expect(footer(page)).toContainText('Its tables are the same');
});

test('F5: only the tab that accepts reloads, the form in the other one stays', async ({
  page,
  context,
  server,
  publish,
}) => {
  await visit(page);
  const other = await context.newPage();
  await other.goto('./');
  await begin(other, rubella);
  await other.locator('#text').fill('9+2');
  await Promise.all([setTrace(page), setTrace(other)]);

  server.root = await publish('v2', marked('second'), '2027.3.1');
  await lookForUpdate(page);
  expect(await trace(page)).toBe('kept');
  await updateButton(page).click();
  await expect(versionMark(page)).toHaveAttribute('content', 'second');
  await expectStarted(page);

  expect(await trace(other)).toBe('kept');
  await expect(other.locator('#text')).toHaveValue('9+2');
  await expect(footer(other)).toContainText('offered when this case is done');
  await expect(footer(other)).toContainText('clinical content changes');
  expect(await cacheNames(page)).toHaveLength(1);

  // Its later parts are gone with its version: that is said, and the case can be finished.
  await server.stop();
  await go(other);
  await walk(other, reactive);
  await expect(other.getByRole('heading', { name: 'What to do' })).toBeVisible();
  await updateButton(other).click();
  await expect(versionMark(other)).toHaveAttribute('content', 'second');
  await expectStarted(other);
});

test('F12: no room left at an update: the old version stays, whole and offline', async ({
  page,
  context,
  server,
  publish,
}) => {
  await visit(page);
  await quota(context, page, 1000);
  server.root = await publish('v2', marked('second'));
  expect(await lookForUpdate(page)).toBe('redundant');
  await expect.poll(async () => (await cacheNames(page)).length).toBe(1);
  await server.stop();
  await expectOldVersion(page);
});

test('F14: a connection that breaks during an update', async ({ page, server, publish }) => {
  await visit(page);
  server.root = await publish('v2', marked('second'));
  server.meddle = half(server, /^assets\/index-.*\.js$/, 'reset');
  expect(await lookForUpdate(page)).toBe('redundant');
  await expectOldVersion(page);

  server.meddle = undefined;
  await takeUpdate(page, 'second');
});

test('F15: a body that ends early as if it were whole', async ({ page, server, publish }) => {
  await visit(page);
  server.root = await publish('v2', marked('second'));
  server.meddle = half(server, /^(|assets\/index-.*\.js)$/, 'short');
  expect(await lookForUpdate(page)).toBe('redundant');
  await expectOldVersion(page);
});

test('F16: the worker’s file is gone from the host', async ({ page, server }) => {
  await visit(page);
  server.meddle = (request, response) => {
    if (request.url !== '/sw.js') return false;
    response.writeHead(404).end();
    return true;
  };
  await page.reload();
  await expectStarted(page);
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update().catch(() => undefined);
  });
  await server.stop();
  await page.reload();
  await expectStarted(page);
});

plain(
  'F17: a host that lets everything be cached for a year does not hide an update',
  async ({ page }, info) => {
    const server = new TestServer('dist', 'public, max-age=31536000, immutable');
    await server.start();
    await page.goto(server.url);
    await offlineReady(page);
    await page.reload();
    server.root = await published(info.outputPath('v2'), marked('second'));
    await takeUpdate(page, 'second');
    await server.stop();
  },
);

test('F18: the kill switch frees the page and leaves nothing behind', async ({ page, server, publish }) => {
  await begin(page, rubella);
  await offlineReady(page);
  await put(page, '9+2');
  await setTrace(page);
  server.root = await publish('gone');
  copyFileSync('src/browser/kill-switch.js', join(server.root, 'sw.js'));
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update().catch(() => undefined);
  });
  await expect.poll(() => cacheNames(page)).toEqual([]);
  const registrations = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(registrations).toBe(0);
  // Nothing of the case is lost to it.
  expect(await trace(page)).toBe('kept');
  await expect(page.locator('#text')).toHaveValue('9+2');

  // The next page is what the host has now, whatever that is.
  writeFileSync(join(server.root, 'index.html'), '<!doctype html><title>Closed</title><h1>Closed</h1>');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Closed' })).toBeVisible();
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  expect(await cacheNames(page)).toEqual([]);
});

test('F27: a copy that missed three versions goes straight to the newest', async ({
  page,
  server,
  publish,
}) => {
  await visit(page);
  for (const name of ['v2', 'v3', 'v4']) await publish(name, marked(name));
  server.root = await publish('v5', (folder) => {
    renamed(folder);
    marked('v5')(folder);
  });
  await takeUpdate(page, 'v5');
  expect(await cacheNames(page)).toHaveLength(1);
  await server.stop();
  await page.reload();
  await expectStarted(page);
  await page.evaluate(() => void (location.hash = '#/library'));
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
});
