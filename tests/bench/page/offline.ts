/** Opened again without any network, by a browser that was closed: from the offline copy alone. */
import type { Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestServer } from '../../e2e/server.ts';
import { launchWith, slow, started } from './open.ts';
import { writeTwin } from './twin.ts';

/** Milliseconds from the call of the page; `usable`: the first question can be filled in. */
export interface ColdStart {
  readonly usable: number;
  readonly started: number;
  /** The picture of the same page as plain HTML, from a server that is there, in a browser started anew as well. */
  readonly plain: number;
}

/** When the page was first painted. A busy machine may not have drawn it yet. */
async function painted(page: Page): Promise<number> {
  const paint = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  return (await paint.jsonValue()) ?? NaN;
}

/** A browser started anew, slowed down, with the page that it is to open. */
async function opened<T>(folder: string, url: string, cpu: number, look: (page: Page) => Promise<T>) {
  const browser = await launchWith(folder);
  const page = await browser.newPage();
  await slow(page, { cpu, isSlow4G: false });
  await page.goto(url, { waitUntil: 'commit' });
  const seen = await look(page);
  await browser.close();
  return seen;
}

export async function coldStarts(
  server: TestServer,
  build: string,
  cpu: number,
  times: number,
): Promise<ColdStart[]> {
  const folders = ['app', 'plain', 'twin'].map((name) => mkdtempSync(join(tmpdir(), `torchlight-${name}-`)));
  const [ours = '', plain = '', twin = ''] = folders;
  writeTwin(build, twin);
  const other = new TestServer(twin);
  await other.start();
  try {
    const first = await launchWith(ours);
    const page = await first.newPage();
    await page.goto(server.url);
    await page.getByText('Works offline').waitFor();
    await first.close();
    await server.stop();
    const starts: ColdStart[] = [];
    for (let turn = 0; turn < times; turn += 1)
      starts.push({
        plain: await opened(plain, other.url, cpu, painted),
        ...(await opened(ours, server.url, cpu, async (cold) => {
          await started(cold);
          const over = await cold.evaluate(() => performance.now());
          return { usable: await painted(cold), started: over };
        })),
      });
    return starts;
  } finally {
    await Promise.all([server.start(), other.stop()]);
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}
