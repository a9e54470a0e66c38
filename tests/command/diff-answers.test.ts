// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { diffAnswers, diffInWords } from '../../src/command/diff-answers.ts';
import type { Space } from '../../src/proof/space.ts';
import { diffRows, rowLines, rowsInWords } from '../../src/command/release-rows.ts';
import { answersOf, tableOf } from '../../src/proof/vector.ts';
import { compile } from '../../src/rules/compile.ts';
import type { Row, Table } from '../../src/rules/table.ts';

const space: Space = {
  id: 'plain',
  pathogen: 'rubella',
  subject: 'pregnant',
  axes: [
    { path: 'results.igg', values: ['not-done', 'negative', 'positive'] },
    { path: 'results.igm', values: ['not-done', 'negative', 'positive'] },
    { path: 'history.rashDaysAgo', values: [null, 'none', 10, 11, 28, 29] },
  ],
};
const then = answersOf(space);
const { table } = tableOf(space);

/** The table with some rows changed. */
function changed(ids: readonly string[], change: (row: Row) => Row): Table {
  const layers = (all: Table['chain']) =>
    all.map((layer) => ({
      ...layer,
      rows: layer.rows.map((row) => (ids.includes(row.id) ? change(row) : row)),
    }));
  return {
    ...table,
    readings: layers(table.readings),
    chain: layers(table.chain),
    closing: layers(table.closing),
    plan: layers(table.plan),
  };
}
const against = (other: Table) => diffAnswers([then], [space], (one) => answersOf(one, compile(other)));
const told = (other: Table) => diffInWords(against(other), '1', '2').split('\n');
/** The row that decides a case of both results negative and no rash. */
const index = (1 * 3 + 1) * 6 + 1;
const answer = then.answers[then.at[index] ?? 0];
const cases = then.answers.flatMap(({ row }, place) =>
  row === answer?.row ? [...then.at].flatMap((at, one) => (at === place ? [one] : [])) : [],
);

describe('the difference of answers', () => {
  it('says so where nothing changed', () => {
    expect(told(table)).toEqual([
      '### Answers, 1 to 2',
      '',
      'None of the 54 cases compared has another answer.',
      '',
    ]);
  });

  it('names exactly the class whose word changed', () => {
    expect(cases.length).toBeGreaterThan(0);
    const diff = against(changed([answer?.row ?? ''], (row) => ({ ...row, word: 'inconclusive' })));
    const points = diff.diffs.flatMap(({ changes }) =>
      changes.flatMap(({ boxes }) =>
        boxes.flatMap(([igg = [], igm = [], rash = []]) =>
          igg.flatMap((a) => igm.flatMap((b) => rash.map((c) => (a * 3 + b) * 6 + c))),
        ),
      ),
    );
    expect(points.sort((a, b) => a - b)).toEqual(cases);
    expect(diff.changed).toBe(cases.length);
  });

  it('tells the class and both answers in words', () => {
    const lines = told(changed([answer?.row ?? ''], (row) => ({ ...row, word: 'inconclusive' })));
    expect(lines[2]).toBe(`${cases.length} cases of 54 changed.`);
    expect(lines.find((line) => line.startsWith('- '))).toMatch(
      /^- Rubella, pregnant: was susceptible \(\w+\), is inconclusive/,
    );
    expect(lines.some((line) => /^ {2}- IgG negative; IgM .*: [\d,]+ cases?$/.test(line))).toBe(true);
  });

  it('tells a swapped urgency', () => {
    const swap = (row: Row): Row => (row.urgency === undefined ? row : { ...row, urgency: 'today' });
    const ids = table.plan.flatMap(({ rows }) =>
      rows.filter(({ urgency }) => urgency === 'soon').map(({ id }) => id),
    );
    const lines = told(changed(ids, swap));
    expect(lines.some((line) => /was (.+) \(soon\), is \1 \(today\)/.test(line))).toBe(true);
  });

  it('tells an action that was added, and a row that only decides instead of another', () => {
    const ids = [answer?.row ?? ''];
    const added = told(
      changed(ids, (row) => ({ ...row, actions: [...(row.actions ?? []), ['reference_lab', 'now']] })),
    );
    expect(added.some((line) => line.includes('as before; now also reference_lab@now'))).toBe(true);
    const renamed = told(changed(ids, (row) => ({ ...row, id: 'OTHER' })));
    expect(renamed.some((line) => line.includes(`by row OTHER instead of ${ids[0] ?? ''}`))).toBe(true);
  });

  it('compares the cases that both have, and says what is new and what is gone', () => {
    const [igg, igm, rash] = space.axes;
    if (igg === undefined || igm === undefined || rash === undefined) throw new Error('no axes');
    const scan = { path: 'history.ultrasoundAbnormal', values: [null, true] } as const;
    const wider: Space = {
      ...space,
      axes: [igm, { ...igg, values: ['grey', ...igg.values.slice(0, 2)] }, rash, scan],
    };
    const diff = diffAnswers(
      [then, { ...then, space: { ...space, id: 'gone' } }],
      [wider, { ...space, id: 'new' }],
    );
    expect(diff.compared).toBe(2 * 3 * 6);
    expect(diff.changed).toBe(0);
    expect(diff.news).toEqual([
      'plain: 72 cases are new',
      'plain: 18 cases are asked no more',
      'new: new, 54 cases',
      'gone: asked no more, 54 cases',
    ]);
  });
});

describe('the difference of rows', () => {
  const before = rowLines([table]);
  const words = (other: Table) => rowsInWords(diffRows(before, rowLines([other])), [other]);

  it('says nothing where every row is what it was', () => {
    expect(words(table)).toEqual([]);
  });

  it('tells a row that changed, with what it asks for, whether a case reaches it or not', () => {
    const other = changed(['RM-OLD-01'], (row) => ({ ...row, when: { igmRead: ['grey', 'positive'] } }));
    expect(words(other).slice(3)).toEqual(['- rubella-mother RM-OLD-01, changed: igmRead grey or positive']);
  });

  it('tells rows that are new and rows that are gone', () => {
    const other = changed(['RM-OLD-01'], (row) => ({ ...row, id: 'RM-OLD-99', when: {} }));
    expect(words(other).slice(3)).toEqual([
      '- rubella-mother RM-OLD-99, new: always',
      '- rubella-mother RM-OLD-01, gone',
    ]);
  });
});
