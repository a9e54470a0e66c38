/** The pictures: what stands in them is what stands in their captions and tables. */
import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import Chart from '../../src/components/library/Chart.svelte';
import { firstFields, percentOf, positiveSays, workOut } from '../../src/components/library/figure.ts';
import PredictiveFigure from '../../src/components/library/PredictiveFigure.svelte';
import Antibodies from '../../src/components/pictures/Antibodies.svelte';
import { markLanes, spanLanes } from '../../src/components/pictures/lanes.ts';
import { layOut, wrapped, xOf } from '../../src/components/pictures/layout.ts';
import { bandSays, bandsSay, captionOf, rowsOf } from '../../src/components/pictures/say.ts';
import Timeline from '../../src/components/pictures/Timeline.svelte';
import { timelineOf, type Timeline as Drawn } from '../../src/rules/timeline.ts';
import { PATHOGENS, type Assessment, type Case, type Conclusion } from '../../src/rules/vocabulary.ts';
import { antibodies, timelineFacts } from '../../src/tables/antibodies.ts';
import { charts, type Chart as ChartData } from '../../src/tables/charts.ts';
import { chartWords } from '../../src/words/en/charts.ts';
import { pictureWords } from '../../src/words/en/pictures.ts';
import { whyWords } from '../../src/words/en/why.ts';
import { source } from './asks.ts';

type Answer = Pick<Assessment, 'conclusion' | 'window'>;
const says = (conclusion: Conclusion, excludedFromWeek?: number): Answer => ({
  conclusion,
  window: excludedFromWeek === undefined ? null : { excludedFromWeek },
});
const earlier = (weeksBefore: number, igg: string) => ({ weeksBefore, igg: { class: igg } });

function drawn(one: Case, answer: Answer): Drawn {
  const timeline = timelineOf(one, answer, antibodies[one.pathogen], timelineFacts);
  if (timeline.kind === 'none') throw new Error(timeline.why);
  return timeline;
}

/** Sentences end with a full stop before a space or the end. */
const sentences = (text: string) => text.split(/[.!?](?:\s|$)/).filter((one) => one.trim() !== '');

const toxoplasma: Case = { ...source, pathogen: 'toxoplasma', gestation: '24' };
const seroconverted: Case = { ...toxoplasma, previous: [earlier(6, 'positive'), earlier(12, 'negative')] };
const told: readonly (readonly [string, Case, Answer, string])[] = [
  [
    'a high avidity that closes',
    { ...toxoplasma, gestation: '12+3' },
    says('recent_infection_excluded', -3),
    'The sample was taken at 12 weeks + 3 days; a high avidity makes a first infection later than 3 weeks before the last period unlikely. Before that it is possible; nothing here dates it closer.',
  ],
  [
    'a high avidity that is not relied on',
    toxoplasma,
    says('confirmed_infection', 8),
    'The sample was taken at 24 weeks; a high avidity speaks against a first infection later than 8 weeks, but the result does not rely on it. A first infection is possible at any time up to the sample; these results do not date it.',
  ],
  [
    'a seroconversion',
    seroconverted,
    says('confirmed_infection'),
    'The sample was taken at 24 weeks. A first infection is possible from 7 weeks to 18 weeks; nothing here dates it closer.',
  ],
  [
    'an old IgG',
    { ...toxoplasma, previous: [earlier(45, 'positive')] },
    says('immune'),
    'The sample was taken at 24 weeks. A first infection is possible up to 21 weeks before the last period; nothing here dates it closer.',
  ],
  [
    'no antibody',
    { ...toxoplasma, results: { igg: { class: 'negative' }, igm: { class: 'negative' } } },
    says('susceptible'),
    'The sample was taken at 24 weeks. A first infection is possible from 22 weeks on: a very recent one does not show yet, and one may still come.',
  ],
  [
    'one sample without IgM',
    toxoplasma,
    says('past_infection'),
    'The sample was taken at 24 weeks. When the antibodies arose cannot be told from these results, so no span is drawn.',
  ],
  [
    'another infection after the first',
    toxoplasma,
    says('non_primary_infection_possible'),
    'The sample was taken at 24 weeks. A re-infection or a reactivation leaves no date in these tests, so no span is drawn.',
  ],
  [
    'nothing that can be read',
    { ...toxoplasma, results: {} },
    says('inconclusive'),
    'The sample was taken at 24 weeks. A first infection is possible before the sample and after it; these results do not date it.',
  ],
];

describe('the timeline', () => {
  test.each(told)('says %s in two sentences', (_, one, answer, caption) => {
    expect(captionOf(drawn(one, answer))).toBe(caption);
    expect(sentences(caption)).toHaveLength(2);
  });

  test.each(told)(
    'shows %s in the picture, its description and its table alike',
    (_, one, answer, caption) => {
      const { container } = render(Timeline, { source: one, assessment: answer });
      const timeline = drawn(one, answer);
      expect(screen.getByText(caption)).toBeInTheDocument();
      expect(screen.getByRole('img')).toHaveAccessibleName(pictureWords.timeline.described(caption));
      const rows = rowsOf(timeline);
      const lanes = [...markLanes(timeline.marks), ...spanLanes(timeline)];
      expect(rows.map(({ name }) => name)).toEqual(lanes.map(({ name }) => name));
      const shown = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true });
      expect(shown).toHaveLength(1 + rows.length + 4);
      rows.forEach(({ name, when }, at) => {
        expect(shown[at + 1]).toHaveTextContent(name);
        expect(shown[at + 1]).toHaveTextContent(when);
      });
      expect(container.querySelectorAll('[data-lane]')).toHaveLength(rows.length + 4);
      expect(container.querySelectorAll('[data-lane=possible] :is(line, .arrow)').length > 0).toBe(
        !('why' in timeline.possible),
      );
    },
  );

  test('has its table one Tab away, and nothing that moves', () => {
    const { container } = render(Timeline, { source, assessment: says('inconclusive') });
    expect(container.querySelector('a, button, input, summary, [tabindex]')).toHaveTextContent(
      pictureWords.table.open,
    );
    expect(container.querySelector('animate, animateTransform, [draggable]')).toBeNull();
  });

  test('says inside that the bands are schematic, and names the sources of each', () => {
    for (const pathogen of PATHOGENS) {
      const { container, unmount } = render(Timeline, {
        source: { ...source, pathogen },
        assessment: says('inconclusive'),
      });
      const svg = container.querySelector('svg');
      expect(svg).toHaveTextContent('Schematic, not this patient’s');
      for (const { id, sources } of antibodies[pathogen].bands)
        for (const one of sources)
          expect(container.querySelector(`[data-lane=${id}]`)).toHaveTextContent(one);
      unmount();
    }
  });

  test.each([
    ['planning', { ...source, subject: 'planning', gestation: null }],
    ['newborn', { ...source, subject: 'newborn', gestation: null }],
    ['week-not-known', { ...source, gestation: null }],
  ] as const)('%s: only the reason is said', (why, one) => {
    const { container } = render(Timeline, { source: one, assessment: says('inconclusive') });
    expect(container).toHaveTextContent(pictureWords.timeline.none[why]);
    expect(container.querySelector('svg')).toBeNull();
  });

  test('never calls anything safe, nor anything simply positive', () => {
    const all = JSON.stringify(told.map(([, one, answer]) => captionOf(drawn(one, answer))));
    expect(all).not.toMatch(/\bno risk|zero|0 ?%|\bsafe|\bpositive\b/i);
  });
});

describe('the bands', () => {
  test('are told in two sentences with the weeks that are drawn', () => {
    for (const pathogen of PATHOGENS) {
      const { from, bands } = antibodies[pathogen];
      expect(sentences(bandsSay(timelineFacts.conceptionWeek, from, bands))).toHaveLength(2);
    }
    const { from, bands } = antibodies.toxoplasma;
    expect(bandsSay(2, from, bands)).toContain('IgM is usually found from 4 weeks to 23 weeks');
  });

  test.each([
    [[7, 14], [147, null], 'found from 7 to 14 days after; gone 21 weeks after at the earliest, or stays'],
    [[4, 4], null, 'found from 4 days after; stays'],
    [[91, null], null, 'found from 13 weeks after at the earliest; stays'],
    [[7, 35], [28, 119], 'found from 7 days to 5 weeks after; gone 4 to 17 weeks after'],
  ] as const)('%o and %o', (begins, ends, text) => {
    expect(bandSays({ id: 'igm', begins, ends, sources: [], mark: 'read' })).toBe(text);
  });

  test('stand in the library for each infection, each with its table', () => {
    render(Antibodies);
    expect(screen.getAllByRole('img')).toHaveLength(3);
    expect(screen.getAllByRole('table', { hidden: true })).toHaveLength(3);
  });
});

describe('the layout', () => {
  const rows = Array.from({ length: 9 }, (_, at) => ({
    name: 'A name that takes more than one line where there is little room',
    note: at > 4 ? 'first-source-2001, second-source-2002' : '',
  }));

  test.each([260, 288, 328, 559, 560, 736])('at %i px no line of text comes near another', (width) => {
    const layout = layOut(rows, 'A heading that may be long as well, and then some more of it', 5, width);
    const ys = [...layout.rows.flatMap(({ texts }) => texts), ...layout.heading].map(({ y }) => y);
    const sorted = [...ys].sort((a, b) => a - b);
    expect(new Set(ys).size).toBe(ys.length);
    sorted.slice(1).forEach((y, at) => expect(y - (sorted[at] ?? 0)).toBeGreaterThanOrEqual(17));
    expect(Math.max(...ys, ...layout.rows.map(({ y }) => y))).toBeLessThan(layout.foot);
    expect(xOf(-12, layout)).toBe(layout.left);
    expect(xOf(42, layout)).toBe(layout.right);
    expect(layout.right).toBeLessThan(width);
  });

  test('breaks a text between its words only', () => {
    expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrapped('incomprehensibilities are long', 8)).toEqual(['incomprehensibilities', 'are long']);
  });
});

const all: readonly ChartData[] = charts;
const percents = (id: string, series = 0) =>
  (all.find((one) => one.id === id)?.series[series]?.points ?? []).flatMap(({ percent }) => percent ?? []);
const isSorted = (values: readonly number[], order: 1 | -1) =>
  values.length > 1 && values.every((value, at) => at === 0 || (value - (values[at - 1] ?? 0)) * order > 0);

describe('each chart', () => {
  test.each(all.map((chart) => [chart.id, chart] as const))(
    '%s has a caption of two sentences, its values in a table, and says which have no interval',
    (id, chart) => {
      const caption = chartWords[id as keyof typeof chartWords].caption;
      expect(sentences(caption).length).toBeLessThanOrEqual(2);
      const { container } = render(Chart, { chart });
      const points = chart.series.flatMap((one) => one.points);
      const rows = container.querySelectorAll('tbody tr:not(.name)');
      expect(rows).toHaveLength(points.length);
      const given = points.filter(({ percent, interval }) => percent !== null && interval !== null);
      expect(container.querySelectorAll('.series .bar')).toHaveLength(given.length);
      const without = points.some(({ percent, interval }) => percent !== null && interval === null);
      expect(container.textContent.includes('the source gives no interval')).toBe(without);
    },
  );

  test('tells two series apart by shape, and their bars by dash', () => {
    const chart = all.find(({ id }) => id === 'rubella-infection');
    if (chart === undefined) throw new Error('no chart');
    const { container } = render(Chart, { chart });
    expect(container.querySelectorAll('[data-series="0"] circle').length).toBeGreaterThan(0);
    expect(container.querySelectorAll('[data-series="1"] rect').length).toBeGreaterThan(0);
    expect(container.querySelectorAll('[data-series="1"] circle')).toHaveLength(0);
  });

  test('says in its caption what its values say', () => {
    expect(chartWords['toxoplasma-transmission'].caption).toMatch(/^The later .* the more often/);
    expect([0, 1].map((at) => isSorted(percents('toxoplasma-transmission', at), 1))).toEqual([true, true]);
    expect(chartWords['toxoplasma-signs'].caption).toMatch(/^The earlier .* the more often/);
    expect(isSorted(percents('toxoplasma-signs'), -1)).toBe(true);
    expect(chartWords['cmv-transmission'].caption).toMatch(/^The later .* the more often/);
    expect(isSorted(percents('cmv-transmission'), 1)).toBe(true);
  });

  test('rubella: infection falls towards the middle and rises again', () => {
    const values = percents('rubella-infection');
    const least = values.indexOf(Math.min(...values));
    expect(isSorted(values.slice(0, least + 1), -1)).toBe(true);
    expect(isSorted(values.slice(least), 1)).toBe(true);
    expect(least).toBeGreaterThan(0);
    expect(least).toBeLessThan(values.length - 1);
  });

  test('rubella: what was not observed after 16 weeks is counted, and bounded by the exact limit', () => {
    const late = (all.find(({ id }) => id === 'rubella-defects')?.series[0]?.points ?? []).filter(
      ({ fromWeek }) => (fromWeek ?? 0) > 16,
    );
    const [found, of] = late.reduce(
      ([some, all], { count }) => [some + (count?.[0] ?? 1), all + (count?.[1] ?? 0)],
      [0, 0],
    );
    expect(found).toBe(0);
    const upper = Math.round((1 - 0.025 ** (1 / of)) * 100);
    expect(chartWords['rubella-defects'].caption).toContain(`none was observed in ${of} children`);
    expect(chartWords['rubella-defects'].caption).toContain(`up to ${upper}%`);
  });

  test('CMV: harm is most frequent around conception and in the first trimester', () => {
    for (const series of [0, 1]) {
      const points = all.find(({ id }) => id === 'cmv-outcome')?.series[series]?.points ?? [];
      const of = (early: boolean) =>
        points
          .filter(({ label }) => ['around', 'trimester-1'].includes(label) === early)
          .flatMap(({ percent }) => percent ?? []);
      expect(Math.min(...of(true))).toBeGreaterThan(Math.max(...of(false)));
    }
  });
});

describe('the predictive values and the narrowing', () => {
  test('say in two sentences what is counted, with the same in a table', () => {
    render(PredictiveFigure);
    const { worked } = workOut(firstFields);
    const { positive, negative } = worked?.predictive ?? {};
    if (positive == null || negative == null) throw new Error('not worked out');
    const status = screen.getByRole('status');
    expect(status).toHaveTextContent(positiveSays(positive));
    expect(status).toHaveTextContent(percentOf(negative));
    expect(status.querySelectorAll('p')).toHaveLength(2);
    expect(sentences(status.textContent.trim())).toHaveLength(2);
    expect(screen.getByRole('table', { hidden: true })).toHaveAccessibleName('Work it out');
  });

  test('the narrowing has a caption of two sentences', () => {
    expect(sentences(whyWords.narrowing.caption)).toHaveLength(2);
  });
});

/** Every language's words for an axis: a fifth of the narrowest picture has room for so many letters. */
const languages: Readonly<Record<string, { readonly axisWords: Readonly<Record<string, string>> }>> =
  import.meta.glob('../../src/words/*/charts.ts', { eager: true });

test.each(Object.entries(languages))('the names on an axis are short: %s', (_, { axisWords }) => {
  for (const name of Object.values(axisWords)) expect(name.length, name).toBeLessThanOrEqual(8);
});
