/** The leaflet in the built app: made of the open case, without barriers, and on two sheets of paper at most. */
import type { Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { begin, heading, rubella, three, walk } from './walk.ts';

const reactive = { 'IgG result?': 'Positive', 'IgM result?': 'Positive' };
const silent = { 'IgG result?': 'Negative', 'IgM result?': 'Negative' };

async function open(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), address);
  await expect(page.getByRole('article')).toBeVisible();
}

/** Sheets of A4 that the page takes on paper. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const [name, script] of Object.entries({ reactive, silent })) {
  test(`takes two sheets at most: three infections, all ${name}`, async ({ page }) => {
    await begin(page, three);
    await walk(page, script);
    await open(page, '/leaflet');
    expect(await sheets(page)).toBeLessThanOrEqual(2);
    for (const infection of ['toxoplasma', 'rubella', 'cmv']) {
      await open(page, `/leaflet/${infection}`);
      await expect(page.getByRole('article').getByRole('heading', { level: 3 })).toHaveCount(1);
      await page.getByLabel('Large print').check();
      expect(await sheets(page), infection).toBeLessThanOrEqual(2);
    }
  });
}

test('prints in 12 points, or in 16', async ({ page }) => {
  await begin(page, rubella);
  await walk(page, reactive);
  await open(page, '/leaflet');
  await page.emulateMedia({ media: 'print' });
  // 12 points are 16 px, 16 points 21.3 px.
  const smallest = () =>
    page
      .getByRole('article')
      .evaluate((article) =>
        Math.min(
          ...[...article.querySelectorAll('p, li, h2, h3, h4')].map((one) =>
            parseFloat(getComputedStyle(one).fontSize),
          ),
        ),
      );
  expect(await smallest()).toBeGreaterThanOrEqual(16);
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('Large print').check();
  await page.emulateMedia({ media: 'print' });
  expect(await smallest()).toBeGreaterThanOrEqual(21.3);
  await expect(page.getByRole('button', { name: 'Print the leaflet' })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
});

test('has no barrier that axe finds and no sideways scroll, light and dark, wide and at 320 px', async ({
  page,
}) => {
  test.slow();
  await begin(page, three);
  await walk(page, reactive);
  await open(page, '/leaflet');
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1366, 320]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      expect(await barriers(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
});

test('without a case says what to do', async ({ page }) => {
  await page.goto('./#/leaflet');
  await expect(heading(page)).toHaveText('There is no result to make a leaflet from');
  await page.getByRole('link', { name: 'Start a case' }).click();
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
  expect(await barriers(page)).toEqual([]);
});
