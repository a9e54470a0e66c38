import { expect, type Page } from '@playwright/test';
import { expectStarted } from './fixtures.ts';

export interface Slip {
  infections: ('Toxoplasma' | 'Rubella' | 'CMV (cytomegalovirus)')[];
  person: 'Planning a pregnancy' | 'Pregnant' | 'Newborn or infant';
  sampled?: string;
}

/** What to answer where the heading ("Rubella What is the IgG result?") ends with the key. */
export type Script = Readonly<Record<string, string>>;

const UNASKED: Script = {
  'weeks pregnant at sampling?': '10',
  'days old at sampling?': '3',
  'apply to her?': 'None of these',
  'apply to the infant?': 'None of these',
  'other results are there?': 'None of these',
};

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** The address without the host, whose port may hold any digits. */
export const behindHost = (page: Page) => page.url().slice(new URL(page.url()).origin.length);

export async function title(page: Page): Promise<string> {
  return (await heading(page).innerText()).replace(/\s+/g, ' ').trim();
}

export async function go(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Continue|Start)$/ }).click();
}

export async function begin(page: Page, { infections, person, sampled = '' }: Slip): Promise<void> {
  await page.goto('./');
  await expectStarted(page);
  for (const infection of infections) await page.getByLabel(infection).check();
  await page.getByLabel(person).check();
  await page.getByLabel('When was the sample taken?').fill(sampled);
  await go(page);
}

/** Puts one answer on the page: a typed number, else the option of that name (several parted by "; "). */
export async function put(page: Page, answer: string): Promise<void> {
  const text = page.locator('#text');
  if (/^\d/.test(answer) && (await text.count()) > 0) return text.fill(answer);
  for (const label of answer.split('; ')) await page.getByLabel(label, { exact: true }).check();
}

/** Answers every question until there is none, each with its line of the script, else with not knowing. */
export async function walk(
  page: Page,
  script: Script,
  seen?: (title: string) => Promise<void>,
): Promise<string[]> {
  const asked: string[] = [];
  while ((await page.getByRole('button', { name: 'Continue' }).count()) > 0) {
    const question = await title(page);
    expect(asked, 'no question twice in a row').not.toContain(question);
    asked.push(question);
    const all = { ...UNASKED, ...script };
    const key = Object.keys(all)
      .filter((one) => question.endsWith(one))
      .sort((a, b) => b.length - a.length)[0];
    const answer = key === undefined ? undefined : all[key];
    if (answer === undefined) await page.getByLabel(/I do not know/).check();
    else await put(page, answer);
    await seen?.(question);
    await go(page);
    await expect.poll(() => title(page)).not.toBe(question);
  }
  await allDrawn(page);
  return asked;
}

/** A result is drawn from the top, the answer first: waits until what stands last is there. */
export async function allDrawn(page: Page): Promise<void> {
  const result = page.locator('main .desk.result');
  if ((await result.count()) > 0) await expect(result.locator('.foot')).toBeAttached();
}

export const rubella: Slip = { infections: ['Rubella'], person: 'Pregnant', sampled: '4-12-2026' };
export const three: Slip = {
  infections: ['Toxoplasma', 'Rubella', 'CMV (cytomegalovirus)'],
  person: 'Pregnant',
  sampled: '4-12-2026',
};
