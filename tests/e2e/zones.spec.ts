/** The same slip with the same dates in eight time zones and under three clocks of the device: the same page and record. */
import type { Browser, BrowserContext } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { begin, go, heading, walk } from './walk.ts';

const ZONES = [
  'UTC',
  'America/New_York',
  'America/St_Johns',
  'Europe/Berlin',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Etc/GMT+12',
  'Australia/Lord_Howe',
];
const CLOCKS = ['2026-12-05T00:30:00Z', '1970-01-01T00:00:00Z', '2056-07-01T23:59:00Z'];

/** Each zone under one of the clocks; `npm run fuzz -- --browser` puts each under all of them. */
const pairs =
  process.env['EVENTS'] === undefined
    ? ZONES.map((zone, at) => [zone, CLOCKS[at % CLOCKS.length] ?? ''] as const)
    : ZONES.flatMap((zone) => CLOCKS.map((clock) => [zone, clock] as const));

/** The day before Berlin puts its clocks back, and the last of February of a leap year. */
const SLIPS = [
  { sampled: '24-10-2026', due: '5-5-2027' },
  { sampled: '28-2-2028', due: '1-9-2028' },
];

async function seen(browser: Browser, url: string, zone: string, clock: string): Promise<string> {
  const context: BrowserContext = await browser.newContext({ timezoneId: zone, baseURL: url });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.clock.setFixedTime(clock);
  const texts: string[] = [];
  for (const { sampled, due } of SLIPS) {
    await begin(page, { infections: ['Rubella'], person: 'Pregnant', sampled });
    expect(
      await page.evaluate(() => [
        Intl.DateTimeFormat().resolvedOptions().timeZone,
        new Date().getUTCFullYear(),
      ]),
    ).toEqual([zone, Number(clock.slice(0, 4))]);
    await page.getByLabel('From the due date').check();
    await page.getByLabel('Due date', { exact: true }).fill(due);
    texts.push(await page.locator('#echo').innerText());
    await go(page);
    await walk(page, { 'IgG result?': 'Positive', 'IgM result?': 'Positive' });
    await expect(heading(page)).toContainText('Recent infection possible');
    texts.push(await page.getByRole('main').innerText());
    await page.locator('.tools .button').first().click();
    texts.push(await page.evaluate(() => navigator.clipboard.readText()));
    await page.reload();
  }
  await context.close();
  return texts.join('\n----\n');
}

test('dates mean the same in every zone and under every clock', async ({ browser, server }) => {
  test.setTimeout(60_000 * pairs.length);
  const [first = '', ...others] = await pairs.reduce<Promise<string[]>>(
    async (all, [zone, clock]) => [...(await all), await seen(browser, server.url, zone, clock)],
    Promise.resolve([]),
  );
  expect(first).toMatch(/\d+ weeks? \+ \d days? on 24 October 2026/u);
  expect(first).toMatch(/2028/u);
  others.forEach((other, at) => expect(other, (pairs[at + 1] ?? []).join(' ')).toBe(first));
});
