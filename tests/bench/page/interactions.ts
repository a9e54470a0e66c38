/**
 * A scripted hour at the desk on a slow computer: how long after a key or a tap the next picture stands. Beside it a bare
 * page that holds the same questions as finished text and only exchanges them: what the browser itself needs.
 */
import type { Browser, BrowserContext, Page } from '@playwright/test';
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

/** Nobody presses faster; and what the driver looks for in the page in between is not counted as the page's. */
const BREATH = 250;

/** A guided case of rubella to its result, its reasons, and a new case. @returns how often something was pressed */
async function oneCase(page: Page, steps: number, seen: (page: Page) => Promise<void>): Promise<number> {
  let pressed = 0;
  const press = async (how: () => Promise<void>) => {
    if (pressed >= steps) return;
    await how();
    pressed += 1;
    await page.waitForTimeout(BREATH);
  };
  const click = (name: string | RegExp, role: 'radio' | 'checkbox' | 'button' = 'button') =>
    press(() => page.getByRole(role, { name }).first().click());
  await click(/^Pregnant/, 'radio');
  await click('Rubella', 'checkbox');
  await page.getByLabel('Weeks of pregnancy at sampling').focus();
  for (const letter of '9+2') await press(() => page.keyboard.press(letter));
  await click('Start');
  for (let question = 0; question < 20 && pressed < steps; question += 1) {
    await seen(page);
    const go = page.getByRole('button', { name: 'Continue' });
    if ((await go.count()) === 0) break;
    const none = page.getByLabel(/^None of these$/);
    const positive = page.getByLabel('Positive', { exact: true });
    const open = page.getByLabel(/I do not know|Not known/);
    const answer = (await none.count()) > 0 ? none : (await positive.count()) > 0 ? positive : open;
    await press(() => answer.first().click());
    await click('Continue');
  }
  await click('New case');
  return pressed;
}

/** What the presses of a page took. What is not told of took less than sixteen milliseconds. */
async function delaysOf(page: Page, steps: number): Promise<Delays> {
  await page.waitForTimeout(500);
  const presses = await page.evaluate(() => (globalThis as unknown as { presses: Press[] }).presses);
  const byId = new Map<number, Press>();
  for (const press of presses)
    if (press.duration > (byId.get(press.id)?.duration ?? 0)) byId.set(press.id, press);
  const all = [...byId.values()].sort((a, b) => a.duration - b.duration);
  const quick = Array.from({ length: Math.max(0, steps - all.length) }, () => 16);
  const durations = [...quick, ...all.map(({ duration }) => duration)];
  const at = (share: number) =>
    durations[Math.min(durations.length - 1, Math.floor(durations.length * share))] ?? NaN;
  return {
    steps,
    p50: at(0.5),
    p98: at(0.98),
    worst: at(1),
    at: all.at(-1)?.on ?? 'nothing over 16 ms',
  };
}

async function opened(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.addInitScript(watch);
  await page.goto(url);
  await started(page);
  return page;
}

const AT_THE_DESK = { locale: 'en-US', viewport: { width: 1366, height: 768 } };

/** The questions and the result of one case as finished text, each with the heads and styles of its page. */
interface Pictures {
  readonly styles: string;
  readonly bodies: readonly string[];
}

export async function session(
  browser: Browser,
  url: string,
  cpu: number,
  steps: number,
): Promise<{ readonly delays: Delays; readonly pictures: Pictures }> {
  const context = await browser.newContext(AT_THE_DESK);
  const page = await opened(context, url);
  await slow(page, { cpu, isSlow4G: false });
  const bodies: string[] = [];
  const seen = async () => {
    bodies.push(await page.locator('body').innerHTML());
  };
  const styles = await page.evaluate(() =>
    [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n'),
  );
  let done = 0;
  while (done < steps) {
    const before = done;
    done += await oneCase(page, steps - done, done === 0 ? seen : () => Promise.resolve());
    if (done === before) throw new Error('the scripted case presses nothing');
  }
  const delays = await delaysOf(page, done);
  await context.close();
  return { delays, pictures: { styles, bodies } };
}

/** The same texts exchanged by a script of one line, its heading focused: as many presses as in the session. */
export async function bareSession(
  browser: Browser,
  { styles, bodies }: Pictures,
  cpu: number,
  steps: number,
): Promise<Delays> {
  const context = await browser.newContext(AT_THE_DESK);
  const page = await context.newPage();
  await page.addInitScript(watch);
  const address = 'http://bare.invalid/';
  const html = `<!doctype html><html lang="en"><head><title>Bare</title><style>${styles}</style></head><body></body></html>`;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(address);
  const plain = bodies.map((body) => body.replace(/<script[\s\S]*?<\/script>/g, ''));
  await page.evaluate((all) => {
    let at = 0;
    const show = () => {
      document.body.innerHTML = all[at % all.length] ?? '';
      document.querySelector<HTMLElement>('h1, h2')?.focus();
      at += 1;
    };
    document.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    document.addEventListener('click', (event) => {
      if ((event.target as HTMLElement).closest('button') !== null) show();
    });
    show();
  }, plain);
  await slow(page, { cpu, isSlow4G: false });
  const press = page.getByRole('button', { name: /^(Continue|New case)$/ }).first();
  for (let done = 0; done < steps; done += 1) {
    await press.click();
    await page.waitForTimeout(BREATH);
  }
  const delays = await delaysOf(page, steps);
  await context.close();
  return delays;
}
