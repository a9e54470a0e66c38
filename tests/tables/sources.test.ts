import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guidelines } from '../../src/tables/guidelines.ts';
import { PRACTICES, type Practice } from '../../src/tables/practices.ts';
import { sources } from '../../src/tables/sources.ts';
import { tables } from '../../src/tables/tables.ts';
import { layersOf } from '../helpers/broken-tables.ts';

const rows = tables.flatMap((one) => layersOf(one).flatMap((layer) => layer.rows));
const known = new Map(Object.entries(sources));

describe('sources', () => {
  const cited = new Set<string>([
    ...rows.flatMap((row) => row.sources ?? []),
    ...guidelines.map(({ source }) => source),
    ...PRACTICES.flatMap(({ on }: Practice) => Object.values(on).flatMap((one) => one.sources)),
  ]);

  it('that a row, a guideline or a practice names are all in the list', () => {
    expect([...cited].filter((id) => !known.has(id))).toEqual([]);
  });

  it.each([...known])('%s says by whom, when, where in it, and how it was seen', (_, source) => {
    expect(source.title).not.toBe('');
    expect(source.by).not.toBe('');
    expect(source.section).not.toBe('');
    expect(source.year).toBeGreaterThan(1950);
    expect(source.year).toBeLessThanOrEqual(2026);
    expect(['read', 'excerpt', 'recalled']).toContain(source.access);
  });

  it('lead nobody into a recommendation by memory alone: no word rests only on recalled sources', () => {
    const recalled = rows.filter(
      (row) => row.word !== undefined && row.sources?.every((id) => known.get(id)?.access === 'recalled'),
    );
    expect(recalled.map(({ id }) => id)).toEqual([]);
  });
});

describe('findings', () => {
  const text = readFileSync(new URL('../../FINDINGS.md', import.meta.url), 'utf8');
  const entries = text.split(/^### /m).slice(1);
  const numbers = entries.map((entry) => /^F\d{2}(?= \S)/.exec(entry)?.[0] ?? entry.slice(0, 20));
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
