/** The week from the due date, and the days in the plan: by keyboard, at both sizes. */
import type { Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { begin, go, heading, rubella, title, walk } from './walk.ts';

const expectNoBarrier = async (page: Page) => {
  expect(await barriers(page)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
};
const reactive = { 'IgG result?': 'Positive', 'IgM result?': 'Positive' };
const slip = (page: Page) => page.getByRole('region', { name: 'The slip so far' });

for (const width of [360, 1366]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 768 } });

    test('the week from the due date by keyboard alone, and calendar days in the plan', async ({ page }) => {
      await begin(page, rubella);
      await expect(heading(page)).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(page.getByLabel('The week itself')).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await expect(page.getByLabel('From the due date')).toBeChecked();
      await page.keyboard.press('Tab');
      await page.keyboard.type('15-6-2027');
      await expect(page.locator('#echo')).toHaveText(
        '12 weeks + 3 days on 4 December 2026, from the due date 15 June 2027',
      );
      await expectNoBarrier(page);
      await page.keyboard.press('Enter');
      await expect(heading(page)).toHaveText(/What is the IgG result/);
      await expect(slip(page)).toContainText('12 weeks + 3 days');

      await page.getByRole('button', { name: 'Back' }).click();
      await expect(page.getByLabel('Due date', { exact: true })).toHaveValue('15-6-2027');
      await go(page);
      await walk(page, reactive);
      const plan = page.locator('.actions').first();
      await expect(plan).toContainText('Between 18 and 25 December 2026 (2 to 3 weeks after this sample)');
      await expectNoBarrier(page);
    });

    test('a date that cannot be is answered with what is accepted, and kept', async ({ page }) => {
      await begin(page, rubella);
      await page.getByLabel('From the first day of the last period').check();
      await page.getByLabel('First day of the last period', { exact: true }).fill('5-12-2026');
      await go(page);
      await expect(page.getByRole('alert')).toContainText(
        'The first day of the last period must be from 31 January 2026 to 4 December 2026',
      );
      await expectNoBarrier(page);
      await page.getByRole('alert').getByRole('link').click();
      await expect(page.getByLabel('First day of the last period', { exact: true })).toBeFocused();
      await expect(page.getByLabel('First day of the last period', { exact: true })).toHaveValue('5-12-2026');
    });
  });
}

test('another sampling date asks for the week again, with the due date still there', async ({ page }) => {
  await begin(page, { ...rubella, sampled: '' });
  await page.getByLabel('From the due date').check();
  await page.getByLabel('Due date', { exact: true }).fill('15-6-2027');
  await page.getByLabel('When was the sample taken?').fill('4-12-2026');
  await go(page);
  await expect(slip(page)).toContainText('sample of 4 December 2026');
  await expect(slip(page)).toContainText('12 weeks + 3 days');

  await page.getByRole('button', { name: 'Change infections, person and date' }).click();
  await expect(page.getByLabel('When was the sample taken?')).toHaveValue('4-12-2026');
  await page.getByLabel('When was the sample taken?').fill('11-12-2026');
  await go(page);
  expect(await title(page)).toMatch(/How many weeks pregnant/);
  await expect(page.locator('#echo')).toHaveText(
    '13 weeks + 3 days on 11 December 2026, from the due date 15 June 2027',
  );
  await go(page);
  await expect(slip(page)).toContainText('13 weeks + 3 days');
  await expect(slip(page)).not.toContainText('12 weeks + 3 days');
});

test('an earlier sample by its date', async ({ page }) => {
  await begin(page, rubella);
  await walk(
    page,
    { ...reactive, 'other results are there?': 'Results of earlier samples' },
    async (asked) => {
      if (!asked.endsWith('results of earlier samples?')) return;
      await page.getByLabel('Yes').check();
      await page.getByLabel('Or the date of that sample').fill('16-9-2026');
      await page.getByLabel('IgG', { exact: true }).selectOption({ label: 'Negative' });
      await expectNoBarrier(page);
    },
  );
  await expect(page.locator('main')).toContainText('11 weeks + 2 days before: IgG negative');
});
