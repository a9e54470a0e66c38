/** What stands on the first screen, at a desk and on a small phone. */
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

export const SIZES = [
  { width: 1366, height: 768 },
  { width: 360, height: 640 },
];

/** The lower edges of these elements on the first screen, in CSS pixels, without scrolling. */
export async function bottoms(page: Page, selectors: readonly string[]): Promise<number[]> {
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const edges: number[] = [];
  for (const selector of selectors) {
    const box = await page.locator(selector).first().boundingBox();
    expect(box, `${selector} is on the page`).not.toBeNull();
    edges.push(Math.round((box?.y ?? Infinity) + (box?.height ?? 0)));
  }
  return edges;
}
