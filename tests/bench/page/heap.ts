/** Whether the memory of a page grows over a long shift: the live result of the lab slip, again and again. */
import type { Browser } from '@playwright/test';
import { slow, started } from './open.ts';

export interface Heap {
  readonly interpretations: number;
  /** Bytes in use after a thousand interpretations, and after all, each time with the garbage collected. */
  readonly early: number;
  readonly late: number;
}

const WARM = 1_000;

export async function shift(browser: Browser, url: string, interpretations: number): Promise<Heap> {
  const context = await browser.newContext({ locale: 'en-US' });
  const page = await context.newPage();
  await page.goto(url);
  await started(page);
  await page.getByRole('radio', { name: /^Pregnant/ }).check();
  await page.getByRole('button', { name: 'Lab slip' }).click();
  await page.getByRole('radio', { name: 'Rubella', exact: true }).check();
  const session = await slow(page, { cpu: 1, isSlow4G: false });
  const used = async (): Promise<number> => {
    for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  /** Ticks IgG and IgM in turn; each tick is answered anew before the next. */
  const answer = (times: number) =>
    page.evaluate(async (count) => {
      const radios = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
        ({ name }) => /\.(igg|igm)/.test(name),
      );
      if (radios.length < 4) throw new Error('the slip has no results to tick');
      for (let done = 0; done < count; done += 1) {
        radios[(done * 7) % radios.length]?.click();
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
    }, times);
  await answer(WARM);
  const early = await used();
  await answer(interpretations - WARM);
  const late = await used();
  await context.close();
  return { interpretations, early, late };
}
