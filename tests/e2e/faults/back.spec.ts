/** F30: back to a page that the browser kept as it was left. */
import { expect, expectStarted, test } from '../fixtures.ts';
import { begin, rubella, title } from '../walk.ts';
import { marked } from './host.ts';
import { footer, setTrace, takeUpdate, trace, versionMark, visit } from './pages.ts';

// Each installs several versions; a busy machine needs its time.
test.describe.configure({ timeout: 120_000 });

test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
});

test('F30: going back to a page that was left before an update', async ({
  page,
  context,
  server,
  publish,
}) => {
  await visit(page);
  await page.getByLabel('When was the sample taken?').fill('4-12-2026');
  await setTrace(page);
  await page.goto('about:blank');
  const other = await context.newPage();
  await other.goto('./');
  server.root = await publish('v2', marked('second'));
  await takeUpdate(other, 'second');

  await page.goBack();
  await expectStarted(page);
  // As it was left, or the new version from its start: one or the other, whole.
  const isOld = (await trace(page)) === 'kept';
  await expect(versionMark(page)).toHaveCount(isOld ? 0 : 1);
  if (isOld) {
    await expect(page.getByLabel('When was the sample taken?')).toHaveValue('4-12-2026');
    await expect(footer(page)).toContainText('A new version is here');
  }
  expect(await page.evaluate(() => document.documentElement.dataset.script ?? '')).toBe(
    isOld ? '' : 'second',
  );
  await begin(page, rubella);
  expect(await title(page)).toContain('weeks pregnant');
});
