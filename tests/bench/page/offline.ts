/** Opened again without any network, by a browser that was closed: from the offline copy alone. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestServer } from '../../e2e/server.ts';
import { launchWith, slow, started } from './open.ts';

/** Milliseconds from the call of the page; `usable`: the first question can be filled in. */
export interface ColdStart {
  readonly usable: number;
  readonly started: number;
}

export async function coldStarts(server: TestServer, cpu: number, times: number): Promise<ColdStart[]> {
  const folder = mkdtempSync(join(tmpdir(), 'torchlight-offline-'));
  try {
    const first = await launchWith(folder);
    const page = await first.newPage();
    await page.goto(server.url);
    await page.getByText('Works offline').waitFor();
    await first.close();
    await server.stop();
    const starts: ColdStart[] = [];
    for (let turn = 0; turn < times; turn += 1) {
      const browser = await launchWith(folder);
      const cold = await browser.newPage();
      await slow(cold, { cpu, isSlow4G: false });
      await cold.goto(server.url, { waitUntil: 'commit' });
      await started(cold);
      const over = await cold.evaluate(() => performance.now());
      // A busy machine may have drawn no picture by then.
      const paint = await cold.waitForFunction(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      );
      starts.push({ usable: (await paint.jsonValue()) ?? NaN, started: over });
      await browser.close();
    }
    return starts;
  } finally {
    await server.start();
    rmSync(folder, { recursive: true, force: true });
  }
}
