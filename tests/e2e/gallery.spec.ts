/** Every component in every state: no barrier that axe finds, no sideways scroll, targets of 44 px. */
import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/words/languages.ts';
import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';

test.use({ offlineCopy: false });

/** `npm run screens` looks in every language and at both themes; the tests in English, in either theme by turns. */
const languages = process.env.SCREENS ? Object.keys(LANGUAGES) : ['en'];
const PARTS = 6;

async function addresses(page: Page): Promise<string[]> {
  await page.goto('./#/gallery');
  await expect(page.locator('h1')).toHaveText('Components and their states');
  const links = page.locator('main li a');
  return links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
}

/** Controls that a finger has to hit, and that are lower than 44 px. A link in a line of text is none of them. */
const small = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main button, main .option, main select, main summary')]
      .filter((element) => element.offsetHeight > 0 && element.offsetHeight < 44)
      .map((element) => element.outerHTML),
  );

test.describe.configure({ mode: 'parallel', timeout: 900_000 });

for (let part = 0; part < PARTS; part++)
  test(`components in their states, part ${part + 1} of ${PARTS}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const all = await addresses(page);
    expect(all.length).toBeGreaterThan(100);
    for (const [at, address] of all.entries()) {
      if (at % PARTS !== part) continue;
      await page.goto(`./${address}`);
      await expect(page.locator('a.back[href="#/gallery"]')).toBeVisible();
      for (const language of languages) {
        if (process.env.SCREENS) await page.locator('#language').selectOption(language);
        for (const colorScheme of process.env.SCREENS
          ? (['light', 'dark'] as const)
          : ([at % 4 < 2 ? 'light' : 'dark'] as const)) {
          await page.emulateMedia({ colorScheme });
          const name = `${address}, ${language}, ${colorScheme}`;
          if (process.env.SCREENS)
            await page.screenshot({
              path: `test-results/gallery/${address.split('/').pop() ?? ''}-${language}-${colorScheme}.png`,
              fullPage: true,
            });
          // Contrast is three quarters of what axe takes: in the tests one state in four; every screen is asked in screens.spec.ts.
          const off = process.env.SCREENS || Math.floor(at / PARTS) % 4 === 0 ? [] : ['color-contrast'];
          const found = await barriers(page, off);
          expect.soft(found, name).toEqual([]);
          expect.soft(await small(page), name).toEqual([]);
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect.soft(over, name).toBeLessThanOrEqual(0);
        }
      }
      if (process.env.SCREENS) await page.locator('#language').selectOption('en');
    }
  });
