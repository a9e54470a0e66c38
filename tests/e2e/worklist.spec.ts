/** A file of many persons, in the built app: read in a worker, worked off row by row. */
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { barriers } from './barriers.ts';
import { expect, offlineReady, test } from './fixtures.ts';
import { heading } from './walk.ts';

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
      return `W${row};04.12.2026;${4 + (row % 36)};${[1, 3, 5, 7, 11, 13].map(word).join(';')}`;
    }),
  ].join('\r\n');

async function hand(page: Page, text: string, name = 'women.csv'): Promise<void> {
  await page.goto('./#/worklist');
  await expect(heading(page)).toHaveText('Worklist');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

const rows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('rowheader') });
const complete = (page: Page, said: string) => expect(page.getByText(said)).toBeVisible({ timeout: 60_000 });

async function faultless(page: Page): Promise<void> {
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

test('the most pressing stand first, without a network; filters and order change what is seen', async ({
  page,
  context,
}) => {
  await page.goto('./');
  await offlineReady(page);
  await context.setOffline(true);
  await page.getByRole('link', { name: 'a worklist' }).click();
  await expect(heading(page)).toBeFocused();
  await faultless(page);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'women.csv', mimeType: 'text/csv', buffer: Buffer.from(SMALL) });
  await complete(page, '5 persons, 7 results');
  await expect(heading(page)).toBeFocused();
  await faultless(page);

  // A2 turned positive within nine weeks of this pregnancy; the comma of A4 is asked, so it may still be anything.
  await expect(rows(page)).toHaveCount(7);
  await expect(rows(page).first()).toContainText(/Today\s*A2/);
  await expect(rows(page).filter({ hasText: 'A4' })).toContainText('Needs answers');
  await expect(page.getByRole('columnheader', { name: /Urgency/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  );

  await page.getByRole('button', { name: /^Person/ }).click();
  await expect(rows(page).first()).toContainText('A1');
  await expect(page.getByRole('columnheader', { name: /Person/ })).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.getByRole('columnheader', { name: /Urgency/ })).toHaveAttribute('aria-sort', 'none');

  await page.getByLabel('Infection').selectOption('Toxoplasma');
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByText('1 of 7 results')).toBeVisible();
  await page.getByLabel('Infection').selectOption('Any infection');
  await page.getByLabel(/^Person/).fill('a3');
  await expect(rows(page)).toHaveCount(1);
  await page.getByLabel(/^Person/).fill('nobody');
  await expect(page.getByText('No result fits these filters.')).toBeVisible();
  await page.getByLabel(/^Person/).fill('');
  // Of A3 nobody says whether she is pregnant.
  await page.getByRole('button', { name: 'Needs answers 2' }).click();
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page)).toContainText(['A3', 'A4']);
  await expect(page.getByRole('button', { name: /^Needs answers/ })).toHaveAttribute('aria-pressed', 'true');
});

test('a row opens its whole result, and the way back leads to its place', async ({ page }) => {
  await hand(page, many(300));
  await complete(page, '300 persons');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('Page 2 of')).toBeVisible();
  const link = rows(page).nth(60).getByRole('link');
  const name = (await link.getAttribute('aria-label')) ?? '';
  const conclusion = await rows(page).nth(60).getByRole('cell').nth(1).innerText();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toContainText(conclusion);
  await expect(page.getByText('nobody was asked about a rash')).toBeVisible();
  expect(page.url()).toMatch(/#\/worklist\/\d+-(toxoplasma|rubella|cmv)$/);
  await faultless(page);

  for (const back of [
    () => page.goBack(),
    () => page.getByRole('link', { name: 'Back to the list' }).click(),
  ]) {
    await back();
    await expect(page.getByText('Page 2 of')).toBeVisible();
    await expect(page.getByRole('link', { name, exact: true })).toBeFocused();
    await expect(page.getByRole('link', { name, exact: true })).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(heading(page)).toContainText(conclusion);
  }
});

test('what a row leaves open is read first, answered, and taken into a case', async ({ page }) => {
  await hand(page, SMALL);
  await complete(page, '5 persons');
  await page.getByRole('link', { name: 'Open A4, Rubella' }).click();
  await expect(page.getByRole('heading', { name: '1 question is open' })).toBeFocused();
  await expect(page.getByText('Rubella IgG: 1,234')).toBeVisible();
  await faultless(page);
  await page.getByRole('button', { name: 'Check the lines' }).click();
  await page.getByLabel('Class').selectOption('Positive');
  await page.getByRole('button', { name: 'take them into a case' }).click();
  const slip = page.getByRole('region', { name: 'The slip so far' });
  await expect(slip).toContainText(/IgG\s*positive/i);
  await page.goto('./#/worklist');
  await expect(rows(page)).toHaveCount(7);
});

test('the whole list is saved, with cells that a spreadsheet cannot run', async ({ page }) => {
  await hand(page, SMALL);
  await complete(page, '5 persons');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('women-worklist.csv');
  await expect(page.getByText('Saved: women-worklist.csv')).toBeVisible();
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.trim().split('\r\n')).toHaveLength(8);
  expect(text).toContain("'=A5");
  expect(text).not.toMatch(/(^|[\r\n,"])=A5/);
});

test('a long file shows its progress, is cancelled, says that it is not complete, and is cleared', async ({
  page,
}) => {
  await hand(page, many(60_000));
  await expect(page.getByRole('progressbar', { name: 'How much of the file is done' })).toBeVisible();
  await expect(heading(page)).toHaveText('Reading women.csv');
  await expect(page.getByText('results interpreted').first()).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('is not complete')).toBeVisible();
  await expect(heading(page)).toBeFocused();
  await page.getByRole('navigation').getByRole('link', { name: 'About' }).click();
  await expect(heading(page)).toHaveText('How it decides');
  await page.goBack();
  await expect(page.getByText('is not complete')).toBeVisible();
  await page.getByRole('button', { name: 'New list' }).click();
  await expect(heading(page)).toHaveText('Worklist');
  await expect(heading(page)).toBeFocused();
});

test('a file that is no list keeps its name and says what is accepted; rows without a reading say why', async ({
  page,
}) => {
  await hand(page, '%PDF-1.7 binary', 'scan.pdf');
  await expect(page.getByRole('alert')).toContainText('accepted');
  await expect(page.getByText('scan.pdf')).toBeVisible();
  await faultless(page);
  const twins = `patient id;born;sampled on;Rubella IgG\r\nB1;01.02.1990;04.12.2026;positive\r\nB1;07.08.1994;04.12.2026;negative`;
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'twins.csv', mimeType: 'text/csv', buffer: Buffer.from(twins) });
  await expect(rows(page).first()).toContainText('Needs answers');
});

test('an address of a row that is gone says so', async ({ page }) => {
  await page.goto('./#/worklist/12-rubella');
  await expect(heading(page)).toHaveText('The list is no longer here');
  await page.getByRole('link', { name: 'To the worklist' }).click();
  await expect(heading(page)).toHaveText('Worklist');
});

test('ten thousand persons are read while the page stays free', async ({ page }) => {
  await page.goto('./#/worklist');
  await expect(heading(page)).toHaveText('Worklist');
  await page.evaluate(() => {
    const seen = window as unknown as { gaps: number[] };
    seen.gaps = [];
    let before = performance.now();
    const frame = (now: number) => {
      seen.gaps.push(now - before);
      before = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await hand(page, many(10_000));
  await complete(page, '10,000 persons');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('Page 2 of')).toBeVisible();
  await page.getByLabel(/^Person/).fill('w99');
  await expect(rows(page).first()).toContainText(/W99/);
  const gaps = await page.evaluate(() => (window as unknown as { gaps: number[] }).gaps);
  console.log(
    `10,000 persons: longest time between two frames ${Math.max(...gaps).toFixed(0)} ms of ${gaps.length} frames`,
  );
});
