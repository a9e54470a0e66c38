import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { barriers } from './barriers.ts';
import { expect, offlineReady, test } from './fixtures.ts';
import { begin, rubella, three, walk } from './walk.ts';

const reactive = { 'IgG result?': 'Positive', 'IgM result?': 'Positive' };
const open = async (page: Page) => page.getByRole('button', { name: 'Save as…' }).click();

async function save(page: Page, label: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: label, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('a result is saved in every form, with the network gone', async ({ page, context }) => {
  await begin(page, rubella);
  await offlineReady(page);
  await walk(page, reactive);
  await context.setOffline(true);
  await open(page);

  const text = await save(page, 'Text');
  expect(text.name).toBe('torchlight-rubella.txt');
  expect(text.text).toMatch(/^Rubella\. IgG positive, IgM positive/);
  await expect(page.getByRole('main').getByRole('status')).toHaveText('Saved: torchlight-rubella.txt');

  const fhir = await save(page, 'FHIR R4');
  const { entry } = JSON.parse(fhir.text) as { entry: { resource: { resourceType: string } }[] };
  expect(entry.slice(0, 2).map(({ resource }) => resource.resourceType)).toEqual([
    'GuidanceResponse',
    'RequestGroup',
  ]);

  const card = await save(page, 'CDS Hooks card');
  expect(JSON.parse(card.text)).toMatchObject({ cards: [{ indicator: 'warning' }] });

  const csv = await save(page, 'CSV');
  expect(csv.text.split('\r\n')).toHaveLength(3);
  expect(csv.text).toContain('possible_recent_infection');
});

test('a slip with three infections is one file', async ({ page }) => {
  await begin(page, three);
  await walk(page, reactive);
  await open(page);
  const { name, text } = await save(page, 'FHIR R4');
  expect(name).toBe('torchlight-slip-fhir.json');
  expect(text.match(/"resourceType": "GuidanceResponse"/g)).toHaveLength(3);
  expect(text.match(/"resourceType": "Patient"/g)).toHaveLength(1);
});

test('saving is reached with the keyboard, after what is done more often', async ({ page }) => {
  await begin(page, rubella);
  await walk(page, reactive);
  await page.getByRole('button', { name: 'Print' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Text', exact: true })).toBeFocused();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('torchlight-rubella.txt');
  await expect(page.getByRole('button', { name: 'Text', exact: true })).toBeFocused();
});

for (const [width, height] of [
  [320, 640],
  [360, 640],
  [1366, 768],
] as const)
  test(`saving has targets large enough at ${width} px, no barrier, and nothing that runs over`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await begin(page, rubella);
    await walk(page, reactive);
    await open(page);
    for (const name of ['Save as…', 'Text', 'CSV', 'FHIR R4', 'CDS Hooks card']) {
      const box = await page.getByRole('button', { name, exact: true }).boundingBox();
      expect(box?.height ?? 0).toBeGreaterThanOrEqual(44);
      expect(box?.width ?? 0).toBeGreaterThanOrEqual(44);
    }
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    expect(await barriers(page)).toEqual([]);
  });
