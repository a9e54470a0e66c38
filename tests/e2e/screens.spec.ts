/** Every screen, in both themes and at both sizes: no barrier that axe finds, no sideways scroll; and its picture. */
import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/words/languages.ts';
import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { reactive, screens } from './screens.ts';
import { begin, rubella, three, walk } from './walk.ts';

test.use({ offlineCopy: false });

const sizes = [
  { width: 360, height: 740 },
  { width: 1366, height: 768 },
];

const spoken = process.env.SPOKEN?.split(',') ?? Object.keys(LANGUAGES);
const languages = spoken.filter((code) => code !== 'en');
const LONG = /^library-|^sources$|^compare-all$/;

const isWhole = process.env.SCREENS !== undefined || process.env.LONG !== undefined;

/**
 * A long word runs over in one language alone: `npm run screens` lays out every screen in all of them, `npm test` in
 * every second one by turns, and a page too long for that in one.
 */
const laidOutIn = (name: string, at: number) =>
  isWhole
    ? languages
    : LONG.test(name)
      ? languages.slice(at % languages.length).slice(0, 1)
      : languages.filter((_, n) => (n + at) % 2 === 0);

/**
 * Looked at closely are all with `npm run screens`; in the tests one on every other screen, in turn, but on pages too
 * long for that.
 */
const spokenOn = (name: string, at: number) =>
  isWhole
    ? languages
    : laidOutIn(name, at).filter(
        (_, n, all) => at % 2 === 0 && n === (at / 2) % all.length && !LONG.test(name),
      );

/**
 * Size and theme: each with each with `npm run screens`; in the tests each once on every screen, paired by turns, and
 * on a long page one of the pairs.
 */
const viewsOf = (name: string, at: number) =>
  sizes
    .flatMap((viewport, n) =>
      (['light', 'dark'] as const)
        .filter((_, m) => isWhole || (n + m + at) % 2 === 0)
        .map((colorScheme) => ({ viewport, colorScheme })),
    )
    .filter((_, n) => isWhole || !LONG.test(name) || n === Math.floor(at / 2) % 2);

const wanted = isWhole ? sizes : sizes.slice(0, 1);

/** Looks at what is on the page now in both themes and sizes, in forced colours, and in other languages. */
async function check(page: Page, name: string, at: number): Promise<void> {
  const before = page.viewportSize() ?? { width: 1366, height: 768 };
  for (const { viewport, colorScheme } of viewsOf(name, at)) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await look(page, `${name}-${viewport.width}-${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await picture(page, `${name}-${before.width}-forced`);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await expectNoSidewaysScroll(page, 320); // 400 % zoom
  // Explain stands alone on the screen: its language is chosen within it.
  if (await page.locator('#language').count())
    for (const code of laidOutIn(name, at)) {
      await page.locator('#language').selectOption(code);
      await expect(page.locator('html')).toHaveAttribute('lang', code);
      for (const { width, height } of spokenOn(name, at).includes(code) ? wanted : []) {
        await page.setViewportSize({ width, height });
        // The colours are those of English, looked at above in both themes.
        await look(page, `${name}-${width}-${code}`, ['color-contrast']);
      }
      await expectNoSidewaysScroll(page, 320);
    }
  await page.setViewportSize(before);
  if (await page.locator('#language').count()) await page.locator('#language').selectOption('en');
}

async function picture(page: Page, name: string): Promise<void> {
  if (process.env.SCREENS)
    await page.screenshot({ path: `test-results/screens/${name}.png`, fullPage: !name.startsWith('layer') });
}

/** One picture, no barrier that axe finds, no sideways scroll. */
async function look(page: Page, name: string, off: readonly string[] = []): Promise<void> {
  await picture(page, name);
  const found = await barriers(page, off);
  expect.soft(found, name).toEqual([]);
  await expectNoSidewaysScroll(page);
}

async function expectNoSidewaysScroll(page: Page, width?: number): Promise<void> {
  if (width !== undefined) await page.setViewportSize({ width, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

test.describe.configure({ mode: 'parallel', timeout: 120_000 });

Object.entries(screens).forEach(([name, reach], at) => {
  test(name, async ({ page }) => {
    test.slow(LONG.test(name), 'long pages');
    await reach(page, (passed) => check(page, passed, at));
    await check(page, name, at);
  });
});

for (const viewport of [
  { width: 360, height: 640 },
  { width: 1366, height: 768 },
])
  test(`meaning and first action stand above the fold at ${viewport.width} x ${viewport.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await begin(page, rubella);
    await walk(page, reactive);
    const first = await page.locator('main ol li').first().boundingBox();
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

test('every table shows each of its rows, with words for all', async ({ page }) => {
  await page.goto('./#/tables');
  const links = page.locator('main').getByRole('listitem').getByRole('link');
  await expect(links).toHaveCount(6);
  const addresses = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  for (const address of addresses) {
    await page.goto(`./${address}/all`);
    await expect(page.locator('[role=row]').nth(100)).toBeAttached();
    const cells = await page.locator('[role=cell]').allInnerTexts();
    expect(cells.filter((cell, index) => index % 3 !== 2 && cell.trim() === '')).toEqual([]);
    expect(cells.filter((cell) => /undefined|null|\[object/.test(cell))).toEqual([]);
    await expectNoSidewaysScroll(page);
  }
});

test('every screen has a title of its own', async ({ page }) => {
  const titles: string[] = [];
  await begin(page, three);
  await walk(page, reactive, async () => void titles.push(await page.title()));
  titles.push(await page.title());
  for (const hash of [
    '#/tables',
    '#/tables/rubella-mother',
    '#/compare',
    '#/site',
    '#/about',
    '#/sources',
    '#/library',
    '#/library/tests',
    '#/kits',
    '#/read',
    '#/worklist',
    '#/search',
    '#/proof',
    '#/cases/rubella',
    '#/nowhere',
  ]) {
    await page.goto(`./${hash}`);
    await expect.poll(() => page.title()).not.toBe(titles[titles.length - 1]);
    titles.push(await page.title());
  }
  expect(new Set(titles).size).toBe(titles.length);
  for (const title of titles) expect(title).toMatch(/ – Torchlight$/);
});

test('controls are at least 44 px high, or a link in a line of text', async ({ page }) => {
  await begin(page, rubella);
  await walk(page, reactive);
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button, .option, select, input:not([type=radio], [type=checkbox])',
      ),
    ]
      .filter((element) => element.offsetHeight > 0 && element.offsetHeight < 44)
      .map((element) => element.outerHTML),
  );
  expect(small).toEqual([]);
});
