import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import App from '../../src/App.svelte';
import Chart from '../../src/components/library/Chart.svelte';
import { draw, yOf } from '../../src/components/library/chart.ts';
import Compared from '../../src/components/library/Compared.svelte';
import { itemsOf } from '../../src/components/library/content.ts';
import { percentOf, positiveSays, womenOf, workOut } from '../../src/components/library/figure.ts';
import PredictiveFigure from '../../src/components/library/PredictiveFigure.svelte';
import { charts, type Chart as ChartData } from '../../src/tables/charts.ts';
import type { LibraryFact } from '../../src/tables/library/page.ts';

vi.stubGlobal('scrollTo', () => undefined);
Element.prototype.scrollIntoView = () => undefined;
// jsdom lays nothing out: a chart keeps the width it begins with.
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  },
);

async function open(hash: string) {
  history.replaceState(null, '', hash);
  render(App);
  return screen.findByRole('heading', { level: 1 }, { timeout: 10_000 });
}

describe('pages', () => {
  test('the contents say what is there, and that nobody reviewed it', async () => {
    expect(await open('#/library')).toHaveTextContent('Library');
    expect(screen.getByRole('link', { name: 'What the tests mean' })).toHaveAttribute(
      'href',
      '#/library/tests',
    );
    expect(document.body).toHaveTextContent('No clinician has reviewed these pages');
  });

  test('an address in a page leads to the heading of its section', async () => {
    await open('#/library/tests/avidity');
    const heading = await screen.findByRole('heading', { level: 2, name: 'IgG avidity' });
    await vi.waitFor(() => expect(heading).toHaveFocus());
  });

  test('every section is linked at the top', async () => {
    await open('#/library/tests');
    const contents = within(screen.getByRole('navigation', { name: 'On this page' }));
    const sections = [...document.querySelectorAll('section > h2')];
    expect(contents.getAllByRole('link').map((link) => link.textContent)).toEqual(
      sections.map((heading) => heading.textContent),
    );
  });

  test('a page that is not there, or not filled yet, is told to be missing', async () => {
    expect(await open('#/library/nothing')).toHaveTextContent('Page not found');
  });
});

describe('statements', () => {
  const fact = (id: string, more: Partial<LibraryFact> = {}): LibraryFact => ({
    id,
    sources: ['cir'],
    mark: 'read',
    ...more,
  });
  const words = { says: 'A document says so.', held: 'Guidance holds otherwise.' };

  test('what a document states stands beside current guidance, and differing is a word', () => {
    render(Compared, {
      fact: fact('says', { guidance: ['held'], differs: true }),
      beside: [fact('held', { sources: ['sogc-420'], mark: 'recalled' })],
      words,
    });
    expect(screen.getByRole('heading', { name: /The document states/ })).toHaveTextContent('Differs');
    expect(screen.getByRole('heading', { name: 'Current guidance' })).toBeVisible();
    expect(document.body).toHaveTextContent(words.held);
    expect(document.body).toHaveTextContent('Recalled: check it against the source');
    expect(screen.getByRole('link', { name: 'SOGC' })).toHaveAttribute('href', '#/sources/sogc-420');
  });

  test('one that contradicts itself says so', () => {
    render(Compared, { fact: fact('says', { differs: true }), beside: [], words });
    expect(document.body).toHaveTextContent('Contradicts itself');
    expect(screen.queryByRole('heading', { name: 'Current guidance' })).toBeNull();
  });

  test('what is decided here is not called guidance', () => {
    const beside = [fact('held', { sources: ['torchlight-policy'], mark: 'derived' })];
    render(Compared, { fact: fact('says', { guidance: ['held'] }), beside, words });
    expect(screen.getByRole('heading', { name: 'What Torchlight does' })).toBeVisible();
    expect(document.body).toHaveTextContent('Worked out by this project');
  });

  test('a fact beside another is told once, unless it has one beside itself', () => {
    const one = { id: 'one', facts: [fact('a', { guidance: ['b'] }), fact('b', { guidance: ['c'] })] };
    const two = { id: 'two', facts: [fact('c'), fact('d')] };
    const page = { sections: [one, two] };
    expect(itemsOf(page, one).map((item) => [item.fact.id, item.beside.map(({ id }) => id)])).toEqual([
      ['a', ['b']],
      ['b', ['c']],
    ]);
    expect(itemsOf(page, two).map((item) => item.fact.id)).toEqual(['c', 'd']);
  });
});

describe('charts', () => {
  const all: readonly ChartData[] = charts;

  test.each(all.map((chart) => [chart.id, chart] as const))(
    '%s: each value also stands in the table',
    (_, chart) => {
      render(Chart, { chart });
      const points = chart.series.flatMap((series) => series.points);
      const rows = [...document.querySelectorAll('tbody tr:not(.name)')];
      expect(rows).toHaveLength(points.length);
      points.forEach((point, at) => {
        if (point.percent) expect(rows[at]).toHaveTextContent(`${point.percent}%`);
        else expect(rows[at]).toHaveTextContent(/none (of \d+ )?observed|no figure/);
        if (!point.interval) expect(rows[at]).toHaveTextContent('not given');
      });
      expect(document.body.textContent).not.toMatch(/(?<![\d.,])0\s?%|undefined|null|NaN/);
      expect(screen.getByRole('img')).toHaveAccessibleName(/^Chart\. .*table below it\.$/);
      expect(document.querySelectorAll('.series')).toHaveLength(
        points.filter(({ percent }) => percent !== null).length,
      );
    },
  );

  test.each([288, 600, 736])('stay within %d px, and no two marks of a week on each other', (width) => {
    for (const chart of all) {
      const { marks } = draw(chart, width);
      for (const { x, y, bar, span } of marks.flat()) {
        for (const across of [x, ...(span ?? [])]) {
          expect(across).toBeGreaterThanOrEqual(0);
          expect(across).toBeLessThanOrEqual(width);
        }
        expect(bar?.[0] ?? y).toBeLessThanOrEqual(y);
        expect(bar?.[1] ?? y).toBeGreaterThanOrEqual(y);
      }
      const places = marks.flat().map(({ x }) => Math.round(x));
      expect(new Set(places).size).toBe(places.length);
    }
    expect(yOf(100)).toBeLessThan(yOf(0));
  });
});

describe('the figure on predictive values', () => {
  beforeEach(() => void render(PredictiveFigure));
  const field = (name: RegExp) => screen.getByRole('textbox', { name });
  const status = () => screen.getByRole('status');

  async function write(name: RegExp, text: string) {
    await userEvent.clear(field(name));
    if (text !== '') await userEvent.type(field(name), text);
  }

  test('begins with the claim of the laboratory, called a claim, and 1 in 10,000', () => {
    expect(screen.getByRole('combobox', { name: 'Test' })).toHaveDisplayValue(/CIR immunoblot, claimed/);
    expect(document.body).toHaveTextContent('no study is named');
    expect(status()).toHaveTextContent('A positive result means infection in 0.96%: about 1 in 104.');
    expect(status()).toHaveTextContent('A negative result is right in more than 99.99%.');
    expect(screen.getByRole('img')).toHaveAccessibleName(
      '10,000 women: 1 infected, test positive; fewer than 1 infected, test negative: missed; 100 not infected, test positive: false alarm; 9,899 not infected, test negative.',
    );
  });

  test('a common infection makes a positive result worth more', async () => {
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: /How common/ }),
      '22 in 100: toxoplasma, IgG and IgM',
    );
    expect(field(/Infected/)).toHaveValue('2200');
    expect(status()).toHaveTextContent('A positive result means infection in 96.5%.');
    expect(screen.getByRole('img')).toHaveAccessibleName(/^1,000 women: 213 infected/);
  });

  test('numbers that the reader changes are nobody’s source any more', async () => {
    await write(/Specificity/, '90,5');
    expect(screen.getByRole('combobox', { name: 'Test' })).toHaveDisplayValue('my own figures');
    expect(status()).toHaveTextContent('A positive result means infection in 0.1%');
  });

  test('where the source gives no sensitivity, that is said and the field kept', async () => {
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Test' }),
      'Toxoplasma IgM, Platelia: specificity 24%',
    );
    expect(field(/Sensitivity/)).toHaveValue('97');
    expect(field(/Specificity/)).toHaveValue('24');
    expect(document.body).toHaveTextContent('This source gives no sensitivity');
  });

  test.each([
    [/Sensitivity/, '', 'Enter a percentage'],
    [/Sensitivity/, '101', 'above 0 and at most 100'],
    [/Specificity/, '0', 'above 0 and at most 100'],
    [/Specificity/, '<99', 'must be a plain number'],
    [/Specificity/, 'ninety', 'must be a plain number'],
    [/Infected/, '1,000', 'without a separator'],
    [/Infected/, '10000', 'fewer than 10,000'],
    [/Infected/, '-1', 'must be a plain number'],
  ])(
    '%s "%s" is told beside the field, kept as typed, and no picture stands',
    async (name, text, message) => {
      await write(name, text);
      expect(field(name)).toHaveValue(text);
      expect(field(name)).toHaveAttribute('aria-invalid', 'true');
      expect(field(name)).toHaveAccessibleDescription(expect.stringContaining(message));
      expect(status()).toHaveTextContent('The picture comes back');
      expect(screen.queryByRole('img')).toBeNull();
    },
  );

  test('shares are never rounded to none or to all', () => {
    expect(percentOf(0.000_01)).toBe('less than 0.01%');
    expect(percentOf(0.999_999)).toBe('more than 99.99%');
    expect(percentOf(0.999_9)).toBe('99.99%');
    expect(percentOf(1)).toBe('100%');
    expect(percentOf(0.0096)).toBe('0.96%');
    expect(womenOf(0.000_003)).toBe('fewer than 1');
    expect(womenOf(0)).toBe('0');
    expect(positiveSays(0.3)).toContain('about 1 in 3.3');
  });

  test('a rare infection is drawn among 10,000 women, others among 1,000', () => {
    const sizes = ['99', '100'].map(
      (infected) => workOut({ sensitivity: '97', specificity: '99 %', infected }).worked?.size,
    );
    expect(sizes).toEqual([10_000, 1_000]);
  });
});
