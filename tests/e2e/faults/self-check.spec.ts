/** The app looks at itself at each start, and gives no answer where something is not as it was published. */
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from '@playwright/test';
import { expect, expectStarted, published } from '../fixtures.ts';
import { TestServer } from '../server.ts';
import { asset } from './host.ts';

// Each installs several versions; a busy machine needs its time.
test.describe.configure({ timeout: 120_000 });

const REFUSED = 'No interpretation. Do not use this copy.';

// Faults are what these are about, so they run without the fixture that forbids them.
test('tables that are not those of the build give no answer, in a copy that is whole', async ({
  page,
}, info) => {
  const folder = await published(info.outputPath('other'), (copy) => {
    const desk = asset(copy, 'index-');
    const before = readFileSync(desk, 'utf8');
    // One word of one row.
    const after = before.replace(/(word:[`'"])possible_recent_infection([`'"])/, '$1past_infection$2');
    if (after === before) throw new Error('the table has no such row in the script');
    writeFileSync(desk, after);
  });
  const server = new TestServer(folder);
  await server.start();
  await page.goto(server.url);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(REFUSED);
  await expect(page.getByText('The tables of this copy are not those that were published.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start' })).toHaveCount(0);
  await page.evaluate(() => void (location.hash = '#/library'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(REFUSED);
  await server.stop();
});

for (const [name, fail] of [
  ['in an event', () => void setTimeout(() => document.body.dispatchEvent(new Event('boom')))],
  ['in a promise', () => void Promise.reject(new Error('nobody caught this'))],
] as const)
  test(`an exception nobody foresaw, ${name}, takes the answer away`, async ({ page }) => {
    const server = new TestServer('dist');
    await server.start();
    await page.addInitScript(() => {
      document.addEventListener(
        'boom',
        () => {
          throw new Error('nobody caught this');
        },
        true,
      );
    });
    await page.goto(server.url);
    await expectStarted(page);
    await page.evaluate(fail);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(REFUSED);
    await expect(page.getByText('met a fault it does not know')).toBeVisible();
    await page.getByRole('button', { name: 'Load again' }).click();
    await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
    await server.stop();
  });
