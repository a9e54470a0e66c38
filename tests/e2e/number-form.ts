import { expect, type Page } from '@playwright/test';
import { go, heading, title } from './walk.ts';

/** One printed number as it is typed: what is left out is left empty. */
export interface Typed {
  readonly value: string;
  readonly unit?: string;
  /** The range pasted as printed. */
  readonly printed?: string;
  readonly below?: string;
  readonly from?: string;
  readonly cutOff?: string;
  readonly rule?: true;
  /** An id of the catalogue. */
  readonly kit?: string;
  /** "My insert says so". */
  readonly insert?: true;
  /** The laboratory's word, a class. */
  readonly said?: string;
  /** Continue is refused with this text, and this is chosen or typed instead. */
  readonly refused?: RegExp;
  readonly then?: string | Typed;
  /** "1,640" is offered as two numbers: the one that is taken. */
  readonly readAs?: string;
}

const NUMBER = 'A number on the slip…';

/** Types a number into its fields; `at` is what their ids begin with. */
export async function typeNumber(page: Page, typed: Typed, at = ''): Promise<void> {
  const field = (name: string) => page.locator(`[id="${at}${name}"]`);
  await field('text').fill(typed.value);
  if (typed.unit !== undefined) await field('unit').fill(typed.unit);
  const way = typed.kit !== undefined ? 'kit' : typed.cutOff !== undefined ? 'cut-off' : 'limits';
  await field('by').selectOption(way);
  if (typed.kit !== undefined) await field('kit').selectOption(typed.kit);
  if (typed.insert) await field('insertOf').check();
  if (typed.cutOff !== undefined) await field('cutOff').fill(typed.cutOff);
  if (typed.rule) await field('cutOffRule').check();
  if (typed.printed !== undefined) await field('printed').fill(typed.printed);
  if (typed.below !== undefined) await field('below').fill(typed.below);
  if (typed.from !== undefined) await field('from').fill(typed.from);
  if (typed.said !== undefined) await field('said').selectOption(typed.said);
}

/** An earlier sample: weeks before this one, and each result as the label of an option or as a number. */
export interface Before {
  readonly weeks: string;
  readonly igg?: string | Typed;
  readonly igm?: string | Typed;
  readonly avidity?: string | Typed;
}

/** A label of an option, several parted by "; "; a number; earlier samples. */
export type Given = string | Typed | readonly Before[];

const isBefore = (given: Given): given is readonly Before[] => Array.isArray(given);

async function typeBefore(page: Page, samples: readonly Before[]): Promise<void> {
  await page.getByLabel('Yes', { exact: true }).check();
  for (const [index, sample] of samples.entries()) {
    if (index > 0) await page.getByRole('button', { name: 'Add another sample' }).click();
    await page.locator(`[id="weeks-${index}"]`).fill(sample.weeks);
    for (const key of ['igg', 'igm', 'avidity'] as const) {
      const given = sample[key];
      if (given === undefined) continue;
      const select = page.locator(`[id="${key}-${index}"]`);
      await select.selectOption({ label: typeof given === 'string' ? given : 'a number…' });
      if (typeof given !== 'string') await typeNumber(page, given, `${key}-${index}-`);
    }
  }
  const readings = samples
    .flatMap(({ igg, igm, avidity }) => [igg, igm, avidity])
    .flatMap((given) => (typeof given === 'object' && given.readAs !== undefined ? [given.readAs] : []));
  for (const value of readings) await chooseReading(page, value);
}

/** Continue refuses a number that has two readings and offers both. */
async function chooseReading(page: Page, value: string): Promise<void> {
  await go(page);
  await page.getByRole('button', { name: `It is ${value}`, exact: true }).click();
}

async function giveOne(page: Page, given: Given): Promise<void> {
  if (isBefore(given)) return typeBefore(page, given);
  if (typeof given !== 'string') {
    await page.getByLabel(NUMBER).check();
    await typeNumber(page, given);
    if (given.readAs !== undefined) await chooseReading(page, given.readAs);
    if (given.refused === undefined) return;
    const before = await title(page);
    await go(page);
    await expect(page.getByRole('alert')).toContainText(given.refused);
    expect(await title(page), 'nothing is decided').toBe(before);
    await expect(page.locator('[id="text"]'), 'nothing typed is lost').toHaveValue(given.value);
    const { then = 'I do not know' } = given;
    if (typeof then !== 'string') return giveOne(page, then);
    await page.getByLabel(then, { exact: true }).check();
    return;
  }
  const text = page.locator('#text');
  if (/^\d/.test(given) && (await text.count()) > 0) return text.fill(given);
  for (const label of given.split('; ')) await page.getByLabel(label, { exact: true }).check();
}

/** Answers every question with its line of the script, else with not knowing; gives the questions asked. */
export async function walkNumbers(page: Page, script: Readonly<Record<string, Given>>): Promise<string[]> {
  const asked: string[] = [];
  while ((await page.getByRole('button', { name: 'Continue' }).count()) > 0) {
    const question = await title(page);
    expect(asked, 'no question twice in a row').not.toContain(question);
    asked.push(question);
    const [key] = Object.keys(script)
      .filter((one) => question.endsWith(one))
      .sort((a, b) => b.length - a.length);
    const given = key === undefined ? undefined : script[key];
    if (given !== undefined) await giveOne(page, given);
    else if (/other results are there\?$|apply to her\?$/.test(question))
      await page.getByLabel('None of these').check();
    else await page.getByLabel(/I do not know/).check();
    await go(page);
    await expect.poll(() => title(page)).not.toBe(question);
  }
  await expect(heading(page)).toBeVisible();
  return asked;
}
