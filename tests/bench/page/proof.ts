/** The proof page on a slow computer: how long all answers take, and whether the page can be painted meanwhile. */
import type { Browser } from '@playwright/test';
import { slow, started } from './open.ts';

export interface Check {
  readonly milliseconds: number;
  /** The longest task of the page itself. */
  readonly longest: number;
}

export async function check(browser: Browser, url: string, cpu: number): Promise<Check> {
  const context = await browser.newContext({ locale: 'en-US' });
  const page = await context.newPage();
  await page.goto(`${url}#/proof`);
  await started(page);
  const button = page.getByRole('button', { name: 'Check on this device' });
  await button.waitFor();
  await slow(page, { cpu, isSlow4G: false });
  await page.evaluate(() => {
    const seen = globalThis as unknown as { long: number[] };
    seen.long = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.long.push(duration);
    }).observe({ type: 'longtask' });
  });
  const begun = await page.evaluate(() => performance.now());
  await button.click();
  await page.getByRole('heading', { name: 'No fault found' }).waitFor({ timeout: 120_000 });
  const [over, long] = await page.evaluate(
    () => [performance.now(), (globalThis as unknown as { long: number[] }).long] as const,
  );
  await context.close();
  return { milliseconds: over - begun, longest: Math.max(0, ...long) };
}
