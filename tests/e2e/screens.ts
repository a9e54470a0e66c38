/** The screens of the app, and how each is reached. */
import type { Page } from '@playwright/test';
import { library } from '../../src/tables/library.ts';
import type { LibraryPage } from '../../src/tables/library/page.ts';
import { libraryWords } from '../../src/words/en/library.ts';
import { expect } from './fixtures.ts';
import { typeNumber } from './number-form.ts';
import { begin, go, heading, put, rubella, three, walk } from './walk.ts';

type Look = (name: string) => Promise<void>;

export const reactive = {
  'weeks pregnant at sampling?': '9+2',
  'IgG result?': 'Positive',
  'IgM result?': 'Positive',
};

/**
 * How each screen is reached, in English: the language is changed on the page that stands. `look` is given a screen
 * that is passed on the way.
 */
export const screens: Record<string, (page: Page, look: Look) => Promise<void>> = {
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
  'earlier-samples': async (page, look) => {
    await begin(page, rubella);
    const script = { ...reactive, 'other results are there?': 'Results of earlier samples' };
    let shown = false;
    await walk(page, { ...script, 'earlier samples?': 'No' }, async (question) => {
      if (!question.endsWith('earlier samples?')) return;
      shown = true;
      await put(page, 'Yes');
      await look('earlier-samples-editor');
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
  slip: async (page) => {
    await fillSlip(page);
    await expect(page.getByText('Provisional.').first()).toBeVisible();
  },
  'slip-with-errors': async (page) => {
    await fillSlip(page);
    await expect(page.getByText('Days from the start of the rash')).toBeVisible();
    await page.getByRole('button', { name: 'Show the whole result' }).click();
    await expect(page.getByRole('alert')).toBeFocused();
  },
  leaflet: async (page) => {
    await begin(page, three);
    await walk(page, reactive);
    await page.evaluate(() => (location.hash = '/leaflet'));
    await expect(page.getByRole('article')).toBeVisible();
  },
  explain: async (page) => {
    await begin(page, rubella);
    await walk(page, reactive);
    await page.evaluate(() => (location.hash = '/explain'));
    await expect(page.getByRole('button', { name: 'Next card' })).toBeVisible();
  },
  share: async (page) => {
    await begin(page, rubella);
    await walk(page, reactive);
    await page.getByRole('button', { name: 'Share…' }).click();
  },
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
  search: async (page) => {
    await open(page, '#/search', 'Search');
    await page.getByLabel('Words to look for').fill('avidity 12 weeks');
    await expect(page.getByRole('status').filter({ hasText: 'places found' })).toBeVisible();
  },
  proof: (page) => open(page, '#/proof', 'Check every answer'),
  cases: (page) => open(page, '#/cases/rubella', /cases/i),
  'not-found': (page) => open(page, '#/nowhere', 'Page not found'),
};

const filled = library.filter(({ sections }: LibraryPage) => sections.length > 0);
for (const { id } of filled)
  screens[`library-${id}`] = async (page) => {
    await open(page, `#/library/${id}`, libraryWords[id].title);
    for (const table of await page.getByText('as a table').all()) await table.click();
  };

/** A lab slip filled by keyboard alone: pregnant, 9+2 weeks, rubella positive and reactive, a rash. */
export async function fillSlip(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Lab slip' }).click();
  await expect(heading(page)).toBeFocused();
  for (const key of ['Tab', '1', 'Tab', '9', '+', '2', 'Tab', '2', 'Tab', '1'])
    await page.keyboard.press(key);
  await page.locator('[id="rubella.igg-choice"]').focus();
  for (const key of ['4', 'Tab', '3', 'Tab', '5']) await page.keyboard.press(key);
}

async function open(page: Page, hash: string, name: string | RegExp): Promise<void> {
  await page.goto(`./${hash}`);
  await expect(heading(page)).toHaveText(name);
}
