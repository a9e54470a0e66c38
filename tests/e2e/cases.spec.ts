import { readFileSync } from 'node:fs';
import { barriers } from './barriers.ts';
import { expect, offlineReady, test } from './fixtures.ts';

test('a published case is found, opened in words and answered on the device', async ({ page }) => {
  await page.goto('./#/cases/rubella');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Published cases');
  await page.getByLabel('Words to look for').fill('Kansas unvaccinated woman');
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^1 of 1\d\d\d cases$/);
  await page.getByRole('main').locator('summary').click();
  await expect(page.getByText('One of the accepted answers.')).toBeVisible();
  await expect(page.getByText('fetal_medicine_referral', { exact: true })).toBeVisible();

  await page.getByLabel('Words to look for').fill('');
  await page.getByLabel('Accepted conclusion').selectOption({ label: 'Cannot be decided yet' });
  await expect(page.locator('details')).toHaveCount(25);
  await page.getByRole('button', { name: 'Show 25 more' }).click();
  await expect(page.locator('details')).toHaveCount(50);
});

test('the cases can be taken along as CSV and as JSON lines', async ({ page }) => {
  await page.goto('./#/cases/cmv');
  const csv = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as CSV' }).click();
  const text = readFileSync(await (await csv).path(), 'utf8');
  expect(text.split('\r\n')[0]).toContain('id,pathogen,subject,case,conclusion');
  const lines = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as JSON lines' }).click();
  const first = readFileSync(await (await lines).path(), 'utf8').split('\n')[0] ?? '';
  expect(JSON.parse(first)).toMatchObject({ case: { pathogen: 'cmv' }, added: '2026-11-20' });
});

test('the cases are there without a network', async ({ page, server }) => {
  await page.goto('./');
  await offlineReady(page);
  await server.stop();
  await page.goto('./#/cases/toxoplasma');
  await page.reload();
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/ of \d+ cases$/);
  await server.start();
});

for (const width of [360, 1366])
  test(`the cases can be read by everyone at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 760 });
    await page.goto('./#/cases/toxoplasma');
    await page.locator('summary').first().click();
    await expect(page.getByText('What Torchlight answers')).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/cases-${width}.png` });
  });
