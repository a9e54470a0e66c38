/** The practice of a site: chosen once, kept on the device and nowhere else, and shown wherever it counts. */
import type { Page } from '@playwright/test';
import { copied, expect, offlineReady, test } from './fixtures.ts';
import { begin, go, heading, walk, type Slip } from './walk.ts';

const toxoplasma: Slip = { infections: ['Toxoplasma'], person: 'Pregnant', sampled: '4-12-2026' };
const negative = { 'IgG result?': 'Negative', 'IgM result?': 'Negative' };
const monthly = 'Every month until delivery, and a last time 2 to 4 weeks after it';

const stored = (page: Page) =>
  page.evaluate(() => [{ ...localStorage }, { ...sessionStorage }, document.cookie]);

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name, exact: true }).check();
  await page.getByRole('button', { name: 'Use this practice' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Kept on this device' })).toContainText(name);
}

test('a practice is kept over a reload, used for the next case and named on the slip, the result and the record', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./#/site');
  await expect(page.getByRole('radio', { name: 'None' })).toBeChecked();
  await choose(page, 'France');
  await page.reload();
  await expect(page.getByRole('radio', { name: 'France', exact: true })).toBeChecked();

  await begin(page, toxoplasma);
  await expect(page.getByRole('region', { name: 'The slip so far' })).toContainText(
    'practice of this site France',
    { ignoreCase: true },
  );
  await walk(page, negative);
  await expect(page.getByText('Practice of this site: France.')).toBeVisible();
  await expect(page.getByText(monthly)).toBeVisible();
  await page.getByRole('button', { name: 'Copy record' }).click();
  expect(await copied(page)).toContain('Site practice: France.');

  // Nothing but the choice is on the device, with a whole case on the screen.
  expect(await stored(page)).toEqual([{ 'torchlight.practice': 'france' }, {}, '']);
});

test('the open case keeps its practice until it is told otherwise; none takes the choice away', async ({
  page,
}) => {
  await begin(page, toxoplasma);
  await walk(page, negative);
  await expect(page.getByText('at the interval of the local practice', { exact: false })).toBeVisible();
  await page.goto('./#/site');
  await choose(page, 'France');
  await page.getByRole('link', { name: 'Back to the case' }).click();
  await expect(heading(page)).toContainText('Susceptible');
  await expect(page.getByText(monthly)).toHaveCount(0);

  await page.goBack();
  await page.getByRole('button', { name: 'Use the new practice for the open case too' }).click();
  await expect(page.getByText('The open case now follows: France.')).toBeVisible();
  await page.getByRole('link', { name: 'Back to the case' }).click();
  await expect(page.getByText(monthly)).toBeVisible();

  await page.getByRole('link', { name: 'What it changes' }).click();
  await choose(page, 'None');
  expect(await stored(page)).toEqual([{}, {}, '']);
  await page.getByRole('link', { name: 'Back to the case' }).click();
  await expect(page.getByText(monthly), 'the open case is as it was').toBeVisible();
  await page.getByRole('button', { name: 'New case' }).click();
  await expect(page.getByText('No practice of this site is chosen')).toBeVisible();
});

test('works by keyboard alone', async ({ page }) => {
  await page.goto('./#/site');
  await page.getByRole('radio', { name: 'None' }).focus();
  await page.keyboard.press('3');
  await expect(page.getByRole('radio', { name: 'Italy' })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Use this practice' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kept on this device: Italy.', { exact: false })).toBeVisible();
});

test('where the browser refuses to store, the choice holds until the page is closed, and says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto('./#/site');
  await page.getByRole('radio', { name: 'Israel, CMV clinic' }).check();
  await page.getByRole('button', { name: 'Use this practice' }).click();
  await expect(page.getByText('Chosen until this page is closed: Israel', { exact: false })).toBeVisible();
  await page.getByRole('link', { name: 'Slip', exact: true }).click();
  await expect(page.getByText('Practice of this site: Israel, CMV clinic.')).toBeVisible();
});

test('the pages work offline', async ({ page, context }) => {
  await page.goto('./');
  await offlineReady(page);
  await context.setOffline(true);
  await begin(page, toxoplasma);
  await walk(page, { 'IgG result?': 'Positive', 'IgM result?': 'Positive' });
  await page.getByRole('link', { name: 'All sources side by side' }).click();
  await expect(page.getByRole('heading', { name: 'The CIR laboratory table' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'They agree' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the result' }).click();
  await expect(heading(page)).toContainText('Recent infection possible');
  await page.goto('./#/site');
  await expect(heading(page)).toHaveText('This site');
  await expect(page.getByRole('button', { name: 'Use this practice' })).toBeVisible();
});

test('sources that differ are printed', async ({ page }) => {
  await begin(page, { infections: ['Rubella'], person: 'Pregnant', sampled: '4-12-2026' });
  await walk(page, { 'IgG result?': 'Positive', 'IgM result?': 'Positive' });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Row 3 of the CIR laboratory table', { exact: false })).toBeVisible();
  await expect(page.getByText('All sources side by side')).toBeHidden();
});

test('a slip that is changed at its start keeps the practice of its case', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('torchlight.practice', 'italy'));
  await begin(page, toxoplasma);
  await page.getByRole('button', { name: /^Change infections/ }).click();
  await expect(page.getByText('Practice of this site: Italy.')).toBeVisible();
  await go(page);
  await expect(page.getByRole('region', { name: 'The slip so far' })).toContainText('Italy');
});
