import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import Narrowing from '../../src/components/outcomes/Narrowing.svelte';
import StillOpen from '../../src/components/outcomes/StillOpen.svelte';
import { columnsOf, stepsOf } from '../../src/components/outcomes/steps.ts';
import Forks from '../../src/components/result/Forks.svelte';
import Why from '../../src/components/result/Why.svelte';
import { assessInEnglish, tableFor } from '../../src/exchange/shelf.ts';
import { decide } from '../../src/rules/decide.ts';
import { viewCase } from '../../src/rules/view.ts';
import {
  PATHOGENS,
  URGENCIES,
  type Assessment,
  type Case,
  type Pathogen,
} from '../../src/rules/vocabulary.ts';
import { questions } from '../../src/tables/questions.ts';
import { layersOf } from '../../src/components/pages/rows.ts';
import { tables } from '../../src/tables/tables.ts';
import { words } from '../../src/components/words.ts';
import { answeredTo, choices } from './asks.ts';

const none = (id: string) => {
  const question = questions.find((one) => one.id === id);
  const ticks = question && 'ticks' in question ? question.ticks : [];
  return Object.fromEntries(ticks.map(({ fact, no }) => [fact, no]));
};
const answered = [
  answeredTo('week', { gestation: '9+2' }),
  answeredTo('igg', { 'results.igg': { class: 'positive' } }),
  answeredTo('igm', { 'results.igm': { class: 'positive' } }),
  answeredTo('safety', none('safety')),
  answeredTo('further', none('further')),
  answeredTo('iga', { 'results.iga': { class: 'positive' } }, false),
];
const source: Case = {
  id: '',
  pathogen: 'rubella',
  subject: 'pregnant',
  gestation: '9+2',
  results: { igg: { class: 'positive' }, igm: { class: 'positive' } },
};

function assessed(one: Case): Assessment {
  const compiled = tableFor(one.pathogen, one.subject);
  if (compiled === null) throw new Error('no table');
  return assessInEnglish(decide(compiled, viewCase(one)), one);
}

describe('how the answers narrow what is open', () => {
  test('begins with several, loses some, never gains one, and ends with the conclusion', () => {
    const steps = stepsOf('rubella', choices, answered, true);
    const counts = steps.map(({ open }) => open.length);
    expect(counts[0]).toBeGreaterThan(5);
    expect([...counts].sort((a, b) => b - a)).toEqual(counts);
    expect(steps[steps.length - 1]?.open.map(({ conclusion }) => conclusion)).toEqual([
      'possible_recent_infection',
    ]);
    steps.slice(1).forEach(({ open, gone }, at) => {
      expect(open.length + gone.length).toBe(steps[at]?.open.length);
    });
  });

  test('takes the answers that count, each once, and none that is not used', () => {
    const labels = stepsOf('rubella', choices, answered, false).map(({ label }) => label);
    expect(labels).toHaveLength(6);
    expect(labels.join()).not.toMatch(/IgA/);
  });

  test('stands in the order of urgency', () => {
    const steps = stepsOf('toxoplasma', choices, answered.slice(0, 1), false);
    const start = steps[0]?.open ?? [];
    const levels = columnsOf(steps).map((column) =>
      URGENCIES.indexOf(start.find(({ conclusion }) => conclusion === column)?.urgency ?? 'none'),
    );
    expect(levels).toEqual([...levels].sort((a, b) => b - a));
    expect(new Set(levels).size).toBeGreaterThan(1);
  });

  test('is drawn with one mark for each that is open and one cross for each that fell away', () => {
    const { container } = render(Narrowing, { pathogen: 'rubella', choices, answered, done: true });
    const steps = stepsOf('rubella', choices, answered, true);
    const drawn = [...container.querySelectorAll('.step')];
    expect(drawn).toHaveLength(steps.length);
    drawn.forEach((step, at) => {
      expect(step.querySelectorAll('.gone')).toHaveLength(steps[at]?.gone.length ?? -1);
      expect(step.querySelectorAll('.today, .soon, .routine, .none')).toHaveLength(
        steps[at]?.open.length ?? -1,
      );
    });
  });

  test('says the same in words: counts beside the picture, names in a table', () => {
    render(Narrowing, { pathogen: 'rubella', choices, answered, done: true });
    const steps = stepsOf('rubella', choices, answered, true);
    expect(screen.getByRole('img')).toHaveAccessibleName(
      `Conclusions still open: ${steps.map(({ open }) => open.length).join(', then ')}. The table below says which.`,
    );
    const rows = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true });
    expect(rows).toHaveLength(steps.length + 1);
    steps.forEach(({ open, gone }, at) => {
      expect(rows[at + 1]).toHaveTextContent(String(open.length));
      for (const conclusion of gone)
        expect(rows[at + 1]).toHaveTextContent(words.conclusions[conclusion].title);
    });
    expect(screen.getByText(/^Left:/).parentElement).toHaveTextContent('Recent infection possible');
  });

  test('beside the questions it is closed, and drawn only once it is opened', async () => {
    render(StillOpen, { choices, answered: answered.slice(0, 2) });
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    await userEvent.click(screen.getByText('What is still open'));
    expect(await screen.findByRole('img')).toBeInTheDocument();
  });
});

describe('what would change a result', () => {
  test('says what to obtain first, which row asks for it, and how much it settles', () => {
    const { whyNot, missing } = assessed(source);
    render(Forks, { source, whyNot, missing });
    const first = screen.getAllByRole('listitem').find((item) => item.textContent.includes('asks for it'));
    expect(first).toHaveTextContent(
      /^IgG avidity Row \S+ asks for it\. It would settle \d+ of the \d+ other conclusions that one more fact could bring: \S/,
    );
  });

  test('says that no row asks for it where none does', () => {
    const past: Case = {
      ...source,
      pathogen: 'cmv',
      results: { ...source.results, igm: { class: 'negative' } },
      history: { rashDaysAgo: 'none', contactDaysAgo: 'none', symptoms: false, endemicTravel: false },
    };
    const { whyNot, missing } = assessed(past);
    const { container } = render(Forks, { source: past, whyNot, missing });
    expect(container).toHaveTextContent(/No row asks for it/);
  });

  test('says of each what it takes, each way once, and how the order was made', () => {
    const { whyNot, missing } = assessed(source);
    const { container } = render(Forks, { source, whyNot, missing });
    const ways = [...container.querySelectorAll('.taking')].map((one) => one.textContent);
    expect(ways.length).toBeGreaterThan(0);
    expect(new Set(ways).size).toBe(ways.length);
    expect(screen.getByText(/worked out here and taken from no source/)).toBeInTheDocument();
  });
});

describe('each reason', () => {
  test.each(PATHOGENS)(
    'leads to its row in the table that answered, and to its sources: %s',
    (pathogen: Pathogen) => {
      for (const subject of ['planning', 'pregnant', 'newborn'] as const) {
        const one: Case = {
          id: '',
          pathogen,
          subject,
          results: { igg: { class: 'positive' }, igm: { class: 'positive' } },
        };
        const { because } = assessed(one);
        const table = tables.find(
          (each) => each.pathogen === pathogen && (each.subjects as readonly string[]).includes(subject),
        );
        const { unmount } = render(Why, { because, pathogen, subject });
        const reasons = screen.getAllByRole('listitem');
        expect(reasons).toHaveLength(new Set(because.map(({ row, text }) => row + text)).size);
        for (const reason of reasons) {
          const [row, ...sources] = within(reason)
            .getAllByRole('link')
            .map((link) => link.getAttribute('href') ?? '');
          const [, , id, rowId] = row?.split('/') ?? [];
          expect(id).toBe(table?.id);
          const found =
            table &&
            layersOf(table)
              .flatMap(({ rows }) => rows)
              .find((each) => each.id === rowId);
          expect(found?.sources?.map((each) => `#/sources/${each}`)).toEqual(sources);
          expect(sources.length).toBeGreaterThan(0);
        }
        unmount();
      }
    },
  );
});
