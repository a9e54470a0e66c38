import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expect, offlineReady, test } from './fixtures.ts';

const HEAD = 'patient id;sampled on;week;Rubella IgG;Rubella IgM;Toxo IgG;Toxo IgM;CMV IgG;CMV IgM';
const SMALL = [
  HEAD,
  'A1;04.12.2026;12+3;positive;negative;negative;negative;negative;negative',
  'A2;04.12.2026;9+2;positive;positive;;;;',
  'A3;04.12.2026;;negative;positive;;;;',
  'A4;04.12.2026;20;1,234;negative;;;;',
  '=A5;04.12.2026;30+1;positive;negative;;;;',
  'A2;01.10.2026;;negative;negative;;;;',
].join('\r\n');

const many = (rows: number) =>
  [
    HEAD,
    ...Array.from({ length: rows }, (_, row) => {
      const word = (step: number) =>
        ['negative', 'positive', 'grey zone', ''][Math.floor(row / step) % 4] ?? '';
      return `W${row};04.12.2026;${4 + (row % 36)};${word(1)};${word(3)};${word(5)};${word(7)};${word(11)};${word(13)}`;
    }),
  ].join('\r\n');

async function hand(page: Page, text: string, name = 'women.csv') {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}
const rows = (page: Page) => page.locator('table.results tbody tr');
const status = (page: Page, text: string | RegExp) => expect(page.locator('.status')).toHaveText(text);

test('a file of many persons becomes a list by urgency, each row opens its result, offline too', async ({
  page,
  context,
}) => {
  await page.goto('./');
  await offlineReady(page);
  await context.setOffline(true);
  await page.getByRole('link', { name: 'worklist' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Worklist');
  await hand(page, SMALL);
  await status(page, /^5 persons, \d+ results\.$/);

  // Who cannot wait stands first: IgM with a seroconversion, then what is open, then the rest.
  await expect(rows(page).first()).toContainText('A2');
  await expect(rows(page).first()).toContainText('Today');
  await expect(page.locator('table.results tbody tr', { hasText: 'A4' }).first()).toContainText('Needs a person');

  await page.getByLabel('Infection').selectOption({ label: 'Toxoplasma' });
  await expect(rows(page)).toHaveCount(1);
  await page.getByLabel('Infection').selectOption('');
  await page.getByLabel('Person holds').fill('a3');
  await expect(rows(page)).toHaveCount(1);

  await rows(page).first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Rubella');
  await expect(page.getByText('nobody has been asked about rash')).toBeVisible();
  await page.goBack();
  await expect(rows(page)).toHaveCount(1);

  await rows(page).first().getByRole('link').click();
  await page.getByRole('button', { name: 'Take it to the desk' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('How many weeks pregnant');
});

test('the whole list is saved, with cells that a spreadsheet cannot run', async ({ page }) => {
  await page.goto('./#/worklist');
  await hand(page, SMALL);
  await status(page, /^5 persons/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('women-worklist.csv');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain("'=A5");
  expect(text).not.toMatch(/(^|[\r\n,"])=A5/);
  await expect(page.getByText('Saved: women-worklist.csv')).toBeVisible();
});

test('a long file shows its progress, is cancelled, and keeps what it has', async ({ page }) => {
  await page.goto('./#/worklist');
  await hand(page, many(30_000));
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.locator('.status')).toContainText('Interpreted');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await status(page, /^Cancelled after/);
  await expect(page.getByRole('button', { name: 'New list' })).toBeVisible();
  await page.getByRole('button', { name: 'New list' }).click();
  await expect(page.locator('input[type=file]')).toBeAttached();
});

test('ten thousand rows never freeze the page', async ({ page }, testInfo) => {
  await page.goto('./#/worklist');
  await expect(page.locator('input[type=file]')).toBeAttached();
  await page.evaluate(() => {
    const seen = window as unknown as { longest: number };
    seen.longest = 0;
    let before = performance.now();
    const frame = (now: number) => {
      seen.longest = Math.max(seen.longest, now - before);
      before = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await hand(page, many(10_000));
  await expect(page.locator('.status')).toContainText('10,000 persons', { timeout: 60_000 });
  await expect(rows(page)).toHaveCount(100);
  await page.getByRole('button', { name: 'Next rows' }).click();
  await expect(page.getByText(/^101 to 200 of/)).toBeVisible();
  const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
  testInfo.annotations.push({ type: 'longest frame, ms', description: longest.toFixed(0) });
  // Not a measure of speed: work left on the page would hold a frame for many seconds.
  expect(longest).toBeLessThan(3_000);
});

test('a file that is no list keeps its name and says what is accepted', async ({ page }) => {
  await page.goto('./#/worklist');
  await hand(page, '%PDF-1.7 binary', 'scan.pdf');
  await expect(page.getByRole('alert')).toContainText('accepted');
  await expect(page.getByText('scan.pdf')).toBeVisible();
});

for (const { width, height } of [
  { width: 360, height: 640 },
  { width: 1366, height: 768 },
])
  test(`the list at ${width} px has nothing to find fault with`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('./#/worklist');
    await expect(page.locator('input[type=file]')).toBeAttached();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await hand(page, SMALL);
    await status(page, /^5 persons/);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/list-${width}.png`, fullPage: true });
    await rows(page).first().getByRole('link').click();
    await expect(page.getByText('nobody has been asked about rash')).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/person-${width}.png`, fullPage: true });
  });
