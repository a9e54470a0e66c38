import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from 'prettier';
import { afterAll, describe, expect, test } from 'vitest';
import { drawChart } from '../../src/command/bench/chart.ts';
import { busyNow, stolenBetween, takenNow, ticksIn } from '../../src/command/bench/machine.ts';
import { printed } from '../../src/command/bench/print.ts';
import { recordOf, written } from '../../src/command/bench/record.ts';
import { growth, rateOf, summary } from '../../src/command/bench/rounds.ts';
import { saveSections } from '../../src/command/bench/save.ts';
import type { Figures, Section } from '../../src/command/bench/section.ts';
import { root } from '../architecture/sources.ts';

const chart = {
  file: 'some.svg',
  title: 'Cases a second',
  unit: 'median',
  bars: [
    { label: 'ours & more', value: 1000, isOurs: true },
    { label: 'theirs', value: 10, isOurs: false },
  ],
};
const section = (title: string): Section => ({
  taken: { date: '2026-11-21', cpu: 'A CPU', cores: 2, memory: 8, system: 'linux x64', load: [0.5, 1] },
  versions: { Node: 'v20' },
  parts: [
    {
      title,
      before: ['Before.'],
      table: { head: ['', 'a second'], rows: [['a | b', 12345.6]] },
      chart,
      after: ['After.'],
    },
  ],
});

describe('the figures', () => {
  test('best and median of the rounds', () => {
    expect(summary([3, 1, 5, 2, 4])).toEqual({ best: 5, median: 3 });
    expect(() => summary([])).toThrow(RangeError);
  });

  test('a slow engine passes once, a fast one until the time is used up', async () => {
    let passes = 0;
    await rateOf(() => (passes += 1), 10, 0);
    expect(passes).toBe(1);
    await rateOf(() => (passes += 1), 10, 5);
    expect(passes).toBeGreaterThan(2);
  });

  test('growth is 1 for a cost in proportion, 2 for its square', () => {
    const at = (rows: number, seconds: number) => ({ rows, seconds });
    expect(growth(at(1000, 2), at(10_000, 20))).toBeCloseTo(1);
    expect(growth(at(1000, 2), at(10_000, 200))).toBeCloseTo(2);
  });

  test.each([
    [1234567.8, '1,234,568'],
    [99.96, '100'],
    [12.3456, '12.3'],
    [0.000123, '0.000123'],
    [10, '10'],
    [0.5, '0.5'],
    ['as it is', 'as it is'],
  ])('%s is written %s', (cell, text) => {
    expect(written(cell)).toBe(text);
  });
});

describe('the record', () => {
  test('says on what, when, and how to repeat each section', () => {
    const text = recordOf({ engines: section('Engines') });
    expect(text).toContain(
      'A CPU, 2 cores, 8 GB, linux x64, load average 0.50 before and 1.00 after. Node v20.',
    );
    expect(text).toContain('| a \\| b | 12,346 |');
    expect(text).toContain('![Cases a second](bench/some.svg)');
    expect(text).toContain('No figures yet: `npm run bench:page -- --write`');
  });

  test('the terminal shows the same in columns', () => {
    expect(printed(section('Engines'))).toBe(
      ['── Engines', 'Before.', '       a second', 'a | b    12,346', 'After.'].join('\n'),
    );
  });

  test('names the machine and neither its host nor a folder', () => {
    const taken = takenNow(busyNow());
    expect(taken.cores).toBeGreaterThan(0);
    expect(taken.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    const told = Object.keys(taken).filter((key) => key !== 'stolen');
    expect(told.sort()).toEqual(['cores', 'cpu', 'date', 'load', 'memory', 'system']);
  });

  test('says what part of its time others on the same host took', () => {
    const before = ticksIn('cpu  100 0 50 800 10 0 0 50 0 0\ncpu0 100 0 50 800 10 0 0 50 0 0\n');
    const after = ticksIn('cpu  150 10 90 1000 10 0 0 150 0 0\n');
    expect(before).toEqual({ worked: 150, stolen: 50 });
    expect(stolenBetween(before, after)).toBe(0.5);
    expect(stolenBetween(before, before)).toBe(0);
    expect(stolenBetween(ticksIn('no such line'), after)).toBeNull();
    const shared = section('Engines');
    expect(recordOf({ engines: { ...shared, taken: { ...shared.taken, stolen: 0.5 } } })).toContain(
      'load average 0.50 before and 1.00 after, 50 % of the time it was to work taken by others on the same host. Node',
    );
  });

  test('as it is committed is made of the figures beside it', async () => {
    const text = (path: string) => readFileSync(join(root, path), 'utf8');
    const figures = JSON.parse(text('bench/figures.json')) as Figures;
    const plain = (markdown: string) => markdown.replace(/[ -]+/g, ' ');
    expect(plain(text('BENCHMARKS.md'))).toBe(plain(recordOf(figures)));
    for (const { parts } of Object.values(figures))
      for (const one of parts)
        if (one.chart !== null) expect(text(`bench/${one.chart.file}`)).toBe(drawChart(one.chart));
    expect(await check(text('BENCHMARKS.md'), { parser: 'markdown' })).toBe(true);
  });
});

describe('a chart', () => {
  test('a power of ten is as wide as another, and texts stay texts', () => {
    const svg = drawChart(chart);
    const [ours = 0, theirs = 0] = [
      ...svg.matchAll(/rect(?: class="ours")? x="\d+" y="\d+" width="([\d.]+)"/g),
    ].map(([, width]) => Number(width));
    expect(ours).toBeGreaterThan(0);
    expect(theirs).toBe(0);
    expect(svg).toContain('ours &amp; more');
    expect(svg.match(/class="ours"/g)).toHaveLength(1);
  });

  test.each([[0], [-1], [NaN], [Infinity]])('refuses a bar of %s', (value) => {
    expect(() => drawChart({ ...chart, bars: [{ label: 'one', value, isOurs: true }] })).toThrow(RangeError);
  });
});

describe('saving', () => {
  const folder = mkdtempSync(join(tmpdir(), 'torchlight-record-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');

  test('a command writes its own sections and leaves the others alone', async () => {
    await saveSections({ engines: section('First'), scale: section('Second') }, folder);
    await saveSections({ page: section('Third'), scale: section('Fourth') }, folder);
    expect(Object.keys(JSON.parse(text('bench/figures.json')) as Figures).sort()).toEqual([
      'engines',
      'page',
      'scale',
    ]);
    const titles = [...text('BENCHMARKS.md').matchAll(/^### (.*)$/gm)].map(([, title]) => title);
    expect(titles).toEqual(['First', 'Fourth', 'Third']);
    expect(text('bench/some.svg')).toBe(drawChart(chart));
  });
});
