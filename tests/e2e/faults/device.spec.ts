/** A device whose storage refuses, or whose clock is wrong. */
import { expect, expectStarted, test } from '../fixtures.ts';
import { contentDates } from '../../../src/tables/content.ts';
import { written } from '../days.ts';
import { reactive } from '../screens.ts';
import { begin, rubella, walk } from '../walk.ts';

// Each installs several versions; a busy machine needs its time.
test.describe.configure({ timeout: 120_000 });

test('F19: every kind of storage throws: the app works, and claims no copy', async ({ page, context }) => {
  await context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse });
    for (const name of ['storage', 'serviceWorker']) Object.defineProperty(navigator, name, { get: refuse });
  });
  await begin(page, rubella);
  await walk(page, reactive);
  await expect(page.getByRole('heading', { name: 'What to do' })).toBeVisible();
  await page.goto('./#/about');
  await expect(page.getByRole('listitem').filter({ hasText: 'Verified' })).toContainText('no');
  await page.locator('#language').selectOption('fr');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expectStarted(page);
});

const day = (date: string, years: number, days = 0) => {
  const then = new Date(`${date}T12:00:00Z`);
  then.setUTCFullYear(then.getUTCFullYear() + years);
  then.setUTCDate(then.getUTCDate() + days);
  return then;
};

test('F26: the clock changes no answer, and a notice says where it cannot be right or too much time has passed', async ({
  page,
}) => {
  const answers = new Set<string>();
  const notices = page.getByRole('complementary', { name: 'About this copy' });
  const overdue = day(contentDates.reviewBy, 0, 1);
  const farAhead = day(contentDates.made, 30);
  for (const [now, notice] of [
    [new Date(0), /clock of this device is impossible: it says 1 January 1970/],
    [day(contentDates.made, 0, -1), /clock of this device is impossible/],
    [day(contentDates.made, 0, 1), null],
    [day(contentDates.reviewBy, 0, 0), null],
    [
      overdue,
      `were to be reviewed by ${written(day(contentDates.reviewBy, 0))}; this device says it is ${written(overdue)}`,
    ],
    [farAhead, `this device says it is ${written(farAhead)}`],
  ] as const) {
    await page.clock.setFixedTime(now);
    await page.goto('./');
    await page.reload();
    await begin(page, rubella);
    await walk(page, reactive);
    answers.add(await page.locator('main').innerText());
    if (notice === null) await expect(notices).toBeHidden();
    else await expect(notices).toContainText(notice);
  }
  expect(answers.size).toBe(1);
});
