/** The built app in Chromium on a computer and a network made slow, as the measurements ask for it. */
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { chromiumPath } from '../../../src/command/chromium.mjs';

/** Slow 4G as Lighthouse and WebPageTest have it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

export interface Slowness {
  /** How many times slower the processor is. */
  readonly cpu: number;
  readonly isSlow4G: boolean;
}

/** As the tests start it. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];

const options = async () => {
  const executablePath = await chromiumPath();
  return { args: ARGUMENTS, ...(executablePath === undefined ? {} : { executablePath }) };
};

/** A browser that has never seen the app. */
export const launch = async (): Promise<Browser> => chromium.launch(await options());

/** A browser that keeps what it has seen in a folder, to be closed and started again. */
export const launchWith = async (folder: string) => chromium.launchPersistentContext(folder, await options());

export async function slow(page: Page, { cpu, isSlow4G }: Slowness): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (isSlow4G) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
  }
  return session;
}

/** The app has taken over the page. */
export const started = (page: Page) => page.locator('[data-fallback]').waitFor({ state: 'detached' });
