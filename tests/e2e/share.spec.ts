/** A link with answers, from one device to another: made on a press, never in an address that stays, never sent. */
import type { Page } from '@playwright/test';
import { shareFragment } from '../../src/exchange/share.ts';
import type { Case } from '../../src/rules/vocabulary.ts';
import { content } from '../../src/tables/content.ts';
import { software } from '../../src/tables/software.ts';
import { barriers } from './barriers.ts';
import { copied, expect, test } from './fixtures.ts';
import { begin, heading, rubella, three, walk } from './walk.ts';

const reactive = {
  'weeks pregnant at sampling?': '9+2',
  'IgG result?': 'Positive',
  'IgM result?': 'Positive',
};
const go = (page: Page) => page.getByRole('button', { name: 'Go on with these answers at the desk' }).click();

async function copyLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share…' }).click();
  await page.getByRole('button', { name: 'Copy a link with these answers' }).click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText('Link copied');
  return copied(page);
}

test('answers go by a link to another page, and come out as the same result', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await begin(page, rubella);
  await walk(page, reactive);
  const said = await page.locator('.actions li').allInnerTexts();
  const before = page.url();
  const link = await copyLink(page);
  expect(page.url()).toBe(before);
  expect(new URL(link).search).toBe('');

  const other = await context.newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.goto(link);
  await expect(heading(other)).toHaveText('Answers from a link');
  await expect(other.getByRole('region', { name: 'Rubella' })).toContainText('Recent infection possible');
  await expect.poll(() => new URL(other.url()).hash).toBe('#/shared');
  expect(asked.filter((address) => address.includes('shared') && !address.includes('#'))).toEqual([]);
  await go(other);
  await walk(other, reactive);
  await expect(heading(other)).toContainText('Recent infection possible');
  expect(await other.locator('.actions li').allInnerTexts()).toEqual(said);
  expect(await other.evaluate(() => [history.length, location.hash])).toEqual([expect.any(Number), '#/']);
  await other.goBack();
  await other.goBack();
  expect(other.url()).not.toMatch(/shared\/1/);
});

test('a slip of three goes whole', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await begin(page, three);
  await walk(page, reactive);
  const link = await copyLink(page);
  expect(link.length).toBeLessThan(4000);
  const other = await context.newPage();
  await other.goto(link);
  for (const name of ['Toxoplasma', 'Rubella', 'CMV'])
    await expect(other.getByRole('region', { name })).toContainText('9 weeks + 2 days');
});

test('an open case is asked about before a link takes its place', async ({ page }) => {
  await begin(page, rubella);
  const source: Case = {
    id: '',
    pathogen: 'cmv',
    subject: 'pregnant',
    results: { igg: { class: 'negative' }, igm: { class: 'negative' } },
  };
  const fragment = shareFragment([source], { app: software.version, content: '2020.1' });
  await page.evaluate((hash) => {
    location.hash = hash ?? '';
  }, fragment);
  await expect(page.getByText(/made with tables 2020\.1/)).toBeVisible();
  expect(content.version).not.toBe('2020.1');
  await go(page);
  await expect(heading(page)).toHaveText('A case is open on the desk');
  await expect(heading(page)).toBeFocused();
  await page.getByRole('link', { name: 'Back to the open case' }).click();
  await expect(heading(page)).toHaveText(/How many weeks pregnant/);
  await page.goBack();
  await expect(heading(page)).toHaveText('No answers in this address');
});

for (const [width, height, colorScheme] of [
  [320, 640, 'dark'],
  [1366, 768, 'light'],
] as const)
  test(`sharing and its page have no barrier at ${width} px, ${colorScheme}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height });
    await begin(page, three);
    await walk(page, reactive);
    const link = await copyLink(page);
    for (const [name, address] of [
      ['panel', null],
      ['page', link],
      ['fault', './#/shared/1.abc'],
    ] as const) {
      if (address !== null) {
        await page.goto('about:blank');
        await page.goto(address);
        await expect(heading(page)).toHaveText(name === 'page' ? 'Answers from a link' : /cannot be read/);
      }
      expect(await barriers(page)).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      if (process.env.SHOTS)
        await page.screenshot({
          path: `${process.env.SHOTS}/share-${name}-${width}-${colorScheme}.png`,
          fullPage: true,
        });
    }
  });
