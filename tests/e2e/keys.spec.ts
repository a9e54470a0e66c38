import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { heading } from './walk.ts';

/** Rubella, IgG positive, IgM negative, 12 weeks, on the lab slip. */
const KEYS = ['Tab', '3', 'Tab', '1', '2', 'Tab', '1', 'Tab', '4', 'Tab', '1', 'Enter'];

async function press(page: Page, keys: readonly string[]): Promise<number> {
  for (const key of keys) await page.keyboard.press(key);
  return keys.length;
}

async function immune(page: Page): Promise<number> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Lab slip' }).click();
  await expect(heading(page)).toBeFocused();
  const keys = await press(page, KEYS);
  await expect(heading(page)).toContainText('Rubella. IgG positive, IgM negative, sample at 12 weeks.');
  await expect(heading(page)).toBeFocused();
  return keys;
}

test('the lab slip: at most 12 keys to the whole result, with the safety question', async ({ page }) => {
  expect(await immune(page)).toBeLessThanOrEqual(12);
});

test('guided: 16 keys, and 3 for the question about other results', async ({ page }) => {
  await page.goto('./');
  await heading(page).focus();
  let keys = await press(page, ['Tab', 'Tab', '1', '2', 'Tab', '2', 'Enter']);
  for (const [title, digit] of [
    [/IgG result/, '4'],
    [/IgM result/, '1'],
    [/apply to her/, '0'],
    [/other results/, '0'],
  ] as const) {
    await expect(heading(page)).toHaveText(title);
    await expect(heading(page)).toBeFocused();
    keys += await press(page, ['Tab', digit, 'Enter']);
  }
  await expect(heading(page)).toContainText('Rubella. IgG positive, IgM negative');
  expect(keys).toBeLessThanOrEqual(16 + 3);
});

test('from the result: a new case in at most 5 keys', async ({ page }) => {
  await immune(page);
  expect(await press(page, ['Tab', 'Tab', 'Tab', 'Tab', 'Enter'])).toBeLessThanOrEqual(5);
  await expect(heading(page)).toHaveText('Lab slip');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('an answer is changed, and the result is there again, in at most 13 keys', async ({ page }) => {
  await immune(page);
  let keys = 0;
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  for (; !/Change\s+Rubella IgM/.test(await focused()) && keys < 40; keys++) await page.keyboard.press('Tab');
  keys += await press(page, ['Enter']);
  await expect(page.locator('[id="rubella.igm-choice"]')).toBeFocused();
  keys += await press(page, ['3', 'Enter']);
  await expect(heading(page)).toContainText('IgM positive');
  expect(keys).toBeLessThanOrEqual(13);
});
