/** The library: there without a network, by keyboard, and from a result. */
import type { Page } from '@playwright/test';
import { expect, offlineReady, test } from './fixtures.ts';
import { begin, heading, rubella, walk } from './walk.ts';

const reactive = { 'IgG result?': 'Positive', 'IgM result?': 'Positive' };

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let key = 0; key < 40; key++) {
    await page.keyboard.press('Tab');
    if (name.test(await page.evaluate(() => document.activeElement?.textContent ?? ''))) return;
  }
  throw new Error(`no ${String(name)} within 40 tabs`);
}

test('is there without a network after one visit to the first page', async ({ page, server }) => {
  await page.goto('./');
  await offlineReady(page);
  await server.stop();
  await page.reload();
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Library' }).click();
  await expect(heading(page)).toHaveText('Library');
  await page.getByRole('link', { name: 'What the tests mean' }).click();
  await expect(heading(page)).toHaveText('What the tests mean');
  await expect(page.getByRole('status').filter({ hasText: 'A positive result' })).toBeVisible();
});

test('is read by keyboard alone, and each link of its contents leads to its section', async ({ page }) => {
  await page.goto('./');
  await tabTo(page, /^Library$/);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await tabTo(page, /^What the tests mean$/);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('What the tests mean');
  await expect(heading(page)).toBeFocused();
  await tabTo(page, /^IgG avidity$/);
  await page.keyboard.press('Enter');
  const section = page.getByRole('heading', { name: 'IgG avidity' });
  await expect(section).toBeFocused();
  await expect(section).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.locator('section[aria-labelledby=avidity] :focus')).toHaveCount(1);
});

test('the figure follows what is chosen and typed, and keeps it on the way through the page', async ({
  page,
}) => {
  await page.goto('./#/library/tests/predictive-values');
  const said = page.getByRole('status').filter({ hasText: 'result' });
  await expect(said).toContainText('about 1 in 104');
  await page.getByLabel('How common the infection is').selectOption('7 in 130: toxoplasma, women sent on');
  await expect(said).toContainText('84.7%');
  await page.getByLabel('Specificity, percent').fill('95');
  await expect(said).toContainText('52.5%');
  await page.getByRole('link', { name: 'IgG avidity' }).click();
  await expect(page.getByRole('heading', { name: 'IgG avidity' })).toBeFocused();
  await expect(page.getByLabel('Specificity, percent')).toHaveValue('95');
  await page.getByLabel('Specificity, percent').fill('1,000');
  await expect(page.getByText('Percentage must be a plain number')).toBeVisible();
});

test('a result leads to the page of its infection', async ({ page }) => {
  await begin(page, rubella);
  await walk(page, reactive);
  await expect(page.getByRole('link', { name: /^About rubella/ })).toHaveAttribute(
    'href',
    '#/library/rubella',
  );
});

test('the pages stand in one line at 360 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('./');
  const tops = await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
});

test('on paper the table of the figure stands open', async ({ page }) => {
  await page.goto('./#/library/tests');
  const figure = page.getByRole('group', { name: 'Work it out' });
  const table = figure.locator('details table');
  await expect(figure.getByText('The same as a table')).toBeVisible();
  await expect(table).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(table).toBeVisible();
});
