/** The same slip with the same dates in eight time zones and under three clocks of the device: the same page and record. */
import type { Browser, BrowserContext } from '@playwright/test';
import { ZONES } from '../helpers/zones.ts';
import { copied, expect, test } from './fixtures.ts';
import { begin, go, heading, walk } from './walk.ts';

test.use({ offlineCopy: false });

const CLOCKS = ['2026-12-05T00:30:00Z', '1970-01-01T00:00:00Z', '2056-07-01T23:59:00Z'];

/**
 * Every second zone under one of the clocks; `npm run fuzz -- --browser` puts all under each of them, and
 * `tests/hostile/zones.test.ts` goes through all of them without a browser.
 */
const pairs =
  process.env['EVENTS'] === undefined
    ? ZONES.filter((_, at) => at % 2 === 0).map(
        ([zone, shift], at) => [zone, shift, CLOCKS[at % CLOCKS.length] ?? ''] as const,
      )
    : ZONES.flatMap(([zone, shift]) => CLOCKS.map((clock) => [zone, shift, clock] as const));

/** The day before Berlin puts its clocks back, and the last of February of a leap year. */
const SLIPS = [
  { sampled: '24-10-2026', due: '5-5-2027' },
  { sampled: '28-2-2028', due: '1-9-2028' },
];

async function seen(
  browser: Browser,
  url: string,
  [zone, shift, clock]: readonly [string, number, string],
): Promise<string> {
  const context: BrowserContext = await browser.newContext({ timezoneId: zone, baseURL: url });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.clock.setFixedTime(clock);
  const texts: string[] = [];
  for (const { sampled, due } of SLIPS) {
    await begin(page, { infections: ['Rubella'], person: 'Pregnant', sampled });
    expect(
      await page.evaluate(() => [new Date(2026, 0, 1, 12).getTimezoneOffset(), new Date().getUTCFullYear()]),
    ).toEqual([shift, Number(clock.slice(0, 4))]);
    await page.getByLabel('From the due date').check();
    await page.getByLabel('Due date', { exact: true }).fill(due);
    texts.push(await page.locator('#echo').innerText());
    await go(page);
    await walk(page, { 'IgG result?': 'Positive', 'IgM result?': 'Positive' });
    await expect(heading(page)).toContainText('Recent infection possible');
    texts.push(await page.getByRole('main').innerText());
    await page.locator('.tools .button').first().click();
    await expect(page.getByText('Copied', { exact: true })).toBeVisible();
    texts.push(await copied(page));
    await page.reload();
  }
  await context.close();
  return texts.join('\n----\n');
}

test('dates mean the same in every zone and under every clock', async ({ browser, server }) => {
  test.setTimeout(60_000 * pairs.length);
  const [first = '', ...others] = await pairs.reduce<Promise<string[]>>(
    async (all, pair) => [...(await all), await seen(browser, server.url, pair)],
    Promise.resolve([]),
  );
  expect(first).toMatch(/\d+ weeks? \+ \d days? on 24 October 2026/u);
  expect(first).toMatch(/2028/u);
  others.forEach((other, at) => expect(other, (pairs[at + 1] ?? []).join(' ')).toBe(first));
});
