/** Hostile reports in the built app: no script runs, nothing is asked for elsewhere, and nothing becomes part of the page. */
import type { Page } from '@playwright/test';
import { bombFiles } from '../hostile/bombs.ts';
import { encodedFiles } from '../hostile/encodings.ts';
import { fhirFiles } from '../hostile/fhir.ts';
import { hl7Files } from '../hostile/hl7.ts';
import type { HostileFile } from '../hostile/hostile-file.ts';
import { jsonFiles } from '../hostile/json.ts';
import { numberFiles } from '../hostile/numbers.ts';
import { payloadFiles } from '../hostile/payloads.ts';
import { personFiles } from '../hostile/persons.ts';
import { expect, test } from './fixtures.ts';
import { heading } from './walk.ts';

/** `npm run fuzz -- --browser` hands over every file. */
const isLong = process.env['EVENTS'] !== undefined;
const all: readonly HostileFile[] = [
  ...payloadFiles,
  ...numberFiles,
  ...jsonFiles,
  ...personFiles,
  ...fhirFiles,
  ...hl7Files,
  ...bombFiles,
  ...encodedFiles,
];
/** What wants to be part of the page, where the page shows it. */
const shown = payloadFiles.filter(({ name }) =>
  /: (?:image that fails|svg that loads|closed attribute|frame|refresh of the page|direction turned) (?:in place|behind the word|in a remark|as the name)/u.test(
    name,
  ),
);

const PIECES =
  'script, iframe, object, embed, link, meta, img, base, form form, [onload], [onerror], a[href^="javascript:"], style';

/** What stands in the page's main part that only a report can have put there, and whether a script of one has run. */
const strange = (page: Page) =>
  page.evaluate((pieces) => {
    const found = [...document.querySelectorAll('main *')]
      .filter((one) => one.matches(pieces))
      .map((one) => one.outerHTML);
    const ran = (window as { ran?: unknown }).ran !== undefined;
    const inherited = Object.keys(Object.prototype).length + Object.keys(Array.prototype).length;
    return [
      ...found,
      ...(ran ? ['a script has run'] : []),
      ...(inherited > 0 ? ['objects inherit more'] : []),
    ];
  }, PIECES);

test('hostile reports stay texts', async ({ page, server }) => {
  test.setTimeout(isLong ? 3_600_000 : 180_000);
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url)) elsewhere.push(request.url());
  });
  await page.goto('./#/read');
  for (const { name, bytes } of isLong ? all : shown) {
    await expect(heading(page)).toHaveText('Read a report');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'report.txt', mimeType: 'text/plain', buffer: Buffer.from(bytes) });
    // Its name is told until it is read, or told beside what is wrong.
    const taken = heading(page).filter({ hasText: 'Check what was read' });
    await expect(taken.or(page.getByRole('alert').filter({ hasText: /\w/u })).first(), name).toBeVisible({
      timeout: 30_000,
    });
    expect(await strange(page), name).toEqual([]);
    expect(await page.evaluate(() => document.title)).not.toMatch(/ran=1/u);
    await page.evaluate(() => (location.hash = '#/about'));
    await expect(heading(page)).not.toHaveText(/Read a report|Check what was read/u);
    await page.evaluate(() => (location.hash = '#/read'));
  }
  expect(elsewhere).toEqual([]);
  expect(isLong || shown.length > 40).toBe(true);
});

test('a link and a pasted page run nothing', async ({ page }) => {
  const letters = Buffer.from('{"app":"<img src=x onerror=window.ran=1>"}').toString('base64url');
  for (const hash of [
    `#/shared/1.${letters}`,
    '#/shared/<img src=x onerror=window.ran=1>',
    '#/<svg onload=window.ran=1>',
    '#/tables/__proto__',
    '#/library/constructor',
  ]) {
    await page.goto('./');
    await page.evaluate((to) => (location.hash = to), hash);
    await expect(heading(page)).toBeVisible();
    expect(await strange(page), hash).toEqual([]);
  }
});
