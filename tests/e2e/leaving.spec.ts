import { expect, test } from './fixtures.ts';
import { begin, go, put, rubella } from './walk.ts';

test('a half-filled case is not left unasked, a page without one is', async ({ page }) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => void asked.push(dialog.type()));
  await page.goto('./');
  await page.reload();
  expect(asked).toEqual([]);
  await begin(page, rubella);
  await put(page, '9+2');
  await go(page);
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
});
