/** The three ways to enter a printed number: its limits, a lone cut-off, the kit; by keyboard, with errors, at both sizes. */
import type { Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { copied, expect, test } from './fixtures.ts';
import { typeNumber, type Typed } from './number-form.ts';
import { begin, go, heading, put, title, type Slip } from './walk.ts';

test.use({ offlineCopy: false });

const cmv: Slip = { infections: ['CMV (cytomegalovirus)'], person: 'Pregnant', sampled: '4-12-2026' };
const slip = (page: Page) => page.getByRole('region', { name: 'The slip so far' });
const echo = (page: Page) => page.locator('#echo');

/** Stands on the question of the IgM, the IgG being answered. */
async function atIgm(page: Page, of: Slip = cmv): Promise<void> {
  await begin(page, of);
  await put(page, '9+2');
  await go(page);
  await put(page, 'Positive');
  await go(page);
  await expect(heading(page)).toContainText('IgM result');
  await page.getByLabel('A number on the slip…').check();
}

async function enter(page: Page, typed: Typed): Promise<void> {
  await typeNumber(page, typed);
  await go(page);
}

test.describe('each way gives a class, and says who gave it', () => {
  const ways: [string, Typed, string, string][] = [
    [
      'two limits typed',
      { value: '0,85 COI', below: '0,7', from: '1,0' },
      'Reads as: gray zone (0.7 to below 1), by the printed limits.',
      'gray zone (0,85 COI)',
    ],
    [
      'signs typed with the limits',
      { value: '0.9', below: '<0,70', from: '>0,90' },
      'Reads as: gray zone (0.7 to 0.9 included), by the printed limits.',
      'gray zone (0.9)',
    ],
    [
      'the range pasted',
      { value: '20.5', printed: '<18/18-22/>22' },
      'Reads as: gray zone (18 to 22 included), by the printed limits.',
      'gray zone (20.5)',
    ],
    [
      'a lone cut-off',
      { value: '0,68', cutOff: '0.7' },
      'Reads as: negative (below 0.7), by the printed cut-off.',
      'negative (0,68)',
    ],
    [
      'the rule of the source laboratory',
      { value: '0,68', cutOff: '0.7', rule: true },
      'Reads as: gray zone (0.63 to 0.77 included), by the ±10 % rule of the CIR laboratory, not printed on this report. Without the rule it would be negative.',
      'gray zone (0,68, ±10 % rule of the CIR laboratory, not printed)',
    ],
    [
      'a kit whose limits were found',
      { value: '0.9', kit: 'abbott-architect-cmv-igm' },
      'Reads as: gray zone (0.85 to below 1), by the kit Architect CMV IgM.',
      'gray zone (0.9, kit Architect CMV IgM)',
    ],
    [
      'a kit that is recalled, its insert checked',
      { value: '0.9 COI', kit: 'roche-elecsys-cmv-igm', insert: true },
      'Reads as: gray zone (0.7 to below 1), by the insert of Elecsys CMV IgM.',
      'gray zone (0.9 COI, kit Elecsys CMV IgM)',
    ],
    [
      'a kit without limits, typed in from its insert',
      { value: '1,3 КП', kit: 'vectorbest-vectocmv-cmv-igm', below: '0,8', from: '1,2' },
      'Reads as: positive (from 1.2), by the insert of VectoCMV IgM (ВектоЦМВ) (Russia).',
      'positive (1,3 КП, kit VectoCMV IgM (ВектоЦМВ) (Russia))',
    ],
    [
      'the laboratory’s word, no limits',
      { value: '0.15', said: 'negative' },
      'Reads as: negative, as the laboratory says.',
      'negative (0.15 negative)',
    ],
    [
      'a word in the value',
      { value: '2,5 положительно' },
      'Reads as: positive, as the laboratory says.',
      'positive (2,5 положительно)',
    ],
  ];
  for (const [name, typed, read, shown] of ways)
    test(name, async ({ page }) => {
      await atIgm(page);
      await typeNumber(page, typed);
      await expect(echo(page)).toHaveText(read);
      const before = await title(page);
      await go(page);
      await expect.poll(() => title(page)).not.toBe(before);
      await expect(slip(page)).toContainText(shown);
    });
});

test.describe('what cannot be classified is refused, and nothing typed is lost', () => {
  const faults: [string, Typed, string, string][] = [
    [
      'a number alone',
      { value: '0,85' },
      'below',
      'Enter the laboratory’s limits, choose the kit, or choose the result in words',
    ],
    [
      'a cut-off left out',
      { value: '0,85', cutOff: '' },
      'cutOff',
      'Enter the laboratory’s limits, choose the kit, or choose the result in words',
    ],
    [
      'a kit left out',
      { value: '0,85', kit: '' },
      'kit',
      'Choose the kit, enter the laboratory’s limits, or choose the result in words',
    ],
    ['one limit', { value: '0,85', below: '0.7' }, 'from', 'Enter both limits, or choose “One cut-off only”'],
    [
      'a sign that reaches over a limit',
      { value: '<0.5', below: '0.4', from: '1' },
      'text',
      '<0.5 cannot be classified: it can be negative or gray zone here. Ask the laboratory, or choose “I do not know”',
    ],
    [
      'two units',
      { value: '0.9 AU/mL', below: '0.7 COI', from: '1 COI' },
      'text',
      'The value is in AU/mL and the limits are in COI: these are never converted',
    ],
    [
      'a unit that is not the kit’s',
      { value: '0.9 AU/mL', kit: 'abbott-architect-cmv-igm' },
      'text',
      'The value is in AU/mL and this kit measures in index',
    ],
    [
      'an insert not checked',
      { value: '0.9', kit: 'roche-elecsys-cmv-igm' },
      'insertOf',
      'Check the insert and tick what it says, or enter its limits',
    ],
    [
      'limits in reverse',
      { value: '0.9', below: '1', from: '0.7' },
      'below',
      'The lower limit must not be above the upper limit',
    ],
    [
      'a limit on both sides',
      { value: '1', below: '≤1', from: '≥1' },
      'below',
      '1 must not be both ends at once: choose the sign of one limit again',
    ],
    [
      'a remark beside the number',
      { value: '0.9 see note', below: '0.7', from: '1' },
      'text',
      '“0.9 see note” holds more than a number, a unit and a word known here: put the unit in its own field, and select the laboratory’s word',
    ],
    [
      'a titre beside limits of numbers',
      { value: '1:16', below: '10', from: '15' },
      'text',
      'The value is in titres and the limits are in no unit: these are never converted',
    ],
  ];
  for (const [name, typed, field, message] of faults)
    test(name, async ({ page }) => {
      await atIgm(page);
      const before = await title(page);
      await typeNumber(page, typed);
      await expect(echo(page)).toHaveText('');
      await go(page);
      expect(await title(page)).toBe(before);
      await expect(page.getByRole('alert')).toBeFocused();
      await expect(page.getByText(message)).toHaveCount(2);
      await page.getByRole('link', { name: message }).click();
      await expect(page.locator(`#${field}`)).toBeFocused();
      await expect(page.locator('#text')).toHaveValue(typed.value);
    });
});

test('two readings of one number are offered, and the print stays as it is', async ({ page }) => {
  await atIgm(page);
  await enter(page, { value: '1,234', below: '0.9', from: '1.1' });
  await expect(page.getByText('1,234 can be 1.234 or 1234: select which')).toHaveCount(2);
  await page.getByRole('button', { name: 'It is 1.234' }).click();
  await expect(echo(page)).toHaveText('Reads as: positive (from 1.1), by the printed limits.');
  await page.locator('#text').fill('1,235');
  await expect(echo(page), 'the choice was for another number').toHaveText('');
  await page.locator('#text').fill('1,234');
  await go(page);
  await expect(slip(page)).toContainText('positive (1,234)');
});

test('word and number that disagree are both shown, and somebody says which holds', async ({ page }) => {
  await atIgm(page);
  await typeNumber(page, { value: '0,9', below: '0,7', from: '1', said: 'positive' });
  await expect(echo(page)).toHaveText('');
  const holds = page.getByRole('group', { name: 'The word and the number do not agree. Which holds?' });
  await expect(holds.getByRole('radio')).toHaveCount(2);
  await expect(holds.getByRole('radio', { checked: true })).toHaveCount(0);
  const before = await title(page);
  await go(page);
  expect(await title(page)).toBe(before);
  await expect(page.getByText('Select which holds: the laboratory’s word or its number')).toHaveCount(2);
  await holds.getByLabel('positive, as the laboratory says').check();
  await expect(echo(page)).toHaveText('Reads as: positive, as the laboratory says.');
  await page.locator('#from').fill('0,8');
  await expect(holds, 'they agree now').toHaveCount(0);
  await page.locator('#from').fill('1');
  await holds.getByLabel('gray zone, by the printed limits').check();
  await go(page);
  await expect(slip(page)).toContainText('gray zone (0,9 positive)');
});

test('switching the way, an error and Back lose nothing; signs that the case cannot hold stay', async ({
  page,
}) => {
  await atIgm(page);
  await typeNumber(page, { value: '0,92', printed: '<0,70/0,70-0,90/>0,90' });
  await expect(page.locator('#from-sign')).toHaveValue('above');
  await page.locator('#by').selectOption('cut-off');
  await page.locator('#cutOff').fill('0,9');
  await page.locator('#by').selectOption('kit');
  await page.locator('#kit').selectOption('biomerieux-vidas-cmv-igm');
  await page.locator('#by').selectOption('limits');
  await expect(page.locator('#printed')).toHaveValue('<0,70/0,70-0,90/>0,90');
  await page.getByLabel('Negative', { exact: true }).check();
  await page.getByLabel('A number on the slip…').check();
  await expect(page.locator('#below')).toHaveValue('0.7');
  await go(page);
  await expect(slip(page)).toContainText('positive (0,92)');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.locator('#text')).toHaveValue('0,92');
  await expect(page.locator('#from-sign')).toHaveValue('above');
  await page.locator('#by').selectOption('cut-off');
  await expect(page.locator('#cutOff')).toHaveValue('0,9');
  await page.locator('#by').selectOption('kit');
  await expect(page.locator('#kit')).toHaveValue('biomerieux-vidas-cmv-igm');
});

test('the limits name the kits they fit, and every kit reads the number in its own way', async ({ page }) => {
  await atIgm(page);
  await typeNumber(page, { value: '0,92', printed: '<0,70/0,70-0,90/>0,90' });
  await page.locator('summary', { hasText: 'How other kits would read 0,92' }).click();
  await expect(page.getByText('These limits fit: VIDAS CMV IgM.')).toBeVisible();
  const row = (name: RegExp) => page.getByRole('row', { name });
  await expect(row(/^VIDAS CMV IgM/)).toContainText('positive');
  await expect(row(/^Architect CMV IgM/)).toContainText('gray zone');
  await expect(row(/^AxSYM CMV IgM/)).toContainText('positive');
  await expect(row(/^Euroimmun CMV IgM/)).toContainText('recalled');
});

test('a kit of this laboratory: five keys more than a word', async ({ page }) => {
  await page.goto('./#/kits');
  await page.getByLabel('Architect CMV IgM is used here').check();
  await expect(page.getByRole('status').filter({ hasText: 'Kept on this device: 1 kit.' })).toBeVisible();
  await begin(page, cmv);
  await put(page, '9+2');
  await go(page);
  await put(page, 'Positive');
  await go(page);
  await expect(heading(page)).toBeFocused();
  // A word takes three keys: Tab, a digit, Enter.
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  for (const key of ['Tab', '4', 'Tab', '0', ',', '9', '5']) await press(key);
  await expect(echo(page)).toHaveText('Reads as: gray zone (0.85 to below 1), by the kit Architect CMV IgM.');
  await expect(page.getByText('This is the kit of this laboratory', { exact: false })).toBeVisible();
  await press('Enter');
  await expect(slip(page)).toContainText('gray zone (0,95, kit Architect CMV IgM)');
  expect(keys - 3).toBeLessThanOrEqual(5);
});

test('limits by keyboard alone: fifteen keys more than a word', async ({ page }) => {
  await begin(page, cmv);
  await put(page, '9+2');
  await go(page);
  await put(page, 'Positive');
  await go(page);
  await expect(heading(page)).toBeFocused();
  let keys = 0;
  const typed = ['0', ',', '8', 'Tab', 'Tab', 'Tab', 'Tab', '0', '.', '7', 'Tab', 'Tab', '1'];
  for (const key of ['Tab', '4', 'Tab', ...typed, 'Enter']) {
    keys += 1;
    await page.keyboard.press(key);
  }
  await expect(slip(page)).toContainText('gray zone (0,8)');
  expect(keys - 3).toBeLessThanOrEqual(15);
});

test('an avidity by its kit waits for the IgG floor; one below a lone cut-off is not called low', async ({
  page,
}) => {
  await begin(page, cmv);
  await put(page, '9+2');
  await go(page);
  for (let results = 0; results < 2; results++) {
    await put(page, 'Positive');
    await go(page);
  }
  for (let questions = 0; questions < 6 && !(await title(page)).includes('avidity result'); questions++) {
    const further = (await title(page)).includes('other results');
    await page.getByLabel(further ? 'IgG avidity' : 'None of these', { exact: true }).check();
    await go(page);
  }
  await expect(heading(page)).toContainText('avidity result');
  await page.getByLabel('A number on the slip…').check();
  await enter(page, { value: '62 %', kit: 'abbott-architect-cmv-avidity' });
  await expect(page.getByRole('alert')).toContainText('Tick that the IgG is high enough');
  await page.getByLabel('The IgG of this serum is at least 6 AU/mL', { exact: false }).check();
  await expect(echo(page)).toHaveText('Reads as: high (above 60), by the kit Architect CMV IgG Avidity.');
  await typeNumber(page, { value: '0,233', cutOff: '0,250' });
  await expect(page.locator('#cutOffRule')).toHaveCount(0);
  await go(page);
  await expect(page.getByRole('alert')).toContainText(
    '0,233 is below the cut-off, where an avidity can be low or intermediate',
  );
  await page.locator('#said').selectOption('intermediate');
  await expect(echo(page)).toHaveText('Reads as: intermediate, as the laboratory says.');
  await typeNumber(page, { value: '0,30', cutOff: '0,250', said: '' });
  await expect(echo(page)).toHaveText('Reads as: high (from 0.25), by the printed cut-off.');
});

test('the rule is marked in the record', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await atIgm(page);
  await enter(page, { value: '0,68', cutOff: '0,7', rule: true });
  for (
    let questions = 0;
    questions < 12 && (await page.getByRole('button', { name: 'Continue' }).count()) > 0;
    questions++
  ) {
    const none = page.getByLabel('None of these');
    await ((await none.count()) > 0 ? none : page.getByLabel(/I do not know/)).check();
    await go(page);
  }
  await page.getByRole('button', { name: 'Copy record' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  const record = (await copied(page)).replace(/\s+/g, ' ');
  expect(record).toContain('±10 % rule of the CIR laboratory; the report prints one cut-off only');
});

const sizes = [
  { width: 360, height: 740 },
  { width: 1366, height: 768 },
];

// Each size and each theme once; `npm run screens` looks at each with each.
for (const [n, viewport] of sizes.entries())
  for (const colorScheme of process.env.SCREENS
    ? (['light', 'dark'] as const)
    : ([n === 0 ? 'dark' : 'light'] as const))
    test(`no barrier that axe finds and no sideways scroll, ${viewport.width} px, ${colorScheme}`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      const look = async (name: string) => {
        if (process.env.SCREENS)
          await page.screenshot({
            path: `test-results/screens/number-${name}-${viewport.width}-${colorScheme}.png`,
            fullPage: true,
          });
        const found = await barriers(page);
        expect.soft(found, name).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          name,
        ).toBeLessThanOrEqual(0);
      };
      await atIgm(page);
      await typeNumber(page, { value: '0,92', printed: '<0,70/0,70-0,90/>0,90', said: 'negative' });
      await page.locator('summary', { hasText: 'How other kits would read' }).click();
      await look('disagreement');
      await go(page);
      await look('errors');
      await typeNumber(page, { value: '1,234', cutOff: '1,0', rule: true, said: '' });
      await go(page);
      await look('two-readings');
      await typeNumber(page, { value: '0,9', kit: 'roche-elecsys-cmv-igm' });
      await go(page);
      await look('insert');
      await typeNumber(page, { value: '0,9', kit: 'vectorbest-vectocmv-cmv-igm' });
      await look('insert-typed');
      await page.goto('./#/kits');
      await expect(heading(page)).toHaveText('Kits of this laboratory');
      await page.getByLabel('A number, with its unit').fill('2,5 IU/mL');
      await expect(page.getByRole('row', { name: /^VIDAS Toxo IgG II/ }).first()).toContainText('negative');
      await look('kits');
    });

test('the kits of this laboratory are kept as ids, and for this page where storage is refused', async ({
  page,
}) => {
  await page.goto('./#/site');
  await page.getByRole('link', { name: 'Kits of this laboratory' }).click();
  await page.getByLabel('VIDAS Toxo IgG II is used here').check();
  await page.getByLabel('Architect CMV IgM is used here').check();
  expect(await page.evaluate(() => [{ ...localStorage }, { ...sessionStorage }, document.cookie])).toEqual([
    { 'torchlight.kits': 'biomerieux-vidas-toxo-igg abbott-architect-cmv-igm' },
    {},
    '',
  ]);
  await page.reload();
  await expect(page.getByLabel('VIDAS Toxo IgG II is used here')).toBeChecked();
  await page.getByLabel('VIDAS Toxo IgG II is used here').uncheck();
  await page.getByLabel('Architect CMV IgM is used here').uncheck();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.reload();
  await page.getByLabel('Architect CMV IgM is used here').check();
  await expect(page.getByText('1 kit until this page is closed.', { exact: false })).toBeVisible();
  await page.getByRole('link', { name: 'Slip', exact: true }).click();
  await expect(heading(page)).toHaveText('Read a serology slip');
});
