/** The page that the build drew: seen and filled in before the script has come, and taken over as it stands. */
import { readFileSync, readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { FIRST_SCRIPT } from '../../src/command/build/first-script-hash.mjs';
import { headersOf } from '../../src/command/build/headers.mjs';
import { expect, expectStarted, test } from './fixtures.ts';
import { heading, title } from './walk.ts';
import type { TestServer } from './server.ts';

const DESK = /^\/assets\/index-.*\.js$/;
const fallback = (page: Page) => page.getByText('the tool could not start');

/** The script of the app comes when the returned function is called, and not before. */
function holdDesk(server: TestServer): () => void {
  let come: () => void = () => undefined;
  const allowed = new Promise<void>((resolve) => (come = resolve));
  server.meddle = (request, response) => {
    if (!DESK.test(request.url ?? '')) return false;
    const file = `dist${request.url ?? ''}`;
    void allowed.then(() => {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
      response.end(readFileSync(file));
    });
    return true;
  };
  return come;
}

const open = (page: Page, address = './') => page.goto(address, { waitUntil: 'commit' });

async function fill(page: Page): Promise<void> {
  await page.getByLabel('Weeks of pregnancy at sampling').fill('9+2');
  await page.getByLabel('Rubella').check();
  await page.getByLabel('When was the sample taken?').fill('4-12-2026');
}

test('can be filled in before the script has come; nothing is lost, nothing moves', async ({
  page,
  server,
}) => {
  const come = holdDesk(server);
  await open(page);
  await expect(heading(page)).toHaveText('Read a serology slip');
  await fill(page);
  await expect(fallback(page)).toBeHidden();
  const before = await page.locator('main').boundingBox();
  come();
  await expectStarted(page);
  await expect(page.getByLabel('Pregnant')).toBeChecked();
  await expect(page.getByLabel('Weeks of pregnancy at sampling')).toHaveValue('9+2');
  await expect(page.getByLabel('When was the sample taken?')).toBeFocused();
  await expect(page.locator('.slip')).toContainText('4 December 2026');
  const after = await page.locator('main').boundingBox();
  expect([after?.x, after?.y, after?.width]).toEqual([before?.x, before?.y, before?.width]);
  await page.getByRole('button', { name: 'Start' }).click();
  expect(await title(page)).toBe('Rubella What is the IgG result?');
  await expect(page.locator('.slip')).toContainText('9 weeks + 2 days');
});

test('Start, pressed before the script has come, counts', async ({ page, server }) => {
  const come = holdDesk(server);
  await open(page);
  await fill(page);
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(heading(page)).toHaveText('Read a serology slip');
  expect(page.url()).toBe(server.url);
  come();
  await expect.poll(() => title(page)).toBe('Rubella What is the IgG result?');
  await expect(page.locator('.slip')).toContainText('9 weeks + 2 days');
});

test('so does a digit that chooses, and the focus stays where it went since', async ({ page, server }) => {
  const come = holdDesk(server);
  await open(page);
  await page.getByRole('radio', { name: /^Planning/ }).press('2');
  await page.getByLabel('Rubella').focus();
  await page.keyboard.press('1');
  await page.getByLabel('Rubella').press('Space');
  come();
  await expectStarted(page);
  await expect(page.getByRole('radio', { name: /^Pregnant/ })).toBeChecked();
  await expect(page.getByLabel('Rubella')).toBeChecked();
  await expect(page.getByLabel('Toxoplasma')).toBeChecked();
  await expect(page.getByLabel('Rubella')).toBeFocused();
});

test('what was chosen last counts, though it was chosen before', async ({ page, server }) => {
  const come = holdDesk(server);
  await open(page);
  for (const who of ['Planning', 'Newborn', 'Planning'])
    await page.getByRole('radio', { name: new RegExp(`^${who}`) }).check();
  come();
  await expectStarted(page);
  await expect(page.getByRole('radio', { name: /^Planning/ })).toBeChecked();
});

test('so does Start with too little, and the other door', async ({ page, server }) => {
  const come = holdDesk(server);
  await open(page);
  await page.getByLabel('CMV (cytomegalovirus)').check();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'Lab slip' }).click();
  come();
  await expect(page.getByRole('button', { name: 'Lab slip' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('radio', { name: 'CMV', exact: true })).toBeChecked();
});

test('the colours chosen on this device stand before the first paint, and another choice counts', async ({
  page,
  server,
}) => {
  await page.goto('./');
  await expectStarted(page);
  await page.getByLabel('Colours').selectOption('dark');
  const come = holdDesk(server);
  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByLabel('Colours').selectOption('light');
  come();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page.getByLabel('Colours')).toHaveValue('light');
});

test('what was typed does not come back with a reload', async ({ page }) => {
  await page.goto('./');
  await expectStarted(page);
  await fill(page);
  await page.reload();
  await expectStarted(page);
  await expect(page.getByLabel('When was the sample taken?')).toHaveValue('');
  await expect(page.getByLabel('Rubella')).not.toBeChecked();
});

test.describe('to whom it says nothing yet', () => {
  test.use({ locale: 'ru-RU' });
  test('another language: the name alone, then the page', async ({ page, server }) => {
    const come = holdDesk(server);
    await open(page);
    await expect(page.locator('header .name')).toBeVisible();
    await expect(page.getByText('Read a serology slip')).toBeHidden();
    come();
    await expectStarted(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
    await expect(page.locator('h1')).toHaveText(/[а-я]/);
    await expect(page.getByText('Whose result is it?')).toHaveCount(0);
  });
});

test('another page: the name alone, then that page', async ({ page, server }) => {
  const come = holdDesk(server);
  await open(page, './#/about');
  await expect(page.locator('header .name')).toBeVisible();
  await expect(page.getByText('Read a serology slip')).toBeHidden();
  come();
  await expectStarted(page);
  await expect(heading(page)).toHaveText('How it decides');
  await expect(heading(page)).toBeVisible();
});

test.describe('a script that does not come', () => {
  test('says so at once, and takes the form away', async ({ page, server }) => {
    server.meddle = (request, response) => {
      if (!DESK.test(request.url ?? '')) return false;
      response.writeHead(503).end();
      return true;
    };
    await open(page);
    await expect(fallback(page)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Start' })).toBeHidden();
  });

  test('says so after twenty seconds where it hangs', async ({ page, server }) => {
    holdDesk(server);
    await page.clock.install();
    await open(page);
    await expect(heading(page)).toBeVisible();
    await expect(fallback(page)).toBeHidden();
    // The animation that shows it is the browser's own; only its time is moved.
    await page.evaluate(() => {
      for (const one of document.getAnimations()) one.finish();
    });
    await expect(fallback(page)).toBeVisible();
  });
});

test.describe('a host that sends the policy of another release', () => {
  test.use({ expectedFaults: /^script-src-elem: inline/ });
  test('keeps the script out of the page, and the tool starts without it', async ({ page, server }) => {
    const headers = headersOf('/');
    const policy = headers['Content-Security-Policy'] ?? '';
    server.meddle = (request, response) => {
      if (request.url !== '/') return false;
      response.writeHead(200, {
        ...headers,
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': policy.replace(FIRST_SCRIPT, 'sha256-other'),
      });
      response.end(readFileSync('dist/index.html'));
      return true;
    };
    await open(page);
    await expectStarted(page);
    await fill(page);
    await page.getByRole('button', { name: 'Start' }).click();
    expect(await title(page)).toBe('Rubella What is the IgG result?');
  });
});

test('every class of the drawn page is one of the style sheet', () => {
  const html = readFileSync('dist/index.html', 'utf8');
  const style = readdirSync('dist/assets')
    .filter((name) => /^index-.*\.css$/.test(name))
    .map((name) => readFileSync(`dist/assets/${name}`, 'utf8'))
    .join('');
  const classes = new Set(html.match(/\bsvelte-[a-z0-9]{5,7}(?=[ "])/g));
  expect(classes.size).toBeGreaterThan(5);
  expect([...classes].filter((one) => !style.includes(one))).toEqual([]);
});
