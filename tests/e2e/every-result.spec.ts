/**
 * Every conclusion, for the worked case with the most to say: what it means and what to do first stand on the first
 * screen, and on paper it is one sheet of A4 with nothing left out. `npm test` looks at the longest answers,
 * `npm run test:long` at all.
 */
import { PATHOGENS } from '../../src/rules/vocabulary.ts';
import { conclusions } from '../../src/words/en/clinical.ts';
import { howMany } from '../helpers/how-many.ts';
import { expect, test } from './fixtures.ts';
import { bottoms, SIZES } from './first-screen.ts';
import { fullest, openCase } from './fullest.ts';
import { expectAllStands, inLanguage, PRINTED, sheets, smallest } from './paper.ts';
import { heading } from './walk.ts';

test.use({ offlineCopy: false });

for (const pathogen of PATHOGENS)
  test(`${pathogen}: meaning and first step on the first screen, and one sheet of paper`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const all = fullest(pathogen);
    expect(all.length).toBeGreaterThanOrEqual(10);
    const cases = all.slice(0, howMany(8, all.length));
    for (const [at, { source, assessment }] of cases.entries()) {
      const name = `${source.id} ${assessment.conclusion}`;
      await openCase(page, [source]);
      await expect(heading(page)).toContainText(conclusions[assessment.conclusion].title);
      const first = assessment.actions.length > 0 ? '.actions li' : '#do + p';
      for (const size of SIZES) {
        await page.setViewportSize(size);
        const [meaning = Infinity, step = Infinity] = await bottoms(page, ['.meaning', first]);
        if (process.env.SHOTS)
          await page.screenshot({
            path: `${process.env.SHOTS}/${size.width}-${pathogen}-${source.subject}-${assessment.conclusion}.png`,
          });
        const where = `${name}, ${size.width} × ${size.height}: meaning ends at ${meaning}, first step at ${step}`;
        expect.soft(Math.max(meaning, step), where).toBeLessThanOrEqual(size.height);
      }
      // The long languages by turns: each prints every infection, and its longest slips in print.spec.ts.
      for (const code of PRINTED.filter((_, n) => n === 0 || n === 1 + (at % 2))) {
        await inLanguage(page, code);
        expect.soft(await sheets(page), `${name} ${code}`).toBe(1);
      }
      await page.locator('details.more').evaluateAll((all: HTMLDetailsElement[]) => {
        for (const one of all) one.open = true; // as beforeprint does
      });
      await expectAllStands(page);
      expect.soft(await smallest(page), name).toBeGreaterThanOrEqual(9 - 0.01);
      await inLanguage(page, 'en');
    }
  });
