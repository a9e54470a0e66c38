// @vitest-environment node
/** What the case pack promises: that it is complete, well formed, and not written again once published. */
import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import {
  ACTIONS,
  AVOIDS,
  CONCLUSIONS,
  HISTORY_KEYS,
  PATHOGENS,
  RESULT_KEYS,
  SUBJECTS,
} from '../../src/rules/vocabulary.ts';
import { tables } from '../../src/tables/tables.ts';
import { readCase } from '../helpers/read-case.ts';
import { workedCases } from '../helpers/worked-cases.ts';
import { daysAround, edges, type Edge } from '../proof/case-pack/edges.ts';
import { ALL_ROWS, layersOf, rowsOf } from '../proof/case-pack/reach.ts';
import { UNREACHED } from '../proof/case-pack/unreached.ts';
import { allowed, classesFor, valuesOf } from '../proof/case-pack/values.ts';

const pack = PATHOGENS.flatMap(workedCases);
const own = (pathogen: string, subject: string) =>
  pack.filter((one) => one.case.pathogen === pathogen && one.case.subject === subject);

const reached = new Map<string, number>();
for (const one of pack)
  for (const row of rowsOf(readCase(one.case))) reached.set(row, (reached.get(row) ?? 0) + 1);

describe('every line', () => {
  it('is one of at least 1,200', () => {
    expect(pack.length).toBeGreaterThanOrEqual(1200);
  });

  it('has an id of its own, and a case that the contract allows', () => {
    expect(new Set(pack.map((one) => one.case.id)).size).toBe(pack.length);
    for (const one of pack) expect(readCase(one.case).id).toBe(one.case.id);
  });

  it('has the fields of the pack, and only codes of the contract', () => {
    for (const { expect: accepted, ...line } of pack) {
      expect(Object.keys(line)).toEqual(['case', 'source', 'why', 'added', 'changed']);
      expect(Object.keys(accepted)).toEqual(['conclusion', 'all', 'any', 'none', 'avoid', 'never_text']);
      const codes = [...accepted.all, ...accepted.any.flat(), ...accepted.none];
      expect(CONCLUSIONS, line.case.id).toEqual(expect.arrayContaining([...accepted.conclusion]));
      expect(ACTIONS, line.case.id).toEqual(expect.arrayContaining(codes));
      expect(AVOIDS, line.case.id).toEqual(expect.arrayContaining([...accepted.avoid]));
      expect(accepted.conclusion.length, line.case.id).toBeGreaterThan(0);
      expect(
        accepted.all.filter((code) => accepted.none.includes(code)),
        line.case.id,
      ).toEqual([]);
      for (const pattern of accepted.never_text) expect(() => new RegExp(pattern)).not.toThrow();
      expect(line.source.length * line.why.length, line.case.id).toBeGreaterThan(100);
    }
  });

  it('says when it was added, and in which version it last changed', () => {
    for (const { added, changed, case: one } of pack) {
      expect(added, one.id).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
      expect(changed ?? '2026.11.0', one.id).toMatch(/^20\d\d\.\d{1,2}\.\d+$/);
    }
  });
});

test('the 73 lines of the first release hold the same cases and accept the same answers', () => {
  const first = { toxoplasma: 26, rubella: 21, cmv: 26 };
  const hashes = PATHOGENS.map((pathogen) => {
    const lines = workedCases(pathogen).slice(0, first[pathogen]);
    const text = lines.map((one) => JSON.stringify([one.case, one.expect])).join('\n');
    return [pathogen, createHash('sha256').update(text).digest('hex')];
  });
  expect(Object.fromEntries(hashes)).toEqual({
    toxoplasma: 'f53de1084494a3d79be2495235783353b6151f86e79f5b587a23cc6344287e46',
    rubella: 'b6e2b84478b9067b4408df2ac2dd8a4bb127fa3746cfb11beead2869b6fbde85',
    cmv: 'a1f3253e7cc340b7ea1ffb2ac4a01b4a88745091a8025bb8e63d56d066fa78cc',
  });
});

describe('every row of every table', () => {
  it('is reached by at least three cases, but for those named with their reason (npm run cases:more)', () => {
    const few = ALL_ROWS.filter((row) => (reached.get(row) ?? 0) < 3);
    expect(few.filter((row) => !UNREACHED.has(row))).toEqual([]);
  });

  it('is named as out of reach only where it is', () => {
    expect([...UNREACHED.keys()].filter((row) => !ALL_ROWS.includes(row))).toEqual([]);
    expect([...UNREACHED.keys()].filter((row) => (reached.get(row) ?? 0) >= 3)).toEqual([]);
  });
});

describe('every code of the contract', () => {
  const rows = tables.flatMap((table) => layersOf(table).flatMap((layer) => layer.rows));
  const planned = new Set(
    rows.flatMap(({ actions }) => (actions ?? []).map((each) => (typeof each === 'string' ? each : each[0]))),
  );
  const warned = new Set(rows.flatMap(({ avoid }) => avoid ?? []));
  const accepted = pack.map((one) => one.expect);

  it.each(ACTIONS)('%s is planned by a row and demanded by a case', (code) => {
    expect(planned).toContain(code);
    expect(accepted.some(({ all, any }) => [...all, ...any.flat()].includes(code))).toBe(true);
  });
  it.each(AVOIDS)('%s is warned of by a row and demanded by a case', (code) => {
    expect(warned).toContain(code);
    expect(accepted.some(({ avoid }) => avoid.includes(code))).toBe(true);
  });
  it.each(CONCLUSIONS)('%s is the first accepted conclusion of three cases', (word) => {
    expect(accepted.filter(({ conclusion }) => conclusion[0] === word).length).toBeGreaterThanOrEqual(3);
  });
});

/** Whether the case stands on this day of the boundary: what the boundary sets is what the case holds. */
function standsOn(edge: Edge, day: number): boolean {
  const { pathogen, subjects } = edge.table;
  return pack.some(({ case: one }) => {
    if (one.pathogen !== pathogen || !subjects.includes(one.subject)) return false;
    return JSON.stringify(edge.set(one, day)) === JSON.stringify(one);
  });
}

describe('boundaries', () => {
  const all = edges().map((edge) => [`${edge.table.id}, ${edge.fact}: ${edge.words}`, edge] as const);
  it.each(all)('%s: a case on each side', (_, edge) => {
    expect(daysAround(edge).filter((day) => !standsOn(edge, day))).toEqual([]);
  });

  const weeks = (pathogen: string) =>
    new Set(own(pathogen, 'pregnant').map(({ case: one }) => one.gestation));
  it.each([
    ['toxoplasma', '15+6 16 16+1 17+6 18 18+1 27+5 27+6 28'],
    ['rubella', '9+6 10 10+1 19+6 20 20+1'],
    ['cmv', '12+5 12+6 13 13+6 14 14+1 15+6 16 16+1 20+6 21 21+1 27+6 28'],
  ])('%s: the weeks that the decisions name', (pathogen, named) => {
    expect([...weeks(pathogen)]).toEqual(expect.arrayContaining(named.split(' ')));
  });
});

describe('every fact', () => {
  const pairs = PATHOGENS.flatMap((pathogen) => SUBJECTS.map((subject) => [pathogen, subject] as const));

  it.each(pairs)('%s, %s: every class of every result', (pathogen, subject) => {
    const held = new Set(
      own(pathogen, subject).flatMap(({ case: one }) =>
        Object.entries(one.results).map(([key, result]) => `${key} ${result.class}`),
      ),
    );
    const wanted = RESULT_KEYS.filter((key) => allowed(key, subject)).flatMap((key) =>
      classesFor(key, pathogen).map((name) => `${key} ${name}`),
    );
    expect(wanted.filter((one) => !held.has(one))).toEqual([]);
  });

  it('every value of the history', () => {
    const held = new Set(
      pack.flatMap(({ case: one }) => Object.entries(one.history ?? {}).map(([key, v]) => `${key} ${v}`)),
    );
    const wanted = HISTORY_KEYS.flatMap((key) => valuesOf(key).map((value) => `${key} ${value}`));
    expect(wanted.filter((one) => !held.has(one))).toEqual([]);
  });
});
