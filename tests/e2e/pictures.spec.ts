/** The pictures, measured in a browser: no letters on letters, nothing outside, at any size and in any theme. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { charts } from '../../src/tables/charts.ts';
import { howMany } from '../helpers/how-many.ts';
import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import type { Asked } from './pictures/main.ts';
import { drawings } from './pictures/told.ts';
import { TestServer } from './server.ts';
import { begin, heading, walk } from './walk.ts';

const WIDTHS = [320, 360, 1366];
/** At how many widths each published case is drawn, by turns. */
const EACH_AT = howMany(1, WIDTHS.length);
const told = drawings();
const timelines: Asked[] = told.map((one) => ['timeline', one]);
const others: Asked[] = [
  ...charts.map(({ id }): Asked => ['chart', id]),
  ['antibodies'],
  ['predictive'],
  ['narrowing'],
];

let server: TestServer;
test.beforeAll(async () => {
  const folder = test.info().outputPath('pictures');
  await build({
    configFile: false,
    root: 'tests/e2e/pictures',
    base: './',
    logLevel: 'error',
    plugins: [svelte({ configFile: new URL('../../svelte.config.js', import.meta.url).pathname })],
    build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  server = new TestServer(folder);
  await server.start();
});
test.afterAll(() => server.stop());

async function open(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 740 });
  await page.goto(server.url);
}

/** As the reader's own sheet: the policy of the page refuses a style element. */
async function style(page: Page, rules: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, rules);
}

/** Shows these pictures and gives what is wrong with them. */
async function faults(page: Page, asked: readonly Asked[]): Promise<string[]> {
  await page.evaluate((pictures) => window.pictures.show(pictures), asked);
  return page.evaluate(() => window.pictures.faults());
}

for (const width of WIDTHS) {
  test(`the published cases are drawn without a fault at ${width} px`, async ({ page }) => {
    test.slow();
    expect(timelines.length).toBeGreaterThan(300);
    await open(page, width);
    const drawn = timelines.filter((_, at) => (at + WIDTHS.indexOf(width)) % WIDTHS.length < EACH_AT);
    for (let at = 0; at < drawn.length; at += 25)
      expect(await faults(page, drawn.slice(at, at + 25))).toEqual([]);
  });

  test(`each other picture is drawn without a fault at ${width} px`, async ({ page }) => {
    await open(page, width);
    for (const one of others) expect.soft(await faults(page, [one]), one.join(' ')).toEqual([]);
  });
}

test('letters set wider by the reader stay apart', async ({ page }) => {
  await open(page, 320);
  await style(page, '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }');
  expect(await faults(page, timelines.slice(0, 40))).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds no barrier in any picture: ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await open(page, 360);
    for (const asked of [timelines.slice(0, 6), ...others.map((one) => [one])]) {
      await faults(page, asked);
      for (const table of await page.locator('summary').all()) await table.click();
      const found = await barriers(page, ['heading-order']);
      expect.soft(found, String(asked[0])).toEqual([]);
    }
  });

/** What a part of the picture changes in it when it is taken away. */
async function showsEach(page: Page, parts: string): Promise<string[]> {
  const picture = page.locator('svg[role=img], [role=img]').first();
  const whole = await picture.screenshot();
  const unseen: string[] = [];
  for (const part of await picture.locator(parts).all()) {
    const name = await part.evaluate((element) => {
      (element as SVGElement).style.visibility = 'hidden';
      return element.outerHTML.slice(0, 80);
    });
    if (whole.equals(await picture.screenshot())) unseen.push(name);
    await part.evaluate((element) => {
      (element as SVGElement).style.visibility = '';
    });
  }
  return unseen;
}

const drawnIn: readonly (readonly [Asked, string])[] = [
  [['timeline', told.find(({ assessment }) => assessment.window !== null)], '[data-lane] > *, .upright'],
  [['chart', 'rubella-infection'], '.series, .grid, text'],
  [['predictive'], 'path[d^="M"]'],
  [['narrowing'], '.marks g > *, .count'],
];
const looks = {
  'forced colours': { forcedColors: 'active' },
  'forced colours, dark': { forcedColors: 'active', colorScheme: 'dark' },
  'shades of gray': {},
} as const;
for (const [at, [look, media]] of Object.entries(looks).entries())
  // Each picture in one of the looks by turns; in all of them where there is time.
  for (const [asked, parts] of drawnIn.filter((_, n) => (n + at) % 3 < howMany(1, 3)))
    test(`every part of the ${asked[0]} is seen in ${look}`, async ({ page }) => {
      await page.emulateMedia(media);
      await open(page, 320);
      if (look === 'shades of gray') await style(page, 'html { filter: grayscale(1) }');
      await faults(page, [asked]);
      expect(await showsEach(page, parts)).toEqual([]);
    });

test('on a result the timeline stands among the reasons, its table one Tab away', async ({ page }) => {
  await begin(page, { infections: ['Toxoplasma'], person: 'Pregnant', sampled: '4-12-2026' });
  await walk(page, {
    'weeks pregnant at sampling?': '12+3',
    'IgG result?': 'Positive',
    'IgM result?': 'Positive',
    'other results are there?': 'IgG avidity',
    'avidity result?': 'High',
  });
  const why = page.locator('section[aria-labelledby=why]');
  const picture = why.getByRole('img', { name: /^Timeline\. The sample was taken at 12 weeks \+ 3 days/ });
  await expect(picture).toBeVisible();
  const figure = why.locator('.timeline figure');
  await why.locator('ol.why a').last().focus();
  await page.keyboard.press('Tab');
  await expect(figure.locator('summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(figure.getByRole('table')).toContainText('12 weeks + 3 days');
});

test('the library has the bands of each infection where it tells of avidity', async ({ page }) => {
  await page.goto('./#/library/tests/avidity');
  await expect(heading(page)).toHaveText('What the tests mean');
  await expect(page.locator('section[aria-labelledby=avidity]').getByRole('img')).toHaveCount(3);
});
