/** Parts that come later, asked for when a deploy or a portal has taken them away; and a first visit that goes wrong. */
import type { Page } from '@playwright/test';
import { expect, expectStarted, test, type Publish } from '../fixtures.ts';
import { reactive } from '../screens.ts';
import { begin, go, put, rubella, title, walk } from '../walk.ts';
import type { TestServer } from '../server.ts';
import { portal, renamed, unwell } from './host.ts';
import { controlled, footer, quota, setTrace, trace, visit } from './pages.ts';

// Each installs several versions; a busy machine needs its time.
test.describe.configure({ timeout: 120_000 });

const FINISH = 'reload to finish the update';
const CSV = 'patient,test,result\n1,Rubella IgG,positive\n';

/** A case in the middle, one answer given. */
async function half(page: Page): Promise<void> {
  await begin(page, rubella);
  await put(page, '9+2');
  await go(page);
  await page.getByLabel('Negative', { exact: true }).check();
  await setTrace(page);
}

/** The case is where it was, with what was ticked and what was answered before. */
async function expectHalf(page: Page, question: string): Promise<void> {
  await page.evaluate(() => void (location.hash = '#/'));
  await expect.poll(() => title(page)).toBe(question);
  await expect(page.getByText('9 weeks + 2 days').first()).toBeVisible();
  expect(await trace(page)).toBe('kept');
}

const lead = (page: Page) => page.locator('main').getByText(FINISH).first();

for (const [number, how] of [
  ['F3', 'a deploy took the rest of the app away before the offline copy stood'],
  ['F6', 'a portal answers every later part with a page'],
] as const) {
  test.describe(`${number}: ${how}`, () => {
    // The script of a worker that is a page of words.
    test.use({ expectedFaults: /Unexpected token '<'/ });
    test.beforeEach(({ server }) => {
      server.meddle = unwell(/^sw\.js$/);
    });
    const strike = async (server: TestServer, publish: Publish) => {
      const [worker, login] = [unwell(/^sw\.js$/), portal(/^(assets|cases)\//)];
      if (number === 'F3') server.root = await publish('v2', renamed);
      else server.meddle = (request, response) => worker(request, response) || login(request, response);
    };

    test(`${number}: pages, links and languages say so, and a half-filled case stays`, async ({
      page,
      server,
      publish,
    }) => {
      await half(page);
      const question = await title(page);
      await strike(server, publish);
      for (const address of ['library', 'read', 'worklist', 'kits', 'search', 'shared/x']) {
        await page.evaluate((hash) => void (location.hash = hash), `#/${address}`);
        await expect(lead(page), address).toBeVisible();
      }
      await page.locator('#language').selectOption('de');
      await expect(page.locator('.language [role=alert]')).toContainText(FINISH);
      await expectHalf(page, question);
      await page.reload();
      await expectStarted(page);
    });

    test(`${number}: what is made of a result says so, and the result stays`, async ({
      page,
      server,
      publish,
    }) => {
      await begin(page, rubella);
      await walk(page, reactive);
      const said = await title(page);
      await strike(server, publish);
      await page.getByRole('button', { name: 'Save as…' }).click();
      await page.getByRole('button', { name: 'CSV' }).click();
      await expect(page.locator('.keep [role=status]')).toContainText(FINISH);
      for (const name of ['Leaflet', 'Explain']) {
        await page.getByRole('link', { name }).click();
        await expect(lead(page), name).toBeVisible();
        await page.evaluate(() => void (location.hash = '#/'));
        await expect.poll(() => title(page)).toBe(said);
      }
    });

    test(`${number}: workers and files of pages that are open say so`, async ({ page, server, publish }) => {
      await page.goto('./#/worklist');
      await expect(page.locator('input[type=file]')).toBeAttached();
      await page.evaluate(() => void (location.hash = '#/proof'));
      await expect(page.locator('#check')).toBeVisible();
      await strike(server, publish);
      await page.locator('#check').click();
      await expect(lead(page)).toBeVisible();
      await page.evaluate(() => void (location.hash = '#/worklist'));
      await page.locator('input[type=file]').setInputFiles({
        name: 'list.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(CSV),
      });
      await expect(lead(page)).toBeVisible();
      if (number === 'F3') return; // the case pack has no new name
      await page.evaluate(() => void (location.hash = '#/cases'));
      await expect(lead(page)).toBeVisible();
    });
  });
}

test('F2: the tab of the first visit has every later part, whatever was deployed since', async ({
  page,
  server,
  publish,
}) => {
  await half(page);
  const question = await title(page);
  await controlled(page);
  server.root = await publish('v2', renamed);
  await page.evaluate(() => void (location.hash = '#/library'));
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
  await page.locator('#language').selectOption('ru');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await page.locator('#language').selectOption('en');
  await expectHalf(page, question);
});

test('F2b: so has a tab that was opened from the offline copy', async ({ page, server, publish }) => {
  await visit(page);
  await page.reload();
  server.root = await publish('v2', renamed);
  await page.evaluate(() => void (location.hash = '#/kits'));
  await expect(page.getByRole('heading', { level: 1, name: 'Kits' })).toBeVisible();
  await page.evaluate(() => void (location.hash = '#/read'));
  await expect(page.locator('main textarea')).toBeVisible();
});

test('F11: too little room at the first visit: usable, and no offline copy claimed', async ({
  page,
  context,
}) => {
  await page.goto('./');
  await page.evaluate(async () => {
    for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
    for (const key of await caches.keys()) await caches.delete(key);
  });
  await quota(context, page, 20_000);
  await page.reload();
  await begin(page, rubella);
  await walk(page, reactive);
  await expect(page.getByRole('heading', { name: 'What to do' })).toBeVisible();
  await expect(footer(page)).toContainText('No offline copy on this device yet');
  expect(await page.evaluate(async () => Boolean(await caches.match('./')))).toBe(false);
});

test('F13: one file that does not come on the first visit is had on the next', async ({ page, server }) => {
  server.meddle = unwell(/^icon-512\.png$/, 1);
  await page.goto('./');
  await expectStarted(page);
  const registrations = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(registrations).toBe(0);
  await expect(footer(page)).toContainText('No offline copy on this device yet');
  await page.reload();
  await controlled(page);
  await server.stop();
  await page.reload();
  await expectStarted(page);
});
