/** A scripted hour at the desk on a slow computer: how long after a key or a tap the next picture stands. */
import type { Browser, Page } from '@playwright/test';
import { slow, started } from './open.ts';

/** Milliseconds, in steps of eight as browsers tell them; at least sixteen. */
export interface Delays {
  readonly steps: number;
  readonly p50: number;
  readonly p98: number;
  readonly worst: number;
  /** What was pressed at the worst. */
  readonly at: string;
}

interface Press {
  readonly id: number;
  readonly duration: number;
  readonly on: string;
}

function watch(): void {
  const presses: Press[] = [];
  (globalThis as { presses?: Press[] }).presses = presses;
  const options = { type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId: number })[])
      if (entry.interactionId > 0)
        presses.push({
          id: entry.interactionId,
          duration: entry.duration,
          on: `${entry.name} ${(entry.target as HTMLElement | null)?.textContent?.trim().slice(0, 40) ?? ''}`,
        });
  }).observe(options);
}

/** A guided case of rubella to its result, its reasons, and a new case. @returns how often something was pressed */
async function oneCase(page: Page, steps: number): Promise<number> {
  let pressed = 0;
  const click = async (name: string | RegExp, role: 'radio' | 'checkbox' | 'button' | 'link' = 'button') => {
    if (pressed >= steps) return;
    await page.getByRole(role, { name }).first().click();
    pressed += 1;
  };
  const key = async (name: string) => {
    if (pressed >= steps) return;
    await page.keyboard.press(name);
    pressed += 1;
  };
  await click(/^Pregnant/, 'radio');
  await click('Rubella', 'checkbox');
  await page.getByLabel('Weeks of pregnancy at sampling').focus();
  for (const letter of '9+2') await key(letter);
  await click('Start');
  for (let question = 0; question < 20 && pressed < steps; question += 1) {
    const go = page.getByRole('button', { name: 'Continue' });
    if ((await go.count()) === 0) break;
    const none = page.getByLabel(/^None of these$/);
    const positive = page.getByLabel('Positive', { exact: true });
    if ((await none.count()) > 0) await none.first().click();
    else if ((await positive.count()) > 0) await positive.first().click();
    else
      await page
        .getByLabel(/I do not know|Not known/)
        .first()
        .click();
    pressed += 1;
    await click('Continue');
  }
  await click('New case');
  return pressed;
}

export async function session(browser: Browser, url: string, cpu: number, steps: number): Promise<Delays> {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.addInitScript(watch);
  await page.goto(url);
  await started(page);
  await slow(page, { cpu, isSlow4G: false });
  let done = 0;
  while (done < steps) {
    const before = done;
    done += await oneCase(page, steps - done);
    if (done === before) throw new Error('the scripted case presses nothing');
  }
  await page.waitForTimeout(500);
  const presses = await page.evaluate(() => (globalThis as unknown as { presses: Press[] }).presses);
  await context.close();
  const byId = new Map<number, Press>();
  for (const press of presses)
    if (press.duration > (byId.get(press.id)?.duration ?? 0)) byId.set(press.id, press);
  // What is not told of took less than sixteen milliseconds.
  const all = [...byId.values()].sort((a, b) => a.duration - b.duration);
  const quick = Array.from({ length: Math.max(0, steps - all.length) }, () => 16);
  const durations = [...quick, ...all.map(({ duration }) => duration)];
  const at = (share: number) =>
    durations[Math.min(durations.length - 1, Math.floor(durations.length * share))] ?? NaN;
  return {
    steps: done,
    p50: at(0.5),
    p98: at(0.98),
    worst: at(1),
    at: all.at(-1)?.on ?? 'nothing over 16 ms',
  };
}
