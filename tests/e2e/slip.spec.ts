import { expect, test } from './fixtures.ts';
import { fillSlip } from './screens.ts';
import { behindHost, heading } from './walk.ts';

test('the two doors stand on the first page and in the case, and Back leaves the slip', async ({ page }) => {
  await fillSlip(page);
  await page.getByRole('button', { name: 'Guided' }).click();
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).not.toHaveText('Lab slip');
  await page.getByRole('button', { name: 'Lab slip' }).click();
  await expect(page.getByLabel('Weeks of pregnancy at sampling')).toHaveValue('9+2');
  expect(behindHost(page)).not.toMatch(/positive|9\+2/);
});
