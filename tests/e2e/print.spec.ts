/** On paper: a result is one sheet of A4, and a leaflet two at most, whatever was found and in each long language. */
import type { Page } from '@playwright/test';
import { PATHOGENS, SUBJECTS, type Case, type Subject } from '../../src/rules/vocabulary.ts';
import { expect, test } from './fixtures.ts';
import { fullest, longestPlans, openCase } from './fullest.ts';
import { heading } from './walk.ts';

test.use({ offlineCopy: false });

/** English, and the languages whose sentences are the longest. */
const PRINTED = ['en', 'ru', 'de'];
const POINT = 96 / 72;

/** Sheets of A4 that the page takes on paper. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

async function inLanguage(page: Page, code: string): Promise<void> {
  const choice = page.locator('#language');
  if ((await choice.count()) > 0) await choice.selectOption(code);
  await expect(page.locator('html')).toHaveAttribute('lang', code);
}

/** The smallest print among the words on the paper, in points. */
async function smallest(page: Page): Promise<number> {
  await page.emulateMedia({ media: 'print' });
  const px = await page.locator('main').evaluate((main) => {
    const sizes: number[] = [];
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const { parentElement: holder } = node;
      if (!holder || node.textContent?.trim() === '' || holder.getClientRects().length === 0) continue;
      if (holder.closest('.visually-hidden, svg') === null)
        sizes.push(parseFloat(getComputedStyle(holder).fontSize));
    }
    return Math.min(...sizes);
  });
  await page.emulateMedia({ media: null });
  return px / POINT;
}

/** What no sheet may leave out. */
async function expectAllStands(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.verdict .urgency')).toBeVisible();
  await expect(page.locator('.meaning')).toBeVisible();
  expect(await page.locator('.why > li').count()).toBeGreaterThan(0);
  for (const list of ['.actions', '.avoid', '.why', '.forks', '.obtain']) {
    const lines = page.locator(`${list} > li`);
    await expect(lines.filter({ visible: true })).toHaveCount(await lines.count());
  }
  await expect(page.locator('.foot > p:last-child')).toBeVisible();
  await page.emulateMedia({ media: null });
}

for (const pathogen of PATHOGENS)
  test(`${pathogen}: every result stands on one sheet`, async ({ page }) => {
    test.setTimeout(240_000);
    const cases = fullest(pathogen);
    expect(cases.length).toBeGreaterThanOrEqual(10);
    for (const [at, { source, assessment }] of cases.entries()) {
      await openCase(page, [source]);
      // The long languages by turns: each prints every infection, and its longest slips below.
      for (const code of PRINTED.filter((_, n) => n === 0 || n === 1 + (at % 2))) {
        await inLanguage(page, code);
        expect.soft(await sheets(page), `${source.id} ${assessment.conclusion} ${code}`).toBe(1);
      }
      await page.locator('details.more').evaluateAll((all: HTMLDetailsElement[]) => {
        for (const one of all) one.open = true; // as beforeprint does
      });
      await expectAllStands(page);
      expect.soft(await smallest(page), source.id).toBeGreaterThanOrEqual(9 - 0.01);
      await inLanguage(page, 'en');
    }
  });

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
