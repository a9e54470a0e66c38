/** The proof page on a slow computer: how long all answers take, and whether the page can be painted meanwhile. */
import type { Browser } from '@playwright/test';
import { offlineReady } from '../../e2e/fixtures.ts';
import { pressAndProve, proofOnMainThread, workerIn, type Proved } from '../../e2e/slow-proof.ts';
import { slow, started } from './open.ts';

export interface Check {
  /** On the proof page, opened anew each time: the page slowed, its workers at full speed, because the browser slows no worker. */
  readonly runs: readonly Proved[];
  /** The workers' script alone, the whole proof on one slowed thread. */
  readonly alone: number;
}

/**
 * @param build the folder that is served at the address
 * @param rounds how often the page is opened
 */
export async function check(
  browser: Browser,
  url: string,
  build: string,
  cpu: number,
  rounds: number,
): Promise<Check> {
  const context = await browser.newContext({ locale: 'en-US' });
  const page = await context.newPage();
  const session = await slow(page, { cpu: 1, isSlow4G: false });
  const runs: Proved[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await page.goto(`${url}?${round}#/proof`);
    await started(page);
    await page.getByRole('button', { name: 'Check on this device' }).waitFor();
    // What is stored for use without a network is stored once, not with every proof.
    await offlineReady(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    runs.push(await pressAndProve(page));
    await page.getByRole('heading', { name: 'No fault found' }).waitFor();
  }
  await page.goto(`${url}robots.txt`);
  const { seconds } = await proofOnMainThread(page, `${url}${workerIn(build)}`);
  await context.close();
  return { runs, alone: seconds * 1000 };
}
