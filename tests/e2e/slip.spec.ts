import type { Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { heading } from './walk.ts';

async function fill(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Lab slip' }).click();
  await expect(heading(page)).toBeFocused();
  for (const key of ['Tab', '1', 'Tab', '9', '+', '2', 'Tab', '2', 'Tab', '1'])
    await page.keyboard.press(key);
  await page.locator('[id="rubella.igg-choice"]').focus();
  for (const key of ['4', 'Tab', '3', 'Tab', '5']) await page.keyboard.press(key);
}

for (const width of [320, 360, 1366])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`the lab slip can be read by everyone at ${width} pixels, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 768 });
      await fill(page);
      await expect(page.getByText('Days from the start of the rash')).toBeVisible();
      await expect(page.getByText('Provisional.').first()).toBeVisible();
      await page.getByRole('button', { name: 'Show the whole result' }).click();
      await expect(page.getByRole('alert')).toBeFocused();
      expect(await barriers(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    });

test('the two doors stand on the first page and in the case, and Back leaves the slip', async ({ page }) => {
  await fill(page);
  await page.getByRole('button', { name: 'Guided' }).click();
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).not.toHaveText('Lab slip');
  await page.getByRole('button', { name: 'Lab slip' }).click();
  await expect(page.getByLabel('Weeks of pregnancy at sampling')).toHaveValue('9+2');
  expect(page.url()).not.toMatch(/positive|9\+2/);
});
