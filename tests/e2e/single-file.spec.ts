/** The one file, opened from a disk: the same answers as the app, nothing asked for, nothing installed. */
import { test as plain, type Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readPack } from '../../src/exchange/pack.ts';
import { shareFragment } from '../../src/exchange/share.ts';
import { isoOf } from '../../src/rules/dates.ts';
import { content, contentDay } from '../../src/tables/content.ts';
import { software } from '../../src/tables/software.ts';
import { barriers } from './barriers.ts';
import { written } from './days.ts';
import { expect, expectStarted, offlineReady, test } from './fixtures.ts';
import { heading } from './walk.ts';

const name = `torchlight-${software.version}.html`;
const path = resolve('dist/download', name);
const file = pathToFileURL(path).href;
const html = readFileSync(path, 'utf8');
const label = (page: Page) =>
  page.getByRole('complementary').filter({ hasText: 'It does not update itself' });

/** Every address that the pages of a context ask for, but those made in the page itself. */
function watch(page: Page): string[] {
  const asked: string[] = [];
  page.context().on('request', (request) => {
    if (!request.url().startsWith('blob:')) asked.push(request.url().replace(/#.*/, ''));
  });
  return asked;
}

test('gives the published answers, checked on the device, and asks for nothing', async ({ page }) => {
  test.slow();
  const asked = watch(page);
  await page.goto(`${file}#/proof`);
  await page.getByRole('button', { name: 'Check on this device' }).click();
  await expect(page.getByRole('heading', { name: 'No fault found' })).toBeVisible({ timeout: 90_000 });
  const release = JSON.parse(readFileSync(`releases/${content.version}.json`, 'utf8')) as { hash: string };
  await expect(page.locator('[data-hash=here]')).toHaveText(release.hash);
  expect(asked).toEqual([file]);
});

test('says on every page which it is, that it stays so, and whose hash it has', async ({ page, server }) => {
  const day = written(new Date(`${isoOf(contentDay)}T12:00:00Z`));
  for (const place of ['', '#/tables', '#/library/cmv', '#/nowhere']) {
    await page.goto(`${file}${place}`);
    await expectStarted(page);
    await expect(label(page)).toContainText(`Torchlight ${software.version}, Tables ${content.version}`);
    await expect(label(page)).toContainText(`One file of ${day}.`);
    await expect(page.getByText('No offline copy on this device yet')).toBeHidden();
  }
  expect(html).toContain(`<meta name="torchlight-single-file" content="${isoOf(contentDay)}">`);
  await page.goto(`${file}#/about`);
  const hash = await page.locator('[data-release]').innerText();
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  await expect(page.getByRole('link', { name: /^Save torchlight/ })).toHaveCount(0);
  await page.goto(`${server.url}#/about`);
  await expect(page.locator('[data-release]')).toHaveText(hash);
  const licences = page.getByRole('link', { name: 'Licences of what is inside' });
  const address = new URL((await licences.getAttribute('href')) ?? '', server.url).href;
  expect(await (await page.request.get(address)).text()).toMatch(/^svelte \d+\.\d+\.\d+ \(MIT\)$/m);
  await expect(label(page)).toHaveCount(0);
});

test('reads answers as the app does, word for word', async ({ page, server }) => {
  test.slow();
  const cases = ['toxoplasma', 'rubella', 'cmv'].flatMap((pathogen) =>
    readPack(readFileSync(`tests/cases/${pathogen}.ndjson`, 'utf8')).filter((_, at) => at % 499 === 7),
  );
  expect(cases.length).toBeGreaterThan(5);
  const app = await page.context().newPage();
  for (const { case: source } of cases) {
    const fragment = shareFragment([source], { app: software.version, content: content.version });
    const read = async (reader: Page, address: string) => {
      // Another fragment does not load the page anew; by way of another page of the app, the link is read anew.
      await reader.goto(`${address}#/about`);
      await reader.goto(`${address}${fragment ?? '#/too-long'}`);
      await expect(heading(reader)).toHaveText('Answers from a link');
      await expect(reader.getByRole('heading', { name: 'What these tables say' })).toBeVisible();
      return reader.getByRole('main').innerText();
    };
    expect(await read(page, file), source.id).toBe(await read(app, server.url));
  }
});

test('has the languages, the library, the cases and the worklist inside', async ({ page }) => {
  const asked = watch(page);
  await page.goto(`${file}#/cases/cmv`);
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/ of \d+ cases$/);
  await page.goto(`${file}#/library`);
  await expect(heading(page)).toBeVisible();
  await page.goto(`${file}#/worklist`);
  const rows = ['patient id;sampled on;week;Rubella IgG;Rubella IgM', 'A2;04.12.2026;9+2;positive;positive'];
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'women.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n')) });
  await expect(page.getByRole('row').filter({ hasText: 'A2' })).toContainText('Recent infection possible');
  for (const [language, words] of [
    ['Русский', 'не обновляется сам'],
    ['Español', 'No se actualiza solo'],
    ['Deutsch', 'aktualisiert sich nicht'],
    ['Français', 'ne se met pas à jour'],
    ['Português', 'não se atualiza sozinho'],
    ['Italiano', 'Non si aggiorna da solo'],
  ] as const) {
    await page.locator('#language').selectOption({ label: language });
    await expect(page.getByRole('complementary').filter({ hasText: words })).toBeVisible();
  }
  expect(new Set(asked)).toEqual(new Set([file]));
});

test('can be used by everyone', async ({ page }) => {
  await page.goto(`${file}#/about`);
  for (const width of [360, 1366]) {
    await page.setViewportSize({ width, height: 768 });
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
});

// A breach is what this is about, so it runs without the fixture that forbids them.
plain('is refused every request by its own policy, and every text as a script', async ({ page }) => {
  await page.goto(file);
  await expectStarted(page);
  const refused = await page.evaluate(async () => {
    const directive = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
    });
    await fetch('http://localhost/').catch(() => undefined);
    return directive;
  });
  expect(refused).toBe('connect-src');
  const threw = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<p>';
      return null;
    } catch (error) {
      return error instanceof TypeError;
    }
  });
  expect(threw).toBe(true);
});

test('is saved from the app, is no part of its offline copy, and is the file beside it', async ({
  page,
  server,
}) => {
  await page.goto('./#/about');
  await offlineReady(page);
  await page.reload();
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: `Save ${name}` }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe(name);
  expect(readFileSync(await saved.path(), 'utf8')).toBe(html);
  expect(readFileSync('dist/sw.js', 'utf8')).not.toContain('download/torchlight');
  const kept = await page.evaluate(async () => {
    const caches = await window.caches.keys();
    const files = await Promise.all(caches.map(async (key) => (await window.caches.open(key)).keys()));
    return files.flat().map(({ url }) => url);
  });
  expect(kept.length).toBeGreaterThan(10);
  expect(kept.filter((url) => url.includes('download'))).toEqual([]);
  expect(readdirSync('dist/download')).toEqual([name]);
  expect((await page.request.get(`${server.url}download/${name}`)).headers()['content-disposition']).toBe(
    'attachment',
  );
});
