import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { charts } from '../../src/tables/charts.ts';
import { guidelines } from '../../src/tables/guidelines.ts';
import { KITS } from '../../src/tables/kits.ts';
import { library } from '../../src/tables/library.ts';
import type { LibraryPage } from '../../src/tables/library/page.ts';
import { topics } from '../../src/tables/positions.ts';
import type { Topic } from '../../src/tables/positions/topic.ts';
import { PRACTICES, type Practice } from '../../src/tables/practices.ts';
import { sources } from '../../src/tables/sources.ts';
import { cmvSources } from '../../src/tables/sources/cmv.ts';
import { rubellaSources } from '../../src/tables/sources/rubella.ts';
import { sharedSources } from '../../src/tables/sources/shared.ts';
import { toxoplasmaSources } from '../../src/tables/sources/toxoplasma.ts';
import { tables } from '../../src/tables/tables.ts';
import { commonFigures, testFigures } from '../../src/tables/test-figures.ts';
import type { TimeSources } from '../../src/tables/times-marks.ts';
import { timesNewborn } from '../../src/tables/times-newborn.ts';
import { times } from '../../src/tables/times.ts';
import { guidelines as guidelineWords } from '../../src/words/en/guidelines.ts';
import { layersOf } from '../helpers/broken-tables.ts';

const rows = tables.flatMap((one) => layersOf(one).flatMap((layer) => layer.rows));
const known = new Map(Object.entries(sources));

const facts = library.flatMap((page: LibraryPage) => page.sections.flatMap((section) => section.facts));
const all: readonly Topic[] = topics;
const isRecalled = (id: string) => known.get(id)?.access === 'recalled';

/** Everything that names a source, and the sources it names. */
const naming: { readonly [what: string]: readonly string[] } = {
  rows: rows.flatMap((row) => row.sources ?? []),
  statements: guidelines.map(({ source }) => source),
  practices: PRACTICES.flatMap(({ on }: Practice) => Object.values(on).flatMap((one) => one.sources)),
  positions: all.flatMap(({ positions }) => positions.map(({ source }) => source)),
  library: facts.flatMap((fact) => fact.sources),
  charts: charts.flatMap(({ series }) => series.map(({ source }) => source)),
  'test figures': [...testFigures, ...commonFigures].map(({ source }) => source),
  times: ([...Object.values(times), ...Object.values(timesNewborn)] as readonly TimeSources[]).flatMap(
    (one) => one.sources ?? [],
  ),
};

describe('sources', () => {
  it.each(Object.entries(naming))('that %s name are all in the list', (_, ids) => {
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });

  it('are each named by something', () => {
    const named = new Set([...Object.values(naming).flat(), ...KITS.map(({ source }) => source)]);
    expect([...known.keys()].filter((id) => !named.has(id))).toEqual([]);
  });

  it.each([...known])('%s says by whom, when, where in it, and how it was seen', (_, source) => {
    expect(source.title).not.toBe('');
    expect(source.by).not.toBe('');
    expect(source.section).not.toBe('');
    expect(source.year).toBeGreaterThan(1950);
    expect(source.year).toBeLessThanOrEqual(2026);
    expect(['read', 'excerpt', 'recalled']).toContain(source.access);
  });

  it('stand in one file only', () => {
    const files = [sharedSources, toxoplasmaSources, rubellaSources, cmvSources].map(Object.keys).flat();
    expect(files.filter((id, at) => files.indexOf(id) !== at)).toEqual([]);
  });

  it('lead nobody into a recommendation by memory alone: no word rests only on recalled sources', () => {
    const recalled = rows.filter((row) => row.word !== undefined && row.sources?.every(isRecalled));
    expect(recalled.map(({ id }) => id)).toEqual([]);
  });

  it('that are only remembered are marked so wherever they speak', () => {
    const words: { readonly [says: string]: string } = guidelineWords;
    const unmarked = [
      ...guidelines
        .filter(({ source, says }) => isRecalled(source) && !words[says]?.endsWith('(recalled).'))
        .map(({ id }) => id),
      ...all.flatMap(({ positions }) =>
        positions
          .filter(({ source, recalled }) => isRecalled(source) && recalled !== true)
          .map(({ says }) => says),
      ),
      ...facts
        .filter(({ mark, sources: from }) => mark === 'read' && from.every(isRecalled))
        .map(({ id }) => id),
      ...charts.flatMap(({ series }) =>
        series.filter(({ mark, source }) => mark === 'read' && isRecalled(source)).map(({ id }) => id),
      ),
    ];
    expect(unmarked).toEqual([]);
  });
});

describe('questions on which sources differ', () => {
  it('have two positions or more, and a finding that is there', () => {
    const text = readFileSync(new URL('../../FINDINGS.md', import.meta.url), 'utf8');
    const odd = all.filter(
      ({ positions, finding }) =>
        positions.length < 2 || (finding !== null && !text.includes(`### ${finding} `)),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });
});

describe('findings', () => {
  const text = readFileSync(new URL('../../FINDINGS.md', import.meta.url), 'utf8');
  const entries = text.split(/^### /m).slice(1);
  const numbers = entries.map((entry) => /^F\d{2,3}(?= \S)/.exec(entry)?.[0] ?? entry.slice(0, 20));
  const rowsOf = (finding: string) => [
    ...new Set(rows.filter((row) => row.finding === finding).map(({ id }) => id)),
  ];

  it('have a number each, one after the other', () => {
    expect(numbers).toEqual(numbers.map((_, at) => `F${String(at + 1).padStart(2, '0')}`));
  });

  it('that rows name all have a heading', () => {
    const named = new Set(rows.flatMap((row) => row.finding ?? []));
    expect([...named].filter((finding) => !numbers.includes(finding))).toEqual([]);
  });

  it.each(entries.map((entry, at) => [numbers[at] ?? '', entry] as const))(
    '%s lists its rows',
    (finding, entry) => {
      const list = /^- rows: ([\s\S]*?)(?=\n- |\n\n|\n#|$(?![\s\S]))/m.exec(entry)?.[1];
      const listed = list?.match(/\b[A-Z]{1,2}(-[A-Z\d]+)+\b/g) ?? [];
      const more = Number(/and (\d+) more/.exec(list ?? '')?.[1] ?? 0);
      const own = rowsOf(finding);
      expect(
        listed.filter((id) => !own.includes(id)),
        'rows listed that do not name it',
      ).toEqual([]);
      expect(listed.length + more, `it is named by ${own.join(', ')}`).toBe(own.length);
    },
  );
});
