/** The worked cases with the most to say, and the way from such a case to its page. */
import type { Page } from '@playwright/test';
import { aids } from '../../src/exchange/aids.ts';
import { shareFragment } from '../../src/exchange/share.ts';
import { assessInEnglish, tableFor } from '../../src/exchange/shelf.ts';
import { runHeadless } from '../../src/machines/headless.ts';
import { readLine } from '../../src/rules/read-line.ts';
import { PATHOGENS, type Assessment, type Case, type Pathogen } from '../../src/rules/vocabulary.ts';
import { content } from '../../src/tables/content.ts';
import { questions } from '../../src/tables/questions.ts';
import { software } from '../../src/tables/software.ts';
import { workedCases } from '../helpers/worked-cases.ts';
import { expect } from './fixtures.ts';
import { heading, walk } from './walk.ts';

export interface Told {
  readonly source: Case;
  readonly assessment: Assessment;
}

/** The answer to a worked case; null where none is given on the result page. */
function answerTo(one: Case): Told | null {
  const read = readLine(JSON.stringify(one), aids);
  const compiled = 'ok' in read ? tableFor(read.ok.pathogen, read.ok.subject) : null;
  if (!('ok' in read) || compiled === null) return null;
  const decision = runHeadless(compiled, questions, read.ok);
  if (decision.kind === 'gap' || decision.cannotSay) return null;
  return { source: read.ok, assessment: assessInEnglish(decision, read.ok) };
}

/** Of the worked cases of an infection that share a key, the one for which most was entered. */
function fullestBy(
  pathogen: Pathogen,
  keyOf: (told: Told) => string,
  weight: (told: Told) => number,
): readonly Told[] {
  const found = new Map<string, Told>();
  for (const { case: one } of workedCases(pathogen)) {
    const told = answerTo(one);
    if (told === null) continue;
    const held = found.get(keyOf(told));
    if (held === undefined || weight(told) > weight(held)) found.set(keyOf(told), told);
  }
  return [...found.values()];
}

const entered = ({ source: { results, previous = null } }: Told) =>
  Object.keys(results).length + 3 * (previous ?? []).length;

/** The letters of an answer. */
const said = ({ assessment }: Told) => JSON.stringify(assessment).length;

const personOf = ({ source }: Told) => (source.subject === 'newborn' ? 'newborn' : 'woman');

/**
 * For each conclusion of an infection, the worked case with the most to say about what was entered; the longest
 * answers first, which are the ones that run over.
 */
export const fullest = (pathogen: Pathogen) =>
  [...fullestBy(pathogen, (told) => `${personOf(told)} ${told.assessment.conclusion}`, entered)].sort(
    (one, other) => said(other) - said(one),
  );

/** For each infection and person, the worked case with the longest plan. */
export const longestPlans = () =>
  PATHOGENS.flatMap((pathogen) =>
    fullestBy(
      pathogen,
      ({ source }) => source.subject,
      ({ assessment }) => assessment.actions.length,
    ),
  );

/**
 * Goes to the page of these answers, by a link; what is asked on the way is not known, and a result that the case does
 * not hold was not done: one that is there and cannot be read may lead to another answer.
 */
export async function openCase(page: Page, cases: readonly Case[]): Promise<void> {
  const fragment = shareFragment(cases, { app: software.version, content: content.version });
  if (fragment === null) throw new Error('too long for a link');
  const isOpen = page.url().startsWith('http');
  // A case that is open is cleared for it; a page loaded anew for each would cost more than all its questions.
  if (isOpen) await page.evaluate((hash) => (location.hash = hash), fragment);
  else await page.goto(`./${fragment}`);
  await page.getByRole('button', { name: 'Go on with these answers at the desk' }).click();
  if (isOpen) await page.getByRole('button', { name: 'Clear it and go on with these answers' }).click();
  await expect(heading(page)).not.toHaveText('Answers from a link');
  await walk(page, {
    'IgG result?': 'Not done',
    'IgM result?': 'Not done',
    'apply to her?': 'I do not know',
    'apply to the infant?': 'I do not know',
    'other results are there?': 'I do not know',
    'weeks pregnant at sampling?': 'I do not know the week',
    'days old at sampling?': 'I do not know the age',
  });
}
