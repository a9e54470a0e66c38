/** A result is read in ten seconds: what it means and what to do first stand on the first screen, whatever it says. */
import type { Page } from '@playwright/test';
import { shareFragment } from '../../src/exchange/share.ts';
import { tableFor, assessInEnglish } from '../../src/exchange/shelf.ts';
import { aids } from '../../src/exchange/aids.ts';
import { runHeadless } from '../../src/machines/headless.ts';
import { readLine } from '../../src/rules/read-line.ts';
import { PATHOGENS, type Assessment, type Case, type Pathogen } from '../../src/rules/vocabulary.ts';
import { content } from '../../src/tables/content.ts';
import { questions } from '../../src/tables/questions.ts';
import { software } from '../../src/tables/software.ts';
import { conclusions } from '../../src/words/en/clinical.ts';
import { workedCases } from '../helpers/worked-cases.ts';
import { expect, test } from './fixtures.ts';
import { heading, walk } from './walk.ts';

const SIZES = [
  { width: 1366, height: 768 },
  { width: 360, height: 640 },
];

interface Told {
  readonly source: Case;
  readonly assessment: Assessment;
}

/** The answer to a worked case; null where none is given on the result page. */
function answerTo(one: Case): Told | null {
  const read = readLine(JSON.stringify(one), aids);
  const compiled = 'ok' in read ? tableFor(read.ok.pathogen, read.ok.subject) : null;
  if (!('ok' in read) || compiled === null) return null;
  const decision = runHeadless(compiled, questions, read.ok);
  if (decision.kind === 'gap' || decision.cannotSay) return null;
  return { source: read.ok, assessment: assessInEnglish(decision, read.ok) };
}

const entered = ({ results, previous = null }: Case) =>
  Object.keys(results).length + 3 * (previous ?? []).length;

/** For each conclusion of an infection, the worked case with the most to say about what was entered. */
function fullest(pathogen: Pathogen): readonly Told[] {
  const found = new Map<string, Told>();
  for (const { case: one } of workedCases(pathogen)) {
    const told = answerTo(one);
    if (told === null) continue;
    const key = `${told.source.subject === 'newborn' ? 'newborn' : 'woman'} ${told.assessment.conclusion}`;
    const held = found.get(key);
    if (held === undefined || entered(told.source) > entered(held.source)) found.set(key, told);
  }
  return [...found.values()];
}

async function openCase(page: Page, cases: readonly Case[]): Promise<void> {
  const fragment = shareFragment(cases, { app: software.version, content: content.version });
  if (fragment === null) throw new Error('too long for a link');
  await page.goto('about:blank');
  await page.goto(`./${fragment}`);
  await page.getByRole('button', { name: 'Go on with these answers at the desk' }).click();
  await expect(heading(page)).not.toHaveText('Answers from a link');
  await walk(page, {
    'apply to her?': 'I do not know',
    'apply to the infant?': 'I do not know',
    'other results are there?': 'I do not know',
    'weeks pregnant at sampling?': 'I do not know the week',
    'days old at sampling?': 'I do not know the age',
  });
}

/** The lower edges of these elements on the first screen, in CSS pixels, without scrolling. */
async function bottoms(page: Page, selectors: readonly string[]): Promise<number[]> {
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const edges: number[] = [];
  for (const selector of selectors) {
    const box = await page.locator(selector).first().boundingBox();
    expect(box, `${selector} is on the page`).not.toBeNull();
    edges.push(Math.round((box?.y ?? Infinity) + (box?.height ?? 0)));
  }
  return edges;
}

for (const pathogen of PATHOGENS)
  for (const size of SIZES)
    test(`${pathogen}: meaning and first step stand on a screen of ${size.width} × ${size.height}`, async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await page.setViewportSize(size);
      const cases = fullest(pathogen);
      expect(cases.length).toBeGreaterThanOrEqual(10);
      for (const { source, assessment } of cases) {
        await test.step(`${source.id} ${assessment.conclusion}`, async () => {
          await openCase(page, [source]);
          await expect(heading(page)).toContainText(conclusions[assessment.conclusion].title);
          const first = assessment.actions.length > 0 ? '.actions li' : '#do + p';
          const [meaning = Infinity, step = Infinity] = await bottoms(page, ['.meaning', first]);
          if (process.env.SHOTS)
            await page.screenshot({
              path: `${process.env.SHOTS}/${size.width}-${pathogen}-${source.subject}-${assessment.conclusion}.png`,
            });
          const where = `${source.id}: meaning ends at ${meaning}, first step at ${step}`;
          expect.soft(Math.max(meaning, step), where).toBeLessThanOrEqual(size.height);
        });
      }
    });

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
