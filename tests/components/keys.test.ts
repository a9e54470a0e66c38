import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import App from '../../src/App.svelte';
import { englishServices } from '../../src/exchange/services.ts';
import type { Answered } from '../../src/machines/consultation-types.ts';
import { outcomes } from '../../src/machines/consultation-view.ts';
import { createConsultation } from '../../src/machines/start.ts';
import { focusHeading } from '../../src/browser/focus.ts';
import { enterGuided, enterSlip, Hands, type Actor, type Paper } from './hands.ts';
import { papers } from './papers.ts';

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
    // Tabs from the heading to Change: the controls that stand before the list are counted in Chromium.
    expect(hands.keys).toBeLessThanOrEqual(4);
  });
});

describe('twenty synthetic slips', () => {
  test.each(papers.map((paper, index) => ({ index, paper })))(
    'slip $index: both doors within their keys, and the same assessments',
    async ({ paper }) => {
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

      const { guided: guidedKeys, slip: slipKeys } = budgetOf(paper, path);
      expect(long).toBeLessThanOrEqual(guidedKeys);
      expect(short).toBeLessThanOrEqual(slipKeys);
    },
  );
});

/**
 * The inputs: which infections, who where no week says it, each question, and each tick. Five of them are the base,
 * with a week of two characters. A number costs its characters; on the slip its "not known" is passed, and so is an
 * avidity that is not printed.
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
  const infections = paper.pathogens.length;
  return {
    guided: BASE.guided + 3 * more + infections - 1 + characters,
    slip: BASE.slip + 2 * more + infections + numbers.length + characters,
  };
}
