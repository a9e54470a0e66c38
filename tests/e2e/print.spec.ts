/** On paper: a result is one sheet of A4, and a leaflet two at most, whatever was found and in each long language. */
import type { Page } from '@playwright/test';
import { PATHOGENS, SUBJECTS, type Case, type Subject } from '../../src/rules/vocabulary.ts';
import { expect, test } from './fixtures.ts';
import { fullest, longestPlans, openCase } from './fullest.ts';
import { inLanguage, PRINTED, sheets } from './paper.ts';
import { heading } from './walk.ts';

test.use({ offlineCopy: false });

/** The longest plans of the three infections as one slip: one woman, or one child, and one sample. */
function longestSlip(subject: Subject): readonly Case[] {
  const cases = longestPlans()
    .map(({ source }) => source)
    .filter((one) => one.subject === subject);
  const [first] = cases;
  return cases.map((one) => ({
    ...one,
    id: '',
    ...(first?.sampledOn === undefined ? {} : { sampledOn: first.sampledOn }),
    ...(first?.gestation === undefined ? {} : { gestation: first.gestation }),
    ...(first?.ageDays === undefined ? {} : { ageDays: first.ageDays }),
  }));
}

async function openLeaflet(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), address);
  await expect(page.getByRole('article')).toBeVisible();
}

for (const subject of SUBJECTS)
  test(`${subject}: the longest slip is one sheet, its leaflet two, in large print two for each infection`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const cases = longestSlip(subject);
    expect(cases.map(({ pathogen }) => pathogen)).toEqual([...PATHOGENS]);
    await openCase(page, cases);
    await expect(heading(page)).toHaveText('What the slip says');
    for (const code of PRINTED) {
      await inLanguage(page, code);
      expect.soft(await sheets(page), `slip ${code}`).toBe(1);
    }
    await openLeaflet(page, '/leaflet');
    const choice = page.getByRole('main').getByRole('combobox');
    const large = page.locator('input[value=large]');
    for (const code of PRINTED) {
      await choice.selectOption(code);
      await expect(page.getByRole('article')).toHaveAttribute('lang', code);
      await page.locator('input[value=normal]').check();
      // Longer sentences of the longest slip: a third sheet, as SAFETY.md says.
      expect.soft(await sheets(page), code).toBeLessThanOrEqual(code === 'en' ? 2 : 3);
      await large.check();
      // Each infection begins on a sheet of its own, so none has more than its two.
      expect.soft(await sheets(page), `${code}, large`).toBeLessThanOrEqual(2 * cases.length);
      await page.emulateMedia({ media: 'print' });
      const breaks = await page
        .locator('article > section:not(.last)')
        .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).breakBefore));
      expect(breaks).toEqual(['auto', 'page', 'page']);
      await page.emulateMedia({ media: null });
    }
    for (const pathogen of PATHOGENS) {
      await openLeaflet(page, `/leaflet/${pathogen}`);
      for (const code of PRINTED) {
        await choice.selectOption(code);
        await expect(page.getByRole('article')).toHaveAttribute('lang', code);
        await large.check();
        expect.soft(await sheets(page), `${pathogen} ${code}`).toBeLessThanOrEqual(2);
      }
    }
  });

interface Parts {
  readonly before: readonly boolean[];
  readonly after: readonly boolean[];
}

test('printed in the moment it is there, a result has its reasons and its sources', async ({ page }) => {
  const [any] = fullest('toxoplasma');
  if (any === undefined) throw new Error('no case');
  await page.addInitScript(() => {
    const parts = () => ['#why', '#sources'].map((part) => document.querySelector(part) !== null);
    // Told before the answer is even drawn.
    const watch = new MutationObserver(() => {
      if (document.querySelector('main .result .verdict') === null) return;
      watch.disconnect();
      const before = parts();
      dispatchEvent(new Event('beforeprint'));
      (globalThis as { seen?: Parts }).seen = { before, after: parts() };
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await openCase(page, [any.source]);
  const seen = await page.evaluate(() => (globalThis as { seen?: Parts }).seen);
  expect(seen).toEqual({ before: [false, false], after: [true, true] });
});
