/** Every way through the app with the keys alone: the focus is always seen, on the heading after a step, never lost. */
import type { Page } from '@playwright/test';
import { proofWords } from '../../src/words/en/proof.ts';
import { LANGUAGES } from '../../src/words/languages.ts';
import { expect, test } from './fixtures.ts';
import { expectFocusSeen, focused, press, tabTo } from './keyboard.ts';
import { screens } from './screens.ts';
import { heading } from './walk.ts';

/** The next page is there, its heading has the focus. */
async function arrive(page: Page, title: string | RegExp): Promise<void> {
  await expect(heading(page)).toContainText(title);
  await expect(heading(page)).toBeFocused();
}

async function startGuided(page: Page): Promise<void> {
  await page.goto('./');
  await tabTo(page, /^Planning/);
  await press(page, 'Space', 'ArrowDown');
  expect((await expectFocusSeen(page)).name).toMatch(/^Pregnant/);
  await tabTo(page, 'Rubella');
  await press(page, 'Space');
  await tabTo(page, 'When was the sample taken?');
  await page.keyboard.type('4-12-2026');
  await press(page, 'Enter');
}

/** Both reactive at 9 weeks, with nothing else. */
async function toResult(page: Page): Promise<void> {
  await startGuided(page);
  await arrive(page, 'How many weeks pregnant');
  await tabTo(page, 'Weeks of pregnancy at sampling');
  await page.keyboard.type('9+2');
  await press(page, 'Enter');
  for (const [antibody, digit] of [
    ['IgG', '4'],
    ['IgM', '3'],
  ] as const) {
    await arrive(page, `${antibody} result?`);
    await press(page, 'Tab', digit);
    expect((await expectFocusSeen(page)).name).toMatch(/^Positive/);
    await press(page, 'Enter');
  }
  await noneOfThese(page);
  await arrive(page, 'Recent infection possible');
}

async function noneOfThese(page: Page): Promise<void> {
  for (const question of [/apply to her/, /other results/]) {
    await arrive(page, question);
    await tabTo(page, 'None of these');
    await press(page, 'Space', 'Enter');
    await expect(heading(page)).not.toHaveText(question);
  }
}

test('a guided case with a number, an earlier sample, an error and a change', async ({ page }) => {
  test.slow();
  await startGuided(page);
  await arrive(page, 'How many weeks pregnant');
  await press(page, 'Enter');
  await tabTo(page, 'Weeks of pregnancy at sampling');
  await press(page, 'Enter');
  await expect(page.getByRole('alert')).toBeFocused();
  await tabTo(page, 'Enter the weeks of pregnancy');
  await press(page, 'Enter');
  expect((await expectFocusSeen(page)).name).toMatch(/^Weeks of pregnancy/);
  await page.keyboard.type('9+2');
  await press(page, 'Enter');

  await arrive(page, 'IgG result?');
  await tabTo(page, 'Negative');
  await press(page, 'ArrowUp');
  for (let at = 0; !(await focused(page)).name.startsWith('A number') && at < 9; at += 1)
    await press(page, 'ArrowUp');
  await tabTo(page, /number as printed|^Result|^Value|^Number/i);
  await page.keyboard.type('143 pos');
  await press(page, 'Enter');
  await arrive(page, 'IgM result?');
  await press(page, 'Tab', '3', 'Enter');
  await arrive(page, /apply to her/);
  await tabTo(page, 'None of these');
  await press(page, 'Space', 'Enter');
  await arrive(page, /other results/);
  await tabTo(page, 'Results of earlier samples');
  await press(page, 'Space', 'Enter');
  await arrive(page, /earlier samples/);
  await tabTo(page, 'Yes');
  await press(page, 'Space');
  await tabTo(page, /weeks before/i);
  await page.keyboard.type('6');
  await tabTo(page, 'IgG');
  await press(page, 'ArrowDown');
  await press(page, 'Tab', 'Shift+Tab');
  await expectFocusSeen(page);
  await tabTo(page, 'Continue');
  await press(page, 'Enter');
  await arrive(page, 'Rubella. IgG positive');

  await tabTo(page, 'Change Rubella IgM');
  await press(page, 'Enter');
  await arrive(page, 'IgM result?');
  await tabTo(page, 'Back', 'Shift+Tab');
});

test('a result: copied, saved, shared, given as a leaflet, shown as cards, and left', async ({
  page,
  context,
}) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await toResult(page);
  await tabTo(page, 'Copy record');
  await press(page, 'Enter');
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  await expectFocusSeen(page);
  for (const name of ['Save as…', 'Share']) {
    await tabTo(page, name);
    await press(page, 'Enter', 'Tab');
    await expectFocusSeen(page);
  }
  await tabTo(page, 'Leaflet', 'Shift+Tab');
  await press(page, 'Enter');
  await arrive(page, 'Leaflet');
  await tabTo(page, 'Language of the leaflet');
  await tabTo(page, 'Normal print');
  await press(page, 'ArrowDown');
  await expect(page.locator('article.large')).toBeVisible();
  await tabTo(page, 'Show as cards');
  await press(page, 'Enter');
  await expect(page.getByText(/^Card 1 of/)).toBeVisible();
  await expect(heading(page)).toBeFocused();
  for (const [key, at] of [
    ['ArrowRight', 2],
    ['ArrowRight', 3],
    ['ArrowLeft', 2],
  ] as const) {
    await press(page, key);
    await expect(page.getByText(new RegExp(`^Card ${at} of`))).toBeVisible();
    await expect(heading(page)).toBeFocused();
  }
  await tabTo(page, 'Next card');
  await press(page, 'Enter');
  await expect(heading(page)).toBeFocused();
  await press(page, 'Escape');
  await arrive(page, 'Recent infection possible');
  await tabTo(page, 'New case');
  await press(page, 'Enter');
  await arrive(page, 'Read a serology slip');
});

test('the lab slip, and from it to the guided door', async ({ page }) => {
  await page.goto('./');
  await tabTo(page, 'Lab slip');
  await press(page, 'Enter');
  await arrive(page, 'Lab slip');
  await press(page, 'Tab', '3');
  expect((await expectFocusSeen(page)).name).toBe('Rubella');
  await tabTo(page, 'Show the whole result');
  await press(page, 'Enter');
  await expect(page.getByRole('alert')).toBeFocused();
  await press(page, 'Tab', 'Enter');
  await expectFocusSeen(page);
  await tabTo(page, 'Guided', 'Shift+Tab');
  await press(page, 'Enter');
  await expect(heading(page)).toBeFocused();
});

test('a report that is pasted, to its case', async ({ page }) => {
  await page.goto('./#/read');
  await expect(heading(page)).toHaveText('Read a report');
  await tabTo(page, /^Or the text of a report/);
  await page.keyboard.type('Rubella IgG 143 positive, IgM 0.15 negative');
  await tabTo(page, 'Read this text');
  await press(page, 'Enter');
  await arrive(page, 'Check what was read');
  await tabTo(page, /take them into a case/);
  await press(page, 'Enter');
  await expect(page.getByRole('alert')).toBeFocused();
  await press(page, 'Tab', 'Enter', '2');
  expect((await expectFocusSeen(page)).name).toMatch(/^Pregnant/);
  await tabTo(page, /take them into a case/);
  await press(page, 'Enter');
  await arrive(page, 'How many weeks pregnant');
});

test('a worklist, from the file to a row and back to its place', async ({ page }) => {
  // Waited for from the start: to catch the choice of a file takes the browser a moment.
  const chooser = page.waitForEvent('filechooser');
  await page.goto('./#/worklist');
  await expect(heading(page)).toHaveText('Worklist');
  await tabTo(page, 'Choose');
  await press(page, 'Enter');
  const text = 'patient id;sampled on;week;Rubella IgG;Rubella IgM\r\nA1;04.12.2026;12+3;positive;positive';
  await (await chooser).setFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(page.getByRole('rowheader').getByRole('link')).toBeVisible({ timeout: 30_000 });
  await expect(heading(page)).toBeFocused();
  await tabTo(page, /A1/);
  await press(page, 'Enter');
  await expect(page.getByRole('link', { name: 'Back to the list' })).toBeVisible();
  await expect(heading(page)).toBeFocused();
  await tabTo(page, 'Back to the list', 'Shift+Tab');
  await press(page, 'Enter');
  await expect.poll(async () => (await focused(page)).name).toContain('A1');
});

test('kits, search, and the pages of the header', async ({ page }) => {
  await page.goto('./#/kits');
  await expect(heading(page)).toHaveText('Kits of this laboratory');
  await page.locator('input[type=checkbox]').first().press('Space');
  await expect(page.getByText(/Kept on this device/)).toBeVisible();
  await expectFocusSeen(page);
  for (const [name, title] of [
    ['Library', 'Library'],
    ['Tables', 'Tables'],
    ['Sources', 'Sources'],
    ['Search', 'Search'],
  ] as const) {
    await tabTo(page, new RegExp(`^${name}$`), 'Shift+Tab').catch(() => undefined);
    await page.getByRole('navigation').getByRole('link', { name, exact: true }).first().press('Enter');
    await arrive(page, title);
  }
  await tabTo(page, 'Words to look for');
  await page.keyboard.type('avidity');
  await expect(page.getByText(/places found/)).toBeVisible();
  await press(page, 'Tab');
  await expectFocusSeen(page);
  const before = await heading(page).innerText();
  await press(page, 'Enter');
  await expect(heading(page)).not.toHaveText(before);
});

test('language and colours', async ({ page }) => {
  await page.goto('./');
  await tabTo(page, 'Language');
  const codes = Object.keys(LANGUAGES);
  if (codes.length > 1) {
    await press(page, 'ArrowDown');
    await expect(page.locator('html')).toHaveAttribute('lang', codes[1] ?? '');
    await expectFocusSeen(page);
    await press(page, 'ArrowUp');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  }
  await page.locator('#theme').focus();
  await press(page, 'Tab', 'Shift+Tab', 'ArrowDown', 'ArrowDown');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectFocusSeen(page);
});

test('the proof on this device, begun and cancelled', async ({ page }) => {
  await page.goto('./#/proof');
  await expect(heading(page)).toHaveText(proofWords.title, { timeout: 20_000 });
  await tabTo(page, proofWords.check.button);
  await press(page, 'Enter');
  await expectFocusSeen(page);
  await tabTo(page, 'Cancel');
  await press(page, 'Enter');
  await expect(page.getByText(proofWords.check.cancelled).first()).toBeVisible();
  await expectFocusSeen(page);
});

/** The screens with the most kinds of controls, from the first Tab to the last. */
for (const name of ['start', 'number-filled', 'read-found', 'result-page', 'site', 'table'])
  test(`every control of ${name} shows that it has the focus`, async ({ page }) => {
    test.slow();
    await screens[name]?.(page, () => Promise.resolve());
    await page.locator('.skip').focus();
    for (let at = 0; at < 40; at += 1) {
      await press(page, 'Tab');
      if ((await focused(page)).tag === 'BODY') break; // past the last one
      await expectFocusSeen(page);
    }
  });
