/** The check on the device, in the built app: its counts, the number of all answers, and how it feels meanwhile. */
import type { Page } from '@playwright/test';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { content } from '../../src/tables/content.ts';
import { barriers } from './barriers.ts';
import { expect, offlineReady, test } from './fixtures.ts';
import { pressAndProve, proofOnMainThread, workerIn } from './slow-proof.ts';
import { heading } from './walk.ts';

// The check may wait for a processor that others keep busy.
test.describe.configure({ timeout: 90_000 });

const release = `releases/${content.version}.json`;
const published = (): string | null => {
  if (!existsSync(release)) return null;
  const { hash } = JSON.parse(readFileSync(release, 'utf8')) as { hash: string };
  return hash;
};
const here = (page: Page) => page.locator('[data-hash=here]');
const faultless = (page: Page) => page.getByRole('heading', { name: 'No fault found' });

async function looksRight(page: Page): Promise<void> {
  for (const width of [360, 1366])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 768 });
      await page.emulateMedia({ colorScheme });
      const found = await barriers(page);
      expect.soft(found, `${width} px, ${colorScheme}`).toEqual([]);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(beyond, `${width} px`).toBeLessThanOrEqual(0);
    }
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.emulateMedia({ colorScheme: 'light' });
}

/** In the worker's copy of the tables this row holds always. */
const ROW = 'M-DIR-2';
function damage(folder: string): void {
  const path = join(folder, workerIn(folder));
  const row = new RegExp(`(id:[\`"']${ROW}[\`"'],when:)\\{[^}]*\\}`);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(row);
  writeFileSync(path, text.replace(row, '$1{}'));
}

test('the answers worked out by the built bundle are the published ones, without a network', async ({
  page,
  context,
}) => {
  await page.goto('./');
  await offlineReady(page);
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Tables' }).click();
  await page.getByRole('link', { name: 'Check every answer on this device' }).click();
  await expect(heading(page)).toHaveText('Check every answer');
  await expect(heading(page)).toBeFocused();

  await page.getByRole('button', { name: 'Check on this device' }).click();
  await expect(faultless(page)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('button', { name: 'Check again' })).toBeFocused();
  await expect(here(page)).toHaveText(/^[0-9a-f]{64}$/);
  const hash = published();
  test.info().annotations.push({ type: 'published', description: hash ?? 'none' });
  if (hash === null) await expect(page.locator('[data-hash=published]')).toHaveText('none');
  else {
    await expect(here(page)).toHaveText(hash);
    await expect(page.locator('[data-hash=published]')).toHaveText(hash);
    await expect(page.getByText('All answers are those that were published')).toBeVisible();
  }

  // The lines of the table are painted a few at a time, this one last.
  const all = page.getByRole('row', { name: /^All tables/ });
  await expect(all).toBeVisible();
  const cells = (await all.getByRole('cell').allInnerTexts()).map((text) =>
    text.replace(/[^\d,]/g, '').replace(/,/g, ''),
  );
  const [rows = '', combinations = '', gaps, overlaps, deadRows, , , cases = ''] = cells;
  expect([gaps, overlaps, deadRows]).toEqual(['0', '0', '0']);
  expect(rows).toMatch(/^\d{4,}$/);
  expect(combinations).toMatch(/^\d{7,}$/);
  expect(cases).toMatch(/^[1-9]\d{6,}$/);
  await looksRight(page);
});

test('a check is cancelled from the keyboard, and begun again', async ({ page }) => {
  await page.goto('./#/proof');
  const button = page.getByRole('button', { name: 'Check on this device' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('progressbar', { name: 'How much of the check is done' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The check was cancelled').last()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Check again' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(faultless(page)).toBeVisible({ timeout: 60_000 });
});

test('a row is broken, and the checker says where', async ({ page }) => {
  await page.goto('./#/proof');
  await page.getByRole('button', { name: 'Check the broken copy' }).click();
  await expect(page.getByText('combinations are answered by no row.')).toBeVisible();
  await expect(page.getByText('Nothing in the tables of this app changes.')).toBeVisible();
  await looksRight(page);
  await page.getByLabel('Drop one of its conditions').check();
  await expect(page.locator('[data-broken]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Check the broken copy' }).click();
  await expect(page.getByText('combinations are answered by more than one row.')).toBeVisible();
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(page.locator('[data-broken]')).toBeVisible();
});

test('the same checker names the two classes that a public table leaves silent', async ({ page }) => {
  await page.goto('./#/proof');
  const found = page.locator('[data-peer=opensrp-as-asked]');
  await expect(found).toContainText('24 classes of input');
  await expect(found).toContainText('2 of 24 get no answer');
  await expect(
    found
      .getByRole('listitem')
      .filter({ hasText: /exactly 16|not known/ })
      .first(),
  ).toBeVisible();
});

test('a build whose tables are at fault says so, and names the row', async ({ page, publish, server }) => {
  server.root = await publish('faulty', damage);
  await page.goto('./#/proof');
  await page.getByRole('button', { name: 'Check on this device' }).click();
  await expect(page.getByRole('alert')).toContainText('Do not use this version', { timeout: 60_000 });
  await expect(page.getByRole('alert')).toContainText(ROW);
  await expect(here(page)).toContainText('cannot be worked out');
});

test('how long it takes on a slow processor, and what the page feels of it', async ({ page, server }) => {
  await page.goto('./#/proof');
  await page.getByRole('button', { name: 'Check on this device' }).waitFor();
  await offlineReady(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const { milliseconds, long } = await pressAndProve(page);
  await expect(faultless(page)).toBeVisible();
  console.log(
    `page slowed 6 times, worker at full speed: ${milliseconds.toFixed(0)} ms. Tasks over 50 ms in the page: ${long.length === 0 ? 'none' : `${long.map((ms) => ms.toFixed(0)).join(', ')} ms`}`,
  );

  // The protocol slows the main thread of a page only, so the worker's own script is run there once more.
  await page.goto(`${server.url}robots.txt`);
  for (const rate of [1, 6]) {
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    const { seconds, answered } = await proofOnMainThread(page, `${server.url}${workerIn(server.root)}`);
    console.log(`the worker's script on a main thread slowed ${rate} times: ${seconds.toFixed(2)} s`);
    expect(answered).toBeGreaterThan(0);
    await page.reload();
  }
});
