import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import App from '../../src/App.svelte';
import { tickOptions } from '../../src/components/case/options.ts';
import { englishServices } from '../../src/exchange/services.ts';
import type { Answered } from '../../src/machines/consultation-types.ts';
import { outcomes } from '../../src/machines/consultation-view.ts';
import { createConsultation } from '../../src/machines/start.ts';
import { focusHeading } from '../../src/browser/focus.ts';
import { howMany } from '../helpers/how-many.ts';
import { enterGuided, enterSlip, Hands, type Actor, type Paper } from './hands.ts';
import { papers } from './papers.ts';
import { workedPapers } from './worked-papers.ts';

vi.setConfig({ testTimeout: 60_000 });
vi.stubGlobal('scrollTo', () => undefined);
Element.prototype.scrollIntoView = () => undefined;

beforeEach(() => history.replaceState(null, '', '#/'));

async function open(door: 'Guided' | 'Lab slip'): Promise<Actor> {
  cleanup();
  history.replaceState(null, '', '#/');
  const actor = createConsultation(englishServices());
  render(App, { begin: () => actor });
  if (door === 'Lab slip') await userEvent.click(screen.getByRole('button', { name: door }));
  await focusHeading();
  return actor;
}

const heading = () => screen.getByRole('heading', { level: 1 });

const immune: Paper = {
  pathogens: ['rubella'],
  subject: 'pregnant',
  week: '12',
  answers: { 'rubella.igg': 'positive', 'rubella.igm': 'negative', 'person.safety': [] },
};

/** The five inputs of a rubella slip; each question beyond them costs 3 keys guided, and 2 on the slip. */
const BASE = { guided: 16, slip: 12 };

describe('rubella, IgG positive and IgM negative', () => {
  test('on the lab slip: 12 keys with the safety question, to the whole result', async () => {
    await open('Lab slip');
    const hands = new Hands();
    await hands.press('Tab', '3', 'Tab', '1', '2', 'Tab', '1', 'Tab', '4', 'Tab', '1', 'Enter');
    await vi.waitFor(() => expect(heading()).toHaveTextContent('Rubella. IgG positive, IgM negative'));
    expect(heading()).toHaveTextContent('Immune');
    await vi.waitFor(() => expect(heading()).toHaveFocus());
    expect(hands.keys).toBeLessThanOrEqual(BASE.slip);
  });

  test('guided: 16 keys, and 3 for the question about other results', async () => {
    const actor = await open('Guided');
    const keys = await enterGuided(actor, immune);
    expect(heading()).toHaveTextContent('Immune');
    const asked = actor.getSnapshot().context.path.map(({ key }) => key);
    expect(asked).toEqual(['person.week', 'rubella.igg', 'rubella.igm', 'person.safety', 'rubella.further']);
    expect(keys).toBeLessThanOrEqual(BASE.guided + 3);
  });

  test('without its safety question there is no whole result', async () => {
    await open('Lab slip');
    await new Hands().press('Tab', '3', 'Tab', '1', '2', 'Tab', 'Tab', '4', 'Tab', '1', 'Enter');
    await vi.waitFor(() => expect(document.activeElement).toHaveTextContent('There is a problem'));
    expect(document.activeElement).toHaveTextContent('Select what applies');
  });
});

describe('from the result', () => {
  test.each(['Guided', 'Lab slip'] as const)('%s: copy in 2 keys, a new case in 5', async (door) => {
    const actor = await open(door);
    await (door === 'Guided' ? enterGuided : enterSlip)(actor, immune);
    await vi.waitFor(() => expect(heading()).toHaveFocus());
    const written: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
      written.push(text);
      return Promise.resolve();
    });
    await new Hands().press('Tab', 'Enter');
    expect(written).toHaveLength(1);
    await focusHeading();
    await new Hands().press('Tab', 'Tab', 'Tab', 'Tab', 'Enter');
    expect(actor.getSnapshot().value).toBe('start');
  });

  test.each(['Guided', 'Lab slip'] as const)('%s: an answer is changed in 13 keys', async (door) => {
    const actor = await open(door);
    await (door === 'Guided' ? enterGuided : enterSlip)(actor, immune);
    await vi.waitFor(() => expect(heading()).toHaveFocus());
    const change = screen.getByRole('button', { name: 'Change Rubella IgM' });
    const hands = new Hands();
    change.focus();
    await hands.press('Enter');
    await vi.waitFor(() => expect(document.activeElement).not.toBe(change));
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (door === 'Guided') await hands.press('Tab');
    await hands.press('2', 'Enter');
    await vi.waitFor(() => expect(heading()).toHaveTextContent('IgM gray zone'));
    // Beside these the tabs from the heading to Change, which are counted in Chromium (e2e/keys.spec.ts).
    expect(hands.keys).toBeLessThanOrEqual(4);
  });
});

/** The same paper by both doors: the same answers, the same assessments, and the keys of each. */
async function both(paper: Paper): Promise<void> {
  const guided = await open('Guided');
  const long = await enterGuided(guided, paper);
  const byQuestions = outcomes(guided.getSnapshot());
  const { path } = guided.getSnapshot().context;

  const slip = await open('Lab slip');
  const short = await enterSlip(slip, paper);
  expect(outcomes(slip.getSnapshot())).toEqual(byQuestions);
  expect(byQuestions).toHaveLength(paper.pathogens.length);
  expect(slip.getSnapshot().context.path.map(({ key, answers }) => [key, answers])).toEqual(
    path.map(({ key, answers }) => [key, answers]),
  );

  expect(long).toBeLessThanOrEqual(budgetOf(paper, path).guided);
  // The slip shows a gate whole, so a tick that no row needs is typed all the same.
  const { woman, newborn } = slip.getSnapshot().context.given;
  const typed = path.map((ask) => {
    const answers = (paper.subject === 'newborn' ? newborn : woman)[ask.key] ?? {};
    return ask.question.kind === 'ticks' ? { ...ask, answers, offered: ask.question.facts } : ask;
  });
  expect(short).toBeLessThanOrEqual(budgetOf(paper, typed).slip);
}

describe('both doors within their keys, and the same assessments', () => {
  test.each(papers.map((paper, index) => ({ index, paper })))('synthetic slip $index', ({ paper }) =>
    both(paper),
  );

  // Some 1,600 worked cases differ in what is typed. `KEYS_EVERY=1` enters every one of them.
  const { papers: worked } = workedPapers();
  const every = Number.parseInt(
    process.env.KEYS_EVERY ?? `${Math.ceil(worked.length / howMany(10, 20))}`,
    10,
  );
  const some = worked.flatMap((paper, index) => (index % every === 0 ? [{ index, paper }] : []));
  test.each(some)('worked case $index', ({ paper }) => both(paper));
});

/**
 * The inputs: which infections, who where no week says it, each question, and each tick. Five of them are the base,
 * with a week of two characters. A number costs its characters, and one that is not known a key to pass its field; on
 * the slip "not known" is passed as well, and so is an avidity that is not printed.
 */
function budgetOf(paper: Paper, path: readonly Answered[]): { guided: number; slip: number } {
  const ticks = path.flatMap(({ question, answers }) =>
    question.kind === 'ticks' ? Object.values(answers).filter((one) => one === true || one === 'ask') : [],
  ).length;
  const more = path.length + ticks + (paper.subject === 'pregnant' ? 1 : 2) - 5;
  const numbers = path.flatMap(({ key }) => paper.answers[key] ?? []).filter((one) => /^\d/.test(one));
  const characters = numbers.reduce(
    (sum, one) => sum + one.length - 1,
    Math.max(0, (paper.week ?? '').length - 2),
  );
  const fields = path.filter(({ question }) =>
    ['days', 'weeks', 'count', 'age'].includes(question.kind),
  ).length;
  const infections = paper.pathogens.length;
  const far = path.reduce((sum, ask) => sum + beyondDigits(ask), 0);
  return {
    guided: BASE.guided + 3 * more + infections - 1 + fields - numbers.length + characters + far,
    slip: BASE.slip + 2 * more + infections + fields + characters + far,
  };
}

/** A gate can have more boxes than there are digits: to the others one goes step by step, and ticks with the space bar. */
function beyondDigits(ask: Answered): number {
  let at = 1;
  return tickOptions(ask).reduce((sum, { value }, index) => {
    const held = Object.entries(ask.answers).find(([fact]) => fact === value)?.[1];
    if (held !== true && held !== 'ask') return sum;
    const steps = index + 1 > 9 ? index + 1 - at : 0;
    at = index + 1;
    return sum + steps;
  }, 0);
}
