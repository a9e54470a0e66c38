/** The library, its charts and its test figures, as they ship. */
import { describe, expect, it } from 'vitest';
import { charts, type Chart } from '../../src/tables/charts.ts';
import type { LibraryPage } from '../../src/tables/library/page.ts';
import { library } from '../../src/tables/library.ts';
import { sources } from '../../src/tables/sources.ts';
import { commonFigures, testFigures } from '../../src/tables/test-figures.ts';
import { chartWords, periodWords, seriesWords } from '../../src/words/en/charts.ts';
import { libraryWords } from '../../src/words/en/library.ts';
import { sources as files } from '../architecture/sources.ts';

const pages: readonly LibraryPage[] = library;
const filled = pages.filter(({ sections }) => sections.length > 0);
const allCharts: readonly Chart[] = charts;
const known = new Set<string>(Object.keys(sources));
const twice = (list: readonly string[]) => list.filter((one, at) => list.indexOf(one) !== at);

describe.each(filled.map((page) => [page.id, page] as const))('the page on %s', (id, page) => {
  const facts = page.sections.flatMap((section) => section.facts);
  const words = Object.entries(libraryWords).find(([key]) => key === id)?.[1];

  it('names each section and each fact once, and no section as the page names its own parts', () => {
    expect(twice(facts.map((fact) => fact.id))).toEqual([]);
    expect(twice(page.sections.map((section) => section.id))).toEqual([]);
    expect(page.sections.map((section) => section.id)).not.toContain('main');
  });

  it('has words for its title, its lead, every section and every fact, and for nothing else', () => {
    expect(words?.title).toMatch(/\S/);
    expect(words?.lead).toMatch(/\S.*\.$/);
    expect(Object.keys(words?.sections ?? {}).sort()).toEqual(page.sections.map((one) => one.id).sort());
    expect(Object.keys(words?.facts ?? {}).sort()).toEqual(facts.map((one) => one.id).sort());
    for (const text of Object.values({ ...words?.sections, ...words?.facts })) expect(text).toMatch(/\S/);
  });

  it('has facts in every section, each with sources that are in the list', () => {
    for (const section of page.sections) expect(section.facts.length, section.id).toBeGreaterThan(0);
    for (const fact of facts) expect(fact.sources.length, fact.id).toBeGreaterThan(0);
    expect(facts.flatMap((fact) => fact.sources).filter((source) => !known.has(source))).toEqual([]);
  });

  it('marks as recalled whatever rests on recalled sources alone', () => {
    const all: { readonly [source: string]: { readonly access: string } } = sources;
    const unmarked = facts.filter(
      (fact) => fact.mark === 'read' && fact.sources.every((source) => all[source]?.access === 'recalled'),
    );
    expect(unmarked.map((fact) => fact.id)).toEqual([]);
  });

  it('puts beside a fact only other facts of the page', () => {
    const ids = facts.map((fact) => fact.id);
    for (const { id: own, guidance } of facts)
      for (const other of guidance ?? []) {
        expect(ids, own).toContain(other);
        expect(other).not.toBe(own);
      }
  });

  it('names only charts that there are, and holds every chart of its infection', () => {
    const named = page.sections.flatMap((section) => section.charts ?? []);
    expect(twice(named)).toEqual([]);
    expect(named.filter((one) => !allCharts.some((chart) => chart.id === one))).toEqual([]);
    const own = allCharts.filter((chart) => chart.pathogen === id).map((chart) => chart.id);
    expect(own.filter((one) => !named.includes(one))).toEqual([]);
  });
});

it('nothing that is decided reads the library or its charts: only the screens that show it do', () => {
  const own = /^src\/(tables|words\/[a-z]{2})\/(library|charts|test-figures|all\.ts)/;
  const readers = files().filter(
    ({ path, imports }) =>
      !own.test(path) && imports.some(({ target, typeOnly }) => !typeOnly && own.test(target)),
  );
  expect(readers.length).toBeGreaterThan(0);
  expect(
    readers
      .map(({ path }) => path)
      .filter((path) => !/^src\/(components\/library\/|words\/fetch-language\.ts$)/.test(path)),
  ).toEqual([]);
});

it('the laboratory’s table stands there cell by cell: six rows, two columns, and beside each what is done', () => {
  const section = pages
    .find(({ id }) => id === 'tests')
    ?.sections.find(({ id }) => id === 'laboratory-table');
  const cells = section?.facts.filter(({ id }) => id.startsWith('row-')) ?? [];
  const expected = [1, 2, 3, 4, 5, 6].flatMap((row) => [`row-${row}-tr`, `row-${row}-cmv`]);
  expect(cells.map(({ id }) => id)).toEqual(expected);
  for (const { id, sources: of, guidance } of cells) {
    expect(of).toEqual(['cir']);
    expect(guidance).toEqual([id.replace('row', 'here')]);
  }
});

/** Chance of at most `k` of `n`. */
function atMost(k: number, n: number, p: number): number {
  let term = (1 - p) ** n;
  let sum = term;
  for (let i = 1; i <= k; i++) {
    term *= ((n - i + 1) / i) * (p / (1 - p));
    sum += term;
  }
  return sum;
}

/** Where a falling or rising chance passes 2.5%. */
function solve(chance: (p: number) => number, rising: boolean): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (chance(middle) < 0.025 === rising) low = middle;
    else high = middle;
  }
  return 100 * low;
}

/** The exact 95% interval of a count, in percent. */
const exact = (k: number, n: number): readonly [number, number] => [
  k === 0 ? 0 : solve((p) => 1 - atMost(k - 1, n, p), true),
  k === n ? 100 : solve((p) => atMost(k, n, p), false),
];

describe.each(allCharts.map((chart) => [chart.id, chart] as const))('the chart %s', (id, chart) => {
  const points = chart.series.flatMap((series) =>
    series.points.map((point) => [`${series.id} ${point.label}`, point] as const),
  );

  it.each(points)('%s: percent within an ordered interval', (_, { percent, interval }) => {
    for (const value of [percent ?? 0, ...(interval ?? [])]) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(100);
    }
    if (percent === null) expect(interval).toBeNull();
    if (percent === null || interval === null) return;
    expect(interval[0]).toBeLessThanOrEqual(percent);
    expect(interval[1]).toBeGreaterThanOrEqual(percent);
    expect(interval[1]).toBeGreaterThan(interval[0]);
  });

  it.each(points.filter(([, { count }]) => count))(
    '%s: percent and interval are those of its count',
    (_, point) => {
      const [some, of] = point.count ?? [0, 1];
      expect(Math.abs((100 * some) / of - (point.percent ?? -1))).toBeLessThanOrEqual(0.5);
      const [low, high] = exact(some, of);
      expect(Math.abs((point.interval?.[0] ?? -1) - low)).toBeLessThanOrEqual(0.7);
      expect(Math.abs((point.interval?.[1] ?? -1) - high)).toBeLessThanOrEqual(0.7);
    },
  );

  it('has weeks in order, or named periods, each once a series', () => {
    for (const series of chart.series) {
      expect(twice(series.points.map(({ label }) => label))).toEqual([]);
      const weeks = series.points.flatMap(({ fromWeek, toWeek }) =>
        fromWeek === null || toWeek === null ? [] : [[fromWeek, toWeek] as const],
      );
      expect([0, series.points.length]).toContain(weeks.length);
      weeks.forEach(([from, to], at) => {
        expect(to).toBeGreaterThanOrEqual(from);
        if (at > 0) expect(from).toBeGreaterThan(weeks[at - 1]?.[1] ?? from);
      });
    }
  });

  it('has sources, words, and a caption of at most two sentences', () => {
    for (const { id: series, source } of chart.series) {
      expect(known.has(source)).toBe(true);
      expect(seriesWords).toHaveProperty(series);
    }
    for (const [, { label }] of points) expect(Object.keys(periodWords)).toContain(label);
    const { caption } = chartWords[id as keyof typeof chartWords];
    expect(caption.match(/[.!?](?=\s|$)/g)?.length).toBeLessThanOrEqual(2);
  });
});

it('toxoplasma charts say that the women were treated', () => {
  for (const id of ['toxoplasma-transmission', 'toxoplasma-signs'] as const)
    expect(chartWords[id].caption).toMatch(/treated/);
});

describe('test figures', () => {
  it('are shares of people that a named source gives', () => {
    for (const { source } of [...testFigures, ...commonFigures]) expect(known.has(source)).toBe(true);
    for (const { sensitivity, specificity } of testFigures)
      for (const value of [sensitivity ?? 50, specificity]) {
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThanOrEqual(100);
      }
    for (const { infected, of } of commonFigures) expect(infected).toBeLessThan(of);
  });

  it('begin with the claim of the CIR laboratory', () => {
    expect(testFigures[0]).toMatchObject({ sensitivity: 97, specificity: 99, source: 'cir' });
  });
});
