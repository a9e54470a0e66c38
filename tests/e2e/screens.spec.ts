/** Every screen, in both themes and at both sizes: no barrier that axe finds, no sideways scroll; and its picture. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { library } from '../../src/tables/library.ts';
import type { LibraryPage } from '../../src/tables/library/page.ts';
import { libraryWords } from '../../src/words/en/library.ts';
import { expect, test } from './fixtures.ts';
import { typeNumber } from './number-form.ts';
import { begin, go, heading, put, rubella, three, walk } from './walk.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const reactive = {
  'weeks pregnant at sampling?': '9+2',
  'IgG result?': 'Positive',
  'IgM result?': 'Positive',
};

const screens: Record<string, (page: Page) => Promise<void>> = {
  start: async (page) => {
    await page.goto('./');
    await expect(heading(page)).toBeVisible();
  },
  'start-with-errors': async (page) => {
    await page.goto('./');
    await page.getByLabel('When was the sample taken?').fill('soon');
    await go(page);
  },
  week: async (page) => {
    await begin(page, rubella);
    await put(page, '9+2');
  },
  'week-with-error': async (page) => {
    await begin(page, rubella);
    await put(page, '12+9');
    await go(page);
  },
  result: async (page) => {
    await begin(page, three);
    await put(page, '9+2');
    await go(page);
    await put(page, 'Positive');
    await go(page);
    await put(page, 'Positive');
  },
  number: async (page) => {
    await begin(page, rubella);
    await put(page, '9+2');
    await go(page);
    await put(page, 'A number on the slip…');
    await go(page);
  },
  'number-filled': async (page) => {
    await begin(page, rubella);
    await put(page, '9+2');
    await go(page);
    await put(page, 'A number on the slip…');
    await typeNumber(page, { value: '8,5', unit: 'IU/mL', below: '10', from: '15' });
  },
  safety: async (page) => {
    await begin(page, rubella);
    await put(page, '9+2');
    await go(page);
    for (let question = 0; question < 2; question++) {
      await put(page, 'Positive');
      await go(page);
    }
    await expect(page.getByLabel('None of these')).toBeVisible();
  },
  'earlier-samples': async (page) => {
    await begin(page, rubella);
    const script = { ...reactive, 'other results are there?': 'Results of earlier samples' };
    let shown = false;
    await walk(page, { ...script, 'earlier samples?': 'No' }, async (question) => {
      if (!question.endsWith('earlier samples?')) return;
      shown = true;
      await put(page, 'Yes');
      await check(page, 'earlier-samples-editor');
      await put(page, 'No');
    });
    expect(shown).toBe(true);
  },
  'likely-mistake': async (page) => {
    await begin(page, rubella);
    await walk(page, { ...reactive, 'other results are there?': 'IgG avidity', 'avidity result?': 'High' });
    await page.getByRole('button', { name: 'Change Rubella IgG', exact: true }).click();
    await put(page, 'Negative');
    await go(page);
  },
  'cannot-say': async (page) => {
    await begin(page, rubella);
    await walk(page, { 'IgG result?': 'I do not know', 'IgM result?': 'Negative' });
    await expect(heading(page)).toContainText('cannot interpret');
  },
  summary: async (page) => {
    await begin(page, three);
    await walk(page, {
      ...reactive,
      'Toxoplasma What is the IgM result?': 'Negative',
      'CMV What is the IgG result?': 'Negative',
      'CMV What is the IgM result?': 'Negative',
    });
  },
  'result-page': async (page) => {
    await begin(page, rubella);
    await walk(page, reactive);
    await page.getByRole('button', { name: 'Copy record' }).click();
  },
  'result-newborn': async (page) => {
    await begin(page, { infections: ['CMV (cytomegalovirus)'], person: 'Newborn or infant' });
    await walk(page, {
      'IgG result?': 'Positive',
      'IgM result?': 'Positive',
      'other results are there?': 'PCR in urine of the infant',
      'PCR result in the infant’s urine?': 'Positive',
    });
  },
  'result-practice': async (page) => {
    await page.addInitScript(() => localStorage.setItem('torchlight.practice', 'france'));
    await begin(page, { infections: ['Toxoplasma'], person: 'Pregnant', sampled: '4-12-2026' });
    await walk(page, { 'IgG result?': 'Negative', 'IgM result?': 'Negative' });
    await expect(page.getByText('Practice of this site: France')).toBeVisible();
  },
  compare: async (page) => {
    await begin(page, rubella);
    await walk(page, reactive);
    await page.getByRole('link', { name: 'All sources side by side' }).click();
    await expect(heading(page)).toHaveText('Sources side by side: Rubella');
  },
  'compare-nothing': (page) => open(page, '#/compare/cmv', 'Sources side by side: CMV'),
  'compare-all': (page) => open(page, '#/compare', 'Where sources differ'),
  site: (page) => open(page, '#/site', 'This site'),
  tables: (page) => open(page, '#/tables', 'Tables'),
  table: (page) => open(page, '#/tables/rubella-mother', 'Rubella: planning, pregnant'),
  layer: (page) => open(page, '#/tables/rubella-mother/RM-DATE-02', /IgG positive and IgM reactive/),
  about: (page) => open(page, '#/about', 'How it decides'),
  sources: (page) => open(page, '#/sources', 'Sources'),
  library: (page) => open(page, '#/library', 'Library'),
  kits: (page) => open(page, '#/kits', 'Kits of this laboratory'),
  read: (page) => open(page, '#/read', 'Read a report'),
  'read-found': async (page) => {
    await open(page, '#/read', 'Read a report');
    await page.locator('input[type=file]').setInputFiles('tests/reports/fhir/01-toxo-clean.json');
    await expect(heading(page)).toContainText('Check what was read');
  },
  worklist: (page) => open(page, '#/worklist', 'Worklist'),
  'not-found': (page) => open(page, '#/nowhere', 'Page not found'),
};

const filled = library.filter(({ sections }: LibraryPage) => sections.length > 0);
for (const { id } of filled)
  screens[`library-${id}`] = async (page) => {
    await open(page, `#/library/${id}`, libraryWords[id].title);
    for (const table of await page.getByText('as a table').all()) await table.click();
  };

async function open(page: Page, hash: string, name: string | RegExp): Promise<void> {
  await page.goto(`./${hash}`);
  await expect(heading(page)).toHaveText(name);
}

const sizes = [
  { width: 360, height: 740 },
  { width: 1366, height: 768 },
];

/** Looks at what is on the page now in every theme and size. */
async function check(page: Page, name: string): Promise<void> {
  const before = page.viewportSize() ?? { width: 1366, height: 768 };
  for (const viewport of sizes)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      const path = `test-results/screens/${name}-${viewport.width}-${colorScheme}.png`;
      if (process.env.SCREENS) await page.screenshot({ path, fullPage: name !== 'layer' });
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      expect.soft(found, `${viewport.width} px, ${colorScheme}`).toEqual([]);
      await expectNoSidewaysScroll(page);
    }
  await page.setViewportSize({ width: 320, height: 640 }); // 400 % zoom
  await expectNoSidewaysScroll(page);
  await page.setViewportSize(before);
  await page.emulateMedia({ colorScheme: 'light' });
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

test.describe.configure({ mode: 'parallel', timeout: 60_000 });

for (const [name, reach] of Object.entries(screens))
  test(name, async ({ page }) => {
    test.slow(/^library-|^sources$|^compare-all$/.test(name), 'long pages');
    await reach(page);
    await check(page, name);
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
  const addresses = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(addresses).toHaveLength(6);
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
