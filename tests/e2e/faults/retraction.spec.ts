/** F32: an answer is withdrawn after it was given. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { hashOf, type Retraction } from '../../../src/browser/retractions.ts';
import { content } from '../../../src/tables/content.ts';
import { copied, expect, offlineReady, test } from '../fixtures.ts';
import { reactive } from '../screens.ts';
import { begin, rubella, title, walk } from '../walk.ts';
import { comeBack } from './pages.ts';

// Each installs several versions; a busy machine needs its time.
test.describe.configure({ timeout: 120_000 });

const entry: Retraction = {
  id: '2026-12-01-rubella',
  published: '2026-12-01',
  from: content.version,
  to: content.version,
  said: {
    en: {
      reason: 'A row read the second IgM the wrong way round.',
      todo: 'Read the slip again with version 2026.12.1.',
    },
    de: {
      reason: 'Eine Zeile las das zweite IgM verkehrt.',
      todo: 'Lesen Sie den Befund mit Version 2026.12.1 neu.',
    },
  },
};

async function publishList(folder: string, entries: readonly unknown[], sha256?: string): Promise<void> {
  const list = { format: 1, sha256: sha256 ?? (await hashOf(entries)), entries };
  writeFileSync(join(folder, 'retractions.json'), JSON.stringify(list));
}

const REASON = 'A row read the second IgM the wrong way round.';
const mark = (page: Page) => page.locator('.withdrawn');
const notices = (page: Page) => page.getByRole('complementary', { name: 'About this copy' });
const isStruck = (page: Page) =>
  page.locator('.meaning').evaluate((node) => getComputedStyle(node).textDecorationLine === 'line-through');
/** The look for news has come to its end: the worker asked for the list and told the page. */
async function lookForNews(page: Page): Promise<void> {
  const told = page.evaluate(() =>
    new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('message', resolve, { once: true }),
    ).then(() => 1),
  );
  await comeBack(page);
  await told;
}

test('F32: an open result is struck through, not replaced, and stays so', async ({
  page,
  context,
  server,
  publish,
}) => {
  server.root = await publish('v1');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await begin(page, rubella);
  await offlineReady(page);
  await walk(page, reactive);
  const [said, body] = [await title(page), await page.locator('.answer').innerText()];
  expect(await isStruck(page)).toBe(false);

  await publishList(server.root, [entry]);
  await lookForNews(page);
  await expect(mark(page)).toContainText('Withdrawn. Do not use this answer.');
  await expect(mark(page)).toContainText(REASON);
  await expect(mark(page)).toContainText('Read the slip again with version 2026.12.1.');
  expect(await title(page)).toBe(said);
  expect(await page.locator('.answer').innerText()).toBe(body);
  expect(await isStruck(page)).toBe(true);

  // What is carried away says so too; what could not say it is not given.
  await page.getByRole('button', { name: 'Copy' }).first().click();
  const record = await copied(page);
  expect(record.split('\n')[0]).toBe('*** Withdrawn. Do not use this answer. ***');
  expect(record).toContain(REASON);
  expect(record.split('\n').every((line) => line.length <= 80)).toBe(true);
  for (const name of ['Save as…', 'Share…']) await expect(page.getByRole('button', { name })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Leaflet' })).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(mark(page)).toBeVisible();
  expect(await isStruck(page)).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await page.locator('#language').selectOption('de');
  await expect(mark(page)).toContainText('Eine Zeile las das zweite IgM verkehrt.');
  await page.locator('#language').selectOption('en');

  // The leaflet by its address, too.
  await page.evaluate(() => void (location.hash = '#/leaflet'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Withdrawn. Do not use this answer.');
  await expect(page.locator('.leaflet')).toHaveCount(0);

  // A list that says nothing any more, or that was cut, altered or lost, takes nothing back.
  await publishList(server.root, []);
  await lookForNews(page);
  await publishList(server.root, [{ ...entry, to: content.version, from: content.version }], 'f'.repeat(64));
  await lookForNews(page);
  writeFileSync(join(server.root, 'retractions.json'), '{"format":1,"sha');
  await lookForNews(page);
  await expect(notices(page)).toContainText(REASON);

  // New results of these tables, after a reload and without a network.
  await server.stop();
  await page.reload();
  await expect(notices(page)).toContainText(`Answers of the tables ${content.version} were withdrawn`);
  await begin(page, rubella);
  await walk(page, reactive);
  await expect(mark(page)).toContainText(REASON);
  expect(await isStruck(page)).toBe(true);
});

test('F32: only what it is about: these tables, and answers in which one of the rows counted', async ({
  page,
  server,
  publish,
}) => {
  server.root = await publish('v1');
  await begin(page, rubella);
  await offlineReady(page);
  await walk(page, reactive);
  const links = await page.locator('.reasons .row-link').allInnerTexts();
  const rows = links.map((text) => /[A-Z]+(-[A-Z0-9]+)+/.exec(text)?.[0] ?? '');
  expect(rows.length).toBeGreaterThan(0);
  await publishList(server.root, [
    { ...entry, id: 'older', from: '2025.1.1', to: '2026.10.9' },
    { ...entry, id: 'newer', from: '2027.1.1', to: '2027.1.1' },
    { ...entry, id: 'other-row', rows: ['NO-SUCH-ROW-01'] },
  ]);
  await lookForNews(page);
  await expect(notices(page)).toContainText('NO-SUCH-ROW-01');
  await expect(mark(page)).toHaveCount(0);
  expect(await isStruck(page)).toBe(false);
  await expect(page.getByRole('button', { name: 'Save as…' })).toBeVisible();

  await publishList(server.root, [{ ...entry, id: 'this-row', rows: [rows.at(-1)] }]);
  await lookForNews(page);
  await expect(mark(page)).toContainText(REASON);
  expect(await isStruck(page)).toBe(true);
});

test('F32: the page itself never asks for the list, the worker does', async ({ page, server }) => {
  const asked: string[] = [];
  server.meddle = (request) => {
    if (request.url?.includes('retractions') === true) asked.push(String(request.headers['sec-fetch-dest']));
    return false;
  };
  const byPage: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('retractions') && request.serviceWorker() === null) byPage.push(request.url());
  });
  await page.goto('./#/about');
  await expect(page.getByRole('listitem').filter({ hasText: 'withdrawn' })).toContainText('yes');
  expect(asked.length).toBeGreaterThan(0);
  expect(byPage).toEqual([]);
});
