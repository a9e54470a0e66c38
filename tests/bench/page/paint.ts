/** A first visit on a slow computer and a slow network: when something is seen, and how long the page is busy then. */
import type { Browser, Page } from '@playwright/test';
import { slow, started, type Slowness } from './open.ts';

/** Milliseconds from the beginning of the visit; `blocked` is the total blocking time: what tasks take beyond 50. */
export interface Visit {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** The app has taken over; null on a page that is nothing but a page. */
  readonly started: number | null;
  readonly blocked: number;
  /** The longest task. */
  readonly longest: number;
}

/** Collects before anything is loaded; in the page, so without anything from outside. */
function watch(): void {
  const seen = { first: 0, largest: 0, tasks: [] as { start: number; duration: number }[] };
  (globalThis as { seen?: typeof seen }).seen = seen;
  const follow = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  follow('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.first = startTime;
  });
  follow('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
  follow('longtask', ({ startTime: start, duration }) => seen.tasks.push({ start, duration }));
}

const seenOn = (page: Page) =>
  page.evaluate(
    () =>
      (
        globalThis as unknown as {
          seen: { first: number; largest: number; tasks: { start: number; duration: number }[] };
        }
      ).seen,
  );

/** @param isApp whether to wait until the app has taken over */
export async function visit(browser: Browser, url: string, how: Slowness, isApp: boolean): Promise<Visit> {
  const context = await browser.newContext({ locale: 'en-US' });
  const page = await context.newPage();
  await page.addInitScript(watch);
  await slow(page, how);
  await page.goto(url, { waitUntil: 'load' });
  if (isApp) await started(page);
  const over = isApp ? await page.evaluate(() => performance.now()) : null;
  await page.waitForTimeout(isApp ? 1_500 : 500);
  // A busy machine may not have painted the plain page by then; a visit without a picture is none.
  await page.waitForFunction(() => ((globalThis as { seen?: { first: number } }).seen?.first ?? 0) > 0);
  const { first, largest, tasks } = await seenOn(page);
  await context.close();
  const late = tasks.filter(({ start, duration }) => start + duration > first);
  return {
    firstPaint: first,
    largestPaint: largest,
    started: over,
    blocked: late.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
    longest: Math.max(0, ...late.map(({ duration }) => duration)),
  };
}
