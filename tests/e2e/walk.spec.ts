/** Events by lot in the built app: whatever result stands there is the one that the command line gives to the answers there. */
import type { BrowserContext, Page } from '@playwright/test';
import { aids } from '../../src/exchange/aids.ts';
import { readShared } from '../../src/exchange/share-read.ts';
import { shareFragment } from '../../src/exchange/share.ts';
import { assessIn, tableFor } from '../../src/exchange/shelf.ts';
import { runHeadless } from '../../src/machines/headless.ts';
import { readLine } from '../../src/rules/read-line.ts';
import type { Case } from '../../src/rules/vocabulary.ts';
import type { AssessWords } from '../../src/rules/words.ts';
import { content } from '../../src/tables/content.ts';
import { questions } from '../../src/tables/questions.ts';
import { software } from '../../src/tables/software.ts';
import { values } from '../../src/words/en/clinical.ts';
import { ui } from '../../src/words/en/ui.ts';
import { en } from '../../src/words/en.ts';
import { fetchLanguage } from '../../src/words/fetch-language.ts';
import { isLanguage } from '../../src/words/languages.ts';
import { Lot } from '../hostile/fuzz/lot.ts';
import { expect, offlineReady, test } from './fixtures.ts';
import { act, EVENTS_OF_PAGE, rememberCopied, see, type PageEvent, type Seen } from './walk-page.ts';

/** `npm run fuzz -- --browser` asks for ten thousand. */
const EVENTS = Number(process.env['EVENTS'] ?? 240);
const SEED = Number(process.env['SEED'] ?? 20_261_121);

const SHARED: readonly Case[] = [
  {
    id: '',
    pathogen: 'rubella',
    subject: 'pregnant',
    gestation: '9+2',
    results: { igg: { class: 'positive' }, igm: { class: 'negative' } },
  },
  {
    id: '',
    pathogen: 'cmv',
    subject: 'planning',
    sampledOn: '2028-02-29',
    results: { igg: { class: 'positive' }, igm: { class: 'positive' }, avidity: { class: 'high' } },
  },
];

const OFTEN: readonly (PageEvent | 'link' | 'reload' | 'offline')[] = [
  ...Array.from({ length: 44 }, () => 'answer' as const),
  ...EVENTS_OF_PAGE.filter((one) => one !== 'answer'),
  ...(['back', 'change', 'change', 'language', 'link', 'reload', 'offline'] as const),
];

async function wordsOf(language: string): Promise<AssessWords> {
  const other = isLanguage(language) ? await fetchLanguage(language) : null;
  return other?.texts ?? en;
}

/** The record that the command line writes for a case, in the words of a language. */
function recordOf(source: Case, words: AssessWords): string {
  const read = readLine(JSON.stringify(source), aids);
  if ('error' in read) throw new Error(read.error.error.message);
  const compiled = tableFor(source.pathogen, source.subject);
  if (compiled === null) throw new Error('no table');
  return assessIn(words, runHeadless(compiled, questions, read.ok), read.ok).record;
}

const said: { readonly [value: string]: string } = values;

/** Nothing was said: of a report or a link, what it does not hold is not known, and no line says so. */
const UNSAID: readonly string[] = ['not-done', 'unknown'];

/** Every result of the case stands in the list of answers, in words. */
function unseen({ rows }: Seen, { pathogen, results }: Case): string[] {
  const own = rows
    .filter(({ of, used }) => used && of === ui.pathogens[pathogen])
    .map(({ value }) => value.toLowerCase());
  return Object.values(results).flatMap(({ class: found = '' }) => {
    const word = (said[found] ?? found).toLowerCase();
    return UNSAID.includes(found) || own.some((value) => value.includes(word)) ? [] : [`${pathogen} ${word}`];
  });
}

async function check(page: Page, what: string): Promise<boolean> {
  const seen = await page.evaluate(see);
  expect(seen.isResult && seen.isAsked, `${what}: a result beside a question`).toBe(false);
  if (!seen.isResult) return false;
  const letters = seen.link.split('#/shared/')[1] ?? '';
  const read = readShared(letters);
  // A case that nothing can be said about has nothing to be shared.
  if ('fault' in read) {
    expect(seen.record, what).toBe(seen.link);
    return false;
  }
  const words = await wordsOf(seen.language);
  const { cases } = read.slip;
  expect(seen.record.replaceAll('\r', ''), what).toBe(cases.map((one) => recordOf(one, words)).join('\n\n'));
  if (seen.language === 'en')
    expect(
      cases.flatMap((one) => unseen(seen, one)),
      `${what}: ${JSON.stringify(seen.rows)}`,
    ).toEqual([]);
  return true;
}

async function takeLink(page: Page, lot: Lot): Promise<void> {
  const hash = shareFragment([lot.one(SHARED)], { app: software.version, content: content.version });
  await page.evaluate((to) => {
    location.hash = to ?? '';
  }, hash);
  const first = page.locator('main p > button.button');
  await first.click();
  const replace = page.locator('main button.button');
  await expect
    .poll(() =>
      page.evaluate(
        () => location.hash === '#/' || document.querySelector('main a.button[href="#/"]') !== null,
      ),
    )
    .toBe(true);
  if ((await page.evaluate(() => location.hash)) !== '#/') await replace.first().click();
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/');
}

async function one(page: Page, context: BrowserContext, lot: Lot, isOff: boolean): Promise<boolean> {
  const kind = lot.one(OFTEN);
  if (kind === 'offline') {
    await context.setOffline(!isOff);
    return !isOff;
  }
  if (kind === 'link') await takeLink(page, lot);
  else if (kind === 'reload') {
    await page.reload();
    await expect(page.locator('h1')).toBeVisible();
    const { rows, isResult } = await page.evaluate(see);
    expect([rows, isResult], 'nothing is left after a reload').toEqual([[], false]);
  } else
    await page.evaluate(act, {
      kind,
      rolls: Array.from({ length: 40 }, () => lot.below(1_000_000) / 1_000_000),
    });
  return isOff;
}

// Ten thousand events take a quarter of an hour on each of two processors.
test.describe.configure({ mode: 'parallel' });

for (const seed of [SEED, SEED + 1])
  test(`events by lot from ${seed} on`, async ({ page, context }) => {
    test.setTimeout(60_000 + EVENTS * 2_000);
    await context.grantPermissions(['clipboard-write']);
    await context.addInitScript(rememberCopied);
    const lot = new Lot(seed);
    await page.goto('./');
    await offlineReady(page);
    let [isOff, results] = [false, 0];
    for (let event = 0; event < EVENTS / 2; event += 1) {
      isOff = await one(page, context, lot, isOff);
      if (await check(page, `event ${event} of seed ${seed}`)) results += 1;
    }
    expect(results).toBeGreaterThan(EVENTS / 120);
  });
