/** The cards in the built app: large, alone on the screen, turned by hand, left with Escape. */
import type { Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { begin, heading, rubella, walk } from './walk.ts';

async function cards(page: Page): Promise<void> {
  await begin(page, rubella);
  await walk(page, { 'IgG result?': 'Positive', 'IgM result?': 'Positive' });
  await page.evaluate(() => (location.hash = '/explain'));
  await expect(page.getByText(/^Card 1 of \d+$/)).toBeVisible();
}

test('stand alone, with focus on the heading, and Escape leads back to the result', async ({ page }) => {
  await cards(page);
  await expect(heading(page)).toBeFocused();
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(page.getByRole('contentinfo')).toHaveCount(0);
  await expect(page.getByText('For trained staff')).toHaveCount(0);
  const first = await heading(page).innerText();
  await page.keyboard.press('ArrowRight');
  await expect(heading(page)).not.toHaveText(first);
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(heading(page)).toContainText('Recent infection possible');
  await expect(page.getByRole('banner')).toHaveCount(1);
});

test('have 24 px at least, a drawing each, and fit a desk and a small telephone', async ({ page }) => {
  test.slow();
  await cards(page);
  const all = parseInt(/of (\d+)/.exec(await page.getByText(/^Card 1 of/).innerText())?.[1] ?? '0', 10);
  expect(all).toBeGreaterThan(6);
  for (let at = 1; at <= all; at++) {
    await expect(page.getByText(`Card ${at} of ${all}`)).toBeVisible();
    await expect(page.locator('section svg')).toBeVisible();
    const sizes = await page
      .locator('.idea > *')
      .evaluateAll((list) => list.map((one) => parseFloat(getComputedStyle(one).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    for (const [width, height] of [
      [1366, 768],
      [320, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      if (width === 1366)
        expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(height);
    }
    if (at < all) await page.getByRole('button', { name: 'Next card' }).click();
  }
  await expect(heading(page)).toContainText('in your own words');
});

test('have no barrier that axe finds, light and dark', async ({ page }) => {
  test.slow();
  await cards(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await barriers(page)).toEqual([]);
  }
});

test('keep their drawing where the colours are the reader’s own', async ({ page }) => {
  await cards(page);
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const style = (part: string, name: 'stroke' | 'fill') =>
    page.locator(`section svg path.${part}`).evaluate((path, of) => getComputedStyle(path)[of], name);
  // White ink on black ground, and no wash that could hide it.
  expect(await style('ink', 'stroke')).toBe('rgb(255, 255, 255)');
  expect(await style('ground', 'fill')).toBe('none');
  expect(await style('wash', 'fill')).toBe('none');
});

test('without a case say what to do', async ({ page }) => {
  await page.goto('./#/explain');
  await expect(heading(page)).toHaveText('There is no result to explain');
  await expect(page.getByRole('link', { name: 'Start a case' })).toBeVisible();
});
