/** A first visit on a slow computer and a slow network: when something is seen, and how long the page is busy then. */
import type { Browser, CDPSession } from '@playwright/test';
import { slow, type Slowness } from './open.ts';

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

interface Seen {
  first: number;
  largest: number;
  over: number;
  readonly tasks: { start: number; duration: number }[];
}

/** Collects before anything is loaded; in the page, so without anything from outside. */
function watch(): void {
  const seen: Seen = { first: 0, largest: 0, over: 0, tasks: [] };
  (globalThis as { seen?: Seen }).seen = seen;
  const follow = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  follow('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.first = startTime;
  });
  follow('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
  follow('longtask', ({ startTime: start, duration }) => seen.tasks.push({ start, duration }));
  addEventListener('DOMContentLoaded', () => {
    const look = () => {
      if (document.querySelector('[data-fallback]') === null) seen.over ||= performance.now();
    };
    new MutationObserver(look).observe(document.body, { childList: true });
    look();
  });
}

/** The driver's own looks at a page bring a large script into it, which would be the longest task of all. */
async function seenBy(session: CDPSession): Promise<Seen> {
  const { result } = await session.send('Runtime.evaluate', { expression: 'seen', returnByValue: true });
  return result.value as Seen;
}

/** Until the page says so. @throws Error where it never does */
async function until(session: CDPSession, is: (seen: Seen) => boolean): Promise<void> {
  for (let look = 0; look < 600; look++) {
    if (is(await seenBy(session))) return;
    await new Promise((resume) => setTimeout(resume, 100));
  }
  throw new Error('the page was not painted, or the app did not take it over');
}

/** @param isApp whether to wait until the app has taken over */
export async function visit(browser: Browser, url: string, how: Slowness, isApp: boolean): Promise<Visit> {
  const context = await browser.newContext({ locale: 'en-US' });
  const page = await context.newPage();
  await page.addInitScript(watch);
  const session = await slow(page, how);
  await page.goto(url, { waitUntil: 'load' });
  // A busy machine may not have painted the plain page by then; a visit without a picture is none.
  await until(session, ({ first, over }) => first > 0 && (!isApp || over > 0));
  await new Promise((resume) => setTimeout(resume, isApp ? 1_500 : 500));
  const { first, largest, over, tasks } = await seenBy(session);
  await context.close();
  const late = tasks.filter(({ start, duration }) => start + duration > first);
  return {
    firstPaint: first,
    largestPaint: largest,
    started: isApp ? over : null,
    blocked: late.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
    longest: Math.max(0, ...late.map(({ duration }) => duration)),
  };
}
