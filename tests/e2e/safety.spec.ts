import { expect, test } from './fixtures.ts';
import { begin, heading, rubella, three, walk } from './walk.ts';

test('rubella IgG and IgM positive at 9+2 weeks is never "immune"', async ({ page }) => {
  await begin(page, rubella);
  await walk(page, {
    'weeks pregnant at sampling?': '9+2',
    'IgG result?': 'Positive',
    'IgM result?': 'Positive',
  });
  await expect(heading(page)).toContainText('Recent infection possible');
  await expect(heading(page)).not.toContainText(/immune/i);
  await expect(page.getByRole('list').filter({ hasText: 'avidity' }).first()).toBeVisible();
});

for (const [week, excluded] of [
  ['12', true],
  ['26', false],
] as const) {
  test(`toxoplasma with high avidity at ${week} weeks is ${excluded ? '' : 'not '}excluded`, async ({
    page,
  }) => {
    await begin(page, { infections: ['Toxoplasma'], person: 'Pregnant' });
    await walk(page, {
      'weeks pregnant at sampling?': week,
      'IgG result?': 'Positive',
      'IgM result?': 'Positive',
      'other results are there?': 'IgG avidity',
      'avidity result?': 'High',
    });
    const said = 'IgM reactive, infection dated before this pregnancy';
    if (excluded) await expect(heading(page)).toContainText(said);
    else await expect(heading(page)).not.toContainText(said);
  });
}

test('CMV IgG negative with a gray IgM asks for a second sample', async ({ page }) => {
  await begin(page, { infections: ['CMV (cytomegalovirus)'], person: 'Pregnant' });
  await walk(page, { 'IgG result?': 'Negative', 'IgM result?': 'Gray zone' });
  await expect(page.locator('main ol').first()).toContainText(/second serum|new serum/);
});

test('all three IgG positive and IgM negative at 10 weeks are calm', async ({ page }) => {
  await begin(page, three);
  await walk(page, { 'IgG result?': 'Positive', 'IgM result?': 'Negative' });
  await expect(heading(page)).toHaveText('What the slip says');
  const levels = page.locator('main ol').first().locator('.urgency');
  await expect(levels).toHaveCount(3);
  for (const level of await levels.allInnerTexts()) expect(level).toMatch(/Routine|Nothing further/);
});
