/** A result is read in ten seconds: what it means and what to do first stand on the first screen, whatever it says. */
import type { Page } from '@playwright/test';
import { PATHOGENS, type Case } from '../../src/rules/vocabulary.ts';
import { expect, test } from './fixtures.ts';
import { bottoms, SIZES } from './first-screen.ts';
import { openCase } from './fullest.ts';
import { heading } from './walk.ts';

test.use({ offlineCopy: false });

/** A slip of three with these results, as a woman in her pregnancy has it. */
const slip: readonly Case[] = PATHOGENS.map((pathogen) => ({
  id: '',
  pathogen,
  subject: 'pregnant',
  gestation: '9+2',
  results: {
    igg: { class: pathogen === 'cmv' ? 'negative' : 'positive' },
    igm: { class: pathogen === 'rubella' ? 'positive' : 'negative' },
  },
}));

for (const size of SIZES)
  test(`a slip of three says the most urgent first on a screen of ${size.width} × ${size.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await openCase(page, slip);
    await expect(heading(page)).toHaveText('What the slip says');
    await expect(page.locator('main h2').first()).toContainText('Rubella');
    const item = '.results > li:first-child';
    const edges = await bottoms(page, [`${item} h2`, `${item} .level`, `${item} .first`]);
    expect(Math.max(...edges)).toBeLessThanOrEqual(size.height);
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/${size.width}-slip.png`, fullPage: true });
  });

/** Presses a key so often, and gives the name of what has the focus then. */
async function press(page: Page, key: string, times: number): Promise<string> {
  for (let at = 0; at < times; at += 1) await page.keyboard.press(key);
  return page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
}

for (const [name, cases] of [
  ['a result', slip.slice(1, 2)],
  ['a slip of three', slip],
] as const)
  test(`${name} is copied with 2 keys, and a new case begun with 5`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openCase(page, cases);
    await expect(heading(page)).toBeFocused();
    expect(await press(page, 'Tab', 1)).toBe('Copy record');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main').getByRole('status')).toHaveText('Copied');
    expect(await press(page, 'Tab', 1)).toBe('Leaflet');
    expect(await press(page, 'Tab', 1)).toBe('Explain');
    expect(await press(page, 'Tab', 1)).toBe('New case');
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('Read a serology slip');
  });

test('beside a wide page each answer is changed after the four things done most', async ({ page }) => {
  await openCase(page, slip.slice(1, 2));
  await expect(heading(page)).toBeFocused();
  await press(page, 'Tab', 4);
  const answers = await page.getByRole('button', { name: /^Change / }).allInnerTexts();
  expect(answers.length).toBeGreaterThanOrEqual(4);
  for (const answer of answers) expect(await press(page, 'Tab', 1)).toBe(answer.replace(/\s+/g, ' ').trim());
});
