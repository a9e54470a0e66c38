/** A page on paper: how many sheets of A4 it takes, how small its letters are, and whether all of it is there. */
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** English, and the languages whose sentences are the longest. */
export const PRINTED = ['en', 'ru', 'de'];

const POINT = 96 / 72;

/** Sheets of A4 that the page takes on paper. */
export async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

export async function inLanguage(page: Page, code: string): Promise<void> {
  const choice = page.locator('#language');
  if ((await choice.count()) > 0) await choice.selectOption(code);
  await expect(page.locator('html')).toHaveAttribute('lang', code);
}

/** The smallest print among the words on the paper, in points. */
export async function smallest(page: Page): Promise<number> {
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
export async function expectAllStands(page: Page): Promise<void> {
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
