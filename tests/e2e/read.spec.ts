/** A report on its way into a case, in the built app: a file of each format, a pasted text, by keyboard, without a network. */
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { barriers } from './barriers.ts';
import { expect, offlineReady, test } from './fixtures.ts';
import { behindHost, heading, title, walk } from './walk.ts';

const reports = 'tests/reports';
const text = 'Rubella IgG 143 positive, IgM 0.15 negative';

async function open(page: Page): Promise<void> {
  await page.goto('./#/read');
  await expect(heading(page)).toHaveText('Read a report');
}

async function choose(page: Page, file: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(`${reports}/${file}`);
  await expect(heading(page)).toContainText('Check what was read');
}

const take = (page: Page) => page.getByRole('button', { name: 'take them into a case' }).click();
const row = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

async function faultless(page: Page): Promise<void> {
  for (const width of [360, 1366])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 768 });
      await page.emulateMedia({ colorScheme });
      const found = await barriers(page);
      expect.soft(found, `${width} px, ${colorScheme}`).toEqual([]);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(beyond, `${width} px`).toBeLessThanOrEqual(0);
    }
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.emulateMedia({ colorScheme: 'light' });
}

test('the first page leads here', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'a file or pasted text' }).click();
  await expect(heading(page)).toHaveText('Read a report');
  await expect(heading(page)).toBeFocused();
  await faultless(page);
});

test('FHIR: each value beside the report, then a case that asks on and comes to its result', async ({
  page,
}) => {
  await open(page);
  await choose(page, 'fhir/01-toxo-clean.json');
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toContainText('FHIR R4, 01-toxo-clean.json');
  await expect(page.getByRole('table', { name: 'Toxoplasma, sample of 10 March 2026' })).toBeVisible();
  await expect(row(page, 'IgM Positive')).toContainText('Reactive');
  await expect(row(page, 'IgG avidity High')).toContainText('by the limits printed in the report');
  await faultless(page);
  await take(page);
  const asked = await walk(page, {});
  expect(
    asked.filter((question) => /weeks pregnant|IgG result|IgM result|avidity result/.test(question)),
  ).toEqual([]);
  expect(await title(page)).toMatch(
    /^Toxoplasma\. IgG positive \(86\.4.*\), IgM positive \(Reactive\), .*high.*sample at 11 weeks\./,
  );
  expect(behindHost(page)).not.toMatch(/positive|86/);
});

test('HL7 in Windows-1251: the letters are read, and the page says how', async ({ page }) => {
  await open(page);
  await choose(page, 'hl7/12-windows-1251-local-codes.hl7');
  await expect(page.getByText('it was read as Windows-1251')).toBeVisible();
  await expect(row(page, 'IgM Negative')).toContainText('не обнаружено');
  await take(page);
  await expect(page.getByRole('region', { name: 'The slip so far' })).toContainText('11 weeks + 3 days');
});

test('CSV: three infections of one woman become one slip', async ({ page }) => {
  await open(page);
  await choose(page, 'csv/03-russian-wide.csv');
  await expect(row(page, 'IgM Gray zone')).toContainText('negative below 0.7, positive from 1');
  await take(page);
  const slip = page.getByRole('region', { name: 'The slip so far' });
  for (const infection of ['Toxoplasma', 'Rubella', 'CMV'])
    await expect(slip.getByRole('heading', { name: infection })).toBeVisible();
});

test('pasted text: by keyboard alone, from the text to the first question', async ({ page }) => {
  await open(page);
  await page.getByLabel('Or the text of a report').focus();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toContainText('Check what was read');
  await expect(heading(page)).toBeFocused();
  const chosen = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  const tabTo = async (name: RegExp) => {
    for (let key = 0; key < 40 && !name.test(await chosen()); key++) await page.keyboard.press('Tab');
  };
  // Nobody said whose they are: that is asked, and nothing is taken in before.
  await tabTo(/^These are right/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('Select whose result it is');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('2');
  await expect(page.getByRole('radio', { name: 'Pregnant' })).toBeChecked();
  await tabTo(/^These are right/);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toContainText('How many weeks pregnant');
  await expect(heading(page)).toBeFocused();
});

test('without a network, after one visit to the first page', async ({ page, context }) => {
  await page.goto('./');
  await offlineReady(page);
  await context.setOffline(true);
  await page.getByRole('link', { name: 'a file or pasted text' }).click();
  await choose(page, 'hl7/07-several-draws.hl7');
  await expect(page.getByRole('table', { name: 'CMV, earlier sample of 2 February 2026' })).toBeVisible();
  await take(page);
  await walk(page, {});
  expect(await title(page)).toMatch(/^CMV\. IgG positive/);
});

test('what is open is answered on the page, what is changed or left out is seen and asked for', async ({
  page,
}) => {
  await open(page);
  await choose(page, 'csv/09-isotype-unknown.csv');
  const point = page.getByRole('group', { name: /which antibody was measured/ });
  await expect(point).toContainText('Toxo: 11');
  await point.getByLabel('Test').selectOption('IgM');
  await point.getByLabel('Class').selectOption('Gray zone');
  await row(page, 'Rubella IgG').getByRole('combobox').selectOption('Leave out');
  await expect(row(page, 'Rubella IgG')).toContainText('Left out; it is asked for in the case');
  await expect(page.getByText('1 line left out', { exact: true })).toBeVisible();
  await faultless(page);
  await take(page);
  await expect(page.getByRole('region', { name: 'The slip so far' })).toContainText('24 weeks');
  const asked = await walk(page, {});
  expect(asked).toContain('Rubella What is the IgG result?');
  expect(asked).not.toContain('Toxoplasma What is the IgM result?');
});

test('a file that cannot be read keeps its name and says what is accepted; the text stays', async ({
  page,
}) => {
  await open(page);
  await page.getByLabel('Or the text of a report').fill('typed before');
  await page.locator('input[type=file]').setInputFiles({
    name: 'scan.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7 \u0000\u0001'),
  });
  await expect(page.getByRole('alert')).toContainText(/accepted|PDF/);
  await expect(page.getByText('scan.pdf')).toBeVisible();
  await expect(page.getByLabel('Or the text of a report')).toHaveValue('typed before');
  await faultless(page);
});

test('a mother and her newborn in one file are no report: the worklist is offered', async ({ page }) => {
  await open(page);
  await page.locator('input[type=file]').setInputFiles(`${reports}/hl7/10-mother-and-newborn.hl7`);
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('link', { name: 'Open them as a worklist' }).click();
  await expect(heading(page)).toHaveText('Worklist');
});

test('an open case stays until its reader gives it up, and New case leaves nothing of the report', async ({
  page,
}) => {
  await open(page);
  await choose(page, 'fhir/01-toxo-clean.json');
  await take(page);
  const question = await title(page);
  await open(page);
  await expect(page.getByText('A case is open on the desk.')).toBeVisible();
  await choose(page, 'hl7/07-several-draws.hl7');
  await take(page);
  await expect(heading(page)).toHaveText('A case is open on the desk');
  await expect(heading(page)).toBeFocused();
  await faultless(page);
  await page.getByRole('link', { name: 'Back to the open case' }).click();
  await expect.poll(() => title(page)).toBe(question);

  await open(page);
  await choose(page, 'hl7/07-several-draws.hl7');
  await take(page);
  await page.getByRole('button', { name: 'Start this as a new case' }).click();
  await walk(page, {});
  expect(await title(page)).toMatch(/^CMV\./);
  await page.getByRole('button', { name: 'New case' }).click();
  await expect(heading(page)).toHaveText('Read a serology slip');
  await open(page);
  await expect(page.getByLabel('Or the text of a report')).toHaveValue('');
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toMatch(
    /IgG|CMV/i,
  );
});

test('names are shown nowhere but inside the lines of the report', async ({ page }) => {
  const name = /Example,? Anna/;
  expect(readFileSync(`${reports}/text/01-portal-en.txt`, 'utf8')).toMatch(name);
  await open(page);
  await page.locator('input[type=file]').setInputFiles(`${reports}/text/01-portal-en.txt`);
  await expect(heading(page)).toContainText('Check what was read');
  for (const folded of await page.locator('details').all())
    await folded.evaluate((one) => one.setAttribute('open', ''));
  const beside = await page.evaluate(() => {
    for (const raw of document.querySelectorAll('.piece')) raw.remove();
    return document.body.innerText;
  });
  expect(beside).not.toMatch(name);
});
