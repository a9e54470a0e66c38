import type { Page } from '@playwright/test';
import { copied, expect, test } from './fixtures.ts';
import { begin, behindHost, go, heading, put, rubella, three, title, walk } from './walk.ts';

const reactive = {
  'weeks pregnant at sampling?': '9+2',
  'IgG result?': 'Positive',
  'IgM result?': 'Positive',
};

/** Presses keys until the wanted control has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement | null;
      return [at?.labels?.[0]?.textContent, at?.textContent].filter(Boolean).join(' ').trim();
    });
    if (name.test(found)) return;
  }
  throw new Error(`no ${String(name)} within 40 tabs`);
}

test('a whole rubella case by keyboard alone', async ({ page }) => {
  await page.goto('./');
  await tabTo(page, /^Planning/);
  await page.keyboard.press('2');
  await tabTo(page, /^Rubella/);
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');

  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toHaveText(/How many weeks pregnant/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('9+2');
  await page.keyboard.press('Enter');

  for (const result of ['IgG', 'IgM']) {
    await expect(heading(page)).toHaveText(new RegExp(`What is the ${result} result`));
    await expect(heading(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press(result === 'IgG' ? '4' : '3');
    await page.keyboard.press('Enter');
  }

  for (let questions = 0; questions < 12; questions++) {
    await expect(heading(page)).toBeFocused();
    if ((await page.getByRole('button', { name: 'Continue' }).count()) === 0) break;
    const question = await title(page);
    const none = (await page.getByLabel('None of these').count()) > 0;
    await tabTo(page, none ? /^None of these/ : /^(I do not know|Negative|Yes)/);
    if (await page.evaluate(() => document.activeElement?.matches('[type=radio]')))
      await page.keyboard.press('ArrowUp');
    else await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect.poll(() => title(page)).not.toBe(question);
  }

  await expect(heading(page)).toContainText(
    'Rubella. IgG positive, IgM positive, sample at 9 weeks + 2 days.',
  );
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy record' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'New case' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Read a serology slip');
  await expect(heading(page)).toBeFocused();
  await expect(page.getByLabel('Rubella')).not.toBeChecked();
});

test('a slip of three infections: each asked in turn, then a summary and a page for each', async ({
  page,
}) => {
  await begin(page, three);
  const asked = await walk(page, {
    ...reactive,
    'Toxoplasma What is the IgM result?': 'Negative',
    'CMV What is the IgG result?': 'Negative',
    'CMV What is the IgM result?': 'Negative',
  });
  expect(asked.filter((question) => /weeks pregnant|apply to her/.test(question)).length).toBeLessThanOrEqual(
    3,
  );
  await expect(heading(page)).toHaveText('What the slip says');
  const results = page.locator('main ol').first().getByRole('heading', { level: 2 });
  await expect(results).toHaveCount(3);
  await expect(results.first()).toContainText('Rubella');

  await page.getByRole('link', { name: 'Open the Rubella result' }).click();
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toContainText('Rubella. IgG positive, IgM positive');
  expect(behindHost(page)).not.toMatch(/positive|9\+2|2026/);
  await page.goBack();
  await expect(heading(page)).toHaveText('What the slip says');
  await page.goForward();
  await expect(heading(page)).toContainText('Rubella.');
  await page.getByRole('link', { name: 'Back to the slip' }).click();
  await expect(heading(page)).toHaveText('What the slip says');
});

test('back keeps every answer, by the page and by the browser', async ({ page }) => {
  await begin(page, rubella);
  await put(page, '9+2');
  await go(page);
  await put(page, 'Positive');
  await go(page);
  await put(page, 'Positive');
  await go(page);
  const third = await title(page);

  await page.getByRole('button', { name: 'Back' }).click();
  await expect(heading(page)).toHaveText(/IgM result/);
  await expect(heading(page)).toBeFocused();
  await expect(page.getByLabel('Positive', { exact: true })).toBeChecked();
  await page.goBack();
  await expect(heading(page)).toHaveText(/IgG result/);
  await expect(page.getByLabel('Positive', { exact: true })).toBeChecked();
  await page.goBack();
  await expect(heading(page)).toHaveText(/How many weeks/);
  await expect(page.locator('#text')).toHaveValue('9+2');
  await page.goBack();
  await expect(heading(page)).toHaveText('Read a serology slip');
  await expect(page.getByLabel('Rubella')).toBeChecked();
  await expect(page.getByLabel('When was the sample taken?')).toHaveValue('4-12-2026');

  for (let steps = 0; steps < 4; steps++) await page.goForward();
  await expect.poll(() => title(page)).toBe(third);
});

test('a page looked up in between loses nothing', async ({ page }) => {
  await begin(page, rubella);
  await put(page, '9+2');
  await go(page);
  await page.getByRole('link', { name: 'Tables' }).click();
  await expect(heading(page)).toHaveText('Tables');
  await page.getByRole('link', { name: 'Slip', exact: true }).click();
  await expect(heading(page)).toHaveText(/IgG result/);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.locator('#text')).toHaveValue('9+2');
});

test('changing an answer and changing it back gives the same result', async ({ page }) => {
  await begin(page, rubella);
  await walk(page, reactive);
  const before = await page.locator('main').innerText();

  await page.getByRole('button', { name: 'Change Rubella IgM' }).click();
  await expect(heading(page)).toHaveText(/IgM result/);
  await expect(page.getByText('Recent infection possible')).toHaveCount(0);
  await put(page, 'Negative');
  await go(page);
  await walk(page, reactive);
  await expect(heading(page)).toContainText('IgM negative');
  expect(await page.locator('main').innerText()).not.toBe(before);

  await page.getByRole('button', { name: 'Change Rubella IgM' }).click();
  await put(page, 'Positive');
  await go(page);
  await walk(page, reactive);
  const sorted = (text: string) => text.split('\n').filter((line) => !/not used/.test(line));
  expect(sorted(await page.locator('main').innerText()).slice(0, 12)).toEqual(sorted(before).slice(0, 12));
});

test('leaving a change by Back returns to the result', async ({ page }) => {
  await begin(page, rubella);
  await walk(page, reactive);
  const result = await title(page);
  await page.getByRole('button', { name: 'Change Rubella IgG' }).click();
  await expect(heading(page)).toHaveText(/IgG result/);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect.poll(() => title(page)).toBe(result);
});

test('what cannot be used is said beside the field and above, and nothing typed is lost', async ({
  page,
}) => {
  await begin(page, rubella);
  for (const [typed, message] of [
    ['', 'Enter the weeks of pregnancy at sampling'],
    ['44', 'Weeks of pregnancy must be 43 or fewer'],
    ['12+9', 'Days after the + must be 0 to 6'],
    ['twelve', 'Weeks of pregnancy must be numbers, like 12 or 12+3'],
  ] as const) {
    await page.locator('#text').fill(typed);
    await go(page);
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(page.getByText(message)).toHaveCount(2);
    await expect(page.locator('#text')).toHaveValue(typed);
    await expect(page).toHaveTitle(/^Error: /);
    await page.getByRole('link', { name: message }).click();
    await expect(page.locator('#text')).toBeFocused();
  }
});

test('an avidity beside a negative IgG is asked about once, then taken', async ({ page }) => {
  await begin(page, rubella);
  await walk(page, { ...reactive, 'other results are there?': 'IgG avidity', 'avidity result?': 'High' });
  await page.getByRole('button', { name: 'Change Rubella IgG', exact: true }).click();
  await put(page, 'Negative');
  await go(page);
  await expect(heading(page)).toHaveText(/Check a likely mistake/);
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Change answer' })).toBeFocused();
  await page.getByRole('button', { name: 'Change answer' }).click();
  await expect(page.getByLabel('Negative', { exact: true })).toBeChecked();
  await go(page);
  await expect(heading(page)).not.toHaveText(/Check a likely mistake/);
});

test('a new case forgets the one before, also for the browser’s Back', async ({ page }) => {
  await begin(page, rubella);
  await walk(page, reactive);
  await page.getByRole('button', { name: 'New case' }).click();
  await expect(heading(page)).toHaveText('Read a serology slip');
  await page.goBack();
  await expect(heading(page)).toHaveText('Read a serology slip');
  await expect(page.getByLabel('Rubella')).not.toBeChecked();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
    0,
    0,
    '',
  ]);
});

test('a reason leads to its row, and the row’s source to its place', async ({ page }) => {
  await begin(page, rubella);
  await walk(page, reactive);
  const link = page.getByRole('region', { name: 'Why' }).getByRole('link').first();
  const row = ((await link.textContent()) ?? '').replace('row ', '').trim();
  await link.click();
  await expect(page.locator(`[id="${row}"]`)).toBeFocused();
  await page.goBack();
  await expect(heading(page)).toContainText('Rubella.');
});

test('the record is copied in two keys from the result', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await begin(page, rubella);
  await walk(page, reactive);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  const record = await copied(page);
  expect(record.length).toBeLessThanOrEqual(1200);
  expect(Math.max(...record.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});

test('prints on one page, without a button', async ({ page }) => {
  await begin(page, rubella);
  await walk(page, reactive);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('button')).toHaveCount(0);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
});
