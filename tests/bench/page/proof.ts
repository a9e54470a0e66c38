/** The proof page on a slow computer: how long all answers take, and whether the page can be painted meanwhile. */
import type { Browser } from '@playwright/test';
import { proofOnMainThread, untilProved, watchLongTasks, workerIn } from '../../e2e/slow-proof.ts';
import { slow, started } from './open.ts';

export interface Check {
  /** On the proof page: the page slowed, its workers at full speed, because the browser slows no worker. */
  readonly milliseconds: number;
  /** The longest task of the page itself meanwhile; 0 where none took more than 50 ms. */
  readonly longest: number;
  /** The workers' script alone, the whole proof on one slowed thread. */
  readonly alone: number;
}

/** @param build the folder that is served at the address */
export async function check(browser: Browser, url: string, build: string, cpu: number): Promise<Check> {
  const context = await browser.newContext({ locale: 'en-US' });
  const page = await context.newPage();
  await page.goto(`${url}#/proof`);
  await started(page);
  const button = page.getByRole('button', { name: 'Check on this device' });
  await button.waitFor();
  await slow(page, { cpu, isSlow4G: false });
  const longTasks = await watchLongTasks(page);
  const begun = await page.evaluate(() => performance.now());
  await button.click();
  await untilProved(page, 120_000);
  const over = await page.evaluate(() => performance.now());
  const longest = Math.max(0, ...(await longTasks()));
  await page.getByRole('heading', { name: 'No fault found' }).waitFor();
  await page.goto(`${url}robots.txt`);
  const { seconds } = await proofOnMainThread(page, `${url}${workerIn(build)}`);
  await context.close();
  return { milliseconds: over - begun, longest, alone: seconds * 1000 };
}
