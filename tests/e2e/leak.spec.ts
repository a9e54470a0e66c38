/** What was typed, pasted or read from a file is nowhere once *New case* was pressed: not on the page, not on the device, not in memory. */
import type { CDPSession, Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { typeNumber } from './number-form.ts';
import { expect, offlineReady, test } from './fixtures.ts';
import { begin, go, heading, rubella } from './walk.ts';

/** Values that stand nowhere else. They are typed by the browser: what goes through a script of the test would stay in memory. */
const canaries = (from: number, many: number) =>
  Array.from({ length: many }, (_, at) => `9134${from + at}.7`);

/** All strings and numbers that the scripts of the page hold on to. */
async function memory(cdp: CDPSession): Promise<string> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false, captureNumericValue: true });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', keep);
  return chunks.join('');
}

/** What the browser keeps of the page: its text and fields, its address and history, everything stored. */
async function kept(page: Page, cdp: CDPSession): Promise<string> {
  const inPage = await page.evaluate(async () => {
    const stored: string[] = [];
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys()) stored.push(name, request.url);
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')];
    return [
      document.documentElement.outerHTML,
      ...fields.map(({ value }) => value),
      document.title,
      location.href,
      JSON.stringify(history.state),
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      JSON.stringify(await indexedDB.databases()),
      document.cookie,
      ...performance.getEntries().map(({ name }) => name),
      ...stored,
    ].join('\n');
  });
  return `${inPage}\n${JSON.stringify(await cdp.send('Page.getNavigationHistory'))}`;
}

/**
 * Nowhere after *New case*.
 * @param held those that the open case must hold, so that the search is known to find them
 */
async function nothingStays(
  page: Page,
  values: readonly string[],
  leave: () => Promise<void>,
  held = values,
): Promise<void> {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.enable');
  const before = await memory(cdp);
  expect(
    held.filter((value) => !before.includes(value)),
    'is found while it is there',
  ).toEqual([]);
  await leave();
  // The page may hold on to what it showed last until the next frame or turn of its clocks.
  await expect
    .poll(
      async () => {
        const now = await memory(cdp);
        return values.filter((value) => now.includes(value));
      },
      { message: 'held in memory', timeout: 60_000, intervals: [500, 1_000, 2_000] },
    )
    .toEqual([]);
  const all = `${await kept(page, cdp)}\n${said.join('\n')}`;
  expect(
    values.filter((value) => all.includes(value)),
    'on the page or on the device',
  ).toEqual([]);
}

async function newCase(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New case' }).click();
  await expect(heading(page)).toHaveText(/Read a serology slip|Lab slip/);
}

test.beforeEach(({ page }) => {
  test.setTimeout(150_000);
  page.setDefaultTimeout(20_000);
  page.on('dialog', (dialog) => void dialog.accept());
});

test('of every field of the slip, with values that no result can be made of', async ({ page }) => {
  await page.goto('./');
  await offlineReady(page);
  await page.getByRole('button', { name: 'Lab slip' }).click();
  await page.locator('[id="slip-infections"]').check();
  for (const field of ['toxoplasma.igg', 'rubella.igg', 'cmv.igg', 'cmv.igm'])
    await page.locator(`[id="${field}-choice-number"]`).check();
  const fields = await page.locator('main input[type=text]').evaluateAll((all) => all.map(({ id }) => id));
  const values = canaries(1000, fields.length);
  expect(values.length).toBeGreaterThanOrEqual(20);
  for (const [at, id] of fields.entries()) {
    await page.locator(`[id="${id}"]`).focus();
    await page.keyboard.insertText(values[at] ?? '');
  }
  await page.getByRole('button', { name: 'Show the whole result' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await nothingStays(page, values, () => newCase(page));
});

test('of numbers that a result was made of, copied, saved and looked at everywhere', async ({ page }) => {
  await begin(page, rubella);
  await offlineReady(page);
  const [value = '', below = '', from = ''] = canaries(2000, 3);
  const typed = async (id: string, text: string) => {
    await page.locator(`[id="${id}"]`).focus();
    await page.keyboard.insertText(text);
  };
  while ((await page.getByRole('button', { name: 'Continue' }).count()) > 0) {
    const question = await heading(page).innerText();
    if (/IgG result/.test(question)) {
      await page.getByLabel('A number on the slip…').check();
      await typeNumber(page, { value: '', unit: 'IU/ml' });
      await typed('text', value);
      await typed('below', below);
      await typed('from', from);
    } else if (/apply to her/.test(question)) await page.getByLabel('None of these').check();
    else await page.getByLabel(/I do not know/).check();
    await go(page);
    await expect.poll(() => heading(page).innerText()).not.toBe(question);
  }
  await page.getByRole('button', { name: 'Copy' }).first().click();
  for (const link of ['Leaflet', 'Explain']) {
    await page.getByRole('link', { name: link }).first().click();
    await page.goBack();
    await expect(page.getByRole('button', { name: 'New case' })).toBeVisible();
  }
  await nothingStays(page, [value], () => newCase(page));
});

test('of a report and of the case that it became', async ({ page }) => {
  const values = canaries(3000, 4);
  const [rubellaIgg, toxoIgg, name, born] = values;
  await page.goto('./#/read');
  await offlineReady(page);
  // Pasted: the handle by which a test gives a page its file keeps the page of the report in memory.
  await page.getByLabel('Or the text of a report').focus();
  await page.keyboard.insertText(
    `Patient: Name ${name} born ${born}\nRubella IgG ${rubellaIgg} IU/ml positive\nToxoplasma IgG ${toxoIgg} IU/ml positive\n`,
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toContainText('Check what was read');
  await page.getByRole('radio', { name: /^Pregnant/ }).check();
  await page.getByLabel('I do not know the week').check();
  const leave = async () => {
    await page.getByRole('button', { name: 'take them into a case' }).click();
    await newCase(page);
  };
  // Who it is was needed to tell the persons apart, and is not held even while the report is looked at.
  await nothingStays(page, values, leave, values.slice(0, 2));
});

test('of a worklist that was cleared', async ({ page }, testInfo) => {
  const values = canaries(4000, 20);
  await page.goto('./#/worklist');
  await offlineReady(page);
  const file = testInfo.outputPath('list.csv');
  const rows = values.map((value) => `${value};04.12.2026;12+3;${value};negative`);
  writeFileSync(file, ['patient id;sampled on;week;Rubella IgG;Rubella IgM', ...rows].join('\r\n'));
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  await nothingStays(page, values, async () => {
    await page.getByRole('button', { name: 'New list' }).click();
    await expect(page.getByRole('rowheader')).toHaveCount(0);
  });
});
